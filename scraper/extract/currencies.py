"""How shops write currencies: signs, words and codes, and what a sign alone means where."""

import re
from collections.abc import Iterable

_LISTED = (
    "AED AUD BDT BGN BHD BRL CAD CHF CLP CNY COP CZK DKK DZD EGP EUR GBP GEL HKD HUF IDR ILS INR"
    " IQD IRR ISK JOD JPY KES KRW KWD KZT LBP LKR LYD MAD MXN MYR NGN NOK NZD OMR PEN PHP PKR PLN"
    " QAR RON RSD RUB SAR SEK SGD SYP THB TND TRY TWD UAH USD UYU VND YER ZAR"
    " AMD AZN BAM BOB BYN CRC DOP ETB GHS GTQ MDL MKD MUR PYG TZS UGX UZS XAF XOF"
)
CODES = frozenset(_LISTED.split())
THREE_DECIMALS = frozenset({"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"})
# what means one currency wherever it stands
_SURE = {
    "€": "EUR",
    "£": "GBP",
    "₺": "TRY",
    "₽": "RUB",
    "₹": "INR",
    "₴": "UAH",
    "₪": "ILS",
    "₩": "KRW",
    "₫": "VND",
    "฿": "THB",
    "₱": "PHP",
    "đ": "VND",
    "원": "KRW",
    "грн": "UAH",
    "р.": "RUB",
    "₦": "NGN",
    "₸": "KZT",
    "₾": "GEL",
    "US$": "USD",
    "CA$": "CAD",
    "C$": "CAD",
    "AU$": "AUD",
    "A$": "AUD",
    "NZ$": "NZD",
    "HK$": "HKD",
    "S$": "SGD",
    "R$": "BRL",
    "MX$": "MXN",
    "NT$": "TWD",
    "S/": "PEN",
    "zł": "PLN",
    "Kč": "CZK",
    "Ft": "HUF",
    "lei": "RON",
    "лв": "BGN",
    "руб": "RUB",
    "TL": "TRY",
    "Rp": "IDR",
    "RM": "MYR",
    "Fr.": "CHF",
    "SFr.": "CHF",
    "Euro": "EUR",
    "euro": "EUR",
    "EURO": "EUR",
    "euros": "EUR",
    "KD": "KWD",
    "QR": "QAR",
    "BD": "BHD",
    "JD": "JOD",
    "\u20c1": "SAR",
    "ر.س": "SAR",
    "ر. س": "SAR",
    "SR": "SAR",
    "ريال سعودي": "SAR",
    "د.إ": "AED",
    "درهم إماراتي": "AED",
    "Dhs": "AED",
    "د.ك": "KWD",
    "دينار كويتي": "KWD",
    "د.ب": "BHD",
    "دينار بحريني": "BHD",
    "ر.ق": "QAR",
    "ريال قطري": "QAR",
    "ر.ع": "OMR",
    "ريال عماني": "OMR",
    "ج.م": "EGP",
    "جنيه": "EGP",
    "L.E.": "EGP",
    "LE": "EGP",
    "د.أ": "JOD",
    "دينار أردني": "JOD",
    "د.م": "MAD",
    "درهم مغربي": "MAD",
    "د.ت": "TND",
    "د.ج": "DZD",
    "د.ع": "IQD",
    "دينار عراقي": "IQD",
    "ل.ل": "LBP",
    "تومان": "IRR",
}
# what needs the page: the first is meant where nothing tells
_SHARED = {
    "$": ("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN", "CLP", "COP", "TWD", "UYU"),
    "¥": ("JPY", "CNY"),
    "￥": ("JPY", "CNY"),
    "円": ("JPY",),
    "元": ("CNY", "TWD"),
    "kr": ("SEK", "NOK", "DKK", "ISK"),
    "Kr": ("SEK", "NOK", "DKK", "ISK"),
    "Rs": ("INR", "PKR", "LKR"),
    "﷼": ("SAR", "IRR", "QAR", "OMR", "YER"),
    "ريال": ("SAR", "QAR", "OMR", "YER"),
    "درهم": ("AED", "MAD"),
    "دينار": ("KWD", "JOD", "BHD", "IQD", "TND", "DZD", "LYD"),
    "R": ("ZAR",),
}
_LETTERED = sorted(
    (sign for sign in (*_SURE, *_SHARED) if sign[0].isascii() and sign[0].isalpha()),
    key=len,
    reverse=True,
)
BEHIND = (":-", ",-", ",=")
"""Money only behind a number, in the page's currency: "450:-". "Size:- 45" is none."""
_BARE = sorted({*_SURE, *_SHARED}.difference(_LETTERED), key=len, reverse=True)
SIGN = "|".join(
    (
        # letters count only where they aren't a word's part: the "R" of "Regular" isn't rand
        *(rf"(?<![^\W\d_]){re.escape(sign)}(?![^\W\d_])" for sign in _LETTERED),
        *map(re.escape, _BARE),
        rf"(?<![^\W\d_])(?:{'|'.join(sorted(CODES))})(?![^\W\d_])",
    )
)
"""Matches one way to write a currency."""
_ALL = (*_SURE, *_SHARED, *CODES)
_SURE_SIGN = re.compile("|".join(map(re.escape, (*_SURE, *CODES))))
HEADS = frozenset(sign[:2] for sign in _ALL)
"""What signs begin with."""
TAILS = frozenset(sign.rstrip(".")[-2:] for sign in _ALL)
"""What they end with, but for a full stop."""
_ENDINGS = {
    "com.au": "AUD",
    "ca": "CAD",
    "co.nz": "NZD",
    "nz": "NZD",
    "sg": "SGD",
    "hk": "HKD",
    "mx": "MXN",
    "cl": "CLP",
    "co": "COP",
    "tw": "TWD",
    "jp": "JPY",
    "cn": "CNY",
    "se": "SEK",
    "no": "NOK",
    "dk": "DKK",
    "is": "ISK",
    "in": "INR",
    "pk": "PKR",
    "lk": "LKR",
    "sa": "SAR",
    "qa": "QAR",
    "om": "OMR",
    "ye": "YER",
    "ae": "AED",
    "ma": "MAD",
    "kw": "KWD",
    "jo": "JOD",
    "bh": "BHD",
    "iq": "IQD",
    "tn": "TND",
    "dz": "DZD",
    "ly": "LYD",
    "uy": "UYU",
    "ir": "IRR",
}
_LANGUAGES = {"nb": "NOK", "no": "NOK", "nn": "NOK", "da": "DKK", "is": "ISK", "zh": "CNY"}
_LANGUAGES |= {"fa": "IRR", "ur": "PKR", "sv": "SEK", "ja": "JPY"}

