"""The skills that content/skills.yaml finds in lines as people write them, and those that it must not."""

from __future__ import annotations

import pytest
from pydantic import TypeAdapter

from generator.content.files import SkillsFile
from generator.content.source import read_page
from generator.ground.guide import Skill
from generator.ground.rules import skills_in
from tests.content.folders import REAL
from tests.pace import quiet_seconds


def _skills() -> tuple[Skill, ...]:
    page, problems = read_page("content/skills.yaml", REAL / "skills.yaml")
    assert page is not None
    assert not problems
    read: SkillsFile = TypeAdapter(SkillsFile).validate_python(page.data)
    return read.skills


SKILLS = _skills()

NAMES = [
    # Languages, web and data
    ("Languages: Python, Go", "Python|Go"),
    ("Languages: C, C++, C#, Rust", "C|C++|C#|Rust"),
    ("Rewrote the billing service in Go and cut its memory by half on Kubernetes", "Go|Kubernetes"),
    ("Proficient in Golang", "Go"),
    ("Statistics in R and Python", "R|Python"),
    ("R (tidyverse), SAS, SPSS", "R|tidyverse|SAS|SPSS"),
    ("Built a Go-based gateway with gRPC", "Go|gRPC"),
    ("JavaScript, React, Express and MongoDB", "JavaScript|React|Express|MongoDB"),
    ("Moved the API from Flask to FastAPI", "Flask|FastAPI"),
    ("Java 17, Spring, Hibernate", "Java|Spring|Hibernate"),
    ("Ruby on Rails with RSpec", "Ruby on Rails|unit testing"),
    ("Swift and SwiftUI for iOS", "Swift|SwiftUI"),
    ("C# and .NET Core on Azure", "C#|.NET|Azure"),
    ("Designed REST and GraphQL endpoints", "REST|GraphQL"),
    ("Consumed RESTful APIs from three partners", "REST APIs"),
    ("Postgres and redis behind a node.js service", "PostgreSQL|Redis|Node.js"),
    ("Tuned PL/SQL on an Oracle database", "PL/SQL|Oracle"),
    ("Streamed events through Apache Kafka into Spark", "Kafka|Spark"),
    ("dbt models on Snowflake, scheduled in Airflow", "dbt|Snowflake|Airflow"),
    ("Hive and Hadoop clusters", "Hive|Hadoop"),
    ("Dashboards in Looker and Tableau", "Looker|Tableau"),
    ("Built a stock report in Excel for 30 managers", "Excel"),
    ("Advanced Excel with pivot tables and VBA", "Excel|pivot tables|VBA"),
    ("Ran 14 A/B tests on the sign-up page", "A/B testing"),
    ("Segment and Mixpanel for the tracking plan", "Segment|Mixpanel"),
    # Machine learning, platform and practice
    ("Served PyTorch models on Triton at p99 40 ms", "PyTorch|Triton"),
    ("Retrieval over Chroma and pgvector for a RAG app with LLMs", "Chroma|pgvector|RAG|large language models"),
    ("Fine-tuned a small model with LoRA", "fine-tuning"),
    ("Weekly model retraining and drift checks", "model retraining|model monitoring"),
    ("Distributed training on Ray and Kubernetes", "Ray|Kubernetes"),
    ("Helm charts for twelve Kubernetes services", "Helm|Kubernetes"),
    ("Vault and Consul beside Terraform", "Vault|Consul|Terraform"),
    ("Chef, Puppet and Ansible for 400 hosts", "Chef|Puppet|Ansible"),
    ("Salt and SaltStack minions", "Salt"),
    ("Wrote Dockerfiles and docker images; DOCKER in production", "Docker"),
    ("Tests in Jest, Cypress and Playwright for a React app", "Jest|Cypress|Playwright|React"),
    ("CI/CD with Jenkins and GitHub Actions", "CI/CD|Jenkins|GitHub Actions"),
    ("Wrote RFPs and closed three SLOs gaps", "RFP responses|observability"),
    # Product, design, sales and support
    ("Figma, Sketch and Adobe XD", "Figma|Sketch|Adobe XD"),
    ("Tickets in Linear, notes in Notion, code in GitHub, plans in Jira", "Linear|Notion|GitHub|Jira"),
    ("Wireframes and usability tests for a design system", "wireframing|usability testing|design systems"),
    ("Quarterly OKRs and PRDs", "OKRs|product requirements documents"),
    ("Salesforce, Outreach and Gong", "Salesforce|Outreach|Gong"),
    ("Apollo and ZoomInfo for prospecting", "Apollo|ZoomInfo|sales prospecting"),
    ("Intercom and Drift for live chat", "Intercom|Drift|live chat support"),
    ("Go-to-market for a payments app", "go-to-market"),
    # Nursing and health
    ("BLS, ACLS and PALS certified", "BLS|ACLS|PALS"),
    ("Charting in Epic and Cerner", "Epic|Cerner"),
    ("Triaged 60 patients a shift in a busy emergency department", "triage|emergency nursing"),
    ("Triage of walk-in patients with the Manchester system", "triage"),
    ("Wound dressings, IV starts and medication administration", "wound care|IV therapy|medication administration"),
    ("Six years on telemetry and surgical units", "telemetry"),
    ("Titrated drips on nights in the ICU", "titrated drips|critical care"),
    ("Precepted nine new nurses", "preceptorship"),
    # Teaching
    ("QTS and PGCE, with five years of Key Stage 3", "QTS|Key Stage 3"),
    ("Wrote IEPs with parents and a SENCO for 14 pupils", "IEPs|SEND"),
    ("Differentiation for mixed classes of 30 pupils", "differentiation"),
    ("Daily phonics and guided reading", "phonics|early literacy"),
    ("Gradebook in Canvas, the LMS", "Canvas"),
    ("A-level physics and GCSE science teaching", "A-level|GCSE"),
    # Business, kitchens and trades
    ("Microsoft Word, Excel, Outlook and Access", "Word|Excel|Outlook|Access"),
    ("Slack, Zoom and Microsoft Teams", "Slack|Zoom|Teams"),
    ("Bank reconciliations in Sage and Xero", "account reconciliation|Sage|Xero"),
    ("Payroll for 240 people in ADP", "payroll|ADP"),
    ("Greenhouse and Lever for recruiting", "Greenhouse|Lever"),
    ("Zapier and Make scenarios", "Zapier|Make"),
    ("Ran the Toast POS and the Square till", "Toast|Square"),
    ("HACCP and ServSafe on a line of eight", "food safety|ServSafe"),
    ("Forklift licence and stock counts", "forklift operation|inventory management"),
    ("MIG welding and blueprint reading", "welding|blueprint reading"),
]

