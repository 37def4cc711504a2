# ruff: noqa: E501
"""Foods one by one: fruit, vegetables, meats, cheeses, herbs, and dishes and drinks made of them."""

CONCEPTS = """
apple-kind < apple | en granny smith, cider apple, apple puree, applesauce | de boskop, apfelmus, mostapfel | fr pomme granny, compote de pommes, pomme à cidre | ar تفاح أخضر, عصير التفاح المهروس
kiwi < fruit | en kiwi, kiwifruit | de kiwi | fr kiwi | ar كيوي
guava < fruit | en guava, dragon fruit, star fruit, acerola, acai | de guave, drachenfrucht, acerola, açai | fr goyave, fruit du dragon, acérola, açaï | ar جوافة, فاكهة التنين, أسيرولا
mulberry-fruit < berry | en mulberry, gooseberry, aronia, chokeberry, goji | de maulbeere, stachelbeere, aronia, goji | fr mûre blanche, groseille à maquereau, aronia, goji | ar توت شامي, توت أبيض, أرونيا, غوجي
dried-fruit < fruit | en dried fruit, dried fruits, fruit mix | de trockenobst, trockenfrüchte, dörrobst | fr fruits secs, fruits séchés | ar فواكه مجففة, فاكهة مجففة
candied-fruit < fruit | en candied fruit, candied peel, glacé fruit | de kandierte früchte, orangeat, zitronat | fr fruits confits, écorce confite | ar فواكه مسكرة, قشر مسكر
peel-fruit | en fruit peel, zest, rind of citrus | de obstschale, abrieb | fr pelure, écorce de citron | ar قشر الليمون, برش الليمون, قشر الفاكهة
fruit-stone | en fruit stone, apricot kernel, fruit pit, pulp, flesh of the fruit | de obstkern, aprikosenkern, fruchtfleisch | fr noyau, noyau d'abricot, pulpe, chair du fruit | ar نواة, نوى المشمش, لب الفاكهة
cabbage < vegetables | en cabbage, broccoli, cauliflower, sauerkraut, kimchi | de kohl, weißkohl, brokkoli, blumenkohl, sauerkraut | fr chou, brocoli, chou-fleur, choucroute | ar كرنب, قرنبيط
lettuce < vegetables | en lettuce, rocket leaves, arugula, cress | de kopfsalat, rucola, kresse | fr laitue, roquette, cresson | ar خس, جرجير, رشاد
cucumber-veg < vegetables | en gherkin | de essiggurke | fr cornichon | ar مخلل خيار
courgette < vegetables | en courgette, zucchini, squash, marrow vegetable | de zucchini | fr courgette, citrouille | ar كوسا, كوسة
aubergine-veg < vegetables | en aubergine, eggplant | de aubergine | fr aubergine | ar باذنجان
leek < vegetables | en leek, spring onion, chives | de lauch, porree, frühlingszwiebel, schnittlauch | fr poireau, ciboule, ciboulette | ar كراث, بصل أخضر, ثوم معمر
beet < vegetables | en beet, radish, turnip, horseradish | de rettich, radieschen, meerrettich | fr radis, navet, raifort | ar فجل, لفت
artichoke < vegetables | en artichoke, asparagus, okra | de artischocke, spargel, okra | fr artichaut, asperge, gombo | ar خرشوف, أرضي شوكي, هليون
green-bean < vegetables | en green beans, green pea | de grüne bohnen | fr haricot vert | ar فاصوليا خضراء
ginger-root < ginger | en ginger root, galangal | de ingwerwurzel, galgant | fr racine de gingembre, galanga | ar جذر الزنجبيل, خولنجان
offal < meat-ingredient | en offal, animal by-products | de innereien, pansen, tierische nebenerzeugnisse | fr abats, tripes, sous-produits animaux | ar أحشاء, كرشة, منتجات حيوانية ثانوية
sausage < meat-ingredient | en sausage, salami, cold cuts, jerky, frankfurter | de wurst, salami, aufschnitt, bratwurst, dörrfleisch | fr saucisse, saucisson, charcuterie fine, viande séchée | ar سجق, نقانق, لحم مجفف
bone-broth | en bone broth, broth, stock cube, bouillon | de knochenbrühe, brühwürfel, bouillon | fr bouillon, bouillon d'os, cube de bouillon | ar مرق, مرقة, مرق العظام
herring < fish-food | en herring, mackerel, trout | de makrele, forelle | fr hareng, maquereau, truite | ar رنجة, أنشوفة, ماكريل, تراوت
fish-oil < fish-food | en fish oil, cod liver oil, krill oil | de fischöl, lebertran, krillöl | fr huile de poisson, huile de foie de morue, huile de krill | ar زيت السمك, زيت كبد الحوت, زيت الكريل
mussel < shellfish | en clam, squid, calamari | de muschel, tintenfisch, calamari | fr moule coquillage, palourde, calamar, encornet | ar حبار, كاليماري
cream-cheese < cheese | en cream cheese, cottage cheese, quark, ricotta, mascarpone | de frischkäse, hüttenkäse, quark, ricotta | fr fromage frais, fromage blanc, ricotta, mascarpone | ar جبن كريمي, جبنة قريش, ريكوتا
hard-cheese < cheese != cream-cheese | en hard cheese, gouda, gruyère, emmental, pecorino | de hartkäse, gouda, bergkäse | fr fromage à pâte dure, gouda, gruyère, comté | ar جبن صلب, إيمنتال
halloumi < cheese | en halloumi, goat cheese, sheep's cheese, camembert, brie | de halloumi, ziegenkäse, camembert | fr halloumi, fromage de chèvre, fromage de brebis, camembert | ar حلوم, جبن ماعز, جبنة بيضاء
margarine < fat | en margarine, lard | de margarine, schmalz, pflanzenfett | fr margarine, saindoux, graisse végétale | ar سمن نباتي, مرغرين, شحم
sea-salt < salt | en flaky salt, coarse salt, table salt, iodised salt | de grobes salz, tafelsalz, jodsalz | fr sel marin, gros sel, sel de table | ar ملح خشن, ملح الطعام
brown-sugar < sugar | en brown sugar, coconut sugar, muscovado, demerara | de brauner zucker, kokosblütenzucker | fr sucre brun, sucre de coco, cassonade, sucre roux | ar سكر بني, سكر جوز الهند
powdered-sugar < sugar | en icing sugar, powdered sugar, granulated sugar, caster sugar | de puderzucker, kristallzucker, feinzucker | fr sucre glace, sucre en poudre | ar سكر بودرة, سكر ناعم
molasses < sugar | en molasses, treacle, grape molasses, pomegranate molasses | de melasse, zuckerrübensirup | fr mélasse | ar دبس, مولاس, دبس الرمان
wheat-flour < flour, wheat | en white flour, plain flour, all-purpose flour, bread flour | de weißmehl, typ 405, brotmehl | fr farine blanche, farine boulangère | ar طحين أبيض
almond-flour < flour, almond | en almond flour, ground almonds, coconut flour | de mandelmehl, gemahlene mandeln, kokosmehl | fr farine d'amande, poudre d'amande, farine de coco | ar طحين اللوز, دقيق اللوز
breadcrumbs | en breadcrumbs, bread crumb, croutons | de paniermehl, semmelbrösel, croutons | fr chapelure, panure, croûton | ar بقسماط مطحون, كعك مطحون, فتات خبز
bran < cereal | en bran, oat bran, wheat germ, husk of grain | de haferkleie, weizenkeim | fr son de blé, son d'avoine, germe de blé | ar نخالة, نخالة الشوفان, جنين القمح
bulgur < wheat | en bulgur, couscous, freekeh | de bulgur, couscous, grünkern | fr boulgour, couscous | ar برغل, كسكس, فريكة
granola-word < muesli | en overnight oats, cornflakes, puffed rice | de cornflakes, puffreis | fr flocons de maïs, riz soufflé | ar كورن فليكس
almond-butter < spread, almond | en almond butter, hazelnut spread, nut spread | de mandelmus, haselnusscreme | fr purée d'amande, pâte à tartiner noisette, purée d'oléagineux | ar زبدة اللوز, كريمة البندق
peanut-butter < spread, peanut | en peanut butter, peanut spread | de erdnussbutter, erdnusscreme, erdnussmus | fr beurre de cacahuète, purée de cacahuète | ar زبدة الفول السوداني, زبدة فول سوداني
hummus < spread | en houmous, guacamole, tapenade | de guacamole, dip | fr guacamole, tapenade | ar حمص بالطحينة, غواكامولي, غموس
halva < sweets | en halva, baklava, marzipan | de halva, baklava, marzipan | fr halva, baklava, pâte d'amande | ar بقلاوة, مرزبان
licorice < sweets | en chewing gum, jelly beans, marshmallow | de kaugummi, marshmallow, weingummi | fr chewing-gum, guimauve | ar علكة, مارشميلو
ice-cream | en ice cream, sorbet, gelato, ice lolly, popsicle | de speiseeis, sorbet, eiscreme, eis am stiel | fr crème glacée, sorbet, esquimau glacé | ar بوظة, آيس كريم, جيلاتو
pastry < cake | en pastry, croissant, puff pastry, pie, tart, muffin, cupcake | de croissant, blätterteig, muffin | fr croissant, pâte feuilletée, tarte, muffin | ar معجنات, كرواسون, مافن
pancake < cake | en pancake, crêpe dish, waffle | de pfannkuchen, waffel | fr crêpe sucrée, pancakes | ar بان كيك, وافل, فطائر محلاة
dough | en dough, bread dough, pizza dough | de teig, brotteig, pizzateig, rührteig | fr pâte à pain, pâte à gâteau, pâte à pizza | ar عجين, عجينة, عجينة الخبز
sourdough-starter < dough | en sourdough starter, yeast dough | de hefeteig, sauerteigansatz | fr pâte levée | ar خميرة طبيعية
toast-sandwich < bread | en bread roll, bun, bagel, toast bread, pita | de brötchen, semmel, toastbrot, sandwich, fladenbrot | fr petit pain, sandwich, pain de mie, pain pita | ar شطيرة, ساندويتش, خبز عربي, خبز محمص, صمون
crust | en crust, crumb of bread, crispy crust | de kruste, krume, knusprige kruste | fr croûte, mie | ar قشرة الخبز, لب الخبز
stew | en curry, ragout, goulash, chili con carne | de eintopf, curry, gulasch, ragout, schmorgericht | fr ragoût, curry, pot-au-feu | ar يخنة, كاري, طبيخ, مرق اللحم
roast-dish | en sunday roast, joint of meat, roast chicken | de sonntagsbraten, brathähnchen | fr poulet rôti | ar لحم مشوي, دجاج مشوي, روستو
omelette | en omelette, fried egg, scrambled eggs, boiled egg | de omelett, spiegelei, rührei, gekochtes ei | fr omelette, œuf au plat, œuf brouillé, œuf dur | ar عجة, بيض مقلي, بيض مسلوق, أومليت
pasta-dish < pasta | en lasagne, macaroni, ravioli, ramen, penne, tagliatelle | de lasagne, makkaroni, ravioli, ramen, spätzle | fr lasagnes, macaronis, raviolis, ramen, penne | ar لازانيا, رافيولي, رامن
sushi < rice | en sushi, risotto, paella, pilaf, rice dish | de sushi, risotto, paella, reisgericht | fr sushi, risotto, paella, pilaf | ar سوشي, ريزوتو, كبسة, أرز بالشعيرية
burger | en burger, hamburger, patty, hot dog, kebab, taco | de burger, frikadelle, döner, taco | fr burger, hamburger, steak haché, kebab, taco | ar برغر, همبرغر, كباب, تاكو, شاورما
fries | en french fries, chips and dip, nuggets | de pommes frites, pommes, kartoffelecken, nuggets | fr pommes de terre frites, nuggets | ar بطاطا مقلية, بطاطس مقلية, ناجتس
tagine-dish | en couscous dish, meze, mezze, tapas, finger food, appetiser, starter course | de vorspeise, tapas, meze, fingerfood, häppchen | fr entrée du repas, tapas, mezzé, amuse-bouche, apéritif | ar مقبلات, مازة, تاباس
main-course | en main course, main dish, side dish | de hauptgericht, hauptspeise, beilage | fr plat principal, accompagnement | ar طبق رئيسي, طبق جانبي
dish-food | en recipe idea, dishes to cook, cuisine | de gericht, speise, rezeptidee | fr recette, recettes, plat cuisiné | ar طبق شهي, وصفة
ready-meal | en ready meal, convenience food, instant meal, leftovers | de fertiggericht, fertigmahlzeit, essensreste | fr plat préparé, repas prêt | ar وجبة جاهزة, بقايا الطعام
fast-food | en takeaway, street food, fast food | de imbiss, streetfood, fast food, zum mitnehmen | fr restauration rapide, plat à emporter, à emporter | ar وجبات سريعة, أكل الشارع
baby-food < food | en baby food, puree, porridge for babies, infant formula, formula milk | de babynahrung, babybrei, säuglingsmilch | fr petits pots, bouillie, lait infantile, purée pour bébé | ar طعام الأطفال, حليب الأطفال, هريس
smoothie < drink | en smoothie, milkshake | de smoothie, milchshake | fr smoothie, milk-shake | ar سموذي, ميلك شيك
cocktail < drink | en cocktail, long drink, aperitif, mocktail, punch drink | de cocktail, longdrink, aperitif, bowle | fr cocktail, long drink, mocktail | ar كوكتيل, شراب مخلوط
cappuccino < coffee | en cappuccino, latte, flat white, macchiato, café au lait | de cappuccino, milchkaffee, latte macchiato, flat white | fr cappuccino, café latte, café au lait, macchiato | ar كابتشينو, لاتيه, فلات وايت
americano < coffee | en americano, long black, black coffee, lungo, ristretto | de schwarzer kaffee, americano, lungo | fr café noir, café allongé, lungo | ar قهوة سوداء, أمريكانو
turkish-coffee < coffee | en turkish coffee, arabic coffee, mocha coffee | de türkischer kaffee, arabischer kaffee | fr café turc, café arabe | ar قهوة تركية, قهوة عربية
crema | en crema, milk foam, frothed milk, foam on top | de crema, schaum, aufgeschäumt | fr crema, mousse de lait, lait mousseux | ar رغوة, كريما القهوة
hot-chocolate < drink, cocoa | en hot chocolate, drinking chocolate, hot cocoa | de heiße schokolade, trinkschokolade, kakaogetränk | fr chocolat chaud, boisson chocolatée | ar شوكولاتة ساخنة, مشروب الكاكاو
hot-drink < drink | en hot drink, hot beverage | de heißgetränk, heiße getränke | fr boisson chaude, boissons chaudes | ar مشروب ساخن, مشروبات ساخنة
cold-drink < drink != hot-drink | en cold drink, cold beverage, refreshment | de kaltgetränk, kalte getränke | fr boisson froide, rafraîchissement, boissons fraîches | ar مشروب بارد, مشروبات باردة
energy-drink < drink | en energy drink, sports drink, isotonic | de energydrink, sportgetränk, isotonisch | fr boisson énergisante, boisson isotonique | ar مشروب طاقة, مشروب رياضي
kombucha < drink | en kombucha, kefir drink, ginger shot | de kombucha, ingwershot | fr kombucha, shot de gingembre | ar كومبوتشا, مشروب مخمر
water-drink | en drinking water, tap water, still water bottle | de trinkwasser, leitungswasser | fr eau potable, eau du robinet | ar ماء الشرب, مياه الشرب, ماء الصنبور
bubble-drink | en bubbles, fizz, carbonation | de kohlensäure, bläschen | fr bulles, gazéifié | ar فقاعات, غازات المشروب
cider < alcoholic-drink | en cider, mead, sake, sherry, port wine | de apfelwein, met, sake, sherry, portwein | fr cidre, hydromel, saké, xérès | ar عصير تفاح مخمر, ساكي
vintage-year < wine | en grape variety, wine vintage, harvest year, riesling, merlot, chardonnay | de rebsorte, riesling, merlot, chardonnay | fr cépage, riesling, merlot, chardonnay | ar صنف العنب, سنة القطاف
tannin | en tannin, tannins | de tannin, gerbstoff | fr tanin, tanins | ar عفص
bean-coffee | en green coffee | de rohkaffee | fr café vert | ar حبة بن, بن أخضر
tea-leaf | en tea leaf, tea leaves, tea blend | de teeblatt, teeblätter, teemischung | fr feuille de thé, mélange de thés | ar ورقة شاي, خلطة شاي
marjoram < herbs | en marjoram, chervil, savory herb, lovage, herbes de provence | de majoran, kerbel, bohnenkraut, liebstöckel | fr marjolaine, cerfeuil, sarriette, livèche | ar مردقوش, بردقوش
curry-powder < spice | en curry powder, garam masala, ras el hanout, baharat | de currypulver, garam masala, gewürzmischung | fr curry en poudre, mélange d'épices, ras el-hanout | ar خلطة بهارات, رأس الحانوت, مسحوق الكاري
dressing < sauce | en salad dressing, vinaigrette, marinade | de salatdressing, salatsoße, vinaigrette, marinade | fr vinaigrette, sauce salade, marinade | ar صلصة السلطة, تتبيلة السلطة
soy-sauce < sauce, soy | en soy sauce, tamari, teriyaki | de sojasauce, sojasoße, tamari | fr sauce soja, tamari | ar صلصة الصويا, صويا صوص
tomato-sauce < sauce, tomato | en tomato sauce, passata, tomato paste, salsa | de tomatensoße, passierte tomaten, tomatenmark | fr sauce tomate, coulis de tomate, concentré de tomate | ar صلصة الطماطم, معجون الطماطم
hot-sauce < sauce, chili | en hot sauce, chili sauce, harissa, sriracha, wasabi | de scharfe soße, chilisauce, harissa | fr sauce piquante, harissa, sauce pimentée | ar صلصة حارة
preserves < food | en chutney, compote, jelly, canned food, tinned food | de eingemachtes, chutney, kompott | fr chutney, compote, gelée | ar كومبوت, مكدوس
frozen-food < food | en frozen food, frozen meal | de tiefkühlkost, gefriergut | fr aliments surgelés | ar أطعمة مجمدة
fresh-produce < food | en fresh produce, greengrocer, farm produce | de frischware, obst und gemüse | fr produits frais, fruits et légumes | ar خضار وفواكه, منتجات طازجة
delicacy < food | en delicacy, speciality, specialty, treat for gourmets, fine food | de delikatesse, spezialität, feinkost, leckerbissen | fr délice, spécialité, épicerie fine | ar أطايب, تخصص محلي, مأكولات فاخرة
staple < food | en staple, pantry staple, basic food | de grundnahrungsmittel, vorratskammer | fr aliment de base, garde-manger, provisions | ar مؤونة, سلعة أساسية, أغذية أساسية
diet | en diet, dietary, eating habits, paleo, mediterranean diet | de ernährung, diät, ernährungsweise | fr régime alimentaire, régime, alimentation équilibrée | ar نظام غذائي, حمية غذائية
tasty | en tasty, delicious, yummy, flavourful, mouth-watering | de lecker, köstlich, schmackhaft, wohlschmeckend | fr bon goût, un régal, très bon | ar لذيذ, شهي, طعم رائع
aftertaste-clean | en bland, neutral taste, subtle taste | de geschmacksneutral im essen, dezenter geschmack, fad | fr fade, goût neutre, goût subtil | ar طعم محايد, بلا نكهة
grain-texture | en coarse-grained, lumps, lump-free, smooth paste | de klumpenfrei, feinkörnig | fr grumeaux, sans grumeaux, grain fin | ar تكتلات, بدون تكتلات
raw-material | en raw material, raw materials, base ingredient | de rohstoff, rohstoffe, grundzutat | fr matière première, matières premières | ar مادة خام, مواد أولية
best-of-origin | en terroir, plantation, estate, altitude of growing | de plantage, anbaugebiet, anbauhöhe | fr terroir, domaine, altitude de culture | ar مزرعة البن, منطقة الزراعة, ارتفاع الزراعة
"""
