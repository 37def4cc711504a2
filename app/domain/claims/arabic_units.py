"""Arabic says one and two of a unit without a number: سنة, سنتين."""

from app.domain.claims.tokens import ARABIC_PARTICLES, plain

# what makes one of a unit that stands alone: "within a week", "a whole year", "guarantee: a year"
ONE = frozenset(map(plain, ("واحد", "واحدة", "كامل", "كاملة")))
_BEFORE_ONE = frozenset({":"}) | frozenset(
    map(plain, ("خلال", "لمدة", "مدة", "ضمان", "الضمان", "كفالة", "غضون", "نحو", "حوالي"))
)
_SINGULAR = frozenset(
    map(plain, ("سنة", "عام", "شهر", "أسبوع", "يوم", "ساعة", "كيلوغرام", "كيلو", "لتر", "متر"))
)
DUALS = {
    plain(word): (unit, 2.0)
    for word, unit in (
        ("سنتين", "سنة"),
        ("سنتان", "سنة"),
        ("عامين", "عام"),
        ("عامان", "عام"),
        ("شهرين", "شهر"),
        ("شهران", "شهر"),
        ("أسبوعين", "أسبوع"),
        ("أسبوعان", "أسبوع"),
        ("يومين", "يوم"),
        ("يومان", "يوم"),
        ("ساعتين", "ساعة"),
        ("ساعتان", "ساعة"),
        ("دقيقتين", "دقيقة"),
        ("دقيقتان", "دقيقة"),
        ("ليلتين", "ليلة"),
        ("عقدين", "عقد"),
        ("مليمترين", "مليمتر"),
        ("سنتيمترين", "سنتيمتر"),
        ("غرامين", "غرام"),
        ("ريالين", "ريال"),
        ("دولارين", "دولار"),
        ("لترين", "لتر"),
        ("مترين", "متر"),
        ("كيلوغرامين", "كيلو"),
        ("درجتين", "درجة"),
    )
}


def dual_of(word: str) -> str:
    """The dual that an Arabic word is, without what is written before it: لأسبوعين; "" if none."""
    if word in DUALS:
        return word
    return word[1:] if word[:1] in ARABIC_PARTICLES and word[1:] in DUALS else ""


def is_one_of(unit: str, before: str, after: str) -> bool:
    """Whether a unit that stands alone is one of it, by the words beside it."""
    return unit in _SINGULAR and (after in ONE or before in _BEFORE_ONE)
