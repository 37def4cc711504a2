# ruff: noqa: E501
"""Fit and size classes, for whom, which side, how many seats, places and persons."""

CONCEPTS = """
slim-fit != loose-fit, regular-fit | en slim fit, slim-fit, fitted, tailored fit | de slim fit, körpernah, figurbetont, schmaler schnitt, tailliert | fr coupe ajustée, slim, coupe slim, cintré, près du corps | ar قصة ضيقة, سليم فت, ضيق القصة
skinny-fit < slim-fit | en skinny, skinny fit | de skinny, hauteng, skinny fit | fr skinny, très ajusté, moulant | ar سكيني, ضيق جدا
regular-fit != loose-fit | en regular fit, standard fit, classic fit, straight fit | de regular fit, normale passform, gerader schnitt | fr coupe droite, coupe classique, coupe regular | ar قصة عادية, قصة مستقيمة, ريجولار فت
loose-fit | en loose fit, relaxed fit, loose-fitting, wide fit, baggy | de lockere passform, weiter schnitt, locker geschnitten, weit geschnitten | fr coupe ample, ample, coupe large, coupe décontractée | ar قصة واسعة, فضفاض, قصة مريحة
oversized-fit < loose-fit | en oversized, oversized fit, boxy fit | de oversize, oversized, oversize-schnitt | fr oversize, oversized, surdimensionné | ar أوفر سايز, قصة فضفاضة جدا
cropped-fit | en cropped fit, cropped length | de cropped, gekürzter schnitt | fr coupe courte, coupe cropped | ar قصة قصيرة, كروب
flared != slim-fit | en flared, a-line, bootcut, wide-leg | de ausgestellt, a-linie, bootcut, weites bein | fr évasé, trapèze, bootcut, jambe large | ar واسع من الأسفل, قصة حرف إيه, شارلستون
straight-leg | en straight leg, straight-leg | de gerades bein | fr jambe droite, jambes droites | ar ساق مستقيمة, أرجل مستقيمة
tapered | en tapered, tapered leg fit | de schmal zulaufend, konisch, verjüngt | fr fuselé, coupe fuselée, conique | ar مستدق, يضيق نحو الأسفل, مخروطي
true-to-size != runs-small, runs-large | en true to size, fits true to size | de fällt normal aus, größengerecht, normal ausfallend | fr taille normalement, taille normale | ar مقاس مطابق, المقاس مطابق, قياس مطابق, مقاسه مضبوط
runs-small != runs-large | en runs small, small fit, size up, fits small | de fällt klein aus, klein ausfallend, fällt kleiner aus | fr taille petit, prendre une taille au-dessus | ar مقاسه صغير, المقاس أصغر, اختر مقاسا أكبر
runs-large | en runs large, size down, fits large | de fällt groß aus, groß ausfallend, fällt größer aus | fr taille grand, prendre une taille en dessous | ar مقاسه كبير, المقاس أكبر, اختر مقاسا أصغر
petite | en petite fit, petite size | de kurzgröße, petite | fr taille petite stature, petite taille | ar مقاس قصار القامة
plus-size != petite | en plus size, plus-size, curvy | de große größen, plus size, übergröße | fr grande taille, grandes tailles | ar مقاسات كبيرة, مقاس كبير
maternity | en maternity, nursing, for pregnancy | de umstandsmode, schwangerschaft, stillmode | fr maternité, grossesse, allaitement | ar ملابس حوامل, للحوامل, للرضاعة
wide-feet | en wide feet, wide fitting, extra wide width | de breite füße, weite h, weite g | fr pieds larges, grande largeur | ar أقدام عريضة, القدم العريضة
narrow-feet != wide-feet | en narrow feet, narrow fitting | de schmale füße | fr pieds fins, pieds étroits | ar أقدام نحيفة, القدم النحيفة
men != women | en men, men's, mens, for him, gentlemen | de herren, männer, für ihn, mann | fr homme, hommes, pour lui, masculin | ar رجال, رجالي, للرجال
women | en women, women's, womens, ladies, for her | de damen, frauen, für sie, frau | fr femme, femmes, pour elle, féminin | ar نساء, نسائي, للنساء, سيدات
unisex < men, women | en unisex, gender-neutral, for men and women | de unisex, genderneutral, für damen und herren | fr unisexe, mixte | ar للجنسين, يونيسكس
children != adults | en children, child, kids, kid, children's, junior | de kinder, kind, kids, jugend, junior | fr enfant, enfants, junior | ar أطفال, طفل, للأطفال, ولادي
girls < children | en girls, girl | de mädchen | fr fille, filles, fillette | ar بنات, بناتي, فتيات
boys < children | en boys, boy | de jungen, junge | fr garçon, garçons, garçonnet | ar أولاد, صبيان
babies < children | en baby, babies, infant, newborn | de baby, babys, säugling, neugeborene | fr bébé, nouveau-né, nourrisson | ar رضع, رضيع, مواليد, بيبي, حديثي الولادة
toddlers < children | en toddler, toddlers | de kleinkind, kleinkinder | fr tout-petit, tout-petits, bambin | ar أطفال صغار, طفل صغير
teenagers | en teenager, teens, teenage | de jugendliche, teenager | fr adolescent, ado | ar مراهقين, مراهق
adults | en adult, grown-up, grown-ups | de erwachsene | fr adulte | ar بالغين, كبار, للبالغين, للكبار
seniors | en seniors, elderly | de senioren, ältere menschen | fr seniors, personnes âgées | ar كبار السن, المسنين
family | en family, family-size, family pack | de familie, familienpackung | fr famille, familial | ar عائلة, عائلي, عائلات, للعائلة
couple | en couple, for two, for couples | de paare, für zwei, pärchen | fr couple, pour deux | ar شخصين, للأزواج, لشخصين
pets | en pet, pets, animal companion | de haustier, haustiere | fr animal de compagnie, animaux de compagnie, animaux | ar حيوان أليف, حيوانات أليفة
dogs < pets | en dog, dogs | de hund, hunde | fr chien, chiens | ar كلب, كلاب
puppies < dogs | en puppy, puppies | de welpe, welpen | fr chiot | ar جرو, جراء
adult-dogs < dogs != puppies | en adult dog, adult dogs | de ausgewachsener hund, adult hundefutter | fr chien adulte, chiens adultes | ar كلب بالغ, كلاب بالغة
small-dogs < dogs != large-dogs | en small dogs, small breeds | de kleine hunde, kleine rassen | fr petits chiens, petites races | ar كلاب صغيرة, سلالات صغيرة
large-dogs < dogs | en large dogs, large breeds | de große hunde, große rassen | fr grands chiens, grandes races | ar كلاب كبيرة, سلالات كبيرة
cats < pets | en cat, cats, kitten | de katze, kater, kätzchen | fr chat, chaton | ar قط, قطط, قطة
horses < pets | en horse, horses, rider | de pferd, pferde, reiter | fr cheval, chevaux, cavalier | ar حصان, خيول, فارس
birds < pets | en bird, birds | de vogel, vögel | fr oiseau, oiseaux | ar طائر, طيور
fish-pets < pets | en aquarium fish, ornamental fish | de zierfisch, aquarienfisch | fr poisson d'aquarium, poissons d'ornement | ar أسماك الزينة
rodents < pets | en rabbit, hamster, guinea pig, rodent | de kaninchen, hamster, meerschweinchen, nager | fr lapin, hamster, cochon d'inde, rongeur | ar أرنب, هامستر, قوارض
beginner != professional | en beginner, beginners, novice, entry-level | de anfänger, einsteiger | fr débutant, débutants, initiation | ar مبتدئ, مبتدئين, للمبتدئين
intermediate-level != beginner | en intermediate level, advanced players, advanced users | de fortgeschrittene, mittleres niveau | fr intermédiaire, niveau intermédiaire, confirmé | ar مستوى متوسط, متقدمين
home-use != professional-use | en home use, household use, domestic use | de heimgebrauch, haushaltsgebrauch, privatgebrauch | fr usage domestique, usage ménager | ar استخدام منزلي, الاستعمال المنزلي
students | en student, students, pupil | de student, studierende, schüler | fr étudiant, élève, écolier | ar طالب, طلاب, تلاميذ
athletes | en runner, sportsperson, sportspeople | de sportler, sportlerin | fr sportif, coureur | ar رياضي, رياضيين, عداء
cyclist | en cyclist, cyclists | de radfahrer, radler | fr cycliste | ar راكب دراجة, دراجين
hiker | en hiker, backpacker | de wanderer, backpacker | fr randonneur, trekkeur | ar متنزه, متسلق, رحالة
musician-audience | en musician, guitarist, drummer | de musiker, gitarrist | fr musicien, guitariste | ar موسيقي, عازف
gaming-audience | en gamer, gamers | de gamer, zocker | fr gamer, joueur de jeux vidéo | ar لاعب ألعاب, لاعبين
artist | en artist, painter, illustrator | de künstler, maler, illustrator | fr artiste, peintre, illustrateur | ar فنان, رسام
gardener | en gardener | de gärtner, hobbygärtner | fr jardinier | ar بستاني, هاوي زراعة
hobby | en hobbyist, hobby, amateur, diy | de hobby, heimwerker, bastler, diy | fr amateur, bricoleur, bricolage, loisir créatif | ar هواة, هاو, هواية
traveller | en traveller, traveler, commuter | de reisender, pendler | fr voyageur, navetteur | ar مسافر, مسافرين
age-0-months | en from birth, 0 months, 0+ months | de ab geburt, von geburt an, 0 monate | fr dès la naissance, 0 mois | ar منذ الولادة, من الولادة
age-3-years | en from 3 years, 3+, ages 3 and up, 3 years and up | de ab 3 jahren, ab drei jahren | fr dès 3 ans, à partir de 3 ans | ar من عمر 3 سنوات, من 3 سنوات
not-under-3 | en not suitable for children under 3, not for children under 36 months, choking hazard | de nicht für kinder unter 3 jahren, nicht unter 36 monaten | fr ne convient pas aux enfants de moins de 3 ans | ar غير مناسب للأطفال دون 3 سنوات
indoor != outdoor | en indoor, indoors, interior use, indoor use | de innenbereich, indoor, innenräume, drinnen | fr intérieur, usage intérieur | ar داخلي, في الداخل, استخدام داخلي
outdoor | en outdoor, outdoors, exterior use, outdoor use, out of doors | de außenbereich, outdoor, draußen, im freien | fr extérieur, plein air, outdoor, en extérieur | ar خارجي, في الخارج, الهواء الطلق
indoor-outdoor < indoor, outdoor, indoor-suitable, outdoor-suitable | en indoor and outdoor, indoors and outdoors, indoor/outdoor | de innen und außen, drinnen und draußen | fr intérieur et extérieur, intérieur/extérieur | ar داخلي وخارجي
indoor-suitable | en suitable for indoors | de für innen geeignet | fr adapté à l'intérieur | ar مناسب للداخل
front != rear | en front | de vorne, vorder, vorderseite, frontseite, vorderachse | fr avant, face avant, devant | ar أمامي, أمامية, الأمام, واجهة أمامية
rear | en rear, back side, backside | de hinten, hinter, rückseite, hinterachse | fr arrière, face arrière, au dos | ar خلفي, خلفية, الخلف
front-and-rear < front, rear | en front and rear, front and back | de vorne und hinten, vorder- und rückseite | fr avant et arrière | ar أمامي وخلفي
left-side != right-side | en left side, left-hand side, driver side left | de linke seite, links, linksseitig | fr côté gauche, à gauche | ar الجهة اليسرى, يسار, أيسر
right-side | en right side, right-hand side | de rechte seite, rechts, rechtsseitig | fr côté droit, à droite | ar الجهة اليمنى, يمين, الجانب الأيمن
upper-side != lower-side | en top side, upper side | de oberseite, oben | fr face supérieure, dessus, partie supérieure | ar الجزء العلوي, السطح العلوي, أعلى
lower-side | en underside, bottom side, lower part | de unterseite, unten | fr face inférieure, dessous, partie inférieure | ar الجزء السفلي, السطح السفلي, أسفل
inside != outside | en inside, interior, inner side | de innen, innenseite, im inneren | fr à l'intérieur, face intérieure, côté intérieur | ar من الداخل, الجهة الداخلية
outside | en outside, exterior, outer side | de außen, außenseite | fr face extérieure, côté extérieur | ar من الخارج, الجهة الخارجية
one-seater != two-seater, three-seater | en one-seater, single seater | de einsitzer, 1-sitzer | fr une place, 1 place | ar مقعد واحد, فردي المقعد
two-seater != three-seater | en two-seater, 2-seater, two seater, seats two | de zweisitzer, 2-sitzer | fr deux places, 2 places | ar مقعدين, بمقعدين, ثنائي المقاعد
three-seater | en three-seater, 3-seater, three seater, seats three | de dreisitzer, 3-sitzer | fr trois places, 3 places | ar ثلاثة مقاعد, ثلاثي المقاعد, 3 مقاعد
four-seater != three-seater | en four-seater, 4-seater, seats four | de viersitzer, 4-sitzer | fr quatre places, 4 places | ar أربعة مقاعد, رباعي المقاعد
one-person != two-person | en one-person, 1-person, solo, single-person | de einpersonen, ein-personen, 1-personen, einmannzelt | fr une personne, 1 personne, monoplace | ar شخص واحد, لشخص واحد, فردي
two-person | en two-person, 2-person, two-man | de zwei-personen, 2-personen, zweimannzelt | fr deux personnes, 2 personnes, biplace | ar شخصان, يتسع لشخصين
three-person != two-person, one-person | en three-person, 3-person, three-man | de drei-personen, 3-personen | fr trois personnes, 3 personnes | ar ثلاثة أشخاص, لثلاثة أشخاص
four-person != three-person, two-person, one-person | en four-person, 4-person, four-man | de vier-personen, 4-personen | fr quatre personnes, 4 personnes | ar أربعة أشخاص, لأربعة أشخاص
single-size != double-size | en single bed, twin size, single size, single duvet | de einzelbett, einzelgröße, einzelbettgröße | fr lit simple, lit une place, lit 1 place | ar مفرد, سرير مفرد, مقاس مفرد
double-size != king-size | en double bed, double size, full size bed, double duvet | de doppelbett, doppelbettgröße | fr lit double, lit deux places, lit 2 places | ar مزدوج, سرير مزدوج, مقاس مزدوج
king-size != queen-size | en king size, king-size, super king | de king size, king-size, übergroßes bett | fr king size, king-size, très grand lit | ar كينج, مقاس كينج, مقاس ملكي
queen-size | en queen size, queen-size | de queen size, queen-size | fr queen size, queen-size | ar كوين, مقاس كوين
single | en single, sole one | de einzeln, einfach vorhanden | fr simple, seul | ar منفرد, واحد فقط
double != single | en double, twin, dual | de doppelt, zweifach, dual | fr double, deux fois | ar مضاعف, ثنائي, دبل
triple != single, double | en triple, threefold | de dreifach | fr triple | ar ثلاثي
one-layer != multi-layer | en single-layer, single layer, one layer | de einlagig | fr monocouche, une couche, simple épaisseur | ar طبقة واحدة, أحادي الطبقة
two-layer != one-layer, three-layer | en two-layer, 2-layer, two layers | de zweilagig, 2-lagig, 2-lagen | fr deux couches, 2 couches, bicouche | ar طبقتين, ثنائي الطبقات
three-layer != one-layer | en three-layer, 3-layer, three layers, 3-ply | de dreilagig, 3-lagig, 3-lagen | fr trois couches, 3 couches | ar ثلاث طبقات, ثلاثي الطبقات
multi-layer | en multi-layer, multilayer, multi-ply | de mehrlagig, mehrschichtig | fr multicouche, plusieurs couches | ar متعدد الطبقات, عدة طبقات
round != square, rectangular, oval | en round, circular | de rund, kreisrund | fr rond, ronde, circulaire | ar دائري, مستدير
square != rectangular, oval | en square | de quadratisch, viereckig | fr carré, carrée | ar مربع
rectangular != oval | en rectangular, oblong | de rechteckig, länglich | fr rectangulaire, oblong | ar مستطيل
oval | en oval | de oval | fr ovale | ar بيضاوي
triangular != round, square | en triangular | de dreieckig | fr triangulaire | ar مثلث, مثلثي
hexagonal != round, square | en hexagonal, six-sided | de sechseckig, hexagonal | fr hexagonal | ar سداسي
heart-shaped | en heart-shaped | de herzförmig | fr en forme de cœur | ar على شكل قلب
l-shaped != u-shaped | en l-shaped, l-shape | de l-förmig, l-form | fr en l, forme en l | ar على شكل حرف إل
u-shaped | en u-shaped, u-shape | de u-förmig, u-form | fr en u, forme en u | ar على شكل حرف يو
cylindrical | en cylindrical | de zylindrisch, zylinderförmig | fr cylindrique | ar أسطواني
curved != straight | en curved, arched, bent | de gebogen, geschwungen, gewölbt | fr courbé, incurvé, galbé, arqué | ar منحن, مقوس, منحني
straight | en straight, straight-edged | de gerade | fr droit, droite | ar مستقيم
slanted | en slanted, sloping, bevelled | de schräg, abgeschrägt | fr oblique, incliné, biseauté | ar مائل, مشطوف
symmetrical != asymmetrical | en symmetrical | de symmetrisch | fr symétrique | ar متماثل, متناظر
asymmetrical | en asymmetrical, asymmetric | de asymmetrisch | fr asymétrique | ar غير متماثل, غير متناظر
open-design != closed-design | en open-back, open design, without lid | de offen, offene bauweise, ohne deckel | fr ouvert, sans couvercle | ar مفتوح, بدون غطاء
closed-design | en closed design, closed-back, fully closed | de geschlossen, geschlossene bauweise | fr fermé, entièrement fermé | ar مغلق
horizontal != vertical | en horizontal, landscape format | de horizontal, waagerecht, querformat | fr horizontal, format paysage | ar أفقي, أفقيا
vertical | en vertical, portrait format, upright | de vertikal, senkrecht, hochkant | fr vertical, format portrait | ar عمودي, رأسي, عموديا
"""
