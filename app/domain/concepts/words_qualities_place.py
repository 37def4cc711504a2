# ruff: noqa: E501
"""Where a thing is and which way it goes: above, beneath, beside, upwards, at home."""

CONCEPTS = """\
above-place | en above, overhead, higher up, up above, over the top | de oberhalb, darüber, obendrüber, weiter oben | fr au-dessus, en haut, par-dessus | ar فوق, أعلاه, من فوق
below-place != above-place | en below, beneath, underneath, lower down | de unterhalb, darunter, untendrunter, weiter unten | fr au-dessous, en dessous, en bas, sous le | ar تحت, أسفله, من تحت
on-top-place | en on top, at the top, topmost, on top of it, uppermost | de obenauf, zuoberst, obendrauf, an der spitze | fr par-dessus tout, tout en haut, au sommet | ar في الأعلى, على القمة, على رأسه
at-bottom-place != on-top-place | en at the bottom, at the base, bottommost | de zuunterst, am boden, ganz unten | fr tout en bas, au fond, à la base | ar في القاع, في الأسفل, عند القاعدة
middle-place | en middle, centre, center, in the middle, central, midpoint | de mitte, zentral, in der mitte, mittig, zentrum | fr milieu, centre, au milieu, central, au centre | ar وسط, منتصف, في الوسط, مركزي
edge-place != middle-place | en at the edge, along the edge, on the border, at the margin, sideline | de am rand, an der kante, randbereich, außenkante | fr au bord, sur le bord, en bordure, à la lisière | ar على الحافة, عند الحافة, على الطرف
corner-place | en in the corner, at the corners, corner spot | de in der ecke, an den ecken, eckplatz | fr dans un coin, aux coins, aux angles | ar في الزاوية, عند الزوايا, في الركن
beside-place | en beside, next to, alongside, adjacent, by the side of | de neben, daneben, nebenan, seitlich davon | fr à côté, à côté de, juste à côté, voisin de | ar بجانب, بجوار, إلى جانب, جنبا
between-place | en in between, among, amongst, sandwiched, betwixt | de dazwischen, zwischen, mittendrin, inmitten | fr entre les, parmi, au milieu de, entre deux | ar ما بين, وسط ال, بينهما
around-place | en around it, surrounding, all around, on all sides | de drumherum, rundherum, ringsum, rings um, umgeben | fr autour, tout autour, alentour, entoure, de tous côtés | ar حول, من كل الجهات
through-place | en through, right through, straight through, all the way through | de hindurch, mittendurch, quer durch | fr à travers, au travers, de part en part | ar عبر, من خلال, خلاله, مخترق
across-place | en across, crosswise, crossways, from side to side | de quer, querüber, überquer, von einer seite zur anderen | fr en travers, transversal, d'un côté à l'autre | ar بالعرض, عرضيا, من جانب إلى آخر
along-place < length != across-place | en along the length, lengthwise, lengthways, along its length | de entlang, der länge nach | fr le long, dans la longueur, dans le sens de la longueur | ar طوليا, على طول, بمحاذاة
opposite-place | en opposite, facing, across from, on the other side | de gegenüber, entgegengesetzt, auf der anderen seite | fr en face, opposé, de l'autre côté, vis-à-vis | ar مقابل, في الجهة المقابلة, معاكس, مواجه
same-side-place != opposite-place | en on the same side, on one side, one-sided, single-sided | de auf derselben seite, einseitig, auf einer seite | fr du même côté, d'un seul côté, une face | ar على جهة واحدة, وجه واحد, من جانب واحد
both-sides-place | en on both sides, either side, both ends, two-sided | de auf beiden seiten, an beiden enden, zweiseitig | fr des deux côtés, aux deux bouts, recto verso | ar على الجانبين, من الطرفين, كلا الوجهين
side-place | en side, at the side, on the side, sideways, lateral | de seite, seitlich, an der seite, seitwärts | fr côté, sur le côté, latéral, de côté | ar جانب, على الجانب, جنب
forward-direction | en forward, ahead, onward, to the front | de vorwärts, nach vorne, voraus | fr vers l'avant, en avant, de l'avant | ar إلى الأمام, قدما, للأمام
backward-direction != forward-direction | en backward, rearward, to the back, in reverse | de rückwärts, nach hinten, rückwärtig | fr vers l'arrière, en arrière, à reculons | ar إلى الخلف, للخلف, إلى الوراء
upward-direction | en upward, skyward, facing up, up and up | de aufwärts, nach oben, hoch hinauf, empor | fr vers le haut, en montant, tourné vers le haut | ar إلى الأعلى, للأعلى, صعودا
downward-direction != upward-direction | en downward, facing down, to the ground | de abwärts, nach unten, hinab, herunter | fr vers le bas, en descendant, tourné vers le bas | ar إلى الأسفل, للأسفل, نزولا
inward-direction | en inward, facing in, to the inside | de einwärts, nach innen, ins innere, hinein | fr vers l'intérieur, vers le dedans, en dedans | ar إلى الداخل, للداخل, نحو الداخل
outward-direction != inward-direction | en outward, facing out, to the outside | de auswärts, nach außen, hinaus | fr vers l'extérieur, vers le dehors, au dehors | ar إلى الخارج, للخارج, نحو الخارج
clockwise-direction | en clockwise, turning right | de im uhrzeigersinn, rechtsdrehend | fr dans le sens des aiguilles, sens horaire | ar باتجاه عقارب الساعة, مع عقارب الساعة
anticlockwise-direction != clockwise-direction | en anticlockwise, counterclockwise, counter-clockwise | de gegen den uhrzeigersinn, linksdrehend | fr sens inverse des aiguilles, sens antihoraire | ar عكس عقارب الساعة
diagonal-direction | en diagonal, at an angle, on the bias | de diagonal, schräg verlaufend, überkreuz schräg | fr diagonale, en diagonale, en biais | ar قطري, بشكل قطري, مائلا
near-place | en near, nearby, close by, close to hand, in the vicinity | de nahe bei, in der nähe, nah, nahe gelegen, unweit | fr près, à proximité, tout près | ar قريب, بالقرب, على مقربة
far-place != near-place | en far, far away, distant, remote, faraway, from afar | de weit weg, fern, weit entfernt, weit | fr loin, éloigné, lointain, à distance | ar بعيد, بعيدا, عن بعد, ناء
here-place | en right here, at this place, over here | de hier, an dieser stelle, hierher | fr ici même, ici, à cet endroit | ar هنا, في هذا المكان, ههنا
there-place | en over there, at that place, thereabouts | de dort, dort drüben, an jener stelle | fr là-bas, à cet endroit-là | ar هناك, في ذلك المكان
everywhere-place | en everywhere, all over, anywhere you go, in every place | de überall, allerorts, allseits, an jedem ort | fr partout, en tout lieu, de partout | ar في كل مكان, بكل مكان, أينما
anywhere-place | en anywhere, wherever you are, wherever you go | de irgendwo, wo auch immer, egal wo | fr n'importe où, où que vous soyez, où vous voulez | ar أي مكان, أينما كنت, حيثما
somewhere-else | en elsewhere, somewhere else, another place | de woanders, anderswo, anderer ort | fr autre part, autre endroit | ar مكان آخر
at-home-place | en at home, in your own home, from home, in the house | de daheim, zu hause, in den eigenen vier wänden | fr à la maison, chez soi, chez vous, chez moi | ar في المنزل, في البيت, داخل البيت
away-from-home | en away from home, out and about, on the road, en route | de außer haus, auf tour, auf achse | fr hors de chez soi, en route, en vadrouille | ar خارج المنزل, على الطريق, في الطريق
underground-place | en underground, below ground, subterranean | de unterirdisch, unter der erde | fr souterrain, sous terre | ar تحت الأرض, جوفي
underwater-place | en under water, below the surface | de unter wasser | fr subaquatique, sous-marin | ar تحت سطح الماء
in-water-place | en in water, in the water | de im wasser, in wasser | fr dans l'eau | ar في الماء, داخل الماء
in-the-air-place | en in the air, airborne, up in the air | de in der luft, luftig oben | fr dans les airs, en l'air, dans l'air | ar في الهواء, في الجو
on-ground-place | en on the ground, at floor level, on the floor | de auf dem boden, am fußboden, bodennah | fr par terre, au sol, sur le sol | ar على الأرض
on-table-place | en on the table, at the table, tabletop use | de auf dem tisch, am tisch, bei tisch | fr sur la table, à table | ar على الطاولة, على المائدة, على السفرة
on-wall-place | en on the wall, against the wall | de an der wand, gegen die wand | fr au mur, contre le mur, sur le mur | ar على الجدار, على الحائط
in-hand-place | en in hand, in your hand, in the palm | de in der hand, in händen | fr en main, dans la main, au creux de la main | ar في اليد, في كفك, بين يديك
on-skin-place | en on the skin, against the skin, next to skin | de auf der haut, auf der nackten haut | fr sur la peau, contre la peau, à même la peau | ar على البشرة, على الجلد, ملامس للجلد
on-body-place | en close to the body, on the body, against the body | de nah am körper, am körper, körpernah getragen | fr contre le corps, sur le corps | ar قريب من الجسم, على الجسم
over-shoulder-place | en over the shoulder, across the body, cross-body | de über der schulter, quer über den körper, umhängen | fr à l'épaule, en bandoulière, en travers du corps | ar على الكتف, بشكل متقاطع على الجسم
on-head-place | en on the head, over the head | de auf dem kopf, über den kopf | fr sur la tête, par la tête | ar على الرأس, فوق الرأس
on-foot-place | en on the feet, underfoot, at your feet | de an den füßen, unter den füßen, zu füßen | fr aux pieds, sous les pieds, sous le pied | ar تحت القدمين, على القدم
surface-place < surface-word | en on the surface, top surface, exterior surface | de an der oberfläche, oberflächlich | fr en surface, à la surface | ar على السطح
inner-core-place != surface-place | en core, inner core, deep inside, heart of the piece | de kern, im kern, tief im inneren, innerstes | fr cœur du produit, à cœur, tréfonds | ar لب, جوهر داخلي, في العمق
inner-part | en inner, internal, inwardly | de innere, innen liegend, intern | fr interne | ar باطني, ضمنه, جوفه
outer-part != inner-part | en outer, external, outermost | de äußere, äußerer, außen liegend, extern | fr externe | ar ظاهري, الغلاف الخارجي
end-place | en far end, tip end, extremity | de ende des, endstück | fr au bout, extrémité, à l'extrémité | ar في نهاية, طرف, أطراف, عند النهاية
front-edge-place | en at the front, front part, in front, front side, up front | de vorderteil, vorderer teil, davor, vor dem | fr à l'avant, sur le devant, partie avant | ar في المقدمة, في الأمام, القسم الأمامي, أمامه
back-part-place != front-edge-place | en at the back, in the back, at the rear, behind, back part | de hinterer teil, dahinter, hinter dem, am rücken | fr derrière, à l'arrière, partie arrière, dans le dos | ar وراء, خلف, في الخلف, القسم الخلفي, خلفه
place-spot | en place, spot, location, site, where it stands | de ort, platz, stelle | fr endroit, lieu, emplacement, place | ar مكان, موقع, موضع, أماكن
area-zone < area | en zone, section, region of, part of the room | de bereich, zone, abschnitt | fr zone, espace, secteur, partie de | ar منطقة, قسم
space-room | en space, room to move, legroom, headroom, spaciousness | de raum, freiraum, beinfreiheit | fr espace libre, de l'espace, place libre | ar فراغ, متسع, فسحة, حيز
gap-place < drill-hole | en opening, slot, cavity, clearance | de spalt, öffnung, schlitz, hohlraum | fr fente, interstice, cavité, écart entre | ar فتحة, شق صغير, تجويف
direction-way | en direction, way round, orientation, which way | de richtung, ausrichtung der, wohin | fr direction, sens, orientation | ar اتجاه, جهة, وجهة, ناحية
path-route < trail | en path, route, track | de weg, strecke, route, bahn | fr chemin, parcours, trajet | ar سبيل, طريق, مسار
distance-apart < distance | en apart, spaced, at intervals, distance between | de im abstand, auseinander, zwischenraum | fr espacé, intervalle | ar متباعد, تباعد, المسافة بين, بفاصل
high-up-place | en high up, up high, at height, aloft | de hoch oben, in der höhe, weit oben | fr en hauteur, tout là-haut, haut perché | ar في الأعالي, على ارتفاع, شاهق
low-down-place != high-up-place | en low down, close to the ground, near the floor | de tief unten, bodentief, knapp über dem boden | fr près du sol, au ras du sol | ar قريب من الأرض, على مستوى الأرض
head-end-place | en at the head end, headboard side | de am kopfende, kopfseite | fr côté tête, à la tête du lit | ar عند الرأس, جهة الرأس
upright-place < vertical | en on end, standing position, vertically upright | de aufrecht, senkrecht stehend | fr debout et droit, en position verticale, dressé | ar منتصب, بوضع قائم, قائما
upside-down-place != upright-place | en upside down, inverted, overhead down | de kopfüber, verkehrt herum, auf dem kopf stehend | fr à l'envers, tête en bas, inversé, sens dessus dessous | ar مقلوب, رأسا على عقب
inside-out-place | en inside out, wrong side out | de linksherum gedreht, innen nach außen | fr retourné, l'intérieur à l'extérieur | ar على الوجه الداخلي, مقلوب للخارج
face-up-place | en right side up, face up, facing upwards | de richtig herum, mit der vorderseite nach oben | fr à l'endroit, face vers le haut | ar الوجه لأعلى, على الوجه الصحيح
flat-on-place | en flat on, laid flat, horizontally flat | de flach liegend, flach hingelegt, in liegender position | fr posé à plat, couché à plat, en position couchée | ar بوضع أفقي, موضوع بشكل مسطح
one-after-another-place | en one behind the other, in a row, in a line, lined up | de hintereinander, in einer reihe, aufgereiht | fr l'un derrière l'autre, en rang, en file | ar واحدا خلف الآخر, في صف, مصطف
on-each-other-place | en one on top of the other, on top of each other, overlapping | de übereinander, aufeinander, überlappend | fr l'un sur l'autre, se chevauche, chevauchement | ar بعضها فوق بعض, متراكب, تراكب
next-each-other-place | en next to each other, side-by-side, adjoining | de nebeneinander, seite an seite, angrenzend | fr l'un à côté de l'autre, juxtaposé, attenant | ar جنبا إلى جنب, متجاور, متلاصق
into-each-other-place | en into each other, inside each other, interlocking | de ineinander, ineinandergreifend, verzahnt | fr l'un dans l'autre, imbriqué | ar بعضها داخل بعض, متشابكة معا, متعشق
indoors-room-place | en under a roof, under cover, covered area | de unter dach, überdacht, im trockenen | fr sous abri, sous un toit, abrité | ar تحت سقف, مسقوف, مكان مغطى
sheltered-place | en sheltered, protected spot, tucked in a corner, wind-sheltered | de windgeschützt, geschützter ort, geschützte stelle | fr endroit abrité, endroit protégé, à l'abri du vent | ar مكان محمي, محمي من الرياح, مكان مستور
open-air-place != indoors-room-place | en in the open, open sky, under the stars, alfresco | de unter freiem himmel, an der frischen luft, im grünen | fr à la belle étoile, au grand air, à ciel ouvert | ar تحت السماء, في العراء, تحت النجوم
sunny-place < full-sun | en in the sun, sun-drenched | de in der sonne | fr au soleil, endroit ensoleillé | ar تحت الشمس
eye-level-place | en eye level, at eye height | de augenhöhe, auf augenhöhe | fr à hauteur des yeux, hauteur d'yeux | ar مستوى العين, مستوى النظر
waist-level-place | en waist height, at waist level, hip height | de hüfthöhe, auf hüfthöhe | fr à hauteur de taille, hauteur de hanche | ar مستوى الخصر, ارتفاع الخصر
on-the-go-place | en on the move, while travelling, mobile use, wherever life takes you | de auf reisen, unterwegs genutzt, mobil unterwegs | fr en mouvement, nomade et pratique, en balade | ar أثناء الحركة, أثناء السفر, في ترحالك
on-the-side-face | en front face, face side, display side, good side | de schauseite, sichtseite, schöne seite | fr face visible, bon côté, côté visible | ar الوجه الظاهر, الوجه الأمامي
back-face | en back face, reverse side, wrong side, on the reverse | de kehrseite, rückwärtige seite, unsichtbare seite | fr verso, envers, au verso, revers | ar الوجه الخلفي, ظهر القطعة, على الظهر
whole-length-place | en all the way down, from top to bottom, end to end | de von oben bis unten, über die ganze länge | fr de haut en bas, sur toute la longueur, d'un bout à l'autre | ar من أعلى إلى أسفل, على كامل الطول
all-round-place | en all-round, 360 degree, full circle, the whole way round | de rundum, einmal herum, 360 grad | fr à 360 degrés, tout le tour, sur tout le pourtour | ar من كل جانب, 360 درجة, بشكل كامل حوله
below-knee-place | en below the knee, under the knee | de unterm knie, unter dem knie, bis unters knie | fr sous le genou, en dessous du genou | ar تحت الركبة, أسفل الركبة
above-knee-place != below-knee-place | en above the knee, over the knee | de überm knie, über dem knie, oberhalb des knies | fr au-dessus du genou, sur le genou | ar فوق الركبة, أعلى الركبة
ground-floor-place < floor-storey | en at ground level | de ebenerdig | fr de plain-pied | ar بمستوى الأرض, الطابق الأرضي
"""
