"""Named points between two steps, at which a test can pull the plug."""

from collections.abc import Callable

Checkpoint = Callable[[str], None]
"""Told that work reached a point ("publish:written"). Does nothing, except in a fault test."""
