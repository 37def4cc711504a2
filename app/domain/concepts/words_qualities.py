# ruff: noqa: E501
"""How things and people are judged: good, beautiful, simple, strong, safe, cheerful."""

CONCEPTS = """\
good-quality | en good, high quality, quality, well made, fine quality, top quality | de gut, hochwertig, qualität, wertig, qualitativ | fr bon, bonne, qualité, de qualité, haute qualité | ar جيد, جودة, عالي الجودة
bad-quality != good-quality | en bad, poor, inferior, low quality, shoddy, flimsy | de schlecht, minderwertig, billig gemacht, schlampig | fr mauvais, médiocre, mauvaise qualité, piètre | ar سيئ, رديء, رديئة, جودة منخفضة
excellent | en excellent, outstanding, superb, exceptional, first-rate, brilliant | de ausgezeichnet, hervorragend, exzellent, erstklassig, herausragend | fr excellent, remarquable, exceptionnel, superbe, formidable | ar ممتاز, رائع, استثنائي, متميز
great-wonderful < excellent | en great, wonderful, fantastic, awesome, terrific, gorgeous | de toll, großartig, wunderbar, fantastisch, super, klasse | fr génial, merveilleux, fantastique, magnifique, super | ar مذهل, عظيم, خيالي الجمال, بديع
perfect-quality | en perfect, flawless, faultless, impeccable, immaculate | de perfekt, makellos, einwandfrei, tadellos, vollkommen | fr parfait, impeccable, irréprochable | ar مثالي, كامل الأوصاف, متقن
imperfect-quality | en imperfect, flaw, irregularity, imperfection | de unvollkommen, makel, schönheitsfehler, unregelmäßigkeit | fr imparfait, irrégularité, petit défaut | ar شائبة, نقيصة
beautiful | en beautiful, pretty, lovely, attractive, good-looking, beauty | de hübsch, attraktiv, ansehnlich, schönheit, wunderschön | fr beau, belle, joli, jolie, ravissant, beauté | ar جميل, جمال, حلو الشكل, فاتن
ugly != beautiful | en ugly, unsightly, unattractive, hideous | de hässlich, unschön, unansehnlich | fr laid, moche, inesthétique | ar قبيح, بشع, مشوه المنظر
cute-sweet | en cute, sweet-looking, adorable, darling | de süß aussehend, niedlich, putzig, goldig, herzig | fr mignon, adorable, trognon | ar لطيف, ظريف, كيوت
elegant | en elegant, elegance, graceful, refined look, sophisticated | de elegant, eleganz, anmutig, stilsicher, gediegen | fr élégant, élégance, distingué, gracieux | ar أنيق, أناقة, راق
stylish | en stylish, chic, fashionable, in style, trendy | de stylisch, schick, modisch, trendig, stylish, stilvoll | fr stylé, chic, tendance, à la mode | ar عصري الأناقة, شيك, ستايل
old-fashioned != stylish | en old-fashioned, outdated, dated, out of fashion | de altmodisch, aus der mode, unmodern, überholt | fr démodé, désuet, passé de mode, ringard | ar قديم الطراز, خارج الموضة, عفا عليه الزمن
modern | en modern, contemporary, state of the art | de modern, zeitgemäß, zeitgenössisch, neuzeitlich | fr moderne, contemporain, actuel, au goût du jour | ar عصري, معاصر, حداثي, عصرية
classic | en classic, classical, iconic | de klassisch, klassiker, ikonisch | fr classique, iconique, indémodable classique | ar كلاسيكي, أيقوني
timeless < classic, forever | en timeless, ageless, enduring | de zeitlos, überdauernd | fr intemporel, indémodable | ar خالد, يتجاوز الزمن
traditional < tradition | en age-old | de überliefert | fr ancestral | ar تقليدي, تقليد متوارث, تراثي, موروث
old-quality < history | en old, ancient, aged piece | de alt, uralt, alte | fr vieux, ancien, vieille | ar قديم, عتيق
new-quality != old-quality | en new, newest | de neu, neue, neuartig, brandneu | fr nouveau, nouvelle, neuf à l'état, nouveauté | ar جديد, مستجد, حديثا
luxurious < elegant | en luxurious, luxury, premium, high-end, upscale, deluxe, lavish | de luxuriös, luxus, premium, nobel, exquisit | fr luxueux, luxe, haut de gamme, premium, somptueux | ar فاخر, فخم, ترف
simple-plain | en simple, plain, basic, unadorned, uncomplicated | de einfach, schlicht, simpel, schnörkellos, unkompliziert | fr simple, sobre, basique, dépouillé, épuré | ar بسيط, بساطة
complicated-quality != simple-plain | en complicated, complex, intricate, fiddly, elaborate | de kompliziert, komplex, aufwendig, aufwändig, fummelig | fr compliqué, complexe, élaboré, alambiqué | ar معقد, متشابك التفاصيل
easy-quality | en easy, effortless, straightforward, easily, a breeze, simply | de leicht gemacht, mühelos, kinderleicht, problemlos | fr facile, aisé, aisément, d'un jeu d'enfant | ar سهل, سهولة, بسهولة
difficult-quality != easy-quality | en difficult, hard to do, tricky, challenging, demanding, difficulty | de schwierig, knifflig, anspruchsvoll, schwierigkeit | fr difficile, ardu, exigeant, délicat à faire, difficulté | ar صعب, صعوبة, شاق, عسير
practical | en practical, handy, convenient, useful | de praktisch, zweckmäßig, nützlich, praktikabel | fr pratique, commode | ar عملي, عملية, مفيد, نافع
useless-quality != practical | en useless, impractical, inconvenient, unpractical | de nutzlos, unpraktisch, unbrauchbar | fr malcommode, inutilisable, peu pratique | ar عديم الفائدة, عديم النفع
clever-design | en clever, ingenious, smart idea, well thought out, sophisticated design | de clever, durchdacht, ausgeklügelt, pfiffig | fr astucieux, ingénieux, bien pensé, malin | ar مبتكر بذكاء, مدروس, بارع, حاذق
special-quality | en special, extraordinary, unusual, out of the ordinary, particular | de besonders, außergewöhnlich, ungewöhnlich, besondere, speziell | fr spécial, extraordinaire, insolite, inhabituel | ar خاص, مميز, خاصة
ordinary-quality != special-quality | en ordinary, normal, usual, common, regular everyday, standard | de gewöhnlich, normal, üblich, standard | fr ordinaire, normal, habituel, courant, standard | ar عادي, معتاد, مألوف
unique-quality | en unique, distinctive, individual, singular, one-off | de einmalig, individuell, unverwechselbar | fr singulier, individuel, unique, distinctif | ar فريد, متفرد, مميز عن غيره
different-quality < vary-verb, several | en different, unlike, distinct, diverse | de anders, unterschiedlich, andersartig | fr distinct, autre genre | ar متباين
same-quality != different-quality | en identical, the same as, alike, equal, matching exactly | de gleich, identisch, derselbe, dieselbe, genauso | fr identique, pareil, le même, la même, égal | ar نفس, متطابق, مطابق, متماثل تماما
similar-quality | en similar, resembles, comparable, close to, like-minded | de ähnlich, vergleichbar, ähneln | fr semblable, similaire, comparable, ressemble, proche de | ar مشابه, شبيه, يشبه, مماثل, متشابه
real-genuine | en real, genuine, true, actual | de echt, original, wahr, wirklich, tatsächlich | fr vrai, véritable, réel, original | ar حقيقي, أصلي, فعلي
fake-quality != real-genuine | en fake, false, artificial, faux, imitation type, mock | de unecht, falsch, künstlich | fr faux, fausse, artificiel, factice, contrefait | ar مزيف, مقلد الصنع, صناعي, زائف, اصطناعي
natural-quality < nature | en natural, nature-based, from nature | de natürlich, naturbelassen, naturnah | fr naturel, naturellement, au naturel | ar طبيعيا, من الطبيعة
synthetic-quality | en man-made, manufactured artificially, synthetically | de künstlich hergestellt, synthetisch | fr synthétique, fait artificiellement | ar صنع الإنسان, مصنع كيميائيا
pure-quality | en pure, unadulterated, undiluted, 100 percent pure | de rein, pur, unverfälscht, unverdünnt | fr pur, inaltéré, purement | ar نقي, صاف, خالص, محض
strong-quality < force | en strong, tough, solid, sturdily, rugged, resilient | de kräftig, massiv gebaut, widerstandsfähig, zäh | fr fort, costaud, résistant, robustesse | ar متينة, صلد, شديد القوة
weak-quality != strong-quality | en weak, feeble, frail, weakness, flimsily | de schwach, schwächlich, labil | fr faible, fragilité, chétif, faiblesse | ar ضعيف, هزيل
delicate-quality | en delicate, dainty, fine, filigree, fine-boned | de zart, filigran, zierlich, feingliedrig | fr délicat, fin, filigrane, gracile | ar رقيقة, ناعم الصنع, مرهف, دقيق الصنع
safe-quality | en safe, secure, safety | de sicher, sicherheit, gefahrlos, sichere | fr sûr, sécurité, sécurisé, en toute sécurité | ar آمن, أمان, سلامة, بأمان
dangerous-quality != safe-quality | en dangerous, unsafe, hazardous, danger, risky, hazard, risk | de gefährlich, unsicher, gefahr, riskant, risiko | fr dangereux, danger, risque, périlleux | ar خطير, خطر, خطورة, محفوف بالمخاطر
clean-pure-look | en clean lines, clean look, minimalist look, uncluttered | de klare linien, klarlinig, aufgeräumt, reduziert im design | fr lignes épurées, lignes pures, ligne claire | ar خطوط واضحة, خطوط نقية, تصميم نظيف
efficient-quality | en efficient, effective, works well | de effizient, wirkungsvoll | fr efficace, efficacité | ar فعال, فاعلية, بفاعلية
ineffective-quality != efficient-quality | en ineffective, inefficient | de ineffizient, wirkungslos, unwirksam | fr inefficace | ar عديم الفاعلية, غير فعال
reliable-quality | en reliability, consistent, steadfast, fail-safe | de zuverlässigkeit, beständig, konstant, treu | fr constant, régulier, fidèle | ar اعتماد عليه, ثابت الأداء, مضمون الأداء
versatile-quality < multifunctional | en all-purpose, all-rounder, many uses, jack of all trades, many ways | de allrounder, alleskönner, universell einsetzbar, vielfältig | fr touche-à-tout, usages multiples | ar استعمالات كثيرة, لكل الأغراض
suitable-quality < belong-suit-for, fit-verb | en suitable, appropriate, apt, suits perfectly | de geeignet, angemessen, tauglich | fr convenable, adéquat, indiqué | ar مناسب, لائق
popular-quality | en well-loved, favourite, favorite | de lieblings, beliebt bei, liebgewonnen, favorit | fr préféré, favori, bien-aimé | ar مفضل
important-quality < need-require | en important, essential, crucial, vital, significant | de wichtig, wesentlich, entscheidend, bedeutend, essenziell | fr essentiel, primordial, crucial, clé de | ar مهم, أساسي, جوهري, هام
unimportant-quality != important-quality | en unimportant, trivial, negligible, insignificant | de unwichtig, unbedeutend, nebensächlich | fr insignifiant, négligeable, secondaire | ar ثانوي, هامشي, تافه
valuable-quality | en valuable, precious | de wertvoll, kostbar, teuer und wertvoll | fr précieux, de valeur | ar قيم, ثمين, نفيس, قيمة عالية
rich-full < many-lots | en rich, opulent, abundant, lush | de reich, üppig | fr riche, abondant, opulent, généreux | ar غني, ثري, زاخر
modest-quality | en modest, humble, unpretentious, understated, discreet, subtle | de bescheiden, dezent, unaufdringlich, zurückhaltend, unaufgeregt | fr modeste, discret, subtil | ar متواضع, بسيط هادئ, رصين, خجول اللون
eye-catching < perceive-notice != modest-quality | en eye-catching, striking, bold, statement piece, showy | de auffällig, ins auge fallend, blickfang, markant | fr accrocheur, frappant, audacieux, tape-à-l'œil | ar ملفت, لافت للنظر, جريء, بارز للعين
funny-quality < fun | en funny, humorous, witty, hilarious, quirky | de witzig, humorvoll, komisch, drollig | fr amusant, rigolo, humoristique, marrant | ar مضحك, طريف, فكاهي, مرح
serious-quality != funny-quality | en serious, solemn, earnest | de ernst, ernsthaft, seriös | fr sérieux, grave, solennel | ar جدي, جاد, رسمي الطابع
interesting-quality | en interesting, exciting, fascinating, thrilling | de interessant, spannend, aufregend, faszinierend, fesselnd | fr intéressant, passionnant, fascinant, captivant, excitant | ar مثير للاهتمام, مثير, مشوق, شيق, ممتع القراءة
boring-quality < boredom != interesting-quality | en boring, dull, monotonous, tedious, bland look | de eintönig, öde, fade | fr monotone, terne, lassant | ar رتيب
magical-quality | en magical, magic, enchanting, fairytale, whimsical | de magisch, zauberhaft, verzaubert, märchenhaft, bezaubernd | fr magique, féerique, enchanteur, enchanté | ar سحري, ساحر, خيالي كالحكايات
mysterious-quality | en mysterious, secret, enigmatic, mystical | de geheimnisvoll, mysteriös, rätselhaft, geheim | fr mystérieux, secret, énigmatique, mystique | ar غامض, سري, سر, خفي المعنى
cosy-atmosphere < cosiness | en snug, inviting atmosphere, homey | de wohnlich | fr cosy, accueillant et chaleureux | ar جو دافئ, حميمي, أجواء مريحة, ألفة
friendly-quality | en friendly, kind, warm-hearted, affable | de freundlich, nett, herzlich, liebenswürdig | fr amical, gentil, sympathique, aimable | ar ودود, لطيف المعشر, طيب, ودي
cheerful-quality < joy | en cheerful, jolly, upbeat, merry, bubbly | de fröhlich, heiter, munter, lebensfroh | fr gai, joyeux, enjoué, guilleret | ar مبهج, بهيج, مرحة
sad-quality != cheerful-quality | en sad, gloomy, melancholic, dreary | de traurig, trist, melancholisch, düster | fr triste, morose, mélancolique, maussade | ar حزين, كئيب, حزن
calm-quiet-mood < calm-mood | en tranquil, serene, calm mood, placid | de ruhig, besinnlich | fr serein, tranquille | ar ساكن, مسالم, سكينة
lively-quality != calm-quiet-mood | en lively, vibrant, energetic, dynamic, spirited, vivid | de lebhaft, lebendig, dynamisch, schwungvoll, quirlig | fr vivant, dynamique, vif, animé, plein d'énergie | ar حيوي, نشيط, حيوية, مفعم بالنشاط
wild-quality | en wild, untamed, feral, unruly | de wild, ungezähmt, verwildert | fr sauvage, indompté, fougueux | ar بري, وحشي, جامح
gentle-quality < tender-texture | en gentle, gently, mild-mannered, kindly, careful touch | de sanft, behutsam, zärtlich, sachte | fr délicatement, en douceur, doucement | ar برفق, برقة, بلطف, حنون
rough-harsh != gentle-quality | en harsh, aggressive, abrasive, brutal | de grob, aggressiv, rau im umgang, ruppig, scheuernd | fr agressif, abrasif, brutal, rude | ar قاسي المعاملة, عدواني, كاشط, فظ
brave-quality < courage | en brave, fearless, daring, courageous, bold-hearted | de tapfer, furchtlos, wagemutig | fr courageux, brave, intrépide, hardi | ar مقدام, باسل
shy-quality != brave-quality | en shy, timid, bashful, skittish | de schüchtern, scheu, zaghaft | fr timide, farouche | ar خجول, هياب
proud-quality | en proud, pride | de stolz | fr fier, fierté | ar فخور, فخر, اعتزاز
loyal-quality < reliable-quality | en loyal, faithful, devoted | de anhänglich, ergeben | fr loyal, fidélité, dévoué | ar وفي, مخلص, وفاء
honest-quality < responsibility-social | en sincere, transparent pricing, truthful | de aufrichtig, wahrheitsgemäß | fr sincère, franc | ar صادق, أمين, أمانة
lazy-quality | en lazy, idle, sluggish | de faul, träge, gemächlich faul | fr fainéant, indolent | ar كسول, خامل
busy-quality | en busy, hectic, occupied, bustling | de beschäftigt, viel beschäftigt, hektisch, geschäftig | fr occupé, très pris, affairé, agité de monde | ar مشغول, مزدحم, كثير الانشغال
tired-quality | en tired, weary, worn-out feeling, sleepy, drowsy | de müde, erschöpft, schläfrig, ermüdet | fr las, somnolent, exténué | ar متعب, مرهق, نعسان
creative-quality < creativity, art | en inventive | de einfallsreich | fr inventif | ar خلاق
educational-quality | en educational, instructive, pedagogical, teaching tool | de lehrreich, bildend | fr éducatif, pédagogique, instructif | ar تعليمي, تعليمية, تثقيفي
playful-quality < cheerful-quality | en playful, whimsically | de verspielt, neckisch | fr espiègle, ludique et joyeux | ar لعوب, مرح الطابع, عابث
professional-quality | en pro-grade, expert hand | de fachmännisch, fachgerecht, profiqualität | fr professionnellement, en pro, de main d'expert | ar باحتراف, بمهارة
amateurish != professional-quality | en amateurish, unprofessional, botched | de dilettantisch, unprofessionell, laienhaft | fr bâclé | ar مبتدئ الصنع, غير احترافي
careful-quality < care-love | en careful, with care, painstaking, meticulous, diligent | de sorgfältig, sorgsam, vorsichtig, mit sorgfalt, liebevoll | fr soigneux, soigneusement, avec soin, minutieux, attentif | ar بعناية, بحرص, متأن, باهتمام, حذر
careless-quality != careful-quality | en careless, sloppy, reckless | de nachlässig, unachtsam, achtlos, leichtsinnig | fr négligent, imprudent, insouciant | ar مهمل العمل, متهور, مستهتر
precise-detail < inform-verb | en full of detail, in detail, attention to detail | de detailliert, detailreich, detailgetreu, detail, liebe zum detail | fr détaillé, détail, souci du détail, en détail | ar مفصل, تفاصيل, بالتفصيل
rough-approx-look | en raw look, unrefined look, rustic feel, rugged look | de urig, ursprünglich, rustikaler look, naturbelassener look | fr aspect brut, brut de décoffrage, look brut | ar مظهر خام, طابع خام, فطري
historic-retro | en retro, vintage, nostalgic, nostalgia, old-school, throwback | de retro, vintage, nostalgisch, nostalgie, oldschool | fr rétro, vintage, nostalgique, nostalgie, à l'ancienne | ar ريترو, فينتاج, حنين, طراز قديم, نوستالجيا
exotic-quality | en exotic, foreign, far-flung | de exotisch, fremdländisch, fremd | fr exotique, étranger, d'ailleurs | ar غريب, أجنبي, إكزوتيك
local-quality | en local, native, indigenous | de lokal, heimisch, einheimisch, ortsansässig | fr local, indigène, du coin, autochtone | ar محلية, محليا, بلدي
private-quality | en private, personal, confidential | de privat, persönlich, vertraulich | fr privé, confidentiel, privée | ar شخصي, سري للغاية, خصوصي
public-quality != private-quality | en public, communal | de öffentlich, allgemein zugänglich | fr public, publique, commun à tous | ar عمومي, عام, علني
official-quality | en official, formal occasion | de offiziell, förmlich | fr officiel, officiellement | ar رسمي, رسميا
formal-quality != casual-quality | en formal, dressy, smart dress, black tie, evening wear | de formell, elegante anlässe, festlich gekleidet | fr formel, habillé, tenue de soirée, cérémonie | ar للمناسبات الرسمية, سهرات, رسمية, لباس رسمي
casual-quality | en casual, laid-back, informal, easygoing, relaxed look | de lässig, leger, ungezwungen, casual, salopp | fr décontracté, informel, détendu, casual, désinvolte | ar كاجوال, عفوي, إطلالة مريحة
sporty-quality | en sporty, athletic look, active lifestyle | de sportiv, sportlicher look, dynamisch sportlich | fr look sportif, allure sportive, style sportif | ar طابع رياضي, إطلالة رياضية, مظهر رياضي
masculine-quality | en masculine, manly | de maskulin, männlich | fr viril, style masculin | ar ذكوري, طابع رجالي
feminine-quality != masculine-quality | en feminine, womanly, girly | de feminin, weiblich, mädchenhaft | fr style féminin, féminité | ar أنثوي, أنوثة
childlike-quality | en childlike, childish, kid-friendly look | de kindlich, kindgerecht, kindisch | fr enfantin, puéril | ar طفولي
alive-quality < lively-quality | en alive, living thing, live plant | de lebend, am leben | fr en vie | ar على قيد الحياة, حي
free-unbound < freelancer | en freely, freedom, independent | de freiheit, unabhängig, freie bewegung | fr librement, liberté, libre de | ar حرية, بحرية, حر الحركة
restricted-quality != free-unbound | en constricting, restricts movement, confined | de einengend, beengt, bewegungseinschränkend, eng begrenzt | fr contraignant, à l'étroit, entrave les mouvements | ar مقيد الحركة, يقيد الحركة, محصور
intelligent-animal | en intelligent dog, quick learner, bright child, gifted | de gelehrig, begabt, schlau, aufgeweckt | fr doué, futé, éveillé d'esprit, intelligente | ar ذكي الطبع, موهوب, فطن, نبيه
"""
