"""One job in the headings that people give it: the same title, employer and dates come out of each."""

from __future__ import annotations

import pytest

from generator.documents import paste
from generator.engine.resume import read_resume
from generator.ground.papers import Date
from tests.engine.papers import words

HEADINGS = (
    "Site Manager, Acme Tools Ltd\nMarch 2019 – August 2021",
    "Site Manager, Acme Tools Ltd, March 2019 – August 2021",
    "Site Manager at Acme Tools Ltd (Mar 2019 - Aug 2021)",
    "Site Manager | Acme Tools Ltd | 03/2019 – 08/2021",
    "Acme Tools Ltd — Site Manager\n03/2019 - 08/2021",
    "Acme Tools Ltd\nSite Manager\nMarch 2019 to August 2021",
    "Site Manager\nAcme Tools Ltd\nMar 2019 - Aug 2021",
    "March 2019 – August 2021\nSite Manager\nAcme Tools Ltd",
    "03.2019 – 08.2021  Site Manager, Acme Tools Ltd",
    "March 2019 – August 2021: Site Manager, Acme Tools Ltd",
    "Site Manager                                   Mar 2019 – Aug 2021\nAcme Tools Ltd, Leeds",
    "Acme Tools Ltd, Leeds                          Mar 2019 – Aug 2021\nSite Manager",
    "**Site Manager**, Acme Tools Ltd\n*March 2019 – August 2021*",
    "### Site Manager, Acme Tools Ltd\nMarch 2019 – August 2021",
    "### Acme Tools Ltd\n**Site Manager** | March 2019 – August 2021",
    "Site Manager - Acme Tools Ltd - Leeds - Mar 2019 to Aug 2021",
    "SITE MANAGER, ACME TOOLS LTD\nMARCH 2019 – AUGUST 2021",
    "Employer: Acme Tools Ltd\nPosition: Site Manager\nDates: March 2019 – August 2021",
    "Site Manager (full time), Acme Tools Ltd\n2019-03 – 2021-08",
    "Site Manager · Acme Tools Ltd · Mar 2019 – Aug 2021 · 2 yrs 6 mos",
)
BULLETS = "\n- Built 40 houses on three sites\n- Led a crew of nine\n"


@pytest.mark.parametrize("heading", HEADINGS)
def test_a_job_is_the_same_however_it_is_headed(heading: str) -> None:
    text = f"Ana Lee\nana@example.org\n\nExperience\n\n{heading}{BULLETS}\nEducation\n\nBSc Building, Leeds University, 2018\n"
    (job,) = read_resume(paste(text)).work
    assert job.title
    assert job.employer
    assert (job.title.text.lower(), job.employer.text.lower()) == ("site manager", "acme tools ltd")
    assert (job.start, job.end, job.current) == (Date(2019, 3), Date(2021, 8), False)
    assert [one.text for one in job.highlights] == ["Built 40 houses on three sites", "Led a crew of nine"]


@pytest.mark.parametrize("heading", HEADINGS)
def test_two_jobs_under_one_heading_stay_two(heading: str) -> None:
    other = heading.replace("Site Manager", "Site Foreman").replace("SITE MANAGER", "SITE FOREMAN")
    other = other.replace("2021", "2018").replace("2019", "2016")
    text = f"Ana Lee\nana@example.org\n\nExperience\n\n{heading}{BULLETS}\n{other}\n- Poured 900 tonnes of concrete\n"
    first, second = read_resume(paste(text)).work
    assert first.end == Date(2021, 8)
    assert second.end == Date(2018, 8)
    assert [len(one.highlights) for one in (first, second)] == [2, 1]
    assert second.title
    assert second.title.text.lower() == "site foreman"


def test_what_a_firm_does_is_neither_title_nor_employer() -> None:
    text = "Ana Lee\nana@example.org\n\nExperience\n\nWelder, Amber Yards Ltd – makers of ships\n2019 – Present\n- Welded 40 frames a day\n"
    [job] = read_resume(paste(text)).work
    assert (words(job.title), words(job.employer)) == ("Welder", "Amber Yards Ltd")
