"""Wordings and forms that shops keep out of their texts, whatever the facts."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.drafts import Claim, Verdict
from app.domain.errors import Invalid
from app.domain.folding import folded
from app.domain.ids import PolicySwitchId, StoreId
from app.domain.policies.finding import find, without_emoji
from app.domain.policies.judging import refused, stopped
from app.domain.policies.policy import (
    EVERY_POLICY,
    Policies,
    Policy,
    PolicySwitch,
    holding,
    named,
    why,
)
from tests.factories import ALICE, NOW

RIVALS = Policies(rivals=("Nordhaus",))
KEPT_OUT = [
    (Policy.HEALTH, "en", "It relieves chronic back pain."),
    (Policy.HEALTH, "en", "Clinically proven."),
    (Policy.HEALTH, "de", "Lindert starke Kopfschmerzen."),
    (Policy.HEALTH, "fr", "Il soulage les maux de tête."),
    (Policy.HEALTH, "ar", "يعالج آلام الظهر."),
    (Policy.HEALTH, "ar", "يخفّف من الصداع."),
    (Policy.SUPERLATIVE, "en", "The best bowl there is."),
    (Policy.SUPERLATIVE, "en", "We are number one."),
    (Policy.SUPERLATIVE, "de", "Die besten Schalen."),
    (Policy.SUPERLATIVE, "fr", "La meilleure tasse."),
    (Policy.SUPERLATIVE, "ar", "وهو الأفضل."),
    (Policy.SUPERLATIVE, "ar", "أفضل وعاء في السوق."),
    (Policy.GUARANTEE, "en", "Results are guaranteed."),
    (Policy.GUARANTEE, "de", "Garantiert rostfrei."),
    (Policy.GUARANTEE, "fr", "Satisfait ou remboursé."),
    (Policy.GUARANTEE, "ar", "نتائج مضمونة."),
    (Policy.DISCRIMINATION, "en", "A knife for real men."),
    (Policy.DISCRIMINATION, "de", "Nichts für Mädchen."),
    (Policy.DISCRIMINATION, "fr", "Pour les vrais hommes."),
    (Policy.DISCRIMINATION, "ar", "سكين للرجال الحقيقيين."),
    (Policy.ADULT, "en", "A sexy cut."),
    (Policy.ADULT, "de", "Mit erotischem Schnitt."),
    (Policy.ADULT, "fr", "Une coupe érotique."),
    (Policy.ADULT, "ar", "محتوى إباحي."),
    (Policy.RIVAL, "en", "Sturdier than NORDHAUS chairs."),
    (Policy.PRICE, "en", "Now for $19.90."),
    (Policy.PRICE, "en", "With free shipping."),
    (Policy.PRICE, "de", "Nur 19,90 € im Angebot."),
    (Policy.PRICE, "fr", "Livraison gratuite."),
    (Policy.PRICE, "ar", "بسعر ١٩ ريالا."),
    (Policy.PLACEHOLDER, "en", "By [insert brand here]."),
    (Policy.PLACEHOLDER, "en", "As an AI language model I write."),
    (Policy.SUPERLATIVE, "en", "A bowl of ours. C’est la meilleure tasse du monde."),
    (Policy.GUARANTEE, "en", "A bowl of ours. Das ist garantiert die richtige Schale."),
    (Policy.PRICE, "en", "A bowl of ours, بسعر ١٩ ريالا."),
    (Policy.SUPERLATIVE, "en", "La meilleure tasse.: It is one of our bowls, and it is blue."),
    (Policy.PRICE, "en", "It is one of our bowls, la tasse du soir, livraison gratuite, in blue."),
    (Policy.SUPERLATIVE, "fr", "Un bol de la maison – wirklich die beste Schale – en grès bleu."),
    (Policy.SUPERLATIVE, "en", "This is one of our bowls and das ist die beste Schale of them."),
    (Policy.SUPERLATIVE, "de", "Diese Schale ist أفضل وعاء und sie ist aus dem Norden."),
    (Policy.PLACEHOLDER, "en", "A bowl <|im_start|> and <div class=x> for you."),
    (Policy.PLACEHOLDER, "de", "Hier den Namen einfügen."),
    (Policy.PLACEHOLDER, "fr", "Insérez le nom ici."),
    (Policy.PLACEHOLDER, "ar", "اكتب النص هنا."),
    (Policy.CAPITALS, "en", "BUY THIS NOW."),
    (Policy.CAPITALS, "de", "UNGLAUBLICH leicht."),
    (Policy.EMOJI, "en", "A bowl 👍"),
    (Policy.LINK, "en", "See https://evil.example/x for more."),
    (Policy.LINK, "en", "Order at evil-shop.com today."),
    (Policy.LINK, "en", "It measures 30 cm across. javascript:alert(1) It is blue."),
    (Policy.LINK, "de", "Mehr unter data:text/html,x oder mailto:wir."),
    (Policy.LINK, "de", "Fragen an info@shop.example oder +49 30 1234567."),
]
LET_THROUGH = [
    ("en", "A leader for anglers, and it holds: it is strong, light and hard to see."),
    ("en", "Best before 2027; it works best dry, and most of all it is yours."),
    ("en", "A USB HDMI adapter with 2-year guarantee; dog treats in a 5 % solution."),
    ("en", "Data: 3 GB. File: one. Tel: none. A telescope for a javascript book."),
    ("en", "It holds 5 cups, treats wood gently and heats evenly."),
    ("en", "It weighs 1.5 kg, e.g. with the lid, and fits 12-34-56."),
    ("en", "A leader for anglers; the fish bites."),
    ("en", "Fits sizes XS S M L XL (see the table [1])."),
    ("de", "Am besten lauwarm waschen; 2 Jahre Garantie, günstig gelegen."),
    ("fr", "Une tasse en grès, garantie deux ans, à laver au mieux à la main."),
    ("ar", "للحصول على أفضل النتائج يُغسل باليد، وهو أخفّ من سابقه."),
]


@pytest.mark.parametrize(("policy", "language", "text"), KEPT_OUT)
def test_a_policy_finds_what_it_keeps_out(policy: Policy, language: str, text: str) -> None:
    assert policy in {hit.policy for hit in find(text, language, RIVALS)}


@pytest.mark.parametrize(("policy", "language", "text"), KEPT_OUT)
def test_a_policy_that_is_off_finds_nothing(policy: Policy, language: str, text: str) -> None:
    off = replace(RIVALS, on=frozenset(Policy) - {policy})
    assert policy not in {hit.policy for hit in find(text, language, off)}


@pytest.mark.parametrize(("language", "text"), LET_THROUGH)
def test_what_only_looks_like_it_is_let_through(language: str, text: str) -> None:
    assert find(text, language, RIVALS) == ()


@pytest.mark.parametrize(
    "text", ["The b\u200best bowl.", "The ｂｅｓｔ bowl.", "The BEST bowl.", "world’s only"]
)
def test_no_disguise_helps(text: str) -> None:
    assert Policy.SUPERLATIVE in {hit.policy for hit in find(text, "en", EVERY_POLICY)}


def test_a_name_may_be_what_it_is_but_promises_nothing() -> None:
    assert find("Best Friends 👍 by Mirra", "en", EVERY_POLICY, ["Best Friends 👍"]) == ()
    assert find("Cures acne cream", "en", EVERY_POLICY, ["Cures acne cream"])


def test_a_sentence_loses_its_emoji_and_nothing_else() -> None:
    assert without_emoji("A pot 🌱 for 2 – at home 💚.", EVERY_POLICY, ()) == (
        "A pot for 2 – at home."
    )
    assert without_emoji("Pot 🌱 is a pot", EVERY_POLICY, ["Pot 🌱"]) == "Pot 🌱 is a pot"
    assert without_emoji("A pot 🌱", Policies(frozenset()), ()) == "A pot 🌱"


def test_the_sentence_is_stopped_and_no_other() -> None:
    text = "A bowl of stoneware. The best there is. It holds two litres."
    proven = Claim(10, 19, "stoneware", "material", None)
    found = stopped(text, [proven], find(text, "en", EVERY_POLICY))
    assert [(c.text, c.verdict) for c in found] == [
        ("stoneware", Verdict.OK),
        ("The best there is.", Verdict.BLOCK),
    ]
    assert [(p.code, p.subject) for p in refused(found)] == [("policy_superlative", "best")]


@given(st.text(max_size=80))
def test_a_folded_text_knows_where_it_comes_from(text: str) -> None:
    found = folded(text)
    assert all(0 <= a < b <= len(text) for a, b in zip(found.starts, found.ends, strict=True))
    assert len(found.starts) == len(found.text)


def _switch(policy: Policy, *, is_on: bool, minutes: int, names: tuple[str, ...] = ()):
    return PolicySwitch(
        ALICE,
        PolicySwitchId(uuid4()),
        StoreId(uuid4()),
        policy,
        is_on,
        "a reason that holds",
        "user:test",
        NOW + timedelta(minutes=minutes),
        names,
    )


def test_the_last_switch_holds_and_all_is_on_without_one() -> None:
    off = _switch(Policy.PRICE, is_on=False, minutes=1)
    on = _switch(Policy.PRICE, is_on=True, minutes=2)
    rivals = _switch(Policy.RIVAL, is_on=True, minutes=3, names=("Nordhaus",))
    assert Policy.PRICE in holding([]).on
    assert Policy.PRICE not in holding([off]).on
    assert Policy.PRICE in holding([off, on]).on
    assert holding([rivals]).rivals == ("Nordhaus",)


def test_a_switch_needs_a_reason() -> None:
    assert why("  our own  brand line ") == "our own brand line"
    with pytest.raises(Invalid):
        why("because")


def test_names_are_kept_one_a_line() -> None:
    assert named("Nordhaus\n\n Kjær  & Co \nNordhaus") == ("Nordhaus", "Kjær & Co")
    with pytest.raises(Invalid):
        named("N")
