"""Make a text fit: at the end of a clause, never within a word or a fact."""

import re
from collections.abc import Callable, Sequence

_SENTENCE_END = re.compile(r"[.!?؟…](?<!\d\.)(?=\s)")
_CLAUSE_END = re.compile(r"[,;،؛](?=\s)|\s[–—|·](?=\s)")
_FULL_STOP = re.compile(r"[.!?؟…]$")
_PAIRS = ("()", "[]", "«»", "“”", "„“")
FEWEST_WORDS = 2
LIST_WORDS = 3  # a clause of up to so many after a comma is one of a list: all of it, or none


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# what begins a clause that limits the one before it: "waterproof, but only to 10 m"
_LIMITING = _words(
    """
    and but except excluding only unless if when while not nor or without until up though although
    however provided which that who where as than to for
    und aber nur außer wenn sofern solange nicht ohne bis oder jedoch allerdings sondern als zum
    die der das welche welcher welches obwohl falls
    et mais sauf seulement si sans ni ou hormis excepté jusqu jusque qui que dont cependant lorsque
    لكن ولكن إلا فقط بدون دون إذا وليس ليس حتى باستثناء أو مع عند ما بشرط غير
    y pero salvo solo sólo sin o ni cuando e ma tranne soltanto se senza quando en maar behalve
    alleen als zonder of mas exceto só sem ou ve ama ancak hariç sadece eğer veya
    اما ولی مگر اگر یا تا بجز
    """
)
# what begins a clause that can't stand by itself: "when wet, wipe it dry"
_LEADING = _words(
    """
    if when while because although though since unless as with without for before after thanks due
    wenn während weil obwohl da seit mit ohne für vor nach dank falls sobald
    si quand lorsque parce comme avec sans pour avant après grâce
    إذا عند عندما بينما لأن رغم مع بدون قبل بعد بفضل
    si cuando porque aunque con sin para se quando perché con senza per als wanneer omdat met zonder
    porque embora com sem eğer için اگر وقتی برای
    """
)
_WORD = re.compile(r"[^\W\d_]+")

Span = tuple[int, int]


def shortened(text: str, fits: Callable[[str], bool], facts: Sequence[Span] = ()) -> str:
    """The longest beginning that fits and says all that it says; "" where there is none.

    It ends where a clause does. `facts` are stretches that stay whole or go.
    """
    borders = sorted(
        {found.end() for found in _SENTENCE_END.finditer(text)}
        | {found.start() for found in _CLAUSE_END.finditer(text) if _is_border(text, found)},
        reverse=True,
    )
    for border in borders:
        kept = _ended(text[:border], text)
        if fits(kept) and _is_whole(text, border, facts):
            return kept
    return ""


def at_word(text: str, fits: Callable[[str], bool]) -> str:
    """The longest beginning that fits with "…", ended at a word and never within a measure.

    For names, which have no clauses; "" where not even the first word fits.
    """
    if fits(text):
        return text
    words = text.split()
    while words:
        words.pop()
        # "30 cm" without its unit says something else
        if words and not words[-1][-1].isdigit():
            kept = f"{' '.join(words).rstrip(' ,;:–-&+/')}…"
            if fits(kept):
                return kept
    return ""


def _is_border(text: str, end: re.Match[str]) -> bool:
    """Whether a comma or dash parts two clauses, and not a list's entries or a range's ends."""
    before, after = text[: end.start()].rstrip(), text[end.end() :].lstrip()
    if before[-1:].isdigit() and after[:1].isdigit():
        return False
    if end[0].strip() not in ",;،؛":
        return True
    ends = [f.start() for f in (_CLAUSE_END.search(after), _SENTENCE_END.search(after)) if f]
    return len(after[: min(ends, default=len(after))].split()) > LIST_WORDS


def _is_whole(text: str, border: int, facts: Sequence[Span]) -> bool:
    if any(start < border < end for start, end in facts):
        return False
    kept = text[:border]
    if len(kept.split()) < FEWEST_WORDS or _is_open(kept):
        return False
    begun = [found.end() for found in _SENTENCE_END.finditer(text) if found.end() < border]
    is_sentence = bool(_FULL_STOP.search(kept))
    led = not is_sentence and _first(text[max(begun, default=0) :]) in _LEADING
    return not led and _first(text[border:]) not in _LIMITING


def _first(text: str) -> str:
    found = _WORD.search(text)
    return found[0].lower() if found else ""


def _is_open(text: str) -> bool:
    """Whether a bracket or a quotation would be left open."""
    return any(text.count(pair[0]) > text.count(pair[1]) for pair in _PAIRS if pair[0] != pair[1])


def _ended(kept: str, text: str) -> str:
    """With the full stop of the whole, where it had one."""
    kept = kept.rstrip(" ,;،؛–—|·")
    stop = _FULL_STOP.search(text.rstrip())
    return kept if _FULL_STOP.search(kept) or not stop else f"{kept}."
