"""HTML is taken apart without losing a sign, and elements are found as a browser finds them."""

import pytest
from hypothesis import given, settings

from app.domain.markup import PieceKind, elements, pieces
from tests.odd_html import ODD
from tests.samples import fewer


@settings(max_examples=fewer(400), deadline=None)
@given(ODD)
def test_the_pieces_are_the_text(html: str) -> None:
    found = pieces(html)
    assert "".join(html[piece.start : piece.end] for piece in found) == html
    assert all(piece.end > piece.start for piece in found)


@settings(max_examples=fewer(400), deadline=None)
@given(ODD)
def test_elements_lie_within_one_another_or_apart(html: str) -> None:
    open_ends: list[int] = []
    for element in elements(pieces(html), len(html)):
        while open_ends and open_ends[-1] <= element.start:
            open_ends.pop()
        assert not open_ends or element.end <= open_ends[-1]
        open_ends.append(element.end)


@pytest.mark.parametrize(
    ("html", "spans"),
    [
        ("<p>a<p>b", [("p", "<p>a"), ("p", "<p>b")]),
        ("<ul><li>a<li>b</ul>", [("ul", "<ul><li>a<li>b</ul>"), ("li", "<li>a"), ("li", "<li>b")]),
        (
            "<ul><li><ul><li>a</ul></ul>",
            [
                *(("ul", "<ul><li><ul><li>a</ul></ul>"), ("li", "<li><ul><li>a</ul>")),
                *(("ul", "<ul><li>a</ul>"), ("li", "<li>a")),
            ],
        ),
        ("<b><i>a</b>", [("b", "<b><i>a</b>"), ("i", "<i>a")]),
        ('<a title="x>y">b</a>', [("a", '<a title="x>y">b</a>')]),
        ("<script>'</p>'</script >a", [("script", "<script>'</p>'</script >")]),
        ("</p><br>a", [("br", "<br>")]),
    ],
)
def test_an_element_ends_where_a_browser_ends_it(html: str, spans: list[tuple[str, str]]) -> None:
    found = elements(pieces(html), len(html))
    assert [(each.name, html[each.start : each.end]) for each in found] == spans


@pytest.mark.parametrize("html", ["a<!-- b", "a<p title='b'", "a<?php", "a</p"])
def test_what_nobody_ends_reaches_to_the_end(html: str) -> None:
    last = pieces(html)[-1]
    assert (last.end, last.is_whole) == (len(html), False)


def test_a_comment_hides_tags() -> None:
    assert [piece.kind for piece in pieces("<!-- <p> --!>a<!-->b")] == [
        *(PieceKind.COMMENT, PieceKind.TEXT, PieceKind.COMMENT, PieceKind.TEXT)
    ]


@pytest.mark.parametrize(
    "bomb", ["<a", "<!--", '<a x="', "<script>", "<div>", "<p>", "<b>", "<li>", "<i></u>", "<x y='"]
)
def test_no_html_makes_it_slow(bomb: str) -> None:
    html = bomb * (200_000 // len(bomb))
    assert elements(pieces(html), len(html)) is not None
