"""What should be a number and is none breaks no route, and nothing is charged for it."""

import re
from pathlib import Path

import pytest

from app.domain.permissions import Permission
from tests.samples import sample
from tests.web.conftest import Web
from tests.web.routes import calls
from tests.web.stocked import stocked

NAMED = re.compile(r'(?:form|args|values)\.get(?:list)?\("(\w+)"|whole\("(\w+)"|uuids\(\s*"(\w+)"')
GONE = {"sign_in.leave", "sign_in.move", "team.leave", "farewell.go", "account.sign_out_others"}


def _names() -> set[str]:
    """Every field that a page reads."""
    sources = "".join(path.read_text("utf-8") for path in Path("app/web").glob("*.py"))
    return {name for found in NAMED.findall(sources) for name in found if name} - {"csrf"}


@pytest.mark.parametrize("number", sample(["-1", "NaN", "٣", "9" * 40, "1e9", "0.5"], of=3))
def test_a_number_that_is_none_breaks_nothing(web: Web, number: str) -> None:
    ids, sent = stocked(web, web.tenant, web.store), dict.fromkeys(_names(), number)
    sent |= {"csrf": web.token(), "key": "a key of its own"}
    before = web.house.queries.counts(web.tenant).account
    asked = [c for c in calls(web.app) if isinstance(c.need, Permission) and c.endpoint not in GONE]
    pages = [c for c in asked if not c.rule.rule.startswith(("/api/", "/install/"))]
    told = {
        f"{c.method} {c.endpoint}": web.client.open(
            c.path(ids), method=c.method, **{"data" if c.is_unsafe else "query_string": sent}
        ).status_code
        for c in pages
    }
    assert {which: status for which, status in told.items() if status >= 500} == {}
    assert web.house.queries.counts(web.tenant).account == before
    assert len(told) > 60
