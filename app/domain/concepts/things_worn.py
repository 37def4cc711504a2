# ruff: noqa: E501
"""Things that people wear and carry: clothes, shoes, jewellery and bags."""

CONCEPTS = """
clothing | en clothing, clothes, garment, apparel | de kleidung, bekleidung, kleidungsstück | fr vêtement, habit, habillement | ar ملابس, ثياب, قطعة ملابس, لباس
outerwear < clothing | en outerwear | de oberbekleidung, überbekleidung | fr vêtement d'extérieur | ar ملابس خارجية
jacket < outerwear | en jacket, blouson, bomber | de jacke, blouson | fr veste, blouson | ar سترة, جاكيت, جاكت, سترات
down-jacket < jacket | en down jacket, puffer jacket, puffer | de daunenjacke, steppjacke | fr doudoune | ar سترة ريش, جاكيت ريش, جاكيت منفوخ
rain-jacket < jacket, rainwear | en rain jacket, shell jacket | de regenjacke | fr veste de pluie, veste imperméable | ar سترة مطر, جاكيت مطر
softshell-jacket < jacket | en softshell jacket | de softshelljacke | fr veste softshell | ar جاكيت سوفت شل, سترة سوفت شل
fleece-jacket < jacket | en fleece jacket | de fleecejacke | fr veste polaire, polaire zippée | ar سترة فليس, جاكيت فليس
denim-jacket < jacket | en denim jacket, jean jacket | de jeansjacke | fr veste en jean | ar جاكيت جينز, سترة جينز
leather-jacket < jacket | en leather jacket, biker jacket | de lederjacke, bikerjacke | fr blouson en cuir, perfecto | ar جاكيت جلد, سترة جلدية
rainwear < outerwear | en rainwear, raincoat, rain coat, rain poncho | de regenmantel, regenbekleidung, regenponcho | fr imperméable manteau, ciré, vêtement de pluie | ar معطف مطر, ملابس مطر
coat < outerwear | en coat, overcoat | de mantel, mäntel | fr manteau, manteaux | ar معطف, معاطف, بالطو
parka < coat | en parka, anorak | de parka, anorak | fr parka, anorak | ar باركا, أنوراك
trench-coat < coat | en trench coat | de trenchcoat | fr trench, trench-coat | ar ترنش كوت, معطف واق
vest < clothing | en gilet, body warmer, waistcoat, vest | de weste | fr gilet sans manches, bodywarmer | ar صديري, صدرية
blazer < jacket | en blazer, suit jacket, sports jacket | de blazer, sakko | fr blazer, veste de costume | ar بليزر, جاكيت رسمي
suit < clothing | en business suit, two-piece suit, trouser suit | de anzug, anzüge, hosenanzug | fr costume, tailleur | ar بدلة, بدلات, طقم رسمي
tuxedo < suit | en tuxedo, dinner jacket | de smoking | fr smoking | ar توكسيدو, بدلة سهرة
top-garment < clothing | en crop top, camisole, tank top | de oberteil, trägertop | fr débardeur, caraco, haut court | ar توب, بلوزة قصيرة, فانيلة
shirt < clothing | en shirt, dress shirt, button-down, flannel shirt | de hemd, oberhemd, flanellhemd | fr chemise | ar قميص, قمصان
blouse < clothing | en blouse | de bluse | fr chemisier, blouse | ar بلوزة, بلايز
tunic < clothing | en tunic | de tunika | fr tunique | ar تونيك, سترة طويلة
t-shirt < clothing | en t-shirt, tee shirt, tshirt | de t-shirt, shirt | fr t-shirt, tee-shirt | ar تيشيرت, تي شيرت, تيشرت
polo-shirt < clothing | en polo shirt, polo | de poloshirt, polohemd | fr polo | ar قميص بولو, بولو
sweater < clothing | en sweater, jumper, pullover, sweatshirt | de pullover, pulli, strickpullover, sweatshirt | fr pull, pull-over, chandail, sweat-shirt | ar كنزة, بلوفر, كنزات, سويت شيرت
hoodie < sweater | en hoodie, hooded sweatshirt | de hoodie, kapuzenpullover, kapuzenpulli | fr sweat à capuche, hoodie | ar هودي, سويت شيرت بقلنسوة
cardigan < sweater | en cardigan | de strickjacke, cardigan | fr cardigan, gilet en maille | ar كارديغان, كارديجان
trousers < clothing | en trousers, pants, slacks, chinos | de hose, stoffhose, chino | fr pantalon, chino | ar بنطال, بنطلون, سروال, بناطيل
jeans < trousers | en jeans | de jeans | fr jean | ar بنطلون جينز, بنطال جينز
shorts < trousers | en shorts | de shorts, kurze hose, bermuda | fr short, bermuda | ar شورت, سروال قصير, بنطال قصير
leggings < trousers | en leggings, running tights | de leggings, leggins | fr legging | ar ليقنز, ليغينغ, بنطال ضيق
overalls < clothing | en dungarees, overalls | de latzhose | fr salopette | ar أفرول, سالوبيت
jumpsuit < clothing | en jumpsuit, playsuit | de jumpsuit, overall | fr combinaison, combi-short | ar جمبسوت
romper < clothing | en romper | de strampler | fr barboteuse | ar رومبير, أفرول أطفال
skirt < clothing | en skirt | de rock, röcke | fr jupe | ar تنورة, تنانير, جيبة
dress < clothing | en dress, gown | de kleid | fr robe | ar فستان, فساتين
wedding-dress < dress | en wedding dress, bridal gown | de brautkleid, hochzeitskleid | fr robe de mariée | ar فستان زفاف, فستان عرس
abaya < clothing | en abaya | de abaya | fr abaya | ar عباية, عباءة, عبايات
thobe < clothing | en thobe, dishdasha, kandura | de thawb, dischdascha | fr thobe, dishdasha, kandura | ar ثوب, دشداشة, كندورة, جلابية
kaftan < clothing | en kaftan, caftan | de kaftan | fr caftan | ar قفطان, قفاطين
hijab < clothing | en hijab, headscarf, veil | de hidschab, kopftuch, schleier | fr hijab, foulard de tête | ar حجاب, طرحة, شيلة
underwear < clothing | en underwear, underpants | de unterwäsche, unterhose | fr sous-vêtement | ar ملابس داخلية, سروال داخلي
briefs < underwear | en briefs, knickers, panties | de slip | fr culotte, slip | ar كلوت, سليب
boxer-shorts < underwear | en boxer shorts, boxers, boxer briefs | de boxershorts | fr caleçon, boxer | ar بوكسر
bra < underwear | en bra, brassiere, bralette, sports bra | de büstenhalter, bralette, sport-bh | fr soutien-gorge, brassière | ar حمالة صدر, صدرية رياضية
base-layer < underwear | en base layer, thermal underwear, long johns | de funktionsunterwäsche, thermounterwäsche, lange unterhose | fr sous-vêtement technique, sous-vêtement thermique | ar طبقة داخلية, ملابس حرارية
nightwear < clothing | en nightwear, sleepwear | de nachtwäsche | fr vêtement de nuit | ar ملابس نوم
pyjamas < nightwear | en pyjamas, pajamas | de schlafanzug, pyjama | fr pyjama | ar بيجامة, بيجامات
nightgown < nightwear | en nightgown, nightdress, nightshirt | de nachthemd | fr chemise de nuit | ar قميص نوم
dressing-gown < clothing | en dressing gown, bathrobe, bath robe | de bademantel, morgenmantel | fr peignoir, robe de chambre | ar روب حمام, برنس, روب
swimwear < clothing | en swimwear, beachwear | de bademode, badebekleidung | fr maillot de bain, tenue de bain | ar ملابس سباحة
swimsuit < swimwear | en swimsuit, bathing suit, one-piece swimsuit | de badeanzug | fr maillot une pièce, maillot de bain une pièce | ar مايوه, ثوب سباحة
bikini < swimwear | en bikini, tankini | de bikini, tankini | fr bikini, deux-pièces | ar بكيني
swim-shorts < swimwear | en swim shorts, swimming trunks, board shorts | de badehose, badeshorts | fr short de bain | ar شورت سباحة
burkini < swimwear | en burkini, modest swimwear | de burkini | fr burkini | ar بوركيني, مايوه شرعي
sportswear < clothing | en sportswear, activewear | de sportbekleidung | fr vêtement de sport | ar ملابس رياضية
tracksuit < sportswear | en tracksuit, joggers | de trainingsanzug, jogginganzug, jogginghose | fr survêtement, pantalon de jogging | ar بدلة رياضية, بنطال رياضي
sports-jersey < sportswear | en football jersey, cycling jersey | de trikot, radtrikot | fr maillot de sport, maillot de cyclisme | ar قميص رياضي, فانيلة رياضية
cycling-shorts < sportswear | en cycling shorts, bib shorts | de radhose | fr cuissard | ar شورت دراجات
workwear < clothing | en workwear, work trousers | de arbeitskleidung, arbeitshose | fr vêtement de travail, bleu de travail | ar ملابس عمل, زي عمل
lab-coat < workwear | en lab coat, scrubs | de kittel, laborkittel | fr blouse de travail, blouse médicale | ar معطف مختبر, سكراب طبي
baby-bodysuit < clothing | en bodysuit, onesie, babygrow | de body, babybody | fr body, grenouillère | ar بودي, بودي أطفال, سالوبيت رضيع
socks < clothing | en sock | de socke, strumpf, strümpfe | fr chaussette | ar جورب, جوارب, شراب
hosiery < clothing | en tights, pantyhose, stockings | de strumpfhose, feinstrumpfhose | fr collants, bas nylon | ar كولون, جوارب نسائية, كولونات
scarf < clothing | en scarf, scarves | de schal, halstuch | fr écharpe, foulard | ar وشاح, أوشحة, إيشارب
shawl < clothing | en shawl, stole | de stola, umschlagtuch | fr châle, étole | ar شال
snood < scarf | en snood, neck gaiter, neck warmer, loop scarf | de schlauchschal, loop | fr snood, tour de cou polaire, cache-cou | ar لفحة, واقي رقبة دائري
gloves < clothing | en glove | de handschuh | fr gant | ar قفاز, قفازات, جوانتي
mittens < gloves | en mitten | de fäustling, fausthandschuh | fr moufle | ar قفاز بلا أصابع
headwear < clothing | en headwear | de kopfbedeckung | fr couvre-chef | ar غطاء رأس, أغطية رأس
hat < headwear | en hat | de hut, hüte | fr chapeau, chapeaux | ar قبعة, قبعات
sun-hat < hat | en sun hat | de sonnenhut | fr chapeau de soleil | ar قبعة شمس
bucket-hat < hat | en bucket hat | de fischerhut | fr bob | ar قبعة دلو, بكت هات
cap < headwear | en baseball cap, peaked cap, snapback, flat cap | de kappe, basecap, schirmmütze, baseballkappe, cap | fr casquette | ar كاب, كاسكيت, طاقية
beanie < headwear | en beanie, woolly hat, bobble hat, knit cap | de mütze, strickmütze, beanie, wollmütze | fr bonnet | ar قبعة صوفية, طاقية صوف, آيس كاب
headband < headwear | en headband, sweatband, hairband | de stirnband, haarband, haarreif | fr bandeau, serre-tête | ar عصابة رأس, ربطة رأس, طوق شعر
belt | en belt, waist belt | de gürtel, ledergürtel | fr ceinture | ar حزام, أحزمة
braces-suspenders | en suspenders, trouser braces | de hosenträger | fr bretelles de pantalon | ar حمالات بنطال
necktie | en necktie, tie | de krawatte, schlips | fr cravate | ar ربطة عنق, كرافتة
bow-tie | en bow tie | de fliege, querbinder | fr nœud papillon | ar ببيونة, ربطة فراشة
pocket-square | en pocket square, handkerchief | de einstecktuch, taschentuch | fr pochette de costume, mouchoir | ar منديل جيب, منديل بدلة
umbrella | en umbrella, rain umbrella | de regenschirm, schirm, taschenschirm | fr parapluie | ar مظلة, شمسية مطر, مظلات
glasses | en glasses, spectacles, eyeglasses, eyewear | de brille | fr lunettes, lunettes de vue | ar نظارة, نظارات
reading-glasses < glasses | en reading glasses | de lesebrille | fr lunettes de lecture | ar نظارة قراءة
blue-light-glasses < glasses | en blue light glasses | de blaulichtfilterbrille, bildschirmbrille | fr lunettes anti-lumière bleue | ar نظارة ضد الضوء الأزرق
sunglasses < glasses | en sunglasses | de sonnenbrille | fr lunettes de soleil | ar نظارة شمسية, نظارات شمسية
ski-goggles < glasses | en ski goggles | de skibrille | fr masque de ski | ar نظارة تزلج
swim-goggles < glasses | en swimming goggles, swim goggles | de schwimmbrille | fr lunettes de natation | ar نظارة سباحة
safety-goggles < glasses | en safety goggles, safety glasses | de schutzbrille | fr lunettes de protection | ar نظارة واقية
mask-face | en face covering, respirator, ffp2 mask | de mundschutz, atemschutzmaske, ffp2-maske | fr masque de protection, masque ffp2 | ar كمامة, كمامات, قناع واق
footwear | en footwear | de schuhwerk, fußbekleidung | fr chaussant, articles chaussants | ar أحذية
shoe < footwear | en shoe | de schuh, halbschuh | fr chaussure, soulier | ar حذاء, جزمة
sneaker < shoe | en sneaker, tennis shoe, trainers | de sneaker, turnschuh | fr basket, baskets, tennis montantes | ar سنيكرز, حذاء رياضي, أحذية رياضية
running-shoe < shoe | en running shoe, trail running shoe | de laufschuh | fr chaussure de course, chaussure de running | ar حذاء جري, حذاء ركض
sports-shoe < shoe | en sports shoe, gym shoe, football boot | de sportschuh, fußballschuh, hallenschuh | fr chaussure de sport, chaussure de football | ar حذاء كرة قدم, حذاء تمرين
boot < shoe | en boot | de stiefel | fr botte, boots | ar بوت, جزمة طويلة
ankle-boot < boot | en ankle boot, chelsea boot | de stiefelette, chelsea-boot | fr bottine, chelsea boots | ar بوت قصير, حذاء برقبة
hiking-boot < boot | en hiking boot, trekking boot, hiking shoe, walking boot | de wanderschuh, wanderstiefel, trekkingschuh, bergschuh | fr chaussure de randonnée, chaussure de marche | ar حذاء مشي جبلي, حذاء تسلق, حذاء هايكنغ
rubber-boot < boot | en rubber boot, wellington, wellies, rain boot | de gummistiefel, regenstiefel | fr botte en caoutchouc, botte de pluie | ar حذاء مطاطي, بوت مطر
safety-shoe < shoe | en safety shoe, safety boot, work boot | de sicherheitsschuh, arbeitsschuh | fr chaussure de sécurité | ar حذاء سلامة, حذاء أمان
sandal < shoe | en sandal | de sandale | fr sandale, nu-pieds | ar صندل, صنادل
flip-flop < shoe | en flip-flop, slides, slider sandals, thong sandal | de zehentrenner, badelatsche, badeschuh, flip-flop | fr tong, claquette | ar شبشب, زنوبة
slipper < shoe | en slipper, house shoe | de hausschuh, pantoffel, hüttenschuh | fr chausson, pantoufle | ar خف, نعال منزلي, خف منزلي
loafer < shoe | en loafer, moccasin, slip-on shoe | de loafer, mokassin, slipper | fr mocassin | ar لوفر, موكاسين
dress-shoe < shoe | en dress shoe, oxford shoe, derby shoe, brogue | de schnürschuh, anzugschuh, budapester | fr chaussure de ville, derby, richelieu | ar حذاء رسمي, حذاء أكسفورد
high-heel < shoe | en high heels, pump shoe, stiletto, court shoe | de pumps, stöckelschuh, stiletto, high heels | fr escarpin, talons hauts | ar كعب عال, حذاء بكعب
ballet-flat < shoe | en ballet flat, ballerina | de ballerina | fr ballerine | ar باليرينا, حذاء مسطح
clog < shoe | en clog | de clog, holzschuh | fr sabot | ar قبقاب, كروكس
clip-shoe < shoe | en cycling shoe, cleat shoe | de radschuh, fahrradschuh | fr chaussure de vélo | ar حذاء دراجات
jewellery | en jewellery, jewelry, piece of jewellery | de schmuck, schmuckstück | fr bijou, bijoux, joaillerie | ar مجوهرات, حلي, مصوغات, إكسسوارات
necklace < jewellery | en necklace, choker | de halskette, kollier, choker | fr collier, sautoir, ras-de-cou | ar قلادة, عقد, طوق عنق, سلسلة رقبة
pendant < jewellery | en pendant | de anhänger | fr pendentif | ar تعليقة, دلاية, قلادة معلقة
charm < pendant | en charm | de charm | fr breloque, charm | ar تشارم, حلية معلقة
locket < pendant | en locket, medallion | de medaillon | fr médaillon | ar مدالية, ميدالية تفتح
bracelet < jewellery | en bracelet, wristband | de armband, armkette | fr bracelet, gourmette | ar سوار, إسوارة, أساور
bangle < bracelet | en bangle | de armreif | fr jonc | ar إسوارة صلبة, سوار صلب
anklet < jewellery | en anklet | de fußkette, fußkettchen | fr bracelet de cheville, chaîne de cheville | ar خلخال
ring < jewellery | en ring, signet ring | de ring, fingerring, siegelring | fr bague, chevalière | ar خاتم, خواتم
wedding-ring < ring | en wedding ring, wedding band | de ehering, trauring | fr alliance | ar خاتم زواج, دبلة, محبس
engagement-ring < ring | en engagement ring | de verlobungsring | fr bague de fiançailles | ar خاتم خطوبة
earring < jewellery | en earring | de ohrring, ohrhänger | fr boucle d'oreille, boucles d'oreilles | ar قرط, حلق, أقراط
ear-stud < earring | en ear stud, stud earring | de ohrstecker | fr puce d'oreille, clou d'oreille | ar قرط مسماري, حلق صغير ثابت
hoop-earring < earring | en hoop earring, hoops | de creole | fr créole | ar قرط دائري, حلق دائري
brooch < jewellery | en brooch, lapel pin | de brosche, anstecknadel | fr broche | ar بروش, دبوس زينة
cufflink < jewellery | en cufflink | de manschettenknopf, manschettenknöpfe | fr bouton de manchette | ar كبك, أزرار أكمام
piercing < jewellery | en piercing, nose ring, nose stud | de piercing, nasenring | fr piercing, anneau de nez | ar بيرسينغ, حلق أنف, زمام
watch | en wristwatch, watch, timepiece | de armbanduhr, uhr | fr montre | ar ساعة يد, ساعة معصم, ساعات يد
smartwatch < watch | en smartwatch, smart watch | de smartwatch | fr montre connectée | ar ساعة ذكية, ساعات ذكية
fitness-tracker | en fitness tracker, activity tracker | de fitnesstracker, fitnessarmband | fr bracelet connecté, tracker d'activité | ar سوار رياضي, سوار ذكي, متتبع لياقة
hair-accessory | en hair accessory | de haarschmuck, haaraccessoire | fr accessoire cheveux, accessoire pour cheveux | ar إكسسوار شعر
hair-clip < hair-accessory | en hair clip, barrette, hairpin, hair claw | de haarspange, haarklammer | fr barrette, pince à cheveux | ar مشبك شعر, توكة
hair-tie < hair-accessory | en hair tie, scrunchie | de haargummi, scrunchie | fr chouchou, élastique à cheveux | ar ربطة شعر, مطاط شعر
prayer-beads | en prayer beads, misbaha, tasbih | de gebetskette, misbaha | fr chapelet, misbaha | ar مسبحة, سبحة
keyring | en keyring, key ring, keychain, key fob | de schlüsselanhänger, schlüsselring, schlüsselbund | fr porte-clés, porte-clefs | ar حمالة مفاتيح, ميدالية مفاتيح, علاقة مفاتيح
bag | en bag | de tasche | fr sac | ar حقيبة, حقائب, شنطة, شنط
backpack < bag | en backpack, rucksack, knapsack, daypack | de rucksack, rucksäcke, tagesrucksack | fr sac à dos | ar حقيبة ظهر, شنطة ظهر
hydration-pack < backpack | en hydration pack, hydration bladder | de trinkrucksack, trinkblase | fr sac d'hydratation, poche à eau | ar حقيبة ترطيب, قربة شرب
school-bag < bag | en school bag, satchel, schoolbag | de schulranzen, schultasche, ranzen | fr cartable | ar حقيبة مدرسية, شنطة مدرسة
handbag < bag | en handbag, purse | de handtasche, damentasche | fr sac à main | ar حقيبة يد, شنطة يد
shoulder-bag < bag | en shoulder bag, crossbody bag, messenger bag, crossbody | de umhängetasche, schultertasche, kuriertasche | fr sac bandoulière, besace, sac à bandoulière | ar حقيبة كتف, حقيبة كروس, شنطة كتف
tote-bag < bag | en tote bag, tote, shopper, shopping bag | de einkaufstasche, shopper, tragetasche | fr cabas, sac cabas, tote bag, sac de courses | ar حقيبة تسوق, حقيبة توت, شنطة تسوق
clutch < bag | en clutch bag, clutch purse, evening bag | de clutch, abendtasche | fr pochette de soirée, sac pochette | ar حقيبة سهرة, كلتش
belt-bag < bag | en belt bag, bum bag, fanny pack, waist pack | de bauchtasche, gürteltasche, hüfttasche | fr sac banane, banane sac | ar حقيبة خصر, شنطة خصر
laptop-bag < bag | en laptop bag, briefcase, laptop backpack | de laptoptasche, aktentasche, notebooktasche | fr sacoche d'ordinateur, porte-documents, mallette | ar حقيبة لابتوب, حقيبة أوراق, حقيبة حاسوب
travel-bag < bag | en travel bag, duffel bag, weekender, holdall, duffle | de reisetasche, weekender, sporttasche, seesack | fr sac de voyage, sac de sport, sac polochon | ar حقيبة سفر, شنطة سفر, حقيبة رياضية
suitcase < bag | en suitcase, luggage, trolley case, carry-on, cabin case | de koffer, reisekoffer, trolley, handgepäckkoffer, reisegepäck | fr valise, bagage, valise cabine, bagage cabine | ar حقيبة بعجلات, شنطة بعجلات, أمتعة
toiletry-bag < bag | en toiletry bag, wash bag, cosmetic bag, makeup bag | de kulturbeutel, kulturtasche, kosmetiktasche, waschbeutel | fr trousse de toilette, trousse à maquillage | ar حقيبة مستحضرات, حقيبة أدوات الحلاقة, شنطة مكياج
cooler-bag < bag | en cooler bag, cool bag | de kühltasche | fr sac isotherme | ar حقيبة تبريد, حافظة تبريد
cool-box | en cool box, ice box, cooler box | de kühlbox | fr glacière | ar صندوق تبريد
nappy-bag < bag | en diaper bag, nappy bag, changing bag | de wickeltasche | fr sac à langer | ar حقيبة أم, حقيبة حفاضات, شنطة بيبي
gym-bag < bag | en gym sack, drawstring bag, gym bag | de turnbeutel, gymbag | fr sac à cordon, sac de gym | ar حقيبة جيم, حقيبة برباط
wallet | en wallet, billfold, money clip, coin purse | de geldbörse, portemonnaie, brieftasche, geldbeutel | fr portefeuille, porte-monnaie | ar محفظة, محافظ, بوك نقود
card-holder < wallet | en card holder, cardholder, card case | de kartenetui, kartenhalter | fr porte-cartes | ar حافظة بطاقات, حامل بطاقات
passport-cover | en passport holder, passport cover | de passhülle, reisepassetui | fr porte-passeport, étui passeport | ar حافظة جواز, غلاف جواز سفر
cape < clothing | en cape, cloak | de cape, umhang | fr cape, pèlerine | ar كاب نسائي, رداء
poncho < clothing | en poncho | de poncho | fr poncho | ar بونشو
kimono < clothing | en kimono | de kimono | fr kimono | ar كيمونو
sari < clothing | en sari | de sari | fr sari | ar ساري
dirndl < clothing | en dirndl | de dirndl, tracht | fr dirndl | ar ديرندل
costume-dress-up < clothing | en fancy dress, halloween costume, carnival costume | de kostüm, verkleidung, faschingskostüm | fr déguisement | ar زي تنكري, ملابس تنكرية
"""
