"""Crawls of practice rivals over real HTTP, each in a process of its own."""

import contextlib
import socket
from dataclasses import replace
from decimal import Decimal

import pytest

from app.domain.competitors import Availability, Money, Platform
from app.domain.errors import Invalid
from app.ports.scrapes import Caps, CrawlOrder, Ended, Fruitless, Progress, Trouble
from integrations.sandbox.rivals.goods import goods
from scraper import runner
from scraper.runner import OwnProcess
from scraper.settings import MEMORY_MB, Manners
from tests.rivals import Gathered, crawled, forbidden, ignore, never, rival
from tests.samples import sample

DELAY_S = 0.2
MOST_AT_ONCE = Manners("").concurrency


@pytest.fixture(scope="module")
def structured():
    with rival("structured", crawl_delay_s=DELAY_S) as shop:
        yield shop, shop.crawl()


def test_a_shop_with_its_data_in_order_is_read_whole(structured):
    _, (crawl, products) = structured
    assert crawl.ended is Ended.DONE
    assert len(products) == 12
    assert (crawl.profile.platform, crawl.profile.currency) == (Platform.SHOPIFY, "EUR")
    assert {product.price.value.currency for product in products} == {"EUR"}


def test_a_product_has_what_the_list_and_the_page_say(structured):
    product = next(p for p in structured[1][1] if p.url.endswith("coffee-grinder-elde-3"))
    assert product.gtin.value == "4006380000032"
    assert [variant.sku for variant in product.variants] == ["NB-0003-1", "NB-0003-2"]
    assert product.variants[1].price == Money(Decimal("39.90"), "EUR")
    assert product.variants[1].availability is Availability.OUT_OF_STOCK


def test_nothing_is_asked_for_that_robots_txt_forbids_or_that_is_no_page(structured):
    shop, (crawl, _) = structured
    unwanted = ("/cart", "/secret", "/de/", "/files", "sort_by", "utm_")
    assert not [path for path in shop.diary.paths if any(each in path for each in unwanted)]
    assert crawl.skipped["robots"] == 1
    assert len(shop.diary.paths) == len(set(shop.diary.paths))


def test_the_shop_is_asked_no_quicker_than_it_wants(structured):
    gaps = structured[0].diary.gaps_s()[1:]
    assert len(gaps) > 12
    assert sum(gaps) / len(gaps) > DELAY_S
    assert min(gaps) > DELAY_S / 2  # requests don't arrive as evenly as they are sent


def test_we_say_who_we_are(structured):
    agents = {entry.agent for entry in structured[0].diary.entries}
    assert agents == {"Mozilla/5.0 (compatible; RoozAuto/1; +https://rooz.example/crawler)"}


def test_a_shop_without_any_data_is_read_off_its_pages():
    with rival("plain") as shop:
        crawl, products = shop.crawl()
    prices = {product.url.rpartition("/")[2]: product.price.value for product in products}
    assert len(prices) == 12
    assert prices["mug-drau-2.html"] == Money(Decimal("26.90"), "EUR")
    assert crawl.profile.languages == ("de",)


def test_woocommerces_list_is_read_and_nothing_is_put_into_a_cart():
    with rival("woo") as shop:
        _, products = shop.crawl()
    assert len(products) == 12
    assert not [path for path in shop.diary.paths if "add-to-cart" in path]


def test_a_products_own_page_is_read_alone():
    with rival("structured") as shop:
        _, products = shop.crawl("products/mug-drau-2")
    assert [product.name.value for product in products] == ["Mug Drau 2"]
    paths = ["/robots.txt", "/products/mug-drau-2", "/products/mug-drau-2.js"]
    assert shop.diary.paths == paths


def test_what_its_caller_takes_in_memory_ends_no_crawl():
    taken = b"x" * (2 * MEMORY_MB * 1_000_000)
    with rival("structured") as shop:
        crawl, _ = shop.crawl("products/mug-drau-2")
    assert len(taken) > MEMORY_MB
    assert crawl.ended is Ended.DONE


def test_no_more_pages_are_asked_for_than_are_allowed():
    with rival("endless") as shop:
        crawl_trouble = shop.trouble(Caps(pages=20, seconds=20))
    assert crawl_trouble is Trouble.NOTHING_FOUND
    assert len(shop.diary.entries) == 21  # and robots.txt


def test_an_endless_shop_has_an_end():
    with rival("endless") as shop:
        shop.trouble(Caps(pages=5_000, seconds=60), delay_s=0)
    assert len(shop.diary.entries) < 400
    assert not [path for path in shop.diary.paths if "calendar" in path or "colour" in path]


