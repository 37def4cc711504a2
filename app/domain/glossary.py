"""The few words by which false claims are known in languages that the lexicon doesn't speak.

Each is the beginning of a word, as a regular expression; with `(?i:` in it, capitals are told from
small letters elsewhere. Promises are those that nobody makes for
a shop unasked; materials stand for the lexicon's own, so that facts in any language prove them.
"""

from collections.abc import Mapping

PROMISES: Mapping[str, Mapping[str, str]] = {
    "warranty": {
        "es": "garantía|garantiz",
        "it": "garanzi|garanti",
        "nl": "garantie|waarborg",
        "pt": "garantia|garanti",
        "tr": "garanti",
        "fa": "گارانتی|ضمانت|وارانتی",
    },
    "certification": {
        "es": "certific|homologad",
        "it": "certific|omologat",
        "nl": "gecertific|certific|keurmerk|tüv",
        "pt": "certific|homologad",
        "tr": "sertifika|belgeli|onaylı|tescilli",
        "fa": "گواهی|گواهینامه|استاندارد",
    },
    "award": {
        "es": "premio|premiad|galardon",
        "it": "premio|premiat|vincitor",
        "nl": "bekroond|prijswinn|onderscheiding|award",
        "pt": "prêmio|prémio|premiad",
        "tr": "ödül",
        "fa": "جایزه|برنده",
    },
    "medical": {
        "es": "curativ|alivia|terap|hipoalerg|dermatol|antibacter",
        "it": "curativ|allevia|terap|ipoallerg|dermatol|antibatter",
        "nl": "genees|genezend|pijnverlicht|therap|hypoallerg|dermatol|antibacter",
        "pt": "curativ|alivia|terap|hipoalerg|dermatol|antibacter",
        "tr": "tedavi|iyileştir|şifa|hipoalerjen|dermatoloj|antibakteri",
        "fa": "درمان|شفا|تسکین|ضدحساسیت|ضد حساسیت|پزشک|آنتی.?باکتری",
    },
    # a place has a capital where a material has none: "hecho en gres", "hecho en Italia"
    "origin": {
        "es": "(?i:fabricad[oa]s? en|hech[oa]s? en) (?=[A-ZÁÉÍÓÚ])|(?i:made in)",
        "it": "(?i:(?:prodott|fabbricat|fatt)[oaie] in) (?=[A-ZÈ])|(?i:made in)",
        "nl": "(?i:(?:gemaakt|vervaardigd|geproduceerd) in) (?=[A-Z])|(?i:made in)",
        "pt": "(?i:(?:fabricad|feit|produzid)[oa]s? (?:em|no|na)) (?=[A-ZÁÍ])|(?i:made in)",
        "tr": "(?i:yerli üretim|[^\\W\\d_]+[’']?[dt][ea] (?:üretil|yapıl|imal)|made in)",
        "fa": "ساخت (?!و)|تولید(?: شده)? در|محصول کشور",
    },
    "price-claim": {
        "es": "gratis|gratuit|descuento|rebaj|oferta|precio|barat",
        "it": "gratis|gratuit|sconto|scontat|offerta|prezzo|economic[oa]",
        "nl": "gratis|korting|aanbieding|prijs|goedkoop",
        "pt": "grátis|gratuit|desconto|promoç|oferta|preço|barat",
        "tr": "ücretsiz|bedava|indirim|fiyat|kampanya|ucuz",
        "fa": "رایگان|تخفیف|قیمت|حراج|ارزان",
    },
    "stock-claim": {
        "es": "en stock|existencias|últim[oa]s unidades|agot",
        "it": "in stock|ultimi pezzi|pronta consegna|esaur|disponibilità immediata",
        "nl": "op voorraad|uit voorraad|laatste stuks|uitverkocht",
        "pt": "em estoque|em stock|últim[oa]s unidades|esgot",
        "tr": "stokta|son adet|son ürün|tüken",
        "fa": "موجود در انبار|موجودی|آخرین عدد",
    },
    "social-proof": {
        "es": "reseña|opinion|clientes|más vendid|estrellas|valoracion",
        "it": "recension|clienti|più vendut|stelle|valutazion",
        "nl": "recensie|beoordel|klanten|meest verkocht|bestsell|sterren",
        "pt": "avaliaç|clientes|mais vendid|estrelas|opiniões",
        "tr": "yorum|müşteri|en çok satan|çok satan|yıldız",
        "fa": "مشتری|نظرات|پرفروش|ستاره",
    },
    "sustainability": {
        "es": "ecológic|sostenib|biodegrad|reciclad|vegan|orgánic",
        "it": "ecologic|sostenib|biodegrad|riciclat|vegan|biologic",
        "nl": "duurzaam|duurzame|ecologisch|biologisch|afbreekbaar|gerecycle|vegan",
        "pt": "ecológic|sustentáv|biodegrad|reciclad|vegan|orgânic",
        "tr": "sürdürülebilir|ekolojik|organik|geri dönüştür|doğa dostu|vegan",
        "fa": "پایدار|ارگانیک|زیست|بازیافت|وگان",
    },
    "shipping-claim": {
        "es": "envío|entrega",
        "it": "spedizion|consegna",
        "nl": "verzend|bezorg|levertijd",
        "pt": "frete|envio|entrega",
        "tr": "kargo|teslimat",
        "fa": "ارسال|تحویل",
    },
}
_IN = ("es", "it", "nl", "pt", "tr", "fa")
_MATERIALS = """
titanium: titanio | titanio | titani | titânio | titanyum | تیتانیوم
steel: acero | acciaio | staal | aço | çelik | فولاد|استیل
iron: hierro | ferro\\b | ijzer | ferro\\b | demir\\b|demirden | آهن
aluminium: aluminio | alluminio | aluminium | alumínio | alüminyum | آلومینیوم
brass: latón | ottone | messing | latão | pirinçten | برنج
copper: cobre | rame\\b | koper\\b|koperen | cobre | bakır | مس\\b
bronze: bronce | bronzo | brons | bronze | bronz | برنز
gold: oro\\b | oro\\b|d’oro | goud|gouden | ouro\\b | altın | طلا
silver: plata\\b | argento | zilver | prata\\b | gümüş | نقره
wood: madera | legno | hout\\b|houten | madeira | ahşap|tahta | چوب
oak: roble | quercia|rovere | eiken | carvalho | meşe | بلوط
bamboo: bambú | bambù | bamboe | bambu | bambu | بامبو
cork: corcho | sughero | kurk\\b | cortiça | mantar\\b | چوب.?پنبه
cotton: algodón | cotone | katoen | algodão | pamuk | پنبه|نخی
linen: lino\\b | lino\\b | linnen | linho | keten | کتان
wool: lana\\b | lana\\b | wol\\b|wollen | lã\\b | yün | پشم
silk: seda\\b | seta\\b | zijde\\b|zijden | seda\\b | ipek | ابریشم
leather: cuero|piel\\b | pelle\\b|cuoio | leer\\b|leren | couro | deri\\b|deriden | چرم
plastic: plástico | plastica | plastic|kunststof | plástico | plastik | پلاستیک
polyester: poliéster | poliestere | polyester | poliéster | polyester | پلی.?استر
silicone: silicona | silicone | silicone | silicone | silikon | سیلیکون
rubber: caucho|goma\\b | gomma | rubber | borracha | kauçuk | لاستیک
glass: vidrio|cristal\\b | vetro | glas\\b|glazen | vidro | cam\\b|camdan | شیشه
ceramic: cerámic | ceramic | keramie|keramisch | cerâmic | seramik | سرامیک
porcelain: porcelana | porcellana | porselein | porcelana | porselen | چینی\\b|پرسلان
stoneware: gres\\b | gres\\b | steengoed | grés\\b | \\bstoneware | استون.?ور
terracotta: terracota | terracotta | terracotta | terracota | terakota | سفال قرمز
marble: mármol | marmo\\b | marmer | mármore | mermer | مرمر
granite: granito | granito | graniet | granito | granit | گرانیت
slate: pizarra | ardesia | leisteen | ardósia | arduvaz | سنگ لوح
"""
MATERIALS: Mapping[str, Mapping[str, str]] = {
    line.partition(": ")[0]: dict(
        zip(_IN, (words.strip() for words in line.partition(": ")[2].split(" | ")), strict=True)
    )
    for line in _MATERIALS.strip().splitlines()
}
