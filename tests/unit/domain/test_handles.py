"""Addresses: which tell nothing, and what they should be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalog import Kind
from app.domain.handles import address, candidates, is_address, is_weak
from tests.factories import product, store

SHOP = store()


def weak(handle: str, title: str = "Tide bowl") -> bool:
    return is_weak(product(SHOP, handle=handle, title=title))


@pytest.mark.parametrize(
    "handle",
    ["copy-of-bowl", "tide-bowl-copy", "product-17", "untitled-3", "8841203", "sku-77", "abcdef"],
)
def test_an_address_that_tells_nothing_is_weak(handle: str) -> None:
    assert weak(handle)


@pytest.mark.parametrize("handle", ["tide-bowl", "bowl-blue", "tide-bowl-1", "big-tide", ""])
def test_one_that_tells_something_is_left_alone(handle: str) -> None:
    assert not weak(handle)


def test_a_collections_address_is_left_alone() -> None:
    assert not is_weak(product(SHOP, handle="8841203", kind=Kind.COLLECTION))


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Große Schüssel, blau", "grosse-schussel-blau"),
        ("L'été à Oslo – 30 cm", "lete-a-oslo-30-cm"),
        ("Søstrene's “Mug”", "sostrenes-mug"),
        *(("وعاء أزرق", ""), ("???", "")),
        (" ".join(["word"] * 20), "-".join(["word"] * 8)),
        ("x" * 90, ""),
    ],
)
def test_a_title_becomes_an_address(title: str, told: str) -> None:
    assert address(title) == told


@given(st.text(max_size=120))
def test_what_is_proposed_can_stand_in_an_address(title: str) -> None:
    for each in candidates(product(SHOP, handle="8841203", title=title)):
        assert is_address(each)
        assert each != "8841203"


@pytest.mark.parametrize("text", ["", "Tide", "tide bowl", "tide--bowl", "-tide", "a" * 76, "té"])
def test_what_is_none_is_refused(text: str) -> None:
    assert not is_address(text)
    assert is_address("tide-bowl-2")