UNWILLING = [
    ("disallowing", Trouble.ROBOTS_REFUSE),
    ("blocking", Trouble.BLOCKED_BY_SHOP),
    ("captcha", Trouble.CAPTCHA),
    ("login", Trouble.LOGIN_WALL),
    ("asking consent", Trouble.BLOCKED_BY_SHOP),
    ("paper", Trouble.NOTHING_FOUND),
]


@pytest.mark.parametrize(("kind", "trouble"), sample(UNWILLING, of=2))
def test_a_shop_that_does_not_want_us_is_left_alone(kind, trouble):
    with rival(kind) as shop:
        assert shop.trouble() is trouble
    assert len(shop.diary.entries) <= 2


def test_a_shop_that_asks_us_to_wait_a_second_gets_it():
    with rival("busy") as shop:
        crawl, products = shop.crawl(f"ware/{goods(1)[0].handle}.html")
    assert (crawl.ended, len(products)) == (Ended.DONE, 1)
    _robots, first, again = (entry.at_s for entry in shop.diary.entries)
    assert again - first >= 1


@pytest.mark.parametrize("delay_s", sample([0, 0.5]))  # another page is under way, or in line
def test_a_shop_that_names_a_moment_is_asked_nothing_at_all_until_then(delay_s):
    with rival("crowded") as shop:
        crawl, products = shop.crawl(delay_s=delay_s)
    assert (crawl.ended, len(products)) == (Ended.DONE, 3)
    first = next(entry for entry in shop.diary.entries if entry.path.startswith("/ware/"))
    answered_s = first.at_s + 0.3
    later = [each.at_s - answered_s for each in shop.diary.entries if each.at_s > answered_s]
    assert not [gap for gap in later if gap < 2.5]
    assert shop.diary.paths.count(first.path) == 2


@pytest.mark.parametrize(
    "said", sample(["Thu, 31 Dec 2099 23:59:59 GMT", "86400", "99999999999999999999"], of=2)
)
def test_a_wait_longer_than_a_crawl_ends_it_at_once_and_says_so(said):
    with rival("busy", elsewhere=said) as shop:
        assert shop.trouble() is Trouble.ASKED_TO_WAIT
    assert shop.diary.paths == ["/robots.txt", "/"]


@pytest.mark.parametrize("said", ["Thu, 31 Dec 2009 23:59:59 GMT", "0"])
def test_a_wait_that_is_over_keeps_nobody(said):
    with rival("busy", elsewhere=said) as shop:
        crawl, products = shop.crawl(f"ware/{goods(1)[0].handle}.html")
    assert (crawl.ended, len(products)) == (Ended.DONE, 1)


def test_a_wait_that_nobody_can_read_is_a_shop_without_one():
    with rival("busy", elsewhere="a little") as shop:
        _crawl, products = shop.crawl(f"ware/{goods(1)[0].handle}.html")
    _robots, first, again = (entry.at_s for entry in shop.diary.entries)
    assert len(products) == 1
    assert again - first >= 2


def test_a_shop_that_wants_us_back_in_an_hour_is_left_at_once():
    with rival("closing") as shop:
        assert shop.trouble() is Trouble.ASKED_TO_WAIT
    assert len([path for path in shop.diary.paths if path.startswith("/ware/")]) <= 2


def test_the_shop_of_the_country_that_a_shop_sends_us_to_is_the_one_that_is_read():
    with rival("abroad") as shop:
        crawl, [product] = shop.crawl()
    assert product.url.endswith("/de/ware/becher.html")
    assert (crawl.profile.languages, crawl.skipped["other_language"]) == (("de",), 1)


def test_the_host_of_the_country_that_a_shop_sends_us_to_is_the_shop():
    with rival("plain", count=2) as there, rival("moved", elsewhere=there.url) as shop:
        manners = replace(there.manners(), allowed=(shop.place, there.place))
        crawl, products = crawled(OwnProcess(manners), shop.order())
    assert crawl.ended is Ended.DONE
    assert {product.url.startswith(there.url) for product in products} == {True}
    assert len(products) == 2


def test_a_page_in_an_encoding_that_it_names_wrongly_is_read():
    with rival("babel") as shop:
        _, [product] = shop.crawl()
    assert product.name.value == "Kännchen Öland"


def test_a_crawl_ends_when_its_time_is_over_and_keeps_what_it_found():
    with rival("plain", count=40) as shop:
        crawl, products = shop.crawl(caps=Caps(pages=60, seconds=2), delay_s=0.1)
    assert crawl.ended is Ended.OUT_OF_TIME
    assert 0 < len(products) < 40


def test_a_crawl_ends_when_it_has_taken_enough_bytes():
    with rival("plain") as shop:
        crawl, products = shop.crawl(caps=Caps(pages=60, seconds=20, bytes=8_000))
    assert crawl.ended is Ended.BYTE_CAP
    assert 0 < len(products) < 12


