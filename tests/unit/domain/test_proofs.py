"""What is said of a wording while it is typed."""

import pytest

from app.domain.catalog import Field, Slot
from app.domain.proofs import proof
from app.domain.stores import Platform
from tests import factories

BOWL = factories.product(factories.store())


@pytest.mark.parametrize(
    ("field", "text", "count", "in_words"),
    [
        (Field.DESCRIPTION, "<p>A <b>big</b> bowl</p><p>for two</p>", 5, True),
        (Field.SEO_TITLE, " Tide bowl ", 9, False),
        (Field.SEO_TITLE, "وعاء", 4, False),
        (Field.META_DESCRIPTION, "", 0, False),
    ],
)
def test_a_description_is_counted_in_words_and_the_rest_in_characters(
    field: Field, text: str, count: int, *, in_words: bool
) -> None:
    found = proof(text, Slot(field), BOWL, Platform.SHOPIFY, ())
    assert (found.count, found.in_words) == (count, in_words)


@pytest.mark.parametrize(("chars", "short", "long"), [(3, True, False), (50, False, False)])
def test_it_says_whether_the_length_reads_well(chars: int, *, short: bool, long: bool) -> None:
    found = proof("x" * chars, Slot(Field.SEO_TITLE), BOWL, Platform.SHOPIFY, ())
    assert (found.is_short, found.is_long) == (short, long)


def test_what_is_too_long_reads_long() -> None:
    assert proof("x" * 300, Slot(Field.SEO_TITLE), BOWL, Platform.SHOPIFY, ()).is_long
