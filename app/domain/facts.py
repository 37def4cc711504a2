"""Facts: what a product's own data says, each with the place where it says it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact. `id` is short and stable within its sheet ("f3").

    `source` is the place ("title", "vendor", "type", "attribute:Material", "variant:Size",
    "category", "tag", "description"), `name` what it is about, `value` what stands there, verbatim.
    """

    id: str
    source: str
    name: str
    value: str
