# ruff: noqa: E501
"""What people and animals do with a thing and near it: wear, eat, sleep, play, move, feel."""

CONCEPTS = """\
wear-verb < wearing | en put on, dressed in, pull on | de angezogen, trägt sich, anhaben | fr porter sur soi, mettre sur soi, s'habiller | ar يلبس, تلبس, ملبوس
undress != wear-verb | en undress, take it off, slip off, slips off easily | de ausziehen, ausgezogen, abstreifen | fr se déshabiller, ôter le vêtement, enlever le vêtement | ar خلع, يخلع, نزع الملابس
slip-on-verb < wear-verb, slip-on | en step into, pull on easily, slips over the head | de hineinschlüpfen, reinschlüpfen, überstreifen leicht, überstreifen | fr s'enfile, enfile facilement, chausser facilement | ar يلبس بسهولة, انتعال
fit-verb | en fits, fitted to, fits well, fits snugly, fits over, fits under | de passt, sitzt, sitzt gut, sitzt eng | fr aller bien, s'ajuste, s'adapte à, tombe bien | ar يناسب, يلائم, ملائم, ينطبق على, مناسب ل
fit-too-tight | en too tight, pinches, tight-fitting, snug fit, digs in | de zu eng, kneift, drückt, eng anliegend, einschneiden | fr trop serré, serre trop, pince la peau, moulant le corps | ar ضيق جدا عليك, يضغط على الجلد, شديد الضيق
fit-too-loose != fit-too-tight | en too loose, too big, slides down, baggy on | de zu weit, zu locker, schlackert, rutscht herunter | fr trop lâche, trop grand, flotte sur | ar واسع جدا, فضفاض جدا, يسقط للأسفل
suit-go-with | en suit, matches, goes with, goes well with | de steht gut, passend zu, harmoniert mit, kleidet | fr va avec, s'accorde, assorti, aller avec, se marie avec | ar يليق, يتناسق مع, يتماشى مع, متناسق, ينسجم
eat-verb < eating | en eaten, ate, bite into, munch, nibble, enjoy eating | de isst, gegessen, verzehren, verspeisen, naschen, knabbern | fr déguster, grignoter, consommer | ar يأكل, تناول, يتناول, تذوق الطعام, قضم
drink-verb < drinking | en drunk, drank, gulp | de getrunken, schlürfen, nippen | fr boit, bu, gorgée, siroter, avaler | ar يشرب, ارتشاف, رشفة, احتساء
consume < eating | en consume, consumption, ingest, intake, swallow | de konsumieren, konsum, einnehmen, einnahme, schlucken, verschlucken | fr consommation, ingérer, prise de, ingestion | ar استهلاك, يستهلك, ابتلاع, ابتلع, بلع
smell-verb < smell | en sniff | de gerochen, schnuppern | fr sent, sentir bon, humer | ar تفوح, يفوح
stink != smell-verb | en stink, smelly, foul smell, musty smell, reek | de stinken, übelriechend, muffig | fr puer, malodorant, mauvaise odeur, sent mauvais | ar كريه الرائحة, رائحة كريهة, نتن
hear-sound < hearing, listening | en heard, audible, audibly | de hört, gehört werden, hörbar, erklingen | fr entendu, audible | ar يسمع, مسموع
sound-verb | en sound, rings, chime, resonate, tone | de klingen, klingt, klang, ertönen, läuten, tönen | fr sonner, sonorité, résonner, retentir | ar صوت, رنين, يرن, نغمة, يصدر صوتا
see-look < sight | en see, seen, look, looks at, view, watch it | de sieht, gesehen, anschauen, ansehen, schauen | fr voir, voit, vu, coup d'œil | ar يرى, ينظر, مشاهدة
perceive-notice | en notice, noticeable, spot it, realise | de merken, bemerken, spürbar, wahrnehmen, auffallen | fr remarquer, apercevoir, perceptible, remarquable à l'œil | ar ملاحظة الفرق, يلاحظ, ملحوظ, لاحظ
unnoticeable != perceive-notice | en unnoticeable, barely noticeable, inconspicuous | de unauffällig, kaum spürbar, kaum zu spüren | fr imperceptible, se fait oublier, passe inaperçu | ar بالكاد يلاحظ
sleep-verb < sleeping | en slept, asleep, nap, snooze off | de geschlafen, einschlafen, schlummern | fr dort, s'endormir | ar ينام, نائم, غفو
wake-up | en wake, wake up, woken, awake | de aufwachen, wecken, geweckt, wach | fr se réveiller, réveiller, éveillé | ar استيقاظ, يستيقظ, إيقاظ, يقظ, صحو
rest-relax < relaxing, rest | en rest, recover, put your feet up, chill | de ruhen, erholen, erholung, entspannt | fr récupérer, se délasser | ar راحة الجسم, يرتاح, استراحة, استجمام, يسترخي
sit-verb < sitting | en sat, seated, perch, sit down | de sitzt auf, gesessen, hinsetzen, platz nehmen, hocken | fr assis, assoit | ar يجلس, جالس, قعود, اجلس
lie-down | en lie down, lying, lie on, recline | de gelegen, draufliegen | fr s'allonger, couché, s'étendre, se coucher | ar يستلقي, مستلق, رقود
walk-verb < walking | en stride, on foot, step along | de gehen, geht, gegangen, gelaufen, zu fuß, schritt, spaziert | fr marcher, marche, à pied, se balader | ar يمشي, يسير, على الأقدام, خطوات
run-verb < running | en ran, sprint, dash | de rennen, gerannt, sprinten | fr courir, court vite, sprinter, couru | ar يركض, يجري, ركض سريع
play-verb < playing | en play with, playtime fun | de spielerisch, spaß beim spielen | fr s'amuser, ludique | ar يلعب, لعبة ممتعة, يلهو, لهو
play-instrument < chord, music-making | en play the instrument, pluck, bow the strings, plays in tune | de anschlagen, saiten streichen | fr jouer de l'instrument, gratter les cordes, pincer les cordes, jouer d'un instrument | ar يعزف, العزف على
sing-verb | en sing, sung, sang, hum | de singen, gesungen, summen, gesang | fr chanter, chante, fredonner | ar غناء, يغني, إنشاد
read-verb < reading | en readable, legible, leaf through | de liest, gelesen, lesbar, schmökern, vorlesen | fr lu, lisible, lit un livre | ar يقرأ, مقروء, سهل القراءة, تصفح, قرأ
illegible != read-verb | en illegible, unreadable, hard to read | de unleserlich, schwer lesbar, schlecht lesbar | fr illisible, difficile à lire | ar صعب القراءة
learn-verb < learning | en learnt, practise, practice, train in | de erlernen, üben, übung, einüben | fr apprend, appris, s'exercer, s'entraîner | ar يتعلم, تمرن, تدرب, ممارسة
teach | en teach, taught, instruct, explain | de lehren, unterrichten, beibringen, erklären | fr expliquer, instruire | ar تعليم الآخرين, يعلم, شرح, يشرح, تلقين
understand | en understand, understood, grasp the idea, make sense, comprehensible | de verstehen, verstanden, verständlich, begreifen | fr comprendre, comprend, compris, compréhensible | ar فهم, يفهم, مفهوم, استيعاب
know-verb | en know, known, knew, familiar with, knowledge | de wissen, weiß man, gewusst, kennen, kennt, bekannt, kenntnis | fr savoir, sait, connaître, connaît, connu, connaissance | ar يعرف, معروف, دراية
unknown != know-verb | en unknown, unfamiliar | de unbekannt | fr méconnu, inconnu | ar مجهول, غير معروف
think-believe | en think, thought, believe, reckon, consider | de denken, glauben, glaubt, meinen, gedacht | fr penser, croire, croit, estimer | ar تفكير, يفكر, يظن, يعتقد, اعتقاد, نظن
remember | en remember, remind, reminder, recall | de erinnern, erinnert, merken können | fr se souvenir, rappeler | ar تذكر, يتذكر, ذكرى, تذكير, يذكر
forget | en forget, forgot, forgotten, unforgettable | de vergessen, vergisst, unvergesslich | fr oublier, oublie, inoubliable | ar نسيان, ينسى, منسي
imagine-verb | en imagine, imagination, imaginative, fantasy, dream up | de vorstellen, vorstellung, fantasie, phantasie, fantasievoll, ausdenken | fr imaginer, imagination, imaginaire, inventer des histoires | ar تخيل, خيال, يتخيل
dream-verb < dream | en dreamt, dreamlike | de traumhaft, verträumt | fr onirique, songe | ar يحلم, حالم
hope-wish | en hope, wish, hopes, wished for | de hoffen, wunsch, hoffnung | fr espérer, espoir, souhaiter | ar أمل, أمنية, يتمنى, يأمل, تمنيات
want-verb | en want, would like, desire, fancy | de wollen, will, möchten, gewollt, verlangen | fr vouloir, veut, désirer, envie | ar يريد, تريد, رغبة, يرغب, إرادة
like-love < love | en like, love, adore, enjoy, fond of | de mögen, mag, lieben, gern haben | fr aimer, adorer, apprécier | ar يحب, عشق, يعشق, تحب
dislike != like-love | en dislike, hate, unloved, loathe | de hassen, ungeliebt, abneigung | fr détester, haïr | ar يكره, نفور
enjoy-verb < joy | en enjoyment, enjoyable, relish, take pleasure, delight in | de genießen, genießt, genuss, genossen | fr profiter de, jouir, prendre plaisir, se régaler | ar استمتاع, يستمتع, تلذذ
care-love | en care for, look after, caring, tend | de pflegen, pflegt, gepflegt, pflege, sorgen für, kümmern | fr prendre soin, soin, entretenir, entretien, soigner | ar عناية, يعتني, رعاية, اعتناء, يرعى
neglect != care-love | en neglect, uncared for | de vernachlässigen, ungepflegt | fr négliger, mal entretenu | ar إهمال, مهمل, يهمل
feel-safe | en feel safe, sense of security, secure feeling, reassuring | de geborgenheit, sicherheitsgefühl, geborgen | fr se sentir en sécurité, rassurant, sentiment de sécurité | ar شعور بالأمان, مطمئن, طمأنينة
comfort-verb | en comforting, console, comforts | de trösten | fr réconforter, consoler | ar مواساة, يريح النفس, تهدئة
hug-cuddle < cuddling | en huggable | de umarmen, knuddeln | fr serrer dans ses bras | ar يحتضن
kiss-verb | en kiss | de kuss | fr bisou, embrasser, baiser | ar قبلة, يقبل الخد, قبلات
smile-laugh < laugh | en giggle, grin | de grinsen | fr sourit, rigoler | ar يبتسم
cry-verb | en weep, howl | de weinen, weint, geweint, jammern, heulen | fr larmes aux yeux, sangloter | ar يبكي, دموع العين
scare-verb < fear | en scare, scared, frighten | de erschrecken, angst haben | fr effrayer, avoir peur, craindre | ar تخويف, يخيف, ذعر
surprise-verb < surprise | en astonish, amaze | de erstaunen, verblüffen | fr surprendre, surpris, étonner | ar يفاجئ, دهشة, مدهش
speak-talk | en speak, talk, spoken, chat, conversation | de sprechen, spricht, reden, gesprochen, plaudern, gespräch | fr parler, discuter, conversation, dire à voix haute | ar تحدث, يتحدث, كلام, محادثة, حديث
ask-question < demand | en ask, question, inquire, enquiry, inquiry | de fragen, anfrage | fr question, poser une question, se renseigner | ar سؤال, يسأل, استفسار, اسأل, طلب معلومات
answer-reply | en answer, reply, respond, response, get back to you | de antworten, beantworten, melden uns | fr répondre, réponse, répond | ar إجابة, جواب, رد, يجيب, يرد
call-phone < telephone-calls | en call us, ring us, phone us, call by phone, give us a call | de ruf uns an, angerufen, telefonisch | fr par téléphone | ar اتصل بنا هاتفيا, اتصال هاتفي, هاتفيا
invite-verb | en invite, invitation | de einladen, einladung, eingeladen | fr inviter, invitation, accueillant | ar دعوة, يدعو, مدعو, جذاب للضيوف
welcome-verb | en welcome, greet, greeting guests | de willkommen, begrüßen, begrüßung | fr bienvenue, accueil, saluer | ar ترحيب, مرحبا, أهلا, يرحب
meet-verb | en meet up, get together, gathering, reunion, met | de treffen, getroffen, zusammenkommen, begegnen, trifft | fr rencontrer, se retrouver, se réunir | ar لقاء, يلتقي, تجمع الأصدقاء, مقابلة
wait-verb | en wait, await, hang on | de warten, abwarten | fr attendre, attente, attend, patienter | ar انتظار, ينتظر, انتظر, ترقب
live-verb < life | en live, living with, dwell, inhabit | de gelebt, wohnen, bewohnen | fr vit, vécu, habiter, demeurer | ar عيش, سكن, يسكن
die-verb | en die, died, dead | de sterben, stirbt, gestorben, tot, absterben | fr mourir, meurt, mort, périr | ar موت, يموت, ميت, نفوق
bathe-verb | en bathe, bathed, take a bath, soak in the tub, splash about | de badet, gebadet, planschen, wannenbad | fr se baigner, prendre un bain, barboter, baigner | ar يستحم, اغتسال
wash-yourself | en wash your face, wash hands, freshen up, washing up yourself | de gesicht waschen, hände waschen, frisch machen | fr se laver, se laver les mains, se rincer le visage | ar غسل الوجه, غسل اليدين, اغسل وجهك
dry-yourself | en towel off, pat dry, dry off | de trocken tupfen, abrubbeln, sich abtrocknen | fr se sécher, sécher en tapotant, tamponner | ar تجفيف الجسم, تنشيف, ينشف
comb-verb < grooming | en brush hair, detangle | de entwirren, bürstet | fr démêler, coiffer | ar يمشط, تسريح, فك التشابك
shave-verb < shaving | en shaven, clean-shaven | de rasiert, glattrasiert | fr se raser, rasé de près | ar يحلق, حلاقة الذقن
breathe | en inhale | de einatmen, durchatmen | fr respirer, respire, inspirer de l'air | ar استنشاق, نفس عميق
sweat-verb < sweat | en perspire | de schweiß, verschwitzt, transpirieren | fr suer | ar متعرق
bleed < blood | en bleed, bleeding | de blutung | fr saigner | ar نزيف, ينزف
itch-scratch | en itchy, scratchy, tickle | de kratzig, kratzt auf der haut, kitzeln, pieksen, pikst | fr gratter la peau, démange, piquant au toucher, chatouiller | ar يسبب حكة, وخز, يخز, دغدغة
hurt-injure | en hurt, injure, injury, harm, wound | de verletzen, verletzung, wehtun, wehgetan | fr blesser, blessure, se faire mal, faire mal | ar إصابة, يؤذي, جرح, أذى, يجرح
choke-swallow | en choke, suffocate, suffocation | de ersticken, erstickung, erstickungsgefahr, verschluckbar | fr s'étouffer, suffocation | ar اختناق, يختنق, خطر الاختناق
burn-yourself | en scald, burn your fingers, burn yourself | de sich verbrennen, finger verbrennen, verbrühen | fr se brûler, se brûler les doigts, ébouillanter | ar حرق الأصابع, احتراق اليد, لسع
chew-verb < chewing | en gnaw, chew up | de kaut, gekaut, nagen, zerkauen, zerbeißen | fr ronger, mâchouiller, mastiquer | ar يمضغ, قرض, يقضم
lick-verb | en lick | de lecken, leckt, schlecken, abschlecken | fr lécher, léchage | ar لعق, يلعق, لحس
sniff-search | en sniff out, sniffing game, nose work | de schnüffeln, schnüffelspiel, erschnüffeln | fr renifler, flairer | ar تشمم, اشتمام, شمشمة
scratch-verb | en scratch, claw at | de kratzen, zerkratzen, verkratzt | fr rayer, rayure, griffer, griffure | ar خدش, يخدش, مخدوش, خدوش, خربشة
dig-paws | en dig in, burrow, rummage | de buddeln, wühlen, eingraben, kramen | fr fouiller, creuser un trou, farfouiller | ar ينبش, نبش, تنقيب
feed-verb < feeding-pets | en fed, feeding time | de füttert, verfüttern, ernähren | fr nourrit, alimenter, repas du chien | ar يطعم, يغذي
fly-verb | en fly, flew, flown | de fliegen, fliegt, geflogen, abheben | fr voler, envol, décoller | ar طيران, يطير, تحليق
travel-verb < travel | en roam, explore, get around | de verreisen, erkunden, herumkommen | fr explorer, partir en, parcourir | ar يسافر, استكشاف, يستكشف, تجوال
go-verb | en go to, goes, went, gone, head to | de hingehen, losgehen, weggehen, gegangen nach | fr aller, va à, partir, se rendre | ar ذهاب, يذهب, اذهب, توجه
come-arrive | en come, came, arrive, arrival, turn up | de kommen, ankommen, angekommen, eintreffen, ankunft, trifft ein | fr venir, arriver, arrive, parvenir | ar وصول, يصل, قدوم, يأتي
return-back | en come back, get back, go back, return home, back again | de zurückkommen, zurückkehren, wiederkommen, rückkehr | fr revenir, revient, rentrer, retour à la maison | ar عودة, يعود, رجوع, يرجع
follow-verb < next-ordinal | en follow, pursue, track it | de verfolgen, befolgen | fr suivre, suit, poursuivre un | ar متابعة, يتبع, اتباع, تعقب
lead-guide | en lead, led to, guide, steer | de führen, leiten, lenken, anleiten | fr mener, guider, conduire à, diriger | ar قيادة نحو, يرشد, إرشاد, توجيه, دليل
work-verb | en work, working on, labour | de arbeiten, schuften | fr travailler, travail, bosser | ar عمل, يعمل, شغل يدوي, يشتغل
function-verb < function | en run properly, does its job | de funktionieren, funktioniert, tut seinen dienst | fr fonctionner, marche bien | ar يؤدي وظيفته, اشتغال
malfunction != function-verb | en malfunction, stopped working, out of order, faulty, defective | de defekt, fehlerhaft, ausfall | fr en panne, défectueux, défaillant, défaut | ar معطل, عطل, معيب, خلل
perform-verb | en perform, performance, deliver results | de leisten, leistet, abliefern | fr performer, performance, rendement | ar أداء, يؤدي, كفاءة, إنجاز
exercise-verb < gym | en work out with, train with | de trainiert, trainieren mit, sich bewegen, turnen | fr faire de l'exercice, s'entraîner avec, exercices | ar تمرين, يتمرن, ممارسة التمارين
compete | en compete, competition, race day, competitive, contest | de wettkampf, antreten gegen, konkurrieren | fr compétition, concourir, concours, course officielle | ar يتنافس, سباق, مسابقة
win-verb | en win, wins, won, beat an opponent, victory | de gewinnt | fr victoire, remporter | ar فوز, يفوز, انتصار, ربح
celebrate-verb < party | en celebrate, toast to | de zelebrieren, anstoßen auf | fr célèbre un, trinquer | ar يحتفل, احتفاء
pray-verb < prayer | en worship | de anbetung | fr prier, prie, adoration | ar تعبد, أداء الصلاة
cook-verb < cooking, cooked | en cooking meals, cook up | de bekochen | fr cuire, cuire doucement, mijoté | ar يطبخ, يطهو
fry-verb < frying, fried | en sauté, browned, stir-fry | de angebraten, pfannengerührt | fr sauté, rissolé | ar يقلى, محمر, سوتيه
boil-verb < boiling, cooked | en bring to the boil, parboil | de kocht wasser, abgekocht, gesotten, zum kochen bringen | fr bout, bouilli, porter à ébullition | ar سلق, يغلي, مغلي
bake-verb < baking, baked | en bakes evenly | de backvorgang | fr enfourner, cuisson au four | ar يخبز, خبز بالفرن
steam-verb < steaming, steam-word, steamed | en steam gently | de dampfgegart | fr étuvé | ar مطبوخ بالبخار, على البخار
cool-verb | en cool down, chilled, cools, cooled, let cool | de abkühlen, kühlen, gekühlt, abgekühlt, kühlt, erkalten | fr refroidir, rafraîchir à, refroidi, laisser refroidir | ar تبريد, يبرد, تبرد
thaw != frozen | en thaw, defrost | de auftauen, aufgetaut, antauen | fr décongeler, dégeler, décongélation | ar إذابة التجميد, إذابة الثلج, فك التجميد
serve-verb < serving | en dish up, serve with, serve up | de serviert, auftischen, reichen zu, servierfertig, kredenzen | fr servi, se sert, sert à table | ar يقدم, قدم مع, مقدم
"""
