# ruff: noqa: E501
"""Parts and fittings of household things, and what lies in the box with them."""

CONCEPTS = """
cover | en cover, covering | de bezug, bezüge, abdeckung, überwurf, hülle | fr housse, recouvrement | ar غطاء, أغطية
lid < cover | en lid | de deckel | fr couvercle | ar غطاء علوي, غطاء القدر, غطاء الوعاء, غطاء الكوب
glass-lid < lid | en glass lid | de glasdeckel | fr couvercle en verre | ar غطاء زجاجي
wooden-lid < lid | en wooden lid, bamboo lid, cork lid | de holzdeckel, bambusdeckel, korkdeckel | fr couvercle en bois, couvercle en bambou, couvercle en liège | ar غطاء خشبي, غطاء خيزران, غطاء فلين
screw-lid < lid, screw-closure | en screw lid, twist-off lid, screw-top lid | de schraubdeckel, twist-off-deckel | fr couvercle à visser, couvercle vissé | ar غطاء لولبي
flip-lid < lid | en flip lid, flip top, hinged lid | de klappdeckel, scharnierdeckel | fr couvercle rabattable, couvercle à charnière | ar غطاء ينفتح بمفصلة, غطاء بمفصلة
clip-lid < lid | en clip lid, snap-on lid, swing-top lid, clip closure | de clipdeckel, bügelverschluss, clipverschluss | fr couvercle à clips, fermeture mécanique | ar غطاء بمشابك, غطاء بكليبس
cap-closure < cover | en bottle cap, screw cap, cap closure | de schraubverschluss, verschlusskappe, kronkorken | fr bouchon à vis, capuchon, capsule à vis | ar سدادة, غطاء زجاجة, سدادات
stopper | en stopper, bung | de stöpsel, pfropfen | fr bouchon, bonde | ar سدادة, سدادة مطاطية, سدادة محكمة
cork-stopper < stopper | en cork stopper, natural cork | de korkverschluss, korken, naturkorken | fr bouchon de liège, bouchon en liège | ar سدادة فلين
screw-closure | en screw closure, screw top, threaded closure | de drehverschluss, schraubgewinde | fr fermeture à vis, pas de vis | ar إغلاق لولبي, سن لولبي
handle | en handle | de griff, henkel | fr poignée, anse | ar مقبض, مقابض, يد حمل
long-handle < handle | en long handle, pan handle, broom handle | de stiel, pfannenstiel, langer griff | fr manche, queue de casserole | ar مقبض طويل, يد طويلة, عصا المقبض
side-handle < handle | en side handle, two handles, double handle, twin handles | de seitengriff, zwei griffe, zwei henkel, doppelhenkel | fr poignée latérale, deux anses, deux poignées | ar مقبض جانبي, مقبضان, بمقبضين
carry-handle < handle | en carry handle, carrying handle, grab handle, top handle | de tragegriff, traggriff, haltegriff | fr poignée de transport, poignée de portage, anse de transport | ar مقبض حمل, مقبض للحمل, يد للحمل
telescopic-handle < handle | en telescopic handle, trolley handle, pull-out handle | de teleskopgriff, teleskopstange, trolleygriff, teleskopstiel | fr poignée télescopique, manche télescopique, canne trolley | ar مقبض تلسكوبي, يد تلسكوبية, مقبض سحب
removable-handle < handle | en detachable handle, removable handle | de abnehmbarer griff, abnehmbarer stiel | fr poignée amovible, manche amovible | ar مقبض قابل للفصل, مقبض قابل للإزالة
no-handle != handle | en handleless, no handle | de henkellos, grifflos, ohne henkel, ohne griff | fr sans anse, sans poignée | ar بلا مقبض, بدون مقبض
grip | en grip, rubber grip, soft grip | de griffmulde, griffband, softgriff | fr grip, prise en main | ar قبضة, مسكة
knob | en knob | de knauf, drehknopf, knäufe | fr bouton de couvercle, pommeau, molette | ar مقبض كروي, مقبض دائري, كبسة دوارة
spout | en spout, pouring spout, pour spout | de tülle, ausgießer, schnaupe | fr bec verseur, bec | ar صنبور السكب, فوهة صب, مصب, فوهة سكب
gooseneck-spout < spout | en gooseneck, gooseneck spout | de schwanenhals | fr col de cygne | ar عنق الإوزة, رقبة الإوزة
pouring-lip < spout | en pouring lip, drip-free spout | de gießlippe, gießrand, schüttrand, ausgusstülle | fr bord verseur, rebord verseur | ar حافة سكب, حافة صب
mouthpiece | en mouthpiece, drinking spout | de mundstück, trinkverschluss, trinköffnung | fr embout buccal, embout à boire | ar فوهة شرب, قطعة فم
wide-mouth | en wide mouth, wide opening, wide neck | de weithals, große öffnung, breite öffnung | fr large ouverture, col large | ar فوهة واسعة, فتحة واسعة
straw-drinking | en drinking straw, reusable straw, straws | de trinkhalm, strohhalm | fr paille à boire, paille réutilisable | ar مصاصة, شفاطة, شلمونة
rim | en rim | de rand, tellerrand, glasrand | fr rebord | ar حافة, حواف
edge | en edging, rounded edge, bevelled edge, beveled edge | de kante, abgerundete kante, kantenumleimer | fr chant, bord arrondi, arête | ar حافة مستديرة, حواف مشطوفة
corner | en rounded corner, corner protector, corner guard | de abgerundete ecke, eckenschutz | fr coin arrondi, protège-coin | ar زاوية مستديرة, واقي زوايا
base | en base, base plate, pedestal base | de sockel, standfuß, bodenplatte, standfläche | fr socle, pied central, piètement | ar قاعدة, قواعد
bottom | en bottom | de boden, böden | fr fond | ar قاع, أسفل الوعاء
pressure-gauge | en pressure gauge, manometer | de manometer, druckanzeige | fr manomètre | ar مقياس ضغط, عداد ضغط
bottom-plate | en pan base, sandwich base, encapsulated base | de pfannenboden, kapselboden, sandwichboden, topfboden | fr fond sandwich, fond diffuseur, fond thermodiffuseur | ar قاع سميك, قاع متعدد الطبقات, قاع المقلاة
foot-ring | en foot ring, unglazed foot | de standring, fußring | fr pied annulaire, talon de pièce | ar حلقة القاعدة
leg | en leg, table leg, furniture leg | de bein, tischbein, möbelfuß, stuhlbein, möbelfüße | fr pied de meuble, pied de table, pieds | ar رجل الطاولة, أرجل, قوائم, قائمة الطاولة
tapered-leg < leg | en tapered leg, hairpin leg, splayed leg | de konisches bein, hairpin-bein | fr pied fuselé, pied compas, pied épingle | ar أرجل مدببة, أرجل مائلة
rubber-feet | en rubber feet, rubber foot, anti-slip feet, adjustable feet | de gummifüße, gummifuß, stellfüße, gumminoppen | fr pieds en caoutchouc, patins, pieds réglables, vérins | ar أقدام مطاطية, قواعد مطاطية, أقدام قابلة للتعديل
castor | en castor, caster, swivel wheel | de laufrolle, möbelrolle, lenkrolle, schwenkrolle | fr roulette, roulettes | ar عجلات صغيرة, عجلة دوارة, عجيلات
armrest | en armrest, arm rest | de armlehne | fr accoudoir | ar مسند ذراع, مساند ذراع, ذراع الكرسي
backrest | en backrest, back rest, seat back | de rückenlehne, rückenteil | fr dossier | ar مسند ظهر, ظهر المقعد
headrest | en headrest, head rest, headboard | de kopfstütze, kopfteil | fr appui-tête, tête de lit | ar مسند رأس, لوح رأس السرير
footrest | en footrest, foot rest, footboard | de fußstütze, fußteil, fußrast | fr repose-pieds, pied de lit | ar مسند قدمين, مسند للقدم
lumbar-support | en lumbar support, back support | de lordosenstütze, lendenwirbelstütze | fr soutien lombaire, support lombaire | ar دعم قطني, دعم أسفل الظهر, مسند قطني
seat-surface | en seat surface, seat height, seat shell, seat pan | de sitzfläche, sitzschale, sitzhöhe | fr assise, hauteur d'assise | ar سطح الجلوس, ارتفاع المقعد
cushion | en cushion, seat cushion, throw pillow, scatter cushion | de kissen, sitzkissen, zierkissen, sofakissen | fr coussin, coussin d'assise | ar وسادة جلوس, خدادية, مخدة زينة, خداديات
cushion-cover < cover | en cushion cover, sofa cover, slipcover, loose cover | de kissenhülle, sofabezug, husse | fr housse de coussin, housse de canapé | ar غطاء أريكة, وجه خدادية, تلبيسة كنبة, غطاء قماشي
upholstery | en upholstery, upholstered | de polsterung, gepolstert, polster | fr rembourrage, garnissage, capitonnage | ar تنجيد, منجد, حشو المقعد
slat-base | en slatted base, bed slats, slatted frame | de lattenrost | fr sommier à lattes, sommier, lattes | ar قاعدة شرائح, ألواح السرير
storage-compartment | en storage compartment, bed box, under-bed storage, hidden storage | de bettkasten, staufach, stauraum | fr coffre de rangement, espace de rangement, tiroir de lit | ar صندوق تخزين داخلي, مساحة تخزين, مخزن أسفل السرير
drawer | en drawer | de schublade, schubfach, schubkasten | fr tiroir | ar درج, أدراج, جارور
soft-close | en soft-close, soft close, soft closing | de soft-close, selbsteinzug | fr fermeture douce, fermeture amortie | ar إغلاق هادئ, إغلاق ناعم, إغلاق بطيء
shelf | en shelf, shelves | de regalboden, einlegeboden, regalbrett, ablage | fr tablette, rayon d'étagère, tablette d'étagère | ar رف, رفوف, أرفف
compartment | en compartment, section divider, divider, internal compartment | de fach, fächer, innenfach, trennwand, unterteilung | fr compartiment, séparateur, cloison amovible | ar حجرة, أقسام, قسم داخلي, فاصل داخلي, مقصورة
door | en cabinet door, hinged door, glass door, sliding door | de schranktür, glastür, schiebetür, flügeltür | fr porte battante, porte vitrée, porte coulissante | ar باب الخزانة, باب زجاجي, باب منزلق
hinge | en hinge | de scharnier, gelenk | fr charnière | ar مفصلة, مفصلات
magnet-closure | en magnetic closure, magnetic clasp, magnetic catch, magnetic lid | de magnetverschluss, magnetschließe, magnetschnäpper | fr fermeture magnétique, fermoir magnétique, fermeture aimantée | ar إغلاق مغناطيسي, قفل مغناطيسي
lock-fitting | en lockable, with lock, key lock, locking mechanism | de abschließbar, verriegelung, schloss, arretierung | fr verrouillable, serrure à clé, verrouillage, système de blocage | ar قابل للقفل, قفل بمفتاح, آلية قفل
key | en key supplied, spare key, two keys, keys | de schlüssel, ersatzschlüssel | fr clé fournie, deux clés, clés | ar مفتاح القفل, مفاتيح, مفتاح احتياطي
rail | en rail, towel rail, curtain rod, sliding rail | de schiene, handtuchstange, gardinenstange, vorhangstange | fr tringle, rail, porte-serviettes, barre murale | ar سكة, قضيب ستارة, حامل مناشف
tabletop | en tabletop, table top, worktop, work surface | de tischplatte, arbeitsplatte | fr plateau de table, plan de travail | ar سطح الطاولة, سطح العمل
extension-leaf | en extension leaf, extending table, extendable table | de ausziehplatte, ausziehbare tischplatte, ansteckplatte | fr rallonge, allonge de table | ar امتداد الطاولة, لوح تمديد, طاولة قابلة للتمديد
frame | en frame | de rahmen, gestell | fr cadre, châssis, bâti | ar إطار, هيكل, إطارات الهيكل
mirror | en mirror | de spiegel | fr miroir | ar مرآة, مرايا
hook | en hook, hanging hook | de haken, aufhängehaken | fr crochet, patère | ar خطاف, خطافات, علاقة تعليق, كلاب تعليق
hanging-loop | en hanging loop, loop for hanging, hanging eyelet | de aufhänger, aufhängeschlaufe, aufhängeöse | fr boucle d'accroche, bride de suspension, attache de suspension | ar حلقة تعليق, عروة تعليق
wall-bracket | en wall bracket, wall mount, mounting bracket, wall fixing | de wandhalterung, wandbefestigung, montagewinkel | fr support mural, fixation murale, équerre de fixation | ar حامل جداري, كتيفة, تثبيت جداري, حمالة حائط
holder | en holder, bracket | de halter, halterung, ständer | fr support, porte-objet | ar حامل, حوامل, ماسك, حمالة
stand | en stand, freestanding stand, display stand | de aufsteller, standgestell | fr présentoir, chevalet de présentation | ar ستاند, منصب, قاعدة عرض
insert | en insert, inlay, removable insert | de einsatz, einsätze, einlage | fr insert, garniture intérieure | ar قطعة داخلية, حشوة داخلية
tray | en drip tray, crumb tray, removable tray | de abtropfschale, krümelschublade, auffangschale, tropfschale | fr bac de récupération, tiroir ramasse-miettes, bac amovible, bac d'égouttage | ar درج فتات, صينية تقطير, صينية قابلة للإزالة
liner | en liner, basket liner, drawer liner | de innenbeutel, korbeinlage, schubladeneinlage | fr doublure de panier, fond de tiroir | ar بطانة السلة, بطانة داخلية قابلة للإزالة
mat-pad | en protective mat, felt pad, protective pad, silicone mat | de schutzmatte, filzgleiter, silikonmatte, unterlage | fr tapis de protection, patin en feutre, tapis en silicone | ar قطعة واقية, بساط حماية, لباد واق, فرشة سيليكون
infuser | en infuser, tea infuser, tea strainer, infuser basket | de teesieb, teeei, siebeinsatz, teefilter | fr infuseur, filtre à thé, boule à thé, passe-thé | ar مصفاة شاي, منقع شاي, مصفاة إبريق
filter | en filter, filter insert | de filter, filtereinsatz | fr filtre | ar فلتر, مرشح, فلاتر
paper-filter < filter | en paper filter, filter paper | de papierfilter, filtertüte, filterpapier | fr filtre papier, filtre en papier | ar فلتر ورقي, ورق ترشيح
reusable-filter < filter | en reusable filter, permanent filter, metal filter | de dauerfilter, permanentfilter, metallfilter | fr filtre permanent, filtre réutilisable, filtre métallique | ar فلتر دائم, فلتر معدني, فلتر قابل لإعادة الاستخدام
hepa-filter < filter | en hepa filter, hepa | de hepa-filter, hepa | fr filtre hepa, hepa | ar فلتر هيبا, مرشح هيبا
carbon-filter < filter | en carbon filter, activated carbon filter, charcoal filter | de kohlefilter, aktivkohlefilter | fr filtre à charbon, filtre à charbon actif | ar فلتر كربون, مرشح كربوني
water-tank | en water tank, reservoir, water reservoir | de wassertank, wasserbehälter | fr réservoir d'eau, réservoir | ar خزان ماء, خزان مياه, خزانات
dust-container | en dust container, dust bag | de staubbehälter, staubbeutel | fr bac à poussière, sac à poussière, collecteur de poussière | ar حاوية غبار, كيس غبار
steam-wand | en steam wand, milk wand, steam nozzle | de dampfdüse, dampflanze, milchdüse | fr buse vapeur, buse à vapeur | ar عصا بخار, أنبوب بخار
portafilter | en portafilter, filter basket, group handle | de siebträgergriff | fr porte-filtre, panier filtre | ar بورتافلتر, حامل الفلتر
tamper | en tamper, tamping | de tamper, kaffeestampfer | fr tasseur, tamper | ar مكبس بن, تامبر
grinding-mechanism | en grinding mechanism, conical burr, ceramic burr, burrs | de mahlwerk, kegelmahlwerk, keramikmahlwerk | fr mécanisme de broyage, meule conique, meules | ar آلية طحن, رحى, شفرات طحن مخروطية
heating-element | en heating element, heating coil, heating plate | de heizelement, heizspirale, heizstab, warmhalteplatte | fr résistance chauffante, élément chauffant | ar عنصر تسخين, سخان داخلي, لوح تسخين
thermostat | en thermostat, temperature control | de thermostat, temperaturregler, temperaturregelung | fr thermostat, réglage de la température | ar ثرموستات, منظم حرارة, تحكم بالحرارة
nozzle | en nozzle, spray nozzle, spray head | de düse, sprühkopf, spritzdüse | fr buse, tête de pulvérisation | ar فوهة, رأس رش, بخاخ, فوهات
pump-dispenser | en pump dispenser, pump bottle, dispenser, pump head | de pumpspender, spender, pumpkopf, dosierpumpe | fr flacon-pompe, distributeur, pompe doseuse | ar مضخة توزيع, موزع, زجاجة بمضخة
spray-bottle | en spray bottle, atomiser, atomizer, vaporiser | de sprühflasche, zerstäuber | fr vaporisateur, flacon pulvérisateur, pulvérisateur | ar زجاجة رش, بخاخة, مرذاذ
pipette | en pipette, dropper | de pipette, tropfpipette | fr pipette, compte-gouttes | ar قطارة, ماصة
dosing-spoon | en measuring spoon, dosing spoon, scoop, measuring scoop | de messlöffel, dosierlöffel, portionierer | fr cuillère doseuse, dosette, mesurette | ar ملعقة قياس, مغرفة قياس, مكيال
measuring-cup | en measuring cup, measuring jug, measuring beaker | de messbecher, dosierbecher | fr verre doseur, gobelet doseur, pichet mesureur | ar كوب قياس, كوب معايرة, كأس قياس
measuring-marks | en measuring marks, volume markings, graduated scale | de skala, füllstandsanzeige, messskala, skalierung | fr graduation, gradué, échelle graduée | ar تدريج, علامات قياس, مدرج, مؤشر المنسوب
siphon | en siphon, waste trap | de siphon, geruchsverschluss, ablauf | fr siphon | ar سيفون, مصرف
tap | en tap, faucet, mixer tap | de wasserhahn, armatur, mischbatterie, zapfhahn | fr robinet, mitigeur, mélangeur | ar حنفية, صنبور, خلاط مياه, صنابير
valve | en valve | de ventil | fr valve, soupape, clapet | ar صمام, صمامات, بلف
shower-head | en shower head, showerhead, hand shower | de duschkopf, brausekopf, handbrause | fr pommeau de douche, douchette | ar رأس دش, دش يدوي
hose < tube | en flexible hose, suction hose, water hose | de schlauch, schläuche, saugschlauch | fr tuyau, flexible de douche | ar خرطوم, خراطيم, ليات
tube | en tube, tubing, pipe | de rohr, röhre, tube | fr tube, conduit | ar أنبوب, أنابيب, ماسورة
gasket | en gasket, seal ring, o-ring, sealing ring | de dichtung, dichtungsring, dichtring, o-ring | fr joint, joint d'étanchéité, joint torique | ar حلقة إحكام, جوان, حشية, حلقة مانعة للتسرب
silicone-seal < gasket | en silicone seal, silicone ring, silicone gasket | de silikondichtung, silikonring | fr joint silicone, joint en silicone | ar حلقة سيليكون, جوان سيليكون
suction-cup | en suction cup, sucker | de saugnapf, saugfuß, saugnäpfe | fr ventouse | ar كوب شفط, ممص لاصق, شفاط تثبيت
sleeve-cup | en cup sleeve, protective sleeve, insulating sleeve | de banderole, isoliermanschette, neoprenhülle | fr manchon, manchon isolant | ar كم واق, كم عازل
wick | en wick | de docht, dochte | fr mèche | ar فتيل, فتائل
double-wick < wick != single-wick, triple-wick | en double wick, two wicks, two-wick | de doppeldocht, zwei dochte | fr double mèche, deux mèches | ar فتيلان, فتيلين, فتيل مزدوج
triple-wick < wick != single-wick | en triple wick, three wicks, three-wick | de dreifachdocht, drei dochte | fr trois mèches, triple mèche | ar ثلاث فتائل, ثلاثة فتائل
single-wick < wick | en single wick | de ein docht, einzeldocht | fr une mèche, mèche unique | ar فتيل واحد, فتيل مفرد
bulb | en bulb, light bulb, lightbulb | de glühbirne, glühlampe, leuchtmittel | fr ampoule | ar لمبة, مصباح كهربائي, لمبات
led | en led | de led | fr led, del | ar ليد, إضاءة ليد
lamp-socket | en lamp socket, bulb holder, e27, e14, gu10 | de lampenfassung, fassung, e27, e14, gu10 | fr douille, culot, e27, e14, gu10 | ar قاعدة لمبة, دواة لمبة
lampshade | en lampshade, lamp shade, shade | de lampenschirm, leuchtenschirm, schirm | fr abat-jour | ar غطاء مصباح, كمة مصباح, أباجور قماش
canopy-ceiling | en ceiling canopy, ceiling rose | de baldachin, deckenrosette | fr rosace, pavillon de plafond | ar قاعدة سقفية, وردة سقف
dimmer | en dimmer, dimmer switch | de dimmer, dimmschalter | fr variateur | ar مخفت إضاءة, ديمر, مفتاح تعتيم
power-switch | en on/off switch, power switch, foot switch, switch | de schalter, ein-aus-schalter, fußschalter, netzschalter | fr interrupteur, bouton marche/arrêt, commutateur | ar مفتاح تشغيل, زر تشغيل, مفتاح كهربائي
picture-mount | en passe-partout, picture mat, mount board | de passepartout | fr passe-partout | ar باسبارتو, إطار كرتوني داخلي
hanger-fitting | en hanging kit, suspension fitting, hanging hardware | de aufhängung, aufhängevorrichtung | fr kit de suspension, système d'accrochage | ar طقم تعليق, مستلزمات التعليق
drainage-hole | en drainage hole, drain hole | de abflussloch, drainageloch, ablaufloch | fr trou de drainage, trou d'évacuation | ar فتحة تصريف, ثقب تصريف, ثقوب تصريف
plant-saucer | en plant saucer, drip saucer | de pflanzenuntersetzer, blumentopfuntersetzer | fr soucoupe de pot | ar صحن أصيص
grate | en grill grate, cooking grate, oven rack, cooling rack | de grillrost, kochrost, ofenrost, kuchengitter | fr grille de cuisson, grille de four, grille à pâtisserie | ar شبك شواء, شبكة شواء, رف فرن
steamer-insert | en steamer insert, steam basket | de dampfeinsatz, dampfkorb | fr insert vapeur, panier de cuisson vapeur | ar حشوة بخار, سلة بخار
knife-block | en knife block, magnetic knife strip, knife rack | de messerblock, messerleiste | fr bloc à couteaux, barre aimantée à couteaux | ar حامل سكاكين, قاعدة سكاكين
blade | en blade | de klinge | fr lame | ar نصل, شفرة, شفرات, نصال
serrated-blade < blade | en serrated, serrated blade, serrated edge | de wellenschliff, gezahnt, sägeschliff | fr lame dentelée, lame crantée, dentelé | ar نصل مسنن, شفرة مسننة
tang | en full tang, tang | de durchgehender erl, vollangel, erl | fr pleine soie | ar ساق النصل, نصل كامل الامتداد
bolster-knife | en knife bolster, bolster | de kropf | fr mitre | ar كتف السكين
sheath | en sheath, blade guard, knife sheath, edge guard | de messerscheide, klingenschutz, scheide | fr fourreau, étui de couteau, protège-lame | ar غمد, جراب سكين, واقي نصل
tip | en pointed tip, felt tip, bevel tip, rubber tip | de spitze, gummispitze, filzspitze | fr pointe, embout | ar رأس مدبب, رأس, طرف مطاطي
teeth | en teeth, tooth, saw teeth | de zähne, zahnung, sägezähne, zinken | fr dents, denture | ar أسنان, أسنان المنشار
brush-head | en brush head, replacement head, bristle | de bürstenkopf, borste, aufsteckbürste | fr tête de brosse, brossette, poils de brosse | ar رأس فرشاة, شعيرات, رؤوس فرشاة
mop-pad | en mop pad, mop head, cleaning pad | de wischbezug, wischpad, reinigungspad | fr housse de serpillière, lingette de rechange, patin de lavage | ar قماش ممسحة, وسادة تنظيف
attachment | en attachment, accessory, accessories, add-on | de aufsatz, aufsätze, zubehör, zubehörteil, vorsatz | fr accessoire, embout accessoire | ar ملحق, ملحقات, إكسسوار, قطعة إضافية
dough-hook | en dough hook, kneading hook, beater attachment | de knethaken, rührbesen, flachrührer | fr crochet pétrisseur, batteur plat, fouet batteur | ar خطاف عجن, مضرب عجن
refill-pack | en refill pack, refill, refill pouch | de nachfüllpack, nachfüllpackung, nachfüllbeutel, refill, mine | fr recharge, éco-recharge | ar عبوة إعادة تعبئة, عبوة تعبئة, ريفيل
"""
