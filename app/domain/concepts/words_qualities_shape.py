# ruff: noqa: E501
"""The shape of things: spherical, pointed, hollow, tiered, streamlined."""

CONCEPTS = """\
hemispherical-shape | en hemispherical, dome-shaped, domed, half sphere | de halbkugelförmig, kuppelförmig, halbrund | fr hémisphérique, en dôme, bombé, demi-sphère | ar نصف كروي, على شكل قبة, مقبب
conical-shape | en cone-shaped | de trichterförmig | fr en cône, forme conique | ar قمعي الشكل, على شكل مخروط
cube-shape < cube | en cube-shaped, box-shaped, boxy | de kubisch, kastenförmig | fr en forme de cube | ar على شكل مكعب, صندوقي الشكل
ring-shape < circle | en annular, doughnut-shaped, hoop-shaped | de ringförmig, kranzförmig | fr en anneau, en forme d'anneau | ar على شكل حلقة
tube-shape | en tubular, tube-shaped, pipe-shaped | de röhrenförmig, schlauchförmig, rohrförmig | fr tubulaire, en tube, en forme de tube | ar أنبوبي, على شكل أنبوب
flower-shape | en petal-shaped | de blütenförmig, blumenförmig | fr en forme de fleur | ar على شكل وردة
animal-shape | en animal-shaped, in the shape of an animal | de in tierform, tierförmig | fr en forme d'animal | ar على شكل حيوان
cross-shape | en cross-shaped, x-shaped, crossed | de kreuzförmig, x-förmig, gekreuzt | fr en croix, en forme de croix, croisé | ar على شكل صليب, متقاطع, متصالب
t-shape | en t-shaped | de t-förmig | fr en forme de t | ar على شكل حرف تي
v-shape | en v-shaped, y-shaped | de v-förmig, y-förmig | fr en forme de v, en v | ar على شكل حرف في, على شكل سبعة
octagonal-shape | en octagonal, eight-sided, pentagonal | de achteckig, fünfeckig | fr octogonal, pentagonal | ar ثماني الأضلاع, خماسي الأضلاع
diamond-shape | en diamond-shaped, rhombus | de rautenförmig | fr en losange | ar على شكل معين, معيني الشكل
angular-shape | en angular, square-edged, sharp-edged, with corners | de eckig, kantig, scharfkantig | fr anguleux, angulaire, à angles vifs | ar ذو زوايا, حاد الزوايا, مضلع الشكل
rounded-shape < round != angular-shape | en curvy shape, soft edges, rounded edges | de abgerundet, rundlich, runde kanten | fr arrondi, rondeurs, bords arrondis, aux formes rondes | ar مستدير الحواف, مدورة, حواف مستديرة
pointed-shape | en pointed, pointy, spiky tip, tapering to a point | de spitz, zugespitzt | fr pointu, effilé, en pointe | ar مدبب, مسنن الطرف, ذو رأس حاد
blunt-shape != pointed-shape | en blunt-ended, rounded off, snub-nosed | de stumpfes ende, abgestumpfte form | fr à bout arrondi, bout émoussé | ar مستدير الطرف, عريض الطرف
concave-shape | en concave, dished, curved inwards, indented | de konkav, nach innen gewölbt, eingebuchtet, muldenförmig | fr concave, creusé, incurvé vers l'intérieur | ar مقعر, منخفض الوسط
convex-shape != concave-shape | en convex, bulging, bulbous, curved outwards | de konvex, nach außen gewölbt, bauchig, ausgebaucht | fr convexe, renflé, ventru, pansu | ar محدب, منتفخ الوسط
hollow-shape | en hollow, hollowed out, hollow inside | de hohl, ausgehöhlt, innen hohl | fr creux à l'intérieur, évidé, creusée | ar مجوف, أجوف, فارغ من الداخل
solid-shape != hollow-shape | en solid all through, solid piece | de massiv, vollmassiv, massive ausführung | fr massif, plein dans la masse | ar مصمت, كتلة واحدة
layered-shape | en multi-tier, layered, stepped | de etagenförmig, mehrstöckig, geschichtet | fr à étages, étagé, en gradins, stratifié en couches | ar متعدد الطوابق, متدرج الطبقات
two-tier-shape | en two-tier, two levels | de zweistöckig, zwei etagen, auf zwei ebenen | fr à deux étages, deux niveaux | ar بطابقين, مستويين, دورين
wavy-shape < wave-shape | en wavy, undulating, wave-shaped | de gewellt, wellenförmig, gebogt | fr ondulant, en vagues | ar متعرج الحواف, مموج الحافة, على شكل موجة
zigzag-shape < wave-shape | en zig-zag, jagged pattern | de gezackt, zackig | fr en dents de scie | ar زجزاج, متعرج الشكل, مسنن
spiral-shape | en spiral, helical, coil-shaped, swirl | de spiralförmig, spirale, gewunden, schneckenförmig | fr en spirale, spirale, hélicoïdal, torsadée | ar حلزوني, لولبي الشكل, دوامة
twisted-shape | en contorted, gnarled, winding shape | de verschlungen, knorrig, verdrehte form | fr noueux, entrelacé, contourné | ar ملتف, متداخل الشكل, معقود الشكل
bow-tie-shape | en bow-shaped, loop-shaped, looped | de schleifenförmig, schlaufenförmig | fr en forme de nœud, en boucle | ar على شكل فيونكة, على شكل عقدة
boat-shape | en boat-shaped, hull-shaped | de bootsförmig, schiffchenform | fr en forme de bateau | ar على شكل قارب
egg-shape | en egg-shaped, ovoid | de eiförmig, eiform | fr ovoïde, en forme d'œuf | ar بيضوي الشكل, على شكل بيضة
bell-shape | en bell-shaped, tulip-shaped | de glockenförmig, tulpenförmig | fr en forme de cloche, en tulipe | ar على شكل جرس, على شكل توليب
hourglass-shape | en hourglass, hourglass-shaped, waisted | de sanduhrform, sanduhrförmig, tailliert geformt | fr en sablier, forme sablier | ar على شكل ساعة رملية, ساعة رملية
fan-shape | en fan-shaped, fanned out | de fächerförmig, aufgefächert | fr en éventail, déployé en éventail | ar على شكل مروحة, مروحي
umbrella-shape | en mushroom-shaped, umbrella-shaped | de pilzförmig, schirmförmig | fr en forme de champignon, en parasol | ar على شكل فطر, على شكل مظلة
tray-shape | en bowl-shaped, shell-shaped, dish-shaped | de schalenförmig, muschelförmig, napfförmig | fr en forme de coque, en coquille, en forme de bol | ar على شكل صدفة, على شكل وعاء
figure-shape | en figurine-shaped, in the shape of, shaped like | de in form von, in form eines, geformt wie | fr en forme de, façonné comme | ar على شكل, على هيئة, بشكل يشبه
streamlined-shape | en streamlined, aerodynamic, sleek shape | de stromlinienförmig, aerodynamisch, windschnittig | fr profilé, aérodynamique | ar انسيابي, ديناميكي هوائي, انسيابي الشكل
anatomical-shape | en anatomical, anatomically shaped, contoured, contour-shaped | de anatomisch, anatomisch geformt, körpergerecht | fr anatomique, forme anatomique, préformé | ar تشريحي, مصمم وفق الجسم, محاكي للجسم
organic-shape | en organic shape, irregularly shaped, natural shape | de organische form, freie form, unregelmäßig geformt | fr forme organique, forme libre, forme irrégulière | ar شكل عضوي, شكل حر, أشكال طبيعية
slim-shape | en slimline, sleek profile | de schlank geformt, schmale form, rank | fr svelte, mince et élancé, élancé | ar نحيل, رشيق, أهيف
stout-shape != slim-shape | en stocky, chubby | de gedrungen, pummelig, untersetzt, bullig | fr trapu, ramassé, dodu | ar مكتنز, ممتلئ الشكل, قصير وعريض
slender-tall | en tall and slim, elongated shape, oblong shape, columnar | de hoch und schmal, langgestreckt, säulenförmig | fr allongé, haut et fin, en colonne | ar متطاول, ممشوق, عمودي الشكل
wide-low-shape | en wide and low, squat shape, low-slung | de breit und niedrig, tief liegend gebaut | fr large et bas, surbaissé | ar عريض ومنخفض
open-shape | en open-topped, open-ended, open at the top | de oben geöffnet, nach oben offen, endlos offen | fr ouvert sur le dessus, ouvert en haut | ar مفتوح من الأعلى, مكشوف الأعلى
closed-shape != open-shape | en fully enclosed, sealed all round | de rundum geschlossen, umschlossen, allseitig geschlossen | fr fermé de tous côtés, clos de toutes parts, enfermé | ar مغلق من كل الجهات, محاط بالكامل
perforated-shape | en openwork, latticed, pierced design, with holes | de durchbrochen, gitterförmig, gelochte form | fr ajourée, à jours, à claire-voie | ar مفرغ, شبكي الشكل
ridged-shape < ribbed-surface | en ridged, corrugated, furrowed | de riffelung, wellblechartig, furchig | fr rainuré, à rainures, à côtes | ar مخدد, ذو أخاديد, محزوز
knobbly-shape | en knobbly, studded, nubbed, dimpled | de genoppt, knubbelig | fr à picots, picots, bosselé de partout, alvéolé | ar ذو نتوءات, نتوءات, مبثر السطح
flat-bottomed | en flat-bottomed, flat base | de flachbodig, mit flachem boden, ebener boden | fr à fond plat, fond plat | ar مسطح القاعدة, قاعدة مسطحة
thick-rimmed | en thick-rimmed, bold rim, chunky edge | de dickrandig, mit dickem rand | fr à bord épais | ar سميك الحافة, حافة سميكة
thin-rimmed != thick-rimmed | en thin-rimmed, fine rim, thin edge | de dünnrandig, feiner rand | fr à bord fin, bord mince | ar رفيع الحافة, حافة رقيقة
long-handled | en long-handled, extra reach | de langstielig, mit langem stiel | fr à long manche, manche long | ar بمقبض طويل, طويل المقبض
two-sided-shape | en two-faced, dual-sided, front and reverse | de zweiflächig, mit zwei seiten | fr à deux faces, biface | ar ذو جانبين, بوجهين
tapering-shape | en tapers, tapering, narrows towards, narrowing | de verjüngt sich, sich verjüngend, läuft schmal zu | fr se rétrécit vers, va en s'affinant, s'effile | ar يستدق, يضيق عند, متناقص العرض
flaring-shape < flared != tapering-shape | en flares out, widens towards | de weitet sich nach, verbreitert sich, nach unten ausgestellt | fr s'élargit vers | ar يتسع نحو, يتوسع عند الأسفل
chunky-shape | en hefty, solidly built, beefy | de klobig, wuchtig, grobschlächtig | fr massif et trapu, gros et solide, volumineux à l'œil | ar ضخم, غليظ الشكل
fine-shape != chunky-shape | en finely shaped, thin-lined | de feinlinig, fein geformt, grazil | fr aux lignes fines, finement dessiné | ar دقيق الخطوط, رفيع الخطوط
geometric-cut | en faceted, cut facets, multifaceted | de facettiert, facetten, geschliffene facetten | fr facetté, à facettes | ar متعدد الأوجه, مضلع الأوجه, أوجه مقطوعة
irregular-shape | en crooked shape, misaligned shape | de jedes anders geformt, ungleichmäßig geformt | fr formes inégales, biscornu | ar متفاوت الشكل, أشكال متفاوتة
size-graded-shape | en graduated sizes, in graded sizes, different sizes | de abgestufte größen, verschiedene größen, in mehreren größen | fr tailles graduées, différentes tailles, plusieurs tailles | ar مقاسات متدرجة, أحجام مختلفة, مقاسات مختلفة
lifelike-shape | en lifelike, realistic, true to life, true-to-scale, to scale | de lebensecht, realistisch, maßstabsgetreu, originalgetreu | fr réaliste, ressemblant, à l'échelle, plus vrai que nature | ar واقعي, مطابق للواقع, شبيه بالحقيقة
abstract-shape != lifelike-shape | en abstract, stylised, stylized | de abstrakt, stilisiert | fr abstrait, stylisé | ar تجريدي, مجرد الشكل
miniature-shape | en miniature, scaled-down, pocket version, teeny | de miniatur, verkleinert, im miniformat | fr miniature, version réduite, modèle réduit | ar مصغر, منمنم, نموذج مصغر
giant-shape != miniature-shape | en giant, huge, enormous, massive in size, gigantic | de riesig, gigantisch, riesengroß, enorm groß | fr géant, énorme, gigantesque, immense | ar عملاق, هائل, ضخم جدا, كبير جدا
"""
