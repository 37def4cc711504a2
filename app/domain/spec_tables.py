"""Tables in a description, read as what they say: a name and its value, or a size chart."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html.parser import HTMLParser

NAME_AND_VALUE = 2
MOST_ROWS = 60
MOST_CELL_CHARS = 200


@dataclass(frozen=True, slots=True)
class Row:
    """A row: what it is about, and what stands there."""

    name: str
    value: str


def rows(table: str) -> tuple[Row, ...]:
    """The rows of a table's HTML. Never raises.

    Of two columns the first is the name; of more, the first row names the columns.
    """
    reader = _Reader()
    reader.feed(table)
    reader.close()
    filled = [cells for cells in reader.rows if any(cells)][:MOST_ROWS]
    return tuple(_read(filled))


def _read(filled: Sequence[Sequence[str]]) -> Iterator[Row]:
    head = filled[0] if filled and len(filled[0]) > NAME_AND_VALUE else ()
    for cells in filled[1:] if head else filled:
        name, *values = cells
        if not any(values):
            yield Row("", name)
        elif len(values) == 1:
            yield Row(name, values[0])
        else:
            columns = (*head[1:], *[""] * len(values))
            told = zip(columns, values, strict=False)
            yield Row(name, "; ".join(f"{c}: {v}" if c else v for c, v in told if v))


@dataclass
class _Reader(HTMLParser):
    """Collects the cells of each row."""

    rows: list[list[str]] = field(default_factory=list)
    is_in_cell: bool = False

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            if not self.rows:
                self.rows.append([])
            self.rows[-1].append("")
            self.is_in_cell = True

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th"):
            self.is_in_cell = False

    def handle_data(self, data: str) -> None:
        if self.is_in_cell and self.rows and self.rows[-1]:
            said = " ".join(f"{self.rows[-1][-1]} {data}".split())
            self.rows[-1][-1] = said[:MOST_CELL_CHARS]
