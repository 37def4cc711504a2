"""What people type, and which addresses may be called."""

import pytest

from app.domain.addresses import is_listed, is_public, normalised
from app.domain.errors import Invalid

GOOD = {
    "shop.example.com": "https://shop.example.com",
    "  Shop.Example.com/  ": "https://shop.example.com",
    "https://shop.example.com/": "https://shop.example.com",
    "http://shop.example.com": "http://shop.example.com",
    "HTTPS://SHOP.EXAMPLE.COM": "https://shop.example.com",
    "shop.example.com.": "https://shop.example.com",
    "www.example.com": "https://www.example.com",
    "shop.example.com/deep/shop/": "https://shop.example.com/deep/shop",
    "shop.example.com/wp-admin": "https://shop.example.com",
    "shop.example.com/deep/wp-admin/index.php?page=x": "https://shop.example.com/deep",
    "shop.example.com/wp-login.php": "https://shop.example.com",
    "shop.example.com/wp-json/": "https://shop.example.com",
    "shop.example.com/?utm=1#top": "https://shop.example.com",
    "https://shop.example.com:443/": "https://shop.example.com",
    "http://shop.example.com:80/": "http://shop.example.com",
    "töpferei.example.com": "https://xn--tpferei-90a.example.com",
    "متجر.com": "https://xn--pgbep1f.com",
    "shop。example。com": "https://shop.example.com",
    "my_shop.example.com": "https://my_shop.example.com",
    "shop-1.example.com": "https://shop-1.example.com",
    "93.184.215.14": "https://93.184.215.14",
    "https://[2606:2800:21f:cb07::1]/": "https://[2606:2800:21f:cb07::1]",
    "https://[2606:2800:021F:CB07:0:0:0:1]": "https://[2606:2800:21f:cb07::1]",
    "http://shop.example.com:443": "http://shop.example.com:443",
    "https://shop.example.com:80/x": "https://shop.example.com:80/x",
    "１.１.１.１": "https://1.1.1.1",
    "straße.example.com": "https://xn--strae-oqa.example.com",
    "shop.example.com/متجر": "https://shop.example.com/%D9%85%D8%AA%D8%AC%D8%B1",
    "shop.example.com/a%20b": "https://shop.example.com/a%20b",
    "shop.example.com?mail=me@example.com": "https://shop.example.com",
    "shop.example.com#@127.0.0.1": "https://shop.example.com",
    "\u200fshop.example.com\u200e": "https://shop.example.com",
    "shop.example.com/wp-admin/admin.php?page=wc-settings&tab=advanced": "https://shop.example.com",
    "shop.example.com/Boutique/": "https://shop.example.com/Boutique",
    "shop.example.com/product/x?attribute_pa_color=blue#tab": "https://shop.example.com/product/x",
    "shop.example.com/?product=x": "https://shop.example.com",
    "shop.example.com/index.php?rest_route=/": "https://shop.example.com/index.php",
    "HTTP://WWW.Shop.Example.com/wp-login.php?redirect_to=x": "http://www.shop.example.com",
    "shop.example.com/wp-administration": "https://shop.example.com/wp-administration",
}
MALFORMED = [
    *("", "   ", "https://", "http:///x", "a b.example", "shop.example.com\\x", "\tshop\n.example"),
    *("javascript:alert(1)", "file:///etc/passwd", "gopher://x.example", "ftp://x.example"),
    *("data:text/html,x", "mailto:me@example.com", "https:shop.example", "user:pw@shop.example"),
    *("https://user@shop.example.com", "https://shop.example.com:0", "https://shop.example.com:x"),
    *("https://shop.example.com:99999", "shop%2eexample.com", "-shop.example.com", "shop..example"),
    *(
        "a" * 64 + ".example",
        "https://[::1",
        "x." * 130 + "example",
        "x" * 2001,
        "sh\x00op.example",
    ),
    *("https://shop.example.com:", "sh\u200bop.example", "https://@127.0.0.1"),
    *("shop.example.com..", ".shop.example.com", "https://[2606:4700::1111].evil.example"),
    *("https://evil[2606:4700::1111]", "https://[v1.x]", "https://[shop.example.com]"),
    *("https://[fe80::1%25eth0]", "https://127.0.0.1%2f@shop.example.com", "//shop.example.com"),
    *("https://shop.example.com:443:80", "shop.example.com:٤٤٣", "https://shop.example.com,x.y"),
    *(
        "http://a@b.example:80@c.example",
        "shop.example.com／x",
        "shop_.-.example",
        "ß<.example.com",
    ),
]
PRIVATE = [
    *("127.0.0.1", "127.1", "2130706433", "0x7f000001", "0177.0.0.1", "0", "127.0.1.1"),
    *("http://127.0.0.1:6379", "https://127.0.0.1:5432", "localhost", "LOCALHOST.", "localhost:22"),
    *("https://[::1]", "https://[::]", "https://[::ffff:127.0.0.1]", "https://[::127.0.0.1]"),
    *("https://[::ffff:169.254.169.254]", "https://[64:ff9b::7f00:1]", "https://[2002:7f00:1::]"),
    *("https://[fd00::1]", "https://[fe80::1]", "https://[fec0::1]", "https://[2001:db8::1]"),
    *("10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.0.1", "100.64.0.1", "100.127.255.255"),
    *("169.254.169.254", "198.18.0.1", "203.0.113.7", "224.0.0.1", "255.255.255.255", "240.0.0.1"),
    *("①②⑦.0.0.1", "１２７.0.0.1", "127。0。0。1", "shop", "intranet", "db", "printer.local"),
    *(
        "metadata.google.internal",
        "x.localhost",
        "nas.home",
        "x.test",
        "x.invalid",
        "1.0.0.127.in-addr.arpa",
    ),
    *("shop.example.com:22", "shop.example.com:8080", "https://shop.example.com:6379", "0x7f.1"),
    *("١٢٧.٠.٠.١", "۱۲۷.۰.۰.۱", "१२७.0.0.1", "127.0.0.1.", "http://⑯⑨.②⑤④.⑯⑨.②⑤④", "0xa9fea9fe"),
    *("168.63.129.16", "100.100.100.200", "192.0.0.192", "https://[fd00:ec2::254]"),
    *("localhost.localdomain", "017700000001", "4294967295", "127.0.0.0x1", "https://[4000::1]"),
    *("https://[64:ff9b:1::1]", "https://[::ffff:93.184.215.14]", "https://[ff02::1]", "a.ß.0"),
    "0.0.0.0",  # noqa: S104  typed, not bound
    *("https://93.184.215.14:25", "1.1", "300.1.1.1", "1.2.3.4.5", "https://[2001::1]"),
]


