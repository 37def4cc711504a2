"""How a workspace's products score from day to day, and what mending their texts gains at least."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.catalog import Field
from app.domain.ids import StoreId
from app.domain.services import ServiceCode

TENS = 10
MOST_DAYS = 21  # from then on a week apart
MOST_WEEKS = 12
ANSWERS_FIRST = "few_facts"


@dataclass(frozen=True, slots=True)
class Standing:
    """How many products there are, what they score together, and how many score in each ten.

    `tens` counts 0–9, 10–19 … 90–100.
    """

    products: int = 0
    total: int = 0
    tens: tuple[int, ...] = (0,) * TENS

    @property
    def average(self) -> int:
        """Of 100; 0 where there are none."""
        return round(self.total / self.products) if self.products else 0

    @property
    def grades(self) -> tuple[int, int, int]:
        """How many are weak, fair and good."""
        return sum(self.tens[:5]), sum(self.tens[5:8]), sum(self.tens[8:])

    def __add__(self, other: "Standing") -> "Standing":
        tens = tuple(a + b for a, b in zip(self.tens, other.tens, strict=True))
        return Standing(self.products + other.products, self.total + other.total, tens)


@dataclass(frozen=True, slots=True)
class Reading:
    """How a shop stood on a day, as it was first read on that day."""

    store_id: StoreId
    day: date
    standing: Standing


def course(readings: Sequence[Reading], today: date) -> list[tuple[date, Standing]]:
    """How all shops together stood before today, oldest first: by the day, later by the week.

    A shop that wasn't read on a day stands as it did last; before its first reading it has none.
    """
    if not readings:
        return []
    first = min(reading.day for reading in readings)
    step = 1 if (today - first).days <= MOST_DAYS else 7
    most = MOST_DAYS if step == 1 else MOST_WEEKS
    days = [today - timedelta(days=step * back) for back in range(most, 0, -1)]
    return [(day, _on(readings, day)) for day in days if day >= first]


def _on(readings: Sequence[Reading], day: date) -> Standing:
    latest = {r.store_id: r.standing for r in sorted(readings, key=lambda r: r.day) if r.day <= day}
    return sum(latest.values(), Standing())


@dataclass(frozen=True, slots=True)
class Gain:
    """What a service would mend: of how many products, and by how much they would score more.

    `score` is the least that all of them gain together. `gap` is what most of them lack.
    """

    service: ServiceCode
    products: int
    score: int
    gap: str


# the least that a finding of that code costs; app/domain/audit.py has the exact costs
LEAST: Mapping[ServiceCode, Mapping[str, int]] = {
    ServiceCode.DESCRIPTION: {
        "description_missing": 40,
        "description_short": 10,
        "short_description_missing": 5,
    },
    ServiceCode.SEO: {
        "seo_title_missing": 20,
        "seo_title_long": 8,
        "seo_title_short": 5,
        "meta_description_missing": 20,
        "meta_description_long": 8,
        "meta_description_short": 5,
        "alt_text_missing": 1,
    },
}


def mended_by(field: Field) -> Mapping[str, int]:
    """The least that each finding costs which a text of that field mends."""
    return {
        code: cost
        for costs in LEAST.values()
        for code, cost in costs.items()
        if code.startswith(f"{field}_")
    }


def gains(alike: Iterable[tuple[Collection[str], int]]) -> list[Gain]:
    """What each service would gain, the most first.

    `alike` says how many products lack the same. A description that there are too few facts for
    counts for nothing: questions come first.
    """
    groups = list(alike)
    found = [_gain(service, costs, groups) for service, costs in LEAST.items()]
    return sorted((gain for gain in found if gain.products), key=lambda gain: -gain.score)


def _gain(
    service: ServiceCode, costs: Mapping[str, int], groups: Sequence[tuple[Collection[str], int]]
) -> Gain:
    products = score = 0
    lacking: dict[str, int] = {}
    for gaps, count in groups:
        mended = [gap for gap in gaps if gap in costs]
        if not mended or (service is ServiceCode.DESCRIPTION and ANSWERS_FIRST in gaps):
            continue
        products += count
        score += count * sum(costs[gap] for gap in mended)
        for gap in mended:
            lacking[gap] = lacking.get(gap, 0) + count
    return Gain(service, products, score, max(lacking, key=lambda gap: lacking[gap], default=""))
