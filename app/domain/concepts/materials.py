# ruff: noqa: E501
"""Hard materials: metals and their finishes, woods, stones, glass and ceramics."""

CONCEPTS = """\
metal | en metal, made of metal, all-metal | de metall, aus metall, ganzmetall | fr métal, métallique, tout métal | ar معدن, معدني, معادن
alloy < metal | en alloy, metal alloy | de legierung, metalllegierung | fr alliage, alliage métallique | ar سبيكة, سبيكة معدنية
light-metal < metal | en light metal, light alloy | de leichtmetall | fr métal léger, alliage léger | ar معدن خفيف, سبيكة خفيفة
precious-metal < metal | en precious metal, noble metal | de edelmetall | fr métal précieux | ar معدن ثمين, معدن نفيس
sheet-metal < metal | en sheet metal, metal sheet | de metallblech, blech | fr tôle, tôle métallique | ar صفائح معدنية, صاج
steel < metal | en steel | de stahl, stählern | fr acier | ar فولاذ, ستيل, فولاذي
stainless-steel < steel | en stainless steel, stainless, inox | de edelstahl, rostfreier stahl, rostfrei, nirosta | fr acier inoxydable, acier inox, inox, inoxydable | ar فولاذ مقاوم للصدأ, ستانلس ستيل, ستانلس, فولاذ لا يصدأ, ستيل لا يصدأ
stainless-304 < stainless-steel != stainless-316 | en 304 stainless steel, 18/8 stainless steel, 18/8 steel | de edelstahl 18/8, edelstahl 304, 18/8 edelstahl | fr acier inoxydable 304, inox 18/8, inox 304 | ar ستانلس ستيل 304, فولاذ 18/8
stainless-316 < stainless-steel | en 316 stainless steel, 316l steel, marine grade steel | de edelstahl 316, edelstahl 316l, v4a | fr acier inoxydable 316, inox 316l | ar ستانلس ستيل 316, فولاذ 316
stainless-18-10 < stainless-steel | en 18/10 stainless steel, 18/10 steel | de edelstahl 18/10, 18/10 edelstahl | fr acier inoxydable 18/10, inox 18/10 | ar فولاذ 18/10, ستانلس ستيل 18/10
surgical-steel < stainless-steel | en surgical steel, surgical grade steel | de chirurgenstahl, chirurgischer stahl | fr acier chirurgical | ar فولاذ جراحي, ستيل جراحي
carbon-steel < steel != stainless-steel | en carbon steel | de karbonstahl, kohlenstoffstahl, carbonstahl | fr acier au carbone, acier carbone | ar فولاذ كربوني, كربون ستيل
high-carbon-steel < steel | en high-carbon steel, high carbon stainless steel | de hochkohlenstoffstahl, stahl mit hohem kohlenstoffgehalt | fr acier à haute teneur en carbone | ar فولاذ عالي الكربون
blue-steel < carbon-steel | en aogami, blue paper steel, blued steel | de aogami, gebläuter stahl, blaupapierstahl | fr aogami, acier bleui | ar فولاذ أزرق ياباني, فولاذ مزرق
damascus-steel < steel | en damascus steel, damask steel, damascus blade | de damaststahl, damaszenerstahl, damaszener, damastklinge | fr acier damas, acier de damas, lame damas | ar فولاذ دمشقي, الفولاذ الدمشقي
vg10-steel < stainless-steel | en vg10, vg-10 steel | de vg10, vg-10 stahl | fr vg10, acier vg-10 | ar فولاذ vg10
tool-steel < steel | en tool steel | de werkzeugstahl | fr acier à outils | ar فولاذ العدد, فولاذ الأدوات
high-speed-steel < tool-steel | en high-speed steel, hss | de schnellarbeitsstahl, hss, hss-stahl | fr acier rapide, hss | ar فولاذ السرعات العالية, hss
chrome-vanadium < steel | en chrome vanadium, chrome vanadium steel, cr-v | de chrom-vanadium, chrom-vanadium-stahl, cr-v | fr chrome vanadium, acier chrome-vanadium | ar كروم فاناديوم, فولاذ كروم فاناديوم
chromoly-steel < steel | en chromoly, chromoly steel, cro-mo, chrome molybdenum | de chromoly, cromo-stahl, chrom-molybdän-stahl | fr chromoly, acier chrome-molybdène, acier cromo | ar كروم موليبدينوم, فولاذ كروم موليبدينوم
manganese-steel < steel | en manganese steel | de manganstahl | fr acier au manganèse | ar فولاذ المنغنيز
boron-steel < steel | en boron steel | de borstahl | fr acier au bore | ar فولاذ البورون
spring-steel < steel | en spring steel | de federstahl | fr acier à ressort | ar فولاذ زنبركي, فولاذ نابضي
hardened-steel < steel | en hardened steel, tempered steel, heat-treated steel | de gehärteter stahl, vergüteter stahl | fr acier trempé, acier cémenté | ar فولاذ مقسى, فولاذ مصلد
galvanised-steel < steel, galvanised | en galvanised steel, galvanized steel | de verzinkter stahl, verzinktes stahlblech | fr acier galvanisé, tôle galvanisée | ar فولاذ مجلفن, حديد مجلفن
sheet-steel < steel, sheet-metal | en sheet steel, steel sheet | de stahlblech | fr tôle d'acier | ar صاج فولاذي, صفائح فولاذية
weathering-steel < steel | en weathering steel, corten, corten steel | de cortenstahl, corten, wetterfester baustahl | fr acier corten, corten | ar فولاذ كورتن
powdered-steel < steel | en powdered steel, powder metallurgy steel | de pulverstahl, pulvermetallurgischer stahl | fr acier fritté, acier en poudre | ar فولاذ مسحوقي
tinplate < sheet-metal | en tinplate, tin plate | de weißblech | fr fer-blanc, fer blanc | ar صفيح, صفيح مقصدر
iron < metal | en made of iron, iron frame, ironwork | de aus eisen, eisern, eisengestell | fr en fer, structure en fer, métal ferreux | ar حديد, حديدي
cast-iron < iron != wrought-iron | en cast iron, cast-iron | de gusseisen, gusseisern | fr fonte, fonte de fer, en fonte | ar حديد زهر, حديد مصبوب, زهر مصبوب
wrought-iron < iron | en wrought iron | de schmiedeeisen, schmiedeeisern | fr fer forgé | ar حديد مشغول, حديد مطاوع
enamelled-cast-iron < cast-iron, enamel | en enamelled cast iron, enameled cast iron | de emailliertes gusseisen, gusseisen emailliert | fr fonte émaillée | ar حديد زهر مطلي بالمينا
enamelled-steel < steel, enamel | en enamelled steel, enameled steel, vitreous steel | de emaillierter stahl, stahlemail, stahl-email | fr acier émaillé, tôle émaillée | ar فولاذ مطلي بالمينا
aluminium < metal, light-metal | en aluminium, aluminum, alu | de aluminium, alu | fr aluminium, alu | ar ألومنيوم, الألمنيوم, ألمنيوم, المونيوم
anodised-aluminium < aluminium, anodised | en anodised aluminium, anodized aluminum, eloxal | de eloxiertes aluminium, aluminium eloxiert | fr aluminium anodisé | ar ألومنيوم مؤكسد, ألومنيوم مؤنود
aircraft-aluminium < aluminium | en aircraft aluminium, aircraft-grade aluminum, aerospace aluminium | de flugzeugaluminium, luftfahrtaluminium | fr aluminium aéronautique, aluminium aérospatial | ar ألومنيوم الطيران, ألومنيوم الطائرات
cast-aluminium < aluminium | en cast aluminium, cast aluminum, die-cast aluminium, die-cast aluminum | de aluminiumguss, alu-guss, aludruckguss, gussaluminium | fr fonte d'aluminium, aluminium moulé, aluminium coulé | ar ألومنيوم مصبوب, ألمنيوم مصبوب
forged-aluminium < aluminium != cast-aluminium | en forged aluminium, forged aluminum | de geschmiedetes aluminium, aluminium geschmiedet | fr aluminium forgé | ar ألومنيوم مطروق, ألمنيوم مطروق
magnesium < metal, light-metal | en magnesium alloy, magnesium frame, magnesium body | de magnesiumlegierung, magnesiumgehäuse, magnesiumrahmen | fr alliage de magnésium, cadre en magnésium | ar سبيكة المغنيسيوم, سبيكة مغنيسيوم
titanium < metal, light-metal | en titanium, titan | de titan | fr titane | ar تيتانيوم
zinc < metal | en zinc metal, made of zinc, zinc sheet | de zinkblech, aus zink, titanzink | fr en zinc, tôle de zinc | ar زنك معدني, من الزنك, ألواح الزنك
zinc-alloy < alloy | en zinc alloy, zamak, die-cast zinc | de zinklegierung, zamak, zinkdruckguss | fr alliage de zinc, zamak | ar سبيكة الزنك, زاماك, سبيكة زنك
pewter < alloy | en pewter | de zinngeschirr, hartzinn, aus zinn | fr étain, en étain | ar بيوتر, قصدير
lead < metal | en lead metal, made of lead, lead weight | de bleigewicht, aus blei, bleiband | fr plomb de lest, en plomb | ar رصاص معدني, من الرصاص
nickel < metal | en nickel | de nickel | fr nickel | ar نيكل
nickel-silver < alloy | en nickel silver, german silver, alpaca metal | de neusilber, alpaka-silber | fr maillechort, métal argentin | ar فضة ألمانية, نيكل فضي
copper < metal, copper-colour | en copper | de kupfer, kupfern | fr cuivre, en cuivre | ar نحاس أحمر, نحاس, نحاسي
brass < alloy | en brass, solid brass | de messing, messingguss | fr laiton, en laiton | ar نحاس أصفر, براس
bronze < alloy, bronze-colour | en bronze, solid bronze | de bronze, bronzeguss | fr bronze, en bronze | ar برونز
chrome < metal | en chrome, chromium | de chrom | fr chrome | ar كروم
tungsten < metal | en tungsten, wolfram | de wolfram | fr tungstène | ar تنغستن, تنجستن
tungsten-carbide < metal | en tungsten carbide, carbide tipped, cemented carbide | de hartmetall, wolframcarbid, hartmetallbestückt | fr carbure de tungstène, carbure | ar كربيد التنغستن, كربيد
neodymium < metal | en neodymium, neodymium magnet | de neodym, neodym-magnet | fr néodyme, aimant néodyme | ar نيوديميوم, مغناطيس نيوديميوم
platinum < precious-metal | en platinum | de platin | fr platine | ar بلاتين
palladium < precious-metal | en palladium | de palladium | fr palladium | ar بلاديوم
rhodium < precious-metal | en rhodium | de rhodium | fr rhodium | ar روديوم
gold < precious-metal, gold-colour | en gold | de gold | fr en or, d'or, bijou or | ar ذهب
solid-gold < gold | en solid gold, real gold, pure gold | de echtgold, massivgold, echtes gold, reines gold | fr or massif, or véritable, or pur | ar ذهب خالص, ذهب حقيقي, ذهب نقي
gold-9k < gold != gold-14k, gold-18k | en 9 carat gold, 9ct gold, 9k gold, 375 gold | de 375er gold, gold 375, 9 karat gold | fr or 9 carats, or 375 | ar ذهب عيار 9
gold-14k < gold != gold-18k | en 14 carat gold, 14k gold, 14ct gold, 585 gold | de 585er gold, gold 585, 14 karat gold | fr or 14 carats, or 585 | ar ذهب عيار 14
gold-18k < gold | en 18 carat gold, 18k gold, 18ct gold, 750 gold | de 750er gold, gold 750, 18 karat gold | fr or 18 carats, or 750 | ar ذهب عيار 18
gold-21k < gold != gold-18k, gold-24k | en 21 carat gold, 21k gold | de 21 karat gold, 875er gold | fr or 21 carats | ar ذهب عيار 21
gold-24k < gold != gold-18k, gold-14k | en 24 carat gold, 24k gold, fine gold, 999 gold | de feingold, 24 karat gold, 999er gold | fr or 24 carats, or fin | ar ذهب عيار 24
yellow-gold < gold != white-gold, rose-gold | en yellow gold | de gelbgold | fr or jaune | ar ذهب أصفر
white-gold < gold != rose-gold | en white gold | de weißgold | fr or blanc | ar ذهب أبيض
rose-gold < gold, rose-gold-colour | en rose gold, red gold, pink gold | de roségold, rotgold, rosegold | fr or rose, or rouge | ar ذهب وردي
silver < precious-metal, silver-colour | en silver | de silber, silbern | fr argent, en argent | ar فضة
solid-silver < silver | en solid silver, real silver | de echtsilber, massivsilber, echtes silber | fr argent massif, argent véritable | ar فضة خالصة, فضة حقيقية
sterling-silver < solid-silver != fine-silver | en sterling silver, 925 silver, 925 sterling | de sterlingsilber, 925er silber, silber 925, sterling silber | fr argent sterling, argent 925 | ar فضة استرليني, فضة إسترلينية, فضة عيار 925
fine-silver < solid-silver | en fine silver, 999 silver, pure silver | de feinsilber, 999er silber | fr argent fin, argent pur, argent 999 | ar فضة نقية, فضة عيار 999
plated < metal | en plated, plating, electroplated | de galvanisch beschichtet, metallüberzug, plattiert | fr plaqué, placage métallique, galvanoplastie | ar مطلي بالمعدن, طلاء كهربائي
gold-plated < plated, gold-colour != solid-gold | en gold plated, gold-plated, gold plating, gilded, gilt, gold dipped | de vergoldet, vergoldung, goldbeschichtet | fr plaqué or, doré à l'or fin, dorure | ar مطلي بالذهب, طلاء ذهبي, مذهبة, طلاء ذهب
gold-vermeil < gold-plated, sterling-silver | en gold vermeil, vermeil | de gold-vermeil, silber vergoldet | fr vermeil, argent doré | ar فيرميل, فضة مطلية بالذهب
gold-filled < gold-colour != solid-gold, gold-plated | en gold filled, rolled gold | de gold-filled, goldfilled, walzgold | fr gold filled, doublé or | ar محشو بالذهب, جولد فيلد
rose-gold-plated < plated, rose-gold-colour != rose-gold | en rose gold plated, rose gold plating | de roségold vergoldet, rosévergoldet | fr plaqué or rose | ar مطلي بالذهب الوردي
silver-plated < plated, silver-colour != solid-silver | en silver plated, silver-plated, silver plating, silverplate | de versilbert, versilberung | fr plaqué argent, argenté, métal argenté | ar مطلي بالفضة, طلاء فضي
rhodium-plated < plated | en rhodium plated, rhodium plating | de rhodiniert, rhodinierung | fr rhodié, plaqué rhodium | ar مطلي بالروديوم
chrome-plated < plated | en chrome plated, chromed, chrome plating | de verchromt, verchromung | fr chromé, chromage | ar مطلي بالكروم
nickel-plated < plated | en nickel plated, nickel plating | de vernickelt, vernickelung | fr nickelé, nickelage | ar مطلي بالنيكل
copper-plated < plated, copper-colour != copper | en copper plated, copper plating | de verkupfert, verkupferung | fr cuivré, plaqué cuivre | ar مطلي بالنحاس
brass-plated < plated != brass | en brass plated, brass finish | de vermessingt, messingfinish | fr plaqué laiton, laitonné | ar مطلي بالنحاس الأصفر
tin-plated < plated | en tin plated, tin lining, tin-lined | de verzinnt, verzinnung | fr étamé, étamage | ar مقصدر, مطلي بالقصدير
galvanised < metal | en galvanised, galvanized, zinc coated, zinc plated | de verzinkt, verzinkung, feuerverzinkt | fr galvanisé, zingué | ar مجلفن, مطلي بالزنك
anodised < metal | en anodised, anodized, anodising | de eloxiert, eloxierung, anodisiert | fr anodisé, anodisation | ar مؤكسد كهربائيا, مؤنود, أنودة
powder-coated < coating | en powder coated, powder-coated, powder coating | de pulverbeschichtet, pulverbeschichtung, pulverlackiert | fr thermolaqué, revêtement en poudre, thermolaquage | ar طلاء بودرة, مطلي بالبودرة, طلاء بالمسحوق
pvd-coated < coating | en pvd coated, pvd coating, ion plated, ip plated | de pvd-beschichtet, pvd-beschichtung, ip-beschichtet | fr revêtement pvd, traitement pvd | ar طلاء pvd
blackened-metal < metal | en blackened steel, blackened metal, burnished black | de brüniert, geschwärzter stahl, brünierung | fr bruni, acier noirci | ar معدن مسود, فولاذ مسود
oxidised-silver < silver | en oxidised silver, oxidized silver, blackened silver | de oxidiertes silber, geschwärztes silber | fr argent oxydé, argent noirci | ar فضة مؤكسدة
patina | en patina, patinated | de patina, patiniert | fr patine, patiné | ar زنجار, معتق بالأكسدة
wood | en wood, wooden, timber | de holz, hölzern, aus holz | fr bois, en bois | ar خشب, خشبي, أخشاب
solid-wood < wood != plywood, particleboard, mdf, veneer, laminate | en solid wood, solid timber, whole wood, real wood | de massivholz, vollholz, echtholz, massives holz | fr bois massif, bois plein | ar خشب صلب, خشب مصمت, خشب طبيعي مصمت
hardwood < wood != softwood | en hardwood | de hartholz, laubholz | fr bois dur, bois franc, bois feuillu | ar خشب صلد, خشب قاس
softwood < wood | en softwood | de weichholz, nadelholz | fr bois tendre, bois résineux | ar خشب لين, خشب طري
tropical-wood < wood | en tropical wood, tropical hardwood | de tropenholz | fr bois tropical, bois exotique | ar خشب استوائي
reclaimed-wood < wood | en reclaimed wood, salvaged wood, old wood, recycled wood | de altholz, recyceltes holz | fr bois de récupération, bois recyclé | ar خشب مستصلح, خشب معاد استخدامه
driftwood < wood | en driftwood | de treibholz | fr bois flotté | ar خشب طاف, خشب البحر
oak < hardwood | en oak, oak wood, oakwood | de eiche, eichenholz | fr chêne, bois de chêne | ar بلوط, خشب البلوط, سنديان, خشب السنديان
beech < hardwood | en beech, beechwood | de buche, buchenholz | fr hêtre, bois de hêtre | ar زان, خشب الزان
ash-wood < hardwood | en ash wood, ashwood, solid ash | de esche, eschenholz | fr frêne, bois de frêne | ar خشب الدردار, خشب المران
walnut-wood < hardwood | en walnut, walnut wood, american walnut, black walnut, solid walnut, walnut finish | de nussbaum, nussbaumholz, walnussholz | fr bois de noyer, noyer massif, noyer | ar خشب الجوز, جوز أمريكي
cherry-wood < hardwood | en cherry wood, cherrywood | de kirschholz, kirschbaumholz, kirschbaum | fr bois de cerisier, merisier, cerisier | ar خشب الكرز
maple < hardwood | en maple wood, maple, hard maple | de ahorn, ahornholz | fr érable, bois d'érable | ar خشب القيقب, قيقب
birch < hardwood | en birch, birch wood | de birke, birkenholz | fr bouleau, bois de bouleau | ar بتولا, خشب البتولا
alder < hardwood | en alder, alder wood | de erle, erlenholz | fr aulne, bois d'aulne | ar خشب الألدر, خشب جار الماء
lime-wood < hardwood | en lime wood, linden wood, basswood | de linde, lindenholz | fr tilleul, bois de tilleul | ar خشب الزيزفون
poplar < hardwood | en poplar, poplar wood | de pappel, pappelholz | fr peuplier, bois de peuplier | ar خشب الحور
elm < hardwood | en elm, elm wood | de ulme, ulmenholz | fr orme, bois d'orme | ar خشب الدردار البري, خشب البوقيصا
pear-wood < hardwood | en pear wood, pearwood | de birnholz, birnbaumholz | fr bois de poirier, poirier | ar خشب الكمثرى, خشب الأجاص
plum-wood < hardwood | en plum wood, plumwood | de pflaumenholz, zwetschgenholz | fr bois de prunier, prunier | ar خشب البرقوق
apple-wood < hardwood | en apple wood, applewood | de apfelholz, apfelbaumholz | fr bois de pommier, pommier | ar خشب التفاح
olive-wood < hardwood | en olive wood, olivewood | de olivenholz | fr bois d'olivier, en olivier | ar خشب الزيتون
acacia-wood < hardwood | en acacia, acacia wood | de akazie, akazienholz | fr acacia, bois d'acacia | ar خشب الأكاسيا, أكاسيا, خشب السنط
robinia < hardwood | en robinia, black locust | de robinie, robinienholz | fr robinier, bois de robinier | ar خشب الروبينيا
eucalyptus-wood < hardwood | en eucalyptus wood | de eukalyptusholz | fr bois d'eucalyptus | ar خشب الكينا, خشب الأوكالبتوس
teak < hardwood, tropical-wood | en teak, teak wood | de teak, teakholz | fr teck, bois de teck | ar خشب الساج, خشب التيك
mahogany < hardwood, tropical-wood | en mahogany | de mahagoni, mahagoniholz | fr acajou, bois d'acajou | ar ماهوجني, خشب الماهوغني
mango-wood < hardwood, tropical-wood | en mango wood, solid mango | de mangoholz | fr bois de manguier, manguier | ar خشب المانجو
sheesham < hardwood, tropical-wood | en sheesham, indian rosewood | de sheesham, sheeshamholz, indischer palisander | fr sheesham, bois de sheesham | ar خشب الشيشام
rosewood < hardwood, tropical-wood | en rosewood, palisander | de palisander, rosenholz, palisanderholz | fr palissandre, bois de rose | ar خشب الورد, خشب الروزوود
ebony < hardwood, tropical-wood | en ebony, ebony wood | de ebenholz | fr ébène, bois d'ébène | ar أبنوس, خشب الأبنوس
rubberwood < hardwood | en rubberwood, rubber wood, hevea wood | de gummibaumholz, hevea-holz, kautschukholz | fr bois d'hévéa, hévéa | ar خشب المطاط, خشب الهيفيا
sandalwood < hardwood, tropical-wood | en sandalwood | de sandelholz | fr santal, bois de santal | ar خشب الصندل
boxwood < hardwood | en boxwood | de buchsbaum, buchsbaumholz | fr buis, bois de buis | ar خشب البقس
hornbeam < hardwood | en hornbeam | de hainbuche, weißbuche | fr charme commun, bois de charme | ar خشب النير
sapele < hardwood, tropical-wood | en sapele, sapele wood | de sapeli, sapeliholz | fr sapelli, bois de sapelli | ar خشب السابيلي
meranti < hardwood, tropical-wood | en meranti, balau | de meranti, balau | fr méranti, balau | ar خشب الميرانتي
paulownia < hardwood | en paulownia, kiri wood | de paulownia, kiriholz, kiri | fr paulownia, bois de kiri | ar خشب الباولونيا
balsa < wood | en balsa, balsa wood | de balsa, balsaholz | fr balsa, bois de balsa | ar خشب البلسا
pine < softwood | en pine, pine wood, pinewood | de kiefer, kiefernholz, kiefernmassivholz | fr bois de pin, en pin, pin massif | ar خشب الصنوبر, شجر الصنوبر
spruce < softwood | en spruce, spruce wood | de fichte, fichtenholz | fr épicéa, bois d'épicéa | ar خشب التنوب, خشب الراتينجية
fir < softwood | en fir wood, silver fir | de tanne, tannenholz | fr bois de sapin, sapin massif | ar خشب الشوح
douglas-fir < softwood | en douglas fir | de douglasie, douglasienholz | fr douglas, pin douglas | ar خشب دوغلاس, تنوب دوغلاس
larch < softwood | en larch, larch wood | de lärche, lärchenholz | fr mélèze, bois de mélèze | ar خشب الأرزية, خشب اللاركس
cedar < softwood | en cedar, cedar wood, cedarwood | de zeder, zedernholz | fr cèdre, bois de cèdre | ar أرز لبنان, خشب الأرز
cypress-wood < softwood | en cypress wood, hinoki | de zypressenholz, hinoki | fr bois de cyprès, hinoki | ar خشب السرو
juniper-wood < softwood | en juniper wood | de wacholderholz | fr bois de genévrier | ar خشب العرعر
swiss-pine < pine | en swiss stone pine, arolla pine | de zirbe, zirbenholz, zirbelkiefer, arve | fr pin cembro, arolle | ar صنوبر سويسري
engineered-wood < wood | en engineered wood, wood-based panel, composite wood | de holzwerkstoff | fr bois d'ingénierie, panneau dérivé du bois, bois reconstitué | ar خشب هندسي, خشب مصنع
plywood < engineered-wood | en plywood, multiplex, ply board | de sperrholz, multiplex, schichtholz | fr contreplaqué, multiplis | ar خشب رقائقي, خشب معاكس, أبلكاش, كونتر
birch-plywood < plywood | en birch plywood, birch ply | de birkensperrholz, birke multiplex | fr contreplaqué de bouleau | ar خشب بتولا رقائقي
mdf < engineered-wood | en mdf, medium-density fibreboard, fibreboard, fiberboard | de mdf, mdf-platte, faserplatte | fr mdf, médium, panneau de fibres | ar إم دي إف, mdf, خشب الألياف
particleboard < engineered-wood | en particleboard, particle board, chipboard | de spanplatte | fr panneau de particules, aggloméré | ar خشب حبيبي, خشب مضغوط, لوح حبيبي
laminated-wood < engineered-wood | en laminated wood, glulam, glued laminated timber | de brettschichtholz, leimholz, schichtverleimtes holz | fr bois lamellé-collé, lamellé collé | ar خشب مصفح, خشب ملصوق
veneer < engineered-wood | en veneer, veneered, wood veneer | de furnier, furniert, holzfurnier | fr placage bois, plaqué bois, placage de bois, placage | ar قشرة خشب, قشرة خشبية
laminate | en laminate, melamine-faced, laminate board | de laminat, melaminbeschichtet, schichtstoff | fr stratifié, mélaminé | ar لامينيت, ألواح مصفحة بالميلامين
wpc | en wpc, wood-plastic composite, composite decking | de wpc, holz-kunststoff-verbund | fr bois composite, wpc | ar خشب بلاستيكي مركب, wpc
waxed-wood < wood | en waxed wood, wax finish | de gewachstes holz, gewachst | fr bois ciré, finition cirée | ar خشب مشمع, خشب ملمع بالشمع
oiled-wood < wood | en oiled wood, oil finish, oiled oak, oil-finished | de geöltes holz, geölt | fr bois huilé, finition huilée, huilé | ar خشب مزيت, خشب معالج بالزيت
stained-wood < wood | en stained wood, wood stain | de gebeiztes holz, gebeizt | fr bois teinté, teinte bois | ar خشب مصبوغ
pressure-treated-wood < wood | en pressure-treated wood, impregnated wood, pressure impregnated | de kesseldruckimprägniert, druckimprägniert | fr bois traité autoclave, traité en autoclave | ar خشب معالج بالضغط
thermo-wood < wood | en thermowood, heat-treated wood, thermally modified wood | de thermoholz, thermisch behandeltes holz | fr bois thermotraité, bois thermochauffé | ar خشب معالج حراريا
untreated-wood < wood != pressure-treated-wood, stained-wood | en untreated wood, raw wood, unfinished wood | de unbehandeltes holz, naturbelassenes holz, holz unbehandelt | fr bois brut, bois non traité | ar خشب غير معالج, خشب خام
stone | en stone, natural stone | de naturstein, aus stein | fr pierre naturelle, pierre, en pierre | ar حجر طبيعي, حجر, حجري
marble < stone | en marble | de marmor | fr marbre | ar رخام, رخامي
granite < stone | en granite | de granit | fr granit | ar جرانيت, غرانيت
slate < stone | en slate, slate stone | de schiefer, schieferplatte | fr ardoise | ar أردواز, حجر الأردواز
basalt < stone | en basalt | de basalt | fr basalte | ar بازلت
lava-stone < stone | en lava stone, lava rock | de lavastein, lavagestein | fr pierre de lave, pierre volcanique | ar حجر بركاني, حجر الحمم
sandstone < stone | en sandstone | de sandstein | fr grès naturel, pierre de grès | ar حجر رملي
limestone < stone | en limestone | de kalkstein | fr pierre calcaire, calcaire | ar حجر جيري, حجر كلسي
travertine < stone | en travertine | de travertin | fr travertin | ar ترافرتين
soapstone < stone | en soapstone, steatite | de speckstein | fr pierre ollaire, stéatite | ar حجر صابوني, حجر أملس
quartz < stone | en quartz | de quarz | fr quartz | ar كوارتز, حجر المرو
engineered-quartz != granite, marble | en quartz composite, engineered stone, granite composite | de quarzkomposit, kunststein, granitkomposit | fr quartz composite, pierre reconstituée, granit composite | ar حجر صناعي, كوارتز مركب
pumice < stone | en pumice, pumice stone | de bimsstein, bims | fr pierre ponce | ar حجر الخفاف
onyx < stone | en onyx | de onyx | fr onyx | ar جزع, أونيكس
jade < gemstone | en jade | de jade | fr jade | ar يشم, حجر اليشم
alabaster < stone | en alabaster | de alabaster | fr albâtre | ar ألباستر, مرمر
terrazzo | en terrazzo | de terrazzo | fr terrazzo, granito | ar تيرازو
concrete | en made of concrete, cast concrete, concrete surface | de beton | fr béton | ar خرسانة, إسمنت مسلح, باطون
cement | en cement | de zement | fr ciment | ar إسمنت, أسمنت
plaster | en plaster of paris, gypsum, plaster cast | de gips | fr plâtre, gypse | ar جص, جبس
whetstone-corundum | en corundum, aluminium oxide, aluminum oxide | de korund, aluminiumoxid | fr corindon, oxyde d'aluminium | ar كوراندوم, أكسيد الألومنيوم
gemstone | en gemstone, precious stone, semi-precious stone | de edelstein, halbedelstein, schmuckstein | fr pierre précieuse, pierre fine, gemme | ar حجر كريم, أحجار كريمة, حجر شبه كريم
diamond < gemstone | en diamond | de diamant | fr diamant | ar ألماس, ماس
natural-diamond < diamond != lab-diamond, moissanite | en natural diamond, mined diamond | de naturdiamant, natürlicher diamant | fr diamant naturel | ar ألماس طبيعي
lab-diamond < diamond | en lab-grown diamond, synthetic diamond, lab-created diamond | de labordiamant, synthetischer diamant, im labor gezüchteter diamant | fr diamant de laboratoire, diamant de synthèse | ar ألماس مختبري, ألماس مصنع في المختبر
moissanite | en moissanite | de moissanit | fr moissanite | ar مويسانايت
zirconia != diamond | en cubic zirconia, zirconia, cz stone | de zirkonia | fr zirconium, oxyde de zirconium, zircone | ar زركونيا, زيركون
ruby < gemstone | en ruby stone, ruby gem, ruby | de rubin | fr rubis | ar ياقوت أحمر, روبي
sapphire < gemstone | en sapphire | de saphir | fr saphir | ar ياقوت أزرق, سافير
emerald < gemstone | en emerald gemstone, emerald | de smaragd | fr émeraude | ar زمرد
amethyst < gemstone, quartz | en amethyst | de amethyst | fr améthyste | ar جمشت, أماتيست
rose-quartz < gemstone, quartz | en rose quartz | de rosenquarz | fr quartz rose | ar كوارتز وردي
topaz < gemstone | en topaz | de topas | fr topaze | ar توباز
opal < gemstone | en opal | de opal | fr opale | ar أوبال
moonstone < gemstone | en moonstone | de mondstein | fr pierre de lune | ar حجر القمر
garnet < gemstone | en garnet | de granatstein, granat | fr grenat | ar عقيق أحمر, جارنت, بجادي
agate < gemstone | en agate | de achat | fr agate | ar عقيق
lapis-lazuli < gemstone | en lapis lazuli | de lapislazuli | fr lapis-lazuli, lapis lazuli | ar لازورد
turquoise-stone < gemstone | en turquoise stone, turquoise gemstone | de türkisstein, türkis-edelstein | fr pierre turquoise | ar حجر الفيروز
malachite < gemstone | en malachite | de malachit | fr malachite | ar ملاكيت
aventurine < gemstone | en aventurine | de aventurin | fr aventurine | ar أفينتورين
tigers-eye < gemstone | en tiger's eye, tiger eye | de tigerauge | fr œil-de-tigre, œil de tigre | ar عين النمر
peridot < gemstone | en peridot | de peridot | fr péridot | ar زبرجد
aquamarine < gemstone | en aquamarine | de aquamarin | fr aigue-marine | ar زبرجد أزرق, أكوامارين
amber | en amber, baltic amber | de bernstein | fr ambre de la baltique, ambre véritable, ambre jaune | ar كهرمان
pearl | en pearl | de perle | fr perle | ar لؤلؤ, لؤلؤة
freshwater-pearl < pearl | en freshwater pearl | de süßwasserperle | fr perle d'eau douce | ar لؤلؤ المياه العذبة
cultured-pearl < pearl | en cultured pearl | de zuchtperle | fr perle de culture | ar لؤلؤ مستزرع
imitation-pearl != freshwater-pearl, cultured-pearl | en faux pearl, imitation pearl, glass pearl | de kunstperle, imitationsperle, glasperle | fr perle d'imitation, fausse perle, perle en verre | ar لؤلؤ صناعي, لؤلؤ مقلد
mother-of-pearl | en mother of pearl, nacre | de perlmutt, perlmutter | fr nacre | ar صدف, عرق اللؤلؤ
rhinestone | en rhinestone, strass, diamante | de strass, strassstein | fr strass | ar ستراس, أحجار الراين
glass | en glass, made of glass | de glas, gläsern, aus glas | fr verre, en verre | ar زجاج, زجاجي
borosilicate-glass < glass != soda-lime-glass, crystal-glass | en borosilicate, borosilicate glass | de borosilikatglas, borosilikat | fr verre borosilicate, borosilicate, verre borosilicaté | ar زجاج البوروسيليكات, بوروسيليكات
pyrex < borosilicate-glass | en pyrex | de pyrex | fr pyrex | ar بايركس
soda-lime-glass < glass | en soda-lime glass | de kalk-natron-glas, natronglas | fr verre sodocalcique | ar زجاج الصودا والجير
crystal-glass < glass | en crystal glass, crystalline glass, lead crystal, cut crystal | de kristallglas, kristall, bleikristall | fr cristal, verre cristallin, cristal taillé | ar كريستال, زجاج كريستال, بلور
lead-free-crystal < crystal-glass | en lead-free crystal | de bleifreies kristallglas, bleifreies kristall | fr cristal sans plomb | ar كريستال خال من الرصاص
tempered-glass < glass | en tempered glass, toughened glass, safety glass, hardened glass | de sicherheitsglas, gehärtetes glas, einscheibensicherheitsglas | fr verre trempé, verre sécurit, verre de sécurité | ar زجاج مقسى, زجاج سيكوريت, زجاج مقوى
gorilla-glass < tempered-glass | en gorilla glass | de gorilla glass | fr gorilla glass, verre gorilla | ar زجاج جوريلا, غوريلا جلاس
frosted-glass < glass != clear-glass | en frosted glass, satin glass, etched glass | de milchglas, satiniertes glas, mattglas | fr verre dépoli, verre givré, verre satiné | ar زجاج مصنفر, زجاج معتم
opal-glass < glass | en opal glass, opaline glass | de opalglas | fr verre opale, opaline | ar زجاج أوبال, زجاج حليبي
clear-glass < glass | en clear glass | de klarglas, klares glas | fr verre clair, verre transparent | ar زجاج شفاف
amber-glass < glass | en amber glass, brown glass | de braunglas | fr verre ambré, verre brun | ar زجاج كهرماني, زجاج بني
recycled-glass < glass, recycled | en recycled glass | de recyclingglas, recyceltes glas, altglas | fr verre recyclé | ar زجاج معاد تدويره, زجاج معاد التدوير
stained-glass < glass | en stained glass, tiffany glass | de buntglas, tiffanyglas | fr vitrail, verre tiffany | ar زجاج معشق, زجاج ملون معشق
mirror-glass < glass | en mirror glass, mirrored glass | de spiegelglas | fr verre miroir | ar زجاج المرآة
acrylic-glass < acrylic-plastic != glass | en acrylic glass, plexiglass, perspex | de acrylglas, plexiglas | fr verre acrylique, plexiglas | ar زجاج أكريليك, بلكسي جلاس
mineral-glass < glass != sapphire-glass | en mineral glass, mineral crystal | de mineralglas | fr verre minéral | ar زجاج معدني, كريستال معدني
sapphire-glass | en sapphire glass, sapphire crystal | de saphirglas | fr verre saphir, glace saphir | ar زجاج الياقوت, كريستال الياقوت, زجاج سافير
glass-ceramic | en glass ceramic, ceran | de glaskeramik, ceran | fr vitrocéramique | ar سيراميك زجاجي, فيتروسيراميك
ceramic | en ceramic, pottery | de keramik, keramisch, töpferware | fr céramique, poterie | ar سيراميك, خزف, خزفي, فخاريات
stoneware < ceramic != porcelain, earthenware | en stoneware | de steinzeug | fr grès cérame, grès, en grès | ar خزف حجري, ستون وير, حجر خزفي
earthenware < ceramic != porcelain | en earthenware, faience | de steingut, fayence | fr faïence | ar فخار, فخار مزجج
porcelain < ceramic | en porcelain, fine china, chinaware | de porzellan | fr porcelaine | ar بورسلين, بورسلان, خزف صيني
bone-china < porcelain | en bone china, fine bone china | de knochenporzellan, bone china, fine bone china | fr porcelaine tendre, porcelaine d'os, bone china | ar بون تشاينا, خزف عظمي, بورسلين عظمي
new-bone-china < porcelain != bone-china | en new bone china | de new bone china, neues knochenporzellan | fr new bone china | ar نيو بون تشاينا
hard-porcelain < porcelain != bone-china | en hard porcelain, hard-paste porcelain | de hartporzellan | fr porcelaine dure | ar بورسلين صلب
biscuit-porcelain < porcelain | en bisque porcelain, biscuit porcelain | de biskuitporzellan | fr biscuit de porcelaine | ar بورسلين غير مزجج
terracotta < ceramic | en terracotta, terra cotta | de terrakotta, terracotta | fr terre cuite | ar تراكوتا, طين محروق
clay | en clay, potter's clay | de tonmasse, aus ton, töpferton | fr argile | ar طين, صلصال
technical-ceramic < ceramic | en technical ceramic, zirconium oxide ceramic, ceramic blade | de hochleistungskeramik, technische keramik, zirkonoxid | fr céramique technique, céramique de zircone, lame en céramique | ar سيراميك تقني, نصل سيراميك
cordierite | en cordierite, refractory stone, fireclay | de cordierit, schamott, schamotte, schamottstein | fr cordiérite, pierre réfractaire | ar كوردريت, حجر حراري
raku < ceramic | en raku | de raku, raku-keramik | fr raku | ar راكو
glazed < ceramic != unglazed | en glazed, ceramic glaze, glaze | de glasiert, keramikglasur, glasur | fr céramique émaillée, glaçure, vernissé | ar مزجج, طلاء زجاجي
unglazed | en unglazed | de unglasiert | fr non émaillé, sans glaçure | ar غير مزجج
reactive-glaze < glazed | en reactive glaze | de reaktive glasur, reaktivglasur | fr émail réactif, glaçure réactive | ar طلاء تفاعلي, تزجيج تفاعلي
crackle-glaze < glazed | en crackle glaze | de craquelé-glasur, krakelee | fr craquelé, émail craquelé | ar تزجيج مشقق
salt-glaze < glazed | en salt glaze, salt-glazed | de salzglasur, salzglasiert | fr grès au sel, glaçure au sel | ar تزجيج ملحي
enamel < coating | en enamel, enamelled, enameled, vitreous enamel | de emaille, emailliert, email-beschichtung, emaillierung | fr émail vitrifié, émaillé, émaillage | ar مينا, مطلي بالمينا, طلاء المينا
"""
