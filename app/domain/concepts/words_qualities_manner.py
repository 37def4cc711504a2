# ruff: noqa: E501
"""How and how much: slowly, by hand, evenly, partly, almost, one by one, on request."""

CONCEPTS = """\
slow-manner | en slow, at a slow pace, unhurried, leisurely | de langsam, gemächlich, in ruhe, bedächtig | fr lent, à petite vitesse | ar ببطء, بطيء, على مهل, رويدا
sudden-manner | en sudden, abrupt, all at once | de plötzlich, schlagartig, abrupt, auf einmal | fr soudain, brusque, subitement, tout à coup | ar فجأة, مفاجئا, دفعة واحدة
gradual-manner != sudden-manner | en gradual, little by little, bit by bit, step by step | de allmählich, nach und nach, schrittweise, stück für stück | fr graduel, progressif, progressivement, peu à peu | ar تدريجي, تدريجيا, شيئا فشيئا, خطوة بخطوة
smooth-manner | en smoothly, fluidly, flows smoothly | de reibungslos, flüssig ablaufend | fr avec fluidité, fluidement | ar بسلاسة, بانسيابية, بليونة
by-hand-manner | en by hand, with your hands, manually done, with one hand | de von hand, per hand, händisch, mit der hand | fr à la main, de la main, de ses mains | ar باليد, بيدك, يدويا تماما
by-machine-manner < mechanical, machine != by-hand-manner | en by machine, machine-operated | de mit der maschine, per maschine | fr à la machine, par machine | ar آليا, بواسطة الآلة
with-tool-manner | en with a tool, using tools, with the tool supplied | de mit werkzeug, mithilfe von werkzeug | fr à l'aide d'un outil, avec un outil | ar باستخدام أداة, بأداة, بالأدوات
thorough-manner | en thorough, in depth, rigorous, properly | de gründlich, eingehend, ordentlich gemacht, tiefgehend | fr minutieusement, à fond, en profondeur, rigoureux | ar جيدا, بدقة تامة, بشكل شامل, متقن العمل
superficial-manner != thorough-manner | en superficial, skin-deep | de oberflächlich behandelt, flüchtig | fr superficiel, superficiellement | ar سطحيا
even-manner | en evenly, uniform, homogeneous, in equal measure | de gleichmäßig, gleichförmig, homogen, einheitlich | fr uniforme, homogène, également réparti | ar بالتساوي, متجانس, موحد
complete-manner < whole-entire | en in full, all the way | de vollkommen dicht, komplett durch, restlos | fr complètement, en entier | ar كاملا تماما, بصورة تامة
partial-manner < part-partial != complete-manner | en to some extent, in part | de teils | fr pour partie | ar بشكل جزئي, إلى حد ما
almost-manner < approximately | en nearly, virtually, practically, just about | de beinahe, nahezu, annähernd, so gut wie | fr quasiment, pratiquement | ar شبه, يكاد, على وشك
barely-manner | en barely, scarcely, only just | de kaum, gerade so, knapp | fr à peine, tout juste, de justesse | ar بالكاد, بصعوبة, نادرا ما
mainly-manner < majority | en primarily, chiefly, for the most part | de vorwiegend, in erster linie | fr surtout, essentiellement, avant tout | ar أساسا, غالبا ما, في الغالب
especially-manner | en especially, particularly, in particular, specifically, notably | de insbesondere, vor allem, gerade auch, speziell bei | fr en particulier, notamment, particulièrement, spécialement | ar خصوصا, خاصة عند, تحديدا
generally-manner | en generally, in general, usually, typically, as a rule | de im allgemeinen, generell, üblicherweise, in der regel | fr généralement, en général, d'habitude, habituellement | ar عموما, عادة, بشكل عام, في العادة
exact-manner | en exactly right, to the millimetre, down to the last detail, spot on | de auf den punkt, millimetergenau | fr au millimètre près, avec exactitude | ar بالضبط تماما, بالمليمتر, على وجه الدقة
rough-manner < approximately | en loosely speaking, or so, circa | de in etwa, so um die, grob gesagt | fr grosso modo, à la louche | ar على وجه التقريب, قرابة
very-degree | en extremely, highly, exceptionally, incredibly, really, super | de äußerst, höchst, extrem, überaus, enorm, unglaublich | fr extrêmement, vraiment, hautement, incroyablement, fort bien | ar جدا, للغاية, بشدة, كثيرا جدا, بالغ
slightly-degree | en slightly, somewhat, a little, a bit, a touch, mildly | de etwas, ein wenig, ein bisschen, geringfügig, leicht erhöht | fr légèrement, un peu, quelque peu, un brin | ar قليلا, بعض الشيء, نوعا ما, بشكل طفيف
fairly-degree | en fairly, quite, rather, reasonably, pretty much | de ziemlich, recht gut, einigermaßen, relativ | fr plutôt bien, relativement, passablement | ar إلى حد كبير, نسبيا, بما فيه الكفاية
too-degree < too-much | en overly, too much so, excess | de allzu, zu sehr, zu stark | fr excessivement, par trop, à l'excès | ar بإفراط, زيادة عن اللزوم
sufficiently-degree < enough | en amply, plenty | de hinreichend, zur genüge | fr amplement, largement | ar بشكل كاف, وافر, بقدر كاف
insufficiently-degree != sufficiently-degree | en insufficient, inadequate | de unzureichend, ungenügend, mangelnd | fr insuffisant, insuffisamment | ar ناقص الكفاية, غير كاف
at-full-degree | en at full power, maximum setting, to the max, full blast | de auf höchster stufe, mit voller kraft | fr à pleine puissance, à fond la caisse | ar بأقصى طاقة, على أعلى درجة, بكامل القوة
at-low-degree != at-full-degree | en on low, at low power, lowest setting, on minimum | de auf niedrigster stufe, mit wenig kraft, minimal | fr à faible puissance, au plus bas | ar على أدنى درجة, بأقل طاقة
separately-manner < separate-verb | en one by one, individually, independently of each other | de getrennt voneinander, einzelweise, jeweils einzeln | fr un par un, individuellement | ar بشكل منفصل, كل على حدة, واحدا تلو الآخر, فرادى
together-manner | en at the same time, simultaneously, in parallel | de gleichzeitig, zugleich, parallel, zeitgleich | fr en même temps, simultanément, à la fois, en parallèle | ar في نفس الوقت, في آن واحد, بالتزامن
in-turn-manner | en alternately, in turn, take turns, one after the other | de abwechselnd, im wechsel, der reihe nach, nacheinander | fr alternativement, en alternance, à tour de rôle | ar بالتناوب, تباعا, على التوالي, واحد تلو الآخر
random-manner | en random, at random, unsorted, by chance | de zufällig, wahllos, unsortiert, nach dem zufallsprinzip | fr aléatoire, au hasard, par hasard | ar عشوائي, عشوائيا, بالصدفة, مصادفة
on-purpose-manner != random-manner | en deliberate, on purpose, intentionally, intended | de absichtlich, bewusst, gezielt, gewollt so | fr volontairement, exprès, intentionnel, délibéré | ar عمدا, قصدا, متعمد, عن قصد
by-mistake-manner | en by mistake, accidentally, unintentionally, inadvertently | de versehentlich, aus versehen, unabsichtlich | fr par erreur, accidentellement, par inadvertance, involontairement | ar بالخطأ, عرضا, سهوا
direct-manner | en direct, straight from, first-hand, immediate contact | de direkt, unmittelbar, geradewegs | fr direct, tout droit | ar مباشر, رأسا
indirect-manner != direct-manner | en indirect, roundabout | de indirekt, über umwege, mittelbar | fr indirect, détourné | ar غير مباشر
by-itself-manner | en by itself alone, of its own accord, self-acting, automatically goes | de von selbst, von allein, selbsttätig, wie von selbst | fr tout seul, de lui-même, par lui-même | ar من تلقاء نفسه, بنفسه, ذاتيا
yourself-manner | en yourself, do it yourself, on your own, by yourself | de selbst, eigenhändig, in eigenregie | fr soi-même, vous-même, par vous-même | ar بنفسك, بمفردك, ذاتك
with-help-manner < help-verb | en with help, with assistance, with a helper | de mit hilfe, mithilfe, unter anleitung | fr avec de l'aide, avec assistance | ar بمساعدة, بعون, بواسطة مساعد
alone-manner | en single-handedly, unaided, all alone | de im alleingang, auf sich gestellt | fr en solo, en solitaire | ar لوحدك
in-pairs-manner | en in pairs, two at a time, two by two, pairwise | de paarweise, zu zweit, im doppelpack | fr par paire, par deux, deux par deux | ar أزواجا, زوجين زوجين
in-sets-manner | en as a set, sold as a set, in a set | de als set, im satz | fr en lot, en set, par lot | ar كطقم, ضمن مجموعة, في طقم
in-bulk-manner | en in bulk, wholesale quantity, by the metre, by weight | de lose verkauft, als meterware, nach gewicht | fr au mètre, au poids, en gros | ar بالجملة, بالمتر, بالوزن
clearly-manner | en clear, plainly, distinctly, obvious, unmistakable | de klar, deutlich, eindeutig, offensichtlich, unverkennbar | fr clair, nettement, évident, manifestement | ar واضح, بوضوح, جلي, صريح
vague-manner != clearly-manner | en unclear, vague, blurred, blurry, ambiguous | de unklar, vage, verschwommen, undeutlich, mehrdeutig | fr flou, vague, ambigu | ar مبهم, مشوش, غير واضح
quiet-manner | en quietly, noiselessly, in silence | de leise laufend, in aller stille | fr silencieusement, en silence, à voix basse | ar بهدوء, في صمت
strictly-manner | en strict, rigidly, under all circumstances | de streng, strikt, unbedingt, auf jeden fall | fr strict, rigoureusement, absolument | ar بصرامة, صارم, حتما, بتاتا
freely-choose-manner | en as you like, as desired, to taste, at will, however you like | de nach belieben, nach wunsch, nach geschmack, beliebig | fr à volonté, selon vos envies, à votre guise | ar حسب الرغبة, كما تشاء, حسب الذوق, كما تريد
if-needed-manner | en if needed, if necessary, as required, when needed, if required | de bei bedarf, falls nötig, wenn nötig, nach bedarf | fr si nécessaire, au besoin, en cas de besoin, si besoin | ar عند الحاجة, إذا لزم, حسب الحاجة, عند الضرورة
in-emergency-manner | en in an emergency, just in case, for emergencies | de im notfall, für alle fälle, zur not | fr en cas d'urgence, au cas où, en dépannage | ar في حالات الطوارئ, للطوارئ, تحسبا
responsibly-manner | en responsibly, with a clear conscience, considerately | de verantwortungsvoll, verantwortungsbewusst, rücksichtsvoll | fr de manière responsable, avec égard, consciencieusement | ar بمسؤولية, بضمير, بوعي
elegantly-manner < elegant, beautiful | en with elegance | de mit eleganz, auf elegante weise, schön gestaltet | fr élégamment, avec élégance, joliment | ar بأناقة, بشكل جميل, بجمالية
firmly-manner | en tightly held, fixed firmly, holds firmly, grips firmly | de sitzt sicher, bombenfest | fr tient fermement, bien fixé, solidement | ar بثبات, ممسوك بقوة, بقوة
loosely-manner | en loosely fitted, falls loosely, drapes loosely, flowing | de fällt locker, locker sitzend, fließend | fr tombe souplement, ample et fluide, tombé fluide | ar ينسدل, منسدل, بشكل فضفاض
heavily-manner | en heavily, intensively, intensely | de heftig, stark beansprucht | fr intensément, intensif, intensivement | ar بكثافة, مكثف, شديد
lightly-manner != heavily-manner | en lightly, light touch, with a light hand | de leicht berührt, mit leichter hand, sanft dosiert | fr d'une main légère, avec légèreté, à peine appuyé | ar بخفة, بلمسة خفيفة
freshly-manner | en made fresh, freshly prepared, straight from the oven | de frisch gemacht, frisch hergestellt, frisch aus dem ofen | fr tout juste fait, fraîchement préparé, sorti du four | ar محضر طازجا, طازج التحضير, من الفرن مباشرة
new-way-manner | en in a new way, differently done, anew, afresh | de auf neue art, von neuem, aufs neue | fr d'une nouvelle manière, à nouveau, de nouveau | ar بطريقة جديدة, من جديد, مجددا
usual-way-manner < ordinary-quality | en as usual, the usual way, conventionally | de wie gewohnt, wie üblich, auf übliche weise | fr comme d'habitude, de manière habituelle, à l'accoutumée | ar بالطريقة المعتادة
correctly-manner | en correct, right, properly done, in the right way | de richtig, korrekt, ordnungsgemäß, sachgemäß | fr correct, comme il faut, juste, bien fait | ar صحيح, بشكل صحيح, سليم الاستخدام, كما يجب
incorrectly-manner != correctly-manner | en incorrect, wrong, improper | de unsachgemäß, inkorrekt, fehlerhaft ausgeführt, verkehrt | fr incorrect, à tort, inapproprié | ar خاطئ, خطأ, بشكل خاطئ
possible-way-manner | en in any way, somehow, one way or another | de irgendwie, auf irgendeine weise | fr de quelque manière, d'une manière ou d'une autre | ar بطريقة ما, بأي شكل, بأي طريقة
way-method | en way, method, technique, manner, fashion, approach | de art und weise, methode, technik, verfahren, weise | fr manière, façon, méthode, technique, procédé | ar طريقة, أسلوب, تقنية, كيفية, نهج
in-style-manner < style | en in the style of, after the manner of, à la | de im stil von, nach art des | fr dans le style, façon ancienne, à la manière de | ar على طراز, أسلوب تصميم, ستايلات, على نمط
with-joy-manner | en with pleasure, happily, gladly | de mit freude, gerne, mit vergnügen | fr avec plaisir, volontiers, avec joie | ar بسرور, بكل سرور, بفرح
with-love-manner < like-love | en with love, made with love, with passion | de mit liebe, mit liebe gemacht, mit leidenschaft, mit herz | fr avec amour, avec passion, amoureusement | ar بحب, صنع بحب, بشغف
well-manner | en well, nicely, finely, satisfactorily | de gut gemacht, bestens, wohl, prima | fr comme sur des roulettes, joliment fait, à merveille | ar حسنا, على أحسن وجه, بشكل جيد
poorly-manner < bad-quality != well-manner | en unsatisfactorily | de mies, unbefriedigend, schlecht gemacht | fr mal, mal fait, insatisfaisant | ar بشكل سيئ
constant-manner < continue-go-on, always | en continuous, steady stream | de ununterbrochen, kontinuierlich, durchgehend, nonstop, dauernd | fr en continu, en permanence | ar باستمرار, مستمر, دائم
intermittent-manner != constant-manner | en intermittent, on and off, with breaks, in bursts | de mit unterbrechungen, in intervallen, stoßweise | fr par intermittence, intermittent, par à-coups | ar متقطع, على فترات, بتقطع
in-layers-manner | en in layers, layer by layer, layered look | de schichtweise, in schichten, lagenweise | fr par couches, couche par couche, en couches | ar طبقة فوق طبقة, على طبقات
in-circles-manner | en in circles, in circular motion, circular movements | de in kreisenden bewegungen, im kreis | fr en cercles, mouvements circulaires, en rond | ar بحركات دائرية, حركة دائرية
back-and-forth-manner | en back and forth, to and fro, up and down | de hin und her, vor und zurück, auf und ab | fr d'avant en arrière, va-et-vient, de haut en bas du | ar ذهابا وإيابا, صعودا وهبوطا
in-detail-manner | en at length, extensively, comprehensively | de ausführlich, umfassend, im detail, umfangreich | fr longuement, exhaustif, de façon détaillée, complet et détaillé | ar بإسهاب, بشكل موسع, شامل ومفصل
briefly-manner != in-detail-manner | en briefly, brief, in short, concise, at a glance | de kurz gesagt, knapp gefasst, auf einen blick | fr en bref, bref, en un coup d'œil | ar باختصار, موجز, بإيجاز, مختصر
in-writing-manner | en in writing, written form | de schriftlich, in schriftform | fr par écrit, par e-mail | ar كتابيا, خطيا, كتابة بالبريد
by-post-manner | en by post, by mail, by courier | de per post, auf dem postweg, per kurier | fr par la poste, par courrier, par coursier | ar بالبريد, عبر البريد, بالبريد السريع
online-manner | en online, on the internet, web-based, via the website | de online, im internet, übers internet | fr en ligne, sur internet, sur le web | ar عبر الإنترنت, أونلاين, على الإنترنت
offline-manner | en in person, on site, in store, face to face | de persönlich vor ort, vor ort, im laden | fr en personne, sur place, en magasin | ar شخصيا, في المتجر نفسه, وجها لوجه
on-request-manner | en on request, by request, upon request, on demand | de auf anfrage, auf bestellung, nach absprache | fr sur demande, à la demande, sur commande | ar عند الطلب, بناء على الطلب, حسب الاتفاق
in-advance-manner < before | en ahead of time, up front payment | de vorab | fr d'avance | ar مقدما, سلفا
afterwards-manner < after-time != in-advance-manner | en after that, following that, later on | de hinterher, anschließend, im anschluss | fr ensuite après, ultérieurement | ar بعد ذلك
in-total-manner | en in total, overall, all in all, in all | de insgesamt, alles in allem, zusammengenommen | fr au total, en tout, dans l'ensemble, tout compris | ar إجمالا, في المجموع, ككل, بالمجمل
respectively-manner | en respectively, for each | de beziehungsweise, jeweils, entsprechend jeder | fr respectivement, pour chacun | ar على التوالي الترتيب, لكل منهما
again-manner < several-times | en once more, over again, time and again | de wieder, nochmals, erneut | fr encore une fois, répété, de nouveau encore | ar مرة أخرى, مكررا
"""
