"""Listings: what of a product tells whether another shop sells the same, ours or theirs."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from app.domain.claims.languages import language_of
from app.domain.claims.lexicon import lexicon, mentions
from app.domain.claims.quantities import Quantity, quantities
from app.domain.claims.stopwords import STOP
from app.domain.claims.tokens import LANGUAGES, OTHERWISE, Token, bare, plain, tokens
from app.domain.gtins import checked

MOST_TITLE_CHARS = 300
LEAST_SKU = 4  # signs; a shorter one is a number that any shop has given
_FILLED = r"(?:ml|cl|dl|l|mg|g|kg|oz|lb|مل|لتر|كجم|كغ|جم|غ)"
_UNIT = rf"(?:{_FILLED}|mm|cm|m|in|gb|tb|mb|mah|ah|w|v|hz|bar|سم)"
_COUNT = r"(?:pcs|pieces?|stück|stk|pièces?|pack|packs|er[- ]?(?:pack|set)|قطع|قطعة|حبات)"
_PACKS = re.compile(
    rf"(?:pack|case|box|set|lot|bundle|carton|طقم|عبوة|علبة) (?:of|de|à|von|من) (?P<of>\d+)"
    rf"|(?P<counted>\d+)[- ]?{_COUNT}(?!\w)"
    rf"|(?<![\d.,])(?P<times>\d{{1,3}}) ?[x×] ?(?=\d+(?:[.,]\d+)? ?{_FILLED}(?!\w))"
    r"|(?<=[^\d\s] )[x×] ?(?P<after>\d{1,3})$",
    re.IGNORECASE,
)
# letters and figures as one word, such as WH-1000XM5; a letter and its number are one, too
_CODE = re.compile(r"(?<!\w)(?=\w*[-/.]?\w*\d)(?=[\d\-/.]*[^\W\d_])\w+(?:[-/.]\w+)*", re.ASCII)
_APART = re.compile(rf"(?<!\w)([A-Z]) (\d{{1,3}})(?!\w|[.,]\d| ?[x×]| {_UNIT}(?!\w))")
_PLAIN_SIZE = re.compile(rf"\d+(?:[.,]\d+)?{_UNIT}|\d+x\d+.*|\d+-[a-z]{{3,}}", re.IGNORECASE)
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫", "01234567890123456789.")
_BESIDE = re.compile(r"(?<=\d) (?=\d)")
_BY = re.compile(r"(\d)[x×](?=\d)")
_USED = re.compile(
    r"refurb|renewed|recondition|pre-?owned|second[- ]?hand|(?<!\w)used(?!\w)|b-ware|gebraucht"
    r"|generalüberholt|reconditionné|occasion|usato|reacondicionado|مجدد|مستعمل",
    re.IGNORECASE,
)
_FITS = re.compile(
    r"(?<!\w)(?:(?:for|für|pour|para|per|voor|fits)(?! \d)|passend|compatible|kompatibel"
    r"|replacement|spare|ersatz\w*|schutzhülle|hülle|coque|(?<!hard )(?<!duvet )cover|case"
    r"|لـ|متوافق|غطاء|جراب|بديل)(?!\w)",
    re.IGNORECASE,
)
_KIT = re.compile(r"(?<!\w)(?:kit|bundle|megapack|starter|with \d+)(?!\w)| \+ ", re.IGNORECASE)
_PEOPLE = {
    "women": "women woman ladies damen femme femmes donna نسائي نسائية",
    "men": "men man herren homme hommes uomo رجالي رجالية",
    "children": "kids kid children junior youth kinder enfant enfants أطفال للأطفال",
}
_PEOPLE_OF = {plain(word): who for who, words in _PEOPLE.items() for word in words.split()}
# a name with one of these more is another model
_MODEL_WORDS = (
    "pro max mini lite ultra plus xl xxl xs se fe ii iii shield element long short regular"
    " small medium large junior aa aaa aaaa puppy kitten adult senior"
)
_MODELS = frozenset(_MODEL_WORDS.split())
# by themselves they are a size or a kind: vitamin C, batteries of size D
_LETTERS = frozenset("bcdfghjklmnpqrstvwz")
_LATIN = tuple(language for language in LANGUAGES if language != "ar")
_EMPTY_WORDS = "size gr no nr pcs piece pieces pack stück set new neu brand edition the x single"
_SAYS_NOTHING = frozenset(_EMPTY_WORDS.split())


@dataclass(frozen=True, slots=True)
class Listing:
    """A product as a shop lists it; what the shop doesn't say is empty.

    `language` is that of the title, "" where unknown.
    """

    title: str
    brand: str = ""
    gtins: tuple[str, ...] = ()
    skus: tuple[str, ...] = ()
    language: str = ""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a title, by all that it is known as: its stem, and the concepts that it names."""

    text: str
    keys: frozenset[str]
    topics: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Traits:
    """What a listing says, ready to be compared.

    `letters` is the title without anything between its letters and figures. `sizes` are amounts in
    the base unit, by what they measure; `pieces` is None where no pack is named.
    """

    gtins: frozenset[str]
    skus: frozenset[str]
    brand: str
    letters: str
    words: tuple[Word, ...]
    codes: frozenset[str]
    numbers: frozenset[str]
    figures: frozenset[str]
    sizes: Mapping[str, frozenset[tuple[float, ...]]]
    pieces: int | None
    people: frozenset[str]
    models: frozenset[str]
    is_used: bool
    fits: bool
    is_kit: bool

    def kinds(self, topic: str) -> frozenset[str]:
        """The concepts of a topic that the title names."""
        known = lexicon()
        return frozenset(
            key
            for w in self.words
            if topic in w.topics
            for key in w.keys
            if key in known and known[key].topic == topic
        )


