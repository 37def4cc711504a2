# ruff: noqa: E501
"""What shops and their customers do: sell, choose, pay, send, return, tell and promise."""

CONCEPTS = """\
sell-verb | en sell, sold, on sale here, for sale | de verkaufen, verkauft, verkauf, vertreiben, feilbieten | fr vendre, vend, vendu, vente, commercialiser | ar بيع, يباع, نبيع, مباع
buy-verb < customer | en buy, bought, purchase | de einkaufen, erwerben, anschaffen | fr acheter, achat, acquérir | ar شراء, يشتري, اشتر, اقتناء, تسوق
order-verb < order | en place an order | de bestellen, ordern | fr passer commande | ar يطلب, اطلب
pay-verb | en pay, paid, payment, payable | de zahlen, bezahlen, zahlung, bezahlung | fr payer, paye, payé, paiement, règlement, régler la facture | ar دفع المبلغ, يدفع, سداد, دفع ثمن, مدفوع
charge-money | en charge a fee, fee, surcharge, we charge | de gebühr, zuschlag, aufpreis | fr facturer, supplément, frais supplémentaires | ar رسم إضافي, يحتسب رسوم, تكلفة إضافية
save-money | en save, cut costs | de sparen, spart, ersparnis, einsparen | fr économiser, économie, épargner | ar توفير, يوفر, ادخار, اقتصاد, وفر
waste-verb | en waste, squander | de verschwenden, verschwendung, verschwendet, vergeuden | fr gaspiller, gaspillage, gâcher | ar هدر, تبذير, إسراف, يهدر
spend-verb | en spend, spent | de ausgeben, ausgegeben, verbringen, verbracht | fr dépenser, passer du temps | ar إنفاق, ينفق, صرف, قضاء الوقت, يقضي
ship-send | en send, sent, dispatch, post it, mail | de versenden, schicken, verschicken, versendet, abschicken | fr expédier, envoyer, envoi | ar إرسال, يرسل, نشحن, يشحن, مشحون, مرسل
deliver-verb | en deliver, delivered to | de liefern, liefert, ausliefern, zustellen | fr livrer, livré, livre à, livrons | ar يسلم, نوصل, تسليم الطلب, يتم توصيله
return-send-back | en return, sent back, bring back, take it back | de zurückgeben, zurückgeschickt | fr retourner, renvoyer, rendre, renvoi | ar ترجيع, رد المنتج, يعيد, مرتجع
exchange-swap | en exchange, swap for another | de umgetauscht, tauschen gegen | fr échanger, échanger contre | ar مبادلة المنتج
refund-verb | en money returned, get your money back | de geld zurückerhalten | fr restituer | ar يسترد, تعويض
cancel-verb | en cancel, cancelled, cancellation, call off | de stornieren, storniert, stornierung, widerrufen, kündigen, kündigung | fr annuler, annulation, résilier, rétracter | ar إلغاء, يلغي, ملغى, فسخ
reserve-verb | en reserve, booked, booking, set aside | de reservieren, reserviert, buchen, gebucht, reservierung, vormerken | fr réserver, réservation, mettre de côté | ar حجز, يحجز, محجوز, احجز
choose-verb | en choose, chosen, chose, select, pick your, opt for | de wählen, auswählen, ausgewählt, aussuchen, wählbar, entscheiden für | fr choisir, choisi, choisissez, sélectionner, opter pour | ar اختيار, يختار, اختر, منتقى, انتقاء, تحديد
choice-options | en choice, options, selection, range of choices, to choose from | de auswahl, wahl, option, zur auswahl, wahlweise | fr choix, option, au choix | ar خيار, خيارات, اختيارات
offer-verb | en offer, provide, on offer | de anbieten, angeboten, bieten, bereitstellen, geboten | fr proposer, fournir, offre, fournit | ar يقدم لك, توفير الخدمة, عروض, يوفر لك, نقدم
accept-verb | en accept, agree, agreed, acceptance | de akzeptieren, annehmen, akzeptiert, zustimmen, angenommen | fr accepter, être d'accord, acceptation | ar قبول, يقبل, موافقة, نقبل, مقبول
refuse-verb != accept-verb | en refuse, reject, decline, turn down | de ablehnen, abgelehnt, verweigern, zurückweisen | fr refuser, rejeter, décliner | ar رفض, يرفض, مرفوض
exclude-verb | en exclude, except, exception, other than, apart from | de ausschließen, ausgeschlossen, außer, ausgenommen, ausnahme | fr exclure, exclu, sauf, excepté, hormis, exception | ar استثناء, باستثناء, ما عدا, مستثنى, يستثنى, عدا
include-verb < included != exclude-verb | en inclusive, as well as | de beinhalten, einschließlich, enthält auch, mitsamt | fr inclure, inclut, y compris, comprenant | ar تشمل, يتضمن, بما في ذلك, شامل
supply-verb | en supply, supplied, supplies, supplier, furnish | de beliefern, zulieferer, lieferant, ausgeliefert mit, versorgen | fr fournisseur, approvisionner | ar مورد, إمداد, يزود, مزود
stock-verb | en stock, stocked, we carry, keep in stock, inventory | de vorrat, führen wir, bevorraten | fr stock, en réserve, tenir en stock, stocké | ar مخزون, متوفر لدينا
rent-verb | en rent, hire, lease, borrow, lend | de mieten, leihen, vermieten, ausleihen, gemietet, verleih | fr louer, emprunter, prêter | ar تأجير, استئجار, استعارة, إعارة
own-have | en possess, owns, belongs to, with its own | de besitzen, besitzt, gehört, hatte | fr posséder, appartenir | ar يملك, لديه, امتلاك, عنده, يحتوي
lack-verb != own-have | en lack, missing, absence of | de fehlen, mangeln | fr manquer, dépourvu, absence de | ar ينقص, نقص, يفتقر, غياب, مفقود منه
consist-of | en consist of, composed of, made up of, composition | de bestehen aus, zusammensetzung, setzt sich zusammen | fr se composer, composé de, consister, constitué | ar يتكون من, يتألف, مكون من, تركيبة, مؤلف من
made-of | en made of, made from, made out of, made with, crafted from | de hergestellt aus, gemacht aus, gefertigt aus, aus dem material | fr fabriqué en matière, fait de, fait en, fait à partir de, à base de | ar مصنوع من, صنع من, معمول من
depend-verb | en depend, depending on, according to, varies with | de abhängen, abhängig, hängt ab, je nach, richtet sich nach | fr dépendre, dépend, selon, en fonction de | ar يعتمد على, حسب, وفقا, بحسب, يتوقف على
vary-verb < tolerance | en vary, differ, variation, may vary, slightly different | de variieren, abweichen, variiert, unterscheiden | fr varier, varie, différer, variation | ar يختلف, تختلف, يتفاوت, اختلاف
compare-verb | en compare, side by side comparison | de vergleichen, gegenüberstellen | fr comparer, compare les, comparaison | ar مقارنة, يقارن, قارن
recommend-verb | en recommend, advise, suggest | de empfehlen, empfohlen, empfiehlt, raten, vorschlagen | fr recommander, conseiller, suggérer | ar ننصح, ينصح, توصية, يوصى, نوصي
promise-verb | en promise, assure, pledge | de versprechen, versprochen, verspricht, zusichern, zugesichert | fr promettre, promet, promis, promesse, assurer | ar وعد, يعد بأن, تعهد, نعدك, نتعهد
guarantee-verb | en guarantee that, ensures, make sure | de sicherstellen, gewährleisten, sorgt dafür | fr garantir, assurer que, veiller à | ar يضمن, تضمن, تأكد من
trust-verb | en trust in, rely on, count on, dependable, reliable, reliably | de vertrauen, verlassen auf, zuverlässig, verlässlich | fr se fier, compter sur, fiable, fiabilité | ar يعتمد عليه, موثوق به, اعتمادية, يمكن الاعتماد
check-verb | en check, inspect, inspection, examine | de kontrollieren, kontrolliert, nachsehen, inspizieren | fr vérifier, inspecter, examiner, inspection | ar فحص, يفحص, تدقيق, معاينة, تفقد
confirm-verb | en confirm, confirmation | de bestätigen, bestätigung, bestätigt uns | fr confirmer, confirmation | ar تأكيد, يؤكد, مؤكد, تثبيت الطلب
prove-verb | en prove, proof, demonstrate, evidence | de beweisen, nachweis, belegen | fr prouver, preuve, démontrer | ar إثبات, يثبت صحة, دليل قاطع, برهان
register-verb | en register, sign up, registration, enrol, create an account | de registrieren, anmelden, registriert, anmeldung, konto anlegen | fr inscrit, créer un compte | ar تسجيل الحساب, تسجيل في, اشترك, إنشاء حساب
subscribe-verb < subscription-word | en subscribe, subscription, subscriber | de abonnieren, abonniert | fr abonné | ar يشترك, مشترك دائم
contact-verb | en contact us, get in touch, contact, write to us, drop us a line | de kontaktieren, kontakt, melden sie sich, schreiben sie uns | fr contacter, nous contacter, écrivez-nous | ar تواصل, اتصل بنا, تواصل معنا, راسلنا
inform-verb | en inform, information, let you know, notify, details | de informieren, information, informiert, mitteilen, angaben, benachrichtigen | fr informer, information, avertir, renseigner | ar معلومات, إعلام, يبلغ, إخطار, إشعار, إبلاغ
describe-verb | en describe, description, depict | de beschreiben, beschreibung, beschrieben, schildern | fr décrire, décrit, description, descriptif | ar وصف, يصف, موصوف, توصيف
mention-verb | en mention, state, specified, listed, indicate | de erwähnen, angeben, angegeben, genannt, nennen, erwähnt | fr mentionner, mentionné, indiquer, préciser, cité | ar ذكر, مذكور, مبين, محدد مسبقا, يشير
mean-verb | en mean, signify, that is to say, stand for | de bedeuten, bedeutung, heißt, das heißt | fr signifier, signifie, c'est-à-dire, vouloir dire | ar يعني, معنى, تعني, أي أن, دلالة
call-named < name-word | en called, known as, so-called | de heißen, genannt wird, bezeichnet, sogenannt | fr appelé, dit, surnommé, baptisé | ar يدعى باسم, مسمى, المعروف باسم
depict-show-motif | en depicts, pictured, portrays, shown in the picture, illustrated with | de abgebildet, abbildung, dargestellt, darstellung, wie abgebildet | fr illustré, représente, en photo, montré en photo | ar كما في الصورة, يصور, صورة توضح
inspire-verb | en inspire, inspiration, inspired by | de inspirieren, inspiriert, inspiration, angelehnt an, anregen | fr inspirer, inspiration | ar إلهام, مستوحى, يلهم, ملهم, مستلهم
belong-set | en belong together, part of the set, part of a series | de zusammengehören, gehört zum set, teil der serie, passend zur serie | fr va ensemble, fait partie de, appartient à la série | ar جزء من المجموعة, ينتمي إلى, جزء من الطقم
replace-verb < replace | en substitute, takes the place of, stands in for, supersede | de ersatz für, tritt an die stelle | fr substituer, en remplacement de, tient lieu | ar بديل, يحل محل, بدلا من, عوضا عن
instead-of | en instead of, rather than, in place of, as an alternative, alternative | de stattdessen, alternative | fr au lieu de, plutôt que, alternative, à la place | ar بدل, عوض, خيار بديل, بدلا عن
serve-as | en serves as, acts as, doubles as, works as, can be used as | de dient als, fungiert als, als verwendbar, eignet sich als | fr sert de, fait office, servir de, tient lieu de | ar يعمل بدور, يستخدم بمثابة, بمثابة, يقوم مقام
belong-suit-for | en suitable for, suited to, ideal for, perfect for, good for | de geeignet für, eignet sich für, ideal für, perfekt für, gut für | fr convient à, idéal pour, parfait pour, adapté pour, approprié | ar مثالي ل, ملائم ل, صالح ل
unsuitable-for != belong-suit-for | en unsuitable | de ungeeignet, untauglich | fr inadapté, déconseillé | ar غير مناسب, غير ملائم
intended-for | en intended for, meant for, designed for, made for, aimed at | de bestimmt für, gedacht für, entwickelt für, gemacht für | fr destiné à, prévu pour, conçu pour, pensé pour, spécialement pour | ar مخصص ل, مصمم ل, موجه ل, خصيصا ل
apply-count-terms | en valid, validity, applicable, terms apply, in force | de gültig, gilt, gelten, gültigkeit | fr valable, valide, validité, en vigueur, applicable | ar صالح, سريان, ساري المفعول
invalid-void != apply-count-terms | en invalid, void, null | de ungültig, erlischt, hinfällig | fr invalide, nul, caduc | ar لاغ, باطل, غير صالح
limit-verb | en limit, limited to, restrict, restriction | de begrenzen, beschränken, einschränken, einschränkung | fr limiter, restreindre, restriction | ar تحديد الكمية, حد, تقييد, مقيد, محدود
unlimited-no-limit != limit-verb | en unlimited, limitless | de unbegrenzt, unbeschränkt, grenzenlos | fr illimité | ar غير محدود
exceed-verb | en exceed, exceeded, go over, surpass | de überschreiten, übersteigen, überschritten, übertreffen | fr dépasser, excéder | ar تجاوز, يتجاوز, تخطي, يفوق
complete-add-up | en complete, completes, round off, complement | de vervollständigen, abrunden, ergänzt, vollenden | fr compléter le, parfaire, complète, complément | ar إكمال الطقم, يكمل, تكملة, استكمال
contribute-verb | en contribute, contribution, play a part | de beitragen, trägt bei, beigetragen | fr contribuer, contribution, participer | ar مساهمة, يساهم, إسهام, يسهم
support-back-project | en support the, supports a, funds, helps fund, back the project | de fördern, fördert, förderung, finanziert, bezuschusst | fr soutenir un projet, finance, finance des, encourager | ar تمويل, يمول, دعم المشروع, تشجيع
deserve-worth | en worth, worthwhile, deserve, pays off, worth it | de lohnen, verdienen, wert, lohnenswert | fr valoir la peine, vaut, mériter | ar يستحق, جدير, قيمة, يستاهل
treat-yourself | en treat yourself, pamper, spoil yourself, indulge, treat someone | de gönnen, gönn dir, verwöhnt | fr se faire plaisir, faire plaisir, choyer, chouchouter, gâter | ar دلل نفسك, دلع, يدلل
give-as-gift < gift | en give as a gift, makes a great gift, gift it | de verschenken, schenken, geschenkt, beschenken, zum verschenken | fr offrir en cadeau, à offrir, offrir à un proche | ar إهداء, يهدى, اهد, مهداة
wrap-gift < gift-wrapping, gift-box | en wrapped as a gift | de geschenkverpackt | fr emballé en cadeau | ar تغليف الهدايا
complain-verb | en complain, complaint, claim a defect | de reklamieren, reklamation, beschweren, beschwerde, beanstanden | fr réclamer, réclamation, se plaindre, plainte | ar شكوى, اعتراض, يشتكي, تذمر
thank-verb | en thank, thank you, grateful, gratitude | de danken, dankeschön, dankbar, bedanken | fr merci, remercier, reconnaissant | ar شكر, شكرا, نشكر
apologise-verb | en apologise, sorry, apology, regret | de entschuldigen, entschuldigung, bedauern, leider | fr désolé, excuser, regretter | ar اعتذار, نعتذر, آسف
solve-verb | en solve, solution, resolve, sort it out | de lösung, löst das problem, klären | fr résoudre, solution, résout, résolu | ar حل, يحل المشكلة, حلول, معالجة المشكلة
simplify-verb | en make easier, simplify, facilitate | de erleichtern, erleichtert, vereinfachen | fr faciliter, simplifier, simplifie | ar تسهيل, يسهل, تبسيط, ييسر
complicate-verb != simplify-verb | en complicate, makes harder, impede, hinder | de erschweren, verkomplizieren, erschwert, behindern | fr compliquer, rendre difficile, gêner, entraver | ar تعقيد, يصعب, عرقلة, يعيق
manage-cope | en manage, cope, handle with ease, tackle | de schaffen es, bewältigen, meistern, klarkommen | fr gérer, se débrouiller, venir à bout, maîtriser | ar إدارة, يدير الأمر, تدبير, يتغلب
try-before-buy < sample | en try before you buy, trial size, sampler | de probe, muster, probiergröße, testen vorab, kostprobe | fr format découverte, essai avant achat | ar حجم تجريبي
advertise-verb | en advertise, promote, advertisement, advert | de werben, werbung, bewerben, beworben, anpreisen | fr publicité, promouvoir, annoncer, vanter | ar إعلان, ترويج, دعاية, يروج
publish-verb | en publish, publication, issue, released in | de veröffentlichen, herausgeben, erschienen | fr publier, publié, publication, paru, éditer | ar نشر الكتاب, منشور
update-verb | en update, firmware update, up to date | de aktualisieren, update, aktualisiert, aktualisierung | fr mettre à jour, mise à jour, actualiser | ar تحديث, يحدث البرنامج, محدث
download-verb | en download, downloadable | de herunterladen, download, runterladen, heruntergeladen | fr télécharger, téléchargeable | ar تحميل الملف, تنزيل, يحمل من, قابل للتنزيل
upload-save-data | en upload, save data, back up, backup, saved file | de hochladen, abspeichern, datensicherung | fr sauvegarder, téléverser, copie de secours | ar حفظ البيانات, رفع الملف, نسخ احتياطي
scan-verb | en scan | de scan, einscannen, gescannt | fr scan | ar مسح ضوئي, يمسح ضوئيا, سكان
track-verb | en track your parcel, track and trace | de sendung verfolgen | fr suivre le colis, suivi de commande | ar تتبع الطرد
sync-verb | en sync, synchronise | de synchronisieren, synchronisiert, pairing, koppelt sich | fr synchroniser, synchronisation, appairage | ar مزامنة, يتزامن, إقران
"""
