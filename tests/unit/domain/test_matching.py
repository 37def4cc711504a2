"""Their products and ours: which are the same."""

import json
from pathlib import Path
from uuid import UUID

import pytest

from app.domain.ids import ProductId
from app.domain.likeness import Clash, Reason, likeness
from app.domain.listings import Listing, traits
from app.domain.matching import listing_of, matched
from benchmarks.matching import score
from tests.rival_products import rival

PAIRS = Path(__file__).parents[2] / "data" / "matching" / "pairs.jsonl"
BOWL, CUP = ProductId(UUID(int=1)), ProductId(UUID(int=2))
EAN = "4006381333931"
THERE = "https://rival.example/p/1"


@pytest.mark.parametrize("half", ["tuning", "held"])
def test_labelled_pairs_are_judged_as_well_as_promised(half: str) -> None:
    pairs = [json.loads(line) for line in PAIRS.read_text(encoding="utf-8").splitlines()]
    found = score([pair for pair in pairs if pair["half"] == half])
    assert found.precision >= 0.95
    assert found.recall >= 0.80


@pytest.mark.parametrize(
    ("ours", "theirs", "clash"),
    [
        ("Lavazza Oro beans 1 kg", "Lavazza Oro beans 6 x 1 kg", Clash.PACK),
        ("Lavazza Oro beans 1 kg", "Lavazza Oro beans 250 g", Clash.SIZE),
        ("Sony WH-1000XM5", "Sony WH-1000XM4", Clash.MODEL),
        ("Fjell backpack blue", "Fjell backpack green", Clash.COLOUR),
        ("Holt oak board", "Holt walnut board", Clash.MATERIAL),
        ("Apple iPhone 15", "Apple iPhone 15 generalüberholt", Clash.CONDITION),
        ("Apple iPhone 15", "Silicone case for Apple iPhone 15", Clash.ACCESSORY),
        ("Nordlys jacket women", "Nordlys jacket men", Clash.PEOPLE),
    ],
)
def test_what_is_another_product_is_told_apart(ours: str, theirs: str, clash: Clash) -> None:
    one, same, other = (traits(Listing(title)) for title in (ours, ours.upper(), theirs))
    assert clash in likeness(one, other).clashes
    assert likeness(one, same).clashes == ()


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("Extra virgin olive oil Elaia 500 ml", "زيت زيتون بكر ممتاز Elaia ٥٠٠ مل"),
        ("Northbrook kettle Drau 1.2 l", "Northbrook Wasserkessel Drau 1,2 l"),
        ("Northbrook kettle Drau 1.2 l", "Northbrook bouilloire Drau 120 cl"),
    ],
)
def test_a_title_in_another_language_is_the_same(ours: str, theirs: str) -> None:
    found = matched({BOWL: Listing(ours)}, {THERE: Listing(theirs)})
    assert [match.product_id for match in found] == [BOWL]


def test_a_number_counts_more_than_a_title_and_says_so() -> None:
    ours = {BOWL: Listing("Tide bowl", gtins=(EAN,)), CUP: Listing("Salad dish big")}
    [match] = matched(ours, {THERE: Listing("Salad dish big", gtins=(EAN,))})
    assert (match.product_id, match.reasons[0]) == (BOWL, Reason.GTIN)


def test_a_sku_of_another_brand_proves_nothing_and_of_the_same_it_does() -> None:
    ours = {BOWL: Listing("Tide bowl", "Mirra", skus=("MB-1001",))}
    other, same = (Listing("Garden hose", brand, skus=("MB 1001",)) for brand in ("Gard", "Mirra"))
    assert matched(ours, {THERE: other}) == []
    assert matched(ours, {THERE: same})[0].reasons[0] is Reason.SKU


def test_a_rejected_pair_never_comes_back_and_the_next_best_does() -> None:
    ours = {BOWL: Listing("Tide bowl blue"), CUP: Listing("Tide bowl")}
    theirs = {THERE: Listing("Tide bowl blue")}
    assert matched(ours, theirs)[0].product_id == BOWL
    assert [m.product_id for m in matched(ours, theirs, {(THERE, BOWL)})] == [CUP]


def test_by_its_title_a_product_is_matched_once_and_by_its_number_with_each_variant() -> None:
    pages = [f"{THERE}{n}" for n in range(2)]
    titled = matched({BOWL: Listing("Tide bowl")}, dict.fromkeys(pages, Listing("Tide bowl")))
    one = {BOWL: Listing("Tide bowl", gtins=(EAN,))}
    numbered = matched(one, dict.fromkeys(pages, Listing("Bowl", gtins=(EAN,))))
    assert (len(titled), len(numbered)) == (1, 2)


def test_a_listing_has_the_numbers_of_all_variants() -> None:
    listing = listing_of(rival("Bowl", sku="B-1", gtin=EAN, language="de"))
    assert listing == Listing("Bowl", "", (EAN,), ("B-1",), "de")


@pytest.mark.parametrize("title", ["", "—", "x" * 5_000, "🏺 " * 200, "١٢٣", "5 x", "()[]{}"])
def test_odd_titles_match_nothing_and_break_nothing(title: str) -> None:
    assert matched({BOWL: Listing("Tide bowl")}, {THERE: Listing(title)}) == []
