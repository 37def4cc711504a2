# ruff: noqa: E501
"""What is never said unproven: the kinds of promises, then certificates, awards and endorsements."""

CONCEPTS = """\
certification | en certified, certification, certificate, certified by | de zertifiziert, zertifizierung, zertifikat | fr certifié, certification, certificat | ar شهادة, معتمد, مصدق, حاصل على شهادة, شهادات
award | en award, award-winning, prize-winning, prize | de auszeichnung, preisgekrönt, ausgezeichnet mit, prämiert | fr primé, récompensé, distinction | ar جائزة, حائز على جائزة, جوائز, الحاصل على جائزة
endorsement | en recommended by, endorsed by, highly recommended | de empfohlen von, wird empfohlen, wärmstens empfohlen | fr recommandé par, approuvé par | ar موصى به, يوصي به, بتوصية من
medical | en medical, medicinal, therapeutic, therapy | de medizinisch, therapeutisch, therapie, heilkraft | fr médical, médicinal, thérapeutique, thérapie | ar طبي, علاجي, علاج
origin-claim | en made in, country of origin, produced in, manufactured in | de hergestellt in, herkunftsland, produziert in, ursprungsland | fr fabriqué en, pays d'origine, produit en | ar صنع في, بلد المنشأ, منتج في
warranty | en warranty, guarantee | de garantie, gewährleistung, herstellergarantie | fr garantie, garantie constructeur | ar ضمان, كفالة, ضمانة
price-claim | en special price, price advantage, great price, good value | de sonderpreis, preisvorteil, preiswert, günstiger preis | fr prix avantageux, prix spécial, bon prix | ar سعر خاص, سعر مميز, سعر مناسب
stock-claim | en availability, stock level, available now | de verfügbarkeit, lagerbestand, sofort verfügbar | fr disponibilité, niveau de stock, disponible immédiatement | ar التوفر, توفر المخزون, متاح الآن
social-proof | en customer reviews, customer opinions, customer feedback | de kundenbewertung, kundenmeinung, kundenstimme | fr avis clients, avis client, témoignage client | ar آراء العملاء, تقييمات العملاء, تقييم الزبائن
comparison | en compared to, compared with, in comparison | de im vergleich zu, verglichen mit, im vergleich mit | fr comparé à, par rapport à, en comparaison | ar مقارنة ب, بالمقارنة مع, مقارنة مع
sustainability | en sustainable, sustainability, eco-friendly, environmentally friendly | de nachhaltig, nachhaltigkeit, umweltfreundlich | fr écoresponsable, éco-responsable, écologique | ar مستدام, استدامة, صديق للبيئة
urgency | en hurry, act fast, don't miss out, grab yours now | de jetzt zugreifen, beeilen sie sich, nicht verpassen, schnell sein | fr dépêchez-vous, ne manquez pas, profitez-en vite | ar سارع, لا تفوت, اغتنم الفرصة, أسرع بالشراء
shipping-claim | en shipping, delivery, shipped, delivery time | de versand, lieferung, lieferzeit, zustellung | fr livraison, délai de livraison, expédié | ar الشحن والتوصيل, خدمة التوصيل, مدة التوصيل, توصيل الطلبات
returns-claim | en return policy, product returns, returnable, right of return | de rückgabe, retoure, rückgaberecht, rücksendung | fr politique de retour, retour produit, droit de retour | ar إرجاع المنتج, سياسة الإرجاع, حق الإرجاع, استرجاع المنتج
quality-seal < certification | en quality seal, seal of quality, quality mark, test seal | de gütesiegel, qualitätssiegel, prüfsiegel, prüfzeichen | fr label de qualité, sceau de qualité, label | ar ختم الجودة, علامة الجودة, شعار الجودة
tested < certification | en tested, tried and tested, proven, put to the test | de getestet, geprüft, erprobt, bewährt | fr testé, éprouvé, mis à l'épreuve | ar تم اختباره, مجرب, خضع للاختبار, مفحوص, ثبتت فعاليته
lab-tested < tested | en lab-tested, laboratory tested, laboratory | de laborgeprüft, im labor getestet, labor, labortest | fr testé en laboratoire, laboratoire, analyses en laboratoire | ar مختبر علمي, فحوص مخبرية, تم فحصه مخبريا, معمليا
independently-tested < tested | en independently tested, independent laboratory, third-party tested | de unabhängig getestet, unabhängiges labor | fr laboratoire indépendant, organisme indépendant | ar مختبر مستقل, جهة مستقلة
verified < certification | en verified, authenticated | de verifiziert, überprüft, nachgewiesen | fr vérifié, attesté, authentifié | ar تم التحقق منه, موثق, متحقق منه
approved < certification | en approved, approval, officially approved, authorised | de zugelassen, zulassung, genehmigt, amtlich | fr homologué, agréé, approuvé, homologation | ar مصرح به, مرخص, معتمد رسميا, موافق عليه
norm-compliant < certification | en complies with, compliant, conforms to, meets the standard | de normgerecht, entspricht der norm, normkonform | fr conforme à la norme, répond aux normes | ar مطابق للمواصفات, يستوفي المعايير
safety-tested < tested | en safety tested, tested for safety, safety certified | de sicherheitsgeprüft, geprüfte sicherheit | fr sécurité testée, sécurité contrôlée | ar تم اختبار سلامته, سلامة معتمدة
pollutant-tested < tested | en tested for harmful substances, free from harmful substances | de schadstoffgeprüft, schadstofffrei | fr sans substances nocives | ar خال من المواد الضارة
non-toxic < certification | en non-toxic, nontoxic | de ungiftig, giftfrei | fr non toxique, atoxique | ar غير سام, خال من السموم
crash-tested < tested | en crash tested, crash-tested | de crashtest, crashgetestet | fr crash-test, crash-testé | ar اختبار التصادم
drop-tested < tested | en drop tested, drop test, drop-tested | de falltest, sturzgetestet, fallgetestet | fr test de chute, testé contre les chutes | ar اختبار السقوط
quality-controlled < certification | en quality controlled, quality control, quality checked | de qualitätsgeprüft, qualitätskontrolle, qualitätssicherung | fr contrôle qualité, qualité contrôlée | ar مراقبة الجودة, فحص الجودة, ضبط الجودة
authenticity < certification | en certificate of authenticity, guaranteed authentic, genuine product | de echtheitszertifikat, garantiert original | fr certificat d'authenticité, authentique garanti | ar شهادة أصالة, أصلي مضمون
conflict-free < certification | en conflict-free, kimberley process, ethically mined | de konfliktfrei, kimberley-prozess | fr sans conflit, processus de kimberley | ar خال من النزاعات, عملية كيمبرلي
gia-certified < certification | en gia, gemological institute | de gia, gemmologisches institut | fr gia, institut gemmologique | ar gia, معهد الأحجار الكريمة
igi-certified < certification | en igi, igi certified | de igi, igi-zertifiziert | fr igi, certifié igi | ar igi
officially-licensed < certification | en officially licensed, official licence, licensed product | de offiziell lizenziert, lizenzprodukt, lizenzartikel | fr sous licence officielle, produit officiel | ar مرخص رسميا, منتج رسمي, ترخيص رسمي
patented < certification | en patented, patent, patent pending | de patentiert, patent, zum patent angemeldet | fr breveté, brevet, brevet déposé | ar براءة اختراع, حاصل على براءة اختراع
registered-product < certification | en registered with the health authority, fda registered, fda approved, fda | de fda-zugelassen, fda-registriert, fda | fr approuvé fda, agréé fda, fda | ar معتمد من هيئة الغذاء والدواء, هيئة الغذاء والدواء, fda
ce-mark < certification | en ce mark, ce marking, ce certified, ce-marked | de ce-kennzeichnung, ce-zeichen, ce-zertifiziert | fr marquage ce, norme ce, certifié ce | ar علامة ce, شهادة ce
ukca-mark < certification | en ukca, ukca marked | de ukca, ukca-kennzeichnung | fr ukca, marquage ukca | ar علامة ukca
ul-listed < certification | en ul listed, ul certified, ul approved | de ul-gelistet, ul-zertifiziert | fr certifié ul, homologué ul | ar معتمد ul, شهادة ul
etl-listed < certification | en etl listed, etl certified | de etl-gelistet, etl-zertifiziert | fr certifié etl | ar شهادة etl
fcc-certified < certification | en fcc, fcc certified | de fcc, fcc-zertifiziert | fr fcc, certifié fcc | ar fcc, شهادة fcc
tuev-tested < certification, tested | en tüv, tuv, tüv certified, tüv tested | de tüv, tüv-geprüft, tüv-zertifiziert | fr tüv, certifié tüv | ar توف, tüv, شهادة tüv
gs-mark < certification, safety-tested | en gs mark, gs tested, gs certified | de gs-zeichen, gs-geprüft, gs-siegel | fr label gs, certifié gs | ar علامة gs
vde-mark < certification | en vde, vde tested, vde approved | de vde, vde-geprüft, vde-zeichen | fr vde, certifié vde | ar vde, شهادة vde
nf-mark < certification | en nf mark, nf standard, afnor | de nf-zeichen, afnor | fr norme nf, marque nf, afnor | ar علامة nf
rohs < certification | en rohs | de rohs, rohs-konform | fr rohs | ar rohs
reach-compliant < certification | en reach compliant, reach regulation | de reach-konform, reach-verordnung | fr conforme reach, règlement reach | ar متوافق مع reach
eac-mark < certification | en eac mark | de eac-zeichen | fr marquage eac | ar علامة eac
gost < certification | en gost | de gost | fr gost | ar gost
saso < certification | en saso, saber certificate | de saso | fr saso | ar ساسو, سابر, هيئة المواصفات السعودية
gulf-mark < certification | en g mark, gulf conformity mark | de gulf-konformitätszeichen | fr marque de conformité du golfe | ar علامة المطابقة الخليجية
en-71 < certification | en en 71, en71, toy safety standard | de en 71, en71, spielzeugnorm, spielzeugrichtlinie | fr en 71, norme jouet, norme en71 | ar en 71, معيار سلامة الألعاب
astm < certification | en astm | de astm | fr astm | ar astm
cpsia < certification | en cpsia, cpsc | de cpsia, cpsc | fr cpsia, cpsc | ar cpsia, cpsc
en-standard < certification | en en standard, din en, din standard, european standard, british standard, ansi | de din-norm, din en, europäische norm, en-norm | fr norme européenne, norme en, norme din | ar معيار أوروبي, مواصفة أوروبية, معيار din
en-1078 < en-standard | en en 1078, en1078 | de en 1078, en1078 | fr en 1078, en1078 | ar en 1078
en-iso-20345 < en-standard | en en iso 20345, s3 safety shoe, en 20345 | de en iso 20345, s3 sicherheitsschuh | fr en iso 20345, norme s3 | ar en iso 20345
en-397 < en-standard | en en 397, en397 | de en 397, en397 | fr en 397, en397 | ar en 397
en-388 < en-standard | en en 388, en388 | de en 388, en388 | fr en 388, en388 | ar en 388
en-166 < en-standard | en en 166, en166 | de en 166, en166 | fr en 166, en166 | ar en 166
en-12492 < en-standard | en en 12492, en12492 | de en 12492, en12492 | fr en 12492, en12492 | ar en 12492
iso-certified < certification | en iso certified, iso standard, iso norm | de iso-zertifiziert, iso-norm | fr certifié iso, norme iso | ar أيزو, شهادة الأيزو
iso-9001 < iso-certified | en iso 9001 | de iso 9001 | fr iso 9001 | ar iso 9001, أيزو 9001
iso-14001 < iso-certified | en iso 14001 | de iso 14001 | fr iso 14001 | ar iso 14001, أيزو 14001
emas < certification | en emas | de emas | fr emas | ar emas
iso-22716 < iso-certified, gmp | en iso 22716 | de iso 22716 | fr iso 22716 | ar iso 22716
gmp < certification | en gmp, good manufacturing practice | de gmp, gute herstellungspraxis | fr bpf, bonnes pratiques de fabrication, gmp | ar gmp, ممارسات التصنيع الجيدة
haccp < certification | en haccp | de haccp | fr haccp | ar haccp, هاسب
ifs-food < certification | en ifs food, ifs certified | de ifs food, ifs-zertifiziert | fr ifs food, certifié ifs | ar ifs
brc < certification | en brc, brcgs | de brc, brcgs | fr brc, brcgs | ar brc
iso-22000 < iso-certified | en iso 22000 | de iso 22000 | fr iso 22000 | ar iso 22000, أيزو 22000
ip-rated < certification | en ip rating, ip protection class, ingress protection | de ip-schutzart, schutzart ip, ip-zertifiziert, schutzklasse ip | fr indice ip, indice de protection, certifié ip | ar درجة الحماية ip, تصنيف ip
mil-std < certification | en mil-std, mil-std-810, military standard, military grade | de mil-std, mil-std-810, militärstandard, militärnorm | fr mil-std, mil-std-810, norme militaire, qualité militaire | ar معيار عسكري, مواصفات عسكرية, mil-std
energy-star < certification | en energy star | de energy star | fr energy star | ar إنرجي ستار, energy star
energy-label < certification | en energy class, energy efficiency class, energy label | de energieeffizienzklasse, energielabel | fr classe énergétique, étiquette énergie | ar فئة كفاءة الطاقة, بطاقة كفاءة الطاقة
oeko-tex < certification | en oeko-tex, oekotex, standard 100, oeko tex | de oeko-tex, öko-tex, oekotex, standard 100 | fr oeko-tex, oekotex, standard 100 | ar أويكو تكس, oeko-tex, أوكو تكس
oeko-tex-made-in-green < oeko-tex | en made in green by oeko-tex, made in green | de made in green | fr made in green | ar شهادة made in green
gots < certified-organic | en gots, global organic textile standard | de gots, global organic textile standard | fr gots, global organic textile standard | ar gots, المعيار العالمي للمنسوجات العضوية
ocs < certified-organic | en organic content standard, ocs 100 | de organic content standard, ocs 100 | fr organic content standard, ocs 100 | ar ocs 100
grs < certification | en grs, global recycled standard | de grs, global recycled standard | fr grs, global recycled standard | ar grs, المعيار العالمي لإعادة التدوير
recycled-claim-standard < certification | en recycled claim standard, rcs | de recycled claim standard, rcs | fr recycled claim standard, rcs | ar rcs
bluesign < certification | en bluesign | de bluesign | fr bluesign | ar بلوساين, bluesign
rds < certification | en responsible down standard, rds | de responsible down standard, rds | fr responsible down standard, rds | ar معيار الريش المسؤول, rds
no-live-plucking < certification | en no live plucking, not live-plucked | de kein lebendrupf, ohne lebendrupf | fr sans plumage à vif | ar بدون نتف حي
downpass < certification | en downpass | de downpass | fr downpass | ar downpass
rws < certification | en responsible wool standard, rws | de responsible wool standard, rws | fr responsible wool standard, rws | ar معيار الصوف المسؤول, rws
mulesing-free < certification | en mulesing-free, non-mulesed | de mulesing-frei, ohne mulesing | fr sans mulesing | ar خال من الميولسنغ
better-cotton < certification | en better cotton initiative, better cotton | de better cotton initiative, better cotton | fr better cotton initiative, better cotton | ar مبادرة القطن الأفضل
cradle-to-cradle < certification | en cradle to cradle, c2c certified | de cradle to cradle, c2c | fr cradle to cradle, c2c | ar c2c, من المهد إلى المهد
leather-working-group < certification | en leather working group, lwg | de leather working group, lwg | fr leather working group, lwg | ar lwg
gruener-knopf < certification | en green button, grüner knopf | de grüner knopf, grüner-knopf-siegel | fr grüner knopf | ar الزر الأخضر الألماني
woolmark < certification | en woolmark, wool seal | de wollsiegel, woolmark | fr woolmark | ar وول مارك
fsc < certification | en fsc, forest stewardship council, fsc certified, fsc mix | de fsc, fsc-zertifiziert, fsc mix | fr fsc, certifié fsc, fsc mixte | ar fsc, مجلس رعاية الغابات
fsc-recycled < fsc, recycled | en fsc recycled | de fsc recycled, fsc recycling | fr fsc recyclé | ar fsc معاد تدويره
pefc < certification | en pefc | de pefc | fr pefc | ar pefc
blue-angel < certification | en blue angel, blauer engel | de blauer engel | fr ange bleu, blauer engel | ar الملاك الأزرق
eu-ecolabel < certification | en eu ecolabel, ecolabel | de eu-ecolabel, eu-umweltzeichen | fr écolabel européen, écolabel | ar العلامة البيئية الأوروبية
nordic-swan < certification | en nordic swan, swan ecolabel | de nordischer schwan, nordic swan | fr cygne blanc, nordic swan | ar البجعة الشمالية
b-corp < certification | en b corp, b-corp, certified b corporation | de b corp, b-corp | fr b corp, b-corp | ar بي كورب, b corp
fairtrade < certification | en fairtrade, fair trade, fairly traded, fair wage | de fairtrade, fair trade, fairer handel, fair gehandelt | fr fairtrade, commerce équitable, équitable | ar تجارة عادلة, التجارة العادلة, فيرتريد
rainforest-alliance < certification | en rainforest alliance | de rainforest alliance | fr rainforest alliance | ar تحالف الغابات المطيرة
utz < certification | en utz, utz certified | de utz | fr utz | ar utz
goodweave < no-child-labour | en goodweave | de goodweave | fr goodweave | ar goodweave
fair-wear < certification | en fair wear, fair wear foundation | de fair wear, fair wear foundation | fr fair wear, fair wear foundation | ar fair wear
social-audit < certification | en social audit, audited factory, working conditions audited | de sozialaudit, auditierte fabrik | fr audit social, usine auditée | ar تدقيق اجتماعي, مصنع مدقق
sa8000 < social-audit | en sa8000 | de sa8000 | fr sa8000 | ar sa8000
bsci < social-audit | en bsci, amfori | de bsci, amfori | fr bsci, amfori | ar bsci
sedex < social-audit | en sedex, smeta | de sedex, smeta | fr sedex, smeta | ar sedex
no-child-labour < certification | en no child labour, without child labour, child labour free | de ohne kinderarbeit, kinderarbeitsfrei | fr sans travail des enfants | ar بدون عمالة أطفال, خال من عمالة الأطفال
certified-organic < certification | en certified organic, organic certified, organic label | de bio-siegel, bio-zertifiziert, kontrolliert biologischer anbau | fr label bio, certifié bio, bio certifié | ar عضوي معتمد, شهادة عضوية
eu-organic < certified-organic | en eu organic, euro leaf | de eu-bio, eu-bio-siegel | fr eurofeuille, bio européen | ar العلامة العضوية الأوروبية
usda-organic < certified-organic | en usda organic, usda | de usda organic, usda | fr usda organic, usda | ar usda organic, usda
ab-organic < certified-organic | en ab label, ab certified | de ab-siegel, ab-zertifiziert | fr label ab, certifié ab | ar الزراعة العضوية الفرنسية
bioland < certified-organic | en bioland, naturland | de bioland, naturland | fr bioland, naturland | ar bioland
soil-association < certified-organic | en soil association | de soil association | fr soil association | ar جمعية التربة
biodynamic < certified-organic | en biodynamic | de biodynamisch | fr biodynamie, biodynamique | ar زراعة حيوية ديناميكية, حيوي ديناميكي
demeter < biodynamic | en demeter | de demeter | fr demeter | ar ديميتر
natural-cosmetics-label < certification | en certified natural cosmetics | de kontrollierte naturkosmetik, zertifizierte naturkosmetik | fr cosmétique naturelle certifiée, cosmétique bio certifiée | ar مستحضرات طبيعية معتمدة
cosmos-label < natural-cosmetics-label | en cosmos organic, cosmos natural | de cosmos organic, cosmos natural | fr cosmos organic, cosmos natural | ar cosmos
ecocert < certification | en ecocert | de ecocert | fr ecocert | ar إيكوسرت
natrue < natural-cosmetics-label | en natrue | de natrue | fr natrue | ar natrue
msc < certification | en msc, marine stewardship council | de msc, msc-zertifiziert | fr msc, pêche durable msc | ar msc, صيد مستدام معتمد
asc < certification | en asc certified, aquaculture stewardship council | de asc-zertifiziert | fr certifié asc | ar asc
rspo < certification | en rspo, rspo certified, sustainable palm oil | de rspo, nachhaltiges palmöl | fr rspo, huile de palme durable | ar rspo, زيت نخيل مستدام
halal < certification | en halal, halal certified | de halal, halal-zertifiziert | fr halal, certifié halal | ar حلال, شهادة حلال
kosher < certification | en kosher, kosher certified | de koscher, koscher-zertifiziert | fr casher, kasher | ar كوشر, شهادة كوشر
vegan-label < certification | en certified vegan, vegan certified, registered vegan | de vegan zertifiziert, vegan-siegel | fr certifié vegan, label vegan | ar نباتي معتمد, شهادة نباتي
vegan-society < vegan-label | en vegan society, vegan trademark | de vegan society, veganblume | fr vegan society | ar جمعية الفيغان
v-label < certification | en v-label | de v-label | fr v-label | ar v-label
leaping-bunny < certification, cruelty-free-product | en leaping bunny | de leaping bunny | fr leaping bunny | ar الأرنب القافز
peta-approved < certification, cruelty-free-product | en peta approved, peta certified, peta | de peta-zertifiziert, peta-approved, peta | fr certifié peta, approuvé peta, peta | ar معتمد من بيتا, شهادة بيتا
gluten-free-label < certification | en crossed grain, certified gluten-free, coeliac society | de glutenfrei-siegel, durchgestrichene ähre | fr épi de blé barré, certifié sans gluten | ar معتمد خال من الغلوتين
non-gmo < certification | en non-gmo, gmo-free, non-gmo project | de gentechnikfrei, ohne gentechnik | fr sans ogm | ar غير معدل وراثيا, خال من المعدلات الوراثية
doping-tested < certification, tested | en doping tested, tested for banned substances | de dopinggeprüft, dopingfrei | fr testé antidopage, norme antidopage | ar خال من المنشطات
informed-sport < doping-tested | en informed sport | de informed sport | fr informed sport | ar informed
cologne-list < doping-tested | en cologne list | de kölner liste | fr liste de cologne | ar قائمة كولونيا
clinically-tested < tested | en clinically tested, clinical study, clinically proven | de klinisch getestet, klinische studie, klinisch belegt | fr testé cliniquement, étude clinique, cliniquement prouvé | ar مختبر سريريا, مثبت سريريا, دراسة سريرية
dermatologically-tested < tested | en dermatologically tested, dermatologist tested | de dermatologisch getestet, hautärztlich getestet | fr testé dermatologiquement, testé sous contrôle dermatologique | ar مختبر جلديا, تم اختباره جلديا
ophthalmologically-tested < tested | en ophthalmologist tested, ophthalmologically tested | de augenärztlich getestet | fr testé ophtalmologiquement | ar مختبر من أطباء العيون
agr-certified < certification | en agr certified, healthier backs, agr | de agr-gütesiegel, aktion gesunder rücken, agr-zertifiziert | fr certifié agr, agr | ar شهادة agr
food-grade-certified < certification | en lfgb, food contact certified, fda food grade | de lfgb, lfgb-zertifiziert | fr lfgb, contact alimentaire certifié | ar lfgb, معتمد للتلامس مع الغذاء
royal-warrant < endorsement | en royal warrant, purveyor to the court, by royal appointment | de hoflieferant, königlicher hoflieferant | fr fournisseur de la cour, fournisseur officiel de la cour | ar مورد القصر الملكي, المورد الرسمي للبلاط
living-heritage < certification | en living heritage company, entreprise du patrimoine vivant, epv | de entreprise du patrimoine vivant | fr entreprise du patrimoine vivant, label epv | ar شركة التراث الحي
medal < award | en medal, gold medal, silver medal, bronze medal | de medaille, goldmedaille, silbermedaille | fr médaille, médaille d'or, médaille d'argent | ar ميدالية, ميدالية ذهبية, ميدالية فضية
winner < award | en winner, award winner, winning design | de gewinner, preisträger, sieger | fr vainqueur, gagnant, lauréat | ar الفائز, فائز بجائزة
finalist < award | en finalist, nominated, nominee, shortlisted | de finalist, nominiert, auf der shortlist | fr finaliste, nominé, sélectionné au prix | ar متأهل للنهائي, مرشح لجائزة
design-award < award | en design award, good design award | de designpreis, designauszeichnung | fr prix du design, prix de design | ar جائزة التصميم
red-dot < design-award | en red dot | de red dot | fr red dot | ar ريد دوت, red dot
if-design-award < design-award | en if design award | de if design award | fr if design award | ar جائزة if
german-design-award < design-award | en german design award | de german design award | fr german design award | ar جائزة التصميم الألماني
taste-award < award | en taste award, superior taste award | de geschmackspreis, dlg-prämiert, dlg | fr saveur de l'année, prix du goût, concours général agricole | ar جائزة المذاق, جائزة أفضل مذاق
great-taste < taste-award | en great taste award, great taste | de great taste award | fr great taste award | ar great taste
test-winner < award | en test winner, best in test, best buy, group test winner | de testsieger, testsiegel, vergleichssieger, kauftipp | fr meilleur au test, vainqueur du test, meilleur choix | ar الفائز في الاختبار, الأفضل في الاختبار
stiftung-warentest < award, tested | en stiftung warentest | de stiftung warentest | fr stiftung warentest | ar ستيفتونغ فارنتست
oeko-test < award, tested | en öko-test, oeko-test | de öko-test, ökotest | fr öko-test, oeko-test | ar öko-test
consumer-magazine < award, tested | en consumer reports, which magazine, consumer organisation | de verbrauchermagazin, testmagazin, verbraucherzentrale | fr que choisir, 60 millions de consommateurs | ar منظمة حماية المستهلك
product-of-the-year < award | en product of the year, game of the year, book of the year | de produkt des jahres, spiel des jahres | fr produit de l'année, jeu de l'année | ar منتج العام, لعبة العام
editors-choice < award | en editor's choice, editors' choice, staff pick, top pick | de redaktionstipp, empfehlung der redaktion, editor's choice | fr choix de la rédaction, coup de cœur de la rédaction | ar اختيار المحررين, ترشيح المحررين
score-points < award | en critic score, parker points, cupping score | de parker-punkte, kritikerpunkte, cupping score | fr points parker, note de dégustation | ar نقاط باركر, درجة التذوق
michelin < award | en michelin-starred, michelin star | de michelin-stern, sterneküche | fr étoilé michelin, étoile michelin | ar نجمة ميشلان
world-record < award | en world record, guinness record | de weltrekord, guinness-rekord | fr record du monde, livre guinness | ar رقم قياسي عالمي, غينيس
rated-very-good < award | en rated very good, rated excellent, top rating | de testnote, note sehr gut, testurteil | fr mention très bien, noté excellent | ar تقدير ممتاز, تقييم ممتاز
"""
