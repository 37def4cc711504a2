"""What a text keeps to the letter: the shop's names, and the numbers of what it translates."""

from collections.abc import Iterator, Sequence

from app.domain.claims.numerals import figure, word
from app.domain.claims.tokens import tokens
from app.domain.drafts import Problem
from app.domain.facts import NAMES, Fact
from app.domain.texts import Block


def renamed(blocks: Sequence[Block], said: str, facts: Sequence[Fact]) -> tuple[Problem, ...]:
    """Names that the writer says to have said, but in words of its own: none is translated."""
    cited = {fact_id for block in blocks for fact_id in block.fact_ids}
    if said.endswith("…"):  # it was cut, and a name may be what is missing
        return ()
    return tuple(
        Problem("name_changed", fact.value)
        for fact in facts
        if fact.source in NAMES
        and fact.id in cited
        and fact.value.casefold() not in said.casefold()
    )


def lost(source: str, said: str, language: str, names: Sequence[str]) -> tuple[Problem, ...]:
    """Numbers and names of a text that its translation into the language doesn't have."""
    if not source:
        return ()
    there = {*_figures(said, language), *_spelled(said, language)}
    gone = [f"{n:g}" for n in dict.fromkeys(_figures(source, language)) if n not in there]
    gone += [n for n in names if n in source and n.casefold() not in said.casefold()]
    return tuple(Problem("fact_lost", what) for what in gone)


def _figures(text: str, language: str) -> Iterator[float]:
    found = (figure(t.text) for t in tokens(text, language) if t.kind == "number")
    yield from (number for number in found if number is not None)


def _spelled(text: str, language: str) -> Iterator[float]:
    """Numbers in words, of the languages whose numerals are known."""
    found = (word(token.text, language) for token in tokens(text, language))
    yield from (number for number in found if number is not None)
