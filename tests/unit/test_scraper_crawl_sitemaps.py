import gzip

from app.ports.scrapes import Skipped
from scraper.frontier import MOST_FRUITLESS, MOST_WAITING, Frontier, Kind, frontier
from scraper.policy import Rank
from scraper.sitemaps import MAX_BYTES, read_sitemap

HOME = "https://rival.example/sitemap.xml"
URLSET = b"""<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc> https://rival.example/a </loc><priority>1</priority></url><url><loc>/b</loc></url>"""


def test_a_sitemap_names_pages_even_where_it_breaks_off():
    pages = ("https://rival.example/a", "https://rival.example/b")
    assert read_sitemap(HOME, URLSET + b"</urlset>").pages == pages
    assert read_sitemap(HOME, URLSET + b"<url><loc>https://rival").pages[:2] == pages


def test_a_packed_sitemap_is_unpacked():
    assert len(read_sitemap(HOME, gzip.compress(URLSET + b"</urlset>")).pages) == 2


def test_an_index_names_sitemaps():
    index = b"<sitemapindex><sitemap><loc>/1.xml.gz</loc></sitemap></sitemapindex>"
    assert read_sitemap(HOME, index).sitemaps == ("https://rival.example/1.xml.gz",)


def test_a_sitemap_may_be_plain_lines():
    text = b"https://rival.example/a\nhttps://rival.example/b\nnonsense\n"
    assert len(read_sitemap(HOME, text).pages) == 2


def test_entities_are_not_resolved():
    bomb = b"""<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;">
    <!ENTITY s SYSTEM "file:///etc/passwd">]><urlset><url><loc>/x&b;&s;</loc></url></urlset>"""
    assert "ha" not in "".join(read_sitemap(HOME, bomb).pages)
    assert "root" not in "".join(read_sitemap(HOME, bomb).pages)


def test_a_packed_bomb_is_cut():
    bomb = gzip.compress(b"<urlset>" + b" " * (MAX_BYTES * 2) + URLSET)
    assert read_sitemap(HOME, bomb).pages == ()


def test_what_is_no_sitemap_names_nothing():
    assert read_sitemap(HOME, b"<html><body>not found").pages == ()
    assert read_sitemap(HOME, b"\x1f\x8bnot packed").pages == ()
    assert read_sitemap(HOME, b"").pages == ()


def test_addresses_are_asked_for_once_and_in_order():
    made = Frontier()
    made.push("https://r.example/b", Rank.UNKNOWN)
    made.push("https://r.example/a", Rank.PRODUCT)
    assert not made.push("https://r.example/b", Rank.START)
    assert [made.pop().url, made.pop().url] == ["https://r.example/a", "https://r.example/b"]
    assert made.pop() is None


def test_what_is_kept_is_gone_on_with_and_what_was_in_the_air_comes_again():
    made = Frontier()
    made.push("https://r.example/a", Rank.START)
    made.push("https://r.example/s.xml", Rank.LISTS, Kind.SITEMAP)
    made.skip(Skipped.ROBOTS, "https://r.example/no")
    made.pop()
    later = frontier(made.kept())
    assert [later.pop().url, later.pop().kind] == ["https://r.example/a", Kind.SITEMAP]
    assert later.skipped == {"robots": 1}
    assert later.is_known("https://r.example/no")


def test_a_shape_that_leads_nowhere_is_given_up():
    made = Frontier()
    for number in range(MOST_FRUITLESS + 5):
        made.push(f"https://r.example/calendar/{number}/x", Rank.UNKNOWN)
    for _ in range(MOST_FRUITLESS):
        made.done(made.pop(), has_product=False)
    assert made.pop() is None
    assert made.skipped["trap"] == 5


def test_a_shape_with_products_is_not_given_up():
    made = Frontier()
    for number in range(MOST_FRUITLESS + 5):
        made.push(f"https://r.example/calendar/{number}/x", Rank.UNKNOWN)
    for number in range(MOST_FRUITLESS):
        made.done(made.pop(), has_product=number % 10 == 0)
    assert made.pop() is not None


def test_the_queue_has_an_end():
    made = Frontier()
    pushed = [made.push(f"https://r.example/{n}", Rank.UNKNOWN) for n in range(MOST_WAITING + 3)]
    assert pushed.count(False) == 3
