"""How texts sound: persons, address, length, level, banned words and the spelling of brands."""

from dataclasses import replace
from typing import Any

import pytest

from app.domain.catalog import Field, Slot
from app.domain.checks import Checked, Standard
from app.domain.claims.evidence import Evidence
from app.domain.drafts import Check, Problem
from app.domain.errors import Invalid
from app.domain.facts import known
from app.domain.languages import Tongue
from app.domain.limits import briefs
from app.domain.persons import persons
from app.domain.services import MENU
from app.domain.stores import Platform
from app.domain.texts import Block, BlockKind
from app.domain.voices import Address, Level, Person, Voice, VoiceVersion, kept, spoken
from app.domain.voicing import better, check_in_voice, complaint, measured, misses, sized, spelled
from app.ports.text_models import TextRequest
from integrations.ai.offline import compose
from integrations.linguist import Langid
from tests.factories import ALICE, NOW, product, store

ENGLISH = Tongue("en", Langid().likelihoods)
DESCRIPTION, TITLE = Slot(Field.DESCRIPTION), Slot(Field.SEO_TITLE)
EASY = (
    "The bowl holds two litres. It is made of clay that we fire twice. You can put it into the"
    " oven. It keeps soup warm for a long time and looks good on the table."
)
HARD = (
    "The characteristic multifunctional configuration incorporates exceptionally sophisticated"
    " technological considerations, facilitating unprecedented organisational opportunities"
    " notwithstanding environmental circumstances, manufacturing particularities and corresponding"
    " administrative responsibilities of international intermediaries throughout the wider"
    " community, as is customary."
)


def _failed(text: str, voice: Voice, slot: Slot = DESCRIPTION, language: str = "en") -> set[str]:
    return {each.code for each in measured(text, slot, language, voice) if not each.is_passed}


@pytest.mark.parametrize(
    ("voice", "good", "bad"),
    [
        (Voice(person=Person.THIRD), "The bowl is blue.", "We love it."),
        (Voice(person=Person.THIRD), "It holds soup.", "You love it."),
        (Voice(person=Person.FIRST), "We fire it twice.", "It is fired twice."),
        (Voice(person=Person.SECOND), "Fill it as you like.", "It can be filled."),
        (Voice(level=Level.EASY), EASY, HARD),
        (Voice(least_words=20), EASY, "Too short."),
        (Voice(most_words=20), "Short.", EASY),
        (Voice(banned=("cheap",)), "A fair price.", "The cheapest one."),
        (Voice(required=("clay",)), EASY, "A bowl."),
    ],
)
def test_what_misses_the_voice_is_told_from_what_meets_it(
    voice: Voice, good: str, bad: str
) -> None:
    assert _failed(good, voice) == set()
    assert len(_failed(bad, voice)) == 1


@pytest.mark.parametrize(
    ("language", "familiar", "polite"),
    [
        ("de", "Damit findest du deine Größe.", "Damit finden Sie Ihre Größe."),
        ("fr", "Choisis ta taille, toi seul.", "Choisissez votre taille."),
        ("es", "Elige tu talla.", "Elija con usted su talla."),
        ("nl", "Kies je maat.", "Kiest u uw maat."),
        ("ar", "تجده في بيتك ولك", "نرسله إليكم"),
    ],
)
def test_the_form_of_address_is_known(language: str, familiar: str, polite: str) -> None:
    wants_polite, wants_familiar = Voice(address=Address.POLITE), Voice(address=Address.FAMILIAR)
    assert _failed(familiar, wants_polite, language=language) == {"address"}
    assert _failed(polite, wants_familiar, language=language) == {"address"}
    assert _failed(familiar, wants_familiar, language=language) == set()
    assert _failed(polite, wants_polite, language=language) == set()


def test_she_is_nobody_that_is_spoken_to() -> None:
    said = persons("Die Schale ist blau. Sie fasst zwei Liter.", "de")
    assert said is not None
    assert said.you == 0


def test_a_title_has_no_length_and_no_reader() -> None:
    voice = Voice(person=Person.SECOND, least_words=40, required=("clay",), level=Level.EASY)
    assert _failed("Blue bowl", voice, TITLE) == set()
    assert _failed("Your bowl", Voice(person=Person.THIRD), TITLE) == {"person"}


@pytest.mark.parametrize(
    ("text", "brand", "right"),
    [
        ("The fjell pro jacket", "FjellPro", "The FjellPro jacket"),
        ("FJELLPRO’s", "FjellPro", "FjellPro’s"),
        ("Fjell-pro", "FjellPro", "FjellPro"),
        ("mirra and Mirra", "MIRRA", "MIRRA and MIRRA"),
        ("OAK of oak", "Oak", "Oak of oak"),
        ("a mirrall", "MIRRA", "a mirrall"),
    ],
)
def test_a_brand_is_spelled_as_its_owner_does(text: str, brand: str, right: str) -> None:
    assert spelled(text, [brand]) == right


def _checked(text: str, voice: Voice) -> Checked:
    bowl = product(store(), description="")
    wanted = briefs(MENU[0], bowl, Platform.SHOPIFY)[:1]
    texts = {DESCRIPTION: (Block(BlockKind.PARAGRAPH, text),)}
    standard = Standard(bowl, Evidence(known(bowl, (), "Shop")), ENGLISH)
    return check_in_voice(texts, wanted, standard, voice)[DESCRIPTION]


