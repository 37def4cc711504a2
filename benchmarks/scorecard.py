"""`python -m benchmarks.scorecard FILE …`: fit the scorecard's weights to labelled sentences.

Logistic regression, by gradient descent with a prior that keeps weights small. Prints what to
expect on sentences about products that were not seen, and writes app/domain/claims/weights.py.
"""

import math
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from app.domain.claims.scorecard import CLAIMED, features
from app.domain.claims.sentences import sentence
from app.domain.claims.signals import signals
from benchmarks.labelled import Labelled, labelled

WEIGHTS_FILE = Path("app/domain/claims/weights.py")
PRIOR = 3.0
STEPS, RATE = 400, 0.5
FOLDS = 6
RARE = 4  # a signal seen less often is left out
MOOD = "puffery"
Features = dict[str, float]


def fitted(samples: Sequence[tuple[Features, bool]]) -> Features:
    """The weights under which the labels are likeliest (Adagrad)."""
    weights: Features = {}
    squares: Features = {}
    for _ in range(STEPS):
        slope: Features = {name: PRIOR * weight for name, weight in weights.items()}
        slope["bias"] = slope.get("bias", 0.0) / 100
        for sample, is_false in samples:
            error = _odds(weights, sample) - is_false
            for name, value in sample.items():
                slope[name] = slope.get(name, 0.0) + error * value
        for name, value in slope.items():
            squares[name] = squares.get(name, 0.0) + value * value
            weights[name] = weights.get(name, 0.0) - RATE * value / (
                math.sqrt(squares[name]) + 1e-9
            )
    return weights


def _odds(weights: Features, sample: Features) -> float:
    return 1 / (1 + math.exp(-_score(weights, sample)))


def _score(weights: Features, sample: Features) -> float:
    return sum(weights.get(name, 0.0) * value for name, value in sample.items())


def main() -> int:
    """Fit, tell, write."""
    found = [one for path in sys.argv[1:] for one in labelled(Path(path))]
    seen = [
        features(signals(sentence(o.text, o.language, o.evidence.names), o.evidence).counts)
        for o in found
    ]
    times = Counter(name for sample in seen for name in sample)
    kept = [{n: v for n, v in sample.items() if times[n] >= RARE} for sample in seen]
    _tell(found, _unseen(found, kept))
    _write(*_both(found, kept))
    return 0


def _both(found: Sequence[Labelled], seen: Sequence[Features]) -> tuple[Features, Features]:
    """The weights of claiming anything, and of being false if it does."""
    pairs = list(zip(seen, found, strict=True))
    claims = fitted([(sample, one.label != MOOD) for sample, one in pairs])
    return claims, fitted([(sample, one.is_false) for sample, one in pairs if one.label != MOOD])


def _unseen(found: Sequence[Labelled], seen: Sequence[Features]) -> list[float]:
    """Each sentence's score by weights that were fitted without its product.

    That of a sentence which seems to claim nothing is the least.
    """
    products = sorted({one.product for one in found})
    fold = {product: number % FOLDS for number, product in enumerate(products)}
    scores = [0.0] * len(found)
    for number in range(FOLDS):
        known = [place for place, one in enumerate(found) if fold[one.product] != number]
        weights = _both([found[place] for place in known], [seen[place] for place in known])
        for place, one in enumerate(found):
            if fold[one.product] == number:
                claim, false = (_score(each, seen[place]) for each in weights)
                scores[place] = false if claim >= CLAIMED else -math.inf
    return scores


def _tell(found: Sequence[Labelled], scores: Sequence[float]) -> None:
    print("threshold  false stopped  supported flagged  puffery flagged   (products not seen)")
    for tenth in range(-12, 13, 2):
        at = tenth / 10
        shares = [
            _share([s >= at for s, one in zip(scores, found, strict=True) if pick(one)])
            for pick in (
                lambda one: one.is_false,
                lambda one: one.label == "supported",
                lambda one: one.label == "puffery",
            )
        ]
        print(f"{at:9.1f}  {shares[0]:13.3f}  {shares[1]:17.3f}  {shares[2]:15.3f}")


def _share(hits: Sequence[bool]) -> float:
    return sum(hits) / max(len(hits), 1)


def _write(claims: Features, false: Features) -> None:
    lines = [
        f'    "{name}": ({claims.get(name, 0.0):.2f}, {false.get(name, 0.0):.2f}),'
        for name in sorted({*claims, *false})
    ]
    WEIGHTS_FILE.write_text(
        '"""What the signals weigh: for a claim, and for its being false.\n\n'
        'Written by `python -m benchmarks.scorecard`.\n"""\n\n'
        "WEIGHTS: dict[str, tuple[float, float]] = {\n" + "\n".join(lines) + "\n}\n",
        encoding="utf-8",
    )


if __name__ == "__main__":
    sys.exit(main())
