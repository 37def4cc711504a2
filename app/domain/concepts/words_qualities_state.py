# ruff: noqa: E501
"""The state of a thing: wet or dry, raw or cooked, new or used, empty or full, whole or broken."""

CONCEPTS = """\
dry-state < dry-out | en bone dry, stays dry, kept dry, in dry condition | de knochentrocken, bleibt trocken | fr bien sec, reste sec, parfaitement sec | ar جاف, يبقى جافا, ناشف
wet-state < moisten-verb, soak != dry-state | en soaking wet, drenched, wet through | de nass, durchnässt, klatschnass | fr détrempé, tout mouillé | ar مبلل, مبتل, مشبع بالماء
raw-state < raw | en raw state | de ungekocht, im rohzustand | fr à cru | ar نيئة
cooked-state < cooked != raw-state | en ready-cooked, fully cooked | de durchgegart, fertig gekocht | fr tout cuit | ar مطبوخ مسبقا, مطهو مسبقا
half-cooked | en half-cooked, underdone, al dente, medium rare | de halbgar, bissfest gekocht, al dente, medium | fr mi-cuit, à point, saignant, al dente | ar نصف مطهو, نصف ناضج
frozen-state | en frozen solid, ice-cold | de durchgefroren, eiskalt, gefroren hart | fr glacé, glacial, gelé à cœur | ar متجمد, مثلج
fresh-state < fresh-food | en freshness, just made, fresh-baked | de taufrisch | fr fraîcheur | ar طزاجة, طري وطازج
stale-state != fresh-state | en stale, old bread, gone off | de altbacken, abgestanden, schal | fr rassis, éventé, défraîchi | ar بائت
ripe-state < ripeness, matured | en ripe, fully ripe, mature fruit | de vollreif | fr bien mûr | ar يانع
new-state < new-quality | en like new, as new, as good as new, mint condition | de neuwertig, wie neu, im neuzustand | fr comme neuf, état neuf, à l'état neuf | ar بحالة جديدة, مثل الجديد
used-state < opened-goods != new-state | en used condition, pre-used, previously used, well-worn | de benutzter zustand, vorbenutzt, abgegriffen | fr usagé, traces d'usage, déjà servi, déjà utilisé | ar مستخدم سابقا, مستعمل سابقا
empty-state < empty-out | en vacant, blank | de leerstehend, unbefüllt | fr vacant, à vide, inoccupé, vierge de | ar فارغ تماما, شاغر, خاو
full-state < fill-up != empty-state | en full, filled to the brim, brimming, fully loaded, packed full | de voll, randvoll, prall gefüllt | fr plein, rempli à ras bord, complet à ras bord | ar ممتلئ, طافح
half-full | en half full, half empty, half filled | de halbvoll, halb voll, halb gefüllt, halbleer | fr à moitié plein, à moitié vide, à demi plein | ar نصف ممتلئ, نصف فارغ
broken-state < break-verb | en broken down, busted, in pieces, damaged beyond repair, cracked open | de in scherben, zerstört, entzwei | fr hors service, détraqué, en morceaux | ar متعطل, محطم, خربان
whole-state < unbroken, whole-entire, whole-uncut != broken-state | en entire piece, all in one piece | de ganz geblieben, am stück, in einem stück | fr entière, en une seule pièce, d'une pièce | ar بأكمله, كاملا, صحيح سليم
faulty-state < malfunction, imperfect-quality | en has a defect | de mangelhaft, schadhaft | fr vicié | ar به عيب, فيه خلل
complete-state < complete-add-up, whole-entire | en complete with, all parts, fully | de vollzählig, lückenlos | fr complet, au complet | ar مكتمل, متكامل
incomplete-state < part-partial != complete-state | en incomplete, missing parts, unfinished set | de unvollständig, lückenhaft, unvollendet | fr incomplet, inachevé | ar ناقص, غير مكتمل
finished-state < finish-end | en ready, ready-made up, completed, all set, done | de fertig, bereit, vollendet, parat | fr prêt, fin prêt | ar جاهز, منجز, مكتمل الصنع
unfinished-state < incomplete-state != finished-state | en unfinished, half-finished, semi-finished | de unfertig, halbfertig | fr semi-fini, en cours de | ar نصف مصنع, قيد العمل, غير جاهز
loose-state < loosen-verb | en loose, slack, unattached | de lose, schlaff | fr lâche, en vrac, détendue | ar مرتخ, مفكوك, سائب, رخو
tight-state < firm, narrow != loose-state | en tight, tightly, taut, snugly | de eng, fest, stramm, straff, fest sitzend | fr serré, tendu, serrée | ar مشدود بقوة, محكم الشد, بإحكام
attached-state < mount-attach, join-together | en fixed on, fastened on, mounted on, connected | de angenäht, fest montiert, fest verbunden | fr fixé sur, solidaire | ar ملحق, مرفق, مثبت على
detached-state < detach, separate-verb, freelancer != attached-state | en standalone, unconnected | de losgelöst, abgetrennt, separat, einzeln stehend | fr à part | ar منفصل, على حدة
built-in-state < install | en built-in, integrated, incorporated, integral, inbuilt, embedded | de integriert, eingelassen | fr intégré, incorporé, encastré | ar مدمج, مضمن, مبيت داخله
hidden-state < hide | en hidden compartment, concealed fitting, invisible, out of sight | de unsichtbar, versteckt gelegen, außer sicht | fr invisible, hors de vue | ar متوار, مستور
visible-state < show-reveal != hidden-state | en clearly visible, in plain sight, exposed view | de gut sichtbar, erkennbar, ersichtlich | fr visible de, bien visible, apparent, en vue | ar واضح للعيان, مكشوف للنظر
folded-state < fold-verb | en folded up, when folded, folded flat, collapsed | de zusammengefaltet, zusammengeklappt, im gefalteten zustand, eingeklappt | fr plié à plat, une fois plié, replié, rabattu | ar عند الطي
unfolded-state < unfold-verb != folded-state | en when unfolded, extended state, pulled out | de aufgeklappt | fr une fois déplié, déployé | ar عند الفرد, ممدود
rolled-state < roll-verb | en rolled up state, when rolled, coiled | de zusammengerollt, gerollt geliefert, aufgewickelt | fr une fois roulé, roulé sur lui-même | ar ملفوف على نفسه
packed-state < pack-verb, individually-wrapped | en boxed, sealed pack | de originalverpackt | fr sous emballage | ar معلب ومغلف, في علبته
unpacked-state < unpack != packed-state | en unpackaged, loose goods, bulk goods | de lose ware | fr en vrac de | ar سائبة, غير مغلف
on-state < switch-on | en in operation, running device | de in betrieb, im betrieb, läuft gerade | fr en marche, en fonctionnement | ar قيد التشغيل, مشغل, أثناء التشغيل
off-state < switch-off != on-state | en on standby, powered down | de außer betrieb, im standby | fr à l'arrêt, en veille | ar متوقف, في وضع الاستعداد
charged-state < charging | en fully charged, full battery | de vollgeladen, aufgeladen, voll geladen | fr complètement chargé, pleine charge | ar مشحون بالكامل, مشحونة, شحنة كاملة
discharged-state != charged-state | en discharged, flat battery, dead battery, low battery | de akku leer, leerer akku | fr déchargé, batterie vide | ar فارغ الشحن, بطارية فارغة, مفرغ الشحن
available-state | en available, obtainable, can be bought, to be had | de erhältlich, verfügbar, lieferbar, zu haben | fr disponible, trouvable, se trouve | ar متوفر, متاح
unavailable-state != available-state | en unavailable | de auslaufmodell | fr en rupture | ar غير متوفر, نافد
possible-state < allow-enable | en possibly, feasible, doable, optional | de möglicherweise, machbar, optional, auf wunsch | fr faisable, en option, optionnel, facultatif | ar محتمل, اختياري, متاح اختياريا
impossible-state | en impossible, unfeasible, out of the question | de unmöglich, ausgeschlossen ist, undenkbar | fr impossible, infaisable, exclu que | ar مستحيل, متعذر, محال
mandatory-state | en mandatory, compulsory, obligatory | de verpflichtend, pflicht, obligatorisch, zwingend | fr obligatoire, impératif | ar إلزامي, إجباري, واجب, حتمي
allowed-state < allow-enable, law | en permitted, permissible | de zulässig, gestattet, legal | fr permis, admis | ar مسموح, مصرح
occupied-state < busy-quality | en occupied seat, taken already, in use | de besetzt, belegt, in gebrauch, vergeben | fr pris, en cours d'utilisation | ar محجوزة, قيد الاستعمال
free-vacant-state < free-unbound, empty-state != occupied-state | en unoccupied, up for grabs | de unbesetzt, zur freien verfügung | fr encore libre, disponible encore | ar متفرغ
safe-stored | en stowed away, safely stored, put away safely, well protected | de sicher verstaut, gut geschützt, wohlbehalten | fr bien protégé, bien rangé, à l'abri | ar محفوظ, محفوظة بأمان, محمية جيدا
damaged-state < damage-verb | en battered, scuffed, beat-up, damaged condition | de ramponiert, lädiert, angeschlagen | fr amoché, en mauvais état, détérioré | ar متضرر, متهالك
worn-in-state | en broken in, worn in, softened with use | de eingetragen, eingespielt | fr fait au pied, assoupli à l'usage, rodé | ar ملين بالاستعمال, معتاد اللبس
pristine-state < unbroken, original-condition | en pristine, untouched, sealed original | de unberührt, jungfräulich | fr neuf scellé, immaculé | ar بكر, مختوم أصلي
dirty-state < get-dirty, stain-verb | en filthy, grubby, unclean, mucky | de unsauber, schmuddelig, versifft | fr crasseux, malpropre | ar قذر, ملوث
clean-state < hygiene != dirty-state | en spick and span, hygienically clean | de keimfrei sauber, rein gewaschen | fr bien propre | ar نظافة صحية, طاهر
messy-state < tidiness | en messy, untidy, chaotic | de unordentlich, chaotisch, durcheinander | fr désordonné, en désordre, fouillis | ar فوضوي, مبعثر, غير مرتب
tidy-state < care-love != messy-state | en tidy, neat, orderly, well-organised | de ordentlich, gepflegt wirkend, adrett | fr bien ordonné, net et rangé | ar منسق, بترتيب, منظمة
hot-state | en hot, piping hot, boiling hot, red-hot, scorching | de heiß, kochend heiß, glühend, brühend heiß | fr brûlant, très chaud, bouillant, chaud brûlant | ar ساخن, حار, ملتهب
cold-state < cooling != hot-state | en cold, chilly, cold to the touch, coldness | de kalt, frostig | fr froid, frisquet | ar بارد, برودة, برد
liquid-state < liquid | en fluid, runny, watery | de dünnflüssig, wässrig | fr coulant, aqueux | ar سائل القوام, مائي
gaseous-state < carbonated | en gaseous, gas, in gas form | de gasförmig, gas | fr gaz, sous forme gazeuse | ar غاز
sticky-state < stick-to | en sticky, tacky, gummy, clingy | de klebrig, pappig | fr collant, poisseux, collante | ar لزج, دبق
greasy-state < fat-grease | en oily, oiliness, fatty, slick | de ölig, schmierig | fr gras, huileux | ar دهني, زيتي, دهنية, زيتية
powdery-state < powder, dust-word | en powdery, in powder form, chalky | de pulvrig, mehlig | fr poudreux, en poudre, poussiéreux | ar على شكل مسحوق
foamy-state < foam, crema | en foamy, frothy, lathers | de schaumig | fr mousseux | ar يرغي, ذو رغوة
lumpy-state < clumping, grain-texture | en lumpy, clumpy | de klumpig, verklumpt | fr grumeleux, en mottes | ar كتل
crumbly-state < crumb-dirt | en crumbly, crumbles | de bröselig, krümelig, bröckelig | fr friable, s'émiette | ar متفتت, هش التفتت
curled-state < crease-verb, curly-hair | en curly, wave | de lockig, wellig | fr frisé, ondulé, ondulation | ar متموج, مموج, متماوج
broken-in-pieces < crumbly-state, grind-mill | en in fragments, shards | de zerbröckelt, bruchstücke, zerstückelt | fr écrasé, en fragments | ar مفتت, مجزأ, مهشم
separated-in-parts | en in parts, multi-part, multi-piece, several parts | de mehrteilig, in teilen, geteilt aufgebaut | fr en plusieurs parties, plusieurs éléments, en pièces | ar متعدد القطع, من عدة أجزاء, على أجزاء
one-piece-state != separated-in-parts | en one-piece, made in one piece | de einteilig, aus einem stück, aus einem guss | fr monobloc, une seule pièce, d'un seul tenant | ar من قطعة واحدة, قطعة متكاملة
blunted-state < blunt | en has gone blunt, lost its edge | de stumpf geworden, abgestumpft | fr qui a perdu son tranchant | ar مثلم, فقد حدته
rusted-state < rust-verb | en rusted through, rust-covered | de verrostet, durchgerostet, korrodiert | fr mangé par la rouille | ar متأكل, صدئة
burnt-state < burn-verb | en charred, singed, scorched, overcooked | de verkohlt, angesengt, verkocht | fr calciné, carbonisé, trop cuit | ar متفحم, محترق
blocked-state < jam-verb, block-out, clog-verb | en obstructed, jammed up, stuck fast | de blockiert, versperrt, festgefahren, eingeklemmt | fr enrayé | ar موصد
out-of-balance < wobble-verb | en unbalanced, lopsided, crooked, skewed, askew | de schief, unausgewogen, krumm, verkantet | fr de travers, déséquilibré, tordue | ar أعوج, مختل التوازن
level-state < level-grade != out-of-balance | en flush, plane surface | de bündig | fr de niveau, à fleur, plan | ar متساو, على مستوى واحد
uneven-state < dent-verb != level-state | en uneven, bumpy, irregular surface, jagged | de uneben, holprig, unregelmäßig, huckelig | fr accidenté, irrégulier | ar وعر, غير مستو
taut-stretched < stretch-verb | en stretched tight, under tension, tensioned, strained | de gespannt, unter spannung, straff gezogen | fr tendue, sous tension, bien tendu | ar تحت الشد, متوتر
relaxed-state < loosen-verb | en at rest, untensioned, relaxed state, in repose | de entspannt liegend, im ruhezustand, ungespannt | fr au repos | ar في حالة راحة, مسترخ
opened-pack < start-begin | en opened pack, once unsealed, partly used | de angebrochen, geöffnete packung | fr paquet ouvert | ar مفتوحة العبوة, عبوة مفتوحة
registered-active < allow-enable | en active, activated, in effect | de aktiv, aktiviert, freigeschaltet | fr actif | ar نشط, مفعل, فعال الآن
inactive-state != registered-active | en inactive, deactivated | de inaktiv, deaktiviert | fr inactif, désactivé | ar معطل مؤقتا, خامد, غير نشط
automatic-state-paused < stop-verb | en on hold, suspended for now | de pausiert, angehalten, ausgesetzt | fr en pause, suspendu pour, mis en attente | ar معلق مؤقتا, موقوف
moving-state < move-verb | en in motion, mobile part, movable | de beweglich, in bewegung | fr mobile, mouvant | ar متحرك, في حركة
still-state != moving-state | en motionless, static, immobile, stands still | de unbeweglich, regungslos, statisch, still stehend | fr immobile, statique, figé | ar ساكنة
alone-state | en alone, by itself, on its own, solitary, solo | de allein, für sich, alleinstehend | fr seul, toute seule, à lui seul, isolément | ar بمفرده, منفردا, لوحده
together-state < share-verb != alone-state | en together, jointly, as a team, collectively | de zusammen, gemeinsam, miteinander, beisammen | fr ensemble, conjointement, en commun, côte à côte | ar معا, سويا, سوية
coloured-state < colour-in, colouring, colour-word, multicoloured | en in colour | de farbig | fr en couleur, de couleur | ar بالألوان
uncoloured-state < natural-colour != coloured-state | en uncoloured, colourless | de farblos | fr incolore | ar عديم اللون, غير ملون
hard-boiled | en hard-boiled, soft-boiled | de hartgekocht, weichgekocht | fr cuit dur, à la coque | ar مسلوق جيدا, نصف سلقة
overnight-ready | en ready by morning, ready overnight | de am nächsten morgen fertig, über nacht fertig | fr prêt le lendemain, prêt au matin | ar جاهز في الصباح, جاهز في اليوم التالي
"""
