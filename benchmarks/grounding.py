"""`make grounding FILE=claims.jsonl [OUT=verdicts.jsonl]`: how rules alone judge claims.

Prints shares per label, kind and language, and the time; OUT gets `{"id", "verdict"}` lines.
"""

import json
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

from app.domain.claims.lexicon import mentions
from app.domain.drafts import Verdict
from app.domain.grounding import claims
from benchmarks.labelled import Labelled, labelled

Verdicts = Mapping[str, Verdict]
WORDS = 120  # of a description


def main() -> int:
    """Judge a file."""
    if len(sys.argv) < 2 or not sys.argv[1]:
        print("Which file? make grounding FILE=claims.jsonl", file=sys.stderr)
        return 2
    try:
        found = list(labelled(Path(sys.argv[1])))
    except (OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 2
    for one in found:
        one.evidence.prepare()
    for language in {one.language for one in found}:
        mentions((), language)  # a process loads a language's lexicon once
    started = time.process_time()
    verdicts = [_verdict(one) for one in found]
    spent = time.process_time() - started
    _tell(found, verdicts)
    words = sum(len(one.text.split()) for one in found)
    print(f"\n{spent / max(words, 1) * WORDS * 1000:.1f} ms CPU for {WORDS} words")
    if len(sys.argv) > 2 and sys.argv[2]:
        _write(Path(sys.argv[2]), found, verdicts)
    return 0


def _verdict(one: Labelled) -> Verdict:
    """The strictest on any of its sentences."""
    given = [claim.verdict for claim in claims(one.text, one.evidence, one.language)]
    return max(given, key=list(Verdict).index, default=Verdict.OK)


def _tell(found: list[Labelled], verdicts: list[Verdict]) -> None:
    for title, key in (
        ("label", lambda one: one.label),
        ("label and kind", lambda one: f"{one.label:13}{one.kind}"),
        ("label and language", lambda one: f"{one.label:13}{one.language}"),
    ):
        groups: dict[str, Counter[Verdict]] = defaultdict(Counter)
        for one, verdict in zip(found, verdicts, strict=True):
            groups[key(one)][verdict] += 1
        print(f"\n{title:40}{'n':>6}{'ok':>8}{'flag':>8}{'block':>8}")
        for name in sorted(groups):
            _row(name, groups[name])
    stopped = [v is not Verdict.OK for o, v in zip(found, verdicts, strict=True) if o.is_false]
    if stopped:
        print(f"\nfalse claims stopped: {sum(stopped) / len(stopped):.3f} of {len(stopped)}")


def _row(name: str, counts: Counter[Verdict]) -> None:
    total = counts.total()
    shares = "".join(f"{counts[verdict] / total:8.3f}" for verdict in Verdict)
    print(f"{name:40}{total:6}{shares}")


def _write(path: Path, found: Iterable[Labelled], verdicts: Iterable[Verdict]) -> None:
    with path.open("w", encoding="utf-8") as out:
        for one, verdict in zip(found, verdicts, strict=True):
            out.write(json.dumps({"id": one.id, "verdict": str(verdict)}) + "\n")


if __name__ == "__main__":
    sys.exit(main())
