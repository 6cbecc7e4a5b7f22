from __future__ import annotations

import pytest

from generator.engine.resumes.dates import date_of, period_in
from generator.ground.papers import Date

SPANS = {
    "2020-2024": (Date(2020), Date(2024), False),
    "Jan 2020 – Present": (Date(2020, 1), None, True),
    "01/2020 - 03/2022": (Date(2020, 1), Date(2022, 3), False),
    "2019 to date": (Date(2019), None, True),
    "since 2021": (Date(2021), None, True),
    "2020-01-15 - 2021-03-01": (Date(2020, 1), Date(2021, 3), False),
    "2023 – now": (Date(2023), None, True),
    "März 2019 – heute": (Date(2019, 3), None, True),
    "Sept. 2019 – Fév. 2022": (Date(2019, 9), Date(2022, 2), False),
    "Sept. 2015 – févr. 2019": (Date(2015, 9), Date(2019, 2), False),
    "seit Januar 2020": (Date(2020, 1), None, True),
    "2019–21": (Date(2019), Date(2021), False),
    "Jan – Mar 2020": (Date(2020, 1), Date(2020, 3), False),
    "Jan '19 - Mar '21": (Date(2019, 1), Date(2021, 3), False),
    "03.2018 – 05.2020": (Date(2018, 3), Date(2020, 5), False),
    "12 March 2019 to 4 April 2021": (Date(2019, 3), Date(2021, 4), False),
    "05/19 - 06/21": (Date(2019, 5), Date(2021, 6), False),
    "Summer 2020": (None, Date(2020), False),
    "Q3 2021": (None, Date(2021), False),
    "Sept 2018": (None, Date(2018, 9), False),
}


@pytest.mark.parametrize("text", SPANS)
def test_a_span_of_dates_is_found_whole(text: str) -> None:
    period = period_in(text)
    assert period is not None
    assert (period.start, period.end, period.current) == SPANS[text]
    assert (period.at, period.to) == (0, len(text))


@pytest.mark.parametrize("text", ["", "no dates", "1234567", "grew 12 to 40", "Room 99"])
def test_what_is_no_date_is_none(text: str) -> None:
    assert period_in(text) is None


@pytest.mark.parametrize(
    ("text", "date"),
    [("2014", Date(2014)), ("2014-06", Date(2014, 6)), ("2014-06-29", Date(2014, 6)), ("Present", None), ("", None)],
)
def test_a_json_date_is_read(text: str, date: Date | None) -> None:
    assert date_of(text) == date
