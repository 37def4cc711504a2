# ruff: noqa: E501
"""More and most of a quality: larger, lighter, quieter, the oldest."""

CONCEPTS = """\
larger-compared | en larger, bigger, greater, roomier | de größer als, geräumiger als | fr plus grand, plus gros, plus spacieux | ar أكبر, أوسع, أضخم
smaller-compared != larger-compared | en smaller, tinier, littler | de kleiner als, winziger als | fr plus petit | ar أصغر, أضيق حجما
longer-compared | en longer, lengthier | de länger anhaltend, längere zeit | fr plus long, plus longue, plus longtemps | ar أطول, لمدة أطول
shorter-compared != longer-compared | en shorter, briefer | de kürzer als | fr plus court, moins longtemps | ar أقصر, لمدة أقصر
wider-compared | en wider, broader | de breiter als | fr plus large | ar أعرض, أكثر عرضا
narrower-compared != wider-compared | en narrower, slimmer | de schmaler als, schlanker als, enger als | fr plus étroit, plus mince | ar أضيق, أنحف
higher-compared | en higher, taller, upper one, superior height | de höher | fr plus haut, plus élevé | ar أعلى من, أكثر ارتفاعا, أرفع
lower-compared != higher-compared | en lower, lesser | de niedriger als, geringer als, tiefer als | fr plus bas, plus basse, moins élevé, inférieur | ar أدنى, أخفض, أقل ارتفاعا
thicker-compared | en thicker, denser, chunkier | de dicker als, dichter als, stärkere wandung | fr plus épais, plus épaisse, plus dense | ar أسمك, أكثف, أكثر سماكة
thinner-compared != thicker-compared | en finer, slenderer | de dünner als, feiner als | fr plus fin, moins épais | ar أرفع سماكة, أدق
heavier-compared | en heavier, weightier | de schwerer als | fr plus lourd | ar أثقل, أكثر ثقلا
stronger-compared | en stronger, tougher, sturdier, more powerful | de kräftiger als | fr plus fort, plus solide, plus puissant | ar أشد
weaker-compared != stronger-compared | en weaker, feebler, less powerful | de schwächer als | fr plus faible, moins fort, moins puissant | ar أضعف, أقل قوة
softer-compared | en softer, gentler, smoother, more tender | de geschmeidiger als | fr plus doux, plus douce, plus souple, plus moelleux | ar أكثر نعومة, ألين
harder-compared != softer-compared | en harder, firmer, stiffer | de fester als, steifer als | fr plus dur, plus ferme, plus rigide | ar أصلب, أقسى, أكثر صلابة
faster-compared | en faster, quicker, speedier, more quickly | de zügiger als | fr plus rapide, plus vite | ar بسرعة أكبر
slower-compared != faster-compared | en slower, more slowly | de langsamer als | fr plus lent, moins vite | ar أبطأ, ببطء أكثر
better-compared | en better, superior, improved one, finer quality | de besser, überlegen | fr meilleur, mieux, supérieur | ar أحسن
worse-compared != better-compared | en worse, inferior to, poorer | de schlechter als, schlimmer als | fr pire, moins bon, moins bien | ar أسوأ, أردأ, أقل جودة
warmer-compared | en warmer, hotter, cosier | de heißer als | fr plus chaud | ar أسخن, أكثر دفئا
cooler-compared != warmer-compared | en cooler, colder, chillier | de kühler als, kälter als | fr plus froid, plus frais, plus fraîche | ar أبرد, أكثر برودة
brighter-compared | en brighter, lighter in colour, paler | de heller als, leuchtender als | fr plus clair, plus lumineux, plus vif | ar أكثر سطوعا, أنور
darker-compared != brighter-compared | en darker, deeper in colour | de dunkler als, satter im ton | fr plus foncé, plus sombre | ar أغمق, أكثر قتامة
louder-compared | en louder, noisier | de lauter als | fr plus bruyant, plus fort en volume | ar أعلى صوتا, أكثر ضجيجا
quieter-compared != louder-compared | en quieter, more silent | de ruhiger als | fr plus silencieux, plus calme, moins bruyant | ar أهدأ, أكثر هدوءا
newer-compared | en newer, more recent, younger | de neuer als, jünger als | fr plus récent, plus jeune, plus nouveau | ar أحدث, أصغر سنا, أجدد
older-compared != newer-compared | en older, elder, earlier model | de älter als | fr plus ancien, plus vieux, plus âgé | ar أقدم, أكبر سنا, أعتق
easier-compared | en easier, simpler, more easily, handier | de einfacher als, bequemer als, müheloser als, leichter gemacht | fr plus facile, plus simple | ar أسهل, بسهولة أكبر
harder-to-do-compared != easier-compared | en more difficult, trickier, more complicated | de schwieriger als, komplizierter als, umständlicher als | fr plus difficile, plus compliqué | ar أصعب, أعقد
cleaner-compared | en purer, tidier | de reiner als, ordentlicher als | fr plus propre, plus pur, plus net | ar أنظف, أنقى, أكثر نظافة
fresher-compared | en fresher, crisper | de frischer als, knackiger als | fr plus fraîches, plus croquant | ar أطزج, أكثر طزاجة
sweeter-compared | en sweeter, more sugary | de süßer als | fr plus sucré | ar أحلى, أكثر حلاوة
milder-compared | en milder, less strong | de milder als | fr plus doux en goût, moins corsé | ar ألطف, أكثر اعتدالا
spicier-compared != milder-compared | en spicier, hotter in taste, sharper in taste | de schärfer als, würziger als, pikanter als | fr plus épicé, plus piquant, plus relevé | ar أكثر حرارة, أكثر توابل
sharper-compared | en sharper, keener edge | de schärfer geschliffen, scharfkantiger als | fr plus tranchant, plus affûté, plus aiguisé | ar أحد نصلا, أكثر حدة
drier-compared | en drier, dryer than | de trockener als | fr plus sec, plus sèche | ar أكثر جفافا, أجف
wetter-compared != drier-compared | en wetter, damper, moister | de feuchter als, nasser als, saftiger als | fr plus humide, plus mouillé | ar أكثر رطوبة, أرطب
closer-compared | en closer, nearer | de näher, enger anliegend | fr plus proche, plus près | ar أقرب, أدنى مسافة
farther-compared != closer-compared | en farther, further away, more distant | de weiter entfernt, ferner als, weiter weg | fr plus loin, plus éloigné | ar أبعد, أكثر بعدا
earlier-compared | en earlier, sooner | de eher | fr plus tôt, plus en avance | ar أبكر, في وقت أبكر
later-compared < after-time != earlier-compared | en at a later time | de später, spätere, späteren | fr plus tardif | ar متأخر أكثر, في وقت لاحق
fewer-compared < less-fewer | en lower number of | de weniger als, geringere anzahl | fr moins de, moindre | ar أقل عددا
higher-quality-compared | en higher-quality, of better quality, finer grade | de hochwertiger als, edler als, qualitativ besser | fr de meilleure qualité, plus qualitatif | ar بجودة أفضل
safer-compared | en safer, more secure | de sicherer als | fr plus sûr, plus sécurisé | ar أكثر أمانا, آمن أكثر
more-durable-compared | en more durable, longer-lasting, more robust | de haltbarer als, beständiger als | fr plus durable, plus résistant, plus robuste | ar أكثر متانة, أدوم, أكثر تحملا
more-comfortable-compared | en more comfortable, comfier | de komfortabler als, angenehmer als | fr plus confortable | ar أريح
more-beautiful-compared | en prettier, nicer, more beautiful, lovelier | de schöner als, hübscher als | fr plus beau, plus belle, plus joli | ar أحلى شكلا
more-compact-compared | en more compact, tighter fit, neater | de kompakter als, handlicher als, platzsparender als | fr plus compact, moins encombrant | ar أكثر إحكاما, أكثر اندماجا في الحجم
more-precise-compared | en more precise, more accurate, finer control | de präziser als, genauer als, exakter als | fr plus précis, plus exact, plus finement | ar أدق قياسا, أكثر دقة
more-even-compared | en more evenly, more uniform | de gleichmäßiger als, ebenmäßiger als | fr plus uniforme, plus régulier, plus homogène | ar أكثر تجانسا, أكثر انتظاما
more-intense-compared | en more intense, stronger in taste, richer | de intensiver als, reicher als, voller im geschmack | fr plus intense, plus riche, plus corsé | ar أغنى, أكثر كثافة, أكثر تركيزا
more-often-compared | en more often, more frequently | de öfter, häufiger | fr plus souvent, plus fréquemment | ar أكثر تكرارا, مرات أكثر
less-often-compared != more-often-compared | en less often, less frequently | de seltener, weniger oft | fr moins souvent, moins fréquemment | ar أقل تكرارا, مرات أقل
more-natural-compared | en more natural, closer to nature | de natürlicher als, naturnäher als | fr plus naturel, plus proche de la nature | ar أكثر طبيعية, أقرب للطبيعة
more-efficient-compared | en more efficient, more effective | de effektiver als | fr plus efficace, plus efficient | ar أكثر كفاءة
more-flexible-compared | en more flexible, stretchier, more versatile | de flexibler als, dehnbarer als, vielseitiger als | fr plus flexible, plus extensible, plus polyvalent | ar أكثر مرونة, أكثر تنوعا
more-stable-compared | en more stable, steadier, more solid | de standfester als, solider als | fr plus stable, plus stable au sol | ar أكثر ثباتا, أثبت
deeper-compared | en deeper, more deeply | de vertieft | fr plus profond | ar أعمق, أكثر عمقا
shallower-compared != deeper-compared | en shallower, flatter | de flacher als, seichter als | fr moins profond, plus plat | ar أقل عمقا, أكثر تسطحا
rounder-compared | en rounder, curvier | de runder als | fr plus rond, plus arrondi | ar أكثر استدارة
simpler-look-compared | en plainer, more minimal | de schlichter als, reduzierter als | fr plus sobre, plus épuré | ar أكثر بساطة, أبسط
more-expensive-compared | en more expensive, dearer, pricier | de teurer als, kostspieliger als | fr plus cher, plus coûteux | ar أغلى, أعلى سعرا
as-much-as | en as much as, the same amount, as many as | de so viel wie, ebenso viel, genauso viel | fr autant que, autant de, la même quantité | ar بقدر, نفس الكمية, مثل ما
as-good-as | en as good as any, just as good, equal to | de genauso gut wie, ebenso gut, ebenbürtig | fr aussi bon que, tout aussi bon, à la hauteur | ar بجودة مماثلة, بنفس الجودة
half-as-much | en half as much, half the size, half the weight | de halb so viel, halb so groß, halb so schwer | fr deux fois moins, moitié moins, moitié plus petit | ar نصف الحجم, نصف الوزن, نصف الكمية
in-proportion | en in proportion, proportional, accordingly, correspondingly | de im verhältnis, entsprechend, verhältnismäßig, anteilig | fr proportionnel, en proportion, au prorata, en conséquence | ar بالتناسب, متناسب, نسبة إلى, تبعا لذلك
difference-word | en difference, distinction, what sets them apart | de unterschied, unterscheidung | fr différence | ar فرق, فارق, تمييز, فروق
same-for-all | en the same for all, in every version, regardless of | de bei allen gleich, in jeder ausführung, unabhängig von | fr identique pour tous, quelle que soit, indépendamment de | ar نفسه للجميع, في كل الإصدارات, بغض النظر
"""
