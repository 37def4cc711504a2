# ruff: noqa: E501
"""Music, art, games and learning: nouns of the studio, the stage, the nursery and the classroom."""

CONCEPTS = """
art | en art, fine art, visual art, artistic | de kunst, bildende kunst, künstlerisch | fr art, beaux-arts, artistique | ar فن, فنون, فني
art-supplies | en art supplies, art materials, artist's materials, craft supplies | de künstlerbedarf, malbedarf, bastelbedarf | fr fournitures d'art, matériel de dessin, matériel créatif | ar لوازم الرسم, أدوات فنية, لوازم الأشغال اليدوية
paint-set | en paint set, paint box, watercolour set, paint tube, set of colours | de farbkasten, malkasten, aquarellkasten, farbtube | fr boîte de couleurs, coffret de peinture, tube de peinture | ar علبة ألوان, طقم ألوان, أنبوب ألوان
stretched-canvas | en stretched canvas, canvas board, artist's canvas | de keilrahmen, malgrund, leinwand auf rahmen | fr toile tendue, châssis entoilé, toile d'artiste | ar لوحة قماش مشدودة, قماش لوحات
paint-palette | en paint palette, mixing palette, palette knife | de mischpalette, malpalette, malmesser | fr palette de peintre, couteau à peindre | ar لوح ألوان, لوحة مزج الألوان
oil-painting | en painting by numbers | de ölgemälde, aquarell, malen nach zahlen | fr peinture à l'huile tableau, aquarelle peinte, tableau peint, peinture par numéros | ar لوحة مرسومة, رسم بالأرقام
print-art | en linocut, woodcut, etching print, lithograph, limited print | de linolschnitt, holzschnitt, radierung, lithografie | fr linogravure, gravure sur bois, eau-forte, lithographie | ar حفر على الخشب, ليثوغراف
drawing-pad | en drawing pad, watercolour pad, sketch pad, drawing board | de zeichenblock, aquarellblock, skizzenblock, zeichenbrett | fr bloc à dessin, bloc aquarelle, planche à dessin | ar دفتر رسم, كراسة رسم, لوح رسم
pastel-stick | en oil pastel, soft pastel, charcoal stick, wax crayon | de pastellkreide, ölkreide, zeichenkohle | fr pastel sec, pastel gras, fusain, craie grasse | ar فحم رسم, ألوان شمعية
pencil-hardness | en pencil hardness, hb, 2b, lead hardness, pencil lead | de bleistifthärte, hb | fr dureté de mine, mine de crayon, hb | ar درجة قلم الرصاص, رصاصة القلم
line-width | en line width, stroke width, brush stroke, bold line | de strichstärke, strichbreite, pinselstrich, linienbreite | fr largeur de trait, épaisseur du trait, coup de pinceau | ar عرض الخط, سماكة الخط, ضربة الفرشاة
writing-comfort | en smooth writing, writing comfort, ink flow, writing instrument | de schreibgefühl, tintenfluss, schreibgerät | fr confort d'écriture, débit d'encre, instrument d'écriture | ar سلاسة الكتابة, تدفق الحبر, أداة كتابة
bleed-through | en bleed through, ghosting on paper, ink bleeds | de durchbluten, durchdrücken | fr transpercer, traverser le papier, bavure d'encre | ar نفاذ الحبر, تسرب الحبر, انتشار الحبر
rubber-stamp | en rubber stamp, stamp pad, sealing wax, wax seal stamp | de stempel, stempelkissen, siegellack, siegelstempel | fr tampon encreur, tampon, cire à cacheter | ar ختم, أختام, حبر الختم, شمع الأختام
desk-supply | en paper clip, drawing pin, rubber band, correction tape, glue stick | de büroklammer, reißzwecke, gummiband, klebestift | fr trombone, punaise, élastique de bureau, bâton de colle | ar مشبك ورق, دبوس, صمغ, مصحح
desk-organiser | en desk organiser, desk tidy, letter tray, magazine file, pen pot | de schreibtisch-organizer, briefablage, stehsammler | fr organiseur de bureau, bac à courrier, porte-revues, pot à crayons | ar منظم مكتب, حامل أقلام, حامل ملفات
whiteboard | en whiteboard, blackboard, pinboard, notice board, flipchart | de whiteboard, kreidetafel, pinnwand, tafel, flipchart | fr tableau blanc, tableau noir, tableau d'affichage, tableau à feuilles | ar سبورة, لوح أبيض, لوحة إعلانات
calculator | en calculator, shredder, laminator, label printer | de taschenrechner, aktenvernichter, laminiergerät, etikettendrucker | fr calculatrice, destructeur de documents, plastifieuse, étiqueteuse | ar آلة حاسبة, فرامة ورق, طابعة ملصقات
yarn-word | en skein, ball of wool, ball of yarn, wool ball, hank | de knäuel, wollknäuel, strang wolle | fr pelote, pelote de laine, écheveau | ar كبة صوف, شلة خيوط
yarn-weight | en yarn weight, worsted weight, chunky yarn, fingering weight, aran weight | de garnstärke, lauflänge des garns, sockengarn | fr épaisseur du fil, fil à chaussettes, grosse laine | ar سماكة الخيط, سماكة الصوف
sewing-supplies | en haberdashery, sewing kit, sewing needle, pin cushion, bobbin | de kurzwaren, nähset, nähnadel, nadelkissen, spule | fr mercerie, kit de couture, aiguille à coudre, bobine | ar لوازم الخياطة, إبرة خياطة, طقم خياطة, بكرة خيط
bead-craft | en bead, beads, jewellery-making kit, glass bead | de perlen zum auffädeln, schmuckbastelset | fr perle à enfiler, perles à enfiler, kit de création de bijoux | ar عدة صنع المجوهرات
craft-kit | en craft kit, diy kit, model kit, make-your-own kit | de diy-set, modellbausatz, bausatz | fr kit créatif, kit à monter, maquette, kit diy | ar عدة أشغال يدوية, مجموعة اصنع بنفسك, مجسم للتركيب
music | en musical, piece of music, song, melody, harmony | de musik, musikstück, lied, lieder, melodie, musikalisch | fr musique, chanson, mélodie, musical, morceau de musique | ar موسيقى, أغاني, لحن, موسيقي
music-genre | en jazz, rock music, pop music, classical music, folk music | de jazz, rockmusik, popmusik, klassische musik, volksmusik | fr jazz, musique rock, musique pop, musique classique | ar جاز, موسيقى روك, موسيقى كلاسيكية, موسيقى شعبية
chord | en chord, chords, fingerpicking, strumming | de akkord, akkorde, zupfen, fingerstyle | fr accord de guitare, jeu aux doigts, arpège | ar أكورد, نقر الأوتار
scale-music | en musical note, octave, musical key, pitch, scale in music | de musiknote, oktave, tonart, tonhöhe, tonleiter | fr note de musique, octave, tonalité, gamme musicale | ar أوكتاف, مقام موسيقي, سلم موسيقي, نغمة موسيقية
metronome | en metronome, tuning fork, music sheet, songbook | de metronom, stimmgabel, notenblatt, liederbuch | fr métronome, diapason, partition, recueil de chansons | ar مترونوم, شوكة رنانة, كتاب أغان
sustain | en sustain, timbre, warm tone, overtones | de sustain, klangfarbe, warmer klang, obertöne | fr sustain, timbre sonore, son chaleureux, harmoniques | ar نبرة, نبرة دافئة, طول الرنين
wind-instrument < musical-instrument | en wind instrument, brass instrument, woodwind, trombone, tuba, oboe | de blasinstrument, posaune, tuba, oboe | fr instrument à vent, trombone à coulisse, tuba, hautbois | ar آلة نفخ, آلات نفخ, ترومبون, أوبوا
percussion-instrument < musical-instrument | en percussion instrument, tambourine, xylophone | de schlaginstrument, tamburin, xylofon, klangschale | fr instrument de percussion, tambourin, xylophone | ar آلة إيقاع, آلات إيقاعية, إكسيليفون
keyboard-instrument < musical-instrument | en keyboard instrument, accordion, organ, stage piano, weighted keys | de tasteninstrument, akkordeon, orgel, gewichtete tasten | fr instrument à clavier, accordéon, orgue, touches lestées | ar آلة مفاتيح
children-instrument < musical-instrument | en children's instrument, three-quarter guitar, beginner instrument | de kinderinstrument, dreiviertelgitarre | fr instrument pour enfants, guitare trois-quarts | ar آلة للأطفال, غيتار ثلاثة أرباع
microphone-kind < microphone | en condenser microphone, dynamic microphone | de kondensatormikrofon, dynamisches mikrofon | fr micro à condensateur, micro dynamique, micro-cravate | ar مايكروفون مكثف, مايكروفون ديناميكي
game | en game, games, gameplay, rules of the game | de spielregel, spielanleitung | fr jeu, jeux, règle du jeu, partie de jeu | ar لعبة, ألعاب, قواعد اللعبة
family-game < game | en family game, party game, quiz, memory game, strategy game | de familienspiel, partyspiel, quiz, gedächtnisspiel | fr jeu de famille, jeu d'ambiance, quiz, jeu de mémoire | ar لعبة عائلية, لعبة حفلات, لعبة ذاكرة
puzzle-piece | en puzzle piece, jigsaw piece, 1000 pieces, brain teaser | de puzzleteil, knobelspiel, denkspiel | fr pièce de puzzle | ar قطعة بازل, لعبة تفكير
number-of-players | en number of players, for two players, two to four players | de spieleranzahl, für zwei spieler, zwei bis vier spieler | fr nombre de joueurs, pour deux joueurs, deux à quatre joueurs | ar عدد اللاعبين, للاعبين اثنين
play-time | en playing time, game duration, minutes per game | de spieldauer, partiedauer | fr durée de jeu, temps de jeu, durée d'une partie | ar مدة اللعب, وقت اللعب
wooden-toy < toy | en wooden toy, wooden train, wooden blocks, stacking toy, shape sorter | de holzspielzeug, stapelturm, steckspiel | fr jouet en bois, jeu d'empilage, boîte à formes | ar لعبة خشبية, ألعاب خشبية, قطار خشبي, لعبة تكديس
learning-toy < toy | en learning toy, educational toy, stem toy, science kit, experiment kit | de lernspielzeug, experimentierkasten, lernspiel | fr jouet éducatif, jeu éducatif, coffret scientifique | ar لعبة تعليمية, ألعاب تعليمية, عدة تجارب
toy-figure < toy | en play figure, action figure, toy animal, dinosaur figure | de tierfigur, actionfigur | fr figurine jouet, figurine animale | ar مجسم لعبة, شخصية لعبة, مجسم حيوان
play-kitchen < toy | en play kitchen, toy kitchen, play food, toy shop, doctor's kit | de spielküche, kinderküche, kaufladen, arztkoffer | fr cuisine d'enfant, dînette, marchande, mallette de docteur | ar مطبخ لعب, ألعاب طعام, عدة طبيب لعبة
ride-on < toy | en ride-on toy, rocking horse, push along, pull-along toy | de rutschauto, schaukelpferd, lauflernwagen, nachziehtier | fr porteur pour enfant, cheval à bascule, chariot de marche | ar لعبة ركوب, حصان هزاز, عربة مشي
bath-toy < toy | en bath toy, beach toy, water toy, bubble wand, swim ring | de badespielzeug, wasserspielzeug, seifenblasen, schwimmring | fr jouet de bain, jouet de plage, bulles de savon, bouée | ar لعبة حمام, ألعاب شاطئ, فقاعات صابون, عوامة
comforter-toy < soft-toy | en comforter for babies, cuddle cloth, lovey, security blanket | de schmusetuch, schnuffeltuch, kuscheltuch | fr doudou plat | ar لعبة تهدئة, بطانية صغيرة للتهدئة
music-box < toy | en music box, musical mobile, baby mobile, lullaby | de spieluhr, mobile fürs baby, babymobile, schlaflied | fr boîte à musique, mobile bébé, berceuse | ar صندوق موسيقى, لعبة معلقة للسرير, تهويدة
lesson | en lesson, lessons, course, class, online course, workshop course | de kurs, lektion, onlinekurs | fr leçon, cours, cours en ligne | ar درس, دروس, دورة تعليمية, كورس
homework | en homework, school supplies, timetable, report card | de hausaufgabe, schulbedarf, stundenplan, zeugnis | fr devoirs, fournitures scolaires, emploi du temps, bulletin scolaire | ar واجبات مدرسية, لوازم مدرسية, جدول حصص
skill | en skill, skills, ability, talent, dexterity | de fähigkeit, fertigkeit, geschicklichkeit, talent, können | fr compétence, habileté, aptitude, talent | ar مهارة, مهارات, قدرة, موهبة
concentration | en concentration, attention span, focus | de konzentration, aufmerksamkeit | fr concentration, attention soutenue | ar تركيز, انتباه طويل
logic | en logic, logical thinking, problem solving, maths, counting to ten | de logik, logisches denken, mathematik, rechnen lernen | fr logique, réflexion logique, mathématiques | ar منطق, تفكير منطقي, رياضيات
science | en science, physics, biology, experiment, astronomy | de wissenschaft, physik, biologie, experiment, astronomie | fr science, physique chimie, biologie, expérience scientifique, astronomie | ar علوم, فيزياء, أحياء, تجربة علمية, علم الفلك
culture-word | en culture, cultural, folklore, customs and culture | de kultur, kulturell, folklore, brauchtum | fr culture, culturel, folklore | ar ثقافة, ثقافي, فلكلور
religion-word | en religion, religious, faith, spiritual, islamic, christian | de religion, religiös, glaube, spirituell, islamisch, christlich | fr religion, religieux, foi, spirituel, islamique, chrétien | ar دين, ديني, إيمان, روحاني, إسلامي, مسيحي
quran | en quran, koran, bible, holy book | de koran, bibel, heilige schrift | fr coran, bible, livre saint | ar قرآن, مصحف, إنجيل
cross-symbol | en cross symbol, crucifix, star and crescent, evil eye, nazar, hamsa | de kruzifix, kreuzanhänger, nazar-auge, hamsa | fr crucifix, croix, mauvais œil, main de fatma | ar صليب, عين الحسد, كف فاطمة
zodiac | en zodiac sign, star sign, horoscope, birthstone | de sternzeichen, tierkreiszeichen, horoskop, geburtsstein | fr signe du zodiaque, signe astrologique, pierre de naissance | ar برج فلكي, أبراج فلكية, حجر الميلاد
star-shape | en star shape, star-shaped, five-pointed star | de sternform, sternförmig | fr forme d'étoile, en étoile | ar شكل نجمة, على شكل نجمة
heart-shape-noun | en heart pendant, heart symbol | de herzform, herzanhänger | fr forme de cœur, pendentif cœur | ar شكل قلب, قلادة قلب
circle | en circle, disc shape, ring shape, circle of | de kreis, kreisförmig, scheibenform, ringform | fr cercle, disque, forme circulaire | ar دائرة, دائري, حلقة, شكل دائري
sphere | en sphere, globe-shaped, spherical, ball-shaped | de kugel, kugelförmig, kugelform | fr sphère, boule, sphérique | ar كرة صغيرة, كروي, شكل كروي
cube | en cube, cubic, block-shaped | de würfel, würfelförmig, quader | fr cube, cubique | ar مكعب, مكعبات
pyramid | en pyramid, cone, conical | de pyramide, kegel, kegelförmig | fr pyramide, cône | ar هرم, مخروط
cylinder-shape | en cylinder, cylinder shape | de zylinder, zylinderform, röhrenform | fr cylindre, forme cylindrique | ar أسطوانة, شكل أسطواني
drop-shape | en teardrop shape, teardrop, drop-shaped, pear-shaped | de tropfenform, tropfenförmig, birnenform | fr forme de goutte, goutte, piriforme | ar شكل دمعة, على شكل دمعة, شكل قطرة
crescent-shape | en crescent shape, moon-shaped, half-moon | de halbmondform, sichelform | fr forme de croissant, demi-lune | ar شكل هلال, على شكل هلال
wave-shape | en wavy line, scalloped, zigzag, scalloped edge | de wellenform, wellenrand, zickzack, bogenkante | fr forme ondulée, festonné, zigzag | ar شكل متموج, حافة متموجة, متعرج
leaf-shape | en leaf shape, flower shape | de blattform, blütenform, blumenform | fr forme de feuille, forme de fleur | ar شكل ورقة شجر, على شكل زهرة
shape-word | en shape, silhouette, outline | de form, formen, silhouette, kontur, umriss | fr forme, formes, silhouette, contour | ar شكل, أشكال, قوام, محيط الشكل
line-word | en line, lines, dash line | de linie, linien, strich | fr trait, traits | ar خط, خطوط
dot-point | en dot, dots of light, spot on a surface | de punkt, punkte | fr point, points de lumière | ar نقطة, نقاط
texture-word | en texture, feel, consistency, structure of the surface | de textur, struktur, konsistenz, beschaffenheit | fr texture, structure, consistance | ar قوام المنتج, نسيج السطح, بنية
material-word | en material, materials, substance | de material, materialien, werkstoff | fr matière, matériau, matériaux | ar مادة, مواد, خامة
part-component | en component, part, parts, element of the set | de bestandteil, komponente, bauteil, einzelteil | fr composant, élément, partie, parties | ar جزء, أجزاء
creativity | en creativity, creative | de kreativität, kreativ | fr créativité, créatif | ar إبداع, إبداعي
surface-word | en surface, surfaces | de oberfläche, oberflächen | fr surface, surfaces | ar سطح, أسطح
"""
