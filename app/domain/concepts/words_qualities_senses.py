# ruff: noqa: E501
"""How things taste, smell, sound, shine and feel."""

CONCEPTS = """\
tasteless-food < aftertaste-clean != tasty | en insipid, flavourless | de geschmacklos, laff | fr insipide, fade en bouche | ar عديم الطعم, باهت المذاق
salty-taste | en salty, briny, saline | de salzig, salzgeschmack | fr salé au goût, goût salé, iodé | ar طعم مالح, مملح المذاق
sweet-and-sour | en sweet and sour, sweet-sour, agrodolce | de süßsauer, süß-sauer | fr aigre-doux, sucré salé | ar حلو حامض, حلو وحامض
honeyed-taste | en honey-like, syrupy | de honigsüß, honigartig, sirupartig | fr sirupeux | ar عسلي المذاق, بطعم العسل
caramelly-taste | en caramelly, toffee-like | de karamellig, karamellartig | fr caramélisé, goût de caramel | ar مكرمل, بطعم الكراميل
buttery-taste | en buttery, butter-like | de buttrig, butterartig | fr goût de beurre | ar بطعم الزبدة
citrusy-taste | en zesty | de zitrusartig, spritzig | fr zesté, notes d'agrumes | ar حمضي منعش, بنكهة الليمون
minty-taste | en mentholated | de mentholartig | fr goût de menthe | ar منعنع
peppery-taste | en peppery, peppercorn heat | de pfeffrig | fr poivré | ar فلفلي, بنكهة الفلفل
winey-taste | en winey, wine-like | de weinig im geschmack, weinartig | fr vineux | ar نبيذي المذاق
tannic-taste < tannin | en tannic, astringent | de gerbstoffreich, adstringierend | fr tannique, astringent | ar عفص المذاق, تانينات
balanced-taste | en balanced taste, rounded flavour, well-rounded, harmonious | de ausgewogen, rund im geschmack, harmonisch | fr harmonieux, équilibré en bouche, goût rond | ar متوازن النكهة, متناغم, طعم متوازن
intense-taste | en intense flavour, robust flavour, punchy | de kräftiger geschmack, geschmacksintensiv, intensiver geschmack | fr goût intense, goût prononcé, corsé et intense | ar نكهة قوية, طعم قوي, نكهة مركزة
light-taste < aftertaste-clean != intense-taste | en light flavour, delicate flavour | de feiner geschmack | fr goût léger, saveur délicate | ar نكهة خفيفة, طعم خفيف, نكهة ناعمة
tasting-notes | en tasting notes, flavour notes, hints of, notes of, undertones | de geschmacksnoten, noten von, anklänge, aromanoten | fr notes de, notes gustatives, pointe de, arômes de | ar إيحاءات, ملاحظات التذوق, لمحات من
crispy-texture < crunchy-texture | en crispness | de rösch | fr croquant et doré | ar هش ومقرمش, مقرمش الأطراف
fluffy-texture | en fluffy inside, airy, light and airy, spongy | de fluffig, luftig, locker-leicht, schwammig | fr aérien, aéré, spongieux, mousseux et léger | ar إسفنجي, خفيف وهش, منتفش
flaky-texture | en flaky, flaky pastry, melts in the mouth | de blättrig, schmelzend | fr feuilleté, fond en bouche | ar مورق, طبقات هشة
thick-consistency | en viscous, thick consistency, dense texture, gloopy | de dickflüssig | fr consistance épaisse | ar كثيف القوام, لزج القوام, ثخين
smooth-consistency | en silky consistency, velvety consistency, silky | de seidige konsistenz, klümpchenfrei, samtige konsistenz, seidig | fr texture lisse, consistance soyeuse, texture veloutée | ar قوام ناعم, قوام حريري, قوام مخملي
gel-consistency | en jelly-like, gelatinous, wobbly jelly | de gelartig, geleeartig, gallertartig | fr gélatineux, texture gel, gélifié | ar قوام جل, جيلاتيني
grainy-texture | en grainy, gritty, granular | de körnig, grobkörnig, griesig | fr granuleux, grenu | ar محبب القوام, خشن الحبيبات
fine-grained < ground-milled, grain-texture != grainy-texture | en fine-grained, fine-textured, fine powder | de feinporig | fr à grain fin, finement moulu | ar ناعم الحبيبات, مطحون ناعما, دقيق الحبيبات
watery-consistency < diluted | en thin consistency, watered down, diluted taste | de wässriger, verwässert | fr consistance fluide, délayé | ar قوام خفيف, مائع
aromatic-smell < scented | en fragrant, sweet-smelling, smells lovely | de wohlriechend, angenehm duftend | fr parfumé naturellement, qui sent bon | ar فواح, طيب الرائحة
fresh-scent | en fresh scent, smells fresh, clean scent, airy scent | de frischer duft, riecht frisch, sauberer duft | fr odeur fraîche, senteur fraîche, sent le propre | ar رائحة منعشة, رائحة نظيفة, رائحة الانتعاش
sweet-scent | en sweet scent, gourmand scent, sugary scent | de süßer duft, gourmandduft | fr parfum sucré, senteur gourmande, sucrée et gourmande | ar رائحة حلوة, عطر حلو, سكري الرائحة
strong-scent | en strong scent, heavy scent, intense fragrance, overpowering | de starker duft, intensiver duft, aufdringlich | fr parfum intense, senteur forte, parfum puissant, entêtant | ar رائحة قوية, عطر قوي, رائحة نفاذة
subtle-scent < lightly-scented != strong-scent | en faint scent, light fragrance | de zarter duft, feiner duft | fr parfum subtil, senteur légère | ar رائحة هادئة
fragrance-notes | en top note, base note, heart note, head note | de kopfnote, herznote, basisnote | fr note de tête, note de cœur, note de fond | ar نوتة عليا, نوتة القلب, نوتة القاعدة
long-lasting-scent | en lingering scent, scent that lasts, sillage | de lang anhaltender duft, haftender duft, sillage | fr parfum tenace, tenue du parfum, sillage | ar رائحة تدوم, ثبات العطر, فوحان
oriental-scent | en oriental scent, spicy scent, warm scent | de orientalischer duft, würziger duft, warmer duft | fr parfum oriental, senteur épicée, parfum chaud | ar عطر شرقي, رائحة دافئة, رائحة التوابل
woody-scent | en woody scent, scent of wood, forest scent | de holziger duft, holzduft, waldduft | fr parfum boisé, odeur de bois, senteur de forêt | ar رائحة خشبية, عطر خشبي
clear-sound | en clear sound, crisp sound, crystal-clear sound, detailed sound | de klarer klang, glasklarer klang, detailreicher klang | fr son clair, son net, son cristallin | ar صوت واضح, صوت نقي
warm-sound | en warm sound, mellow tone, full sound | de weicher ton, voller klang | fr son chaud, sonorité chaleureuse, son plein | ar صوت دافئ, نغمة دافئة, صوت ممتلئ
bright-sound < treble != warm-sound | en bright tone, brilliant sound, high-pitched | de heller klang, brillanter klang, höhen, hohe töne | fr son brillant, son aigu, sonorité claire | ar صوت حاد, نغمات عالية, تريبل
deep-sound | en deep tone, low-pitched, deep sound, rumbling | de tiefer ton, tiefer klang, dumpf | fr son grave, ton grave, son profond | ar صوت عميق, نغمة منخفضة
dull-sound | en muffled, dull sound, muted | de gedämpfter klang, stumpfer klang, verhalten | fr son étouffé, son sourd, assourdi | ar صوت مكتوم, مكتوم, خافت
rich-sound | en rich sound, full-bodied sound, resonant, sonorous | de satter klang, klangvoll, resonant, volltönend | fr son riche, sonore, résonnant, ample sonorité | ar صوت غني, رنان, صوت جهوري
balanced-sound | en balanced sound, even response, neutral sound | de ausgewogener klang, neutraler klang | fr son équilibré, son neutre | ar صوت متوازن, صوت محايد
distorted-sound | en distorted, distortion, crackling, tinny | de verzerrt, verzerrung, blechern, knistern | fr distorsion, saturé, grésille, nasillard | ar مشوه الصوت, تشوه الصوت
melodic-sound < music | en melodic, melodious, tuneful | de melodisch, wohlklingend, melodiös | fr mélodieux, mélodique | ar رخيم, عذب الصوت
in-tune-sound | en in tune, stays in tune, holds its tuning, well tuned | de stimmstabil, gut gestimmt, hält die stimmung | fr juste de ton, tient l'accord, bien accordé | ar مضبوط النغمة, يحافظ على الدوزان, متناغم الأوتار
out-of-tune != in-tune-sound | en out of tune, detuned, off-key | de verstimmt, schief klingend | fr désaccordé, faux de ton | ar نشاز
volume-level < noise | en volume level, sound level | de schallpegel | fr volume du son | ar علو الصوت
soft-light | en soft light, gentle glow, diffused light | de weiches licht, sanftes licht, diffuses licht | fr lumière douce, lumière diffuse | ar إضاءة ناعمة, ضوء خافت, إنارة هادئة
harsh-light != soft-light | en harsh light, glaring, dazzling, blinding | de grelles licht, grell, blendend | fr lumière crue, éblouissant, aveuglant | ar ضوء ساطع مزعج, مبهر للعين, وهج شديد
warm-light-feel | en cosy light, warm glow, candle-like light | de gemütliches licht, warmer schein, kerzenartiges licht | fr lumière chaleureuse, lueur chaude | ar وهج دافئ, إنارة دافئة
dim-light | en dim, faint light, low-lit, gloomy light | de schummrig, schwaches licht, dämmrig | fr faible lumière, pénombre douce, lumière faible | ar خافت الإضاءة, ضوء ضعيف, معتم قليلا
luminous-look | en radiant, luminous glow, lustrous | de strahlend, leuchtend | fr lumineux et éclatant, éclatant, radieux | ar مشرق, متألق, إشراقة, زاهر
vivid-colour | en vivid colour, rich colour, saturated colour, bold colour | de kräftige farbe, satte farben, leuchtende farben, farbintensiv | fr couleur vive, couleur intense, couleurs éclatantes | ar ألوان زاهية, لون زاه, ألوان قوية
muted-colour != vivid-colour | en muted colour, soft colours, faded tone, subdued colour | de gedeckte farben, gedämpfte farben, sanfte farben | fr couleurs douces, tons sourds, couleurs sobres | ar ألوان هادئة, ألوان باهتة, لون هادئ
colour-accurate < picture-quality | en true to colour, colour accurate, true-to-life colours | de farbgetreu, naturgetreue farben | fr couleurs fidèles | ar ألوان مطابقة
clear-view | en clear view, unobstructed view, see clearly, panoramic | de freie sicht, klare sicht, panoramablick | fr vue dégagée, vision claire, panoramique | ar رؤية واضحة, إطلالة مفتوحة, بانورامي
feels-soft | en soft to the touch, feels soft, soft feel, soft on the skin | de fühlt sich weich an, weicher griff, weich auf der haut, streichelzart | fr doux au toucher, toucher doux, douceur | ar ناعم الملمس, ملمس طري, ناعم على البشرة
feels-rough != feels-soft | en coarse, rough to the touch, harsh feel, rough | de rau, grob im griff, raue haptik, kratzbürstig | fr rêche, rugueux au toucher, toucher rêche, grossier | ar خشن الملمس, ملمس خشن, خشونة
feels-smooth | en smooth to the touch, sleek, slick feel, glassy | de glatte haptik, griffsympathisch, spiegelglatt | fr lisse au toucher, toucher lisse, glisse sous les doigts | ar أملس الملمس, ملمس أملس, زجاجي الملمس
feels-cool | en cool feel, refreshing feel, feels cool | de kühle haptik, erfrischendes gefühl, angenehm kühl | fr toucher frais, sensation de fraîcheur | ar ملمس بارد, إحساس منعش, منعش
refreshing-feel | en refreshing, revives | de erfrischend, belebend frisch | fr désaltérant, revigorant et frais | ar مرطب للعطش, إنعاش لطيف
feels-warm | en warm feel, pleasantly warm, comforting warmth, toasty | de angenehm warm, wohlig warm | fr chaleur agréable, agréablement chaud, chaleur douce | ar دفء لطيف, دافئ بلطف, دفء مريح
feels-greasy | en greasy feel, sticky feel, leaves a film | de fettiges gefühl, klebriges gefühl, schmierfilm | fr toucher gras, effet collant, film gras | ar ملمس دهني, ملمس لزج, طبقة دهنية
feels-light | en feels light, weightless, feather-light feel, barely there | de fühlt sich leicht an, schwerelos, hauchzart | fr sensation de légèreté, tout en légèreté, aérienne | ar إحساس بالخفة, خفيف كالريشة
feels-solid | en feels solid, substantial, reassuringly heavy, sturdy feel | de liegt satt in der hand, wertige haptik, solide haptik | fr bien en main, robuste en main, toucher solide | ar متين في اليد, ملمس متين
pleasant-feel | en pleasant, agreeable, nice, pleasing | de angenehm, wohltuend, erfreulich, behagliches gefühl | fr agréable, plaisant | ar مستحب, طيب الملمس, ممتع اللمس, سار
unpleasant-feel != pleasant-feel | en unpleasant, nasty, disagreeable, annoying | de unangenehm, störend, lästig | fr désagréable, gênant, déplaisant | ar مزعج اللمس, منفر, كريه
uncomfortable-feel != pleasant-feel | en uncomfortable, discomfort, awkward | de unbequem, unkomfortabel, unangenehm zu tragen | fr inconfortable, inconfort, malcommode à porter | ar مضايق, غير مريح
sunny-mood | en summery feel, sun-kissed look, breezy | de sommerliches gefühl, sonnengeküsst, luftig-leicht | fr allure estivale, air d'été | ar أجواء صيفية, إحساس صيفي
noisy-feel < noise | en rattly, clattery, noisy operation | de klapprig, laut im betrieb | fr bruyante au travail, tapageur | ar صوت مزعج, ضوضاء عالية
airy-feel | en well-ventilated, airy feel, lets air in | de luftiges gefühl, gut belüftet, luftiges tragegefühl | fr bien aérée, sensation d'air, bien ventilée | ar جيد التهوية, تهوية جيدة
stuffy-feel != airy-feel | en stuffy, muggy, clammy | de stickig, schwül, muffig im raum | fr étouffant, moite et lourd, mal aéré | ar خانق, مكتوم الهواء
body-hugging | en figure-hugging, form-fitting, clings to the body, hugs the body | de figurbetonend, anschmiegsam, körperbetont | fr épouse le corps, près des formes, moulante | ar ملتصق بالجسم, يبرز القوام, محدد للقوام
flattering-look | en flattering, flatters the figure | de schmeichelnd, figurschmeichelnd, vorteilhaft | fr flatteur, met en valeur, avantageux | ar يبرز الجمال, ملائم للقوام, يظهر الأناقة
draping-feel | en drapes beautifully, fluid drape, falls softly | de fällt schön, fließender fall, weich fallend | fr beau tombé, drapé | ar انسدال جميل, ينسدل برقة, متهدل
crisp-fabric-feel < starch | en crisp fabric, crisp feel | de knackiger griff, griffiger stoff | fr tissu craquant, empesé, main sèche | ar قماش منشى, ملمس مقرمش للقماش
papery-feel | en papery, paper-thin, tissue-thin | de papierartig, hauchdünn, papierdünn | fr fin comme du papier, aspect papier | ar رقيق كالورق, ورقي الملمس
rubbery-feel | en rubbery, rubber-like, grippy | de gummiartig, gummiert im griff, gummiweich | fr caoutchouteux, effet gomme | ar مطاطي الملمس, كالمطاط
leathery-feel | en leathery, leather-like feel | de lederartig, ledrig | fr semblable au cuir, toucher cuir | ar جلدي الملمس
waxy-feel | en waxy, wax-like | de wachsartig | fr cireux, toucher ciré | ar شمعي الملمس
metallic-feel | en metallic taste, metal-like, cold metal feel | de metallischer geschmack, metallartig | fr goût métallique, métallique au toucher | ar طعم معدني, ملمس معدني
hairy-feel | en hairy, fuzzy, furry feel, woolly | de haarig, wollig, pelzig, fusselig | fr poilu, laineux, duveteux | ar مشعر, وبري, زغبي, صوفي الملمس
bristly-feel | en bristly, spiky, prickles, spiny | de borstig, piksig | fr hérissé | ar خشن كالشعر, شوكي
elastic-feel | en springy feel, gives under pressure, yielding | de nachgiebig, federnd weich, gibt nach | fr souple sous la pression, élastique au toucher, cède sous | ar لين تحت الضغط, ينضغط بلطف
cushiony-feel | en cushiony, pillowy, well cushioned | de plüschig, kissenweich, gut gepolstert | fr moelleux et rembourré, pelucheux, douillet et rebondi | ar وسائدي, مخملي وثير
hot-spicy-level | en medium hot, very hot, extra hot, mildly spicy | de mittelscharf, sehr scharf, extra scharf | fr moyennement piquant, très piquant, extra fort | ar متوسط الحرارة المذاق, حار جدا
"""
