"""How shops speak."""

from typing import Protocol

from app.domain.ids import StoreId
from app.domain.voices import Spoken, VoiceVersion


class Voices(Protocol):
    """Brand voices, each version as it was saved."""

    def add(self, version: VoiceVersion) -> None:
        """One more version, or Conflict where somebody saved that number already."""
        ...

    def latest(self, store: StoreId | None) -> VoiceVersion | None:
        """The last version of a store's own voice; of the workspace's where no store is named."""
        ...

    def version(self, store: StoreId | None, number: int) -> VoiceVersion:
        """One version, or NotFound."""
        ...

    def versions(self, store: StoreId | None) -> list[VoiceVersion]:
        """The latest versions, newest first."""
        ...

    def take_preview(self, author: str, most: int) -> bool:
        """Count one more preview, if less than `most` were taken within a day."""
        ...

    def of_store(self, store: StoreId) -> Spoken:
        """What a store's texts are to sound like now: its own wishes over its workspace's."""
        ...
