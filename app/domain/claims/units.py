"""Units: what they measure, how many of the base unit they are, and how people write them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.claims.tokens import LANGUAGES, OTHERWISE, Token, plain, stem


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: `value * factor + offset` is in its measure's base unit (m, g, l, s, °C, W, …)."""

    measure: str
    factor: float = 1.0
    offset: float = 0.0
    word: str = ""


# measure and factor, then how it is written: by all, and in English, German, French and Arabic;
# an underscore stands for the space of a unit of two words
_UNITS = """
length 0.001 | mm | millimetre millimeter | millimeter | millimètre | مم ملم مليمتر ملليمتر
length 0.01 | cm | centimetre centimeter | zentimeter | centimètre | سم سنتيمتر سنتمتر سنتيمترا
length 1 | m | metre meter | meter | mètre | م متر أمتار مترا
length 1000 | km | kilometre kilometer | kilometer | kilomètre | كم كيلومتر
length 0.0254 | in ″ " | inch inches | zoll | pouce | بوصة إنش
length 0.3048 | ft ' ’ ′ | foot feet | fuß | pied | قدم أقدام
length 0.9144 | yd | yard | yard | yard | ياردة
length 1609.34 | mi | mile | meile | mille | ميل
mass 0.000001 | µg mcg | microgram | mikrogramm | microgramme | ميكروغرام
mass 0.001 | mg | milligram | milligramm | milligramme | ملغ مجم مليغرام ملليغرام
mass 1 | g gr | gram gramme | gramm | gramme | غ غم جم غرام جرام غراما جراما
mass 1000 | kg | kilogram kilo kilogramme | kilogramm kilo | kilogramme kilo | كغ كجم كيلوغرام كيلوجرام كيلو
mass 28.3495 | oz | ounce | unze | once | أونصة أوقية
mass 453.592 | lb lbs | pound | pfund | livre | رطل باوند
mass 6350.29 | | stone | | |
mass 1000000 | | tonne ton | tonne | tonne | طن
volume 0.001 | ml | millilitre milliliter | milliliter | millilitre | مل ملل مليلتر ملليلتر
volume 0.01 | cl | centilitre | zentiliter | centilitre | سل
volume 0.1 | dl | decilitre | deziliter | décilitre | دل
volume 1 | l | litre liter | liter | litre | ل لتر لترا لترات
volume 0.0295735 | fl_oz floz | fluid_ounce fluid_ounces | | |
volume 0.568261 | pt | pint | | pinte |
volume 3.78541 | gal us_gal us_gallon us_gallons | gallon | gallone | gallon | غالون
volume 28.3168 | cu_ft | cubic_feet cubic_foot | | |
area 1 | m² sqm sq_m | square_metre square_meter square_metres square_meters | quadratmeter | mètre_carré mètres_carrés | م² متر_مربع مترا_مربعا أمتار_مربعة
area 0.092903 | sqft sq_ft ft² | square_foot square_feet | quadratfuß | pied_carré pieds_carrés | قدم_مربع قدم_مربعة
area 0.0001 | cm² | square_centimetre square_centimetres | quadratzentimeter | centimètre_carré |
area 10000 | ha | hectare | hektar | hectare | هكتار هكتارات
area 4046.86 | | acre | | acre | فدان
temperature 1 | °c °_c °_celsius degrees_celsius degree_celsius grad_celsius | celsius centigrade | grad | degré degrés | مئوية درجة درجات درجة_مئوية درجات_مئوية
temperature 1 | ° | degree degrees | | |
temperature-f 1 | °f °_f degrees_fahrenheit °_fahrenheit grad_fahrenheit degrés_fahrenheit | fahrenheit | fahrenheit | fahrenheit | فهرنهايت
power 1 | w | watt | watt | watt | واط وات
power 1000 | kw | kilowatt | kilowatt | kilowatt | كيلوواط
power 735.5 | hp ps | horsepower | pferdestärke | cheval-vapeur | حصان
voltage 1 | v | volt | volt | volt | فولت
charge 1 | mah | | | | مللي_أمبير ميلي_أمبير
charge 1000 | ah | | | |
energy 1 | kcal cal | calorie calories kilocalorie | kalorie kilokalorie | calorie kilocalorie | سعرة سعرات سعرا
energy 0.239 | kj | kilojoule | kilojoule | kilojoule | كيلوجول
work 1 | wh | watt_hour watt_hours | wattstunde | wattheure | واط_ساعة
current 1 | a | amp ampere | ampere | ampère | أمبير
light 1 | lm | lumen | lumen | lumen | لومن
lux 1 | lx | lux | lux | lux | لوكس
colour-temperature 1 | k | kelvin | kelvin | kelvin | كلفن
sound 1 | db db_a dba | decibel | dezibel | décibel | ديسيبل
frequency 1 | hz | hertz | hertz | hertz | هرتز
frequency 1000 | khz | kilohertz | kilohertz | kilohertz | كيلوهرتز
frequency 1000000 | mhz | megahertz | megahertz | mégahertz | ميجاهرتز
frequency 1000000000 | ghz | gigahertz | gigahertz | gigahertz | جيجاهرتز
data 1 | mb | megabyte | megabyte | mégaoctet | ميجابايت
data 1000 | gb go | gigabyte | gigabyte | gigaoctet | جيجابايت غيغابايت
data 1000000 | tb | terabyte | terabyte | téraoctet | تيرابايت
pressure 1 | bar | | | | بار
pressure 0.0689 | psi | | | |
share 1 | % | percent per_cent | prozent | pour_cent pourcent | بالمئة بالمائة في_المئة في_المائة
time 1 | s sec | second | sekunde | seconde | ثانية ثوان ثواني
time 60 | min mins | minute | minute | minute | دقيقة دقائق
time 3600 | h hr hrs std | hour | stunde | heure | ساعة ساعات
time 86400 | d | day business_day business_days working_day working_days | tag tage tagen tages werktag werktage werktagen arbeitstage | jour journée | يوم أيام يوما نهار
time 86400 | | night | nacht nächte nächten | nuit | ليلة ليالي ليال
time 604800 | wk | week | woche | semaine | أسبوع أسابيع
time 2629800 | mo | month | monat | mois | شهر أشهر شهور شهرا
time 31557600 | yr yrs | year | jahr jahre jahren jahres | an année ans | سنة سنوات عام أعوام عاما سنين
time 315576000 | | decade | jahrzehnt | décennie | عقد عقود
time 3155760000 | | century | jahrhundert | siècle | قرن قرون
time 1209600 | | fortnight | | quinzaine |
money 1 | € eur £ gbp $ usd chf aed sar egp | euro dollar quid franc dirham riyal | euro dollar franken | euro dollar franc | يورو دولار دولارات درهم دراهم ريال ريالات جنيه جنيهات دينار دنانير ليرة ليرات
money 0.01 | | cent pence | cent | centime | سنت
density 1 | gsm g_/_m² g_/_sqm | | | | غم_/_م²
density 33.906 | oz_/_yd² | | | |
pixels 1 | px mp | megapixel pixel | megapixel | mégapixel | بكسل ميجابكسل
speed 1 | km_/_h kmh kph | | | | كم_/_س
rotation 1 | rpm | | u_/_min | tr_/_min |
"""
FAHRENHEIT = (5 / 9, -160 / 9)
# these are words of their own as well, and units only right after figures
_AFTER_FIGURES = frozenset(
    [
        "m",
        "l",
        "g",
        "s",
        "h",
        "a",
        "d",
        "k",
        "v",
        "w",
        "in",
        "t",
        "c",
        "min",
        "mo",
        "go",
        "to",
        "mi",
        "pt",
        "o",
        "ps",
        "gal",
        "cal",
        "bar",
        "mp",
        "'",
        "’",
        "′",
        "″",
        "ل",
        "م",
        "غ",
        "سل",
        "دل",
    ]
)
_DOUBTFUL = frozenset(["to", "go", "mo", "pt", "in"])
_LEAST_STEM = 3  # signs; a shorter one is of too many words
_HYPHENS = frozenset("-–")


