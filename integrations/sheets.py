"""Tables as CSV and as Excel's files."""

import csv
import io
import re
import zipfile
from collections.abc import Iterator, Sequence

from openpyxl import Workbook, load_workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.utils.exceptions import InvalidFileException

from app.domain.errors import Invalid
from app.domain.sheets import MOST_CHARS, MOST_ROWS, Form

BOM = "\ufeff"  # without it Excel takes UTF-8 for something else
MOST_UNPACKED = 50_000_000
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")  # no XML can hold them
_BROKEN = (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, TypeError, EOFError)


class Spreadsheets:
    """Implements `app.ports.sheets.Sheets`."""

    def write(self, form: Form, rows: Sequence[Sequence[str]]) -> bytes:
        """A file."""
        return _xlsx(rows) if form is Form.XLSX else _csv(rows)

    def read(self, content: bytes) -> list[list[str]]:
        """Its rows."""
        rows = list(_from_xlsx(content) if content.startswith(b"PK") else _from_csv(content))
        if len(rows) > MOST_ROWS:
            raise Invalid("too many rows", {"file": "too_big"})
        return rows


def _csv(rows: Sequence[Sequence[str]]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    return f"{BOM}{text.getvalue()}".encode()


def _xlsx(rows: Sequence[Sequence[str]]) -> bytes:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Drafts")
    sheet.freeze_panes = "A2"
    for row in rows:
        cells = [WriteOnlyCell(sheet, value=_CONTROL.sub("", value)) for value in row]
        for cell in cells:
            cell.data_type = "s"  # else a text that begins with "=" is taken for a formula
        sheet.append(cells)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def _from_csv(content: bytes) -> Iterator[list[str]]:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Invalid("not in UTF-8", {"file": "encoding"}) from None
    # Excel writes what its country puts between: a comma, a semicolon, or a tab
    first = text.partition("\n")[0]
    between = max(",;\t", key=first.count)
    csv.field_size_limit(4 * MOST_CHARS)
    try:
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=between)
    except csv.Error:
        raise Invalid("no CSV", {"file": "unreadable"}) from None


def _from_xlsx(content: bytes) -> Iterator[list[str]]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            unpacked = sum(part.file_size for part in packed.infolist())
    except zipfile.BadZipFile:
        raise Invalid("no workbook", {"file": "unreadable"}) from None
    if unpacked > MOST_UNPACKED:
        raise Invalid("a workbook that unpacks to too much", {"file": "too_big"})
    try:
        book = load_workbook(io.BytesIO(content), read_only=True)
        sheet = book.worksheets[0]
        for row in sheet.iter_rows(max_row=MOST_ROWS + 1, values_only=True):
            yield ["" if value is None else str(value) for value in row]
    except (*_BROKEN, IndexError, SyntaxError):  # what openpyxl and its XML parser raise
        raise Invalid("no workbook", {"file": "unreadable"}) from None
