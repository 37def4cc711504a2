"""Whether a text is in the language that was ordered."""

import pytest

from app.domain.languages import OFFERED, Tongue
from integrations.linguist import Langid

HEARD = Langid().likelihoods
SAID = {
    "en": "This bowl is for salad and fruit. Its glaze makes each piece a little different.",
    "ar": "هذا الوعاء مناسب للسلطة والفواكه. طلاؤه يجعل كل قطعة مختلفة قليلاً عن غيرها.",
    "de": "Diese Schale ist für Salat und Obst. Durch die Glasur sieht jedes Stück anders aus.",
    "fr": "Ce bol convient aux salades et aux fruits. Son émail rend chaque pièce différente.",
    "es": "Este cuenco es para ensalada y fruta. Su esmalte hace que cada pieza sea distinta.",
    "it": "Questa ciotola è per insalata e frutta. Lo smalto rende ogni pezzo un po’ diverso.",
    "nl": "Deze schaal is voor salade en fruit. Door het glazuur is elk stuk net iets anders.",
    "pt": "Esta tigela é para salada e fruta. O esmalte faz com que cada peça seja diferente.",
    "tr": "Bu kase salata ve meyve içindir. Sırı her parçayı diğerinden biraz farklı yapar.",
    "fa": "این کاسه برای سالاد و میوه است. لعاب آن هر قطعه را کمی با دیگری متفاوت می‌کند.",
}
OTHERS = [(said, ordered) for said in SAID for ordered in SAID if said != ordered]


def test_each_offered_language_is_tried() -> None:
    assert SAID.keys() == OFFERED.keys()


@pytest.mark.parametrize("code", SAID)
def test_a_text_in_the_language_ordered_is_taken(code: str) -> None:
    assert Tongue(code, HEARD).speaks(SAID[code])


@pytest.mark.parametrize(("said", "ordered"), OTHERS)
def test_a_text_in_another_language_is_refused(said: str, ordered: str) -> None:
    assert not Tongue(ordered, HEARD).speaks(SAID[said])


@pytest.mark.parametrize("text", ["Bol", "350 ml", "Riva mug, Mirra", "Kapasite: 350 ml", "أزرق"])
def test_what_is_too_short_to_tell_passes_in_its_own_script(text: str) -> None:
    code = "ar" if text == "أزرق" else "de"
    assert Tongue(code, HEARD).speaks(text)


def test_one_long_sentence_in_another_language_is_found_among_the_right_ones() -> None:
    slipped = f"{SAID['de']} {SAID['de']} We hope that you will enjoy it for many years to come."
    assert not Tongue("de", HEARD).speaks(slipped)
    assert Tongue("de", HEARD).speaks(f"{SAID['de']} {SAID['de']} {SAID['de']}")


def test_names_in_latin_letters_within_an_arabic_text_are_no_other_language() -> None:
    text = f"«Riva espresso cup» من «Mirra»، في قسم «Tableware and kitchen». {SAID['ar']}"
    assert Tongue("ar", HEARD).speaks(text)


@pytest.mark.parametrize("text", ["Эта чаша для салата и фруктов.", "這個碗適合沙拉", "Όμορφο"])
def test_a_script_that_nobody_ordered_is_refused(text: str) -> None:
    assert not Tongue("en", HEARD).speaks(text)


def test_a_text_in_a_language_that_is_not_offered_is_refused() -> None:
    polish = "Ta miska jest do sałatek i owoców. Szkliwo sprawia, że każda sztuka jest inna."
    assert not Tongue("de", HEARD).speaks(polish)
