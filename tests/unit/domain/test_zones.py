"""What merchants built into their texts stays byte for byte, wherever a new text goes."""

import pytest
from hypothesis import assume, given, settings

from app.domain.zones import Setting, at_the_end, in_place, layout, protected
from tests.odd_html import ODD
from tests.samples import fewer

OWN = "<p>New.</p>"


def is_part_in_order(part: str, whole: str) -> bool:
    signs = iter(whole)
    return all(sign in signs for sign in part)


@settings(max_examples=fewer(600), deadline=None)
@given(ODD)
def test_what_stays_is_all_of_it_in_its_order(live: str) -> None:
    setting, at = in_place(live), 0
    around = setting.before + setting.after
    assert is_part_in_order(around.replace("\n", ""), live)
    for zone in layout(live).zones:
        html = live[zone.start : zone.end]
        at = around.index(html, at) + len(html)


@settings(max_examples=fewer(600), deadline=None)
@given(ODD)
def test_our_part_is_found_again(live: str) -> None:
    for setting in (in_place(live), at_the_end(live)):
        whole = setting.whole(OWN)
        assert setting.within(whole) == OWN
        assert Setting.of(whole, setting.chars, live) == setting


@settings(max_examples=fewer(600), deadline=None)
@given(ODD)
def test_what_is_added_to_leaves_the_live_text_as_it_is(live: str) -> None:
    whole = at_the_end(live).whole(OWN)
    assert whole.startswith(live) or whole.endswith(live)


@settings(max_examples=fewer(300), deadline=None)
@given(ODD)
def test_nothing_of_ours_is_nothing_to_publish(live: str) -> None:
    assume("title='" not in live)  # of a quote that nobody ends everybody reads something else
    assert in_place(live).whole("") == ""
    assert at_the_end(live).whole("") == ""


@pytest.mark.parametrize(
    ("live", "whole"),
    [
        ("<p>Old.</p><p>More.</p>", "{}"),
        ("<p>Old.</p>\n<img src=x>\n<p>More.</p>", "{}\n<img src=x>\n"),
        ("<img src=x><p>Old.</p>", "<img src=x>\n{}"),
        ("<p>Look: <img src=x> and so on.</p>", "{}\n<p><img src=x></p>"),
        (
            "<div class='tab'><p>Old.</p><table><tr><td>S</td></tr></table></div>",
            "<div class='tab'>\n{}\n<table><tr><td>S</td></tr></table></div>",
        ),
        (
            "<p>Old</p><h3>Size chart</h3> <table></table>",
            "{}\n<h3>Size chart</h3> <table></table>",
        ),
        ("<h3>Soft</h3><p>Old</p><table></table>", "{}\n<table></table>"),
        ("[tabs]<p>a</p>[/tabs]<p>b [new] c</p>", "[tabs]<p>a</p>[/tabs]\n{}"),
        (
            "<style>p{}</style>Old<script>x('</p>')</script>",
            "<style>p{{}}</style>\n{}\n<script>x('</p>')</script>",
        ),
        ("Old<dl><dt>Fit<dd>Slim</dl>", "{}\n<dl><dt>Fit<dd>Slim</dl>"),
        (
            "<details><summary>Care</summary>Cold</details>Old",
            "<details><summary>Care</summary>Cold</details>\n{}",
        ),
        (
            "<!-- wp:paragraph --><p>a <img> b</p><!-- /wp:paragraph -->",
            "{}\n<!-- wp:paragraph --><p><img></p><!-- /wp:paragraph -->",
        ),
    ],
)
def test_a_new_text_stands_where_the_old_one_stood(live: str, whole: str) -> None:
    assert in_place(live).whole(OWN) == whole.format(OWN)


@pytest.mark.parametrize(
    ("live", "kept"),
    [
        ('<p>See our <a href="/policies/refund-policy">returns</a>.</p>', "all"),
        ('<p>See <a href="https://s.example/pages/versandkosten">hier</a>.</p>', "all"),
        ('<p>See <a href="/%D8%B3%D9%8A%D8%A7%D8%B3%D8%A9-x">s</a>.</p>', "all"),
        (f'<p>{"word " * 40}<a href="/privacy">p</a></p>', '<p><a href="/privacy">p</a></p>'),
        ('<p>See <a href="/products/shipping-box">box</a></p>', ""),
        ('<p>See <a href="/blogs/news">news</a></p>', ""),
        ('<p>See <a href="//[x/privacy">p</a></p>', ""),
    ],
)
def test_links_to_policies_stay_with_their_short_paragraph(live: str, kept: str) -> None:
    whole = in_place(live).whole(OWN)
    assert whole.replace(OWN, "").strip() == (live if kept == "all" else kept)


@pytest.mark.parametrize(
    "mine",
    [
        '<p class="intro rooz-keep">Mine.</p>',
        "<p data-rooz-keep>Mine.</p>",
        "<div class=rooz-keep><p>Mine.</p></div>",
        "<!-- rooz:keep --><p>Mine.</p>Also mine.<!-- /rooz:keep -->",
    ],
)
def test_what_the_merchant_marks_stays(mine: str) -> None:
    assert [zone.html for zone in protected(f"<p>Old.</p>{mine}<p>Old.</p>")] == [mine]


@pytest.mark.parametrize("not_mine", ['<p class="rooz-keeper">x</p>', "<!-- rooz:keep --><p>x</p>"])
def test_what_only_looks_marked_does_not(not_mine: str) -> None:
    assert protected(not_mine) == ()


def test_nothing_is_added_behind_what_hides_it() -> None:
    assert at_the_end("<p>a</p>").whole(OWN) == f"<p>a</p>\n{OWN}"
    assert at_the_end("<p>a</p><!-- b").whole(OWN).startswith(OWN)
    assert at_the_end("<p>a</p><textarea>").whole(OWN).startswith(OWN)