def test_a_shop_that_drips_is_too_slow():
    with rival("dripping") as shop:
        assert shop.trouble(timeout_s=0.5) is Trouble.TOO_SLOW


def test_a_shop_that_nobody_answers_for_is_unreachable():
    with rival("structured") as shop:
        pass
    assert shop.trouble() is Trouble.UNREACHABLE


def test_a_bomb_is_not_unpacked():
    with rival("bomb") as shop:
        assert shop.trouble() is Trouble.NOTHING_FOUND
    assert "/big" in shop.diary.paths


def test_no_redirect_and_no_link_leads_to_a_private_address():
    with forbidden() as inside, rival("redirecting", elsewhere=inside.url) as shop:
        shop.trouble()
        assert not inside.was_called()
    assert {"/away", "/file", "/ok"} <= set(shop.diary.paths)
    assert shop.diary.paths.count("/loop") <= 6


@pytest.fixture(scope="module")
def lured():
    with forbidden() as inside, rival("luring", elsewhere=inside.url) as shop:
        shop.trouble()
        yield inside, shop.diary.paths


def test_nothing_that_a_page_or_a_sitemap_names_leads_out_of_the_shop(lured):
    inside, paths = lured
    assert {"/rules.txt", "/map.xml", "/pages.xml", "/fine", "/out/0", "/out/12"} <= set(paths)
    assert not inside.was_called()


@pytest.mark.parametrize("part", ["private", "secret", "hidden", "%70", ".."])
def test_a_forbidden_path_is_not_asked_for_however_it_is_written(lured, part):
    assert {"/inward", "/dotted"} <= set(lured[1])
    assert not [path for path in lured[1] if part in path]


def test_a_shop_that_wants_half_a_minute_between_requests_gets_it():
    with rival("structured", crawl_delay_s=30) as shop, contextlib.suppress(Fruitless):
        shop.crawl(caps=Caps(seconds=3))
    assert shop.diary.paths[:1] == ["/robots.txt"]
    assert len(shop.diary.paths) <= 2


def test_the_probe_would_have_noticed_a_call():
    with forbidden() as inside:
        address = inside.listener.getsockname()
        with socket.create_connection(address):
            assert inside.was_called()


def test_a_private_address_is_not_called_at_all():
    with forbidden() as inside, rival("plain") as shop:
        with pytest.raises(Invalid) as wrong:
            OwnProcess(shop.manners()).analyse(CrawlOrder(inside.url), ignore, never)
        assert wrong.value.fields == {"url": "private"}
        assert not inside.was_called()


def test_a_crawl_goes_on_where_another_was_ended():
    told, later = Gathered(), Gathered()
    with rival("plain", count=20) as shop:
        runner = OwnProcess(shop.manners(delay_s=0.1))
        first = runner.analyse(shop.order(), told.add, lambda: bool(told.products))
        before = len(shop.diary.paths)
        rest = runner.analyse(shop.order(state=told.last.state), later.add, never)
        again = set(shop.diary.paths[:before]) & set(shop.diary.paths[before:])
    assert first.ended is Ended.CANCELLED
    assert rest.ended is Ended.DONE
    assert len(told.by_url | later.by_url) == 20
    assert first.pages_seen + rest.pages_seen == len(shop.diary.paths) - 2  # robots.txt, twice
    assert len(again - {"/robots.txt"}) <= 2  # what was in the air


def test_what_progress_raises_ends_the_crawl():
    def gone(_progress: Progress) -> None:
        raise RuntimeError("lease lost")

    with rival("plain") as shop, pytest.raises(RuntimeError, match="lease lost"):
        OwnProcess(shop.manners()).analyse(shop.order(), gone, never)


def test_half_a_surrogate_in_a_page_ends_no_crawl():
    with rival("halved") as shop:
        crawl, [product] = shop.crawl()
    assert crawl.ended is Ended.DONE
    assert product.name.value.startswith("Cup \ud800")


def test_a_page_that_we_fail_at_ends_no_crawl(monkeypatch):
    failing = (
        "_r = v.read_page; v.read_page = lambda p, **n: _r(None if 'mug' in p.url else p, **n)"
    )
    monkeypatch.setattr(runner, "BEGIN", f"import scraper.visit as v; {failing}; {runner.BEGIN}")
    with rival("plain") as shop:
        crawl, products = shop.crawl()
    lost = [path for path in shop.diary.paths if "mug" in path]
    assert crawl.ended is Ended.DONE
    assert (len(products), crawl.skipped["broken"]) == (12 - len(lost), len(lost))
    assert len(lost) > MOST_AT_ONCE
