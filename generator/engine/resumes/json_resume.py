"""A JSON Resume's object as a résumé; nothing in it is required, and wrong types are passed over."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator.engine.resumes.dates import date_of
from generator.engine.resumes.rows import row_of, said, told, whole
from generator.ground.papers import Date, Job, Located, Profile, Resume, Said, Study

_GOES_ON = frozenset(("present", "now", "current", "ongoing", "today"))


def read(data: Mapping[str, Any], lines: tuple[str, ...]) -> Resume:
    """JSON Resume v1, and v0's `company`, `website` and `picture`; strings are `Located`."""
    basics = _object(data.get("basics"))
    return Resume(
        lines=lines,
        name=_said(basics.get("name")),
        label=_said(basics.get("label")),
        email=_said(basics.get("email")),
        phone=_said(basics.get("phone")),
        url=_said(basics.get("url")) or _said(basics.get("website")),
        location=_place(basics.get("location")),
        profiles=tuple(_profiles(basics)),
        summary=_told(basics.get("summary")),
        work=tuple(_jobs(data.get("work"), "name", "company")),
        projects=tuple(_projects(data.get("projects"))),
        volunteer=tuple(_jobs(data.get("volunteer"), "organization", "organisation")),
        education=tuple(_studies(data.get("education"))),
        skills=tuple(_skills(data.get("skills"))),
        certificates=_named(data.get("certificates"), "name", "title"),
        languages=tuple(_languages(data.get("languages"))),
        other=tuple(_others(data)),
    )


def _object(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _objects(value: Any) -> list[Mapping[str, Any]]:
    """The objects of a list; a lone object counts as a list of one."""
    if isinstance(value, dict):
        return [value]
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _items(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _said(value: Any) -> Said | None:
    """A string with its line, marks off; anything else, and an empty string, is nothing."""
    row = row_of(value, value.line) if isinstance(value, Located) else None
    return said([whole(row)]) if row else None


def _joined(parts: Sequence[Said | None], joint: str) -> Said | None:
    have = [part for part in parts if part]
    if not have:
        return None
    return Said(joint.join(part.text for part in have), tuple(quote for part in have for quote in part.at))


def _told(value: Any) -> tuple[Said, ...]:
    """The sentences of a string, or of every string of a list."""
    rows = [row for one in _items(value) if isinstance(one, Located) and (row := row_of(one, one.line))]
    return tuple(sentence for row in rows for sentence in told([row]))


def _all(value: Any) -> tuple[Said, ...]:
    """Every string of a list; objects give their first string."""
    found = (one if not isinstance(one, dict) else next(iter(one.values()), None) for one in _items(value))
    return tuple(said for one in found if (said := _said(one)))


def _place(value: Any) -> Said | None:
    if isinstance(value, str):
        return _said(value)
    place = _object(value)
    city, region, country = (_said(place.get(key)) for key in ("city", "region", "countryCode"))
    return _joined((city, region or country), ", ") or _said(place.get("address"))


def _profiles(basics: Mapping[str, Any]) -> Iterator[Profile]:
    for one in _objects(basics.get("profiles")):
        url, network = _said(one.get("url")) or _said(one.get("username")), _said(one.get("network"))
        if url:
            yield Profile(network.text if network else "", url)


def _dates(entry: Mapping[str, Any]) -> tuple[Date | None, Date | None, bool, Said | None]:
    """Start, end, whether it goes on, and the dates as written."""
    start, end = _said(entry.get("startDate")), _said(entry.get("endDate"))
    goes_on = (start is not None and end is None) or (end is not None and end.text.lower() in _GOES_ON)
    return _date(entry.get("startDate")), _date(entry.get("endDate")), goes_on, _joined((start, end), " – ")


def _date(value: Any) -> Date | None:
    return date_of(str(value)) if isinstance(value, str | int) else None


def _jobs(value: Any, *employer: str) -> Iterator[Job]:
    for one in _objects(value):
        start, end, current, dates = _dates(one)
        job = Job(
            title=_said(one.get("position")) or _said(one.get("title")),
            employer=next((said for key in employer if (said := _said(one.get(key)))), None),
            location=_place(one.get("location")),
            start=start,
            end=end,
            current=current,
            dates=dates,
            summary=_told(one.get("summary")),
            highlights=_all(one.get("highlights")),
        )
        if job != Job(current=job.current):
            yield job


def _projects(value: Any) -> Iterator[Job]:
    for one in _objects(value):
        start, end, _, dates = _dates(one)
        goes_on = isinstance(one.get("endDate"), str) and one["endDate"].strip().lower() in _GOES_ON
        job = Job(
            title=_said(one.get("name")),
            start=start,
            end=end,
            current=goes_on,
            dates=dates,
            summary=(*_told(one.get("description")), *_told(one.get("summary"))),
            highlights=_all(one.get("highlights")),
        )
        if job != Job():
            yield job


def _studies(value: Any) -> Iterator[Study]:
    for one in _objects(value):
        start, end, _, _ = _dates(one)
        study = Study(
            institution=_said(one.get("institution")),
            area=_said(one.get("area")),
            study_type=_said(one.get("studyType")),
            start=start,
            end=end,
            notes=(*_all(one.get("score")), *_all(one.get("courses"))),
        )
        if study != Study():
            yield study


def _skills(value: Any) -> Iterator[Said]:
    """A group's keywords; its name where it has none."""
    for one in _items(value):
        entry = _object(one)
        words = _all(entry.get("keywords"))
        name = _said(entry.get("name")) if entry else _said(one)
        yield from words or ((name,) if name else ())


def _named(value: Any, *keys: str) -> tuple[Said, ...]:
    found = (next((said for key in keys if (said := _said(one.get(key)))), None) for one in _objects(value))
    return tuple(one for one in found if one)


def _languages(value: Any) -> Iterator[Said]:
    for one in _objects(value):
        name, fluency = (
            _said(one.get("language")) or _said(one.get("name")),
            _said(one.get("fluency")) or _said(one.get("level")),
        )
        if name:
            level = Said(f"({fluency.text})", fluency.at) if fluency else None
            yield _joined((name, level), " ") or name
    if isinstance(value, list):
        yield from (said for one in value if (said := _said(one)))


def _others(data: Mapping[str, Any]) -> Iterator[Said]:
    """Awards, publications, interests: the name, and what is said of it."""
    for section, key in (("awards", "title"), ("publications", "name"), ("interests", "name")):
        for one in _objects(data.get(section)):
            joined = _joined((_said(one.get(key)), _said(one.get("awarder") or one.get("publisher"))), ", ")
            if joined:
                yield joined
            yield from _told(one.get("summary"))
            yield from _all(one.get("keywords")) if section == "interests" else ()
