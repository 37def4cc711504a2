"""Nothing in installing or signing in sends anybody elsewhere."""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, parse_qsl, urljoin, urlsplit

import pytest

from app.embedded import Addresses
from app.web.sign_in import is_own_path
from tests.practice_shopify import SHOP, Desk, opened

EMAIL, PASSWORD = "a@shop.example", "correct horse"
HOME = "/dashboard"

# where an attacker would send somebody, and the path of ours that looks most like it
ELSEWHERE = {
    "": "/",
    " ": "/%20",
    "x": "/x",
    "#": "/#",
    "?": "/?",
    ".": "/.well-known",
    "..": "/x..",
    "products": "/products",
    "evil.example": "/evil.example",
    "@evil.example": "/@evil.example",
    ":80": "/:80",
    ";//evil.example": "/;evil.example",
    "../evil.example": "/evil.example/..",
    "./evil.example": "/evil.example/.",
    # two slashes, or what a browser takes for them
    "//": "/",
    "//evil.example": "/evil.example",
    "///evil.example": "/evil.example",
    "////evil.example": "/evil.example",
    "//evil.example/%2f..": "/evil.example/%2f..",
    "//evil.example@127.0.0.1:8000": "/evil.example@127.0.0.1:8000",
    "//127.0.0.1:8000@evil.example": "/127.0.0.1:8000@evil.example",
    "//[::1]": "/[::1]",
    "//localhost": "/localhost",
    "//;@evil.example": "/;@evil.example",
    "//%09/evil.example": "/%09/evil.example",
    "/\\evil.example": "/evil.example",
    "/\\/evil.example": "/evil.example",
    "/\\\\evil.example": "/evil.example",
    "\\\\evil.example": "/evil.example",
    "\\/evil.example": "/evil.example",
    "\\evil.example": "/evil.example",
    "/x\\..\\..\\evil.example": "/x/evil.example",
    "/x/\\evil.example": "/x/evil.example",
    # what a browser takes away before it looks
    "/\t/evil.example": "/evil.example",
    "/\n/evil.example": "/evil.example",
    "/\r/evil.example": "/evil.example",
    "/\r\n/evil.example": "/evil.example",
    "\t//evil.example": "/evil.example",
    "\n//evil.example": "/evil.example",
    " //evil.example": "/evil.example",
    "\x00//evil.example": "/evil.example",
    "/\x00/evil.example": "/evil.example",
    "\x1f//evil.example": "/evil.example",
    "/\x7f/evil.example": "/evil.example",
    "/\u200b/evil.example": "/evil.example",
    "/\u202e/evil.example": "/evil.example",
    "/\ufeff/evil.example": "/evil.example",
    "\u00a0//evil.example": "/evil.example",
    "\u3000//evil.example": "/evil.example",
    # a line of its own in the answer
    "/x\r\nLocation: https://evil.example": "/x%0d%0aLocation:",
    "/x\nSet-Cookie: rooz=x": "/x%0aSet-Cookie:",
    "/x\u2028y": "/x",
    # another scheme
    "http://evil.example": "/http://evil.example".replace("//", "/"),
    "https://evil.example": "/https:/evil.example",
    "HTTPS://evil.example": "/HTTPS:/evil.example",
    "https:evil.example": "/https:evil.example",
    "https:/evil.example": "/https:/evil.example",
    "https:\\\\evil.example": "/https:evil.example",
    "http:///evil.example": "/http:/evil.example",
    "h\nttps://evil.example": "/evil.example",
    "ftp://evil.example": "/ftp:",
    "javascript:alert(1)": "/javascript:alert(1)",
    "JaVaScRiPt:alert(1)": "/JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)": "/javascript:alert(1)",
    " javascript:alert(1)": "/javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>": "/data:text/html",
    "vbscript:x": "/vbscript:x",
    "mailto:x@evil.example": "/mailto:x@evil.example",
    "blob:https://evil.example/x": "/blob:",
    # our own address is no path either: what it begins with may go on
    "http://127.0.0.1:8000/wallet": "/wallet",
    "http://127.0.0.1:8000.evil.example": "/evil.example",
    "http://127.0.0.1:8000@evil.example": "/evil.example",
    "https://admin.shopify.com.evil.example": "/admin.shopify.com",
    # escaped where nobody unescapes it
    "%2f%2fevil.example": "/%2f%2fevil.example",
    "%2fevil.example": "/%2fevil.example",
    "%5cevil.example": "/%5cevil.example",
    "%09//evil.example": "/%09//evil.example",
    "%68ttps://evil.example": "/%68ttps:",
    "&#47;&#47;evil.example": "/&#47;&#47;evil.example",
    # slashes of other scripts
    "／／evil.example": "/evil.example",
    "⁄⁄evil.example": "/evil.example",
    "∕∕evil.example": "/evil.example",
    "。evil.example": "/evil.example",
}


@pytest.fixture
def desk(addresses: Addresses) -> Iterator[Desk]:
    with opened(addresses) as made:
        made.container.sign_ins.register(EMAIL, PASSWORD, "Mirra", "Nadia")
        yield made


