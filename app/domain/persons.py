"""In which person a text speaks: words for "we" and for "you", familiar or polite."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.claims.tokens import plain

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
UNCASED = frozenset({"ar", "fa"})  # their vowel marks would part a word
_START = re.compile(r"(?:^|[.!?:…\n«»“”„\"-]\s*)$")


@dataclass(frozen=True, slots=True)
class Words:
    """A language's words for the persons. `polite` ones are told by a capital inside a sentence."""

    we: frozenset[str]
    familiar: frozenset[str] = frozenset()
    polite: frozenset[str] = frozenset()
    capital: frozenset[str] = frozenset()
    you: frozenset[str] = frozenset()  # where a language knows no difference


@dataclass(frozen=True, slots=True)
class Persons:
    """How often a text says "we", and "you" in each way; `you` counts all of these."""

    we: int
    familiar: int
    polite: int
    you: int


def _set(words: str) -> frozenset[str]:
    return frozenset(plain(word) for word in words.split())


WORDS: Mapping[str, Words] = {
    "en": Words(
        _set("we us our ours we're we've we'll we'd ourselves"),
        you=_set("you your yours yourself yourselves you're you've you'll you'd"),
    ),
    "de": Words(
        _set("wir uns unser unsere unseren unserem unserer unseres"),
        _set("du dich dir dein deine deinen deinem deiner deines euch euer eure euren eurem eurer"),
        capital=_set("Sie Ihnen Ihr Ihre Ihren Ihrem Ihrer Ihres"),
    ),
    "fr": Words(
        _set("nous notre nos nôtre nôtres"),
        _set("tu te toi ta tes"),  # "ton" is a shade of colour as well
        _set("vous votre vos vôtre vôtres"),
    ),
    "es": Words(
        _set("nosotros nosotras nos nuestro nuestra nuestros nuestras"),
        _set("tú ti te contigo tu tus tuyo tuya vosotros vosotras os vuestro vuestra"),
        _set("usted ustedes"),
    ),
    "it": Words(
        _set("noi ci nostro nostra nostri nostre"),
        _set("tu te ti tuo tua tuoi tue voi vostro vostra vostri vostre"),
        capital=_set("Lei Suo Sua Suoi Sue"),
    ),
    "nl": Words(
        _set("wij we ons onze"),
        _set("je jij jou jouw jullie"),
        _set("u uw"),
    ),
    "pt": Words(
        _set("nós nosso nossa nossos nossas conosco connosco"),
        _set("tu te ti contigo teu tua teus tuas"),
        you=_set("você vocês"),
    ),
    "tr": Words(
        _set("biz bize bizi bizim bizde bizden"),
        _set("sen sana seni senin sende senden"),
        _set("siz size sizi sizin sizde sizden"),
    ),
    "ar": Words(
        _set("نحن لدينا عندنا متجرنا منتجاتنا فريقنا نقدم نعرض نضمن نوفر"),
        _set("أنت لك لديك عندك منزلك بيتك مطبخك إطلالتك يومك"),
        _set("أنتم لكم لديكم عندكم منزلكم بيتكم إليكم تحتاجون تجدون"),
    ),
    "fa": Words(
        _set("ما مان برایمان"),
        _set("تو تورا برایت"),
        _set("شما شمارا برایتان"),
    ),
}  # fmt: skip


def persons(text: str, language: str) -> Persons | None:
    """Who speaks and is spoken to in a plain text; None in a language whose words we don't know."""
    words = WORDS.get(language)
    if words is None:
        return None
    text = plain(text) if language in UNCASED else text
    counts = {"we": 0, "familiar": 0, "polite": 0, "you": 0}
    for found in _WORD.finditer(text):
        word = plain(found[0])
        for name in counts:
            counts[name] += word in getattr(words, name)
        counts["polite"] += word in words.capital and _is_capital(text, found)
    you = counts["familiar"] + counts["polite"] + counts["you"]
    return Persons(counts["we"], counts["familiar"], counts["polite"], you)


def _is_capital(text: str, found: re.Match[str]) -> bool:
    """Written with a capital though no sentence begins there: then it isn't "she" or "they"."""
    before = text[: found.start()]
    return found[0][0].isupper() and not _START.search(before)
