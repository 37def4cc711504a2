# ruff: noqa: E501
"""Where, when and for what a product is used."""

CONCEPTS = """
kitchen | en kitchen | de küche | fr cuisine | ar مطبخ, مطابخ
bathroom | en bathroom, bath | de badezimmer, bad | fr salle de bain, salle de bains | ar حمام, حمامات, دورة مياه
living-room | en living room, lounge room, sitting room | de wohnzimmer, wohnraum | fr salon, séjour, pièce à vivre | ar غرفة المعيشة, غرفة الجلوس, صالة
bedroom | en bedroom | de schlafzimmer | fr chambre, chambre à coucher | ar غرفة النوم, غرفة نوم
dining-room | en dining room, dining area | de esszimmer, essbereich | fr salle à manger, coin repas | ar غرفة الطعام, غرفة السفرة
nursery | en nursery, children's room, kids' room, playroom | de kinderzimmer, babyzimmer, spielzimmer | fr chambre d'enfant, chambre de bébé, salle de jeux | ar غرفة الأطفال, غرفة الرضيع, غرفة اللعب
hallway | en hallway, entrance, corridor, entryway | de flur, eingangsbereich, diele | fr couloir, entrée, vestibule | ar مدخل المنزل, ممر, رواق
office | en office, workplace, workspace, home office | de büro, arbeitsplatz, homeoffice, arbeitszimmer | fr bureau professionnel, lieu de travail, télétravail, espace de travail | ar مكان العمل, مكتب منزلي, العمل, بيئة العمل
laundry-room | en laundry room, utility room | de waschküche, hauswirtschaftsraum | fr buanderie | ar غرفة الغسيل
garage | en garage, workshop space | de garage, werkstatt, hobbykeller | fr garage, atelier | ar كراج, مرآب, ورشة
cellar | en cellar, basement | de keller | fr cave, sous-sol | ar قبو, سرداب
attic | en attic | de dachboden | fr grenier | ar غرفة علوية, سقيفة
balcony | en balcony | de balkon | fr balcon | ar شرفة, بلكونة, شرفات
terrace | en terrace, patio | de terrasse | fr terrasse | ar تراس, فناء, تيراس
garden | en garden, yard, backyard | de garten, gärten | fr jardin | ar حديقة, حدائق, بستان
lawn | en lawn, grass | de rasen, gras | fr pelouse, gazon, herbe | ar عشب, مرج
vegetable-patch | en vegetable patch, greenhouse, flower bed | de gemüsebeet, gewächshaus, blumenbeet, beet | fr potager, serre, plate-bande | ar حوض خضروات, بيت زجاجي, دفيئة
poolside | en pool, poolside, swimming pool | de pool, schwimmbad, am pool, schwimmbecken | fr piscine, bord de piscine | ar مسبح, حوض سباحة
sauna | en sauna, spa | de sauna, wellness, spa | fr sauna, spa | ar ساونا, سبا, حمام بخار
indoor-floor | en hard floor, wooden floor, tiled floor, parquet, carpeted floor | de hartboden, parkett, fliesen, laminatboden, teppichboden | fr sol dur, parquet, carrelage, sol stratifié | ar أرضية صلبة, باركيه, بلاط, أرضيات
wall | en wall | de wand, wände, mauer | fr mur | ar جدار, حائط, جدران
ceiling | en ceiling | de zimmerdecke, raumdecke | fr plafond | ar سقف, أسقف
window-place | en window, windowsill | de fenster, fensterbank | fr fenêtre, rebord de fenêtre | ar نافذة, شباك, نوافذ
desk-use | en at the desk, on the desk, desktop use | de am schreibtisch, auf dem schreibtisch | fr sur le bureau | ar على المكتب
car | en car, vehicle | de auto, fahrzeug, pkw, wagen | fr voiture, véhicule, automobile | ar سيارة, مركبة, سيارات
motorcycle | en motorcycle, motorbike | de motorrad, motorräder | fr moto, motocyclette | ar دراجة نارية
caravan | en caravan, camper van, motorhome, rv | de wohnmobil, wohnwagen, camper | fr camping-car, caravane, van aménagé | ar كرفان, مقطورة, بيت متنقل
boat | en boat, sailing boat, marine use | de boot, segelboot, bordgebrauch | fr bateau, bateaux, voilier | ar قارب, مركب, يخت
public-transport | en public transport, commuting, commute | de pendeln, öffentlicher nahverkehr, arbeitsweg | fr transports en commun, trajet quotidien | ar المواصلات العامة, التنقل اليومي
city | en city, urban, town | de stadt, städtisch, urban | fr ville, urbain, citadin | ar مدينة, حضري, المدن
school | en school, classroom | de schule, unterricht, schulalltag | fr école, salle de classe, scolaire | ar مدرسة, صف دراسي, مدارس
university-place | en college, campus, lecture | de uni, campus, vorlesung | fr fac, campus, amphithéâtre | ar كلية, محاضرات, حرم جامعي
kindergarten | en kindergarten, daycare, preschool | de kindergarten, kita | fr maternelle, crèche | ar روضة, حضانة
hotel-place | en hotel | de hotel | fr hôtel | ar فندق
restaurant-place | en restaurant | de restaurant | fr restaurant | ar مطعم, مطاعم
studio | en studio, recording studio, rehearsal room | de studio, tonstudio, proberaum | fr studio, studio d'enregistrement, salle de répétition | ar استوديو, غرفة تسجيل
stage | en stage, concert, live performance | de bühne, konzert, auftritt | fr scène, concert | ar مسرح, حفل موسيقي, حفلات
beach | en beach, seaside | de strand, am meer, meer | fr plage, bord de mer, mer | ar شاطئ, بحر, شواطئ
mountains | en mountain, mountains, alpine | de berge, gebirge, alpin | fr montagne, alpin | ar جبل, جبال
forest | en forest, woods | de wald, wälder | fr forêt, nature sauvage | ar غابة, غابات
desert | en desert | de wüste | fr désert | ar صحراء, بر
lake | en lake | de see | fr lac | ar بحيرة
river | en river | de fluss | fr rivière | ar نهر
travel | en travel, travelling, traveling, trip, journey, on the go | de reise, reisen, unterwegs | fr voyage, voyager, déplacement | ar سفر, رحلة, رحلات, أثناء التنقل
holiday | en holiday, vacation | de urlaub, ferien | fr vacances | ar إجازة, عطلة, إجازات
flight | en flight, plane, aeroplane, airplane | de flug, flugzeug, flüge | fr avion, vol en avion | ar طائرة, رحلة جوية, رحلات الطيران
camping | en camping, campsite, wild camping | de camping, zelten, campingplatz | fr camping, bivouac | ar تخييم, كشتة, مخيم
hiking | en hiking, hike, trekking, walking tour | de wandern, wanderung, trekking, bergtour | fr randonnée, trekking, rando | ar مشي جبلي, هايكنغ, رحلات المشي, التنزه
climbing | en climbing, bouldering, mountaineering | de klettern, bouldern, bergsteigen | fr escalade, alpinisme, grimpe | ar تسلق, تسلق الجبال
cycling | en cycling, bike ride, biking | de radfahren, fahrradfahren, radtour, biken | fr cyclisme, sortie vélo, balade à vélo | ar ركوب الدراجات, ركوب الدراجة
bikepacking | en bikepacking, bike touring | de bikepacking, radreise | fr bikepacking, cyclotourisme | ar السفر بالدراجة
running | en running, jogging | de laufen, joggen, lauftraining | fr course à pied, jogging, footing | ar جري, ركض, هرولة
trail-running < running | en trail running | de trailrunning, traillauf | fr trail, course en sentier | ar جري جبلي
gym | en gym, workout, fitness, training, exercise | de fitness, fitnessstudio, training, workout, trainieren | fr gym, fitness, entraînement, musculation, salle de sport | ar نادي رياضي, جيم, تمارين, لياقة, تدريب
strength-training < gym | en strength training, weight training, weightlifting | de krafttraining, gewichtheben | fr renforcement musculaire, haltérophilie | ar تمارين القوة, رفع الأثقال
yoga | en yoga | de yoga | fr yoga | ar يوغا
pilates | en pilates | de pilates | fr pilates | ar بيلاتس
swimming | en swimming, swim, bathing | de schwimmen, baden | fr natation, nager, baignade | ar سباحة, السباحة
diving | en diving, snorkelling, snorkeling | de tauchen, schnorcheln | fr plongée, snorkeling | ar غوص, غطس
surfing | en surfing | de surfen | fr surf | ar ركوب الأمواج
kayaking | en kayaking, paddling, canoeing | de paddeln, kajak, kanufahren | fr kayak, canoë | ar تجديف, كاياك
sailing | en sailing | de segeln | fr voile nautique, navigation à voile | ar إبحار
skiing | en skiing | de skifahren, skilaufen | fr faire du ski, ski alpin | ar تزلج
snowboarding | en snowboarding | de snowboarden | fr faire du snowboard | ar تزلج باللوح
winter-sports | en winter sports | de wintersport | fr sports d'hiver | ar رياضات شتوية
fishing | en fishing, angling | de angeln, angelsport | fr pêche à la ligne, pêche sportive | ar صيد السمك, صيد أسماك
hunting | en hunting | de jagd, jagen | fr chasse | ar صيد بري, قنص
horse-riding | en horse riding, equestrian | de reiten, reitsport | fr équitation | ar ركوب الخيل, فروسية
football-sport | en playing football, football training | de fußballtraining, fußball spielen | fr entraînement de football | ar كرة القدم
tennis-sport | en tennis | de tennis | fr tennis | ar تنس
badminton | en badminton | de badminton, federball | fr badminton | ar ريشة طائرة
padel | en padel | de padel | fr padel | ar بادل
golf | en golf | de golf | fr golf | ar غولف
dance | en dancing, dance, ballet | de tanzen, tanz, ballett | fr danse, ballet | ar رقص, باليه
martial-arts | en martial arts | de kampfsport | fr arts martiaux | ar فنون قتالية
boxing | en boxing | de boxen | fr boxe | ar ملاكمة
sports | en sport, sports | de sport, sportlich | fr sport, sportive | ar رياضة, الرياضة
walking | en walk, walking, stroll, dog walk | de spaziergang, spazieren, gassi | fr promenade, balade, se promener | ar مشي, تنزه, نزهة مشيا
picnic | en picnic | de picknick | fr pique-nique | ar نزهة, بيكنك
festival | en music festival, open-air concert, festival | de festival, open air | fr festival | ar مهرجان, مهرجانات
everyday | en everyday, daily use, day-to-day, daily | de alltag, alltäglich, täglich, jeden tag | fr quotidien, tous les jours, de tous les jours | ar يومي, كل يوم, الاستخدام اليومي, يوميا
leisure | en leisure, weekend, free time | de freizeit, wochenende | fr loisirs, week-end, temps libre | ar أوقات الفراغ, نهاية الأسبوع, ترفيه
business | en business, business trip, meeting | de geschäftsreise, business, besprechung | fr affaires, voyage d'affaires, réunion | ar أعمال, رحلة عمل, اجتماعات
party | en party, celebration, festive | de party, feier, festlich | fr fête, soirée, festif | ar حفلة, احتفال, سهرة
wedding | en wedding, bridal | de hochzeit, braut | fr mariage, mariée | ar زفاف, عرس, زواج
birthday | en birthday | de geburtstag | fr anniversaire | ar عيد ميلاد
christmas | en christmas, xmas, advent | de weihnachten, advent, weihnachtlich | fr noël, avent | ar عيد الميلاد المجيد, كريسماس
ramadan | en ramadan, iftar | de ramadan | fr ramadan, iftar | ar رمضان, إفطار رمضان
eid | en eid | de eid | fr aïd | ar عيد الفطر, عيد الأضحى, العيد
valentine | en valentine's day, valentine | de valentinstag | fr saint-valentin | ar عيد الحب
mothers-day | en mother's day | de muttertag | fr fête des mères | ar عيد الأم
fathers-day | en father's day | de vatertag | fr fête des pères | ar عيد الأب
easter | en easter | de ostern | fr pâques | ar عيد الفصح
halloween | en halloween | de halloween | fr halloween | ar هالوين
carnival | en carnival | de karneval, fasching | fr carnaval | ar كرنفال
birth | en birth, baby shower, christening | de geburt, taufe, babyparty | fr naissance, baptême, baby shower | ar ولادة, مولود جديد, استقبال مولود
graduation | en graduation, exam | de schulabschluss, prüfung, abitur | fr remise de diplôme, examen | ar تخرج, امتحان
gift | en gift, present, gift idea | de geschenk, geschenkidee, mitbringsel | fr cadeau, cadeaux, idée cadeau | ar هدية, هدايا, فكرة هدية
spring-season | en springtime, in spring | de frühling, frühjahr | fr printemps | ar ربيع, الربيع
summer != winter | en summer, summery | de sommer, sommerlich | fr en été, pour l'été, été comme hiver, saison estivale, estival | ar صيف, صيفي
autumn | en autumn, fall season | de herbst, herbstlich | fr automne, automnal | ar خريف, خريفي
winter | en winter, wintry | de winter, winterlich | fr hiver, hivernal | ar شتاء, شتوي
all-season | en all-season, year-round, all year round | de ganzjährig, ganzjahres, vier jahreszeiten, 4-jahreszeiten | fr toutes saisons, quatre saisons, 4 saisons, toute l'année | ar كل الفصول, جميع الفصول, طوال العام, أربعة فصول
three-season != all-season | en three-season, 3-season | de drei-jahreszeiten, 3-jahreszeiten | fr trois saisons, 3 saisons | ar ثلاثة فصول
transition-season | en mid-season, between seasons, transitional | de übergangszeit | fr mi-saison, demi-saison | ar بين الفصول, نصف الموسم
rain | en rain, rainy, rainy day, downpour | de regen, regnerisch, regenschauer, nieselregen | fr pluie, pluvieux, averse, jour de pluie | ar مطر, أمطار, ممطر
snow | en snow, snowy | de schnee, schneefall | fr neige, enneigé | ar ثلج, ثلوج
frost | en frost, freezing temperatures, sub-zero, ice | de frost, minusgrade, eis, eisig | fr grand gel, températures négatives, glace | ar صقيع, جليد, درجات تحت الصفر
sun | en sun, sunshine, sunny | de sonne, sonnig, sonnenschein | fr soleil, ensoleillé | ar شمس, مشمس
wind | en wind, windy, storm | de wind, windig, sturm | fr vent, venteux, tempête | ar رياح, ريح, عاصف
heat | en hot weather, heatwave, hot days | de hitze, heiße tage | fr canicule, temps chaud, forte chaleur | ar حرارة الجو, أيام حارة, موجة حر
cold-weather | en cold weather, cold days, cold nights, the cold | de kälte, kalte tage, kalte nächte | fr temps froid, nuits froides, grand froid | ar طقس بارد, أيام باردة, ليال باردة
darkness | en in the dark, darkness, low light, night riding | de dunkelheit, im dunkeln, dämmerung | fr obscurité, dans le noir, pénombre | ar ظلام, في الظلام, عتمة
night | en night, overnight, at night | de nacht, nächte, über nacht, nachts | fr nuit, nocturne | ar ليل, ليلا, ليلة
morning | en morning, breakfast | de morgen, morgens, frühstück | fr matin, petit-déjeuner, petit déjeuner | ar صباح, فطور, إفطار
evening | en evening, dinner | de abend, abends, abendessen | fr soir, dîner, souper | ar مساء, عشاء
lunch | en lunch, midday | de mittagessen, mittags, mittagspause | fr déjeuner, repas de midi | ar غداء, ظهرا
dessert | en dessert, pudding | de dessert, nachtisch, pudding | fr dessert, entremets | ar تحلية, حلى
stove-flame | en flame, hob flame, burner | de flamme, brenner | fr flamme, brûleur | ar لهب, شعلة, حارق
fire | en campfire, fireplace, open fireplace | de lagerfeuer, kamin, kaminfeuer | fr feu de camp, cheminée | ar نار المخيم, مدفأة حطب
cooking | en cooking, cook | de kochen, garen | fr cuisson, cuisiner | ar طبخ, طهي, طهو
frying | en frying, fry, searing, sear, pan-frying | de braten, anbraten, scharf anbraten | fr frire, saisir, poêler, friture à la poêle | ar قلي, تحمير
deep-frying | en deep-frying, deep frying | de frittieren | fr grande friture, bain de friture | ar قلي عميق, قلي غزير
simmering | en simmering, simmer, braising, stewing, slow cooking | de schmoren, köcheln, simmern | fr mijoter, mijotage, braiser | ar طهي بطيء, غلي هادئ
boiling | en boiling, boil | de sieden, aufkochen, wasser kochen | fr bouillir l'eau, ébullition, faire bouillir de l'eau | ar غلي, غلي الماء
steaming | en steaming food, steam cooking | de dampfgaren, dünsten | fr cuisson à la vapeur, cuire à la vapeur | ar طهي بالبخار
baking | en baking, bake | de backen, plätzchenbacken | fr pâtisserie, cuire au four, faire du pain | ar خبز الكيك, خبز المعجنات, مخبوزات
roasting-food | en roasting vegetables, roast dinner, roasting meat | de im ofen braten, ofenbraten | fr rôtir, rôti | ar شوي في الفرن, تحمير في الفرن
grilling | en grilling, barbecuing, bbq | de grillen | fr griller, grillades | ar شواء, شوي
smoking-food | en smoking meat, smoking fish | de räuchern, smoken | fr fumage | ar تدخين اللحوم
serving | en serving, serve, table service | de servieren, anrichten | fr servir, service à table | ar تقديم, التقديم, ضيافة
pouring | en pouring, pour, pours cleanly | de einschenken, ausgießen, einschütten | fr verser, versement | ar سكب, صب
drinking | en drinking, drink from, sip | de trinken | fr boire, à boire | ar شرب, للشرب
eating | en eating, meal, meals | de essen, mahlzeit | fr repas, manger | ar أكل, وجبة, وجبات
brewing | en brewing, brew, steeping, infuse | de brühen, aufbrühen, zubereiten, ziehen lassen | fr infuser, faire infuser, préparation du café | ar تخمير القهوة, تحضير القهوة, إعداد القهوة
espresso-brewing | en for espresso, espresso preparation | de für espresso, espressozubereitung | fr pour l'expresso, préparation expresso | ar تحضير الإسبريسو, عمل الإسبريسو
filter-coffee-brewing | en filter coffee, drip coffee | de filterkaffee | fr café filtre | ar قهوة مقطرة, قهوة فلتر
cold-brew | en cold brew, iced coffee | de cold brew, eiskaffee | fr cold brew, infusé à froid, café glacé | ar كولد برو, قهوة باردة, قهوة مثلجة
cutting | en cutting, slicing, chopping, dicing, carving | de schneiden, hacken, zerkleinern | fr découper, trancher, hacher, couper | ar تقطيع, فرم, قطع
grinding | en grinding, grind | de mahlen, zermahlen | fr moudre, broyer | ar طحن, سحق
mixing | en mixing, stirring, whisking | de rühren, mischen, verrühren | fr mélanger, remuer, fouetter | ar خلط, مزج, تحريك, خفق
kneading | en kneading | de kneten | fr pétrir, pétrissage | ar عجن
storing-food | en meal prep, storing food | de vorkochen, aufbewahren von lebensmitteln, meal prep | fr conservation des aliments, batch cooking, meal prep | ar حفظ الطعام, تحضير الوجبات
freezing | en freezing food, freezing leftovers | de einfrieren von speisen, einfrieren von resten | fr congélation | ar تجميد الطعام
reheating | en reheating, reheat, warming up food | de aufwärmen, erwärmen | fr réchauffer, réchauffage | ar تسخين, إعادة تسخين
salad | en salad, salads | de salat | fr salade | ar سلطة, سلطات
soup | en soup | de suppe | fr soupe, potage | ar شوربة, حساء
pizza-dish | en pizza | de pizza | fr pizza | ar بيتزا
steak-dish | en steak | de steak | fr steak | ar ستيك
hanging | en hang, hanging up, hang it | de hängen, aufhängen | fr accrocher, suspendre | ar تعليق, يعلق
mounting | en mounting, mount, installing, installation, fitting | de montieren, anbringen, befestigen, montage, einbau | fr monter, installer, fixer, installation, montage | ar تثبيت, تركيب
drilling-use | en drilling, drill holes | de bohren, löcher bohren | fr percer, perçage | ar حفر, ثقب, تثقيب
screwing | en screwdriving, screwing | de schrauben, verschrauben, eindrehen | fr visser, vissage | ar ربط البراغي, فك وربط
sawing | en sawing | de sägen, zusägen | fr scier, sciage | ar نشر الخشب
sanding-use | en sanding wood, sanding surfaces | de schleifarbeiten, holz schleifen | fr ponçage du bois | ar صنفرة الخشب
gluing | en gluing, glueing, sticking | de kleben, verkleben | fr coller, collage | ar لصق, تلصيق
painting-use | en painting, paint walls, drawing | de malen, streichen, zeichnen | fr peindre, dessiner, dessin | ar رسم, تلوين, دهن الجدران
writing | en writing, write, journaling | de schreiben | fr écrire, écriture | ar كتابة, تدوين
calligraphy | en calligraphy, lettering, hand lettering | de kalligrafie, lettering, handlettering | fr calligraphie, lettrage | ar خط عربي, فن الخط, خطاطة
sketching | en sketching, sketch | de skizzieren | fr croquis, esquisse | ar تخطيط الرسم, اسكتشات
crafting | en crafting, crafts, handicraft | de basteln, handarbeit, werken | fr loisirs créatifs, travaux manuels | ar أشغال يدوية, أعمال يدوية, حرف يدوية
sewing-use | en sewing | de nähen | fr coudre | ar خياطة منزلية
knitting-use | en knitting | de stricken | fr tricoter, tricot | ar حياكة
crocheting-use | en crocheting | de häkeln | fr crocheter | ar شغل الكروشيه
reading | en reading, read | de lesen, lektüre | fr lire, lecture | ar قراءة, مطالعة
learning | en learning, learn, study, studying | de lernen, studieren | fr apprendre, apprentissage, étudier | ar تعلم, دراسة, مذاكرة
playing | en playing, play, playtime games | de spielen, spiel | fr jouer, jeu | ar لعب, اللعب
role-play | en role play, pretend play, imaginative play | de rollenspiel | fr jeu de rôle, jeu d'imitation | ar لعب تخيلي, تمثيل الأدوار
music-making | en making music, music, practising music | de musizieren, musik, musik machen | fr musique, jouer de la musique | ar موسيقى, عزف
listening | en listening, music listening, listening to music | de musik hören, hören | fr écouter, écoute | ar استماع, سماع
recording | en recording, record sound | de aufnehmen, aufnahme | fr enregistrer, enregistrement | ar تسجيل, تسجيل الصوت
streaming | en streaming, podcast, podcasting | de streaming, podcast | fr streaming, podcast, diffusion en direct | ar بث مباشر, بودكاست
gaming-use | en gaming, video games, esports play | de gaming, videospiele, zocken | fr gaming, jeux vidéo | ar ألعاب الفيديو, قيمنق
photography | en photography, photo, filming, video | de fotografie, fotografieren, filmen, video | fr photographie, filmer, vidéo | ar تصوير, تصوير فوتوغرافي, فيديو
video-calls | en video calls, video calling, video conference, online meetings | de videoanruf, videokonferenz, videocall | fr appels vidéo, visioconférence | ar مكالمات فيديو, اجتماعات عبر الإنترنت
telephone-calls | en calls, calling, phone call | de telefonieren, anrufe | fr téléphoner, appels téléphoniques | ar اتصال, مكالمة هاتفية
typing | en typing, type on | de tippen | fr taper au clavier, frappe | ar كتابة على لوحة المفاتيح, طباعة على الكيبورد
printing-use | en printing documents, scanning documents | de drucken, scannen | fr imprimer, numériser | ar طباعة المستندات, مسح ضوئي للمستندات
navigation | en navigation, route finding, gps navigation | de navigation, navigieren | fr navigation, itinéraire | ar ملاحة, تحديد المسار
charging | en charging, charge, recharging, recharge | de laden, aufladen, nachladen | fr charger, recharger, charge, recharge électrique | ar شحن, إعادة شحن
connecting | en connecting, connect, pairing, pair with | de verbinden, koppeln, anschließen | fr connecter, connexion, appairer, relier | ar توصيل بالجهاز, ربط, اقتران
folding | en folding up, fold, folding away, fold flat | de falten, zusammenklappen, klappen, zusammenfalten | fr plier, replier | ar طي, طيها
stacking | en stacking up, stack | de stapeln | fr empiler | ar تكديس, رص
carrying | en carrying, carry, transport | de tragen, transportieren, transport | fr porter, transporter, transport | ar حمل, نقل
storing | en storage, storing away, stow, organising, organizing | de verstauen, ordnung, aufräumen, aufbewahrung | fr rangement, ranger, organiser, stockage | ar تنظيم, ترتيب, توضيب
decorating | en decoration, decorating, decorative, home decor, décor | de dekoration, deko, dekorativ, dekorieren | fr décoration, décoratif, déco | ar ديكور, زينة, تزيين, ديكور منزلي
lighting-use | en lighting, illumination, ambient light, mood lighting | de beleuchtung, stimmungslicht, ausleuchtung | fr éclairage, lumière d'ambiance, éclairage d'ambiance | ar إضاءة, إنارة, إضاءة خافتة
heating-use | en heating, heat up | de heizen, beheizen, aufheizen | fr chauffage, chauffer | ar تدفئة المكان, تسخين المكان
cleaning-use | en cleaning, clean | de reinigen, reinigung, putzen, säubern | fr nettoyer, nettoyage | ar تنظيف, نظافة
sleeping | en sleeping, sleep, slumber | de schlafen, schlaf | fr dormir, sommeil | ar نوم, النوم
sitting | en sitting, sit, seating comfort | de sitzen, sitzkomfort | fr s'asseoir, assise confortable | ar جلوس, الجلوس
relaxing | en relaxing, relaxation, unwind | de entspannen, entspannung, relaxen | fr se détendre, détente, relaxation | ar استرخاء, راحة واسترخاء
meditation | en meditation, meditating | de meditation, meditieren | fr méditation, méditer | ar تأمل
prayer | en prayer, praying | de gebet, beten | fr prière | ar صلاة
massage-use | en massage | de massage, massieren | fr massage | ar تدليك, مساج
shaving | en shaving, shave | de rasieren, rasur | fr raser, rasage | ar حلاقة
showering | en shower, showering | de dusche, duschen | fr douche, se doucher | ar دش, استحمام
skincare-use | en skin care routine, skincare routine | de pflegeroutine, hautpflegeroutine | fr routine de soin, soins quotidiens | ar روتين العناية, العناية اليومية
wearing | en worn, wearing, wear | de getragen, anziehen | fr se porte, porté, enfiler | ar ارتداء, يرتدى, لبس
layering | en layering, over or under, mid layer, as a layer | de lagenlook, zwiebelprinzip, midlayer | fr superposition, couche intermédiaire | ar ارتداء طبقات, طبقة وسطى
feeding-pets | en feeding, feed | de füttern, fütterung | fr nourrir, alimentation animale | ar إطعام, تغذية
dog-training | en dog training, obedience training | de hundetraining, hundeerziehung | fr éducation canine, dressage | ar تدريب الكلاب
grooming | en grooming, combing | de fellpflege, kämmen | fr toilettage, peigner | ar تمشيط, العناية بالشعر
chewing | en chewing | de kauen, kaubedürfnis | fr mâcher, mastication | ar مضغ, عض
breastfeeding | en breastfeeding, nursing baby | de stillen, stillzeit | fr allaiter, allaitement maternel | ar رضاعة طبيعية
bottle-feeding | en bottle feeding, weaning | de fläschchen geben, beikost | fr donner le biberon, diversification | ar رضاعة بالزجاجة, فطام
gardening | en gardening, planting, sowing | de gartenarbeit, säen, gärtnern | fr jardinage, planter, semer | ar بستنة, زراعة, غرس
pruning | en pruning, trimming plants | de beschneiden, rückschnitt | fr taille des plantes, élaguer | ar تقليم
mowing | en mowing | de mähen, rasen mähen | fr tondre | ar قص العشب
watering-use | en irrigation, drip irrigation | de bewässerung, tropfbewässerung | fr irrigation, goutte-à-goutte | ar ري بالتنقيط, نظام الري
braking | en braking, stopping distance | de bremsen, bremsweg | fr freiner, freinage | ar كبح, فرملة
towing | en towing, trailer | de abschleppen, anhängerbetrieb | fr remorquage, remorque | ar سحب, مقطورة سحب
driving | en driving, drive the car | de autofahren, fahrt | fr conduire, conduite | ar قيادة, قيادة السيارة
emergency | en emergency, first aid | de notfall, erste hilfe | fr urgence, premiers secours | ar طوارئ, إسعافات أولية
"""
