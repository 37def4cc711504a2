"""What shops often say of a product in English, in Arabic: kept as it is, it would read badly.

Names that stand for nothing else are not among them: "Moss" may be a shop's own name of a colour.
"""

UNITS = {
    "mm": "مم",
    "cm": "سم",
    "m": "م",
    "km": "كم",
    "mg": "ملغ",
    "g": "غ",
    "kg": "كغ",
    "ml": "مل",
    "l": "لتر",
    "w": "واط",
    "lumen": "لومن",
    "hours": "ساعات",
}
_ANSWERS = {
    "yes": "نعم",
    "no": "لا",
    "included": "مشمول",
    "built in": "مدمج",
}
_MATERIALS = {
    "aluminium": "ألمنيوم",
    "brass": "نحاس أصفر",
    "steel": "فولاذ",
    "steel and brass": "فولاذ ونحاس أصفر",
    "stainless steel": "فولاذ مقاوم للصدأ",
    "stoneware": "خزف حجري",
    "porcelain": "بورسلين",
    "earthenware": "فخار",
    "terracotta": "تراكوتا",
    "glass": "زجاج",
    "nylon": "نايلون",
    "polyester": "بوليستر",
    "polyamide": "بولي أميد",
    "cotton": "قطن",
    "linen": "كتان",
    "wool": "صوف",
    "silk": "حرير",
    "silicone": "سيليكون",
}
_COLOURS = {
    "white": "أبيض",
    "warm white": "أبيض دافئ",
    "black": "أسود",
    "grey": "رمادي",
    "gray": "رمادي",
    "light grey": "رمادي فاتح",
    "blue": "أزرق",
    "green": "أخضر",
    "olive green": "أخضر زيتوني",
    "red": "أحمر",
    "yellow": "أصفر",
    "orange": "برتقالي",
    "brown": "بني",
    "beige": "بيج",
    "pink": "وردي",
    "ivory": "عاجي",
}
_PLACES = {
    "portugal": "البرتغال",
    "italy": "إيطاليا",
    "spain": "إسبانيا",
    "france": "فرنسا",
    "germany": "ألمانيا",
    "norway": "النرويج",
    "sweden": "السويد",
    "turkey": "تركيا",
    "egypt": "مصر",
    "morocco": "المغرب",
    "tunisia": "تونس",
    "jordan": "الأردن",
    "lebanon": "لبنان",
    "china": "الصين",
    "india": "الهند",
    "japan": "اليابان",
}
VALUES = {**_ANSWERS, **_MATERIALS, **_COLOURS, **_PLACES}
