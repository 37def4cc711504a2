# ruff: noqa: E501
"""Kitchen and table beyond the basics: finer kinds of vessels, utensils, appliances and their uses."""

CONCEPTS = """
utensil | en utensil, kitchen utensil, kitchen tool, kitchen gadget, kitchenware | de küchenhelfer, küchenutensil, küchenzubehör, küchengerät | fr ustensile, ustensile de cuisine, accessoire de cuisine | ar أداة مطبخ, أدوات المطبخ, لوازم المطبخ
vessel | en vessel, receptacle, container | de gefäß, behältnis | fr récipient, contenant | ar إناء, أواني, حاوية
dinner-plate < plate | en large plate, soup plate, dessert plate, pasta plate, cake plate | de suppenteller, dessertteller, kuchenteller, pastateller | fr assiette creuse, assiette plate, assiette à dessert | ar طبق غائر, صحن شوربة, طبق حلوى
cereal-bowl < bowl | en cereal bowl, soup bowl, salad bowl, poke bowl, mixing bowl | de müslischale, suppenschüssel, salatschüssel, rührschüssel | fr bol à céréales, bol à soupe, cul-de-poule | ar وعاء سلطة, وعاء شوربة, وعاء خلط
ramekin < bowl | en ramekin, dip bowl, finger bowl, tapas bowl, small bowl | de dipschale, förmchen | fr ramequin, coupelle, petit bol | ar وعاء صغير, وعاء غموس
cup-and-saucer < cup, saucer | en cup and saucer, tea cup, teacup, cappuccino cup | de teetasse, kaffeetasse, tasse mit untertasse, cappuccinotasse | fr tasse à thé, tasse à café, tasse et soucoupe | ar فنجان شاي, فنجان مع صحن, كوب كابتشينو
mug-kind < mug | en enamel mug, large mug, soup mug, breakfast mug | de emaillebecher | fr mug émaillé, grande tasse | ar مج كبير
shot-glass < drinking-glass | en shot glass, tumbler glass, whisky glass, beer glass, latte glass | de schnapsglas, whiskyglas, bierglas, longdrinkglas | fr verre à shot, verre à whisky, verre à bière | ar كأس صغير, كأس ويسكي
champagne-glass < drinking-glass | en champagne flute, champagne glass, cocktail glass, stemware | de sektglas, champagnerglas, cocktailglas, stielglas | fr flûte à champagne, coupe à champagne, verre à cocktail | ar كأس بساق, كأس كوكتيل
carafe-kind < jug | en water jug, wine decanter, milk jug, creamer, sauce boat, gravy boat | de wasserkaraffe, milchkännchen, sauciere | fr carafe à eau, pot à lait, saucière | ar إبريق ماء, إبريق حليب
tea-set < tableware | en tea set, coffee set, tea service, coffee service | de teeservice, kaffeeservice, teeset | fr service à thé, service à café | ar طقم شاي, طقم قهوة
samovar < tableware | en samovar, dallah, arabic coffee pot, tea warmer | de samowar, stövchen, dallah | fr samovar, chauffe-théière, dallah | ar سماور, دلة قهوة
cake-stand < tableware | en cake stand, tiered stand, cake dome, etagere | de tortenplatte, etagere, kuchenglocke, tortenständer | fr présentoir à gâteaux, plat à gâteau, cloche à gâteau | ar حامل كيك, ستاند كيك, طبق كيك
egg-cup < tableware | en egg cup, toast rack, salt cellar, salt shaker, pepper shaker | de eierbecher, salzstreuer, pfefferstreuer | fr coquetier, salière, poivrière | ar كوب بيض
cheese-board < cutting-board | en cheese board, pizza board, wooden board, carving board | de käsebrett, frühstücksbrett, schneidbrett aus holz, tranchierbrett | fr planche à fromage, planche en bois, planche à pizza | ar لوح جبن, لوح بيتزا, لوح خشبي
cleaver < kitchen-knife | en cleaver, boning knife, filleting knife, carving knife | de hackbeil, ausbeinmesser, filetiermesser, tranchiermesser | fr couperet, couteau à désosser, feuille de boucher | ar ساطور, سكين فيليه, سكين تقطيع اللحم
knife-set < kitchen-knife | en knife set, set of knives | de messerset, messersatz | fr set de couteaux, coffret de couteaux | ar طقم سكاكين
knife-sharpener | en knife sharpener, honing steel, sharpening steel, honing rod | de abziehstahl | fr aiguiseur, fusil à aiguiser, affûteur | ar مبراة سكاكين, مسن سكاكين
teaspoon < spoon | en teaspoon, coffee spoon, dessert spoon | de teelöffel, kaffeelöffel, dessertlöffel | fr cuillère à café, petite cuillère, cuillère à dessert | ar ملعقة صغيرة, ملعقة شاي
tablespoon < spoon | en tablespoon, soup spoon, dinner spoon | de esslöffel, suppenlöffel | fr cuillère à soupe, grande cuillère | ar ملعقة كبيرة, ملعقة طعام
cooking-spoon < spoon | en wooden spoon, cooking spoon, mixing spoon, slotted spoon, skimmer | de kochlöffel, holzlöffel, schaumlöffel, servierlöffel | fr cuillère en bois, écumoire, cuillère de service | ar ملعقة خشبية, ملعقة طبخ, مصفاة ملعقة
cake-fork < fork | en cake fork, dessert fork, salad fork, salad servers | de kuchengabel, dessertgabel, salatbesteck | fr fourchette à gâteau, fourchette à dessert, couverts à salade | ar شوكة حلوى, أدوات تقديم السلطة
children-cutlery < cutlery | en children's cutlery, kids' cutlery, baby spoon, spork | de kinderbesteck, babylöffel, göffel | fr couverts enfant, cuillère bébé | ar أدوات مائدة للأطفال, ملعقة أطفال
dough-scraper | en dough scraper, bench scraper, bowl scraper, silicone spatula | de teigkarte, teigspatel | fr corne à pâte, coupe-pâte | ar مكشطة عجين
pastry-brush | en pastry brush, basting brush | de backpinsel, küchenpinsel | fr pinceau de cuisine, pinceau à pâtisserie | ar فرشاة مطبخ, فرشاة دهن
cookie-cutter | en cookie cutter, biscuit cutter, piping bag, icing nozzle | de ausstechform, ausstecher, spritzbeutel, spritztülle | fr emporte-pièce, poche à douille | ar قطاعة بسكويت, كيس تزيين
proofing-basket | en proofing basket, banneton, bread proofing | de gärkörbchen, gärkorb | fr banneton | ar سلة تخمير الخبز
springform < baking-tin | en springform, bundt tin, silicone baking mould, pie dish, quiche dish | de gugelhupfform, silikonbackform, quicheform | fr moule à charnière, moule à kouglof, moule en silicone, moule à tarte | ar قالب سيليكون, صينية تارت
pizza-stone | en pizza stone, baking stone, baking steel, pizza peel | de pizzastein, backstahl, pizzaschieber | fr pierre à pizza, pelle à pizza | ar حجر بيتزا, مجرفة بيتزا
roasting-tin | en roasting tin, roasting pan, roaster for the oven, bräter | de bratreine, fettpfanne | fr plat à rôtir, rôtissoire, cocotte ovale | ar صينية شوي, صينية تحمير
stockpot < cooking-pot | en soup pot, stew pot, pasta pot, large pot, milk pot | de nudeltopf, fleischtopf | fr casserole à lait | ar قدر كبير, قدر شوربة
pan-kind < frying-pan | en sauté pan, crepe pan, pancake pan, omelette pan, egg pan, paella pan | de sauteuse, crêpepfanne, schmorpfanne, paellapfanne | fr crêpière, poêle à paella | ar مقلاة عميقة, مقلاة كريب, مقلاة بيض
cookware-set < cookware | en cookware set, pot set, pan set | de pfannenset | fr set de casseroles | ar طقم أواني طهي, طقم مقالي
camping-cookware < cookware | en mess kit, camping cookware, camp kettle | de campinggeschirr, campingtopf | fr popote, vaisselle de camping | ar أواني تخييم, أدوات طبخ للرحلات
spice-jar < jar | en spice jar, spice rack, spice tin | de gewürzglas, gewürzregal, gewürzdose | fr pot à épices, étagère à épices | ar مرطبان بهارات, رف بهارات
tea-caddy | en tea caddy, coffee canister, cookie jar, biscuit tin | de teedose, kaffeedose, keksdose | fr boîte à thé, boîte à café, boîte à biscuits | ar علبة شاي, علبة قهوة, علبة بسكويت
oil-bottle < bottle | en oil bottle, oil dispenser, oil and vinegar set, squeeze bottle | de ölflasche, ölspender, essig- und ölset | fr bouteille d'huile | ar زجاجة زيت, موزع زيت
ice-cube-tray | en ice cube tray, ice mould, ice cube, ice bucket, wine cooler | de eiswürfelform, eiswürfel, eiskübel, weinkühler | fr bac à glaçons, glaçon, seau à glace, rafraîchisseur | ar قالب ثلج, مكعب ثلج, دلو ثلج
reusable-straw | en metal straw, glass straw | de glastrinkhalm | fr paille en inox | ar مصاصة شرب, شلمون
barbecue-tool | en grill tool, bbq tool, barbecue set, skewer, grill tongs, grill brush | de grillbesteck, grillspieß, grillbürste | fr ustensile de barbecue, brochette | ar أدوات شواء, سيخ, أسياخ
meat-thermometer < thermometer | en meat thermometer, probe thermometer, core temperature | de fleischthermometer, bratenthermometer, kerntemperatur | fr thermomètre à viande, sonde de cuisson, température à cœur | ar ميزان حرارة اللحم, مجس حرارة
salad-spinner | en salad spinner, mandoline slicer, vegetable slicer, garlic press | de salatschleuder, gemüsehobel, spiralschneider, knoblauchpresse | fr essoreuse à salade, presse-ail, coupe-légumes | ar مجفف خضار, قطاعة خضار, هراسة ثوم
citrus-squeezer < juicer | en lemon squeezer, hand juicer, citrus reamer | de zitronenpresse | fr presse-citron | ar عصارة ليمون, عصارة حمضيات
potato-masher | en potato masher, potato ricer, meat tenderiser, meat mallet | de kartoffelstampfer, kartoffelpresse, fleischklopfer | fr presse-purée, attendrisseur | ar هراسة بطاطس, مدقة لحم
nutcracker | en nutcracker, ice cream scoop, apple corer, cherry pitter | de nussknacker, eisportionierer, apfelentkerner, kirschentkerner | fr casse-noix, cuillère à glace, vide-pomme, dénoyauteur | ar كسارة بندق, ملعقة بوظة, مفرغة تفاح
funnel | en funnel, jar filler | de trichter, einfülltrichter | fr entonnoir | ar قمع, أقماع
dish-rack | en dish rack, draining board, dish drainer, drying mat | de abtropfgestell, geschirrabtropfer, abtropfmatte | fr égouttoir, égouttoir à vaisselle | ar مجفف صحون, رف تجفيف الصحون
lunch-bag | en lunch bag, snack box, snack bag, sandwich box | de lunchtasche, snackbox | fr sac à déjeuner, boîte à sandwich | ar حقيبة غداء, علبة ساندويتش, علبة وجبات
meal-prep-box < food-container | en meal prep container, freezer box, airtight container | de gefrierdose | fr boîte de congélation | ar علبة تجميد
electric-appliance | en appliance, household appliance, electrical appliance | de elektrogerät, haushaltsgerät, kleingerät | fr électroménager, appareil ménager, appareil électrique | ar جهاز منزلي, أجهزة منزلية, جهاز كهربائي
large-appliance < electric-appliance | en large appliance, white goods, major appliance | de großgerät, weiße ware, haushaltsgroßgerät | fr gros électroménager | ar أجهزة منزلية كبيرة
multicooker | en multicooker, sous vide, electric grill, raclette, fondue set | de multikocher, sous-vide, elektrogrill, raclettegerät, fondueset | fr multicuiseur, gril électrique, appareil à fondue | ar طباخة متعددة, شواية كهربائية, قدر كهربائي
bread-maker | en bread maker, bread machine, yoghurt maker, ice cream maker | de brotbackautomat, joghurtbereiter, eismaschine | fr machine à pain, yaourtière, sorbetière | ar صانعة خبز, صانعة زبادي, صانعة بوظة
dehydrator | en dehydrator, egg cooker, vacuum sealer, food slicer | de dörrautomat, eierkocher, allesschneider | fr déshydrateur, cuiseur à œufs, machine sous vide, trancheuse | ar مجفف طعام, سلاقة بيض, جهاز تغليف بالتفريغ
meat-grinder | en meat grinder, mincer, pasta machine, sausage maker | de fleischwolf, nudelmaschine | fr hachoir à viande, machine à pâtes | ar مفرمة لحم, ماكينة معكرونة
capsule-machine < coffee-maker | en capsule machine, pod machine, filter coffee machine, bean-to-cup | de kapselmaschine, filterkaffeemaschine, kaffeevollautomat | fr machine à capsules, machine à grain | ar ماكينة كبسولات, ماكينة قهوة مفلترة
grind-coarseness | en coarse grind, fine grind, medium grind | de grobe mahlung, feine mahlung | fr mouture fine, mouture grossière | ar طحن خشن, طحن ناعم
coffee-scale < kitchen-scale | en coffee scale, brewing scale, letter scale, luggage scale | de kaffeewaage, briefwaage, kofferwaage | fr balance à café, pèse-lettre, pèse-bagage | ar ميزان قهوة, ميزان حقائب
bathroom-scale | en bathroom scale, body scale, body fat scale | de personenwaage, körperwaage, körperfettwaage | fr pèse-personne, balance de salle de bain | ar ميزان شخصي, ميزان الجسم
soda-maker | en soda maker, water carbonator, water filter jug | de wassersprudler, wasserfilterkanne, sprudelgerät | fr machine à soda, carafe filtrante, gazéificateur | ar صانعة صودا, إبريق تصفية الماء
steam-mop | en steam mop, steam cleaner, window vacuum, pressure washer | de dampfreiniger, dampfmopp, fenstersauger, hochdruckreiniger | fr nettoyeur vapeur, balai vapeur, nettoyeur haute pression | ar ممسحة بخار, منظف بالبخار, غسالة ضغط
cordless-vacuum < vacuum-cleaner | en cordless vacuum, stick vacuum, handheld vacuum, car vacuum | de akkusauger, stielstaubsauger, handstaubsauger | fr aspirateur balai, aspirateur sans fil, aspirateur à main | ar مكنسة لاسلكية, مكنسة سيارة
steam-station < clothes-iron | en steam generator iron, garment steamer, ironing station | de dampfbügelstation, bügelstation, dampfglätter | fr centrale vapeur, défroisseur | ar محطة كي, مكواة بخار عمودية
dehumidifier | en dehumidifier, moisture absorber, ventilator | de luftentfeuchter, raumentfeuchter | fr déshumidificateur, absorbeur d'humidité | ar مزيل الرطوبة, ماص الرطوبة
place-setting | en place setting, table setting, laid table, set for six, six-person set | de gedeck, tischgedeck, gedeckter tisch | fr table dressée | ar طقم مائدة, مائدة مرتبة
dinner-table-event | en buffet, brunch, banquet, dinner party, family dinner | de buffet, brunch, festessen, abendessen mit gästen | fr brunch, banquet, repas de fête, dîner entre amis | ar وليمة, عزومة, برنش
coffee-break | en coffee break, tea time, afternoon tea, snack time | de kaffeepause, teezeit, kaffeeklatsch, zwischenmahlzeit | fr pause café, heure du thé, goûter d'enfant, collation | ar استراحة القهوة, وقت الشاي
recipe | en recipe, cooking instructions, method of cooking | de rezept, kochanleitung | fr recette de cuisine, préparation culinaire | ar وصفة طبخ, وصفات طبخ, طريقة التحضير
food-contact | en contact with food, food contact, acidic foods | de lebensmittelkontakt, kontakt mit lebensmitteln, säurehaltige speisen | fr contact avec les aliments | ar ملامسة الطعام, ملامس للأغذية, أطعمة حمضية
pinch | en pinch of, dash of, a squeeze of, handful | de prise salz, handvoll, spritzer zitrone | fr poignée de, filet de citron | ar حفنة, قبضة من
scoopful | en scoopful, level scoop, one scoop, heaped spoon | de messlöffel voll, gehäufter löffel, gestrichener löffel | fr dose rase, mesure rase, cuillère bombée | ar مغرفة واحدة, ملعقة ممسوحة
"""
