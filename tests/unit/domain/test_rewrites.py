"""What is asked of a text, what a writer makes of it, and what is told of that."""

from dataclasses import replace

import pytest

from app.domain.asked import MOST_CHARS, NOTHING, Instruction, Usual, asked
from app.domain.catalog import Attribute, Field, Product, Slot
from app.domain.checks import Standard
from app.domain.claims.evidence import Evidence
from app.domain.errors import Invalid
from app.domain.facts import known, sheet
from app.domain.languages import Tongue
from app.domain.limits import briefs
from app.domain.rewrite_words import understood
from app.domain.rewrites import followed, reworded
from app.domain.richtext import compose, reading
from app.domain.services import MENU
from app.domain.stores import Platform
from app.domain.texts import SlotBrief
from app.domain.unmet import BANNED, KEPT_OUT, UNPROVEN, unmet
from app.domain.voices import Voice
from app.ports.text_models import TextRequest
from integrations.ai.frames import FRAMES
from integrations.ai.offline import compose as written
from tests.factories import product, store

BODY = Slot(Field.DESCRIPTION)
EASY = 12  # words of a line
MORE = (
    Attribute("Firing", ("Fired twice at great heat",), "metafield"),
    Attribute("Feel", ("Matt outside, glossy within", "even to the touch"), "metafield"),
)


def bowl() -> Product:
    plain = product(store(), title="Tide bowl")
    return replace(plain, attributes=(*plain.attributes, *MORE))


def order(language: str, wish: Instruction = NOTHING, earlier: str = "") -> TextRequest:
    wanted = tuple(
        reworded(brief, wish, earlier) if earlier else brief
        for service in MENU[:2]
        for brief in briefs(service, bowl(), Platform.SHOPIFY)
        if brief.slot.field in (Field.DESCRIPTION, Field.META_DESCRIPTION)
    )
    return TextRequest(MENU[0].task, language, "Fjell", sheet(bowl()), wanted, asked=wish)


def said(request: TextRequest, slot: Slot = BODY) -> str:
    blocks = written(request)[slot]
    return compose(blocks) if slot == BODY else " ".join(block.text for block in blocks)


@pytest.mark.parametrize("language", FRAMES)
@pytest.mark.parametrize("usual", [Usual.SHORTER, Usual.LIST, Usual.PROSE, Usual.FRESH])
def test_the_offline_writer_does_as_it_is_asked(usual: Usual, language: str) -> None:
    earlier = reading(said(order(language)), BODY)
    request = order(language, Instruction((usual,)), earlier)
    brief = next(brief for brief in request.slots if brief.slot == BODY)
    found = followed(request.asked, brief, said(request), language)
    assert [(check.code, check.is_passed) for check in found] == [(f"asked_{usual}", True)]


@pytest.mark.parametrize("language", FRAMES)
def test_for_beginners_it_is_no_harder_to_read(language: str) -> None:
    earlier = reading(said(order(language)), BODY)
    request = order(language, Instruction((Usual.BEGINNERS,)), earlier)
    brief = next(brief for brief in request.slots if brief.slot == BODY)
    found = followed(request.asked, brief, said(request), language)
    assert all(check.is_passed for check in found)
    assert max(len(line.split()) for line in reading(said(request), BODY).split("\n")) <= EASY


def test_shorter_is_shorter_in_every_text() -> None:
    meta = Slot(Field.META_DESCRIPTION)
    before = said(order("en"), meta)
    after = said(order("en", Instruction((Usual.SHORTER,)), before), meta)
    assert 0 < len(after) < len(before)


def test_more_detail_tells_more_of_the_facts() -> None:
    short = said(order("en", Instruction((Usual.SHORTER,)), reading(said(order("en")), BODY)))
    request = order("en", Instruction((Usual.LONGER,)), reading(short, BODY))
    brief = next(brief for brief in request.slots if brief.slot == BODY)
    [check] = followed(request.asked, brief, said(request), "en")
    assert check.is_passed


