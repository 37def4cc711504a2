"""A shop is found by any spelling of its address, and what keeps it from being found is told."""

import json
import socket
import ssl
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest
import trustme

from app.domain.diagnoses import Ailment, Diagnosis, Unwell
from app.domain.errors import Invalid
from integrations.egress import Egress
from integrations.http import Answer
from integrations.woocommerce.auth import WooAuth
from integrations.woocommerce.discovery import same_site
from tests import egress_peer
from tests.ports import port_of_ones_own
from tests.practice_woo import Trust, WooPeer, serving
from tests.woo_recordings import Says, Shop, told
from tests.woo_shops import Site, allowing, elsewhere, nothing_here, site


def ill(auth: WooAuth, address: str) -> Diagnosis:
    with pytest.raises(Unwell) as unwell:
        auth.discover(address)
    return unwell.value.diagnosis


@pytest.fixture
def folders(trust: Trust) -> Iterator[Site]:
    with site(trust, "/boutique", "/outlet") as made:
        yield made


@pytest.mark.parametrize(
    "tail",
    [
        *("", "/", "?utm_source=mail", "#top", "/?p=12#x", "/wp-admin/", "/wp-login.php"),
        *("/wp-admin/edit.php?post_type=product", "/wp-json/", "/wp-json/wc/v3/products"),
        *("/product/riva-mug/", "/product/no-such-thing/", "/shop/page/2/", "/deep/er/and/deeper"),
    ],
)
def test_any_page_of_a_shop_leads_to_it(woo: WooPeer, tail: str) -> None:
    assert woo.auth.discover(f"{woo.home}{tail}").url == woo.home


@pytest.mark.parametrize("tail", ["/product/riva-mug/", "/a/b/c/d/e/f", "/product/gone"])
def test_also_where_its_pages_do_not_say_where_its_api_is(folders: Site, tail: str) -> None:
    """A page from a cache has lost its headers."""
    for practice in folders.practices.values():
        practice.sick.hides_its_api = True
    found = folders.auth.discover(f"{folders.home('/outlet')}{tail[:20]}")
    assert found.url == folders.home("/outlet")


def test_two_shops_in_folders_of_one_site_are_two(folders: Site) -> None:
    one, other = (folders.auth.discover(folders.home(f)) for f in ("/boutique", "/outlet"))
    assert one.domain.endswith("/boutique")
    assert other.domain.endswith("/outlet")
    assert one.api_url != other.api_url


def test_a_folder_without_a_shop_is_none(folders: Site) -> None:
    assert ill(folders.auth, folders.home("/outlet")[:-6]).ailment is Ailment.NO_WORDPRESS


def test_a_redirect_to_another_site_is_told_and_not_followed(woo: WooPeer) -> None:
    woo.lever("POST", "sickness", moved_to=elsewhere(woo.home))
    auth = allowing(woo, elsewhere(woo.egress.allow[0]))
    found = ill(auth, woo.home)
    assert (found.ailment, found.is_for_good) == (Ailment.ELSEWHERE, True)
    assert found.leads_to == elsewhere(woo.home)


def test_one_for_now_is_told_apart(woo: WooPeer) -> None:
    woo.lever("POST", "sickness", moved_to=elsewhere(woo.home), is_away_for_now=True)
    found = ill(allowing(woo, elsewhere(woo.egress.allow[0])), woo.home)
    assert (found.ailment, found.is_for_good) == (Ailment.ELSEWHERE, False)


def test_a_redirect_that_we_do_not_call_is_not_followed(woo: WooPeer) -> None:
    woo.lever("POST", "sickness", moved_to="http://169.254.169.254")
    with pytest.raises(Invalid) as refused:
        woo.auth.discover(woo.home)
    assert refused.value.fields == {"address": "address_private"}


def test_redirects_without_an_end_are_told() -> None:
    with egress_peer.serving(egress_peer.Peer()) as peer:
        found = ill(guard(None, 5.0, peer.place), f"http://{peer.place}/loop")
    assert found.ailment is Ailment.REDIRECT_LOOP


BARE, WWW = "shop.example.com", "www.shop.example.com"


def shop_at(front: Says) -> Shop:
    """A shop whose home is the name with "www.", and whose front page is what `front` answers."""
    known = json.loads(told("00-index")["body"]) | {"home": f"https://{WWW}"}
    return Shop({"GET /": front, "GET /wp-json/": Answer(200, {}, json.dumps(known).encode())})


def at_home(request: httpx.Request) -> Answer:
    """Sends all other names of the site home."""
    if request.url.host == WWW and request.url.scheme == "https":
        return Answer(200, {"link": f'<https://{WWW}/wp-json/>; rel="https://api.w.org/"'}, b"")
    return Answer(301, {"location": f"https://{WWW}/"}, b"")


@pytest.mark.parametrize("address", [BARE, f"http://{BARE}/", f"http://{WWW}", WWW])
def test_redirects_within_a_site_are_followed(address: str) -> None:
    site = shop_at(at_home).auth.discover(address)
    assert (site.domain, site.api_url) == (WWW, f"https://{WWW}/wp-json/")


