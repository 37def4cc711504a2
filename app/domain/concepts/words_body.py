# ruff: noqa: E501
"""The body and its parts, the senses, feelings, and what people do and need for themselves."""

CONCEPTS = """
body | en body, bodies, whole body, full body | de körper, leib, ganzkörper | fr corps, corporel | ar جسم, أجسام, جسد, بدن
upper-body < body != lower-body | en upper body, torso, trunk of the body | de oberkörper, rumpf | fr haut du corps, torse | ar الجزء العلوي من الجسم, جذع الجسم
lower-body < body | en lower body | de unterkörper | fr bas du corps | ar الجزء السفلي من الجسم
head | en head, heads | de kopf, köpfe | fr tête | ar رأس, رؤوس
face | en face, facial | de gesicht | fr visage, facial | ar وجه, وجوه
forehead < face | en forehead, temple of the head, brow | de stirn | fr front du visage, tempe | ar جبين, جبهة
cheek < face | en cheek, cheeks, cheekbone | de wange, wangen | fr joue, pommette | ar خد, خدود, وجنة
chin < face | en chin, jaw, jawline | de kinn | fr menton, mâchoire | ar ذقن
eye | en eye, eyes | de auge, augen | fr œil, yeux | ar عين, عيون, أعين
eyebrow | en eyebrow, eyebrows | de augenbraue | fr sourcil | ar حاجب, حواجب
eyelash | en eyelash, lashes | de wimper, wimpern | fr cil, cils | ar رموش
eyelid | en eyelid, eye area, eye contour | de augenlid, augenpartie, augenkontur | fr paupière | ar جفن, جفون, محيط العين
ear | en ear, ears, earlobe, ear canal | de ohr, ohren, ohrläppchen, gehörgang | fr oreille, lobe d'oreille, conduit auditif | ar أذن, آذان, أذنين
nose | en nose, nostril | de nase, nasen, nasenrücken | fr nez, narine | ar أنف, أنوف
mouth | en mouth, mouths | de mund, münder, mundraum | fr bouche | ar فم, أفواه
lip | en lip, lips | de lippe, lippen | fr lèvre, lèvres | ar شفة, شفاه
tooth-human | en milk teeth, human tooth, molar, gums | de zahnfleisch, milchzähne | fr dent, dents, gencive | ar لثة
tongue-body | en on the tongue, taste buds | de gaumen, geschmacksknospen | fr langue, palais, papilles | ar براعم التذوق
neck | en neck, necks | de hals, hälse, nacken | fr cou, nuque | ar رقبة, رقاب, عنق, أعناق
throat | en throat | de kehle, rachen | fr gorge | ar حنجرة, حلق الإنسان
shoulder | en shoulder, shoulders | de schulter, schultern | fr épaule, épaules | ar كتف, أكتاف, كتفين
arm | en arm, arms, upper arm, forearm | de arm, arme, oberarm, unterarm | fr bras, avant-bras | ar ذراع, أذرع, ذراعين
elbow | en elbow, elbows | de ellbogen, ellenbogen | fr coude | ar مرافق, كوع
wrist | en wrist, wrists | de handgelenk | fr poignet | ar معصم, معاصم, رسغ
hand | en hand, hands | de hand, hände | fr main, mains | ar يد, أيدي, أيادي, يدين
palm-hand < hand | en palm of the hand | de handfläche, handballen | fr paume | ar راحة اليد, كف اليد, كفوف
finger | en finger, fingers | de finger, fingerspitze | fr doigt, bout des doigts | ar إصبع, أصابع, أطراف الأصابع
thumb < finger | en thumb, thumbs | de daumen | fr pouce | ar إبهام
index-finger < finger | en index finger, ring finger, middle finger, little finger | de zeigefinger, ringfinger, mittelfinger, kleiner finger | fr annulaire, majeur, auriculaire | ar سبابة, بنصر, خنصر
fingernail | en fingernail, cuticle, toenail | de fingernagel, nagelhaut, fußnagel, zehennagel | fr ongle, ongles, cuticule | ar ظفر, أظافر, أظفار
chest | en human chest, breast, chest area | de brust, brustkorb, busen, oberweite | fr poitrine, thorax | ar صدر, صدور, ثدي
back-body | en your back, lower back, upper back, human back | de unterer rücken | fr bas du dos, votre dos, le dos, haut du dos | ar أسفل الظهر, ظهرك, ظهور
stomach | en stomach, belly, tummy, abdomen | de bauch, magen, bäuchlein | fr ventre, estomac, abdomen | ar بطن, بطون, معدة
waist | en waistline | de taille | fr taille de la personne, tour de taille | ar خصر, خصور
hip | en hip, hips | de hüfte, hüften | fr hanche, hanches | ar ورك, أوراك, وركين
bottom-body | en buttocks, bum, backside of the body | de gesäß, po, popo | fr fesses, fessier | ar أرداف, مؤخرة الجسم
leg-body | en legs of the wearer, human leg, lower leg | de unterschenkel | fr jambe, jambes | ar ساقك, ساقين, رجلين
thigh | en thigh, thighs | de oberschenkel, schenkel | fr cuisse, cuisses | ar فخذ, أفخاذ
knee | en knee, knees | de knie, kniegelenk | fr genou, genoux | ar ركبة, ركب, ركبتين
calf-body | en calf muscle, calves of the leg | de wade, waden, schienbein | fr mollet, mollets, tibia | ar ربلة الساق, سمانة الساق
ankle | en ankle, ankles | de knöchel, fußgelenk, fußknöchel | fr cheville | ar كاحل, كواحل
foot | en foot, feet, barefoot | de fuß, füße, barfuß | fr pied, pieds, pieds nus | ar قدم, أقدام, قدمين, حافي القدمين
toe | en toe, toes, big toe | de zehe, zehen, großer zeh | fr orteil, orteils, gros orteil | ar إصبع القدم, أصابع القدم
instep | en instep, arch of the foot, forefoot, ball of the foot | de rist, fußgewölbe, vorfuß | fr cou-de-pied, voûte plantaire, avant-pied | ar مشط القدم, قوس القدم
skin | en skin, complexion, epidermis | de haut, teint, hautbild | fr peau, peaux, épiderme | ar جلد الإنسان, بشرة, بشرتك
pore | en pore, pores | de pore, poren | fr pore, pores | ar مسام, مسامات
normal-skin < skin | en normal skin | de normale haut | fr peau normale, peaux normales | ar بشرة عادية
hair-human | en hair, hairs, hairstyle, haircut | de haar, haare, frisur, haarschnitt | fr cheveu, cheveux, coiffure, chevelure | ar شعر, شعرك, قصة شعر
fine-hair < hair-human | en fine hair, limp hair | de feines haar, dünnes haar | fr cheveux fins | ar شعر خفيف, شعر رفيع
thick-hair < hair-human != fine-hair | en thick hair, coarse hair | de dickes haar, kräftiges haar | fr cheveux épais | ar شعر كثيف, شعر سميك
long-hair < hair-human | en hair that is long, shoulder-length hair | de langes haar, lange haare | fr cheveux longs | ar شعر طويل
short-hair < hair-human != long-hair | en cropped hair, hair that is short | de kurzes haar, kurze haare | fr cheveux courts | ar شعر قصير
wavy-hair < hair-human | en wavy hair, beach waves, frizzy, frizz | de welliges haar, frizz, wellen im haar | fr cheveux ondulés, frisottis | ar شعر مموج, تجعد الشعر, هيشان
scalp | en scalp | de kopfhaut | fr cuir chevelu | ar فروة الرأس
split-end | en split ends, hair tips | de spliss, haarspitzen | fr pointes fourchues, pointes des cheveux | ar تقصف الأطراف, أطراف الشعر
beard | en beard, moustache, stubble | de bart, bärte, schnurrbart, stoppel | fr barbe, moustache humaine | ar لحية, لحى, شارب
body-hair | en body hair, unwanted hair, hair removal, epilation | de körperbehaarung, haarentfernung, epilation | fr pilosité, épilation | ar شعر الجسم, إزالة الشعر
bone-body | en bone, bones, skeleton, skull | de knochen, skelett, schädel | fr os, squelette, crâne | ar عظم, عظام, هيكل عظمي, جمجمة
joint-body | en joints of the body, joint of the body | de gelenke des körpers | fr articulation du corps, articulations | ar مفصل الجسم, مفاصل الجسم
muscle | en muscle, muscles, muscular | de muskel, muskeln, muskulatur | fr muscle, musculaire, musculature | ar عضلة, عضلات, عضلي
abdominals < muscle | en abs, core muscles, biceps, glutes | de bauchmuskeln, rumpfmuskulatur, bizeps | fr abdominaux, biceps, muscles profonds | ar عضلات البطن, عضلة الذراع
blood | en blood | de blut | fr sang, sanguin | ar دم, دماء
heart | en heart, hearts, heartbeat | de herz, herzen, puls, herzschlag | fr cœur, battement de cœur, pouls | ar قلب, قلوب, نبض, نبضات
lung | en lung, lungs, breath, breathe, breathing | de lunge, atem, atmen, atmung | fr poumon, respiration | ar رئة, رئتين, تنفس, يتنفس
brain | en brain, mind | de gehirn, hirn | fr cerveau, esprit | ar دماغ, مخ, ذهن
nerve | en nerve, nerves, nervous system | de nerv, nerven, nervensystem | fr nerf, système nerveux | ar عصب, أعصاب, الجهاز العصبي
sweat | en sweat, perspiration, sweating, sweaty | de schwitzen | fr transpiration, transpirer, sueur | ar عرق, تعرق, يتعرق
tear-eye | en crying, cry | de träne, tränen | fr larme, pleurer, pleurs | ar دمعة, دموع, بكاء
saliva | en saliva, drool | de speichel, sabber, sabbern | fr salive, bave, baver | ar لعاب, ريالة
sense | en sense, senses, sensory | de sinn, sinne, sinnlich | fr sens, sensoriel | ar حاسة, حواس, حسي
sight | en sight, vision, eyesight, view through | de sehen, sehkraft, blick | fr vue, vision, regard | ar نظر, رؤية
hearing | en hearing, sense of hearing | de hörsinn, hörvermögen | fr sens de l'ouïe, entendre | ar حاسة السمع, سمع
touch | en tactile, handfeel, feel of the surface, sense of touch | de tastsinn, griffgefühl, haptik, haptisch | fr sens du toucher, toucher agréable | ar ملمس, حاسة اللمس
smell | en smell, odour, odor, smells, smelling | de geruch, gerüche, riechen, riecht, gestank | fr odeur, sentir, odorat | ar رائحة, روائح, شم
taste-sense | en sense of taste, aftertaste, palate | de schmecken, nachgeschmack, verkostung, abgang | fr arrière-goût | ar تذوق, حاسة التذوق
feeling | en feeling, sensation, feel | de gefühl, empfindung, fühlen, anfühlen | fr sensation, sentiment, ressentir | ar إحساس, شعور, يشعر
joy | en joy, delight, pleasure, happiness, happy | de freude, glück, glücklich, vergnügen | fr joie, bonheur, heureux, plaisir | ar فرح, سعادة, بهجة, متعة, سعيد
fun | en fun, entertaining, entertainment, amusing | de spaß, unterhaltung, lustig, spaßig | fr divertissement, drôle | ar تسلية, ممتع
laugh | en laugh, laughter, smile, smiling | de lachen, lächeln | fr rire, sourire | ar ضحك, ابتسامة, يضحك
love | en affection, tenderness, romance, romantic | de zuneigung, romantik, romantisch | fr amour, affection, tendresse, romantique | ar حب, رومانسية, رومانسي
friendship | en friendship | de freundschaft | fr amitié | ar صداقة
surprise | en surprise, surprising | de überraschung, überraschen | fr surprise, surprenant | ar مفاجأة, مفاجآت
memory-keepsake | en keepsake, memento, souvenir, reminder of | de andenken, erinnerung, souvenir, erinnerungsstück | fr souvenir, souvenirs, en mémoire | ar تذكار
luck | en luck, good luck, lucky | de glücksbringer, viel glück | fr chance, porte-bonheur | ar حظ, حظ سعيد
dream | en dream, dreams, dreamy | de traum, träume, träumen | fr rêve, rêver | ar حلم, أحلام
calm-mood | en peace and quiet, tranquillity, peaceful, serenity | de ruhe, gelassenheit, friedlich | fr tranquillité, sérénité, paisible | ar هدوء
cosiness | en cosiness, coziness, hygge, homely | de gemütlichkeit, gemütlich, behaglich, heimelig | fr cocooning, confort douillet, chaleureux | ar دفء المنزل, أجواء دافئة, مريح ودافئ
cuddling | en cuddling, cuddle, cuddly, snuggle | de kuscheln, schmusen, umarmung | fr câlin, câliner, se blottir, étreinte | ar عناق, احتضان, حضن
boredom | en boredom | de langeweile, langweilig | fr ennui, ennuyeux | ar ملل, ممل
fear | en fear, afraid, fearful | de angst, ängstlich, furcht | fr peur, craintif, peureux | ar خوف, خائف, خوفا
courage | en courage, confidence, confident | de mut, mutig, selbstvertrauen, selbstbewusst | fr courage, confiance, assurance | ar شجاعة, ثقة, ثقة بالنفس
curiosity | en curiosity, curious | de neugier, neugierig | fr curiosité, curieux | ar فضول, فضولي
patience | en patience, patient, patiently | de geduld, geduldig | fr patience, patient | ar صبر, صبور
hunger | en hunger, hungry, thirst, thirsty | de hunger, hungrig, durst, durstig | fr faim, affamé, soif | ar جوع, جائع, عطش, عطشان
rest | en rest period, doze | de nickerchen, schläfchen, mittagsschlaf, ausruhen | fr sieste, repos, se reposer | ar قيلولة
movement-body | en movement of the body, moves freely, freedom of movement, mobility | de bewegung, bewegungsfreiheit, beweglichkeit | fr mouvement du corps, liberté de mouvement, mobilité | ar حرية الحركة, حركة الجسم, تمدد
crawl | en crawling, first steps, learning to walk | de krabbeln, erste schritte, laufen lernen | fr ramper, premiers pas, quatre pattes | ar حبو, خطوات أولى, الخطوات الأولى
squeeze | en press with the fingers | de quetschen, zusammendrücken | fr serrer dans la main | ar عصر باليد
bite | en bite, biting, biter | de biss, beißen, bissen | fr morsure, mordre | ar عضة, يعض
breath-fresh | en yawn, sneeze, blowing the nose | de gähnen, naseputzen | fr éternuer, bâiller, se moucher | ar عطس, تثاؤب
posture-seated | en upright sitting, sitting position, lying down, lying position | de sitzhaltung, sitzposition, liegeposition, liegen | fr position assise, posture assise, position allongée | ar وضعية الجلوس, استلقاء, وضعية الاستلقاء
body-height | en person's height, rider height | de körperhöhe | fr taille du corps, stature, taille de l'utilisateur | ar قامة
body-weight | en body weight, rider weight | de körpergewicht, benutzergewicht, personengewicht | fr poids corporel, poids de l'utilisateur | ar وزن الجسم, وزن المستخدم, وزن الشخص
chest-measure | en chest measurement, chest circumference, bust size, chest girth | de brustumfang, oberweite messen | fr tour de poitrine, tour de buste | ar محيط الصدر, قياس الصدر
waist-measure | en waist measurement, waist circumference, waist size | de taillenumfang, taillenweite, bundweite | fr mesure de la taille, périmètre de la taille | ar محيط الخصر, قياس الخصر
hip-measure | en hip measurement, hip circumference | de hüftumfang, hüftweite | fr tour de hanches | ar محيط الورك, محيط الأرداف
head-circumference | en head circumference, hat size, head size | de kopfumfang, hutgröße | fr tour de tête, taille du chapeau | ar محيط الرأس, مقاس الرأس
neck-circumference | en neck circumference, collar size, neck size | de halsumfang, kragenweite | fr encolure du chien | ar محيط الرقبة, مقاس الرقبة
wrist-circumference | en wrist circumference, wrist size | de handgelenkumfang, armumfang | fr tour de poignet | ar محيط المعصم, مقاس المعصم
inseam | en inseam, inside leg, leg length | de innenbeinlänge, schrittlänge, beinlänge | fr entrejambe, longueur de jambe | ar طول الساق الداخلي, طول الرجل
sleeve-length | en sleeve length, arm length | de ärmellänge, armlänge | fr longueur de manche, longueur des bras | ar طول الكم, طول الذراع
shoulder-width | en shoulder width | de schulterbreite | fr largeur d'épaules | ar عرض الكتفين, عرض الأكتاف
foot-length | en foot length, foot width | de fußlänge, fußbreite | fr longueur du pied, largeur du pied | ar طول القدم, عرض القدم
ring-size | en ring size, finger size, finger circumference | de ringgröße, ringweite, fingerumfang | fr taille de bague, tour de doigt | ar مقاس الخاتم, قياس الخاتم
hygiene | en hygiene, hygienic, sanitary | de hygiene, hygienisch | fr hygiène, hygiénique | ar نظافة شخصية, صحي ونظيف, تعقيم ونظافة
oral-care | en oral care, dental hygiene, brushing teeth | de mundpflege, zähneputzen | fr hygiène bucco-dentaire, soin dentaire, brossage des dents | ar العناية بالأسنان, تنظيف الأسنان
body-care | en body care, personal care, self-care | de körperpflege, selbstfürsorge, verwöhnen | fr soin du corps, soins personnels, prendre soin de soi | ar العناية بالجسم, العناية الشخصية, تدليل
foot-care | en foot care, pedicure | de fußpflege, pediküre | fr soin des pieds, pédicure | ar العناية بالقدمين, باديكير
nail-care | en nail care, manicure | de nagelpflege, maniküre | fr soin des ongles, manucure | ar العناية بالأظافر, مانيكير
baby-care | en baby care, diaper change, nappy change, changing the baby | de babypflege, windelwechsel | fr soin de bébé, change de bébé, changer bébé | ar العناية بالطفل, تغيير الحفاض
health-word | en health, healthy, wellness | de gesund | fr sain | ar صحة, صحي, عافية
life | en life, lifetime | de leben, lebt, lebenszeit | fr vie, vivre | ar حياة, يعيش, عمر الإنسان
old-age | en old age, ageing population, senior years | de hohes alter, seniorenalter | fr vieillesse, grand âge | ar شيخوخة, تقدم العمر
pregnancy-word | en pregnancy, pregnant, trimester, baby bump | de babybauch, trimester | fr grossesse en cours, trimestre de grossesse, ventre rond | ar فترة الحمل, حمل المرأة, بطن الحامل
"""
