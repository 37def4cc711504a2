"""Tables as files."""

from collections.abc import Sequence
from typing import Protocol

from app.domain.sheets import Form


class Sheets(Protocol):
    """Writes and reads tables."""

    def write(self, form: Form, rows: Sequence[Sequence[str]]) -> bytes:
        """A file in which every cell is a text, never a formula."""
        ...

    def read(self, content: bytes) -> list[list[str]]:
        """The rows of a file of either form; a formula is its own text, "=…".

        Raises:
            Invalid: no such file, too big, or not in UTF-8 (`fields["file"]` says which).
        """
        ...
