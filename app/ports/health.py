"""The beats by which our other processes say that they live."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from app.domain.health import Part


@dataclass(frozen=True, slots=True)
class Beats:
    """Who was heard of lately, and when; None: a process of an older version. `now` is theirs."""

    at: Mapping[Part, datetime | None]
    now: datetime


class Pulse(Protocol):
    """Where they beat."""

    def beats(self) -> Beats:
        """All of them.

        Raises:
            ExternalError: the place where they beat is away.
        """
        ...
