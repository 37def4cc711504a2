# ruff: noqa: E501
"""What is in food, drink and cosmetics: allergens, plants, animals, scents and actives."""

CONCEPTS = """
allergen | en allergen, allergens | de allergen, allergene | fr allergène, allergènes | ar مسبب للحساسية, مسببات الحساسية
gluten < allergen | en gluten | de gluten, glutenhaltig | fr gluten | ar غلوتين, جلوتين
cereal < allergen | en cereal, grain | de getreide, getreidesorte | fr céréale, céréales | ar قمح وحبوب, غلال
wheat < cereal, gluten | en wheat, wheat flour | de weizen, weizenmehl | fr blé, farine de blé, froment | ar قمح, طحين قمح, دقيق القمح
durum-wheat < wheat | en durum wheat, semolina | de hartweizen, hartweizengrieß, grieß | fr blé dur, semoule | ar سميد, قمح صلب, قمح قاس
spelt < cereal, gluten | en spelt | de dinkel | fr épeautre | ar حنطة, قمح سبلت
rye < cereal, gluten | en rye | de roggen | fr seigle | ar جاودار, شيلم
barley < cereal, gluten | en barley, malt, barley malt | de gerste, malz, gerstenmalz | fr orge, malt | ar شعير, مالت
oats < cereal | en oat, oats, rolled oats, oatmeal | de hafer, haferflocken | fr avoine, flocons d'avoine | ar شوفان
rice | en rice, basmati | de reis, basmati | fr riz, basmati | ar أرز, رز, بسمتي
corn-maize | en corn, maize, cornstarch | de mais, maisstärke | fr maïs, amidon de maïs | ar ذرة, نشا الذرة
buckwheat | en buckwheat | de buchweizen | fr sarrasin | ar حنطة سوداء
quinoa | en quinoa | de quinoa | fr quinoa | ar كينوا
millet | en millet | de hirse | fr millet | ar دخن
amaranth | en amaranth | de amarant | fr amarante | ar قطيفة حبوب
flour | en flour | de mehl | fr farine | ar طحين, دقيق
whole-grain | en whole grain, wholegrain, wholemeal, whole wheat | de vollkorn | fr blé complet, grains entiers, farine complète | ar حبوب كاملة, حبة كاملة
nut < allergen | en nut, nuts, tree nut | de nuss, nüsse, schalenfrucht, schalenfrüchte | fr fruit à coque, fruits à coque, fruits secs à coque | ar مكسرات, جوزيات
hazelnut < nut | en hazelnut | de haselnuss, haselnüsse | fr noisette | ar بندق
almond < nut | en almond | de mandel | fr amande | ar لوز
walnut-kernel < nut | en walnut kernel, walnuts | de walnuss, walnüsse | fr cerneau de noix, noix | ar عين الجمل, جوز
cashew < nut | en cashew | de cashew, cashewkern | fr noix de cajou, cajou | ar كاجو
pistachio < nut | en pistachio | de pistazie | fr pistache | ar فستق
pecan < nut | en pecan | de pekannuss | fr noix de pécan | ar بيكان
macadamia < nut | en macadamia | de macadamia | fr macadamia | ar مكاديميا
brazil-nut < nut | en brazil nut | de paranuss | fr noix du brésil | ar جوز برازيلي
pine-nut < nut | en pine nut | de pinienkern | fr pignon de pin | ar صنوبر
chestnut-food < nut | en sweet chestnut, marron glacé | de esskastanie, marone | fr châtaigne, crème de marrons | ar كستناء, أبو فروة
peanut < allergen | en peanut, groundnut | de erdnuss, erdnüsse | fr arachide, cacahuète, cacahouète | ar فول سوداني
sesame < allergen | en sesame | de sesam | fr sésame | ar سمسم
tahini < sesame | en tahini | de tahin, tahini | fr tahini | ar طحينة
soy < allergen | en soy, soya, soybean, tofu | de soja, sojabohne, tofu | fr soja, tofu | ar صويا, فول الصويا, توفو
lupin < allergen | en lupin | de lupine | fr lupin | ar ترمس حب
mustard < allergen | en mustard | de senf | fr moutarde | ar خردل
celery < allergen | en celery, celeriac | de sellerie | fr céleri | ar كرفس
egg < allergen | en egg, eggs | de ei, eier | fr œuf, œufs | ar بيض, بيضة
egg-white < egg | en egg white | de eiklar, hühnereiweiß | fr blanc d'œuf | ar بياض البيض
egg-yolk < egg | en egg yolk | de eigelb | fr jaune d'œuf | ar صفار البيض
fish-food < allergen | en fish | de fisch | fr poisson | ar سمك, أسماك
salmon < fish-food | en salmon | de lachs | fr saumon | ar سلمون
tuna < fish-food | en tuna | de thunfisch | fr thon | ar تونة, تونا
sardine < fish-food | en sardine | de sardine | fr sardine | ar سردين
anchovy < fish-food | en anchovy | de sardelle, anchovis | fr anchois | ar أنشوجة
shellfish < allergen | en shellfish, crustacean | de krustentier, krebstier | fr crustacé | ar قشريات
shrimp < shellfish | en shrimp, prawn | de garnele | fr crevette | ar روبيان, جمبري
mollusc < allergen | en mollusc, mussel, oyster | de weichtier, miesmuschel, auster | fr mollusque, moules, huître | ar رخويات, بلح البحر, محار
sulphite < allergen | en sulphite, sulfite, sulphur dioxide, contains sulphites, contains sulfites | de sulfit, schwefeldioxid, geschwefelt | fr sulfite, anhydride sulfureux | ar كبريتيت, ثاني أكسيد الكبريت
dairy < allergen | en dairy, dairy product | de milchprodukt, milcherzeugnis, molkerei | fr produit laitier, laitier | ar ألبان, منتجات ألبان
milk < dairy | en milk, milk powder, whole milk | de milch, milchpulver, vollmilch, vollmilchpulver | fr lait, lait en poudre | ar حليب, لبن, حليب مجفف
lactose < dairy | en lactose, milk sugar | de laktose, lactose, milchzucker | fr lactose | ar لاكتوز, سكر الحليب
whey < dairy | en whey, casein, milk protein | de molke, kasein, milcheiweiß | fr lactosérum, petit-lait, caséine, protéine de lait | ar مصل الحليب, كازين, بروتين الحليب
butter < dairy | en butter, ghee, clarified butter | de butter, butterschmalz, ghee | fr beurre, ghee, beurre clarifié | ar زبدة, سمن, زبد
dairy-cream < dairy | en whipping cream, double cream, dairy cream, sour cream | de sahne, rahm, schlagsahne | fr crème fraîche, crème liquide, crème fouettée | ar قشطة, كريمة طبخ, كريمة خفق
cheese < dairy | en cheese | de käse | fr fromage | ar جبن, جبنة, أجبان
parmesan < cheese | en parmesan | de parmesan | fr parmesan | ar بارميزان
feta < cheese | en feta | de feta, schafskäse | fr feta | ar فيتا
mozzarella < cheese | en mozzarella | de mozzarella | fr mozzarella | ar موزاريلا
cheddar < cheese | en cheddar | de cheddar | fr cheddar | ar شيدر
yoghurt < dairy | en yoghurt, yogurt | de joghurt, jogurt | fr yaourt, yogourt | ar زبادي, لبن رائب
kefir < dairy | en kefir | de kefir | fr kéfir | ar كفير
goat-milk < milk != cow-milk | en goat's milk, goat milk, sheep's milk | de ziegenmilch, schafsmilch | fr lait de chèvre, lait de brebis | ar حليب ماعز, حليب غنم
cow-milk < milk | en cow's milk, cow milk | de kuhmilch | fr lait de vache | ar حليب بقر
plant-milk != milk | en plant milk, plant drink | de pflanzendrink, pflanzenmilch | fr boisson végétale, lait végétal | ar حليب نباتي
oat-milk < plant-milk | en oat milk, oat drink | de haferdrink, hafermilch | fr lait d'avoine, boisson avoine | ar حليب الشوفان
almond-milk < plant-milk | en almond milk | de mandeldrink, mandelmilch | fr lait d'amande | ar حليب اللوز
soy-milk < plant-milk | en soy milk, soya milk | de sojadrink, sojamilch | fr lait de soja | ar حليب الصويا
coconut-milk < plant-milk | en coconut milk | de kokosmilch | fr lait de coco | ar حليب جوز الهند
beef < meat-ingredient | en beef, veal | de rind, rindfleisch, kalbfleisch | fr bœuf, veau | ar لحم بقر, لحم عجل
lamb-meat < meat-ingredient | en lamb, mutton | de lamm, lammfleisch | fr agneau | ar لحم غنم, لحم ضأن
meat-ingredient | en meat, meat content | de fleisch, fleischanteil | fr viande | ar لحم, لحوم
poultry-meat < meat-ingredient | en poultry | de geflügel | fr volaille | ar دواجن
turkey-meat < poultry-meat | en turkey meat | de pute, putenfleisch, truthahn | fr dinde | ar ديك رومي, حبش
duck-meat < poultry-meat | en duck meat | de entenfleisch | fr canard | ar لحم بط
venison < meat-ingredient | en venison, wild boar | de hirschfleisch, wildfleisch | fr gibier, viande de cerf | ar لحم غزال
chicken < poultry-meat | en chicken | de huhn, hähnchen, hühnerfleisch | fr poulet | ar دجاج
pork < meat-ingredient | en pork, ham, bacon | de schwein, schweinefleisch, schinken, speck | fr porc, jambon, lard | ar لحم خنزير, خنزير
gelatine | en gelatine, gelatin | de gelatine | fr gélatine | ar جيلاتين
collagen | en collagen | de kollagen | fr collagène | ar كولاجين
fruit | en fruit, fruits, fruit content | de frucht, früchte, obst | fr fruit, fruits | ar فاكهة, فواكه, ثمار
orange-fruit < fruit, citrus | en orange, oranges, blood orange | de orange, apfelsine, blutorange | fr orange, orange sanguine | ar برتقال
mandarin < fruit, citrus | en mandarin, clementine, tangerine | de mandarine, clementine | fr mandarine, clémentine | ar يوسفي, كلمنتينا, مندرين
citrus | en citrus, citrusy, citrus fruit | de zitrus, zitrusfrucht, zitrisch | fr agrume, agrumes, citronné | ar حمضيات
lemon < fruit, citrus | en lemon, lemony, lemon zest | de zitrone, zitronig, zitronenschale | fr citron, zeste de citron | ar ليمون
lime-fruit < fruit, citrus | en lime, key lime | de limette, limone | fr citron vert | ar ليمون أخضر, لايم
grapefruit < fruit, citrus | en grapefruit, pomelo | de grapefruit, pampelmuse, pomelo | fr pamplemousse, pomelo | ar جريب فروت, بوملي
yuzu < citrus | en yuzu | de yuzu | fr yuzu | ar يوزو
bergamot < citrus | en bergamot | de bergamotte | fr bergamote | ar برغموت
apple < fruit | en apple | de apfel, äpfel | fr pomme | ar تفاح
pear < fruit | en pear | de birne | fr poire | ar إجاص, كمثرى
quince < fruit | en quince | de quitte | fr coing | ar سفرجل
cherry < fruit | en cherry, cherries | de kirsche | fr cerise, griotte | ar كرز
plum < fruit | en plum, prune | de pflaume, zwetschge | fr prune, pruneau, quetsche | ar خوخ مجفف, برقوق
apricot < fruit | en apricot | de aprikose, marille | fr abricot | ar مشمش
peach < fruit | en peach, nectarine | de pfirsich, nektarine | fr pêche, nectarine | ar دراق, خوخ, نكتارين
strawberry < fruit, berry | en strawberry, strawberries | de erdbeere | fr fraise | ar فراولة
raspberry < fruit, berry | en raspberry | de himbeere | fr framboise | ar توت أحمر, توت العليق
blackberry < fruit, berry | en blackberry | de brombeere | fr mûre | ar توت أسود
blueberry < fruit, berry | en blueberry, bilberry | de heidelbeere, blaubeere | fr myrtille | ar توت أزرق, عنبية
cranberry < fruit, berry | en cranberry | de cranberry, preiselbeere | fr canneberge | ar توت بري
currant < fruit, berry | en currant, redcurrant | de johannisbeere | fr groseille | ar كشمش
blackcurrant < currant | en blackcurrant, cassis | de schwarze johannisbeere, cassis | fr cassis | ar كشمش أسود
berry < fruit | en berry, berries, forest fruit | de beere, waldfrucht | fr baie, fruits rouges, fruits des bois | ar توت, ثمار العليق
elderberry < berry | en elderberry, elderflower | de holunderbeere, holunder, holunderblüte | fr sureau | ar بلسان, خمان
grape < fruit | en grape | de traube, weintraube | fr raisin | ar عنب
raisin < fruit | en raisin, sultana | de rosine, sultanine | fr raisin sec | ar زبيب
fig < fruit | en fig | de feige | fr figue | ar تين
date-fruit < fruit | en medjool, dates, date syrup | de dattel | fr datte | ar تمر, تمور, مجدول, رطب
banana < fruit | en banana | de banane | fr banane | ar موز
mango < fruit | en mango | de mango | fr mangue | ar مانجو, مانغو
papaya < fruit | en papaya | de papaya | fr papaye | ar بابايا
pineapple < fruit | en pineapple | de ananas | fr ananas | ar أناناس
passion-fruit < fruit | en passion fruit, maracuja | de maracuja, passionsfrucht | fr fruit de la passion | ar باشن فروت
lychee < fruit | en lychee | de litschi | fr litchi | ar ليتشي
tropical-fruit < fruit | en tropical fruit, exotic fruit | de tropische früchte, exotische früchte | fr fruits tropicaux, fruits exotiques | ar فواكه استوائية
coconut | en coconut, coconut flakes | de kokosnuss, kokos, kokosraspel | fr noix de coco, coco | ar جوز الهند
pomegranate < fruit | en pomegranate | de granatapfel | fr grenade | ar رمان
melon < fruit | en melon | de melone | fr melon | ar شمام
watermelon < fruit | en watermelon | de wassermelone | fr pastèque | ar بطيخ
cucumber | en cucumber | de gurke | fr concombre | ar خيار
rhubarb < fruit | en rhubarb | de rhabarber | fr rhubarbe | ar راوند
rosehip < fruit | en rosehip, rose hip | de hagebutte | fr églantier, cynorhodon | ar ثمر الورد
sea-buckthorn < fruit | en sea buckthorn | de sanddorn | fr argousier | ar نبق البحر
olive-fruit | en olive, olives | de olive, oliven | fr olive | ar زيتون
avocado | en avocado | de avocado | fr avocat | ar أفوكادو
tomato | en tomato, tomatoes | de tomate | fr tomate | ar طماطم, بندورة
onion | en onion, shallot | de zwiebel, schalotte | fr oignon, échalote | ar بصل
garlic | en garlic | de knoblauch | fr ail | ar ثوم
vegetables | en vegetable, vegetables | de gemüse | fr légume | ar خضروات, خضار
carrot < vegetables | en carrot | de karotte, möhre | fr carotte | ar جزر
beetroot < vegetables | en beetroot | de rote bete | fr betterave | ar شمندر, بنجر أحمر
pumpkin < vegetables | en pumpkin, squash vegetable | de kürbis | fr courge, potiron | ar يقطين, قرع
spinach < vegetables | en spinach, kale | de spinat, grünkohl | fr épinard, chou kale | ar سبانخ, كيل
potato < vegetables | en potato | de kartoffel | fr pomme de terre | ar بطاطس, بطاطا
sweet-potato < vegetables | en sweet potato | de süßkartoffel | fr patate douce | ar بطاطا حلوة
pulses | en pulses, legumes | de hülsenfrucht, hülsenfrüchte | fr légumineuse, légumes secs | ar بقوليات
lentil < pulses | en lentil | de linsen | fr lentilles | ar عدس
chickpea < pulses | en chickpea, hummus | de kichererbse, hummus | fr pois chiche, houmous | ar حمص
bean-food < pulses | en kidney bean, white beans, black beans | de kidneybohne, weiße bohnen | fr haricot | ar فاصوليا, فول
pea < pulses | en pea, pea protein | de erbse, erbsenprotein | fr petit pois, protéine de pois | ar بازلاء, بروتين البازلاء
mushroom | en mushroom, porcini | de pilz, champignon, steinpilz | fr champignon, cèpe | ar فطر
truffle | en black truffle, truffle oil, truffle | de trüffel | fr truffe, truffe noire | ar كمأة, ترفل
seeds | en edible seeds, seed mix | de samen, kerne | fr graines | ar بذور
sunflower-seed < seeds | en sunflower seed | de sonnenblumenkern | fr graine de tournesol | ar بذور دوار الشمس
pumpkin-seed < seeds | en pumpkin seed | de kürbiskern | fr graine de courge | ar بذور القرع, بذور اليقطين
chia < seeds | en chia | de chia | fr chia | ar بذور الشيا
flaxseed < seeds | en flaxseed, linseed | de leinsamen | fr graine de lin | ar بذور الكتان
poppy-seed < seeds | en poppy seed | de mohn | fr pavot | ar خشخاش
hemp-seed < seeds | en hemp seed | de hanfsamen | fr graine de chanvre | ar بذور القنب
algae | en algae, seaweed | de alge, seetang | fr algue | ar طحالب, عشب بحري
spirulina < algae | en spirulina | de spirulina | fr spiruline | ar سبيرولينا
chlorella < algae | en chlorella | de chlorella | fr chlorella | ar كلوريلا
cocoa | en cocoa, cacao, cocoa solids, cocoa content | de kakao, kakaoanteil, kakaomasse, kakaobohne | fr cacao, pâte de cacao, fève de cacao | ar كاكاو, نسبة الكاكاو
arabica != robusta | en arabica | de arabica, arabica-bohnen | fr arabica | ar أرابيكا, عربيكا
robusta | en robusta | de robusta | fr robusta | ar روبوستا
chicory | en chicory | de zichorie | fr chicorée | ar هندباء
salt | en salt, sea salt, rock salt, fleur de sel | de salz, meersalz, steinsalz, fleur de sel | fr sel, sel de mer, fleur de sel | ar ملح, ملح بحري, ملح صخري
himalayan-salt < salt | en himalayan salt, pink salt | de himalayasalz | fr sel de l'himalaya | ar ملح الهيمالايا
sugar | en sugar, cane sugar, sugars | de zucker, rohrzucker, rohrohrzucker | fr sucre, sucre de canne, sucres | ar سكر, سكر قصب, سكريات
sweetener | en sweetener | de süßungsmittel, süßstoff | fr édulcorant | ar محليات, محل صناعي
stevia < sweetener | en stevia | de stevia | fr stévia | ar ستيفيا
xylitol < sweetener | en xylitol | de xylit | fr xylitol | ar زيليتول
erythritol < sweetener | en erythritol | de erythrit | fr érythritol | ar إريثريتول
sucralose < sweetener | en sucralose | de sucralose | fr sucralose | ar سكرالوز
aspartame < sweetener | en aspartame | de aspartam | fr aspartame | ar أسبارتام
glucose-syrup < sugar | en glucose syrup, glucose | de glukosesirup, glukose | fr sirop de glucose, glucose | ar شراب الغلوكوز, جلوكوز
agave-syrup | en agave syrup | de agavendicksaft | fr sirop d'agave | ar شراب الأغاف
maple-syrup | en maple syrup | de ahornsirup | fr sirop d'érable | ar شراب القيقب
fructose < sugar | en fructose | de fruktose | fr fructose | ar فركتوز
pepper-spice | en pepper, black pepper, white pepper, peppercorn | de pfeffer, pfefferkorn | fr poivre | ar فلفل أسود, فلفل أبيض
chili | en chili, chilli, cayenne, jalapeño | de chili, cayenne, peperoni | fr piment, chili, cayenne | ar فلفل حار, شطة, تشيلي
paprika | en paprika, bell pepper | de paprika, paprikapulver | fr paprika, poivron | ar بابريكا, فلفل رومي
cinnamon | en cinnamon | de zimt | fr cannelle | ar قرفة
cardamom | en cardamom | de kardamom | fr cardamome | ar هيل, حبهان
ginger | en ginger | de ingwer | fr gingembre | ar زنجبيل
turmeric | en turmeric, curcumin | de kurkuma, curcumin | fr curcuma | ar كركم
clove | en clove, cloves | de gewürznelke, nelke | fr clou de girofle | ar قرنفل
nutmeg | en nutmeg | de muskat, muskatnuss | fr muscade | ar جوزة الطيب
anise | en aniseed, anise, star anise | de anis, sternanis | fr anis, badiane | ar يانسون
fennel | en fennel | de fenchel | fr fenouil | ar شمر
cumin | en cumin | de kreuzkümmel | fr cumin | ar كمون
coriander | en coriander, cilantro | de koriander | fr coriandre | ar كزبرة
caraway | en caraway | de kümmel | fr carvi | ar كراوية
black-seed | en black seed, nigella | de schwarzkümmel | fr nigelle | ar حبة البركة, حبة سوداء
fenugreek | en fenugreek | de bockshornklee | fr fenugrec | ar حلبة
saffron | en saffron | de safran | fr safran | ar زعفران
zaatar | en za'atar, zaatar | de zatar | fr zaatar | ar زعتر
sumac | en sumac | de sumach | fr sumac | ar سماق
herbs | en herb, herbs | de kraut, kräuter | fr herbe aromatique, herbes de provence | ar أعشاب
basil < herbs | en basil | de basilikum | fr basilic | ar ريحان
oregano < herbs | en oregano | de oregano | fr origan | ar أوريغانو
parsley < herbs | en parsley | de petersilie | fr persil | ar بقدونس
thyme < herbs | en thyme | de thymian | fr thym | ar سعتر, زعتر بري
rosemary < herbs | en rosemary | de rosmarin | fr romarin | ar إكليل الجبل, روزماري
sage-herb < herbs | en sage leaf, sage tea | de salbei | fr sauge | ar ميرمية, مريمية
mint < herbs | en mint, peppermint, spearmint, minty, menthol | de minze, pfefferminze, menthol, minzig | fr menthe, menthe poivrée, menthol | ar نعناع, منثول
chamomile | en chamomile, camomile | de kamille | fr camomille | ar بابونج
hibiscus | en hibiscus | de hibiskus | fr hibiscus | ar كركديه
lemongrass | en lemongrass | de zitronengras | fr citronnelle | ar عشبة الليمون
verbena | en verbena | de verbene, eisenkraut | fr verveine | ar لويزة
lemon-balm < herbs | en lemon balm | de melisse, zitronenmelisse | fr mélisse | ar مليسة
lavender | en lavender | de lavendel | fr lavande | ar لافندر, خزامى
rose-flower | en rose petals, rose water, damask rose, rose scent, rose oil | de rosenblüte, rosenwasser, rosenöl, rosenduft | fr pétale de rose, eau de rose, rose de damas | ar ورد جوري, ماء الورد, بتلات الورد
jasmine | en jasmine | de jasmin | fr jasmin | ar ياسمين
orange-blossom | en orange blossom, neroli | de orangenblüte, neroli | fr fleur d'oranger, néroli | ar زهر البرتقال, نيرولي
ylang-ylang | en ylang-ylang | de ylang-ylang | fr ylang-ylang | ar إيلنغ, يلانغ
geranium | en geranium | de geranie | fr géranium | ar جيرانيوم
violet-flower | en violet flower | de veilchen | fr violette | ar زهر البنفسج
peony-flower | en peony | de pfingstrose | fr pivoine | ar فاوانيا
vanilla | en vanilla, bourbon vanilla | de vanille, bourbonvanille | fr vanille | ar فانيليا, فانيلا
caramel | en caramel, toffee note, butterscotch | de karamell | fr caramel | ar كراميل, كرميلا
musk-scent | en musk, white musk | de moschus | fr musc | ar مسك
oud-scent | en agarwood, oud scent, oud oil | de adlerholz, oud-duft | fr bois d'oud, bois d'agar | ar دهن عود, خشب العود, عود عطري
sandalwood-scent | en sandalwood scent, sandalwood | de sandelholzduft, sandelholz | fr santal, bois de santal | ar صندل عطري, خشب الصندل
cedar-scent | en cedarwood | de zedernholz | fr bois de cèdre | ar خشب الأرز
vetiver | en vetiver | de vetiver | fr vétiver | ar فيتيفر
patchouli | en patchouli | de patschuli | fr patchouli | ar باتشولي
eucalyptus | en eucalyptus | de eukalyptus | fr eucalyptus | ar أوكالبتوس, كينا
tea-tree | en tea tree, tea tree oil | de teebaumöl, teebaum | fr arbre à thé, tea tree | ar شجرة الشاي
amber-scent | en ambergris, amber scent | de amberduft | fr ambre gris | ar عنبر
tonka | en tonka, tonka bean | de tonkabohne | fr fève tonka | ar تونكا
aloe-vera | en aloe vera, aloe | de aloe vera, aloe | fr aloe vera, aloès | ar ألوفيرا, صبار, صبار الألوة
hyaluronic-acid | en hyaluronic acid, hyaluron | de hyaluronsäure, hyaluron | fr acide hyaluronique | ar حمض الهيالورونيك, هيالورونيك
retinol | en retinol | de retinol | fr rétinol | ar ريتينول
bakuchiol | en bakuchiol | de bakuchiol | fr bakuchiol | ar باكوتشيول
niacinamide | en niacinamide | de niacinamid | fr niacinamide | ar نياسيناميد
panthenol | en panthenol | de panthenol | fr panthénol | ar بانثينول
allantoin | en allantoin | de allantoin | fr allantoïne | ar ألانتوين
peptides | en peptide | de peptid | fr peptide | ar ببتيد, ببتيدات
salicylic-acid | en salicylic acid, bha | de salicylsäure, bha | fr acide salicylique, bha | ar حمض الساليسيليك
fruit-acid | en fruit acid, glycolic acid, aha | de fruchtsäure, glykolsäure, aha | fr acide de fruits, acide glycolique, aha | ar أحماض الفواكه, حمض الجليكوليك
ceramides | en ceramide | de ceramid | fr céramide | ar سيراميد
squalane | en squalane | de squalan | fr squalane | ar سكوالين
urea | en urea | de urea, harnstoff | fr urée | ar يوريا
dead-sea-salt < salt | en dead sea salt, dead sea minerals | de totes-meer-salz, salz aus dem toten meer | fr sel de la mer morte | ar أملاح البحر الميت, ملح البحر الميت
cosmetic-clay | en kaolin, healing clay, green clay, ghassoul | de heilerde, kaolin, grüne tonerde | fr argile verte, kaolin, rhassoul | ar كاولين, غاسول, طين مغربي
zinc-oxide | en zinc oxide | de zinkoxid | fr oxyde de zinc | ar أكسيد الزنك
titanium-dioxide | en titanium dioxide | de titandioxid | fr dioxyde de titane | ar ثاني أكسيد التيتانيوم
mineral-sunfilter | en mineral filter, mineral sunscreen | de mineralischer filter, mineralischer sonnenschutz | fr filtre minéral | ar فلتر معدني للشمس
fluoride | en fluoride, contains fluoride | de fluorid, fluoridhaltig | fr fluorure, fluor, fluoré | ar فلورايد
paraben | en paraben, parabens | de paraben | fr parabène | ar بارابين
sulphate | en sulphate, sulfate, sls, sles | de sulfat, sls, sles | fr sulfate, sls, sles | ar سلفات, كبريتات
fragrance | en fragrance, scent, aroma | de duft, duftnote, duftstoff | fr senteur, fragrance | ar رائحة, عبير
alcohol | en alcohol, alcoholic, ethanol | de alkohol, alkoholhaltig, ethanol | fr alcool, éthanol, alcoolisé | ar كحول, إيثانول
"""
