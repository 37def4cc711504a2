# ruff: noqa: E501
"""Gear: outdoor, sport, cycling, tools, electronics, office, music, toys and pets."""

CONCEPTS = """
tent | en tent | de zelt | fr tente | ar خيمة, خيام, خيم
sleeping-bag | en sleeping bag | de schlafsack, schlafsäcke | fr sac de couchage, duvet de camping | ar كيس نوم, حقيبة نوم, أكياس نوم
sleeping-pad | en sleeping pad, sleeping mat, camping mat, air mattress, airbed | de isomatte, luftmatratze, schlafmatte, luftbett | fr matelas gonflable, tapis de sol, matelas de camping | ar فرشة تخييم, مرتبة هوائية, فرشة نوم
bivouac-bag | en bivy bag, bivvy, sleeping bag liner | de biwaksack, schlafsackinlett, hüttenschlafsack | fr sac de bivouac, drap de sac, sac à viande | ar كيس مبيت, بطانة كيس نوم
tarp-shelter | en tarp, groundsheet, tent footprint | de zeltplane, tarp, zeltunterlage | fr tarp, tapis de sol de tente | ar مظلة تخييم, شادر, أرضية خيمة
camping-stove | en camping stove, camp stove, gas stove | de campingkocher, gaskocher, spirituskocher | fr réchaud de camping, réchaud à gaz | ar موقد تخييم, طباخ رحلات, موقد غاز
trekking-pole | en trekking pole, hiking pole, walking stick, walking pole | de wanderstock, trekkingstock, wanderstöcke, gehstock | fr bâton de randonnée, bâton de marche, canne de marche | ar عصا مشي, عصا تسلق, عصي المشي
compass | en compass | de kompass | fr boussole | ar بوصلة
binoculars | en binoculars, monocular | de fernglas, ferngläser | fr jumelles, monoculaire | ar منظار, مناظير
spotting-scope | en spotting scope | de spektiv | fr longue-vue | ar منظار رصد
telescope | en telescope | de teleskop | fr télescope, lunette astronomique | ar تلسكوب, مقراب
multi-tool | en multi-tool, multitool | de multitool, multifunktionswerkzeug | fr outil multifonction, pince multifonction | ar أداة متعددة الاستخدامات, أداة متعددة الوظائف
climbing-harness | en climbing harness | de klettergurt | fr baudrier | ar حزام تسلق
carabiner | en carabiner, karabiner, quickdraw | de karabiner, expressset | fr mousqueton, dégaine | ar كارابينر, حلقة تسلق
climbing-rope | en climbing rope | de kletterseil | fr corde d'escalade | ar حبل تسلق
fishing-rod | en fishing rod | de angelrute | fr canne à pêche | ar صنارة, سنارة صيد
fishing-reel | en fishing reel | de angelrolle | fr moulinet | ar بكرة صيد
fishing-lure | en fishing lure, bait | de köder, kunstköder | fr leurre, appât | ar طعم صيد
ski | en ski, skis | de ski | fr ski, skis | ar زلاجات, مزلجة
snowboard | en snowboard | de snowboard | fr snowboard | ar لوح تزلج على الثلج, سنوبورد
sled | en sled, sledge, toboggan | de schlitten, rodel | fr luge | ar مزلجة ثلج, زلاقة
surf-board | en surfboard, bodyboard | de surfbrett | fr planche de surf | ar لوح ركوب الأمواج
paddle-board | en paddle board, paddleboard, sup board | de stand-up-paddle-board, sup-board | fr paddle, stand-up paddle | ar لوح تجديف
snorkel | en snorkel | de schnorchel | fr tuba | ar سنوركل, أنبوب غوص
diving-mask | en diving mask | de taucherbrille, tauchmaske | fr masque de plongée | ar نظارة غوص, قناع غوص
swim-fins | en diving fins, swim fins, flippers | de schwimmflossen, taucherflossen | fr palmes | ar زعانف سباحة
wetsuit | en wetsuit | de neoprenanzug | fr combinaison néoprène, combinaison de plongée | ar بدلة غوص, بدلة سباحة نيوبرين
helmet | en helmet | de helm, schutzhelm | fr casque de protection, casque de vélo, casque de chantier | ar خوذة, خوذ, خوذات
yoga-mat | en yoga mat, exercise mat, fitness mat, gym mat | de yogamatte, gymnastikmatte, fitnessmatte | fr tapis de yoga, tapis de gym, tapis de sport | ar سجادة يوغا, بساط يوغا, سجادة رياضة, فرشة تمارين
dumbbell | en dumbbell, hand weight | de hantel, kurzhantel | fr haltère, haltères | ar دمبل, دمبلز, أثقال يدوية
barbell | en barbell, weight bar | de langhantel, hantelstange | fr barre d'haltère, barre de musculation | ar بار حديد
weight-plate | en weight plate, bumper plate | de hantelscheibe, gewichtsscheibe | fr disque de musculation, disque de poids | ar طارة أثقال, أقراص أثقال
kettlebell | en kettlebell, kettle bell | de kettlebell, kugelhantel | fr kettlebell | ar كيتل بل, كرة حديدية بمقبض
resistance-band | en resistance band, exercise band, fitness band, loop band | de widerstandsband, fitnessband, gymnastikband, theraband | fr bande de résistance, élastique de fitness, bande élastique | ar شريط مقاومة, حبل مقاومة, مطاط تمارين
skipping-rope | en skipping rope, jump rope | de springseil | fr corde à sauter | ar حبل قفز, نط حبل
foam-roller | en foam roller, massage roller | de faszienrolle, massagerolle | fr rouleau de massage | ar أسطوانة فوم, رول تدليك
exercise-bike | en exercise bike, indoor bike, spin bike | de heimtrainer, ergometer | fr vélo d'appartement | ar دراجة رياضية, دراجة ثابتة
treadmill | en treadmill | de laufband | fr tapis de course | ar جهاز مشي, سير كهربائي
rowing-machine | en rowing machine, rower | de rudergerät | fr rameur | ar جهاز تجديف رياضي
pull-up-bar | en pull-up bar, chin-up bar | de klimmzugstange | fr barre de traction | ar عقلة, بار عقلة
ball | en ball | de ball, bälle | fr balle, ballon | ar كرة, كرات
football < ball | en football, soccer ball | de fußball, fußbälle | fr ballon de football, ballon de foot | ar كرة قدم
basketball < ball | en basketball | de basketball | fr ballon de basket | ar كرة سلة
tennis-ball < ball | en tennis ball | de tennisball | fr balle de tennis | ar كرة تنس
exercise-ball < ball | en exercise ball, gym ball, medicine ball | de gymnastikball, sitzball, medizinball | fr ballon de gym, médecine-ball | ar كرة تمارين, كرة طبية
racket | en racket, racquet, paddle bat, tennis racket | de schläger, tennisschläger | fr raquette | ar مضرب, مضارب
skateboard | en skateboard, longboard | de skateboard, longboard | fr skateboard, planche à roulettes, longboard | ar سكيت بورد, لوح تزلج بعجلات
inline-skates | en inline skates, roller skates, rollerblades | de inliner, inlineskates, rollschuhe | fr rollers, patins à roulettes | ar أحذية تزلج, رولر سكيت
scooter | en scooter, kick scooter, e-scooter | de roller, tretroller, e-scooter | fr trottinette | ar سكوتر, سكوتر كهربائي
bicycle | en bicycle, bike | de fahrrad, fahrräder | fr vélo, bicyclette | ar دراجة, دراجة هوائية, دراجات
e-bike < bicycle | en e-bike, ebike, electric bike, pedelec | de e-bike, pedelec, elektrofahrrad | fr vélo électrique, vae | ar دراجة كهربائية
mountain-bike < bicycle | en mountain bike, mtb | de mountainbike, mtb | fr vtt, vélo tout-terrain | ar دراجة جبلية
road-bike < bicycle | en road bike, racing bike, gravel bike | de rennrad, gravelbike | fr vélo de route, vélo de course, gravel | ar دراجة طريق, دراجة سباق
kids-bike < bicycle | en kids' bike, children's bike, balance bike | de kinderfahrrad, laufrad | fr vélo enfant, draisienne | ar دراجة أطفال, دراجة توازن
bike-light | en bicycle light, bike light, cycle light | de fahrradlicht, fahrradlampe, fahrradbeleuchtung | fr éclairage vélo, feu de vélo, lampe vélo | ar ضوء دراجة, إضاءة دراجة, مصباح دراجة
bike-lock | en bike lock, bicycle lock, d-lock, u-lock, cable lock | de fahrradschloss, bügelschloss, kettenschloss, faltschloss | fr antivol, antivol vélo | ar قفل دراجة, قفل كابل
bike-pump | en bike pump, bicycle pump, floor pump | de fahrradpumpe, luftpumpe, standpumpe | fr pompe à vélo, pompe à pied | ar منفاخ دراجة, منفاخ, مضخة دراجة
pannier-rack | en pannier rack, luggage rack | de gepäckträger | fr porte-bagages | ar حامل أمتعة
bike-rack | en bike rack, bike carrier, bike stand | de fahrradträger, fahrradständer | fr porte-vélo, râtelier à vélo | ar حامل دراجات
pannier < bag | en pannier, bike bag, saddle bag, handlebar bag, frame bag | de fahrradtasche, satteltasche, lenkertasche, rahmentasche, packtasche | fr sacoche de vélo, sacoche de selle, sacoche de guidon | ar حقيبة دراجة, حقيبة سرج, حقيبة مقود
child-bike-seat | en child bike seat | de fahrradsitz, fahrradkindersitz | fr siège vélo enfant | ar مقعد دراجة للأطفال
bike-trailer | en bike trailer | de fahrradanhänger | fr remorque vélo | ar عربة دراجة, مقطورة دراجة
tool | en tool, hand tool, power tool | de werkzeug | fr outil, outillage | ar أداة, عدة, أدوات, عدد يدوية
tool-set < tool | en tool set, tool kit, toolkit, toolbox | de werkzeugset, werkzeugkasten, werkzeugkoffer, werkzeugsatz | fr boîte à outils, kit d'outils, mallette à outils | ar طقم عدة, صندوق عدة, حقيبة عدة
drill < tool | en drill, cordless drill, hammer drill, power drill | de bohrmaschine, akkubohrer, schlagbohrmaschine, bohrhammer | fr perceuse, perforateur | ar مثقاب, دريل, شنيور, مثقب
screwdriver < tool | en screwdriver | de schraubendreher, schraubenzieher | fr tournevis | ar مفك, مفك براغي, مفكات
drill-driver < drill, screwdriver | en drill driver, impact driver, electric screwdriver | de akkuschrauber, bohrschrauber, akkubohrschrauber, akku-bohrschrauber, schlagschrauber | fr visseuse, perceuse-visseuse | ar مفك كهربائي, مفك شحن, دريل شحن
hammer < tool | en hammer, mallet | de hammer, gummihammer | fr marteau, maillet, marteaux | ar مطرقة, شاكوش, مطارق
saw < tool | en saw, handsaw, hacksaw, pruning saw | de säge, handsäge, japansäge | fr scie | ar منشار, مناشير
power-saw < saw | en power saw, mitre saw, table saw | de motorsäge, kappsäge, tischkreissäge | fr scie électrique, scie à onglet | ar منشار كهربائي
circular-saw < power-saw | en circular saw | de kreissäge | fr scie circulaire | ar منشار دائري
jigsaw-tool < power-saw | en jig saw, jigsaw blade | de stichsäge | fr scie sauteuse | ar منشار ترددي, منشار أركت
chainsaw < power-saw | en chainsaw | de kettensäge | fr tronçonneuse | ar منشار جنزير
wrench < tool | en wrench, spanner | de schraubenschlüssel, maulschlüssel | fr clé plate, clé à molette | ar مفتاح ربط, مفتاح صواميل
hex-key < tool | en allen key, hex key | de inbusschlüssel, innensechskantschlüssel | fr clé allen, clé six pans | ar مفتاح ألن, مفتاح سداسي
ratchet < tool | en ratchet, ratchet handle | de ratsche, knarre | fr clé à cliquet, cliquet | ar مفتاح سقاطة, سقاطة
torque-wrench < wrench | en torque wrench | de drehmomentschlüssel | fr clé dynamométrique | ar مفتاح عزم
socket-set < tool | en socket set, ratchet set | de steckschlüsselsatz, steckschlüssel, ratschensatz | fr jeu de douilles, coffret de douilles | ar طقم لقم, لقم مفاتيح
pliers < tool | en pliers, pincers | de zange, kombizange | fr pince universelle, tenaille | ar كماشة, زرادية, بنسة
chisel < tool | en chisel | de stechbeitel, stemmeisen, meißel | fr ciseau à bois, burin | ar إزميل, أزاميل
hand-plane < tool | en hand plane, block plane, wood planer | de hobelmaschine, handhobel | fr rabot | ar فارة نجارة, مسحج
sander < tool | en sander, orbital sander | de schleifmaschine, schwingschleifer, exzenterschleifer | fr ponceuse | ar صنفرة كهربائية, ماكينة صنفرة
angle-grinder < tool | en angle grinder | de winkelschleifer | fr meuleuse | ar جلاخة, صاروخ جلخ
metal-file < tool | en metal file, rasp | de feile, raspel | fr lime, râpe à bois | ar مبرد, مبارد
tape-measure < tool | en tape measure, measuring tape | de maßband, rollmeter, bandmaß | fr mètre ruban, mètre à ruban | ar شريط قياس, متر قياس
ruler | en ruler, folding rule | de lineal, zollstock | fr règle graduée, mètre pliant | ar مسطرة
spirit-level < tool | en spirit level, laser level | de wasserwaage, kreuzlinienlaser | fr niveau à bulle, niveau laser | ar ميزان ماء, ميزان ليزر
caliper < tool | en calliper, caliper, vernier | de messschieber, schieblehre | fr pied à coulisse | ar قدمة قياس, ورنية
multimeter < tool | en multimeter, voltage tester | de multimeter, spannungsprüfer | fr multimètre, testeur de tension | ar مقياس متعدد, أفوميتر, فاحص جهد
soldering-iron < tool | en soldering iron, soldering station | de lötkolben, lötstation | fr fer à souder, station de soudage | ar كاوية لحام, مكواة لحام
scissors | en scissors, shears | de schere | fr ciseaux, paire de ciseaux | ar مقص, مقصات
cutter-knife < knife | en utility knife, box cutter, craft knife, cutter | de cutter, cuttermesser, teppichmesser, bastelmesser | fr cutter | ar قاطع, مشرط, كتر
axe < tool | en axe, hatchet | de axt, beil, äxte | fr hache, hachette | ar فأس, بلطة, فؤوس
ladder | en ladder, stepladder | de leiter, trittleiter | fr échelle, escabeau | ar سلم, سلالم
wall-paint | en wall paint, emulsion paint | de innenfarbe, dispersionsfarbe | fr peinture murale | ar دهان جدران, طلاء جدران
paintbrush | en paintbrush, paint brush, artist brush | de pinsel, malpinsel, künstlerpinsel | fr pinceau, pinceaux | ar فرشاة رسم, فرشاة دهان, فرشاة ألوان
paint-roller | en paint roller | de farbroller, malerrolle | fr rouleau de peinture | ar رول دهان
car-part | en car part, auto part, spare part for cars | de autoteil, autoersatzteil, kfz-teil | fr pièce auto, pièce automobile | ar قطعة سيارة, قطع غيار السيارات
brake-pad < car-part | en brake pad | de bremsbelag, bremsbeläge, bremsklotz | fr plaquette de frein | ar فحمات, فحمة فرامل, تيل فرامل, قماش فرامل
brake-disc < car-part | en brake disc, brake rotor | de bremsscheibe | fr disque de frein | ar ديسك فرامل, قرص فرامل, هوب
oil-filter < car-part | en oil filter | de ölfilter | fr filtre à huile | ar فلتر زيت, مصفاة زيت
air-filter-car < car-part | en air filter, cabin filter, pollen filter | de luftfilter, innenraumfilter, pollenfilter | fr filtre à air, filtre d'habitacle | ar فلتر هواء, فلتر مكيف
spark-plug < car-part | en spark plug | de zündkerze | fr bougie d'allumage | ar شمعة احتراق, بوجيه, بواجي, شمعات إشعال
wiper-blade < car-part | en wiper blade, windscreen wiper, windshield wiper | de scheibenwischer, wischerblatt, wischerblätter | fr balai d'essuie-glace, essuie-glace | ar مساحة زجاج, مساحات, ماسحة زجاج
shock-absorber < car-part | en shock absorber, strut | de stoßdämpfer, federbein | fr amortisseur | ar ممتص صدمات, مساعد, مساعدات
tyre | en tyre, tire, summer tyre, winter tyre | de reifen, sommerreifen, winterreifen | fr pneu, pneumatique | ar إطار سيارة, إطارات, كفرات
wheel-rim | en wheel rim, alloy wheel | de felge, alufelge | fr jante | ar جنط, جنوط, طوق عجلة
car-battery < car-part | en car battery, starter battery | de autobatterie, starterbatterie | fr batterie de voiture, batterie de démarrage | ar بطارية سيارة
headlight < car-part | en headlight, car headlight, h7 bulb | de scheinwerfer, autoscheinwerfer | fr phare, optique de phare | ar مصباح أمامي, كشاف سيارة
tail-light < car-part | en tail light, tail lamp | de rückleuchte, heckleuchte | fr feu stop, feu arrière de voiture | ar مصباح خلفي, اسطب
timing-belt < car-part | en timing belt, v-belt, drive belt | de zahnriemen, keilriemen | fr courroie de distribution, courroie | ar سير توقيت, سير محرك, حزام توقيت
motor-oil | en engine oil, motor oil | de motoröl, motorenöl | fr huile moteur | ar زيت محرك, زيت مكينة
car-mat | en car mat, car floor mat, boot liner | de autofußmatte, kofferraummatte, automatte | fr tapis de voiture, tapis de coffre, tapis auto | ar دعاسات سيارة, أرضيات سيارة, فرش سيارة
seat-cover | en car seat cover, seat cover | de sitzbezug, sitzbezüge, autositzbezug | fr housse de siège | ar غطاء مقعد, تلبيسة مقاعد
phone-mount | en phone mount, phone holder, car mount | de handyhalterung, handyhalter | fr support téléphone, porte-téléphone | ar حامل جوال, حامل هاتف
phone | en phone, smartphone, mobile phone, cell phone | de handy, smartphone, telefon | fr téléphone, smartphone | ar هاتف, جوال, موبايل, هواتف
phone-case | en phone case, phone cover | de handyhülle, schutzhülle, handytasche | fr coque de téléphone, coque | ar جراب هاتف, كفر جوال, غطاء هاتف, حافظة هاتف
screen-protector | en screen protector, tempered glass protector | de displayschutz, schutzfolie, panzerglas, displayfolie | fr protection d'écran, film de protection, verre trempé écran | ar واقي شاشة, لاصقة حماية, حماية شاشة
power-bank | en power bank, powerbank, portable charger | de powerbank, zusatzakku | fr batterie externe, powerbank | ar باور بانك, شاحن متنقل, بطارية متنقلة
headphones | en headphones, headset, over-ear headphones | de kopfhörer, headset | fr casque audio, casque, écouteurs | ar سماعة, سماعات, سماعة رأس
earphones < headphones | en earphones, earbuds, in-ear headphones | de ohrhörer, in-ear-kopfhörer, ohrstöpsel kopfhörer | fr écouteurs intra-auriculaires, intra-auriculaires | ar سماعات أذن, سماعة أذن
speaker | en speaker, loudspeaker, soundbar | de lautsprecher, soundbar, lautsprecherbox | fr enceinte, haut-parleur, barre de son | ar مكبر صوت, سبيكر, مكبرات صوت, ساوندبار
microphone | en microphone, mic | de mikrofon | fr microphone | ar ميكروفون, مايك, لاقط صوت
turntable | en turntable, record player | de plattenspieler | fr platine vinyle, tourne-disque | ar مشغل أسطوانات, بيك أب
radio | en radio, dab radio | de radio, digitalradio | fr radio, poste radio | ar راديو, مذياع
camera | en camera | de kamera, fotoapparat | fr appareil photo, caméra | ar كاميرا, كاميرات
webcam < camera | en webcam | de webcam | fr webcam | ar كاميرا ويب, ويب كام
action-camera < camera | en action cam, action camera | de actionkamera, action-cam | fr caméra d'action, action cam | ar كاميرا حركة, أكشن كام
dashcam < camera | en dashcam, dash cam | de dashcam | fr dashcam | ar داش كام, كاميرا لوحة القيادة
security-camera < camera | en security camera, surveillance camera | de überwachungskamera | fr caméra de surveillance | ar كاميرا مراقبة
camera-lens < lens | en camera lens, zoom lens | de objektiv, kameraobjektiv | fr objectif photo, téléobjectif | ar عدسة كاميرا, عدسات تصوير
tripod | en tripod | de stativ, dreibein | fr trépied | ar حامل ثلاثي, ترايبود
drone | en drone, quadcopter | de drohne, quadrocopter | fr drone | ar درون, طائرة مسيرة
television | en television, tv | de fernseher, fernsehgerät | fr téléviseur, télévision, télé | ar تلفاز, تلفزيون
projector | en projector, beamer | de beamer, projektor | fr vidéoprojecteur, projecteur vidéo | ar بروجكتر, جهاز عرض
computer | en computer, desktop pc | de computer, rechner | fr ordinateur | ar حاسوب, كمبيوتر
laptop < computer | en laptop, notebook computer, ultrabook | de laptop, notebook | fr ordinateur portable, pc portable | ar لابتوب, حاسوب محمول
tablet-computer | en tablet computer, tablet, e-reader, ereader | de tablet-computer, tablet, e-reader | fr tablette, liseuse | ar جهاز لوحي, تابلت, قارئ إلكتروني
monitor | en monitor, computer monitor | de monitor, bildschirm | fr moniteur, écran d'ordinateur | ar شاشة حاسوب, شاشة كمبيوتر
computer-keyboard | en keyboard, mechanical keyboard | de tastatur | fr clavier | ar لوحة مفاتيح, كيبورد
mouse | en computer mouse, mouse, trackpad | de computermaus, maus, trackpad | fr souris, pavé tactile | ar فأرة, ماوس
mouse-pad | en mouse pad, mousepad, desk mat, desk pad | de mauspad, schreibtischunterlage, schreibunterlage | fr tapis de souris, sous-main | ar ماوس باد, لوحة فأرة, مفرش مكتب
usb-hub | en usb hub, docking station, dock | de usb-hub, dockingstation | fr hub usb, station d'accueil | ar موزع منافذ, محطة إرساء
laptop-stand | en laptop stand, notebook stand | de laptopständer, laptophalter | fr support d'ordinateur, support pour ordinateur portable | ar حامل لابتوب, قاعدة لابتوب
monitor-stand | en monitor stand, monitor arm, screen stand | de monitorständer, monitorarm, bildschirmständer | fr support d'écran, bras d'écran, support de moniteur | ar حامل شاشة, ذراع شاشة
tablet-stand | en tablet stand | de tabletständer, tablethalter | fr support de tablette | ar حامل تابلت
printer | en printer | de drucker | fr imprimante | ar طابعة, طابعات
scanner | en scanner | de scanner | fr scanner | ar ماسح ضوئي, سكانر
memory-card | en memory card, sd card, microsd | de speicherkarte, sd-karte, microsd | fr carte mémoire, carte sd, microsd | ar بطاقة ذاكرة, كرت ذاكرة
usb-stick | en usb stick, flash drive, usb drive | de usb-stick | fr clé usb | ar فلاش ميموري, فلاش يو إس بي
hard-drive | en hard drive, ssd, hard disk | de festplatte, ssd | fr disque dur, ssd | ar قرص صلب, هارد ديسك
router | en router, wifi router | de router, wlan-router | fr routeur | ar راوتر, موجه إنترنت
game-console | en game console, gamepad, game controller | de spielkonsole, gamepad, spielecontroller | fr console de jeux, manette | ar جهاز ألعاب, يد تحكم ألعاب, ذراع تحكم
smart-plug | en smart plug, smart home, smart bulb | de smarte steckdose, smart home | fr prise connectée, maison connectée, ampoule connectée | ar قابس ذكي, منزل ذكي, مصباح ذكي
smoke-detector | en smoke detector, smoke alarm | de rauchmelder | fr détecteur de fumée | ar كاشف دخان
stationery | en stationery, office supplies | de schreibwaren, bürobedarf | fr papeterie, fournitures de bureau | ar قرطاسية, أدوات مكتبية, لوازم مكتبية
notebook < stationery | en notebook, journal, notepad, sketchbook | de notizbuch, notizbücher, notizblock, skizzenbuch, tagebuch | fr carnet, cahier, bloc-notes, carnet de croquis | ar دفتر, دفاتر, مفكرة, كراسة
planner < stationery | en planner, diary, agenda | de terminplaner, wochenplaner, taschenkalender | fr agenda, planificateur | ar أجندة, مخطط أسبوعي
calendar < stationery | en calendar | de kalender | fr calendrier | ar تقويم, رزنامة
pen < stationery | en pen | de stift | fr stylo | ar قلم, أقلام
ballpoint-pen < pen | en ballpoint, ballpoint pen, biro | de kugelschreiber | fr stylo à bille, stylo bille | ar قلم حبر جاف, قلم جاف
rollerball-pen < pen | en rollerball, rollerball pen | de tintenroller | fr stylo roller | ar قلم رولر
gel-pen < pen | en gel pen | de gelstift, gelschreiber | fr stylo gel | ar قلم جل
fountain-pen < pen | en fountain pen | de füller, füllfederhalter, füllhalter | fr stylo plume, stylo-plume | ar قلم حبر, قلم حبر سائل, أقلام حبر
pencil < stationery | en pencil | de bleistift | fr crayon, crayon à papier | ar قلم رصاص, أقلام رصاص
coloured-pencil < pencil | en coloured pencil, colored pencil, crayon | de buntstift, farbstift, wachsmalstift | fr crayon de couleur | ar قلم تلوين, أقلام تلوين, ألوان خشبية
marker < stationery | en felt-tip pen, marker pen, marker | de filzstift, marker | fr feutre, marqueur | ar ماركر, قلم فلوماستر
highlighter < marker | en highlighter | de textmarker | fr surligneur | ar قلم تظليل, قلم تحديد
fineliner < pen | en fineliner | de fineliner | fr feutre fin, stylo-feutre | ar قلم فاين لاينر
brush-pen < marker | en brush pen | de pinselstift, brush pen | fr feutre pinceau, stylo pinceau | ar قلم فرشاة
ink < stationery | en ink | de tinte | fr encre | ar حبر, أحبار
eraser < stationery | en eraser | de radiergummi | fr gomme à effacer | ar ممحاة
pencil-sharpener < stationery | en pencil sharpener | de anspitzer, spitzer | fr taille-crayon | ar براية, مبراة
easel | en easel | de staffelei | fr chevalet | ar حامل لوحات, مسند رسم
pencil-case < stationery | en pencil case, pen case | de federmäppchen, schlampermäppchen, stifteetui | fr trousse scolaire, plumier | ar مقلمة, حافظة أقلام
folder < stationery | en ring binder, document folder, file folder | de ordner, aktenordner, sammelmappe | fr classeur, chemise cartonnée | ar ملف أوراق, مجلد ملفات, حافظة مستندات
stapler < stationery | en stapler | de tacker, hefter | fr agrafeuse | ar دباسة
hole-punch < stationery | en hole punch | de locher | fr perforatrice | ar خرامة
greeting-card < stationery | en greeting card | de grußkarte, glückwunschkarte | fr carte de vœux | ar بطاقة تهنئة, بطاقة معايدة
postcard < stationery | en postcard | de postkarte | fr carte postale | ar بطاقة بريدية
envelope < stationery | en envelope | de briefumschlag, kuvert | fr enveloppe | ar ظرف رسائل, مغلف رسائل
sticker < stationery | en sticker, decal, washi tape | de aufkleber, sticker, washi-tape | fr autocollant, sticker | ar ملصق, ملصقات, ستيكر
book | en book, paperback, hardcover, cookbook | de buch, bücher, taschenbuch, kochbuch | fr livre | ar كتاب, كتب
musical-instrument | en musical instrument, instrument musical | de musikinstrument | fr instrument de musique | ar آلة موسيقية, آلات موسيقية
guitar < musical-instrument | en guitar | de gitarre | fr guitare | ar غيتار, جيتار, قيتار
acoustic-guitar < guitar != electric-guitar | en acoustic guitar, classical guitar | de akustikgitarre, konzertgitarre, westerngitarre | fr guitare acoustique, guitare classique | ar غيتار كلاسيكي, جيتار أكوستيك
electric-guitar < guitar | en electric guitar | de e-gitarre, elektrische gitarre | fr guitare électrique | ar غيتار كهربائي, جيتار كهربائي
ukulele < musical-instrument | en ukulele | de ukulele | fr ukulélé | ar يوكوليلي, أكلالة
oud-lute < musical-instrument | en oud, lute | de oud, laute | fr oud, luth | ar آلة العود, عود موسيقي
string-instrument < musical-instrument | en string instrument | de saiteninstrument, streichinstrument | fr instrument à cordes | ar آلة وترية
violin < string-instrument | en violin | de geige, violine | fr violon | ar كمان, كمنجة
viola < string-instrument | en viola | de bratsche | fr instrument alto | ar فيولا
cello < string-instrument | en cello | de cello, violoncello | fr violoncelle | ar تشيلو
piano < musical-instrument | en piano, digital piano | de klavier, piano, e-piano | fr piano | ar بيانو
synthesizer < musical-instrument | en synthesizer | de synthesizer | fr synthétiseur | ar أورغ, سنثسيزر
drum < musical-instrument | en drum | de trommel | fr tambour | ar طبلة, طبول
drum-kit < drum | en drum kit, drum set | de schlagzeug | fr batterie acoustique, kit de batterie | ar طقم درامز
cajon < drum | en cajon | de cajon | fr cajon | ar كاخون
darbuka < drum | en darbuka, djembe | de darbuka, djembé | fr darbouka, djembé | ar دربكة, دف
flute < musical-instrument | en flute | de flöte, querflöte | fr flûte | ar ناي, فلوت
recorder-flute < flute | en recorder flute, soprano recorder | de blockflöte | fr flûte à bec | ar ريكوردر
harmonica < musical-instrument | en harmonica | de mundharmonika | fr harmonica | ar هارمونيكا
saxophone < musical-instrument | en saxophone | de saxophon | fr saxophone | ar ساكسفون
clarinet < musical-instrument | en clarinet | de klarinette | fr clarinette | ar كلارينيت
trumpet < musical-instrument | en trumpet | de trompete | fr trompette | ar ترومبيت, بوق
amplifier | en amplifier, guitar amp | de verstärker | fr amplificateur, ampli | ar مضخم صوت, أمبليفاير
effects-pedal | en effects pedal, guitar pedal | de effektpedal, effektgerät | fr pédale d'effet | ar دواسة مؤثرات
toy | en toy, plaything | de spielzeug | fr jouet | ar لعبة, ألعاب, دمية لعب
soft-toy < toy | en soft toy, plush toy, stuffed animal, teddy bear, cuddly toy | de kuscheltier, plüschtier, stofftier, teddy | fr peluche, doudou, ours en peluche | ar دمية قطيفة, دبدوب, لعبة محشوة, دمية محشوة
doll < toy | en doll | de puppe | fr poupée | ar دمية, عروسة لعبة, دمى
dollhouse < toy | en dollhouse, doll's house | de puppenhaus | fr maison de poupée | ar بيت دمى
puppet < toy | en puppet, hand puppet | de handpuppe, marionette | fr marionnette | ar دمية يد, عرائس متحركة
building-blocks < toy | en building blocks, building bricks, construction toy | de bausteine, bauklötze, bauklotz | fr blocs de construction, cubes en bois, jeu de construction | ar مكعبات, مكعبات بناء, لعبة تركيب
puzzle < toy | en puzzle, jigsaw puzzle | de puzzle | fr puzzle, casse-tête | ar بازل, أحجية, لعبة تركيب صور
board-game < toy | en board game, parlour game | de brettspiel, gesellschaftsspiel | fr jeu de société | ar لعبة لوحية, لعبة جماعية
card-game < toy | en card game | de kartenspiel | fr jeu de cartes | ar لعبة ورق
chess-set < board-game | en chess set, chess | de schachspiel, schach | fr jeu d'échecs, échecs | ar شطرنج
toy-car < toy | en toy car, model car | de spielzeugauto, modellauto | fr petite voiture, voiture miniature | ar سيارة لعبة
toy-train < toy | en toy train, train set | de holzeisenbahn, spielzeugeisenbahn | fr train en bois, petit train | ar قطار لعبة
rc-car < toy | en rc car, remote control car | de rc-auto, ferngesteuertes auto | fr voiture télécommandée | ar سيارة تحكم
rattle < toy | en rattle, grasping toy | de rassel, greifling, babyrassel | fr hochet | ar خشخيشة, شخشيخة
baby-gym < toy | en baby gym, play gym, play mat | de spielbogen, krabbeldecke | fr arche d'éveil, tapis d'éveil | ar بساط لعب الأطفال
teether < toy | en teether, teething ring | de beißring | fr anneau de dentition | ar عضاضة
kite < toy | en kite | de drachen, lenkdrachen | fr cerf-volant | ar طائرة ورقية
sandpit < toy | en sandpit, sandbox, sand toys | de sandkasten, sandspielzeug | fr bac à sable, jouets de sable | ar حوض رمل, ألعاب رمل
trampoline | en trampoline | de trampolin | fr trampoline | ar ترامبولين
playground-slide < toy | en garden slide, children's slide | de rutsche, kinderrutsche | fr toboggan | ar زحليقة
pram | en pram, stroller, pushchair, buggy | de kinderwagen, buggy | fr poussette, landau | ar عربة أطفال, عربة رضيع
car-seat | en child car seat, baby car seat, car seat | de kindersitz, babyschale, autokindersitz | fr siège auto, coque bébé | ar مقعد سيارة للأطفال, كرسي سيارة للأطفال
baby-carrier | en baby carrier, baby sling, baby wrap | de babytrage, tragetuch | fr porte-bébé, écharpe de portage | ar حمالة أطفال, حمالة رضيع
high-chair < chair | en high chair, highchair | de hochstuhl | fr chaise haute | ar كرسي طعام للأطفال, كرسي أطفال مرتفع
baby-bottle | en baby bottle, feeding bottle, sippy cup | de babyflasche, babyfläschchen, trinklernbecher | fr biberon, tasse d'apprentissage | ar رضاعة, زجاجة رضاعة, رضاعات
dummy-pacifier | en pacifier, soother, dummy for babies | de schnuller | fr tétine, sucette pour bébé | ar لهاية, مصاصة أطفال
nappy | en nappy, diaper, nappies | de windel | fr couche, couche lavable | ar حفاضات, حفاضة, حفاظات
bib | en bib, baby bib | de lätzchen, latz | fr bavoir | ar مريلة أطفال, صدرية أطفال
burp-cloth | en muslin cloth, burp cloth, swaddle | de mulltuch, spucktuch, pucktuch | fr lange, langes, maxi-lange | ar قماط, لفافة رضيع
baby-sleeping-bag | en baby sleeping bag, sleep sack | de babyschlafsack | fr gigoteuse, turbulette | ar كيس نوم للرضع
changing-mat | en changing mat, changing pad | de wickelunterlage, wickelauflage | fr matelas à langer, tapis à langer | ar فرشة تغيير حفاضات
baby-monitor | en baby monitor | de babyphone, babyfon | fr babyphone, écoute-bébé | ar جهاز مراقبة أطفال
pet-bed | en pet bed | de tierbett | fr couchage pour animaux | ar فراش حيوانات
dog-bed < pet-bed | en dog bed | de hundebett, hundekissen, hundekorb | fr panier pour chien, lit pour chien, coussin pour chien | ar سرير كلاب, فراش كلاب
cat-bed < pet-bed | en cat bed, cat cave | de katzenbett, katzenhöhle | fr panier pour chat, niche pour chat | ar سرير قطط
collar-pet | en dog collar, cat collar | de hundehalsband, halsband | fr collier pour chien, collier pour chat | ar طوق كلب, طوق قطط
leash | en leash, dog lead | de hundeleine, leine, führleine | fr laisse | ar مقود كلب, رباط كلب, سلسلة كلب
pet-harness | en dog harness, harness for dogs | de hundegeschirr, brustgeschirr | fr harnais, harnais pour chien | ar حزام صدر للكلاب, هارنس
pet-bowl < bowl | en dog bowl, pet bowl, feeding bowl, food bowl | de napf, futternapf, fressnapf, hundenapf, näpfe | fr gamelle, écuelle | ar وعاء طعام للحيوانات, صحن كلب
pet-food | en pet food | de tierfutter, futter für tiere | fr nourriture pour animaux | ar طعام حيوانات
dog-food < pet-food | en dog food | de hundefutter | fr nourriture pour chien | ar طعام كلاب
cat-food < pet-food | en cat food | de katzenfutter | fr nourriture pour chat | ar طعام قطط
pet-treat < pet-food | en dog treat, cat treat, pet treat | de leckerli, hundesnack, hundeleckerli | fr friandise pour chien, friandise pour chat | ar مكافأة كلاب, وجبة خفيفة للكلاب
pet-toy < toy | en pet toy, chew toy | de tierspielzeug, kauspielzeug | fr jouet pour animaux | ar لعبة حيوانات
dog-toy < pet-toy | en dog toy | de hundespielzeug | fr jouet pour chien | ar لعبة كلاب
cat-toy < pet-toy | en cat toy | de katzenspielzeug | fr jouet pour chat | ar لعبة قطط
scratching-post | en scratching post, cat tree | de kratzbaum, kratzbrett | fr arbre à chat, griffoir | ar عمود خدش, شجرة قطط
litter-box | en litter box, litter tray | de katzenklo, katzentoilette | fr bac à litière | ar صندوق رمل القطط, ليتر بوكس
cat-litter | en cat litter | de katzenstreu | fr litière | ar رمل قطط
pet-carrier | en pet carrier, dog crate, pet crate | de transportbox, hundebox, katzentransportbox | fr caisse de transport, cage de transport | ar صندوق نقل حيوانات, قفص نقل
pet-brush | en pet brush, deshedding brush, slicker brush | de fellbürste, hundebürste, tierbürste | fr brosse pour chien, étrille | ar فرشاة حيوانات, مشط حيوانات
aquarium | en aquarium, fish tank | de aquarium, aquarien | fr aquarium | ar حوض أسماك, حوض سمك, أكواريوم
terrarium | en terrarium | de terrarium | fr terrarium | ar تيراريوم
bird-cage | en bird cage | de vogelkäfig | fr cage à oiseaux | ar قفص طيور
rodent-cage | en hamster cage, rabbit hutch, rodent cage | de hamsterkäfig, kaninchenstall, nagerkäfig | fr cage à hamster, clapier, cage à rongeurs | ar قفص هامستر, بيت أرانب
sewing-machine | en sewing machine | de nähmaschine | fr machine à coudre | ar ماكينة خياطة, آلة خياطة
knitting-needle | en knitting needle | de stricknadel | fr aiguille à tricoter | ar إبرة حياكة, سنارة حياكة
crochet-hook | en crochet hook | de häkelnadel | fr crochet à tricoter, aiguille à crochet | ar إبرة كروشيه
padlock | en padlock, combination lock, door lock | de vorhängeschloss, zahlenschloss, türschloss | fr cadenas, serrure | ar قفل, أقفال, قفل أرقام
safe-strongbox | en strongbox, security safe, cash box | de tresor, geldkassette | fr coffre-fort, caisse à monnaie | ar خزنة, صندوق نقود
gift-set | en gift set, gift basket, hamper gift | de geschenkset, geschenkkorb | fr coffret cadeau, panier cadeau | ar طقم هدايا, مجموعة هدايا, سلة هدايا
starter-kit | en starter kit, starter set, beginner kit | de starterset, einsteigerset | fr kit de démarrage, kit débutant | ar طقم البداية, مجموعة المبتدئين
"""
