"""Brand voices: how a shop speaks, as its merchant set it down."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from app.domain.errors import Invalid
from app.domain.ids import StoreId, TenantId, VoiceId

MOST_TONE_CHARS = 200
MOST_WORDS = 100  # in a list of words
MOST_WORD_CHARS = 60
MOST_EXAMPLES = 5
MOST_EXAMPLE_CHARS = 2_000
LEAST_LENGTH, MOST_LENGTH = 20, 600  # words of a description
_STORE = "store"  # begins the name of a version that is one store's
ANY_ENDING = "*"  # closes a word that is banned with all that begins so


class Person(StrEnum):
    """Who speaks, and to whom. Third: neither "we" nor "you" stands in a text."""

    ANY = ""
    FIRST = "first"
    SECOND = "second"
    THIRD = "third"


class Address(StrEnum):
    """How the reader is spoken to, in languages that know the difference: du or Sie, tu or vous."""

    ANY = ""
    FAMILIAR = "familiar"
    POLITE = "polite"


class Level(StrEnum):
    """How hard a text may be to read."""

    ANY = ""
    EASY = "easy"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Voice:
    """How texts are to sound. What is empty is left to the writer.

    `least_words` and `most_words` are of a description; 0 is no wish. `banned` words never go out,
    in whatever form; `required` ones belong into each description; `brands` are names as they are
    to be spelled.
    """

    tone: str = ""
    person: Person = Person.ANY
    address: Address = Address.ANY
    level: Level = Level.ANY
    least_words: int = 0
    most_words: int = 0
    banned: tuple[str, ...] = ()
    required: tuple[str, ...] = ()
    brands: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()

    def under(self, own: "Voice") -> "Voice":
        """This voice with another one's wishes over it; what either bans stays banned."""
        is_sized = bool(own.least_words or own.most_words)
        return Voice(
            own.tone or self.tone,
            own.person or self.person,
            own.address or self.address,
            own.level or self.level,
            own.least_words if is_sized else self.least_words,
            own.most_words if is_sized else self.most_words,
            tuple(dict.fromkeys((*self.banned, *own.banned))),
            own.required or self.required,
            tuple(dict.fromkeys((*own.brands, *self.brands))),
            own.examples or self.examples,
        )


SILENT = Voice()


@dataclass(frozen=True, slots=True)
class VoiceVersion:
    """A voice as it was saved: the workspace's, or a store's own. `number` counts from 1."""

    tenant_id: TenantId
    id: VoiceId
    store_id: StoreId | None
    number: int
    voice: Voice
    author: str
    created_at: datetime

    @property
    def name(self) -> str:
        """As drafts and exports name it."""
        return f"{'workspace' if self.store_id is None else _STORE}.v{self.number}"


@dataclass(frozen=True, slots=True)
class Spoken:
    """The voice that a store's texts are written in, and the versions that it is made of."""

    voice: Voice = SILENT
    version: str = ""

    @property
    def is_stores_own(self) -> bool:
        """Whether the store has wishes of its own in it."""
        return any(part.startswith(_STORE) for part in self.version.split("+"))


def spoken(workspace: VoiceVersion | None, store: VoiceVersion | None) -> Spoken:
    """What holds for a store: its own wishes over its workspace's."""
    voices = [each for each in (workspace, store) if each is not None]
    voice = SILENT
    for each in voices:
        voice = voice.under(each.voice)
    return Spoken(voice, "+".join(each.name for each in voices)) if voice != SILENT else Spoken()


def kept(voice: Voice) -> Voice:
    """The voice as it is kept: trimmed, nothing twice.

    Raises:
        Invalid: something is too long or too much, or a range ends before it begins.
    """
    tidy = replace(
        voice,
        tone=" ".join(voice.tone.split()),
        banned=_words(voice.banned),
        required=_words(voice.required),
        brands=_words(voice.brands),
        examples=tuple(dict.fromkeys(filter(None, map(str.strip, voice.examples)))),
    )
    wrong = _wrong(tidy)
    if wrong:
        raise Invalid("a voice can't be kept so", wrong)
    return tidy


def _words(given: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, (" ".join(word.split()) for word in given))))


def _wrong(voice: Voice) -> dict[str, str]:
    lists = {name: _list_problem(getattr(voice, name)) for name in ("banned", "required", "brands")}
    if any(not word.strip(f"{ANY_ENDING} ") for word in voice.banned):
        lists["banned"] = "empty"
    wrong = {
        "tone": "too_long" if len(voice.tone) > MOST_TONE_CHARS else "",
        "examples": _examples_problem(voice.examples),
        "length": "range" if _is_out_of_range(voice) else "",
        **lists,
    }
    return {name: problem for name, problem in wrong.items() if problem}


def _examples_problem(examples: tuple[str, ...]) -> str:
    if len(examples) > MOST_EXAMPLES:
        return "too_many"
    return "too_long" if any(len(text) > MOST_EXAMPLE_CHARS for text in examples) else ""


def _list_problem(words: tuple[str, ...]) -> str:
    if len(words) > MOST_WORDS:
        return "too_many"
    return "too_long" if any(len(word) > MOST_WORD_CHARS for word in words) else ""


def _is_out_of_range(voice: Voice) -> bool:
    given = [count for count in (voice.least_words, voice.most_words) if count]
    is_far = any(not LEAST_LENGTH <= count <= MOST_LENGTH for count in given)
    return is_far or given != sorted(given)
