"""Understands the usual wishes for a rewrite where a merchant types them, in ten languages."""

import re
from collections.abc import Mapping
from dataclasses import replace

from app.domain.asked import OPPOSITES, Instruction, Usual

MOST_WORDS = 8  # of a wish that is nothing else; what says more is left to the writer
_OF_PARTS = r"(?!\s+(?:sentence|paragraph|word|title|s[aä]tze|phrase|frase|جمل|فقر))"

_WISHES: Mapping[Usual, str] = {
    Usual.SHORTER: (
        rf"shorter{_OF_PARTS}|shorten|concise|briefer|\bbrief\b|cut (?:it )?down|trim"
        r"|kürzer|kürze|knapper|plus court|raccourci|concis|abr[eé]g"
        r"|m[aá]s (?:corto|breve)|acorta|pi[uù] (?:corto|breve)|accorcia|korter|beknopt|inkort"
        r"|mais (?:curto|breve)|encurt|daha kısa|kısalt|[أا]قصر|اختصر|باختصار|مختصر|قص[ّ]?ر|[أا]وجز"
        r"|کوتاه|خلاصه"
    ),
    Usual.LONGER: (
        rf"longer{_OF_PARTS}|more detail|detailed|expand|elaborate|länger|ausführlich|mehr details"
        r"|plus long|plus détaillé|plus de détails|m[aá]s (?:largo|detall)|pi[uù] (?:lungo|dettagl)"
        r"|langer|uitgebreid|meer details|mais (?:longo|detalh)|daha (?:uzun|ayrıntılı)|detaylandır"
        r"|[أا]طول|تفاصيل [أا]كثر|مزيد من التفاصيل|[أا]كثر تفصيل|توس[ّ]?ع|بلندتر|طولانی|جزئیات"
    ),
    Usual.BEGINNERS: (
        r"beginner|simpler|simplify|easier|plain(?:er)? (?:words|language)|layman|laymen|newcomer"
        r"|anfänger|einsteiger|einfacher|débutant|plus simple|simplifi|principiant"
        r"|m[aá]s (?:sencillo|simple|fácil)|pi[uù] (?:semplice|facile)|eenvoudig|simpeler"
        r"|iniciante|mais (?:simples|fácil)|başlayan|daha (?:basit|sade)|basitleştir"
        r"|مبتدئ|للمبتدئين|[أا]بسط|بس[ّ]?ط|[أا]سهل|مبتدی|ساده"
    ),
    Usual.PROSE: (
        r"(?:no|without)(?: an?)? (?:list|bullet)|running text|\bprose\b|flowing text"
        r"|(?:ohne|keine) (?:liste|stichpunkte|aufzählung)|fließtext|sans (?:liste|puces)"
        r"|texte continu|sin (?:lista|viñetas)|senza (?:elenco|punti)|zonder (?:lijst|opsomming)"
        r"|lopende tekst|sem (?:lista|tópicos)|texto corrido|listesiz|düz metin"
        r"|(?:بدون|بلا|من دون) (?:نقاط|قائمة)|نص متصل|بدون (?:فهرست|لیست)|متن پیوسته"
    ),
    Usual.LIST: (
        r"\blist\b|bullet|in points|als liste|stichpunkt|aufzählung|en liste|puces|en lista|viñetas"
        r"|elenco|per punti|lijst|opsomming|em lista|tópicos|liste(?:le| halinde)|madde"
        r"|نقاط|قائمة|فهرست|لیست"
    ),
    Usual.FRESH: (
        r"(?:other|different|new) words|differently|re-?word|re-?phrase|another way"
        r"|andere[nr]? worte|umformulier|d.autres mots|autrement|reformul|otras palabras"
        r"|de otra manera|altre parole|riformul|andere woorden|herformul|outras palavras"
        r"|başka kelime|farklı (?:bir )?(?:kelime|şekilde)|yeniden yaz"
        r"|(?:كلمات|عبارات|صياغة) (?:[أا]خرى|مختلفة)|[أا]عد صياغ|کلمات دیگر|بازنویسی"
    ),
}
_PATTERNS = {usual: re.compile(wish, re.IGNORECASE) for usual, wish in _WISHES.items()}
_DENIED = re.compile(
    r"\b(?:not|don.?t|never|nicht|kein\w*|pas|non|niet|geen|não|değil)\b|(?<!\w)(?:لا|ليس|لیس|نه)(?!\w)",
    re.IGNORECASE,
)


def understood(instruction: Instruction) -> Instruction:
    """The instruction with the usual wishes that its own words are, where they say little else."""
    said = instruction.words
    if not said or len(said.split()) > MOST_WORDS or _DENIED.search(said):
        return instruction
    found = [usual for usual, pattern in _PATTERNS.items() if pattern.search(said)]
    if Usual.PROSE in found and Usual.LIST in found:
        found.remove(Usual.LIST)
    known = frozenset(instruction.usual)
    for usual in found:
        wanted = known | {usual}
        if not any(pair <= wanted for pair in OPPOSITES):
            known = wanted
    return replace(instruction, usual=tuple(each for each in Usual if each in known))
