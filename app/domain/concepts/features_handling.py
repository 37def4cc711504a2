# ruff: noqa: E501
"""How a product is built to be moved, changed, closed, worn and measured."""

CONCEPTS = """
adjustable | en adjustable | de verstellbar, einstellbar, regulierbar, anpassbar | fr réglable, ajustable | ar قابل للتعديل, قابل للضبط, قابلة للتعديل
fixed != adjustable, removable | en fixed, permanently attached, permanently fixed | de fest verbaut, fest vernäht, fest angebracht, fix | fr fixe, inamovible, fixé à demeure | ar ثابت, مثبت بشكل دائم
height-adjustable < adjustable | en height-adjustable, adjustable height, height adjustable | de höhenverstellbar | fr réglable en hauteur, hauteur réglable | ar قابل لتعديل الارتفاع, ارتفاع قابل للتعديل
width-adjustable < adjustable | en width-adjustable, adjustable width, adjustable size | de breitenverstellbar, größenverstellbar, verstellbare größe | fr réglable en largeur, taille réglable, taille ajustable | ar مقاس قابل للتعديل, عرض قابل للتعديل
length-adjustable < adjustable | en adjustable length, length-adjustable, cut to size | de längenverstellbar, in der länge verstellbar, kürzbar, zuschneidbar | fr réglable en longueur, longueur réglable, recoupable | ar طول قابل للتعديل, قابل للتقصير
angle-adjustable < adjustable | en adjustable angle, tilt-adjustable, tiltable | de neigungsverstellbar, neigbar, kippbar, verstellbarer winkel | fr inclinable, angle réglable | ar قابل للإمالة, زاوية قابلة للتعديل
stepless < adjustable | en infinitely variable, stepless, continuously adjustable | de stufenlos | fr réglable en continu, sans paliers | ar بلا درجات, تعديل متواصل
removable | en removable, detachable, take-off | de abnehmbar, herausnehmbar, abziehbar, entfernbar, lösbar | fr amovible, détachable, démontable, retirable | ar قابل للإزالة, قابل للفصل, قابل للفك, قابلة للفصل
replaceable | en replaceable, exchangeable, interchangeable, swappable | de austauschbar, auswechselbar, ersetzbar, wechselbar | fr remplaçable, interchangeable | ar قابل للاستبدال, قابل للتبديل
removable-cover < removable | en removable cover, removable covers, zip-off cover | de abnehmbarer bezug, abziehbarer bezug | fr housse amovible, déhoussable, revêtement amovible | ar غطاء قابل للإزالة, غطاء قابل للفك
foldable | en foldable, folding, folds up, fold-up, folds flat, collapsible, fold-out | de faltbar, klappbar, zusammenklappbar, zusammenfaltbar, einklappbar | fr pliable, pliant, repliable, rabattable | ar قابل للطي, قابلة للطي, يطوى
rollable-up | en rollable, rolls up, roll-up | de aufrollbar, einrollbar, zusammenrollbar | fr enroulable, se roule | ar قابل للف, يمكن لفه
packable | en packable, packs away, packs small, packs into its own pocket | de verstaubar, packbar, kleines packmaß, packmaß | fr compactable, se range dans sa poche, se replie dans sa poche | ar يطوى في جيبه, سهل التوضيب
stackable | en stackable, stacking, can be stacked | de stapelbar | fr empilable, superposable | ar قابل للتكديس, قابل للتكدس, قابلة للتكديس, يمكن رصها
nestable | en nestable, nesting, nested | de ineinander stapelbar, ineinanderstellbar, schachtelbar | fr gigogne, emboîtable | ar متداخل, يدخل بعضه في بعض
extendable | en extendable, extendible, extending, expandable, telescopic, pull-out | de ausziehbar, erweiterbar, teleskopisch, verlängerbar | fr extensible en longueur, rallongeable, télescopique, à rallonge | ar قابل للتمديد, قابل للتوسيع, تلسكوبي
convertible | en convertible, 2-in-1, two-in-one, 3-in-1, transformable | de umbaubar, wandelbar, 2-in-1, 3-in-1 | fr convertible, transformable, 2 en 1, 3 en 1 | ar قابل للتحويل, متعدد الأوضاع, 2 في 1
sleeping-function < convertible | en sleeping function, folds out into a bed, converts into a bed | de schlaffunktion, bettfunktion, wird zum bett | fr fonction couchage, couchage d'appoint, se transforme en lit | ar يتحول إلى سرير, وظيفة السرير
reversible | en reversible, double-sided | de wendbar, beidseitig verwendbar, beidseitig, doppelseitig | fr réversible, double face | ar ذو وجهين, قابل للقلب, على الوجهين
modular | en modular, module system | de modular, modulsystem, kombinierbar | fr modulable, modulaire | ar معياري, قابل للتركيب بأشكال, وحدات قابلة للتركيب
multifunctional | en multifunctional, multi-purpose, multipurpose, versatile | de multifunktional, vielseitig, mehrzweck, vielseitig einsetzbar | fr multifonction, polyvalent, multi-usage | ar متعدد الاستخدامات, متعدد الوظائف, متعدد الأغراض
swivel | en swivel, swivelling, rotating, rotatable, 360° rotation | de drehbar, schwenkbar, rotierend | fr pivotant, rotatif, orientable, tournant | ar دوار, قابل للدوران, يدور
reclining | en reclining, recline function, reclines | de liegefunktion, relaxfunktion, verstellbare rückenlehne | fr dossier inclinable, position relax, fonction relax | ar قابل للاستلقاء, ظهر قابل للإمالة
rocking | en rocking, rocking function | de wippfunktion, schaukelfunktion, wippend | fr à bascule, fonction bascule | ar هزاز, خاصية الهز
wheeled | en wheeled, on wheels, with wheels, on castors, with casters | de rollbar, mit rollen, fahrbar, auf rollen | fr à roulettes, sur roulettes, à roues | ar بعجلات, على عجلات, مزود بعجلات
wall-mountable | en wall-mounted, wall-mountable, wall mounted | de wandmontage, wandhängend, an der wand befestigen | fr à fixer au mur, montage mural, fixation au mur | ar يثبت على الجدار, تعليق جداري, للتعليق على الحائط
freestanding != wall-mountable | en freestanding, free-standing, self-standing | de freistehend, selbststehend | fr autoportant, sur pied, à poser | ar قائم بذاته, يقف بمفرده
built-in-appliance != freestanding | en built-in appliance, integrated appliance, for building in | de einbaugerät, zum einbau, vollintegriert | fr encastrable, à encastrer | ar مدمج للتركيب الداخلي, قابل للتركيب الداخلي
hangable | en can be hung, hangable, hanging | de aufhängbar, zum aufhängen, hängend | fr suspendu, à suspendre, à accrocher | ar قابل للتعليق, يمكن تعليقه, للتعليق
portable | en portable, easy to carry, mobile | de tragbar, mobil, transportabel, portabel | fr portable, transportable, facile à transporter, nomade | ar محمول, سهل الحمل, متنقل, قابل للحمل
stationary != portable | en stationary | de stationär, ortsfest | fr stationnaire, à poste fixe | ar ثابت في مكانه
compact | en compact, space-saving, small footprint, pocket-sized | de kompakt, platzsparend, handlich, hosentaschengröße | fr compact, peu encombrant, gain de place, format poche | ar مدمج الحجم, صغير الحجم, موفر للمساحة, بحجم الجيب
bulky != compact | en bulky | de sperrig | fr encombrant, volumineux | ar كبير الحجم, يشغل مساحة كبيرة
lightweight != heavy | en lightweight, light weight, ultralight, ultra-light, featherlight | de leicht, leichtgewicht, ultraleicht, federleicht, leichtgewichtig | fr léger, légère, ultra-léger, ultraléger, poids plume | ar خفيف, خفيف الوزن, خفيفة
heavy | en heavy, heavyweight, weighty | de schwer, schwere qualität | fr lourd, lourde, pesant | ar ثقيل, ثقيل الوزن
weighted | en weighted, weighted blanket | de beschwert, gewichtsdecke | fr lesté, lestée | ar موزون, مثقل
large != small | en large, big, roomy, spacious, oversize, xl | de groß, geräumig, übergroß, xl | fr grand, grande, spacieux, xl | ar كبير, واسع, رحب, فسيح
small | en small, mini, little, tiny | de klein, mini, winzig | fr petit, petite, mini | ar صغير, ميني, صغيرة
medium-size != large, small | en medium-sized, medium size, midsize | de mittelgroß, mittlere größe | fr taille moyenne, de taille moyenne | ar متوسط الحجم, حجم متوسط
long != short | en long, extra-long, full-length, maxi | de lang, extralang, bodenlang | fr long, longue, extra-long | ar طويل, طويلة
short | en short, mini length, cropped, shortened | de kurz, verkürzt | fr court, courte, raccourci | ar قصير, قصيرة
knee-length != ankle-length | en knee-length, midi, midi length | de knielang, midi, wadenlang | fr longueur genou, midi, mi-long | ar بطول الركبة, ميدي
ankle-length | en ankle-length, floor-length, maxi length | de knöchellang, maxilänge | fr longueur cheville, longueur maxi | ar بطول الكاحل, طول الكاحل
wide != narrow | en wide, broad, extra-wide | de breit, extrabreit | fr large, extra-large | ar عريض, عريضة
narrow | en narrow, slender, slim profile | de schmal, schlank | fr étroit, étroite | ar ضيق, نحيف
thick != thin | en thick, thick-walled, chunky, bulky knit | de dick, dickwandig, dicke qualität | fr épais, épaisse | ar سميك, سميكة, غليظ
thin | en thin, ultra-thin, ultra-slim, fine-walled | de dünn, dünnwandig, ultradünn | fr mince, ultra-fin, ultrafin | ar رفيع, رقيق, نحيف جدا
deep != shallow | en deep, deep-sided | de tief, hoher rand | fr profond, profonde, creux | ar عميق, عميقة
shallow | en shallow | de flacher rand, seicht | fr peu profond | ar قليل العمق, ضحل
flat | en flat | de flach, plan | fr plat, plate | ar مسطح, منبسط
tall != low-height | en tall | de hohe form, hochformat, hoch gebaut | fr haut de forme, forme haute | ar عال, مرتفع
low-height | en low-height, low profile, low-profile | de niedrig, flaches profil | fr bas de forme, profil bas | ar منخفض, منخفض الارتفاع
soft != hard | en soft, super soft, silky soft, plush feel, fluffy | de weich, kuschelweich, flauschig | fr doux, douce, moelleux, soyeux | ar ناعم, طري, ملمس ناعم, وثير
hard | en hard, hard shell, hard-shell | de hart, hartschale | fr dur, coque dure, coque rigide | ar قاس, قاسي
firm != soft-firmness | en firm, extra firm | de sehr fest, feste matratze, fester liegekomfort | fr ferme, très ferme, fermeté | ar متماسك, صلابة عالية
soft-firmness | en soft firmness | de weicher härtegrad, weicher liegekomfort | fr fermeté souple | ar صلابة منخفضة
medium-firm != firm, soft-firmness | en medium-firm, medium firmness | de mittelfest, mittlerer härtegrad | fr mi-ferme, fermeté moyenne | ar متوسط الصلابة, صلابة متوسطة
flexible != rigid | en flexible, bendable, pliable, supple | de flexibel, biegsam, geschmeidig, biegbar | fr flexible, souple | ar مرن, مرونة, لين, قابل للثني
rigid | en rigid, stiff, inflexible | de starr, steif, formstabil, unflexibel | fr rigide, raide | ar صلب, جامد, غير مرن
stretchy != non-stretch | en stretchy, stretch, elastic fabric, 4-way stretch, four-way stretch | de dehnbar, stretch, elastisch, bi-elastisch | fr extensible, stretch, élastique et extensible | ar قابل للتمدد, متمدد, استرتش, يتمدد
non-stretch | en non-stretch, inelastic | de unelastisch | fr non extensible | ar غير قابل للتمدد
shape-retaining | en shape-retaining, keeps its shape, dimensionally stable | de formbeständig, formtreu, behält die form | fr indéformable, garde sa forme, conserve sa forme | ar يحافظ على شكله, ثابت الشكل
sharp != blunt | en sharp, razor-sharp, extra sharp | de scharf, rasiermesserscharf, messerscharf | fr tranchant, affûté, aiguisé | ar حاد, حاد جدا
blunt | en blunt, rounded tip, dull edge | de stumpf, abgerundete spitze | fr émoussé, bout rond sécurisé, bouts ronds | ar غير حاد, رأس مدور
smooth-running | en smooth-running, smooth gliding, glides smoothly | de leichtgängig, gleitend, leichtläufig | fr glisse en douceur, coulisse facilement | ar ينزلق بسلاسة, سلس الحركة
inflatable | en inflatable, self-inflating | de aufblasbar, selbstaufblasend | fr gonflable, autogonflant | ar قابل للنفخ, ينتفخ ذاتيا, ذاتي النفخ
refillable | en refillable | de nachfüllbar, wiederbefüllbar, auffüllbar | fr rechargeable avec recharge, re-remplissable, à recharger | ar قابل لإعادة التعبئة, قابل للتعبئة
reusable != disposable | en reusable, re-usable, washable and reusable | de wiederverwendbar, mehrweg, mehrfach verwendbar | fr réutilisable, lavable et réutilisable | ar قابل لإعادة الاستخدام, يستخدم عدة مرات
disposable | en disposable, single-use | de einweg, zum einmalgebrauch | fr jetable, à usage unique | ar للاستعمال مرة واحدة, أحادي الاستخدام, استخدام واحد
repairable | en repairable, can be repaired | de reparierbar, reparaturfreundlich | fr réparable | ar قابل للإصلاح
resoleable | en resoleable, can be resoled | de neu besohlbar, besohlbar, wiederbesohlbar | fr ressemelable | ar قابل لتبديل النعل
resizable | en resizable, can be resized | de größenänderbar, weitenverstellbar | fr mise à taille possible, ajustable en taille | ar قابل لتغيير المقاس
pre-assembled != assembly-required | en pre-assembled, fully assembled, no assembly required | de fertig montiert, vormontiert, kein aufbau nötig | fr prémonté, livré monté, déjà monté | ar مجمع مسبقا, جاهز التركيب, لا يحتاج إلى تركيب
assembly-required | en assembly required, self-assembly, flat-packed, flat pack | de selbstmontage, aufbau erforderlich, zerlegt geliefert, montage erforderlich | fr à monter soi-même, montage requis, livré en kit | ar يحتاج إلى تركيب, يتطلب التركيب
easy-assembly | en easy assembly, easy to assemble, quick assembly | de einfache montage, einfacher aufbau, leicht aufzubauen | fr montage facile, facile à monter, montage rapide | ar سهل التركيب, تركيب سهل, سريع التركيب
tool-free | en tool-free, tool-free assembly, no tools, without tools | de werkzeuglos, ohne werkzeug, werkzeugfrei | fr sans outil, sans outils, montage sans outil | ar بدون أدوات, دون الحاجة إلى أدوات, بلا أدوات
no-drilling | en no drilling, drill-free, without drilling | de ohne bohren, bohrfrei | fr sans perçage, sans percer | ar بدون ثقب, دون حفر, بدون حفر الجدار
easy-to-clean | en easy to clean, easy-clean, easy care, easy-care, low-maintenance | de leicht zu reinigen, pflegeleicht, reinigungsfreundlich | fr facile à nettoyer, facile d'entretien, entretien facile | ar سهل التنظيف, سهل العناية, تنظيف سهل
easy-to-use | en easy to use, user-friendly, simple to use, intuitive | de einfach zu bedienen, benutzerfreundlich, bedienerfreundlich, einfache bedienung | fr facile à utiliser, simple d'utilisation, intuitif | ar سهل الاستخدام, سهل الاستعمال
ready-to-use | en ready to use, ready-to-use, ready for use | de gebrauchsfertig, sofort einsatzbereit, einsatzbereit | fr prêt à l'emploi | ar جاهز للاستخدام, جاهز للاستعمال
ergonomic | en ergonomic, ergonomically shaped | de ergonomisch | fr ergonomique | ar مريح هندسيا, تصميم مريح, إرغونومي
comfortable | en comfortable, comfy, comfort | de bequem, komfortabel, angenehm zu tragen, komfort | fr confortable, confort | ar مريح, مريحة, راحة
one-hand-operation | en one-handed, one-hand operation, single-handed | de einhändig, einhandbedienung | fr d'une seule main, à une main | ar بيد واحدة, استخدام بيد واحدة
hands-free | en hands-free, handsfree | de freihändig, freisprech, freisprechfunktion | fr mains libres, mains-libres | ar حر اليدين, بدون استخدام اليدين
left-handed != right-handed | en left-handed, left-hand, for left-handers | de linkshändig, linkshänder, für linkshänder | fr gaucher, pour gauchers | ar لليد اليسرى, أعسر, للعسر
right-handed | en right-handed, right-hand, for right-handers | de rechtshändig, rechtshänder | fr droitier, pour droitiers | ar لليد اليمنى, أيمن
ambidextrous < left-handed, right-handed, left-handed-suitable | en ambidextrous, for both hands | de beidhändig, für rechts- und linkshänder | fr ambidextre | ar لكلتا اليدين, يناسب اليدين
left-handed-suitable | en suitable for left-handers, left-hand friendly | de linkshändergeeignet, linkshandtauglich | fr convient aux gauchers | ar يناسب الأعسر, مناسب لمستخدمي اليد اليسرى
universal | en universal, universal fit, one size fits all, one size | de universal, universell, einheitsgröße, onesize | fr universel, taille unique | ar عالمي, مقاس واحد, مقاس موحد, يناسب الجميع
compatible | en compatible, compatible with, fits most | de kompatibel, passend für, passt zu | fr compatible, adapté à, compatible avec | ar متوافق, متوافق مع, يناسب معظم
zip-together | en can be zipped together, zips together, zip together | de koppelbar, verbindbar, miteinander koppelbar | fr jumelable, peut être jumelé | ar يمكن ربطه مع آخر, قابل للربط
self-closing | en self-closing, closes automatically | de selbstschließend | fr se ferme automatiquement, fermeture automatique | ar يغلق تلقائيا, إغلاق تلقائي
self-supporting | en stands by itself, stands upright, stands on its own | de steht von selbst, steht von allein | fr tient debout, tient tout seul | ar يقف وحده
pop-up | en pop-up, pops up, instant setup | de wurfzelt, pop-up, sekundenschneller aufbau | fr pop-up, montage instantané | ar بوب أب, فتح فوري
floating | en floating, buoyant, floats | de schwimmfähig, schwimmend | fr flottant, flotte | ar يطفو, عائم
stable-on-surface | en wobble-free, does not wobble, levelling | de wackelfrei, wackelt nicht, niveauausgleich | fr n'est pas bancal, ne vacille pas, compensation de niveau | ar لا يتأرجح, ثابت على السطح
firmness-h1 != firmness-h2, firmness-h3, firmness-h4 | en h1 | de h1 | fr h1 | ar h1
firmness-h2 != firmness-h3, firmness-h4 | en h2 | de h2 | fr h2 | ar h2
firmness-h3 != firmness-h4 | en h3 | de h3 | fr h3 | ar h3
firmness-h4 | en h4 | de h4 | fr h4 | ar h4
"""
