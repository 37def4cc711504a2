"""Each further language of the interface says all that English does."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po

from app.domain.interface_languages import INTERFACE, OTHERWISE

HOME = Path("app/translations")
PLACE = re.compile(r"%\(\w+\)[a-z]|\{\w*\}|</?\w[^<>]*>")  # what the code or a browser reads


@pytest.fixture(scope="module", params=[code for code in INTERFACE if code != OTHERWISE])
def catalog(request: pytest.FixtureRequest) -> Catalog:
    with (HOME / request.param / "LC_MESSAGES/messages.po").open("rb") as file:
        return read_po(file, locale=request.param)


def test_no_text_is_untranslated(catalog: Catalog) -> None:
    missing = [m.id for m in catalog if m.id and not all(_forms(m.string))]
    assert missing == []


def test_nothing_is_a_guess(catalog: Catalog) -> None:
    assert [message.id for message in catalog if message.id and message.fuzzy] == []


def test_every_text_has_the_places_of_its_source(catalog: Catalog) -> None:
    """Of one or two things a text may leave the number out; of many it says it."""
    assert [message.id for message in catalog if message.id and not _fits(message)] == []


@pytest.mark.parametrize("wrong", ["%(name) fehlt", "%(nam)s fehlt", "Es fehlt", "<b>%(name)s</b>"])
def test_a_text_with_other_places_is_found(wrong: str) -> None:
    assert _fits(Message("%(name)s is missing", "%(name)s fehlt"))
    assert not _fits(Message("%(name)s is missing", wrong))


def test_what_is_quoted_in_arabic_keeps_its_own_direction(catalog: Catalog) -> None:
    """ "10-year" was read as "year-10" there."""
    texts = [form for message in catalog if message.id for form in _forms(message.string)]
    assert [text for text in texts if "«%(" in text and str(catalog.locale) == "ar"] == []


def test_what_is_compiled_is_what_is_written(catalog: Catalog) -> None:
    with (HOME / str(catalog.locale) / "LC_MESSAGES/messages.mo").open("rb") as file:
        compiled = read_mo(file)
    assert _told(compiled) == _told(catalog)


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """All of the code."""
    fresh = tmp_path_factory.mktemp("texts") / "messages.pot"
    command = [*(sys.executable, "-m", "babel.messages.frontend", "-q", "extract")]
    command += ["--ignore-dirs=.*", "-F", "babel.cfg", "-o", str(fresh), "--no-location", "."]
    subprocess.run(command, check=True)  # noqa: S603  our own command
    with fresh.open("rb") as file:
        return {str(message.id) for message in read_po(file) if message.id}


def test_every_text_of_the_code_is_in_the_catalogue(catalog: Catalog, texts: set[str]) -> None:
    assert texts == {str(message.id) for message in catalog if message.id}


def _fits(message: Message) -> bool:
    wanted = {place for form in _forms(message.id) for place in PLACE.findall(str(form))}
    *few, many = (set(PLACE.findall(str(form))) for form in _forms(message.string))
    return many == wanted and all(places <= wanted for places in few)


def _told(catalog: Catalog) -> dict[str, tuple[object, ...]]:
    messages = (message for message in catalog if message.id)
    return {str(_forms(message.id)): _forms(message.string) for message in messages}


def _forms(string: object) -> tuple[object, ...]:
    return tuple(string) if isinstance(string, tuple | list) else (string,)
