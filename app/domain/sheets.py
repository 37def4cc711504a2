"""Drafts as rows of a table that is edited outside and comes back as decisions."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain.catalog import Product
from app.domain.cells import cell
from app.domain.drafts import Draft, DraftState

COLUMNS = (
    *("draft", "version", "product", "sku", "field", "language", "live", "proposed"),
    "decision",
)
MOST_ROWS = 5_000
MOST_CHARS = 32_000  # Excel cuts a cell at 32,767


class Form(StrEnum):
    """How a table is kept."""

    CSV = "csv"
    XLSX = "xlsx"


DECISIONS = {"accept": DraftState.ACCEPTED, "reject": DraftState.REJECTED, "": None}
_SAID = {state: word for word, state in DECISIONS.items() if state}


@dataclass(frozen=True, slots=True)
class Given:
    """A row that came back. `number` counts as a spreadsheet does: the titles are row 1."""

    number: int
    draft: str
    version: str
    product: str
    proposed: str
    decision: str


@dataclass(frozen=True, slots=True)
class Told:
    """What became of a row: a code, and what it is about."""

    number: int
    product: str
    outcome: str
    detail: str = ""


def row(draft: Draft, product: Product) -> tuple[str, ...]:
    """A draft as a row of COLUMNS; no cell is a formula."""
    live = product.text(draft.slot) or ""
    sku = product.variants[0].sku if product.variants else ""
    told = (product.title, sku, str(draft.slot), draft.language, live, draft.text)
    safe = (cell(text) for text in told)
    return (str(draft.id), str(draft.version), *safe, _SAID.get(draft.state, ""))


def fits(draft: Draft, product: Product) -> bool:
    """Whether its texts fit a spreadsheet's cells; what is longer would come back cut."""
    live = product.text(draft.slot) or ""
    return max(len(draft.text), len(live)) <= MOST_CHARS


def given(rows: Sequence[Sequence[str]]) -> list[Given]:
    """The rows below the titles, whatever the columns' order; empty ones are left out.

    Raises:
        ValueError: a column is missing; its name is the message.
    """
    titles = [title.strip().lower() for title in rows[0]] if rows else []
    for name in ("draft", "version", "proposed", "decision"):
        if name not in titles:
            raise ValueError(name)
    found = []
    for number, values in enumerate(rows[1:], start=2):
        by = dict(zip(titles, values, strict=False))
        if any(value.strip() for value in values):
            found.append(
                Given(
                    number,
                    by.get("draft", "").strip(),
                    by.get("version", "").strip(),
                    plain(by.get("product", "")),
                    plain(by.get("proposed", "")),
                    by.get("decision", "").strip().lower(),
                )
            )
    return found


def plain(text: str) -> str:
    """A cell's text without the apostrophe that kept it from being a formula."""
    text = text.replace("\r\n", "\n")
    return text[1:] if text[:1] == "'" and cell(text[1:]) != text[1:] else text
