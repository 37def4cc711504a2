"""What a shop makes of a text, by the field it goes to; and what it couldn't keep at all."""

import pytest

from app.domain.catalog import Field, Kind, Slot
from app.domain.ids import ImageId, new_id
from integrations.woocommerce.foretelling import complaint, foretold, losses

ALT = Slot(Field.ALT_TEXT, ImageId(new_id()))
TITLE, HANDLE, SEO = Slot(Field.TITLE), Slot(Field.HANDLE), Slot(Field.SEO_TITLE)
DESCRIPTION, SHORT = Slot(Field.DESCRIPTION), Slot(Field.SHORT_DESCRIPTION)
LISTING_TEXT = (
    "<p>Plates &amp; bowls.</p>\n<h3>Care</h3>\n<ul>\n<li>Wipe</li>\n<li>Dry</li>\n</ul>\n"
    '<p>See <a href="https://a.example">more</a>.</p>'
)


def test_a_name_of_a_running_store_is_foretold() -> None:
    sent = 'It\'s "q" \\x backslash & <b>b</b>'
    assert foretold(Kind.PRODUCT, TITLE, sent) == 'It\'s "q" x backslash & <b>b</b>'


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("A mug, seen from above", "A mug, seen from above"),
        ("  two\n lines ", "two lines"),
        ("a <b>bold</b> mug", "a bold mug"),
        ("5 < 6", "5 &lt; 6"),
        ("100% %20 wool", "100% wool"),
        ("<script>x()</script>mug", "mug"),
        ("C:\\clay", "C:clay"),
        ("“quotes” – 🧥 äöü كوب", "“quotes” – 🧥 äöü كوب"),
    ],
)
def test_an_alt_text_is_one_line_without_tags(text: str, kept: str) -> None:
    assert foretold(Kind.PRODUCT, ALT, text) == kept
    assert foretold(Kind.PRODUCT, ALT, kept) == kept


def test_the_variables_of_seo_plugins_stay() -> None:
    text = "%%title%% %%sep%% %%sitename%% %20"
    assert foretold(Kind.PRODUCT, SEO, text) == text


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Riva Mug, Sea Blue", "riva-mug-sea-blue"),
        ("Crème brûlée & Co.", "creme-brulee-co"),
        ("--a  b--", "a-b"),
        ("كوب", "%d9%83%d9%88%d8%a8"),
        ("%d9%83%d9%88%d8%a8", "%d9%83%d9%88%d8%a8"),
        ("ك" * 60, "%d9%83" * 33),
    ],
)
def test_an_address_is_spelled_as_wordpress_does(text: str, kept: str) -> None:
    assert foretold(Kind.PRODUCT, HANDLE, text) == kept
    assert foretold(Kind.PRODUCT, HANDLE, kept) == kept


def test_a_categorys_text_gets_paragraphs_that_its_page_makes_itself() -> None:
    kept = foretold(Kind.COLLECTION, DESCRIPTION, LISTING_TEXT)
    assert kept == (
        "Plates &amp; bowls.\n\n<strong>Care</strong>\n\n• Wipe\n• Dry\n\n"
        'See <a href="https://a.example">more</a>.'
    )
    assert foretold(Kind.COLLECTION, DESCRIPTION, kept) == kept
    assert losses(Kind.COLLECTION, DESCRIPTION, kept) == ()


def test_a_products_text_keeps_its_paragraphs() -> None:
    assert foretold(Kind.PRODUCT, DESCRIPTION, LISTING_TEXT) == LISTING_TEXT


@pytest.mark.parametrize(
    ("kind", "slot", "text", "lost"),
    [
        (Kind.PRODUCT, DESCRIPTION, "<p>a</p>", ()),
        (Kind.COLLECTION, DESCRIPTION, "<p>a</p>", ("markup",)),
        (Kind.TAG, DESCRIPTION, "a <em>b</em>", ()),
        (Kind.PRODUCT, ALT, "a <b>b</b>", ("markup",)),
        (Kind.PRODUCT, ALT, "a\\b", ("backslash",)),
        (Kind.PRODUCT, ALT, "a mug", ()),
        (Kind.PRODUCT, TITLE, "Salt & pepper", ()),
        (Kind.PRODUCT, TITLE, "a <script>b</script>", ("markup",)),
        (Kind.COLLECTION, TITLE, "Salt & pepper", ()),
        (Kind.PRODUCT, HANDLE, "riva-mug", ()),
        (Kind.PRODUCT, SEO, "A mug | Mirra", ()),
    ],
)
def test_what_would_be_lost_is_named_field_by_field(
    kind: Kind, slot: Slot, text: str, lost: tuple[str, ...]
) -> None:
    assert losses(kind, slot, text) == lost


@pytest.mark.parametrize(
    ("kind", "slot", "text", "why"),
    [
        (Kind.PRODUCT, DESCRIPTION, 5, "not a text"),
        (Kind.PRODUCT, DESCRIPTION, "\ud800", "not a text that can be sent"),
        (Kind.PRODUCT, TITLE, "", "no name"),
        (Kind.PRODUCT, TITLE, None, "no name"),
        (Kind.COLLECTION, TITLE, "x" * 201, "too long a name"),
        (Kind.PRODUCT, HANDLE, "Not A Slug", "no address"),
        (Kind.PRODUCT, HANDLE, "", "no address"),
        (Kind.PRODUCT, SHORT, "ä" * 33_000, "too long"),
    ],
)
def test_what_the_shop_could_not_keep_is_told(
    kind: Kind, slot: Slot, text: object, why: str
) -> None:
    assert complaint(kind, slot, text) == why


@pytest.mark.parametrize(
    ("kind", "slot", "text"),
    [
        (Kind.PRODUCT, DESCRIPTION, "ä" * 33_000),
        (Kind.PRODUCT, DESCRIPTION, ""),
        (Kind.PRODUCT, SEO, None),
        (Kind.PRODUCT, TITLE, "x" * 201),
        (Kind.COLLECTION, TITLE, "x" * 200),
        (Kind.PRODUCT, HANDLE, "a-slug"),
        (Kind.PRODUCT, SHORT, "ä" * 32_000),
        (Kind.PRODUCT, ALT, ""),
    ],
)
def test_what_it_keeps_is_let_through(kind: Kind, slot: Slot, text: object) -> None:
    assert complaint(kind, slot, text) == ""