NOT = [
    # Common words that are names of tools
    ("Own the go-to-market plan with our Python team", "Go"),
    ("Go-to-market lead for a Kubernetes product", "Go"),
    ("Go above and beyond for every guest", "Go"),
    ("Ready to go live with the Java service", "Go"),
    ("Worked with the rest of the team on the API", "REST"),
    ("Rest assured, the JSON was valid", "REST"),
    ("Head chef of a kitchen of nine", "Chef"),
    ("Chef de partie, with infrastructure for 400 covers", "Chef"),
    ("You excel at spreadsheets", "Excel"),
    ("Excel in a busy ward", "Excel"),
    ("Excel at spreadsheets and reports", "Excel"),
    ("Who you are: Excel at building a dashboard", "Excel"),
    ("Access to Microsoft training for all", "Access"),
    ("Joined in spring 2024 as a Java developer", "Spring"),
    ("Spring 2024: taught two classes", "Spring"),
    ("Sketch ideas with customers", "Sketch"),
    ("We sketch ideas in Figma", "Sketch"),
    ("Express ideas clearly in writing", "Express"),
    ("Express your views to JavaScript developers", "Express"),
    ("Express lane cashier", "Express"),
    ("React quickly when a patient falls", "React"),
    ("You react well in JavaScript interviews", "React"),
    ("A swift reply to mobile customers", "Swift"),
    ("R&D budget for a Python team", "R"),
    ("R & D engineer, Python", "R"),
    ("Reported to C-level sponsors on the Java move", "C"),
    ("Objective-C and Swift on iOS", "C"),
    ("Vitamin C and iron for patients", "C"),
    ("Spark joy in every guest", "Spark"),
    ("A hive of activity around the data warehouse", "Hive"),
    ("Controlled access to the Microsoft building", "Access"),
    ("A word with the office manager", "Word"),
    ("A positive outlook on every ward", "Outlook"),
    ("Outlook for the year: two new sites", "Outlook"),
    ("Led teams on Slack and Zoom", "Teams"),
    ("Cut slack in the Microsoft budget", "Slack"),
    ("A linear process, with tickets in Jira", "Linear"),
    ("I had no notion of Jira then", "Notion"),
    ("An epic launch for patients", "Epic"),
    ("Wrote epics and user stories in Jira", "Epic"),
    ("Sage advice to young cooks", "Sage"),
    ("A pinch of salt, Ansible aside", "Salt"),
    ("Made toast and coffee for the restaurant", "Toast"),
    ("A square deal on payments", "Square"),
    ("Caught data drift before the chatbot did", "Drift"),
    ("Sold to the enterprise segment with Mixpanel charts", "Segment"),
    ("Heap allocations in the analytics service", "Heap"),
    ("Locked cash in the vault each night, secrets safe", "Vault"),
    ("Community outreach for HubSpot users", "Outreach"),
    ("Struck the gong on each Salesforce win", "Gong"),
    ("Make the workflow simple", "Make"),
    ("Make time for each pupil", "Make"),
    ("Worked in the greenhouse with candidates for trainee grower", "Greenhouse"),
    ("Pulled the lever on hiring", "Lever"),
    ("A workday of ten hours in HR", "Workday"),
    ("Painted on canvas in the art course", "Canvas"),
    ("Painted on canvas for a school", "Canva"),
    ("Triaged 40 bugs a week in Jira", "triage"),
    ("Added telemetry to the unit tests", "telemetry"),
    ("Retrained as a nurse in 2019", "model retraining"),
    ("Delivered within budget in a senior team", "FP&A"),
    # Inflections that are other words
    ("Looking after four wards", "Looker"),
    ("Unloaded at the dock and docked six vans", "Docker"),
    ("I recommend that we stop", "recommender systems"),
    ("Paid close attention to a level of detail", "A-level"),
    ("Nurse practitioners (NPs) on each unit", "CSAT"),
    ("Surgical site infections (SSIs) fell by half", "SSIS"),
    ("Moved to Moscow in 2018", "backlog prioritisation"),
    ("Taught angular momentum to 28 students", "Angular"),
    # Words that stand together by chance
    ("Charts, audits and rounds", "chart audits"),
    ("Through teaching, coaching and delivery", "instructional coaching"),
    ("Found product-market fit", "product positioning"),
    ("A storybook for reception children", "Storybook"),
    # Virtues are no skills
    ("Communication, leadership and teamwork", ""),
    ("Hard-working, reliable and always on time", ""),
    ("I make access to care swift and the outlook good for the rest", ""),
]


