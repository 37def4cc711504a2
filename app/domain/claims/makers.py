"""Who is said to have made the product, where it isn't the shop's brand."""

from collections.abc import Iterator, Sequence

from app.domain.claims.evidence import Evidence
from app.domain.claims.sentences import Sentence
from app.domain.claims.stopwords import sets
from app.domain.claims.tokens import Token

_MADE = sets(
    en="made manufactured produced created built designed crafted developed brewed roasted sewn",
    fr="fabriqué fabriquée produit produite créé créée conçu conçue signé signée",
    ar="صنع صنعت صناعة إنتاج تصنيع تصميم",
)
_BY = sets(en="by", fr="par", ar="من شركة ماركة")
_MOST_BETWEEN = 2  # words: "made entirely by"
_NOBODY = frozenset({"hand", "hands", "machine", "nature", "main"})  # in a headline's capitals


def strange_makers(said: Sentence, evidence: Evidence) -> Iterator[tuple[int, int]]:
    """The tokens of each name that is given as the maker's and that the facts don't have.

    The brand's own name is none of the tokens any more. German is left out: all nouns are capital.
    """
    by, made = _BY[said.language], _MADE[said.language]
    if not evidence.names or said.words.isdisjoint(by):
        return
    for place, token in enumerate(said.said):
        before = said.said[max(0, place - 1 - _MOST_BETWEEN) : place]
        if token.text in by and any(word.text in made for word in before):
            end = place + 1
            while end < len(said.said) and _is_name(said, said.said[end]):
                end += 1
            if end > place + 1 and not _is_known(said.said[place + 1 : end], evidence):
                yield place + 1, end


def _is_name(said: Sentence, token: Token) -> bool:
    written = said.text[token.start : token.end]
    return token.kind == "word" and written[:1].isupper() and token.text not in _NOBODY


def _is_known(name: Sequence[Token], evidence: Evidence) -> bool:
    return any(token.stem in evidence.stems or token.text in evidence.called for token in name)
