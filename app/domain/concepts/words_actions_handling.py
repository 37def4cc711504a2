# ruff: noqa: E501
"""What hands do with a thing: hold, open, put, fill, move, set and use it."""

CONCEPTS = """\
carry-verb < carrying | en carried, haul, lug | de mittragen, mitnehmen, mitgenommen, befördern, schleppen | fr porter avec soi, emporter, emmener | ar يحمل, ينقل, اصطحب
lift | en lift, pick up, raise up, hoist | de heben, anheben, angehoben, hochheben, hebt | fr soulever, lever, hisser | ar رفع, يرفع, مرفوع
lower-verb | en lower it, lowered, let down | de absenken, abgesenkt, herunterlassen, senken | fr abaisser, descendre la | ar خفض, يخفض, إنزال
hold-verb | en hold, held, grasp | de festhalten, festgehalten, hält fest, in der hand halten | fr tenir, tient, tenu, maintenir, maintien | ar يمسك, تمسك
hold-contain | en contain, hold up to litres, room for, space for, accommodates | de fassen, fasst, aufgenommen, platz für, bietet platz | fr contenir, contient, peut contenir, place pour, accueillir | ar يتسع, تتسع, يسع, يستوعب, مساحة ل
hold-in-place | en hold in place, stays in place, stays put | de an ort und stelle, sitzt fest, an seinem platz | fr reste en place, tient en place | ar يبقى في مكانه, ثابت في المكان
slip-out != hold-in-place | en slips out, slides out, falls out, comes loose, slips off | de rutscht heraus, verrutscht, löst sich, fällt heraus, rutscht ab | fr glisse hors, se détache, tombe hors, se déloge | ar ينزلق من مكانه, يسقط منه, ينفلت
lean-against | en lean, lean against, prop up, propped | de anlehnen, angelehnt, lehnt | fr appuyer contre, adosser | ar إسناد, يسند, مسند إلى, متكئ
support-verb | en support, supportive | de gestützt, abstützen, unterstützen | fr soutenir, soutient, soutenu, supporter, soutien | ar دعم, يدعم, مدعوم, إسناد الجسم, دعامة
balance-verb | en balance, well balanced, counterbalance | de balancieren, ausbalanciert, gut ausbalanciert, gleichgewicht, auswuchten | fr équilibrer, bien équilibré | ar توازن, متوازن, اتزان, موازنة
put-place | en put, place on, lay, laid, set down, put down | de legen, stellen, gelegt, hinlegen, ablegen, abstellen | fr mettre, poser, déposer, placer | ar وضع على, يوضع, ضع, موضوع على, توضع
put-away < put-place, storing | en put away, tidy away, tidy up | de wegräumen, wegstellen | fr remettre à sa place | ar يرتب, توضيب الأغراض
organise < storing | en neatly arranged, keep tidy | de organisieren, organisiert, ordnen, geordnet, sortieren, sortiert | fr trier, ordonné, ordre | ar ينظم, فرز, مرتب
insert-verb | en inserted, put in, slot in, slide in, slip in | de einsetzen, einschieben, hineinstecken, eingesetzt, einstecken | fr insérer, glisser dans, introduire, enfoncer | ar إدخال, يدخل, أدخل, يوضع داخل
take-out | en take out, taken out, draw out, lift out | de herausnehmen, herausgenommen, entnehmen, entnommen, herausziehen | fr sortir, retirer de, extraire de, ressortir | ar إخراج, يخرج, أخرج من
open-verb | en open, unseal, open up, unfasten | de öffnen, aufmachen, aufklappen | fr ouvrir, ouvre, ouverture | ar فتح, يفتح, تفتح, افتح
close-verb | en close, shut | de schließen, schließt, zumachen, zuklappen, verschließt, verschließen | fr fermer, se ferme, refermer, ferme bien | ar يغلق, أغلق, تغلق, قفل الغطاء
open-state != closed-state | en stands open, left open, wide open, opened state, open top | de geöffneter, offenstehend, oben offen | fr laissé ouvert, grand ouvert | ar مفتوح على مصراعيه, متروك مفتوحا
closed-state < closed-design | en stays closed, shut tight, kept shut | de zu lassen, verschlossen | fr clos, bien fermé | ar مقفل
lock-verb | en lock, latch | de abschließen, verriegeln, einrasten, sperren | fr verrouiller, fermer à clé | ar يقفل, تأمين الإغلاق
unlock != lock-verb | en unlock | de entriegeln, entsperren, aufschließen | fr déverrouiller, débloquer | ar فتح القفل, إلغاء القفل
zip-up < zip | en zip closed | de zuziehen, reißverschluss schließen | fr fermer le zip | ar إغلاق بالسحاب, يغلق بسحاب
button-up < button | en button up, fasten, fastens, fastened, do up | de zuknöpfen, zuklicken, schließt mit | fr boutonner, se boutonne | ar تزرير, يزرر, يغلق بأزرار
clip-on-verb | en clip on, snap on, click into place, clicks in | de anklippen, aufstecken, anstecken, einklicken, einclipsen, aufgesteckt | fr clipser, se clipse, enclencher | ar تركيب بالمشبك, يثبت بالمشبك, تثبيت بالكبس
fold-verb < folding | en fold down, crease along | de einklappen, umklappen | fr plier en deux | ar مطوي, اطو
unfold-verb | en unfold, spread out, opens out | de entfalten, auffalten, ausklappen, ausgeklappt, ausbreiten | fr déplier, déplié, étaler, se déplie | ar فرد, يفرد, بسط, مفرود, نشر
stack-verb < stacking | en pile up, piled | de aufeinander stellen, übereinander stapeln | fr superposer | ar يرص, مكدس, تراص
pack-verb | en pack, pack away | de packen, einpacken, eingepackt, verpacken | fr emballer, empaqueter, faire ses bagages | ar يعبئ, توضيب الحقيبة, مغلف بعناية, تعبئة الأمتعة
unpack != pack-verb | en unpack, unboxing, unwrap | de auspacken, ausgepackt, entpacken | fr déballer, déballage | ar إخراج من العلبة, فتح العلبة, فك التغليف
load-verb < load-weight | en load up | de beladen, beladung, lädt | fr charger le, chargé de | ar تحميل, يحمل عليه, محمل
unload != load-verb | en unload, offload | de entladen, ausladen | fr décharger | ar تفريغ الحمولة, إنزال الحمولة
hang-up < hanging, hangable | en hung, suspend, hang from | de aufgehängt, anhängen, baumeln | fr suspendu à, pendre, pend | ar معلق, يتعلق, تدلى, يتدلى
stand-verb | en stand, stands, stood, standing on | de stehen, gestanden | fr se tenir debout, se tient, debout | ar وقوف, يقف, واقف, قائم
lie-flat < lay-flat | en lying flat, rests flat | de flach aufliegen, liegt plan, plan aufliegend | fr à plat, reste à plat | ar مستو تماما, يستقر مسطحا
move-verb | en move, shift, relocate | de bewegen, verschieben, verschoben, verrücken, umstellen, versetzen | fr bouger, déplacer, déplacé, se déplace | ar تحرك, يتحرك, نقل من مكان, زحزحة
push | en push, shove | de schieben, geschoben, anschieben, stoßen | fr pousser, pousse le | ar دفع, يدفع العربة, دفع للأمام
pull | en pull, tug, drag | de ziehen, gezogen, zerren, zug | fr tirer, tirage, traîner | ar يشد للخلف, سحب الحبل, يسحب, جر
slide-verb | en slide, slides, sliding, glide, slid | de gleiten, gleitet, verschiebbar | fr coulisser, glisser, glissant sur | ar انزلاق, ينزلق, منزلق, سحاب جرار
throw | en throw, thrown, threw, toss | de werfen, geworfen, wirft, wurf, schmeißen | fr lancer, jeté | ar رمي, يرمي, قذف, ارم
catch | en catch, caught, trap | de fangen, gefangen, auffangen, aufgefangen | fr attraper, capturer, recueillir | ar التقاط, يلتقط, مصيدة, إمساك بالكرة
collect-gather | en collect, gather, gathers up | de einsammeln, gesammelt in, auffangen von | fr collecter, ramasser, recueille, rassembler | ar يجمع في, تجميع الأغراض, جمع القطع
drop-fall | en drop, dropped, fall, fell, fallen | de fallen, fällt herunter, gefallen, fallen lassen, herunterfallen, sturz | fr tomber, chute, laisser tomber | ar سقوط, يسقط, سقط, وقع
tip-over | en tip over, topple, knock over, overturn | de umkippen, kippt um, umfallen, umgekippt, kippen | fr basculer, se renverser, renversé | ar انقلاب, ينقلب, يميل ويقع
shake-verb | en shake, shaken, rattle about | de schütteln, rütteln | fr secoué, agiter | ar رج, يهز, خض, هز
spill | en spill, spilt, splash, slop | de verschütten, kleckern, überschwappen, spritzen, überlaufen | fr renverser du, éclabousser, déborder, éclaboussure | ar انسكاب, ينسكب, اندلاق, رذاذ, طرطشة
drip-verb | en drip, dribble | de tropfen, abtropfen, nachtropfen | fr dégouliner, s'égoutter | ar تقطر, ينقط, يقطر الماء
leak | en leak, seep | de auslaufen, läuft aus, undicht, ausgelaufen, austreten | fr fuir, fuite, suinter | ar تسرب, يتسرب, تسريب, ينضح
overflow < spill | en overflow, run over, brim over | de läuft über, überfließen | fr trop-plein | ar فيضان, يفيض, طفح
fill-up | en fills, filled, fill to the | de füllt, einfüllen, auffüllen bis, gefüllt mit, vollfüllen | fr remplir de, rempli, remplit, se remplit | ar يملأ, مملوء, املأ, مليء
empty-out != fill-up | en empty, emptied, drain, pour away | de leeren, entleeren, ausleeren, entleert | fr vider, vidange | ar إفراغ, تفريغ, يفرغ, فارغ
top-up < fill-up | en topping up, replenish | de nachschenken, nachlegen, nachfüllung, wieder auffüllen | fr compléter, réapprovisionner, remettre à niveau | ar إعادة الملء, تزويد, إكمال المستوى
dip | en dip, dunk, immerse, submerge | de tauchen in, eintauchen, eingetaucht, getaucht, tunken, untertauchen | fr plonger dans, immerger, trempé dans | ar غمس, يغمس, غمر, مغمور, مغموس
spray-verb | en spray, mist, spritz, squirt | de sprühen, besprühen, zerstäuben, aufsprühen | fr pulvériser, vaporiser, pulvérisation | ar رش, يرش, مرشوش, بخ
apply-verb < app-word | en applied, application of, put on skin, rub in | de auftragen, aufgetragen, einreiben, einmassieren | fr appliquer, appliqué, application, étaler sur, faire pénétrer | ar يوضع على البشرة, افرك, يطبق
spread-verb | en spread, smear, smooth over | de streichen auf, verteilen, bestreichen, bestrichen, verstreichen | fr tartiner, répartir, se répartit, enduire de | ar توزيع, يوزع, يفرش على, دهن الخبز, انتشار
sprinkle | en sprinkle, dust with, scatter | de streuen, bestreuen, bestäuben | fr saupoudrer, parsemer | ar نثر, ينثر, ذر, منثور, رشة
rub | en rub, chafe | de reiben an, gerieben auf, scheuern, scheuert, rubbeln | fr frotter | ar فرك, يفرك, احتكاك, حك
scrape-verb | en scrape | de schaben, abschaben, abkratzen | fr racler, gratter | ar كشط السطح, جرف, حك بالأداة
stroke-touch | en touch, feel with fingers, fingertip | de berühren, anfassen, angefasst, berührung | fr toucher, touché, effleurer, au toucher | ar لمس, يلمس, لمسة, ملامسة
grip-verb < grip | en grips well, clutch at | de greifen, gegriffen, zugreifen, umgreifen, griffig | fr agripper, empoigner, saisie | ar إمساك محكم, يقبض, تشبث
hit-knock | en hit, knock, bang, bump | de schlagen, geschlagen, schlägt, anstoßen, schlag | fr frapper, cogner, taper, choc, heurter | ar ضرب, يضرب, ارتطام, صدمة, خبط
kick | en kick | de treten, getreten, kicken, tritt | fr donner un coup de pied, shooter, botter | ar ركل, يركل
step-on | en step on, step in, step out | de betreten, auftreten, einsteigen, draufsteigen | fr marcher dessus, monter dessus, enjamber | ar دوس, يدوس, وطء, الصعود على
climb-on | en climb up, climbs, clamber | de hinaufklettern, hochklettern, klettert | fr grimper sur, monter sur | ar يتسلق, صعود, اعتلاء
swing-verb | en swings, swung, sway, rock gently | de schwingen, schaukeln, geschaukelt | fr se balancer, balancer, bercer, osciller | ar يتأرجح, أرجحة, تمايل, هدهدة
bounce | en bounce, bouncy, rebound, springy | de hüpfen, federn, federnd, springen, aufspringen, abprallen | fr rebondir, rebond, rebondissant, sauter | ar ارتداد, يرتد, قفز, نطاط, يقفز
float-verb < floating | en afloat, stay on the surface | de treiben, schwimmt oben, oben schwimmen, auftrieb | fr flottaison, surnager | ar طفو, طاف, العوم
sink-verb != float-verb | en sinks, sank, go under | de sinken, versinken, untergehen | fr couler au fond, sombrer | ar يغرق, غرق, يغوص
blow | en blow, blown, blew, puff | de blasen, geblasen, pusten, wehen | fr souffler | ar نفخ, ينفخ, هبوب, منفوخ
inflate | en inflate, pump up, blow up, inflation of | de aufpumpen, aufgepumpt, aufblasen, aufgeblasen | fr gonfler, gonflage | ar نفخ الهواء, ضخ الهواء, يضخ
deflate != inflate | en deflate, let the air out | de luft ablassen, entlüften, ablassen | fr dégonfler | ar إفراغ الهواء, تنفيس
pump-verb | en pump | de pumpen, gepumpt, abpumpen | fr pompage | ar ضخ, مضخوخ, مضخة يدوية
suck | en suck, suction | de saugen, saugt, ansaugen, gesaugt, saugkraft | fr aspirer l'air, aspiration, sucer, succion | ar مص, شفط, يشفط, قوة الشفط
absorb-verb | en absorb, soak up, mop up | de aufsaugen, saugt auf, absorbieren, absorbiert, aufgesaugt | fr absorber, absorbe, éponger, absorption | ar امتصاص, يمتص, يتشرب, تمتص
repel | en repel, beads off, rolls off, wards off | de abweisen, perlt ab, abperlen, abwehren, weist ab | fr repousser, perle sur, glisse sur | ar يطرد, صد, ينزلق عنه
protect | en protect, protection, protective, shield | de schützen, abschirmen, bewahren | fr protéger, protection, abriter | ar حماية, يحمي, محمي, وقاية, يقي, واق
unprotected != protect | en unprotected, exposed | de ungeschützt, schutzlos | fr exposé | ar مكشوف
cover-over-with-lid | en put the lid on, with the lid on, lidded | de deckel aufsetzen, mit deckel abdecken, zugedeckt | fr avec son couvercle, mettre le couvercle, couvert d'un couvercle | ar بغطاء محكم, ضع الغطاء, مع غطائه
hide | en hide, hidden, conceal, tucked away | de verstecken, verbergen, verborgen, verdeckt, verdecken | fr cacher, dissimuler, masquer | ar إخفاء, يخفي, مخفي, خفي, مستتر
show-reveal | en show, shown, reveal, display, visible | de zeigen, gezeigt, zeigt, sichtbar, ausstellen, präsentieren | fr montrer, montré, afficher, affiché, visible | ar إظهار, يظهر, يعرض, مرئي, ظاهر
separate-verb | en separate, divide, keep apart | de trennen, getrennt, abtrennen, unterteilen, teilen, aufteilen | fr séparer, diviser, cloisonner | ar فصل بين, مفصول, تقسيم إلى, مقسم, يقسم
join-together | en join, link, connect together | de zusammenfügen, verbunden, zusammengefügt, fügen, verknüpfen | fr joindre, joint à, réunir, réuni, unir | ar وصل, يصل بين, موصول, ضم, متصل
connect-verb < connecting, connection-type | en hook up, plug into, connected to | de angeschlossen, eingesteckt | fr brancher, branché, connecté à, branchement | ar توصيل, يوصل, موصول ب, ربط الجهاز
disconnect != connect-verb | en disconnect, pull the plug | de abklemmen, abgeklemmt, ausstecken, ausgesteckt | fr débranché, déconnecter | ar فصل عن الكهرباء, قطع الاتصال
switch-on | en switch on, turn on, power on | de einschalten, anschalten, eingeschaltet, anmachen | fr allumer, mettre en marche, démarrer | ar تشغيل, يشغل, تشغيل الجهاز, إشعال الجهاز
switch-off | en switch off, turn off, power off, shut down | de ausschalten, abschalten, ausgeschaltet, ausmachen | fr éteindre, éteint, arrêter, mettre à l'arrêt | ar إطفاء, يطفئ, إيقاف التشغيل, مطفأ
press-button | en press the button, push the button, at the touch of a button | de knopf drücken, auf knopfdruck, per knopfdruck, taste drücken | fr appuyer sur le bouton, pression sur un bouton, d'une pression | ar اضغط الزر, بضغطة زر, كبسة زر
control-verb | en control, controlled, operate, operation | de steuern, gesteuert, bedienen, bedient, bedienung, steuerung, regeln | fr contrôler, commander, piloter, manipuler | ar تحكم, يتحكم, تشغيل يدوي, سيطرة
adjust-verb < position-setting | en adjust, adjustment, set to, regulate, tweak | de einstellen, eingestellt, verstellen, justieren, regulieren | fr régler, régler sur | ar ضبط, يضبط, مضبوط, تعديل الوضع, معايرة
align | en align, line up, straighten | de ausrichten, ausgerichtet, gerade richten, ausrichtung | fr aligner, orienter | ar محاذاة, يحاذي, استقامة, تسوية
reach-verb | en reach, within reach, get at, accessible | de erreichen, griffbereit, zugänglich, in reichweite | fr atteindre, à portée, accessible, accès, à portée de main | ar الوصول, يصل إلى, في متناول اليد, متناول, سهل الوصول
find-verb | en find, found, locate, discover | de finden, gefunden, entdecken, auffinden, wiederfinden | fr trouver, découvrir, retrouver, découvert | ar إيجاد, يجد, عثور, اكتشاف, اكتشف
lose | en lose, lost, misplace, go missing | de verlieren, verloren, verliert, abhandenkommen, verlust | fr perdre, perdu, perte, égarer, perd | ar فقدان, يفقد, ضياع, مفقود, ضائع
leave-verb | en leave, left behind, leaves, leave in | de lassen, gelassen, hinterlassen, zurücklassen, belassen | fr laisser, laissé, abandonner | ar ترك, يترك, اترك, تركه
keep-verb | en keep, kept, retain | de behalten, bewahrt, erhalten bleiben, beibehalten, aufheben | fr garder, préserver, retenir | ar يبقي, إبقاء, احتفظ, احتفاظ, محافظة
bring-take-along | en bring, brought, take along, take with you | de bringen, gebracht, mitbringen, mitgebracht | fr apporter, amener, prendre avec soi | ar جلب, يجلب, إحضار, أحضر, خذ معك
give-verb | en give, gave, given, hand over, hand out | de geben, gibt, gegeben, überreichen, verleihen, übergeben | fr donner, donne, donné, offrir, remettre | ar إعطاء, يعطي, منح, يمنح, أعط, تسليم
get-receive | en receive, obtain | de bekommen, erhalten, kriegen, empfangen | fr obtenir, recevoir, reçoit, obtient | ar حصول, يحصل, استلام, تلقي, يستلم, احصل
share-verb | en share, split between | de teilen mit, geteilt, miteinander teilen, gemeinsam nutzen | fr partager, à partager | ar مشاركة, يشارك, تقاسم, مشترك
swap-verb | en swap, switch out, interchange, swap out | de tauschen, wechseln gegen, getauscht gegen | fr permuter, intervertir, changer contre, interchanger | ar مبادلة, يبدل, تبادل, تبديل القطع
use-verb | en use, used, using, utilise, make use of | de verwenden, verwendet, verwendung | fr utiliser, utilisation, employer, se servir | ar استخدام, يستخدم, استعمال, تستخدم, استعمل
reuse-verb < use-verb | en reuse, use again, use over and over | de wiederverwenden, erneut verwenden, immer wieder verwenden | fr réutiliser, réemploi, réutilisation | ar إعادة استخدام, يعاد استخدامه, استخدام متكرر
try-test | en try, tried, try out, have a go | de probieren, ausprobieren, probiert, versuchen, ausprobiert | fr essayer, essai, tester soi-même | ar يجرب, جرب, محاولة, تجريب
start-begin < beginning | en start, begin, began, begun, get started | de starten, beginnt, begonnen, loslegen | fr commencer, entamer | ar بدء, يبدأ, ابدأ, بداية, انطلاق
finish-end | en end, finished, conclude | de enden, beenden, fertigstellen, abgeschlossen | fr terminer, finir, fini, achever | ar إنهاء العمل, ينتهي, انتهاء, إتمام, نهاية, إكمال
continue-go-on | en continue, go on, keep going | de fortsetzen, weitermachen, fortfahren, weitergehen, andauern | fr continuer, poursuivre, se poursuit | ar استمرار, يستمر, متواصل, مواصلة
stop-verb != continue-go-on | en stop, halt, pause, cease | de aufhören, stoppen, anhalten, hält an, pausieren | fr stopper, cesser, interrompre | ar توقف, يتوقف, إيقاف العمل, وقف
avoid | en avoids, steer clear, refrain from | de vermeidet, vermieden, meiden, verzichten auf | fr évite, s'abstenir | ar يتجنب, تفادي, امتناع
prevent-verb | en prevent, keep from, stops from | de verhindern, verhindert, vorbeugen, vorgebeugt, abhalten | fr empêcher, prévenir | ar منع, يمنع, وقاية من, تمنع
allow-enable | en allow, enable, let, possible | de ermöglichen, erlauben, zulassen, lässt sich, möglich | fr permettre, permet, autoriser, rendre possible, possible | ar يسمح, سماح, يتيح, تمكين, يمكن, ممكن, إتاحة
forbid != allow-enable | en forbid, forbidden, prohibited | de verboten, verbieten, untersagt | fr interdit, interdire, défendu | ar ممنوع, محظور, يحظر
need-require | en need, require, necessary | de brauchen, benötigen, nötig, erforderlich, notwendig | fr nécessiter, besoin, nécessaire, falloir, requis | ar يحتاج, حاجة, يتطلب, مطلوب, ضروري, يلزم
unnecessary != need-require | en unnecessary, superfluous, needless | de unnötig, überflüssig | fr inutile, superflu | ar غير ضروري, غير مطلوب, زائد عن الحاجة
help-verb | en help, assist, aid, helpful | de helfen, hilft, geholfen, unterstützung, behilflich, hilfreich | fr aider, aide, assister, utile | ar مساعدة, يساعد, عون, تساعد
measure-verb < dimension | en measure, gauge | de messen, misst, gemessen, vermessen, abmessen, messung | fr mesurage | ar يقيس, مقاس بدقة, قيس, تقاس
weigh < weight | en weighs in at | de wiegen, gewogen, wiegt, abwiegen, schwer wiegen | fr peser | ar يزن, تزن, ثقل
count-verb < quantity | en count, tally | de zählen, abzählen | fr compter, comptage | ar عد, يعد الخطوات, إحصاء, تعداد
calculate | en calculate, work out, compute | de berechnen, rechnen, ausrechnen, kalkulieren | fr calculer | ar حساب, يحسب, محسوب, احسب
dose-verb | en dose, dosage, portion out, dispense | de dosieren, dosiert, dosierung, portionieren | fr doser, dosage, portionner | ar جرعة, تحديد الجرعة, يعاير, مقدار
mark-verb | en mark, mark out, highlight it | de markieren, markiert, markierung, anzeichnen | fr marquer, marqué, marque de repère, repérer | ar علامة, تعليم, وضع علامة, محدد, تأشير
record-note | en note down, jot down, noted, log it, keep track | de notieren, aufschreiben, notiert, vermerken | fr noter, noté, prendre note, consigner | ar يدون, تسجيل الملاحظات, ملاحظة
number-verb | en numbered, numbering, numbers on | de nummerieren, nummeriert, durchnummerieren | fr numéroter, numérotation | ar ترقيم, مرقم بأرقام, يرقم
"""
