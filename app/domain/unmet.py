"""What of an instruction no text does: what nothing in the shop proves, and what it keeps out.

The checks see to it that no text says so, whatever a writer makes of the wish; this tells of it.
"""

import re
from collections.abc import Iterator

from app.domain.asked import Instruction
from app.domain.checks import Standard
from app.domain.claims.languages import language_of
from app.domain.claims.tokens import OTHERWISE
from app.domain.drafts import Check, Verdict, Writer
from app.domain.grounding import STATEMENT, claims
from app.domain.inflections import found
from app.domain.policies.finding import find
from app.domain.rewrite_words import understood
from app.domain.typography import spaced
from app.domain.voices import Voice

UNPROVEN, BANNED, KEPT_OUT, UNREAD = (
    "asked_unproven",
    "asked_banned",
    "asked_kept_out",
    "asked_unread",
)
_ARABIC = re.compile("[\u0600-\u06ff]")
# "explain how to clean it" claims nothing of the product; "say that it is easy to clean" does
_SAYING = re.compile(
    r"\b(?:say|says|mention|add|state|claim|include|call|declare|tell|note|sag|sage|erwähn\w*|füg\w*"
    r"|schreib\w*|nenn\w*|dis|dites|mentionn\w*|ajout\w*|indiqu\w*|précis\w*|di|menciona\w*|añad\w*"
    r"|agreg\w*|menzion\w*|aggiung\w*|zeg|noem|vermeld|voeg|diga|mencione|adicion\w*|söyle\w*|belirt\w*"
    r"|ekle\w*)\b|(?:قل|قول|[أا]ذكر|[أا]ضف|[أا]كتب|بگو|بنویس|اضافه|ذکر)",
    re.IGNORECASE,
)
_ARABIC_WRITTEN = ("ar", "fa")
# "in 50 words", "two sentences": how long, and nothing about the product
_LENGTH = re.compile(
    r"(?:[\d٠-٩]+|\w+)\W+(?:words?|sentences?|lines?|paragraphs?|bullets?|points?|characters?"
    r"|wörter\w*|worte\w*|sätze\w*|zeichen|mots|phrases|lignes|palabras|frases|parole|frasi"
    r"|woorden|zinnen|palavras|kelime\w*|cümle\w*|كلمة|كلمات|جمل\w*|أسطر|سطر\w*|نقاط|کلمه|جمله)",
    re.IGNORECASE,
)


def unmet(
    instruction: Instruction, said: str, standard: Standard, voice: Voice
) -> tuple[Check, ...]:
    """A missed check for each kind of wish that stayed out of the plain text that came of it."""
    wish = spaced(_LENGTH.sub(" ", instruction.words)).strip()
    if not wish:
        return ()
    told = said.casefold()
    kinds = {
        UNPROVEN: _unproven(wish, standard),
        BANNED: _banned(wish, standard, voice),
        KEPT_OUT: _kept_out(wish, standard),
    }
    left = {
        kind: [what for what in dict.fromkeys(found) if what.casefold() not in told]
        for kind, found in kinds.items()
    }
    named = set(left[BANNED]) | set(left[KEPT_OUT])
    left[UNPROVEN] = [what for what in left[UNPROVEN] if what not in named]
    return tuple(
        Check(kind, is_passed=False, detail="; ".join(what)) for kind, what in left.items() if what
    )


def unread_by(writer: Writer, instruction: Instruction) -> tuple[Check, ...]:
    """That our frames know the usual wishes alone, where the merchant's words are others."""
    if not writer.is_offline or not instruction.words:
        return ()
    is_read = understood(Instruction((), instruction.words)).usual
    return () if is_read else (Check(UNREAD, is_passed=False),)


def _language(wish: str, code: str) -> str:
    """That of a wish: merchants needn't write it in the language of the text."""
    if _ARABIC.search(wish):
        return code if code in _ARABIC_WRITTEN else "ar"
    return language_of(wish, code if code not in _ARABIC_WRITTEN else OTHERWISE)


def _unproven(wish: str, standard: Standard) -> Iterator[str]:
    """What can't be let through; and what is only in doubt where the wish is to say it."""
    says = _SAYING.search(wish)
    language = _language(wish, standard.tongue.code)
    for claim in claims(wish, standard.evidence, language, states=bool(says)):
        is_doubt = claim.verdict is Verdict.FLAG and claim.kind != STATEMENT
        if claim.verdict is Verdict.BLOCK or (is_doubt and says):
            yield _named(claim.about or claim.text, wish)


def _named(what: str, wish: str) -> str:
    """The words in doubt with the number before them: "10-year warranty"."""
    number = re.search(rf"[\d٠-٩]+[-\s]{re.escape(what)}", wish)
    return number[0] if number else what


def _banned(wish: str, standard: Standard, voice: Voice) -> list[str]:
    return found(voice.banned, wish, _language(wish, standard.tongue.code))


def _kept_out(wish: str, standard: Standard) -> Iterator[str]:
    names = (standard.product.title, standard.product.vendor, *standard.evidence.names)
    language = _language(wish, standard.tongue.code)
    yield from (hit.text for hit in find(wish, language, standard.policies, names))
