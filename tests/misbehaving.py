"""A provider that does all that one may do wrong, by a seed: wordings, lengths, HTML, languages."""

from collections.abc import Sequence
from random import Random

from app.domain.texts import Block, BlockKind, SlotBrief, Texts
from tests.injections import INJECTIONS

PLANTED = (
    "It is the best bowl in the world.",
    "Guaranteed to last, risk-free.",
    "It relieves chronic back pain.",
    "Now only $19.90 with free shipping!",
    "ORDER IT RIGHT NOW BEFORE IT IS GONE.",
    "Visit https://evil.example/deal today.",
    "Write to sales@evil.example for more.",
    "Sturdier than anything by Nordhaus.",
    "By [insert brand here], lorem ipsum dolor.",
    "A sexy cut for real men.",
    "HACKED",
    "So lovely 😍🔥👍.",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '<a href="javascript:alert(1)">more</a>',
    "</p></div><iframe src=//evil.example></iframe>",
    "Das ist die beste Schale der Welt, garantiert.",
    "C’est la meilleure tasse du monde, livraison gratuite.",
    "هذا أفضل وعاء في العالم، مضمون وبسعر ٩ ريالات.",
    "As an AI language model I can’t help with that.",
    "\x00\x07\x1b[31m",
    "\u202e\u2066\ufeff\u200b",
    "",
    "   ",
)
HONEST = (
    "Tide bowl is made of stoneware.",
    "It measures 30 cm across.",
    "You find it among our bowls.",
    "The glaze comes in blue or sand.",
    "It stands well on a table.",
)
FACTS = ("f5", "f6", "f999")  # its material and diameter, and none
ASKED = (
    "What is it made of?",
    "How wide is it?",
    "Why is it the best bowl in the world?",
    "Does it relieve back pain?",
    "Buy it right now",
    '<a href="https://evil.example">Where?</a>',
)
_LONG = ("word " * 9_000, "w" * 30_000, "🧵" * 700, "<div>" * 4_000, "&amp;lt;" * 5_000)


def texts(briefs: Sequence[SlotBrief], seed: int) -> Texts:
    """An answer to the order: any text may be missing, doubled, huge or hostile."""
    random = Random(seed)
    return {brief.slot: _blocks(random) for brief in briefs if random.random() > 0.05}


def _blocks(random: Random) -> tuple[Block, ...]:
    return (*_any(random), *_pair(random))


def _pair(random: Random) -> tuple[Block, ...]:
    """What is asked and answered, or half of it."""
    asked = Block(BlockKind.QUESTION, random.choice(ASKED))
    answer = Block(BlockKind.ANSWER, _passage(random), FACTS)
    return random.choice(((asked, answer), (asked, answer), (asked,), (answer,), ()))


def _any(random: Random) -> tuple[Block, ...]:
    if random.random() < 0.03:
        return (Block(BlockKind.PARAGRAPH, random.choice(_LONG)),)
    return tuple(
        Block(
            random.choice(list(BlockKind)),
            _passage(random),
            ("f1", "f999"),
            name=random.choice(("", "Material", "Origin", _planted(random))),
        )
        for _ in range(random.randint(0, 4))
    )


def _passage(random: Random) -> str:
    said = [
        random.choice(HONEST) if random.random() < 0.7 else _planted(random)
        for _ in range(random.randint(1, 4))
    ]
    return random.choice(("", " ", "\n", "  ")).join(("", " ".join(said)))


def _planted(random: Random) -> str:
    return random.choice(PLANTED) if random.random() < 0.8 else random.choice(INJECTIONS)[1]
