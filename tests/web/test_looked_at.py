"""A new page is looked at in a browser, or somebody says why not."""

from tests.browser.places import ELSEWHERE, OF_MEMBERS, OF_STRANGERS
from tests.web.conftest import Web


def test_every_page_is_looked_at_in_every_look(web: Web) -> None:
    pages = {
        rule.endpoint
        for rule in web.app.url_map.iter_rules()
        if "GET" in (rule.methods or ()) and not rule.rule.startswith("/api")
    }
    known = {*OF_STRANGERS, *OF_MEMBERS, *ELSEWHERE}
    assert pages - known == set()
    assert {each for each in known if not each.startswith("api_docs")} - pages == set()
