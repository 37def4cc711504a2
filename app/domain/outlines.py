"""Outlines: which blocks a description has and in which order, for a category of a shop's products.

Merchants know them as templates.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from app.domain.errors import Invalid
from app.domain.ids import OutlineId, StoreId, TenantId

MOST_PARTS = 12
MOST_ABOUT_CHARS, MOST_HEADING_CHARS, MOST_NAME_CHARS = 120, 80, 60
MOST_BULLETS, MOST_NAMES = 12, 20
MOST_CATEGORY_CHARS = 200


class PartKind(StrEnum):
    """What a part becomes."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    BULLETS = "bullets"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Part:
    """One of an outline's parts, in the shop's own language.

    `about` is its subject, left to the writer where it is empty; `text` a heading word for word;
    `least` and `most` how many bullets; `names` the properties in a table.
    """

    kind: PartKind
    about: str = ""
    text: str = ""
    least: int = 0
    most: int = 0
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Outline:
    """What holds for a category or type of a store's products; for all others where it is "".

    `number` counts its versions from 1.
    """

    tenant_id: TenantId
    id: OutlineId
    store_id: StoreId
    category: str
    parts: tuple[Part, ...]
    number: int
    author: str
    created_at: datetime


def of_product(
    outlines: Sequence[Outline], product_type: str, categories: Sequence[str]
) -> Outline | None:
    """The one for a product: of its type, else of its first category that has one, else any's."""
    found: Mapping[str, Outline] = {each.category: each for each in outlines}
    wanted = (product_type, *categories, "")
    return next((found[each] for each in wanted if each in found), None)


def kept(parts: Sequence[Part]) -> tuple[Part, ...]:
    """The parts as they are kept: tidy, and each with what its kind has.

    Raises:
        Invalid: one can't be kept so; the field is "part-1" for the first, or "parts" for all.
    """
    tidy = tuple(map(_tidy, parts))
    wrong = {f"part-{n}": why for n, part in enumerate(tidy, start=1) if (why := _wrong(part))}
    if not tidy or len(tidy) > MOST_PARTS:
        wrong["parts"] = "too_many" if tidy else "none"
    elif all(part.kind is PartKind.HEADING for part in tidy):
        wrong["parts"] = "none"
    for number, (part, following) in enumerate(zip(tidy, (*tidy[1:], None), strict=False), start=1):
        if why := _out_of_place(part, following):
            wrong.setdefault(f"part-{number}", why)
    if wrong:
        raise Invalid("an outline can't be kept so", wrong)
    return tidy


def _tidy(part: Part) -> Part:
    kind = part.kind
    is_list = kind is PartKind.BULLETS
    names = dict.fromkeys(filter(None, (" ".join(name.split()) for name in part.names)))
    return Part(
        kind,
        "" if kind is PartKind.TABLE else " ".join(part.about.split()),
        " ".join(part.text.split()) if kind is PartKind.HEADING else "",
        part.least if is_list else 0,
        part.most if is_list else 0,
        tuple(names) if kind is PartKind.TABLE else (),
    )


def _wrong(part: Part) -> str:
    if len(part.about) > MOST_ABOUT_CHARS or len(part.text) > MOST_HEADING_CHARS:
        return "too_long"
    if part.kind is PartKind.HEADING and not (part.text or part.about):
        return "no_heading"
    if part.kind is PartKind.BULLETS and not 1 <= part.least <= part.most <= MOST_BULLETS:
        return "range"
    if part.kind is PartKind.TABLE and not 1 <= len(part.names) <= MOST_NAMES:
        return "no_names"
    return "too_long" if any(len(name) > MOST_NAME_CHARS for name in part.names) else ""


def _out_of_place(part: Part, following: Part | None) -> str:
    is_heading = part.kind is PartKind.HEADING
    if is_heading and (following is None or following.kind is PartKind.HEADING):
        return "alone"
    is_joined = part.kind in (PartKind.BULLETS, PartKind.TABLE)
    return "twice" if is_joined and following and following.kind is part.kind else ""


def spoken_in(parts: Sequence[Part], *, is_own: bool) -> tuple[Part, ...]:
    """The parts for a text in the shop's own language or another, where headings are subjects."""
    if is_own:
        return tuple(parts)
    return tuple(
        replace(part, text="", about=part.about or part.text) if part.text else part
        for part in parts
    )
