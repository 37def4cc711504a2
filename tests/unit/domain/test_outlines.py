"""What a description consists of: laid down, asked for, and held to."""

from dataclasses import replace

import pytest

from app.domain.catalog import Attribute, Field, Slot
from app.domain.errors import Invalid
from app.domain.facts import sheet
from app.domain.ids import OutlineId, new_id
from app.domain.outlines import Outline, Part, PartKind, kept, of_product, spoken_in
from app.domain.outlining import faults, outlined, possible, unknown
from app.domain.services import MENU
from app.domain.texts import Block, BlockKind, Mode, SlotBrief
from app.ports.text_models import TextRequest
from integrations.ai.frames import FRAMES
from integrations.ai.offline import compose
from tests.factories import ALICE, NOW, product, store

BODY = Slot(Field.DESCRIPTION)
BOWL = replace(
    product(store(), title="Tide bowl"),
    description="<p>Big bowl for the table. It is glazed by hand. It stacks well.</p>",
    attributes=tuple(
        Attribute(name, (value,), "metafield")
        for name, value in (
            ("Material", "Stoneware"),
            ("Diameter", "30 cm"),
            ("Weight", "1.4 kg"),
            ("Height", "9 cm"),
            ("Feel", "Matt"),
        )
    ),
)
PARAGRAPH, BULLETS = Part(PartKind.PARAGRAPH), Part(PartKind.BULLETS, least=2, most=3)
CARE = Part(PartKind.HEADING, text="At the table")
TABLE = Part(PartKind.TABLE, names=("Material", "Diameter"))
WHOLE = (PARAGRAPH, BULLETS, CARE, PARAGRAPH, TABLE)


def blocks(*kinds: str) -> list[Block]:
    return [Block(BlockKind(kind), "At the table", name="x") for kind in kinds]


def outline(category: str, *parts: Part) -> Outline:
    return Outline(ALICE, OutlineId(new_id()), BOWL.store_id, category, parts, 1, "a", NOW)


def test_a_products_type_comes_before_its_categories_and_before_all_others() -> None:
    any_, bowls, gifts = outline("", PARAGRAPH), outline("Bowls", BULLETS), outline("Gifts", TABLE)
    assert of_product([any_, bowls, gifts], "Bowls", ("Gifts",)) is bowls
    assert of_product([any_, bowls, gifts], "Cups", ("New", "Gifts")) is gifts
    assert of_product([any_, bowls], "Cups", ()) is any_
    assert of_product([bowls], "Cups", ()) is None


@pytest.mark.parametrize(
    ("parts", "wrong"),
    [
        ([], {"parts": "none"}),
        ([CARE], {"parts": "none", "part-1": "alone"}),
        ([PARAGRAPH, CARE], {"part-2": "alone"}),
        ([Part(PartKind.HEADING), PARAGRAPH], {"part-1": "no_heading"}),
        ([BULLETS, BULLETS], {"part-1": "twice"}),
        ([Part(PartKind.BULLETS, least=4, most=3)], {"part-1": "range"}),
        ([Part(PartKind.TABLE, names=(" ",))], {"part-1": "no_names"}),
        ([Part(PartKind.PARAGRAPH, about="x" * 121)], {"part-1": "too_long"}),
        ([PARAGRAPH] * 13, {"parts": "too_many"}),
    ],
)
def test_an_outline_that_is_none_is_refused(parts: list[Part], wrong: dict[str, str]) -> None:
    with pytest.raises(Invalid) as refused:
        kept(parts)
    assert refused.value.fields == wrong


def test_an_outline_is_kept_tidy() -> None:
    untidy = Part(PartKind.TABLE, "x", "y", 3, 4, (" Material ", "", "Material"))
    assert kept([*WHOLE[:4], untidy]) == (
        *WHOLE[:4],
        Part(PartKind.TABLE, names=("Material",)),
    )


def test_in_another_language_a_headings_words_are_its_subject() -> None:
    assert spoken_in([CARE], is_own=False) == (Part(PartKind.HEADING, about="At the table"),)
    assert spoken_in([CARE], is_own=True) == (CARE,)


def test_a_table_has_what_facts_tell_and_the_rest_is_told() -> None:
    wish = Part(PartKind.TABLE, names=("Material", "Origin"))
    assert possible([wish], sheet(BOWL)) == (Part(PartKind.TABLE, names=("Material",)),)
    [check] = unknown([wish], sheet(BOWL))
    assert (check.is_passed, check.detail) == (False, "Origin")
    assert unknown([TABLE], sheet(BOWL)) == ()


def test_a_table_of_nothing_known_goes_with_its_heading() -> None:
    nothing = Part(PartKind.TABLE, names=("Origin",))
    assert possible([PARAGRAPH, CARE, nothing], sheet(BOWL)) == (PARAGRAPH,)


@pytest.mark.parametrize(
    ("kinds", "wrong"),
    [
        (("paragraph", "paragraph", "bullet", "bullet", "heading", "paragraph", "row", "row"), []),
        (
            ("paragraph", "bullet", "heading", "paragraph", "row"),
            ["bullets 1/2", "table 1/2"],
        ),
        (("paragraph", "bullet", "bullet", "paragraph"), ["heading At the table", "table"]),
        (
            ("paragraph", "bullet", "bullet", "heading", "paragraph", "row", "row", "paragraph"),
            ["extra"],
        ),
        ((), ["paragraph", "bullets", "heading At the table", "paragraph", "table"]),
    ],
)
def test_what_is_missing_or_too_much_is_found(kinds: tuple[str, ...], wrong: list[str]) -> None:
    assert list(faults(WHOLE, blocks(*kinds))) == wrong


def test_a_heading_in_other_words_is_another() -> None:
    found = [Block(BlockKind.HEADING, "Care"), *blocks("paragraph")]
    assert list(faults([CARE, PARAGRAPH], found)) == ["heading At the table"]


def test_only_a_description_that_is_written_anew_has_an_outline() -> None:
    briefs = [
        SlotBrief(BODY, 20_000),
        SlotBrief(BODY, 20_000, mode=Mode.APPEND),
        SlotBrief(BODY, 20_000, source="x"),
        SlotBrief(Slot(Field.SEO_TITLE), 60),
    ]
    found = outlined(briefs, WHOLE, sheet(BOWL))
    assert [bool(brief.outline) for brief in found] == [True, False, False, False]


@pytest.mark.parametrize("language", FRAMES)
@pytest.mark.parametrize(
    "parts",
    [
        WHOLE,
        (PARAGRAPH, PARAGRAPH, PARAGRAPH),
        (TABLE, PARAGRAPH),
        (CARE, BULLETS, PARAGRAPH, BULLETS),
        (PARAGRAPH,),
    ],
)
def test_the_offline_writer_follows_it(parts: tuple[Part, ...], language: str) -> None:
    spoken = spoken_in(parts, is_own=language == "en")
    brief = SlotBrief(BODY, 20_000, (60, 160), outline=spoken)
    order = TextRequest(MENU[0].task, language, "Fjell", sheet(BOWL), (brief,))
    assert list(faults(spoken, compose(order)[BODY])) == []
