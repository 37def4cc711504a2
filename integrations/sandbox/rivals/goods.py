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


# what the practice shops make, and these shops sell as well: cheaper, dearer, in other words
RESOLD = (
    Good(
        handle="fjell-kestrel-28",
        name="Fjell Kestrel 28 day pack",
        german="Fjell Tagesrucksack Kestrel 28",
        brand="Fjell",
        sku="KES-28",
        gtin="4006389000002",
        price=Decimal("115.00"),
        text="Made of ripstop nylon. Holds 28 l. Weighs under a kilogram at 980 g.",
        german_text="Aus Ripstop-Nylon gefertigt. Fasst 28 l. Wiegt 980 g.",
        material="nylon",
    ),
    Good(
        handle="fjell-tarn-2",
        name="Tarn 2 tent by Fjell",
        german="Fjell Zelt Tarn 2",
        brand="Fjell",
        sku="TARN-2",
        gtin="4006389000019",
        price=Decimal("365.00"),
        text="Weighs 2.1 kg. Comes with a warranty of three years.",
        german_text="Wiegt 2,1 kg. Drei Jahre Garantie.",
        material="nylon",
    ),
    Good(
        handle="mirra-alba-plate",
        name="Mirra Alba dinner plate",
        german="Mirra Essteller Alba",
        brand="Mirra",
        sku="MIR-001",
        gtin="2000000000015",
        price=Decimal("23.40"),
        text="Made of stoneware. 27 cm across. Comes with a warranty of three years.",
        german_text="Aus Steinzeug gefertigt. 27 cm im Durchmesser. Drei Jahre Garantie.",
        material="stoneware",
    ),
    Good(
        handle="mirra-riva-mug",
        name="Riva mug, Mirra",
        german="Mirra Becher Riva",
        brand="Mirra",
        sku="RIVA-MUG",
        gtin="4006389000026",
        price=Decimal("24.00"),
        text="Made of stoneware. Holds 0.35 l.",
        german_text="Aus Steinzeug gefertigt. Fasst 0,35 l.",
        material="stoneware",
    ),
)


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
