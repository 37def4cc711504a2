"""How much of a text's wording others have."""

from app.domain.catalog import Field, Slot
from app.domain.ids import ProductId, StoreId, new_id
from app.domain.sameness import (
    Nearby,
    Place,
    Wording,
    alike,
    is_compared,
    shingles,
    sketch,
)

SHOP = StoreId(new_id())
HERE = Place(SHOP, Field.DESCRIPTION, "en")
TEXT = (
    "<p>The {} is turned by hand from one block of beech and oiled three times, so that soup,"
    " salad and bread leave no mark on it.</p><p>It stacks with its smaller sisters, and what"
    " falls off the table in the evening stands there again in the morning.</p>"
)
OTHER = (
    "<p>Bread keeps for days in this box: a lid of linen lets it breathe, and a wall of clay"
    " keeps the crust from going soft while the kitchen steams around it.</p>"
)
POLICY = "<p>Send it back within thirty days, in the box that it came in, and we pay you back.</p>"


def said(text: str, *others: str, place: Place = HERE, policy: tuple[str, ...] = ()) -> int:
    """How much of the text the others have, if that is too much; else nothing."""
    nearest = [(other, shingles(other, place)) for other in others]
    wording = Wording(ProductId(new_id()), place, shingles(text, place))
    found = alike(wording, Nearby(nearest, [shingles(each, place) for each in policy]))
    return found.percent if found else 0


def test_a_text_with_another_name_in_it_is_the_same() -> None:
    assert said(TEXT.format("Fjord bowl"), TEXT.format("Moss plate")) > 80


def test_two_texts_of_their_own_are_not() -> None:
    assert said(TEXT.format("bowl"), OTHER) == 0


def test_tags_case_and_accents_make_no_other_text() -> None:
    assert said("<h2>" + TEXT.format("CAFÉ bowl").upper() + "</h2>", TEXT.format("cafe bowl")) > 95


def test_arabic_with_and_without_its_vowels_is_one_text() -> None:
    place = Place(SHOP, Field.DESCRIPTION, "ar")
    bare = "وعاء من الخزف مصنوع باليد ومناسب لكل يوم على مائدة العائلة"
    voweled = "وِعاءٌ مِنَ الخَزَفِ مَصنوعٌ بِاليَدِ وَمُناسِبٌ لِكُلِّ يَومٍ عَلى مائِدَةِ العائِلَةِ"
    assert said(voweled, bare, place=place) == 100


def test_a_policy_that_the_shops_texts_share_is_no_sameness() -> None:
    short = "<p>Bread keeps for days in this box, whose lid of linen lets it breathe.</p>"
    theirs = [f"<p>Number {n} of its kind, and of nothing else at all.</p>{POLICY}" for n in "1234"]
    assert said(short + POLICY, *theirs) > 50
    assert said(short + POLICY + OTHER, *theirs, policy=tuple(theirs)) == 0


def test_a_suppliers_text_is_the_same_however_many_have_it() -> None:
    many = [TEXT.format(name) for name in ("bowl", "plate", "cup", "jug", "dish")]
    assert said(TEXT.format("tray"), *many, policy=tuple(many)) > 80


def test_a_short_text_is_the_same_only_where_all_of_it_is() -> None:
    assert said("<p>Big bowl for the table.</p>", "<p>Big bowl for the garden table.</p>") == 0
    assert said("<p>Big bowl for the table.</p>", "<p>Big bowl, for the TABLE!</p>") == 100


def test_a_title_is_the_same_only_where_all_of_it_is() -> None:
    place = Place(SHOP, Field.SEO_TITLE, "en")
    long = "Fjord bowl of oiled beech wood, turned by hand in one piece"
    assert said(f"{long} – Mirra", f"{long} – Fjell", place=place) == 0
    assert said(long, long, place=place) == 100


def test_another_language_or_shop_has_nothing_in_common() -> None:
    own = shingles(TEXT, HERE)
    assert not own & shingles(TEXT, Place(SHOP, Field.DESCRIPTION, "de"))
    assert not own & shingles(TEXT, Place(StoreId(new_id()), Field.DESCRIPTION, "en"))


def test_a_text_that_says_nothing_is_like_no_other() -> None:
    assert said("<p> </p>", "<p> </p>") == 0


def test_texts_that_are_alike_are_found_by_a_few_of_their_shingles() -> None:
    one, two = (shingles(TEXT.format(name), HERE) for name in ("Fjord bowl", "Moss plate"))
    assert set(sketch(one)) & set(sketch(two))
    assert len(sketch(one)) == 12


def test_names_are_not_compared_and_descriptions_are() -> None:
    assert not is_compared(Slot(Field.TITLE))
    assert is_compared(Slot(Field.DESCRIPTION))
