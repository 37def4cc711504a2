"""What a product's pictures are for, as their names tell, and what a writer is told of each.

The order of questions is W3C's: a picture of text says that text, one that does something says
what, one that shows something says what, and one that only adorns says nothing. A product's
pictures do nothing by themselves, for no platform lets one of them be a link.

Source: w3.org/WAI/tutorials/images/decision-tree.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from urllib.parse import unquote, urlsplit

from app.domain.catalog import Image, Product
from app.domain.ids import ImageId
from app.domain.texts import SlotBrief

TEXT = "a picture of text: say what it is, such as a size chart"
_SPLIT = re.compile(r"[\W_]+|(?<=[a-z])(?=[A-Z])|(?<=[a-z])(?=\d)")
_TEXT = frozenset(
    {
        *("chart", "sizechart", "sizing", "measurements", "infographic", "instructions", "manual"),
        *(("size", "guide"), ("size", "table"), ("care", "label"), ("nutrition", "facts")),
    }
)
_ADORNS = frozenset({"spacer", "divider", "separator", "placeholder", "pixel", "ornament"})
_UNTOLD = 3  # signs; shorter parts of a name tell nothing
_NUMBERED = re.compile(
    r"(?:img|dsc|dscn|image|photo|pic|screenshot|untitled)?[\d\W_]*", re.IGNORECASE
)


def file_name(image: Image) -> str:
    """The picture's name as its merchant gave it, without its ending."""
    name = unquote(urlsplit(image.url).path.rpartition("/")[2]).rpartition(".")[0]
    return "" if _NUMBERED.fullmatch(name) or len(name) < _UNTOLD else name[:80]


def _parts(image: Image) -> list[str]:
    return [part.lower() for part in _SPLIT.split(file_name(image)) if part]


def shows_text(image: Image) -> bool:
    """Whether it is a picture of text, such as a size chart."""
    parts = _parts(image)
    return bool(_TEXT & {*parts, *pairwise(parts)})


def only_adorns(image: Image) -> bool:
    """Whether it shows nothing: its alternative text is best left empty."""
    url = image.url.lower()  # most have none of the words, and needn't be taken apart
    return any(word in url for word in _ADORNS) and bool(_ADORNS & set(_parts(image)))


def shown_variant(image: Image, product: Product) -> str:
    """The option value that the picture's name tells of; "" where it tells of none, or several."""
    parts = set(_parts(image))
    values = [value for _name, of_option in product.options for value in of_option]
    told = [value for value in values if parts >= set(value.lower().split())]
    return told[0] if len(told) == 1 and len(values) > 1 else ""


def told_of(image: Image, product: Product) -> str:
    """What a writer is told of a picture that it can't see."""
    number = next(n for n, each in enumerate(product.images, start=1) if each.id == image.id)
    variant, name = shown_variant(image, product), file_name(image)
    told = (
        f"image {number} of {len(product.images)}",
        f"shows: {variant}" if variant else "",
        f"file name: {name}" if name else "",
        TEXT if shows_text(image) else "",
    )
    return "; ".join(filter(None, told))


def with_sharing(
    briefs: Sequence[SlotBrief], shared: Mapping[ImageId, int]
) -> tuple[SlotBrief, ...]:
    """The briefs, with those of pictures told so that are shown with other products as well."""
    return tuple(
        replace(
            brief,
            about=f"{brief.about}; shown with {shared[brief.slot.image_id]} other products as well:"
            " say nothing that holds for this one alone",
        )
        if brief.slot.image_id is not None and shared.get(brief.slot.image_id)
        else brief
        for brief in briefs
    )
