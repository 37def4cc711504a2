"""What pictures are for, by their names, and what a writer is told of each."""

from dataclasses import replace

import pytest

from app.domain.audit import audit
from app.domain.catalog import Field, Image
from app.domain.ids import ImageId, RemoteId, new_id
from app.domain.limits import briefs
from app.domain.pictures import file_name, only_adorns, shown_variant, told_of, with_sharing
from app.domain.services import MENU
from app.domain.stores import Platform
from tests.factories import product, store

BOWL = product(store())
SEO = MENU[1]


def picture(name: str) -> Image:
    return replace(BOWL.images[0], url=f"https://cdn.example/files/{name}?v=1")


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("tide-bowl-blue.jpg", "tide-bowl-blue"),
        ("Gr%C3%BCne%20Vase.png", "Grüne Vase"),
        *(("IMG_2041.jpg", ""), ("dsc-1.png", ""), ("1.webp", ""), ("image (2).jpg", "")),
    ],
)
def test_a_name_that_somebody_gave_is_told(name: str, told: str) -> None:
    assert file_name(picture(name)) == told


@pytest.mark.parametrize(
    ("name", "variant"),
    [
        *(("tide-bowl-blue.jpg", "Blue"), ("TideBowlSand2.jpg", "Sand")),
        *(("blue-and-sand.jpg", ""), ("tide-bowl.jpg", ""), ("bluebell.jpg", "")),
    ],
)
def test_a_name_tells_which_variant_it_shows(name: str, variant: str) -> None:
    assert shown_variant(picture(name), BOWL) == variant


def test_a_writer_is_told_of_place_variant_name_and_purpose() -> None:
    first, second = picture("blue-side.jpg"), replace(picture("Size-Guide.png"))
    second = replace(second, id=ImageId(new_id()), remote_id=RemoteId("2"))
    bowl = replace(BOWL, images=(first, second))
    assert told_of(first, bowl) == "image 1 of 2; shows: Blue; file name: blue-side"
    assert told_of(second, bowl).startswith(
        "image 2 of 2; file name: Size-Guide; a picture of text"
    )


@pytest.mark.parametrize(
    ("name", "adorns"),
    [("spacer.gif", True), ("wave-divider.svg", True), ("tent-spacers.jpg", False)],
)
def test_what_only_adorns_gets_no_text_and_lacks_none(name: str, adorns: bool) -> None:  # noqa: FBT001  a table's
    bowl = replace(BOWL, images=(picture(name),))
    fields = [brief.slot.field for brief in briefs(SEO, bowl, Platform.SHOPIFY)]
    lacks = "alt_text_missing" in {found.code for found in audit(bowl, Platform.SHOPIFY).findings}
    assert only_adorns(picture(name)) is adorns
    assert (Field.ALT_TEXT in fields, lacks) == (not adorns, not adorns)


def test_of_a_picture_that_others_show_nothing_is_said_of_one_alone() -> None:
    alone = briefs(SEO, BOWL, Platform.SHOPIFY)
    shared = with_sharing(alone, {BOWL.images[0].id: 2})
    assert [brief.about for brief in shared if "2 other products" in brief.about]
    assert with_sharing(alone, {}) == alone
