"""How far a denial reaches: over a list, to a clause's end, and not to where something is."""

import pytest

from app.domain.claims.sentences import sentence


def denied(text: str, language: str) -> set[str]:
    said = sentence(text, language)
    return {said.between(n.start, n.end).lower() for n in said.namings if n.is_denied}


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("You find no latex, nickel or rubber in this strap.", "en", {"latex", "nickel", "rubber"}),
        ("Er enthält kein Latex, Nickel oder Gummi.", "de", {"latex", "nickel", "gummi"}),
        ("Aucun latex, nickel ou caoutchouc.", "fr", {"latex", "nickel", "caoutchouc"}),
        ("لا لاتكس، نيكل أو مطاط.", "ar", {"لاتكس", "نيكل", "مطاط"}),
    ],
)
def test_a_denial_reaches_over_a_list(text: str, language: str, words: set[str]) -> None:
    assert words <= denied(text, language)


@pytest.mark.parametrize(
    ("text", "language", "word"),
    [
        ("It is never heavy, and the strap is leather.", "en", "leather"),
        ("Er ist nicht schwer, der Riemen ist aus Leder.", "de", "leder"),
        ("Il ne pèse pas lourd, la sangle est en cuir.", "fr", "cuir"),
        ("ليس ثقيلا، والحزام من الجلد.", "ar", "الجلد"),
    ],
)
def test_and_ends_where_a_clause_does(text: str, language: str, word: str) -> None:
    assert word not in denied(text, language)


@pytest.mark.parametrize(
    ("text", "language", "inside", "outside"),
    [
        ("Shipped without nails in cardboard.", "en", "nails", "cardboard"),
        ("Versand ohne Schrauben im Karton.", "de", "schrauben", "karton"),
        ("Expédié sans vis dans un carton.", "fr", "vis", "carton"),
        ("يصل بدون براغي في كرتون.", "ar", "براغي", "كرتون"),
    ],
)
def test_without_denies_a_thing_and_not_where_it_is(
    text: str, language: str, inside: str, outside: str
) -> None:
    found = denied(text, language)
    assert inside in found
    assert outside not in found


def test_what_may_not_go_in_somewhere_is_denied_all_the_same() -> None:
    assert "dishwasher" in denied("It may not be put in the dishwasher.", "en")


@pytest.mark.parametrize(
    ("text", "language", "word"),
    [
        ("Bleach is a bad idea.", "en", "bleach"),
        ("Batterien braucht die Uhr keine.", "de", "batterien"),
        ("Das Bügeln können Sie sich sparen.", "de", "bügeln"),
        ("Le repassage est inutile.", "fr", "repassage"),
        ("البطاريات غير متوفرة.", "ar", "البطاريات"),
        ("Mikrofon: keines", "de", "mikrofon"),
    ],
)
def test_what_stands_behind_denies_as_well(text: str, language: str, word: str) -> None:
    assert word in denied(text, language)
