# ruff: noqa: E501
"""Plants: trees, flowers, herbs, their parts, and what is done with them in a garden."""

CONCEPTS = """
plant | en plant, vegetation, greenery, flora | de pflanze, gewächs, vegetation | fr plante, végétal, végétaux, verdure, flore | ar نبات, نباتات, نبتة
indoor-plant < plant-living, plant | en indoor plant, house plant, foliage plant | de grünpflanze fürs zimmer, blattpflanze | fr plante d'appartement, plante dépolluante | ar نبات للبيت, نباتات للمنزل
outdoor-plant < plant != indoor-plant | en outdoor plant, garden plant, bedding plant | de freilandpflanze, gartenpflanze, balkonpflanze | fr plante d'extérieur, plante de jardin | ar نبات خارجي, نباتات الحديقة
artificial-plant | en artificial plant, artificial flower, fake plant, silk flower | de kunstpflanze, kunstblume, künstliche pflanze | fr plante artificielle, fleur artificielle | ar نبات صناعي, زهور صناعية, ورد صناعي
tree < plant | en tree, trees | de baum, bäume | fr arbre, arbuste | ar شجرة, أشجار, شجر
fruit-tree < tree | en fruit tree, orchard, orchard tree | de obstbaum, obstgarten, streuobstwiese | fr arbre fruitier, verger | ar شجرة مثمرة, أشجار مثمرة
deciduous-tree < tree | en deciduous tree, broadleaf | de laubbaum | fr arbre à feuilles caduques, feuillu | ar شجرة متساقطة الأوراق
conifer < tree != deciduous-tree | en conifer, evergreen tree, needle tree | de nadelbaum, nadelgehölz, tannenbaum | fr conifère, sapin | ar تنوب
palm-tree < tree | en palm, palm tree, date palm | de palme, dattelpalme | fr palmier | ar نخلة, نخيل, نخل
olive-tree < tree | en olive tree, olive grove | de olivenbaum, olivenhain | fr olivier, oliveraie | ar شجرة زيتون, بستان زيتون
citrus-plant < tree | en lemon tree, orange tree, citrus tree | de zitronenbaum, orangenbaum, zitruspflanze | fr citronnier, oranger, agrume en pot | ar شجرة ليمون, شجرة برتقال, حمضيات في أصيص
bonsai < tree | en bonsai | de bonsai | fr bonsaï | ar بونساي
christmas-tree < tree | en christmas tree, xmas tree | de weihnachtsbaum, christbaum | fr sapin de noël | ar شجرة عيد الميلاد, شجرة الميلاد
shrub < plant | en shrub, bush, hedge | de strauch, sträucher, busch, hecke | fr arbrisseau, buisson, haie | ar شجيرة, شجيرات, سياج نباتي
climber-plant < plant | en climbing plant, vine, creeper, ivy | de kletterpflanze, efeu | fr plante grimpante, liane, lierre | ar نبات متسلق, لبلاب, نباتات متسلقة
grapevine < plant | en grapevine, vineyard | de weinrebe, rebe, weinberg | fr vigne, vignoble | ar كرمة, كروم العنب
fern < plant | en fern, ferns | de farn, farne | fr fougère | ar سرخس, سراخس
moss < plant | en moss, lichen | de moos, flechte | fr mousse végétale, lichen | ar طحلب الأرض, أشنة
monstera < indoor-plant | en monstera, ficus, philodendron, pothos, orchid plant | de monstera, gummibaum, ficus, philodendron, efeutute | fr monstera, caoutchouc plante, ficus, philodendron, pothos | ar مونستيرا, فيكس, بوتس
reed-plant < plant | en bulrush, papyrus, water plant, aquatic plant, water lily, lotus | de schilf, wasserpflanze, seerose, lotus | fr plante aquatique, nénuphar, lotus, papyrus | ar نبات مائي, لوتس
grass-plant < plant | en ornamental grass, meadow grass, blade of grass, pampas grass | de ziergras, pampasgras | fr graminée, herbe de la pampa, brin d'herbe | ar نجيل, عشب الزينة, عشب البامبا
clover < plant | en clover, shamrock, lucky clover | de klee, kleeblatt, glücksklee | fr trèfle, trèfle à quatre feuilles | ar برسيم, نفل
thistle < plant | en thistle, nettle, dandelion | de distel, brennnessel, löwenzahn | fr chardon, ortie, pissenlit | ar قراص, هندباء برية
weed < plant | en weeds, weed growth, weeding | de unkraut, wildkraut, unkraut jäten | fr mauvaise herbe, mauvaises herbes, désherbage | ar أعشاب ضارة, حشائش
flower < plant | en flower, blossom, bloom, blooms | de blüte, blüten | fr fleur, floraison | ar زهرة, أزهار
tulip < flower | en tulip, daffodil, narcissus, hyacinth | de tulpe, narzisse, osterglocke, hyazinthe | fr tulipe, narcisse, jonquille, jacinthe | ar توليب, زنبق التوليب, نرجس
lily < flower | en lily, lilies, lily of the valley | de lilie, maiglöckchen | fr lis, lys, muguet | ar زنبق, زنبقة, سوسن
orchid < flower | en orchid, orchids | de orchidee, orchideen | fr orchidée | ar أوركيد, أوركيدا
sunflower < flower | en sunflower | de sonnenblume | fr tournesol | ar عباد الشمس, دوار الشمس
daisy < flower | en daisy, daisies, marguerite, chamomile flower | de gänseblümchen, margerite | fr marguerite, pâquerette | ar أقحوان
carnation < flower | en carnation, petunia, pansy | de nelke blume, petunie, stiefmütterchen | fr pétunia, pensée fleur | ar غرنوقي, بتونيا
poppy < flower | en poppy, cornflower | de mohnblume, kornblume | fr coquelicot, bleuet | ar شقائق النعمان, قنطريون
wildflower < flower | en wildflower, meadow flower, wild flower mix | de wildblume, wiesenblume, blumenwiese | fr fleur sauvage, fleur des champs, prairie fleurie | ar زهور برية, أزهار برية
cherry-blossom < flower | en cherry blossom, sakura, apple blossom | de kirschblüte, sakura, apfelblüte | fr fleur de cerisier, sakura | ar زهر الكرز, ساكورا
elderflower < flower | en acacia blossom, lime blossom | de lindenblüte | fr fleur de sureau, lilas fleur, fleur de tilleul | ar زهر البيلسان, زهر الزيزفون
calendula < flower | en calendula, marigold, arnica, echinacea | de ringelblume, calendula, arnika, echinacea | fr calendula, souci fleur, arnica, échinacée | ar آذريون, زهرة القطيفة, أرنيكا
edelweiss < flower | en edelweiss, gentian | de edelweiß, enzian | fr edelweiss, gentiane | ar زهرة الجبال, إديلفايس
bouquet < flower | en bouquet, bunch of flowers, cut flower, flower arrangement | de blumenstrauß, strauß, schnittblume, gesteck | fr bouquet, fleurs coupées, composition florale | ar باقة زهور, باقة ورد
dried-flower < flower | en dried flower, dried flowers, potpourri | de trockenblume, getrocknete blüten, potpourri | fr fleur séchée, fleurs séchées, pot-pourri | ar زهور مجففة, ورد مجفف
wreath | en wreath, garland, flower crown | de kranz, kränze, girlande, blumenkranz | fr couronne de fleurs, guirlande, couronne de porte | ar إكليل, إكليل زهور
leaf-plant | en leaves, foliage | de blatt einer pflanze, laub, laubwerk, blattwerk | fr feuillage, feuille d'arbre, feuilles mortes | ar ورقة نبات, أوراق الشجر, أوراق النبات
petal | en petal, petals | de blütenblatt | fr pétale | ar بتلة, بتلات
stem-plant | en plant stem, stalk, stalks, trunk of a tree | de stängel, stiel einer pflanze, halm, baumstamm | fr tige, tronc, pédoncule | ar ساق النبات, سيقان, جذع الشجرة
branch | en branch, branches, twig, bough | de ast, äste, zweig, astloch | fr branche, rameau, brindille | ar غصن, أغصان, فروع الشجر
root | en root, roots, rootstock, rhizome | de wurzel, wurzelwerk, wurzelstock | fr racine, rhizome | ar جذر, جذور
bark-tree | en tree bark, bark mulch | de borke, rindenmulch | fr écorce, paillis d'écorce | ar لحاء, قشر الشجر
sprout | en sprout, shoot, germination, germinate | de keimling, spross, sprossen, keimen, keimung | fr germe, germination, germer | ar إنبات, ينبت, براعم
bud | en bud, flower bud, buds | de knospe | fr bourgeon, bouton de fleur | ar برعم, زر الوردة
bulb-plant | en flower bulb, tuber, spring bulbs | de blumenzwiebel, knolle, zwiebelblume | fr bulbe, tubercule | ar بصلة زهور, أبصال, درنة
thorn | en thorn, thorns, thorny, prickly | de dorn, dornen, dornig, stachel, stachelig | fr épine, épineux, piquant d'une plante | ar شوكة نبات, أشواك, شائك
sap | en sap, plant sap, tree resin | de pflanzensaft, baumharz, harz des baumes | fr sève, résine d'arbre | ar نسغ, عصارة النبات
pollen | en pollen, nectar of flowers | de pollen, blütenstaub | fr pollen | ar لقاح
pine-cone | en pine cone, acorn, chestnut tree fruit | de zapfen, tannenzapfen, eichel, kastanie | fr pomme de pin, gland | ar كوز صنوبر, جوزة البلوط
annual-ring | en annual ring, growth ring, wood grain, grain of the wood, knot in the wood | de jahresring, maserung, holzmaserung, astknoten | fr cerne de croissance, veinage, veines du bois, nœud du bois | ar حلقات الشجر, عروق الخشب, تموجات الخشب
perennial < plant != annual-plant | en perennial, herbaceous perennial | de staude, mehrjährig, mehrjährige pflanze | fr plante vivace, vivace | ar نبات معمر, معمرة
annual-plant < plant | en annual plant, annuals | de einjährige pflanze, einjährig | fr plante annuelle, annuelle | ar نبات حولي, نباتات حولية
evergreen < plant | en evergreen, evergreens | de immergrün | fr à feuillage persistant | ar دائم الخضرة
hardy-plant < plant | en hardy plant, winter-hardy, hardiness zone | de winterhart, frosthart | fr rustique plante, plante rustique | ar نبات يتحمل الصقيع, متحمل للشتاء
tropical-plant < plant | en tropical plant, exotic plant | de tropenpflanze, exotische pflanze | fr plante tropicale, plante exotique | ar نبات استوائي, نباتات استوائية
medicinal-plant < plant | en botanical, botanicals, plant extract, botanical extract | de pflanzenextrakt, pflanzenauszug | fr extrait de plante, extrait végétal | ar نبات طبي, مستخلص نباتي, خلاصة نباتية
vegetable-plant < plant | en tomato plant, vegetable plant, vegetable garden, kitchen garden | de gemüsepflanze, tomatenpflanze, gemüsegarten, nutzgarten | fr plant de tomate, plante potagère, jardin potager | ar شتلات الخضار, حديقة خضار
herb-garden | en herb garden, windowsill herbs | de kräutergarten, kräuterbeet | fr jardin aromatique, jardin d'herbes | ar حديقة أعشاب
cultivation | en cultivation, grow, grown, grew, growing, cultivated | de anbau, anbauen, angebaut, kultivieren | fr culture de plantes, cultiver, cultivé | ar مزروع, يزرع, يزرعون
growth | en growth, vigorous growth | de wachstum, wuchs, wachsen, wächst, gewachsen | fr croissance, pousse vite | ar نمو, ينمو, تنمو
flowering | en in bloom, blooming season | de blühen, blühend, blütezeit | fr fleurir, en fleurs, en fleur | ar يزهر
unripe != ripeness | en unripe, not ripe | de unreif | fr pas mûr, immature | ar غير ناضج, فج
wild-growing | en wild-growing, wildcrafted, wild collected | de wildwachsend | fr sauvage cueilli, poussant à l'état sauvage | ar نبات بري, جمع بري, ينمو بريا
greenhouse-grown | en hothouse, glasshouse, polytunnel, cold frame | de treibhaus, frühbeet, folientunnel | fr serre de jardin, châssis de jardin | ar بيوت محمية
transplant | en repotting, repot, transplant, transplanting | de umtopfen, umpflanzen, verpflanzen | fr rempoter, rempotage, repiquer, transplanter | ar إعادة زراعة, نقل النبات, تغيير الأصيص
propagation | en cutting from a plant, plant cutting, propagate, propagation | de steckling, vermehren von pflanzen | fr bouture, bouturage, marcottage | ar عقلة نباتية, إكثار النبات
mulch | en mulch, mulching, humus, peat | de mulch, mulchen, humus, torf | fr paillis, paillage, humus | ar مهاد, دبال, خث
peat-free != contains-peat | en peat-free, without peat | de torffrei, ohne torf | fr sans tourbe | ar خال من الخث, بدون خث
contains-peat | en contains peat, with peat | de enthält torf, mit torf | fr contient de la tourbe, avec tourbe | ar يحتوي على الخث
compost-heap | en composter, compost heap, compost bin, worm farm | de komposthaufen, wurmkiste | fr composteur, tas de compost, lombricomposteur | ar حاوية سماد, كومة سماد
pesticide | en pesticide, herbicide, insecticide, fungicide, crop protection | de pestizid, herbizid, insektizid, pflanzenschutzmittel | fr pesticide, herbicide, insecticide, phytosanitaire | ar مبيد, مبيدات, مبيد حشرات, مبيدات حشرية
plant-support | en trellis, plant support, plant stake, obelisk | de rankgitter, rankhilfe, pflanzstab, spalier | fr treillis, tuteur, support de plante | ar تعريشة, دعامة نبات, دعامة للنبات
plant-spacing | en plant spacing, planting distance, planting depth, sowing depth | de pflanzabstand, pflanztiefe, saattiefe | fr distance de plantation, profondeur de semis | ar مسافة الزراعة, عمق الزراعة
sowing-season | en sowing time, sowing season, planting time, planting season | de aussaat, aussaatzeit, pflanzzeit | fr période de semis, période de plantation | ar موسم الزراعة, موعد البذر, وقت الزراعة
full-sun != full-shade | en full sun, sunny spot, sunny location | de sonniger standort, vollsonnig, volle sonne | fr plein soleil, exposition ensoleillée, emplacement ensoleillé | ar شمس كاملة, مكان مشمس, موقع مشمس
partial-shade != full-sun | en partial shade, semi-shade, half shade, part shade | de halbschatten, halbschattig | fr mi-ombre, mi-ombragé | ar ظل جزئي, شبه مظلل
full-shade | en full shade, shady spot, shady location | de vollschatten, schattiger standort, schattig | fr ombre complète, emplacement ombragé, ombragé | ar ظل كامل, مكان مظلل
rose-plant < flower | en rose, roses, rose bush | de rose, rosen, rosenstrauch | fr rose du jardin, roses fleurs | ar وردة, ورد, ورود
ripeness | en ripeness, sun-ripened | de reife, reif, sonnengereift | fr maturité, mûr, mûri au soleil | ar درجة النضج
"""
