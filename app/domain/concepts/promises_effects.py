# ruff: noqa: E501
"""Effects on body and mind that are never said unproven, and what such effects are said to come from."""

CONCEPTS = """\
health-claim < medical | en good for your health, health benefit, promotes health, wellbeing | de gesundheitsfördernd, gesundheit, wohlbefinden | fr bon pour la santé, santé, bien-être | ar مفيد للصحة, فوائد صحية, يعزز الصحة
heals < medical | en heals, healing, healing power | de heilt, heilend, heilkräftig, heilung | fr guérit, guérison, vertus curatives | ar يشفي, شفاء, خصائص شفائية
cures < medical | en cure for, cures disease, cures the, miracle cure, remedy | de kuriert, heilmittel, wundermittel | fr remède, guérit la maladie | ar يعالج, علاج فعال, علاج نهائي
treats-condition < medical | en treats symptoms, treatment of, treatment for, used to treat | de behandlung von, zur behandlung, behandelt beschwerden | fr traitement de la, pour traiter, traite les symptômes | ar لعلاج, معالجة الأعراض
prevents-illness < medical | en prevents disease, prevents illness, protects against illness | de beugt krankheiten vor, schützt vor krankheiten | fr prévient les maladies, protège des maladies | ar يقي من الأمراض, الوقاية من الأمراض
alleviates < medical | en alleviates, relieves symptoms, eases symptoms, soothes | de lindert, linderung, lindernd | fr soulage, soulagement, apaise | ar يخفف الأعراض, تخفيف الأعراض, يلطف
relieves-pain < medical | en pain relief, relieves pain, pain-relieving, eases pain | de schmerzlindernd, lindert schmerzen, gegen schmerzen | fr soulage la douleur, antidouleur, contre la douleur | ar يخفف الألم, مسكن للآلام, تخفيف الآلام
anti-inflammatory < medical | en anti-inflammatory, reduces inflammation | de entzündungshemmend, lindert entzündungen | fr anti-inflammatoire, réduit l'inflammation | ar مضاد للالتهابات, يقلل الالتهاب
pressure-relief < medical | en pressure relief, pressure-relieving | de druckentlastend, druckentlastung | fr soulage les points de pression, soulagement de la pression | ar تخفيف الضغط, يخفف نقاط الضغط
posture < medical | en improves posture, posture corrector, better posture | de haltungskorrektur, verbessert die haltung, bessere haltung | fr améliore la posture, correcteur de posture | ar يحسن وضعية الجسم, تصحيح القوام
orthopaedic < medical | en orthopaedic, orthopedic | de orthopädisch | fr orthopédique | ar تقويمي, طبي للعظام, لتقويم العظام
spine < medical | en spinal alignment, supports the spine, spine | de wirbelsäule, entlastet die wirbelsäule | fr colonne vertébrale | ar العمود الفقري, محاذاة العمود الفقري
immune-system < medical | en immune system, strengthens the immune system, boosts immunity, immunity | de immunsystem, abwehrkräfte, immunabwehr | fr système immunitaire, défenses immunitaires, immunité | ar جهاز المناعة, يقوي المناعة, مناعة
digestion < medical | en digestion, aids digestion, easy on the stomach | de verdauung, verdauungsfördernd, magenfreundlich | fr digestion, facilite la digestion, digestif | ar الهضم, يسهل الهضم, هضمي
gut-flora < medical | en gut flora, gut health, intestinal flora, microbiome | de darmflora, darmgesundheit, mikrobiom | fr flore intestinale, santé intestinale, microbiote | ar البكتيريا النافعة, صحة الأمعاء
probiotic-effect < medical | en probiotic | de probiotisch, probiotika | fr probiotique | ar بروبيوتيك
prebiotic-effect < medical | en prebiotic | de präbiotisch, präbiotika | fr prébiotique | ar بريبيوتيك
metabolism < medical | en metabolism, metabolic | de stoffwechsel | fr métabolisme | ar الأيض, التمثيل الغذائي
weight-loss < medical | en weight loss, slimming, lose weight | de zum abnehmen, gewichtsverlust, gewichtsreduktion | fr perte de poids, amincissant, maigrir | ar إنقاص الوزن, خسارة الوزن, تنحيف
fat-burning < medical | en fat burning, burns fat, fat burner | de fettverbrennung, fatburner, verbrennt fett | fr brûle-graisse, brûle les graisses | ar حرق الدهون, حارق للدهون
appetite < medical | en curbs appetite, appetite suppressant, reduces cravings | de appetitzügler, heißhunger, appetithemmend | fr coupe-faim, fringales | ar يكبح الشهية, سد الشهية
detox < medical | en detox, detoxifying, flushes out toxins | de detox, entgiftend, entgiftung, entschlackend | fr détox, détoxifiant, élimine les toxines | ar ديتوكس, إزالة السموم, يطرد السموم
lowers < medical | en lowers levels, reduces the risk of, lowers the risk | de senkt das risiko, senkt den spiegel, reduziert das risiko | fr réduit le risque, abaisse le taux | ar يقلل خطر, يخفض مستوى, يقلل من خطر
blood-pressure < medical | en blood pressure, hypertension | de blutdruck, blutdrucksenkend, bluthochdruck | fr tension artérielle, pression artérielle, hypertension | ar ضغط الدم, ارتفاع ضغط الدم
cholesterol < medical | en cholesterol | de cholesterin, cholesterinspiegel | fr cholestérol | ar كوليسترول
blood-sugar < medical | en blood sugar, blood glucose | de blutzucker, blutzuckerspiegel | fr glycémie, sucre sanguin | ar سكر الدم, السكر في الدم
circulation < medical | en blood circulation, improves circulation, blood flow, stimulates circulation | de durchblutung, durchblutungsfördernd, blutkreislauf | fr circulation sanguine, stimule la circulation | ar الدورة الدموية, تدفق الدم
heart-health < medical | en heart health, cardiovascular, good for the heart | de herzgesundheit, herz-kreislauf, gut fürs herz | fr santé du cœur, cardiovasculaire | ar صحة القلب, القلب والأوعية
sleep-better < medical | en better sleep, sleep better, sleep quality, restful sleep | de besser schlafen, besserer schlaf, schlafqualität | fr mieux dormir, meilleur sommeil, sommeil réparateur | ar نوم أفضل, جودة النوم
deep-sleep < medical | en deep sleep, restful nights | de tiefer schlaf, tiefschlaf, erholsamer schlaf | fr sommeil profond, nuits réparatrices | ar نوم عميق, نوم هانئ
fall-asleep < medical | en fall asleep faster, sleep aid, helps you fall asleep | de einschlafhilfe, schneller einschlafen, leichter einschlafen | fr endormissement, s'endormir plus vite | ar يساعد على النوم, النوم بسرعة
stress-relief < medical | en reduces stress, stress relief, relieves stress, anti-stress | de stressabbau, reduziert stress, gegen stress, antistress | fr réduit le stress, antistress, anti-stress | ar يخفف التوتر, تخفيف التوتر, مضاد للتوتر
calming < medical | en calming, calms the nerves, calming effect, relaxing effect | de beruhigend, beruhigt, entspannende wirkung | fr apaisant, calmant, effet relaxant | ar مهدئ, يهدئ الأعصاب, تأثير مهدئ
mood-lifting < medical | en lifts the mood, improves mood, mood-lifting | de stimmungsaufhellend, hebt die stimmung | fr améliore l'humeur, remonte le moral | ar يحسن المزاج, تحسين المزاج
mental-health < medical | en mental health, emotional balance, inner balance | de mentale gesundheit, psychische gesundheit, innere balance | fr santé mentale, équilibre émotionnel | ar الصحة النفسية, التوازن النفسي
concentration-effect < medical | en improves concentration, better concentration, mental focus | de fördert die konzentration, konzentrationsfähigkeit, bessere konzentration | fr améliore la concentration | ar يحسن التركيز, زيادة التركيز
memory-brain < medical | en improves memory, brain function, brain health, cognitive | de gedächtnisleistung, gehirnfunktion, kognitiv, gedächtnis | fr fonction cérébrale, cognitif, améliore la mémoire | ar تقوية الذاكرة, وظائف الدماغ, إدراكي
child-development < medical | en child development, promotes development, supports development | de fördert die entwicklung, kindliche entwicklung | fr favorise le développement, développement de l'enfant | ar نمو الطفل, تطور الطفل
intelligence-boost < medical | en boosts intelligence, makes children smarter, improves learning | de macht klüger, fördert die intelligenz | fr stimule l'intelligence, favorise l'apprentissage | ar ينمي الذكاء, تنمية الذكاء
creativity-boost < medical | en boosts creativity, stimulates imagination | de fördert die kreativität, regt die fantasie an | fr stimule la créativité, stimule l'imagination | ar ينمي الإبداع, ينمي الخيال
energy-boost < medical | en boosts energy, energy boost, more energy, vitality | de energieschub, mehr energie, vitalität | fr regain d'énergie, énergisant, vitalité | ar يعزز الطاقة, حيوية ونشاط, يمنح الطاقة
invigorating < medical | en invigorating, revitalising, stimulating effect | de belebend, revitalisierend, vitalisierend | fr revigorant, revitalisant, tonifiant | ar منشط, منعش للجسم, يجدد النشاط
performance-boost < medical | en improves performance, boosts performance, performance-enhancing | de leistungssteigernd, steigert die leistung, mehr ausdauer | fr améliore les performances | ar يحسن الأداء الرياضي, يزيد التحمل
muscle-growth < medical | en muscle growth, builds muscle, muscle gain, increases strength | de muskelaufbau, muskelwachstum | fr prise de muscle, croissance musculaire | ar بناء العضلات, نمو العضلات
muscle-recovery < medical | en muscle recovery, faster recovery, speeds up recovery | de schnellere regeneration, regenerationsfördernd, muskelregeneration | fr récupération musculaire, récupération rapide | ar استشفاء العضلات, تعافي العضلات
calories-burning < medical | en burns calories, calorie burning | de kalorienverbrennung, verbrennt kalorien, kalorien verbrennen | fr brûle des calories, brûler des calories | ar حرق السعرات, يحرق السعرات
germ-killing < medical | en kills germs, kills bacteria, germ-free | de tötet bakterien, tötet keime, keimtötend, keimfrei | fr tue les bactéries, élimine les germes | ar يقتل الجراثيم, يقضي على البكتيريا
disinfecting < medical | en disinfects, disinfectant, sanitising | de desinfizierend, desinfiziert | fr désinfecte, assainissant | ar معقم, مطهر
antiseptic < medical | en antiseptic | de antiseptisch | fr antiseptique | ar مطهر للجروح, مضاد للعفونة
antiviral < medical | en antiviral, kills viruses, virus protection | de antiviral, virenabtötend, gegen viren | fr antiviral, tue les virus | ar مضاد للفيروسات, يقتل الفيروسات
antifungal < medical | en antifungal | de antimykotisch, pilzhemmend | fr antifongique | ar مضاد للفطريات
antiallergic < medical | en anti-allergy, antiallergic, against allergies, suitable for allergy sufferers | de antiallergisch, gegen allergien, für allergiker | fr antiallergique, contre les allergies, anti-allergène | ar ضد الحساسية, مضاد للحساسية
wound-healing < medical | en wound healing, wound care, heals wounds | de wundheilung, wundheilend, wundheilfördernd | fr cicatrisation, cicatrisant | ar التئام الجروح, يساعد على التئام الجروح
anti-ageing < medical | en anti-ageing, anti-aging, rejuvenating, younger-looking | de anti-aging, verjüngend, jüngere haut | fr anti-âge, rajeunissant | ar مكافحة الشيخوخة, شباب البشرة
anti-wrinkle < medical | en anti-wrinkle, wrinkle-reducing, fine lines | de antifalten, faltenreduzierend, fältchen | fr antirides, ridules, anti-rides | ar مضاد للتجاعيد, تجاعيد, خطوط دقيقة
skin-improvement < medical | en improves skin, improves the complexion, even skin tone | de verbessert das hautbild, ebenmäßiges hautbild | fr améliore la peau, teint unifié | ar يحسن البشرة, توحيد لون البشرة
skin-firming < medical | en skin firming, firms the skin, skin elasticity | de hautstraffend, strafft die haut, hautelastizität | fr raffermissant, raffermit la peau, élasticité de la peau | ar شد البشرة, مرونة البشرة
cell-renewal < medical | en cell renewal, skin regeneration, regenerates the skin | de zellerneuerung, hautregeneration, regeneriert die haut | fr renouvellement cellulaire, régénère la peau | ar تجديد خلايا البشرة, تجديد الخلايا
skin-whitening < medical | en skin whitening, skin lightening, brightens the skin | de hautaufhellend, hautaufhellung | fr éclaircissant, éclaircit la peau | ar تفتيح البشرة, تبييض البشرة
hair-growth < medical | en hair growth, stimulates hair growth, thicker hair | de haarwachstum, dichteres haar | fr pousse des cheveux, cheveux plus épais | ar نمو الشعر, تكثيف الشعر
teeth-whitening < medical | en teeth whitening, whiter teeth, whitens teeth | de zahnaufhellung, weißere zähne | fr blanchiment des dents, dents plus blanches | ar تبييض الأسنان, أسنان أكثر بياضا
cavity-prevention < medical | en prevents cavities, prevents tooth decay, strengthens enamel | de kariesschutz, beugt karies vor, stärkt den zahnschmelz | fr prévient les caries, renforce l'émail dentaire | ar يمنع تسوس الأسنان, يقوي مينا الأسنان
plaque-removal < medical | en removes plaque, dental plaque, tartar build-up | de zahnbelag, zahnstein, entfernt zahnbelag | fr plaque dentaire, tartre dentaire | ar طبقة البلاك, جير الأسنان
eye-protection-effect < medical | en protects the eyes, easy on the eyes, reduces eye strain | de schont die augen, augenschonend | fr protège les yeux, réduit la fatigue oculaire | ar يحمي العين, مريح للعين
bones < medical | en bone health, strong bones, bone density | de knochengesundheit, starke knochen, knochendichte | fr santé osseuse, os solides, densité osseuse | ar صحة العظام, عظام قوية
joint-health < medical | en joint health, healthy joints, joint support | de gelenkgesundheit, gesunde gelenke | fr santé articulaire, articulations saines | ar صحة المفاصل, مفاصل صحية
hormone-balance < medical | en hormone balance, hormonal, testosterone | de hormonhaushalt, hormonell, testosteron | fr équilibre hormonal, hormonal, testostérone | ar توازن الهرمونات, هرموني, تستوستيرون
libido < medical | en libido, potency, aphrodisiac | de libido, aphrodisierend, potenzsteigernd | fr libido, aphrodisiaque | ar منشط جنسي, قدرة جنسية
milk-production < medical | en milk production, promotes lactation | de milchbildung, fördert die milchbildung | fr montée de lait, favorise la lactation | ar إدرار الحليب
lymphatic-drainage < medical | en lymphatic drainage, drains water | de lymphdrainage, entwässernd | fr drainage lymphatique, drainant | ar تصريف لمفاوي
antioxidant < medical | en antioxidant, free radicals | de antioxidativ, antioxidantien, freie radikale | fr antioxydant, radicaux libres | ar مضاد للأكسدة, الجذور الحرة
normal-function < medical | en contributes to the normal function, supports normal function | de trägt zur normalen funktion bei, normale funktion | fr contribue au fonctionnement normal | ar يساهم في الوظائف الطبيعية, الوظائف الطبيعية للجسم
air-purifying-effect < medical | en purifies the air, removes allergens, healthier air | de reinigt die luft, entfernt allergene, gesündere luft | fr purifie l'air, élimine les allergènes | ar ينقي الهواء, يزيل مسببات الحساسية
radiation-protection < medical | en radiation protection, emf protection, blocks radiation | de elektrosmog, strahlenschutz, emf-schutz | fr anti-ondes, protection contre les ondes | ar حماية من الإشعاع, حجب الإشعاع
tick-repelling < medical | en tick repellent, against ticks, kills ticks | de gegen zecken, zeckenschutz | fr anti-tiques, contre les tiques | ar ضد القراد, طارد القراد
flea-repelling < medical | en flea control, against fleas, kills fleas | de gegen flöhe, flohschutz | fr anti-puces, contre les puces | ar ضد البراغيث, طارد البراغيث
shiny-coat < medical | en shiny coat, healthy coat | de glänzendes fell, gesundes fell | fr pelage brillant, beau pelage | ar فرو لامع صحي, شعر لامع للحيوان
pet-dental-care < medical | en dental care for dogs, cleans dogs' teeth | de zahnpflege für hunde, zahnpflegend | fr hygiène bucco-dentaire du chien | ar العناية بأسنان الكلب
acupressure < medical | en acupressure, trigger points | de akupressur, triggerpunkte | fr acupression, points gâchettes | ar ضغط إبري, نقاط الضغط العلاجية
acupuncture < medical | en acupuncture | de akupunktur | fr acupuncture | ar الوخز بالإبر
reflexology < medical | en reflexology, reflex zones | de reflexzonen, reflexzonenmassage | fr réflexologie | ar علم المنعكسات
magnetic-therapy < medical | en magnet therapy, magnetic therapy | de magnettherapie | fr magnétothérapie | ar العلاج المغناطيسي
light-therapy < medical | en light therapy, red light therapy, infrared therapy | de lichttherapie, rotlichttherapie, infrarottherapie | fr luminothérapie, thérapie infrarouge | ar العلاج بالضوء, العلاج بالأشعة تحت الحمراء
heat-therapy < medical | en heat therapy, cold therapy | de wärmetherapie, kältetherapie | fr thermothérapie, cryothérapie | ar العلاج بالحرارة, العلاج بالتبريد
aromatherapy < medical | en aromatherapy | de aromatherapie | fr aromathérapie | ar العلاج بالروائح, علاج عطري, أروماثيرابي
healing-stone < medical | en healing stone, healing crystal, positive energy | de heilstein, heilkristall, positive energie | fr pierre guérisseuse, lithothérapie, énergie positive | ar حجر شفاء, أحجار الطاقة, طاقة إيجابية
chakra < medical | en chakra | de chakra | fr chakra | ar شاكرا
homeopathy < medical | en homeopathic, homeopathy | de homöopathisch, homöopathie | fr homéopathique, homéopathie | ar المعالجة المثلية
naturopathy < medical | en naturopathic, naturopathy, herbal medicine | de naturheilkunde, naturheilkundlich, heilpflanze | fr naturopathie, phytothérapie, plante médicinale | ar طب بديل, طب الأعشاب, أعشاب طبية
ayurveda < medical | en ayurvedic, ayurveda | de ayurvedisch, ayurveda | fr ayurvédique, ayurveda | ar أيورفيدا
chinese-medicine < medical | en traditional chinese medicine | de traditionelle chinesische medizin | fr médecine chinoise, médecine traditionnelle chinoise | ar الطب الصيني
medical-device < medical | en medical device, medical grade, medical-grade | de medizinprodukt, medizinische qualität | fr dispositif médical, grade médical | ar جهاز طبي, درجة طبية
medicine-product < medical | en medicinal product, prescription medicine | de arzneimittel, medikament | fr médicament | ar مستحضر دوائي, دواء
no-side-effects < medical | en no side effects, without side effects | de keine nebenwirkungen, ohne nebenwirkungen, nebenwirkungsfrei | fr sans effets secondaires, aucun effet secondaire | ar بدون آثار جانبية, لا آثار جانبية
"""
