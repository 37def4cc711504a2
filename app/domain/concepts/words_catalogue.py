# ruff: noqa: E501
"""How a shop speaks of its own catalogue: where things are found, listed, shown and asked about."""

CONCEPTS = """
to-be-found | en to find, you find, to be found, found under, discover, look for, looking at, browse | de zu finden, finden, findest, entdecken, stöbern | fr trouver, trouvez, découvrir, découvrez, parcourir | ar تجد, تجدون, تجدونه, تجدونها, يوجد, توجد, اكتشف, اكتشفوا, تصفح
to-present | en to present, presenting, introduce, introducing, meet, show, here is | de vorstellen, präsentieren, zeigen | fr présenter, présentons, montrer, voici | ar نعرض, نقدم, تقدم, يقدم, إليك, إليكم, نضع بين أيديكم, معروض
catalogue-section | en section, category, department, our range, our shelf, listing, collection page | de kategorie, rubrik, abteilung, unser sortiment | fr rubrique, catégorie, rayon, notre gamme | ar قسم, أقسام, فئة, تصنيف, تشكيلتنا
our-shop | en our shop, our store | de bei uns, unser shop, unser geschäft | fr chez nous, notre boutique, notre magasin | ar متجرنا, لدينا, عندنا, محلنا
item-itself | en product, item, article, piece, model | de produkt, artikel, stück, modell | fr produit, article, pièce, modèle | ar منتج, منتجات, قطعة, سلعة, موديل
page-itself | en page, product page, below, above, here, line by line, at a glance | de seite, produktseite, unten, oben, auf einen blick | fr page, fiche produit, ci-dessous, ci-dessus, en un coup d'œil | ar صفحة, أدناه, أعلاه, باختصار, للاطلاع
detail-itself | en detail, information, description, specification, facts, data | de detail, angabe, information, beschreibung, daten | fr détail, information, description, caractéristique, donnée | ar تفاصيل, تفصيل, معلومة, معلومات, وصف, موصوف, مواصفات, بيانات, معرفته
question-itself | en question, ask, write to us, get in touch, look it up, let us know | de frage, fragen, schreib uns, melde dich, nachsehen | fr question, demander, écrivez-nous, contactez-nous | ar سؤال, أسئلة, اسألونا, راسلونا, تواصل, نبحث, استفسار
before-ordering | en before ordering, order, compare, need, choose, decide | de vor der bestellung, bestellen, vergleichen, brauchen, auswählen | fr avant de commander, commander, comparer, besoin, choisir | ar قبل الطلب, طلب, مقارنة, قارن, تحتاج, تحتاجون, اختيار
"""
