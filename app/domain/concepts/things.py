# ruff: noqa: E501
"""Things of the house: kitchen, table, furniture, textiles, light and garden."""

CONCEPTS = """
tableware | en tableware, dinnerware, crockery, dinner set | de geschirr, tafelgeschirr, essgeschirr, tafelservice | fr vaisselle, arts de la table, service de table | ar أدوات المائدة, أواني المائدة, أواني الطعام, طقم سفرة
drinkware < tableware | en drinkware, drinking vessel | de trinkgefäß, trinkgefäße, trinkgeschirr | fr récipient à boire | ar أواني الشرب, وعاء شرب
cup < drinkware | en cup | de tasse | fr tasse | ar كوب, أكواب, فنجان, فناجين
mug < cup | en mug, coffee mug | de becher, henkelbecher, kaffeebecher, kaffeepott | fr mug, chope | ar مج, مجات, ماغ, كوب كبير
espresso-cup < cup | en espresso cup, demitasse | de espressotasse, mokkatasse | fr tasse à expresso, tasse à espresso | ar فنجان إسبريسو, فنجان قهوة
travel-mug < mug | en travel mug, to-go cup, thermal mug, reusable coffee cup | de thermobecher, reisebecher, isolierbecher, mehrwegbecher | fr mug isotherme, mug de voyage, gobelet isotherme | ar كوب حراري, كوب سفر, مج حراري
tumbler < cup | en tumbler, beaker | de trinkbecher, tumbler | fr gobelet, timbale | ar قدح, أقداح, تمبلر
drinking-glass < drinkware | en drinking glass, water glass, highball | de trinkglas, trinkgläser, wasserglas, wassergläser | fr verre à boire, verre à eau | ar كأس, كؤوس, كاسات, كوب زجاجي
wine-glass < drinking-glass | en wine glass, wineglass, goblet | de weinglas, weingläser, weinkelch | fr verre à vin, verre à pied | ar كأس نبيذ
saucer < tableware | en saucer | de untertasse | fr soucoupe, sous-tasse | ar صحن فنجان, صحن الفنجان, صحن سفلي
plate < tableware | en plate, dinner plate, side plate | de teller, essteller, speiseteller | fr assiette | ar طبق, أطباق, صحن, صحون
bowl < tableware | en bowl | de schüssel, schale, schälchen, bol | fr bol, saladier, jatte | ar وعاء, زبدية, سلطانية, أوعية
platter < tableware | en platter, serving dish, serving plate | de servierplatte, servierteller | fr plat de service, plat à servir | ar طبق تقديم, صينية تقديم
tray-serving < tableware | en serving tray, tea tray | de tablett, serviertablett | fr plateau, plateaux | ar صينية, صواني
cutlery < tableware | en cutlery, flatware, silverware | de besteck, tafelbesteck | fr couverts, ménagère | ar أدوات المائدة المعدنية, طقم ملاعق, ملاعق وشوك
spoon < cutlery | en spoon | de löffel | fr cuillère, cuiller | ar ملعقة, ملاعق
fork < cutlery | en fork | de gabel | fr fourchette | ar شوكة, شوك
knife | en knife, knives | de messer | fr couteau, couteaux | ar سكين, سكاكين
kitchen-knife < knife | en kitchen knife | de küchenmesser | fr couteau de cuisine | ar سكين مطبخ
chefs-knife < kitchen-knife | en chef's knife, chef knife, gyuto | de kochmesser, gyuto | fr couteau de chef, gyuto | ar سكين شيف, سكين الطاهي
paring-knife < kitchen-knife | en paring knife, peeling knife | de schälmesser, officemesser | fr couteau d'office | ar سكين تقشير
bread-knife < kitchen-knife | en bread knife | de brotmesser | fr couteau à pain | ar سكين خبز
santoku < kitchen-knife | en santoku | de santoku | fr santoku | ar سانتوكو
steak-knife < knife | en steak knife | de steakmesser | fr couteau à steak | ar سكين ستيك
pocket-knife < knife | en pocket knife, folding knife, penknife, jackknife | de taschenmesser, klappmesser | fr couteau de poche, couteau pliant, canif | ar سكين جيب, مطواة, سكين قابلة للطي
chopsticks < cutlery | en chopstick | de essstäbchen | fr baguettes chinoises, baguettes japonaises | ar عيدان الأكل, أعواد الطعام
pot | en pot | de topf, töpfe | fr pot | ar قدر, قدور, أصيص
cookware | en cookware, pots and pans | de kochgeschirr | fr batterie de cuisine, ustensiles de cuisson | ar أواني الطهي, أدوات الطهي, طقم قدور
cooking-pot < pot, cookware | en cooking pot, stockpot, casserole, dutch oven | de kochtopf, kochtöpfe, schmortopf, bräter, suppentopf | fr marmite, cocotte, faitout | ar قدر طهي, طنجرة, حلة, قدر طبخ
saucepan < cooking-pot | en saucepan, sauce pan, milk pan | de stielkasserolle, stieltopf, kasserolle, milchtopf | fr casserole | ar كسرولة, قدر صلصة, قدر بمقبض
pressure-cooker < cooking-pot | en pressure cooker | de schnellkochtopf, dampfkochtopf | fr autocuiseur, cocotte-minute | ar قدر ضغط, طنجرة ضغط
pan < cookware | en pan, pans | de pfanne | fr poêle | ar مقلاة, مقالي, طاسة
frying-pan < pan | en frying pan, skillet, frypan, fry pan | de bratpfanne | fr poêle à frire, sauteuse | ar مقلاة للقلي, طاسة قلي
wok < pan | en wok | de wok | fr wok | ar ووك, مقلاة ووك
grill-pan < pan | en grill pan, griddle pan | de grillpfanne | fr poêle à griller, poêle gril | ar مقلاة شواء
baking-tin < cookware | en baking tin, baking pan, baking mould | de backform | fr moule, moule de cuisson | ar قالب خبز, قالب فرن
cake-tin < baking-tin | en cake tin, cake pan, springform tin, cake mould | de kuchenform, springform | fr moule à gâteau, moule à manqué | ar قالب كيك, صينية كيك
loaf-tin < baking-tin | en loaf tin, loaf pan | de kastenform, brotbackform | fr moule à cake, moule à pain | ar قالب خبز مستطيل, قالب توست
muffin-tin < baking-tin | en muffin tin, muffin tray, cupcake tin | de muffinform, muffinblech | fr moule à muffins | ar قالب مافن, صينية كب كيك
baking-tray < cookware | en baking tray, baking sheet, sheet pan, cookie sheet | de backblech | fr plaque de cuisson, plaque à pâtisserie | ar صينية خبز, صينية فرن
baking-dish < cookware | en baking dish, gratin dish, roasting dish, oven dish, casserole dish | de auflaufform, gratinform, ofenform | fr plat à four, plat à gratin | ar طبق فرن, صينية للفرن, طاجن
tagine-pot < cooking-pot | en tagine, tajine | de tajine | fr tajine, tagine | ar طاجين, طاجن طهي
kettle | en kettle | de wasserkessel, wasserkocher, kessel, flötenkessel | fr bouilloire | ar غلاية, إبريق غلي, غلايات
electric-kettle < kettle | en electric kettle | de elektrischer wasserkocher | fr bouilloire électrique | ar غلاية كهربائية
teapot < tableware, pot | en teapot, tea pot | de teekanne, kännchen | fr théière | ar إبريق شاي, براد شاي, أباريق شاي
jug < tableware | en jug, pitcher, carafe | de krug, krüge, karaffe, kanne | fr carafe, pichet, cruche, broc | ar إبريق, أباريق, دورق, جرة
decanter < jug | en decanter | de dekanter, dekantierkaraffe | fr décanteur, carafe à décanter | ar دورق تصفية, ديكانتر
coffee-pot < tableware | en coffee pot, coffeepot | de kaffeekanne | fr cafetière verseuse | ar إبريق قهوة, دلة
coffee-maker | en coffee maker, coffee machine, coffeemaker | de kaffeemaschine | fr cafetière, machine à café | ar صانعة قهوة, ماكينة قهوة, آلة قهوة
espresso-machine < coffee-maker | en espresso machine, espresso maker | de espressomaschine, siebträgermaschine, siebträger | fr machine à expresso, machine à espresso | ar ماكينة إسبريسو, آلة إسبريسو
moka-pot < coffee-maker | en moka pot, stovetop espresso maker | de espressokocher, mokkakanne | fr cafetière italienne, cafetière moka | ar موكا بوت, إبريق موكا, قدر إسبريسو
french-press < coffee-maker | en french press, cafetiere, press pot | de french press, stempelkanne, pressstempelkanne | fr cafetière à piston | ar فرنش برس, مكبس قهوة, كنكة فرنسية
coffee-dripper < coffee-maker | en coffee dripper, pour-over, pour over, dripper | de kaffeefilterhalter, handfilter, filterhalter | fr cafetière filtre, cône à filtre, dripper | ar مقطر قهوة, دريبر, قمع تقطير
cezve < coffee-maker | en cezve, ibrik, turkish coffee pot | de ibrik, mokkakännchen, cezve | fr cezve, ibrik | ar ركوة, كنكة
milk-frother | en milk frother, frother | de milchaufschäumer, milchschäumer | fr mousseur à lait, émulsionneur | ar خفاقة حليب, رغوة الحليب, مبخر حليب
grinder | en grinder, mill | de mühle | fr moulin, broyeur | ar مطحنة, طاحونة, مطاحن
coffee-grinder < grinder | en coffee grinder, coffee mill, burr grinder | de kaffeemühle | fr moulin à café | ar مطحنة قهوة, طاحونة قهوة
spice-mill < grinder | en spice mill, spice grinder | de gewürzmühle | fr moulin à épices | ar مطحنة توابل, مطحنة بهارات
pepper-mill < spice-mill | en pepper mill, pepper grinder | de pfeffermühle | fr moulin à poivre | ar مطحنة فلفل
salt-mill < spice-mill | en salt mill, salt grinder | de salzmühle | fr moulin à sel | ar مطحنة ملح
mortar-pestle | en mortar and pestle, pestle | de mörser, stößel | fr mortier, pilon | ar هاون, هاون ومدقة, مهراس
cutting-board | en cutting board, chopping board, serving board, bread board | de schneidebrett, schneidbrett, brotbrett, servierbrett | fr planche à découper, planche à pain | ar لوح تقطيع, خشبة تقطيع, لوح تقديم
rolling-pin | en rolling pin | de nudelholz, teigrolle, wellholz | fr rouleau à pâtisserie | ar شوبك, مرقاق عجين, نشابة
ladle | en ladle | de schöpflöffel, schöpfkelle, suppenkelle | fr louche | ar مغرفة, مغارف
spatula | en spatula, turner, fish slice | de pfannenwender, teigschaber, spatel | fr spatule, maryse | ar ملعقة مسطحة, سباتولا, ملوق
whisk | en whisk, balloon whisk | de schneebesen | fr fouet, fouet de cuisine | ar خفاقة, مضرب بيض, مخفقة
tongs | en tongs, kitchen tongs | de küchenzange, grillzange, greifzange | fr pince de cuisine, pince à barbecue | ar ملقط مطبخ, ملقط شواء, ملاقط
grater | en grater, zester | de reibe, küchenreibe, hobel, zestenreibe | fr râpe, zesteur | ar مبشرة, مبرشة
peeler | en peeler, vegetable peeler | de sparschäler | fr éplucheur, économe | ar مقشرة, قشارة
colander | en colander, strainer, sieve | de sieb, seiher, durchschlag, abtropfsieb | fr passoire, tamis | ar مصفاة, مصافي, منخل
can-opener | en can opener, tin opener | de dosenöffner | fr ouvre-boîte | ar فتاحة علب
corkscrew | en corkscrew, wine opener | de korkenzieher | fr tire-bouchon | ar فتاحة نبيذ, بريمة فلين
bottle-opener | en bottle opener | de flaschenöffner, kapselheber | fr décapsuleur, ouvre-bouteille | ar فتاحة زجاجات
kitchen-scale | en kitchen scale, food scale, scales | de küchenwaage, waage | fr balance, balance de cuisine | ar ميزان, ميزان مطبخ
kitchen-timer | en timer, kitchen timer, egg timer | de küchentimer, eieruhr, kurzzeitmesser, timer | fr minuteur, minuterie | ar مؤقت, مؤقت مطبخ
thermometer | en thermometer | de thermometer | fr thermomètre | ar ميزان حرارة, مقياس حرارة, ترمومتر
blender | en blender, smoothie maker | de mixer, standmixer, smoothiemaker | fr blender, mixeur | ar خلاط, خلاطات
hand-blender < blender | en hand blender, stick blender, immersion blender | de stabmixer, pürierstab | fr mixeur plongeant | ar خلاط يدوي, خلاط غاطس
food-processor | en food processor, chopper | de küchenmaschine, zerkleinerer | fr robot de cuisine, robot culinaire, hachoir | ar محضرة طعام, معالج طعام, فرامة
stand-mixer < food-processor | en stand mixer, kitchen machine | de knetmaschine, rührmaschine | fr robot pâtissier | ar عجانة, عجانة كهربائية
juicer | en juicer, juice extractor, citrus press | de entsafter, saftpresse, zitruspresse | fr presse-agrumes, extracteur de jus, centrifugeuse | ar عصارة, عصارة فواكه, معصرة
toaster | en toaster | de toaster | fr grille-pain | ar محمصة خبز, حماصة خبز, توستر
air-fryer | en air fryer, hot air fryer | de heißluftfritteuse, airfryer | fr friteuse à air, friteuse sans huile | ar قلاية هوائية, مقلاة هوائية
deep-fryer | en deep fryer | de fritteuse | fr friteuse | ar قلاية زيت, قلاية عميقة
rice-cooker | en rice cooker | de reiskocher | fr cuiseur à riz | ar طباخ أرز, طنجرة أرز كهربائية
slow-cooker | en slow cooker | de schongarer, slow cooker | fr mijoteuse | ar طباخة بطيئة, قدر طهي بطيء
steamer | en food steamer, steamer, steamer basket | de dampfgarer | fr cuit-vapeur, panier vapeur | ar قدر بخار, طباخ بخار
waffle-maker | en waffle maker, waffle iron | de waffeleisen | fr gaufrier | ar صانعة وافل, آلة وافل
sandwich-maker | en sandwich maker, panini press, contact grill | de sandwichmaker, kontaktgrill | fr appareil à croque-monsieur, presse à panini | ar صانعة ساندويتش, محمصة ساندويتش
microwave-oven | en microwave oven | de mikrowellengerät, mikrowellenherd | fr four à micro-ondes | ar فرن ميكروويف
oven-appliance | en built-in oven, mini oven, electric oven | de einbaubackofen, minibackofen | fr four encastrable, mini-four | ar فرن كهربائي, فرن مدمج
pizza-oven < oven-appliance | en pizza oven | de pizzaofen | fr four à pizza | ar فرن بيتزا
cooker | en stove, cooker, range cooker | de herd | fr cuisinière, réchaud | ar موقد, طباخ, مواقد, بوتاجاز
hob | en hob, cooktop | de kochfeld, kochplatte | fr table de cuisson, plaque chauffante | ar سطح طبخ, صفيحة طهي
fridge | en fridge, refrigerator | de kühlschrank | fr réfrigérateur, frigo | ar ثلاجة, براد, ثلاجات
freezer | en freezer, deep freezer | de gefrierschrank, gefriertruhe, tiefkühler | fr congélateur | ar مجمدة, فريزر
dishwasher-appliance | en built-in dishwasher, countertop dishwasher | de einbaugeschirrspüler, tischgeschirrspüler | fr lave-vaisselle encastrable | ar جلاية صحون
washing-machine-appliance | en front-load washer, washer dryer | de frontlader, waschtrockner | fr lave-linge séchant, lave-linge hublot | ar غسالة ملابس, غسالة أوتوماتيك
vacuum-cleaner | en vacuum cleaner, hoover | de staubsauger | fr aspirateur | ar مكنسة كهربائية, مكانس كهربائية
robot-vacuum < vacuum-cleaner | en robot vacuum, robotic vacuum | de saugroboter, staubsaugerroboter | fr robot aspirateur, aspirateur robot | ar مكنسة روبوت, روبوت تنظيف
clothes-iron | en steam iron, clothes iron, flat iron | de bügeleisen, dampfbügeleisen | fr fer à repasser | ar مكواة, مكواة بخار
ironing-board | en ironing board | de bügelbrett | fr table à repasser, planche à repasser | ar طاولة كي, لوح كي
drying-rack | en drying rack, clothes airer, clothes horse | de wäscheständer, trockengestell | fr séchoir à linge, étendoir | ar منشر غسيل, حامل تجفيف
laundry-basket < basket | en laundry basket, hamper | de wäschekorb, wäschebox | fr panier à linge, corbeille à linge | ar سلة غسيل
fan | en fan, pedestal fan, desk fan | de ventilator, lüfter | fr ventilateur | ar مروحة, مراوح
ceiling-fan < fan | en ceiling fan | de deckenventilator | fr ventilateur de plafond | ar مروحة سقف
heater | en heater, space heater, radiator | de heizgerät, heizlüfter, heizkörper, radiator | fr radiateur, chauffage d'appoint | ar مدفأة, دفاية, مدافئ, سخان هواء
air-conditioner | en air conditioner | de klimaanlage, klimagerät | fr climatiseur, climatisation | ar مكيف, مكيف هواء
humidifier | en humidifier | de luftbefeuchter | fr humidificateur | ar مرطب هواء, جهاز ترطيب
air-purifier | en air purifier, air cleaner | de luftreiniger | fr purificateur d'air | ar منقي هواء, جهاز تنقية الهواء
lunch-box | en lunch box, bento, bento box | de brotdose, lunchbox, brotzeitdose, vesperdose | fr boîte à déjeuner, boîte à goûter, lunch box, bento | ar علبة غداء, صندوق طعام, لانش بوكس
food-container | en food container, storage container, food storage | de frischhaltedose, vorratsdose, aufbewahrungsdose, vorratsbehälter | fr boîte de conservation, boîte hermétique | ar حافظة طعام, علبة حفظ الطعام, حافظات
jar | en jar, mason jar, canister, preserving jar | de einmachglas, vorratsglas, weckglas, marmeladenglas, tiegel | fr bocal, bocaux | ar مرطبان, برطمان, مرطبانات
bottle | en bottle | de flasche | fr bouteille, flacon | ar زجاجة, قارورة, زجاجات, قوارير, قنينة
water-bottle < bottle | en water bottle, drinking bottle, drinks bottle, sports bottle | de trinkflasche, wasserflasche | fr gourde, bouteille d'eau | ar زجاجة ماء, قارورة ماء, مطارة, مطرة
vacuum-flask < water-bottle | en vacuum flask, thermos, thermos flask, insulated bottle | de thermosflasche, isolierflasche, thermoskanne | fr thermos, bouteille isotherme, gourde isotherme | ar ترمس, زجاجة حرارية, قارورة معزولة, حافظة حرارية
bread-bin | en bread bin, bread box | de brotkasten, brottopf | fr boîte à pain, huche à pain | ar صندوق خبز, حافظة خبز
butter-dish < tableware | en butter dish | de butterdose | fr beurrier | ar طبق زبدة, حافظة زبدة
sugar-bowl < tableware | en sugar bowl, sugar pot | de zuckerdose | fr sucrier | ar سكرية, وعاء سكر
coaster | en coaster | de untersetzer, glasuntersetzer | fr dessous de verre, sous-verre | ar قاعدة كوب, واقي طاولة
trivet | en trivet, pot stand | de topfuntersetzer | fr dessous de plat | ar قاعدة قدر, حامل القدر
apron | en apron | de schürze, kochschürze | fr tablier | ar مريلة, مئزر, مريول
oven-glove | en oven glove, oven mitt, pot holder | de ofenhandschuh, topfhandschuh, topflappen | fr gant de cuisine, manique, gant de four | ar قفاز فرن, قفازات الفرن, ماسكة قدور
tea-towel < home-textile | en tea towel, dish towel, kitchen towel | de geschirrtuch, küchentuch, geschirrtücher | fr torchon | ar منشفة مطبخ, فوطة مطبخ
tablecloth < home-textile | en tablecloth | de tischdecke, tischtuch | fr nappe | ar مفرش طاولة, غطاء طاولة, سفرة قماش
table-runner < home-textile | en table runner | de tischläufer | fr chemin de table | ar مفرش طولي, رنر طاولة
placemat < home-textile | en placemat, place mat, table mat | de tischset, platzset, platzdeckchen | fr set de table | ar مفرش أطباق, مفرش فردي
napkin < home-textile | en napkin, serviette | de serviette | fr serviette de table | ar منديل مائدة, محرمة, فوطة سفرة
home-textile | en home textile, household linen | de heimtextil, haushaltstextil, wohntextil | fr linge de maison, textile de maison | ar مفروشات, منسوجات منزلية, بياضات
bedding < home-textile | en bedding, bed linen, bed set, bedclothes | de bettwäsche, bettzeug, bettgarnitur | fr linge de lit, parure de lit, literie | ar أغطية السرير, بياضات السرير, طقم سرير, مفارش
duvet-cover < bedding | en duvet cover, quilt cover, comforter cover | de bettbezug, bettdeckenbezug | fr housse de couette | ar غطاء لحاف, كيس لحاف, وجه لحاف
duvet < bedding | en duvet, comforter, quilt | de bettdecke, steppdecke, federbett | fr couette, édredon | ar لحاف, ألحفة, كونفورتر
bed-sheet < bedding | en bed sheet, sheet set | de bettlaken, laken, leintuch | fr drap | ar ملاءة, شرشف, شراشف, ملاءات
fitted-sheet < bed-sheet != flat-sheet | en fitted sheet | de spannbettlaken, spannbetttuch | fr drap-housse | ar شرشف مطاط, ملاءة بمطاط
flat-sheet < bed-sheet | en flat sheet, top sheet | de flaches laken, oberlaken | fr drap plat, drap de dessus | ar شرشف مسطح, ملاءة مسطحة
pillow < bedding | en pillow | de kopfkissen | fr oreiller | ar وسادة, مخدة, وسائد
pillowcase < bedding | en pillowcase, pillow case, pillowslip, pillow sham | de kissenbezug, kopfkissenbezug | fr taie, taie d'oreiller | ar غطاء وسادة, كيس مخدة, كيس وسادة
blanket < home-textile | en blanket, throw blanket | de wolldecke, kuscheldecke, decke, plaid | fr couverture, plaid | ar بطانية, بطانيات, حرام
bedspread < home-textile | en bedspread, coverlet | de tagesdecke, bettüberwurf | fr couvre-lit, jeté de lit | ar مفرش سرير, غطاء سرير
mattress | en mattress | de matratze | fr matelas | ar مرتبة, فرشة, مراتب
mattress-topper < mattress | en mattress topper, topper | de topper, matratzenauflage | fr surmatelas | ar طبقة مرتبة, توبر
towel < home-textile | en towel | de handtuch, handtücher, frottiertuch | fr serviette de toilette, serviette éponge | ar منشفة, مناشف, فوطة
bath-towel < towel | en bath towel, bath sheet | de badetuch, duschtuch | fr serviette de bain, drap de bain | ar منشفة حمام, بشكير
hand-towel < towel | en hand towel, guest towel | de gästehandtuch, gästetuch | fr essuie-mains, serviette invité | ar منشفة يد, منشفة ضيوف
beach-towel < towel | en beach towel | de strandtuch | fr serviette de plage, drap de plage | ar منشفة شاطئ
washcloth < towel | en washcloth, face cloth, flannel cloth | de waschlappen, waschhandschuh, seiftuch | fr gant de toilette, débarbouillette | ar ليفة قماش, منشفة وجه
bath-mat | en bath mat, bath rug | de badematte, badvorleger, duschvorleger | fr tapis de bain | ar سجادة حمام, دعاسة حمام
shower-curtain | en shower curtain | de duschvorhang | fr rideau de douche | ar ستارة حمام, ستارة دش
curtain < home-textile | en curtain, drape, drapes | de vorhang, vorhänge, gardine | fr rideau, rideaux | ar ستارة, ستائر
window-blind < home-textile | en window blind, venetian blind | de jalousie, fensterrollo | fr store | ar ستائر شرائح, ستارة معدنية
roller-blind < window-blind | en roller blind, roller shade | de rollo | fr store enrouleur | ar ستارة رول, رولر, ستارة لف
roman-blind < window-blind | en roman blind | de raffrollo | fr store bateau | ar ستارة رومانية
pleated-blind < window-blind | en pleated blind | de plissee | fr store plissé | ar ستارة بليسيه
rug < home-textile | en rug, carpet | de teppich, läufer | fr tapis, moquette | ar سجادة, سجاد, بساط
doormat | en doormat, door mat | de fußmatte, türmatte | fr paillasson | ar ممسحة أرجل, دعاسة باب, دواسة باب
prayer-mat < rug | en prayer mat, prayer rug | de gebetsteppich | fr tapis de prière | ar سجادة صلاة
furniture | en furniture, piece of furniture | de möbel, möbelstück | fr meuble, mobilier | ar أثاث, قطعة أثاث
sofa < furniture | en sofa, couch, settee, loveseat | de sofa, couch, polstersofa | fr canapé, sofa | ar أريكة, كنبة, صوفا, أرائك
sofa-bed < sofa, bed | en sofa bed, sleeper sofa, pull-out couch | de schlafsofa, schlafcouch, bettsofa | fr canapé-lit, canapé convertible, clic-clac | ar أريكة سرير, كنبة سرير, صوفا بيد
corner-sofa < sofa | en corner sofa, sectional, sectional sofa | de ecksofa, eckcouch, wohnlandschaft | fr canapé d'angle | ar أريكة زاوية, كنبة زاوية, كورنر
seat-furniture < furniture | en seating | de sitzmöbel | fr siège | ar مقعد, مقاعد
armchair < seat-furniture | en armchair, easy chair, lounge chair | de sessel, ohrensessel | fr fauteuil, bergère | ar كرسي بذراعين, فوتيه, كرسي مريح
recliner < armchair | en recliner, recliner chair | de fernsehsessel, relaxsessel | fr fauteuil relax | ar كرسي استرخاء, كرسي ليزي بوي
chair < seat-furniture | en chair | de stuhl, stühle | fr chaise | ar كرسي, كراسي
office-chair < chair | en office chair, desk chair, swivel chair, task chair | de bürostuhl, drehstuhl, schreibtischstuhl | fr chaise de bureau, fauteuil de bureau | ar كرسي مكتب, كرسي دوار
rocking-chair < chair | en rocking chair, rocker chair | de schaukelstuhl | fr fauteuil à bascule, rocking-chair | ar كرسي هزاز
stool < seat-furniture | en stool | de hocker, schemel | fr tabouret | ar كرسي بلا ظهر, تابوريه
bar-stool < stool | en bar stool, counter stool | de barhocker, tresenhocker | fr tabouret de bar | ar كرسي بار
step-stool < stool | en step stool | de tritthocker, trittschemel | fr marchepied | ar سلم صغير, درجة صعود
bench < seat-furniture | en bench, garden bench | de sitzbank, gartenbank | fr banc, banquette | ar مقعد طويل, دكة, بنك جلوس
pouffe < seat-furniture | en pouf, pouffe, ottoman, footstool | de pouf, sitzpouf, fußhocker | fr pouf, repose-pied, ottoman | ar بوف, مسند قدم, عثمانية
bean-bag < seat-furniture | en bean bag, beanbag | de sitzsack | fr pouf poire, fauteuil poire | ar كرسي حبوب, بين باغ
table < furniture | en table | de tisch | fr table | ar طاولة, طاولات, ترابيزة
dining-table < table | en dining table | de esstisch | fr table à manger, table de salle à manger | ar طاولة طعام, طاولة سفرة
coffee-table < table | en coffee table, sofa table | de couchtisch, sofatisch | fr table basse | ar طاولة قهوة, طاولة وسط
side-table < table | en side table, end table | de beistelltisch | fr table d'appoint, bout de canapé | ar طاولة جانبية
bedside-table < table | en bedside table, nightstand | de nachttisch, nachtkästchen | fr table de chevet, table de nuit | ar كومودينو, طاولة سرير
desk < table | en desk, writing desk | de schreibtisch, sekretär | fr bureau, secrétaire | ar مكتب, طاولة مكتب, مكاتب
bed < furniture | en bed, bed frame, bedstead | de bett, bettgestell, bettrahmen | fr lit, cadre de lit | ar سرير, أسرة
bunk-bed < bed | en bunk bed, loft bed | de etagenbett, stockbett, hochbett | fr lit superposé, lit mezzanine | ar سرير بطابقين, سرير طابقين
cot < bed | en cot, crib, baby cot | de babybett, gitterbett, kinderbett | fr lit bébé, lit à barreaux | ar سرير أطفال, سرير رضيع, مهد
cradle < bed | en cradle, bassinet, moses basket | de wiege, stubenwagen, beistellbett | fr berceau, couffin | ar مهد هزاز, سرير هزاز
wardrobe < furniture | en wardrobe, closet, armoire | de kleiderschrank | fr armoire, penderie, garde-robe | ar خزانة ملابس, دولاب
cabinet < furniture | en cabinet, cupboard | de schrank, schränke | fr placard, meuble de rangement | ar خزانة, خزائن
sideboard < cabinet | en sideboard, buffet cabinet, credenza | de sideboard, anrichte, buffetschrank | fr buffet, bahut, enfilade | ar بوفيه, خزانة جانبية
chest-of-drawers < cabinet | en chest of drawers, dresser, commode | de kommode, schubladenkommode | fr commode | ar شيفونيرة, خزانة أدراج
bookcase < furniture | en bookcase, bookshelf, shelving unit | de bücherregal, regal | fr bibliothèque, étagère | ar مكتبة كتب, خزانة كتب, وحدة رفوف
tv-stand < furniture | en tv stand, media console, tv unit | de fernsehtisch, tv-möbel, lowboard | fr meuble tv | ar طاولة تلفاز, حامل تلفاز
coat-rack < furniture | en coat rack, coat stand, clothes rail | de garderobe, kleiderständer, kleiderstange | fr portemanteau, porte-manteau, portant | ar علاقة ملابس, شماعة ملابس, حامل معاطف
clothes-hanger | en clothes hanger, coat hanger, hanger | de kleiderbügel | fr cintre | ar علاقة, شماعة, شماعات
shoe-rack < furniture | en shoe rack, shoe cabinet | de schuhregal, schuhschrank | fr meuble à chaussures, range-chaussures | ar رف أحذية, خزانة أحذية
screen-divider < furniture | en room divider, folding screen | de raumteiler, paravent, spanische wand | fr paravent, cloison | ar فاصل غرف, ساتر, برافان
wall-mirror | en wall mirror, floor mirror, dressing mirror | de wandspiegel, standspiegel | fr miroir mural, miroir sur pied, psyché | ar مرآة حائط, مرآة طويلة
picture-frame | en picture frame, photo frame | de bilderrahmen, fotorahmen | fr cadre photo | ar إطار صورة, إطار صور, برواز
wall-art | en wall art, wall picture | de wandbild, bild | fr tableau mural, décoration murale | ar لوحة جدارية, لوحة فنية
poster < wall-art | en poster, art print | de poster, kunstdruck | fr affiche, poster, reproduction d'art | ar بوستر, ملصق جداري
painting-art < wall-art | en canvas painting, oil on canvas | de gemälde, leinwandbild | fr peinture sur toile, toile peinte | ar لوحة قماشية, لوحة زيتية
wallpaper | en wallpaper | de tapete | fr papier peint | ar ورق جدران
vase | en vase | de vase, blumenvase | fr vase | ar مزهرية, فازة, مزهريات
clock | en clock | de standuhr, tischuhr | fr horloge, pendule | ar ساعة
wall-clock < clock | en wall clock | de wanduhr | fr horloge murale | ar ساعة حائط, ساعة جدار
alarm-clock < clock | en alarm clock | de wecker | fr réveil, réveil-matin | ar منبه, ساعة منبهة
basket | en basket | de korb, körbe | fr panier, corbeille | ar سلة, سلال
storage-box | en storage box, storage bin, storage crate, organiser, organizer | de aufbewahrungsbox, kiste, ordnungsbox, organizer | fr boîte de rangement, caisse, bac de rangement | ar صندوق تخزين, منظم, علبة تخزين
bin | en waste bin, trash can, rubbish bin, pedal bin, garbage can | de mülleimer, abfalleimer, papierkorb, treteimer | fr poubelle, corbeille à papier | ar سلة مهملات, حاوية قمامة
bucket | en bucket, pail | de eimer, kübel | fr seau, seaux | ar دلو, سطل, دلاء
lamp | en lamp, light fixture, luminaire, lighting fixture | de lampe, leuchte | fr lampe, luminaire | ar مصباح, مصابيح, لمبة إضاءة, أباجورة
table-lamp < lamp | en table lamp, bedside lamp | de tischlampe, tischleuchte, nachttischlampe | fr lampe de table, lampe à poser, lampe de chevet | ar مصباح طاولة, أباجورة طاولة
desk-lamp < lamp | en desk lamp, reading lamp, reading light | de schreibtischlampe, leselampe, schreibtischleuchte | fr lampe de bureau, lampe de lecture, liseuse lampe | ar مصباح مكتب, مصباح قراءة
floor-lamp < lamp | en floor lamp, standing lamp | de stehlampe, stehleuchte | fr lampadaire, lampe sur pied | ar مصباح أرضي, أباجورة أرضية
pendant-lamp < lamp | en pendant light, pendant lamp, hanging lamp | de pendelleuchte, hängelampe, hängeleuchte | fr suspension luminaire, suspension, lampe suspendue | ar مصباح معلق, ثريا معلقة
ceiling-lamp < lamp | en ceiling lamp, ceiling light, flush mount | de deckenlampe, deckenleuchte | fr plafonnier | ar مصباح سقف, إضاءة سقف
chandelier < lamp | en chandelier | de kronleuchter, lüster | fr lustre | ar ثريا, نجفة, ثريات
wall-lamp < lamp | en wall lamp, wall light, sconce | de wandlampe, wandleuchte | fr applique, applique murale | ar مصباح جداري, أبليك
spotlight < lamp | en spotlight, downlight, floodlight | de strahler, spot, einbaustrahler | fr spot, projecteur led | ar سبوت لايت, كشاف إضاءة
fairy-lights < lamp | en fairy lights, string lights, led strip | de lichterkette, led-streifen | fr guirlande lumineuse, ruban led | ar أضواء زينة, حبل أضواء, شريط إضاءة
night-light < lamp | en night light, nightlight | de nachtlicht, schlummerlicht | fr veilleuse | ar مصباح ليلي, سهارة
lantern < lamp | en lantern | de laterne, windlicht | fr lanterne, photophore | ar فانوس, فوانيس
torch-light < lamp | en torch, flashlight | de taschenlampe | fr lampe torche, lampe de poche | ar كشاف يدوي, مصباح يدوي, مصباح جيب
headlamp < lamp | en headlamp, head torch | de stirnlampe, kopflampe | fr lampe frontale | ar كشاف رأس, مصباح رأس
candle | en candle | de kerze | fr bougie, chandelle | ar شمعة, شموع
scented-candle < candle | en scented candle, aroma candle | de duftkerze | fr bougie parfumée | ar شمعة معطرة, شموع عطرية
tealight < candle | en tealight, tea light | de teelicht, teelichter | fr bougie chauffe-plat | ar شموع صغيرة, تي لايت
pillar-candle < candle | en pillar candle | de stumpenkerze, blockkerze | fr bougie pilier, bougie bloc | ar شمعة عمودية, شمعة أسطوانية
candlestick | en candlestick, candle holder, candelabra | de kerzenständer, kerzenhalter, kerzenleuchter | fr bougeoir, chandelier à bougies, porte-bougie | ar شمعدان, حامل شموع
room-fragrance | en air freshener, home fragrance | de raumduft | fr parfum d'intérieur, désodorisant | ar معطر جو, معطر منزل
reed-diffuser < room-fragrance | en reed diffuser, aroma diffuser, diffuser | de diffuser, duftstäbchen | fr diffuseur, bâtonnets parfumés | ar فواحة, موزع عطر, أعواد معطرة
room-spray < room-fragrance | en room spray, pillow spray, linen spray | de raumspray, kissenspray | fr spray d'ambiance, brume d'oreiller | ar بخاخ معطر, رذاذ الوسائد
incense | en incense, incense stick | de räucherstäbchen, weihrauch, räucherwerk | fr encens, bâton d'encens | ar بخور, أعواد بخور, مبخرة
plant-pot < pot | en plant pot, flower pot, flowerpot, planter | de blumentopf, pflanztopf, übertopf, blumentöpfe | fr pot de fleurs, cache-pot, jardinière | ar أصيص زرع, وعاء زراعة, حوض زرع, أصص
raised-bed | en raised bed, planting bed | de hochbeet | fr carré potager, bac potager | ar حوض زراعة مرتفع
watering-can | en watering can | de gießkanne | fr arrosoir | ar مرشة, إبريق سقي, رشاش سقاية
garden-hose < hose | en garden hose, hosepipe | de gartenschlauch, wasserschlauch | fr tuyau d'arrosage | ar خرطوم حديقة, خرطوم مياه
secateurs | en secateurs, pruning shears, pruner | de gartenschere, rosenschere, astschere | fr sécateur | ar مقص تقليم, مقص أشجار
spade | en spade, shovel | de spaten, schaufel | fr bêche, pelle | ar مجرفة, معول, رفش
rake | en rake, garden rake | de rechen, harke | fr râteau, râteaux | ar مشط حديقة, مدمة
trowel | en trowel, hand trowel | de handschaufel, pflanzkelle | fr transplantoir, plantoir | ar مجرفة يدوية, مالج زراعة
lawn-mower | en lawn mower, lawnmower | de rasenmäher | fr tondeuse à gazon | ar جزازة عشب, ماكينة قص العشب
hedge-trimmer | en hedge trimmer, hedge shears | de heckenschere | fr taille-haie | ar مقص سياج, مقص الشجيرات
barbecue | en barbecue, barbecue grill, charcoal grill, gas grill | de grill, holzkohlegrill, gasgrill | fr barbecue, gril, grill | ar شواية, منقل, باربكيو
fire-pit | en fire pit, fire bowl | de feuerschale, feuerkorb | fr brasero | ar موقد نار خارجي, حفرة نار
parasol | en parasol, sun umbrella, beach umbrella | de sonnenschirm | fr parasol | ar مظلة شمسية, شمسية
hammock | en hammock | de hängematte | fr hamac | ar أرجوحة شبكية, أرجوحة قماشية
swing | en garden swing, porch swing, swing seat | de hollywoodschaukel, schaukel | fr balancelle, balançoire | ar أرجوحة, أراجيح
deckchair < seat-furniture | en deckchair, deck chair | de liegestuhl | fr transat, chaise longue | ar كرسي شاطئ
sun-lounger < seat-furniture | en sun lounger, lounger | de sonnenliege, gartenliege | fr bain de soleil | ar كرسي استلقاء, سرير شاطئ
camping-chair < chair | en camping chair, folding chair | de campingstuhl, klappstuhl, faltstuhl | fr chaise de camping, chaise pliante | ar كرسي تخييم, كرسي رحلات
bird-house | en bird house, nesting box | de vogelhaus, nistkasten | fr nichoir | ar بيت طيور
bird-feeder | en bird feeder | de futterhaus, vogelfutterspender | fr mangeoire à oiseaux, mangeoire | ar مغذي طيور
plant-living | en houseplant, potted plant | de zimmerpflanze, topfpflanze | fr plante d'intérieur, plante verte | ar نبتة منزلية, نباتات داخلية, نبات زينة
succulent < plant-living | en succulent, cactus | de sukkulente, kaktus | fr plante grasse, cactus | ar عصاري, صبار زينة
seed-garden | en seed packet, vegetable seeds, flower seeds, seedling | de saatgut, sämling, blumensamen, gemüsesamen | fr semences, graines à semer, plantule | ar بذور زراعة, شتلة, شتلات
potting-soil | en potting soil, compost, potting mix | de blumenerde, pflanzerde, kompost | fr terreau, compost | ar تربة زراعية, تراب زراعي, سماد عضوي
fertiliser | en fertiliser, fertilizer, plant food | de dünger, pflanzendünger | fr engrais | ar سماد, أسمدة
"""