def test_a_banned_word_stops_a_text_and_another_word_does_not() -> None:
    voice = Voice(banned=("lovely",))
    assert [p.code for p in _checked("A lovely bowl.", voice).problems] == ["banned_word"]
    assert _checked("A round bowl.", voice).problems == ()


def test_a_brand_is_put_right_in_what_is_offered() -> None:
    assert _checked("The mirra bowl.", Voice(brands=("MIRRA",))).text == "<p>The MIRRA bowl.</p>"


def test_a_writer_is_told_what_missed() -> None:
    found = _checked("A lovely bowl.", Voice(banned=("lovely",), required=("clay",)))
    assert misses(found)
    assert complaint([found]) == "Don't use in any form: lovely. These words were missing: clay."


def _found(problems: int, missed: int) -> Checked:
    checks = tuple(Check(str(number), is_passed=False) for number in range(missed))
    return Checked("", (), (Problem("empty"),) * problems, checks=checks)


@pytest.mark.parametrize(
    ("first", "second", "is_second"),
    [((1, 0), (0, 3), True), ((0, 3), (1, 0), False), ((0, 2), (0, 1), True)],
)
def test_the_better_try_is_kept(first: Any, second: Any, *, is_second: bool) -> None:
    one, other = _found(*first), _found(*second)
    assert better(one, other) is (other if is_second else one)


@pytest.mark.parametrize(
    ("least", "most", "words"),
    [(0, 0, (60, 160)), (80, 120, (80, 120)), (0, 50, (50, 50)), (200, 0, (200, 200))],
)
def test_a_writer_is_asked_for_the_voices_length(
    least: int, most: int, words: tuple[int, int]
) -> None:
    wanted = briefs(MENU[0], product(store()), Platform.SHOPIFY)
    assert sized(wanted, Voice(least_words=least, most_words=most))[0].words == words


@pytest.mark.parametrize("person", [Person.THIRD, Person.FIRST])
def test_the_offline_writer_speaks_in_the_voices_person(person: Person) -> None:
    bowl, voice = product(store(), description=""), Voice(person=person, banned=("facts",))
    wanted, facts = briefs(MENU[0], bowl, Platform.SHOPIFY), known(bowl, (), "Shop")
    order = TextRequest(MENU[0].task, "en", "Shop", facts, wanted, voice=voice)
    texts = compose(order)
    standard = Standard(bowl, Evidence(facts), ENGLISH)
    found = check_in_voice(texts, wanted, standard, voice)
    assert [each for each in found[DESCRIPTION].checks if not each.is_passed] == []


def test_a_stores_wishes_stand_over_its_workspaces() -> None:
    ours = _version(Voice(tone="warm", banned=("cheap",), person=Person.FIRST), None, 3)
    own = _version(Voice(tone="dry", banned=("best",)), store().id, 2)
    both = spoken(ours, own)
    assert both.version == "workspace.v3+store.v2"
    assert both.voice == Voice(tone="dry", banned=("cheap", "best"), person=Person.FIRST)
    assert spoken(ours, None).version == "workspace.v3"
    assert spoken(_version(Voice(), None, 4), None).version == ""


def _version(voice: Voice, of: Any, number: int) -> VoiceVersion:
    return VoiceVersion(ALICE, of, of, number, voice, "user:test", NOW)


@pytest.mark.parametrize(
    ("voice", "wrong"),
    [
        (Voice(tone="x" * 201), {"tone": "too_long"}),
        (Voice(banned=("*",)), {"banned": "empty"}),
        (Voice(banned=("x" * 61,)), {"banned": "too_long"}),
        (Voice(brands=tuple(map(str, range(101)))), {"brands": "too_many"}),
        (Voice(least_words=90, most_words=60), {"length": "range"}),
        (Voice(most_words=7), {"length": "range"}),
        (Voice(examples=("x" * 2_001,)), {"examples": "too_long"}),
        (Voice(examples=tuple("abcdef")), {"examples": "too_many"}),
    ],
)
def test_a_voice_that_is_out_of_bounds_is_refused(voice: Voice, wrong: dict[str, str]) -> None:
    with pytest.raises(Invalid) as refused:
        kept(voice)
    assert refused.value.fields == wrong


def test_a_voice_within_bounds_is_tidied() -> None:
    voice = kept(Voice(tone=" warm  and dry ", banned=("a", "a", " "), examples=(" x ", "")))
    assert voice == Voice(tone="warm and dry", banned=("a",), examples=("x",))


def test_a_translation_keeps_its_originals_length_and_words() -> None:
    bowl, voice = product(store(), description=""), Voice(required=("clay",), most_words=20)
    [wanted, *_others] = briefs(MENU[0], bowl, Platform.SHOPIFY)
    texts = {DESCRIPTION: (Block(BlockKind.PARAGRAPH, "A big bowl. " * 9),)}
    standard = Standard(bowl, Evidence(known(bowl, (), "Shop")), ENGLISH)
    codes = [
        {each.code for each in check_in_voice(texts, [brief], standard, voice)[DESCRIPTION].checks}
        for brief in (wanted, replace(wanted, source="Eine große Schale."))
    ]
    assert codes == [{"required_words", "words"}, set()]
