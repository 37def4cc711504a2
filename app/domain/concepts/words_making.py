# ruff: noqa: E501
"""Where and how things come to be: places of work, trades and crafts as nouns, steps, designs and styles."""

CONCEPTS = """
workshop | en workshop, workroom, small workshop | de werkstatt, werkstätte, kleine werkstatt | fr atelier, petit atelier | ar ورشة, ورش, ورشتنا
factory | en factory, plant for production, production site, manufacturing plant | de fabrik, werk, produktionsstätte, produktionsstandort | fr usine, fabrique, site de production | ar مصنع, مصانع, موقع الإنتاج
manufactory | en manufactory, artisan workshop, small factory, manufacture house | de kleinfabrik | fr maison artisanale | ar مصنع حرفي, معمل صغير, معمل
mill-works | en spinning mill, textile mill, knitting mill, paper mill | de spinnerei, papiermühle, textilfabrik | fr tissage industriel, usine textile, papeterie artisanale, moulin à papier | ar مغزل, مصنع نسيج, مصنع غزل, مصنع ورق
grain-mill | en flour mill, oil mill, watermill, stone mill, windmill | de ölmühle, getreidemühle, wassermühle, mühle, windmühle | fr moulin, moulin à huile, moulin à farine, meunerie | ar طاحونة, معصرة, معصرة زيت, مطحنة حجرية
foundry | en foundry, casting house, bell foundry, iron foundry | de gießerei, eisengießerei | fr fonderie | ar مسبك, مسابك
forge-place | en forge, smithy | de schmiede, hammerwerk | fr forge, coutellerie | ar ورشة حدادة, كور الحداد
pottery-place | en pottery studio, ceramics studio, porcelain factory | de töpferei, keramikwerkstatt, keramikatelier, porzellanmanufaktur | fr atelier de poterie, atelier de céramique, faïencerie | ar ورشة فخار, ورشة خزف, مشغل الخزف
glassworks | en glassworks, glass workshop, glass factory, crystal works | de glashütte, glasmanufaktur, glasbläserei | fr verrerie, cristallerie | ar مصنع زجاج, ورشة زجاج
sawmill | en sawmill, joinery, carpentry workshop, wood workshop | de sägewerk, schreinerei, tischlerei, holzwerkstatt | fr scierie, menuiserie, ébénisterie | ar منشرة, ورشة نجارة
tannery-place | en leather workshop, saddlery, leather tannery | de sattlerei, lederwerkstatt | fr sellerie, maroquinerie | ar ورشة جلود
tailoring-place | en tailor's shop, sewing workshop, fashion studio, atelier of fashion | de nähatelier, nähwerkstatt, modeatelier | fr atelier de couture, maison de couture, atelier de mode | ar مشغل خياطة, دار أزياء
print-shop | en print shop, printing house, printworks, bookbindery, publisher | de druckerei, verlag | fr imprimerie, atelier de reliure, maison d'édition, éditeur | ar مطبعة, دار نشر, ناشر
brewery | en brewery, distillery, winery, cellar of wine | de brauerei, brennerei, destillerie, weingut, kellerei | fr brasserie, distillerie, domaine viticole, cave à vin | ar مصنع تقطير, معمل تقطير, مصنع مشروبات
bakery-place | en bakery, patisserie, confectionery shop, chocolate factory | de bäckerei, konditorei, backstube, schokoladenfabrik | fr boulangerie, chocolaterie, biscuiterie | ar مخبز, مخابز, محل حلويات, مصنع شوكولاتة
roastery-place | en coffee roasting house, roasting house, small roastery | de kaffeerösterei | fr brûlerie, maison de torréfaction | ar محامص
dairy-place | en creamery, cheese dairy, dairy farm | de käserei, milchviehbetrieb | fr laiterie, fromagerie, ferme laitière | ar معمل ألبان, معمل أجبان, مزرعة ألبان
farm | en farm, farmstead, ranch, homestead | de bauernhof, hof, farm, gutshof | fr ferme, exploitation agricole | ar مزرعة, مزارع الريف, ضيعة
agriculture | en agriculture, arable farming, fields and farms | de landwirtschaft, ackerbau | fr agriculture, agricole | ar قطاع زراعي
family-farm < farm | en family farm, small farm, smallholder, smallholding | de bäuerlicher familienbetrieb, kleinbauer, kleinbauern | fr ferme familiale, petits producteurs, petite exploitation | ar مزرعة عائلية, صغار المزارعين, مزرعة صغيرة
nursery-plants < farm | en plant nursery, garden centre, tree nursery | de gärtnerei, baumschule, gartencenter | fr pépinière, jardinerie | ar مشتل, مشاتل, مركز حدائق
vineyard-farm | en wine estate, tea garden, tea estate, coffee farm | de teegarten, kaffeefarm, kaffeeplantage | fr jardin de thé, ferme de café, plantation de café | ar حديقة شاي, مزرعة قهوة, مزرعة شاي
mine-quarry | en quarry, mine shaft, salt mine | de steinbruch, bergwerk, salzbergwerk | fr carrière de pierre, mine de sel | ar محجر, منجم, منجم ملح
laboratory-place | en research laboratory, lab bench, cosmetics lab | de labor, forschungslabor | fr laboratoire de recherche, labo | ar معمل أبحاث, مختبر تجميل
kitchen-place | en production kitchen, test kitchen, our kitchen | de produktionsküche, unsere küche, manufakturküche | fr cuisine de production, notre cuisine | ar مطبخ الإنتاج, مطبخنا
museum | en museum, gallery, exhibition, art gallery | de museum, galerie, ausstellung | fr musée, galerie d'art, exposition | ar متحف, متاحف, غاليري, معرض فني
theatre | en theatre, cinema, opera house, circus | de theater, kino, opernhaus, zirkus | fr théâtre, cinéma, opéra, cirque | ar مسرح, سينما, دار أوبرا, سيرك
library | en library, bookshop, reading room | de bibliothek, bücherei, buchhandlung | fr bibliothèque publique, librairie, salle de lecture | ar مكتبة, مكتبات, دار كتب
church | en church, mosque, temple, monastery | de kirche, moschee, tempel, kloster | fr église, mosquée, temple, monastère | ar كنيسة, مسجد, جامع المدينة, معبد, دير
station-place | en train station, airport, bus stop, petrol station, charging point | de bahnhof, flughafen, haltestelle, tankstelle, ladesäule | fr gare, aéroport, arrêt de bus, station-service | ar محطة, مطار, محطة قطار, محطة وقود
coffee-house | en coffee house, coffee shop, café bar, bistro, bar | de café, kaffeehaus, bistro, bar | fr salon de thé, bistrot, bar, brasserie de quartier | ar مقهى, مقاه, بار
park-place | en park, public park, square in town, green space | de park, stadtpark, grünanlage | fr parc, espace vert, jardin public | ar حديقة عامة, منتزه
stadium | en stadium, sports hall, court for sport, racetrack, ice rink | de stadion, sporthalle, spielfeld, rennstrecke, eisbahn | fr stade, salle de sport collectif, court de tennis, patinoire | ar ملعب, ملاعب, صالة رياضية
swimming-bath | en swimming bath, lido, water park, thermal bath | de freibad, hallenbad, thermalbad | fr piscine municipale, parc aquatique, thermes | ar مسبح, مسابح, حديقة مائية
rural-area | en village, rural area, region, rural community, province | de dorf, dörfer, ländliche region, region, provinz | fr village, région, zone rurale, province | ar قرية, قرى, مناطق
country-word | en country, nation, countries, land of origin | de land, länder, nation, staat | fr pays, nation | ar دولة, دول, بلد, بلدان
north | en north, northern, in the north | de norden, nördlich | fr nord, septentrional | ar شمال, شمالي
south != north | en south, southern, in the south | de süden, südlich | fr sud, méridional | ar جنوب, جنوبي
east | en east, eastern, in the east | de osten, östlich | fr est du pays, oriental, à l'est | ar شرق, شرقي
west != east | en west, western, in the west | de westen, westlich | fr ouest, occidental | ar غرب, غربي
craft-trade | en craft, trade craft, skilled trade, handicraft trade | de handwerk, kunsthandwerk als beruf | fr artisanat, métier d'art | ar حرفة, حرف, فن الحرفة
profession | en profession, occupation, job, career, trade as work | de beruf, berufe, job, karriere | fr métier, profession, emploi, carrière | ar مهنة, مهن, وظيفة, عمل مهني
needlework-noun | en sewing project, quilting bee, patchwork, cross-stitch, embroidery kit | de nähprojekt, patchwork, kreuzstich | fr projet couture, patchwork, point de croix, kit de broderie | ar مشروع خياطة, تطريز الغرزة المتقاطعة, عدة تطريز
pottery-craft | en pottery making, throwing clay, ceramics course | de töpferkurs, töpferkunst | fr faire de la poterie, cours de poterie | ar صناعة الفخار, دورة فخار
woodwork-craft | en woodworking, carpentry, whittling wood, woodturning | de holzarbeiten, holzbearbeitung | fr travail du bois, menuiserie amateur | ar أعمال الخشب, أشغال خشبية
metalwork-craft | en metalworking | de metallverarbeitung, schmiedekunst, silberschmiedekunst | fr travail du métal, ferronnerie, orfèvrerie | ar أعمال المعادن, صياغة
leathercraft | en leathercraft, leatherwork, leather goods | de lederhandwerk, lederwaren, lederverarbeitung | fr travail du cuir, articles en cuir | ar مصنوعات جلدية, أعمال الجلود, منتجات جلدية
bookmaking | en bookmaking by hand, papermaking, origami, paper craft | de papierkunst, papierschöpfen, origami | fr fabrication du papier, origami, art du papier | ar صناعة الورق, أوريغامي, فنون ورقية
candle-making | en candle making, soap making, candle-making kit | de kerzenherstellung, seifenherstellung, kerzengießen | fr fabrication de bougies, fabrication de savon | ar صناعة الشموع, صناعة الصابون
gardening-craft | en horticulture, flower arranging, floristry | de gartenbau, floristik, gartengestaltung | fr horticulture, aménagement paysager, art floral | ar تنسيق الزهور, تنسيق الحدائق
production-step | en production step, manufacturing process, production process | de arbeitsschritt, herstellungsprozess, fertigungsprozess | fr étape de fabrication, processus de fabrication | ar مرحلة إنتاج, عملية التصنيع, مراحل التصنيع
technology | en technology, technologies, high-tech | de technologie, hightech, stand der technik | fr technologie, technologies, haute technologie, high-tech | ar تكنولوجيا, أحدث التقنيات, تقنية عالية
innovation | en innovation, innovative, novel idea, pioneering | de innovation, innovativ, wegweisend | fr innovation, innovant | ar ابتكار, مبتكر, ابتكارات
idea | en idea, ideas, concept, notion | de idee, ideen, einfall, konzept | fr idée, idées, concept | ar فكرة, أفكار
project | en project, plan to make, undertaking | de projekt, projekte, vorhaben | fr projet, projets | ar مشروع, مشاريع
style | en style, styles, stylish look, aesthetic | de stil, stile, stilrichtung | fr style, élégance de style, genre de style | ar طابع, طراز التصميم
rustic-style < style | en rustic, country style, farmhouse style, shabby chic | de rustikal, landhausstil, shabby chic | fr rustique, style campagne, shabby chic | ar ريفي, طابع ريفي, ريفي الطراز
industrial-style < style | en industrial style, industrial look, loft style, urban look | de industriestil, industrial style, loftstil, urbaner look | fr style industriel, look urbain, style loft | ar طراز صناعي, ستايل صناعي
scandinavian-style < style | en scandi, scandinavian design, nordic style, japandi | de skandi, skandinavischer stil, nordischer stil, japandi | fr style scandinave, esprit nordique, japandi | ar طراز اسكندنافي, ستايل اسكندنافي
boho-style < style | en boho, bohemian, hippie, ethnic style | de boho, bohemian, hippie | fr hippie, style bohème | ar بوهيمي, بوهو, هيبي
maritime-style < style | en maritime style, nautical style, coastal style, beachy | de maritimer stil, küstenstil, strandstil | fr style bord de mer, style marin, esprit nautique | ar طراز بحري, ستايل ساحلي
art-deco-style < style | en art deco, art nouveau, bauhaus, mid-century modern, baroque style | de art déco, jugendstil, bauhaus | fr art déco, art nouveau, bauhaus | ar آرت ديكو, آرت نوفو, باوهاوس
oriental-style < style | en oriental style, moroccan style, arabesque style, arabian | de orientalischer stil, marokkanischer stil | fr style oriental, style marocain | ar طراز شرقي, طراز مغربي
masterpiece | en masterpiece, work of art, art piece, art object | de meisterwerk, kunstwerk, kunstobjekt | fr chef-d'œuvre, œuvre d'art, objet d'art | ar تحفة فنية, عمل فني, قطعة فنية
character | en character, personality, individual character | de charakter, charme, charmant, eigenart | fr caractère, charme, personnalité | ar طابع مميز, شخصية
naturalness | en natural imperfections, natural variation, slight irregularities | de natürliche unregelmäßigkeit, naturprodukt | fr irrégularités naturelles, variations naturelles, produit naturel | ar اختلافات طبيعية, منتج طبيعي
"""
