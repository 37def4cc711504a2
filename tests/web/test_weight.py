"""What a first visit weighs: the page with all that it loads of ours, as it is sent."""

import re

from flask.testing import FlaskClient

from tests.factories import product
from tests.web.conftest import Web

MOST_BYTES = 60_000
LOADED = re.compile(r'<(?:link|script|use|img)[^>]*\s(?:href|src)="(/[^"#]+)')
IMPORTED = re.compile(r"from '\./([\w.]+)'")
PACKED = {"Accept-Encoding": "gzip, deflate, br"}


def _weight(client: FlaskClient, path: str) -> int:
    page = client.get(path, headers=PACKED)
    assert page.status_code == 200
    loaded = set(LOADED.findall(page.text))
    [main] = [each for each in loaded if "/js/app.js" in each]
    modules = IMPORTED.findall(client.get(main, buffered=True).text)
    asked = loaded | {main.replace("app.js", name) for name in modules}
    sent = [client.get(each, headers=PACKED, buffered=True) for each in asked]
    assert {answer.status_code for answer in sent} == {200}
    return len(page.data) + sum(len(answer.data) for answer in sent)


def test_a_first_visit_is_light(web: Web) -> None:
    web.house.stock(web.store, *(product(web.store, n) for n in range(12)))
    paths = ("/dashboard", "/products", "/wallet", "/branding")
    weights = {path: _weight(web.client, path) for path in paths}
    assert {path: most for path, most in weights.items() if most > MOST_BYTES} == {}
    assert min(weights.values()) > 10_000  # sheets and scripts were counted


def test_so_is_a_strangers(web: Web) -> None:
    assert _weight(web.app.test_client(), "/sign-in") <= MOST_BYTES