@pytest.mark.parametrize(("typed", "url"), GOOD.items())
def test_an_address_is_taken_however_it_is_spelled(typed: str, url: str) -> None:
    assert normalised(typed) == url


@pytest.mark.parametrize("typed", MALFORMED)
def test_what_is_no_address_is_told_as_such(typed: str) -> None:
    with pytest.raises(Invalid) as wrong:
        normalised(typed)
    assert wrong.value.fields == {"address": "address_malformed"}


@pytest.mark.parametrize("typed", PRIVATE)
def test_what_we_do_not_call_has_one_answer(typed: str) -> None:
    with pytest.raises(Invalid) as wrong:
        normalised(typed)
    assert wrong.value.fields == {"address": "address_private"}


def test_the_tables_are_as_long_as_the_tricks_are_many() -> None:
    assert len(GOOD) + len(MALFORMED) + len(PRIVATE) >= 80


@pytest.mark.parametrize("place", ["127.0.0.1:8201", "localhost:8201", "[::1]:8201"])
def test_a_private_address_on_the_list_may_be_called(place: str) -> None:
    assert normalised(f"http://{place}/", [place]) == f"http://{place}"


def test_an_odd_port_on_the_list_may_be_called() -> None:
    assert normalised("shop.example.com:8443", ["shop.example.com:8443"]).endswith(":8443")


def test_another_spelling_of_an_address_on_the_list_may_not() -> None:
    with pytest.raises(Invalid):
        normalised("http://127.1:8201/", ["127.0.0.1:8201"])


def test_another_port_of_it_may_not() -> None:
    with pytest.raises(Invalid):
        normalised("http://127.0.0.1:8202/", ["127.0.0.1:8201"])


@pytest.mark.parametrize(
    "address",
    ["93.184.215.14", "8.8.8.8", "2606:4700::1111", "100.63.0.1", "100.128.0.1", "2a00:1450::1"],
)
def test_a_public_address_may_be_dialled(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "10.1.2.3", "::1", "fe80::1%eth0", "2606:4700::1111%eth0", "::ffff:8.8.8.8"),
        *("64:ff9b::808:808", "2002:808:808::", "192.88.99.1", "", "shop.example", "999.1.1.1"),
        *("168.63.129.16", "100.64.0.1", "169.254.169.254", "192.0.0.192", "198.19.255.255"),
        *("::", "::ffff:127.0.0.1", "64:ff9b:1::1", "2001::1", "2001:2::1", "2620:4f:8000::1"),
        *(
            "3fff::1",
            "4000::1",
            "5f00::1",
            "fc00::1",
            "fe00::1",
            "fec0::1",
            "ff02::1",
            "100:0:0:1::1",
        ),
        *("0.1.2.3", "127.1", "0177.0.0.1", "2130706433", "١٢٧.٠.٠.١", "255.255.255.255"),
    ],
)
def test_any_other_may_not(address: str) -> None:
    assert not is_public(address)


def test_an_ipv6_host_stands_on_the_list_in_brackets() -> None:
    assert is_listed("::1", 8201, ["[::1]:8201"])


def test_a_host_that_only_ends_like_one_on_the_list_is_not_on_it() -> None:
    assert not is_listed("evil.127.0.0.1", 8201, ["127.0.0.1:8201"])
