"""What text models answered: the same order is never paid twice."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from app.ports.text_models import TextAnswer


class Answers(Protocol):
    """A tenant's answers, by `TextAnswer.key`."""

    def find(self, keys: Sequence[str]) -> Mapping[str, TextAnswer]:
        """Those that are known."""
        ...

    def keep(self, answers: Sequence[TextAnswer]) -> None:
        """For next time; of two with the same key the first one stays."""
        ...

    def forget(self, before: datetime) -> None:
        """All that are older."""
        ...