def found_in(line: str) -> set[str]:
    return {skill.name for skill, _ in skills_in(SKILLS, line)}


@pytest.mark.parametrize(("line", "names"), NAMES)
def test_a_line_names_skills(line: str, names: str) -> None:
    assert set(names.split("|")) <= found_in(line)


@pytest.mark.parametrize(("line", "name"), NOT)
def test_a_common_word_is_no_skill(line: str, name: str) -> None:
    assert (name not in found_in(line)) if name else not found_in(line)


def test_every_skill_of_these_lines_is_there_to_be_found() -> None:
    known = {skill.name for skill in SKILLS}
    assert {name for _, names in NAMES for name in names.split("|")} <= known
    assert {name for _, name in NOT if name} <= known
    assert len(NAMES) >= 60
    assert len(NOT) >= 60
    assert len(SKILLS) >= 420


def test_every_name_finds_its_skill_and_beside_every_word_of_its_context() -> None:
    lines = [
        (skill, f"Skills: {name}, {word}")
        for skill in SKILLS
        for name in (skill.name, *skill.aliases)
        for word in skill.context or ("and more",)
    ]
    assert [line for skill, line in lines if skill.name not in found_in(line)] == []
    assert len(lines) > 3_000


def test_a_name_with_context_is_not_found_alone() -> None:
    guarded = [skill for skill in SKILLS if skill.context and " " not in skill.name]
    assert [skill.name for skill in guarded if skill.name in found_in(f"{skill.name} and yet")] == []
    assert len(guarded) > 60


def test_a_resume_of_sixty_lines_is_searched_in_under_sixty_milliseconds() -> None:
    lines = [line for line, _ in (*NAMES, *NOT)][:60]
    assert quiet_seconds(lambda: [skills_in(SKILLS, line) for line in lines], best_of=5) < 0.060
