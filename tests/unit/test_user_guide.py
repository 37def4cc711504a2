"""The merchants' guide: each language has all of it, and it calls things as the pages do."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from babel.messages import Message
from babel.messages.pofile import read_po

from app.web.guide import ABOUT, GUIDE, TOPICS
from app.web.markdown import LINK, PICTURE, bold

LANGUAGES = ("en", "ar")
CATALOGUE = Path("app/translations/ar/LC_MESSAGES/messages.po")
NUMBER = re.compile(r"%\\?\(\w+\\?\)[sd]")
MOST_BYTES = 60_000


@cache
def _messages() -> list[Message]:
    with CATALOGUE.open("rb") as file:
        return [message for message in read_po(file, locale="ar") if message.id]


def _labels(language: str) -> Iterator[str]:
    """What pages say in a language, from the catalogue, which another test holds to the pages."""
    for message in _messages():
        said = message.id if language == "en" else message.string
        yield from [said] if isinstance(said, str) else said


@cache
def _known(language: str) -> re.Pattern[str]:
    """All of them, whatever number stands in one."""
    labels = [NUMBER.sub(r"\\d+", re.escape(label)) for label in _labels(language)]
    return re.compile("|".join(f"(?:{label})" for label in labels))


def _unknown(text: str, language: str) -> list[str]:
    """What a text prints bold that no page says."""
    return [label for label in bold(text) if not _known(language).fullmatch(label)]


def _texts(language: str) -> dict[str, str]:
    return {path.stem: path.read_text("utf-8") for path in (GUIDE / language).glob("*.md")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_each_part(language: str) -> None:
    assert sorted(_texts(language)) == sorted(TOPICS)
    assert set(ABOUT.values()) <= set(TOPICS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_it_names_is_on_the_pages(language: str) -> None:
    texts = _texts(language)
    wrong = {part: _unknown(text, language) for part, text in texts.items()}
    assert {part: labels for part, labels in wrong.items() if labels} == {}


def test_a_button_that_does_not_exist_is_found() -> None:
    text = "Press **Accept**, **Publish 12 accepted**, then **Make me rich**."
    assert _unknown(text, "en") == ["Make me rich"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_links_and_pictures_lead_somewhere_and_weigh_little(language: str) -> None:
    found = [pair for text in _texts(language).values() for pair in LINK.findall(text)]
    links = [address for _words, address in found if address.endswith(".md")]
    assert [each for each in links if each.removesuffix(".md") not in TOPICS] == []
    shown = [src for text in _texts(language).values() for _alt, src in PICTURE.findall(text)]
    assert {src for src in shown if (GUIDE / language / src).stat().st_size > MOST_BYTES} == set()


def test_both_languages_say_as_much() -> None:
    """A step, a row or a heading that one of them lacks was forgotten in it."""
    shapes = [
        {
            part: [line[:2] for line in text.splitlines() if line[:1] in "#-|0123456789"]
            for part, text in _texts(language).items()
            if part != "review"
        }
        for language in LANGUAGES
    ]
    assert shapes[0] == shapes[1]
