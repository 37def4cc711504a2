# ruff: noqa: E501
"""Soft materials: fibres, fabrics and weaves, leathers, furs and fillings."""

CONCEPTS = """\
fabric | en textile, fabric, cloth | de textil, stoff, gewebe | fr textile, tissu, étoffe | ar قماش, نسيج, أقمشة, منسوجات
cotton < fabric, natural-fibre | en cotton | de baumwolle | fr coton | ar قطن, قطني
organic-cotton < cotton | en organic cotton, organically grown cotton | de bio-baumwolle, biobaumwolle, kba-baumwolle | fr coton bio, coton biologique | ar قطن عضوي
recycled-cotton < cotton, recycled | en recycled cotton | de recycelte baumwolle, recyclingbaumwolle | fr coton recyclé | ar قطن معاد تدويره
pure-cotton < cotton != cotton-blend | en pure cotton, all cotton, all-cotton | de reine baumwolle, reinbaumwolle | fr pur coton, coton pur | ar قطن خالص, قطن نقي, قطن صاف
cotton-blend < cotton | en cotton blend, cotton mix, cotton-rich, polycotton | de baumwollmischung, baumwollmix, mischgewebe | fr coton mélangé, mélange de coton, polycoton | ar قطن مخلوط, خليط قطن, مزيج قطني
egyptian-cotton < cotton | en egyptian cotton, giza cotton | de ägyptische baumwolle, giza-baumwolle, mako-baumwolle | fr coton égyptien, coton d'égypte | ar قطن مصري
pima-cotton < cotton | en pima cotton | de pima-baumwolle | fr coton pima | ar قطن بيما
supima < pima-cotton | en supima | de supima | fr supima | ar قطن سوبيما, سوبيما
long-staple-cotton < cotton | en long-staple cotton, extra-long staple, long staple | de langstapelige baumwolle, langstapelig, langfaserig | fr coton à fibres longues, fibres longues | ar قطن طويل التيلة
combed-cotton < cotton | en combed cotton, ring-spun cotton, ringspun cotton | de gekämmte baumwolle, ringgesponnene baumwolle | fr coton peigné, coton filé à l'anneau | ar قطن ممشط, قطن مغزول حلقيا
mercerised-cotton < cotton | en mercerised cotton, mercerized cotton, mercerised | de merzerisierte baumwolle, merzerisiert | fr coton mercerisé, mercerisé | ar قطن مرسر, قطن ممرسر
washed-cotton < cotton | en washed cotton, stonewashed cotton, garment-washed | de gewaschene baumwolle, vorgewaschene baumwolle | fr coton lavé | ar قطن مغسول
waxed-cotton < cotton | en waxed cotton, waxed canvas, oilskin | de gewachste baumwolle, wachstuch, gewachstes canvas | fr coton ciré, coton huilé, toile cirée | ar قطن مشمع, قماش مشمع
brushed-cotton < cotton | en brushed cotton | de angeraute baumwolle, gebürstete baumwolle | fr coton gratté, coton brossé | ar قطن مفرش, قطن موبر
linen < fabric, natural-fibre | en linen, flax fibre | de leinen, flachs, leinenstoff | fr lin, toile de lin | ar كتان, كتاني
washed-linen < linen | en washed linen, stonewashed linen, pre-washed linen | de gewaschenes leinen, stonewashed leinen, vorgewaschenes leinen | fr lin lavé | ar كتان مغسول
half-linen < linen | en half linen, linen blend, linen cotton blend, union linen | de halbleinen, leinenmischung | fr métis, lin mélangé, mélange lin coton | ar كتان مخلوط, نصف كتان
pure-linen < linen != half-linen | en pure linen, all linen | de reines leinen, reinleinen | fr pur lin | ar كتان خالص, كتان نقي
wool < fabric, natural-fibre | en wool, woollen, woolen | de wolle, wollstoff, aus wolle | fr laine, en laine | ar صوف, صوفي
virgin-wool < wool != recycled-wool | en virgin wool, pure new wool, new wool | de schurwolle, reine schurwolle | fr laine vierge, pure laine vierge | ar صوف بكر, صوف جديد خالص
pure-wool < wool != wool-blend | en pure wool, all wool | de reine wolle | fr pure laine | ar صوف خالص, صوف نقي
wool-blend < wool | en wool blend, wool mix | de wollmischung, wollmix | fr laine mélangée, mélange de laine | ar صوف مخلوط, مزيج صوف
recycled-wool < wool, recycled | en recycled wool | de recycelte wolle, recyclingwolle, reißwolle | fr laine recyclée | ar صوف معاد تدويره
merino < wool | en merino, merino wool | de merino, merinowolle | fr mérinos, laine mérinos | ar ميرينو, صوف المارينو, صوف ميرينو
lambswool < wool | en lambswool, lamb's wool | de lammwolle, lambswool | fr laine d'agneau, lambswool | ar صوف الحملان
sheep-wool < wool | en sheep wool, sheep's wool | de schafwolle, schafschurwolle | fr laine de mouton, laine de brebis | ar صوف الغنم, صوف الخراف
shetland-wool < sheep-wool | en shetland wool | de shetlandwolle | fr laine shetland | ar صوف شتلاند
cashmere < wool | en cashmere, kashmir wool | de kaschmir, cashmere | fr cachemire | ar كشمير, صوف الكشمير
pashmina < cashmere | en pashmina | de pashmina | fr pashmina | ar باشمينا
alpaca < wool | en alpaca, alpaca wool | de alpaka, alpakawolle | fr alpaga, laine d'alpaga | ar ألبكة, صوف الألبكة, ألباكا
baby-alpaca < alpaca | en baby alpaca | de baby-alpaka, babyalpaka | fr baby alpaga | ar بيبي ألباكا
mohair < wool | en mohair | de mohair | fr mohair | ar موهير
angora < wool | en angora, angora wool | de angora, angorawolle | fr angora, laine angora | ar أنجورا, صوف الأنغورا
camel-hair < wool | en camel hair, camel wool | de kamelhaar, kamelwolle | fr poil de chameau, laine de chameau | ar وبر الجمل, وبر الإبل
yak-wool < wool | en yak wool, yak | de yakwolle, yak | fr laine de yak, yack | ar صوف الياك
boiled-wool < wool | en boiled wool, walk wool | de walkwolle, walkstoff, kochwolle | fr laine bouillie | ar صوف مغلي
felt < fabric | en felt fabric, wool felt, felted | de filz, wollfilz, gefilzt | fr feutrine, feutre de laine, en feutre | ar لباد, فلت, جوخ
loden < wool | en loden | de loden | fr loden | ar لودن
tweed < wool | en tweed | de tweed | fr tweed | ar تويد
harris-tweed < tweed | en harris tweed | de harris-tweed | fr harris tweed | ar هاريس تويد
silk < fabric, natural-fibre | en silk, silken | de seide, seiden, seidenstoff | fr soie, en soie | ar حرير, حريري
mulberry-silk < silk | en mulberry silk | de maulbeerseide | fr soie de mûrier | ar حرير التوت
wild-silk < silk != mulberry-silk | en wild silk, raw silk, tussah, dupioni | de wildseide, rohseide, tussahseide, dupionseide | fr soie sauvage, soie brute, tussah, doupion | ar حرير بري, حرير خام
peace-silk < silk | en peace silk, ahimsa silk | de friedensseide, peace silk | fr soie de la paix, soie ahimsa | ar حرير السلام
art-silk != silk | en artificial silk, art silk, faux silk | de kunstseide | fr soie artificielle | ar حرير صناعي
hemp-textile < fabric, hemp-fibre | en hemp fabric, hemp cloth | de hanfstoff, hanfgewebe | fr tissu de chanvre, toile de chanvre | ar قماش من القنب, نسيج القنب
ramie < fabric, natural-fibre | en ramie | de ramie | fr ramie | ar رامي نباتي, ألياف الرامي
viscose < fabric, regenerated-fibre | en viscose, rayon | de viskose, rayon | fr viscose, rayonne | ar فيسكوز, رايون
bamboo-viscose < viscose | en bamboo viscose, bamboo fabric, bamboo rayon | de bambusviskose, bambusstoff | fr viscose de bambou, tissu de bambou | ar فيسكوز الخيزران, قماش الخيزران
regenerated-fibre | en regenerated fibre, cellulose fibre | de regeneratfaser, zellulosefaser, cellulosefaser | fr fibre régénérée, fibre cellulosique, fibre de cellulose | ar ألياف سليلوزية
modal < regenerated-fibre, fabric | en modal fabric, modal, micromodal | de modal, micromodal | fr modal, micromodal | ar مودال
lyocell < regenerated-fibre, fabric | en lyocell | de lyocell | fr lyocell | ar ليوسيل
tencel < lyocell | en tencel | de tencel | fr tencel | ar تنسل, تنسيل
cupro < regenerated-fibre, fabric | en cupro, cupro fabric | de cupro, kupfer-seide | fr cupro | ar كوبرو
polyester < fabric, synthetic-fibre | en polyester | de polyester | fr polyester | ar بوليستر
recycled-polyester < polyester, recycled | en recycled polyester | de recyceltes polyester, recycling-polyester | fr polyester recyclé | ar بوليستر معاد تدويره, بوليستر معاد التدوير
repreve < recycled-polyester | en repreve | de repreve | fr repreve | ar repreve
polyamide < fabric, synthetic-fibre | en polyamide | de polyamid | fr polyamide | ar بولي أميد, بولياميد
nylon < polyamide | en nylon, perlon | de nylon, perlon | fr nylon | ar نايلون
recycled-nylon < nylon, recycled | en recycled nylon, regenerated nylon, recycled polyamide | de recyceltes nylon, recyceltes polyamid | fr nylon recyclé, polyamide recyclé | ar نايلون معاد تدويره
econyl < recycled-nylon | en econyl | de econyl | fr econyl | ar إيكونيل
cordura < nylon | en cordura | de cordura | fr cordura | ar كوردورا
ballistic-nylon < nylon | en ballistic nylon | de ballistisches nylon | fr nylon balistique | ar نايلون باليستي
elastane < fabric, synthetic-fibre | en elastane, spandex, lycra | de elasthan, spandex, lycra | fr élasthanne, lycra, spandex | ar إيلاستين, سباندكس, ليكرا
acrylic-fibre < fabric, synthetic-fibre | en acrylic yarn, acrylic fibre, acrylic knit | de polyacryl, acrylgarn, acrylfaser | fr fil acrylique, fibre acrylique, maille acrylique | ar خيوط أكريليك, ألياف أكريليك
microfibre < fabric, synthetic-fibre | en microfibre, microfiber | de mikrofaser, microfaser | fr microfibre | ar ميكروفايبر, ألياف دقيقة, مايكروفايبر
polyolefin < synthetic-fibre | en polyolefin, olefin fabric | de polyolefin, olefin | fr polyoléfine, oléfine | ar بولي أوليفين
solution-dyed-acrylic < acrylic-fibre | en solution-dyed acrylic | de spinndüsengefärbtes acryl | fr acrylique teint dans la masse | ar أكريليك مصبوغ في الكتلة
metallic-yarn | en metallic yarn, lurex, metallic thread | de lurex, metallgarn, metallfaden | fr lurex, fil métallique, fil métallisé | ar لوركس, خيوط معدنية
percale < fabric != sateen | en percale | de perkal | fr percale | ar بيركال
sateen < fabric | en sateen, cotton sateen | de mako-satin, baumwollsatin | fr satin de coton | ar ساتان قطني, ساتين قطني, قطن ساتان
satin < fabric | en satin | de satin, satinstoff | fr satin | ar ساتان, ساتين
jacquard < fabric | en jacquard | de jacquard | fr jacquard | ar جاكار, جاكارد
damask-fabric < fabric | en damask cloth, damask weave, damask | de damast | fr damassé | ar دمقس, دمسق
brocade < fabric | en brocade | de brokat | fr brocart | ar بروكار
flannel < fabric | en flannel, flannelette | de flanell, biber, feinbiber | fr flanelle | ar فلانيل, فانيلا قماش, كستور
denim < fabric | en denim, jeans fabric | de denim, jeansstoff | fr denim, toile de jean, jean brut | ar دنيم, قماش الجينز
raw-denim < denim != washed-denim | en raw denim, unwashed denim, dry denim | de raw denim, ungewaschener denim, rohdenim | fr denim brut | ar دنيم خام
washed-denim < denim | en washed denim, stonewashed denim, stone wash | de gewaschener denim, stonewashed | fr denim délavé, jean délavé | ar دنيم مغسول, جينز مغسول
selvedge-denim < denim | en selvedge, selvedge denim, selvage denim | de selvedge, selvedge-denim | fr selvedge, denim selvedge | ar سيلفدج
chambray < fabric | en chambray | de chambray | fr chambray | ar شامبري
corduroy < fabric | en corduroy, needlecord, cord trousers | de cord, feincord, breitcord, cordstoff | fr velours côtelé, velours milleraies | ar كوردروي, قطيفة مضلعة, مخمل مضلع
velvet < fabric | en velvet, velveteen, velour | de samt, velours, nicki | fr velours, veloutine | ar مخمل, قطيفة, فيلفيت
plush < fabric | en plush, plush fabric | de plüsch | fr tissu peluche, velours peluche | ar قماش بلش, فرو صناعي ناعم للدمى, وبر ناعم
chenille < fabric | en chenille | de chenille | fr chenille | ar شانيل قماش, شنيل
canvas < fabric | en canvas, duck canvas, cotton duck | de canvas, segeltuch, leinwand | fr toile de coton, canvas, toile épaisse, toile | ar كانفاس, قماش القنب السميك, قماش قنبي
sailcloth < fabric | en sailcloth, recycled sail | de segelstoff, altes segel | fr toile de voile, voile recyclée | ar قماش الأشرعة
twill < fabric | en twill, cotton twill | de twill, köper | fr sergé, twill | ar تويل, نسيج مائل
gabardine < twill | en gabardine | de gabardine | fr gabardine | ar جبردين
herringbone-weave < twill | en herringbone weave, herringbone twill | de fischgratgewebe, fischgratköper | fr sergé chevron, tissage chevron | ar نسيج عظم السمكة
poplin < fabric | en poplin | de popeline | fr popeline | ar بوبلين
oxford-cloth < fabric | en oxford cloth, oxford fabric, oxford weave | de oxford-gewebe, oxford-stoff, oxfordstoff | fr tissu oxford, toile oxford | ar قماش أكسفورد
ripstop < fabric | en ripstop, rip-stop | de ripstop, reißfestes gewebe | fr ripstop, tissu anti-déchirure | ar ريبستوب, قماش مقاوم للتمزق
taffeta < fabric | en taffeta | de taft | fr taffetas | ar تفتا
muslin-fabric < fabric | en muslin, double gauze, cotton gauze | de musselin, double gauze, mullstoff | fr mousseline de coton, double gaze, gaze de coton | ar موسلين, شاش قطني
chiffon < fabric | en chiffon | de chiffon | fr mousseline de soie, chiffon de soie | ar شيفون
georgette < fabric | en georgette | de georgette | fr georgette, crêpe georgette | ar جورجيت
voile < fabric | en voile fabric, sheer fabric, voile | de voile-stoff, voile | fr voilage, voile de coton | ar فوال, قماش الفوال
organza < fabric | en organza | de organza | fr organza | ar أورجانزا
tulle < fabric | en tulle, tutu net | de tüll | fr tulle | ar تول
lace < fabric | en lace fabric, lace trim, lacework, lace overlay | de spitzenstoff, spitzenbesatz, spitze aus baumwolle | fr dentelle | ar دانتيل, دانتيلا
crepe < fabric | en crepe fabric, crêpe de chine, crepe | de krepp, crêpe | fr tissu crêpe, crêpe de chine | ar كريب, قماش كريب
seersucker < fabric | en seersucker | de seersucker | fr seersucker | ar سيرسكر
waffle-weave < fabric | en waffle weave, waffle fabric, waffle pique | de waffelpiqué, waffelgewebe, waffelstoff | fr nid d'abeille, nid d'abeilles, tissu gaufré | ar نسيج وافل, قماش وافل
terry < fabric | en terry, terry cloth, terry towelling, french terry | de frottee, frottier, walkfrottier | fr éponge bouclette, tissu éponge, bouclette | ar قماش مناشف, بشكير, قماش تيري
sweatshirt-fabric < fabric, knitted-fabric | en sweatshirt fabric, loopback, brushed back | de sweatstoff, sweatshirtstoff | fr molleton, molletonné | ar ملتون, قماش سويت شيرت
moleskin < fabric | en moleskin | de moleskin, englischleder | fr moleskine | ar مولسكين
fleece < fabric, synthetic-fibre | en fleece, polar fleece, polarfleece | de fleece, fleecestoff | fr polaire, laine polaire | ar قماش الفليس, قماش البولار, صوف بولار
sherpa < fabric | en sherpa, sherpa fleece, teddy fleece, teddy fabric | de sherpa, teddystoff, teddyfleece | fr sherpa, tissu teddy, moumoute | ar شيربا, قماش تيدي
boucle < fabric | en bouclé, boucle | de bouclé, boucle | fr tissu bouclé, laine bouclée, bouclé | ar بوكليه
jersey < fabric, knitted-fabric | en jersey fabric, jersey knit, single jersey, jersey | de jersey, single-jersey, jerseystoff | fr jersey | ar جيرسيه, جيرسي
interlock < knitted-fabric | en interlock, interlock jersey | de interlock, interlock-jersey | fr interlock | ar إنترلوك
pique < knitted-fabric | en piqué, pique knit | de piqué, pikee | fr maille piquée, piqué de coton | ar بيكيه
rib-knit < knitted-fabric | en rib knit, ribbed knit, rib-knit | de rippstrick, gerippter strick, rippware | fr maille côtelée, côte plate, bord-côte | ar تريكو مضلع, نسيج مضلع
cable-knit < knitted-fabric | en cable knit, cable-knit, aran knit | de zopfstrick, zopfmuster | fr maille torsadée, torsades, point torsadé | ar تريكو ضفائر, حياكة مجدولة
knitted-fabric < fabric | en knit fabric, knitwear, knit | de strickware, strickstoff, strick, maschenware | fr maille, tricot | ar تريكو, قماش محبوك
woven-fabric < fabric != knitted-fabric, nonwoven | en woven fabric, woven cloth | de webstoff, webware | fr tissu tissé, tissu chaîne et trame | ar قماش منسوج
nonwoven < fabric | en nonwoven, non-woven fabric | de vlies, vliesstoff | fr non-tissé, intissé | ar قماش غير منسوج
mesh < fabric | en mesh fabric, mesh, netting | de mesh, netzstoff, netzgewebe | fr mesh, maille filet, tissu maillé, résille | ar شبك, قماش شبكي, نسيج شبكي
air-mesh < mesh | en air mesh, spacer mesh, 3d mesh | de airmesh, abstandsgewirke, 3d-mesh | fr mesh 3d, maille 3d | ar شبك هوائي, شبك ثلاثي الأبعاد
softshell < fabric | en softshell, soft shell | de softshell | fr softshell | ar سوفت شل
hardshell < fabric != softshell | en hardshell, hard shell jacket | de hardshell, hardshelljacke | fr hardshell, veste hardshell | ar هارد شل
membrane | en membrane, laminated membrane | de membran, klimamembran | fr membrane | ar غشاء, غشاء عازل
gore-tex < membrane | en gore-tex, goretex | de gore-tex, goretex | fr gore-tex, goretex | ar جور تكس, غور تكس
tarpaulin-fabric < fabric | en tarpaulin, truck tarp, tarp fabric | de lkw-plane, planenstoff | fr bâche, bâche de camion | ar قماش الشوادر, مشمع الشاحنات
oilcloth < fabric | en oilcloth, wipe-clean tablecloth | de wachstuchdecke, wachstischdecke | fr nappe enduite, toile enduite | ar مشمع طاولة
webbing < fabric | en webbing, webbing strap | de gurtband | fr sangle tissée | ar شريط منسوج, حزام منسوج
upholstery-fabric < fabric | en upholstery fabric, furnishing fabric | de bezugsstoff, polsterstoff, möbelstoff | fr tissu d'ameublement, tissu d'assise | ar قماش تنجيد, قماش التنجيد
kilim-weave < fabric | en kilim, flatweave, flat weave, dhurrie | de kelim, flachgewebe | fr kilim, tissage plat | ar كليم, نسيج مسطح
tufted < fabric | en tufted, hand-tufted | de getuftet, handgetuftet | fr tufté, tufté main | ar تافتد, وبر مغروز
high-pile < fabric != low-pile | en high pile, shaggy, long pile, deep pile | de hochflor, langflor, shaggy | fr poil long, shaggy, poils longs, mèches longues | ar وبر طويل, شاغي
low-pile < fabric | en low pile, short pile | de kurzflor | fr poil court, poil ras, poils ras | ar وبر قصير
leather | en leather | de leder, ledern | fr cuir | ar جلد
real-leather < leather != faux-leather | en real leather, true leather, genuine leather | de echtleder, echtes leder | fr cuir véritable, vrai cuir | ar جلد طبيعي, جلد أصلي, جلد حقيقي
full-grain-leather < real-leather != split-leather, bonded-leather, corrected-leather | en full-grain leather, full grain | de vollnarbenleder, vollnarbig, vollrindleder | fr cuir pleine fleur, pleine fleur | ar جلد كامل الحبيبات, جلد كامل الحبوب
top-grain-leather < real-leather != split-leather, bonded-leather | en top-grain leather, top grain | de narbenleder, top-grain-leder | fr cuir fleur, fleur de cuir, cuir supérieur | ar جلد علوي, جلد الحبيبات العلوية
corrected-leather < real-leather | en corrected grain leather, pigmented leather | de pigmentiertes leder, geschliffenes leder | fr cuir rectifié, fleur corrigée, cuir pigmenté | ar جلد مصحح
split-leather < real-leather | en split leather, suede split | de spaltleder | fr croûte de cuir, croûte de vachette | ar جلد مشقوق, قشرة الجلد
bonded-leather != real-leather | en bonded leather, recycled leather fibre | de lederfaserstoff, bonded leather, lefa | fr cuir reconstitué, synderme | ar جلد معاد تركيبه, جلد مضغوط
nappa-leather < real-leather | en nappa, nappa leather | de nappaleder, nappa | fr cuir nappa, nappa | ar جلد نابا
aniline-leather < real-leather != corrected-leather | en aniline leather, full aniline | de anilinleder | fr cuir aniline | ar جلد أنيلين
suede < real-leather | en suede, suede leather | de wildleder, veloursleder | fr daim, cuir suédé, cuir velours | ar شمواه, جلد سويدي, جلد الغزال المخملي
nubuck < real-leather | en nubuck | de nubukleder, nubuk | fr nubuck | ar نوبوك
patent-leather < leather != suede | en patent leather | de lackleder | fr cuir verni | ar جلد لامع, جلد مصقول لامع
vegetable-tanned < leather != chrome-tanned | en vegetable-tanned, veg-tan, plant-tanned | de pflanzlich gegerbt, vegetabil gegerbt | fr tannage végétal, tanné végétal | ar مدبوغ نباتيا, دباغة نباتية
chrome-tanned < leather | en chrome-tanned, chrome tanned | de chromgegerbt, chromgerbung | fr tanné au chrome, tannage au chrome | ar مدبوغ بالكروم, دباغة الكروم
chrome-free-tanned < leather != chrome-tanned | en chrome-free tanned, chrome-free leather | de chromfrei gegerbt, chromfreies leder | fr tannage sans chrome, cuir sans chrome | ar دباغة خالية من الكروم
cowhide < real-leather | en cowhide, cow leather, cattle leather | de rindsleder, rindleder, kuhleder, rindnappa | fr vachette, cuir de vache, cuir de vachette | ar جلد بقر, جلد بقري, جلد البقر
calf-leather < real-leather | en calf leather, calfskin | de kalbsleder | fr cuir de veau, box-calf | ar جلد العجل, جلد عجل
goat-leather < real-leather | en goat leather, goatskin, kidskin | de ziegenleder | fr cuir de chèvre, chevreau | ar جلد الماعز
lamb-leather < real-leather | en lamb leather, lambskin leather, sheep leather | de lammleder, schafleder, lammnappa | fr cuir d'agneau, cuir de mouton, basane | ar جلد الخروف المدبوغ, جلد الضأن, جلد حمل
buffalo-leather < real-leather | en buffalo leather, water buffalo leather | de büffelleder | fr cuir de buffle | ar جلد الجاموس
deer-leather < real-leather | en deerskin, deer leather | de hirschleder | fr cuir de cerf | ar جلد الأيل
chamois-leather < real-leather | en chamois leather | de sämischleder | fr peau de chamois | ar جلد الشامواه
elk-leather < real-leather | en elk leather, moose leather | de elchleder | fr cuir d'élan | ar جلد الإلكة
pig-leather < real-leather | en pigskin, pig leather | de schweinsleder, schweineleder | fr cuir de porc, peau de porc | ar جلد الخنزير
exotic-leather < real-leather | en exotic leather | de exotisches leder | fr cuir exotique | ar جلد غريب, جلود نادرة
crocodile-leather < exotic-leather | en crocodile leather, alligator leather | de krokodilleder, alligatorleder | fr cuir de crocodile, cuir d'alligator | ar جلد التمساح
snake-leather < exotic-leather | en snakeskin, snakeskin leather, python leather | de schlangenleder, pythonleder | fr cuir de serpent, cuir de python | ar جلد الثعبان
ostrich-leather < exotic-leather | en ostrich leather | de straußenleder | fr cuir d'autruche | ar جلد النعام
fish-leather < real-leather | en fish leather, salmon leather | de fischleder, lachsleder | fr cuir de poisson, cuir de saumon | ar جلد السمك
rawhide | en rawhide | de rohhaut, rinderhaut | fr peau de bœuf, cuir brut | ar جلد خام
faux-leather | en faux leather, imitation leather, vegan leather, pu leather, leatherette, artificial leather | de kunstleder, lederimitat, veganes leder, pu-leder | fr simili cuir, similicuir, cuir vegan, skaï | ar جلد صناعي, جلد نباتي, جلد pu
plant-leather < faux-leather | en plant-based leather, plant leather | de pflanzliches kunstleder, pflanzenleder | fr cuir végétal alternatif, similicuir végétal | ar جلد نباتي المصدر
cactus-leather < plant-leather | en cactus leather | de kaktusleder | fr cuir de cactus | ar جلد الصبار
apple-leather < plant-leather | en apple leather | de apfelleder | fr cuir de pomme | ar جلد التفاح
pineapple-leather < plant-leather | en pineapple leather, piñatex | de ananasleder, piñatex | fr cuir d'ananas, piñatex | ar جلد الأناناس
faux-suede != suede | en faux suede, microsuede, ultrasuede | de wildlederimitat, velourslederimitat | fr suédine, faux daim | ar شمواه صناعي
alcantara < faux-suede | en alcantara | de alcantara | fr alcantara | ar ألكانتارا
cork-leather < cork | en cork leather, cork fabric | de korkleder, korkstoff | fr cuir de liège, tissu de liège | ar جلد الفلين, قماش الفلين
fur != faux-fur | en real fur, fur, genuine fur | de pelz, echtpelz, echtfell | fr vraie fourrure, fourrure véritable, fourrure | ar فرو, فرو طبيعي, فرو حقيقي
faux-fur < synthetic-fibre | en faux fur, fake fur, imitation fur, artificial fur | de kunstfell, kunstpelz, webpelz, fellimitat | fr fausse fourrure, fourrure synthétique, fourrure artificielle | ar فرو صناعي, فرو اصطناعي, فرو مقلد
sheepskin != faux-fur | en sheepskin, lambskin, shearling | de schaffell, lammfell | fr peau de mouton, peau d'agneau, mouton retourné | ar جلد الغنم, فرو الخروف, جلد خروف بصوفه
reindeer-hide != faux-fur | en reindeer hide, reindeer skin | de rentierfell | fr peau de renne | ar فرو الرنة, جلد الرنة
cowhide-rug != faux-fur | en cowhide rug, hair-on cowhide | de kuhfell | fr peau de vache | ar جلد بقر بشعره
rabbit-fur < fur | en rabbit fur | de kaninchenfell | fr fourrure de lapin, poil de lapin | ar فرو الأرنب
down != synthetic-fill | en down fill, down filling, down-filled, down insulation, down jacket | de daune, daunenfüllung, daunenjacke | fr garnissage duvet, garni de duvet, doudoune en duvet | ar حشوة زغب, زغب, محشو بالريش, ريش ناعم
duck-down < down != goose-down | en duck down | de entendaune, entendaunen | fr duvet de canard | ar زغب البط, ريش البط
goose-down < down | en goose down | de gänsedaune, gänsedaunen | fr duvet d'oie | ar زغب الإوز, ريش الإوز, ريش الأوز
eiderdown < down != goose-down | en eiderdown, eider down | de eiderdaune | fr duvet d'eider | ar زغب العيدر
feather-fill != synthetic-fill | en feather filling, feathers, feather and down, feather-filled | de federfüllung, federn und daunen, halbdaunen | fr plumettes, garnissage plumes, plumes et duvet, plumes d'oie | ar حشوة ريش, ريش طيور
recycled-down < down, recycled | en recycled down | de recycelte daune, recyclingdaunen | fr duvet recyclé | ar زغب معاد تدويره
synthetic-fill | en synthetic fill, synthetic insulation, synthetic filling, down alternative, hollowfibre | de synthetikfüllung, kunstfaserfüllung, hohlfaser | fr garnissage synthétique, fibres creuses | ar حشوة صناعية, ألياف مجوفة, بديل الزغب
primaloft < synthetic-fill | en primaloft | de primaloft | fr primaloft | ar بريمالوفت
thinsulate < synthetic-fill | en thinsulate | de thinsulate | fr thinsulate | ar ثينسوليت
wadding | en wadding, batting, polyester wadding | de watte, füllwatte | fr ouate, ouatine | ar حشوة قطن صناعي, ديكرون
wool-fill < wool | en wool filling, wool-filled, wool fill | de wollfüllung, schurwollfüllung | fr garnissage laine, garni de laine | ar حشوة صوف, محشو بالصوف
kapok | en kapok | de kapok | fr kapok | ar كابوك
buckwheat-hull | en buckwheat hull, buckwheat husk | de buchweizenschale, buchweizenspelz | fr cosse de sarrasin, balle de sarrasin | ar قشور الحنطة السوداء
spelt-husk | en spelt husk, spelt chaff | de dinkelspelz | fr balle d'épeautre | ar قشور حنطة سبيلت
cherry-pit | en cherry pit, cherry stone pillow | de kirschkern | fr noyau de cerise | ar نوى الكرز
flax-seed-fill | en linseed filling, flaxseed filling | de leinsamenfüllung | fr garnissage graines de lin | ar حشوة بذور الكتان
foam | en foam | de schaumstoff | fr mousse | ar حشوة إسفنج, فوم, إسفنج صناعي
memory-foam < foam | en memory foam, viscoelastic foam, visco foam | de memory-schaum, viscoschaum, memory foam, viskoelastischer schaum | fr mousse à mémoire de forme, mémoire de forme | ar ميموري فوم, رغوة الذاكرة, إسفنج الذاكرة
cold-foam < foam != memory-foam | en cold foam, high-resilience foam, hr foam | de kaltschaum | fr mousse haute résilience, mousse hr, mousse à froid | ar إسفنج بارد, رغوة عالية المرونة
gel-foam < foam | en gel foam, gel memory foam | de gelschaum | fr mousse gel, mousse de gel | ar رغوة جل
latex-foam < foam, latex | en latex foam, latex core | de latexschaum, latexkern | fr mousse de latex, mousse latex | ar رغوة اللاتكس
pu-foam < foam, polyurethane | en pu foam, polyurethane foam | de pu-schaum, polyurethanschaum, polyetherschaum | fr mousse pu, mousse polyuréthane | ar رغوة البولي يوريثان, إسفنج بولي يوريثان
epp-foam < foam | en epp, expanded polypropylene | de epp, expandiertes polypropylen | fr epp, polypropylène expansé | ar رغوة epp
eps-foam < foam, polystyrene | en eps foam, expanded polystyrene, styrofoam | de styropor, eps-hartschaum | fr polystyrène expansé | ar فلين صناعي, ستايروفوم
pe-foam < foam, polyethylene | en pe foam, xpe foam, closed-cell foam | de pe-schaum, xpe-schaum, geschlossenzelliger schaum | fr mousse pe, mousse à cellules fermées | ar رغوة البولي إيثيلين, رغوة مغلقة الخلايا
pocket-spring != bonnell-spring | en pocket spring, pocket sprung | de taschenfederkern, tonnentaschenfederkern | fr ressorts ensachés | ar نوابض جيبية, بوكت سبرنج
bonnell-spring | en bonnell spring, innerspring, open coil | de bonnellfederkern, bonell-federkern | fr ressorts biconiques, ressorts bonnell | ar نوابض بونيل
polystyrene-beads | en bean bag beads, eps beads, polystyrene beads | de eps-perlen, styroporkugeln | fr billes de polystyrène | ar حبيبات البوليسترين
yarn-material | en yarn, knitting yarn | de garn, strickgarn | fr fil à tricoter, pelote de fil | ar غزل, خيوط الحياكة
thread-material < fabric | en sewing thread, embroidery floss, cotton thread | de nähgarn, stickgarn, nähfaden | fr fil à coudre, fil à broder | ar خيط خياطة, خيط تطريز
rope-material | en rope, cord rope, cotton rope | de seil, tauwerk, baumwollseil | fr corde, cordage, cordelette | ar حبل, حبال
paracord < rope-material, nylon | en paracord | de paracord | fr paracorde | ar باراكورد
velcro | en velcro, hook and loop, touch fastener | de klettverschluss, klett | fr velcro, scratch, auto-agrippant | ar فيلكرو, لاصق خطافي
"""