def nowhere(request: httpx.Request) -> Answer:
    """The DNS knows nothing but the name with "www."."""
    if request.url.host == BARE:
        raise httpx.ConnectError("no address") from socket.gaierror(socket.EAI_NONAME, "unknown")
    return at_home(request)


def test_a_shop_that_is_known_only_by_its_www_name_is_found() -> None:
    assert shop_at(nowhere).auth.discover(BARE).domain == WWW


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("https://shop.example", "http://www.shop.example:8080/x", True),
        ("https://www.shop.example/a", "https://shop.example/b", True),
        ("https://shop.example", "https://new-shop.example", False),
        ("https://shop.example", "https://de.shop.example", False),
        ("https://shop.example", "https://shop.example.evil.example", False),
        ("https://shop.example", "https://wwwshop.example", False),
    ],
)
def test_what_one_site_is(one: str, other: str, is_same: bool) -> None:  # noqa: FBT001  of a table
    assert same_site(one, other) is is_same


def test_a_shop_on_http_alone_is_found_and_said_to_be(woo: WooPeer) -> None:
    woo.lever("POST", "site", is_plain_http=True)
    assert not woo.auth.discover(woo.home).is_secure
    with pytest.raises(Unwell) as unwell:
        woo.auth.discover(woo.home, needs_https=True)
    assert unwell.value.diagnosis.ailment is Ailment.NO_HTTPS


def test_and_so_it_is_by_an_address_with_https(woo: WooPeer) -> None:
    woo.lever("POST", "site", is_plain_http=True)
    found = ill(woo.auth, woo.home.replace("http://", "https://"))
    assert (found.ailment, found.leads_to) == (Ailment.NO_HTTPS, woo.home)


def test_one_on_https_needs_no_more(woo: WooPeer) -> None:
    assert woo.auth.discover(woo.home, needs_https=True).is_secure


def certified(tmp_path: Path, authority: trustme.CA, *names: str, days: int = 1) -> ssl.SSLContext:
    ends = datetime.now(UTC) + timedelta(days=days)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*names, not_after=ends).configure_cert(context)
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    return context


@pytest.mark.parametrize(
    ("authority", "names", "days", "ailment"),
    [
        ("ours", ["127.0.0.1"], -1, Ailment.CERTIFICATE_EXPIRED),
        ("ours", ["shop.example"], 1, Ailment.CERTIFICATE_NAME),
        ("anothers", ["127.0.0.1"], 1, Ailment.CERTIFICATE_UNTRUSTED),
    ],
)
def test_a_bad_certificate_is_told(
    trust: Trust, tmp_path: Path, authority: str, names: list[str], days: int, ailment: Ailment
) -> None:
    signer = trust.authority if authority == "ours" else trustme.CA()
    context = certified(tmp_path, signer, *names, days=days)
    with site(trust, "", context=context) as bad:
        found = ill(bad.auth, bad.home(""))
    assert (found.ailment, found.sights[0].said) == (ailment, ailment)


def test_a_good_one_is_none_of_these(trust: Trust, tmp_path: Path) -> None:
    context = certified(tmp_path, trust.authority, "127.0.0.1")
    with site(trust, "", context=context) as good:
        assert good.auth.discover(good.home("")).is_secure


def guard(resolve: object = None, total_s: float = 5.0, *allow: str) -> WooAuth:
    given = {"resolve": resolve} if resolve else {}
    return WooAuth(Egress(allow, "", total_s, **given))  # type: ignore[arg-type]


def unknown(_host: str, _port: int) -> list[str]:
    raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")


def test_a_name_that_is_not_in_the_dns_is_told() -> None:
    assert ill(guard(unknown), "shop.example.com").ailment is Ailment.NO_ADDRESS


def test_a_name_that_leads_inside_is_refused_like_any_other() -> None:
    with pytest.raises(Invalid) as refused:
        guard(lambda _host, _port: ["10.0.0.1"]).discover("shop.example.com")
    assert refused.value.fields == {"address": "address_private"}


def test_a_host_that_takes_no_call_is_told() -> None:
    port = port_of_ones_own()
    found = ill(guard(None, 5.0, f"127.0.0.1:{port}"), f"http://127.0.0.1:{port}")
    assert found.ailment is Ailment.HOST_DOWN


def test_a_host_that_never_answers_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        found = ill(guard(None, 0.3, f"127.0.0.1:{port}"), f"http://127.0.0.1:{port}")
    assert found.ailment is Ailment.TOO_SLOW


def test_something_else_than_wordpress_is_told() -> None:
    port = port_of_ones_own()
    with serving(nothing_here, port):
        found = ill(guard(None, 5.0, f"127.0.0.1:{port}"), f"http://127.0.0.1:{port}")
    assert found.ailment is Ailment.NO_WORDPRESS
    assert [sight.status for sight in found.sights][:2] == [404, 404]
