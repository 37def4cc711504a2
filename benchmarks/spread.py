"""How a ratio is told: its median, and between what it lay, for one round says little."""

from collections.abc import Sequence
from statistics import median

ROUNDS = 3


def spread(ratios: Sequence[float]) -> str:
    """Of as many rounds as there are ratios."""
    least, most = min(ratios), max(ratios)
    return f"ratio={median(ratios):.2f} spread={least:.2f}-{most:.2f} rounds={len(ratios)}"
