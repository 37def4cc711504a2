"""Questions and answers beneath a description: no fact, no question.

A writer proposes pairs. One stays only if its answer rests on facts that it names, and if neither
question nor answer says what may not go out. They stand under a heading of ours, as headings and
paragraphs: a shop's editor keeps those, and a theme's own JSON-LD stays the only one of the page.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from app.domain.catalog import Field, Kind, Product
from app.domain.drafts import Claim, Verdict
from app.domain.facts import QUESTION_MARKS, Fact
from app.domain.richtext import blocks_of, compose, plain
from app.domain.texts import Block, BlockKind, Mode, SlotBrief

MOST = 4
ASKED_IN = frozenset({Mode.REWRITE, Mode.APPEND})
TITLES: Mapping[str, str] = {
    "en": "Questions and answers",
    "ar": "أسئلة وأجوبة",
    "de": "Fragen und Antworten",
    "fr": "Questions et réponses",
    "es": "Preguntas y respuestas",
    "it": "Domande e risposte",
    "nl": "Vragen en antwoorden",
    "pt": "Perguntas e respostas",
    "tr": "Sorular ve cevaplar",
    "fa": "پرسش‌ها و پاسخ‌ها",
}
PAIR = frozenset({BlockKind.QUESTION, BlockKind.ANSWER})
_LONGEST_QUESTION = 150
_FEWEST_SHARED = 2  # words of a fact that an answer has, or all where it has fewer
_WORD = re.compile(r"\w{3,}|\d+")


def with_questions(briefs: Sequence[SlotBrief], product: Product) -> tuple[SlotBrief, ...]:
    """The briefs, with that of a description asking for pairs; where some stand there, for none."""
    return tuple(
        replace(brief, questions=MOST)
        if brief.slot.field is Field.DESCRIPTION
        and product.kind is Kind.PRODUCT
        and brief.mode in ASKED_IN
        and not brief.source
        and (brief.mode is Mode.REWRITE or not _has_some(product.text(brief.slot) or ""))
        else brief
        for brief in briefs
    )


def arranged(blocks: Iterable[Block], brief: SlotBrief, language: str) -> list[Block]:
    """The blocks with the pairs last, under their heading.

    What isn't a pair or is one too many is left out.
    """
    others: list[Block] = []
    pairs: dict[str, tuple[Block, Block]] = {}
    question: Block | None = None
    for block in blocks:
        if block.kind not in PAIR:
            others.append(block)
        elif block.kind is BlockKind.QUESTION:
            question = block
        elif question is not None and _is_question(question):
            if len(pairs) < brief.questions:
                pairs.setdefault(_key(question.text), (question, block))
            question = None
    heading = [Block(BlockKind.HEADING, TITLES[language])] if pairs else []
    return [*others, *heading, *(block for pair in pairs.values() for block in pair)]


def orphans(blocks: Sequence[Block]) -> frozenset[int]:
    """Which blocks have lost what they belong to: an answer, its question, the heading of all."""
    kinds = [None, *(block.kind for block in blocks), None]
    alone = {
        at
        for at, kind in enumerate(kinds)
        if (kind is BlockKind.QUESTION and kinds[at + 1] is not BlockKind.ANSWER)
        or (kind is BlockKind.ANSWER and kinds[at - 1] is not BlockKind.QUESTION)
    }
    is_asked = any(kind is BlockKind.QUESTION and at not in alone for at, kind in enumerate(kinds))
    headings = () if is_asked else (at for at, b in enumerate(blocks, start=1) if _is_title(b))
    return frozenset(at - 1 for at in (*alone, *headings))


def standing(blocks: Sequence[Block]) -> list[Block]:
    """The blocks without those that have lost what they belong to."""
    alone = orphans(blocks)
    return [block for at, block in enumerate(blocks) if at not in alone]


def prose(html: str) -> str:
    """A text of ours without its questions and answers: what it is long by."""
    if "<h4>" not in html:
        return html
    return compose(b for b in blocks_of(html) if b.kind not in PAIR and not _is_title(b))


def rests(answer: Block, claims: Iterable[Claim], facts: Iterable[Fact]) -> bool:
    """Whether an answer says anything of the facts that it names."""
    named = [fact for fact in facts if fact.id in answer.fact_ids]
    sources = {fact.source for fact in named}
    if any(c.evidence and c.verdict is Verdict.OK and c.evidence.source in sources for c in claims):
        return True
    said = _words(answer.text)
    told = [_words(fact.value) for fact in named]
    return any(words and len(words & said) >= min(_FEWEST_SHARED, len(words)) for words in told)


def only_asks(claims: Iterable[Claim], answer: Block, facts: Iterable[Fact]) -> bool:
    """Whether what is in doubt in a question is just what the answer's facts are about."""
    named = [fact for fact in facts if fact.id in answer.fact_ids]
    told = " ".join(f"{fact.name} {fact.value}" for fact in named).casefold()
    return all(
        claim.verdict is Verdict.OK or (claim.about and claim.about.casefold() in told)
        for claim in claims
    )


def _is_question(block: Block) -> bool:
    asked = block.text.strip()
    return asked.endswith(QUESTION_MARKS) and len(asked) <= _LONGEST_QUESTION


def _has_some(live: str) -> bool:
    lines = {line.strip() for line in plain(live).split("\n")}
    return not lines.isdisjoint(TITLES.values())


def _is_title(block: Block) -> bool:
    return block.kind is BlockKind.HEADING and block.text in TITLES.values()


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.casefold()))


def _key(question: str) -> str:
    return " ".join(sorted(_words(question)))
