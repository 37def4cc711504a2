# ruff: noqa: E501
"""What a product comes with or in: the box, papers, spare parts, and what is sold apart."""

CONCEPTS = """
included != sold-separately | en included, comes with, supplied with, in the box, enclosed | de enthalten, lieferumfang, mitgeliefert, inklusive, inkl, liegt bei | fr inclus, fourni, livré avec, compris | ar مرفق, مشمول, يأتي مع, متضمن, يشمل
sold-separately | en sold separately, not included, available separately | de separat erhältlich, nicht enthalten, nicht im lieferumfang | fr vendu séparément, non inclus, non fourni | ar يباع منفصلا, يباع بشكل منفصل, غير مشمول, غير مرفق
replacement-available | en spare parts available, replaceable parts | de ersatzteile erhältlich, ersatzteile verfügbar | fr pièces détachées disponibles | ar قطع الغيار متوفرة, تتوفر قطع غيار
spare-part | en spare part, replacement part, spare, replacement | de ersatzteil, ersatz | fr pièce de rechange, pièce détachée, pièce de remplacement | ar قطعة غيار, قطع غيار, قطعة بديلة
set | en set of, set, two-piece set, three-piece set, matching set, bundle | de im set, set, zweiteilig, dreiteilig, satz | fr lot de, parure, jeu de | ar طقم, مجموعة, أطقم
pair | en pair, pair of, set of two | de paar, zweierset, 2er-set | fr paire, lot de deux | ar زوج, زوجان, قطعتان
single-item != pair | en sold individually, single piece, sold singly | de einzelstück, einzeln verkauft, stückweise | fr vendu à l'unité, à l'unité, pièce seule | ar قطعة واحدة, يباع بالقطعة, بالحبة
multipack | en multipack, value pack, pack of | de mehrfachpackung, vorratspack, sparpack, großpackung | fr multipack, lot économique, pack économique | ar عبوة متعددة, عبوة توفير, عبوة اقتصادية
packaging | en packaging, package | de verpackung, packung | fr emballage, conditionnement, paquet | ar تغليف, عبوة, تعبئة
box | en box, carton box, cardboard box | de schachtel, karton, box | fr boîte, carton | ar علبة, صندوق, كرتون, علب, صناديق
gift-box < box | en gift box, presentation box, gift packaging | de geschenkbox, geschenkverpackung, geschenkkarton, geschenkschachtel | fr boîte cadeau, coffret, emballage cadeau, écrin | ar علبة هدية, علبة هدايا, صندوق هدية, تغليف هدية
gift-wrapping | en gift wrap, gift wrapped, gift-wrapped | de geschenkpapier, als geschenk verpackt | fr papier cadeau, paquet cadeau | ar ورق هدايا, مغلف كهدية
jewellery-box < box | en jewellery box, jewelry box, ring box | de schmuckkästchen, schmuckschatulle, ringbox, schatulle | fr boîte à bijoux, écrin à bijoux | ar علبة مجوهرات, علبة خاتم
wooden-box < box | en wooden box, wooden crate, wooden case | de holzkiste, holzbox, holzkasten, holzschatulle | fr coffret en bois, caisse en bois, boîte en bois | ar صندوق خشبي, علبة خشبية
tin-box < box | en storage tin, metal tin, tin box, gift tin | de blechdose, metalldose, dose | fr boîte en métal, boîte métallique, boîte en fer | ar علبة معدنية, علبة صفيح
can | en tin can, aluminium can, canned, tinned | de konserve, konservendose, getränkedose | fr boîte de conserve, canette, conserve | ar معلبات, معلب, علبة ألمنيوم
carton-drink | en tetra pak, drink carton | de getränkekarton, tetrapak | fr brique, tetra pak | ar علبة كرتونية للمشروب, تتراباك
case | en carrying case, hard case, storage case, carry case, case | de etui, hartschalenetui, transportkoffer, hülle, hardcase | fr étui, mallette de transport, étui rigide, housse de transport | ar حافظة, جراب, علبة حمل, حقيبة صلبة
charging-case < case | en charging case | de ladecase, ladeetui, ladebox | fr boîtier de charge, étui de charge | ar علبة شحن, حافظة شحن
glasses-case < case | en glasses case, spectacle case | de brillenetui | fr étui à lunettes | ar علبة نظارة, حافظة نظارات
instrument-case < case | en gig bag, guitar case, instrument case, violin case | de gigbag, gitarrentasche, gitarrenkoffer, instrumentenkoffer | fr housse de guitare, étui de guitare, étui d'instrument | ar حقيبة غيتار, حافظة آلة موسيقية, جراب غيتار
pouch | en pouch, drawstring pouch, storage pouch, soft pouch | de beutel, säckchen, aufbewahrungsbeutel | fr pochette, pochon, sachet en tissu | ar كيس قماشي, حافظة قماشية, كيس صغير, جراب قماشي
cotton-pouch < pouch | en cotton pouch, cotton bag, cloth bag | de baumwollbeutel, stoffbeutel, baumwollsäckchen | fr pochon en coton, sac en coton, sac en tissu | ar كيس قطني, كيس قطن, حقيبة قماشية
dust-pouch < pouch | en dust bag, dustbag, shoe bag | de staubbeutel, staubschutzbeutel, schuhbeutel | fr pochon anti-poussière, housse anti-poussière, sac à chaussures | ar كيس واق من الغبار, كيس أحذية
stuff-sack < pouch | en stuff sack, packsack, compression sack, compression bag | de packsack, packbeutel, kompressionssack, packsäcke | fr sac de compression, housse de compression, sac de rangement | ar كيس ضغط, كيس تعبئة, كيس حفظ
carry-bag | en carry bag, storage bag, transport bag, carrying bag | de transporttasche, tragebeutel, transportbeutel, aufbewahrungstasche | fr sac de transport, sac de stockage, housse de rangement | ar حقيبة حمل, حقيبة تخزين, كيس حمل
paper-bag | en paper bag, kraft bag | de papiertüte, papierbeutel, kraftpapierbeutel | fr sac en papier, sachet kraft, sachet en papier | ar كيس ورقي, كيس ورق
plastic-bag | en plastic bag, poly bag | de plastiktüte, plastikbeutel, polybeutel | fr sac plastique, sachet plastique | ar كيس بلاستيكي, كيس نايلون
resealable | en resealable, reclosable, zip lock, ziplock | de wiederverschließbar, zip-beutel, zippverschluss | fr refermable, zip refermable, sachet zip | ar قابل لإعادة الإغلاق, يعاد إغلاقه, بسحاب محكم
sachet | en sachet, single-serve sachet, stick pack | de sachet, portionsbeutel, tütchen, stickpack | fr sachet, dosette individuelle, stick individuel | ar كيس صغير مفرد, مغلف صغير, ظرف جرعة
individually-wrapped | en individually wrapped, individually packed | de einzeln verpackt | fr emballé individuellement | ar مغلف فرديا, مغلفة فرديا, تغليف فردي
tube-packaging | en squeeze tube, aluminium tube | de tubenverpackung, aluminiumtube | fr tube souple, tube en aluminium | ar أنبوب معجون, أنبوب ضغط
roll | en roll, on a roll | de rolle, auf der rolle | fr rouleau, en rouleau | ar رول, لفة, لفافة
vacuum-packed | en vacuum packed, vacuum-sealed, vacuum sealed | de vakuumverpackt, vakuumiert | fr sous vide, emballé sous vide | ar معبأ بتفريغ الهواء, مفرغ من الهواء, تغليف مفرغ
aroma-valve | en aroma valve, degassing valve | de aromaventil, aromaschutzventil | fr valve fraîcheur, valve de dégazage | ar صمام نكهة, صمام تفريغ الغاز
plastic-free-packaging | en plastic-free packaging | de plastikfreie verpackung, plastikfrei verpackt | fr emballage sans plastique | ar تغليف خال من البلاستيك
recyclable-packaging | en recyclable packaging | de recycelbare verpackung | fr emballage recyclable | ar تغليف قابل للتدوير
instructions | en instruction booklet, instructions, manual, user guide | de anleitung, gebrauchsanleitung, bedienungsanleitung, handbuch | fr notice, mode d'emploi, manuel | ar دليل المستخدم, كتيب تعليمات, تعليمات الاستخدام, كتيب إرشادات
assembly-instructions < instructions | en assembly instructions, assembly guide | de aufbauanleitung, montageanleitung | fr notice de montage, instructions de montage | ar تعليمات التركيب, دليل التركيب
care-guide | en care guide, care card, care instructions | de pflegeanleitung, pflegehinweis, pflegekarte | fr conseils d'entretien, guide d'entretien, notice d'entretien | ar تعليمات العناية, دليل العناية, بطاقة العناية
recipe-book | en recipe booklet, recipe book, recipes included | de rezeptheft, rezeptbuch | fr livret de recettes, livre de recettes | ar كتيب وصفات, كتاب وصفات
pattern-template | en sewing pattern, template, stencil | de schnittmuster, schablone, nähanleitung | fr patron de couture, gabarit, pochoir | ar باترون, قالب رسم, استنسل
label | en label, tag, hang tag, woven label | de etikett, label, aufnäher | fr étiquette | ar ملصق تعريفي, بطاقة تعريف, ليبل
greeting-note | en gift note, gift message, message card | de grußbotschaft, geschenknachricht | fr message cadeau, mot personnalisé | ar رسالة هدية, بطاقة إهداء
screws | en screw, screws | de schraube | fr vis | ar برغي, براغي, مسامير لولبية
wall-plug | en wall plug, rawl plug, wall anchor, dowel | de dübel, wandanker | fr cheville, chevilles murales, tourillon | ar خابور, خوابير, فيشر, دسر
mounting-material | en mounting hardware, fixing kit, fittings, mounting kit | de montagematerial, befestigungsmaterial, befestigungsset, montageset | fr kit de fixation, matériel de fixation, visserie | ar لوازم التثبيت, طقم تثبيت, مستلزمات التركيب
bolt | en bolt, nut and bolt | de bolzen, gewindeschraube | fr boulon | ar مسمار محوي
hex-nut | en hex nut, lock nut | de schraubenmutter, gewindemutter, sechskantmutter | fr écrou | ar صامولة, صواميل
washer | en washer, washer ring | de unterlegscheibe | fr rondelle | ar وردة معدنية
nail | en wood nails, steel nails, tacks | de drahtstift, stahlnagel, holznagel | fr clou, clous | ar مسمار خشب, مسامير فولاذية
assembly-tool | en assembly tool, tool included, tools included, allen key included | de montagewerkzeug, werkzeug enthalten, werkzeug im lieferumfang | fr outil de montage, outils fournis, clé de montage | ar أداة تركيب, أدوات التركيب, عدة التركيب
adhesive-pad | en adhesive strip, adhesive pad, adhesive tape, double-sided tape | de klebestreifen, klebepad, klebeband | fr bande adhésive, ruban adhésif, pastille adhésive, adhésif double face | ar شريط لاصق, لاصق مزدوج, قطعة لاصقة
repair-kit | en repair kit, patch kit, repair patch | de reparaturset, flickzeug, flickset, reparaturflicken | fr kit de réparation, rustine | ar طقم إصلاح, طقم ترقيع, رقعة إصلاح
cleaning-kit | en cleaning kit, cleaning tool | de reinigungsset, reinigungswerkzeug | fr kit de nettoyage, outil de nettoyage | ar طقم تنظيف, أداة تنظيف
cleaning-brush-included < brush-cleaning | en small cleaning brush, bottle brush | de reinigungspinsel, flaschenbürste | fr petite brosse de nettoyage, goupillon | ar فرشاة تنظيف صغيرة, فرشاة زجاجات
spare-button < spare-part, button | en spare button, extra button | de ersatzknopf, ersatzknöpfe | fr bouton de rechange, bouton supplémentaire | ar زر احتياطي, أزرار احتياطية
spare-seal < spare-part, gasket | en spare seal, replacement seal, spare gasket | de ersatzdichtung | fr joint de rechange | ar جوان احتياطي, حلقة إحكام احتياطية
spare-blade < spare-part, blade | en spare blade, replacement blade | de ersatzklinge | fr lame de rechange | ar شفرة احتياطية, شفرات بديلة
spare-battery < spare-part, battery | en spare battery, replacement battery | de ersatzakku, ersatzbatterie | fr batterie de rechange, pile de rechange | ar بطارية احتياطية
spare-filter < spare-part, filter | en spare filter, replacement filter | de ersatzfilter | fr filtre de rechange | ar فلتر احتياطي, فلتر بديل
spare-laces < spare-part, laces | en spare laces, extra laces | de ersatzschnürsenkel, ersatzsenkel | fr lacets de rechange | ar أربطة احتياطية
spare-parts-kit < spare-part | en spare parts kit, spares kit | de ersatzteilset | fr kit de pièces de rechange | ar طقم قطع غيار
tips-ear < attachment | en ear tips, eartips, silicone tips, ear cushions | de silikonaufsätze, ohraufsätze, ohrpassstücke | fr embouts auriculaires, embouts en silicone, coussinets d'oreille | ar أطراف أذن, رؤوس سيليكون, وسائد أذن
tent-pegs | en tent peg, ground stake | de hering, zelthering, heringe | fr sardine de tente, piquet | ar أوتاد خيمة, وتد
guy-line | en guy line | de abspannleine, zeltleine | fr hauban | ar حبال شد, حبال الخيمة
pole-tent | en tent pole, tent poles | de zeltstange, zeltgestänge, gestänge | fr arceau, arceaux, mât de tente | ar عمود خيمة, أعمدة خيمة
air-pump | en air pump, inflation pump, hand pump | de handpumpe, pumpsack | fr pompe de gonflage, gonfleur | ar مضخة هواء, مضخة نفخ
sample | en sample, free sample, tester | de warenprobe, pröbchen, gratisprobe | fr échantillon | ar عينة, عينات
carabiner-clip | en clip, carabiner clip, key clip, belt clip | de karabinerhaken, clip, gürtelclip | fr mousqueton clip, clip, clip ceinture | ar مشبك, كليبس, مشبك حزام
lanyard | en lanyard, wrist strap, hand strap, neck strap | de schlüsselband, handschlaufe, trageband, umhängeband | fr dragonne, tour de cou, cordon de poignet | ar حبل معصم, رباط معصم, حبل تعليق بالرقبة
ribbon | en ribbon, satin ribbon, gift ribbon | de geschenkband, schleifenband, satinband | fr ruban, bolduc | ar شريط زينة, شريط ساتان, شريطة
bow | en decorative bow, hair bow, satin bow | de schleife, zierschleife | fr nœud décoratif, nœud | ar فيونكة, عقدة زينة
seal-wax | en wax seal, tamper seal, sealed bag | de siegel, wachssiegel, versiegelt | fr sceau, cachet de cire, scellé | ar ختم شمعي, مختوم, محكم الختم
battery-included < battery, included | en battery included, batteries included | de batterie enthalten, batterien enthalten, akku enthalten | fr pile incluse, piles incluses, piles fournies, batterie incluse | ar البطارية مرفقة, البطاريات مرفقة
"""
