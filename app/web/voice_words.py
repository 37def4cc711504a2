"""What a voice asks for and what was heard of it, in the reader's language."""

from flask_babel import gettext as _
from flask_babel import ngettext

from app.domain.checks import SEEN_BY
from app.domain.drafts import Check
from app.domain.errors import Invalid
from app.domain.second_reading import DOUBTED
from app.domain.voices import (
    LEAST_LENGTH,
    MOST_EXAMPLE_CHARS,
    MOST_EXAMPLES,
    MOST_LENGTH,
    MOST_TONE_CHARS,
    MOST_WORD_CHARS,
    MOST_WORDS,
)
from app.usecases.preview import PREVIEWS_A_DAY
from app.web import outline_words
from app.web.punctuation import listed_text


def persons() -> list[tuple[str, str]]:
    """Who may speak, by code."""
    return [
        ("", _("As it fits")),
        ("first", _("We: “We fire each bowl twice”")),
        ("second", _("You: “You can put it into the oven”")),
        ("third", _("Neither: “The bowl is fired twice”")),
    ]


def addresses() -> list[tuple[str, str]]:
    """How readers may be spoken to, by code."""
    return [
        ("", _("As it fits")),
        ("familiar", _("Familiar: du, tu, أنت")),
        ("polite", _("Polite: Sie, vous, أنتم")),
    ]


def levels() -> list[tuple[str, str]]:
    """How hard texts may be, by code."""
    return [
        ("", _("As it fits")),
        ("easy", _("Easy: short sentences, everyday words")),
        ("plain", _("Plain: as newspapers write")),
    ]


def check(found: Check) -> str:
    """What was checked, and what was found."""
    if said := outline_words.followed(found):
        return said
    if found.code == "words":
        count = int(found.detail)
        if found.is_passed:
            return ngettext("%(num)d word, as asked", "%(num)d words, as asked", count)
        return ngettext(
            "%(num)d word, not the length you asked for",
            "%(num)d words, not the length you asked for",
            count,
        )
    passed, missed = {
        "banned_word": (_("No banned word"), _("Banned: %(words)s", words=found.detail)),
        "required_words": (
            _("All required words"),
            _("Required, but missing: %(words)s", words=found.detail),
        ),
        "required_facts": (
            _("All facts that you asked for"),
            _("You asked for it, but it is missing: %(facts)s", facts=found.detail),
        ),
        "person": (_("Person as asked"), _("Not the person you asked for")),
        "address": (_("Form of address as asked"), _("Not the form of address you asked for")),
        "level": (_("Reads as easily as asked"), _("Harder to read than you asked for")),
        "form": (_("Length fits"), _("Form")),
        "language": (_("Language"), _("Another language")),
        "evidence": (_("Every claim has its source"), _("A claim without a source")),
        SEEN_BY: (_("Seen by %(model)s", model=found.detail), _("Not seen")),
        DOUBTED: (_("A second reader doubts nothing"), _("A second reader has doubts")),
    }.get(found.code, (found.code, found.code))
    return passed if found.is_passed else missed


def version(name: str) -> str:
    """The voice's version that a text was written in, as drafts name it."""
    return listed_text(_version(part) for part in name.split("+") if part)


def _version(part: str) -> str:
    of, _dot, number = part.partition(".v")
    if of == "store":
        return _("this store’s voice, version %(number)s", number=number)
    return _("your voice, version %(number)s", number=number)


def wrong(error: Invalid) -> dict[str, str]:
    """What can't be taken of a voice's form, by field."""
    said = {
        "tone": _("Say it in at most %(most)s characters.", most=MOST_TONE_CHARS),
        "banned": _words(),
        "required": _words(),
        "brands": _words(),
        "length": _(
            "Lengths are from %(least)s to %(most)s words, and the first is the smaller.",
            least=LEAST_LENGTH,
            most=MOST_LENGTH,
        ),
        "examples": _(
            "Keep at most %(count)s examples of up to %(most)s characters.",
            count=MOST_EXAMPLES,
            most=MOST_EXAMPLE_CHARS,
        ),
        "learn": _("Pick a text of your shop, or paste one."),
    }
    previews = {
        "no_product": _("There is no product yet to write for. Connect a store first."),
        "spent": _("Nothing more can be written today. Save the voice all the same."),
        "used_up": _(
            "Today’s %(count)s previews are used up. Save the voice all the same, or go on"
            " tomorrow.",
            count=PREVIEWS_A_DAY,
        ),
    }
    other = _("Something in the form can't be taken. Nothing was changed.")
    return {
        name: previews.get(code, other) if name == "preview" else said.get(name, other)
        for name, code in error.fields.items()
    }


def _words() -> str:
    return _(
        "At most %(count)s words, one a line, each of up to %(most)s characters.",
        count=MOST_WORDS,
        most=MOST_WORD_CHARS,
    )
