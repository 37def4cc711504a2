"""Persian."""

from integrations.ai.frames.frame import Frames

PERSIAN = Frames(
    openings=(
        "«{title}» از برند «{brand}» در بخش «{kind}» فروشگاه ما قرار دارد.",
        "از برند «{brand}»: «{title}» را در بخش «{kind}» می‌بینید.",
        "در بخش «{kind}» می‌توانید «{title}» از برند «{brand}» را پیدا کنید.",
    ),
    kind_openings=(
        "«{title}» را در بخش «{kind}» فروشگاه ما پیدا می‌کنید.",
        "در بخش «{kind}» محصول «{title}» را به شما معرفی می‌کنیم.",
        "«{title}» در بخش «{kind}» فروشگاه ما قرار دارد.",
    ),
    bare_openings=(
        "محصول «{title}» را به شما معرفی می‌کنیم.",
        "این محصول «{title}» است.",
    ),
    leads=("آنچه باید بدانید:", "جزئیات محصول:", "در یک نگاه:", "مشخصات، خط به خط:"),
    closings=(
        "اگر اطلاعاتی را پیدا نکردید، از ما بپرسید تا برایتان پیدا کنیم.",
        "لطفاً پیش از سفارش، این جزئیات را با نیاز خود مقایسه کنید.",
        "این‌ها همان جزئیاتی است که در فروشگاه ما ثبت شده است.",
    ),
    views=("نمای دیگر", "نمای نزدیک‌تر", "نما از سوی دیگر", "نمای اضافی"),
    detail="{name}: «{value}»",
    joined="، ",
    asked="درباره «{name}» چه می‌دانیم؟",
    nameless="این محصول",
    names={
        "material": "جنس",
        "capacity": "گنجایش",
        "dimensions": "ابعاد",
        "weight": "وزن",
        "care": "نگهداری",
        "colour": "رنگ",
        "color": "رنگ",
        "size": "اندازه",
        "glaze": "لعاب",
        "dishwasher safe": "مناسب ماشین ظرفشویی",
        "height": "ارتفاع",
        "diameter": "قطر",
        "origin": "کشور سازنده",
        "country of origin": "کشور سازنده",
        "set of": "تعداد قطعات",
        "firing temperature": "دمای پخت",
        "watertight": "ضد نشت آب",
        "drainage hole": "سوراخ زهکشی",
        "saucer": "زیرگلدانی",
        "strainer": "صافی",
        "stopper": "درپوش",
        "thickness": "ضخامت",
        "length": "طول",
        "width": "عرض",
        "volume": "حجم",
    },
    lowers=False,
)
