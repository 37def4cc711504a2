"""What the practice rivals sell, and in which words."""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Good:
    """A product in its sizes or colours; `before` is the price that was reduced, if it was."""

    handle: str
    name: str
    german: str
    brand: str
    sku: str
    gtin: str
    price: Decimal
    text: str
    german_text: str
    material: str
    forms: tuple[tuple[str, Decimal, bool], ...] = ()
    before: Decimal | None = None
    is_there: bool = True

    def sku_of(self, number: int) -> str:
        """The SKU of one of its forms."""
        return f"{self.sku}-{number}" if self.forms else self.sku


def goods(count: int = 12) -> tuple[Good, ...]:
    """So many products, always the same."""
    return tuple(_good(number) for number in range(1, count + 1))


_KINDS = (
    ("Kettle", "Wasserkessel", "stainless steel", "Edelstahl", "1.2 l", "1,2 l"),
    ("Teapot", "Teekanne", "borosilicate glass", "Borosilikatglas", "0.9 l", "0,9 l"),
    ("Mug", "Becher", "stoneware", "Steinzeug", "0.35 l", "0,35 l"),
    ("Coffee Grinder", "Kaffeemühle", "beech wood", "Buchenholz", "40 g", "40 g"),
    ("Scale", "Küchenwaage", "tempered glass", "Hartglas", "5 kg", "5 kg"),
)
_NAMES = ("Aare", "Brenta", "Drau", "Elde", "Fulda", "Glan", "Havel")


def _good(number: int) -> Good:
    english, german, material, stoff, volume, menge = _KINDS[number % len(_KINDS)]
    name = _NAMES[number % len(_NAMES)]
    price = Decimal(number * 7 + 12) + Decimal("0.90")
    forms = (
        ("Small", price, True),
        ("Large", price + 6, number % 2 == 0),
    )
    return Good(
        handle=f"{english.lower().replace(' ', '-')}-{name.lower()}-{number}",
        name=f"{english} {name} {number}",
        german=f"{german} {name} {number}",
        brand="Northbrook",
        sku=f"NB-{number:04}",
        gtin=_gtin(number),
        price=price,
        text=f"Made of {material}. Holds {volume}. Comes with a warranty of three years.",
        german_text=f"Aus {stoff} gefertigt. Fasst {menge}. Drei Jahre Garantie.",
        material=material,
        forms=forms if number % 3 == 0 else (),
        before=price + 10 if number % 4 == 0 else None,
        is_there=number % 5 != 0,
    )


def _gtin(number: int) -> str:
    body = f"400638{number:06}"
    odd, even = sum(map(int, body[::2])), sum(map(int, body[1::2]))
    return f"{body}{-(odd + 3 * even) % 10}"
