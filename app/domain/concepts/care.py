# ruff: noqa: E501
"""How a product is cleaned, cared for, stored and kept going."""

CONCEPTS = """
washable | en washable, can be washed | de waschbar | fr lavable | ar قابل للغسل, قابل للغسيل, يمكن غسله
machine-wash < washable != hand-wash-only | en machine wash, machine-washable, machine washable, washing machine | de maschinenwaschbar, waschmaschine | fr lavage en machine, lavable en machine, machine à laver | ar غسالة, غسيل آلي
cold-wash | en cold wash, wash cold, wash at 30, 30 degree wash, cool wash | de kaltwäsche, kalt waschen, bei 30 grad, 30-grad-wäsche | fr lavage à froid, laver à froid, lavage à 30 | ar غسيل بارد, يغسل بماء بارد, غسيل 30 درجة
warm-wash != cold-wash | en wash at 40, 40 degree wash, warm wash | de bei 40 grad, 40-grad-wäsche, warm waschen | fr lavage à 40, laver à 40 | ar غسيل 40 درجة, يغسل بماء دافئ
hot-wash != cold-wash, warm-wash | en wash at 60, hot wash, boil wash, 60 degree wash | de bei 60 grad, 60-grad-wäsche, kochfest, kochwäsche | fr lavage à 60, laver à 60, lavage à chaud, bouillir | ar غسيل 60 درجة, غسيل ساخن
gentle-wash | en gentle cycle, delicate cycle, delicate wash, wool cycle | de schonwaschgang, feinwäsche, schonwäsche, wollwaschgang | fr cycle délicat, lavage délicat, programme laine | ar دورة غسيل لطيفة, غسيل رقيق, برنامج الصوف
wash-inside-out | en wash inside out, turn inside out | de auf links waschen, auf links | fr laver à l'envers, retourner avant lavage | ar يغسل مقلوبا, اقلبه قبل الغسل
similar-colours | en wash with similar colours, wash separately, with like colours | de mit ähnlichen farben waschen, separat waschen | fr laver avec des couleurs similaires, laver séparément | ar يغسل مع ألوان مشابهة, يغسل منفصلا
laundry-bag | en laundry bag, wash bag net | de wäschenetz, wäschesack | fr filet de lavage, filet à linge, sac à linge | ar كيس غسيل, شبكة غسيل
hand-wash-only | en hand wash only, hand-wash only, wash by hand only | de nur handwäsche, nur von hand waschen, nur mit der hand waschen | fr lavage à la main uniquement, laver uniquement à la main | ar غسيل يدوي فقط, يغسل يدويا فقط
hand-wash | en hand wash, hand washing, wash by hand, handwash, hand-wash | de handwäsche, von hand waschen, handspülen, von hand spülen | fr lavage à la main, laver à la main, lavage main | ar غسيل يدوي, يغسل يدويا, غسل باليد, اغسله باليد
dry-clean | en dry clean, dry-clean, dry cleaning, professional cleaning | de chemische reinigung, trockenreinigung, chemisch reinigen | fr nettoyage à sec, nettoyer à sec, pressing | ar تنظيف جاف, غسيل جاف, دراي كلين
dry-clean-only < dry-clean != machine-wash, hand-wash | en dry clean only, dry-clean only | de nur chemische reinigung, nur trockenreinigung | fr nettoyage à sec uniquement, nettoyage à sec seulement | ar تنظيف جاف فقط
tumble-dry | en tumble dry, tumble-dry, tumble dryer, tumble drying | de trockner, trocknergeeignet, wäschetrockner | fr sèche-linge, séchage en machine, sécher en machine, séchage en tambour | ar مجفف الملابس, نشافة, تجفيف آلي
air-dry | en air dry, air-dry, line dry, hang to dry, drip dry | de lufttrocknen, an der luft trocknen, auf der leine trocknen | fr sécher à l'air, séchage à l'air libre, séchage à l'air | ar تجفيف في الهواء, يجفف في الهواء, تجفيف بالهواء
dry-flat | en dry flat, lay flat to dry, reshape while damp | de liegend trocknen, flach trocknen, in form ziehen | fr sécher à plat, séchage à plat, remettre en forme | ar يجفف مسطحا, تجفيف أفقي
dry-in-shade | en dry in the shade, dry away from direct heat | de im schatten trocknen, nicht in der sonne trocknen | fr sécher à l'ombre | ar يجفف في الظل
dry-thoroughly | en dry thoroughly, dry completely, towel dry, dry immediately | de gut abtrocknen, gründlich trocknen, abtrocknen | fr bien sécher, sécher soigneusement, essuyer après usage | ar جففه جيدا, يجفف جيدا, يجفف فورا
wring | en wring, wring out | de auswringen, wringen | fr essorer, tordre, essorage | ar عصر الملابس, يعصر, عصره
ironing | en ironing, can be ironed, iron on low, cool iron, warm iron | de bügeln, bügelbar, mäßig heiß bügeln | fr repasser, repassage, repassable, repassage doux | ar كي, كي الملابس, يمكن كيه, كي بدرجة منخفضة
steam-clean | en steam clean, steaming, steam the garment | de dämpfen, mit dampf reinigen, aufdämpfen | fr défroisser à la vapeur, nettoyage vapeur, nettoyer à la vapeur | ar تنظيف بالبخار, كي بالبخار
bleach | en bleach, bleaching | de bleichen, bleichmittel | fr javel, eau de javel, blanchir | ar مبيض, كلور مبيض, تبييض
mild-detergent | en mild detergent, mild soap, gentle detergent, neutral soap | de feinwaschmittel, milde seife, mildes spülmittel, mildes waschmittel | fr lessive douce, savon doux, détergent doux | ar منظف لطيف, صابون لطيف, منظف خفيف
wipe-clean | en wipe clean, wipe-clean, wipe, wipe down, wipeable | de abwischen, abwischbar, feucht abwischen, auswischen | fr essuyer, lavable à l'éponge, nettoyer avec un chiffon | ar يمسح, مسح, قابل للمسح, امسحه
damp-cloth | en damp cloth, moist cloth, wet cloth | de feuchtes tuch, feuchtem tuch, nebelfeuchtes tuch | fr chiffon humide, linge humide | ar قطعة قماش رطبة, قماش مبلل, قماشة رطبة
dry-cloth | en dry cloth, soft cloth, polishing cloth | de trockenes tuch, weiches tuch, poliertuch | fr chiffon sec, chiffon doux, chiffon à polir | ar قماش جاف, قطعة قماش ناعمة, قماشة تلميع
spot-clean | en spot clean, spot-clean, spot cleaning, surface wash | de fleckweise reinigen, punktuell reinigen | fr nettoyage localisé, nettoyer localement | ar تنظيف موضعي, تنظيف البقع فقط
brush-off | en brush off, brush out, brush clean | de abbürsten, ausbürsten, bürsten | fr brosser, brossage | ar نظفه بالفرشاة, تفريش, يفرش
vacuum-clean | en vacuum regularly, can be vacuumed, vacuuming | de absaugen, staubsaugen | fr passer l'aspirateur, aspirer | ar ينظف بالمكنسة, شفط الغبار
rinse | en rinse, rinse off, rinse out, rinse with water | de ausspülen, abspülen, spülen | fr rincer, rinçage, rinçable | ar شطف, يشطف, اشطفه
soak | en soak, soaking, pre-soak | de einweichen, eingeweicht | fr tremper, trempage, laisser tremper | ar نقع, ينقع, انقعه
scrub-care | en scouring pad, abrasive cleaner, steel wool, scour | de scheuermittel, scheuerschwamm, stahlwolle, topfreiniger | fr éponge abrasive, produit abrasif, paille de fer | ar مواد كاشطة, سلك تنظيف, صوف فولاذي
descale | en descale, descaling | de entkalken, entkalkung | fr détartrer, détartrage | ar إزالة الترسبات, إزالة التكلسات, إزالة الكلس
sterilise | en sterilise, sterilize, boil before use, sterilising | de sterilisieren, auskochen, abkochen | fr stériliser, faire bouillir, stérilisation | ar تعقيم, يعقم, الغلي قبل الاستخدام
disinfect | en disinfect, disinfecting | de desinfizieren, desinfizierbar | fr désinfecter, désinfection, désinfectant | ar تطهير, يطهر, تعقيم السطح
oil-care | en oil it, oil regularly, re-oil, treat with oil, oiling, mineral oil treatment | de einölen, nachölen, regelmäßig ölen, mit öl pflegen, ölen | fr huiler, huilage, entretenir à l'huile | ar تزييت, يدهن بالزيت, ادهنه بالزيت
wax-care | en wax it, re-wax, waxing, treat with wax | de einwachsen, mit wachs pflegen | fr cirer, cirage d'entretien, entretenir à la cire | ar دهن بالشمع, تشميع, يدهن بالشمع
season-care | en season before use, seasoning the pan, re-season | de einbrennen, vor gebrauch einbrennen | fr culotter, culottage de la poêle | ar معالجة المقلاة بالزيت, تتبيل المقلاة
impregnate | en re-proof, waterproofing spray, impregnate, re-waterproof | de imprägnieren, imprägnierspray, nachimprägnieren, imprägnierung | fr imperméabiliser, imprégner, spray imperméabilisant | ar رش عازل, إعادة العزل, بخاخ عزل
leather-conditioning | en leather conditioner, condition the leather, leather cream | de lederfett, lederbalsam, leder pflegen, lederöl | fr nourrir le cuir, crème pour cuir, graisse pour cuir | ar كريم الجلد, ترطيب الجلد الطبيعي, زيت الجلود
polish-metal | en silver polish, polish regularly, polishing, silver cleaning | de silberputztuch, polieren, silberpolitur | fr polir, lustrer, nettoyant argenterie | ar تلميع, يلمع, ملمع فضة
sharpen | en sharpen, sharpening, resharpen, whetstone, honing | de schärfen, nachschärfen, schleifen, wetzstahl, nachschleifen | fr aiguiser, affûter, aiguisage, affûtage | ar شحذ, سن السكين, قابل للشحذ, يشحذ
sand-down | en sand down, can be sanded, sanding | de abschleifen, abschleifbar | fr poncer, ponçage, ponçable | ar صنفرة, يصنفر
lubricate | en lubricate, grease, lubrication, chain oil | de schmieren, fetten, schmierung, kettenöl | fr lubrifier, graisser, graissage, huile de chaîne | ar تشحيم, يشحم, تزييت السلسلة
refill | en refilling, top up, fill up, can be refilled | de nachfüllen, auffüllen, befüllen | fr recharger le flacon, remplir, à remplir | ar إعادة تعبئة, يعبأ, ملء
replace | en replace every, change every, replace regularly | de wechseln, austauschen, ersetzen, auswechseln | fr remplacer, changer tous les, remplacement | ar استبدال, يستبدل, تبديل
tighten | en tighten, retighten, re-tighten | de nachziehen, festziehen, festschrauben | fr resserrer, serrer, revisser | ar شد البراغي, إحكام الربط
tune | en tune, tuning, retune | de stimmen, nachstimmen | fr accorder, accordage | ar ضبط الأوتار, دوزنة
trim-wick | en trim the wick, trim wick, shorten the wick | de docht kürzen, docht trimmen | fr couper la mèche, raccourcir la mèche | ar تقصير الفتيل, قص الفتيل
burn-time | en burn time, burning time, burns for | de brenndauer, brennzeit, brennt | fr durée de combustion, temps de combustion, brûle | ar مدة الاحتراق, مدة الاشتعال, زمن الاحتراق
unattended | en unattended, out of reach of children, keep away from children | de unbeaufsichtigt, außer reichweite von kindern | fr sans surveillance, hors de portée des enfants | ar دون مراقبة, متناول الأطفال
water-plant | en water regularly, watering, water sparingly | de gießen, regelmäßig gießen, bewässern | fr arroser, arrosage | ar سقي, ري, يسقى
fertilise-care | en fertilise, fertilize, feed the plant | de düngen, düngung | fr fertiliser, fertilisation, apporter de l'engrais | ar تسميد, يسمد
air-out | en air out, airing, air regularly, ventilate | de lüften, auslüften, auslüften lassen | fr aérer, laisser aérer | ar تهوية الملابس, تهويته, يهوى
shake-up | en shake up, fluff up, shake well, plump up | de aufschütteln, ausschütteln, gut schütteln, vor gebrauch schütteln | fr secouer, bien agiter, agiter avant emploi, tapoter | ar رجه جيدا, يرج قبل الاستعمال, هزه جيدا
store | en storing, storage instructions, to be stored | de lagern, aufbewahren, lagerung | fr conserver, stocker, conservation | ar تخزين, يحفظ, احفظه, يخزن
store-cool < store | en store in a cool place, keep cool, store cool, cool dry place, cool dark place | de kühl lagern, kühl aufbewahren, kühl und trocken, kühl und dunkel | fr conserver au frais, endroit frais | ar مكان بارد, يحفظ باردا
store-dry < store | en store in a dry place, keep dry, store dry | de trocken lagern, trocken aufbewahren | fr conserver au sec, endroit sec, à l'abri de l'humidité | ar مكان جاف, يحفظ جافا, بعيدا عن الرطوبة
keep-from-sunlight | en keep away from sunlight, direct sunlight, protect from light, dark place | de direkte sonneneinstrahlung, vor licht schützen, lichtgeschützt | fr à l'abri du soleil, à l'abri de la lumière | ar أشعة الشمس, بعيدا عن الضوء
keep-from-heat | en keep away from heat, away from heat sources, away from fire | de vor hitze schützen, von feuer fernhalten, wärmequelle | fr à l'abri de la chaleur, source de chaleur | ar بعيدا عن الحرارة, مصادر الحرارة, بعيدا عن النار
keep-from-water | en contact with water, remove before showering, avoid water | de vor nässe schützen, kontakt mit wasser, vor dem duschen ablegen | fr contact avec l'eau, retirer avant la douche | ar بعيدا عن الماء, ملامسة الماء
keep-from-perfume | en avoid perfume, contact with perfume, keep away from cosmetics | de kontakt mit parfüm, von kosmetika fernhalten | fr contact avec le parfum, éviter les cosmétiques | ar ملامسة العطور, بعيدا عن العطور
refrigerate < store-cool | en refrigerate, keep refrigerated, store in the fridge, keep chilled | de im kühlschrank aufbewahren, gekühlt lagern | fr conserver au réfrigérateur, garder au réfrigérateur | ar يحفظ في الثلاجة, يحفظ مبردا
freeze-storage < store | en keep frozen, store frozen, freeze | de tiefgekühlt lagern, einfrieren | fr congeler, conserver congelé | ar يحفظ مجمدا, تجميد
room-temperature | en room temperature, at ambient temperature | de raumtemperatur, zimmertemperatur | fr température ambiante | ar درجة حرارة الغرفة, حرارة الغرفة
after-opening | en after opening, once opened, use within, consume within | de nach dem öffnen, nach anbruch, bald verbrauchen | fr après ouverture, à consommer dans les | ar بعد الفتح, يستهلك خلال
shelf-life | en best before, shelf life, expiry date, use-by date | de mindesthaltbarkeit, haltbarkeit, mindestens haltbar | fr durée de conservation, à consommer de préférence, date limite | ar تاريخ الصلاحية, مدة الصلاحية, تاريخ الانتهاء
store-closed < store | en keep closed, keep sealed, close tightly, reseal after use | de gut verschlossen, verschlossen aufbewahren, fest verschließen | fr bien refermer, conserver fermé, refermer après usage | ar يحفظ مغلقا, أغلقه بإحكام
store-hanging < store | en store hanging, hang up after use | de hängend aufbewahren, hängend lagern | fr ranger suspendu, conserver suspendu | ar يحفظ معلقا
store-uncompressed < store | en store uncompressed, store loosely, do not store compressed | de unkomprimiert lagern, locker lagern | fr stocker non comprimé, ranger sans compresser | ar يخزن دون ضغط
store-flat-closed < store | en store in the pouch, store in its box, keep in the box | de im beutel aufbewahren, in der schachtel aufbewahren | fr ranger dans sa pochette, ranger dans sa boîte | ar يحفظ في كيسه, يحفظ في علبته
winter-storage | en store indoors in winter, bring indoors in winter, winter cover | de im winter ins haus holen, winterlagerung, frostfrei lagern | fr rentrer en hiver, hivernage, hors gel | ar يخزن شتاء في الداخل
dispose | en dispose of, recycle, disposal, recycling bin | de entsorgen, entsorgung, recyceln | fr jeter, recycler, élimination | ar التخلص منه, إعادة التدوير بعد الاستخدام
first-wash | en wash before first use, wash before use, pre-wash | de vor dem ersten tragen waschen, vor dem ersten gebrauch waschen | fr laver avant la première utilisation, laver avant de porter | ar يغسل قبل أول استخدام, اغسله قبل الاستخدام
rotate-care | en rotate regularly, turn regularly, flip the mattress | de regelmäßig wenden, wenden und drehen | fr retourner régulièrement, tourner régulièrement | ar يقلب دوريا, اقلب المرتبة
charge-before-use | en charge before first use, charge fully before use | de vor dem ersten gebrauch aufladen, vollständig aufladen | fr charger avant la première utilisation, charger complètement | ar يشحن قبل أول استخدام, اشحنه بالكامل
unplug | en unplug before cleaning, disconnect before cleaning, unplug | de netzstecker ziehen, vor der reinigung ausstecken | fr débrancher, débrancher avant nettoyage | ar افصل القابس, افصله عن الكهرباء
self-installation | en diy installation, install it yourself | de selbst montierbar, selbsteinbau | fr à installer soi-même, pose facile soi-même | ar تركيب منزلي, تركيب بنفسك
"""
