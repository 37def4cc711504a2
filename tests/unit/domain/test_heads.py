"""What a page's head tells of our texts, and what its theme adds to them."""

import pytest

from app.domain.catalog import Field
from app.domain.heads import Head, commonest


@pytest.mark.parametrize(
    ("title", "shown", "suffix"),
    [
        ("A bowl", "A bowl – Kiln", " – Kiln"),
        ("A bowl", "A bowl", ""),
        ("It's a bowl", "It’s a bowl – Kiln", " - Kiln"),
        ("A bowl", "Another bowl – Kiln", None),
        ("", "Kiln", None),
        ("A bowl", f"A bowl{' and so on' * 10}", None),
    ],
)
def test_what_a_theme_adds_is_what_stands_behind_our_title(
    title: str, shown: str, suffix: str | None
) -> None:
    assert Head(shown, "", 1).suffix(title) == suffix


def test_what_is_added_to_most_titles_counts() -> None:
    assert commonest([" – Kiln", " – Kiln", "", None]) == " – Kiln"
    assert commonest(["", " – Kiln"]) == " – Kiln"
    assert commonest(["", "", " – Kiln"]) == ""
    assert commonest([None]) is None


def test_a_title_with_the_shops_name_behind_it_is_shown() -> None:
    head = Head("A bowl – Kiln", "It's big.", 1)
    assert head.shows({Field.SEO_TITLE: "A bowl", Field.META_DESCRIPTION: "It’s big."})
    assert not head.shows({Field.SEO_TITLE: "A mug"})
