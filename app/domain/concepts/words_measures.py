# ruff: noqa: E501
"""Measures: what is measured, in which units, how much and how many, and which size."""

CONCEPTS = """
size | en size, sizing, sizes | de größen | fr taille, pointure | ar مقاس, مقاسات, حجم, أحجام
size-chart | en size chart, size guide, size table, sizing chart | de größentabelle, größenratgeber, maßtabelle | fr guide des tailles, tableau des tailles | ar جدول المقاسات, دليل المقاسات
clothing-size < size | en clothing size, dress size, garment size | de konfektionsgröße, kleidergröße | fr taille de vêtement | ar مقاس الملابس
shoe-size < size | en shoe size, eu size, half size | de schuhgröße, halbe größe, zwischengröße | fr pointure de chaussure, demi-pointure | ar مقاس الحذاء, نصف مقاس
size-s < size != size-l | en size s, small size | de größe s | fr taille s | ar قياس سمول, مقاس سمول
size-m < size != size-s, size-l | en size m, medium size garment | de größe m | fr taille m | ar مقاس وسط, مقاس متوسط
size-l < size | en size l, size large | de größe l | fr taille l | ar مقاس لارج
size-xs < size != size-s, size-m, size-l | en size xs, xs | de größe xs, xs | fr taille xs, xs | ar مقاس إكس سمول
size-xxl < size != size-s, size-m, size-xs | en size xl, size xxl, xxl, 2xl, 3xl | de größe xl, größe xxl, xxl, 3xl | fr taille xl, taille xxl, xxl, 3xl | ar مقاس إكس لارج, مقاس كبير جدا
dimension | en dimension, dimensions, measurements | de maß, maße, abmessung, abmessungen | fr dimension, dimensions, mesures | ar أبعاد, بعد القياس, قياسات
height | en height, high | de hoch | fr hauteur, haut de | ar ارتفاع, علو, بارتفاع
width | en width, breadth | de breite | fr largeur | ar عرض, بعرض
length | en length | de länge | fr longueur | ar طول, بطول
depth | en depth | de tiefe | fr profondeur | ar عمق, بعمق
diameter | en diameter, in diameter, across the middle | de durchmesser | fr diamètre | ar قطر, بقطر, قطر الدائرة
radius | en radius | de radius | fr rayon du cercle | ar نصف القطر
circumference | en circumference, girth | de umfang | fr circonférence, périmètre | ar محيط الدائرة, محيط القطعة
thickness | en thickness, wall thickness | de dicke, stärke, materialstärke, wandstärke | fr épaisseur | ar سماكة, سمك, بسماكة
gauge-wire | en gauge of wire, string gauge, wire gauge, mesh size | de drahtstärke, saitenstärke, maschenweite | fr calibre du fil, tirant de cordes, taille de maille | ar سماكة السلك, سماكة الوتر
fabric-weight | en fabric weight, grammage, gsm, grams per square metre | de grammatur, stoffgewicht, flächengewicht, papiergewicht | fr grammage, poids du tissu, grammes par mètre carré | ar وزن القماش, غرام لكل متر مربع, وزن الورق
volume | en volume, litres of volume, holding capacity | de volumen, rauminhalt | fr volume | ar حجم داخلي, سعة حجمية
capacity | en capacity, fill capacity, maximum capacity | de fassungsvermögen, kapazität, füllmenge | fr capacité, contenance | ar سعة, قدرة استيعابية, طاقة استيعابية
area | en area, surface area, floor space, coverage | de fläche, grundfläche, oberfläche in quadratmetern | fr superficie, surface au sol | ar مساحة, مساحة السطح
distance | en distance, gap, clearance between | de abstand, entfernung, distanz, lücke | fr distance, écart, espacement entre | ar مسافة, بعد عن, فجوة
range-reach | en range, reach of the signal, working range, radius of action | de reichweite, aktionsradius | fr portée, autonomie en kilomètres, rayon d'action | ar مدى, نطاق, مدى الوصول
angle | en angle, degree of tilt, inclination | de winkel, neigung, neigungswinkel | fr angle, inclinaison | ar زاوية, زوايا القياس, ميل
speed | en speed, velocity, rpm, revolutions per minute, top speed | de geschwindigkeit, drehzahl, umdrehungen pro minute, höchstgeschwindigkeit | fr vitesse, tours par minute, vitesse maximale | ar سرعة, دورة في الدقيقة, سرعة قصوى
power-watt | en power output, wattage, power consumption, rated power, horsepower | de leistung, leistungsaufnahme, nennleistung, stromverbrauch, wattzahl | fr puissance, consommation électrique, puissance nominale | ar استهلاك الطاقة, قوة الواط
battery-capacity | en battery capacity, mah, milliamp hours, watt-hours | de akkukapazität, batteriekapazität, milliamperestunden | fr capacité de la batterie, milliampères-heures | ar سعة البطارية, مللي أمبير
thread-count | en thread count, threads per inch | de fadendichte, fadenzahl | fr nombre de fils, densité de fils | ar عدد الخيوط, كثافة الخيوط
stitch-count | en stitch count, tension square, knitting gauge, rows and stitches | de maschenprobe, maschenzahl | fr échantillon de tricot, nombre de mailles | ar عدد الغرز
denier | en denier, den | de denier | fr deniers, denier | ar دنير
knot-density | en knots per square metre, knot density, pile height, pile weight | de knotendichte, florhöhe, florgewicht, polhöhe | fr densité de nœuds, hauteur du poil, hauteur de velours | ar كثافة العقد, ارتفاع الوبر
density | en density, dense, foam density | de dichte, dicht, raumgewicht, schaumdichte | fr densité, dense, densité de la mousse | ar كثافة, كثيف, كثافة الإسفنج
fill-power | en fill power, loft, cuin, fill weight | de bauschkraft, füllgewicht, cuin | fr pouvoir gonflant, poids de garnissage, cuin | ar قوة الحشو, وزن الحشو, قوة الانتفاخ
tog-value | en tog rating, tog, warmth rating, warmth class | de tog, wärmeklasse, wärmestufe | fr tog, indice de chaleur, degré de chaleur | ar درجة الدفء, مستوى الدفء
comfort-temperature | en comfort temperature, comfort limit, temperature rating, limit temperature | de komforttemperatur, komfortbereich, grenztemperatur | fr température de confort, température limite | ar درجة حرارة الراحة, حد الحرارة
water-column | en water column, hydrostatic head | de wassersäule | fr colonne d'eau, schmerber | ar عمود الماء, مقاومة عمود الماء
hardness | en hardness, degree of hardness, rockwell, hrc, mohs | de härte, härtegrad, rockwell, hrc | fr dureté, degré de dureté, hrc | ar صلابة, قساوة, درجة الصلابة
firmness-level | en firmness, firmness level, comfort level of the mattress | de festigkeit, liegehärte, festigkeitsgrad | fr niveau de fermeté | ar درجة القساوة, مستوى الصلابة, درجة الصلابة للمرتبة
carat-weight | en carat weight, fineness, karat purity | de karatgewicht, feingehalt, karatzahl | fr poids en carats, titre du métal, caratage | ar وزن القيراط, عيار الذهب, عيار
resolution | en resolution, pixels, pixel, megapixel, dpi | de auflösung, pixel, bildpunkte, megapixel | fr résolution, pixels, mégapixel | ar دقة العرض, بكسل, ميغابكسل, وضوح
screen-size | en screen size, screen diagonal, display size, inch display | de bildschirmgröße, bildschirmdiagonale, displaygröße | fr taille d'écran, diagonale d'écran | ar حجم الشاشة, قياس الشاشة
brightness | en brightness, luminosity, lumen output, lumen, lux, nits | de helligkeit, lichtstrom, lumen, lux, leuchtkraft | fr luminosité, lumens, flux lumineux | ar سطوع, لومن, شدة الإضاءة
colour-temperature | en colour temperature, color temperature, kelvin | de farbtemperatur, kelvin, lichtfarbe | fr température de couleur, kelvin, couleur de lumière | ar درجة حرارة اللون, كلفن, لون الإضاءة
frequency | en frequency, hertz, refresh rate, frequency response | de frequenz, hertz, bildwiederholrate, frequenzgang | fr fréquence, hertz, taux de rafraîchissement | ar تردد, هرتز, معدل التحديث
impedance | en impedance, ohm, sensitivity of the driver | de impedanz, ohm, empfindlichkeit | fr impédance, ohms, sensibilité | ar ممانعة, أوم, حساسية السماعة
volt-unit | en volt, volts, ampere | de volt, ampere | fr volts, ampère, ampères | ar أمبير
watt-unit | en watt, watts, kilowatt, kilowatt hour | de watt, kilowatt, kilowattstunde | fr watt, watts, kilowatt, kilowattheure | ar واط, وات, كيلوواط
torque | en torque, newton metre, newton metres | de drehmoment, newtonmeter | fr couple de serrage, newton-mètre | ar عزم الدوران, نيوتن متر
pressure-unit | en bar of pressure, psi, pump pressure | de druckstärke, pumpendruck, bar pumpendruck | fr pression de la pompe, bars | ar بار الضغط, ضغط المضخة
millimetre | en millimetre, millimeter, mm | de millimeter, mm | fr millimètre, mm | ar ملم, ميليمتر
centimetre | en centimetre, centimeter, cm | de zentimeter, cm | fr centimètre, cm | ar سنتيمتر, سم
metre | en metre, meter, metres | de meter, metern | fr mètre, mètres | ar متر, أمتار, مترين
kilometre | en kilometre, kilometer, km, mile, miles | de kilometer, km, meile | fr kilomètre, km, mille marin | ar كيلومتر, كم مسافة, ميل بحري, أميال
inch | en inch, inches | de zoll-größe, zoll breit | fr pouce de diagonale | ar بوصة, إنش, بوصات
foot-unit | en ft, feet long, yard of fabric | de fuß lang, yard | fr pied de long, yard | ar قدم طولي, ياردة
square-metre | en square metre, square meter, sqm, square feet, acre | de quadratmeter, qm | fr mètre carré, m2 | ar متر مربع, م2
cubic-metre | en cubic metre, cubic centimetre, cubic feet | de kubikmeter, kubikzentimeter | fr mètre cube, centimètre cube | ar متر مكعب, سنتيمتر مكعب
milligram | en milligram, mg, microgram | de milligramm, mg, mikrogramm | fr milligramme, mg, microgramme | ar ملليغرام, ميكروغرام, ملغم
gram | en gram, grams, gramme | de gramm | fr gramme, grammes | ar غرام, جرام, غرامات
kilogram | en kilogram, kilo, kg, kilos | de kilogramm, kilo, kg | fr kilogramme, kilo, kg | ar كيلوغرام, كيلو, كغ, كجم
tonne | en tonne, tonnes, ton of weight | de tonne gewicht, tonnen | fr tonne, tonnes | ar طن, أطنان
ounce | en ounce, ounces, oz, pound of weight, lb, lbs | de unze, unzen | fr once, onces | ar أونصة, أونصات, رطل, أرطال
millilitre | en millilitre, milliliter, ml | de milliliter, ml | fr millilitre, ml | ar ملليلتر, مل, ميليلتر
litre | en litre, liter, litres | de liter | fr litre, litres | ar لتر, لترات, ليتر
gallon | en gallon, fluid ounce, pint, fl oz | de gallone, pint | fr gallon, pinte | ar باينت
cup-measure | en cups of water, cupful, measuring cupful | de tassen kaffee, tassen wasser | fr tasses de café, nombre de tasses | ar عدد الأكواب, أكواب قهوة
spoonful | en spoonful, heaped teaspoon, level tablespoon | de löffel voll, gestrichener teelöffel, gehäufter esslöffel | fr cuillère rase | ar ملعقة مملوءة, ملء ملعقة
percent | en percent, per cent, percentage | de prozent, prozentsatz, anteil in prozent | fr pourcent, pour cent, pourcentage | ar بالمئة, في المئة, نسبة مئوية
gigabyte | en gigabyte, gb, terabyte, megabyte | de gigabyte, gb, terabyte | fr gigaoctet, go de mémoire, téraoctet | ar غيغابايت, جيجابايت, تيرابايت
quantity | en quantity, amount, number of | de menge, anzahl, quantität | fr quantité, nombre de | ar كمية, كميات, عدد
piece-unit | en piece, pieces, pcs, unit | de stück, stücke, teil, teile, einheit | fr pièce, pièces, unité | ar قطعة, قطع, حبة, وحدة
pack-unit | en pack size, quantity per pack, per pack, box of | de packungsgröße, stück pro packung, pro packung, vorratspackung | fr taille du paquet, par paquet, boîte de | ar حجم العبوة, في العبوة, علبة من
dozen | en half a dozen, per dozen | de halbes dutzend, pro dutzend | fr demi-douzaine, à la douzaine | ar نصف دزينة, دزينة, درزن
half-part | en half of it, one half, halved | de zur hälfte, halbiert | fr à moitié, moitié-moitié | ar نصفه, مناصفة
majority | en majority, most of it, mostly, mainly, predominantly | de mehrheit, größtenteils, hauptsächlich, überwiegend, meistens | fr majorité, majoritairement, principalement, la plupart | ar معظم, أغلب, غالبية, بشكل رئيسي
whole-entire | en entire, entirely, completely, wholly, altogether, totally | de gesamt, gänzlich, komplett, vollständig, völlig | fr entier, entièrement, intégralement, totalement | ar بالكامل, كليا, كامل, كاملة, تماما
part-partial != whole-entire | en partly, partially, partial | de teilweise, zum teil, partiell | fr partiellement, en partie, partiel | ar جزئيا, جزئي, جزء من
few-little | en a few, few, a handful of, not many, hardly any | de wenige, ein paar, kaum welche | fr peu de, quelques, une poignée | ar قليل, قليلة, بضعة
many-lots != few-little | en many, lots of, plenty of, numerous, a lot of, countless | de viele, zahlreiche, jede menge, reichlich | fr beaucoup, nombreux, plein de, de nombreuses | ar كثير, عديد, العديد من, كثيرة, وفير
several | en several, various, a number of, multiple | de mehrere, verschiedene, diverse | fr plusieurs, divers, différents | ar عدة, متعدد, متنوع, مختلف
all-every | en all of, each and every, every single | de sämtliche, jeder einzelne, allesamt | fr tous les, toutes les, chacun des | ar كل واحد
none-zero != all-every | en none, not any, no single, zero of | de keinerlei, kein einziger, keines | fr aucun, aucune, pas un seul | ar لا شيء من, لا أحد, ولا واحد
enough | en enough, sufficient, adequate, suffices | de genug, ausreichend, genügend, genügt | fr assez, suffisant, suffisamment, suffit | ar كاف, يكفي, كفاية, كافية
too-much | en too much, too many, excessive, overdo | de zu viel, zu viele, übermäßig | fr trop, excessif, excès | ar أكثر من اللازم, مفرط, زائد عن الحد
more-additional | en more, additional, extra, further | de zusätzlich, extra | fr plus de, davantage, supplémentaire | ar أكثر, إضافي, إضافية, المزيد
less-fewer != more-additional | en less, fewer | de weniger | fr moins | ar أقل
at-least | en at least, minimum, no less than, from a minimum of | de mindestens, minimum, wenigstens | fr au moins, minimum, au minimum | ar على الأقل, حد أدنى, لا يقل عن
at-most != at-least | en at most, maximum, up to, no more than, not exceeding | de höchstens, maximal, maximum, bis zu maximal | fr au plus, maximum, au maximum, jusqu'à | ar حد أقصى, لا يزيد عن, لا يتجاوز
approximately | en approximately, about, around, approx, almost | de etwa, ungefähr, circa, ca, fast | fr environ, à peu près, approximativement, presque | ar حوالي, تقريبا, نحو, ما يقارب
exactly != approximately | en exactly, exact | de exakt, haargenau | fr exactement, exact | ar تماما بالقياس
average | en average, on average | de durchschnitt, durchschnittlich, im schnitt | fr moyenne, en moyenne, moyen | ar متوسط, معدل, في المتوسط
first-ordinal | en first, firstly | de erste, erster, erstes, zuerst | fr premier, première | ar أول, أولى, الأول
second-ordinal | en second one | de zweite, zweiter, zweites | fr deuxième, second | ar ثاني, ثان, الثاني
third-ordinal | en third one, thirdly | de dritte, dritter, drittes | fr troisième | ar ثالث, الثالث
last-ordinal != first-ordinal | en last one, final, very last | de letzte, letzter, letztes | fr dernier, dernière | ar أخير, آخر, الأخير
next-ordinal | en next, following one | de folgende | fr prochain, suivant | ar تال, القادم, التالي
only-sole | en only, merely, exclusively | de nur, lediglich, ausschließlich | fr seulement, exclusivement | ar فقط, حصريا, لا غير
number-figure | en number, figure, digit, numeral, count of | de ziffer, nummer | fr chiffre, numéro | ar رقم, أرقام, عدد صحيح
level-grade | en level, levels, grade, tier | de stufe, stufen, niveau, grad an | fr niveau, niveaux, degré de, palier | ar درجة, درجات
position-setting | en mode, modes, position | de einstellung, modus, modi, position, stellung | fr réglage, mode, position | ar إعداد, إعدادات, وضع, أوضاع, وضعية
layer-word | en layer, coat of paint, ply | de lage papier | fr couche, épaisseur de papier | ar طبقة, طبقات
row-line | en row, line of items, column | de reihe, zeile | fr rangée, ligne, colonne | ar صف, صفوف, سطر
ratio | en ratio, proportion, proportions, share of | de verhältnis, proportion, anteil | fr ratio, proportion, rapport de | ar نسبة, نسب, معدل الخلط
tolerance | en tolerance, deviation, slight deviation, discrepancy | de toleranz, abweichung, leichte abweichung | fr tolérance, écart de mesure, légère différence | ar تفاوت, انحراف طفيف, فروق بسيطة
heel-height | en heel height, platform height, shaft length | de absatzhöhe, plateauhöhe, schaftlänge | fr hauteur de talon, hauteur de plateforme | ar ارتفاع الكعب, طول الساق للحذاء
wheel-size | en wheel size, frame size, rim size, tyre size | de rahmengröße, laufradgröße, reifengröße, rahmenhöhe | fr taille de cadre, taille de roue, dimension des pneus | ar مقاس الإطار, مقاس العجلة
paper-size | en paper size, a4, a5, a6, a3, letter size | de papierformat, din a4, din a5, a4, a5, a6 | fr format de papier, format a4, a4, a5, a6 | ar حجم الورق, ورق أربعة
format-word | en format, aspect ratio, portrait or landscape | de format, seitenverhältnis | fr format | ar صيغة, تنسيق, قياس الورقة
alcohol-content | en alcohol content, abv, alcohol by volume, percent vol | de alkoholgehalt, volumenprozent, vol alkohol | fr teneur en alcool, degré d'alcool, titre alcoométrique | ar نسبة الكحول, محتوى الكحول
sugar-content | en sugar content, fat content, salt content, protein content | de zuckergehalt, salzgehalt, eiweißgehalt, koffeingehalt | fr teneur en sucre, teneur en matière grasse, taux de sucre | ar نسبة السكر, نسبة الدهون, محتوى السكر
blade-length | en blade length, edge length, handle length, total length | de klingenlänge, grifflänge, gesamtlänge, kantenlänge | fr longueur de lame, longueur totale, longueur du manche | ar طول النصل, الطول الكلي, طول المقبض
cable-length | en cable length, cord length, chain length, rope length | de kabellänge, schnurlänge, kettenlänge, seillänge | fr longueur du câble, longueur de la chaîne, longueur de corde | ar طول الكابل, طول السلك, طول السلسلة
mattress-height | en mattress height, mattress thickness, lying surface, sleeping area | de matratzenhöhe, liegefläche, matratzenmaß | fr hauteur du matelas, épaisseur du matelas, surface de couchage | ar ارتفاع المرتبة, سماكة المرتبة, مساحة النوم
net-weight < weight | en net weight, dry weight, total weight, gross weight | de nettogewicht, gesamtgewicht, eigengewicht, bruttogewicht | fr poids net, poids total, poids brut | ar وزن صاف, وزن إجمالي, الوزن الكلي
weight | en weight, weighing | de gewicht | fr poids | ar وزن, أوزان
load-weight | en load, payload, user weight limit | de belastung, nutzlast, maximallast | fr charge, charge utile | ar حمولة, حمل أقصى, أقصى وزن
"""
