"""A workspace's own branding, and a look at the pictures that it names."""

from typing import Protocol

from app.domain.branding import Branding


class Brandings(Protocol):
    """What a workspace has of its own."""

    def get(self) -> Branding:
        """As it set it; all empty where it never did."""
        ...

    def save(self, branding: Branding, author: str) -> None:
        """Have this from now on."""
        ...


class Pictures(Protocol):
    """Public pictures, looked at before pages show them."""

    def trouble(self, url: str, most_bytes: int) -> str:
        """Why it can't be shown: "private", "insecure", "away", "no_picture", "drawing" or "big".

        "" where it can.
        """
        ...
