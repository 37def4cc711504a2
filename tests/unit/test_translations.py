"""The second language says all that the first does."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po

HOME = Path("app/translations")


@pytest.fixture(scope="module")
def arabic() -> Catalog:
    with (HOME / "ar/LC_MESSAGES/messages.po").open("rb") as file:
        return read_po(file, locale="ar")


def test_no_text_is_without_its_arabic(arabic: Catalog) -> None:
    missing = [m.id for m in arabic if m.id and not all(_forms(m.string))]
    assert missing == []


def test_nothing_is_a_guess(arabic: Catalog) -> None:
    assert [message.id for message in arabic if message.id and message.fuzzy] == []


def test_what_is_quoted_in_arabic_keeps_its_own_direction(arabic: Catalog) -> None:
    """ "10-year" was read as "year-10" there."""
    texts = [form for message in arabic if message.id for form in _forms(message.string)]
    assert [text for text in texts if "«%(" in text] == []


def test_what_is_compiled_is_what_is_written(arabic: Catalog) -> None:
    with (HOME / "ar/LC_MESSAGES/messages.mo").open("rb") as file:
        compiled = read_mo(file)
    assert _told(compiled) == _told(arabic)


def test_every_text_of_the_code_is_in_the_catalogue(arabic: Catalog, tmp_path: Path) -> None:
    shutil.copy("babel.cfg", tmp_path)
    fresh = tmp_path / "messages.pot"
    command = [*(sys.executable, "-m", "babel.messages.frontend", "-q", "extract")]
    command += ["--ignore-dirs=.*", "-F", "babel.cfg", "-o", str(fresh), "--no-location", "."]
    subprocess.run(command, check=True)  # noqa: S603  our own command
    with fresh.open("rb") as file:
        found = {str(message.id) for message in read_po(file) if message.id}
    assert found == {str(message.id) for message in arabic if message.id}


def _told(catalog: Catalog) -> dict[str, tuple[object, ...]]:
    messages = (message for message in catalog if message.id)
    return {str(_forms(message.id)): _forms(message.string) for message in messages}


def _forms(string: object) -> tuple[object, ...]:
    return tuple(string) if isinstance(string, tuple | list) else (string,)
