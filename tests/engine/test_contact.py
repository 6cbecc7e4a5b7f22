"""Who a résumé is of, in the heads that people write: each with what a careful reader would take down."""

from __future__ import annotations

import pytest

from generator.documents import paste
from generator.engine.resume import read_resume

AFTER = "\n\nExperience\n\nWelder, Acme Tools, Leeds\n2019 – Present\n- Welded 40 frames a day\n"
HEADS: dict[str, tuple[str | None, str | None, str | None, tuple[str, ...], str | None]] = {
    "Ana Lee\nana@example.org | 0113 496 0187 | Leeds, UK": ("Ana Lee", "ana@example.org", "0113 496 0187", (), "Leeds, UK"),
    "ANA LEE\nLeeds, UK · +44 113 496 0187 · ana@example.org": ("ANA LEE", "ana@example.org", "+44 113 496 0187", (), "Leeds, UK"),
    "Curriculum Vitae\n\nAna Lee\nTel: (312) 555-0142\nE-mail: ana@example.org": ("Ana Lee", "ana@example.org", "(312) 555-0142", (), None),
    "Name: Ana Lee\nPhone: +49 30 5550 0181\nEmail: ana@example.org\nAddress: Berlin, Germany": ("Ana Lee", "ana@example.org", "+49 30 5550 0181", (), "Berlin, Germany"),
    "Ana Lee, RN\nChicago, IL | ana@example.com | 312-555-0142": ("Ana Lee", "ana@example.com", "312-555-0142", (), "Chicago, IL"),
    "Dr. Ana María de la Cruz\nana@example.org": ("Dr. Ana María de la Cruz", "ana@example.org", None, (), None),
    "Ana Lee\nSenior Welder\nana@example.org\n+1 (312) 555-0142": ("Ana Lee", "ana@example.org", "+1 (312) 555-0142", (), None),
    "Ana Lee | Senior Welder\nana@example.org | github.com/analee": ("Ana Lee", "ana@example.org", None, ("github.com/analee",), None),
    "# Ana Lee\n\n**Welder** · Lyon, France · ana@example.org · linkedin.com/in/ana-lee": ("Ana Lee", "ana@example.org", None, ("linkedin.com/in/ana-lee",), "Lyon, France"),
    "Ana Lee\nhttps://www.linkedin.com/in/ana-lee/\nhttps://analee.example.com\nana.lee+cv@mail.example.co.uk": ("Ana Lee", "ana.lee+cv@mail.example.co.uk", None, ("linkedin.com/in/ana-lee", "analee.example.com"), None),
    "Nguyễn Thị Minh\nHanoi, Vietnam\nminh@example.org": ("Nguyễn Thị Minh", "minh@example.org", None, (), "Hanoi, Vietnam"),
    "O'Brien-Adeyemi, Sinéad\nsinead@example.org": ("O'Brien-Adeyemi, Sinéad", "sinead@example.org", None, (), None),
    "ana@example.org\nAna Lee": ("Ana Lee", "ana@example.org", None, (), None),
    "Resume of Ana Lee\nana@example.org": ("Ana Lee", "ana@example.org", None, (), None),
    "Ana Lee\nDate of birth: 12.03.1990\nana@example.org": ("Ana Lee", "ana@example.org", None, (), None),
    "Ana Lee\nNMC PIN 12A3456E\nana@example.org\n07700 900123": ("Ana Lee", "ana@example.org", "07700 900123", (), None),
    "Ana Lee (she/her)\nToronto, ON\nana@example.org": ("Ana Lee", "ana@example.org", None, (), "Toronto, ON"),
    "Ana   Lee\nana@example.org": ("Ana Lee", "ana@example.org", None, (), None),
}  # fmt: skip


@pytest.mark.parametrize("head", HEADS)
def test_the_head_of_a_resume(head: str) -> None:
    found = read_resume(paste(head + AFTER))
    links = [one.url.text for one in found.profiles] + ([found.url.text] if found.url else [])
    bare = {url.removeprefix("https://").removeprefix("www.").rstrip("/") for url in links}
    name, email, phone, urls, place = HEADS[head]
    said = tuple(one.text if one else None for one in (found.name, found.email, found.phone))
    assert said == (name, email, phone)
    assert bare == set(urls)
    assert (found.location.text if found.location else None) == place
    assert [job.employer.text for job in found.work if job.employer] == ["Acme Tools"]
