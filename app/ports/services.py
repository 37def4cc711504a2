"""What the services would do for a workspace's shops, and a text of theirs that one wrote."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.drafts import Draft
from app.domain.ids import StoreId
from app.domain.scores import Gain, Standing
from app.domain.services import ServiceCode


@dataclass(frozen=True, slots=True)
class Prospects:
    """How the products stand, and what each service would mend.

    `untold` counts, by each further language that a shop speaks, the products without a description
    in it; `categories` counts products by their type or category.
    """

    now: Standing
    gains: Mapping[ServiceCode, Gain]
    untold: Mapping[str, int]
    categories: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Lack:
    """Products of a shop that lack what a service writes; in `language` where it translates."""

    store_id: StoreId
    service: ServiceCode
    language: str


@dataclass(frozen=True, slots=True)
class Example:
    """A text that a service wrote for the workspace, and its product's title."""

    draft: Draft
    title: str
