# ruff: noqa: E501
"""Made materials: plastics, rubbers, composites, papers, waxes, oils, plant fibres, coatings and glues."""

CONCEPTS = """\
plastic | en plastic | de kunststoff, plastik | fr plastique, matière plastique | ar بلاستيك, بلاستيكي, لدائن
thermoplastic < plastic | en thermoplastic | de thermoplast | fr thermoplastique | ar بلاستيك حراري
polyethylene < plastic | en polyethylene, polythene | de polyethylen | fr polyéthylène | ar بولي إيثيلين, بولي ايثيلين
hdpe < polyethylene | en hdpe, high-density polyethylene | de hdpe, pe-hd | fr pehd, polyéthylène haute densité | ar بولي إيثيلين عالي الكثافة, hdpe
ldpe < polyethylene != hdpe | en ldpe, low-density polyethylene | de ldpe, pe-ld | fr pebd, polyéthylène basse densité | ar بولي إيثيلين منخفض الكثافة, ldpe
uhmwpe < polyethylene | en uhmwpe, ultra-high-molecular-weight polyethylene | de uhmwpe | fr uhmwpe | ar uhmwpe
dyneema < uhmwpe | en dyneema | de dyneema | fr dyneema | ar داينيما
polypropylene < plastic | en polypropylene | de polypropylen | fr polypropylène | ar بولي بروبلين, بولي بروبيلين
pet-plastic < plastic | en pet plastic, polyethylene terephthalate | de pet-kunststoff, polyethylenterephthalat | fr plastique pet, polytéréphtalate d'éthylène | ar بلاستيك pet, بولي إيثيلين تيريفثالات
rpet < pet-plastic, recycled | en rpet, recycled pet, recycled bottles, recycled plastic bottles | de rpet, recyceltes pet, recycelte pet-flaschen | fr rpet, pet recyclé, bouteilles recyclées | ar بلاستيك pet معاد تدويره, زجاجات معاد تدويرها
polystyrene < plastic | en polystyrene | de polystyrol | fr polystyrène | ar بوليسترين
polycarbonate < plastic | en polycarbonate | de polycarbonat | fr polycarbonate | ar بولي كربونات
abs-plastic < plastic | en abs plastic, abs resin, abs housing | de abs-kunststoff, abs-gehäuse | fr plastique abs, résine abs | ar بلاستيك abs, abs
san-plastic < plastic | en san plastic, styrene acrylonitrile | de san-kunststoff | fr plastique san | ar بلاستيك san
acrylic-plastic < plastic | en pmma, acrylic sheet, acrylic plastic | de pmma, acrylplatte | fr pmma, plaque acrylique | ar ألواح أكريليك, pmma
copolyester < plastic | en copolyester | de copolyester | fr copolyester | ar كوبوليستر
tritan < copolyester | en tritan | de tritan | fr tritan | ar تريتان
melamine < plastic | en melamine | de melamin | fr mélamine | ar ميلامين
bakelite < plastic | en bakelite, phenolic resin | de bakelit, phenolharz | fr bakélite, résine phénolique | ar باكليت
vinyl < plastic | en vinyl, vinyl film | de vinyl, vinylfolie | fr vinyle | ar فينيل
pvc < plastic, vinyl | en pvc, polyvinyl chloride | de pvc, polyvinylchlorid | fr pvc, polychlorure de vinyle | ar بي في سي, pvc, كلوريد متعدد الفينيل
eva < plastic | en eva, ethylene vinyl acetate, eva foam | de eva-schaum, eva-kunststoff, ethylenvinylacetat | fr eva, mousse eva, éthylène-acétate de vinyle | ar إيفا, eva, رغوة إيفا
peva < plastic != pvc | en peva | de peva | fr peva | ar peva
tpu < plastic | en tpu, thermoplastic polyurethane | de tpu, thermoplastisches polyurethan | fr tpu, polyuréthane thermoplastique | ar tpu, بولي يوريثان حراري
tpe < plastic | en tpe, thermoplastic elastomer, tpr | de tpe, thermoplastisches elastomer, tpr | fr tpe, élastomère thermoplastique, tpr | ar tpe, مطاط حراري
polyurethane < plastic | en polyurethane | de polyurethan | fr polyuréthane | ar بولي يوريثان, بولي يوريثين
polyoxymethylene < plastic | en pom plastic, acetal, delrin, polyoxymethylene | de pom-kunststoff, polyoxymethylen, delrin | fr polyoxyméthylène, delrin, pom plastique | ar ديلرين, بولي أسيتال
ptfe < plastic | en ptfe, polytetrafluoroethylene | de ptfe, polytetrafluorethylen | fr ptfe, polytétrafluoroéthylène | ar ptfe
teflon < ptfe | en teflon | de teflon | fr téflon | ar تفلون, تيفلون
epdm < synthetic-rubber | en epdm, epdm rubber | de epdm, epdm-kautschuk | fr epdm, caoutchouc epdm | ar epdm, مطاط epdm
peek-plastic < plastic | en peek plastic, polyether ether ketone | de peek-kunststoff | fr plastique peek | ar بلاستيك peek
bioplastic < plastic | en bioplastic, plant-based plastic, sugarcane plastic | de biokunststoff, bioplastik | fr bioplastique, plastique végétal | ar بلاستيك حيوي, بلاستيك نباتي
pla-plastic < bioplastic | en pla, polylactic acid, corn starch plastic | de pla, polymilchsäure, polylactid | fr pla, acide polylactique | ar حمض البولي لاكتيك, pla
resin | en resin, epoxy resin, polyresin, synthetic resin | de harz, kunstharz, epoxidharz, polyresin | fr résine, résine époxy, polyrésine | ar راتنج, ريزن, إيبوكسي, راتنج صناعي
cellulose-acetate | en cellulose acetate, acetate frame | de celluloseacetat, acetat | fr acétate de cellulose, acétate | ar أسيتات السليلوز, أسيتات
celluloid < plastic | en celluloid | de zelluloid, celluloid | fr celluloïd | ar سيليولويد
recycled-plastic < plastic, recycled | en recycled plastic | de recycelter kunststoff, recyclingkunststoff, rezyklat, recyceltes plastik | fr plastique recyclé | ar بلاستيك معاد تدويره, بلاستيك معاد التدوير
carbon-fibre | en carbon fibre, carbon fiber, carbon frame, cfrp | de carbonfaser, kohlefaser, carbon, cfk | fr fibre de carbone, cadre carbone | ar ألياف الكربون, ألياف كربونية, كربون فايبر
fibreglass | en fibreglass, fiberglass, glass fibre, glass fiber, grp | de glasfaser, fiberglas, gfk, glasfaserverstärkt | fr fibre de verre, fibres de verre | ar ألياف زجاجية, فايبر جلاس, فيبرجلاس
aramid | en aramid, aramid fibre | de aramid, aramidfaser | fr aramide, fibre aramide | ar أراميد, ألياف الأراميد
kevlar < aramid | en kevlar | de kevlar | fr kevlar | ar كيفلار
composite | en composite material, composite construction | de verbundwerkstoff, verbundmaterial | fr matériau composite | ar مادة مركبة, مواد مركبة
hpl < laminate | en hpl, high-pressure laminate | de hpl, hochdrucklaminat | fr stratifié haute pression, hpl | ar ألواح hpl
rubber | en rubber, rubberised, rubberized | de gummi, kautschuk, gummiert | fr caoutchouc, gomme, caoutchouté | ar مطاط, مطاطي, كاوتشوك
natural-rubber < rubber != synthetic-rubber | en natural rubber, caoutchouc | de naturkautschuk, naturgummi | fr caoutchouc naturel, hévéa naturel | ar مطاط طبيعي
synthetic-rubber < rubber | en synthetic rubber | de synthetischer kautschuk, kunstkautschuk, synthetikgummi | fr caoutchouc synthétique | ar مطاط صناعي, مطاط اصطناعي
vulcanised-rubber < rubber | en vulcanised rubber, vulcanized rubber | de vulkanisierter kautschuk, vulkanisiert, hartgummi | fr caoutchouc vulcanisé, vulcanisé | ar مطاط مفلكن, مطاط مبركن
nitrile < synthetic-rubber | en nitrile, nbr, nitrile rubber | de nitril, nbr, nitrilkautschuk | fr nitrile, nbr | ar نتريل, نيتريل
butyl < synthetic-rubber | en butyl, butyl rubber | de butyl, butylkautschuk | fr butyle, caoutchouc butyle | ar بوتيل, مطاط بوتيل
latex | en latex, latex rubber | de latex | fr latex | ar لاتكس
natural-latex < latex, natural-rubber | en natural latex | de naturlatex | fr latex naturel | ar لاتكس طبيعي
neoprene < synthetic-rubber | en neoprene | de neopren | fr néoprène | ar نيوبرين
silicone | en silicone, silicone rubber | de silikon | fr silicone | ar سيليكون, سيليكوني
platinum-silicone < silicone | en platinum silicone, platinum-cured silicone | de platinsilikon | fr silicone platine, silicone platinium | ar سيليكون بلاتيني
food-grade-silicone < silicone | en food-grade silicone, food grade silicone | de lebensmittelechtes silikon, lebensmittelsilikon | fr silicone alimentaire | ar سيليكون غذائي, سيليكون صالح للطعام
gel-material | en gel pad, gel filling, gel insert, gel cushion | de gelpolster, gelfüllung, geleinlage, gelkissen | fr coussin de gel, garniture gel, insert en gel | ar حشوة جل, وسادة جل
cork | en cork | de kork | fr liège | ar فلين
bamboo | en bamboo | de bambus | fr bambou | ar خيزران, بامبو
rattan | en rattan | de rattan | fr rotin | ar روطان, راتان, خيزران هندي
synthetic-rattan != rattan | en poly rattan, polyrattan, synthetic rattan, resin wicker, faux rattan | de polyrattan, kunststoffgeflecht | fr résine tressée, rotin synthétique | ar روطان صناعي, راتان صناعي
cane-webbing < rattan | en cane webbing, viennese cane, woven cane | de wiener geflecht, rohrgeflecht | fr cannage | ar نسيج القش, خوص كراسي
wicker | en wicker, willow, wickerwork | de korbweide, weidenrute, weidengeflecht, korbgeflecht | fr osier, vannerie | ar خوص الصفصاف, أغصان الصفصاف, خوص
seagrass | en seagrass | de seegras | fr jonc de mer | ar أعشاب بحرية منسوجة, عشب البحر
water-hyacinth | en water hyacinth | de wasserhyazinthe | fr jacinthe d'eau | ar ياقوتية الماء, زنبق الماء المجدول
jute | en jute, burlap, hessian | de jute, sackleinen | fr jute, toile de jute | ar جوت, خيش
sisal | en sisal | de sisal | fr sisal | ar سيزال
coir | en coir, coconut fibre, coco fibre | de kokosfaser, kokos-faser | fr fibre de coco, coco fibre | ar ألياف جوز الهند, ليف جوز الهند
coconut-shell | en coconut shell, coconut bowl | de kokosnussschale, kokosschale | fr coque de coco, noix de coco évidée | ar قشرة جوز الهند
raffia | en raffia | de raffia, bast | fr raphia | ar رافيا
straw | en woven straw, plaited straw, wheat straw, made of straw | de strohgeflecht, weizenstroh, aus stroh | fr paille tressée, paille de blé, en paille | ar قش, قش القمح
palm-leaf | en palm leaf, palm fibre, palm leaves | de palmblatt, palmfaser, palmblätter | fr feuille de palmier, fibre de palmier | ar سعف النخيل, خوص النخيل
banana-fibre | en banana fibre | de bananenfaser | fr fibre de bananier | ar ألياف الموز
abaca | en abaca, manila hemp | de abaca, manilahanf | fr abaca, chanvre de manille | ar أباكا
loofah | en loofah, luffa, loofa | de luffa, luffaschwamm | fr loofah, luffa | ar ليف طبيعي, لوف, ليفة طبيعية
natural-fibre | en natural fibre, natural fiber, plant fibre | de naturfaser, pflanzenfaser | fr fibre naturelle, fibre végétale | ar ألياف طبيعية, ألياف نباتية
synthetic-fibre != natural-fibre | en synthetic fibre, synthetic fiber, man-made fibre | de synthetikfaser, kunstfaser, chemiefaser | fr fibre synthétique, fibres synthétiques | ar ألياف صناعية, ألياف اصطناعية
natural-bristle != synthetic-bristle | en natural bristle | de naturborste, naturborsten | fr poil naturel, soies naturelles | ar شعيرات طبيعية
boar-bristle < natural-bristle | en boar bristle | de wildschweinborste | fr poils de sanglier | ar شعر الخنزير البري
goat-hair < natural-bristle | en goat hair | de ziegenhaar | fr poil de chèvre | ar شعر الماعز
synthetic-bristle | en synthetic bristle, nylon bristle | de synthetikborste, nylonborste, kunststoffborste | fr poils synthétiques, poils en nylon, fibres nylon brosse | ar شعيرات صناعية, شعيرات نايلون
horsehair | en horsehair | de rosshaar | fr crin de cheval, crin | ar شعر الخيل, شعر الحصان
horn | en natural horn, horn handle | de naturhorn, horngriff | fr corne véritable, manche en corne | ar قرون طبيعية, مقبض من القرن
buffalo-horn < horn | en buffalo horn | de büffelhorn | fr corne de buffle | ar قرن الجاموس
bone | en bone handle, camel bone, carved bone | de knochengriff, kamelknochen, aus knochen | fr manche en os, os de chameau, os sculpté | ar عظم الجمل, مقبض من العظم
ivory-imitation | en faux ivory, imitation ivory, vegetable ivory, tagua nut | de elfenbeinimitat, steinnuss, tagua | fr faux ivoire, ivoire végétal, tagua | ar عاج صناعي, جوز التاغوا
shell-material | en seashell, sea shell | de muschelschale, seemuschel | fr coquillage | ar صدف بحري, صدفة بحرية
capiz < shell-material | en capiz, capiz shell | de capiz, capizmuschel | fr capiz | ar كابيز, صدف الكابيز
coral-material | en coral branch, real coral, red coral bead | de koralle, korallenkette | fr corail véritable, corail rouge naturel | ar مرجان
paper | en paper | de papier | fr papier | ar ورق, ورقي
recycled-paper < paper, recycled | en recycled paper | de recyclingpapier, altpapier | fr papier recyclé | ar ورق معاد تدويره, ورق معاد التدوير
kraft-paper < paper | en kraft paper, brown paper | de kraftpapier, packpapier | fr papier kraft, kraft | ar ورق كرافت
cotton-paper < paper | en cotton paper, cotton rag paper, rag paper | de baumwollpapier, hadernpapier, büttenpapier | fr papier coton, papier chiffon | ar ورق القطن, ورق قطني
handmade-paper < paper, handmade | en handmade paper | de handgeschöpftes papier, geschöpftes papier | fr papier fait main, papier artisanal | ar ورق مصنوع يدويا
watercolour-paper < paper | en watercolour paper, watercolor paper | de aquarellpapier | fr papier aquarelle | ar ورق الألوان المائية, ورق ألوان مائية
drawing-paper < paper | en drawing paper, sketch paper, cartridge paper | de zeichenpapier, skizzenpapier | fr papier à dessin, papier dessin, papier croquis | ar ورق رسم
washi < paper | en washi, japanese paper | de washi, japanpapier | fr washi, papier japonais | ar ورق واشي, ورق ياباني
rice-paper < paper | en rice paper | de reispapier | fr papier de riz | ar ورق الأرز
mulberry-paper < paper | en mulberry paper | de maulbeerpapier | fr papier de mûrier | ar ورق التوت
tissue-paper < paper | en tissue paper | de seidenpapier | fr papier de soie | ar ورق حرير, ورق مناديل تغليف
parchment-paper < paper | en parchment paper, baking paper, greaseproof paper | de backpapier, pergamentpapier, butterbrotpapier | fr papier sulfurisé, papier cuisson | ar ورق زبدة, ورق خبز
coated-paper < paper != uncoated-paper | en coated paper, art paper, glossy paper | de gestrichenes papier, bilderdruckpapier | fr papier couché | ar ورق مصقول, ورق كوشيه
uncoated-paper < paper | en uncoated paper | de ungestrichenes papier, naturpapier | fr papier non couché | ar ورق غير مصقول
acid-free-paper < paper | en acid-free paper, archival paper | de säurefreies papier, alterungsbeständiges papier | fr papier sans acide, papier permanent | ar ورق خال من الحمض, ورق خال من الأحماض
stone-paper < paper | en stone paper | de steinpapier | fr papier de pierre | ar ورق الحجر, ورق حجري
tracing-paper < paper | en tracing paper, vellum paper | de transparentpapier, pauspapier | fr papier calque | ar ورق شفاف للرسم, ورق كلك
papier-mache | en papier-mâché, papier mache, paper mache | de pappmaché, pappmache | fr papier mâché | ar عجينة الورق, ورق معجن
cardboard | en cardboard, carton board, pasteboard | de pappe, karton, kartonage | fr carton | ar كرتون, ورق مقوى
corrugated-cardboard < cardboard | en corrugated cardboard | de wellpappe | fr carton ondulé | ar كرتون مموج, كرتون مضلع
greyboard < cardboard | en greyboard, grey board, book board | de graupappe, buchbinderpappe | fr carton gris | ar كرتون رمادي
moulded-pulp < cardboard | en moulded pulp, molded pulp | de faserguss | fr pulpe moulée | ar لب مقولب
bagasse | en bagasse, sugarcane fibre, sugarcane pulp | de bagasse, zuckerrohrfaser | fr bagasse, pulpe de canne | ar تفل قصب السكر, باغاس
cellulose | en cellulose, wood pulp | de zellulose, cellulose, zellstoff | fr cellulose | ar سليلوز
hemp-paper < paper | en hemp paper | de hanfpapier | fr papier de chanvre | ar ورق القنب
wax | en wax | de wachs | fr cire | ar شمع
beeswax < wax != soy-wax, paraffin | en beeswax, bees wax | de bienenwachs | fr cire d'abeille, cire d'abeilles | ar شمع العسل, شمع النحل
soy-wax < wax, vegetable-wax != paraffin | en soy wax, soya wax, soybean wax | de sojawachs | fr cire de soja | ar شمع الصويا
rapeseed-wax < wax, vegetable-wax != paraffin | en rapeseed wax, canola wax | de rapswachs | fr cire de colza | ar شمع بذور اللفت, شمع الكانولا
coconut-wax < wax, vegetable-wax != paraffin | en coconut wax | de kokoswachs | fr cire de coco | ar شمع جوز الهند
palm-wax < wax, vegetable-wax != paraffin | en palm wax | de palmwachs | fr cire de palme | ar شمع النخيل
stearin < wax | en stearin, stearic acid | de stearin, stearinsäure | fr stéarine, acide stéarique | ar ستيارين, حمض الستياريك
vegetable-wax < wax | en vegetable wax, plant wax, plant-based wax | de pflanzenwachs, pflanzliches wachs | fr cire végétale | ar شمع نباتي
paraffin < wax | en paraffin, paraffin wax | de paraffin, paraffinwachs | fr paraffine | ar بارافين, شمع البارافين
carnauba-wax < wax, vegetable-wax | en carnauba wax, carnauba | de carnaubawachs | fr cire de carnauba, carnauba | ar شمع الكرنوبا
candelilla-wax < wax, vegetable-wax | en candelilla wax | de candelillawachs | fr cire de candelilla | ar شمع الكانديليلا
microcrystalline-wax < wax | en microcrystalline wax | de mikrokristallines wachs | fr cire microcristalline | ar شمع دقيق البلورات
gel-wax < wax | en gel wax, gel candle | de gelwachs, gelkerze | fr cire gel, bougie gel | ar شمع جل, شمع هلامي
wooden-wick | en wooden wick, wood wick | de holzdocht | fr mèche en bois, mèche bois | ar فتيل خشبي
cotton-wick != wooden-wick | en cotton wick | de baumwolldocht | fr mèche en coton, mèche coton | ar فتيل قطني, فتيل من القطن
olive-oil | en olive oil | de olivenöl | fr huile d'olive | ar زيت الزيتون, زيت زيتون
linseed-oil | en linseed oil, flaxseed oil | de leinöl | fr huile de lin | ar زيت الكتان, زيت بذر الكتان
tung-oil | en tung oil | de tungöl | fr huile de tung, huile de bois de chine | ar زيت التونغ
coconut-oil | en coconut oil | de kokosöl, kokosfett | fr huile de coco | ar زيت جوز الهند
argan-oil | en argan oil | de arganöl | fr huile d'argan | ar زيت الأرغان, زيت الأركان
jojoba-oil | en jojoba oil, jojoba | de jojobaöl | fr huile de jojoba, jojoba | ar زيت الجوجوبا
almond-oil | en almond oil, sweet almond oil | de mandelöl | fr huile d'amande, huile d'amande douce | ar زيت اللوز
castor-oil | en castor oil | de rizinusöl | fr huile de ricin | ar زيت الخروع
sunflower-oil | en sunflower oil | de sonnenblumenöl | fr huile de tournesol | ar زيت دوار الشمس, زيت عباد الشمس
rapeseed-oil | en rapeseed oil, canola oil | de rapsöl | fr huile de colza | ar زيت الكانولا, زيت اللفت
palm-oil | en palm oil | de palmöl | fr huile de palme | ar زيت النخيل
palm-oil-free != palm-oil | en palm oil free, no palm oil, without palm oil | de palmölfrei, ohne palmöl | fr sans huile de palme | ar خال من زيت النخيل, بدون زيت النخيل
shea-butter | en shea butter, shea | de sheabutter, karitébutter | fr beurre de karité, karité | ar زبدة الشيا
cocoa-butter | en cocoa butter, cacao butter | de kakaobutter | fr beurre de cacao | ar زبدة الكاكاو
essential-oil | en essential oil | de ätherisches öl | fr huile essentielle | ar زيت عطري, زيوت عطرية, زيت أساسي
mineral-oil | en mineral oil | de mineralöl | fr huile minérale | ar زيت معدني
petroleum-jelly | en petroleum jelly, petrolatum, vaseline | de vaseline, petrolatum | fr vaseline, pétrolatum | ar فازلين
vegetable-oil | en vegetable oil, plant oil | de pflanzenöl, pflanzliches öl | fr huile végétale | ar زيت نباتي
silicone-oil | en silicone oil, dimethicone | de silikonöl, dimethicon | fr huile de silicone, diméthicone | ar زيت السيليكون, دايميثيكون
synthetic-oil != mineral-oil | en fully synthetic oil, synthetic motor oil, synthetic oil | de vollsynthetiköl, synthetisches öl, vollsynthetisch | fr huile synthétique, 100 % synthèse | ar زيت صناعي, زيت تخليقي
lanolin | en lanolin, wool wax, wool fat | de lanolin, wollwachs, wollfett | fr lanoline, graisse de laine | ar لانولين
glycerine | en glycerine, glycerin, glycerol | de glycerin | fr glycérine | ar جليسرين, غليسرين
activated-charcoal | en activated charcoal, activated carbon | de aktivkohle | fr charbon actif | ar فحم نشط, كربون نشط
bamboo-charcoal | en bamboo charcoal | de bambuskohle | fr charbon de bambou | ar فحم الخيزران
graphite | en graphite | de graphit, bleistiftmine | fr graphite, mine graphite | ar جرافيت, غرافيت
coating | en coating, coated | de beschichtung, beschichtet, überzug | fr revêtement, revêtu, enduit | ar طلاء, مطلي, طبقة واقية
non-stick-coating < coating | en non-stick, nonstick, non-stick coating | de antihaft, antihaftbeschichtung, antihaftbeschichtet | fr antiadhésif, anti-adhésif, revêtement antiadhésif | ar غير لاصق, مانع للالتصاق, طلاء غير لاصق, مضاد للالتصاق
ceramic-coating < coating | en ceramic coating, ceramic coated, ceramic non-stick | de keramikbeschichtung, keramikbeschichtet, keramikversiegelung | fr revêtement céramique | ar طلاء سيراميك, طلاء سيراميكي
ptfe-coating < non-stick-coating, ptfe | en ptfe coating, ptfe-coated | de ptfe-beschichtung, ptfe-beschichtet | fr revêtement ptfe | ar طلاء ptfe
ptfe-free != ptfe | en ptfe-free, ptfe free, teflon-free, without ptfe | de ptfe-frei, ohne ptfe, teflonfrei | fr sans ptfe, sans téflon | ar خال من التفلون, بدون تفلون, خال من ptfe
seasoned-iron < cast-iron | en pre-seasoned, seasoned cast iron, preseasoned | de eingebrannt, voreingebrannt, eingebranntes gusseisen | fr pré-culotté, culottage, fonte culottée | ar معالج مسبقا بالزيت, حديد زهر معالج بالزيت
pu-coating < coating | en pu coating, polyurethane coating, pu coated | de pu-beschichtung, pu-beschichtet | fr enduction pu, enduit polyuréthane, revêtement pu | ar طلاء بولي يوريثان, طلاء pu
silicone-coating < coating | en silicone coated, silicone coating, silnylon | de silikonbeschichtet, silikonbeschichtung, silnylon | fr enduit silicone, revêtement silicone, silnylon | ar طلاء سيليكون, مطلي بالسيليكون
rubber-coating < coating, rubber | en rubber coating, soft-touch coating, rubberised finish | de gummibeschichtung, gummierung, soft-touch-beschichtung | fr revêtement caoutchouc, revêtement soft-touch | ar طلاء مطاطي, طبقة مطاطية
diamond-coating < coating | en diamond coated, diamond coating | de diamantbeschichtet, diamantbeschichtung | fr revêtement diamant, diamanté | ar مطلي بالألماس, طلاء الماس
titanium-coating < coating | en titanium coated, titanium coating | de titanbeschichtet, titanbeschichtung | fr revêtement titane | ar مطلي بالتيتانيوم, طلاء تيتانيوم
nano-coating < coating | en nano coating, lotus effect | de nanobeschichtung, lotuseffekt, nanoversiegelung | fr nano-revêtement, effet lotus | ar طلاء نانو, طلاء النانو
dwr-coating < coating | en dwr, dwr finish, durable water repellent | de dwr, dwr-imprägnierung | fr dwr, traitement déperlant, traitement dwr | ar معالجة dwr, طلاء طارد للماء
anti-reflective-coating < coating | en anti-reflective coating, antireflective, anti-glare coating | de entspiegelt, entspiegelung, antireflexbeschichtung | fr traitement antireflet, antireflet, anti-reflet | ar طلاء مضاد للانعكاس, مضاد للانعكاس
anti-fingerprint-coating < coating | en anti-fingerprint, fingerprint-proof, oleophobic coating | de anti-fingerabdruck, antifingerprint, oleophob | fr anti-traces de doigts, anti-traces, oléophobe | ar مضاد للبصمات, مقاوم لبصمات الأصابع
lacquer < coating | en lacquer, lacquered | de lack, lackiert, lackierung | fr laque, laqué | ar لاكيه, طلاء اللك, ورنيش لاكر
varnish < coating | en varnish, varnished | de klarlack, firnis, lasur | fr vernis, verni | ar ورنيش, برنيق
shellac < coating | en shellac, french polish | de schellack, schellackpolitur | fr gomme-laque, vernis au tampon | ar شيلاك
paint-coat < coating | en painted finish, paint, spray paint | de wandfarbe, lackfarbe, anstrich | fr peinture, peint | ar دهان, بوية
water-based | en water-based, water based | de wasserbasiert, auf wasserbasis | fr à base d'eau | ar أساسه الماء, مائي الأساس
water-based-paint < paint-coat, water-based != oil-paint | en water-based paint | de wasserlack | fr peinture à l'eau | ar دهان مائي
acrylic-paint < paint-coat | en acrylic paint, acrylics | de acrylfarbe | fr peinture acrylique | ar ألوان أكريليك, دهان أكريليك
oil-paint < paint-coat | en oil paint, oil colour | de ölfarbe | fr peinture à l'huile | ar ألوان زيتية
watercolour < paint-coat | en watercolour, watercolor, watercolour paint | de aquarell, aquarellfarbe, wasserfarbe | fr aquarelle, peinture aquarelle | ar ألوان مائية
gouache < paint-coat | en gouache | de gouache | fr gouache | ar غواش
chalk-paint < paint-coat | en chalk paint | de kreidefarbe | fr peinture à la craie | ar دهان طباشيري
milk-paint < paint-coat | en milk paint | de milchfarbe | fr peinture au lait | ar طلاء الحليب
casein-paint < paint-coat | en casein paint | de kaseinfarbe | fr peinture à la caséine | ar دهان الكازين
pigment-ink | en pigment ink, pigmented ink, archival ink | de pigmenttinte, pigmentierte tinte | fr encre pigmentée, encre pigmentaire | ar حبر صباغي
vegetable-ink | en vegetable ink, plant-based ink | de pflanzliche druckfarbe, pflanzenbasierte tinte | fr encre végétale | ar حبر نباتي
soy-ink < vegetable-ink | en soy ink | de sojatinte, sojadruckfarbe | fr encre de soja | ar حبر الصويا
chalk | en chalk | de kreide, tafelkreide | fr craie | ar طباشير
adhesive | en adhesive, glue | de klebstoff, kleber, leim | fr colle, adhésif | ar مادة لاصقة, لاصق, غراء
epoxy-adhesive < adhesive | en epoxy adhesive, two-component glue | de epoxidkleber, zweikomponentenkleber | fr colle époxy, colle bicomposant | ar لاصق إيبوكسي, غراء إيبوكسي
wood-glue < adhesive | en wood glue, pva glue | de holzleim, weißleim | fr colle à bois, colle vinylique | ar غراء خشب, غراء الخشب
superglue < adhesive | en superglue, super glue, cyanoacrylate | de sekundenkleber, cyanacrylat | fr superglue, colle cyanoacrylate, colle instantanée | ar غراء فوري, سيانو أكريلات
hot-glue < adhesive | en hot glue, hot melt | de heißkleber, schmelzkleber | fr colle chaude, thermofusible | ar غراء ساخن, شمع غراء
contact-adhesive < adhesive | en contact adhesive, contact cement | de kontaktkleber | fr colle contact, colle néoprène | ar لاصق تلامسي
self-adhesive < adhesive | en self-adhesive, peel and stick, sticky back | de selbstklebend, selbsthaftend | fr autocollant, autoadhésif, auto-adhésif | ar ذاتي اللصق, لاصق ذاتي
plasticine | en plasticine, modelling clay, play dough | de knete, modelliermasse, knetmasse | fr pâte à modeler | ar صلصال نمذجة, معجون تشكيل
polymer-clay | en polymer clay | de polymer clay, polymerton | fr pâte polymère | ar طين البوليمر
salt-crystal | en himalayan salt crystal, salt crystal, salt rock | de salzkristall, salzstein | fr cristal de sel, pierre de sel | ar بلورات الملح, صخر ملحي
coffee-grounds | en coffee grounds, coffee husk, recycled coffee | de kaffeesatz | fr marc de café | ar تفل القهوة, بقايا القهوة
wood-fibre | en wood fibre, wood fiber, wood wool, hemp shives | de holzfaser, holzwolle | fr fibre de bois, laine de bois | ar ألياف الخشب, صوف خشبي
hemp-fibre < natural-fibre | en hemp, hemp fibre | de hanf, hanffaser | fr chanvre, fibre de chanvre | ar قنب, ألياف القنب
mineral-wool | en mineral wool | de mineralwolle | fr laine minérale | ar صوف معدني
rock-wool < mineral-wool | en rock wool, stone wool | de steinwolle | fr laine de roche | ar صوف صخري
glass-wool < mineral-wool | en glass wool | de glaswolle | fr laine de verre | ar صوف زجاجي
magnet-material | en magnet, magnetic | de magnet, magnetisch | fr aimant, magnétique, aimanté | ar مغناطيس, مغناطيسي
ferrite | en ferrite | de ferrit | fr ferrite | ar فيريت
mycelium | en mycelium, mushroom material | de myzel, pilzmyzel | fr mycélium | ar ميسيليوم, فطريات غزلية
"""
