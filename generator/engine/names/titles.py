"""Job titles and organisations: which words make a phrase one or the other."""

from __future__ import annotations

import re

from generator.ground.text import fold, words

TITLE_WORDS = frozenset(
    """
    accountant actuary administrator adviser advisor advocate agent aide ambassador analyst apprentice architect
    archivist artist assembler assessor assistant associate attendant attorney auditor baker bartender biologist
    bookkeeper builder buyer captain caregiver carer carpenter cashier caseworker chef chemist cleaner clerk
    clinician coach co-ordinator coordinator consultant controller cook copywriter counsel counsellor counselor
    courier curator dentist designer developer dietitian director dispatcher doctor driver economist editor
    educator electrician engineer estimator evangelist executive expert facilitator fellow fitter foreman
    founder generalist geologist handler head housekeeper hygienist illustrator inspector installer instructor
    intern interpreter investigator janitor journalist judge labourer laborer lawyer lead leader lecturer
    librarian lineman machinist manager marketer mason mechanic merchandiser midwife nanny nurse officer
    operative operator optician owner painter paralegal paramedic partner pathologist pharmacist phlebotomist
    photographer physician physicist physiotherapist pilot planner plumber porter practitioner president
    principal producer professor programmer psychologist publicist radiographer realtor receptionist recruiter
    registrar rep representative reporter researcher retoucher roofer salesperson scheduler scientist scrum
    secretary seller server sommelier sous specialist statistician steward stocker strategist student
    superintendent supervisor surgeon surveyor teacher technician technologist teller tester therapist trader
    trainee trainer translator treasurer tutor underwriter veterinarian videographer volunteer waiter waitress
    warden welder worker writer organiser organizer barista caretaker chaplain concierge custodian decorator dishwasher
    draughtsman firefighter florist gardener glazier groundskeeper guard hairdresser joiner lifeguard locksmith negotiator
    nutritionist optometrist packer picker plasterer podiatrist presenter psychiatrist radiologist ranger rigger scaffolder
    sonographer storekeeper stylist tailor telemarketer tiler toolmaker upholsterer usher valet rn lpn cna hca sdr bdr ae csm pm swe sre cto ceo cfo coo cmo vp
    """.split()
)
_LEVEL = re.compile(
    r"\b(?:senior|sr|junior|jr|lead|principal|staff|entry[- ]level|mid[- ]level|graduate|trainee|experienced|head of"
    r"|[iI]{1,3}|IV|V|l[1-7]|e[3-8]|level \d|part[- ]time|full[- ]time|temporary|permanent|remote|hybrid|contract)\b\.?",
    re.IGNORECASE,
)
_NOISE = re.compile(
    r"\((?:[mwfdxh]\s?[/|]\s?){1,3}[mwfdxh*]\)|\b(?:m/w/d|m/f/d|f/m/x|h/f)\b"
    r"|\((?:[^()]*\b(?:remote|hybrid|on-?site|full[- ]time|part[- ]time|contract|permanent|temporary|fixed[- ]term|ref)\b[^()]*)\)"
    r"|\b(?:GS-\d+|ref(?:erence)?[.:# ]+[\w-]*\d[\w-]*)",
    re.IGNORECASE,
)


def is_title(phrase: str) -> bool:
    """Whether a short phrase reads as a job title: it has a title's word and is no sentence."""
    have = words(phrase)
    return bool(have) and len(have) <= 10 and not phrase.rstrip().endswith((".", "!", "?")) and title_words(phrase) > 0


def title_words(phrase: str) -> int:
    """How many words of the phrase are words of job titles."""
    found = 0
    for word in words(phrase):
        low = fold(word)
        found += low in TITLE_WORDS or (low.endswith("s") and low[:-1] in TITLE_WORDS)
    return found


def without_level(title: str) -> str:
    """The title without seniority and terms of work: "Senior Nurse (Remote)" is "Nurse"."""
    return " ".join(_LEVEL.sub(" ", _NOISE.sub(" ", title)).replace("()", " ").split()).strip(" -–—,|/")


def clean_title(title: str) -> str:
    """A title as a posting heads it, without gender marks, references and terms of work."""
    return " ".join(_NOISE.sub(" ", title).replace("()", " ").split()).strip(" -–—,|:*#")
