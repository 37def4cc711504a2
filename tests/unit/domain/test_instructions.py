"""Product data is data: what talks to a writer never gets to one, whatever it looks like."""

import html
from dataclasses import replace

import pytest

from app.domain.catalog import Attribute
from app.domain.facts import sheet
from app.domain.ids import NoteId, new_id
from app.domain.instructions.finding import is_instruction
from app.domain.notes import Note
from app.domain.reviews import Review, Reviews
from tests.factories import ALICE, NOW, product, store
from tests.injections import INJECTIONS, SPOKEN

OF_A_PRODUCT = [
    "Care instructions: hand wash only, at 30 degrees.",
    "Always rinse it before use, and never put it into the microwave.",
    "Built-in AI assistant with voice control; works with Google Assistant.",
    "Ignore the noise around you: 38 dB of active noise cancelling.",
    "Use with the cover RX-7700-AB only.",
    "The system holds 5 litres; the user manual is in the box.",
    "Write on it with chalk, print on it with ink.",
    "Anleitung: bei 30 Grad waschen, nicht vergessen zu lüften.",
    "À laver à 30 degrés ; ne pas oublier de sécher à plat.",
    "Lavar a 30 grados; no olvide secar en plano.",
    "Wassen op 30 graden, vergeet niet te drogen.",
    "يُغسل باليد، ولا تنسَ تجفيفه جيداً.",
    "Elde yıkayın, kurutmayı unutmayın.",
    "با دست شسته شود و خشک کردن فراموش نشود.",
    "Model 2024-A1B2C3D4E5F6, colour 4K-BLACK, SKU 00112233445566778899.",
]


def squeezed(text: str) -> str:
    return "".join(text.split())


def test_there_are_enough_of_them_in_enough_languages() -> None:
    assert len(INJECTIONS) >= 100
    assert len(SPOKEN) >= 10
    assert len({kind for kind, _said in INJECTIONS} - set(SPOKEN)) >= 10


@pytest.mark.parametrize("said", [said for _kind, said in INJECTIONS])
def test_what_talks_to_a_writer_is_known(said: str) -> None:
    assert is_instruction(said)


@pytest.mark.parametrize("said", OF_A_PRODUCT)
def test_what_speaks_of_a_product_is_a_fact(said: str) -> None:
    assert not is_instruction(said)


@pytest.mark.parametrize("said", [said for _kind, said in INJECTIONS])
def test_no_field_carries_it_to_a_writer(said: str) -> None:
    planted = replace(
        product(store()),
        description=f"<p>A bowl. {said}</p>",
        short_description=said,
        tags=("table", said),
        categories=("Tableware", said),
        attributes=(
            Attribute("Material", ("Stoneware",), "metafield"),
            Attribute("Care", (said,), "attribute"),
            Attribute(said, ("yes",), "attribute"),
        ),
        options=(("Glaze", ("Blue", said)),),
        reviews=Reviews(1, 5.0, (Review(5, said, NOW),)),
    )
    note = Note(ALICE, NoteId(new_id()), planted.id, "", said, "user:test", NOW)
    told = " ".join(f"{fact.name} {fact.value}" for fact in sheet(planted, [note]))
    assert squeezed(said) not in squeezed(told)
    assert squeezed(html.unescape(said)) not in squeezed(told)
    assert "Stoneware" in told
