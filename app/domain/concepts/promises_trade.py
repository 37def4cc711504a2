# ruff: noqa: E501
"""What is never said unproven about buying: price, stock, praise, comparison, guarantee, delivery and returns."""

CONCEPTS = """\
discount < price-claim | en discount, discounted, percent off, save up to, money off | de rabatt, preisnachlass, ermäßigung | fr remise, rabais, ristourne | ar خصم, خصومات, تخفيض السعر
sale < price-claim | en on sale, sale price, clearance sale, special offer | de sonderangebot, schlussverkauf, angebotspreis, im sale | fr en promotion, soldes, offre spéciale | ar تخفيضات, عرض خاص, تصفية
reduced-from < price-claim | en reduced from, marked down, reduced price, price drop | de im preis reduziert, preissenkung, herabgesetzt | fr prix réduit, prix barré, baisse de prix | ar سعر مخفض, مخفض من
cheapest < price-claim | en cheapest, lowest price, best price, unbeatable price | de billigste, günstigster preis, bestpreis, niedrigster preis | fr le moins cher, meilleur prix, prix le plus bas | ar الأرخص, أقل سعر, أفضل سعر, سعر لا يقبل المنافسة
cheap < price-claim | en cheap, inexpensive, affordable, low-cost | de billig, preisgünstig, kostengünstig, erschwinglich | fr pas cher, bon marché, abordable | ar رخيص, بسعر معقول, غير مكلف
value-for-money < price-claim | en value for money, worth every penny, price-performance | de preis-leistung, preis-leistungs-verhältnis, jeden cent wert | fr rapport qualité-prix, qualité-prix | ar قيمة مقابل السعر, يستحق كل قرش, جودة مقابل سعر
price-guarantee < price-claim | en price guarantee, price match, lowest price guarantee | de preisgarantie, tiefpreisgarantie, bestpreisgarantie | fr garantie du meilleur prix, prix garanti, alignement des prix | ar ضمان السعر, ضمان أقل سعر
introductory-price < price-claim | en introductory price, launch price, early bird | de einführungspreis, frühbucherpreis, startpreis | fr prix de lancement, prix d'appel | ar سعر الافتتاح, سعر تعريفي, سعر الإطلاق
wholesale-price < price-claim | en wholesale price, factory price, direct from the factory | de großhandelspreis, fabrikpreis, werksverkauf | fr prix de gros, prix d'usine | ar سعر الجملة, سعر المصنع
no-middleman < price-claim | en no middleman, without middlemen | de ohne zwischenhändler, direkt vom hersteller | fr sans intermédiaire, direct du fabricant | ar بدون وسيط, مباشرة من المصنع
voucher < price-claim | en voucher, coupon, promo code, discount code, gift card | de gutschein, gutscheincode, rabattcode, aktionscode | fr bon d'achat, code promo, bon de réduction, coupon | ar قسيمة, كوبون, كود خصم, رمز ترويجي
free-gift < price-claim | en free gift, gift with purchase, bonus gift, free of charge | de gratisgeschenk, gratis, kostenlos, geschenk gratis | fr cadeau gratuit, offert, gratuit, cadeau offert | ar هدية مجانية, مجانا, مجاني
no-extra-cost < price-claim | en at no extra cost, no surcharge | de ohne aufpreis, ohne mehrkosten | fr sans supplément, sans surcoût | ar دون تكلفة إضافية, بدون زيادة في السعر
buy-one-get-one < price-claim | en buy one get one free, two for one, bogo | de zwei zum preis von einem, 2 für 1 | fr deux pour un, un acheté un offert | ar اشتر واحدا واحصل على, واحد مجانا
bundle-price < price-claim | en bundle price, multibuy, bundle deal | de setpreis, mengenrabatt, sparset | fr prix du lot, lot avantageux | ar سعر المجموعة, عرض المجموعة
saves-money < price-claim | en saves money, cost-saving, pays for itself | de spart geld, rechnet sich, kostensparend | fr fait économiser, économies d'argent | ar يوفر المال, توفير المال
instalments < price-claim | en instalments, installments, financing, monthly payments | de ratenzahlung, finanzierung, monatsrate | fr paiement en plusieurs fois, mensualités | ar تقسيط, أقساط, دفعات شهرية
pay-later < price-claim | en pay later, buy now pay later | de später bezahlen, zahlpause | fr payer plus tard, paiement différé | ar ادفع لاحقا
interest-free < price-claim | en interest-free, zero interest, 0% financing | de zinsfrei, null prozent finanzierung, ohne zinsen | fr sans intérêt, sans frais, taux zéro | ar بدون فوائد, صفر فائدة
payment-methods < price-claim | en credit card, secure payment, klarna, paypal | de kreditkarte, sichere zahlung, klarna, paypal | fr paiement sécurisé, carte bancaire, paypal | ar دفع آمن, بطاقة ائتمان
pay-on-invoice < price-claim | en pay on invoice, pay by invoice | de auf rechnung, kauf auf rechnung | fr paiement sur facture | ar الدفع بالفاتورة
cash-on-delivery < price-claim | en cash on delivery | de nachnahme, zahlung bei lieferung | fr paiement à la livraison | ar الدفع عند الاستلام
refund < price-claim, returns-claim | en refund, refunded, full refund, reimbursed | de erstattung, rückerstattung, geld zurück erhalten, erstattet | fr remboursement, remboursé | ar استرداد المبلغ, استرداد, رد المبلغ
loyalty-points < price-claim | en loyalty points, reward points, cashback, bonus points | de treuepunkte, bonuspunkte, cashback | fr points de fidélité, cashback, cagnotte | ar نقاط الولاء, كاش باك, نقاط مكافأة
tax-included < price-claim | en tax included, vat included | de inklusive mehrwertsteuer, inkl. mwst | fr ttc, tva incluse | ar شامل الضريبة
tax-free < price-claim | en tax-free, duty-free | de steuerfrei, zollfrei | fr hors taxes, détaxé | ar معفى من الضريبة, بدون جمارك
no-hidden-costs < price-claim | en no hidden costs, no hidden fees | de keine versteckten kosten | fr sans frais cachés | ar بدون رسوم خفية
price-increase < price-claim, urgency | en before prices rise, price going up, price increase | de bevor der preis steigt, preiserhöhung | fr avant la hausse des prix, hausse des prix | ar قبل ارتفاع السعر, زيادة السعر
subscription-saving < price-claim | en subscribe and save, subscription discount | de sparabo, spar-abo, aborabatt | fr abonnez-vous et économisez, remise abonnement | ar اشترك ووفر, خصم الاشتراك
investment < price-claim | en investment piece, increases in value, collector's value | de wertanlage, wertsteigerung, sammlerwert | fr prend de la valeur, valeur de collection | ar قطعة استثمارية, تزداد قيمته
in-stock < stock-claim != sold-out, backorder, preorder | en in stock, available from stock, on hand | de auf lager, sofort lieferbar, vorrätig, ab lager | fr en stock, disponible en stock | ar متوفر في المخزون, متوفر الآن
ready-to-ship < in-stock | en ready to ship, ready for dispatch | de versandfertig, versandbereit | fr prêt à expédier, prêt à être expédié | ar جاهز للشحن, جاهز للإرسال
sold-out < stock-claim | en sold out, out of stock, no longer available, discontinued | de ausverkauft, vergriffen, nicht vorrätig | fr épuisé, rupture de stock, victime de son succès, indisponible | ar نفد, نفدت الكمية, غير متوفر, نفد المخزون
sells-out-fast < stock-claim, urgency | en sells out fast, selling fast, selling quickly, sold out in days | de schnell ausverkauft, schnell vergriffen, geht schnell weg | fr vite épuisé, part très vite, se vend vite | ar ينفد بسرعة, يباع بسرعة
backorder < stock-claim | en backorder, back-order, on backorder | de nachbestellt, lieferrückstand, nachlieferung | fr en réassort, commande en attente | ar طلب مسبق متأخر, قيد إعادة التوريد
back-in-stock < stock-claim | en back in stock, restocked, available again | de wieder auf lager, wieder da, wieder verfügbar | fr de retour en stock, de nouveau disponible | ar عاد للمخزون, متوفر من جديد, متوفر مجددا
preorder < stock-claim | en pre-order, preorder, reserve now | de vorbestellen, vorbestellung, vorbestellbar | fr précommande, précommander | ar طلب مسبق, احجز الآن, الطلب المسبق
few-left < stock-claim, urgency | en only a few left, last pieces, few remaining, low stock | de nur noch wenige, letzte stücke, restposten | fr dernières pièces, il n'en reste que | ar بقي القليل, آخر القطع, آخر قطعة
last-chance < stock-claim, urgency | en last chance, final chance | de letzte chance, letzte gelegenheit | fr dernière chance | ar الفرصة الأخيرة, آخر فرصة
almost-gone < stock-claim, urgency | en almost gone, nearly sold out | de fast ausverkauft, fast weg | fr presque épuisé, bientôt épuisé | ar أوشك على النفاد, كاد ينفد
limited-stock < stock-claim, urgency | en while stocks last, limited stock, limited quantity | de solange der vorrat reicht, begrenzte stückzahl | fr dans la limite des stocks, quantité limitée | ar حتى نفاد الكمية, كمية محدودة, الكمية محدودة
exclusive < stock-claim | en exclusively available, only available here, not available in stores | de nur bei uns, nicht im handel erhältlich, exklusiv erhältlich | fr en exclusivité, uniquement chez nous | ar حصريا, لدينا فقط
available-in-store < stock-claim | en available in store, click and collect, available in our shops | de im laden erhältlich, in der filiale, click and collect | fr disponible en magasin, disponible en boutique, retrait en magasin | ar متوفر في المتجر, استلام من المتجر
new-arrival < stock-claim | en new arrival, newly arrived, new collection | de neu eingetroffen, neu im sortiment, neue kollektion | fr nouvel arrivage, nouvelle collection | ar وصل حديثا, مجموعة جديدة
today-only < urgency | en today only, only today, for a short time, limited time | de nur heute, nur für kurze zeit, zeitlich begrenzt | fr aujourd'hui seulement, pour une durée limitée | ar اليوم فقط, لفترة محدودة, لوقت محدود
flash-sale < urgency, price-claim | en flash sale, limited-time offer, deal of the day | de blitzangebot, tagesangebot | fr vente flash, offre du jour | ar تخفيضات سريعة, عرض اليوم, عرض خاطف
ends-soon < urgency | en ends soon, offer ends, until midnight | de endet bald, angebot endet, nur noch bis | fr se termine bientôt, fin de l'offre | ar ينتهي قريبا, ينتهي العرض
order-now < urgency | en order now, buy now, shop now, order today | de jetzt bestellen, jetzt kaufen, heute bestellen | fr commandez maintenant, achetez maintenant, commandez vite | ar اطلب الآن, اشتر الآن, اطلبه اليوم
grab-it < urgency | en grab yours, secure yours now, add to cart | de jetzt zuschlagen, jetzt sichern, in den warenkorb | fr profitez-en, ajoutez au panier | ar احصل عليه الآن, تسوق الآن
be-first < urgency | en be the first, be one of the first | de gehören sie zu den ersten, unter den ersten | fr soyez le premier, soyez parmi les premiers | ar كن الأول, كن من أوائل
be-quick < urgency | en be quick, before it's gone, don't wait, while you can | de schnell zugreifen, zögern sie nicht, bevor es weg ist | fr n'attendez plus, avant qu'il ne soit trop tard | ar قبل فوات الأوان, لا تنتظر, قبل نفاد الكمية, بادر
in-time-for-holidays < urgency, shipping-claim | en in time for christmas, arrives before christmas | de rechtzeitig zu weihnachten, vor weihnachten geliefert | fr à temps pour noël, livré avant noël | ar قبل عيد الميلاد, قبل العيد
black-friday < urgency, price-claim | en black friday, cyber monday | de black friday, cyber monday, cyberweek | fr black friday, cyber monday | ar الجمعة البيضاء, بلاك فرايدي, الجمعة السوداء
bestseller < social-proof | en bestseller, best-selling, best seller, top seller | de bestseller, verkaufsschlager, topseller, meistverkauft, meistgekauft | fr meilleure vente, best-seller, le plus vendu | ar الأكثر مبيعا, الأكثر طلبا, الأعلى مبيعا
thousands-of-customers < social-proof | en thousands of customers, thousands of people, millions of customers | de tausende kunden, tausende menschen, millionen kunden | fr milliers de clients, millions de clients | ar آلاف العملاء, ملايين العملاء
satisfied-customers < social-proof | en satisfied customers, happy customers, delighted customers | de zufriedene kunden, glückliche kunden | fr clients satisfaits, clients heureux | ar عملاء راضون, عملاء سعداء, زبائن سعداء
millions-sold < social-proof | en millions sold, over a million sold, sold over | de millionenfach verkauft, tausendfach verkauft | fr millions d'exemplaires vendus, milliers d'exemplaires vendus | ar بيع منه الملايين, ملايين القطع المباعة
customer-community < social-proof | en join thousands, our community loves, join our community | de unsere community, tausende begeisterte | fr notre communauté, rejoignez des milliers | ar مجتمعنا, انضم إلى الآلاف
five-stars < social-proof | en five stars, five-star, five-star reviews, 5 stars | de fünf sterne, 5 sterne, fünf-sterne-bewertung | fr cinq étoiles, 5 étoiles | ar خمس نجوم, 5 نجوم
top-rated < social-proof | en top-rated, highly rated, best rated | de top bewertet, bestbewertet, bestnoten | fr très bien noté, mieux noté | ar الأعلى تقييما, تقييم عال
stars-rating < social-proof | en star rating, rated out of, out of 5 stars | de sternebewertung, von 5 sternen, von fünf sternen | fr note sur 5, étoiles sur 5 | ar من 5 نجوم, تقييم بالنجوم
reviews-say < social-proof | en customers say, customers love, reviewers, rave reviews | de kunden sagen, kunden lieben, begeisterte kunden | fr nos clients adorent, les clients disent, avis élogieux | ar يقول العملاء, يحبه العملاء, مراجعات رائعة
most-loved < social-proof | en most loved, much-loved, beloved, customer favourite | de beliebt, meistgeliebt, kundenliebling | fr le plus aimé, favori de nos clients | ar الأكثر حبا, محبوب, المفضل لدى العملاء
favourite < social-proof | en fan favourite, everyone's favourite, all-time favourite | de publikumsliebling, lieblingsprodukt, dauerbrenner | fr préféré de tous, coup de cœur | ar المفضل لدى الجميع, مفضل الجميع
popular < social-proof | en popular, most popular, sought-after, in demand | de populär, sehr gefragt, begehrt | fr populaire, très demandé, prisé, très recherché | ar شائع, مطلوب بشدة, رائج جدا, ذو شعبية
everybody-talks < social-proof | en everyone is talking about, talk of the town, hype, cult | de alle sprechen darüber, in aller munde, kult, hype | fr tout le monde en parle, phénomène mondial, objet culte | ar حديث الجميع, الكل يتحدث عنه
must-have < social-proof | en must-have, everyone wants, essential for everyone | de must-have, das jeder will, unverzichtbar | fr incontournable, must-have | ar لا غنى عنه, ضروري للجميع
trending < social-proof | en trending, trend of the year, on trend, trendsetter | de trendprodukt, im trend, trend des jahres | fr très tendance, tendance mode | ar الأكثر رواجا, تريند, على الموضة
award-by-customers < social-proof | en voted by customers, chosen by customers, voted best | de von kunden gewählt, kundenwahl, zum besten gewählt | fr élu par les clients, élu meilleur, choisi par les clients | ar اختيار العملاء, صوت له العملاء
repeat-buyers < social-proof | en repeat customers, customers come back, loyal customers | de stammkunden, wiederkäufer, treue kunden | fr clients fidèles, clients réguliers | ar عملاء دائمون, عملاء أوفياء
used-worldwide < social-proof | en used worldwide, sold worldwide, world-famous | de weltweit verkauft, weltbekannt, weltberühmt, weltweit bekannt | fr mondialement connu, vendu dans le monde entier | ar مشهور عالميا, يباع حول العالم, معروف عالميا
famous < social-proof | en famous, renowned | de berühmt, renommiert | fr célèbre, renommé | ar شهير, مشهور
satisfaction-rate < social-proof | en percent of users, of customers would recommend, of buyers | de prozent der nutzer, weiterempfehlung | fr pour cent des utilisateurs, des clients recommandent | ar من المستخدمين, من العملاء يوصون
nine-of-ten < social-proof | en nine out of ten, 9 out of 10 | de neun von zehn, 9 von 10 | fr neuf sur dix, 9 sur 10 | ar تسعة من عشرة, 9 من 10
better-than < comparison | en better than, superior to, outperforms | de besser als, ist überlegen, übertrifft | fr meilleur que, supérieur à, surpasse | ar أفضل من, يتفوق على, متفوق
longer-than < comparison | en longer than any other, lasts longer than, outlasts | de länger als, hält länger als, langlebiger als | fr plus longtemps que, dure plus longtemps que | ar أطول من, يدوم أطول من
faster-than < comparison | en faster than, quicker than | de schneller als | fr plus rapide que | ar أسرع من
stronger-than < comparison | en stronger than, tougher than, more durable than, harder than | de stärker als, robuster als, stabiler als, härter als | fr plus résistant que, plus solide que, plus fort que | ar أقوى من, أصلب من, أمتن من
lighter-than < comparison | en lighter than | de leichter als | fr plus léger que | ar أخف من
warmer-than < comparison | en warmer than | de wärmer als | fr plus chaud que | ar أدفأ من
softer-than < comparison | en softer than, smoother than | de weicher als, sanfter als | fr plus doux que | ar أنعم من
quieter-than < comparison | en quieter than | de leiser als | fr plus silencieux que | ar أهدأ من
cheaper-than < comparison, price-claim | en cheaper than, costs less than | de billiger als, günstiger als | fr moins cher que | ar أرخص من
healthier-than < comparison, medical | en healthier than | de gesünder als | fr plus sain que | ar صحي أكثر من
cleaner-than < comparison | en cleaner than, more effective than, more efficient than | de sauberer als, wirksamer als, effizienter als | fr plus propre que, plus efficace que | ar أنظف من, أكثر فعالية من
more-than-others < comparison | en more than any other, unlike any other, more than other | de mehr als jeder andere, wie kein anderer, mehr als andere | fr plus que tout autre, comme nul autre | ar أكثر من أي, لا مثيل له
unlike-others < comparison | en unlike other brands, unlike others | de im gegensatz zu anderen, anders als andere | fr contrairement aux autres, à la différence des autres | ar على عكس المنتجات الأخرى, بخلاف غيره, على عكس العلامات
conventional-other < comparison | en conventional products, than conventional, ordinary products | de herkömmlich, gewöhnliche produkte | fr conventionnel, produits classiques | ar المنتجات التقليدية, المنتجات العادية
competitor-mention < comparison | en competitor, other brands, rival products | de konkurrenz, wettbewerber, mitbewerber, andere marken | fr concurrent, concurrence, autres marques | ar منافس, المنافسين, العلامات الأخرى, الماركات الأخرى
twice-as < comparison | en twice as, double the, three times as, times more | de doppelt so, dreimal so, zweimal so | fr deux fois plus, trois fois plus | ar أضعاف, ضعفي, مرتين أكثر
percent-more < comparison | en percent more, percent less, percent faster, percent lighter | de prozent mehr, prozent weniger, prozent schneller, prozent leichter | fr pour cent de plus, pour cent de moins | ar بالمئة أكثر, بالمئة أقل
number-one < comparison | en number one, no. 1, nr 1, the best, world's best | de nummer eins, nr. 1, das beste, weltbeste, der beste | fr numéro un, n° 1, le meilleur, meilleur du monde | ar رقم واحد, الرقم 1, الأفضل, الأفضل في العالم
market-leader < comparison | en market leader, leading brand, leading manufacturer | de marktführer, marktführend, führender hersteller | fr leader du marché, marque leader | ar رائد السوق, الشركة الرائدة, العلامة الرائدة
industry-leading < comparison | en industry-leading, best in class, world-class | de branchenführend, klassenbester, weltklasse | fr meilleur de sa catégorie, de classe mondiale | ar الأفضل في فئته, عالمي المستوى
world-first < comparison | en world's first, first of its kind, first ever | de weltweit erste, weltneuheit, erste seiner art | fr première mondiale, premier au monde | ar الأول في العالم, الأول من نوعه
one-of-its-kind < comparison | en only one of its kind, unique in the world | de einzige seiner art, weltweit einzigartig | fr unique en son genre, unique au monde | ar الوحيد من نوعه, فريد من نوعه
fastest < comparison | en fastest | de schnellste | fr le plus rapide | ar الأسرع
lightest < comparison | en lightest | de leichteste | fr le plus léger | ar الأخف
strongest < comparison | en strongest, toughest, most durable | de stärkste, robusteste, haltbarste | fr le plus résistant, le plus solide | ar الأقوى, الأمتن
warmest < comparison | en warmest | de wärmste | fr le plus chaud | ar الأدفأ
softest < comparison | en softest | de weichste | fr le plus doux | ar الأنعم
most-comfortable < comparison | en most comfortable, comfiest | de bequemste, komfortabelste | fr le plus confortable | ar الأكثر راحة
most-effective < comparison | en most effective, most efficient | de wirksamste, effektivste | fr le plus efficace | ar الأكثر فعالية
finest < comparison | en finest, highest quality | de feinste, höchste qualität, edelste | fr la plus haute qualité, le plus fin | ar أجود, أعلى جودة
most-beautiful < comparison | en most beautiful | de schönste | fr le plus beau | ar الأجمل
unbeatable < comparison | en unbeatable, unrivalled, unmatched, second to none | de unschlagbar, unübertroffen, konkurrenzlos | fr imbattable, inégalé, sans égal | ar لا يضاهى, لا ينافس
incomparable < comparison | en incomparable, unparalleled, beyond compare | de unvergleichlich, einzigartig, ohnegleichen | fr incomparable, sans pareil | ar لا يقارن, منقطع النظير, لا نظير له
revolutionary < comparison | en revolutionary, game-changer, groundbreaking | de revolutionär, bahnbrechend | fr révolutionnaire, percée technologique | ar ثوري, نقلة نوعية
years-warranty < warranty | en year warranty, years of warranty, year guarantee, years guarantee | de jahre garantie, jahr garantie, jahresgarantie | fr ans de garantie, an de garantie, garantie ans | ar سنوات ضمان, سنة ضمان, ضمان لمدة
lifetime-warranty < warranty | en lifetime warranty, lifetime guarantee, guaranteed for life | de lebenslange garantie, garantie auf lebenszeit | fr garantie à vie, garanti à vie | ar ضمان مدى الحياة, ضمان مدى العمر
extended-warranty < warranty | en extended warranty, warranty extension | de garantieverlängerung, erweiterte garantie | fr extension de garantie, garantie étendue | ar ضمان ممتد, تمديد الضمان
guaranteed < warranty | en guaranteed, we guarantee, guarantees | de garantiert, wir garantieren, gewährleistet | fr garanti, nous garantissons, garantit | ar مضمون, نضمن, مكفول
quality-guarantee < warranty | en quality guarantee, freshness guarantee, breakage guarantee | de qualitätsgarantie, frischegarantie, bruchgarantie | fr garantie qualité, garantie fraîcheur | ar ضمان الجودة, ضمان الطزاجة
satisfaction-guarantee < warranty | en satisfaction guarantee, satisfaction guaranteed, love it or | de zufriedenheitsgarantie, zufriedenheit garantiert | fr satisfaction garantie, garantie satisfaction | ar ضمان الرضا, رضاك مضمون
money-back < warranty, returns-claim | en money-back guarantee, money back, your money back | de geld-zurück-garantie, geld zurück | fr satisfait ou remboursé, garantie de remboursement | ar ضمان استرداد الأموال, استعادة المال, استرجاع أموالك
risk-free < warranty | en risk-free, no risk, without risk, try risk-free | de risikofrei, ohne risiko, risikolos, kein risiko | fr sans risque, sans aucun risque | ar بدون مخاطر, دون مخاطرة, بلا مخاطرة
trial-period < warranty, returns-claim | en trial period, nights trial, free trial, try it for | de probezeit, probeschlafen, testphase, kostenlos testen | fr période d'essai, nuits d'essai, essai gratuit | ar فترة تجربة, تجربة مجانية, ليال تجريبية
repair-service < warranty | en repair service, free repairs, lifetime repairs | de reparaturservice, kostenlose reparatur, reparaturdienst | fr service de réparation, réparation gratuite, sav | ar خدمة الإصلاح, إصلاح مجاني, صيانة مجانية
spare-parts-guarantee < warranty | en spare parts guarantee, spare parts for years | de ersatzteilgarantie, nachkaufgarantie | fr pièces détachées garanties, disponibilité des pièces détachées | ar ضمان قطع الغيار, توفر قطع الغيار
free-replacement < warranty | en free replacement, we replace it, replaced free of charge | de kostenloser ersatz, ersetzen wir kostenlos | fr remplacement gratuit, remplacé gratuitement | ar استبدال مجاني, نستبدله مجانا
insurance < warranty | en theft insurance, insured, insurance cover | de versichert, versicherung, diebstahlschutz versicherung | fr assurance casse, assurance vol | ar مؤمن عليه, تأمين
customer-service < warranty | en customer service, customer support, round-the-clock support | de kundenservice, kundendienst, kundensupport | fr service client, assistance client, service après-vente | ar خدمة العملاء, دعم العملاء, خدمة ما بعد البيع
free-shipping < shipping-claim | en free shipping, free delivery, shipped free, ships free | de versandkostenfrei, kostenloser versand, gratisversand | fr livraison gratuite, livraison offerte | ar شحن مجاني, توصيل مجاني, الشحن مجاني
postage-paid < shipping-claim | en no shipping costs, postage paid, free postage | de versand gratis, portofrei, frei haus geliefert | fr port gratuit, franco de port, frais de port offerts | ar بدون رسوم شحن, الشحن علينا
shipping-costs < shipping-claim | en shipping costs, delivery fee, postage | de versandkosten, portokosten, liefergebühr | fr frais de port, frais de livraison | ar رسوم الشحن, تكلفة التوصيل
next-day < shipping-claim | en next-day delivery, next day, overnight delivery | de lieferung am nächsten tag, am nächsten tag, über nacht geliefert | fr livré demain, livraison le lendemain | ar توصيل في اليوم التالي, التسليم في اليوم التالي
arrives-tomorrow < shipping-claim | en arrives tomorrow, get it tomorrow, by tomorrow | de morgen da, morgen bei ihnen, bis morgen | fr chez vous demain, reçu demain | ar يصلك غدا, استلمه غدا
same-day < shipping-claim | en same-day delivery, same day, delivered today | de lieferung am selben tag, am selben tag | fr livraison le jour même, livré le jour même | ar توصيل في نفس اليوم, في اليوم نفسه
ships-today < shipping-claim | en ships today, dispatched today, shipped the same day | de heute versandt, versand heute, heute geliefert | fr expédié aujourd'hui, expédié le jour même | ar يشحن اليوم, يرسل اليوم
express-shipping < shipping-claim | en express shipping, express delivery | de expressversand, expresslieferung | fr livraison express, envoi express | ar شحن إكسبرس, توصيل إكسبرس
fast-shipping < shipping-claim | en fast shipping, quick delivery, fast delivery, speedy delivery | de schneller versand, schnelle lieferung, blitzversand | fr livraison rapide, expédition rapide | ar توصيل سريع, شحن سريع للطلب
ships-within < shipping-claim | en ships within, dispatched within, delivered within | de versand innerhalb, lieferung innerhalb, geliefert innerhalb | fr expédié sous, livré sous | ar يشحن خلال, يصل خلال, يوصل خلال
working-days < shipping-claim | en working days, business days | de werktage, arbeitstage | fr jours ouvrés, jours ouvrables | ar أيام عمل
room-delivery < shipping-claim | en delivered to your room, room of choice, white glove delivery | de lieferung bis in die wohnung, bis ins zimmer | fr livré à l'étage, livraison dans la pièce | ar توصيل إلى الغرفة
to-your-door < shipping-claim | en to your door, doorstep delivery, kerbside delivery | de bis zur haustür, frei haus, bordsteinkante | fr livré à domicile, à votre porte | ar توصيل إلى باب المنزل, حتى باب بيتك
assembly-service < shipping-claim | en assembly service, installation included, we assemble it | de aufbauservice, montageservice, altgerätemitnahme | fr service de montage, installation incluse | ar خدمة التركيب, تركيب مجاني, التركيب مشمول
worldwide-shipping < shipping-claim | en worldwide shipping, ships worldwide | de weltweiter versand, internationaler versand | fr livraison internationale, livraison dans le monde entier | ar شحن عالمي, شحن دولي, توصيل لجميع أنحاء العالم
tracked-shipping < shipping-claim | en tracked shipping, tracking number, insured shipping | de sendungsverfolgung, versicherter versand, trackingnummer | fr suivi de colis, numéro de suivi, envoi suivi | ar تتبع الشحنة, رقم التتبع, شحن مؤمن
carbon-neutral-shipping < shipping-claim, sustainability | en climate-neutral shipping, carbon-neutral delivery | de klimaneutraler versand, gogreen | fr livraison neutre en carbone, envoi neutre en carbone | ar شحن محايد للكربون
parcel-carrier < shipping-claim | en freight forwarder, parcel locker, courier | de spedition, packstation, paketdienst | fr transporteur, point relais, colissimo | ar شركة الشحن, مندوب التوصيل
dhl < parcel-carrier | en dhl | de dhl | fr dhl | ar dhl
aramex < parcel-carrier | en aramex | de aramex | fr aramex | ar أرامكس
discreet-shipping < shipping-claim | en discreet packaging, discreet shipping, plain packaging | de neutral verpackt, diskreter versand | fr emballage discret, livraison discrète | ar تغليف سري, شحن سري
store-pickup < shipping-claim | en pick up in store, collection point, local pickup | de selbstabholung, abholung, abholstation | fr retrait sur place, point de retrait | ar استلام شخصي, نقطة استلام
dropshipping-from < shipping-claim | en ships from germany, shipped from the eu | de versand aus deutschland, versand aus der eu, aus unserem lager | fr expédié depuis la france, expédié depuis l'ue | ar يشحن من مستودعنا, يشحن من داخل
return-within < returns-claim | en return within, days to return, day return | de rückgabe innerhalb, tage rückgaberecht, widerrufsrecht | fr retour sous, jours pour changer d'avis | ar إرجاع خلال, أيام للإرجاع, يوما للإرجاع
free-returns < returns-claim | en free returns, free return, return it free, hassle-free returns | de kostenlose rückgabe, kostenlose retoure | fr retour gratuit, retours gratuits, retour facile | ar إرجاع مجاني, إرجاع سهل, استرجاع مجاني
exchange < returns-claim | en free exchange, size exchange, exchange policy, exchange it | de umtausch, umtauschrecht, größentausch | fr échange gratuit, échange de taille | ar سياسة الاستبدال, تبديل المقاس, استبدال المنتج
send-back < returns-claim | en send it back, send back, ship it back, return label | de zurücksenden, zurückschicken, rücksendeetikett, retourenschein | fr renvoyer le produit, étiquette de retour | ar أعد المنتج, إعادة المنتج, ملصق الإرجاع
no-returns < returns-claim | en no returns, non-returnable, excluded from return, final sale | de vom umtausch ausgeschlossen, keine rückgabe | fr ni repris ni échangé, non remboursable, vente ferme | ar لا يرد ولا يستبدل, غير قابل للإرجاع
"""
