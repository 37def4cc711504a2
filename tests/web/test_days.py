"""Days as each language writes them."""

from datetime import UTC, date, datetime

import pytest
from flask_babel import force_locale

from app.web.days import NO_YEAR, SHORT, SHORT_NO_YEAR, WHOLE, dated
from tests.web.conftest import Web

DAY = date(2026, 12, 4)


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", ["4 December", "4 December 2026", "4 Dec", "4 Dec 2026"]),
        ("de", ["4. Dezember", "4. Dezember 2026", "4. Dez.", "4. Dez. 2026"]),
        ("fr", ["4 décembre", "4 décembre 2026", "4 déc.", "4 déc. 2026"]),
        ("ar", ["4 ديسمبر", "4 ديسمبر 2026", "4 ديسمبر", "4 ديسمبر 2026"]),
    ],
)
def test_a_day_is_written_as_its_language_does(web: Web, language: str, written: list[str]) -> None:
    with web.app.test_request_context(), force_locale(language):
        assert [dated(DAY, form) for form in (NO_YEAR, WHOLE, SHORT_NO_YEAR, SHORT)] == written


def test_of_a_time_it_is_the_day(web: Web) -> None:
    with web.app.test_request_context(), force_locale("de"):
        assert dated(datetime(2026, 12, 4, 9, 30, tzinfo=UTC)) == "4. Dezember"
