# ruff: noqa: E501
"""Trade: shops and firms, orders and parcels, money and papers, rights and rules of buying."""

CONCEPTS = """
shop | en shop, store, our shop | de geschäft, laden, läden, shop | fr magasin, boutique | ar متجر, متاجر, محل, محلات
online-shop < shop | en online shop, online store, web shop, webshop, e-commerce | de onlineshop, webshop, onlinehandel, internetshop | fr boutique en ligne, e-boutique, commerce en ligne | ar متجر إلكتروني, متجرنا الإلكتروني, تجارة إلكترونية
physical-shop < shop != online-shop | en brick-and-mortar, physical store, flagship store | de ladengeschäft, stationärer handel, vor ort im laden | fr magasin physique, boutique physique, point de vente | ar متجر فعلي, معرض البيع, فرع المتجر
showroom | en showroom, exhibition space, sales room | de showroom, ausstellungsraum, verkaufsraum | fr showroom, salle d'exposition | ar صالة عرض, معرض, معارض
department-store < shop | en department store, supermarket, mall, shopping centre, drugstore | de kaufhaus, supermarkt, einkaufszentrum, drogerie | fr grand magasin, supermarché, centre commercial, droguerie | ar سوبرماركت, مول, مركز تسوق
market | en market, market stall, farmers' market, flea market, trade fair | de markt, marktstand, wochenmarkt, flohmarkt, fachmesse | fr marché, marché aux puces, foire, salon professionnel | ar سوق, أسواق, معرض تجاري, بازار
company | en company, enterprise, corporation | de firma, unternehmen, betrieb | fr entreprise, société, firme | ar شركة, شركات, مؤسسة, منشأة
small-business < company | en small business, independent shop, small company | de kleinunternehmen, kleiner betrieb, inhabergeführt | fr petite entreprise, commerce indépendant, maison indépendante | ar شركة صغيرة, مشروع صغير, متجر مستقل
startup < company | en startup, start-up, young company | de startup, start-up, junges unternehmen | fr start-up, jeune entreprise, jeune pousse d'entreprise | ar شركة ناشئة
headquarters | en headquarters, head office, company seat, based in | de hauptsitz, firmensitz, mit sitz in, zentrale | fr siège social, siège, basé à, basée à | ar مقر, المقر الرئيسي, مقرها
branch-office | en branch office, subsidiary, local branch, location of the shop | de niederlassung, zweigstelle, standort | fr filiale, succursale, agence | ar فرع, فروع الشركة, شركة تابعة
founder | en founder, co-founder, founded by | de gründer, gründerin, gegründet, gründung | fr fondateur, fondatrice, création de la maison | ar مؤسس, مؤسسو, أسسه, تأسيس, تأسست
second-generation < family-business | en second generation, third generation, fourth generation | de zweite generation, dritte generation, vierte generation | fr deuxième génération, troisième génération | ar جيل ثان, الجيل الثالث, الجيل الثاني
brand | en brand, trademark, label of fashion, brand name, make of product | de marke, markenname, hersteller-marke, eigenmarke | fr marque, marque déposée | ar ماركة, ماركات, علامة تجارية, علامات تجارية
own-brand < brand | en own brand, house brand, private label, in-house | de hausmarke, hauseigen | fr marque propre, marque maison | ar علامة خاصة بنا, منتج خاص بنا
no-name | en no-name, unbranded, generic product | de no-name, markenlos, ohne marke | fr sans marque, générique | ar بدون علامة تجارية, بلا ماركة
importer | en importer, distributor, importing company | de importeur, vertrieb, distributor | fr importateur, distributeur de la marque | ar شركة مستوردة, موزعون معتمدون, وكيل التوزيع
wholesaler | en wholesaler, wholesale, bulk buyer, reseller | de großhändler, großhandel, wiederverkäufer | fr grossiste, vente en gros, revendeur en gros | ar تاجر جملة, بيع بالجملة, جملة
retailer | en retailer, dealer, merchant, retail, stockist | de händler, einzelhändler, einzelhandel, fachhändler | fr commerçant, revendeur, vente au détail | ar تاجر, تجار, بائع تجزئة, تجزئة
seller | en seller, vendor, salesperson, sales team | de verkäufer, verkäuferin, anbieter | fr vendeur, vendeuse | ar بائع, بائعة, بائعون
customer | en customer, client, buyer, purchaser | de kunde, kundin, kunden, käufer, käuferin | fr client, cliente, acheteur, acheteuse | ar زبون, زبائن, عميل, عملاء, مشتر
consumer | en consumer, end user, end consumer | de verbraucher, endverbraucher, konsument | fr consommateur, consommatrice, utilisateur final | ar مستهلك, مستهلكون
business-customer < customer | en business customer, corporate customer, trade customer, b2b | de geschäftskunde, firmenkunde, gewerbekunde | fr client professionnel, clientèle professionnelle | ar عميل تجاري, عملاء الشركات
private-customer < customer != business-customer | en private customer, private individual | de privatkunde, privatperson | fr client particulier, particulier | ar عميل فردي, أفراد عاديون
regular-customer < customer | en regular customer, returning customer, existing customer | de stammkundschaft, bestandskunde | fr clientèle fidèle | ar عميل دائم, عميل متكرر
new-customer < customer != regular-customer | en new customer, first-time customer, first order | de neukunde, erstbestellung, erste bestellung | fr nouveau client, première commande | ar عميل جديد, أول طلب, الطلب الأول
support-team | en support team, helpdesk, hotline, service team, live chat | de supportteam, hotline, servicehotline, serviceteam | fr service client par téléphone, assistance téléphonique, hotline | ar فريق الدعم, خط ساخن, دعم فني
advice-service | en personal advice, consultation, advice, expert advice | de beratung, fachberatung, beratungsgespräch | fr conseil, conseils, consultation | ar استشارة, نصيحة, مشورة
single-order < order | en individual order, separate order, one-off order | de einzelbestellung, einzelauftrag | fr commande individuelle, commande unique | ar طلب فردي
large-order < order | en bulk order, large order, volume order, wholesale order | de großbestellung, sammelbestellung, großauftrag | fr commande groupée, grosse commande, commande en gros | ar طلب كبير, طلبات الجملة, طلبية كبيرة
minimum-order < order | en minimum order, minimum order value, minimum quantity | de mindestbestellwert, mindestbestellmenge, mindestabnahme | fr commande minimum, montant minimum, quantité minimum | ar حد أدنى للطلب, الحد الأدنى للطلب
order-number | en order number, order confirmation, order status | de bestellnummer, auftragsnummer, bestellbestätigung | fr numéro de commande, confirmation de commande | ar رقم الطلب, تأكيد الطلب, حالة الطلب
basket-cart | en shopping cart, shopping basket, checkout, cart | de warenkorb, einkaufswagen, kasse | fr panier d'achat, caddie, passage en caisse | ar سلة التسوق, عربة التسوق, سلة المشتريات
wish-list | en wish list, wishlist, gift list, registry | de wunschliste, wunschzettel, merkzettel | fr liste de souhaits, liste de cadeaux | ar قائمة الأمنيات, قائمة الرغبات
customer-account | en customer account, user account, login, profile | de kundenkonto, benutzerkonto, login | fr compte client, identifiant, espace client | ar حساب العميل, حساب المستخدم, تسجيل الدخول
parcel | en parcel, shipment, consignment | de paket, päckchen, sendung | fr colis, petit colis | ar طرد, طرود, شحنة بريدية
carrier-word | en carrier, postal service, post office, delivery service, mail carrier | de post, lieferdienst | fr service postal, la poste, facteur, livreur | ar ناقل, خدمة البريد, بريد, شركة توصيل
freight | en freight, pallet, pallet delivery, bulky goods, cargo | de fracht, palette, sperrgut, speditionsversand | fr fret, palette, marchandise volumineuse | ar شحن بضائع, منصة نقالة, بضائع كبيرة الحجم
sea-freight | en sea freight, air freight, by ship, by air | de seefracht, luftfracht, per schiff, per luftpost | fr fret maritime, fret aérien, par bateau, par avion | ar شحن بحري, شحن جوي
domestic-delivery | en domestic, within the country, nationwide, national delivery | de inland, im inland, landesweit, innerhalb deutschlands | fr national, sur tout le territoire, dans tout le pays | ar داخل البلد, محلي الشحن, جميع أنحاء البلاد
international-delivery != domestic-delivery | en international, abroad, overseas, to other countries | de ausland, ins ausland, international | fr international, à l'étranger, outre-mer | ar دولي, دولية, خارج البلاد
po-box | en po box, delivery address, shipping address, billing address | de postfach, lieferadresse, versandadresse, rechnungsadresse | fr boîte postale, adresse de livraison, adresse de facturation | ar صندوق بريد, عنوان التوصيل, عنوان الشحن
address | en address, postcode, zip code | de adresse, anschrift, postleitzahl | fr adresse, code postal | ar عنوان, عناوين, رمز بريدي
letterbox | en letterbox, mailbox, fits through the letterbox | de briefkasten, briefkastentauglich | fr boîte aux lettres | ar صندوق الرسائل, صندوق بريد المنزل
customs | en customs, customs duty, import duty, customs fee, clearance at customs | de zoll, zölle, zollgebühr, einfuhrzoll, einfuhrabgabe | fr douane, droits de douane, frais de douane, dédouanement | ar جمارك, رسوم جمركية, تخليص جمركي
export | en export, exported | de export, exportiert, einfuhr, ausfuhr, import | fr exportation, exporter, importation | ar تصدير, استيراد, صادرات
tax | en tax, vat, sales tax, value added tax | de steuer, mehrwertsteuer, umsatzsteuer, mwst | fr taxe, tva, impôt | ar ضريبة, ضرائب, ضريبة القيمة المضافة
price | en price, pricing, retail price, cost price | de preis, preise, verkaufspreis | fr prix, tarif | ar سعر, أسعار, ثمن
unit-price < price | en unit price, price per kilo, price per piece, base price | de grundpreis, stückpreis, kilopreis, literpreis | fr prix unitaire, prix au kilo, prix à l'unité | ar سعر الوحدة, سعر الكيلو, سعر القطعة
expensive != cheap | en expensive, pricey, costly, high-priced | de teuer, kostspielig, hochpreisig | fr cher, chère, coûteux, onéreux | ar غال, مكلف, باهظ, مرتفع الثمن
mid-price | en mid-range, mid-priced, reasonable price, fair price | de mittelpreisig, fairer preis, angemessener preis | fr milieu de gamme, prix juste, prix raisonnable | ar متوسط السعر, سعر معقول, سعر عادل
budget | en budget, on a budget, tight budget | de budget, kleines budget | fr budget, petit budget | ar ميزانية, ميزانية محدودة
money | en money, cash, currency, coins, banknote | de geld, bargeld, währung, münze, geldschein | fr argent liquide, monnaie, devise, billet de banque, espèces | ar نقود, مال, نقدا, عملة, عملات, أوراق نقدية
euro-money | en euro, euros, cent, eur | de euro, eur, cent | fr euro, euros, centime | ar يورو, سنت
dollar-money | en dollar, dollars, usd | de dollar | fr dollar, dollars | ar دولار, دولارات
dirham-money | en dirham, riyal, dinar, egyptian pound, aed, sar | de dirham, riyal, dinar | fr dirham, riyal, dinar | ar درهم, ريال, دينار, جنيه
franc-money | en franc, swiss franc, sterling, pound sterling, gbp, chf | de franken, schweizer franken, pfund sterling | fr franc suisse, livre sterling | ar فرنك سويسري, جنيه إسترليني
invoice | en invoice, bill, receipt, proof of purchase | de rechnung, quittung, kassenbon, kaufbeleg | fr facture, ticket de caisse, reçu, preuve d'achat | ar فاتورة, فواتير, إيصال, إثبات الشراء
payment-word | en bank transfer, direct debit, debit card, means of payment | de überweisung, lastschrift, zahlungsart, zahlungsmittel | fr virement, prélèvement, moyen de paiement | ar تحويل بنكي, وسيلة دفع, بطاقة بنكية, طريقة الدفع
advance-payment | en prepayment, payment in advance, cash in advance | de vorkasse, vorauszahlung, anzahlung | fr paiement anticipé, acompte, arrhes | ar دفع مسبق, دفعة مقدمة, عربون
deposit | en deposit, security deposit, bottle deposit, refundable deposit | de kaution, pfand, flaschenpfand, mehrwegpfand | fr caution, consigne, dépôt de garantie | ar تأمين مسترد, وديعة, عربون مسترد
subscription-word | en subscription box, monthly plan, recurring order | de abo, abonnement, abo-box, monatsabo | fr abonnement, box mensuelle, formule mensuelle | ar اشتراك, اشتراكات, صندوق شهري
contract | en contract, agreement, terms and conditions, small print | de vertrag, verträge, vereinbarung, agb, geschäftsbedingungen | fr contrat, accord, conditions générales, conditions de vente | ar عقد بيع, عقود, اتفاقية, شروط وأحكام
policy-word | en policy, guideline, regulations, condition of sale | de richtlinie, regel, regelung, bedingung, vorschrift | fr politique de vente | ar سياسة, سياسات, شرط, شروط, لوائح
law | en law, legal, statutory, by law, legally required | de gesetz, gesetzlich, rechtlich, laut gesetz | fr loi, légal, légalement, prévu par la loi | ar قانون, قانوني, قانونا, تشريع
right-legal | en right of withdrawal, cancellation right, cooling-off period, consumer rights | de verbraucherrecht, widerrufsfrist | fr droit de rétractation, délai de rétractation, droits du consommateur | ar حق التراجع, فترة التراجع, حقوق المستهلك
liability | en liability, liable, responsible for damage, at your own risk | de haftung, auf eigene gefahr | fr responsabilité, responsable en cas de, à vos risques | ar مسؤولية, مسؤول عن, على مسؤوليتك
data-protection | en privacy policy, data protection, gdpr, personal data | de datenschutz, datenschutzerklärung, dsgvo, personenbezogene daten | fr protection des données, rgpd, données personnelles | ar حماية البيانات, بيانات شخصية, سياسة الخصوصية
reason | en reason, without giving a reason, no questions asked | de grund, gründe, ohne angabe von gründen | fr raison, sans justification | ar سبب, أسباب, دون إبداء الأسباب
warranty-claim | en warranty claim, claim form, case of warranty | de garantiefall, gewährleistungsanspruch | fr demande de garantie, prise en charge sous garantie | ar مطالبة بالضمان, حالة الضمان
return-costs | en return costs, return shipping costs, return postage, restocking fee | de rücksendekosten, retourkosten, rücksendegebühr | fr frais de retour, frais de renvoi | ar تكلفة الإرجاع, رسوم الإرجاع, مصاريف الإرجاع
original-condition | en original condition, unworn, unused condition, unopened | de originalzustand, ungetragen, ungeöffnet | fr état d'origine, non porté, non ouvert, étiquettes attachées | ar حالة أصلية, غير مستخدم, غير مفتوح, مع البطاقات
original-packaging | en original packaging, original box | de originalverpackung, originalkarton | fr emballage d'origine, boîte d'origine | ar تغليف أصلي, عبوة أصلية, العلبة الأصلية
opened-goods != original-condition | en opened goods, worn item, used goods, signs of use | de geöffnete ware, getragene ware, gebrauchsspuren | fr article ouvert, article porté, traces d'utilisation | ar منتج مفتوح, منتج ملبوس, آثار استعمال
hygiene-reasons | en hygiene reasons, for hygiene reasons, health protection reasons | de hygienegründe, aus hygienischen gründen | fr raisons d'hygiène, pour des raisons d'hygiène | ar أسباب صحية, لأسباب تتعلق بالنظافة
delivery-time-word | en delivery date, lead time, handling time, processing time | de lieferdatum, liefertermin, bearbeitungszeit | fr date de livraison, délai de traitement | ar موعد التسليم, وقت المعالجة
delivery-scope | en scope of delivery, package contents, contents of the package | de packungsinhalt, inhalt der packung | fr contenu de la livraison, contenu du coffret, contenu de l'emballage | ar محتويات العبوة, محتويات العلبة, ما في العلبة
delivered-assembled | en delivered assembled, delivered flat, arrives assembled | de montiert geliefert, aufgebaut geliefert | fr livré démonté, livré à plat | ar يصل مركبا, يسلم مفككا
partial-delivery | en partial delivery, split shipment, in several parcels | de teillieferung, in mehreren paketen | fr livraison partielle, en plusieurs colis | ar تسليم جزئي, على عدة طرود
warehouse | en warehouse, depot, storehouse, fulfilment centre | de warenlager, lagerhaus, versandlager, depot | fr entrepôt, dépôt de marchandises, centre logistique | ar مستودع, مستودعات, مخزن, مخازن
goods | en merchandise, article, item, wares | de ware, waren, artikel | fr marchandise, article | ar بضاعة, بضائع, سلعة, سلع, صنف
product-word | en product, products | de produkt, erzeugnis | fr produit | ar منتج, منتجات
assortment | en assortment, product range, portfolio, catalogue, catalog | de sortiment, produktpalette, katalog, produktreihe | fr assortiment, gamme, catalogue | ar تشكيلة, مجموعة منتجات, كتالوج
collection-word | en collection, capsule collection, line of products | de kollektion, kapselkollektion, linie | fr collection, collection capsule | ar مجموعة أزياء, كوليكشن, مجموعتنا
series-model | en product series, series, model, model number, type of product | de serie, modell, modellreihe, baureihe, typ | fr série, modèle, référence du modèle | ar سلسلة, طراز, موديل, طرازات
version | en version, edition, variant, generation of the device | de version, ausgabe, variante, ausführung | fr version, édition, déclinaison | ar إصدار, نسخة, نسخ
successor | en successor, latest model, previous model, predecessor | de nachfolger, nachfolgemodell, vorgänger, vorgängermodell | fr successeur, modèle précédent, prédécesseur | ar الموديل السابق, الجيل الجديد, خليفة
article-number | en item number, article number, sku, product code, barcode, ean | de artikelnummer, produktnummer, strichcode, ean | fr référence, numéro d'article, code-barres, ean | ar رقم المنتج, رمز المنتج, باركود
serial-number | en batch number, lot number | de seriennummer, chargennummer, losnummer | fr numéro de série, numéro de lot | ar رقم تسلسلي, رقم الدفعة
demand | en high demand, low demand, due to demand | de nachfrage, bedarf | fr demande, forte demande | ar طلب مرتفع, إقبال
advantage | en advantage, benefit, plus point, upside | de vorteil, nutzen, pluspunkt | fr avantage, atout, bénéfice, point fort | ar ميزة, مزايا, فائدة, فوائد, منفعة
disadvantage != advantage | en disadvantage, drawback, downside | de nachteil, schwachpunkt, manko | fr inconvénient, désavantage, point faible | ar عيب, عيوب, مساوئ, سلبية
expectation | en expectation, expected, as expected | de erwartung, erwarten, wie erwartet | fr attentes du client, conforme aux attentes | ar توقع, توقعات, كما هو متوقع
opinion | en opinion, review by a customer, feedback, testimonial | de meinung, rückmeldung, rezension | fr avis, opinion, retour d'expérience, témoignage | ar رأي, آراء, مراجعة, ملاحظات العملاء
experience-word | en experience, years of experience, know-how, expertise | de erfahrung, langjährige erfahrung, know-how, fachwissen, sachkenntnis | fr expérience, savoir-faire, expertise | ar خبرة, خبرات, تجربة, معرفة
mission | en mission, philosophy, vision of the company, values, commitment | de mission, philosophie, engagement, anspruch | fr mission, philosophie, valeurs, engagement | ar رسالة الشركة, فلسفة, قيمنا, التزام
responsibility-social | en responsibility, transparency, honesty, honest, transparent about | de verantwortung, transparenz, ehrlichkeit, ehrlich | fr transparence, honnêteté, honnête, démarche responsable | ar صدق, مسؤولية اجتماعية
story-brand | en our story, about us, behind the brand | de unsere geschichte, über uns | fr notre histoire, à propos de nous, qui sommes-nous | ar قصتنا, من نحن
newsletter | en newsletter, mailing list, e-mail list | de newsletter, mailingliste | fr newsletter, lettre d'information, infolettre | ar نشرة بريدية, رسالة إخبارية
email | en e-mail, email, by email | de e-mail, mail, per e-mail | fr e-mail, courriel, mail | ar بريد إلكتروني, إيميل
telephone-number | en telephone number, phone number | de telefonnummer, rufnummer | fr numéro de téléphone | ar رقم الهاتف, رقم الجوال
website | en website, webpage, homepage, internet page | de webseite, website, homepage, internetseite | fr site web, site internet, page web | ar موقع إلكتروني, موقعنا, صفحة ويب
social-media | en social media, instagram, facebook, hashtag | de soziale medien, social media, instagram, facebook | fr réseaux sociaux, instagram, facebook | ar وسائل التواصل, إنستغرام, فيسبوك
appointment | en appointment, by appointment, book a visit | de termin vereinbaren, nach vereinbarung, terminbuchung | fr rendez-vous, sur rendez-vous | ar موعد مسبق, حجز موعد
service-word | en services, service offered, maintenance service | de dienstleistung, serviceleistung, wartungsservice | fr prestation, entretien annuel | ar خدمات
order | en order, purchase order, customer order | de bestellung, auftrag, aufträge | fr commande | ar طلبية, طلبيات, طلب شراء
"""
