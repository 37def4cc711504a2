# ruff: noqa: E501
"""Nature: landscape, weather, water, light and air, substances, elements, forces and energy."""

CONCEPTS = """
nature | en nature, natural world, great outdoors, countryside, wilderness | de natur, landschaft, wildnis, freie natur | fr nature, campagne, grand air, milieu naturel | ar طبيعة, ريف, أحضان الطبيعة
landscape | en landscape, scenery, terrain, panorama | de terrain, panorama, landschaftsbild | fr paysage, terrain, panorama | ar منظر طبيعي, تضاريس, بانوراما
environment-word | en environment, ecosystem | de umwelt, umgebung, ökosystem | fr environnement, écosystème | ar بيئة, محيط, نظام بيئي
earth-planet | en planet earth, earth, globe, planet | de erde, erdkugel, planet, globus | fr terre, planète, globe | ar كوكب الأرض, كوكب, كرة أرضية
world-word | en world, worldwide, around the world, global | de welt, weltweit, auf der ganzen welt | fr monde, mondial, dans le monde entier | ar عالم, عالمي, حول العالم
hill | en hill, peak, summit, cliff | de hügel, gipfel, felsen, klippe | fr colline, pente, sommet, falaise | ar تل, تلال, منحدر, قمة الجبل
rock-nature < stone | en rock, pebble | de fels, felsbrocken, kieselstein | fr rocher, roche, galet | ar صخر, صخرة, صخور, حصاة
valley | en valley, canyon, cave, gorge | de tal, täler, schlucht | fr vallée, canyon, grotte | ar واد, وادي, كهف
volcano | en volcano, volcanic, lava | de vulkan, vulkanisch, lava | fr volcan, volcanique, lave | ar بركاني, حمم
glacier | en glacier, iceberg, polar, arctic, antarctic | de gletscher, eisberg, polar, arktis, arktisch | fr glacier, iceberg, arctique | ar جبل جليدي, قطبي, القطب الشمالي
island | en island, archipelago | de insel, inseln | fr île, archipel | ar جزيرة, جزر البحر
coast | en coast, coastline, shore, bay, harbour, harbor | de küste, ufer, hafen, häfen | fr côte, littoral, rivage, port de mer | ar سواحل, خليج بحري, ميناء
sea | en sea, ocean, seawater, marine | de meer, ozean, meerwasser, maritim | fr océan, eau de mer, marin, maritime | ar بحر, مياه البحر, بحري
wave | en tide | de welle, wellen, brandung, flut, ebbe | fr vague, houle, marée | ar موجة, أمواج, مد وجزر
river-stream | en creek, waterfall, spring of water, brook | de bach, wasserfall, quelle | fr ruisseau, cascade, source d'eau, fleuve | ar جدول ماء, شلال, ينبوع, أنهار
swamp | en swamp, wetland, marsh, bog, puddle | de sumpf, moor, feuchtgebiet, pfütze | fr marais, zone humide, flaque | ar مستنقع, أرض رطبة, بركة ماء صغيرة
meadow | en meadow, field, prairie, steppe | de wiese, feld, acker | fr prairie, champ, pré | ar مروج, حقل, حقول
jungle | en jungle, rainforest, tropics, tropical | de dschungel, regenwald, tropen, tropisch | fr jungle, forêt tropicale, tropiques, tropical | ar غابة مطيرة, أدغال, استوائي
trail | en trail, footpath, dirt road, track off road, off-road | de pfad, trampelpfad, feldweg, offroad, trail | fr piste, tout-terrain | ar مسار, درب, طريق ترابي
road | en road, street, pavement, sidewalk, asphalt, tarmac | de gehweg, bürgersteig, asphalt | fr route, rue, trottoir, asphalte, bitume | ar طريق, طرق, شارع, رصيف, أسفلت
soil | en soil, earth for plants | de erdreich, erdboden, gartenerde | fr terre végétale, terre de jardin | ar تربة, تراب, ترب
sandy-soil < soil | en sandy soil, well-drained soil, drainage | de sandiger boden, durchlässiger boden, drainage | fr sol sableux, sol drainé, drainage | ar تربة رملية, تصريف جيد
clay-soil < soil | en clay soil, heavy soil, loam | de lehmboden, schwerer boden, lehm | fr sol argileux, terre lourde | ar تربة طينية, تربة ثقيلة
sand | en sand, sandy, grain of sand | de sand, sandig, sandkorn | fr sable | ar رمل, رمال
mud | en mud, dirt track | de schlamm, matsch, matschig | fr boue, gadoue | ar طين, وحل, موحل
dust-word | en dust, dusty, particles of dust | de staub, staubig, staubpartikel | fr poussière | ar غبار, أتربة, مغبر
sky | en sky, heaven, skies | de himmel | fr ciel, cieux | ar سماء
cloud | en cloud, clouds, overcast, cloudy sky | de wolke, wolken, bewölkt | fr nuage, nuageux | ar سحابة, غيوم, غائم
moon | en moon, moonlight, full moon, crescent | de mond, mondlicht, vollmond, halbmond | fr lune, clair de lune, croissant de lune | ar قمر, هلال, ضوء القمر, بدر
star-sky | en starry sky, stars in the sky, galaxy, outer space, universe | de sternenhimmel, sterne, weltall, galaxie, universum | fr ciel étoilé, étoiles, galaxie, univers | ar نجوم, سماء مرصعة بالنجوم, كون
rainbow | en rainbow | de regenbogen | fr arc-en-ciel | ar قوس قزح
weather | en weather, climate, weather conditions | de wetter, klima, witterung | fr météo, climat, conditions météo | ar طقس, مناخ, أحوال جوية
bad-weather < weather | en bad weather, harsh weather, any weather, in all weathers | de schlechtes wetter, bei jedem wetter, wind und wetter | fr mauvais temps, par tous les temps, intempéries | ar طقس سيئ, جميع الأحوال الجوية, تقلبات الطقس
good-weather < weather != bad-weather | en good weather, fine weather, mild weather | de gutes wetter, schönwetter, mildes wetter | fr beau temps, temps doux | ar طقس جيد, جو معتدل
drizzle < rain | en drizzle, light rain, light shower | de leichter regen | fr bruine, crachin, pluie légère | ar مطر خفيف, زخات خفيفة
heavy-rain < rain != drizzle | en heavy rain, pouring rain, torrential rain, persistent rain | de starkregen, platzregen, dauerregen, strömender regen | fr forte pluie, pluie battante, pluies torrentielles | ar مطر غزير, أمطار غزيرة, مطر شديد
raindrop | en raindrop, drop of water, water droplet, dew, dewdrop | de regentropfen, wassertropfen, tau, tautropfen | fr goutte de pluie, goutte d'eau, gouttelette, rosée | ar قطرة مطر, قطرة ماء, ندى
storm-weather | en thunderstorm, thunder, lightning, gale, hurricane | de gewitter, donner, orkan | fr orage, tonnerre, foudre | ar رعد, عواصف
breeze | en breeze, draught of air, gust, headwind | de brise, luftzug, windböe, gegenwind | fr courant d'air, rafale, vent de face | ar نسمة, نسيم, تيار هواء, هبة ريح
hail | en hail, sleet, slush | de hagel, graupel, schneeregen, schneematsch | fr grêle, neige fondue, gadoue de neige | ar برد السماء, مطر ثلجي
snowfall < snow | en snowfall, snowflake, powder snow, snowman | de schneeflocke, pulverschnee, schneemann | fr chute de neige, flocon, bonhomme de neige | ar تساقط الثلوج, ندفة ثلج, رجل الثلج
ice-word | en icy, black ice, frozen water, icicle | de eiszapfen | fr verglas | ar متجمد من البرد, صقيع الشتاء
fog | en fog, foggy, haze, misty weather | de nebel, neblig | fr brouillard, brumeux, brume | ar ضباب, ضبابي, سديم
humidity | en humidity, damp, dampness, moisture, humid | de feuchtigkeit, luftfeuchtigkeit, feucht | fr humidité, humide, moiteur | ar رطوبة, رطب
dryness | en dryness, drought, dry air, arid | de trockenheit, dürre, trockene luft | fr sécheresse, air sec, aride | ar هواء جاف, قاحل
temperature | en temperature, degrees, degree celsius, fahrenheit | de temperatur, grad, grad celsius | fr température, degré, degré celsius | ar درجة حرارة, درجات مئوية, حرارة
high-temperature < temperature | en high temperature, high heat, extreme heat | de hohe temperatur, große hitze, hohe hitze | fr haute température, températures élevées | ar حرارة عالية, درجات حرارة مرتفعة
low-temperature < temperature != high-temperature | en low temperature, low heat, minus degrees | de niedrige temperatur, tiefe temperaturen | fr basse température, feu doux | ar حرارة منخفضة, درجات حرارة منخفضة
medium-heat | en medium heat, moderate heat | de mittlere hitze | fr feu moyen, chaleur moyenne | ar حرارة متوسطة, نار متوسطة
body-temperature < temperature | en body temperature, lukewarm, hand-hot | de körpertemperatur, lauwarm, handwarm | fr température corporelle, tiède | ar حرارة الجسم, فاتر, ماء فاتر
temperature-change | en temperature change, temperature fluctuation | de temperaturwechsel, temperaturschwankung | fr changement de température, variation de température | ar تغير الحرارة, تقلبات الحرارة, صدمة حرارية
boiling-point | en boiling point, melting point, freezing point, flash point | de siedepunkt, schmelzpunkt, gefrierpunkt, rauchpunkt | fr point d'ébullition, point de fusion, point de fumée | ar درجة الغليان, درجة الانصهار, درجة التجمد
shade-sun | en shadow, in the shade | de schatten, im schatten | fr ombre, à l'ombre | ar ظل, ظلال, في الظل
direct-sun | en direct sun, midday sun, sunlight | de direkte sonne, pralle sonne, sonnenlicht, sonneneinstrahlung | fr soleil direct, lumière du soleil, rayonnement solaire | ar شمس مباشرة, ضوء الشمس
indirect-light != direct-sun | en indirect light, bright indirect light, filtered light | de indirektes licht, helles indirektes licht | fr lumière indirecte, lumière tamisée | ar ضوء غير مباشر, إضاءة غير مباشرة
daylight | en daylight, natural light | de tageslicht, natürliches licht | fr lumière naturelle | ar ضوء النهار, ضوء طبيعي
artificial-light != daylight | en artificial light, electric light | de elektrisches licht | fr lumière artificielle, éclairage électrique | ar ضوء صناعي, إضاءة صناعية
uv-light | en uv light, uv rays, ultraviolet, infrared, radiation | de uv-licht, uv-strahlen, ultraviolett, infrarot, strahlung | fr lumière uv, rayons uv, ultraviolet, infrarouge | ar أشعة فوق بنفسجية, أشعة تحت حمراء, إشعاع
light-beam | en beam of light, light beam, ray | de lichtstrahl, lichtschein, lichtkegel | fr faisceau lumineux, rayon de lumière | ar شعاع ضوء, وهج
candlelight | en candlelight, firelight | de kerzenschein, kerzenlicht | fr lueur de bougie | ar ضوء الشموع, رقص اللهب
flame-word | en ember, embers, blaze | de funke, funken | fr braise, étincelle | ar شرارة, جمر, لهب مكشوف
smoke-word | en smoke, fumes, ash from burning | de rauch, asche | fr fumée, cendre | ar أبخرة
steam-word | en steam, water vapour | de dampf, wasserdampf | fr vapeur, vapeur d'eau | ar بخار الماء
air | en air, atmosphere, fresh air, oxygen | de luft, atmosphäre, frische luft, sauerstoff | fr air, atmosphère, air frais, oxygène | ar هواء, هواء نقي, جو, أكسجين
water | en water, waters | de wasser, gewässer | fr eau, eaux | ar ماء, مياه
cold-water < water | en cold water, ice-cold water | de kaltes wasser | fr eau froide | ar ماء بارد, مياه باردة
hot-water < water != cold-water | en hot water, boiling water, warm water | de heißes wasser, warmes wasser | fr eau chaude, eau bouillante, eau tiède | ar ماء ساخن, ماء مغلي, ماء دافئ
salt-water < water | en salt water, chlorinated water, pool water, chlorine | de salzwasser, chlorwasser, poolwasser, chlor | fr eau salée, eau chlorée, eau de piscine, chlore | ar ماء مالح, ماء مكلور, كلور
fresh-water < water != salt-water | en fresh water, running water, rainwater, spring water | de süßwasser, fließendes wasser, regenwasser, quellwasser | fr eau douce, eau courante, eau de pluie, eau de source | ar ماء عذب, ماء جار, مياه الأمطار
distilled-water < water | en distilled water, demineralised water, soft water | de destilliertes wasser, entmineralisiertes wasser, weiches wasser | fr eau distillée, eau déminéralisée | ar ماء مقطر, ماء منزوع المعادن
hard-water < water | en hard water, lime deposit | de hartes wasser, kalkhaltig | fr eau dure, eau calcaire, tartre | ar ماء عسر
water-level | en water level, water depth, underwater | de wasserstand, wassertiefe, unterwasser | fr niveau d'eau, profondeur d'eau, sous l'eau | ar مستوى الماء, عمق الماء, تحت الماء
water-pressure | en water pressure, pressure, bar pressure | de wasserdruck, druck, bar druck | fr pression d'eau, pression, bars de pression | ar ضغط الماء, ضغط
liquid | en liquid, liquids | de flüssigkeit, flüssig | fr liquide, fluide | ar سائل, سوائل
solid-state != liquid | en solid form, in solid form | de fest in form, in fester form | fr forme solide, à l'état solide | ar صلب القوام, حالة صلبة
gas-substance | en gas cylinder, gas cartridge, butane | de gasflasche, gaskartusche, butan | fr bouteille de gaz, cartouche de gaz | ar أسطوانة غاز, خرطوشة غاز
fuel | en fuel, petrol, gasoline as fuel, kerosene, firewood | de brennstoff, kraftstoff, kerosin, brennholz | fr combustible, essence de voiture, bois de chauffage | ar وقود, حطب, كيروسين
charcoal-fuel | en lump coal, briquette, coal | de grillkohle, briketts, kohle | fr briquettes, charbon | ar فحم الشواء, فحم نباتي
lighter-fire | en lighter, fire starter, firelighter | de feuerzeug, streichholz, grillanzünder | fr briquet, allumette, allume-feu | ar ولاعة, عود ثقاب, مشعل نار
acid | en acid, acids | de säure, säuren | fr acide, acides | ar حمض, أحماض
alkali | en alkaline, alkali, lye, caustic | de lauge, alkalisch, ätzend | fr alcalin, soude caustique, corrosif | ar قلوي, قلوية, صودا كاوية
ph-value | en ph value, ph level | de ph-wert | fr valeur ph, niveau de ph | ar درجة حموضة, الرقم الهيدروجيني
chemical | en chemical, chemicals, chemistry | de chemikalie, chemikalien, chemie, chemisch | fr produit chimique, produits chimiques, chimie | ar مادة كيميائية, مواد كيميائية, كيماويات
harmful-substance | en harmful substance, toxin, pollutant, hazardous substance, contaminant | de schadstoff, schadstoffe, giftstoff, gefahrstoff | fr substance nocive, polluant, toxine, substance dangereuse | ar مادة ضارة, مواد ضارة, سموم
heavy-metal | en heavy metal, heavy metals, mercury, arsenic | de schwermetall, schwermetalle, quecksilber, arsen | fr métal lourd, métaux lourds, mercure, arsenic | ar معدن ثقيل, معادن ثقيلة, زئبق, زرنيخ
solvent | en solvent, thinner, acetone, turpentine, white spirit | de lösungsmittel, verdünner, aceton, terpentin | fr solvant, acétone, térébenthine | ar مذيب, مذيبات, تربنتين
plasticiser | en plasticiser, plasticizer, phthalate, bisphenol, flame retardant chemical | de weichmacher, phthalat, bisphenol | fr plastifiant, phtalate, bisphénol | ar ملدنات, فثالات, بيسفينول
microplastic | en microplastic, microplastics, microbead | de mikroplastik | fr microplastique | ar بلاستيك دقيق, جسيمات بلاستيكية
pigment | en pigment, pigments, colourant | de pigment, pigmente, farbpigment | fr pigment, pigments | ar خضاب
mineral | en mineral, minerals in stone, crystal structure | de mineral, mineralien, mineralisch | fr minéraux | ar معدني المصدر
crystal | en crystal, crystals, crystalline | de kristall, kristalle | fr cristal | ar بلورة, بلورات
element-chemical | en chemical element, hydrogen, nitrogen, carbon dioxide | de wasserstoff, stickstoff, kohlendioxid | fr élément chimique, hydrogène, azote, dioxyde de carbone | ar عنصر كيميائي, هيدروجين, نيتروجين, ثاني أكسيد الكربون
lithium | en lithium, cobalt, boron | de lithium, kobalt, silizium, bor | fr lithium, cobalt, silicium, bore | ar ليثيوم, كوبالت, سيليكون عنصر
tin-metal | en pure tin, tin metal, bismuth | de zinn, wismut | fr bismuth | ar بزموت
bacteria | en bacteria, germs, microbe, microbes, virus | de bakterien, keime, mikrobe, viren | fr bactérie, bactéries, microbe, virus | ar بكتيريا, جراثيم, ميكروبات
spores | en fungus, fungi, spores, fungal | de pilz am holz, pilzsporen, pilzbefall | fr champignon microscopique, spores, fongique | ar فطريات, أبواغ
enzyme | en enzyme, enzymes | de enzym, enzyme | fr enzyme, enzymes | ar إنزيم, إنزيمات
fibre-word | en fibre, fiber, fibres, strand | de faser, fasern, faserig | fr fibre, fibres | ar ليف, ألياف
foam-word | en suds, bubbles of soap | de seifenschaum | fr mousse de savon | ar رغوة الصابون, ترغي
paste | en paste, gel texture, thick liquid | de paste, gel, zähflüssig | fr pâte épaisse, visqueux | ar معجون, جل, هلام
granule | en granule, granules, pellet, flake, crumbs of material | de granulat, körnchen, flocke, flocken | fr granulé, granulés, paillettes de savon | ar حبيبات, رقائق
crumb-dirt | en breadcrumb on the table, debris | de krümel, brösel | fr miette, miettes | ar فتات
fat-grease | en grease, greasy, oily residue, fat stain | de fettig, fettfleck | fr graisse, graisseux, gras de cuisson | ar شحم, شحوم
energy | en energy, power source, energies | de energie, energiequelle | fr énergie, source d'énergie | ar طاقة, مصدر طاقة
electricity | en electricity, electric current, voltage | de elektrizität, strom, spannung, stromspannung | fr électricité, courant électrique, tension | ar كهرباء, تيار كهربائي, جهد كهربائي, فولتية
electric-shock | en electric shock, short circuit, short-circuit, static charge | de stromschlag, kurzschluss, statische aufladung | fr choc électrique, court-circuit, électricité statique | ar صدمة كهربائية, قصر كهربائي, كهرباء ساكنة
magnetism | en magnetism, magnetic field, electromagnetic | de magnetfeld, magnetismus, elektromagnetisch | fr champ magnétique, magnétisme, électromagnétique | ar مجال مغناطيسي, كهرومغناطيسي
force | en force, strength, pulling force, power of the arms | de kraft, kräfte, zugkraft, krafteinsatz | fr force, traction, résistance à la traction | ar قوة, قوة الشد
friction | en friction, abrasion, wear through rubbing | de reibung, abrieb von material | fr friction, abrasion | ar تآكل بالاحتكاك
gravity | en gravity, centre of gravity | de schwerkraft, schwerpunkt | fr gravité, centre de gravité | ar جاذبية, مركز الثقل
vibration-word | en tremor, oscillation, shaking of the machine | de erschütterung, schwingung | fr secousse, oscillation | ar ارتجاج, تذبذب
sound | en acoustic, acoustics | de ton, akustik, geräusch | fr son, acoustique, bruit | ar أصوات
noise | en noise, noise level, decibel, background noise, racket noise | de lärm, lautstärke, geräuschpegel, dezibel, hintergrundgeräusch | fr niveau sonore, décibel, bruit de fond, vacarme | ar ضوضاء, ضجيج, ديسيبل, مستوى الضوضاء
silence | en silence, stillness | de lautlosigkeit, totenstille | fr silence | ar صمت, سكون
echo | en echo, reverb, reverberation, resonance | de echo, hall, nachhall, resonanz | fr écho, réverbération, résonance | ar صدى
colour-word | en colour, color, hue, shade of colour, colourway | de farbe, farbton, farbvariante, farbgebung | fr couleur, teinte, nuance | ar لون, ألوان, درجة لون
"""
