"""What is told of a text in a language without a lexicon."""

import pytest

from app.domain.claims.evidence import Evidence
from app.domain.drafts import Verdict
from app.domain.facts import Fact
from app.domain.glossary import MATERIALS, PROMISES
from app.domain.grounding import claims

SHEET = (
    Fact("f1", "title", "title", "Riva mug"),
    Fact("f2", "vendor", "brand", "Mirra"),
    Fact("f3", "attribute:Material", "Material", "Stoneware"),
    Fact("f4", "attribute:Capacity", "Capacity", "350 ml"),
    Fact("f5", "attribute:Pieces", "Pieces", "6"),
)


def verdict(text: str, language: str, *more: Fact) -> Verdict:
    found = {claim.verdict for claim in claims(text, Evidence((*SHEET, *more)), language)}
    ranked = (Verdict.BLOCK, Verdict.FLAG)
    return next((v for v in ranked if v in found), Verdict.OK)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Taza de gres de Mirra, para el café de cada mañana."),
        ("it", "Una tazza in gres da 350 ml, bella anche in mano."),
        ("nl", "Een mok van Mirra voor 350 ml koffie of thee."),
        ("pt", "Seis motivos não faltam: a caneca leva 350 ml."),
        ("tr", "Mirra markasından seramik kupa, 6 parça."),
        ("fa", "ماگ «Riva mug» از برند «Mirra» با گنجایش 350 ml."),
    ],
)
def test_what_the_facts_say_passes(language: str, text: str) -> None:
    assert verdict(text, language) is Verdict.OK


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Está hecha de titanio."),
        ("it", "Contiene 500 ml."),
        ("nl", "Gemaakt van bamboe."),
        ("pt", "Feita de couro."),
        ("tr", "Kapasite: 500 ml"),
        ("fa", "ساخته شده از تیتانیوم."),
    ],
)
def test_a_number_or_a_material_that_nobody_told_is_held(language: str, text: str) -> None:
    assert verdict(text, language) is not Verdict.OK


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Fabricado en Italia."),
        ("es", "Con garantía de por vida."),
        ("it", "Premiato nel mondo."),
        ("nl", "Gratis voor u."),
        ("pt", "Alivia a dor."),
        ("tr", "Sertifikalı ürün."),
        ("fa", "با گارانتی مادام‌العمر."),
    ],
)
def test_a_promise_that_nobody_made_is_blocked(language: str, text: str) -> None:
    assert verdict(text, language) is Verdict.BLOCK


def test_a_promise_that_the_facts_make_in_another_language_passes() -> None:
    told = Fact("f6", "attribute:Warranty", "Warranty", "2 years warranty")
    assert verdict("Con garantía.", "es", told) is Verdict.OK
    assert verdict("Con garantía.", "es") is Verdict.BLOCK


def test_a_code_that_nobody_told_is_held() -> None:
    lamp = Fact("f7", "attribute:Protection", "Protection", "IPX4")
    assert verdict("Protezione IPX4.", "it", lamp) is Verdict.OK
    assert verdict("Protezione IPX8.", "it", lamp) is Verdict.FLAG


def test_made_of_a_material_is_no_place_of_making() -> None:
    assert verdict("Taza hecha en gres.", "es") is Verdict.OK
    assert verdict("Taza hecha en España.", "es") is Verdict.BLOCK


@pytest.mark.parametrize("words", [*PROMISES.values(), *MATERIALS.values()])
def test_the_glossary_has_each_word_in_each_language(words: dict[str, str]) -> None:
    assert words.keys() == {"es", "it", "nl", "pt", "tr", "fa"}
