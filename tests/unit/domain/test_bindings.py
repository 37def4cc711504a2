"""What a value is said of, how much of a clause is told, and rules of numbers and variants."""

import pytest

from app.domain.claims.evidence import Evidence
from app.domain.claims.sentences import sentence
from app.domain.claims.signals import Signals, signals
from app.domain.facts import Fact

BAG = Evidence(
    (
        Fact("f1", "title", "title", "Harbour holdall"),
        Fact("f2", "type", "type", "Bags"),
        Fact("f3", "description", "description", "Shell of canvas and a lining of cotton."),
        Fact("f4", "attribute:Strap", "Strap", "leather, 120 cm"),
        Fact("f5", "attribute:Pocket", "Pocket", "30 cm"),
        Fact("f6", "option:Colour", "Colour", "Navy, Sand"),
        Fact("f7", "variant:price", "price", "40 EUR", (("Colour", "Navy"),)),
        Fact("f8", "variant:price", "price", "55 EUR", (("Colour", "Sand"),)),
        Fact("f9", "variant:inventory_quantity", "inventory_quantity", "9"),
    ),
    "en",
)


def found(text: str, language: str = "en", evidence: Evidence = BAG) -> Signals:
    return signals(sentence(text, language), evidence)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The lining is made of cotton.", "en"),
        ("Das Futter ist aus Baumwolle.", "de"),
        ("La doublure est en coton.", "fr"),
        ("البطانة من القطن.", "ar"),
    ],
)
def test_a_material_is_bound_to_its_part(text: str, language: str) -> None:
    assert found(text, language).counts["bound-same:materials"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The strap is made of cotton.", "en"),
        ("Der Riemen ist aus Baumwolle.", "de"),
        ("La sangle est en coton.", "fr"),
        ("الحزام من القطن.", "ar"),
    ],
)
def test_and_not_to_another(text: str, language: str) -> None:
    counts = found(text, language).counts
    assert counts["bound-other:materials"]
    assert not counts["bound-same:materials"]


def test_of_the_whole_it_is_said_of_a_part() -> None:
    counts = found("The holdall is cotton throughout.").counts
    assert counts["bound-part:materials"]
    assert counts["bound-part:every"]


def test_a_number_is_bound_to_what_has_it() -> None:
    assert found("With a strap of 120 cm.").counts["bound-same:number"]
    assert found("With a pocket of 120 cm.").counts["bound-other:number"]


def test_a_clause_that_nobody_tells_stands_out_among_others() -> None:
    counts = found("A cotton lining, and a brass whistle thrown in.").counts
    assert counts["clauses-2"]
    assert counts["worst-plain"]
    assert not found("A cotton lining, and a leather strap.").counts["worst-plain"]


def test_a_mood_behind_a_fact_is_a_mood() -> None:
    assert found("A cotton lining, and dreams of summer mornings.").counts["worst-mood"]


@pytest.mark.parametrize(
    ("text", "language", "is_said"),
    [
        ("Both together cost 95 EUR.", "en", True),
        ("Beide zusammen kosten 95 EUR.", "de", True),
        ("Les deux ensemble coûtent 95 EUR.", "fr", True),
        ("It costs 95 EUR.", "en", False),
        ("Both together cost 99 EUR.", "en", False),
    ],
)
def test_two_prices_are_summed_where_the_sentence_says_so(
    text: str, language: str, *, is_said: bool
) -> None:
    given = {one.signal for one in found(text, language).numbered}
    assert ("num-derived" in given) is is_said


def test_what_is_in_stock_counts_nothing_else() -> None:
    assert "num-ok-bare" not in _numbers("Nine tenths of it is canvas.")
    in_stock = _numbers("Only nine remain in stock.")
    assert in_stock & {"num-ok-bare", "num-weak-bare", "num-sole-bare"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The pocket is well under a metre.", "en"),
        ("Die Tasche misst weit unter 1 m.", "de"),
        ("La poche fait bien moins de 1 m.", "fr"),
        ("الجيب أقل بكثير من 1 متر.", "ar"),
    ],
)
def test_well_under_is_further_below_than_under(text: str, language: str) -> None:
    assert not any("none" in signal or "refuted" in signal for signal in _numbers(text, language))
    assert "num-ok" not in _numbers("The pocket is just under a metre.")


def test_every_is_too_much_for_what_some_variants_have_and_not_for_what_all_have() -> None:
    of_one = Fact("x", "variant:lid", "Lid", "oak", (("Colour", "Navy"),))
    of_all = (of_one, Fact("y", "variant:lid", "Lid", "oak", (("Colour", "Sand"),)))
    some, all_ = (Evidence((*BAG.facts, *more), "en") for more in ((of_one,), of_all))
    assert found("Every colour has a lid of oak.", evidence=some).counts["every"]
    assert not found("Every colour has a lid of oak.", evidence=all_).counts["every"]
    assert not found("In navy, both hands open the lid of oak.", evidence=some).counts["every"]


def test_who_names_both_of_two_rivals_says_that_there_are_both() -> None:
    case = Evidence((Fact("f", "description", "description", "Outside: 80 cm"),), "en")
    assert found("It is light inside.", evidence=case).counts["rival:trait"]
    assert not found("Light inside, dark outside.", evidence=case).counts["rival:trait"]


def _numbers(text: str, language: str = "en") -> set[str]:
    return {one.signal for one in found(text, language).numbered}
