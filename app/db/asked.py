"""Instructions for rewrites as JSON: the usual wishes by code, and the merchant's own words."""

from typing import Any

from app.domain.asked import NOTHING, Instruction, Usual


def asked_json(instruction: Instruction) -> list[Any]:
    """As it is kept; nothing is an empty list."""
    return [list(instruction.usual), instruction.words] if instruction else []


def asked_of(stored: list[Any]) -> Instruction:
    """The instruction again."""
    if not stored:
        return NOTHING
    usual, words = stored
    return Instruction(tuple(map(Usual, usual)), words)
