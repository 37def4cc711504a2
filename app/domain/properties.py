"""Properties that product pages state, in our own words: a rival's words for them stay theirs."""

from collections.abc import Iterator, Mapping
from functools import cache

from app.domain.claims.languages import language_of
from app.domain.claims.lexicon import lexicon, mentions
from app.domain.claims.quantities import quantities
from app.domain.claims.tokens import tokens
from app.domain.folding import fold

# our name for each, and how tables of data call it
NAMES: Mapping[str, str] = {
    "Material": "material, materials, fabric, composition, werkstoff, stoff, matière, matériau,"
    " tejido, materiale, materiaal, المادة, الخامة",
    "Size": "size, dimensions, measurements, diameter, height, width, length, depth, größe, maße,"
    " abmessungen, durchmesser, höhe, breite, länge, tiefe, taille, hauteur, largeur,"
    " longueur, diamètre, medidas, dimensioni, afmetingen, المقاس, الأبعاد, الطول, العرض,"
    " الارتفاع, القطر",
    "Capacity": "capacity, volume, contents volume, fassungsvermögen, volumen, inhalt in ml,"
    " füllmenge, contenance, capacité, capacidad, capacità, inhoud, السعة, الحجم",
    "Weight": "weight, net weight, gewicht, nettogewicht, poids, peso, الوزن",
    "Colour": "colour, color, farbe, couleur, colore, kleur, اللون",
    "Power": "power, wattage, leistung, puissance, potencia, potenza, vermogen, القدرة",
    "Battery": "battery, battery life, battery capacity, akku, akkulaufzeit, batterie, autonomie,"
    " batería, batteria, accu, البطارية",
    "Care": "care, care instructions, washing, cleaning, dishwasher safe, pflege, pflegehinweise,"
    " reinigung, spülmaschinengeeignet, entretien, cuidado, manutenzione, onderhoud, العناية",
    "In the box": "in the box, contents, includes, included, scope of delivery, package contents,"
    " lieferumfang, contenu, contenido, contenuto, المحتويات",
    "Use": "use, usage, suitable for, application, verwendung, anwendung, geeignet für,"
    " utilisation, uso, gebruik, الاستخدام",
    "Warranty": "warranty, guarantee, garantie, garantía, garanzia, الضمان, ضمان",
    "Origin": "country of origin, origin, made in, herkunft, herkunftsland, herstellungsland,"
    " origine, pays d'origine, origen, بلد المنشأ, المنشأ",
    "Ingredients": "ingredients, zutaten, inhaltsstoffe, ingrédients, ingredientes, ingredienti,"
    " ingrediënten, المكونات",
    "Compatibility": "compatibility, compatible with, fits, kompatibilität, kompatibel mit,"
    " passend für, compatibilité, compatible avec, compatibilidad, compatibilità, التوافق,"
    " متوافق مع",
}
_MEASURED = {
    "mass": "Weight",
    "volume": "Capacity",
    "length": "Size",
    "power": "Power",
    "charge": "Battery",
}
_TOPICS = {"materials": "Material", "care": "Care", "colours": "Colour"}
_PROMISED = {"Warranty"}  # said by its word, wherever it stands


def named(name: str) -> str:
    """Our name for what a table or an attribute calls `name`; "" where it is none that we know."""
    return _known().get(fold(name).strip(" :.*-_"), "")


def stated(sentence: str) -> frozenset[str]:
    """The properties, by our names, that a sentence says something of."""
    return frozenset(_stated(sentence))


def _stated(sentence: str) -> Iterator[str]:
    language = language_of(sentence)
    said = tokens(sentence, language)
    yield from (_MEASURED[q.measure] for q in quantities(said, language) if q.measure in _MEASURED)
    known = lexicon()
    topics = (known[mention.concept].topic for mention in mentions(said, language))
    yield from (_TOPICS[topic] for topic in topics if topic in _TOPICS)
    words = {fold(token.text) for token in said if token.kind == "word"}
    for word in words & _known().keys():
        if _known()[word] in _PROMISED:
            yield _known()[word]


@cache
def _known() -> Mapping[str, str]:
    return {
        fold(name.strip()): ours for ours, names in NAMES.items() for name in names.split(",")
    } | {fold(ours): ours for ours in NAMES}