def test_the_list_is_long_enough() -> None:
    assert len(ELSEWHERE) >= 60


@pytest.mark.parametrize(("given", "sibling"), ELSEWHERE.items())
def test_what_leads_elsewhere_is_no_path_of_ours_and_its_sibling_is(
    given: str, sibling: str
) -> None:
    assert not is_own_path(given)
    assert is_own_path(sibling)
    assert urlsplit(urljoin("https://ours.example/sign-in", sibling)).netloc == "ours.example"


def signed_in(desk: Desk, target: str) -> str:
    form = {"email": EMAIL, "password": PASSWORD}
    answer = desk.client.post("/sign-in", query_string={"next": target}, data=form)
    return answer.headers["Location"]


HARD = ["//evil.example", "/\\evil.example", "https:evil.example", "/\t/evil.example", "x", ""]


@pytest.mark.parametrize("target", HARD)
def test_sign_in_leads_nowhere_else(desk: Desk, target: str) -> None:
    assert signed_in(desk, target) == HOME


def test_sign_in_leads_back_to_our_own_page(desk: Desk) -> None:
    assert signed_in(desk, "/wallet?page=2") == "/wallet?page=2"


def preferred(desk: Desk, back: str) -> str:
    page = desk.client.get("/wallet").get_data(as_text=True)
    mark = page.split('name="csrf" value="', 1)[1].split('"', 1)[0]
    form = {"csrf": mark, "language": "en", "back": back}
    return desk.client.post("/preferences", data=form).headers["Location"]


def test_neither_do_preferences(desk: Desk) -> None:
    signed_in(desk, HOME)
    assert {preferred(desk, target) for target in ELSEWHERE} == {HOME}
    assert preferred(desk, "/wallet") == "/wallet"


def test_the_bounce_page_fetches_no_token_for_another_page_than_ours(desk: Desk) -> None:
    def status(target: str) -> int:
        query = {"shop": SHOP, "shopify-reload": target}
        return desk.client.get("/install/shopify/bounce", query_string=query).status_code

    assert {status(target) for target in ELSEWHERE} == {422}
    assert {status(target) for target in ELSEWHERE.values()} == {200}


LEADS = {
    'own(request.args.get("next", "")': "asked whether it is ours",
    'own(request.form.get("back", "")': "asked whether it is ours",
    "own(target": "asked whether it is ours",
    "back, code=303) if is_own_path(back": "asked whether it is ours",
    "url, code=303": "the provider's own address, from the settings",
    "container().install_shopify.start(_query(), browser": "Shopify's, of a shop's checked name",
    "container().install_shopify.finish(_query(), _browser()": "Shopify's, by the install's row",
    "notification_words.address(told": "a page of ours, by its kind and id",
}
"""Whatever pages lead to besides addresses that `url_for` makes."""


def test_no_page_leads_anywhere_but_by_the_list_here() -> None:
    sources = "".join(path.read_text("utf-8") for path in Path("app/web").glob("*.py"))
    led = re.findall(r"redirect\((?!url_for|f\")([^\n]+)", sources)
    assert [each for each in led if not each.startswith(tuple(LEADS))] == []
    assert [each for each in LEADS if not any(one.startswith(each) for one in led)] == []


NAMES = ("next", "back", "return_url", "redirect_uri", "redirect", "url", "host", "return_to")


@pytest.mark.parametrize("target", ["https://evil.example", "//evil.example", "evil.example"])
def test_an_install_leads_to_shopify_whatever_else_it_is_told(desk: Desk, target: str) -> None:
    signed = desk.peer.signed(shop=SHOP, **dict.fromkeys(NAMES, target))
    led = desk.client.get(f"/install/shopify?{signed}").headers["Location"]
    assert led.startswith(f"{desk.peer.url}/shops/{SHOP}/admin/oauth/authorize?")
    assert "evil.example" not in led
    back = dict(parse_qsl(urlsplit(desk.peer.approve(led)).query))
    more = {"shop": SHOP, "state": back["state"], "code": back["code"]}
    signed = desk.peer.signed(**{**dict.fromkeys(NAMES, target), **more})
    came_to = desk.client.get(f"/install/shopify/callback?{signed}").headers["Location"]
    assert came_to == f"{desk.peer.url}/shops/{SHOP}/admin/apps/key"


@pytest.mark.parametrize("host", ["evil.example", "evil.example:8000", "127.0.0.1:8000@evil"])
def test_whoever_is_called_by_another_name_leads_to_none(desk: Desk, host: str) -> None:
    headers = {"Host": host, "X-Forwarded-Host": host, "Forwarded": f"host={host}"}
    signed = desk.peer.signed(shop=SHOP)
    led = desk.client.get(f"/install/shopify?{signed}", headers=headers).headers["Location"]
    asked = parse_qs(urlsplit(led).query)
    assert asked["redirect_uri"] == ["http://127.0.0.1:8000/install/shopify/callback"]
    assert desk.client.get("/wallet", headers=headers).headers["Location"].startswith("/sign-in")
    mended = desk.client.get(f"/install//shopify?{signed}", headers=headers)
    assert "evil" not in mended.headers.get("Location", "")
