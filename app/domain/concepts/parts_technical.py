# ruff: noqa: E501
"""Parts of devices, tools, cycles, cars, instruments, stationery, toys and pet things."""

CONCEPTS = """
cable | en cable, wire | de kabel, leitung | fr câble | ar كابل, سلك, كيبل, أسلاك
power-cord < cable | en power cord, mains cable, power cable, power lead | de netzkabel, stromkabel, anschlusskabel | fr cordon d'alimentation, câble d'alimentation | ar سلك كهرباء, كابل طاقة, سلك التيار
charging-cable < cable | en charging cable, charge cable, usb cable | de ladekabel, usb-kabel | fr câble de charge, câble de recharge, câble usb | ar كابل شحن, سلك شحن, وصلة شحن
textile-cable < cable | en fabric cable, textile cable, braided cable | de textilkabel, geflochtenes kabel | fr câble textile, câble tressé | ar كابل قماشي, كابل مجدول
hdmi-cable < cable | en hdmi cable | de hdmi-kabel | fr câble hdmi | ar كابل عرض
extension-cord < cable | en extension cord, power strip, extension lead | de verlängerungskabel, steckdosenleiste, mehrfachsteckdose | fr rallonge électrique, multiprise | ar سلك تمديد, مشترك كهرباء, توصيلة كهرباء
cable-organiser | en cable organiser, cable tie, cable clip, cable storage | de kabelbinder, kabelaufwicklung, kabelclip, kabelfach | fr range-câble, serre-câble, passe-câble, enrouleur de câble | ar منظم كابلات, رباط كابل, ماسك أسلاك
plug | en plug, power plug, mains plug | de stecker, netzstecker | fr fiche, prise mâle | ar قابس, فيش, مقبس ذكر
eu-plug < plug != uk-plug, us-plug | en eu plug, european plug, schuko | de eu-stecker, eurostecker, schuko, schukostecker | fr prise européenne, fiche européenne | ar قابس أوروبي, فيش أوروبي
uk-plug < plug != us-plug | en uk plug, british plug, type g plug | de uk-stecker, britischer stecker | fr prise britannique, fiche anglaise | ar قابس بريطاني, فيش ثلاثي
us-plug < plug | en us plug, american plug | de us-stecker, amerikanischer stecker | fr prise américaine, fiche américaine | ar قابس أمريكي, فيش أمريكي
socket-outlet | en wall socket, power outlet, mains socket | de steckdose | fr prise de courant, prise murale | ar مقبس كهرباء, مقبس حائط, بريزة
port | en port, usb port, connector, input jack | de anschluss, anschlüsse, buchse, usb-anschluss | fr port usb, connecteur, entrée audio, prise jack | ar منفذ, منافذ, مدخل, وصلة
usb-c | en usb-c, usb type-c, type-c | de usb-c, typ-c | fr usb-c, usb type-c, type-c | ar يو إس بي سي, تايب سي, منفذ تايب سي
usb-a | en usb-a, usb type-a | de usb-a, usb typ a | fr usb-a, usb type-a | ar يو إس بي إيه
micro-usb | en micro-usb, micro usb | de micro-usb | fr micro-usb, micro usb | ar ميكرو يو إس بي
lightning-port | en lightning connector, lightning port | de lightning-anschluss, lightning | fr connecteur lightning, lightning | ar منفذ لايتننغ, لايتنينغ
hdmi | en hdmi | de hdmi | fr hdmi | ar إتش دي إم آي, hdmi
displayport | en displayport | de displayport | fr displayport | ar ديسبلاي بورت, displayport
aux-jack | en headphone jack, aux input, 3.5 mm jack, audio jack | de klinkenanschluss, aux-eingang, kopfhöreranschluss, klinkenstecker | fr prise casque, entrée aux, prise jack 3.5 mm | ar منفذ سماعات, مدخل صوت, مدخل أوكس
card-reader-slot | en sd card slot, card reader, sim slot | de kartenleser, sd-kartenslot, sim-slot | fr lecteur de carte, emplacement sim | ar قارئ بطاقات, فتحة شريحة
adapter | en adapter, adaptor, plug adapter | de adapter | fr adaptateur | ar محول, وصلة تحويل, محولات
travel-adapter < adapter | en travel adapter, travel plug | de reiseadapter, reisestecker | fr adaptateur de voyage | ar محول سفر, قابس سفر
power-supply < adapter | en power supply, power adapter, mains adapter, ac adapter | de netzteil, netzgerät, netzadapter | fr bloc d'alimentation, alimentation secteur, adaptateur secteur | ar مزود طاقة, محول كهرباء, وحدة تغذية
charger | en charger | de ladegerät, netzladegerät, ladestecker | fr chargeur | ar شاحن, شواحن
charging-station < charger | en charging station, charging dock, charging base, charging pad | de ladestation, ladeschale, ladepad, ladedock | fr station de charge, socle de charge, base de recharge | ar قاعدة شحن, محطة شحن
car-charger < charger | en car charger | de kfz-ladegerät, autoladegerät, auto-ladegerät | fr chargeur voiture, chargeur de voiture | ar شاحن سيارة
wireless-charger < charger | en wireless charger, qi charger | de kabelloses ladegerät, induktionsladegerät | fr chargeur sans fil, chargeur à induction | ar شاحن لاسلكي
battery | en battery | de batterie, akku | fr batterie, pile | ar بطارية, بطاريات
rechargeable-battery < battery != disposable-battery | en rechargeable battery, built-in battery, battery pack | de wiederaufladbarer akku, akkupack, eingebauter akku | fr batterie rechargeable, batterie intégrée | ar بطارية قابلة للشحن, بطارية مدمجة
disposable-battery < battery | en aa battery, aaa battery, alkaline battery, button cell, coin cell | de knopfzelle, alkalibatterie, aa-batterie, aaa-batterie | fr pile bouton, pile alcaline, pile aa, pile aaa | ar بطارية زر, بطارية قلوية
lithium-ion < battery | en lithium-ion, li-ion, lithium battery, lipo | de lithium-ionen, li-ion, lithium-akku, lithium-ionen-akku | fr lithium-ion, li-ion, batterie au lithium | ar ليثيوم أيون, بطارية ليثيوم
nimh-battery < rechargeable-battery | en nimh, nickel metal hydride | de nimh, nickel-metallhydrid-akku | fr nimh, nickel-hydrure métallique | ar نيكل هيدريد
no-battery != battery | en battery-free, no batteries needed | de batterielos, batteriefrei | fr fonctionne sans pile, sans pile, sans piles | ar بدون بطارية, بدون بطاريات, لا يحتاج بطاريات
battery-compartment < compartment | en battery compartment, battery cover | de batteriefach, batterieabdeckung, akkufach | fr compartiment à piles, trappe à piles | ar حجرة البطارية, غطاء البطارية
replaceable-battery < battery | en replaceable battery, removable battery, swappable battery | de austauschbarer akku, wechselakku, wechselbarer akku | fr batterie remplaçable, batterie amovible | ar بطارية قابلة للاستبدال, بطارية قابلة للإزالة
remote-control | en remote control, remote | de fernbedienung | fr télécommande | ar جهاز تحكم عن بعد, ريموت, ريموت كنترول, جهاز تحكم
display | en display, screen | de display, anzeige, bildschirmanzeige | fr écran, affichage, afficheur | ar شاشة, شاشة عرض, شاشات
touchscreen < display | en touchscreen, touch screen, touch display | de touchscreen, touchdisplay, berührungsbildschirm | fr écran tactile | ar شاشة لمس, شاشة تعمل باللمس
lcd-display < display | en lcd, lcd display, digital display, led display | de lcd, lcd-display, digitalanzeige, led-anzeige, led-display | fr écran lcd, lcd, affichage numérique, affichage led | ar شاشة رقمية, شاشة إل سي دي
oled-display < display | en oled, amoled | de oled, amoled | fr oled, amoled | ar شاشة أوليد, أموليد
e-ink-display < display | en e-ink, e-paper, electronic ink | de e-ink, e-paper, elektronische tinte | fr encre électronique, e-ink | ar حبر إلكتروني
indicator-light | en indicator light, battery indicator, status light | de kontrollleuchte, ladeanzeige, akkustandsanzeige | fr voyant lumineux, voyant, témoin de charge, indicateur de batterie | ar مؤشر ضوئي, مؤشر البطارية, ضوء مؤشر
backlight | en backlight, backlit, illuminated keys | de hintergrundbeleuchtung, hinterleuchtet, beleuchtete tasten | fr rétroéclairage, rétroéclairé | ar إضاءة خلفية, مضاء من الخلف
key-switch | en key switch, mechanical switch, keycap, switches | de mechanischer schalter, tastenkappe, switches | fr switch mécanique, touche mécanique, capuchon de touche | ar مفاتيح ميكانيكية, غطاء مفتاح, سويتشات
hot-swap | en hot-swappable, hot swap, hot-swap | de hot-swap, hot-swap-fähig, hotswap | fr hot-swap, remplaçable à chaud | ar قابل للتبديل السريع
number-pad != no-number-pad | en numeric keypad, numpad, number pad, full-size keyboard | de nummernblock, ziffernblock | fr pavé numérique | ar لوحة أرقام, لوحة رقمية
no-number-pad | en tenkeyless, tkl | de tenkeyless, ohne nummernblock | fr tenkeyless, tkl, sans pavé numérique | ar بدون لوحة أرقام
qwertz-layout != qwerty-layout, azerty-layout | en german layout, qwertz | de qwertz, deutsches layout | fr qwertz, disposition allemande | ar تخطيط ألماني
qwerty-layout != azerty-layout | en qwerty, us layout | de qwerty, us-layout | fr qwerty, disposition américaine | ar تخطيط إنجليزي
azerty-layout | en azerty, french layout | de azerty, französisches layout | fr azerty, disposition française | ar تخطيط فرنسي
arabic-layout | en arabic layout, arabic keyboard | de arabisches layout, arabische tastatur | fr clavier arabe, disposition arabe | ar تخطيط عربي, لوحة مفاتيح عربية
push-button | en push button, control button, touch control, buttons | de taste, bedientaste, drucktaste, touch-bedienung | fr touche, commande tactile, bouton de commande | ar زر ضغط, أزرار تحكم, تحكم باللمس
control-panel | en control panel, controls, control unit | de bedienfeld, bedienelement, steuereinheit | fr panneau de commande, bandeau de commande | ar لوحة تحكم, وحدة تحكم
app-control | en app control, app-controlled, companion app, smartphone app, via app | de app-steuerung, per app, smartphone-app | fr application mobile, contrôlé par application, via l'application | ar تطبيق هاتف, تحكم عبر التطبيق, عبر التطبيق
voice-control | en voice control, voice assistant | de sprachsteuerung, sprachassistent | fr commande vocale, assistant vocal | ar تحكم صوتي, مساعد صوتي
alexa < voice-control | en alexa | de alexa | fr alexa | ar أليكسا
google-assistant < voice-control | en google assistant, google home | de google assistant, google home | fr google assistant, google home | ar مساعد غوغل, مساعد جوجل
siri < voice-control | en siri, homekit | de siri, homekit | fr siri, homekit | ar سيري
sensor | en sensor | de sensor | fr capteur | ar حساس, مستشعر, مستشعرات
motion-sensor < sensor | en motion sensor, motion detector | de bewegungsmelder, bewegungssensor | fr détecteur de mouvement, capteur de mouvement | ar حساس حركة, مستشعر حركة
heart-rate-sensor < sensor | en heart rate monitor, heart rate sensor, pulse sensor | de herzfrequenzmesser, pulsmesser, herzfrequenzsensor | fr cardiofréquencemètre, capteur de fréquence cardiaque | ar مستشعر نبض, قياس نبضات القلب, مراقب نبض
gps | en gps, built-in gps | de gps | fr gps | ar تحديد المواقع, جي بي إس
nfc | en nfc, contactless payment | de nfc, kontaktlos bezahlen | fr nfc, paiement sans contact | ar دفع لاتلامسي, إن إف سي
sim-card | en sim card | de sim-karte | fr carte sim | ar شريحة اتصال
dual-sim < sim-card | en dual sim | de dual-sim | fr double sim | ar شريحتان, شريحتين
esim | en esim | de esim | fr esim | ar شريحة إلكترونية, esim
built-in-camera | en front camera, rear camera, selfie camera | de frontkamera, rückkamera, selfiekamera | fr caméra frontale, caméra arrière | ar كاميرا أمامية, كاميرا خلفية
built-in-microphone < microphone | en built-in microphone, integrated mic | de eingebautes mikrofon, integriertes mikrofon | fr microphone intégré, micro intégré | ar ميكروفون مدمج, مايك مدمج
built-in-speaker < speaker | en built-in speaker, integrated speaker | de eingebauter lautsprecher, integrierter lautsprecher | fr haut-parleur intégré, enceinte intégrée | ar مكبر صوت مدمج, سماعة مدمجة
processor | en processor, cpu, chipset | de prozessor, cpu | fr processeur, puce | ar معالج, معالجات
graphics-card | en graphics card, gpu | de grafikkarte, gpu | fr carte graphique | ar بطاقة رسومات, كرت شاشة
memory-ram | en working memory, ram | de arbeitsspeicher | fr mémoire vive | ar ذاكرة عشوائية, رام
storage-memory | en internal storage, internal memory, storage capacity | de interner speicher, speicherplatz, speicherkapazität | fr stockage interne, mémoire interne, espace de stockage interne | ar ذاكرة داخلية, سعة تخزين
motor | en motor, engine | de motor | fr moteur | ar محرك, موتور, محركات
brushless-motor < motor | en brushless, brushless motor | de bürstenlos, bürstenloser motor, brushless | fr sans balais, moteur sans balais, brushless | ar محرك بلا فرش, بدون فرش كربونية
compressor | en compressor | de kompressor | fr compresseur | ar ضاغط, كمبروسر
cooling-fan | en cooling fan, heatsink, heat sink | de kühlkörper, gehäuselüfter | fr dissipateur, ventilateur de refroidissement | ar مروحة تبريد, مشتت حرارة
housing | en housing, casing, enclosure, device body | de gehäuse | fr boîtier, carter | ar هيكل خارجي, غلاف الجهاز, صندوق الجهاز
solar-panel | en solar panel, solar cell | de solarpanel, solarzelle, solarmodul | fr panneau solaire, cellule solaire | ar لوح شمسي, خلية شمسية, ألواح شمسية
antenna | en antenna, aerial | de antenne | fr antenne | ar هوائي, أنتين
earcup | en ear pad, earpad, ear cushion, ear cup | de ohrmuschel, ohrpolster | fr coussinet, oreillette, coussinet auriculaire | ar وسادة أذن, بطانة سماعة
headband-headphones | en padded headband, adjustable headband | de kopfbügel, kopfband | fr arceau de tête, arceau réglable | ar طوق الرأس, عصابة السماعة
drill-bit | en drill bit, bit set, screwdriver bit, router bit | de bohrer, bit, bitsatz, bohrersatz | fr foret, embout de vissage, mèche de perceuse, jeu de forets | ar ريشة, ريش حفر, لقمة حفر, رؤوس مفك
chuck | en chuck, keyless chuck | de bohrfutter, schnellspannbohrfutter | fr mandrin, mandrin autoserrant | ar ظرف دريل, ظرف بدون مفتاح
saw-blade < blade | en saw blade | de sägeblatt, sägeblätter | fr lame de scie | ar نصل منشار, شفرة منشار, صينية منشار
sandpaper | en sandpaper, sanding disc, abrasive disc | de schleifpapier, schleifscheibe, schmirgelpapier | fr papier de verre, papier abrasif, disque abrasif | ar ورق صنفرة, قرص صنفرة, ورق زجاج
measuring-scale-part | en inch and metric, metric scale, laser marking | de zollskala, millimeterskala | fr échelle millimétrique | ar تدريج متري
wheel | en wheel | de rad, räder | fr roue | ar عجلة, عجلات
tyre-part < tyre | en inner tube, bicycle tyre, tubeless | de fahrradreifen, fahrradschlauch, tubeless | fr chambre à air, pneu vélo, tubeless | ar إطار داخلي, إطار دراجة, كاوتش
spoke | en spoke, spokes | de speiche | fr rayon de roue, rayons | ar سلك العجلة, أشعة العجلة
hub | en wheel hub, freehub | de nabe, radnabe | fr moyeu, moyeux | ar محور العجلة, صرة العجلة
brake | en brake | de bremse | fr frein | ar فرامل, مكابح, مكبح
disc-brake < brake != rim-brake | en disc brake, disk brake, hydraulic brake | de scheibenbremse, hydraulische bremse | fr frein à disque, frein hydraulique | ar فرامل قرصية, فرامل ديسك, مكابح هيدروليكية
rim-brake < brake | en rim brake, v-brake | de felgenbremse, v-brake | fr frein sur jante, v-brake | ar فرامل إطار, فرامل حافة
gear-shift | en gear, gears, derailleur, gear shift, shifter, hub gear | de gangschaltung, schaltung, schaltwerk, nabenschaltung, gänge | fr dérailleur, changement de vitesse, vitesses, pignon | ar ناقل حركة, سرعات, مبدل سرعات, تروس
pedal | en pedal | de pedal | fr pédale | ar دواسة, دواسات, بدال
crank | en crank, hand crank, crankset | de kurbel, kurbelgarnitur | fr manivelle, pédalier | ar ذراع تدوير, كرنك
bell | en bell, bicycle bell | de klingel, fahrradklingel, glocke | fr sonnette, clochette, grelot | ar جرس, أجراس, جرس دراجة
saddle | en saddle, bike seat | de sattel, fahrradsattel | fr selle | ar سرج, سيلة, مقعد الدراجة
seat-post | en seat post, seatpost, dropper post | de sattelstütze | fr tige de selle | ar عمود السرج
handlebar | en handlebar, handlebars | de lenker, fahrradlenker | fr guidon, cintre de vélo | ar مقود, مقود الدراجة
fork-suspension | en suspension fork, suspension, front fork | de federgabel, federung | fr fourche suspendue, suspension avant | ar شوكة تعليق, نظام تعليق
mudguard | en mudguard, fender | de schutzblech, schutzbleche, kotflügel | fr garde-boue | ar رفرف, واقي طين, رفارف
kickstand | en kickstand | de seitenständer | fr béquille | ar مسند دراجة, ستاند دراجة
mounting-strap | en mounting strap, rubber strap, silicone mount | de gummihalterung, befestigungsband | fr sangle de fixation, attache silicone | ar رباط تثبيت, حزام تثبيت
handlebar-mount | en handlebar mount, bar mount | de lenkerhalterung | fr support de guidon, fixation guidon | ar حامل مقود, تثبيت على المقود
front-light | en front light | de frontlicht, vorderlicht, frontleuchte | fr feu avant, éclairage avant | ar ضوء أمامي
rear-light | en rear light, taillight | de rücklicht | fr feu rouge arrière, éclairage arrière, feu arrière | ar ضوء خلفي
safety-belt | en seat belt, safety belt, harness straps, five-point harness | de sicherheitsgurt, fünfpunktgurt, 5-punkt-gurt | fr ceinture de sécurité, harnais cinq points | ar حزام أمان, حزام خماسي
isofix | en isofix, top tether | de isofix | fr isofix | ar آيزوفكس, تثبيت آيزوفكس
wear-indicator | en wear indicator, wear sensor | de verschleißanzeige, verschleißsensor, verschleißwarnkontakt | fr témoin d'usure, indicateur d'usure | ar مؤشر تآكل, حساس تآكل
backing-plate | en backing plate, shim, anti-squeal shim | de trägerplatte, rückenplatte, antiquietschblech | fr plaque support, cale anti-bruit | ar لوح خلفي للفرامل, صفيحة مانعة للصرير
bearing | en bearing, ball bearing, bearings | de kugellager, lager, wälzlager | fr roulement, roulement à billes | ar رولمان, محمل كريات, بيليا
spring | en steel spring, coil spring, springs | de feder, spiralfeder, sprungfeder | fr ressort | ar نابض, زنبرك, نوابض, سوستة معدنية
lever | en lever | de hebel | fr levier | ar ذراع رافعة, عتلة, رافعة
gear-wheel | en gearbox, planetary gear, metal gear | de getriebe, zahnrad, metallgetriebe | fr engrenage, boîte de vitesses, réducteur | ar علبة تروس, ترس, تروس معدنية
trigger | en trigger, trigger switch | de abzug, auslöser | fr gâchette, déclencheur | ar زناد, مفتاح زناد
work-light | en led work light, work light | de arbeitslicht, arbeitsleuchte | fr éclairage de travail, lampe de travail | ar ضوء عمل, إضاءة عمل
nib | en nib, pen nib | de schreibfeder, füllerfeder, goldfeder | fr plume de stylo, plume | ar سن القلم, ريشة قلم, سن الكتابة
fine-nib < nib | en fine nib, extra-fine nib | de feine feder, federbreite f | fr plume fine, plume extra-fine | ar سن رفيع
medium-nib < nib != fine-nib, broad-nib | en medium nib | de mittlere feder, federbreite m | fr plume moyenne | ar سن متوسط
broad-nib < nib != fine-nib | en broad nib, italic nib | de breite feder, federbreite b | fr plume large | ar سن عريض
converter | en ink converter, converter, piston filler | de konverter, kolbenfüller | fr convertisseur, convertisseur d'encre, à piston | ar محول حبر, مكبس حبر
ink-cartridge | en ink cartridge, cartridge | de patrone, tintenpatrone | fr cartouche, cartouche d'encre | ar خرطوشة حبر, خرطوشة, خراطيش
refill-pen | en ballpoint refill, pen refill, lead refill | de kugelschreibermine, ersatzmine, minen | fr mine de stylo, recharge de stylo, mines | ar عبوة قلم, سن رصاص بديل
pages | en pages, sheets of paper, page | de seiten, blatt, blätter | fr pages, feuilles, feuillets | ar صفحات, صفحة, أوراق, ورقة
lined-pages < pages != blank-pages, dotted-pages, grid-pages | en lined pages, ruled pages, lined paper, ruled | de liniert, linierte seiten | fr pages lignées, ligné | ar صفحات مسطرة, ورق مسطر, مسطر
blank-pages < pages != dotted-pages, grid-pages | en blank pages, plain pages, unlined pages, unruled | de blanko, unliniert, blanke seiten | fr pages blanches, pages vierges, non ligné | ar صفحات بيضاء, صفحات غير مسطرة, غير مسطر
dotted-pages < pages != grid-pages | en dot grid, dotted pages, dotted paper | de punktraster, gepunktete seiten, dot grid, punktkariert | fr pages pointillées, grille de points, pointillé | ar صفحات منقطة, ورق منقط
grid-pages < pages | en squared pages, grid paper, graph paper, squared paper | de kariertes papier, karierte seiten, kästchenpapier | fr pages quadrillées, quadrillé, petits carreaux | ar صفحات مربعات, ورق مربعات
numbered-pages | en numbered pages, page numbers, index pages | de nummerierte seiten, seitenzahlen, inhaltsverzeichnis | fr pages numérotées, table des matières | ar صفحات مرقمة, فهرس
perforated-pages | en perforated, perforated pages, tear-off, tear-out pages | de perforiert, abreißbar, heraustrennbar | fr perforé, pages détachables | ar أوراق مثقبة, صفحات قابلة للفصل, قابل للتمزيق
bookmark-ribbon | en ribbon bookmark, bookmark, page marker | de lesezeichen, leseband, lesebändchen | fr marque-page, signet | ar شريط علامة, علامة صفحات, فاصل كتاب
binding | en binding, thread-bound, sewn binding, stitched binding | de bindung, fadenheftung, fadengebunden | fr reliure, reliure cousue, cousu au fil | ar تجليد, تجليد مخيط, مجلد
spiral-binding < binding | en spiral bound, spiral binding, wire-bound, ring binding | de spiralbindung, ringbindung, spiralgebunden | fr reliure spirale, à spirale | ar تجليد حلزوني, سلك حلزوني
hard-cover != soft-cover | en hardcover binding, hard cover, hardback | de hardcover, fester einband, hardcovereinband | fr couverture rigide, relié | ar غلاف صلب, غلاف مقوى
soft-cover | en softcover, soft cover, paperback cover, flexible cover | de softcover, flexibler einband | fr couverture souple, broché | ar غلاف مرن, غلاف ورقي لين
lay-flat | en lay-flat, lies flat, opens flat, 180° opening | de flach aufschlagbar, flachliegend, liegt flach | fr s'ouvre à plat, ouverture à plat | ar ينفتح بشكل مسطح, يفتح مستويا
pen-loop | en pen loop, pen holder | de stiftschlaufe, stifthalter, stiftehalter | fr passant stylo, porte-stylo | ar حلقة قلم, حامل قلم
elastic-closure < closure | en elastic closure, elastic band closure | de gummibandverschluss, gummizugverschluss | fr fermeture élastique, fermeture par élastique | ar إغلاق مطاطي, إغلاق بشريط مطاطي
back-cover-pocket | en back pocket folder, expandable pocket, document pocket | de froschtasche, dokumentenfach | fr poche à soufflet, pochette à soufflet | ar جيب قابل للتوسيع, جيب مستندات
string | en string, strings, guitar string | de saite, saiten | fr corde d'instrument, cordes | ar وتر, أوتار
steel-strings < string != nylon-strings | en steel strings | de stahlsaiten | fr cordes acier, cordes en acier | ar أوتار معدنية, أوتار فولاذية
nylon-strings < string | en nylon strings | de nylonsaiten | fr cordes nylon, cordes en nylon | ar أوتار نايلون
fretboard | en fretboard, fingerboard | de griffbrett | fr touche de guitare, manche de guitare | ar لوحة الأصابع, زند العازف
fret | en fret, frets | de bünde, bundstäbchen | fr frettes, frette | ar دساتين, عتب
tuner | en tuning peg, machine head, tuner, tuning machine | de stimmmechanik, stimmgerät, stimmwirbel | fr mécanique d'accordage, accordeur, cheville d'accordage | ar مفاتيح دوزان, دوزان, جهاز دوزنة
soundboard | en soundboard, solid top, guitar top, sound hole | de gitarrendecke, massive decke, resonanzdecke, schallloch | fr table d'harmonie, table massive, rosace de guitare | ar وجه الغيتار, صندوق الصوت, فتحة الصوت
guitar-pickup | en pickup, pickups, humbucker, single coil | de tonabnehmer, humbucker, single coil | fr micro de guitare, capteur piézo, humbucker | ar لاقط غيتار, بيك أب غيتار
plectrum | en guitar pick, plectrum | de plektrum, plektren | fr médiator, plectre | ar ريشة عزف
capo | en capo | de kapodaster | fr capodastre | ar كابو
violin-bow | en violin bow | de geigenbogen | fr archet | ar قوس كمان
rosin | en rosin | de kolophonium | fr colophane | ar قلفونية
reed | en instrument reed, reeds | de rohrblatt, rohrblätter | fr anche | ar ريشة نفخ
drumstick | en drumstick | de drumstick, trommelstock | fr baguette de batterie | ar عصا طبل
drumhead | en drumhead, drum skin | de trommelfell | fr peau de tambour | ar جلد الطبل
cymbal | en cymbal | de schlagzeugbecken | fr cymbale | ar صنج
music-stand | en music stand, sheet music | de notenständer, notenpult, notenheft | fr pupitre, partition | ar حامل نوتة, نوتة موسيقية
needle-cartridge | en stylus, tonearm, phono cartridge | de abtastnadel, tonarm, tonabnehmersystem | fr cellule phono, bras de lecture, diamant de platine | ar إبرة أسطوانات, ذراع القراءة
pen-stylus | en stylus pen, touch pen, apple pencil | de eingabestift, touchpen | fr stylet | ar قلم رقمي, قلم لمس
game-pieces | en game pieces, pawn, game tokens | de spielfigur, spielsteine | fr pions, pièces de jeu | ar قطع اللعب, بيادق
game-board | en playing board | de spielbrett | fr plateau de jeu | ar لوح لعب
playing-cards | en playing cards | de spielkarten | fr cartes à jouer | ar أوراق لعب
dice | en dice | de spielwürfel, würfel | fr dés, dé à jouer | ar نرد
squeaker | en squeaker, squeaky | de quietscher, quietschelement | fr couineur | ar صفارة لعبة, مصدر صفير
rattle-part | en crinkle, rattling sound, crinkle paper | de knisterfolie, knisterelement, rasselelement | fr papier bruissant, bruit de hochet | ar ورق خشخشة, صوت خشخشة
d-ring | en d-ring, d ring, leash ring, attachment point | de d-ring, befestigungsring, leinenring | fr anneau en d, anneau d'attache | ar حلقة معدنية, حلقة تثبيت, حلقة المقود
id-tag | en id tag, name tag, address tag, luggage tag | de adressanhänger, namensschild, hundemarke, kofferanhänger | fr médaille d'identification, étiquette bagage, porte-adresse | ar بطاقة اسم, بطاقة أمتعة, لوحة تعريف
bolster-bed | en bolster edge, raised edge, bolster rim | de umrandung, erhöhter rand | fr rebord surélevé, bord surélevé, bourrelet | ar حافة مرتفعة, حواف مرتفعة
bars-cot | en cot bars, slip bars, removable bars, cot rails | de gitterstäbe, schlupfsprossen | fr barreaux, barreaux amovibles | ar قضبان, قضبان السرير
nipple-teat | en teat, bottle teat | de sauger, trinksauger | fr tétine de biberon | ar حلمة رضاعة
sun-canopy | en sun canopy, stroller canopy, pram hood | de sonnenverdeck, verdeck, sonnendach | fr canopy, capote, pare-soleil de poussette | ar مظلة عربة, غطاء شمس
viewfinder | en viewfinder | de sucher | fr viseur | ar عدسة الكاشف, محدد الرؤية
camera-flash | en camera flash, hot shoe | de blitzlicht, blitzschuh, blitz | fr flash intégré, griffe porte-accessoire | ar فلاش
image-sensor | en image sensor, full-frame sensor, aps-c | de bildsensor, vollformatsensor | fr capteur d'image, plein format | ar مستشعر صورة, إطار كامل
inner-tent | en inner tent | de innenzelt | fr chambre intérieure de tente | ar خيمة داخلية
outer-tent | en flysheet, outer tent | de außenzelt | fr double-toit | ar غطاء الخيمة الخارجي
vestibule-tent | en vestibule, tent porch | de apsis, vorzelt | fr abside, auvent | ar مدخل الخيمة, مظلة الخيمة
tent-floor | en tent floor | de zeltboden | fr sol de tente | ar أرضية الخيمة
window-part | en viewing window, clear window, transparent window | de sichtfenster, klarsichtfenster | fr fenêtre transparente, hublot | ar نافذة شفافة, نافذة رؤية
rope-handle < handle | en rope handle, cotton rope handles, leather handle | de seilgriff, kordelgriff, ledergriff, lederhenkel | fr anse en corde, poignée en cuir, anse en cuir | ar مقبض حبل, مقبض جلدي, مقابض جلدية
"""
