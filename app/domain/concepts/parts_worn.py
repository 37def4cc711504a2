# ruff: noqa: E501
"""Parts of clothes, shoes, bags, jewellery, glasses and bedding."""

CONCEPTS = """
zip | en zip, zipper, zip fastener, zipped, zip-up | de reißverschluss, zipper, zip | fr zip, fermeture éclair, fermeture à glissière, zippé | ar سحاب, سوستة, سحابات, زمام منزلق
two-way-zip < zip | en two-way zip, double zip, double slider, 2-way zip | de zweiwegereißverschluss, zwei-wege-reißverschluss, doppelreißverschluss | fr double zip, zip double curseur, fermeture à double sens | ar سحاب باتجاهين, سحاب مزدوج
full-zip < zip != half-zip | en full zip, full-length zip | de durchgehender reißverschluss, full-zip | fr zip intégral, zippé sur toute la longueur, fermeture intégrale | ar سحاب كامل, سحاب طولي كامل
half-zip < zip | en half zip, quarter zip, half-zip | de halber reißverschluss, half-zip, troyer | fr demi-zip, col zippé | ar نصف سحاب, ربع سحاب
side-zip < zip | en side zip | de seitlicher reißverschluss, seitenreißverschluss | fr zip latéral, fermeture latérale | ar سحاب جانبي
concealed-zip < zip | en concealed zip, hidden zip, invisible zip | de verdeckter reißverschluss, nahtverdeckter reißverschluss | fr zip invisible, fermeture invisible, zip dissimulé | ar سحاب مخفي, سحاب خفي
waterproof-zip < zip | en waterproof zip, water-resistant zip | de wasserdichter reißverschluss, wasserabweisender reißverschluss | fr zip étanche, fermeture étanche | ar سحاب مقاوم للماء, سحاب مانع للماء
pocket | en pocket | de tasche, einschubtasche, aufgesetzte tasche | fr poche | ar جيب, جيوب
inside-pocket < pocket | en inside pocket, inner pocket, internal pocket, interior pocket | de innentasche | fr poche intérieure | ar جيب داخلي, جيوب داخلية
outer-pocket < pocket | en outer pocket, exterior pocket, external pocket | de außentasche | fr poche extérieure | ar جيب خارجي, جيوب خارجية
zip-pocket < pocket, zip | en zip pocket, zipped pocket, zippered pocket | de reißverschlusstasche, reißverschlussfach | fr poche zippée, poche à fermeture | ar جيب بسحاب, جيب مزود بسحاب, جيوب بسحاب
side-pocket < pocket | en side pocket, hip pocket, slant pocket, seam pocket | de seitentasche, seitenfach, eingrifftasche | fr poche latérale, poche côté | ar جيب جانبي, جيوب جانبية
chest-pocket < pocket | en chest pocket, breast pocket | de brusttasche | fr poche poitrine | ar جيب صدر, جيب الصدر
back-pocket < pocket | en back pocket, rear pocket | de gesäßtasche, rückentasche | fr poche arrière, poche dos | ar جيب خلفي, جيوب خلفية
front-pocket < pocket | en front pocket, kangaroo pocket | de vordertasche, fronttasche, kängurutasche, vorfach | fr poche avant, poche frontale, poche kangourou | ar جيب أمامي, جيوب أمامية
patch-pocket < pocket | en patch pocket, flap pocket, cargo pocket | de pattentasche, klappentasche, cargotasche | fr poche plaquée, poche à rabat, poche cargo | ar جيب مخيط, جيب بغطاء, جيب كارغو
laptop-compartment < compartment | en laptop compartment, laptop sleeve, laptop pocket | de laptopfach, notebookfach | fr compartiment ordinateur, poche ordinateur | ar حجرة لابتوب, جيب لابتوب, قسم لابتوب
phone-pocket < pocket | en phone pocket, card pocket, coin pocket | de handyfach, kartenfach, münzfach | fr poche téléphone, poche à monnaie | ar جيب هاتف, جيب نقود, جيب جوال
card-slot | en card slot, card slots, credit card slot | de kreditkartenfach, kartenschlitz, kartenfächer | fr emplacement carte, fente pour carte, logement carte | ar فتحة بطاقة, خانة بطاقات, جيب بطاقات
hood | en hood, hooded | de kapuze, mit kapuze | fr capuche | ar قلنسوة, غطاء رأس متصل, كبوت, كابيشون
detachable-hood < hood | en detachable hood, removable hood | de abnehmbare kapuze, abzippbare kapuze | fr capuche amovible, capuche détachable | ar قلنسوة قابلة للفصل, قلنسوة قابلة للإزالة
hoodless != hood | en hoodless, without hood | de kapuzenlos, ohne kapuze | fr sans capuche | ar بدون قلنسوة, بلا قلنسوة
collar | en collar | de kragen, hemdkragen | fr col | ar ياقة, ياقات
stand-up-collar < collar | en stand-up collar, stand collar, mandarin collar, band collar | de stehkragen, stehbundkragen, mao-kragen | fr col montant, col mao, col officier | ar ياقة واقفة, ياقة صينية
turtleneck < collar | en turtleneck, roll neck, mock neck, polo neck | de rollkragen, stehrollkragen | fr col roulé, col cheminée | ar ياقة عالية, رقبة عالية, ياقة مدورة عالية
lapel < collar | en lapel | de revers | fr revers de veste | ar طية صدر, قلبة الياقة
crew-neck != v-neck, turtleneck | en crew neck, round neck, crewneck | de rundhals, rundhalsausschnitt | fr col rond, encolure ronde, ras du cou | ar رقبة دائرية, ياقة دائرية
v-neck | en v-neck, v neck | de v-ausschnitt, v-neck | fr col v, encolure en v | ar رقبة سبعة, ياقة سبعة, فتحة سبعة
neckline | en neckline | de ausschnitt, halsausschnitt | fr encolure, décolleté | ar فتحة رقبة, فتحة الصدر
sleeve | en sleeve | de ärmel | fr manche, manches | ar كم, أكمام
long-sleeve < sleeve != short-sleeve | en long-sleeved, long sleeve, long sleeves | de langarm, langärmelig, lange ärmel | fr manches longues, manche longue | ar كم طويل, أكمام طويلة
short-sleeve < sleeve | en short-sleeved, short sleeve, short sleeves | de kurzarm, kurzärmelig, kurze ärmel | fr manches courtes, manche courte | ar كم قصير, أكمام قصيرة
three-quarter-sleeve < sleeve != long-sleeve, short-sleeve | en three-quarter sleeve, 3/4 sleeve | de dreiviertelarm, 3/4-arm | fr manches trois-quarts, manches 3/4 | ar كم ثلاثة أرباع, أكمام ثلاثة أرباع
sleeveless != sleeve | en sleeveless, strapless | de ärmellos, trägerlos | fr sans manches, bustier | ar بلا أكمام, بدون أكمام
puff-sleeve < sleeve | en puff sleeve, balloon sleeve, bell sleeve | de puffärmel, ballonärmel, trompetenärmel | fr manches bouffantes, manches ballon | ar كم منفوخ, أكمام منفوخة
raglan-sleeve < sleeve | en raglan, raglan sleeve | de raglan, raglanärmel | fr raglan, manches raglan | ar كم راجلان, أكمام راغلان
cuff | en cuff, sleeve cuff, ribbed cuff | de manschette, bündchen, ärmelbündchen | fr poignet, manchette, revers de manche | ar أسورة الكم, طرف الكم, ريب الأكمام
hem | en hem, hemline | de saum, säume | fr ourlet | ar حاشية, كفة, ثنية
seam | en seam, stitching, topstitching, stitch | de naht, nähte, steppnaht, ziernaht | fr couture, surpiqûre | ar درزة, خياطة, غرزة, درزات
lining | en lining, lined, inner lining, fully lined | de futter, gefüttert, innenfutter, abfütterung | fr doublure, doublé | ar بطانة, مبطن, بطانة داخلية
outer-shell | en shell, outer shell, outer fabric, outer layer | de außenhülle, außenschale, oberstoff, außenmaterial | fr coque, coque extérieure, tissu extérieur | ar غلاف خارجي, هيكل خارجي, الطبقة الخارجية
warm-lining < lining | en fleece-lined, fleece lining, wool-lined, warm lining | de warmfutter, fleecefutter, warm gefüttert, lammfellfutter | fr doublure polaire, doublé polaire, doublure chaude, fourré | ar بطانة دافئة, بطانة فليس, مبطن بالفرو
unlined != lining | en unlined | de ungefüttert, futterlos | fr non doublé, sans doublure | ar غير مبطن, بدون بطانة
filling | en filling, fill, padding fill, stuffing | de füllung, füllmaterial | fr garnissage intérieur, remplissage, bourre | ar حشو, حشوة
padding | en padding, padded | de wattierung, wattiert, gepolsterte | fr rembourré, matelassé, ouatiné | ar حشوة مبطنة, محشو, بادينغ
unpadded != padding | en unpadded, non-padded | de ungepolstert, unwattiert | fr non rembourré, sans rembourrage | ar غير محشو, بدون حشوة
shoulder-pad | en shoulder pad, structured shoulder | de schulterpolster | fr épaulette, épaulettes | ar كتافة, كتافات
underwire | en underwire, underwired | de bh-bügel, mit bügel | fr armature, avec armatures | ar سلك داعم, أسلاك داعمة
wireless-bra != underwire | en non-wired, wire-free bra, wireless bra | de bügellos, ohne bügel | fr sans armatures, sans armature | ar بدون سلك داعم, بلا أسلاك داعمة
waistband | en waistband | de bund, hosenbund, taillenbund | fr ceinture de pantalon, taille montée | ar خصر البنطال, حزام الخصر, كمر
elastic-waist < waistband | en elastic waist, stretch waist | de gummibund, elastischer bund, dehnbund | fr ceinture élastique, taille élastiquée | ar خصر مطاط, وسط مطاط
high-waist != low-waist | en high waist, high-waisted, high rise | de hohe taille, high waist, hohe leibhöhe | fr taille haute | ar خصر عال, وسط عال
low-waist | en low waist, low-rise, low rise | de niedriger bund, hüfthose, low rise | fr taille basse | ar خصر منخفض, وسط منخفض
belt-loop | en belt loop | de gürtelschlaufe | fr passant de ceinture | ar حلقة حزام, عروة حزام, حلقات حزام
drawstring | en drawstring, drawcord, cord | de kordelzug, tunnelzug, zugband, kordel, zugschnur | fr cordon, cordon de serrage, lien coulissant | ar رباط شد, حبل شد, خيط شد, رباط
elastic | en elastic | de gummizug, elastisches band | fr élastique | ar مطاط شد, أستك, لاستيك
cord-lock | en cord lock, cord stopper, toggle stopper | de kordelstopper, tanka | fr stoppeur de cordon, bloque-cordon | ar ماسك رباط, مثبت حبل
button | en button | de knopf, knöpfe | fr bouton | ar زر, أزرار
snap-button < button | en snap button, press stud, popper, snap fastener | de druckknopf, druckknöpfe | fr bouton-pression, bouton pression, pression | ar زر كبس, كباسة, طقاقة, أزرار كبس
button-placket < button | en button placket, placket, button front | de knopfleiste | fr patte de boutonnage, boutonnage | ar صف أزرار, فتحة بأزرار
toggle | en duffle toggle, toggle closure | de knebelverschluss, knebelknopf | fr brandebourg, bûchette | ar زر خشبي طويل, إغلاق بأعواد
hook-and-eye | en hook and eye, hook closure | de haken und öse, hakenverschluss | fr agrafe, crochet et œillet | ar خطاف وعروة, شنكل
buttonhole | en buttonhole, eyelet, grommet | de knopfloch, öse, knopflöcher | fr boutonnière, œillet | ar عروة, ثقب معدني, عراوي
closure | en closure, fastening, fastener | de verschluss, verschlüsse | fr fermeture, attache | ar إغلاق, طريقة الإغلاق, قفلة
buckle | en buckle | de schnalle, gürtelschnalle | fr boucle, boucle de ceinture | ar إبزيم, بكلة, أبازيم
pin-buckle < buckle | en pin buckle, tang buckle | de dornschließe, dornschnalle | fr boucle ardillon, boucle à ardillon | ar إبزيم بمسمار, إبزيم دبوس
quick-release-buckle < buckle | en side-release buckle, quick-release buckle, clip buckle | de steckschnalle, klickverschluss, steckverschluss, klickschnalle | fr boucle à clip, boucle rapide | ar إبزيم سريع الفتح, إبزيم كبس
clasp | en clasp, lobster clasp, jewellery clasp | de schließe, karabinerverschluss, federring | fr fermoir, fermoir mousqueton | ar قفل القلادة, مشبك إغلاق, قفل سوار
folding-clasp < clasp | en folding clasp, deployant clasp, butterfly clasp | de faltschließe, schmetterlingsschließe | fr boucle déployante, fermoir papillon | ar مشبك قابل للطي, إبزيم فراشة
chain | en chain | de kette | fr chaîne, chaînette | ar سلسلة, سلاسل, جنزير
extension-chain < chain | en extension chain, extender chain | de verlängerungskette, verlängerungskettchen | fr chaîne d'extension, chaînette de rallonge | ar سلسلة تمديد, سلسلة إطالة
strap | en strap | de riemen, gurt, träger | fr sangle, bride | ar حزام حمل, شريط حمل, سير, أحزمة حمل
shoulder-strap < strap | en shoulder strap, crossbody strap, bag strap | de schulterriemen, schultergurt, umhängegurt, trageriemen, tragegurt | fr bandoulière, sangle d'épaule, bretelle, lanière | ar حزام كتف, حمالة كتف, رباط كتف
detachable-strap < strap | en detachable strap, removable strap, removable shoulder strap | de abnehmbarer schulterriemen, abnehmbarer gurt, abnehmbare träger | fr bandoulière amovible, bretelles amovibles | ar حزام كتف قابل للفصل, حزام قابل للإزالة
adjustable-strap < strap | en adjustable strap, adjustable straps | de verstellbarer riemen, verstellbare träger, verstellbarer gurt | fr bretelles réglables, sangle réglable, bandoulière réglable | ar حزام قابل للتعديل, حمالات قابلة للتعديل
spaghetti-strap < strap | en spaghetti strap | de spaghettiträger | fr fines bretelles, bretelles fines | ar حمالة رفيعة, حمالات رفيعة
hip-belt | en hip belt, waist strap, padded hip belt | de hüftgurt, beckengurt | fr ceinture ventrale, ceinture lombaire | ar حزام خصر للحقيبة, حزام الورك
chest-strap | en chest strap, sternum strap | de brustgurt | fr sangle de poitrine, sangle pectorale | ar حزام صدر, رباط صدر
compression-strap < strap | en compression strap | de kompressionsriemen, kompressionsgurt | fr sangle de compression | ar حزام ضغط, رباط ضغط
watch-strap < strap | en watch strap, watch band, leather strap | de uhrenarmband, lederarmband, uhrband | fr bracelet de montre, bracelet en cuir | ar سوار ساعة, حزام ساعة, سير ساعة
chin-strap < strap | en chin strap, chin guard | de kinnriemen, kinngurt, kinnschutz | fr jugulaire, mentonnière, protège-menton | ar حزام ذقن, واقي ذقن
back-panel | en back panel, back system, carrying system | de rückenpolster, rückensystem, tragesystem | fr panneau dorsal, système dorsal, dos rembourré | ar لوح ظهر, نظام ظهر, ظهر مبطن
rain-cover | en rain cover, raincover | de regenhülle, regenschutz | fr housse de pluie, protection pluie | ar غطاء مطر, غطاء للمطر
bottle-holder | en bottle pocket, bottle holder, bottle cage | de flaschenfach, flaschenhalter | fr porte-bouteille, poche à bouteille, porte-bidon | ar حامل زجاجة, جيب زجاجة, حامل قارورة
reflective-strip | en reflective strip, reflective detail, reflective band | de reflexstreifen, reflektorstreifen, leuchtstreifen | fr bande réfléchissante, détail réfléchissant | ar شريط عاكس, أشرطة عاكسة
vent-opening | en ventilation zip, pit zip, ventilation opening, air vent, vent | de belüftung, belüftungsöffnung, unterarmbelüftung, lüftungsschlitz | fr aération, ventilation, ouverture de ventilation, ouïe | ar فتحة تهوية, تهوية, فتحات تهوية
slit-back | en back slit, side slit, walking slit | de gehschlitz, rückenschlitz, seitenschlitz | fr fente dos, fente latérale, fente arrière | ar فتحة جانبية, شق خلفي, شق جانبي
pleat | en pleat, pleated, gathered, ruffle, frill | de falte, plissiert, bundfalte, rüsche, volant | fr pli, plissé, fronces, volant | ar ثنيات, طيات, كسرات, كشكش, بليسيه
fringe | en fringe, tassel, pompom | de fransen, quaste, troddel, bommel | fr franges, pompon, gland décoratif | ar شراشيب, هدب, شرابة, كرة صوف
sequin | en sequin, sequins, glitter beads, beaded | de paillette, perlenstickerei | fr paillettes, perlé, sequin | ar ترتر, مزين بالخرز, خرز
piping | en contrast piping, piping trim | de paspel, paspelierung, keder | fr passepoil, liseré | ar شريط حافة, بايبينغ
thumbhole | en thumbhole, thumb loop | de daumenloch, daumenschlaufe | fr passe-pouce | ar فتحة إبهام, ثقب إبهام
touchscreen-fingertips | en touchscreen fingertips, touchscreen compatible, touchscreen-friendly | de touchscreenfähig, touchscreen-tauglich | fr compatible écran tactile, tactile compatible | ar متوافق مع شاشات اللمس, يعمل مع شاشات اللمس
visor | en visor, cap peak, sun visor | de visier, mützenschirm, helmvisier | fr visière | ar واقي وجه, مقدمة القبعة, حاجب شمس
earflap | en ear flap, ear flaps, neck flap | de ohrenklappe, nackenschutz | fr oreillettes, protège-nuque, cache-oreilles | ar غطاء أذن, واقي رقبة, أغطية أذن
knee-reinforcement | en reinforced knees, knee patch, elbow patch, knee pad pocket | de knieverstärkung, verstärkte knie, ellenbogenpatch, kniepolstertasche | fr genoux renforcés, renfort genoux, coudières | ar ركب مقواة, تقوية الركبة, رقعة الكوع
gusset | en gusset, gusseted crotch | de zwickel | fr gousset, soufflet d'entrejambe | ar وصلة حجر, غوسيت
snow-skirt | en snow skirt, powder skirt, gaiter | de schneefang, gamasche | fr jupe pare-neige, guêtre, pare-neige | ar تنورة ثلج, واقي ثلج
sole | en sole, outsole | de sohle, laufsohle, außensohle | fr semelle, semelle extérieure | ar نعل, نعل خارجي, نعال
rubber-sole < sole | en rubber sole, rubber outsole, vibram | de gummisohle, profilsohle, vibram | fr semelle en caoutchouc, semelle caoutchouc, vibram | ar نعل مطاطي, نعل مطاط
leather-sole < sole != rubber-sole | en leather sole | de ledersohle | fr semelle en cuir, semelle cuir | ar نعل جلدي, نعل جلد
midsole | en midsole | de zwischensohle, mittelsohle | fr semelle intermédiaire, semelle intercalaire | ar نعل أوسط, نعل متوسط
insole | en insole, footbed, inner sole | de einlegesohle, innensohle, fußbett, decksohle | fr semelle intérieure, semelle de propreté, première de propreté | ar نعل داخلي, فرش داخلي, ضبان
removable-insole < insole | en removable insole, removable footbed | de herausnehmbare einlegesohle, herausnehmbares fußbett, wechselfußbett | fr semelle amovible, semelle intérieure amovible | ar نعل داخلي قابل للإزالة, ضبان قابل للإزالة
tread | en tread, lug sole, lugs | de sohlenprofil, stollen | fr crampons, sculptures de semelle, crantée | ar مداس, نقشة النعل, بروزات النعل
heel | en heel | de absatz, absätze, ferse | fr talon | ar كعب, كعوب
flat-heel < heel != high-heel | en flat heel, low heel | de flacher absatz, niedriger absatz | fr talon plat, talon bas | ar كعب مسطح, كعب منخفض
block-heel < heel | en block heel, chunky heel, wedge heel, wedge | de blockabsatz, keilabsatz | fr talon carré, talon bloc, talon compensé | ar كعب عريض, كعب وتد
platform-sole < sole | en platform sole, platform shoe | de plateausohle, plateauschuh | fr semelle plateforme, plateforme | ar نعل سميك, بلاتفورم
toe-cap | en toe cap, steel toe, reinforced toe, toe box, toe guard | de zehenkappe, stahlkappe, zehenschutz, zehenbox | fr embout de protection, coque acier, pare-pierres, bout renforcé | ar مقدمة مقواة, واقي أصابع, مقدمة فولاذية
pointed-toe != round-toe | en pointed toe | de spitz zulaufend, spitze schuhspitze | fr bout pointu | ar مقدمة مدببة
round-toe | en round toe, almond toe | de runde schuhspitze, mandelform | fr bout rond, bout amande | ar مقدمة مستديرة
open-toe != closed-toe | en open toe, peep toe, open-toe | de zehenfrei, peeptoe, zehenoffen | fr bout ouvert | ar مقدمة مفتوحة, مفتوح الأصابع
closed-toe | en closed toe, closed-toe | de geschlossene zehenpartie | fr bout fermé | ar مقدمة مغلقة
tongue | en padded tongue, shoe tongue, gusseted tongue | de zunge, lasche, schuhlasche | fr languette | ar لسان الحذاء, لسان مبطن
laces | en laces, shoelace, lace-up, lacing | de schnürsenkel, schnürung, schnürband, senkel | fr lacets, laçage, à lacets | ar أربطة, رباط حذاء, أربطة حذاء, برباط
slip-on != laces | en slip-on, slip on, laceless | de schlupfschuh, zum reinschlüpfen, slip-on | fr à enfiler, sans lacets | ar بدون أربطة, سهل اللبس
pull-tab | en pull tab, heel loop, pull loop | de anziehschlaufe, anziehlasche, fersenschlaufe | fr tirette, tirant de botte, languette d'enfilage | ar عروة سحب, لسان سحب
shaft-boot | en boot shaft, shaft height, ankle height | de schaft, schafthöhe, knöchelhoch | fr tige de botte, hauteur de tige, montant à la cheville | ar ساق البوت, ارتفاع الساق, حتى الكاحل
upper-shoe | en shoe upper, upper material | de obermaterial, schaftmaterial | fr tige de chaussure, dessus de chaussure | ar وجه الحذاء, الجزء العلوي للحذاء
arch-support | en arch support, cushioned sole, heel cushioning | de fußgewölbestütze, fersendämpfung | fr soutien de la voûte plantaire, amorti du talon | ar دعم قوس القدم, توسيد الكعب
lens | en lens, lenses, polarised lens | de brillenglas, linse, brillengläser | fr verre de lunettes, lentille, verres de lunettes | ar عدسة, عدسات
polarised | en polarised, polarized | de polarisiert, polarisierend | fr polarisé, polarisant | ar مستقطب, مستقطبة
nose-pad | en nose pad, nose bridge, temple arm | de nasenpad, nasensteg, brillenbügel | fr plaquette de nez, branche de lunettes, pont de nez | ar وسادة أنف, ذراع النظارة, جسر الأنف
dial | en dial, watch face, dial face | de zifferblatt | fr cadran | ar مينا الساعة, قرص الساعة, وجه الساعة
watch-hands | en luminous hands, hour markers, watch hands | de zeiger, leuchtzeiger, stundenindex | fr aiguilles lumineuses, index lumineux, aiguilles de montre | ar عقارب, عقارب مضيئة, علامات الساعات
watch-case | en watch case, case diameter, bezel | de uhrengehäuse, gehäusedurchmesser, lünette | fr boîtier de montre, diamètre du boîtier, lunette de montre | ar علبة ساعة, قطر العلبة, إطار الساعة
crown-watch | en screw-down crown, watch crown | de krone, verschraubte krone | fr couronne, couronne vissée | ar تاج الساعة, تاج ملولب
automatic-movement < movement != quartz-movement | en automatic movement, self-winding, mechanical movement | de automatikwerk, automatikuhr, mechanisches uhrwerk | fr mouvement automatique, mouvement mécanique | ar حركة أوتوماتيكية, حركة ميكانيكية
quartz-movement < movement | en quartz movement, quartz watch | de quarzwerk, quarzuhrwerk, quarzuhr | fr mouvement à quartz, montre à quartz | ar حركة كوارتز, كوارتز
movement | en watch movement, clock movement, caliber | de uhrwerk, kaliber | fr mouvement horloger, mouvement de montre | ar حركة الساعة, آلية الساعة
stone-setting | en stone setting, prong setting, bezel setting, gemstone setting | de steinfassung, krappenfassung, zargenfassung | fr sertissage, serti griffes, serti clos, serti | ar ترصيع, مرصع, تركيب الحجر
ear-post | en ear post, butterfly back, push back, ear wire, lever back | de ohrstift, schmetterlingsverschluss, ohrhaken, brisur | fr tige d'oreille, fermoir poussette, crochet d'oreille, dormeuse | ar عمود القرط, قفل فراشة, خطاف القرط
monogram | en monogram, initials | de monogramm, initialen | fr monogramme, initiales | ar مونوغرام, أحرف أولى
hallmark | en hallmark, hallmarked | de punze, stempelung, punziert | fr poinçon, poinçonné | ar دمغة, مدموغ, ختم عيار
button-closure < closure | en button closure, button fastening, buttoned closure | de knopfverschluss | fr fermeture à boutons, fermeture boutonnée | ar إغلاق بأزرار
zip-closure < closure, zip | en zip closure, zip fastening, zipper closure | de mit reißverschluss | fr fermeture zippée, fermeture par zip | ar إغلاق بسحاب
hotel-closure < closure | en envelope closure, hotel closure, envelope back | de hotelverschluss, kuvertverschluss | fr fermeture portefeuille, rabat portefeuille | ar إغلاق مغلف, إغلاق فندقي
velcro-closure < closure | en velcro closure, hook-and-loop closure | de klettriemen, mit klettverschluss | fr fermeture velcro, fermeture scratch, fermeture auto-agrippante | ar إغلاق فيلكرو, إغلاق لاصق
corner-ties | en corner ties, corner loops, inner ties | de eckbänder, befestigungsbänder, innenbänder | fr liens aux angles, attaches d'angle | ar أربطة زوايا, أربطة داخلية
elasticated-edge | en elasticated edges, elastic corners, elasticated hem | de rundumgummi, gummizug rundum, spanngummi | fr bords élastiqués, coins élastiqués | ar حواف مطاطية, أطراف مطاطية
mattress-cover < cover | en mattress cover, mattress protector, removable mattress cover | de matratzenbezug, matratzenschoner, matratzenschutz | fr housse de matelas, protège-matelas, alèse | ar غطاء مرتبة, واقي مرتبة
mesh-panel | en mesh panel, stretch panel, mesh insert | de mesheinsatz, netzeinsatz, stretcheinsatz | fr empiècement en mesh, empiècement stretch, empiècement filet | ar قطعة شبكية, لوحة شبكية
draught-collar | en draught collar, draft collar, thermal collar | de wärmekragen | fr collerette thermique, collerette | ar ياقة حرارية, طوق حراري
foot-box | en footbox, foot box | de fußbox | fr zone pieds, coffre à pieds | ar صندوق القدم, حيز القدمين
baffle | en baffle, draft tube, draught tube | de daunenkammer, wärmekammer, abdeckleiste | fr cloison thermique, caisson, rabat anti-froid | ar حاجز هواء, حجرة ريش
flap-bag | en flap, front flap, storm flap, overlap flap | de überschlag, klappe, patte, windlasche | fr rabat, rabat-tempête | ar قلاب, غطاء قلاب, لسان تغطية
"""
