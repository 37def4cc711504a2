# ruff: noqa: E501
"""Nutrients and additives, how food tastes, and how it is made."""

CONCEPTS = """
nutrition | en nutrition, nutrient, nutritional values, nutrition facts | de nährwert, nährstoff, nährwertangaben | fr valeur nutritionnelle, nutriment, valeurs nutritionnelles | ar قيمة غذائية, قيم غذائية, عناصر غذائية
energy-value | en energy content, calories, kcal, kj, calorie | de brennwert, kalorien, kcal, kj, kilokalorien | fr valeur énergétique, calories, kcal, kj | ar سعرات حرارية, سعرة حرارية, طاقة غذائية
protein | en protein | de eiweiß, protein | fr protéine, protéines | ar بروتين, بروتينات
fat | en fat, fats | de fett, fettgehalt | fr matières grasses, graisse, lipides | ar دهون, دهن, دسم
saturated-fat < fat | en saturated fat, saturates | de gesättigte fettsäuren, gesättigtes fett | fr acides gras saturés, graisses saturées | ar دهون مشبعة, أحماض دهنية مشبعة
unsaturated-fat < fat != saturated-fat | en unsaturated fat, monounsaturated, polyunsaturated | de ungesättigte fettsäuren, mehrfach ungesättigt | fr acides gras insaturés, polyinsaturés | ar دهون غير مشبعة, أحماض دهنية غير مشبعة
omega-3 < fat | en omega-3, omega 3, dha, epa | de omega-3, omega 3, dha, epa | fr oméga-3, oméga 3, dha, epa | ar أوميغا 3, أوميغا-3
carbohydrates | en carbohydrate, carbs | de kohlenhydrat, kohlenhydrate | fr glucides, glucide | ar كربوهيدرات, نشويات
fibre-dietary | en dietary fibre, dietary fiber, fibre content, inulin, psyllium | de ballaststoff, ballaststoffe, inulin, flohsamen | fr fibres alimentaires, fibre alimentaire, inuline, psyllium | ar ألياف غذائية, ألياف, إينولين, سيلليوم
sodium | en sodium | de natrium | fr sodium | ar صوديوم
vitamin | en vitamin, multivitamin | de vitamin, multivitamin | fr vitamine, multivitamine | ar فيتامين, فيتامينات
vitamin-a < vitamin | en vitamin a, beta-carotene | de vitamin a, betacarotin | fr vitamine a, bêta-carotène | ar فيتامين أ, بيتا كاروتين
vitamin-b < vitamin | en b vitamins, vitamin b, b-complex | de b-vitamine, vitamin b, vitamin-b-komplex | fr vitamines b, vitamine b | ar فيتامين ب, فيتامينات ب
vitamin-b6 < vitamin-b | en vitamin b6, b6 | de vitamin b6, b6 | fr vitamine b6, b6 | ar فيتامين ب6, فيتامين b6
vitamin-b12 < vitamin-b | en vitamin b12, b12, cobalamin | de vitamin b12, b12, cobalamin | fr vitamine b12, b12, cobalamine | ar فيتامين ب12, ب12, فيتامين b12
folic-acid < vitamin-b | en folic acid, folate | de folsäure, folat | fr acide folique, folate | ar حمض الفوليك, فولات
biotin < vitamin-b | en biotin | de biotin | fr biotine | ar بيوتين
vitamin-c < vitamin | en vitamin c, ascorbic acid | de vitamin c, ascorbinsäure | fr vitamine c, acide ascorbique | ar فيتامين سي, فيتامين ج, حمض الأسكوربيك
vitamin-d < vitamin | en vitamin d, vitamin d3 | de vitamin d, vitamin d3 | fr vitamine d, vitamine d3 | ar فيتامين د, فيتامين د3
vitamin-e < vitamin | en vitamin e, tocopherol | de vitamin e, tocopherol | fr vitamine e, tocophérol | ar فيتامين ه, فيتامين إي, توكوفيرول
vitamin-k < vitamin | en vitamin k, vitamin k2 | de vitamin k, vitamin k2 | fr vitamine k, vitamine k2 | ar فيتامين ك, فيتامين ك2
minerals-food | en minerals, trace elements, electrolytes | de mineralstoff, mineralstoffe, spurenelement, elektrolyte | fr minéraux, oligo-éléments, électrolytes | ar معادن غذائية, عناصر نادرة, أملاح معدنية
magnesium-nutrient < minerals-food | en magnesium, magnesium citrate | de magnesium, magnesiumcitrat | fr magnésium, citrate de magnésium | ar مغنيسيوم, ماغنسيوم
calcium < minerals-food | en calcium | de kalzium, calcium | fr calcium | ar كالسيوم
iron-nutrient < minerals-food | en iron supplement, iron bisglycinate | de eisenpräparat, eisenbisglycinat | fr fer bisglycinate, apport en fer | ar حديد غذائي, مكمل حديد
zinc-nutrient < minerals-food | en zinc, zinc citrate, zinc bisglycinate | de zink, zinkcitrat, zinkbisglycinat | fr zinc, bisglycinate de zinc | ar زنك
potassium < minerals-food | en potassium | de kalium | fr potassium | ar بوتاسيوم
iodine < minerals-food | en iodine | de jod | fr iode | ar يود
selenium < minerals-food | en selenium | de selen | fr sélénium | ar سيلينيوم
caffeine | en caffeine, caffeinated | de koffein, koffeinhaltig | fr caféine, théine, caféiné | ar كافيين
creatine | en creatine | de kreatin | fr créatine | ar كرياتين
amino-acids | en amino acid, bcaa | de aminosäure, bcaa | fr acide aminé, bcaa | ar أحماض أمينية, حمض أميني
l-carnitine | en l-carnitine | de l-carnitin | fr l-carnitine | ar كارنيتين
ashwagandha | en ashwagandha | de ashwagandha | fr ashwagandha | ar أشواغاندا
ginseng | en ginseng | de ginseng | fr ginseng | ar جنسنغ
maca | en maca | de maca | fr maca | ar ماكا
guarana | en guarana | de guarana | fr guarana | ar غوارانا
lactic-cultures | en live cultures, lactobacillus, lactic ferments | de milchsäurebakterien, lebende kulturen | fr ferments lactiques | ar بكتيريا حمض اللبن, خمائر حية
cbd | en cbd, cannabidiol | de cbd, cannabidiol | fr cbd, cannabidiol | ar كانابيديول, cbd
melatonin | en melatonin | de melatonin | fr mélatonine | ar ميلاتونين
valerian | en valerian | de baldrian | fr valériane | ar ناردين
hops | en hops | de hopfen | fr houblon | ar حشيشة الدينار
propolis | en propolis | de propolis | fr propolis | ar عكبر, بروبوليس
royal-jelly | en royal jelly | de gelée royale | fr gelée royale | ar غذاء ملكات النحل
bee-pollen | en bee pollen | de blütenpollen | fr pollen d'abeille | ar حبوب اللقاح
honeycomb | en honeycomb | de honigwabe, wabenhonig | fr rayon de miel | ar شهد العسل
blossom-honey < honey | en blossom honey, acacia honey | de blütenhonig, akazienhonig | fr miel de fleurs, miel d'acacia | ar عسل زهور, عسل أكاسيا
forest-honey < honey | en forest honey, honeydew honey | de waldhonig | fr miel de forêt | ar عسل الغابة
manuka < honey | en manuka | de manuka | fr manuka | ar مانوكا
sidr-honey < honey | en sidr honey | de sidr-honig | fr miel de sidr | ar عسل سدر
additive | en additive, e-number | de zusatzstoff, e-nummer | fr additif | ar مادة مضافة, مواد مضافة
preservative < additive | en preservative | de konservierungsstoff, konservierungsmittel | fr conservateur | ar مادة حافظة, مواد حافظة
colouring < additive | en food colouring, food coloring, colouring, colorant | de farbstoff, lebensmittelfarbe | fr colorant, colorant alimentaire | ar ملون غذائي, صبغة غذائية, ملونات
flavouring < additive | en flavouring, flavoring, natural flavouring | de aromastoff, natürliches aroma | fr arôme naturel, aromatisant, arômes | ar منكهات, منكه, نكهة طبيعية
emulsifier < additive | en emulsifier, lecithin, sunflower lecithin | de emulgator, lecithin, sonnenblumenlecithin | fr émulsifiant, lécithine | ar مستحلب, ليسيثين
thickener < additive | en thickener, gelling agent | de verdickungsmittel, geliermittel | fr épaississant, gélifiant | ar مكثف قوام
pectin < thickener | en pectin | de pektin | fr pectine | ar بكتين
xanthan < thickener | en xanthan | de xanthan | fr xanthane | ar زانثان
agar < thickener | en agar | de agar | fr agar | ar آجار
starch | en starch | de stärke | fr amidon | ar نشا
acidulant < additive | en citric acid, acidity regulator, antioxidant additive | de zitronensäure, säuerungsmittel, säureregulator | fr acide citrique, acidifiant, correcteur d'acidité | ar حمض الستريك, منظم حموضة
baking-powder | en baking powder | de backpulver | fr levure chimique | ar بيكنج باودر
baking-soda | en baking soda, bicarbonate | de natron | fr bicarbonate de soude | ar بيكربونات الصوديوم
yeast | en yeast | de hefe | fr levure | ar خميرة
sweet-taste | en sweet, sweetness, sweet taste | de süß, süße, süßlich | fr doux et sucré, goût sucré | ar حلو, حلاوة, مذاق حلو
bitter-taste | en bitter, bitterness | de bitter, bitterkeit, herb | fr amer, amertume | ar مر المذاق, مرارة, مر
sour-taste | en sour, tangy, acidity, acidic | de sauer, säure, säuerlich | fr acide, acidité, acidulé | ar حامض, حموضة
spicy-taste != mild-taste | en spicy, hot and spicy, fiery, piquant | de scharf gewürzt, pikant, feurig | fr épicé, piquant, relevé | ar حار المذاق, لاذع, سبايسي
mild-taste | en mild, mild taste, delicate taste, low acidity | de mild, milder geschmack, säurearm | fr goût doux, peu acide | ar معتدل المذاق, خفيف الطعم, قليل الحموضة
savoury-taste | en savoury, savory, umami | de herzhaft, würzig, umami | fr umami, savoureux | ar مالح لذيذ, أومامي
aromatic-taste | en aromatic | de aromatisch | fr aromatique | ar عطري المذاق, غني بالنكهة
fruity-taste | en fruity, fruity note, fruity aroma | de fruchtig, fruchtige note | fr fruité, note fruitée | ar فاكهي, نكهة فواكه
floral-note | en floral note, flowery, floral scent | de blumig, blütig | fr note florale, notes florales, parfum floral | ar نكهة زهرية, رائحة زهور
nutty-taste | en nutty, nutty flavour | de nussig | fr goût de noisette, notes de noix | ar نكهة المكسرات, بنكهة الجوز
chocolatey-taste | en chocolatey, chocolaty, notes of chocolate | de schokoladig | fr chocolaté | ar بنكهة الشوكولاتة, شوكولاتي
smoky-taste | en smoky, peaty, smoky flavour | de rauchig, torfig | fr goût fumé, tourbé | ar مدخن الطعم, نكهة دخانية
earthy-taste | en earthy | de erdig | fr terreux | ar ترابي الطعم
woody-note | en woody, woody note | de holzig, holzige note | fr boisé, note boisée | ar خشبي الرائحة, نكهة خشبية
malty-taste | en malty | de malzig | fr malté | ar بنكهة المالت
grassy-taste | en grassy, herbaceous | de grasig, krautig | fr herbacé | ar عشبي
full-bodied | en full-bodied, strong taste, intense, rich taste | de vollmundig, kräftig, intensiv | fr corsé, intense | ar غني المذاق, قوي المذاق, مركز النكهة
dry-wine != sweet-wine | en dry wine, brut | de trockener wein, brut | fr vin sec, brut | ar نبيذ جاف
sweet-wine | en sweet wine, off-dry, dessert wine | de lieblich, süßer wein, halbtrocken | fr vin doux, vin moelleux, demi-sec | ar نبيذ حلو
creamy-texture | en creamy, velvety texture, smooth texture, melting | de cremig, zartschmelzend, sämig | fr crémeux, onctueux, fondant | ar كريمي, قوام كريمي, يذوب في الفم
crunchy-texture != creamy-texture | en crunchy, crispy, crisp | de knusprig, kross, crunchy | fr croustillant, croquant | ar مقرمش, هش
chewy-texture | en chewy | de weich und saftig, kernig | fr moelleux en bouche | ar طري المضغ
tender-texture | en tender, juicy | de zart, saftig | fr tendre, juteux | ar غض, عصاري القوام
flavour-taste | en flavour, flavor, taste | de geschmack, aroma | fr goût, saveur, arôme | ar نكهة, طعم, مذاق
roasted != raw | en roasted, slow-roasted | de geröstet, langsam geröstet, röstung | fr torréfié, grillé, torréfaction | ar محمص, محمصة, تحميص
light-roast < roasted != dark-roast, medium-roast | en light roast, lightly roasted | de helle röstung, hell geröstet | fr torréfaction claire, torréfaction légère | ar تحميص فاتح, تحميص خفيف
medium-roast < roasted != dark-roast | en medium roast | de mittlere röstung | fr torréfaction moyenne | ar تحميص متوسط
dark-roast < roasted | en dark roast, dark roasted, espresso roast | de dunkle röstung, dunkel geröstet, espressoröstung | fr torréfaction foncée, torréfaction italienne | ar تحميص داكن, تحميص غامق
raw | en raw, unroasted, uncooked | de roh, ungeröstet | fr cru, non torréfié | ar خام, غير محمص, نيء
washed-process != natural-process | en washed process, fully washed, washed coffee | de gewaschen aufbereitet, gewaschener kaffee, nass aufbereitet | fr procédé lavé, café lavé, voie humide | ar معالجة مغسولة, قهوة مغسولة
natural-process | en natural process, dry processed, sun-dried coffee | de natürlich aufbereitet, trocken aufbereitet | fr procédé naturel, voie sèche, café nature | ar معالجة مجففة, معالجة طبيعية للقهوة
honey-process != washed-process, natural-process | en honey process, honey processed | de honey process, honey-aufbereitung | fr procédé honey, honey process | ar معالجة عسلية
blend | en blend, blended, coffee blend | de mischung, blend, kaffeemischung | fr mélange, assemblage | ar خلطة, مزيج, توليفة
cold-pressed | en cold-extracted, cold extraction, cold pressed, cold-pressed | de kaltextrahiert, kaltextraktion, kaltgepresst, kalt gepresst | fr pressé à froid, extrait à froid, première pression à froid | ar معصور على البارد, عصر بارد
extra-virgin < virgin-oil | en extra virgin, extra-virgin | de nativ extra, natives olivenöl extra | fr vierge extra, extra vierge | ar بكر ممتاز, زيت بكر ممتاز
virgin-oil != refined | en virgin oil, native oil | de nativ, natives öl | fr huile vierge, vierge | ar زيت بكر
refined | en refined, highly refined | de raffiniert | fr raffiné | ar مكرر
unrefined != refined | en unrefined | de unraffiniert | fr non raffiné | ar غير مكرر
filtered != unfiltered | en filtered, filtrated | de gefiltert, filtriert | fr filtré | ar مصفى, مفلتر
unfiltered | en unfiltered, naturally cloudy, cloudy | de ungefiltert, naturtrüb, trüb | fr non filtré, trouble | ar غير مصفى, غير مفلتر
smoked | en smoked, cold-smoked | de geräuchert | fr fumé | ar مدخن
fermented | en fermented, lacto-fermented | de fermentiert, vergoren | fr fermenté, lactofermenté | ar مخمر, متخمر
pickled | en pickled, in brine, marinated | de eingelegt, mariniert, in lake | fr mariné, en saumure, au vinaigre | ar مخلل, متبل, في محلول ملحي
dried | en dried, air-dried, sun-dried, dehydrated | de getrocknet, luftgetrocknet, sonnengetrocknet | fr séché, séché à l'air, séché au soleil, déshydraté | ar مجفف, مجفف بالشمس, مجفف بالهواء
freeze-dried < dried | en freeze-dried, freeze dried | de gefriergetrocknet | fr lyophilisé | ar مجفف بالتجميد
frozen != dried | en frozen, deep-frozen | de tiefgekühlt, gefroren, tiefgefroren | fr surgelé, congelé | ar مجمد
fresh-food | en freshly, fresh, freshly made | de frisch, frisch zubereitet | fr frais, fraîchement, tout frais | ar طازج, طازجة
pasteurised != unpasteurised | en pasteurised, pasteurized, uht | de pasteurisiert, ultrahocherhitzt | fr pasteurisé, uht | ar مبستر
unpasteurised | en unpasteurised, unpasteurized, raw milk | de unpasteurisiert, rohmilch | fr non pasteurisé, lait cru | ar غير مبستر, حليب خام
ground-milled | en ground, finely ground, milled, coarsely ground | de gemahlen, fein gemahlen, grob gemahlen | fr moulu, moulu finement | ar مطحون, مطحون ناعم, مطحون خشن
whole-uncut != ground-milled | en whole, uncut, unground | de im ganzen, ungemahlen | fr entier, en grains, non moulu | ar حب كامل, غير مطحون, صحيح غير مطحون
sliced | en sliced, chopped, diced | de gehackt, gewürfelt, in scheiben geschnitten | fr tranché, haché, en dés | ar مقطع, مفروم, شرائح
grated | en grated, shredded | de gerieben, geraspelt | fr râpé | ar مبشور
peeled != unpeeled | en peeled, shelled, blanched | de geschält, enthäutet, blanchiert | fr pelé, décortiqué, mondé | ar مقشور, منزوع القشر
unpeeled | en unpeeled, in shell, skin-on | de ungeschält, mit schale | fr non pelé, en coque | ar غير مقشور, بقشره
pitted | en pitted, stoned, seedless | de entsteint, kernlos | fr dénoyauté, sans noyau, sans pépins | ar منزوع النوى, بدون نوى, بلا بذور
baked | en baked, oven-baked | de gebacken, ofengebacken | fr cuit au four | ar مخبوز, مخبوز في الفرن
fried | en fried, deep-fried | de frittiert, gebraten | fr frit | ar مقلي
cooked != raw | en cooked, boiled, pre-cooked | de gekocht, vorgekocht, gegart | fr cuit, précuit | ar مطبوخ, مسلوق, مطهو
steamed | en steamed | de gedämpft, gedünstet | fr cuit à la vapeur | ar مطهو بالبخار
distilled | en distilled, steam-distilled | de destilliert, wasserdampfdestilliert | fr distillé, distillé à la vapeur | ar مقطر, مقطر بالبخار
barrel-aged | en barrel-aged, oak-aged, cask-aged, barrique | de fassgereift, eichenfass, barrique, im fass gereift | fr vieilli en fût, fût de chêne, barrique | ar معتق في براميل, معتق
matured | en aged, matured, ripened | de gereift, gereifter | fr affiné, vieilli, maturé | ar معتق النضج, ناضج
carbonated != still-drink | en carbonated, sparkling, fizzy | de kohlensäurehaltig, sprudelnd, mit kohlensäure | fr gazeux, pétillant | ar غازي, فوار
still-drink | en still water, non-carbonated | de stilles wasser, ohne kohlensäure, still | fr eau plate, non gazeux | ar غير غازي
concentrated | en concentrated, concentrate | de konzentriert, konzentrat | fr concentré | ar مركز
diluted != concentrated | en diluted, ready-mixed | de verdünnt | fr dilué | ar مخفف
wild-harvested | en wild-harvested, foraged | de wildsammlung, wild gesammelt | fr cueillette sauvage | ar قطف بري, محصول بري
first-harvest | en first flush, early harvest, new harvest | de erste ernte, frühe ernte, first flush | fr première récolte, récolte précoce | ar قطفة أولى, حصاد مبكر
highland-grown | en highland grown, high-grown, grown at altitude | de hochlandkaffee, hochland, höhenlage | fr cultivé en altitude, hauts plateaux | ar مزروع في المرتفعات, مرتفعات
enriched | en enriched, fortified, with added vitamins | de angereichert, mit vitaminen angereichert | fr enrichi, fortifié | ar مدعم, معزز بالفيتامينات
complete-pet-food != complementary-pet-food | en complete food, complete dog food, complete feed | de alleinfuttermittel, alleinfutter | fr aliment complet | ar غذاء متكامل, طعام متكامل
complementary-pet-food | en complementary food, complementary feed | de ergänzungsfuttermittel, ergänzungsfutter | fr aliment complémentaire | ar غذاء مكمل للحيوانات
dry-pet-food < pet-food != wet-pet-food | en dry food, kibble, dry dog food | de trockenfutter | fr croquettes sèches, nourriture sèche | ar طعام جاف
wet-pet-food < pet-food | en wet food, canned dog food | de nassfutter | fr nourriture humide, pâtée humide | ar طعام رطب
serving-portion | en serving size, portion, servings | de portion, portionsgröße | fr portion | ar حصة, حصص, وجبة واحدة
ingredient | en ingredient, ingredients | de zutat, zutaten, inhaltsstoff | fr ingrédient, composition | ar مكون, مكونات
"""
