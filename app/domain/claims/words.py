"""Words that carry no claim, and words that turn one: not, only, every, more, it, you."""

from app.domain.claims.stopwords import STOP, sets
from app.domain.claims.tokens import LANGUAGES, plain

NEGATORS = sets(
    en="not no never without isn't aren't doesn't don't didn't can't cannot won't wasn't nothing none"
    " neither nor free non wouldn't shouldn't hasn't haven't needn't avoid hardly",
    de="nicht kein keine keinen keinem keiner keines ohne nie niemals weder frei nichts vermeiden statt"
    " anstatt anstelle",
    fr="pas sans jamais aucun aucune ni ne non rien éviter évitez guère",
    ar="لا ليس ليست غير بدون دون لم لن خال خالي خالية يخلو تخلو بلا ليسا تجنب تجنبي تجنبوا",
)
GRAMMAR = {language: STOP[language] | NEGATORS[language] for language in LANGUAGES}
PAIRED_NEGATORS = {
    language: tuple(tuple(plain(word) for word in phrase.split()) for phrase in phrases)
    for language, phrases in {
        "en": (
            "rather than",
            "instead of",
            "away from",
            "out of",
            "other than",
            "apart from",
            "except for",
            "far from",
            "leave the",
            "leave your",
            "free of",
            "free from",
            "keep off",
            "stay away",
            "do without",
            "no need",
            "skip the",
        ),
        "de": ("anstelle von", "frei von", "fern von", "abgesehen von", "außer der"),
        "fr": (
            "plutôt que",
            "au lieu",
            "loin du",
            "loin de",
            "à l'exception",
            "exempt de",
            "dépourvu de",
            "hormis les",
        ),
        "ar": ("بدلا من", "عوضا عن", "بعيدا عن", "باستثناء", "ما عدا"),
    }.items()
}
# a "not" that denies nothing but a number's margin, or that is one of two
HARMLESS = frozenset(
    {
        ("never", "less"), ("no", "less"), ("no", "more"), ("not", "quite"), ("not", "only"),
        ("not", "just"), ("no", "longer"), ("no", "matter"), ("nicht", "nur"), ("nicht", "weniger"),
        ("nicht", "mehr"), ("nie", "weniger"), ("pas", "seulement"), ("pas", "moins"), ("non", "seulement"),
        (plain("لا"), plain("يقل")), (plain("لا"), plain("تقل")), (plain("لا"), plain("يتجاوز")),
        (plain("ليس"), plain("فقط")),
    }
)  # fmt: skip
# after what they deny
NEGATORS_AFTER = {
    language: tuple(tuple(plain(word) for word in phrase.split()) for phrase in phrases)
    for language, phrases in {
        "en": (
            "free",
            "- free",
            "not included",
            "not recommended",
            "sold separately",
            "excluded",
            "isn't",
            "aren't",
            "is not",
            "are not",
            "doesn't",
            "does not",
            "don't",
            "won't",
            "is off limits",
            "is a bad idea",
            "are a bad idea",
            "is off the menu",
            "are off the menu",
            "is beyond",
            "are beyond",
            "are out",
            "stays out",
            "stay out",
            "is missing",
            "are missing",
            "not supplied",
            "are off limits",
            "can't",
            "cannot",
            "is out",
            "isn't supported",
            "are sold separately",
            "is sold separately",
            "was not",
            "wasn't",
            "has no",
        ),
        "de": (
            "frei",
            "- frei",
            "nicht",
            "ist nicht",
            "sind nicht",
            "wird nicht",
            "werden nicht",
            "entfällt",
            "ausgeschlossen",
            "sind ausgeschlossen",
            "ist ausgeschlossen",
            "verboten",
            "ist tabu",
            "fehlt",
            "fehlen",
            "sparen",
            "können sie sich sparen",
            "kann man sich sparen",
            "kannst du dir sparen",
            "erübrigt sich",
            "bleibt draußen",
            "bleiben draußen",
            "tabu",
        ),
        "fr": (
            "non inclus",
            "non fournis",
            "non fourni",
            "ne",
            "n'",
            "est exclu",
            "est superflu",
            "est superflue",
            "est inutile",
            "sont inutiles",
            "est à éviter",
            "sont à éviter",
            "manque",
            "manquent",
            "est absent",
            "est absente",
            "sont exclus",
            "exclu",
            "est à proscrire",
            "à proscrire",
        ),
        "ar": (
            *("ممنوع", "ممنوعة", "غير مشمول", "غير مشمولة", "لا يشمل", "غير موجود", "غير موجودة"),
            *("غير متوفر", "غير متوفرة", "غير مرفق", "غير مرفقة", "غير ضروري", "غير لازم"),
        ),
    }.items()
}
AND = sets(en="and plus", de="und sowie", fr="et", ar="و")
# "no X in Y": what they deny is X, and not where it is
WITHOUT = frozenset(
    plain(word)
    for word in (
        *("without", "no", "ohne", "kein", "keine", "keinen", "keinem", "keiner"),
        *("sans", "aucun", "aucune", "بدون", "دون"),
    )
)
PLACING = sets(en="in into inside within", de="im in innerhalb", fr="dans en", ar="في داخل")
WITH = sets(en="with plus including", de="mit samt inklusive", fr="avec", ar="مع")
TURNS = sets(  # where the reach of a "not" ends
    en="but and while whereas so because yet although though however unless",
    de="aber sondern und während denn doch jedoch obwohl",
    fr="mais et tandis car donc alors bien pourtant",
    ar="لكن بل بينما لأن غير",
)
YES = frozenset(plain(word) for word in ["yes", "ja", "oui", "نعم", "true", "ok"])
NO = frozenset(
    plain(word)
    for word in (
        *("no", "none", "false", "without", "0", "nein", "kein", "keine", "keiner", "keines"),
        *("ohne", "entfällt", "non", "aucun", "aucune", "sans", "لا", "بدون", "لايوجد"),
    )
)
EVERY = sets(
    en="every each both all either whichever whatever",
    de="jede jeder jedes jedem jeden alle allen aller beide beiden sämtliche egal welche welcher",
    fr="chaque tous toutes chacun chacune quelle quel",
    ar="كل جميع كلا كلتا كافة مهما سواء",
)
WHOLE = sets(  # all of it, and not a part
    en="entirely entire whole wholly completely complete fully totally throughout itself purely pure"
    " everything",
    de="ganz ganze ganzen ganzes gesamte gesamten komplett komplette vollständig völlig rein reiner"
    " reinem alles restlos",
    fr="entièrement entier entière complètement totalement intégralement pur pure tout toute intégral"
    " complet complète",
    ar="بالكامل كامل كاملة كليا تماما خالص خالصة كله كلها نقي",
)
ONLY = sets(
    en="only just solely alone nothing exclusively",
    de="nur ausschließlich allein bloß lediglich",
    fr="seulement uniquement seul seule exclusivement",
    ar="فقط وحده وحدها إلا حصرا",
)
COMPARED = sets(
    en="more less than longer shorter heavier lighter bigger smaller larger another extra additional"
    " adds add gains difference differ differs apart between cheaper dearer saves save half double"
    " twice total together altogether combined per each sum times surcharge stretched works every",
    de="mehr weniger als länger kürzer schwerer leichter größer kleiner weitere weiteren zusätzlich"
    " unterschied günstiger teurer spart halb hälfte doppelt zusammen insgesamt pro je gesamt mal"
    " aufpreis",
    fr="plus moins que longue lourde supplémentaire supplément écart différence cher économise moitié"
    " double total ensemble par chacun fois ajoute deux revient",
    ar="أكثر أقل من أطول أثقل أخف إضافي إضافية فرق الفرق أرخص أغلى يوفر نصف ضعف مجموع معا لكل إجمالي"
    " زيادة تزيد يزيد",
)
TOGETHER = sets(  # what is summed up
    en="together altogether combined total sum all add adds both",
    de="zusammen insgesamt gesamt summe beide beiden",
    fr="ensemble total totalisent somme deux tout",
    ar="معا مجموع المجموع إجمالي الإجمالي مجتمعة مجتمعين كلاهما",
)
ITS = sets(  # the product, when it is not named
    en="it its this these they them their that",
    de="er sie es ihn ihm ihr ihre seine sein dieser diese dieses dies",
    fr="il elle ils elles ce cette ces son sa ses leur celui",
    ar="هو هي هذا هذه له لها",
)
OURS = sets(
    en="we our us ours",
    de="wir unser unsere uns unserer unserem",
    fr="nous notre nos",
    ar="نحن لدينا",
)
YOURS = sets(
    en="you your yours yourself",
    de="du dein deine deinen dir dich sie ihr ihre ihnen",
    fr="vous votre vos tu ton ta tes on",
)
STATING = sets(  # verbs by which a sentence states something
    en="is are has have comes come can will does do holds fits measures weighs made works keeps runs"
    " takes stays gets uses lasts includes contains carries ships needs won't can't doesn't isn't"
    " aren't don't",
    de="ist sind hat haben kann können wird werden kommt passt misst wiegt hält bleibt läuft reicht"
    " enthält besteht lässt liegt steht braucht darf",
    fr="est sont a ont peut peuvent sera mesure pèse tient reste convient contient vient passe dure",
)
SMALL = sets(
    en="small smaller smallest little short shorter low lower narrow shallow",
    de="kleine kleinen kleiner kleines kleineren kleinste niedrige niedrigen kurze kurzen",
    fr="petit petite petits petites basse courte",
    ar="الصغير الصغيرة الأصغر القصير القصيرة المنخفض",
)
MIDDLE = sets(
    en="medium middle mid",
    de="mittlere mittleren mittlerer mittlerem",
    fr="moyen moyenne",
    ar="المتوسط المتوسطة متوسط",
)
LARGE = sets(
    en="large larger largest big bigger biggest tall taller high higher wide deep long longer",
    de="große großen größere größeren größte hohe hohen lange langen",
    fr="grand grande grands grandes haute longue",
    ar="الكبير الكبيرة الأكبر الطويل الطويلة العالي",
)
