# ruff: noqa: E501
"""What a product is free of or contains: skin, scent, allergens, diets and the environment."""

CONCEPTS = """
bpa-free | en bpa-free, bpa free, free of bpa, without bpa | de bpa-frei, ohne bpa | fr sans bpa, sans bisphénol a | ar خال من bpa, بدون bpa, خال من البيسفينول
phthalate-free | en phthalate-free, without phthalates, no phthalates | de phthalatfrei, ohne phthalate, weichmacherfrei | fr sans phtalates | ar خال من الفثالات, بدون فثالات
pfas-free < pfc-free, pfoa-free | en pfas-free, without pfas | de pfas-frei, ohne pfas | fr sans pfas | ar خال من pfas, بدون pfas
pfc-free | en pfc-free, fluorine-free, fluorocarbon-free | de pfc-frei, fluorfrei, fluorcarbonfrei | fr sans pfc, sans fluor | ar خال من pfc, خال من الفلور
pfoa-free | en pfoa-free, without pfoa | de pfoa-frei, ohne pfoa | fr sans pfoa | ar خال من pfoa, بدون pfoa
lead-free != lead | en lead-free, lead free, unleaded, without lead | de bleifrei, ohne blei | fr sans plomb | ar خال من الرصاص, بدون رصاص
cadmium-free | en cadmium-free, without cadmium | de cadmiumfrei, ohne cadmium | fr sans cadmium | ar خال من الكادميوم
nickel-free != nickel | en nickel-free, nickel free, without nickel | de nickelfrei, ohne nickel | fr sans nickel | ar خال من النيكل, بدون نيكل
latex-free != latex | en latex-free, without latex | de latexfrei, ohne latex | fr sans latex | ar خال من اللاتكس, بدون لاتكس
pvc-free != pvc | en pvc-free, without pvc | de pvc-frei, ohne pvc | fr sans pvc | ar خال من pvc, بدون pvc
formaldehyde-free | en formaldehyde-free, without formaldehyde | de formaldehydfrei, ohne formaldehyd | fr sans formaldéhyde | ar خال من الفورمالديهايد
low-emission | en low-emission, low-voc | de emissionsarm, schadstoffarm | fr faibles émissions, faible émission de cov | ar منخفض الانبعاثات
solvent-free | en solvent-free, without solvents | de lösungsmittelfrei, ohne lösungsmittel | fr sans solvant | ar خال من المذيبات, بدون مذيبات
voc-free < low-emission | en voc-free, zero voc | de voc-frei | fr sans cov | ar خال من المركبات العضوية المتطايرة
chlorine-free | en chlorine-free, chlorine free | de chlorfrei | fr sans chlore | ar خال من الكلور, بدون كلور
unbleached | en unbleached, bleach-free | de ungebleicht | fr non blanchi, écru | ar غير مبيض
chrome-free | en chrome-free, chromium-free, without chrome | de chromfrei, ohne chrom | fr sans chrome | ar خال من الكروم
acid-free | en acid-free, acid free, archival quality | de säurefrei, archivfest | fr sans acide | ar خال من الأحماض, بدون أحماض
dye-free != colouring | en dye-free, no dyes, without dyes | de farbstofffrei, ohne farbstoffe | fr sans colorant, sans colorants | ar خال من الأصباغ, بدون صبغات, بدون ملونات
chemical-free | en chemical-free, no chemicals, without chemicals | de chemiefrei, ohne chemie, ohne chemische zusätze | fr sans produits chimiques, sans chimie | ar بدون مواد كيميائية, خال من المواد الكيميائية
microplastic-free | en microplastic-free, without microplastics, no microbeads | de mikroplastikfrei, ohne mikroplastik | fr sans microplastiques, sans microbilles | ar خال من البلاستيك الدقيق
paraben-free != paraben | en paraben-free, without parabens, no parabens | de parabenfrei, ohne parabene | fr sans parabène, sans parabènes | ar خال من البارابين, بدون بارابين
sulphate-free != sulphate | en sulphate-free, sulfate-free, sls-free, without sulphates | de sulfatfrei, ohne sulfate, ohne sls | fr sans sulfates, sans sulfate, sans sls | ar خال من السلفات, بدون سلفات, خال من الكبريتات
silicone-free != silicone | en silicone-free, without silicones, no silicones | de silikonfrei, ohne silikone | fr sans silicone, sans silicones | ar خال من السيليكون, بدون سيليكون
mineral-oil-free != mineral-oil | en mineral oil-free, without mineral oil, petroleum-free | de mineralölfrei, ohne mineralöl | fr sans huile minérale | ar خال من الزيوت المعدنية, بدون زيوت معدنية
paraffin-free != paraffin | en paraffin-free, without paraffin | de paraffinfrei, ohne paraffin | fr sans paraffine | ar خال من البارافين, بدون بارافين
aluminium-free | en aluminium-free, aluminum-free, without aluminium | de aluminiumfrei, ohne aluminium, ohne aluminiumsalze | fr sans aluminium, sans sels d'aluminium | ar خال من الألمنيوم, بدون ألمنيوم
fluoride-free != fluoride | en fluoride-free, without fluoride | de fluoridfrei, ohne fluorid | fr sans fluorure | ar خال من الفلورايد, بدون فلورايد
soap-free | en soap-free, without soap | de seifenfrei, ohne seife | fr sans savon | ar خال من الصابون, بدون صابون
oil-free | en oil-free, without oil | de ölfrei, ohne öl | fr sans huile | ar خال من الزيوت, بدون زيوت
non-greasy | en non-greasy, greaseless | de nicht fettend, fettet nicht | fr non gras, fini non gras | ar غير دهني, لا يترك أثرا دهنيا
non-comedogenic | en non-comedogenic | de nicht komedogen | fr non comédogène | ar لا يسد المسام
perfumed-scent < scented | en perfumed, contains perfume, with perfume | de parfümiert, mit parfüm, enthält parfum | fr parfumé, contient du parfum | ar معطر, يحتوي على عطر
scented != unscented | en scented, fragranced, aromatic scent | de duftend, beduftet, mit duft | fr parfumé à, odorant | ar معطرة, عطري, ذو رائحة, برائحة
unscented != fragrance | en unscented, fragrance-free, perfume-free, without fragrance | de unparfümiert, duftfrei, parfümfrei, duftstofffrei, ohne duftstoffe, ohne parfüm | fr non parfumé, sans parfum | ar بدون عطر, خال من العطور, غير معطر
lightly-scented < scented | en lightly scented, subtle scent, subtly scented | de leicht duftend, dezent duftend, dezenter duft | fr légèrement parfumé, parfum discret | ar عطر خفيف, رائحة خفيفة
allergen-free | en allergen-free, without allergens, free from allergens | de allergenfrei, ohne allergene | fr sans allergène, sans allergènes | ar خال من مسببات الحساسية
alcohol-free != alcohol | en alcohol-free, non-alcoholic, alcohol free, 0.0% alcohol, without alcohol | de alkoholfrei, ohne alkohol | fr sans alcool, non alcoolisé | ar خال من الكحول, بدون كحول
vegan < vegetarian | en vegan, plant-based, purely plant-based, animal-free | de vegan, rein pflanzlich, ohne tierische produkte | fr végan, vegan, végétalien, sans produit animal | ar نباتي صرف, فيغان, خال من المنتجات الحيوانية, نباتي بالكامل
vegetarian | en vegetarian, veggie, suitable for vegetarians | de vegetarisch, für vegetarier | fr végétarien, végétarienne | ar نباتي, للنباتيين
cruelty-free-product | en cruelty-free, not tested on animals, no animal testing | de tierversuchsfrei, ohne tierversuche | fr non testé sur les animaux, sans cruauté, cruelty-free | ar لم يختبر على الحيوانات, بدون تجارب على الحيوانات
gluten-free != gluten | en gluten-free, gluten free, without gluten, free from gluten | de glutenfrei, ohne gluten | fr sans gluten | ar خال من الغلوتين, بدون غلوتين, خال من الجلوتين
lactose-free != lactose | en lactose-free, without lactose | de laktosefrei, ohne laktose, lactosefrei | fr sans lactose | ar خال من اللاكتوز, بدون لاكتوز
dairy-free < lactose-free != dairy | en dairy-free, milk-free, non-dairy, without milk | de milchfrei, ohne milch | fr sans lait, sans produits laitiers | ar خال من الحليب, خال من الألبان, بدون حليب
nut-free != nut | en nut-free, without nuts, no nuts | de nussfrei, ohne nüsse | fr sans noix, sans fruits à coque | ar خال من المكسرات, بدون مكسرات
may-contain-traces | en may contain traces, traces of, may contain | de kann spuren enthalten, spuren von, kann spuren von | fr peut contenir des traces, traces de, traces éventuelles | ar قد يحتوي على آثار, آثار من, قد يحتوي على
peanut-free != peanut | en peanut-free, without peanuts | de erdnussfrei, ohne erdnüsse | fr sans arachide, sans arachides | ar خال من الفول السوداني, بدون فول سوداني
soy-free != soy | en soy-free, soya-free, without soy | de sojafrei, ohne soja | fr sans soja | ar خال من الصويا, بدون صويا
egg-free != egg | en egg-free, without egg, without eggs | de eifrei, ohne ei, ohne eier | fr sans œuf, sans œufs | ar خال من البيض, بدون بيض
wheat-free != wheat | en wheat-free, without wheat | de weizenfrei, ohne weizen | fr sans blé | ar خال من القمح, بدون قمح
grain-free < wheat-free | en grain-free, without grain, cereal-free | de getreidefrei, ohne getreide | fr sans céréales | ar بدون حبوب, خال من الحبوب
yeast-free != yeast | en yeast-free, without yeast | de hefefrei, ohne hefe | fr sans levure | ar خال من الخميرة, بدون خميرة
sugar-free < no-added-sugar | en sugar-free, sugarless, without sugar, zero sugar | de zuckerfrei, ohne zucker | fr sans sucre, sans sucres | ar خال من السكر, بدون سكر
no-added-sugar | en no added sugar, no sugar added, without added sugar, unsweetened | de ohne zuckerzusatz, ungesüßt, ungezuckert | fr sans sucre ajouté, sans sucres ajoutés, non sucré | ar بدون سكر مضاف, بلا سكر مضاف, غير محلى
sweetened != no-added-sugar | en sweetened, added sugar | de gesüßt, gezuckert, zuckerzusatz | fr sucré, sucre ajouté, édulcoré | ar محلى, سكر مضاف
low-sugar | en low-sugar, low in sugar, reduced sugar, less sugar | de zuckerarm, zuckerreduziert, weniger zucker | fr pauvre en sucre, réduit en sucre, moins de sucre | ar قليل السكر, منخفض السكر
low-fat | en low-fat, low in fat, reduced fat, fat-reduced | de fettarm, fettreduziert | fr allégé, pauvre en graisses, réduit en matières grasses | ar قليل الدسم, منخفض الدهون
fat-free < low-fat | en fat-free, zero fat | de fettfrei, ohne fett | fr sans matières grasses, sans graisse | ar خال من الدهون, خال من الدسم
low-salt | en low-salt, low in salt, reduced salt, low-sodium | de salzarm, salzreduziert, natriumarm | fr pauvre en sel, réduit en sel, pauvre en sodium | ar قليل الملح, منخفض الصوديوم
salt-free < no-added-salt != salt | en salt-free, without salt | de salzfrei, ohne salz | fr sans sel | ar خال من الملح, بدون ملح
no-added-salt | en no added salt, unsalted | de ungesalzen, ohne salzzusatz | fr non salé, sans sel ajouté | ar غير مملح, بدون ملح مضاف
salted != no-added-salt | en salted, sea-salted | de gesalzen | fr salé, salée | ar مملح, مالح
low-calorie | en low-calorie, low in calories, calorie-free, light version | de kalorienarm, kalorienreduziert | fr faible en calories, peu calorique, hypocalorique | ar قليل السعرات, منخفض السعرات
low-carb | en low-carb, low in carbs, keto, ketogenic | de low-carb, kohlenhydratarm, keto, ketogen | fr low-carb, pauvre en glucides, keto, cétogène | ar قليل الكربوهيدرات, منخفض الكربوهيدرات, كيتو
high-protein | en high-protein, high in protein, protein-rich, rich in protein | de proteinreich, eiweißreich, hoher proteingehalt | fr riche en protéines, hyperprotéiné | ar غني بالبروتين, عالي البروتين
high-fibre | en high-fibre, high in fibre, rich in fibre, high-fiber | de ballaststoffreich | fr riche en fibres | ar غني بالألياف, عالي الألياف
high-omega | en rich in omega-3, source of omega-3 | de reich an omega-3 | fr riche en oméga-3 | ar غني بأوميغا 3
caffeine-free < low-caffeine != caffeine | en caffeine-free, decaf, decaffeinated, without caffeine | de koffeinfrei, entkoffeiniert, ohne koffein | fr sans caféine, décaféiné, déca, sans théine | ar خال من الكافيين, بدون كافيين, منزوع الكافيين
low-caffeine | en low-caffeine, low in caffeine | de koffeinarm | fr pauvre en caféine | ar قليل الكافيين
additive-free != additive | en additive-free, without additives, no additives | de ohne zusatzstoffe, frei von zusatzstoffen | fr sans additif, sans additifs | ar بدون إضافات, خال من المواد المضافة, بدون مواد مضافة
preservative-free != preservative | en preservative-free, without preservatives, no preservatives | de ohne konservierungsstoffe, konservierungsmittelfrei | fr sans conservateur, sans conservateurs | ar بدون مواد حافظة, خال من المواد الحافظة
no-artificial-colours | en no artificial colours, no artificial colors, without artificial colours | de ohne künstliche farbstoffe | fr sans colorants artificiels | ar بدون ألوان صناعية, خال من الألوان الصناعية
no-artificial-flavours | en no artificial flavours, no artificial flavors, no flavourings | de ohne künstliche aromen, ohne aromastoffe | fr sans arômes artificiels, sans arôme ajouté | ar بدون نكهات صناعية, بدون منكهات
flavour-enhancer-free | en no flavour enhancers, msg-free, without msg | de ohne geschmacksverstärker | fr sans exhausteur de goût, sans glutamate | ar بدون معززات نكهة, بدون محسنات طعم
palm-fat-free | en no palm fat, without palm fat | de ohne palmfett | fr sans graisse de palme | ar بدون دهن النخيل
gelatine-free != gelatine | en gelatine-free, gelatin-free, without gelatine | de gelatinefrei, ohne gelatine | fr sans gélatine | ar بدون جيلاتين, خال من الجيلاتين
pork-free != pork | en pork-free, without pork | de schweinefrei, ohne schwein | fr sans porc | ar خال من لحم الخنزير, بدون خنزير
sulphite-free != sulphite | en sulphite-free, sulfite-free, unsulphured, no added sulphites | de sulfitfrei, ungeschwefelt, ohne sulfite | fr sans sulfites, sans sulfites ajoutés | ar خال من الكبريتيت, بدون كبريتيت
nicotine-free | en nicotine-free, tobacco-free | de nikotinfrei, tabakfrei | fr sans nicotine, sans tabac | ar خال من النيكوتين, خال من التبغ
natural-origin | en natural ingredients, all-natural, 100% natural, natural origin | de natürliche inhaltsstoffe, rein natürlich, naturrein | fr ingrédients naturels, origine naturelle | ar مكونات طبيعية, طبيعي بالكامل, أصل طبيعي
synthetic-origin != natural-origin | en synthetic ingredients, artificial ingredients | de synthetische inhaltsstoffe, künstliche inhaltsstoffe | fr ingrédients de synthèse, ingrédients artificiels | ar مكونات صناعية, مكونات اصطناعية
organic-farming | en organic, organically grown, organic farming | de bio, biologisch, biologischer anbau, ökologischer anbau, kba | fr bio, biologique, agriculture biologique | ar عضوي, عضوية, زراعة عضوية
conventional-farming != organic-farming | en conventionally grown | de konventioneller anbau, aus konventionellem anbau | fr agriculture conventionnelle | ar زراعة تقليدية
biodegradable | en biodegradable | de biologisch abbaubar | fr biodégradable | ar قابل للتحلل, قابل للتحلل الحيوي
compostable < biodegradable | en compostable, home compostable | de kompostierbar | fr compostable | ar قابل للتحويل إلى سماد
zero-waste | en zero waste, zero-waste, waste-free | de zero waste, abfallfrei | fr zéro déchet | ar صفر نفايات, بلا نفايات
soot-free | en soot-free, smokeless, smoke-free, low-smoke | de rußfrei, raucharm, rauchfrei | fr sans suie, sans fumée | ar بلا سخام, بدون دخان, بلا دخان
dust-free | en dust-free, low-dust | de staubfrei, staubarm | fr sans poussière, peu poussiéreux | ar بدون غبار, خال من الغبار
residue-free | en residue-free, leaves no residue, streak-free | de rückstandsfrei, streifenfrei | fr sans résidu, sans traces | ar لا يترك بقايا, بدون أثر
maintenance-free | en maintenance-free | de wartungsfrei | fr sans entretien | ar لا يحتاج صيانة, بدون صيانة
cholesterol-free | en cholesterol-free | de cholesterinfrei | fr sans cholestérol | ar خال من الكوليسترول
trans-fat-free | en trans-fat free, no trans fats | de ohne transfette, transfettfrei | fr sans acides gras trans | ar خال من الدهون المتحولة
skin-moisturising | en moisturising, moisturizing, hydrating | de feuchtigkeitsspendend, hydratisierend | fr hydratant, hydratante | ar مرطب, ترطيب, مرطبة
nourishing | en nourishing, conditioning care | de pflegend, nährend, reichhaltig | fr nourrissant, nourrissante | ar مغذ, مغذي, مغذية
exfoliating | en exfoliating | de exfolierend | fr exfoliante, kératolytique | ar تقشير, مقشر للبشرة
mattifying | en mattifying, oil-control | de mattierend | fr matifiant | ar مطفئ للمعان, يتحكم باللمعان
cleansing | en cleansing, purifying | de reinigend, klärend | fr purifiant | ar منق, تنقية
ph-neutral | en ph-neutral, ph neutral, ph balanced, ph-balanced | de ph-neutral, ph-hautneutral | fr ph neutre | ar متعادل الحموضة, حموضة متعادلة
fast-absorbing | en fast-absorbing, absorbs quickly, quickly absorbed | de zieht schnell ein, schnell einziehend | fr pénètre rapidement, absorption rapide | ar سريع الامتصاص, يمتص بسرعة
all-skin-types | en all skin types, for every skin type | de alle hauttypen, jeden hauttyp | fr tous types de peau, toutes les peaux | ar جميع أنواع البشرة, كل أنواع البشرة
dry-skin != oily-skin | en dry skin | de trockene haut | fr peau sèche, peaux sèches | ar بشرة جافة, البشرة الجافة
oily-skin | en oily skin | de fettige haut | fr peau grasse, peaux grasses | ar بشرة دهنية, البشرة الدهنية
combination-skin | en combination skin | de mischhaut | fr peau mixte, peaux mixtes | ar بشرة مختلطة, البشرة المختلطة
mature-skin | en mature skin | de reife haut | fr peau mature, peaux matures | ar بشرة ناضجة, البشرة الناضجة
dry-hair != oily-hair | en dry hair, damaged hair | de trockenes haar, strapaziertes haar | fr cheveux secs, cheveux abîmés | ar شعر جاف, الشعر الجاف
oily-hair | en oily hair, greasy hair | de fettiges haar | fr cheveux gras | ar شعر دهني, الشعر الدهني
curly-hair | en curly hair, curls | de locken, lockiges haar | fr cheveux bouclés, cheveux frisés | ar شعر مجعد, الشعر المجعد
coloured-hair | en coloured hair, colour-treated hair, color-treated hair | de coloriertes haar, gefärbtes haar | fr cheveux colorés | ar شعر مصبوغ, الشعر المصبوغ
all-hair-types | en all hair types | de alle haartypen | fr tous types de cheveux | ar جميع أنواع الشعر, كل أنواع الشعر
"""
