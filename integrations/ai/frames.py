"""Sentence frames of the offline writer: they say nothing by themselves that could be false."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Frames:
    """One language. `names` are its words for common attribute names."""

    openings: tuple[str, ...]
    kind_openings: tuple[str, ...]
    bare_openings: tuple[str, ...]
    leads: tuple[str, ...]
    closings: tuple[str, ...]
    views: tuple[str, ...]
    detail: str
    joined: str
    nameless: str
    names: Mapping[str, str]
    lowers: bool


ENGLISH = Frames(
    openings=(
        "{title} comes from {brand}, in our range of {kind}.",
        "{title} is part of what {brand} makes for our range of {kind}.",
        "From {brand}: {title}, to be found under {kind}.",
        "Looking at {kind}? {title} is by {brand}.",
        "{brand} made {title}, which you find among our {kind}.",
    ),
    kind_openings=(
        "{title} belongs to our {kind}.",
        "Among our {kind} you find {title}.",
        "{title}: a choice from our {kind}.",
        "Under {kind} we keep {title}.",
    ),
    bare_openings=(
        "This is {title}.",
        "Meet {title}.",
        "Here is {title}.",
    ),
    leads=(
        "What there is to know:",
        "The details:",
        "At a glance:",
        "The facts, line by line:",
    ),
    closings=(
        "If something is missing here, ask us and we will look it up for you.",
        "Please compare the details with what you need before you order.",
        "These are the details as we keep them in our shop.",
        "Questions about a detail? Write to us before you order.",
    ),
    views=("another view", "a closer view", "seen from another side", "a further view"),
    detail="{name}: {value}",
    joined=". ",
    nameless="This product",
    names={},
    lowers=True,
)

ARABIC = Frames(
    openings=(
        "منتج «{title}» من علامة «{brand}» ضمن قسم «{kind}» في متجرنا.",
        "تقدّم علامة «{brand}» منتج «{title}»، وتجدونه لدينا في قسم «{kind}».",
        "في قسم «{kind}» تجدون «{title}» من علامة «{brand}».",
    ),
    kind_openings=(
        "تجدون «{title}» في قسم «{kind}» من متجرنا.",
        "منتج «{title}» متوفّر للاطلاع في قسم «{kind}».",
        "نعرض لكم في قسم «{kind}» منتج «{title}».",
    ),
    bare_openings=(
        "نقدّم لكم منتج «{title}» كما هو موصوف في متجرنا.",
        "إليكم منتج «{title}» بالتفاصيل المتوفّرة لدينا.",
    ),
    leads=("إليكم التفاصيل كما هي:", "ما يهمّكم معرفته عن المنتج:", "المواصفات باختصار:"),
    closings=(
        "إذا احتجتم إلى معلومة غير مذكورة هنا، فاسألونا ونبحث لكم عنها.",
        "يُرجى مقارنة هذه التفاصيل بما تحتاجون إليه قبل الطلب.",
        "هذه هي التفاصيل كما نحفظها في متجرنا.",
    ),
    views=("صورة أخرى للمنتج", "صورة أقرب للمنتج", "المنتج من جهة أخرى", "صورة إضافية للمنتج"),
    detail="{name}: «{value}»",
    joined="، ",
    nameless="هذا المنتج",
    names={
        "material": "المادة",
        "capacity": "السعة",
        "dimensions": "الأبعاد",
        "weight": "الوزن",
        "care": "العناية",
        "colour": "اللون",
        "color": "اللون",
        "size": "المقاس",
        "glaze": "التزجيج",
        "dishwasher safe": "مناسب لغسالة الصحون",
        "height": "الارتفاع",
        "diameter": "القطر",
        "origin": "بلد المنشأ",
        "country of origin": "بلد المنشأ",
        "set of": "عدد القطع",
        "firing temperature": "حرارة الحرق",
        "watertight": "لا يتسرّب منه الماء",
        "drainage hole": "فتحة تصريف",
        "saucer": "صحن سفلي",
        "strainer": "مصفاة",
        "stopper": "سدادة",
        "thickness": "السماكة",
        "length": "الطول",
        "width": "العرض",
        "volume": "السعة",
    },
    lowers=False,
)

FRAMES: Mapping[str, Frames] = {"en": ENGLISH, "ar": ARABIC}
