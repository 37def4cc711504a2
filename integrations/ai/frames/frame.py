"""What a language's sentence frames are made of."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Frames:
    """One language. `names` are its words for common attribute names, `asked` asks about one."""

    openings: tuple[str, ...]
    kind_openings: tuple[str, ...]
    bare_openings: tuple[str, ...]
    leads: tuple[str, ...]
    closings: tuple[str, ...]
    views: tuple[str, ...]
    detail: str
    joined: str
    asked: str
    nameless: str
    names: Mapping[str, str]
    lowers: bool