def test_a_text_that_does_not_do_so_is_seen() -> None:
    brief = SlotBrief(BODY, 20_000, earlier="A bowl of stoneware.")
    wish = Instruction((Usual.SHORTER, Usual.LIST, Usual.FRESH))
    found = followed(wish, brief, "<p>A bowl of stoneware, indeed.</p>", "en")
    assert [check.is_passed for check in found] == [False, False, False]


@pytest.mark.parametrize(
    ("words", "usual"),
    [
        ("make it shorter, please", Usual.SHORTER),
        ("أقصر من فضلك", Usual.SHORTER),
        ("kürzer bitte", Usual.SHORTER),
        ("بتفاصيل أكثر", Usual.LONGER),
        ("للمبتدئين", Usual.BEGINNERS),
        ("pour débutants", Usual.BEGINNERS),
        ("use bullets", Usual.LIST),
        ("بدون قائمة", Usual.PROSE),
        ("con otras palabras", Usual.FRESH),
    ],
)
def test_the_usual_wishes_are_understood_as_they_are_typed(words: str, usual: Usual) -> None:
    assert understood(Instruction((), words)).usual == (usual,)


@pytest.mark.parametrize(
    "words",
    ["not shorter", "لا أقصر", "shorter sentences", "warm and calm", "shorter " + "word " * 9],
)
def test_what_says_something_else_is_left_to_the_writer(words: str) -> None:
    assert understood(Instruction((), words)).usual == ()


def test_what_is_typed_does_not_undo_what_was_chosen() -> None:
    assert understood(Instruction((Usual.LONGER,), "shorter")).usual == (Usual.LONGER,)


@pytest.mark.parametrize(
    ("usual", "words", "code"),
    [
        ([], " \n", "asked_nothing"),
        (["louder"], "", "asked_unknown"),
        ([], "x" * (MOST_CHARS + 1), "asked_too_long"),
        (["shorter", "longer"], "", "asked_both_ways"),
        (["list", "prose"], "", "asked_both_ways"),
    ],
)
def test_an_instruction_that_is_none_is_refused(usual: list[str], words: str, code: str) -> None:
    with pytest.raises(Invalid) as refused:
        asked(usual, words)
    assert refused.value.fields == {"instruction": code}


def test_an_instruction_is_kept_tidy() -> None:
    assert asked(["fresh", "shorter"], "  for \n hikers ") == Instruction(
        (Usual.SHORTER, Usual.FRESH), "for hikers"
    )


def missed(words: str, language: str = "en", text: str = "A bowl.") -> dict[str, str]:
    tongue = Tongue(language, lambda _text: {language: 1.0})
    standard = Standard(bowl(), Evidence(known(bowl(), (), "Fjell")), tongue)
    found = unmet(Instruction((), words), text, standard, Voice(banned=("cheap",)))
    return {check.code: check.detail for check in found}


@pytest.mark.parametrize(
    ("words", "what"),
    [
        ("say it's organic", "organic"),
        ("add a 10-year warranty", "10-year warranty"),
        ("قل إنه عضوي", "عضوي"),
        ("أضف ضمان 10 سنوات", "ضمان"),
        ("shorter, and mention the 45 cm diameter", "45 cm"),
        ("add that customers love it", "customers love"),
    ],
)
def test_what_nothing_proves_is_told(words: str, what: str) -> None:
    assert missed(words) == {UNPROVEN: what}
    assert missed(words, "ar") == {UNPROVEN: what}


def test_what_the_shop_keeps_out_is_told() -> None:
    assert missed("call it cheap") == {BANNED: "cheap", KEPT_OUT: "cheap"}
    assert missed("the best bowl in the world") == {KEPT_OUT: "best"}


@pytest.mark.parametrize(
    "words",
    [
        "in 50 words",
        "say that it is made of stoneware",
        "focus on the diameter of 30 cm",
        "explain how to clean it",
        "more poetic, with a touch of the sea",
        "ركز على الخامة",
        "",
    ],
)
def test_what_can_be_done_is_not_told_as_missing(words: str) -> None:
    assert missed(words) == {}


def test_what_the_text_says_after_all_is_not_missing() -> None:
    assert missed("say that it is organic", text="An organic bowl.") == {}
