"""What the offline writer may say in a shop's voice, of the sentences that it knows."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.catalog import Field, Slot
from app.domain.persons import persons
from app.domain.voices import SILENT, Person, Voice
from app.domain.voicing import measured

_ANY = Slot(Field.META_DESCRIPTION)  # a sentence is judged by itself, not as a whole description


@dataclass(frozen=True, slots=True)
class Ear:
    """Hears whether a sentence fits."""

    voice: Voice = SILENT
    language: str = "en"

    def fits(self, text: str) -> bool:
        """Whether nothing in it goes against the voice."""
        if self.voice == SILENT:
            return True
        return all(each.is_passed for each in measured(text, _ANY, self.language, self.voice))

    def fitting(self, choices: Sequence[str]) -> list[str]:
        """Those that fit; those alone that speak in the voice's person, where there are any."""
        fit = [text for text in choices if self.fits(text)]
        return [text for text in fit if self._is_in_person(text)] or fit

    def _is_in_person(self, text: str) -> bool:
        said = persons(text, self.language)
        if said is None:
            return False
        of_first, of_second = self.voice.person is Person.FIRST, self.voice.person is Person.SECOND
        return (of_first and said.we > 0) or (of_second and said.you > 0)
