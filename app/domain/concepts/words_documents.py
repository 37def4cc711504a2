# ruff: noqa: E501
"""Papers, print and packing: documents, labels, wrappings, formats, and what stands on them."""

CONCEPTS = """
document | en document, documents, paperwork, papers | de dokument, unterlagen, papiere, schriftstück | fr document, documents, papiers | ar وثيقة, وثائق, مستند, مستندات
manual-document | en instruction manual, owner's manual, operating instructions, user manual | de gebrauchsanweisung, betriebsanleitung | fr notice d'utilisation, manuel | ar دليل الاستخدام
leaflet | en leaflet, flyer, brochure, pamphlet, booklet, insert sheet | de faltblatt, flyer, broschüre, beipackzettel, heftchen | fr dépliant, brochure, prospectus, livret | ar كتيب, كتيبات
quick-start | en quick start guide, tutorial, how-to | de schritt für schritt, kurzanleitung, schnellstartanleitung | fr pas à pas, guide de démarrage, étape par étape, tutoriel | ar دليل البدء, شرح مصور
instruction-word | en directions for use | de anweisung, anwendungshinweis | fr instruction, consigne d'utilisation, conseil d'utilisation | ar تعليمات, طريقة الاستعمال, طريقة الاستخدام
care-label | en care label, wash label, textile label, sewn-in label | de pflegeetikett, waschetikett, einnäher | fr étiquette d'entretien, étiquette textile | ar ملصق الغسيل
label-word | en price tag, shipping label, sticky label, name label | de preisschild, aufkleber mit namen, versandetikett | fr étiquette de prix, étiquette adhésive | ar بطاقة السعر
warning | en warning, caution, warning label, safety notice, safety information | de warnung, warnhinweis, sicherheitshinweis, achtung | fr mise en garde, consigne de sécurité, attention | ar تحذير, تنبيه, تعليمات السلامة, انتباه
suffocation-risk | en suffocation risk, choking risk, small parts, swallowable parts | de verschluckbare kleinteile, kleinteile | fr risque d'étouffement, petits éléments | ar قطع صغيرة, أجزاء صغيرة
fire-risk | en fire hazard, fire risk, burn hazard | de brandgefahr, verbrennungsgefahr | fr risque d'incendie, risque de brûlure | ar خطر الحريق, خطر الاحتراق
note-hint | en hint, tip for use, note on use, please note, useful tip | de hinweis, bitte beachten | fr astuce, à noter, veuillez noter | ar نصيحة مفيدة, يرجى ملاحظة
question-answer | en faq, frequently asked questions, questions and answers | de häufige fragen, faq, fragen und antworten | fr foire aux questions, faq, questions fréquentes | ar أسئلة شائعة, الأسئلة المتكررة
data-sheet | en data sheet, specification, technical data, spec sheet | de datenblatt, technische daten, spezifikation | fr fiche technique, caractéristiques techniques, spécifications | ar مواصفات, مواصفات فنية, بيانات تقنية
ingredients-list | en list of ingredients, ingredient list, inci | de zutatenliste, inci | fr liste des ingrédients, inci | ar قائمة المكونات, لائحة المكونات
report-document | en report, test report, protocol | de bericht, testbericht, protokoll, gutachten | fr rapport, compte rendu, rapport de test | ar تقرير, تقارير
id-paper | en passport, identity card, driving licence, boarding pass | de reisepass, personalausweis, führerschein, bordkarte | fr passeport, carte d'identité, permis de conduire | ar جواز سفر, هوية, رخصة قيادة, بطاقة صعود
bank-card | en bank card, business card, card, loyalty card | de bankkarte, visitenkarte, kundenkarte, karte | fr carte de fidélité, carte de visite, carte | ar بطاقة, بطاقات, بطاقة عمل
letter-mail | en letter, note to someone, love letter, handwritten letter | de brief, liebesbrief, brieffreund | fr lettre à quelqu'un, lettre manuscrite, courrier | ar رسالة, رسائل, خطاب مكتوب
card-greeting-word < greeting-card | en birthday card, thank-you card, invitation card | de geburtstagskarte, dankeskarte, einladungskarte | fr carte d'anniversaire, carte de remerciement, faire-part | ar بطاقة عيد ميلاد, بطاقة شكر, بطاقة دعوة
dedication | en dedication, personal message, handwritten note, custom text | de widmung, persönliche nachricht, wunschtext, gravurtext | fr dédicace, message personnalisé, texte gravé | ar رسالة شخصية, نص محفور, عبارة خاصة
motto | en motto, quote, slogan, saying, proverb, affirmation | de spruch, motto, zitat, slogan | fr citation, devise personnelle, slogan, proverbe | ar عبارة, اقتباس, شعار مكتوب, حكمة
logo | en logo, emblem, company logo, badge, crest | de logo, emblem, firmenlogo, wappen, abzeichen | fr logo, emblème, blason, badge | ar شعار, شعارات, لوغو, شارة
symbol | en symbol, icon, sign, symbolises, symbolic | de symbol, zeichen, symbolisiert, symbolisch | fr symbole, icône, symbolise, symbolique | ar رمز, رموز, يرمز
alphabet-letter | en letter of the alphabet, alphabet, initial letter, capital letter | de buchstabe, alphabet, großbuchstabe, anfangsbuchstabe | fr lettre de l'alphabet, alphabet, majuscule | ar حرف, حروف, أبجدية, أحرف
typeface | en typeface, font, handwriting, lettering style | de schriftart, schrift, handschrift | fr police d'écriture, typographie | ar خط الكتابة, كتابة بخط اليد, نوع الخط
text-word | en text, wording, words, paragraph, sentence | de text, texte, wortlaut, satz | fr texte, mots, phrase, paragraphe | ar نص, نصوص, كلمات, جملة مكتوبة
title-word | en title, headline, subtitle | de titel, überschrift, untertitel | fr titre, sous-titre, intitulé | ar عنوان رئيسي, عنوان الكتاب, عنوان فرعي
chapter | en chapter, table of contents, foreword, appendix | de kapitel, vorwort, anhang eines buches | fr chapitre, sommaire, préface, annexe | ar فصل من كتاب, مقدمة الكتاب
novel < book | en novel, crime novel, thriller | de roman, krimi, thriller | fr roman, polar, roman policier | ar رواية, روايات
nonfiction < book | en non-fiction, guidebook, reference book, textbook, encyclopaedia | de sachbuch, ratgeber, lehrbuch, lexikon | fr livre pratique, guide de voyage, manuel scolaire, encyclopédie | ar كتاب علمي, دليل سياحي, كتاب مدرسي, موسوعة
picture-book < book | en picture book, children's book, board book, comic | de bilderbuch, kinderbuch, pappbilderbuch, comic | fr livre d'images, livre pour enfants, bande dessinée | ar كتاب مصور, كتاب أطفال, قصص مصورة
audiobook < book | en audiobook, e-book, ebook, audio play | de hörbuch, e-book, hörspiel | fr livre audio, livre numérique, ebook | ar كتاب صوتي, كتاب إلكتروني
newspaper | en newspaper, journal article, periodical | de zeitung, zeitschrift, magazinheft | fr journal imprimé, périodique, revue | ar جريدة, صحيفة, مجلة, مجلات
map | en map, world map, city map, hiking map, atlas | de landkarte, weltkarte, stadtplan, wanderkarte, atlas | fr carte du monde, plan de ville, carte routière, atlas | ar خريطة, خرائط, خريطة العالم, أطلس
photo-album < book | en photo album, scrapbook, guest book, memory book, baby album | de fotoalbum, gästebuch, erinnerungsalbum, scrapbook | fr album photo, livre d'or, album souvenir, scrapbooking | ar ألبوم صور, دفتر الضيوف, ألبوم ذكريات
photograph | en photograph, snapshot, image, photo print | de schnappschuss | fr cliché, image, tirage photo | ar صورة, صور, لقطة, صورة مطبوعة
drawing-object | en sketch of, illustration, drawing on paper, graphic, artwork | de illustration, grafik | fr illustration, graphisme, œuvre graphique | ar رسم, رسمة, رسوم, رسم توضيحي
notes | en to-do list, shopping list, checklist, memo | de notizen, aufgabenliste, einkaufsliste, checkliste | fr notes, liste de tâches, liste de courses, mémo | ar قائمة مهام, قائمة مشتريات
diary-entry | en diary entry, bullet journal, gratitude journal, travel journal | de bullet journal, reisetagebuch, dankbarkeitstagebuch | fr journal intime, bullet journal, carnet de voyage | ar مذكرات, دفتر يوميات, يوميات السفر
exercise-book | en exercise book, notepad block, writing pad, sticky notes, index card | de schulheft, schreibblock, notizzettel, haftnotiz, karteikarte | fr notes adhésives, fiche bristol | ar دفتر مدرسي, أوراق لاصقة, بطاقات فهرسة
paper-sheet | en loose sheet, single sheet, loose leaf paper | de blatt papier, bogen papier, einzelblatt | fr feuille de papier, feuille volante, feuille libre | ar ورقة واحدة, ورقة سائبة
writing-paper | en writing paper, letter paper, stationery set | de briefpapier, schreibpapier, umschlag | fr papier à lettres, papier d'écriture | ar ورق رسائل, ورق كتابة, ظرف, ظروف
printer-paper | en printer paper, copy paper, photo paper, cardstock, craft paper | de druckerpapier, kopierpapier, fotopapier, tonpapier, bastelpapier | fr papier d'impression, papier photo, papier cartonné | ar ورق طباعة, ورق تصوير, ورق صور
wrapping-paper | en wrapping paper, gift paper, gift bag, gift tag | de geschenktüte, geschenkanhänger | fr pochette cadeau, étiquette cadeau | ar كيس هدايا
retail-packaging | en retail packaging, outer carton, outer packaging, shipping carton | de umverpackung, umkarton, versandkarton | fr suremballage, carton d'expédition, emballage extérieur | ar تغليف خارجي, كرتون الشحن, صندوق الشحن
filling-material | en packing material, bubble wrap, packing paper, packing peanuts | de luftpolsterfolie, polstermaterial, packmaterial | fr matériau de calage, papier bulle, papier de calage | ar مواد تغليف, فقاعات هوائية للتغليف, ورق حشو
plastic-film | en plastic film, foil, shrink wrap, film wrap, cellophane | de plastikfolie, schrumpffolie, zellophan | fr film plastique, film étirable, cellophane | ar غلاف بلاستيكي, فيلم بلاستيكي, سيلوفان
bag-sack | en sack, jute sack, fabric sack, carrier bag, plastic carrier | de sack, säcke, tüte | fr sac, sac en toile | ar كيس, أكياس, شوال
can-tin | en drinks can, spray can, aerosol | de spraydose, sprühdose | fr bombe aérosol | ar علب, بخاخ رذاذ
tube-container | en tube of cream, stick format, roll-on, jar of cream, pot of cream | de tube mit creme, roll-on, stift zum auftragen | fr pot de crème, roll-on, format stick | ar أنبوب كريم, رول أون, علبة كريم
vial | en vial, ampoule, phial, small bottle, travel bottle | de ampulle, fläschchen, phiole, reisefläschchen | fr ampoule de sérum, fiole, petit flacon | ar أمبولة
bucket-drum | en canister of fuel, jerrycan, drum container, barrel, keg | de kanister, fass, fässer, tonne | fr jerrican, bidon, fût, tonneau, baril | ar جركن, برميل, براميل
single-pack | en single pack, sold as one, individually packaged | de einzelpackung, einzeln erhältlich | fr vendu seul, emballage individuel | ar عبوة مفردة, يباع منفردا
family-pack | en economy pack, bulk pack, jumbo pack, twin pack, double pack | de sparpackung, doppelpack, dreierpack | fr format familial, format économique, maxi format | ar عبوة عائلية, عبوة كبيرة
travel-size | en travel size, mini size, small pack, on-the-go size | de reisegröße, kleinpackung, handtaschengröße | fr format voyage, petit format, mini format | ar حجم السفر, حجم صغير, عبوة صغيرة
refill-word | en refill station, refill bottle, refill system, eco refill | de nachfüllflasche, nachfüllsystem | fr système de recharge | ar نظام إعادة التعبئة
gift-packed | en beautifully packaged, gift-ready, ready to gift, wrapped with care | de geschenkfertig, schön verpackt, liebevoll verpackt | fr prêt à offrir, joliment emballé, emballé avec soin | ar جاهز للإهداء, تغليف جميل
lid-seal | en seal of freshness, safety seal, seal on the lid | de frischesiegel, siegelfolie, aromaverschluss | fr opercule, scellé de fraîcheur, bague d'inviolabilité | ar ختم الحفظ, غطاء محكم الإغلاق, ختم الأمان
waste-word | en rubbish, trash, garbage, litter on the ground | de abfall, müll, restmüll | fr déchet, déchets, ordures | ar نفايات, قمامة
recycling-word | en recycling centre, waste separation, collection point for waste | de wertstoffhof, mülltrennung | fr recyclage, tri des déchets, déchetterie, bac de tri | ar إعادة التدوير, فرز النفايات
household-waste | en household waste, organic waste, food waste, biowaste | de hausmüll, biomüll, küchenabfälle, lebensmittelabfall | fr ordures ménagères, biodéchets, déchets alimentaires | ar نفايات منزلية, نفايات عضوية, هدر الطعام
e-waste | en electronic waste, e-waste, battery disposal, old battery | de elektroschrott, altbatterie, batterieentsorgung | fr déchets électroniques, piles usagées | ar نفايات إلكترونية, بطاريات مستعملة
digital-file | en file, pdf, digital file, printable, digital download | de datei, pdf, digitale datei, druckvorlage | fr fichier, pdf, fichier numérique, imprimable | ar ملف, ملفات, ملف رقمي, قابل للطباعة
qr-code | en qr code, scan code | de qr-code | fr code qr, qr code | ar رمز الاستجابة, كود الاستجابة
table-chart | en chart, table of values, list, overview | de liste, tabelle, übersicht | fr liste, tableau de valeurs, aperçu | ar قائمة, قوائم, جدول, جداول
example | en example, for example, e.g., for instance, such as | de beispiel, zum beispiel, beispielsweise, etwa wie | fr exemple, par exemple, tel que, comme par exemple | ar مثال, أمثلة, على سبيل المثال, مثلا, مثل
language-word | en language, in several languages, bilingual, translation | de sprache, mehrsprachig, zweisprachig, übersetzung | fr langue parlée, multilingue, bilingue, traduction | ar لغة, لغات, ترجمة, متعدد اللغات
english-language | en english-language, in english | de englischsprachig, auf englisch | fr en anglais, version anglaise | ar باللغة الإنجليزية, الإنجليزية
german-language | en german-language, in german | de deutschsprachig, auf deutsch | fr en allemand, version allemande | ar باللغة الألمانية, الألمانية
french-language | en french-language, in french | de französischsprachig, auf französisch | fr en français, version française | ar باللغة الفرنسية, الفرنسية
arabic-language | en arabic-language, in arabic, arabic script | de arabischsprachig, auf arabisch, arabische schrift | fr en arabe, version arabe, écriture arabe | ar باللغة العربية, العربية, الحروف العربية
ticket | en ticket, admission ticket | de eintrittskarte, ticket, fahrkarte | fr billet d'entrée, ticket | ar تذكرة دخول, تذاكر
dictionary < book | en dictionary | de wörterbuch | fr dictionnaire | ar قاموس, معجم
colouring-book < book | en colouring book, coloring book, activity book | de malbuch, ausmalbuch, rätselheft | fr livre de coloriage, cahier d'activités | ar كتاب تلوين, كتاب أنشطة
story-word | en story, fairy tale, short story, poem | de erzählung, märchen, kurzgeschichte | fr histoire à lire, conte, poème, récit | ar قصة, قصص, حكاية, قصيدة
"""