_WITH_DASH = dict.fromkeys(("de", "nl", "it", "fi"), "EUR")


def code(text: str) -> str:
    """The ISO code that a machine wrote, or "": only known ones count."""
    upper = text.strip().upper()
    return upper if upper in CODES else ""


def is_sure(text: str) -> bool:
    """Whether a text with an amount names its currency so that it is one wherever it stands."""
    return _SURE_SIGN.search(text) is not None


def meant(sign: str, hints: Iterable[str] = (), language: str = "") -> str:
    """The ISO code that a sign means on a page with these hints, the surest first; "" if none."""
    sure = _SURE.get(sign) or _SURE.get(f"{sign}.")
    if sure:
        return sure
    if sign in BEHIND:
        return next(filter(None, (*hints, _LANGUAGES.get(language), _WITH_DASH.get(language))), "")
    shared = _SHARED.get(sign)
    if shared is None:
        return code(sign)
    told = (*hints, _LANGUAGES.get(language, ""))
    return next((hint for hint in told if hint in shared), shared[0])


def of_region(region: str) -> str:
    """The currency of a language's region, where a sign is shared: the CA of "fr-CA"."""
    return _ENDINGS.get(region, "")


def of_host(host: str) -> tuple[str, ...]:
    """The currencies of a host's ending, "" where there is none."""
    labels = host.lower().rsplit(".", 2)
    return (_ENDINGS.get(".".join(labels[-2:]), ""), _ENDINGS.get(labels[-1], ""))