def _units() -> dict[str, dict[tuple[str, ...], Unit]]:
    known: dict[str, dict[tuple[str, ...], Unit]] = {language: {} for language in LANGUAGES}
    for line in _UNITS.strip().splitlines():
        head, by_all, *by_language = line.split("|")
        measure, factor = head.split()
        for language, written in zip(LANGUAGES, by_language, strict=True):
            for word in [*by_all.split(), *written.split()]:
                words = tuple(plain(part) for part in word.split("_"))
                unit = _unit(measure, float(factor), words)
                known[language][words] = unit
                if len(words) == 1 and len(word) > len("year"):
                    known[language].setdefault((stem(words[0], language),), unit)
                if len(words) == 1 and language == "ar" and len(word) >= _LEAST_STEM:
                    known[language].setdefault((words[0] + "ا",), unit)  # behind eleven and more
    for language in LANGUAGES:
        known[language] = known[OTHERWISE] | known[language]
    return known


def _unit(measure: str, factor: float, words: tuple[str, ...]) -> Unit:
    if measure == "temperature-f":
        return Unit("temperature", *FAHRENHEIT, "°f")
    return Unit(measure, factor, word=" ".join(words))


UNITS = _units()


def unit_at(
    said: Sequence[Token], at: int, language: str, *, is_after_figures: bool
) -> tuple[Unit, int] | None:
    """The unit that begins at a token, a hyphen before it or not, and where it ends."""
    known = UNITS.get(language, UNITS[OTHERWISE])
    is_joined = at < len(said) and said[at].text in _HYPHENS and said[at].start == said[at - 1].end
    if is_joined:  # "two-year", "a 60-pound"
        at += 1
    for length in (3, 2, 1):
        part = said[at : at + length]
        if len(part) < length:
            continue
        words = tuple(token.text for token in part)
        unit = known.get(words) or (
            known.get((part[0].stem,)) if length == 1 and len(part[0].stem) >= _LEAST_STEM else None
        )
        is_sure = is_after_figures or not _AFTER_FIGURES & set(words)
        if unit and is_sure and words != ('"',) * is_joined:
            return _to_fahrenheit(unit, said, at + length)
    return None


def _to_fahrenheit(unit: Unit, said: Sequence[Token], end: int) -> tuple[Unit, int]:
    """The scale stands after the degrees: "50 degrees Fahrenheit"."""
    if unit.measure == "temperature" and end < len(said) and said[end].text in ("f", "fahrenheit"):
        return Unit("temperature", *FAHRENHEIT, "°f"), end + 1
    if unit.measure == "temperature" and end < len(said) and said[end].text in ("c", "celsius"):
        return unit, end + 1
    return unit, end


def unit_named(name: str) -> Unit | None:
    """The unit that a field's name ends with: weight_g, guarantee_years, "Length in cm"."""
    words = [word for word in re.split(r"[^a-zà-ÿ]+", plain(name)) if word]
    for word in reversed(words[-2:]):
        for language in ("en", "de", "fr"):
            unit = UNITS[language].get((word,)) or UNITS[language].get((stem(word, language),))
            is_sure = (len(words) > 1 and word not in _DOUBTFUL) or len(word) > len("kg")
            if unit and is_sure and unit.measure != "money":
                return unit
    return None
