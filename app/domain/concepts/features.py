# ruff: noqa: E501
"""What a product withstands and where it may safely be used."""

CONCEPTS = """
waterproof < water-resistant | en waterproof, watertight, 100% waterproof, fully waterproof | de wasserdicht, wasserundurchlässig | fr imperméable, étanche, étanche à l'eau | ar مضاد للماء, مانع للماء, كتيم للماء, عازل للماء, ضد الماء
water-resistant | en water-resistant, water resistant, waterresistant | de wasserfest, wasserresistent, wasserbeständig | fr résistant à l'eau | ar مقاوم للماء, مقاومة للماء, مقاوم للمياه
water-repellent | en water-repellent, water repellent, showerproof | de wasserabweisend, wasserabstoßend | fr déperlant, hydrofuge | ar طارد للماء, طاردة للماء
splash-proof | en splash-proof, splashproof, splash resistant | de spritzwassergeschützt, spritzwasserfest | fr résistant aux éclaboussures, anti-éclaboussures | ar مقاوم لرذاذ الماء, مقاوم للرذاذ
sweat-resistant | en sweat-resistant, sweatproof, sweat proof | de schweißresistent, schweißfest, schweißbeständig | fr résistant à la transpiration | ar مقاوم للعرق, مضاد للعرق
rainproof < water-repellent | en rainproof, rain-proof | de regendicht, regenfest | fr résistant à la pluie, anti-pluie | ar مقاوم للمطر, مضاد للمطر
submersible < waterproof | en submersible, can be submerged, immersible | de tauchfähig, untertauchbar | fr submersible, immersible | ar قابل للغمر, يمكن غمره بالماء
ipx4 < splash-proof | en ipx4 | de ipx4 | fr ipx4 | ar ipx4
ip44 < ipx4 | en ip44 | de ip44 | fr ip44 | ar ip44
ipx5 < ipx4, water-resistant | en ipx5 | de ipx5 | fr ipx5 | ar ipx5
ip54 < ipx4 | en ip54 | de ip54 | fr ip54 | ar ip54
ip55 < ipx5 | en ip55 | de ip55 | fr ip55 | ar ip55
ipx6 < ipx5 | en ipx6 | de ipx6 | fr ipx6 | ar ipx6
ip65 < ipx5, dustproof | en ip65 | de ip65 | fr ip65 | ar ip65
ip66 < ipx6, ip65 | en ip66 | de ip66 | fr ip66 | ar ip66
ipx7 < waterproof | en ipx7 | de ipx7 | fr ipx7 | ar ipx7
ip67 < ipx7, dustproof | en ip67 | de ip67 | fr ip67 | ar ip67
ipx8 < ipx7 | en ipx8 | de ipx8 | fr ipx8 | ar ipx8
ip68 < ipx8, ip67 | en ip68 | de ip68 | fr ip68 | ar ip68
windproof < wind-resistant | en windproof, wind-proof | de winddicht | fr coupe-vent, imperméable au vent | ar مانع للريح, مضاد للرياح, عازل للرياح
wind-resistant | en wind-resistant, wind resistant, windbreaking | de windabweisend, windfest, sturmfest | fr résistant au vent | ar مقاوم للرياح, مقاوم للريح
weatherproof | en weatherproof, weather-resistant, weather resistant, all-weather | de wetterfest, witterungsbeständig, allwettertauglich | fr résistant aux intempéries, tous temps | ar مقاوم للعوامل الجوية, مقاوم للطقس
breathable != airtight | en breathable, air-permeable | de atmungsaktiv, luftdurchlässig | fr respirant, perméable à l'air | ar يسمح بمرور الهواء, قابل للتنفس, منفذ للهواء, يسمح بالتهوية
airtight | en airtight, air-tight, hermetic, hermetically sealed | de luftdicht, hermetisch | fr hermétique, étanche à l'air | ar محكم الإغلاق, مانع لدخول الهواء, محكم ضد الهواء
leakproof | en leakproof, leak-proof, spill-proof, no leaks, leak-free | de auslaufsicher, dicht verschließbar, tropfsicher | fr étanche aux fuites, anti-fuite, sans fuite | ar مانع للتسرب, مضاد للتسرب, لا يسرب
drip-free | en drip-free, non-drip, dripless | de tropffrei, nicht tropfend | fr anti-goutte, sans goutte | ar بدون تنقيط, لا ينقط, مانع للتنقيط
uv-protection | en uv protection, uv-protective, uv filter, uv-blocking | de uv-schutz, uv-schützend, uv-filter | fr protection uv, anti-uv, filtre uv | ar حماية من الأشعة فوق البنفسجية, حماية من أشعة الشمس
upf-50 < uv-protection | en upf 50, upf | de upf 50, upf | fr upf 50, upf | ar upf 50, upf
uv400 < uv-protection | en uv400 | de uv400 | fr uv400 | ar uv400
uv-resistant | en uv-resistant, uv resistant, uv-stable | de uv-beständig, uv-stabil | fr résistant aux uv, stable aux uv | ar مقاوم للأشعة فوق البنفسجية
sun-protection-factor | en spf, spf 30, spf 50, sun protection factor | de lsf, lichtschutzfaktor, lsf 30, lsf 50 | fr facteur de protection solaire, spf, fps | ar عامل حماية من الشمس, معامل حماية
heat-resistant | en heat-resistant, heat resistant, heatproof | de hitzebeständig, hitzefest, temperaturbeständig | fr résistant à la chaleur, thermorésistant | ar مقاوم للحرارة, يتحمل الحرارة
cold-resistant | en cold-resistant, cold resistant | de kältebeständig | fr résistant au froid | ar مقاوم للبرودة, مقاوم للبرد
frost-proof | en frost-proof, frost-resistant, frostproof | de frostsicher, frostfest, frostbeständig | fr résistant au gel, non gélif | ar مقاوم للصقيع, مقاوم للتجمد
thermal-shock-resistant | en thermal shock resistant, thermal-shock proof | de temperaturwechselbeständig, thermoschockbeständig | fr résistant aux chocs thermiques | ar مقاوم للصدمات الحرارية
flame-retardant | en flame-retardant, flame retardant, fire-resistant, fireproof | de schwer entflammbar, flammhemmend, feuerfest | fr ignifugé, ignifuge, retardateur de flamme, résistant au feu | ar مقاوم للهب, مقاوم للحريق, مقاوم للنار
flammable != flame-retardant | en flammable, highly flammable | de entzündlich, leicht entzündlich, brennbar | fr inflammable, facilement inflammable | ar قابل للاشتعال, سريع الاشتعال
rust-proof | en rust-proof, rust-free, corrosion-resistant, rust resistant | de rostgeschützt, korrosionsbeständig, rostbeständig | fr antirouille, résistant à la corrosion, résistant à la rouille | ar مضاد للصدأ, مقاوم للتآكل, ضد الصدأ
tarnish-resistant | en tarnish-resistant, tarnish free, anti-tarnish | de anlaufgeschützt, anlaufbeständig | fr anti-ternissement, ne ternit pas | ar لا يسود, مقاوم لتغير اللون, مضاد للبهتان
saltwater-resistant | en saltwater-resistant, salt water resistant | de salzwasserbeständig, meerwasserbeständig | fr résistant à l'eau salée, résistant à l'eau de mer | ar مقاوم للمياه المالحة
chlorine-resistant | en chlorine-resistant | de chlorbeständig, chlorresistent | fr résistant au chlore | ar مقاوم للكلور
shockproof | en shockproof, shock-resistant, impact-resistant, shock-absorbing | de stoßfest, schlagfest, stoßdämpfend, schlagzäh | fr antichoc, résistant aux chocs, absorbe les chocs | ar مقاوم للصدمات, مضاد للصدمات, ممتص للصدمات
drop-proof < shockproof | en drop-proof, drop resistant | de sturzsicher, fallgeprüft | fr résistant aux chutes, testé aux chutes | ar مقاوم للسقوط, مضاد للسقوط
break-resistant | en break-resistant, shatterproof, unbreakable, shatter-resistant | de bruchfest, bruchsicher, unzerbrechlich, splitterfrei | fr incassable, résistant à la casse | ar غير قابل للكسر, مقاوم للكسر
fragile != break-resistant | en fragile, breakable | de zerbrechlich | fr fragile, cassable | ar قابل للكسر, سهل الكسر
scratch-resistant | en scratch-resistant, scratch resistant, scratchproof | de kratzfest, kratzbeständig | fr anti-rayures, résistant aux rayures, inrayable | ar مقاوم للخدش, مضاد للخدش
scratch-free-gentle | en does not scratch, scratch-free, non-scratch | de kratzfrei, verkratzt nicht | fr ne raye pas, sans rayer | ar لا يخدش, لا يترك خدوشا
abrasion-resistant | en abrasion-resistant, wear-resistant, hard-wearing, hardwearing | de abriebfest, scheuerfest, verschleißfest, strapazierfähig | fr résistant à l'abrasion, résistant à l'usure | ar مقاوم للاحتكاك, مقاوم للاهتراء, مقاوم للبلى
tear-resistant | en tear-resistant, rip-resistant, tear-proof, tearproof | de reißfest, weiterreißfest | fr résistant à la déchirure, indéchirable | ar مقاوم للتمزق, مضاد للتمزق
puncture-resistant | en puncture-resistant, puncture-proof | de pannensicher, durchstichsicher, pannenschutz | fr anti-crevaison, résistant à la perforation | ar مقاوم للثقب, مضاد للثقوب
cut-resistant | en cut-resistant, cut-proof | de schnittfest, schnittsicher | fr anti-coupure, résistant aux coupures | ar مقاوم للقطع
chew-resistant | en chew-resistant, chew-proof, bite-proof | de bissfest, kaufest, beißfest | fr résistant aux morsures, résistant à la mastication | ar مقاوم للعض, مقاوم للمضغ
stain-repellent | en stain-repellent, stain-resistant, stain resistant, stainproof | de fleckabweisend, fleckengeschützt, fleckenresistent | fr antitache, anti-taches, résistant aux taches | ar مقاوم للبقع, طارد للبقع
dirt-repellent | en dirt-repellent, soil-resistant | de schmutzabweisend | fr antisalissure, résistant à la saleté | ar طارد للأوساخ, مقاوم للاتساخ
oil-repellent | en oil-repellent, grease-resistant | de ölabweisend, fettabweisend, fettdicht | fr oléofuge, résistant aux graisses | ar طارد للزيوت, مقاوم للدهون
crease-free | en crease-free, wrinkle-free, crease-resistant, wrinkle-resistant | de knitterfrei, knitterarm | fr infroissable, anti-froissage, sans plis | ar مقاوم للتجعد, لا يتجعد, مقاوم للكرمشة
non-iron < crease-free | en non-iron, iron-free, no ironing | de bügelfrei, bügelleicht | fr sans repassage, repassage facile | ar لا يحتاج كيا, لا يحتاج إلى كي, بدون كي
pre-shrunk | en pre-shrunk, preshrunk, sanforised, shrink-resistant | de vorgewaschen, einlaufvorbehandelt, sanforisiert, läuft nicht ein | fr prérétréci, pré-lavé, irrétrécissable, sanforisé | ar لا ينكمش, مسبق الانكماش, مقاوم للانكماش
shrinks != pre-shrunk | en may shrink, shrinks, shrinkage | de läuft ein, einlaufen, kann einlaufen | fr peut rétrécir, rétrécit, rétrécissement | ar قد ينكمش, ينكمش, انكماش
colour-fast | en colourfast, colorfast, colour-fast, fade-resistant, lightfast | de farbecht, lichtecht, farbbeständig | fr grand teint, résistant à la décoloration, résistant à la lumière | ar ثابت اللون, ألوان ثابتة, مقاوم للبهتان
colour-bleeds != colour-fast | en colour may bleed, may run, colour transfer, fades | de färbt ab, abfärben, verblasst, ausbleichen | fr peut déteindre, déteint, se décolore | ar قد يبهت اللون, يحل لونه, يبهت
pill-resistant | en anti-pilling, pill-resistant, pilling-free | de pillingarm, pillingfrei, antipilling | fr anti-bouloche, anti-peluche | ar مقاوم للوبر, مضاد للتوبير
lint-free | en lint-free | de fusselfrei, flusenfrei | fr non pelucheux, sans peluches | ar خال من الوبر, لا يترك وبرا
shed-free | en non-shedding, does not shed, shed-free | de haart nicht, fusselt nicht, verliert keine haare | fr ne perd pas ses poils, ne peluche pas | ar لا يتساقط وبره, لا يتساقط شعره
anti-static | en anti-static, antistatic | de antistatisch | fr antistatique | ar مضاد للكهرباء الساكنة, مانع للكهرباء الساكنة
antibacterial | en antibacterial, antimicrobial, anti-bacterial | de antibakteriell, antimikrobiell | fr antibactérien, antimicrobien | ar مضاد للبكتيريا, مضاد للميكروبات
odour-resistant | en odour-resistant, anti-odour, anti-odor, odour-neutralising, odourless | de geruchshemmend, geruchsneutral, geruchsneutralisierend | fr anti-odeur, sans odeur, inodore | ar مضاد للروائح, بدون رائحة كريهة, يمنع الروائح
mould-resistant | en mould-resistant, mildew-resistant, anti-mould, mold-resistant | de schimmelresistent, schimmelhemmend, stockfleckenfrei | fr anti-moisissure, résistant à la moisissure | ar مقاوم للعفن, مضاد للعفن
mite-proof | en dust-mite resistant, mite-proof, anti-mite | de milbendicht, anti-milben, milbenschutz | fr anti-acariens, antiacarien | ar مضاد لعث الغبار, مقاوم لعث الغبار
mothproof | en mothproof, moth-repellent | de mottenecht, mottensicher | fr antimite, anti-mites | ar مقاوم لعث الملابس, طارد للعث
dustproof | en dustproof, dust-proof, dust-tight, dust-resistant | de staubdicht, staubgeschützt, staubabweisend | fr anti-poussière, étanche à la poussière, résistant à la poussière | ar مقاوم للغبار, مانع للغبار, مضاد للغبار
anti-fog | en anti-fog, fog-free, antifog | de beschlagfrei, antibeschlag, anti-fog | fr antibuée, anti-buée | ar مضاد للضباب, مانع للتضبيب
anti-limescale | en anti-limescale, anti-scale, limescale filter | de antikalk, kalkfilter, kalkschutz | fr anti-calcaire, anticalcaire | ar مضاد للتكلس, مقاوم للكلس
chemical-resistant | en chemical-resistant, acid-resistant, solvent-resistant | de chemikalienbeständig, säurebeständig | fr résistant aux produits chimiques, résistant aux acides | ar مقاوم للمواد الكيميائية, مقاوم للأحماض
tamper-proof | en tamper-proof, tamper-evident | de manipulationssicher, aufbruchsicher | fr anti-effraction, inviolable | ar مضاد للعبث
theft-proof | en anti-theft, theft-proof | de diebstahlsicher, diebstahlschutz | fr anti-vol, antivol sécurisé | ar مضاد للسرقة, مانع للسرقة
rfid-blocking | en rfid-blocking, rfid blocking, rfid protection | de rfid-schutz, rfid-blockierend | fr protection rfid, anti-rfid | ar حماية rfid, حجب rfid, حماية من سرقة البيانات
childproof | en childproof, child-proof, child-resistant, child lock, child safety lock | de kindersicher, kindersicherung | fr sécurité enfant, verrouillage enfant | ar آمن ضد عبث الأطفال, قفل أمان للأطفال, قفل الأطفال
tip-proof | en anti-tip, tip-proof, tip-over protection, stable stand | de kippsicher, standsicher, kippschutz, standfest | fr anti-basculement, antibasculement, stable | ar مانع للانقلاب, مضاد للانقلاب, ثابت لا ينقلب
non-slip | en non-slip, anti-slip, slip-resistant, nonslip, anti-skid | de rutschfest, rutschhemmend, antirutsch, rutschsicher | fr antidérapant, anti-dérapant, anti-glisse | ar مانع للانزلاق, مضاد للانزلاق, غير قابل للانزلاق
slippery != non-slip | en slippery | de rutschig | fr glissant | ar زلق
non-marking | en non-marking, floor-friendly, leaves no marks | de abriebfrei, bodenschonend, nicht färbend | fr non marquant, ne laisse pas de traces | ar لا يترك أثرا, لا يترك علامات
insulated | en insulated, insulating, thermally insulated, insulation | de isoliert, wärmeisoliert, isolierend, wärmedämmend | fr isolé, isotherme, isolant, isolation | ar معزول, عازل للحرارة, عزل حراري
uninsulated != insulated | en uninsulated, non-insulated | de unisoliert, nicht isoliert | fr non isolé, sans isolation | ar غير معزول, بدون عزل
vacuum-insulated < double-walled, insulated | en vacuum-insulated, vacuum insulated, vacuum insulation | de vakuumisoliert, vakuumisolierung | fr isolation sous vide, isolé sous vide | ar عزل مفرغ من الهواء, معزول بالتفريغ
double-walled != single-walled | en double-walled, double wall, double-wall | de doppelwandig | fr double paroi, à double paroi | ar مزدوج الجدار, جدار مزدوج, طبقة مزدوجة
single-walled | en single-walled, single wall | de einwandig | fr simple paroi | ar أحادي الجدار, جدار واحد
keeps-warm | en keeps warm, keeps hot, keep drinks hot, heat-retaining | de hält warm, warmhaltend, hält heiß, wärmespeichernd | fr garde au chaud, maintien au chaud, garde la chaleur | ar يحافظ على السخونة, يحفظ الحرارة, يبقى ساخنا
keeps-cold | en keeps cold, keep drinks cold, stays cold | de hält kalt, hält kühl, kalthaltend | fr garde au frais, garde le froid, maintien au frais | ar يحافظ على البرودة, يبقى باردا, يحفظ البرودة
warm | en warm, warming, cosy, cozy | de warm, wärmend, mollig warm, kuschelig | fr chaud, bien chaud, douillet | ar دافئ, يدفئ, تدفئة
cooling | en cooling, cool to the touch | de kühlend, kühleffekt | fr rafraîchissant, effet fraîcheur | ar تأثير تبريد, إحساس بالبرودة
temperature-regulating | en temperature-regulating, thermoregulating, thermoregulation | de temperaturregulierend, temperaturausgleichend | fr thermorégulateur, thermorégulant | ar منظم لحرارة الجسم, ينظم الحرارة
moisture-wicking | en moisture-wicking, wicking, sweat-wicking | de feuchtigkeitsregulierend, feuchtigkeitsableitend, schweißableitend | fr évacue l'humidité, évacuation de l'humidité, évacue la transpiration | ar ماص للعرق, يمتص الرطوبة, طارد للعرق
absorbent | en absorbent, highly absorbent, super absorbent | de saugfähig, saugstark | fr absorbant, ultra-absorbant | ar ماص, شديد الامتصاص, عالي الامتصاص
fast-drying | en quick-drying, fast-drying, quick dry, dries quickly | de schnelltrocknend, trocknet schnell | fr séchage rapide, sèche rapidement, sèche vite | ar سريع الجفاف, يجف بسرعة
slow-drying != fast-drying | en slow-drying, dries slowly | de langsam trocknend, trocknet langsam | fr séchage lent, sèche lentement | ar بطيء الجفاف
sound-insulating | en sound-absorbing, soundproof, sound-insulating, acoustic panel | de schalldämmend, schallabsorbierend, schalldicht | fr insonorisant, isolation phonique, absorbe le son | ar عازل للصوت, ماص للصوت
blackout | en blackout, light-blocking, room darkening | de verdunkelnd, lichtundurchlässig, verdunkelung | fr occultant, obscurcissant | ar حاجب للضوء, تعتيم كامل, عازل للضوء
privacy | en privacy screen, privacy glass | de sichtschutz | fr brise-vue, intimité | ar حاجب للرؤية, خصوصية
dishwasher-safe | en dishwasher-safe, dishwasher safe, dishwasher, dishwasher proof | de spülmaschinenfest, spülmaschinengeeignet, spülmaschine, geschirrspüler | fr lave-vaisselle, compatible lave-vaisselle | ar غسالة الصحون, جلاية, غسالة الأطباق
microwave-safe | en microwave-safe, microwave safe, microwave, microwaveable | de mikrowellengeeignet, mikrowellenfest, mikrowelle | fr micro-ondes, compatible micro-ondes, micro-ondable | ar ميكروويف, آمن للميكروويف, المايكروويف, مايكرويف
oven-safe | en oven-safe, oven safe, ovenproof, oven | de backofenfest, ofenfest, backofengeeignet, backofen | fr compatible four, résistant au four, passe au four, four, au four | ar آمن للفرن, مناسب للفرن, يدخل الفرن, فرن
freezer-safe | en freezer-safe, freezer safe, freezable | de gefriergeeignet, tiefkühlgeeignet, gefrierfest, einfrierbar | fr compatible congélateur, congelable, va au congélateur | ar آمن للتجميد, مناسب للفريزر, قابل للتجميد
fridge-safe | en fridge-safe, suitable for the fridge | de kühlschrankgeeignet | fr compatible réfrigérateur | ar مناسب للثلاجة
induction-suitable | en induction, induction-compatible, induction hob | de induktion, induktionsgeeignet, induktionsherd, induktionskochfeld | fr induction, compatible induction, plaque à induction | ar حث حراري, موقد الحث, إندكشن
gas-hob-suitable | en gas hob, gas stove compatible, suitable for gas | de gasherd, gasherdgeeignet, gaskochfeld | fr plaque à gaz, gazinière, feu au gaz | ar موقد الغاز, مناسب للغاز, بوتاجاز غاز
electric-hob-suitable | en electric hob, ceramic hob, halogen hob | de elektroherd, ceranfeld, glaskeramikkochfeld | fr plaque électrique, plaque vitrocéramique | ar موقد كهربائي, موقد سيراميك
all-hobs-suitable < induction-suitable, gas-hob-suitable, electric-hob-suitable | en all hobs, all hob types, all cooktops, all stovetops | de alle herdarten, alle herdtypen | fr tous feux, tous types de feux | ar جميع أنواع المواقد, كل المواقد
open-flame-suitable | en open flame, direct flame, open fire | de offene flamme, offenes feuer, direkte flamme | fr flamme directe, feu ouvert, flamme nue | ar لهب مباشر, نار مكشوفة, اللهب المباشر
stovetop-suitable | en stovetop-safe, stovetop safe, stovetop, on the hob | de herdgeeignet, auf dem herd | fr sur la plaque, compatible plaque de cuisson | ar مناسب للموقد, على الموقد
grill-suitable | en grill-safe, barbecue-safe, broiler-safe, suitable for the grill | de grillgeeignet, grillfest | fr compatible gril, adapté au barbecue | ar مناسب للشواء, يستخدم على الشواية
food-safe | en food-safe, food safe, food-grade, food grade | de lebensmittelecht, lebensmittelsicher, lebensmittelgeeignet | fr apte au contact alimentaire, qualité alimentaire, contact alimentaire | ar آمن للطعام, آمن غذائيا, درجة غذائية
not-food-safe != food-safe | en decorative only, for decoration only, not for food use | de nur zur dekoration, reine dekoration | fr décoratif uniquement, usage décoratif | ar للزينة فقط, للديكور فقط
steriliser-safe | en sterilisable, can be sterilised, steriliser safe, autoclavable | de sterilisierbar, vaporisatorgeeignet, auskochbar | fr stérilisable, peut être stérilisé | ar قابل للتعقيم, يمكن تعقيمه
taste-neutral | en taste-neutral, tasteless, flavour-neutral | de geschmacksneutral, geschmacksecht | fr sans goût, neutre au goût | ar لا يغير الطعم, محايد الطعم
even-heating | en even heat distribution, heats evenly | de gleichmäßige wärmeverteilung, gleichmäßige hitzeverteilung | fr répartition homogène de la chaleur, chauffe uniforme | ar توزيع متساو للحرارة, تسخين متساو, توزيع الحرارة
stay-cool-handle | en stay-cool handle, cool-touch, stays cool | de bleibt kühl, wärmeisolierter griff, cool-touch | fr reste froid, poignée isolante, poignée froide | ar مقبض لا يسخن, مقبض بارد, يبقى المقبض باردا
outdoor-suitable | en outdoor-safe, suitable for outdoor use, outdoor-proof | de outdoor-geeignet, für den außenbereich geeignet | fr adapté à l'extérieur, usage extérieur | ar مناسب للاستخدام الخارجي, للاستعمال الخارجي
bathroom-suitable | en bathroom-safe, moisture-resistant, humidity-resistant | de feuchtraumgeeignet, feuchtigkeitsbeständig, feuchteresistent | fr résistant à l'humidité, adapté aux pièces humides | ar مقاوم للرطوبة, مناسب للأماكن الرطبة
carry-on-suitable | en cabin size, carry-on size, hand luggage size, cabin-approved | de handgepäcktauglich, handgepäckgröße, kabinentauglich | fr format cabine, taille cabine | ar مقاس المقصورة, مناسب لمقصورة الطائرة
skin-friendly | en skin-friendly, gentle on skin, kind to skin, skin-safe | de hautfreundlich, hautverträglich, hautschonend | fr doux pour la peau, bien toléré par la peau | ar لطيف على البشرة, آمن على الجلد, مناسب للبشرة
sensitive-skin-suitable | en sensitive skin, suitable for sensitive skin | de empfindliche haut, sensible haut | fr peau sensible, peaux sensibles | ar بشرة حساسة, البشرة الحساسة
hypoallergenic | en hypoallergenic, hypo-allergenic, allergy-friendly, allergy-free | de hypoallergen, allergikergeeignet, allergikerfreundlich | fr hypoallergénique, anallergique, anti-allergique | ar مضاد للحساسية, لا يسبب الحساسية, هيبوالرجينيك
tear-free-eyes | en tear-free, no tears formula, gentle on eyes | de tränenfrei, brennt nicht in den augen | fr sans larmes, ne pique pas les yeux | ar بلا دموع, لا يدمع العينين
pregnancy-suitable | en pregnancy-safe, suitable during pregnancy | de für schwangere geeignet, in der schwangerschaft | fr convient aux femmes enceintes, pendant la grossesse | ar مناسب للحوامل, أثناء الحمل
dog-safe | en safe for pets, pet-safe, non-toxic for pets | de haustiersicher, ungiftig für haustiere, tierfreundlich | fr sans danger pour les animaux | ar آمن للحيوانات, آمن على الحيوانات الأليفة
long-lasting | en long-lasting, durable, sturdy, robust, heavy-duty, hard-wearing quality | de langlebig, robust, haltbar, dauerhaft, stabil | fr durable, robuste, solide, longue durée | ar متين, يدوم طويلا, قوي التحمل, متانة
load-bearing | en load capacity, weight capacity, maximum load, holds up to | de belastbar, tragkraft, traglast, belastbarkeit, maximale belastung | fr charge maximale, capacité de charge, supporte jusqu'à | ar حمولة قصوى, قدرة تحمل, يتحمل وزن
toxic != non-toxic | en toxic, poisonous | de giftig | fr toxique | ar سام
"""
