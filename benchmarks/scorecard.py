"""`python -m benchmarks.scorecard FILE …`: fit the scorecard's weights to labelled sentences.

Logistic regression with a prior that keeps weights small, over the signals and over what the
wording adds up to. Prints what to expect on sentences about products that were not seen, and
writes app/domain/claims/weights.py and wordings.py.
"""

import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.domain.claims.scorecard import BIAS, features, together
from app.domain.claims.sentences import sentence
from app.domain.claims.signals import signals
from app.domain.claims.wording import Odds, grams, worded
from benchmarks.labelled import Labelled, labelled
from benchmarks.wordings import odds, write_wordings

WEIGHTS_FILE = Path("app/domain/claims/weights.py")
PRIOR, FREE = 3.0, 0.03
STEPS = 8
FOLDS = 6
RARE = 4  # a signal seen less often is left out
MOOD = "puffery"
Matrix = NDArray[np.float64]
Answers = NDArray[np.bool_]
Grams = tuple[frozenset[str], frozenset[str]]


class Sample:
    """The labelled sentences with all that is seen of them, a row each."""

    def __init__(self, found: Sequence[Labelled]) -> None:
        self.found = found
        self.grams: list[Grams] = []
        counted: list[dict[str, float]] = []
        for one in found:
            said = sentence(one.text, one.language, one.evidence.names)
            self.grams.append(grams(said))
            counted.append(features(signals(said, one.evidence).counts))
        times = Counter(name for each in counted for name in each)
        self.names = sorted(name for name, count in times.items() if count >= RARE)
        self.rows = np.array([[each.get(n, 0.0) for n in self.names] for each in counted])
        self.claims = np.array([one.label != MOOD for one in found])
        self.false = np.array([one.is_false for one in found])
        products = sorted({one.product for one in found})
        fold = {product: number % FOLDS for number, product in enumerate(products)}
        self.folds = np.array([fold[one.product] for one in found])

    def odds(self, among: Answers) -> dict[str, Odds]:
        """The log odds of each gram, from these sentences alone."""
        places = np.flatnonzero(among)
        asked = [(self.grams[p], bool(self.claims[p]), bool(self.false[p])) for p in places]
        return odds(asked)

    def worded(self, places: Answers, known: Mapping[str, Odds]) -> Matrix:
        """What the wording of these adds up to; the same columns as `worded_names`."""
        return np.array(
            [list(worded(self.grams[p], known).values()) for p in np.flatnonzero(places)]
        )

    def apart(self, among: Answers) -> Matrix:
        """What the wording adds up to, for each by odds from the other folds among these."""
        columns = np.zeros((len(self.found), len(worded_names())))
        for number in range(FOLDS):
            inner = among & (self.folds == number)
            if inner.any():
                columns[inner] = self.worded(inner, self.odds(among & (self.folds != number)))
        return columns


def worded_names() -> tuple[str, ...]:
    """The features of the wording."""
    return tuple(worded((frozenset(), frozenset()), {}))


def fitted(rows: Matrix, answers: Answers, prior: Matrix) -> Matrix:
    """The weights under which the answers are likeliest (Newton's method)."""
    weights = np.zeros(rows.shape[1])
    for _ in range(STEPS):
        share = 1 / (1 + np.exp(-np.clip(rows @ weights, -30, 30)))
        slope = rows.T @ (answers - share) - prior * weights
        curve = (rows.T * np.maximum(share * (1 - share), 1e-4)) @ rows + np.diag(prior)
        weights = weights + np.linalg.solve(curve, slope)
    return weights


def main() -> int:
    """Fit, tell, write."""
    sample = Sample([one for path in sys.argv[1:] for one in labelled(Path(path))])
    everyone = np.ones(len(sample.found), dtype=bool)
    _tell(sample.found, _unseen(sample))
    claims, false = _both(sample, everyone)
    _write((*sample.names, *worded_names()), claims, false)
    write_wordings(sample.odds(everyone))
    return 0


def _both(sample: Sample, among: Answers) -> tuple[Matrix, Matrix]:
    """The weights of claiming anything, and of being false if it does."""
    rows = np.hstack([sample.rows, sample.apart(among)])
    prior = np.array([FREE if n == BIAS else PRIOR for n in (*sample.names, *worded_names())])
    claiming = among & sample.claims
    return (
        fitted(rows[among], sample.claims[among], prior),
        fitted(rows[claiming], sample.false[claiming], prior),
    )


def _unseen(sample: Sample) -> list[float]:
    """Each sentence's score by weights and odds that were fitted without its product."""
    scores = [0.0] * len(sample.found)
    for number in range(FOLDS):
        known, rest = sample.folds != number, sample.folds == number
        claims, false = _both(sample, known)
        rows = np.hstack([sample.rows[rest], sample.worded(rest, sample.odds(known))])
        for place, claim, untrue in zip(
            np.flatnonzero(rest), rows @ claims, rows @ false, strict=True
        ):
            scores[place] = together(float(claim), float(untrue))
    return scores


def _tell(found: Sequence[Labelled], scores: Sequence[float]) -> None:
    print("threshold  false stopped  supported flagged  puffery flagged   (products not seen)")
    for tenth in range(-12, 13):
        at = tenth / 10
        shares = [
            _share([s >= at for s, one in zip(scores, found, strict=True) if pick(one)])
            for pick in (
                lambda one: one.is_false,
                lambda one: one.label == "supported",
                lambda one: one.label == MOOD,
            )
        ]
        print(f"{at:9.1f}  {shares[0]:13.3f}  {shares[1]:17.3f}  {shares[2]:15.3f}")


def _share(hits: Sequence[bool]) -> float:
    return sum(hits) / max(len(hits), 1)


def _write(names: Sequence[str], claims: Matrix, false: Matrix) -> None:
    lines = [
        f'    "{name}": ({claim:.2f}, {untrue:.2f}),'
        for name, claim, untrue in sorted(zip(names, claims, false, strict=True))
    ]
    WEIGHTS_FILE.write_text(
        '"""What the signals weigh: for a claim, and for its being false.\n\n'
        'Written by `python -m benchmarks.scorecard`.\n"""\n\n'
        "WEIGHTS: dict[str, tuple[float, float]] = {\n" + "\n".join(lines) + "\n}\n",
        encoding="utf-8",
    )


if __name__ == "__main__":
    sys.exit(main())
