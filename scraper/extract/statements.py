"""Sentences of a page: the shop's terms of shipping and returns, and what states a fact."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from app.domain.competitors import Evidence, Source, Statement, Topic
from scraper.extract.trees import Tree
from scraper.extract.wording import clean

_TOPICS = (
    (
        Topic.RETURNS,
        re.compile(
            r"\breturns?\b|refund|money[- ]back|exchange|rückgabe|widerruf|rücksend|umtausch|retour"
            r"|rembours|devoluci|reembolso|\bresi\b|reso\b|rimbors|iade|إرجاع|ارجاع|استرجاع|استبدال",
            re.IGNORECASE,
        ),
    ),
    (
        Topic.SHIPPING,
        re.compile(
            r"shipping|delivery|dispatch|ships\b|versand|liefer|livraison|expédi|envío|entrega"
            r"|spedizion|consegna|verzend|bezorg|frakt|leverans|wysyłk|dostaw|kargo|teslimat"
            r"|شحن|توصيل",
            re.IGNORECASE,
        ),
    ),
)
# a menu's "Shipping" states nothing; "Free delivery from 50 €" does
_STATES = re.compile(
    r"\d|free|gratis|kostenlos|gratuit|offert|مجان|يوم|أيام|days?|tage|jours|días|giorni"
)
_SENTENCE = re.compile(r"(?<=[.!?؟。])\s+|\n+")
# what every wording of a topic holds: looked for first, as hardly a text of a page does
_STEMS = (
    *("ship", "deliver", "dispatch", "versand", "liefer", "livrais", "expédi", "envío", "entreg"),
    *("spedizion", "consegna", "verzend", "bezorg", "frakt", "leverans", "wysyłk", "dostaw"),
    *("kargo", "teslimat", "شحن", "توصيل", "return", "refund", "back", "exchange", "rückgab"),
    *("widerruf", "rücksend", "umtausch", "retour", "rembours", "devoluci", "reembolso", "resi"),
    *("reso", "rimbors", "iade", "إرجاع", "ارجاع", "استرجاع", "استبدال"),
)
_MAX_STATEMENTS = 8
_MAX_TEXTS = 3_000
_SHORTEST, _LONGEST = 12, 240
_MAX_FACTS = 30
_LEAST_WORDS = 3
_SLOGAN = re.compile(r"[!?؟]\s*$")


def statements(tree: Tree) -> tuple[Statement, ...]:
    """What the shop says of shipping and returns, in the page's order, each once."""
    found: dict[str, Statement] = {}
    for text in _texts(tree):
        if not _STATES.search(text):
            continue
        topic = next((topic for topic, words in _TOPICS if words.search(text)), None)
        if topic is not None:
            words = clean(text, _LONGEST)
            evidence = Evidence(tree.page.url, tree.page.read_at, words, Source.PAGE)
            found.setdefault(words.casefold(), Statement(topic, words, evidence))
        if len(found) >= _MAX_STATEMENTS:
            break
    return tuple(found.values())


def facts(description: str) -> tuple[str, ...]:
    """The sentences of a description that state something; slogans don't."""
    sentences = (part.strip() for part in _SENTENCE.split(description))
    stated = (
        sentence
        for sentence in sentences
        if len(sentence) <= _LONGEST
        and len(sentence.split()) >= _LEAST_WORDS
        and not _SLOGAN.search(sentence)
    )
    return tuple(dict.fromkeys(stated))[:_MAX_FACTS]


def _texts(tree: Tree) -> Iterator[str]:
    """The sentences of the texts that a topic's stem stands in, in the page's order."""
    pieces = (text for _, own, behind, _ in tree.pieces for text in (own, behind) if text)
    for text in islice(pieces, _MAX_TEXTS):
        if len(text) >= _SHORTEST and _has_stem(text[: _LONGEST * 20]):
            for sentence in _SENTENCE.split(text[: _LONGEST * 20]):
                if _SHORTEST <= len(sentence.strip()) <= _LONGEST:
                    yield sentence.strip()


@lru_cache(maxsize=4_096)
def _has_stem(text: str) -> bool:
    """Whether a topic may be in it; most of a shop's texts stand on each of its pages."""
    lowered = text.lower()
    return any(stem in lowered for stem in _STEMS)
