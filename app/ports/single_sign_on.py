"""Somebody else who knows people: an OpenID Connect provider."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Journey:
    """A person on their way to the provider and back; only their own browser knows these."""

    state: str
    nonce: str
    verifier: str


@dataclass(frozen=True, slots=True)
class Vouched:
    """Whom the provider vouches for. `subject` names them for good, at that provider.

    `email` is "" unless the provider says that it is theirs.
    """

    subject: str
    email: str
    name: str


class OpenIdProvider(Protocol):
    """Asks the provider who somebody is."""

    @property
    def name(self) -> str:
        """How people call it."""
        ...

    def page(self, journey: Journey) -> str:
        """Where the person says who they are.

        Raises:
            ExternalError: the provider doesn't tell its addresses.
        """
        ...

    def vouch(self, journey: Journey, answer: Mapping[str, str]) -> Vouched:
        """Who came back; `answer` is what stands in the address that they came back by.

        Raises:
            Unauthorized: not from this journey, or not signed by the provider for us and for now.
            ExternalError: the provider is away.
        """
        ...
