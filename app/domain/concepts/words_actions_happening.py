# ruff: noqa: E501
"""What becomes of a thing: it lasts, breaks, fades, shrinks, dries, burns, sticks."""

CONCEPTS = """\
last-long < long-lasting | en last for years, last long, lasts a long time | de hält jahrelang, hält lange, überdauern, hält ewig | fr dure longtemps, durer des années, résiste au temps | ar يدوم لسنوات, يدوم, يبقى لسنوات, يعيش طويلا
last-verb < duration | en last, duration, takes minutes | de währt | fr persister | ar مدة, يستغرق, استغراق, تدوم, دوام
wear-out != last-long | en wear out, worn out, wear and tear | de abnutzen, verschleiß, verschlissen, abgenutzt, durchscheuern | fr user, usure, usé | ar اهتراء, يهترئ, بلى, مهترئ, تآكل الاستعمال
break-verb | en break, broke, broken, snap, breakage, fracture | de brechen, bricht, gebrochen, zerbrechen, kaputtgehen, kaputt, bruch | fr casser, casse, cassé, se casse, briser | ar كسر, ينكسر, مكسور, تحطم, انكسار
unbroken != break-verb | en unbroken, in one piece, intact, undamaged, whole and sound | de unbeschädigt, heil, unversehrt, intakt | fr intact, indemne, en bon état | ar سليم
shatter < break-verb | en shatter, smash, splinter | de zersplittern, splittern, zerspringen, zerschlagen, scherben | fr éclater, voler en éclats, se briser, éclats de verre | ar تهشم, تشظي, يتهشم, شظايا
crack-verb | en crack, fissure | de reißen, riss, rissig, gerissen, springt, sprung im | fr fissurer, se fendiller, fêlé, fêlure | ar تشقق, يتشقق, شرخ, متشقق, تصدع
chip-verb | en chip, nick | de abplatzen, abgeplatzt, absplittern, abgesplittert, platzt ab | fr ébrécher, s'écailler | ar تقشر الحافة, تثلم, انثلام, مثلوم
tear-verb | en tear, torn, rip | de zerreißen, einreißen, zerrissen, eingerissen, reißt | fr déchirer, se déchire, déchirure, accroc | ar تمزق, يتمزق, ممزق, تمزيق, تهتك
fray-verb | en fray, unravel, loose threads | de ausfransen, franst aus, ausgefranst, aufribbeln, laufmasche | fr s'effilocher, se démailler, filer les mailles | ar ينسل, خيوط مفكوكة
burst-verb | en burst, explode, pop open, split open | de platzen, geplatzt, explodieren, aufplatzen, zerplatzen | fr exploser, éclaté, crever | ar انفجار, ينفجر, انفجر, فرقعة
dent-verb | en dent, dent in | de verbeulen, beule, delle, eindrücken | fr cabosser, bosse, bosselé, enfoncement | ar انبعاج, منبعج, ينبعج, طعجة
deform-verb | en deform, warp, lose its shape, misshapen, sag, sags | de verformen, verziehen, verzogen, ausleiern, durchhängen | fr déformer, se déforme, gondoler, s'affaisser | ar تشوه, يتشوه, اعوجاج, يترهل, مشوه
damage-verb | en damage, ruin, spoil it, destroy | de beschädigen, schaden, beschädigung, zerstören, ruinieren | fr endommager, abîmer, dégât, détruire | ar ضرر, إتلاف, يتلف, تالف, تضرر, تلف
spoil-food | en spoil, go bad, goes off, rot, rotten, perish | de verderben, verdirbt, verdorben, schlecht werden, faulen, verfault | fr pourrir, pourri, se gâter, avarié, périmé, tourner | ar فساد الطعام, يفسد, فاسد, تعفن, متعفن
mould-verb | en mouldy, moldy, grow mould, mildew | de schimmeln, schimmelig, verschimmeln | fr moisir, moisi, moisissure | ar عفن, يتعفن, متعفنة
rust-verb | en rust, rusty, corrode, corrosion | de rosten, rostet, rostig, verrosten, korrodieren, rost | fr rouiller, rouillé, corroder, corrosion | ar صدأ, يصدأ, تآكل معدني
tarnish-verb | en tarnish, oxidise, oxidize, discolour | de anlaufen, läuft an, angelaufen, oxidieren, oxidiert, verfärben | fr ternir, terni, ternit, oxyder, se décolorer | ar اسوداد, يسود المعدن, أكسدة, يتأكسد, تغير اللون
fade-verb | en fade, faded, fading, lose colour, washed out | de verblassen, verblasst mit, ausgebleicht, verblichen, bleicht aus | fr se faner, fané, pâlir, passer de couleur, délavé | ar بهتان, باهت, يبهت مع, تلاشي اللون
darken-verb | en darken, turn darker | de nachdunkeln, dunkelt nach, nachgedunkelt | fr foncer, s'assombrir, fonce avec | ar يغمق, اغمقاق, يصبح داكنا
yellow-verb | en turn yellow, yellows, yellowing, yellowed | de vergilben | fr jaunir, jaunit, jaunissement, jauni | ar اصفرار, يصفر, مصفر
stain-verb | en stain, discoloration, smudge | de flecken, fleck, verschmutzen, befleckt, verfärbung, fleckig | fr tacher, salir, souiller | ar بقعة, تبقع, يترك بقعا, تلطيخ
get-dirty | en get dirty, soiled, dirt, grime, muddy, dirty | de schmutzig, dreckig, verschmutzt, schmutz, dreck, verdreckt | fr sale, saleté, se salir, crasse, boueux | ar اتساخ, متسخ, أوساخ, قذارة, وسخ, يتسخ
get-clean != get-dirty | en cleaned, cleaner than before, spotless, squeaky clean | de sauber, gesäubert, blitzsauber, fleckenlos | fr propre, impeccable de propreté, nettoyé, net | ar نظيف, منظف جيدا
clean-verb < cleaning-use, cleaning-agent | en clean up, cleaning off, wash off, scrub clean | de saubermachen | fr nettoie, récurer | ar ينظف, نظف, تنظف
dry-out | en dry, dries out | de trocknen, trocknet, austrocknen, trocknung | fr sécher, sèche, séchage, dessécher, assécher | ar جفاف, يجف, تجفيف, يجفف, جف
moisten-verb | en moisten, dampen, make wet, wetted | de anfeuchten, befeuchten, benetzen, nass machen | fr humidifier, mouiller, humecter | ar يرطب, تبليل, بلل, يبلل
shrink-verb < shrinks | en shrank, shrunk, shrinking in the wash | de schrumpfen, eingelaufen | fr rétrécir au lavage, rapetisser | ar يتقلص, منكمش, انكماش بالغسيل
stretch-verb | en stretch out, stretches, stretched, elongate, gives a little, stretching | de dehnen, weiten, weitet sich, strecken | fr étirer, distendre, distendu | ar تمطيط, يتمطط, مط, تمدد القماش, مشدود
swell-verb | en swell, swollen, expand in water, puff up | de quellen, aufquellen, gequollen, anschwellen, quillt | fr gonfler à l'eau, enfler, gonfle | ar انتفاخ, ينتفخ, تورم, منتفخ
expand-verb != shrink-verb | en expand, expansion, get bigger, enlarge | de ausdehnen, ausweiten, vergrößern, vergrößert, ausdehnung, erweitern | fr agrandir, élargir, s'agrandit, dilater, agrandi | ar توسيع, يتوسع, تكبير, يكبر, توسع
reduce-verb | en reduce, reduction, decrease, lessen, minimise | de reduzieren, verringern, verringert, senkt, mindern, vermindern | fr réduire, réduit, réduction, diminuer, minimiser | ar تقليل, يقلل, خفض من, تقليص, انخفاض
increase-verb != reduce-verb | en increase, boost | de erhöhen, steigern, steigert, zunehmen, zunahme | fr augmenter, augmentation, accroître, hausse | ar زيادة, يزيد, رفع من, ازدياد, تزايد, مضاعفة
spread-out-grow | en get longer, lengthen, elongated | de verlängern, verlängert, verlängerung | fr allonger la, rallonger, prolonger | ar إطالة, يطيل, تطويل, ممدد
thicken-verb | en thicken, set like jelly | de eindicken, andicken, eingedickt, gelieren | fr épaissir, épaissit, gélifier | ar تكثيف القوام, يتكاثف, تخثر
dissolve-verb | en dissolve, soluble, break down in water | de auflösen, löst sich auf, aufgelöst, löslich | fr dissoudre, se dissout, soluble, dissous | ar ذوبان في الماء, قابل للذوبان, ينحل, تحلل
insoluble != dissolve-verb | en insoluble | de unlöslich | fr insoluble | ar غير قابل للذوبان, عديم الذوبان
decompose-verb | en decompose, rots down, break down naturally, degrade | de zersetzen, verrotten, zerfällt, abgebaut werden | fr se décomposer, décomposition, se dégrade | ar تحلل طبيعي, يتحلل, تفسخ
evaporate-verb < steam-word | en evaporate, vaporise, vapour, steam off | de verdunsten, verdampfen, verdunstet, verfliegen | fr évaporer, évaporation | ar تبخر, يتبخر, بخار
condense-verb | en condensation, condense, fog up, sweats outside | de kondensieren, beschlagen, kondenswasser, schwitzwasser | fr condensation, buée, embuer | ar تكاثف, تكثف, يتكثف, ضباب على العدسة
burn-verb | en burn, burnt, set on fire, catch fire | de brennen, verbrennen, gebrannt, verbrannt, angebrannt | fr brûler, brûlé, cramer, prendre feu | ar حرق, يحترق, محروق, احتراق
burn-down-evenly | en burns evenly, burns clean, clean burn, even burn | de brennt gleichmäßig, sauber abbrennen, gleichmäßiger abbrand | fr brûle uniformément, combustion propre, combustion régulière | ar احتراق نظيف, احتراق متساو, يحترق بالتساوي
light-up-verb | en light it, lit, ignite, kindle, set alight, ignition | de anzünden, entzünden, angezündet, zünden, zündung | fr allumer la mèche, enflammer, allumage, embraser | ar إشعال, يشعل, اشعل, اشتعال
extinguish-verb != light-up-verb | en extinguish, put out the flame, snuff out, blow out | de löschen, auslöschen, ausblasen, auspusten | fr éteindre la flamme, souffler la bougie, étouffer la flamme | ar إخماد, يخمد, إطفاء الشمعة, أطفئ اللهب
glow-verb | en glow, gleam, shine | de leuchten, leuchtet, glühen, strahlen, scheinen, glimmen | fr luire, briller, brille, rayonner, lueur | ar توهج, يتوهج, إشراق, يشع, لمعان
flicker-verb | en flicker, blink, flash | de flackern, flackert, blinken, flimmern, aufblitzen | fr vaciller, clignoter, scintiller | ar وميض, يومض, رفرفة الشعلة, رمش
reflect-verb < reflective | en reflect, reflection, mirrors the light | de spiegeln, spiegelt, widerspiegeln, spiegelung | fr refléter, reflète, reflet, renvoyer la lumière | ar انعكاس, يعكس, تعكس الضوء
smoke-verb < smoke-word | en smoking chimney, give off smoke | de qualmen | fr dégager de la fumée | ar دخان, يدخن, انبعاث الدخان
soot-verb | en soot, sooty | de rußen, rußig | fr suie, encrasser de suie | ar سخام, هباب
overheat-verb | en overheat, get too hot | de überhitzen, heißlaufen, zu heiß werden | fr surchauffer, devenir trop chaud | ar سخونة زائدة, يسخن كثيرا, حرارة مفرطة
stick-to | en stick, sticks, stuck, cling, adhere | de haften, kleben bleiben, anhaften, anbacken, klebt an | fr adhérer, accrocher au fond, attacher à la poêle | ar التصاق, يلتصق, ملتصق, يعلق بالقاع
come-off | en come off, comes away, peel off, flake off | de abgehen, löst sich ab, abblättern, blättert ab, abgegangen | fr se décoller, s'enlève, se détacher du | ar انفصال, ينفصل, يتقشر الطلاء, يسقط عنه
loosen-verb | en loosen, come undone, slacken | de lockern, lockert, aufgehen, locker werden | fr desserrer, se desserre, relâcher, se défaire | ar ارتخاء, يرتخي, إرخاء, فك الربط
jam-verb | en jams, jammed, get stuck, snag | de klemmt, verklemmen, hakt, verhaken, stecken bleiben | fr coincer, se coince, bloqué, s'accroche | ar انحشار, عالق, انسداد, محشور
clog-verb | en clogs, clogged, blocked up, block the drain | de verstopfen, verstopfung | fr boucher, bouché, obstruer, s'encrasser | ar انسداد المصرف, مسدود, يسد
tangle-verb | en tangle, knotty, get caught up | de verheddern, verheddert, verwickeln, verfilzen, verknotet | fr s'emmêler, entortiller | ar تشابك, متشابك, يتشابك
crease-verb | en crease, wrinkle, crumple | de knittern, knittert, zerknittert, falten werfen, zerknüllen | fr froisser, se froisse, chiffonné | ar تجعد, يتجعد, مجعد, كرمشة
pill-verb | en pills, pilling, bobbles, fuzz | de pilling, pillt, knötchen bilden, fusseln | fr boulocher, peluches, pelucher | ar توبير, تكور الوبر
shed-verb | en sheds, shedding, moult, lose fibres, loses hair | de haaren, fusselt, haart, verliert fasern, mausern | fr perdre ses poils, perd ses poils, muer, perdre des fibres | ar تساقط, يتساقط, تساقط الوبر
squeak-verb | en squeak, creak | de quietschen, quietscht, knarren, knarrt | fr grincer, couiner, craquer | ar صرير, يصدر صريرا, أزيز, طقطقة
rattle-verb | en clatter, rattles, rattling, clank, jingle | de klappern, klappert, scheppern, rasseln, klimpern | fr cliqueter, faire du bruit, tinter, vibre | ar خشخشة, يخشخش, قعقعة, جلجلة
wobble-verb | en wobble, wobbly, unstable, rock back and forth, shaky | de wackeln, wackelig, instabil, kippelig | fr vaciller sur, bancal, instable, branlant | ar اهتزاز القاعدة, متأرجح, متزعزع, يتمايل
steady-verb != wobble-verb | en steady, stable, rock-solid, stands firmly, steadily | de steht sicher, steht stabil, fester stand, steht fest | fr bien stable, stable au sol, stabilité, tient bien debout | ar ثبات, مستقر, استقرار, يقف بثبات
vibrate-verb < vibration | en trembles, quiver | de vibrieren, zittern, beben | fr trembler | ar ارتجاف, ذبذبة, يرتج
sink-in-mattress | en sink in, sink into, dip in the middle, moulds to the body | de einsinken, sinkt ein, durchgelegen, schmiegt sich an, anschmiegen | fr s'enfonce, épouser les formes, s'affaisse | ar يغوص فيه, غوص الجسم, هبوط الوسط
spring-back | en spring back, bounce back, return to shape, recovers its shape | de zurückspringen, federt zurück, springt zurück, in form zurück | fr reprend sa forme, revient en place, reprendre sa forme | ar يعود لشكله, يستعيد شكله, ارتداد سريع
harmful-verb | en harm the, does harm, harmful, bad for | de schädlich, schadet, schädigen, schlecht für | fr nocif, nuire, mauvais pour | ar ضار, مضر, يضر, مؤذ
harmless != harmful-verb | en harmless, safe to touch | de harmlos, unschädlich, unbedenklich | fr inoffensif, sans danger, sans risque | ar غير ضار, غير مضر
happen-verb | en happen, occur, take place, occasion arises | de passieren, passiert, geschehen, vorkommen, stattfinden | fr arriver que, se produire, se produit, avoir lieu, survenir | ar حدوث, يحدث, يقع, حصول أمر
appear-look | en appear, seem, look like | de scheint, wirken, aussehen, sieht aus, erscheinen | fr sembler, paraître, avoir l'air, apparaître | ar يبدو, مظهر, يظهر كأنه, تبدو
disappear != appear-look | en disappear, vanish, gone away, fade away | de verschwinden, verschwunden | fr disparaître, disparaît, disparition | ar اختفاء, يختفي, زوال, يزول
become-verb | en become, became, turn into, get softer | de wird zu, geworden, entwickelt sich zu | fr devenir, devient, devenu | ar يصبح, أصبح, صار, يتحول إلى, تصير
remain-verb | en remain, stay | de bleiben, geblieben, verbleiben | fr rester, demeure | ar بقاء, تبقى, باقي, يظل
leave-residue | en leave residue, leaves streaks, streaks, residue, smear marks | de rückstände, schlieren, hinterlässt rückstände | fr résidus, traces laissées, laisser des traces | ar رواسب, يترك بقايا, خطوط على الزجاج, مخلفات
scale-build-up | en limescale, scale build-up, calcify, furred up | de verkalken, kalk, kalkablagerung | fr entartrer, dépôt de calcaire | ar كلس, تكلس, ترسبات كلسية, يتكلس
flow-verb | en flow, run out of, trickle, stream | de fließen, fließt, rinnen, strömen, geflossen, rieseln | fr couler doucement, s'écouler, ruisseler | ar تدفق, يتدفق, جريان, انسياب, يسيل
circulate-air | en circulate, air flows, air circulation, airflow, ventilated, ventilation | de luftzirkulation, zirkulieren, luftstrom, belüftet | fr circulation d'air, flux d'air, ventilé | ar تدفق الهواء, دوران الهواء, مهوى
let-through | en let through, lets air through, lets light through, permeable, pass through | de durchlassen, durchlässig, lässt durch, lässt licht durch | fr laisser passer, perméable | ar ينفذ, نفاذ, يسمح بمرور
block-out | en block, keep out, shut out | de hält ab, blockieren, abgehalten, fernhalten | fr bloque le, tenir à l'écart, arrêter le, faire barrage | ar حجب, يحجب, صد عن, يمنع دخول
trap-hold-in | en trap heat, hold in, lock in, seal in | de einschließen, einfangen, hält drin, speichert, speichern | fr emprisonner, enfermer, emmagasiner, retenir à l'intérieur | ar حبس, يحبس, احتجاز, يختزن
release-verb | en release, give off, emit | de freisetzen, abgeben, freigesetzt, verströmen, gibt ab, abgegeben | fr libérer, diffuser, dégager, émettre | ar إطلاق, يطلق, انبعاث, ينبعث, تحرير
soften-verb | en soften, get soft, break in | de weich werden, erweichen, weicher machen, einlaufzeit | fr assouplir, ramollir, adoucit, s'assouplit | ar تليين, يلين, تنعيم الملمس, يصبح ناعما
stiffen-verb != soften-verb | en stiffen, go hard, becomes stiff | de versteifen, steif werden, hart werden | fr raidir, rigidifier, devenir rigide | ar تيبس, تصلب القماش
freeze-up-crash | en freeze up, crash, hang up on, lag, stutter, glitch | de abstürzen, ruckeln, hängen bleiben | fr bug, ramer, saccader | ar تعليق الجهاز, تهنيج, تقطيع الصورة, بطء الاستجابة
run-out | en run out, use up, used up, go flat | de ausgehen, zur neige gehen, aufgebraucht, verbraucht, verbrauchen | fr à court de, vide de charge | ar نفاد, ينفد, استنفاد, نفذ, استهلك بالكامل
expire-verb | en expire, out of date, lapse | de ablaufen, abgelaufen, läuft ab, verfallen | fr expirer, arriver à échéance | ar انتهاء الصلاحية, منتهي الصلاحية, انتهت صلاحيته
survive-verb | en survive, withstand, endure, stand up to | de überstehen, aushalten, hält aus, standhalten, vertragen, verträgt | fr résister, résiste à, supporte, endurer, survivre | ar يتحمل, صمود, يصمد, مقاومة, يقاوم
fail-verb | en fail, failure, let you down | de versagen, scheitern, im stich lassen, ausfallen | fr échouer, échec, lâcher, défaillir | ar فشل, يفشل, إخفاق, يخذل
succeed-verb != fail-verb | en succeed, success, successful, turns out well, works every time | de gelingen, gelingt, erfolg, erfolgreich, gelungen | fr réussir, réussit, succès, réussi | ar نجاح, ينجح, ناجح, موفق
"""
