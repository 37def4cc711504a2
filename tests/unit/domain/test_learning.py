"""What a shop's own texts say of its voice."""

import pytest

from app.domain.ids import ProductId, new_id
from app.domain.learning import Sample, best, learned, taught
from app.domain.voices import Address, Level, Person, Voice
from integrations.linguist import Langid

HEARD = Langid().likelihoods
FAMILIAR = (
    "Du gießt deinen Tee direkt in die Kanne. Sie steht fest auf deinem Tisch. Mit dem Sieb fängst"
    " du jedes Blatt. So bleibt dein Tee klar, auch wenn du ihn lange ziehen lässt."
)
POLITE = (
    "Hier finden Sie Ihre Kanne. Damit gießen Sie Ihren Tee, und mit dem Sieb fangen Sie jedes"
    " Blatt. So bleibt er klar, auch wenn Sie ihn lange ziehen lassen. Wir liefern sie Ihnen."
)
PLAIN = (
    "The jug holds two litres of water. Its foot is left without glaze. The lip is drawn thin, and"
    " pours in one go. The handle is set low. It stands on any table, day after day."
)


def _sample(title: str, text: str) -> Sample:
    return Sample(ProductId(new_id()), title, text)


@pytest.mark.parametrize(
    ("texts", "person", "address"),
    [
        ([FAMILIAR], Person.SECOND, Address.FAMILIAR),
        ([POLITE], Person.SECOND, Address.POLITE),
        ([FAMILIAR, POLITE], Person.SECOND, Address.ANY),
        ([PLAIN], Person.THIRD, Address.ANY),
        ([PLAIN, FAMILIAR], Person.ANY, Address.FAMILIAR),
    ],
)
def test_person_and_address_are_learned(texts: list[str], person: Person, address: Address) -> None:
    voice = learned(texts, HEARD, "en")
    assert (voice.person, voice.address) == (person, address)


def test_length_level_brands_and_examples_are_learned() -> None:
    text = f"{PLAIN} MIRRA made it. Nobody but MIRRA could."
    voice = learned([text], HEARD, "en", ["Mirra", "Oak", ""])
    assert (voice.least_words, voice.most_words) == (30, 50)
    assert voice.level is Level.EASY
    assert voice.brands == ("MIRRA",)
    assert voice.examples == (text,)


def test_an_example_ends_at_a_sentence() -> None:
    [example] = learned([" ".join([PLAIN] * 20)], HEARD, "en").examples
    assert len(example) <= 2_000
    assert example.endswith(".")


def test_nothing_is_learned_from_nothing() -> None:
    assert learned([" "], HEARD, "en") == Voice()


def test_what_cant_be_measured_stays_as_it_was() -> None:
    before = Voice(tone="dry", banned=("cheap",), required=("clay",), brands=("Oak",))
    after = taught(before, Voice(person=Person.FIRST, brands=("MIRRA",)))
    assert after == Voice(
        tone="dry",
        person=Person.FIRST,
        banned=("cheap",),
        required=("clay",),
        brands=("Oak", "MIRRA"),
    )


def test_the_best_texts_are_rich_and_no_other_products() -> None:
    rich, thin = _sample("rich", PLAIN + " " + PLAIN.replace("jug", "cup")), _sample("thin", "Jug.")
    one, same = _sample("one", FAMILIAR), _sample("same", FAMILIAR)
    loud = _sample("loud", POLITE.upper())
    filler = _sample("filler", f"{POLITE} Lorem ipsum.")
    assert best([thin, one, same, loud, filler, rich]) == (rich,)
    assert best([one]) == ()


def test_a_text_counts_as_the_shops_own_where_no_other_has_it() -> None:
    long = FAMILIAR + " Am Abend stellst du sie einfach ins Regal. Dort wartet sie auf morgen früh."
    one, other = (
        _sample("one", long),
        _sample("other", POLITE + " Sie kommt im Karton zu Ihnen an."),
    )
    assert set(best([one, other])) <= {one, other}
    assert best([one, _sample("twin", long)]) == ()
    assert best([one]) == (one,)