def traits(listing: Listing) -> Traits:
    """All that the listing says."""
    # "15 128 GB" are two numbers: no title groups thousands by a space
    title = _BESIDE.sub(" ; ", listing.title[:MOST_TITLE_CHARS].translate(_DIGITS))
    title = _BY.sub(r"\1 x ", title)
    pieces, rest = _pieces(title)
    codes, rest = _codes(rest)
    brand = squeezed(listing.brand)
    said = _read(rest, _languages(listing, title))
    folded = [plain(t.text) for t in tokens(rest, OTHERWISE) if t.kind == "word"]
    return Traits(
        frozenset(number.zfill(14) for each in listing.gtins if (number := checked(each))),
        frozenset(filter(_is_sku, map(squeezed, listing.skus))),
        brand,
        squeezed(title),
        tuple(word for word in said.words if not brand or word.text not in brand),
        codes,
        said.numbers,
        said.figures,
        said.sizes,
        pieces,
        frozenset(
            _PEOPLE_OF[bare] for each in folded if (bare := each.removesuffix("'s")) in _PEOPLE_OF
        ),
        said.models,
        is_used=bool(_USED.search(title)),
        fits=bool(_FITS.search(title)),
        is_kit=bool(_KIT.search(title)),
    )


@lru_cache(maxsize=50_000)
def squeezed(text: str) -> str:
    """Its letters and figures alone, in lower case and without accents."""
    return "".join(sign for sign in bare(plain(text)) if sign.isalnum())


def _is_sku(text: str) -> bool:
    return len(text) >= LEAST_SKU and any(sign.isdigit() for sign in text)


def _languages(listing: Listing, title: str) -> tuple[str, ...]:
    """In which to read it; English words stand in titles of any language."""
    if language_of(title) == "ar":
        return ("ar", OTHERWISE)
    told = listing.language.partition("-")[0]
    return tuple(dict.fromkeys((told, OTHERWISE))) if told in LANGUAGES else _LATIN


def _pieces(title: str) -> tuple[int | None, str]:
    """How many are sold together, and the title without that."""
    found = _PACKS.search(title)
    if found is None:
        return None, title
    number = next(int(said) for said in found.groups() if said)
    return number, f"{title[: found.start()]} {title[found.end() :]}"


def _codes(title: str) -> tuple[frozenset[str], str]:
    joined = _APART.sub(r"\1\2", title)
    found = [m for m in _CODE.finditer(joined) if not _PLAIN_SIZE.fullmatch(m[0])]
    rest = joined
    for each in reversed(found):
        rest = f"{rest[: each.start()]} {rest[each.end() :]}"
    return frozenset(squeezed(each[0]) for each in found), rest


@dataclass(frozen=True, slots=True)
class _Said:
    words: tuple[Word, ...]
    models: frozenset[str]
    numbers: frozenset[str]
    figures: frozenset[str]
    sizes: Mapping[str, frozenset[tuple[float, ...]]]


def _read(title: str, languages: Sequence[str]) -> _Said:
    """Words by their place; each means what the first language that knows it says."""
    counted = quantities(tokens(title, languages[0]), languages[0])
    heard = _Heard(_SAYS_NOTHING.union(_PEOPLE_OF, *(STOP[language] for language in languages)))
    for language in languages:
        said = tokens(title, language)
        measured = {place for q in counted for place in range(q.start, q.end)}
        heard.hear(said, language, measured)
    numbers = frozenset(f"{a:g}" for q in counted if not q.measure for a in q.amounts)
    figures = frozenset(t.text for t in tokens(title, OTHERWISE) if t.kind == "number") | numbers
    return _Said(heard.words(), frozenset(heard.models), numbers, figures, _sizes(counted))


@dataclass(slots=True)
class _Heard:
    """What a title says in one language after the other, by the place where it begins."""

    silent: frozenset[str]
    texts: dict[int, str] = field(default_factory=dict)
    keys: dict[int, set[str]] = field(default_factory=dict)
    topics: dict[int, set[str]] = field(default_factory=dict)
    models: set[str] = field(default_factory=set)

    def hear(self, said: Sequence[Token], language: str, measured: set[int]) -> None:
        """Read it in a language, but for the tokens that measure something."""
        for place, token in enumerate(said):
            if token.kind != "word" or place in measured:
                continue
            if token.text in _MODELS or token.text in _LETTERS:
                self.models.add(token.text)
            if token.text.removesuffix("'s") not in self.silent:
                self.texts[token.start] = bare(token.text)
                self.keys.setdefault(token.start, set()).update((token.stem, bare(token.text)))
        self._learn(said, language)

    def _learn(self, said: Sequence[Token], language: str) -> None:
        """The concepts of words that no language before this one knew."""
        known, before = lexicon(), frozenset(self.topics)
        for mention in mentions(said, language):
            for at in (token.start for token in said[mention.start : mention.end]):
                if at in self.keys and at not in before:
                    self.keys[at].add(mention.concept)
                    self.topics.setdefault(at, set()).add(known[mention.concept].topic)

    def words(self) -> tuple[Word, ...]:
        """All of them, in order."""
        return tuple(
            Word(self.texts[at], frozenset(self.keys[at]), frozenset(self.topics.get(at, ())))
            for at in sorted(self.keys)
        )


def _sizes(counted: Sequence[Quantity]) -> Mapping[str, frozenset[tuple[float, ...]]]:
    found: dict[str, frozenset[tuple[float, ...]]] = {}
    for quantity in counted:
        if quantity.measure:
            amounts = tuple(sorted(quantity.amounts))
            found[quantity.measure] = found.get(quantity.measure, frozenset()) | {amounts}
    return found
