# ruff: noqa: E501
"""The house: its kinds, rooms, structure, fixtures and surfaces, and what is done in it."""

CONCEPTS = """
building | en edifice, premises | de gebäude, bauwerk | fr bâtiment, édifice, immeuble | ar مباني, عمارة
apartment | en apartment, studio flat, condo, rented flat | de wohnung, apartment, mietwohnung | fr appartement, logement | ar شقة, شقق
small-home < apartment | en small flat, small apartment, tiny home, small space, small spaces | de kleine wohnung, kleine räume, einzimmerwohnung | fr petit appartement, petits espaces, studio de location | ar شقة صغيرة, مساحات صغيرة, مساحة ضيقة
villa | en villa, detached house, mansion, castle | de villa, einfamilienhaus | fr villa, maison individuelle, château | ar فيلا, قصر, قلعة
cottage | en cottage, cabin, chalet, country house, farmhouse | de landhaus, hütte, chalet, bauernhaus, ferienhaus | fr chalet, maison de campagne, cabane, ferme rénovée | ar كوخ, بيت ريفي
new-home | en new home, moving house, first flat, housewarming, moving in | de neues zuhause, umzug, einzug, einweihung | fr nouveau logement, déménagement, emménagement, crémaillère | ar منزل جديد, انتقال إلى منزل جديد
real-estate | en real estate, rental, tenant, landlord | de immobilie, mieter | fr locataire, location | ar عقار, عقارات, مستأجر, إيجار
room | en room, rooms, chamber | de zimmer, räume, raum | fr pièce de la maison, chambre d'amis, salle | ar غرفة, غرف
small-room < room | en small room, box room, tiny bathroom | de kleines zimmer, kleines bad | fr petite pièce, petite salle | ar غرفة صغيرة, حمام صغير
guest-room < bedroom | en guest room, spare room | de gästezimmer | fr chambre d'invités | ar غرفة الضيوف
guest-toilet < bathroom | en guest toilet, toilet, lavatory, cloakroom, wc | de gäste-wc, toilette, klo | fr toilettes, wc | ar مرحاض, تواليت
conservatory | en conservatory, winter garden, veranda, porch | de wintergarten, veranda, vorbau | fr véranda, jardin d'hiver, perron | ar شرفة زجاجية, حديقة شتوية, فيراندا
pantry | en pantry, larder, store cupboard | de speisekammer, vorratsschrank | fr cellier, placard à provisions | ar مخزن المؤن, خزانة المؤن
shed | en shed, garden shed, tool shed, summer house | de schuppen, gartenhaus, geräteschuppen, gartenlaube | fr abri de jardin, cabanon | ar مخزن الحديقة
carport | en carport, driveway, parking space | de carport, einfahrt, stellplatz | fr abri voiture, place de parking | ar موقف سيارة, مرآب مفتوح
stairs | en stairs, staircase, steps of the house, banister | de treppe, treppenhaus, treppenstufe, geländer | fr escalier, marche d'escalier, rampe d'escalier | ar درج, سلم البيت, درابزين
lift-elevator | en elevator, lift in the building | de aufzug, fahrstuhl | fr ascenseur | ar مصعد, مصاعد
floor-storey | en storey, ground floor, first floor, upper floor | de stockwerk, erdgeschoss, obergeschoss | fr rez-de-chaussée | ar طابق, طوابق, الدور الأرضي
floor | en floor, flooring | de boden, fußboden, bodenbelag | fr sol, plancher, revêtement de sol | ar أرض الغرفة, أرضية المنزل
tile | en tile, tiles, mosaic | de fliese, kachel, mosaik | fr mosaïque | ar سيراميك الأرضيات, فسيفساء
grout | en grout, tile joint, silicone joint, caulk | de silikonfuge | fr joint de carrelage, coulis de joint | ar ترويبة, فواصل البلاط
brick | en brick, bricks, masonry, brickwork | de ziegel, backstein, mauerwerk | fr brique, maçonnerie | ar قرميد, طابوق
plasterboard | en plasterboard, drywall, cavity wall, partition wall | de gipskarton, rigips, trockenbau, hohlwand | fr placo, plaque de plâtre, cloison sèche | ar جبس بورد, ألواح الجبس, جدار مفرغ
concrete-wall < wall | en concrete wall, stone wall, brick wall | de betonwand, steinwand, ziegelwand | fr mur en béton, mur en brique, mur en pierre | ar جدار خرساني, جدار طوب
roof | en roof, rooftop, roofing, eaves | de dach, dächer, dachfläche | fr toit, toiture | ar سقف البيت, سطح البيت, أسطح
gutter | en gutter, rain gutter, downpipe, rain barrel, water butt | de dachrinne, regenrinne, fallrohr, regentonne | fr gouttière, récupérateur d'eau | ar مزراب, مزاريب, خزان مياه الأمطار
chimney | en chimney, stove pipe | de schornstein, ofenrohr | fr conduit de fumée | ar مداخن
window-frame | en window frame, window pane, double glazing, skylight | de fensterrahmen, fensterscheibe, dachfenster, verglasung | fr cadre de fenêtre, vitre, vitrage, lucarne | ar إطار النافذة, زجاج النافذة
shutter | en shutter, shutters, slat blind | de rollladen, fensterladen | fr volet, persienne, store vénitien | ar مصراع, شيش النافذة, ستائر معدنية
door-house | en front door, doorway, entrance door, house door, doorframe | de haustür, tür, türen, türrahmen, eingangstür | fr porte, porte d'entrée, encadrement de porte | ar باب, أبواب, باب المنزل, إطار الباب
doorknob | en door handle, doorknob, doorbell, door chime | de türklinke, türgriff, türklingel | fr poignée de porte | ar مقبض الباب, جرس الباب
fence | en fence, gate, garden fence | de zaun, zäune, gartentor, gartenzaun | fr clôture, portail, grillage, palissade | ar سياج, بوابة
garden-path | en garden path, paving, paving stone, gravel, decking | de gartenweg, pflaster, pflasterstein, kies, gehwegplatte | fr allée de jardin, pavé, dalle | ar ممر الحديقة, حجر رصف, حصى
pond | en pond, garden pond, fountain, water feature | de teich, gartenteich, springbrunnen | fr étang, bassin de jardin, fontaine | ar بركة, نافورة, حوض الحديقة
pergola | en pergola, gazebo, awning, pavilion | de pergola, pavillon | fr pergola, tonnelle, gloriette, store banne | ar عريشة, برجولا, مظلة الحديقة
playground | en playground, sandpit area, climbing frame, play area | de spielplatz, klettergerüst, spielecke | fr aire de jeux, terrain de jeu, structure d'escalade | ar ملعب أطفال, منطقة لعب
sink-basin | en kitchen sink, washbasin, wash basin, basin | de spülbecken, waschbecken, waschtisch | fr évier, lavabo, vasque | ar مغسلة, حوض غسيل, مجلى
bathtub | en bathtub, bath tub | de badewanne, wanne | fr baignoire | ar حوض استحمام, بانيو
shower-cubicle | en shower cubicle, shower tray, shower screen, walk-in shower | de duschkabine, duschwanne, duschtrennwand | fr cabine de douche, bac de douche, paroi de douche | ar كابينة دش, حوض الدش
toilet-seat | en toilet seat, toilet lid, cistern, toilet brush | de toilettensitz, klobrille, klobürste, spülkasten | fr abattant de toilette, brosse de toilette, chasse d'eau | ar مقعد المرحاض, فرشاة المرحاض, سيفون المرحاض
plumbing | en plumbing, water pipe, drainpipe, sewage, water connection | de wasserleitung, abfluss, wasseranschluss, rohrleitung, abwasser | fr plomberie, conduite d'eau, évacuation, raccordement d'eau | ar أنابيب المياه, صرف صحي, تمديدات المياه
power-grid | en mains electricity, electricity supply, fuse box | de stromnetz, hausstrom, sicherungskasten, stromanschluss | fr réseau électrique, courant secteur, tableau électrique | ar شبكة الكهرباء, كهرباء المنزل, لوحة الكهرباء
central-heating | en central heating, underfloor heating, boiler heating, heat pump | de zentralheizung, fußbodenheizung, wärmepumpe | fr chauffage central, chauffage au sol, pompe à chaleur | ar تدفئة مركزية, تدفئة أرضية, مضخة حرارية
fireplace-stove | en wood stove, wood burner, log burner, tiled stove, hearth | de kaminofen, holzofen, kachelofen | fr poêle à bois, insert de cheminée, âtre | ar موقد حطب
worktop | en countertop, kitchen counter, kitchen worktop, bench top | de küchenarbeitsplatte, arbeitsfläche, küchentheke | fr comptoir de cuisine | ar كاونتر, رخامة المطبخ
kitchen-unit | en kitchen unit, fitted kitchen, kitchenette, kitchen island | de küchenzeile, einbauküche, kücheninsel, kochnische | fr cuisine équipée, kitchenette, îlot de cuisine | ar مطبخ صغير, خزائن المطبخ, جزيرة المطبخ
cupboard-kitchen | en kitchen cupboard, wall cupboard, base unit | de küchenschrank, hängeschrank, unterschrank | fr meuble de cuisine, armoire murale | ar خزانة المطبخ, خزانة معلقة, دولاب المطبخ
hob-kind | en hotplate, hot plate, cooking zone, cooking surface | de herdplatte, kochzone, kochstelle | fr zone de cuisson | ar شعلة الموقد, سطح الطهي, عين الموقد
ceramic-hob < hob-kind | en glass-ceramic hob, ceramic cooktop, vitroceramic | de cerankochfeld, glaskeramikplatte | fr table vitrocéramique, plaque en vitrocéramique | ar سطح سيراميك زجاجي, موقد زجاجي
gas-ring < hob-kind | en gas ring, gas cooker, gas burner, gas flame | de gasflamme, gasbrenner | fr cuisinière à gaz, feu de gaz, brûleur à gaz | ar شعلة غاز, فرن غاز
oven-word | en conventional oven, fan oven, oven temperature, preheated oven | de umluftofen, vorgeheizter ofen, ofen, ofentemperatur | fr four traditionnel, four préchauffé, température du four | ar أفران, الفرن المسخن, حرارة الفرن
grill-element | en broiler, oven grill, top heat, bottom heat | de ober- und unterhitze, grillfunktion | fr gril du four, chaleur de voûte | ar شواية الفرن, حرارة علوية, حرارة سفلية
extractor-hood | en extractor hood, cooker hood, range hood | de dunstabzugshaube, abzugshaube | fr hotte, hotte aspirante | ar شفاط المطبخ, مروحة شفط
fridge-compartment | en fridge door, fridge shelf, vegetable drawer, freezer compartment | de kühlschranktür, gemüsefach, gefrierfach | fr porte du réfrigérateur, bac à légumes | ar باب الثلاجة, درج الخضار, حجرة التجميد
dishwasher-rack | en dishwasher basket, top rack, bottom rack, upper basket | de geschirrkorb, oberkorb, unterkorb, obere ebene | fr panier supérieur, panier du lave-vaisselle | ar الرف العلوي, سلة غسالة الصحون
dishes-washing | en washing up, doing the dishes, dirty dishes | de abwasch, geschirr spülen, schmutziges geschirr | fr vaisselle sale, faire la vaisselle, corvée de vaisselle | ar غسل الأطباق, جلي الصحون
laundry | en laundry, washing load, the wash, dirty clothes, load of laundry | de schmutzwäsche, wäscheladung | fr linge, lessive de linge, linge sale | ar غسيل الملابس, ملابس متسخة, حمولة الغسيل
wash-cycle | en wash cycle, spin cycle, washing programme, short cycle, spin speed | de waschgang, waschprogramm, schleudergang, kurzprogramm | fr cycle de lavage, programme de lavage | ar دورة الغسيل, برنامج الغسيل, عصر الغسيل
clothesline | en clothesline, washing line, clothes peg, clothespin | de wäscheleine, wäscheklammer, wäschespinne | fr corde à linge, fil à linge, pince à linge | ar حبل الغسيل, مشبك غسيل, ملقط غسيل
housework | en housework, household chores, chores, housekeeping | de hausarbeit, haushaltsarbeit, hausputz | fr ménage, tâches ménagères, corvées | ar أعمال المنزل, أعمال منزلية
spring-clean | en spring clean, deep clean, thorough clean, general cleaning | de frühjahrsputz, großputz, grundreinigung | fr grand ménage, ménage de printemps, nettoyage en profondeur | ar تنظيف عميق, تنظيف شامل
sweeping | en sweeping, sweep | de fegen, kehren, aufwischen | fr balayer, balayage | ar كنس, مسح الأرضية
dusting | en dusting, dust off, wipe off dust | de staubwischen, abstauben, entstauben | fr dépoussiérer, époussetage | ar إزالة الغبار, نفض الغبار
tidiness | en tidiness, order at home, clutter, decluttering, mess | de unordnung, chaos | fr ordre à la maison, désordre, bazar | ar ترتيب المنزل, فوضى, تنظيم المنزل
lounge-furniture | en lounge set, garden furniture, outdoor furniture, patio set | de gartenmöbel, balkonmöbel, loungemöbel, sitzgruppe | fr mobilier de jardin, salon de jardin | ar أثاث الحديقة, أثاث خارجي, طقم حديقة
bedroom-furniture | en bedroom set, bedroom furniture | de schlafzimmermöbel, schlafzimmerset | fr mobilier de chambre, ensemble de chambre | ar غرفة نوم كاملة, أثاث غرفة النوم
children-furniture | en children's furniture, kids' furniture | de kindermöbel | fr meuble enfant, mobilier enfant | ar أثاث أطفال
office-furniture | en office furniture, workstation | de büromöbel, arbeitsplatz einrichten | fr mobilier de bureau, poste de travail | ar أثاث مكتبي, محطة عمل
standing-desk < desk | en standing desk, sit-stand desk, height-adjustable desk | de stehschreibtisch, höhenverstellbarer schreibtisch, steh-sitz-schreibtisch | fr bureau assis-debout, bureau debout | ar مكتب للوقوف, مكتب قابل للرفع
box-spring < bed | en box spring, box-spring bed, divan, day bed | de boxspringbett, tagesbett, polsterbett | fr sommier tapissier, lit boxspring, banquette-lit | ar سرير بوكس سبرنغ, ديوان
dressing-table < table | en dressing table, vanity, console table | de schminktisch, frisiertisch, konsolentisch | fr coiffeuse meuble, table console | ar طاولة زينة, كونسول
bar-table < table | en bar table, folding table, trestle table, picnic table | de stehtisch, klapptisch, biertisch, picknicktisch | fr table pliante, mange-debout, table de pique-nique | ar طاولة قابلة للطي, طاولة بار, طاولة نزهة
chaise-longue < sofa | en chaise longue, chaise lounge, recamiere | de recamiere, chaiselongue | fr méridienne | ar شيزلونج, أريكة مفردة ممتدة
wing-chair < armchair | en wing chair, wingback, reading chair | de lesesessel | fr fauteuil à oreilles, fauteuil de lecture | ar كرسي بجناحين, كرسي قراءة
dining-chair < chair | en dining chair, kitchen chair, side chair | de esszimmerstuhl, küchenstuhl | fr chaise de salle à manger, chaise de cuisine | ar كرسي طعام, كرسي سفرة
folding-chair < chair | en stacking chair, garden chair | de stapelstuhl, gartenstuhl | fr chaise de jardin | ar كرسي قابل للطي, كرسي حديقة
gaming-chair < office-chair | en gaming chair | de gamingstuhl, gaming-stuhl | fr fauteuil gamer, chaise gamer | ar كرسي ألعاب, كرسي جيمنج
wall-shelf < bookcase | en wall shelf, floating shelf, corner shelf | de wandregal, eckregal, schweberegal | fr étagère murale, étagère d'angle | ar رف جداري, رف معلق, رف زاوية
shelf-unit | en storage rack, shelf unit, racking | de regalsystem, lagerregal | fr rayonnage, rayonnages | ar رفوف تخزين
display-cabinet < cabinet | en display cabinet, glass cabinet, vitrine, showcase | de vitrine, glasschrank, schaukasten | fr vitrine meuble, meuble vitré | ar فيترينا, خزانة عرض
filing-cabinet < cabinet | en filing cabinet, locker, drawer unit, pedestal drawers | de aktenschrank, rollcontainer, spind | fr caisson à tiroirs, classeur à tiroirs, casier | ar خزانة ملفات, وحدة أدراج, لوكر
medicine-cabinet < cabinet | en medicine cabinet, bathroom cabinet, mirror cabinet, vanity unit | de badschrank, spiegelschrank, waschbeckenunterschrank | fr armoire de toilette, meuble de salle de bain | ar خزانة الحمام, خزانة مرآة, خزانة أدوية
chest-trunk | en storage chest, trunk for toys, blanket box, toy box, storage bench | de truhe, spielzeugkiste, aufbewahrungstruhe, sitztruhe | fr coffre, coffre à jouets, malle | ar صندوق ألعاب
crate | en crate, wooden fruit box, bin box | de obstkiste | fr cagette | ar قفص خشبي, صندوق فواكه
cushion-seat-pad | en chair pad, bench cushion, bolster cushion, outdoor cushion | de sitzauflage, stuhlkissen, bankauflage, polsterauflage | fr galette de chaise, coussin de banc, traversin | ar وسادة كرسي, وسادة مقعد, مسند مستدير
neck-pillow < pillow | en neck pillow, travel pillow, orthopaedic pillow, side sleeper pillow | de nackenkissen, reisekissen, seitenschläferkissen | fr oreiller de voyage, coussin de nuque, oreiller ergonomique | ar وسادة رقبة, وسادة سفر
nursing-pillow | en nursing pillow, pregnancy pillow, feeding pillow | de stillkissen, schwangerschaftskissen | fr coussin d'allaitement, coussin de grossesse | ar وسادة رضاعة, وسادة حمل
summer-duvet < duvet | en summer duvet, lightweight duvet, thin duvet | de sommerdecke, sommerbettdecke, leichte decke | fr couette d'été, couette légère | ar لحاف صيفي, لحاف خفيف
winter-duvet < duvet != summer-duvet | en winter duvet, warm duvet, heavy duvet | de winterdecke, winterbettdecke, warme bettdecke | fr couette d'hiver, couette chaude | ar لحاف شتوي, لحاف دافئ
electric-blanket < blanket | en electric blanket, heated blanket, heating pad, hot water bottle | de heizdecke, heizkissen, wärmflasche | fr couverture chauffante, coussin chauffant, bouillotte | ar بطانية كهربائية, وسادة تدفئة, قربة ماء ساخن
baby-blanket < blanket | en baby blanket, crawling blanket | de babydecke, spieldecke | fr couverture bébé | ar بطانية أطفال, بساط لعب
picnic-blanket < blanket | en picnic blanket, picnic rug, beach blanket | de picknickdecke, stranddecke | fr couverture de pique-nique, plaid de plage | ar بطانية نزهة, مفرش نزهة
guest-towel < towel | en hair towel, sauna towel | de saunatuch | fr serviette de sauna | ar منشفة حمام كبيرة, منشفة ساونا
runner-rug < rug | en hallway runner, stair carpet, area rug, round rug | de teppichläufer, hochflorteppich, runder teppich | fr tapis de couloir, tapis rond | ar سجادة ممر, سجادة دائرية, موكيت
rug-pad | en rug underlay, anti-slip underlay, rug pad | de teppichunterlage, antirutschunterlage | fr sous-tapis, thibaude | ar لبادة سجاد, بطانة سجادة
curtain-rod-part | en curtain pole, curtain ring, curtain track, tab top, eyelet curtain | de vorhangring, vorhangschiene, ösenvorhang | fr tringle à rideau, anneau de rideau, rideau à œillets | ar عمود ستارة, حلقات الستارة, سكة ستارة
decoration-object | en figurine, statue, sculpture, knick-knack, decorative object | de figur, statue, skulptur, dekoobjekt, zierfigur | fr figurine, statue, sculpture, bibelot, objet déco | ar تمثال, تماثيل, مجسم, تحفة, تحف
interior-style | en interior design, home furnishing, décor style | de einrichtung, inneneinrichtung, wohnstil, wohnaccessoire | fr intérieur de la maison, ameublement, décoration d'intérieur | ar ديكور داخلي, تصميم داخلي
nook | en nook, reading corner, alcove, recess, corner of the room | de leseecke, nische, zimmerecke, erker | fr coin lecture, niche murale, recoin, alcôve | ar ركن القراءة, زاوية الغرفة, ركن, زوايا
"""
