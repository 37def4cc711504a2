"""How our own parts are."""

from collections.abc import Callable, Mapping

Health = Callable[[], Mapping[str, bool]]
"""Answers each part's name ("database", "queue", "workers", "clock") and whether it works."""
