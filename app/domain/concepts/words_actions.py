# ruff: noqa: E501
"""What is done to make a thing, from the sketch to the finished piece."""

CONCEPTS = """\
make-produce | en make, made, produce, manufacture, production | de herstellen, hergestellt, herstellung, produzieren, fertigung, angefertigt | fr fabriquer, fabrication, produire, produit par, réaliser | ar صنع, يصنع, تصنع, مصنوع, تصنيع, إنتاج, ينتج
create-make < make-produce | en create, creation, creative work | de erschaffen, kreieren, kreation, schaffen, geschaffen | fr créer, création | ar يبتكر, خلق
craft-verb < make-produce, craft-trade, crafting | en handiwork, craftwork | de in handwerk gefertigt | fr façonner, façonné, façonnage | ar حياكة حرفية, يشكل, تشكيل, شغل
design-verb | en design, conceived | de entwerfen, entworfen, entwurf | fr concevoir, conçu, conception, dessiné | ar تصميم, صمم, يصمم, صممت
draw-sketch < painting-use, sketching | en drawn, drew | de zeichnung, skizze | fr tracer | ar يرسم, تخطيط
develop-verb | en develop, development, engineered, devised | de entwickeln, entwicklung, ausgetüftelt, tüfteln | fr développer, mis au point, mettre au point | ar تطوير, طور, يطور
invent < develop-verb | en invent, invention, inventor | de erfinden, erfunden, erfindung | fr inventer, invention | ar اختراع, اخترع, يخترع
build-construct < make-produce | en build, built, construct, construction | de bauen, gebaut, baut, konstruieren, konstruktion, bauweise | fr construire, construit, construction, bâtir | ar بناء, يبني, مبني, إنشاء
assemble < build-construct, mounting | en assemble, assembly, put together, set up | de zusammenbauen, zusammengebaut, aufbauen, aufgebaut, zusammensetzen | fr assembler | ar تجميع, يجمع, مجمع
disassemble | en disassemble, dismantle, take apart, taken apart | de zerlegen, zerlegbar, auseinanderbauen, abbauen, demontieren | fr démonter, démontage | ar تفكيك, يفكك, فك القطع, قابل للتفكيك
install < mounting | en fit in place | de installieren, installation, eingebaut | fr poser en place | ar يثبت, تركيب الجهاز, تنصيب, مثبت
mount-attach < install, mounting | en attach, fix to, fasten to | de befestigung, angebracht, anmontieren | fr fixation, attacher, accrocher à | ar إلصاق وتثبيت, يركب على, يعلق على, ربط ب, يربط
detach | en detach, taken off, unclip, unscrew, undo | de abnehmen, abgenommen, abmachen, lösen, abmontieren, ablösen | fr détacher, enlever, ôter, défaire, dévisser | ar فصل, يفصل, فك, يفك, نزع
form-shape < make-produce, shape-word | en form, shaped into, moulded, molded | de ausformen, ausgeformt, formgebung | fr mettre en forme, moulé, mouler, modelé | ar تشكيل القالب, يشكل بالقالب, قولبة, مقولب
cut-verb < cutting | en snip | de geschnitten, zuschneiden, zugeschnitten, zuschnitt | fr sectionner, entailler | ar قص, يقص, يقطع, مقصوص
cut-to-size < cut-verb, length-adjustable | en cut to length, trim to size, cut down | de auf maß schneiden, kürzen, gekürzt | fr couper à la taille, couper à longueur, raccourcir | ar قص حسب المقاس, قابل للقص, تقصير, يقصر
trim-edge < cut-verb | en trim, trimmed edge, clip the ends | de getrimmt, abschneiden | fr tailler, ébarber, rogner | ar تشذيب, يشذب, يقلم
slice < cut-verb, sliced, cutting | en thinly sliced, in slices | de in scheiben schneiden, scheibe, aufschneiden, aufgeschnitten | fr émincer | ar شريحة, تقطيع شرائح, يقطع شرائح
grate-verb < cut-verb, grated | en shred | de feinreiben | fr râpage | ar بشر الطعام, يبشر
peel-verb < peeled | en skin the | de pellen | fr éplucher | ar يقشر
saw-verb < cut-verb, sawing | en sawn, saws through | de gesägt, sägt | fr scier du bois, débiter | ar ينشر الخشب, منشور بالمنشار
split-verb | en split, cleave, cleft | de spalten | fr fendre, fendu, refendre | ar شق, مشقوق, يشق, تقسيم
drill-verb < drilling-use, drill-hole | en drill a hole, pre-drilled, bore | de vorgebohrt | fr pré-percé | ar يثقب, مثقوب, حفر ثقوب
punch-perforate | en punch, holes punched | de lochen, gelocht, stanzen, lochung | fr poinçonner, ajouré | ar تخريم, مخرم, يخرم
sand-smooth | en sanded smooth, smoothed, buffed, rub down | de glattgeschliffen, geschliffen, glätten, geglättet | fr rendre lisse, adoucir | ar مصنفر ناعم, تنعيم, ينعم
plane-shave < cut-verb | en planed, shave off, shaved wood, whittle | de gehobelt, abhobeln, schnitzen | fr raboté, raboter, tailler au couteau | ar قشط, مقشوط, كشط, يكشط
finish-verb | en surface finish, finish off, finishing touch, put the finish on | de veredeln, veredelung, endbearbeitung | fr finition, finir à la main, ennoblir | ar تشطيب, إنهاء, لمسة أخيرة
paint-verb < painting-use, paint-coat | en repaint | de gemalt, bemalen, anstreichen, gestrichen | fr repeindre | ar يطلي, يدهن
colour-in < paint-verb | en colour in, color in, coloring, colour it | de ausmalen, anmalen, kolorieren | fr colorier, coloriage, colorer | ar يلون, لون بنفسك
dye-verb | en dye, dyeing, tint with | de färben, färbt, einfärben, eingefärbt | fr teindre, teinture de, coloration | ar صبغ, يصبغ, صباغة القماش
print-verb < printing-use, patterned | en print, imprint, reprint | de aufgedruckt, aufdruck, abdruck | fr impression | ar طباعة, طبع, يطبع
write-inscribe < writing | en written, wrote, inscription, lettered | de geschrieben, beschriften, aufschrift | fr écrit, inscrire, inscription | ar يكتب, مكتوب, نقش كتابي
coat-verb < coating | en apply a coat, overcoat with | de überziehen, überzogen | fr enduire, revêtir, recouvrir | ar تغليف بطبقة, مكسو, يكسو, طلي بطبقة
cover-verb | en covered with, covered in, cover up, cover over | de bedecken, abdecken, abgedeckt, bezogen mit, überdeckt | fr couvrir, couvert de, recouvert, couvre | ar يغطي, تغطية, مغطى
laminate-verb | en laminated, laminating, film-laminated | de laminiert, kaschiert, folieren, foliert, laminieren | fr laminé, plastifié, contrecollé | ar مغلف حراريا, تغليف حراري, مصفح
glue-verb < adhesive, gluing | en stick together, bonded, stuck on | de verleimt, aufkleben | fr encollé | ar يلصق, ملصوق, إلصاق
weld-verb < welded | en weld together, fuse together, fused | de schweißen, zusammenschweißen, verschmelzen, verschmolzen | fr soudage, fusionner, fusionné | ar يلحم, لحام المعادن, انصهار, مدموج
nail-verb | en nail together, nailed, hammer in, tack down | de nageln, festnageln, annageln | fr clouer, cloué, clouté | ar تسمير, مسمر, يدق المسامير
screw-verb < screwing, bolt | en screw on, screw in, screw together, bolt on | de anschrauben, angeschraubt | fr boulonner | ar يربط بالبراغي, مثبت بالبراغي
clamp-verb | en clamp, clamp on | de klemmen, einspannen, eingespannt, festklemmen, spannen | fr serrer dans, bloquer, pincer, serrage | ar تثبيت بمشبك, يشبك, شد, يشد
bind-book < make-produce, binding | en bound, bookbinding | de binden, gebunden, buchbinderei | fr relier un livre | ar يجلد
tie-knot | en tie, tied, tying, knot | de knoten, verknoten, zubinden, schnüren, zuschnüren | fr nouer, nouer autour, lacer, ficeler | ar عقدة, يعقد, مربوط, معقود
press-squeeze < water-pressure | en press, squeeze | de pressen, auspressen, ausdrücken | fr presser, pressage, appuyer | ar يضغط, مضغوط, معصور
melt | en melt, melts, molten, melted, liquefy | de schmelzen, geschmolzen, schmilzt, einschmelzen | fr fondre, fondu, fond à | ar ذوبان, يذوب, صهر, مصهور, إذابة, مذاب
pour-verb < pouring | en decant | de eingießen, gießt, schütten, eingeschenkt, umfüllen | fr couler dans, transvaser | ar يسكب, يصب, مسكوب
harden < change-verb | en harden, set hard, cures hard | de härten, gehärtet, aushärten, ausgehärtet, erhärten | fr durcir, durci, trempe | ar تصلب, يتصلب, تقسية, مقسى
temper-heat | en temper, heat-treated, heat treatment | de wärmebehandelt, vergütet, angelassen, temperiert | fr traité thermiquement, revenu thermique, tempéré | ar معالج حراريا, معالجة حرارية
hammer-verb < form-shape, hammered-surface | en hammered out, beaten metal, hand-beaten | de hämmern, getrieben, dengeln | fr martelage, battu à la main | ar طرق المعدن, يطرق
bend < curved | en bend, bent into shape | de biegen, verbiegen | fr plier en forme, cintrer | ar ثني, يثني, مثني, ينثني
roll-verb | en roll, rolled up, unroll | de einrollen, aufrollen, aufgerollt, zusammenrollen | fr rouler, roulé, enrouler, dérouler | ar لف, يلف, ملفوف, دحرجة, يتدحرج
twist | en twist, twirl | de verdrehen, gezwirnt, zwirnen, zwirbeln | fr torsader, torsadé, tordu, retors | ar فتل, مفتول, برم, مبروم
turn-rotate < swivel | en turn, rotation, spin round | de drehen, drehung, rotieren, wenden, umdrehen | fr rotation | ar دوران, يدور حول, تدوير, يدير
spin-yarn < make-produce | en spin, spinning, spun into yarn | de spinnt | fr filer la laine, filature, filer | ar يغزل, غزل الصوف
weave-verb < woven | en wove, weaving mill | de weben, webt, weberei | fr tissage artisanal | ar نسج, ينسج
knit-verb < knitted, knitting-use, knitted-fabric | en knitwear making | de strickerei | fr tricotage | ar يحيك
crochet-verb < crocheted, crocheting-use | en crochet work | de umhäkelt | fr ouvrage au crochet | ar حياكة الكروشيه, يشغل الكروشيه
embroider-verb < embroidered | en embroidering by needle, needle-worked | de aufsticken | fr brodeuse | ar يطرز, تطرز, طرز
sew < sewn, sewing-use | en sew on, sew up, stitch together | de näht, zusammennähen, annähen | fr coud, recoudre | ar يخيط, خاط, تخيط
sewing | en needlework, dressmaking, tailoring | de näharbeit, nähhandwerk, schneiderei, nadelarbeit | fr travaux d'aiguille, couture main, travaux de couture | ar أعمال الخياطة, تفصيل, أشغال الإبرة
hem-verb < sewn, hem | en edge-stitched | de umsäumt, einfassen, eingefasst, umkettelt | fr ourler, surjeté, surfilé | ar ثني الحاشية, تكفيف, مكفف
line-verb < lining | en line with, lining the | de ausgekleidet, ausgeschlagen, auskleiden | fr doubler de, gainé | ar يبطن, تبطين
pad-verb < padding | en well padded, softly padded | de polstern, auspolstern | fr bien rembourré, rembourré de | ar تبطين بالحشو, مبطن بالإسفنج
stuff-fill < filling | en stuff, filled with | de stopfen, füllen, gefüllt, ausgestopft | fr garnir, garni, farcir | ar معبأ, تحشى, محشوة
upholster < make-produce, upholstery | en reupholster | de beziehen, bezogen, polsterei | fr tapisser, revêtement de siège, garniture de siège | ar ينجد
reinforce | en reinforce, reinforcement, strengthen | de verstärken, verstärkt, verstärkung | fr renforcer, renfort | ar تقوية, مقوى, معزز, تعزيز, تدعيم
wrap-verb | en wrap, wrap around | de wickeln, umwickeln, einwickeln, eingewickelt, umhüllen | fr envelopper, enveloppé, enrober, entourer de | ar تلفيف, يغلف, مغلف
decorate < decorating | en adorn, embellish | de verzieren, verziert, verzierung, schmücken, dekoriert | fr décorer, orner, ornement | ar مزين, يزين, زخرفة
inlay-verb < decorate | en inlaid, intarsia, set with | de intarsien, einlegearbeit, besetzt mit | fr incrusté, marqueterie, incrustation | ar تطعيم
seal-verb | en seal | de versiegelung, abdichten, abgedichtet | fr sceller, étanchéifier | ar إحكام, محكم, يحكم الإغلاق, مختوم بإحكام
label-verb < label | en labelled, relabel | de etikettieren, etikettiert, kennzeichnen, kennzeichnung | fr étiqueter, étiquetage, marquage | ar وسم, عليه ملصق
combine | en combine, combination | de kombinieren, kombiniert, kombination, vereint, vereinen | fr combiner, associer, allient | ar يجمع بين, دمج, تنسيق مع
mix-blend < mixing, blend | en mixture | de vermischen, vermengen | fr mixer | ar يخلط, مخلوط, خليط
add-verb | en add, addition, plus extra | de hinzufügen, hinzugefügt, ergänzen, zufügen, zugeben, zusetzen | fr ajouter, additionner | ar إضافة, يضيف, أضف, مضاف
remove-verb | en remove, removal, takes away, get rid of | de entfernen, entfernt, entfernung von, beseitigen, wegnehmen | fr retirer, éliminer, supprimer | ar إزالة, يزيل, أزل, تخلص من, مزال
copy-imitate | en copy, copied, imitate, imitation, replica, reproduction | de kopieren, nachbilden, nachbildung, imitieren, nachgemacht, replik | fr copier, copie, imiter, imitation, réplique, reproduction | ar تقليد, مقلد, محاكاة
repair-verb | en repair, mend, fix it, restore | de reparieren, repariert, reparatur, ausbessern, flicken, instandsetzen | fr réparer, réparation, raccommoder, restaurer | ar إصلاح, يصلح, تصليح, ترميم, صيانة
renew | en renew, renewal, refresh, renovate, refurbish it | de erneuern, erneuert, auffrischen, renovieren, aufarbeiten | fr renouveler, rénover, rafraîchir, remettre en état | ar تجديد, يجدد, إنعاش, تجدد
improve | en improve, improvement, upgrade, enhance | de verbessern, verbessert, verbesserung, optimieren, aufwerten | fr améliorer, amélioration, optimiser | ar تحسين, يحسن, محسن, تطوير أفضل, ارتقاء
change-verb | en change, alter, modify, modification | de ändern, änderung, verändern, verändert, abändern | fr modifier, modifié, changement, transformer, altérer | ar تغيير, يغير, تغير, يتغير, تعديل
adapt-verb < change-verb | en adapt, customize, tailor to | de anpassen, angepasst, anpassung, passt sich an, individuell anpassen | fr adapter, ajuster | ar تكييف, يتكيف, ملاءمة, تخصيص, يتأقلم
prepare | en prepare, preparation, get ready | de vorbereiten, vorbereitung, zubereitet, zubereitung | fr préparer, préparation | ar تحضير, يحضر, محضر, يعد
process-treat | en process, treat with, treated, treatment | de verarbeiten, verarbeitung, behandeln, behandlung | fr traiter, traité, traitement, transformation | ar معالجة, يعالج المادة, تصنيع الطعام
unprocessed-made != process-treat | en unprocessed, untreated | de unverarbeitet, unbehandelt | fr brut de transformation | ar غير معالج, غير مصنع
source-verb | en source, procured, comes from | de stammt aus, beschaffen, kommt aus | fr approvisionnement, provenir, provient, issu de | ar مصدره, مستمد من, يأتي من
extract-verb | en extract, extraction, obtained from, derived from | de gewinnen aus, gewonnen, extrahieren, extrahiert, auszug, extrakt | fr extraire, extrait, extraction, obtenu à partir | ar استخلاص, مستخلص, يستخلص, خلاصة, مستخرج
refine < refined | en purified | de raffinieren, verfeinern, verfeinert, gereinigt von | fr purifié | ar تكرير
filter-verb < filtered | en strain, sift | de filtern, abseihen | fr tamiser, passoire fine | ar ترشيح, يصفي, منخول
age-mature < matured | en ageing, aging | de reifung, lagern lassen, ausgereift, gelagert | fr vieillir, affinage, mûrir, élevage, maturation, vieilli en | ar تعتيق, معتق طبيعيا, نضج, ينضج, إنضاج
ferment < fermented | en fermentation, leavened | de fermentieren, gären, gärung, fermentation | fr fermentation | ar تخمير, يتخمر, تخمر
brew < prepare, brewing | en infusion | de brauen, gebraut, aufgebrüht | fr brasser | ar تخمير الشاي, نقع الشاي, منقوع, يخمر
distil < distilled | en distil, distillation | de destillieren, destillation, schnapsbrand | fr distillation | ar تقطير, يقطر
roast-verb < roasted | en roastery, toasted | de rösterei | fr torréfier | ar يحمص
smoke-cure < smoked, smoking-food | en smoke-cured, hot-smoked, smoked food | de räucherung | fr fumer le, fumé à chaud, fumé à froid | ar تدخين الطعام
cure-salt | en cured, salt-cured, brined | de pökeln, eingelegt in, einlegen, eingesalzen | fr saumuré, salaison, mariné au sel | ar تمليح, مملح بالتجفيف, تخليل
preserve-food | en preserve, bottled fruit, conserve | de einkochen, eingekocht, konservieren, konserviert, einmachen | fr mettre en conserve, conserve de, appertisé, mis en bocaux | ar تعليب, حفظ الأطعمة
bottle-verb | en bottled, bottling, filled into bottles | de abfüllen, abgefüllt, abfüllung, in flaschen gefüllt | fr embouteiller, mis en bouteille, conditionné | ar معبأ في زجاجات, تعبئة الزجاجات
grind-mill < grinding, ground-milled | en crush, pulverise | de vermahlen, zerstoßen | fr mouture, concassé | ar يطحن, مطحونة
knead < kneading | en knead the dough, work the dough | de teig kneten, durchkneten | fr pétri, malaxer | ar يعجن, معجون باليد
stir-whisk < mix-blend, mixing | en beat eggs, froth | de umrühren, verquirlen, aufschäumen | fr battre les, faire mousser | ar يحرك, يخفق, مخفوق
season-flavour < flavouring | en well seasoned, seasoned with, flavoured with | de würzen, abschmecken, aromatisieren, aromatisiert | fr assaisonné, épicé avec | ar تتبيل, بنكهة, تنكيه
salt-add < salted | en sprinkle salt, add salt | de salzen, salzt, mit salz bestreuen | fr salage | ar إضافة الملح, رش الملح
grow-up < change-verb | en grow up, growing children, outgrow, grows with | de mitwachsen, wächst mit, heranwachsen, herauswachsen | fr grandir, grandit avec, évolutif | ar يكبر مع, ينمو مع
sow-plant < gardening | en sown, plant out | de sät, aussäen, pflanzen, gepflanzt, einpflanzen | fr plantation, ensemencer | ar بذر, يبذر, يغرس, مغروس
harvest | en harvest, reap | de ernten, lese, gesammelt | fr récolter, cueillir, cueilli, cueillette | ar محصود, يحصد, مقطوف, جني
dig | en dig, dug, loosen soil | de graben, umgraben, auflockern | fr creuser, bêcher, retourner la terre | ar حفر التربة, يحفر, عزق
mow < cut-verb, mowing | en mown, cut the grass | de mäht, rasenmähen, gemäht | fr tonte | ar جز العشب
breed-raise | en bred, raise, raised on, reared, husbandry | de aufziehen, aufgezogen, aufzucht, züchtung, tierhaltung, gehalten | fr élever, élevé, élevage d'animaux | ar تربية الحيوانات, يربي
shear-fleece | en shorn | de geschoren, schur | fr tondre la laine, tonte des moutons, tondu | ar جز الصوف, مجزوز, قص الصوف
tan-leather < process-treat | en tanned, tanning, tannery | de gerben, gerbung, gerberei | fr tanner, tannage, tannerie | ar دباغة, مدبوغ, دبغ, مدبغة
leave-raw | en left raw, left natural, unfinished surface | de roh belassen, naturbelassene oberfläche, unbearbeitet | fr laissé brut | ar متروك خاما
"""
