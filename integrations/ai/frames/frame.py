"""What a language's sentence frames are made of."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Frames:
    """One language. `names` are its words for common attribute names, `asked` asks about one.

    `values` and `units` are its words for what shops often say in English, in lower case; what is
    said in its own words stands in `plain_detail`, anything else in `detail`.
    """

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
    values: Mapping[str, str] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    plain_detail: str = ""
    comma: str = ","
