# ruff: noqa: E501
"""What numbers are about: height, weight, price, warranty."""

CONCEPTS = """\
l-height | en height, high, tall, h | de höhe, hoch | fr hauteur, haut | ar ارتفاع, علو
l-width | en width, wide, w, across | de breite, breit | fr largeur, large | ar عرض
l-length | en length, long, l, from end to end | de länge, lang | fr longueur, long | ar طول
l-depth | en depth, deep, d | de tiefe, tief | fr profondeur, profond | ar عمق
l-diameter | en diameter, across, round, wide, dia | de durchmesser | fr diamètre | ar قطر
l-thickness | en thickness, thick, spine, gauge | de dicke, dick, stärke, rücken | fr épaisseur, épais | ar سماكة, سمك
l-weight | en weight, weigh, tip the scale, heavy, heft, mass | de gewicht, wiegen, wiegt, schwer | fr poids, peser, pèse | ar وزن, يزن
l-capacity | en capacity, volume, hold, room for, content | de fassungsvermögen, kapazität, volumen, fasst, inhalt | fr capacité, contenance, contient, volume | ar سعة, يتسع, حجم
l-price | en price, cost, costs | de preis, kosten, kostet | fr prix, coûter, coûte | ar سعر, ثمن, يكلف, تكلف
l-warranty | en warranty, guarantee, guaranteed, covered | de garantie, gewährleistung, garantiert | fr garantie, garanti | ar ضمان, كفالة, مضمون
l-returns | en return, send back, refund, exchange, give back | de rückgabe, rückgaberecht, zurückgeben, zurückschicken, umtausch, widerruf | fr retour, retourner, renvoyer, rembourser, échange | ar إرجاع, إعادة, استرجاع, استبدال
l-shipping | en ship, shipping, delivery, deliver, dispatch, arrive, lead time, send out, on its way | de versand, lieferung, liefern, lieferzeit, versendet, verschickt | fr expédition, livraison, expédié, livrer, partir, délai | ar شحن, توصيل, يشحن, تسليم
l-stock | en stock, left, in stock, remain, inventory, available | de vorrat, lager, lieferbar, verfügbar, bestand, übrig | fr stock, disponible, reste, restent | ar مخزون, متوفر, متبقي, قطعة متبقية
l-age | en age, aged, old, from birth, month old | de alter, ab, jahre alt | fr âge, âgé, ans, dès | ar عمر, سن
l-wash | en wash, machine, laundry, launder | de waschen, wäsche, waschbar | fr laver, lavage, lavable, machine | ar غسل, غسيل, يغسل
l-oven | en oven | de backofen, ofen | fr four | ar فرن
l-comfort | en comfort, comfortable, comfortably | de komfort | fr confort | ar راحة
l-limit | en limit | de grenz, limit | fr limite | ar حد
l-extreme | en extreme | de extrem | fr extrême | ar قصوى
l-serve | en serve, serving temperature, drink | de trinktemperatur, servieren | fr servir, dégustation, déguster | ar تقديم
l-store | en store, storage, keep | de lagern, lagerung, aufbewahren | fr conserver, conservation, stockage | ar تخزين, حفظ, يحفظ
l-power | en power, watt, draw | de leistung, strom | fr puissance, consomme | ar قدرة, طاقة
l-battery | en battery life, battery, runtime, charge, run for, last | de akkulaufzeit, laufzeit, akku | fr autonomie, batterie | ar بطارية, عمر البطارية, شحنة
l-charging | en charge time, charging, recharge, charged | de ladezeit, aufladen, geladen | fr recharge, temps de charge, charger | ar شحن البطارية, إعادة الشحن
l-range | en range, reach, distance | de reichweite | fr portée | ar مدى
l-cable | en cable, cord, lead | de kabel, leitung | fr câble, cordon | ar كابل, سلك
l-load | en load, max load, carry, support, user weight, capacity | de traglast, belastbar, tragkraft, last, nutzergewicht | fr charge, supporter, supporte, poids max | ar حمولة, يتحمل, تحمل
l-seat | en seat height, seat | de sitzhöhe, sitz | fr assise | ar مقعد, جلسة
l-user-height | en height of user, user height, tall, body height | de körpergröße, groß | fr taille | ar طول الشخص, طول القامة
l-pack | en pack size, packed, folded, collapsed | de packmaß, gefaltet, zusammengelegt | fr plié, replié, pliée | ar مطوي
l-minorder | en minimum order, at least, order of | de mindestbestellmenge, mindestens | fr commande minimum, au minimum | ar الحد الأدنى للطلب
l-rating | en rating, star, stars, rated | de bewertung, sterne | fr note, étoile | ar تقييم, نجوم
l-discount | en discount, off, reduced | de rabatt, reduziert, nachlass | fr remise, réduction | ar خصم, تخفيض
l-pieces | en piece, pcs, set of, count | de stück, teilig, teile | fr pièce, lot de | ar قطعة, قطع, حبة
l-pages | en page, sheet, leaf | de seite, blatt | fr page, feuille | ar صفحة, ورقة
l-alcohol | en alcohol, abv, vol | de alkohol | fr alcool | ar كحول
l-sugar | en sugar | de zucker | fr sucre | ar سكر
l-protein | en protein | de eiweiß, protein | fr protéine | ar بروتين
l-fat | en fat | de fett | fr matière grasse, lipide, gras | ar دهون
l-salt | en salt | de salz | fr sel | ar ملح
l-altitude | en altitude, sea level, grown at, elevation | de höhe, meereshöhe | fr altitude | ar ارتفاع عن سطح البحر
l-burn | en burn time, burn, flame | de brenndauer, brennt | fr durée de combustion, brûle, combustion | ar مدة الاحتراق, تحترق
l-coverage | en coverage, room up to, area | de reicht für, fläche | fr couvre, superficie | ar مساحة, تغطي
l-layers | en layer, ply, coat | de schicht, lage | fr couche, épaisseur | ar طبقة, طبقات
l-speed | en speed, setting, level, mode | de stufe, geschwindigkeit, modus | fr vitesse, mode, niveau | ar سرعة, وضع
l-year | en built, year, vintage, harvest, model year, from | de baujahr, jahrgang, ernte | fr année, millésime, récolte | ar سنة الصنع, موسم
"""
