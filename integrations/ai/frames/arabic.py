"""Arabic."""

from integrations.ai.frames.frame import Frames

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
        "يُرجى التأكّد من هذه التفاصيل قبل الطلب.",
        "هذه هي التفاصيل كما نحفظها في متجرنا.",
    ),
    views=("صورة أخرى للمنتج", "صورة أقرب للمنتج", "المنتج من جهة أخرى", "صورة إضافية للمنتج"),
    detail="{name}: «{value}»",
    joined="، ",
    asked="ماذا عن: {name}؟",
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
