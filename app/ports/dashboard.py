"""What the dashboard shows of a workspace, besides its runs and its points."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.catalog import Field
from app.domain.first_steps import FirstSteps
from app.domain.ids import ProductId
from app.domain.scores import Gain, Reading, Standing
from app.domain.services import ServiceCode


@dataclass(frozen=True, slots=True)
class Weak:
    """A product whose texts are worth writing first."""

    id: ProductId
    title: str
    image_url: str
    score: int
    gaps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Use:
    """A service this month: products that it delivered, points that it took and gave back."""

    service: ServiceCode
    products: int
    captured: int
    released: int


@dataclass(frozen=True, slots=True)
class Dashboard:
    """How the products stand and stood, what to do next, and what of ours is live.

    `held_back` are drafts that wait with a sentence which nothing proves.
    """

    now: Standing
    readings: tuple[Reading, ...]
    gains: tuple[Gain, ...]
    weakest: tuple[Weak, ...]
    live: Mapping[Field, int]
    held_back: int
    uses: tuple[Use, ...]
    first: FirstSteps
