# ruff: noqa: E501
"""Ways of making: by hand, by which craft, by machine, in what number."""

CONCEPTS = """\
handmade | en handmade, made by hand, handcrafted, hand crafted | de handgemacht, handgefertigt, handarbeit, von hand gefertigt | fr fait main, fait à la main, fabriqué à la main | ar مصنوع يدويا, صناعة يدوية, يدوي الصنع, صنع يدوي
artisanal | en artisanal, artisan, craftsmanship, crafted by artisans | de handwerklich, kunsthandwerk, handwerkskunst | fr artisanal, artisan, savoir-faire artisanal | ar حرفي, حرفية, حرفة
machine-made != handmade | en machine-made, machine made, made by machine | de maschinell gefertigt, maschinell hergestellt, maschinengefertigt | fr fabriqué à la machine, fait à la machine, fabrication mécanique | ar مصنوع آليا, صناعة آلية
industrially-made != handmade, small-batch | en industrially made, mass-produced, factory made | de industriell gefertigt, massenware, serienfertigung | fr fabriqué industriellement, production de masse | ar إنتاج صناعي, مصنوع في المصنع
small-batch | en small batch, made in small batches, small series | de kleinserie, kleine serie, kleine charge, kleine auflage | fr petite série, petits lots, petites quantités | ar دفعات صغيرة, كميات صغيرة
limited-edition != standard-range | en limited edition, limited run, limited series | de limitierte auflage, limitiert, sonderauflage | fr édition limitée, série limitée, tirage limité | ar إصدار محدود, طبعة محدودة
standard-range | en standard range, permanent collection, core range | de standardsortiment, dauersortiment | fr gamme permanente, collection permanente | ar مجموعة دائمة, تشكيلة دائمة
numbered-edition < limited-edition | en numbered edition, individually numbered, hand-numbered, serial-numbered | de nummerierte auflage, einzeln nummeriert, durchnummeriert | fr édition numérotée, numéroté à la main, numéroté | ar مرقم, إصدار مرقم
signed-piece | en hand-signed, signed by the artist, signed print | de handsigniert, vom künstler signiert, signiert | fr signé à la main, signé par l'artiste | ar موقع من الفنان, موقع يدويا
unique-piece != mass-produced-piece | en one of a kind, unique piece, no two alike | de unikat, einzelstück, kein stück gleicht | fr pièce unique, exemplaire unique | ar قطعة فريدة, قطعة وحيدة
mass-produced-piece | en identical pieces, series product | de serienprodukt, serienware | fr produit de série | ar منتج متسلسل, منتج نمطي
made-to-order != ready-made | en made to order, custom made, bespoke, made to measure | de auf bestellung gefertigt, maßgefertigt, maßanfertigung, nach maß | fr fait sur commande, sur mesure | ar مصنوع حسب الطلب, تفصيل حسب المقاس
ready-made | en ready-made, off the shelf, off-the-rack | de fertigware, von der stange, konfektion | fr prêt-à-porter, tout fait | ar جاهز الصنع, جاهزة الصنع
personalised | en personalised, personalized, customised, customizable, monogrammed | de personalisiert, individualisiert, mit wunschnamen | fr personnalisé, personnalisable | ar قابل للتخصيص, مخصص بالاسم
prototype-piece | en prototype, pre-production sample | de prototyp, musterstück | fr prototype, pièce de présérie | ar نموذج أولي
second-quality != first-quality | en seconds quality, b-stock, b-grade, factory second | de zweite wahl, b-ware | fr second choix, deuxième choix | ar درجة ثانية, فرز ثان
first-quality | en first quality, a-grade, first choice quality | de erste wahl, a-ware | fr premier choix | ar درجة أولى, نخب أول
traditional-method | en traditional method, traditionally made, age-old technique | de traditionell hergestellt, traditionell gefertigt, altes handwerk | fr méthode traditionnelle, fabrication traditionnelle | ar طريقة تقليدية, صناعة تقليدية
family-business | en family business, family-run, family-owned | de familienbetrieb, familienunternehmen, familiengeführt | fr entreprise familiale, atelier familial | ar شركة عائلية, ورشة عائلية
workshop-made | en made in our workshop, studio-made, workshop-made | de manufaktur, werkstattfertigung, in unserer werkstatt | fr fabriqué en atelier, manufacture, notre atelier | ar صنع في الورشة, من ورشتنا, مشغل حرفي
master-made | en master craftsman, master potter, master maker, master artisan | de meisterhand, meisterbetrieb, handwerksmeister, meisterwerkstatt | fr maître artisan, maître potier, meilleur ouvrier | ar معلم حرفي, حرفي ماهر, صانع ماهر
family-recipe < traditional-method | en family recipe, old recipe, traditional recipe | de familienrezept, altes rezept, traditionelles rezept | fr recette familiale, recette traditionnelle | ar وصفة عائلية, وصفة تقليدية
hand-poured < handmade | en hand-poured, hand poured, poured by hand | de handgegossen, von hand gegossen | fr coulé à la main, coulée main | ar مصبوب يدويا, صب يدوي
hand-thrown < handmade, wheel-thrown | en hand-thrown, hand thrown, thrown by hand | de handgetöpfert, handgedreht, von hand gedreht | fr tourné à la main, tourné main | ar مشكل يدويا على الدولاب, مخروط يدويا
wheel-thrown != slip-cast, press-moulded | en wheel-thrown, thrown on the wheel, potter's wheel | de auf der töpferscheibe, töpferscheibe, scheibengedreht | fr tourné au tour de potier, tour de potier | ar دولاب الخزاف, مشكل على الدولاب
hand-built-ceramic < handmade | en hand-built pottery, pinched by hand, coil built, slab built | de aufgebaut in wulsttechnik, daumentechnik, plattentechnik | fr modelé à la main, monté au colombin | ar مبني يدويا, تشكيل يدوي
hand-painted < handmade | en hand-painted, hand painted, painted by hand | de handbemalt, von hand bemalt, handgemalt | fr peint à la main, peint main | ar مرسوم يدويا, ملون يدويا, مطلي يدويا, رسم يدوي
hand-glazed < handmade, glazed | en hand-glazed, glazed by hand | de handglasiert, von hand glasiert | fr émaillé à la main | ar مزجج يدويا
hand-printed < handmade, printed-craft | en hand-printed, block printed, hand block print | de handbedruckt, blockdruck, handgedruckt | fr imprimé à la main, impression au bloc | ar مطبوع يدويا, طباعة بالقوالب الخشبية
screen-printed < printed-craft | en screen-printed, screen print, silkscreen | de siebdruck, im siebdruck | fr sérigraphié, sérigraphie | ar طباعة حريرية, سلك سكرين
letterpress < printed-craft | en letterpress, letterpress printed | de buchdruck, letterpress, hochdruckverfahren | fr letterpress, typographie au plomb, impression typographique | ar طباعة بارزة, ليتربريس
digital-print < printed-craft | en digital print, digitally printed, inkjet print | de digitaldruck, digital bedruckt | fr impression numérique, imprimé numérique | ar طباعة رقمية
giclee < printed-craft | en giclée, giclee, fine art print | de giclée, fine-art-druck, kunstdruck | fr giclée, tirage d'art, impression d'art | ar جيكليه, طباعة فنية
sublimation-print < printed-craft | en sublimation print, sublimated, heat transfer print | de sublimationsdruck, transferdruck | fr sublimation, impression par sublimation | ar طباعة بالتسامي, طباعة حرارية
offset-print < printed-craft | en offset print, offset printed | de offsetdruck | fr impression offset | ar طباعة أوفست
printed-craft | en printing technique, printed design | de druckverfahren, drucktechnik | fr technique d'impression | ar تقنية طباعة
hand-blown < handmade, blown-glass | en hand-blown, hand blown, mouth-blown, mouth blown | de mundgeblasen, handgeblasen | fr soufflé à la bouche, soufflé bouche, soufflé à la main | ar منفوخ بالفم, منفوخ يدويا, نفخ يدوي
blown-glass != pressed-glass | en blown glass, glassblown | de geblasenes glas | fr verre soufflé | ar زجاج منفوخ
pressed-glass | en pressed glass, moulded glass | de pressglas, gepresstes glas | fr verre pressé, verre moulé | ar زجاج مضغوط
hand-cut < handmade | en hand-cut, cut by hand, hand-faceted | de handgeschliffen, von hand geschnitten, handgeschnitten | fr taillé à la main, coupé à la main, découpé à la main | ar مقطوع يدويا, قص يدوي
hand-carved < handmade, carved | en hand-carved, carved by hand, hand-whittled | de handgeschnitzt, von hand geschnitzt | fr sculpté à la main, taillé main | ar منحوت يدويا, نحت يدوي
carved | en carved, wood carving | de geschnitzt, schnitzerei | fr sculpté, sculpture sur bois | ar منحوت, نحت على الخشب
hand-turned < handmade, turned | en hand-turned, turned by hand | de handgedrechselt, von hand gedrechselt | fr tourné main sur bois, tourné sur bois à la main | ar مخروط باليد
turned | en lathe-turned, wood turned, turned wood | de gedrechselt, drechselarbeit | fr bois tourné, tournage sur bois | ar خراطة الخشب, مخروط
hand-sewn < handmade, sewn | en hand-sewn, hand sewn, hand-stitched, hand stitched, sewn by hand | de handgenäht, von hand genäht | fr cousu main, cousu à la main | ar مخيط يدويا, خياطة يدوية
sewn | en sewn, stitched, tailored | de genäht, vernäht, geschneidert | fr cousu, confectionné | ar مخيط, محيك
double-stitched < sewn | en double-stitched, double stitching, reinforced seams | de doppelnaht, doppelt vernäht, verstärkte nähte | fr double couture, coutures renforcées | ar خياطة مزدوجة, درزة مزدوجة
flat-seam < sewn | en flat seam, flatlock | de flachnaht, flatlock | fr couture plate, flatlock | ar خياطة مسطحة, درزة مسطحة
taped-seam | en taped seams, seam-sealed, sealed seams | de getapte nähte, verschweißte nähte, versiegelte nähte | fr coutures étanchées, coutures thermosoudées | ar درزات ملحومة, درزات محكمة
goodyear-welted < sewn != cemented-sole | en goodyear welted, goodyear welt, welted | de rahmengenäht, zwiegenäht, goodyear-rahmengenäht | fr cousu goodyear, montage goodyear | ar خياطة غوديير, جوديير
welded-seam != sewn | en welded seams, heat-welded, high-frequency welded | de hochfrequenzverschweißt, geschweißte naht | fr soudé haute fréquence, soudure haute fréquence | ar درزات ملحومة حراريا
seamless-making != sewn | en seamless, without seams | de nahtlos, ohne nähte | fr sans couture, sans coutures | ar بدون خياطة, بلا درزات, بدون درزات
blake-stitched < sewn != goodyear-welted, cemented-sole | en blake stitched, blake stitch | de durchgenäht, blake-genäht | fr cousu blake | ar خياطة بليك
cemented-sole | en cemented sole, glued sole, cemented construction | de geklebte sohle, klebegezwickt | fr semelle collée, semelle soudée | ar نعل ملصوق
hand-knitted < handmade, knitted != machine-knitted | en hand-knitted, hand knitted, hand-knit, knitted by hand | de handgestrickt, von hand gestrickt | fr tricoté main, tricoté à la main | ar محبوك يدويا, حياكة يدوية, تريكو يدوي
machine-knitted < knitted | en machine-knitted, machine knit | de maschinengestrickt | fr tricoté machine | ar محبوك آليا
knitted != woven | en knitted | de gestrickt, strickarbeit | fr tricoté | ar محبوك, تريكو محبوك
crocheted < handmade | en crocheted, crochet, hand-crocheted | de gehäkelt, handgehäkelt, häkelarbeit | fr crocheté, fait au crochet, crochet main | ar كروشيه, مشغول بالكروشيه
hand-woven < handmade, woven | en hand-woven, handwoven, hand woven, handloom, hand-loomed | de handgewebt, handgewoben, von hand gewebt, handwebstuhl | fr tissé main, tissé à la main, métier à tisser manuel | ar منسوج يدويا, نسيج يدوي, نول يدوي
woven | en woven, loom-woven, weaving | de gewebt, gewoben, webstuhl | fr tissé, tissage, métier à tisser | ar منسوج, محاك
jacquard-woven < woven | en jacquard woven, jacquard loom | de jacquardgewebt | fr tissé jacquard | ar منسوج جاكار
hand-knotted < handmade | en hand-knotted, knotted by hand | de handgeknüpft, von hand geknüpft | fr noué à la main, noué main | ar معقود يدويا, عقد يدوي
macrame < handmade | en macramé, macrame | de makramee | fr macramé | ar مكرمية, مكرميه
braided | en braided, plaited | de geflochten, handgeflochten, flechtarbeit | fr tressé, tressage, tressé à la main | ar مضفر, مجدول يدويا, جدل يدوي
hand-embroidered < handmade, embroidered | en hand-embroidered, embroidered by hand | de handbestickt, von hand bestickt | fr brodé main, brodé à la main | ar مطرز يدويا, تطريز يدوي
spun | en hand-spun, handspun, spun yarn, spun wool | de gesponnen, handgesponnen, versponnen | fr filé à la main, filage, laine filée | ar مغزول, مغزول يدويا
hand-dyed < handmade, dyed | en hand-dyed, dyed by hand | de handgefärbt, von hand gefärbt | fr teint à la main, teint main | ar مصبوغ يدويا
naturally-dyed < dyed | en naturally dyed, plant-dyed, vegetable dyed, natural dyes | de pflanzengefärbt, naturgefärbt | fr teinture végétale, teintures naturelles | ar مصبوغ طبيعيا, أصباغ طبيعية
dyed | en garment-dyed, yarn-dyed, piece-dyed, dyed | de garngefärbt, stückgefärbt, gefärbt | fr teint en pièce, fil teint, teinture | ar مصبوغ, مصبوغ الخيط, صباغة
felted-craft < handmade | en hand-felted, needle-felted, felted by hand | de handgefilzt, nadelgefilzt | fr feutré main, feutré à la main | ar ملبد يدويا
forged != cast-made, stamped-made | en forged, drop-forged, hot-forged | de geschmiedet, gesenkgeschmiedet | fr forgé, matricé | ar مطروق بالحدادة, مشكل بالطرق, فورجد
hand-forged < handmade, forged | en hand-forged, forged by hand | de handgeschmiedet, von hand geschmiedet | fr forgé main, forgé à la main | ar مطروق يدويا, حدادة يدوية
cast-made != stamped-made | en die-cast, sand-cast, investment cast, cast metal | de gegossen, druckguss, sandguss, feinguss | fr coulé sous pression, moulé sous pression, fonderie, moulage au sable | ar مصبوب, سباكة, صب بالقالب
lost-wax < handmade, cast-made | en lost-wax, lost wax casting | de wachsausschmelzverfahren, verlorene form | fr cire perdue, fonte à la cire perdue | ar الشمع المفقود, صب الشمع المفقود
stamped-made | en stamped metal, punched metal, stamped blade, pressed steel | de gestanzt, stanzteil, gestanzte klinge | fr estampé, lame découpée, tôle emboutie | ar مختوم بالكبس, مقصوص من الصفيح
spun-metal < metal | en spun metal, metal spinning, hand-spun metal | de metalldrücken, metallgedrückt | fr métal repoussé, repoussage | ar لف المعادن, معدن ملفوف
machined | en cnc machined, cnc-milled, precision-machined, unibody | de cnc-gefräst, gefräst, aus dem vollen gefräst, gedreht und gefräst | fr usiné, usiné cnc, fraisé, usinage | ar مخروط cnc, تفريز, مشكل cnc
welded | en welded, weld, welded joints, tig welded | de geschweißt, verschweißt, schweißnaht | fr soudé, soudure | ar ملحوم, وصلات ملحومة
riveted | en riveted, rivets, rivet | de genietet, vernietet, niete | fr riveté, rivet | ar مثبت بالبرشام, برشام
soldered | en hand-soldered, soldered joint | de handgelötet, gelötet | fr soudé à l'étain, brasé | ar ملحوم بالقصدير
hand-polished-craft < handmade, polished | en polished by hand, hand-finished, finished by hand | de von hand poliert, handpoliert, handveredelt, von hand veredelt | fr poli à la main, fini à la main, finition main | ar مصقول يدويا, تشطيب يدوي
hand-assembled < handmade | en hand-assembled, assembled by hand | de handmontiert, von hand montiert, von hand zusammengebaut | fr assemblé à la main, monté à la main | ar مجمع يدويا, تجميع يدوي
hand-sharpened < handmade | en hand-sharpened, sharpened by hand, hand-honed, hand-ground | de handgeschärft, von hand geschärft, handabgezogen | fr affûté à la main, aiguisé à la main | ar مشحوذ يدويا, شحذ يدوي
hand-picked < handmade | en hand-picked, hand picked, hand-harvested, picked by hand | de handgepflückt, von hand gepflückt, handverlesen | fr cueilli à la main, récolté à la main, récolte manuelle | ar مقطوف يدويا, قطف يدوي, محصود يدويا
hand-roasted < handmade | en hand-roasted, roasted by hand | de handgeröstet, von hand geröstet | fr torréfié à la main | ar محمص يدويا, تحميص يدوي
hand-rolled < handmade | en hand-rolled, rolled by hand, hand-rolled edge, hand-rolled hem | de handgerollt, handrolliert, von hand gerollt | fr roulé à la main, roulotté main, roulotté à la main | ar ملفوف يدويا, لف يدوي
slip-cast | en slip-cast, slip cast | de schlickerguss, gegossene keramik | fr coulage en barbotine, barbotine | ar صب الصلصال السائل
press-moulded | en press-moulded, press-molded, jiggered | de pressgeformt, eingedreht | fr estampé en moule, calibré en moule | ar مضغوط في القالب
injection-moulded | en injection-moulded, injection-molded, injection molding | de spritzguss, im spritzguss | fr moulé par injection, injection plastique | ar حقن بالقالب, مشكل بالحقن
three-d-printed | en 3d-printed, 3d printed, 3d printing | de 3d-gedruckt, 3d-druck | fr imprimé en 3d, impression 3d | ar طباعة ثلاثية الأبعاد, مطبوع ثلاثي الأبعاد
laser-cut | en laser-cut, laser cut, laser cutting | de lasergeschnitten, laserschnitt | fr découpé au laser, découpe laser | ar مقطوع بالليزر, قص ليزر
laser-engraved < engraved | en laser-engraved, laser engraving | de lasergraviert, lasergravur | fr gravé au laser, gravure laser | ar محفور بالليزر, حفر ليزر
kiln-fired | en kiln-fired, fired in a kiln, high-fired, wood-fired kiln | de im ofen gebrannt, hochgebrannt, hoch gebrannt | fr cuit au four de potier, cuisson haute température, cuit à haute température | ar محروق في الفرن, محروق بحرارة عالية
cold-process-soap | en cold process, cold-process soap, saponified cold | de kaltgerührt, kaltverseift | fr saponifié à froid, saponification à froid | ar صابون على البارد, تصبين بارد
hot-process-soap != cold-process-soap | en hot process soap, boiled soap | de heißverseift, gesiedete seife | fr saponifié à chaud, savon au chaudron | ar صابون مطبوخ, صابون على الساخن
refurbished != brand-new | en refurbished, reconditioned, renewed device | de generalüberholt, aufbereitet, refurbished, wiederaufbereitet | fr reconditionné, remis à neuf | ar مجدد, معاد تجديده
brand-new | en brand new, factory new, factory-new, unused | de fabrikneu, neuware, nagelneu, unbenutzt | fr tout neuf, flambant neuf, neuf sous emballage | ar جديد تماما, جديد غير مستعمل
second-hand != brand-new | en second-hand, second hand, pre-owned, used item, preloved | de gebrauchtware, secondhand, aus zweiter hand | fr d'occasion, seconde main, de seconde main | ar مستعمل
antique != brand-new | en antique, genuine antique, original vintage | de antik, antiquität, original vintage | fr antiquité, objet ancien, objet d'époque | ar أثري, تحفة قديمة, أنتيك
"""
