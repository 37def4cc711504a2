"""Numbers that are none, or too large, in any form and address: refused, and nothing is changed."""

import re
from pathlib import Path
from typing import Any

from tests.samples import sample
from tests.web.conftest import Web
from tests.web.stocked import stocked
from tests.web.test_other_tenants import rows_of

REFUSED = 422
NONE = [
    *("NaN", "Infinity", "1e400", "1.5", "true", "-1", "\u0663", "\uff13", "\u00b2", "0x7", "1_0"),
    *(str(2**63), "9" * 5_000, "0" * 40 + "50", "7\x00"),
]
"""What no field takes; the last but one is 50 if it is read whole, and 0 if it is cut off."""

ASKED = ["/products?page", "/review/list?page", "/wallet?before", "/notifications?before"]
"""Numbers in addresses of lists."""

ELSEWHERE = {"looks", "version", "before", "page"}
"""Names of numbers in addresses alone."""


def _forms(ids: dict[str, Any]) -> dict[tuple[str, str], dict[str, str]]:
    """Each field of a form that holds a number, and what the form says besides."""
    store, draft = f"/stores/{ids['store_id']}", f"/drafts/{ids['draft_id']}"
    order = {
        "store": str(ids["store_id"]),
        "product": str(ids["product_id"]),
        "service": "product_description",
        "language": "en",
        "key": "a key of its own",
    }
    wishes = {"rhythm": "daily", "stock": "1"}
    rule = {"occasion": "new", "finding": "seo_title_missing", "language": "en"}
    again = {"draft": str(ids["draft_id"]), "usual": "shorter", "key": "a key of its own"}
    part = {"kind": "bullets", "about": "", "text": "", "names": "", "most": "3", "least": "3"}
    return {
        ("/runs", "first"): order,
        (f"{store}/rules", "most_a_day"): rule,
        (f"/competitors/watches/{ids['watch_id']}", "cheaper_percent"): wishes,
        ("/review/rewrite", "agreed"): again,
        (f"{store}/templates", "least"): part,
        (f"{store}/templates", "most"): part,
        (f"{store}/templates", "seen"): {**part, "kind": "paragraph"},
        ("/voice", "least_words"): {},
        ("/voice", "most_words"): {},
        ("/voice", "seen"): {"tone": "warm"},
        (f"{draft}/decide", "seen"): {"state": "accepted"},
        (f"{draft}/edit", "seen"): {"text": "<p>Mine.</p>"},
        (f"{draft}/rebase", "seen"): {},
        ("/notifications/read", "up_to"): {},
    }


def test_no_form_takes_a_number_that_is_none(web: Web) -> None:
    forms, csrf = _forms(stocked(web, web.tenant, web.store)), web.token()
    before = rows_of(web, web.tenant)
    told = {
        (*place, value[:20]): web.client.post(
            place[0], data={**form, place[1]: value, "csrf": csrf}
        ).status_code
        for number, (place, form) in enumerate(forms.items())
        for value in sample(NONE, of=3, at=number)
    }
    assert {place: status for place, status in told.items() if status != REFUSED} == {}
    assert rows_of(web, web.tenant) == before


def test_no_list_does(web: Web) -> None:
    told = {
        (place, value[:20]): web.client.get(
            place.split("?")[0], query_string={place.split("?")[1]: value}
        ).status_code
        for place in ASKED
        for value in NONE
    }
    assert {place: status for place, status in told.items() if status != REFUSED} == {}
    assert [web.client.get(f"{place}=1").status_code for place in ASKED] == [200] * len(ASKED)


def test_every_number_of_a_form_is_in_the_list_here(web: Web) -> None:
    sources = "".join(path.read_text("utf-8") for path in Path("app/web").glob("*.py"))
    pages = "".join(path.read_text("utf-8") for path in Path("templates").rglob("*.html"))
    named = set(re.findall(r'whole\(\s*"(\w+)"', sources))
    named |= set(re.findall(r'<input[^>]*name="(\w+)"[^>]*type="number"', pages))
    listed = {field for _path, field in _forms(stocked(web, web.tenant, web.store))}
    assert named - ELSEWHERE - {"points"} <= listed  # of the panel: its own tests try them
