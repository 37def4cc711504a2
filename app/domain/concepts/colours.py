# ruff: noqa: E501
"""Colours and shades, patterns, and how a surface looks."""

CONCEPTS = """\
black | en black | de schwarz | fr noir | ar أسود, سوداء, سود
jet-black < black | en jet black, deep black, pitch black, onyx black | de tiefschwarz, pechschwarz | fr noir profond, noir intense, noir de jais | ar أسود فاحم, أسود داكن
white | en white | de weiß | fr blanc, blanche | ar أبيض, بيضاء
off-white < white | en off-white, off white | de wollweiß, gebrochenes weiß, altweiß, naturweiß | fr blanc cassé, écru | ar أبيض مكسور, أوف وايت, أبيض مصفر
cream-colour < white | en cream-coloured, cream, cream white | de creme, cremefarben, cremeweiß | fr crème, couleur crème, blanc crème | ar كريمي اللون, أبيض كريمي, لون كريمي
ivory-colour < white | en ivory, ivory white, ivory-coloured | de elfenbein, elfenbeinfarben, elfenbeinweiß | fr ivoire, couleur ivoire | ar عاجي, لون العاج
snow-white < white | en snow white, pure white, bright white | de schneeweiß, reinweiß, strahlend weiß | fr blanc neige, blanc pur, blanc éclatant | ar أبيض ثلجي, أبيض ناصع
eggshell-colour < white | en eggshell white, eggshell | de eierschale, eierschalenfarben | fr coquille d'œuf | ar لون قشر البيض
grey | en grey, gray, greyish | de grau | fr gris, grise | ar رمادي, رصاصي
light-grey < grey != dark-grey | en light grey, light gray, pale grey | de hellgrau | fr gris clair | ar رمادي فاتح
dark-grey < grey | en dark grey, dark gray | de dunkelgrau | fr gris foncé | ar رمادي داكن, رمادي غامق
charcoal < dark-grey | en charcoal, charcoal grey, charcoal gray | de holzkohlegrau, kohlegrau | fr gris charbon, charbon de bois, gris carbone | ar رمادي فحمي, فحمي
anthracite < dark-grey | en anthracite, anthracite grey | de anthrazit, anthrazitgrau | fr anthracite, gris anthracite | ar أنثراسيت, رمادي أنثراسيت
slate-grey < grey | en slate grey, slate gray, slate blue-grey | de schiefergrau | fr gris ardoise | ar رمادي أردوازي
graphite-grey < dark-grey | en graphite grey, graphite gray, space grey, space gray | de graphitgrau, graphitfarben, space grau | fr gris graphite, gris sidéral | ar رمادي جرافيت, رمادي فلكي
silver-grey < grey, silver-colour | en silver grey, silver gray | de silbergrau | fr gris argenté, gris argent | ar رمادي فضي
mottled-grey < grey, heather-pattern | en heather grey, grey marl, marl grey | de graumeliert, grau meliert | fr gris chiné | ar رمادي مبرقش
stone-grey < grey | en stone grey, stone-coloured, pebble grey | de steingrau, kieselgrau | fr gris pierre, gris galet | ar رمادي حجري
taupe < brown, grey | en taupe | de taupe | fr taupe | ar توب رمادي بني, تاوب
greige < beige, grey | en greige | de greige | fr grège | ar جريج, رمادي بيج
beige | en beige | de beige | fr beige | ar بيج
sand-colour < beige | en sand-coloured, sand beige, sandy beige, sand colour | de sandfarben, sandbeige | fr couleur sable, beige sable | ar رملي, لون الرمل, بيج رملي
natural-colour | en natural colour, undyed, natural shade | de naturfarben, ungefärbt | fr couleur naturelle, non teint, naturel clair | ar لون طبيعي, غير مصبوغ
oatmeal-colour < beige | en oatmeal colour, oatmeal melange | de haferfarben, hafer meliert | fr couleur avoine, beige avoine | ar بيج شوفاني
nude-colour < beige | en nude, nude tone, skin-coloured | de hautfarben, nude | fr couleur chair, couleur nude, nude | ar لون الجلد, لون نود, لحمي
khaki < green, brown | en khaki | de khaki, kaki | fr kaki | ar كاكي, خاكي
camel-colour < brown | en camel-coloured, camel brown, camel beige | de camel, kamelfarben, cognacbeige | fr camel, couleur camel | ar جملي, لون الجمل
brown | en brown, brownish | de braun | fr marron, brun, brune | ar بني, بنية اللون
dark-brown < brown != light-brown | en dark brown, deep brown | de dunkelbraun | fr marron foncé, brun foncé | ar بني داكن, بني غامق
light-brown < brown | en light brown | de hellbraun | fr marron clair, brun clair | ar بني فاتح
chocolate-brown < dark-brown | en chocolate brown | de schokobraun, schokoladenbraun | fr brun chocolat, marron chocolat | ar بني شوكولاتة
coffee-brown < brown | en coffee brown, mocha, espresso brown | de kaffeebraun, mokka | fr couleur café, moka | ar بني قهوة, موكا
cognac-colour < brown | en cognac brown, cognac-coloured, tan brown, tan | de cognacbraun, cognacfarben | fr couleur cognac, fauve | ar بني كونياك, لون الكونياك
chestnut-brown < brown | en chestnut brown, chestnut-coloured | de kastanienbraun | fr brun châtaigne, brun noisette | ar كستنائي, بني كستنائي
caramel-colour < brown | en caramel-coloured, caramel brown | de karamellfarben, karamellbraun | fr couleur caramel, brun caramel | ar كراميل اللون, بني كراميل
walnut-colour < brown | en walnut-coloured, walnut brown, walnut stain | de nussbaumfarben, nussbraun | fr couleur noyer, teinte noyer | ar لون الجوز, بني جوزي
rust-colour < brown, orange-colour | en rust-coloured, rust red, rusty orange | de rostfarben, rostrot, rostbraun | fr rouille, couleur rouille | ar صدئي, لون الصدأ
terracotta-colour < brown, orange-colour | en terracotta-coloured, terracotta red | de terrakottafarben, terracottafarben | fr couleur terre cuite, rouge brique clair | ar لون التراكوتا, طوبي فاتح
red | en red, reddish | de rot | fr rouge | ar أحمر, حمراء, حمر
dark-red < red != bright-red | en dark red, deep red | de dunkelrot | fr rouge foncé, rouge sombre | ar أحمر داكن, أحمر غامق
bright-red < red | en bright red, scarlet, signal red, fire red | de knallrot, scharlachrot, signalrot, leuchtend rot | fr rouge vif, écarlate | ar أحمر فاقع, قرمزي
burgundy-colour < dark-red | en burgundy red, wine red, bordeaux, burgundy, maroon, oxblood | de weinrot, bordeaux, bordeauxrot, burgunderrot | fr bordeaux, rouge vin, lie-de-vin, bourgogne rouge | ar خمري, نبيتي, عنابي, أحمر خمري
cherry-red < red | en cherry red | de kirschrot | fr rouge cerise | ar أحمر كرزي, كرزي
ruby-red < red | en ruby red | de rubinrot | fr rouge rubis | ar أحمر ياقوتي
brick-red < red | en brick red | de ziegelrot, backsteinrot | fr rouge brique | ar طوبي, أحمر قرميدي
coral-colour < orange-colour, pink | en coral-coloured, coral pink, coral red, coral | de korallenrot, korallenfarben | fr corail, rouge corail, rose corail | ar مرجاني, لون المرجان
orange-colour | en orange, orange-coloured | de orange, orangefarben | fr orange, orangé | ar برتقالي
apricot-colour < orange-colour | en apricot-coloured | de apricot, aprikosenfarben, aprikot | fr couleur abricot | ar مشمشي
peach-colour < orange-colour, pink | en peach-coloured, peachy pink | de pfirsichfarben | fr couleur pêche, rose pêche | ar خوخي, لون الخوخ
yellow | en yellow, yellowish | de gelb | fr jaune | ar أصفر, صفراء
mustard-colour < yellow | en mustard yellow, mustard-coloured | de senfgelb, senffarben | fr jaune moutarde, couleur moutarde | ar خردلي, أصفر خردلي
lemon-yellow < yellow | en lemon yellow | de zitronengelb | fr jaune citron | ar أصفر ليموني, ليموني
light-yellow < yellow | en light yellow, pale yellow, pastel yellow | de hellgelb, blassgelb, pastellgelb | fr jaune pâle, jaune clair | ar أصفر فاتح
ochre < yellow, brown | en ochre, ocher | de ocker, ockergelb | fr ocre | ar مغرة, أوكر
honey-colour < yellow, brown | en honey-coloured, honey yellow | de honigfarben, honiggelb | fr couleur miel | ar عسلي, لون العسل
amber-colour < orange-colour, brown | en amber-coloured | de bernsteinfarben | fr couleur ambre, teinte ambrée | ar كهرماني
gold-colour | en gold-coloured, golden, gold tone, gold-tone, gold finish | de goldfarben, golden, goldton | fr doré, couleur or, ton or | ar ذهبي, ذهبي اللون
rose-gold-colour | en rose gold tone, rose-gold coloured, rose gold finish | de roségoldfarben, rosegoldfarben | fr doré rose, couleur or rose | ar ذهبي وردي, روز جولد
champagne-colour < beige | en champagne-coloured, champagne gold | de champagnerfarben | fr couleur champagne, doré champagne | ar شمبانيا اللون, ذهبي شمبانيا
silver-colour | en silver-coloured, silver tone, silver-tone, silver finish, silvery | de silberfarben, silbrig, silberton | fr couleur argent, ton argent | ar فضي, فضي اللون
bronze-colour | en bronze-coloured, bronze finish, antique bronze | de bronzefarben, bronzeton | fr couleur bronze, ton bronze | ar برونزي, برونزي اللون
copper-colour | en copper-coloured, copper finish, coppery | de kupferfarben, kupferton | fr couleur cuivre, ton cuivre | ar نحاسي اللون, لون النحاس
brass-colour < gold-colour | en brass-coloured, antique brass | de messingfarben, altmessing | fr couleur laiton, laiton vieilli | ar لون النحاس الأصفر
green | en green, greenish | de grün | fr vert | ar أخضر, خضراء
dark-green < green != light-green | en dark green, deep green, racing green | de dunkelgrün, tiefgrün | fr vert foncé, vert sombre | ar أخضر داكن, أخضر غامق
light-green < green | en light green, pale green, pastel green | de hellgrün | fr vert clair, vert pâle | ar أخضر فاتح
bottle-green < dark-green | en bottle green | de flaschengrün | fr vert bouteille | ar أخضر زجاجي
forest-green < dark-green | en forest green, pine green, fir green, hunter green | de waldgrün, tannengrün | fr vert forêt, vert sapin | ar أخضر غابي, أخضر الغابات
moss-green < green | en moss green | de moosgrün | fr vert mousse | ar أخضر طحلبي
olive-colour < green | en olive green, olive-coloured, olive drab | de olivgrün, olivfarben, oliv | fr vert olive, couleur olive | ar أخضر زيتي, زيتوني, أخضر زيتوني
sage < green | en sage green, sage-coloured, sage | de salbeigrün, salbeifarben | fr vert sauge, couleur sauge | ar أخضر مريمية, أخضر ميرمية
mint-colour < light-green | en mint green, mint-coloured | de mintgrün, mintfarben, mint | fr vert menthe, vert d'eau | ar أخضر نعناعي, نعناعي
emerald-green < green | en emerald green | de smaragdgrün | fr vert émeraude | ar أخضر زمردي, زمردي
lime-green < green | en lime green, apple green | de limettengrün, apfelgrün | fr vert citron, vert pomme, vert anis | ar أخضر ليموني, أخضر تفاحي
pistachio-green < light-green | en pistachio green | de pistaziengrün | fr vert pistache | ar فستقي, أخضر فستقي
celadon < green | en celadon | de seladon, seladongrün | fr céladon | ar سيلادون
turquoise < blue, green | en turquoise, turquoise blue | de türkis, türkisblau, türkisfarben | fr turquoise, bleu turquoise | ar فيروزي, تركواز
teal < blue, green | en teal, teal blue, petrol blue | de petrol, petrolblau, blaugrün | fr bleu canard, bleu pétrole, sarcelle | ar أزرق مخضر, بترولي, تيل
aqua-colour < turquoise | en aqua blue, aqua-coloured, aquamarine blue | de aquablau, aquamarinblau | fr bleu aqua, bleu lagon | ar أزرق مائي, لون البحر
blue | en blue, bluish | de blau | fr bleu | ar أزرق, زرقاء, زرق
dark-blue < blue != light-blue | en dark blue, deep blue, midnight blue | de dunkelblau, nachtblau, mitternachtsblau, tiefblau | fr bleu foncé, bleu nuit, bleu profond | ar أزرق داكن, أزرق غامق, أزرق ليلي
navy < dark-blue | en navy, navy blue | de marineblau, marine, navy | fr bleu marine | ar كحلي, أزرق كحلي, نيفي
light-blue < blue | en light blue, pale blue, baby blue | de hellblau, babyblau | fr bleu clair, bleu pâle, bleu layette | ar أزرق فاتح
sky-blue < light-blue | en sky blue | de himmelblau | fr bleu ciel, bleu azur | ar أزرق سماوي, سماوي
royal-blue < blue | en royal blue, cobalt blue, electric blue | de königsblau, royalblau, kobaltblau | fr bleu roi, bleu royal, bleu cobalt, bleu électrique | ar أزرق ملكي, أزرق كوبالت
indigo < blue | en indigo, indigo blue, indigo-dyed | de indigo, indigoblau, indigogefärbt | fr indigo, bleu indigo | ar نيلي, إنديجو
ice-blue < light-blue | en ice blue, glacier blue | de eisblau, gletscherblau | fr bleu glacier, bleu glacé | ar أزرق جليدي
denim-blue < blue | en denim blue, jeans blue | de jeansblau, denimblau | fr bleu jean, bleu denim | ar أزرق جينز
smoke-blue < blue, grey | en smoke blue, blue-grey, dusty blue | de rauchblau, blaugrau, taubenblau | fr bleu gris, bleu fumé | ar أزرق رمادي, أزرق دخاني
ultramarine < blue | en ultramarine | de ultramarin | fr outremer, bleu outremer | ar ألترامارين, لازوردي
purple | en purple, violet | de lila, violett, purpur | fr violet, violette, pourpre | ar بنفسجي, أرجواني
lavender-colour < purple | en lavender-coloured, lavender purple, lilac | de lavendelfarben, flieder, fliederfarben | fr couleur lavande, lilas, parme | ar خزامي, ليلكي, لافندر اللون
mauve < purple | en mauve | de mauve, malvenfarben | fr mauve | ar موف
aubergine-colour < purple | en aubergine-coloured, plum-coloured, eggplant purple, plum purple | de auberginefarben, pflaumenfarben | fr couleur aubergine, couleur prune | ar باذنجاني, برقوقي
pink | en pink, rosy pink | de rosa, pink, rosafarben | fr rose | ar وردي, زهري, بمبي
light-pink < pink != fuchsia | en light pink, pale pink, baby pink, pastel pink | de hellrosa, zartrosa, babyrosa | fr rose pâle, rose clair, rose tendre | ar وردي فاتح, زهري فاتح
dusty-pink < pink | en dusty pink, dusty rose, old rose, blush pink | de altrosa, puderrosa, rosenholzfarben | fr vieux rose, rose poudré, rose ancien | ar وردي مغبر, وردي ترابي, بودري
salmon-colour < pink, orange-colour | en salmon pink, salmon-coloured | de lachsfarben, lachsrosa | fr rose saumon, couleur saumon, saumoné | ar سلموني, وردي سلموني
fuchsia < pink | en fuchsia, hot pink, magenta | de fuchsia, magenta, pinkrosa | fr fuchsia, magenta, rose vif | ar فوشيا, ماجنتا, وردي فاقع
multicoloured != plain-pattern, monochrome | en multicoloured, multicolored, multicolour, colourful, colorful | de mehrfarbig, bunt, farbenfroh, regenbogenfarben | fr multicolore, coloré, arc-en-ciel | ar متعدد الألوان, ملون, بألوان قوس قزح
two-tone != plain-pattern | en two-tone, two-coloured, bicolour | de zweifarbig, bicolor | fr bicolore, bi-ton | ar بلونين, ثنائي اللون
monochrome | en monochrome, tone on tone, tonal, single colour | de monochrom, ton in ton, einfarben | fr monochrome, ton sur ton, camaïeu | ar أحادي اللون, لون على لون
black-and-white | en black and white, black-and-white | de schwarz-weiß, schwarzweiß | fr noir et blanc | ar أبيض وأسود, أسود وأبيض
pastel != neon-colour | en pastel, pastel-coloured, pastel shade | de pastell, pastellfarben, pastellton | fr pastel, teinte pastel, tons pastel | ar باستيل, ألوان باستيل
neon-colour | en neon-coloured, fluorescent colour, hi-vis, high-visibility | de neonfarben, neon, signalfarben, leuchtfarbe | fr fluo, fluorescent, couleur néon, haute visibilité | ar نيون فاقع, فسفوري, فلوري, عالي الوضوح
earth-tone | en earth tone, earthy tone, natural tones | de erdton, erdfarben, naturton | fr ton terreux, tons terre, tons naturels | ar ألوان ترابية, درجات ترابية
dark-shade != light-shade | en dark coloured, dark shade, dark-coloured | de dunkler farbton, dunkle farbe, in dunkel | fr teinte foncée, couleur foncée, coloris foncé | ar لون داكن, لون غامق
light-shade | en light coloured, light shade, pale shade | de heller farbton, helle farbe, in hell | fr teinte claire, couleur claire, coloris clair | ar لون فاتح
gradient-colour | en gradient, ombré, ombre, dip-dyed, colour gradient | de farbverlauf, ombré, dip-dye | fr dégradé, ombré | ar تدرج لوني, متدرج اللون, أومبري
iridescent | en iridescent, holographic, pearlescent, mother-of-pearl effect | de irisierend, schillernd, holografisch, perlmuttglanz, perlmuttschimmer | fr irisé, nacré, holographique | ar قزحي, متقزح, هولوغرافي
warm-white-light != cool-white-light | en warm white, warm light | de warmweiß, warmes licht, warmlicht | fr blanc chaud, lumière chaude | ar أبيض دافئ, ضوء دافئ
cool-white-light | en cool white, cold white, cool light | de kaltweiß, kaltlicht, kaltes licht | fr blanc froid, lumière froide | ar أبيض بارد, ضوء بارد
neutral-white-light != warm-white-light, cool-white-light | en neutral white, daylight white | de neutralweiß, tageslichtweiß | fr blanc neutre, lumière du jour | ar أبيض محايد, أبيض نهاري
rgb-light | en rgb, colour-changing, color changing | de rgb, farbwechsel, farbwechselnd | fr rgb, rvb, changement de couleur, couleurs changeantes | ar rgb, متغير الألوان, تغيير الألوان
plain-pattern | en plain coloured, solid colour, unpatterned, plain-dyed, plain design | de einfarbig, uni, unifarben, ungemustert | fr uni, unicolore, couleur unie | ar سادة, لون واحد, بدون نقوش, بلا نقوش
patterned != plain-pattern | en patterned, all-over print, printed pattern, printed fabric, motif | de gemustert, bedruckt, motiv, allover-print | fr à motifs, motif, imprimé | ar منقوش, نقشة, مطبوع, مزخرف
striped < patterned | en striped, stripes, stripe | de gestreift, streifen, streifenmuster, ringel, geringelt | fr rayé, rayures, à rayures | ar مقلم, بخطوط, مخطط بخطوط, خطوط عريضة
pinstripe < striped | en pinstripe, pinstriped | de nadelstreifen | fr fines rayures, rayures tennis, mille-raies | ar مقلم رفيع, خطوط رفيعة
breton-stripe < striped | en breton stripe, sailor stripe, nautical stripe | de bretonstreifen, matrosenstreifen | fr marinière, rayures marinières | ar خطوط بحرية
checked < patterned | en checkered, chequered, check pattern, checked pattern | de kariert, karo, karomuster, karos | fr à carreaux, carreaux, motif à carreaux | ar مربعات, كاروهات, كارو
tartan < checked | en tartan, plaid pattern, scottish check, plaid | de schottenkaro, tartan, schottenmuster | fr tartan, écossais, carreaux écossais | ar ترتان, كاروهات اسكتلندية
gingham < checked | en gingham, vichy check | de vichykaro, vichy-karo, vichymuster | fr vichy, carreaux vichy | ar مربعات فيشي, جينغهام
houndstooth < checked | en houndstooth, dogtooth, pepita | de hahnentritt, pepita | fr pied-de-poule, pied de poule | ar رجل الدجاجة, هاوندستوث
glen-check < checked | en glen check, prince of wales check | de glencheck, glen-check | fr prince de galles | ar برنس أوف ويلز
herringbone < patterned | en herringbone, chevron | de fischgrat, fischgrät, fischgrätmuster, chevron | fr chevron, à chevrons, motif chevron | ar عظم السمكة, متعرج شيفرون
argyle < patterned | en argyle, diamond pattern, harlequin pattern | de argyle, rautenmuster, rauten | fr losanges, argyle, motif losange | ar معينات, نقشة المعينات
dotted < patterned | en dotted, polka dot, polka-dot, dots, spotted | de gepunktet, getupft, punktemuster, tupfenmuster | fr à pois, motif pois, pois imprimés | ar منقط, بولكا دوت, نقاط صغيرة
floral < patterned | en floral, flower print, floral pattern, blossom print | de geblümt, blumenmuster, florales muster, floral, blütenmuster | fr fleuri, floral, à fleurs, motif floral | ar مزهر, نقشة زهور, ورود مطبوعة, زهور مطبوعة
botanical-pattern < patterned | en botanical print, leaf pattern, tropical print, leaf motif | de blattmuster, botanisches motiv, tropenmuster | fr motif feuilles, imprimé tropical, motif botanique | ar نقشة أوراق الشجر, نقشة نباتية
geometric-pattern < patterned | en geometric, geometric pattern | de geometrisch, geometrisches muster | fr géométrique, motif géométrique | ar هندسي, نقشة هندسية, أشكال هندسية
animal-print < patterned | en animal print | de animalprint, tierfellmuster | fr imprimé animal | ar نقشة حيوانات
leopard-print < animal-print | en leopard print, leopard pattern | de leopardenmuster, leo-print, leomuster | fr imprimé léopard, motif léopard | ar نقشة النمر, نقشة الفهد
zebra-print < animal-print | en zebra print, zebra pattern | de zebramuster, zebraprint | fr motif zèbre, imprimé zèbre | ar نقشة الحمار الوحشي
camouflage < patterned | en camouflage, camo | de camouflage, tarnmuster, tarnfarben | fr camouflage, motif militaire | ar مموه, كاموفلاج
paisley < patterned | en paisley | de paisley, paisleymuster | fr paisley, motif cachemire | ar بيزلي
ethnic-pattern < patterned | en ethnic pattern, tribal pattern, boho print | de ethnomuster, boho-muster | fr motif ethnique, motif bohème | ar نقشة إثنية, نقشة بوهو
ikat < patterned | en ikat | de ikat | fr ikat | ar إيكات
moroccan-pattern < geometric-pattern | en arabesque, moroccan pattern, zellige pattern | de arabeske, marokkanisches muster | fr arabesque, motif marocain, zellige | ar أرابيسك, نقوش مغربية, زليج
tie-dye < patterned | en tie-dye, tie dye | de tie-dye, batikoptik | fr tie-dye, tie and dye | ar تاي داي
batik < patterned | en batik | de batik | fr batik | ar باتيك
shibori < patterned | en shibori | de shibori | fr shibori | ar شيبوري
star-pattern < patterned | en star print, star pattern, stars print | de sternenmuster, sternemuster | fr motif étoiles, étoiles imprimées, à étoiles | ar نقشة نجوم
heart-pattern < patterned | en heart print, heart pattern, heart motif | de herzmuster, herzchenmuster, herzmotiv | fr motif cœur, imprimé cœurs, à cœurs | ar نقشة قلوب
animal-motif < patterned | en animal motif, animal illustration | de tiermotiv, tiermuster | fr motif animaux, motif animalier | ar رسومات حيوانات, نقشة حيوانات كرتونية
christmas-pattern < patterned | en christmas motif, christmas pattern | de weihnachtsmotiv, weihnachtsmuster | fr motif de noël | ar نقشة الكريسماس, نقشة عيد الميلاد
fair-isle < patterned | en fair isle, nordic pattern | de norwegermuster, fair isle | fr motif jacquard nordique, motif norvégien | ar نقشة نوردية
marbled < patterned | en marbled, marble effect, marble look, veined | de marmoriert, marmoroptik, marmor-look | fr marbré, effet marbre | ar معرق, رخامي التأثير, مظهر رخامي
heather-pattern | en heathered, marl, mélange, mottled | de meliert, melange | fr chiné, mélange chiné | ar مبرقش, ميلانج
speckled < patterned | en speckled, flecked, freckled, terrazzo pattern | de gesprenkelt, sprenkel, gefleckt | fr moucheté, tacheté | ar مرقط, منقط بنقاط دقيقة, مبقع
colour-block < patterned | en colour block, color block, colour blocking | de colorblock, color-blocking, farbblock | fr color block, colorblock, blocs de couleur | ar كتل لونية, كولور بلوك
logo-print < patterned | en logo print, slogan print, text print | de logoprint, schriftzug, logodruck | fr imprimé logo, inscription imprimée, logo imprimé | ar طباعة شعار, شعار مطبوع
embroidered | en embroidered, embroidery | de bestickt, stickerei, gestickt | fr brodé, broderie | ar مطرز, تطريز
engraved | en engraved, engraving, etched | de graviert, gravur | fr gravé, gravure | ar محفور, نقش محفور, حفر بالليزر
embossed | en embossed, embossing, debossed, relief pattern | de prägung, blindprägung, reliefmuster | fr gaufré, embossé, motif en relief | ar نقش بارز, حفر بارز, مضغوط بارز
quilted | en quilted, quilting, diamond quilting | de gesteppt, steppmuster, steppung, rautensteppung | fr matelassé, surpiqué, capitonné | ar مبطن بخياطة, كابيتونيه
ribbed-surface | en ribbed, fluted, ribbed surface, grooved | de gerippt, geriffelt, rillen, kanneliert | fr côtelé, nervuré, strié, cannelé | ar مضلع, محزز
smooth-surface != rough-surface, ribbed-surface, hammered-surface | en smooth surface, smooth finish | de glatt, glatte oberfläche | fr lisse, surface lisse | ar أملس, ناعم السطح, سطح أملس
rough-surface | en rough surface, rough texture, rustic surface, coarse texture | de raue oberfläche, raue struktur, grobe struktur | fr surface rugueuse, texture brute, rugueux | ar خشن, سطح خشن
textured-surface | en textured, textured surface, structured surface | de strukturiert, strukturierte oberfläche | fr texturé, structuré, surface texturée | ar محبب, ذو ملمس, سطح محبب
matte | en matte, mat finish, matt, matte finish, non-glossy | de matt, mattiert, mattes finish | fr mat, mate, finition mate | ar مطفي, غير لامع, مطفأ اللمعة
glossy != matte | en glossy, high-gloss, gloss, shiny, shiny finish | de glänzend, hochglanz, hochglänzend | fr brillant, haute brillance, finition brillante | ar لامع, براق, عالي اللمعان
satin-finish != matte, glossy | en satin finish, semi-gloss, semi-matte, satin sheen, eggshell finish | de seidenmatt, seidenglänzend, satiniert | fr satiné, finition satinée, semi-brillant, semi-mat | ar نصف لامع, نصف مطفي, لمعة ساتان
metallic-surface | en metallic finish, metallic effect, metallic sheen, metallic | de metallic, metallic-effekt, metalloptik | fr effet métallisé, métallisé | ar ميتاليك, لمعة معدنية, مظهر معدني
brushed-finish != polished, mirror-finish | en brushed, brushed finish, brushed steel, brushed metal | de gebürstet, gebürsteter edelstahl, gebürstetes finish | fr brossé, finition brossée, acier brossé | ar مصقول بالفرشاة, ممشط المعدن, معدن مفرش
polished | en polished, polished finish, hand-polished | de poliert | fr poli, finition polie | ar مصقول, ملمع
mirror-finish < polished, glossy | en mirror finish, mirror-polished, mirrored finish | de spiegelpoliert, hochglanzpoliert, spiegelglanz | fr poli miroir, finition miroir | ar مصقول كالمرآة, لمعة المرآة
hammered-surface | en hammered, hammered finish, hammered surface | de gehämmert, hammerschlag | fr martelé, finition martelée | ar مطروق, مطرق السطح
sandblasted | en sandblasted, bead blasted, satin blasted | de sandgestrahlt, gestrahlt, perlgestrahlt | fr sablé, microbillé | ar مسفوع بالرمل, معالج بالرمل
distressed-look | en distressed, weathered look, vintage look, antiqued, antique finish | de used-look, vintage-look, antik-look, shabby, patiniert-look | fr effet vieilli, aspect usé, effet usé | ar مظهر معتق, مظهر قديم, مظهر عتيق
wood-look != solid-wood | en wood look, wood effect, wood-look, wood grain effect | de holzoptik, holzdekor, holz-look | fr effet bois, aspect bois, imitation bois | ar مظهر خشبي, شكل الخشب, لون خشبي
stone-look != stone | en stone look, stone effect, concrete look | de steinoptik, betonoptik | fr effet pierre, aspect béton, effet béton | ar مظهر حجري, مظهر الخرسانة
leather-look != real-leather | en leather look, leather-look, leather effect | de lederoptik, leder-look | fr effet cuir, aspect cuir | ar مظهر جلدي, شكل الجلد
linen-look | en linen look, linen effect | de leinenoptik, leinen-look | fr aspect lin, effet lin | ar مظهر الكتان
rattan-look != rattan | en rattan look, rattan effect | de rattanoptik, rattan-look | fr effet rotin, aspect rotin | ar مظهر الروطان
transparent | en transparent, see-through, crystal clear, clear plastic, clear acrylic | de transparent, durchsichtig, klarsichtig | fr transparent, limpide | ar شفاف
translucent != opaque | en translucent, semi-transparent, milky | de transluzent, durchscheinend, halbtransparent, milchig | fr translucide, semi-transparent, laiteux | ar شبه شفاف, نصف شفاف
opaque != transparent, sheer | en opaque, non-transparent | de blickdicht, undurchsichtig, opak | fr opaque, non transparent | ar معتم, غير شفاف
sheer | en sheer, semi-sheer, lightly transparent fabric | de leicht transparent, halbdurchsichtig, zart durchscheinend | fr légèrement transparent, voile transparent | ar شفاف خفيف, شفاف قليلا
frosted-surface != transparent | en frosted, frosted finish | de gefrostet, milchglasoptik, satinierte oberfläche | fr givré, dépoli | ar مصنفر, مثلج المظهر
tinted | en tinted, smoked glass, smoky tint | de getönt, rauchglas, rauchfarben | fr teinté, verre fumé | ar مظلل, زجاج مدخن, فيميه
reflective | en reflective, retroreflective | de reflektierend, reflektor, rückstrahlend | fr réfléchissant, rétroréfléchissant, réflecteur | ar عاكس, عاكس للضوء
glow-in-the-dark | en glow in the dark, luminous, luminescent | de nachleuchtend, leuchtet im dunkeln, fluoreszierend | fr phosphorescent, brille dans le noir, luminescent | ar مضيء في الظلام, يتوهج في الظلام
glittery | en glitter, glittery, sparkly | de glitzer, glitzernd | fr pailleté, scintillant | ar لامع بالجليتر, جليتر
shimmering < glossy | en shimmering, shimmer, pearly sheen | de schimmernd, schimmer | fr chatoyant, reflets | ar متلألئ, لؤلؤي اللمعة
velvety-surface | en velvety, velvety feel, velvet-soft | de samtig, samtweich | fr velouté, toucher velours | ar مخملي, ملمس مخملي
"""
