"""Who checks the texts that came, and where: here, or in a process beside this one."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from app.domain.catalog import Slot
from app.domain.checks import Checked, Standard
from app.domain.texts import SlotBrief, Texts
from app.domain.voices import Voice


class Check(Protocol):
    """Composes and judges each text that was asked for, as `check_in_voice` does."""

    def __call__(
        self, texts: Texts, briefs: Sequence[SlotBrief], standard: Standard, voice: Voice, /
    ) -> Mapping[Slot, Checked]:
        """What became of each."""
        ...
