# ruff: noqa: E501
"""What is never said unproven about nature, people and origin."""

CONCEPTS = """\
recycled < sustainability | en recycled, recycled material, recycled content | de recycelt, recyclingmaterial, recyclat | fr recyclé, matière recyclée | ar معاد تدويره, معاد التدوير, مواد معاد تدويرها
fully-recycled < recycled | en fully recycled, made entirely from recycled | de vollständig recycelt, komplett recycelt | fr entièrement recyclé | ar معاد تدويره بالكامل
recyclable < sustainability | en recyclable, can be recycled | de recycelbar, recyclingfähig, wiederverwertbar | fr recyclable | ar قابل لإعادة التدوير, قابل للتدوير
upcycled < sustainability | en upcycled, upcycling, repurposed | de upcycling, upgecycelt, wiederverwendet | fr upcyclé, surcyclé, revalorisé | ar معاد استخدامه, إعادة تصنيع
ocean-plastic < recycled | en ocean plastic, ocean-bound plastic, marine plastic, fishing nets | de meeresplastik, ozeanplastik, fischernetze | fr plastique des océans, plastique marin, filets de pêche | ar بلاستيك المحيطات, شباك الصيد
plastic-free < sustainability | en plastic-free, free of plastic, without plastic | de plastikfrei, ohne plastik, kunststofffrei | fr sans plastique, zéro plastique | ar خال من البلاستيك, بدون بلاستيك
no-packaging-waste < sustainability | en minimal packaging, packaging-free, less packaging | de unverpackt, wenig verpackung, verpackungsarm | fr emballage minimal, sans emballage | ar تغليف قليل, بدون تغليف
paper-packaging < sustainability | en paper packaging, cardboard packaging | de papierverpackung, pappverpackung | fr emballage papier, emballage en carton | ar تغليف ورقي, عبوة كرتونية
plant-a-tree < sustainability | en plant a tree, we plant trees, tree planted, trees planted | de pflanzen einen baum, baum gepflanzt, bäume pflanzen | fr plante un arbre, plantons un arbre, arbre planté | ar نزرع شجرة, زراعة شجرة, زراعة الأشجار
reforestation < sustainability | en reforestation, reforest | de aufforstung, wiederaufforstung | fr reforestation, reboisement | ar إعادة التشجير, تشجير
climate-neutral < sustainability | en climate neutral, climate-neutral, climate positive | de klimaneutral, klimapositiv | fr neutre pour le climat, climatiquement neutre | ar محايد مناخيا
carbon-neutral < climate-neutral | en carbon neutral, carbon-neutral, co2 neutral, net zero | de co2-neutral, kohlenstoffneutral | fr neutre en carbone, neutralité carbone, zéro émission nette | ar محايد للكربون, محايد كربونيا, صفر كربون
carbon-offset < sustainability | en carbon offset, offset emissions, carbon compensation | de co2-kompensation, co2 kompensiert | fr compensation carbone, émissions compensées | ar تعويض الكربون, تعويض الانبعاثات
low-carbon < sustainability | en low carbon, reduced emissions, low emissions | de co2-arm, weniger emissionen | fr émissions réduites, bas carbone | ar منخفض الكربون, انبعاثات أقل
carbon-footprint < sustainability | en carbon footprint, ecological footprint | de ökologischer fußabdruck, klimabilanz | fr empreinte carbone, empreinte écologique | ar البصمة الكربونية, البصمة البيئية
co2-saving < sustainability | en saves co2, less co2, co2 reduction | de spart co2, weniger co2, co2-einsparung | fr moins de co2, réduit le co2 | ar يقلل ثاني أكسيد الكربون, أقل انبعاثا للكربون
green-electricity < sustainability | en green electricity, renewable energy, wind power | de ökostrom, erneuerbare energie, grünstrom | fr énergie renouvelable, électricité verte | ar طاقة متجددة, كهرباء خضراء, طاقة نظيفة
water-saved < sustainability | en saves water in production, less water | de wassersparende herstellung, weniger wasser, spart wasser | fr moins d'eau, économise l'eau | ar توفير الماء في الإنتاج, مياه أقل, استهلاك أقل للماء
energy-saving-making < sustainability | en energy-saving production, low-energy production | de energiesparende herstellung, energiesparend produziert | fr production économe en énergie | ar إنتاج موفر للطاقة
waste-saving < sustainability | en reduces waste, less waste, zero-waste production, waste reduction | de weniger abfall, abfallvermeidung, spart müll | fr moins de déchets, réduit les déchets | ar يقلل النفايات, نفايات أقل
planet-friendly < sustainability | en good for the planet, planet-friendly, earth-friendly | de gut für den planeten, schont die natur, umweltbewusst | fr bon pour la planète, respectueux de l'environnement | ar مفيد للكوكب, يحمي البيئة
green-conscience < sustainability | en green choice, clear conscience, conscious choice | de gutes gewissen, grüne wahl, bewusste wahl | fr bonne conscience, choix responsable, achat responsable | ar خيار واع, ضمير مرتاح, اختيار أخضر
resource-saving < sustainability | en resource-saving, conserves resources, renewable raw materials | de ressourcenschonend, nachwachsende rohstoffe | fr économe en ressources, matières premières renouvelables | ar يحافظ على الموارد, مواد خام متجددة
renewable-material < sustainability | en renewable, rapidly renewable, renewable material | de nachwachsend, erneuerbar | fr renouvelable, matière renouvelable | ar متجدد, مادة متجددة
bio-based < sustainability | en bio-based, biobased | de biobasiert | fr biosourcé | ar من مصدر حيوي, حيوي الأساس
marine-degradable < sustainability | en marine degradable, degrades in the sea, reef-safe, reef safe | de meeresabbaubar, korallenfreundlich, riffsicher | fr sans danger pour les coraux, respectueux des coraux | ar آمن للشعاب المرجانية
garden-compost < sustainability | en compost at home, goes on the compost, industrially compostable | de heimkompost, kompost geeignet, industriell kompostierbar | fr compost domestique, compostage industriel | ar سماد منزلي, قابل للتسميد الصناعي
circular < sustainability | en circular economy, closed loop, take-back scheme | de kreislaufwirtschaft, kreislauffähig, rücknahmesystem | fr économie circulaire, boucle fermée | ar اقتصاد دائري, دورة مغلقة
sustainable-forestry < sustainability | en sustainable forestry, responsibly managed forests, sustainable forests | de nachhaltige forstwirtschaft | fr forêts gérées durablement | ar غابات مستدامة, غابات مدارة بشكل مستدام
sustainable-fishing < sustainability | en sustainable fishing, sustainably caught, line-caught | de nachhaltiger fischfang, nachhaltig gefangen, angelfang | fr pêche durable, pêché à la ligne | ar صيد مستدام
responsibly-sourced < sustainability | en responsibly sourced, ethically sourced, sustainably sourced | de verantwortungsvoll bezogen, ethisch beschafft | fr sourcé de façon responsable, approvisionnement responsable | ar مصدر مسؤول, مصادر أخلاقية
traceable < sustainability | en traceable, fully traceable, traceability | de rückverfolgbar, rückverfolgbarkeit | fr traçable, traçabilité | ar قابل للتتبع, إمكانية التتبع
ethical < sustainability | en ethical, ethically made, fair working conditions, fairly made | de ethisch, fair produziert, faire arbeitsbedingungen, fair hergestellt | fr éthique, conditions de travail équitables | ar أخلاقي, ظروف عمل عادلة
living-wage < sustainability | en living wage, fair wages, fair pay | de existenzsichernde löhne, faire löhne, fair bezahlt | fr salaire décent, salaire équitable | ar أجور عادلة, أجر معيشي
direct-trade < sustainability | en direct trade, bought directly from farmers, direct from the farmer | de direkter handel, direkt vom bauern, direkt gehandelt | fr commerce direct, en direct des producteurs | ar تجارة مباشرة, مباشرة من المزارعين
supports-artisans < sustainability | en supports local artisans, supports artisans | de unterstützt kunsthandwerker, unterstützt lokale handwerker | fr soutient les artisans, soutien aux artisans | ar يدعم الحرفيين, دعم الحرفيين
womens-cooperative < sustainability | en women's cooperative, empowers women | de frauenkooperative, stärkt frauen | fr coopérative de femmes, autonomie des femmes | ar تعاونية نسائية, تمكين المرأة
social-enterprise < sustainability | en social enterprise, inclusive workshop | de soziales unternehmen, inklusionsbetrieb | fr entreprise sociale, esat, entreprise d'insertion | ar مؤسسة اجتماعية, مشروع اجتماعي
cooperative < sustainability | en cooperative, farmers' cooperative | de kooperative, genossenschaft | fr coopérative | ar تعاونية, تعاونية مزارعين
donates < sustainability | en donates, donation, donated, for a good cause, charity | de spendet, spende, gespendet, guter zweck, wohltätig | fr reverse à une association, don à, bonne cause, caritatif | ar تبرع, نتبرع, يتبرع, عمل خيري
profits-go-to < donates | en of the profits go to, of proceeds go to, percent of sales | de des erlöses geht an, des gewinns gehen an, vom erlös | fr des bénéfices sont reversés, des ventes sont reversées | ar من الأرباح تذهب إلى, نسبة من المبيعات
one-percent-planet < sustainability | en one percent for the planet, 1% for the planet | de one percent for the planet, 1% for the planet | fr 1% pour la planète | ar واحد بالمئة للكوكب
animal-welfare < sustainability | en animal welfare, species-appropriate, humane, pasture-raised | de tierwohl, artgerecht, weidehaltung | fr bien-être animal, respect des animaux | ar رفق بالحيوان, رعاية الحيوان, تربية حرة
free-range < animal-welfare | en free range, cage-free | de freiland, freilandhaltung, bodenhaltung, freilaufend | fr élevé en plein air, hors cage | ar تربية حرة في المراعي, بدون أقفاص
bee-friendly < sustainability | en bee-friendly, pollinator-friendly, insect-friendly | de bienenfreundlich, insektenfreundlich | fr mellifère, favorable aux abeilles | ar صديق للنحل
wildlife-friendly < sustainability | en wildlife-friendly, protects wildlife, biodiversity | de artenschutz, biodiversität, artenvielfalt | fr protège la faune, biodiversité | ar يحمي الحياة البرية, التنوع البيولوجي
pesticide-free < sustainability | en pesticide-free, without pesticides, untreated crop | de ohne pestizide, pestizidfrei, ungespritzt | fr sans pesticides, sans pesticide, non traité | ar خال من المبيدات, بدون مبيدات
eco-production < sustainability | en environmentally friendly production, eco production, green production | de umweltfreundliche herstellung, umweltschonend hergestellt | fr production écologique, fabrication écologique | ar إنتاج صديق للبيئة
lasts-a-lifetime < sustainability | en lasts a lifetime, built to last, buy it for life | de hält ein leben lang, fürs leben | fr dure toute une vie, pour toute la vie | ar يدوم مدى الحياة, مدى الحياة
for-generations < sustainability | en for generations, heirloom quality | de für generationen, generationenübergreifend | fr pour des générations, pour les générations | ar لأجيال, من جيل إلى جيل
slow-fashion < sustainability | en slow fashion | de slow fashion | fr slow fashion, mode lente | ar موضة بطيئة
locally-made < origin-claim | en locally made, local production, made locally | de lokal hergestellt, regional produziert, vor ort gefertigt | fr fabriqué localement, production locale, fabrication locale | ar صنع محلي, إنتاج محلي, محلي الصنع
regional < origin-claim | en regional, from the region, local producers | de regional, aus der region, lokale produzenten | fr régional, producteurs locaux, du terroir | ar إقليمي, من المنطقة, منتجون محليون
homegrown < origin-claim | en homegrown, home-grown, from our own farm, own cultivation | de eigener anbau, aus eigenem anbau, vom eigenen hof | fr de notre ferme, cultivé par nos soins | ar من مزرعتنا, زراعة خاصة
imported < origin-claim | en imported | de importiert, importware | fr importé | ar مستورد
single-origin-claim < origin-claim | en single origin, single-origin, single estate | de single origin, plantagenkaffee | fr pure origine, mono-origine, origine unique | ar أحادي المصدر, مصدر واحد
protected-origin < origin-claim, certification | en protected designation of origin, pdo, pgi, dop, aoc | de geschützte ursprungsbezeichnung, g.u., g.g.a. | fr aop, igp, aoc, appellation d'origine | ar تسمية منشأ محمية, علامة منشأ محمية
swiss-made < origin-claim | en swiss made | de swiss made | fr swiss made, fabriqué en suisse | ar صنع في سويسرا
made-in-germany < origin-claim | en made in germany | de made in germany, in deutschland gefertigt, in deutschland hergestellt | fr fabriqué en allemagne | ar صنع في ألمانيا
made-in-italy < origin-claim | en made in italy | de made in italy, in italien gefertigt | fr made in italy, fabriqué en italie | ar صنع في إيطاليا
made-in-france < origin-claim | en made in france | de made in france, in frankreich hergestellt | fr made in france, fabriqué en france, fabrication française | ar صنع في فرنسا
made-in-usa < origin-claim | en made in usa, made in the usa | de made in usa, in den usa hergestellt | fr fabriqué aux états-unis | ar صنع في أمريكا
made-in-europe < origin-claim | en made in europe | de made in europe, in europa hergestellt | fr fabriqué en europe | ar صنع في أوروبا
designed-in < origin-claim | en designed in, developed in | de entworfen in, designt in, entwickelt in | fr conçu en, dessiné en, imaginé en | ar صمم في, مصمم في
assembled-in < origin-claim | en assembled in, final assembly in | de montiert in, endmontage in | fr assemblé en, assemblage final en | ar جمع في, تجميع في
grown-in < origin-claim | en grown in, harvested in, cultivated in | de angebaut in, geerntet in, gewachsen in | fr cultivé en, récolté en | ar مزروع في, محصود في
authentic-origin < origin-claim | en authentic, original from, genuine from | de authentisch, original aus, echt aus | fr authentique, véritable de | ar أصيل, أصلي من
heritage-since < origin-claim | en established in, founded in, heritage brand, centuries-old | de traditionsmarke, jahrhundertealt, gegründet im | fr fondé en, maison fondée, séculaire | ar تأسست عام, عريق, منذ قرون
"""
