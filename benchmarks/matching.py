"""`make bench NAME=matching`: how well their products are matched to ours, and how quickly.

`python -m benchmarks.matching FILE` judges another file of labelled pairs, one JSON object a line:
`{"same": true, "ours": {"title", "brand", "sku", "gtin", "language"}, "theirs": {…}}`.
"""

import json
import random
import sys
import time
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from app.domain.claims.lexicon import load
from app.domain.ids import ProductId
from app.domain.likeness import LEAST_SCORE, likeness
from app.domain.listings import Listing, traits
from app.domain.matching import matched

PAIRS = Path("tests/data/matching/pairs.jsonl")
OURS, THEIRS, SHARED = 10_000, 5_000, 2_000
NAMES = "Aare Brenta Drau Elde Fulda Glan Havel Isar Jagst Kocher Leine Main Neckar Oder"
MAKERS = "Northbrook Kera Holt Ljus Hemma Fjell Savona Sattva Emalia Nordlys Lund Tamra"
KINDS = (
    "Kettle", "Teapot", "Mug", "Coffee Grinder", "Backpack", "Floor Lamp", "Salad Bowl", "Notebook",
    "Duvet Cover", "Frying Pan", "Water Bottle", "Hand Cream", "Wool Blanket", "Bread Knife",
)  # fmt: skip
COLOURS = "Black White Blue Green Red Grey Sand"


@dataclass(frozen=True, slots=True)
class Score:
    """How well pairs were judged."""

    found: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        """Of those that were taken for the same, how many are."""
        return self.found / max(1, self.found + self.wrong)

    @property
    def recall(self) -> float:
        """Of those that are the same, how many were found."""
        return self.found / max(1, self.found + self.missed)


def main() -> None:
    """Print both."""
    load()
    file = Path(sys.argv[1]) if sys.argv[0].endswith("matching.py") and sys.argv[1:] else PAIRS
    pairs = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    for half in dict.fromkeys(pair.get("half", "all") for pair in pairs):
        mine = [pair for pair in pairs if pair.get("half", "all") == half]
        found = score(mine)
        print(
            f"matching half={half} pairs={len(mine)} precision={found.precision:.3f}"
            f" recall={found.recall:.3f} goal_precision=0.95 goal_recall=0.80"
        )
    if file == PAIRS:
        _kinds(pair for pair in pairs if pair["half"] == "held")
        _speed()


def score(pairs: Iterable[Mapping[str, Any]]) -> Score:
    """Judge each pair by itself."""
    counts = Counter((is_same(pair), bool(pair["same"])) for pair in pairs)
    return Score(counts[True, True], counts[True, False], counts[False, True])


def is_same(pair: Mapping[str, Any]) -> bool:
    """Our verdict."""
    ours, theirs = (traits(_listing(pair[side])) for side in ("ours", "theirs"))
    return likeness(ours, theirs).score >= LEAST_SCORE


def _listing(told: Mapping[str, str]) -> Listing:
    numbers, codes = told.get("gtin", ""), told.get("sku", "")
    return Listing(
        told["title"],
        told.get("brand", ""),
        (numbers,) if numbers else (),
        (codes,) if codes else (),
        told.get("language", ""),
    )


def _kinds(pairs: Iterable[Mapping[str, Any]]) -> None:
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for pair in pairs:
        kind = f"{pair['kind']}, {'the same' if pair['same'] else 'not the same'}"
        total[kind] += 1
        right[kind] += is_same(pair) is bool(pair["same"])
    for kind in sorted(total):
        print(f"  {kind:30}{right[kind]:4} of {total[kind]}")


def _speed() -> None:
    """Two big shops that share some products, each titled in another order."""
    chance = random.Random(OURS)
    ours = {ProductId(UUID(int=n)): _made(chance, n) for n in range(OURS)}
    shared = dict(list(ours.items())[:SHARED])
    theirs = {f"https://rival.example/{n}": _told(each) for n, each in enumerate(shared.values())}
    for n in range(SHARED, THEIRS):
        theirs[f"https://rival.example/{n}"] = _made(chance, OURS + n)
    started = time.process_time()
    found = matched(ours, theirs)
    spent = time.process_time() - started
    right = sum(int(m.url.rsplit("/", 1)[1]) == m.product_id.int for m in found)
    print(
        f"matching ours={OURS} theirs={THEIRS} found={len(found)} right={right} of={SHARED}"
        f" cpu_s={spent:.1f}"
    )


def _made(chance: random.Random, number: int) -> Listing:
    name, kind, maker = (
        chance.choice(NAMES.split()),
        chance.choice(KINDS),
        chance.choice(MAKERS.split()),
    )
    title = f"{kind} {name} {chance.choice(COLOURS.split())} {number}"
    return Listing(title, maker, (), (), "en")


def _told(listing: Listing) -> Listing:
    kind, _space, rest = listing.title.partition(" ")
    return Listing(f"{listing.brand} {rest} {kind}", listing.brand, (), (), "en")


if __name__ == "__main__":
    main()
