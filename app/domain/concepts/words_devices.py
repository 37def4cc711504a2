# ruff: noqa: E501
"""Devices, computers, tools and vehicles: nouns of technology, of the workshop bench and of the road."""

CONCEPTS = """
device | en device, gadget, electronic device, unit of equipment | de gerät, geräte, gadget | fr appareil, gadget, dispositif | ar جهاز, أجهزة, أداة إلكترونية
electronics | en electronics, consumer electronics, electronic | de elektronik, unterhaltungselektronik, elektronisch | fr électronique, appareils électroniques | ar إلكترونيات, إلكتروني
equipment | en equipment, outfit for a hobby | de ausrüstung, ausstattung, equipment | fr équipement, matériel | ar معدات, تجهيزات, عتاد
machine | en machinery, machines | de maschine, maschinell | fr machines, engin | ar آلة, آلات, ماكينة
robot | en robot, robotics | de roboter | fr robot, robotique | ar روبوت, إنسان آلي
mobile-device | en mobile device, handheld, smart device, wearable | de mobilgerät, mobiles gerät, handgerät | fr appareil mobile, appareil portable, objet connecté | ar جهاز محمول, أجهزة محمولة, جهاز ذكي
apple-device | en apple watch, airpods, apple device | de apple-gerät, apple watch, airpods | fr appareil apple, apple watch, airpods | ar جهاز أبل, ساعة أبل
software | en software, program, operating system, app software | de software, betriebssystem, computerprogramm | fr logiciel, système d'exploitation | ar برنامج, برمجيات, نظام تشغيل
app-word < software | en app, mobile app, application for phones | de app, handy-app | fr appli, application pour téléphone | ar تطبيق الجوال, تطبيق, تطبيقات
firmware | en firmware, driver software, drivers for the device | de firmware, treiber, gerätetreiber | fr firmware, micrologiciel, pilote logiciel | ar برنامج ثابت, برامج التشغيل, تعريفات الجهاز
internet | en internet, web access, internet connection, broadband | de internet, internetverbindung, internetzugang | fr internet, connexion internet, accès internet | ar إنترنت, اتصال بالإنترنت
network | en network, home network, local network, ethernet, lan | de netzwerk, heimnetzwerk, ethernet, lan | fr réseau, réseau domestique, ethernet | ar شبكة, شبكات, شبكة منزلية, إيثرنت
cloud-storage | en cloud storage, cloud service, online storage | de cloud, cloud-speicher, onlinespeicher | fr stockage en ligne, nuage informatique, cloud | ar تخزين سحابي, سحابة تخزين
password | en password, passcode, pin code, face recognition | de passwort, pin-code, fingerabdrucksensor, gesichtserkennung | fr mot de passe, code pin, reconnaissance faciale | ar كلمة مرور, كلمة سر, رمز سري, بصمة الإصبع
data | en data, dataset, data transfer | de daten, datenübertragung | fr données, transfert de données | ar بيانات, نقل البيانات
menu-interface | en menu, user interface, on-screen menu | de menü, benutzeroberfläche, bedienoberfläche | fr menu, interface utilisateur | ar قائمة الخيارات, واجهة المستخدم
setup-device | en setup, initial setup, configuration | de ersteinrichtung, inbetriebnahme, konfiguration | fr mise en service, configuration, première mise en route | ar إعداد أولي, تهيئة, ضبط أولي
function | en function, functions, functionality, feature, features | de funktion, funktionen, funktionalität, merkmal | fr fonction, fonctionnalité, caractéristique | ar خاصية, خصائص, ميزات الجهاز, وظائف
programme-setting | en programme, cooking programme, automatic programme | de programm, programme, kochprogramm | fr programme, programme de cuisson | ar برنامج الطهي, برامج
signal | en signal, transmission, reception, interference | de signal, übertragung, empfang, störung | fr signal, transmission, réception, interférence | ar إشارة, إرسال الإشارة, استقبال, تشويش
beep | en beep, acoustic signal, beeping, tone signal | de piepton, signalton, akustisches signal | fr bip, bip sonore, signal sonore | ar صفير, إشارة صوتية, نغمة تنبيه
connection-type | en wired connection type, interface, connector type, compatibility | de schnittstelle, kompatibilität | fr connectique, compatibilité, raccord | ar منفذ توصيل, توافق, واجهة توصيل
power-supply-word | en power connection, power point, mains power source | de stromversorgung, energieversorgung | fr alimentation électrique, alimentation | ar تغذية كهربائية, مصدر كهرباء
cooling-system | en cooling system, ventilation slot, heat dissipation | de kühlsystem, wärmeableitung | fr système de refroidissement, dissipation thermique | ar نظام تبريد, تبديد الحرارة
sound-quality | en sound quality, audio quality, hi-fi, high fidelity | de klangqualität, soundqualität, hifi | fr qualité sonore, qualité audio, haute fidélité, hi-fi | ar جودة الصوت, نقاء الصوت, هاي فاي
treble | en treble, mids, highs and lows, soundstage, equaliser | de höhen und tiefen, klangbühne, equalizer | fr aigus, scène sonore, égaliseur | ar طبقات عالية, طبقات متوسطة, معادل الصوت
picture-quality | en picture quality, image quality, colour accuracy, contrast | de bildqualität, farbtreue, kontrast | fr qualité d'image, fidélité des couleurs, contraste | ar جودة الصورة, دقة الألوان, تباين
volume-sound | en volume control, loudness, turn it up | de lautstärkeregler, lautstärkeregelung | fr réglage du volume, contrôle du volume, volume sonore | ar التحكم في مستوى الصوت, مستوى الصوت
latency | en latency, delay, lag-free | de latenz, verzögerung, latenzfrei | fr latence, décalage | ar زمن استجابة, تأخير الصوت
audio-source | en audio, mp3, aux source, playback, soundtrack | de audio, wiedergabe, tonquelle | fr audio, lecture audio, source audio | ar تشغيل الصوت, مصدر الصوت
music-player < device | en music player, cd player, hi-fi system, stereo system | de musikanlage, cd-player, stereoanlage, hifi-anlage | fr chaîne hi-fi, lecteur cd, chaîne stéréo | ar مشغل موسيقى, نظام صوتي, مشغل أقراص
vinyl-record | en vinyl record, record collection, lp, cd | de schallplatte, langspielplatte, cd | fr disque vinyle, cd | ar أسطوانة موسيقية, أسطوانات فينيل, قرص مدمج
movie | en film, movie, series on tv | de spielfilm, kinofilm | fr série télé | ar فيلم, أفلام, مسلسل
camera-gear | en tripod head, camera bag, flash unit, viewfinder camera, instant camera | de sofortbildkamera, kameratasche, stativkopf | fr appareil photo instantané, sacoche photo, rotule de trépied | ar كاميرا فورية, حقيبة كاميرا
aperture | en aperture, focal length, zoom, shutter speed | de brennweite, zoom, verschlusszeit | fr ouverture de diaphragme, longueur focale, zoom, vitesse d'obturation | ar فتحة العدسة, بعد بؤري, زوم, سرعة الغالق
typing-key | en key, keys of the keyboard, keystroke, space bar | de tastenanschlag, leertaste | fr touche de clavier, touches, frappe, barre d'espace | ar مفتاح لوحة المفاتيح, أزرار المفاتيح, زر المسافة
button-device | en button on the device, control knob, rotary knob, dial control | de bedienknopf, drehregler | fr bouton rotatif | ar زر التحكم, زر الجهاز, مقبض دوار
smart-home | en smart home system, home automation, smart lighting | de smart-home-system, hausautomation | fr domotique | ar أتمتة المنزل
tool-kind | en workshop tools, garden tool, gardening tool, precision tool | de gartenwerkzeug, gartengerät, präzisionswerkzeug | fr outil de jardin, outil de jardinage, outil de précision | ar أدوات الحديقة, أداة حديقة, أدوات دقيقة
cordless-tool < tool | en cordless tool, power tool with battery, battery platform | de akkuwerkzeug, akkugerät, akkusystem | fr outil sans fil, outil électroportatif, plateforme de batterie | ar أداة لاسلكية, عدة كهربائية لاسلكية
workbench | en workbench, vice, sawhorse, tool trolley | de werkbank, schraubstock, sägebock, werkstattwagen | fr établi, étau, tréteau, servante d'atelier | ar طاولة عمل, ملزمة, حامل منشار, عربة عدة
tool-storage | en tool bag, tool belt, tool wall, tool chest | de werkzeugtasche, werkzeuggürtel, werkzeugwand | fr sac à outils, ceinture à outils, coffre à outils | ar حزام عدة
screw-head | en phillips, torx, hex socket, slotted head, screw head | de kreuzschlitz, torx, innensechskant, schlitzschraube | fr cruciforme, torx, six pans creux, tête de vis | ar رأس صليبي, تورکس, رأس سداسي
thread-screw | en screw thread, metric thread, thread size | de gewinde, gewindegröße | fr filetage | ar لولب, قلاووظ
building-material | en building material, insulation board, roofing felt, building site | de baumaterial, baustoff, dämmplatte, baustelle | fr matériau de construction, panneau isolant, chantier | ar مواد بناء, لوح عازل, موقع بناء
paint-product | en primer, undercoat paint, top coat, wood stain product, spray can of paint | de grundierung, deckanstrich, holzlasur | fr sous-couche de peinture, couche de finition, lasure, apprêt | ar طلاء أساس, طبقة نهائية, دهان الخشب
filler-putty | en filler putty, wood filler, sealant, silicone sealant | de spachtelmasse, holzspachtel, dichtmasse | fr pâte à bois, mastic | ar معجون خشب, معجون جدران, مادة مانعة للتسرب
masking-tape | en masking tape, duct tape, adhesive tape roll | de malerkrepp, gewebeband | fr ruban de masquage, gaffer | ar شريط دهان, لاصق قماشي
protective-gear | en protective gear, work gloves, knee pads, ear protection | de schutzausrüstung, arbeitshandschuhe, gehörschutz, knieschützer | fr équipement de protection, gants de travail, casque antibruit | ar معدات حماية, قفازات عمل, واقي ركب
vehicle-kind | en suv, van, truck, estate car, hatchback, convertible car | de suv, lkw, kombi, kleinwagen, cabrio | fr suv, camionnette, camion, break automobile | ar شاحنة, فان, سيارة دفع رباعي, سيارة عائلية
car-make | en volkswagen, bmw, audi, mercedes, ford, toyota, renault | de volkswagen, vw, bmw, audi, mercedes, toyota | fr volkswagen, bmw, audi, mercedes, ford, toyota, renault | ar فولكس فاجن, بي إم دبليو, مرسيدس, تويوتا, فورد
windscreen | en windscreen, windshield, car window, side mirror, rear-view mirror | de windschutzscheibe, autoscheibe, außenspiegel, rückspiegel | fr pare-brise, vitre de voiture, rétroviseur | ar زجاج أمامي, زجاج السيارة, مرآة جانبية
car-interior | en car interior, dashboard, boot of the car, glove compartment | de fahrzeuginnenraum, armaturenbrett, kofferraum | fr habitacle, tableau de bord, coffre de voiture | ar مقصورة السيارة, لوحة القيادة, صندوق السيارة
axle | en axle, front axle, rear axle, wheel bearing, suspension of a car | de achse, radlager, fahrwerk | fr essieu, essieu avant, essieu arrière, roulement de roue | ar محور, محور أمامي, محور خلفي
exhaust | en exhaust, radiator of a car, clutch of a car, transmission of a car | de auspuff, autokühler, kupplung | fr échappement, radiateur de voiture, embrayage | ar عادم, رديتر, قابض
car-wash | en car wash, car care, car shampoo, car wax, car polish | de autowäsche, autopflege, autoshampoo, autopolitur | fr lavage auto, entretien auto, shampooing auto, cire auto | ar غسيل سيارة, عناية بالسيارة, شامبو سيارات
traffic | en traffic, rush hour, road traffic, commute traffic | de verkehr, straßenverkehr, berufsverkehr | fr circulation routière, trafic, embouteillage | ar مرور, حركة المرور, ازدحام مروري
trip-kind | en city break, day trip, weekend trip, road trip, excursion, outing | de städtereise, tagesausflug, wochenendtrip, roadtrip, ausflug | fr escapade, excursion, week-end en ville, road trip | ar رحلة قصيرة, رحلة يومية, نزهة عائلية, جولة
hand-luggage | en hand luggage, cabin baggage, checked baggage, baggage | de handgepäck, aufgabegepäck, gepäck | fr bagage à main, bagage en soute | ar حقيبة يد للطائرة, أمتعة محمولة
bike-kind < bicycle | en touring bike, city bike, folding bike, cargo bike, bmx | de trekkingrad, stadtrad, citybike, faltrad, lastenrad | fr vélo de ville, vélo pliant, vélo cargo, vélo de randonnée | ar دراجة مدينة, دراجة قابلة للطي, دراجة رحلات
bike-frame | en bike frame, bicycle frame, top tube, seat tube | de fahrradrahmen, oberrohr, sitzrohr | fr cadre de vélo, tube supérieur | ar هيكل الدراجة
drivetrain | en drivetrain, chainring, cassette, bicycle chain, shift lever | de antrieb, kettenblatt, ritzel, fahrradkette, schalthebel | fr transmission de vélo, plateau de vélo, chaîne de vélo | ar ناقل الحركة للدراجة, سلسلة الدراجة
cycle-path | en cycle path, bike lane, single track, gravel road | de radweg, fahrradweg, singletrail, schotterweg | fr piste cyclable, chemin de gravier, voie cyclable | ar مسار الدراجات, طريق حصوي
sport-equipment | en sports equipment, fitness equipment, home gym, weights | de sportgerät, fitnessgerät, sportausrüstung, gewichte zum training | fr équipement sportif, appareil de fitness, matériel de sport | ar معدات رياضية, أجهزة لياقة, أثقال
body-exercise | en squat, push-up, plank, sit-up, lunge, stretch exercise | de kniebeuge, liegestütz, plank, ausfallschritt | fr squat, pompe exercice, gainage, fente avant | ar تمرين الضغط, قرفصاء, تمرين بلانك, تمارين الإطالة
cardio | en cardio, endurance, stamina, interval training, hiit | de ausdauer, cardio, intervalltraining, hiit | fr cardio, endurance, entraînement par intervalles | ar كارديو, تحمل, تمارين متقطعة
muscle-group | en muscle group, full-body workout, strength exercise | de muskelgruppe, ganzkörpertraining, kraftübung | fr groupe musculaire, entraînement complet, exercice de force | ar مجموعة عضلية, تمرين كامل الجسم
training-plan | en training plan, workout plan, exercise poster, training video | de trainingsplan, übungsposter, trainingsvideo | fr plan d'entraînement, programme d'exercices | ar خطة تدريب, جدول تمارين
team-sport | en team sport, volleyball, handball, basketball game, hockey, cricket | de mannschaftssport, volleyball, hockey | fr sport d'équipe, volley, handball, hockey | ar رياضة جماعية, كرة طائرة, كرة يد, هوكي
racket-sport | en table tennis, ping pong, racket sport | de tischtennis, schlägersport | fr tennis de table, ping-pong, sport de raquette | ar تنس طاولة, بينغ بونغ
water-sport | en water sports, rafting, kitesurfing, stand-up paddling | de wassersport, kanu, rafting, kitesurfen, stand-up-paddling | fr sports nautiques, rafting, kitesurf | ar رياضات مائية
mountain-tour | en mountain tour, via ferrata, alpine tour, hut tour, ascent, descent | de klettersteig, hüttentour, aufstieg, abstieg | fr randonnée alpine, via ferrata, ascension, descente en montagne | ar صعود الجبل, نزول الجبل, رحلة جبلية
bivouac | en bivouac, overnight stay outdoors, tent pitch, campground | de biwak, übernachtung im freien, zeltplatz, stellplatz für zelte | fr nuit à la belle étoile, terrain de camping | ar مبيت في الهواء الطلق, موقع تخييم, أرض المخيم
survival | en bushcraft, survival, outdoor adventure, adventure, expedition trip | de bushcraft, survival, abenteuer, outdoor-abenteuer | fr bushcraft, survie, aventure en plein air | ar البقاء في البرية
drill-hole | en hole, borehole, pilot hole | de loch, löcher, bohrloch, bohrlöcher | fr trou, trou de perçage | ar ثقب, ثقوب, فتحة الحفر
"""
