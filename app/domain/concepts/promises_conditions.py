# ruff: noqa: E501
"""Conditions and complaints that a text may not say a product helps with, unless the product's data does."""

CONCEPTS = """\
pain < medical | en pain, aches | de schmerz, schmerzen | fr douleur | ar ألم, آلام
inflammation < medical | en inflammation | de entzündung | fr inflammation | ar التهاب
back-pain < pain | en back pain, backache, lower back pain | de rückenschmerzen, rückenbeschwerden, kreuzschmerzen | fr mal de dos, douleurs dorsales, lombalgie | ar آلام الظهر, ألم الظهر
sciatica < pain | en sciatica | de ischias | fr sciatique | ar عرق النسا
neck-pain < pain | en neck pain, stiff neck, neck tension | de nackenschmerzen, nackenverspannung, verspannter nacken | fr douleurs cervicales, nuque raide | ar آلام الرقبة, تشنج الرقبة
joint-pain < pain | en joint pain, painful joints | de gelenkschmerzen, gelenkbeschwerden | fr douleurs articulaires | ar آلام المفاصل, ألم المفاصل
muscle-pain < pain | en muscle pain, sore muscles, muscle soreness | de muskelschmerzen, muskelkater | fr douleurs musculaires, courbatures | ar آلام العضلات, ألم العضلات
muscle-tension < medical | en muscle tension, tense muscles | de verspannungen, muskelverspannung | fr tensions musculaires | ar شد عضلي, توتر العضلات
headache < pain | en headache | de kopfschmerzen, kopfweh | fr maux de tête, mal de tête | ar صداع
migraine < pain | en migraine | de migräne | fr migraine | ar الصداع النصفي, صداع الشقيقة
arthritis < medical | en arthritis | de arthritis | fr arthrite | ar التهاب المفاصل
osteoarthritis < medical | en osteoarthritis | de arthrose | fr arthrose | ar خشونة المفاصل
rheumatism < medical | en rheumatism, rheumatic | de rheuma, rheumatisch | fr rhumatisme, rhumatismal | ar روماتيزم
cramps < medical | en cramps, muscle cramps | de krämpfe, muskelkrämpfe | fr crampes | ar تشنجات, تقلصات
period-pain < pain | en period pain, menstrual cramps, menstrual pain | de regelschmerzen, menstruationsbeschwerden | fr douleurs menstruelles, règles douloureuses | ar آلام الدورة الشهرية
slipped-disc < medical | en slipped disc, herniated disc | de bandscheibe, bandscheibenvorfall | fr hernie discale | ar انزلاق غضروفي, الديسك
bloating < medical | en bloating, flatulence | de blähungen, blähbauch | fr ballonnements, flatulences | ar انتفاخ البطن, غازات البطن
colic < medical | en colic, anti-colic | de koliken, anti-kolik | fr coliques, anti-colique | ar مغص, مضاد للمغص
constipation < medical | en constipation | de verstopfung des darms, stuhlgang | fr constipation, transit intestinal | ar إمساك, حركة الأمعاء
diarrhoea < medical | en diarrhoea, diarrhea | de durchfall | fr diarrhée | ar إسهال
heartburn < medical | en heartburn, acid reflux | de sodbrennen, reflux | fr brûlures d'estomac, reflux gastrique | ar حرقة المعدة, ارتجاع
stomach-ache < medical | en stomach ache, stomach problems, upset stomach | de magenbeschwerden, bauchschmerzen, magenprobleme | fr maux d'estomac, mal au ventre | ar ألم المعدة, مشاكل المعدة
nausea < medical | en nausea, motion sickness, travel sickness | de übelkeit, reisekrankheit | fr nausée, mal des transports | ar غثيان, دوار السفر
diabetes < medical | en diabetes, diabetic | de diabetes, diabetiker | fr diabète, diabétique | ar مرض السكري, مرضى السكري
obesity < medical | en obesity, overweight | de übergewicht, adipositas | fr obésité, surpoids | ar سمنة, زيادة الوزن
heart-disease < medical | en heart disease, heart attack, stroke prevention | de herzkrankheit, herzinfarkt, schlaganfall | fr maladie cardiaque, crise cardiaque, accident vasculaire | ar أمراض القلب, نوبة قلبية, سكتة
varicose-veins < medical | en varicose veins | de krampfadern | fr varices | ar دوالي, دوالي الساقين
tired-legs < medical | en tired legs, heavy legs, swollen legs | de schwere beine, geschwollene beine, müde beine | fr jambes lourdes, jambes gonflées | ar ثقل الساقين, تورم الساقين
thrombosis < medical | en thrombosis | de thrombose | fr thrombose | ar جلطات, تخثر الدم
water-retention < medical | en water retention, oedema, edema | de wassereinlagerungen, ödeme | fr rétention d'eau, œdème | ar احتباس السوائل, احتباس الماء
insomnia < medical | en insomnia, sleep disorder, sleep problems, sleepless nights | de schlaflosigkeit, schlafstörungen, schlafprobleme | fr insomnie, troubles du sommeil | ar أرق, اضطرابات النوم
snoring < medical | en snoring, anti-snore | de schnarchen, anti-schnarch | fr ronflement, anti-ronflement | ar شخير, مضاد للشخير
sleep-apnoea < medical | en sleep apnoea, sleep apnea | de schlafapnoe | fr apnée du sommeil | ar انقطاع النفس أثناء النوم
stress-condition < medical | en stress | de stress | fr stress | ar إجهاد نفسي, ضغط نفسي, التوتر
anxiety < medical | en anxiety, panic attacks, nervousness | de angstzustände, ängste lindern, nervosität | fr anxiété, angoisse, nervosité | ar نوبات الهلع, قلق نفسي
separation-anxiety < anxiety | en separation anxiety, firework anxiety | de trennungsangst, silvesterangst | fr anxiété de séparation | ar قلق الانفصال
depression < medical | en depression, depressed | de depression, depressiv | fr dépression, dépressif | ar اكتئاب
burnout < medical | en burnout, exhaustion | de burnout, erschöpfung | fr burn-out, épuisement | ar احتراق نفسي, إرهاق
fatigue < medical | en fatigue, tiredness | de müdigkeit | fr fatigue | ar تعب, إعياء
adhd < medical | en adhd | de adhs | fr tdah | ar فرط الحركة, نقص الانتباه
autism < medical | en autism, autistic | de autismus, autistisch | fr autisme, autiste | ar توحد, طيف التوحد
dementia < medical | en dementia, alzheimer | de demenz, alzheimer | fr démence, alzheimer | ar خرف, ألزهايمر
parkinsons < medical | en parkinson, parkinson's | de parkinson | fr parkinson | ar باركنسون
epilepsy < medical | en epilepsy | de epilepsie | fr épilepsie | ar صرع
cancer < medical | en cancer, tumour, tumor | de krebserkrankung, gegen krebs, tumor | fr cancer, tumeur | ar سرطان, أورام
allergy < medical | en allergy, allergies, allergic, allergy sufferers | de allergie, allergiker, allergisch | fr allergie, allergique | ar حساسية الجسم, مرضى الحساسية, حساسية
hay-fever < allergy | en hay fever, pollen allergy | de heuschnupfen, pollenallergie | fr rhume des foins, allergie au pollen | ar حمى القش, حساسية حبوب اللقاح
dust-allergy < allergy | en dust mite allergy, house dust allergy | de hausstauballergie, hausstaubmilbenallergie | fr allergie aux acariens | ar حساسية الغبار
nickel-allergy < allergy | en nickel allergy, nickel-sensitive | de nickelallergie | fr allergie au nickel | ar حساسية النيكل
asthma < medical | en asthma, asthmatic | de asthma, asthmatiker | fr asthme, asthmatique | ar ربو, مرضى الربو
respiratory-problems < medical | en breathing problems, respiratory, airways | de atemwege, atembeschwerden | fr voies respiratoires, difficultés respiratoires | ar الجهاز التنفسي, مشاكل التنفس
common-cold < medical | en common cold, blocked nose, runny nose | de erkältung, schnupfen, verstopfte nase | fr rhume, nez bouché | ar نزلات البرد, زكام, رشح الأنف
flu < medical | en flu, influenza | de grippe | fr grippe | ar إنفلونزا
cough < medical | en cough, coughing | de husten, hustenreiz | fr toux | ar سعال, كحة
sore-throat < medical | en sore throat, hoarseness | de halsschmerzen, heiserkeit | fr mal de gorge, enrouement | ar التهاب الحلق, بحة الصوت
covid < medical | en covid, coronavirus | de covid, coronavirus | fr covid, coronavirus | ar كوفيد, كورونا
infection < medical | en infection, infections | de infektion, infekt | fr infection | ar عدوى, إنتان
fever < medical | en fever, feverish | de fieber | fr fièvre | ar حمى, ارتفاع الحرارة
scars < medical | en scars, scar tissue | de narben, narbengewebe | fr cicatrices | ar ندوب
burns-injury < medical | en skin burns, burn wounds | de brandwunden, verbrennungen der haut | fr brûlures cutanées, brûlures légères | ar حروق الجلد
sunburn < medical | en sunburn | de sonnenbrand | fr coup de soleil, coups de soleil | ar حروق الشمس
bruises < medical | en bruises, sprains, sports injury | de prellungen, verstauchungen, sportverletzung | fr contusions, entorses, blessure sportive | ar كدمات, التواءات, إصابات رياضية
eczema < medical | en eczema | de ekzem | fr eczéma | ar إكزيما, أكزيما
neurodermatitis < eczema | en neurodermatitis, atopic dermatitis, atopic skin | de neurodermitis, atopische haut | fr dermatite atopique, peau atopique | ar التهاب الجلد التأتبي
psoriasis < medical | en psoriasis | de schuppenflechte, psoriasis | fr psoriasis | ar صدفية جلدية, مرض الصدفية
rosacea < medical | en rosacea, couperose | de rosacea, couperose | fr rosacée, couperose | ar وردية البشرة, مرض الوردية
acne < medical | en acne, acne-prone | de akne | fr acné | ar حب الشباب
blemishes < medical | en blemishes, pimples, breakouts, blackheads | de pickel, mitesser, hautunreinheiten, unreine haut | fr imperfections, boutons de peau, points noirs | ar بثور, رؤوس سوداء, شوائب البشرة
itching < medical | en itching, itchy skin, itch relief | de juckreiz, juckende haut | fr démangeaisons | ar حكة
skin-irritation < medical | en skin irritation, redness, rash | de hautreizungen, hautrötungen, hautausschlag | fr irritations cutanées, rougeurs | ar تهيج البشرة, احمرار البشرة, طفح جلدي
nappy-rash < skin-irritation | en nappy rash, diaper rash | de wunder po, windelausschlag, windeldermatitis | fr érythème fessier | ar طفح الحفاضات
cellulite < medical | en cellulite | de cellulite, orangenhaut | fr cellulite, peau d'orange | ar سيلوليت
stretch-marks < medical | en stretch marks | de dehnungsstreifen, schwangerschaftsstreifen | fr vergetures | ar علامات التمدد
pigment-spots < medical | en dark spots, age spots, hyperpigmentation | de pigmentflecken, altersflecken | fr taches brunes, taches pigmentaires | ar تصبغات, بقع داكنة
dark-circles < medical | en dark circles under the eyes, puffy eyes, eye bags | de augenringe, tränensäcke | fr cernes, poches sous les yeux | ar هالات سوداء, انتفاخ العينين
hair-loss < medical | en hair loss, thinning hair | de haarausfall | fr chute de cheveux, antichute | ar تساقط الشعر
dandruff < medical | en dandruff, anti-dandruff | de kopfschuppen, antischuppen, anti-schuppen | fr pellicules, antipelliculaire | ar قشرة الرأس, ضد القشرة
head-lice < medical | en head lice, lice | de kopfläuse, läuse | fr poux | ar قمل
parasites < medical | en parasites, worm infestation | de parasiten, wurmbefall | fr parasites, vers intestinaux | ar طفيليات, ديدان الأمعاء
fungal-infection < medical | en fungal infection, nail fungus, athlete's foot | de nagelpilz, fußpilz, pilzinfektion | fr mycose, pied d'athlète | ar فطريات الأظافر, عدوى فطرية
warts < medical | en warts, verruca | de warzen | fr verrues | ar ثآليل
herpes < medical | en herpes, cold sores | de herpes, lippenherpes | fr herpès, bouton de fièvre | ar هربس
tooth-decay < medical | en tooth decay, cavities, caries | de karies | fr caries dentaires, caries | ar تسوس الأسنان
gum-disease < medical | en gum disease, gingivitis, bleeding gums | de zahnfleischentzündung, parodontose, zahnfleischbluten | fr gingivite, saignement des gencives | ar التهاب اللثة, نزيف اللثة
bad-breath < medical | en bad breath, halitosis | de mundgeruch | fr mauvaise haleine | ar رائحة الفم الكريهة, رائحة الفم
toothache < pain | en toothache, sensitive teeth | de zahnschmerzen, empfindliche zähne | fr mal de dents, dents sensibles | ar ألم الأسنان, حساسية الأسنان
teething-pain < pain | en teething pain, teething relief, sore gums | de zahnungsschmerzen, zahnungsbeschwerden | fr poussées dentaires, douleurs dentaires | ar آلام التسنين
eye-strain < medical | en eye strain, tired eyes | de augenbelastung, müde augen | fr fatigue oculaire, yeux fatigués | ar إجهاد العين, تعب العينين
dry-eyes < medical | en dry eyes | de trockene augen | fr yeux secs | ar جفاف العين
poor-eyesight < medical | en poor eyesight, short-sighted, vision loss | de sehschwäche, kurzsichtigkeit | fr myopie, baisse de la vue | ar ضعف البصر, قصر النظر
tinnitus < medical | en tinnitus | de tinnitus | fr acouphènes | ar طنين الأذن
hearing-loss < medical | en hearing loss, hearing damage | de hörverlust, gehörschäden | fr perte auditive, lésions auditives | ar فقدان السمع, تلف السمع
osteoporosis < medical | en osteoporosis | de osteoporose | fr ostéoporose | ar هشاشة العظام
menopause < medical | en menopause, hot flushes, hot flashes | de wechseljahre, hitzewallungen | fr ménopause, bouffées de chaleur | ar انقطاع الطمث, هبات ساخنة
pms < medical | en pms, premenstrual | de pms, prämenstruell | fr spm, prémenstruel | ar متلازمة ما قبل الحيض
infertility < medical | en infertility, fertility | de fruchtbarkeit, unfruchtbarkeit | fr fertilité, infertilité | ar خصوبة, عقم
morning-sickness < medical | en morning sickness | de schwangerschaftsübelkeit | fr nausées de grossesse | ar غثيان الحمل
cystitis < medical | en cystitis, urinary tract, bladder infection | de blasenentzündung, harnwege | fr cystite, voies urinaires | ar التهاب المثانة, المسالك البولية
incontinence < medical | en incontinence | de inkontinenz | fr incontinence, fuites urinaires | ar سلس البول
prostate < medical | en prostate | de prostata | fr prostate | ar بروستاتا
liver-problems < medical | en liver health, liver function, fatty liver | de leberfunktion, lebergesundheit, fettleber | fr santé du foie, fonction hépatique | ar صحة الكبد, وظائف الكبد
kidney-problems < medical | en kidney function, kidney stones, kidney health | de nierenfunktion, nierensteine | fr fonction rénale, calculs rénaux | ar وظائف الكلى, حصى الكلى
thyroid < medical | en thyroid | de schilddrüse | fr thyroïde | ar الغدة الدرقية
anaemia < medical | en anaemia, anemia, iron deficiency | de blutarmut, eisenmangel | fr anémie, carence en fer | ar فقر الدم, نقص الحديد
vitamin-deficiency < medical | en vitamin deficiency, nutrient deficiency | de vitaminmangel, nährstoffmangel | fr carence vitaminique, carences | ar نقص الفيتامينات, سوء التغذية
hangover < medical | en hangover | de kater nach alkohol, gegen kater | fr gueule de bois | ar آثار السكر, صداع الكحول
heel-spur < medical | en heel spur, plantar fasciitis | de fersensporn, plantarfasziitis | fr épine calcanéenne, aponévrosite plantaire | ar مسمار الكعب, التهاب اللفافة الأخمصية
flat-feet < medical | en flat feet, fallen arches | de plattfuß, senkfuß | fr pieds plats | ar القدم المسطحة
bunions < medical | en bunions, hallux valgus | de hallux valgus, ballenzeh | fr hallux valgus, oignon du pied | ar انحراف إبهام القدم
carpal-tunnel < medical | en carpal tunnel, rsi, mouse arm | de karpaltunnel, mausarm, rsi | fr canal carpien, syndrome du canal carpien | ar النفق الرسغي
hip-dysplasia < medical | en hip dysplasia | de hüftdysplasie | fr dysplasie de la hanche | ar خلل التنسج الوركي
skin-cancer < cancer | en skin cancer | de hautkrebs | fr cancer de la peau | ar سرطان الجلد
"""
