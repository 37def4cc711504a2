# ruff: noqa: E501
"""Time: units, days, months, seasons, dates and feasts, how long, how often, and when."""

CONCEPTS = """
time-word | en time, point in time | de zeit, zeiten, zeitpunkt | fr temps, moment | ar وقت, أوقات, زمن
second-time | en second of time, seconds, sec, in seconds | de sekunde, sekunden, sek | fr seconde, secondes, sec de temps | ar ثانية, ثوان, ثواني
minute | en minute, minutes, min | de minute, minuten | fr minute, minutes | ar دقيقة, دقائق
quarter-hour | en quarter of an hour, quarter-hour | de viertelstunde | fr quart d'heure | ar ربع ساعة
half-hour | en half an hour, half-hour | de halbe stunde, halbstündig | fr demi-heure | ar نصف ساعة
hour | en hour, hours, hourly, hrs | de stunde, stunden, stündlich, std | fr heure, heures, horaire | ar ساعة, ساعات, ساعتين
day | en day, days | de tag, tage, tagen | fr jour, jours, journée | ar يوم, أيام, يومين
half-day | en half day, half-day | de halber tag, halbtags | fr demi-journée | ar نصف يوم
around-the-clock | en around the clock, 24 hours, 24/7, day and night, all day and all night | de rund um die uhr, tag und nacht, 24 stunden | fr jour et nuit, 24 heures sur 24, vingt-quatre heures | ar على مدار الساعة, ليل نهار, 24 ساعة
all-day | en all day, all day long, all-day, from morning to night | de den ganzen tag, ganztägig, von morgens bis abends | fr toute la journée, du matin au soir | ar طوال اليوم, طول النهار
all-night | en all night, all night long, through the night | de die ganze nacht, durch die nacht, durchschlafen | fr toute la nuit, nuit complète | ar طوال الليل, طول الليل
working-day | en weekday, workday | de wochentag | fr jour de semaine | ar يوم عمل, أيام الأسبوع
week | en week, weeks | de woche, wochen | fr semaine, semaines | ar أسبوع, أسابيع, أسبوعين
fortnight | en fortnight, two weeks, every two weeks | de zwei wochen, vierzehn tage | fr quinzaine, quinze jours, deux semaines | ar كل أسبوعين
month | en month, months | de monat, monate, monaten | fr mois | ar شهر, أشهر, شهور, شهرين
quarter-year | en three months, quarterly, quarter of a year | de quartal, vierteljahr, vierteljährlich, drei monate | fr trimestre, trimestriel, trois mois | ar ربع سنة, ثلاثة أشهر, ربع سنوي
half-year | en half a year, six months, half-yearly | de halbes jahr, halbjahr, halbjährlich, sechs monate | fr semestre, six mois, semestriel | ar نصف سنة, ستة أشهر, نصف سنوي
year | en year, years, twelve months, yr | de jahr, jahre, jahren, zwölf monate | fr an, ans, année | ar سنة, سنوات, أعوام, سنين, سنتين
decade | en decade, ten years | de jahrzehnt, zehn jahre | fr décennie, dix ans | ar عقد من الزمن, عشر سنوات
century | en century, hundred years, centuries | de jahrhundert, hundert jahre | fr siècle, cent ans | ar قرن من الزمان, مئة عام, قرون من الزمن
monday | en monday | de montag | fr lundi | ar يوم الاثنين
tuesday | en tuesday | de dienstag | fr mardi | ar ثلاثاء, يوم الثلاثاء
wednesday | en wednesday | de mittwoch | fr mercredi | ar أربعاء, يوم الأربعاء
thursday | en thursday | de donnerstag | fr jeudi | ar خميس, يوم الخميس
friday | en friday | de freitag | fr vendredi | ar جمعة, يوم الجمعة
saturday | en saturday | de samstag, sonnabend | fr samedi | ar سبت, يوم السبت
sunday | en sunday | de sonntag | fr dimanche | ar أحد, يوم الأحد
weekend-word | en at weekends, saturday and sunday | de am wochenende | fr fin de semaine | ar عطلة نهاية الأسبوع
january | en january | de januar, jänner | fr janvier | ar يناير, كانون الثاني
february | en february | de februar | fr février | ar فبراير, شباط
march | en month of march, in march, end of march, early march | de märz | fr mars | ar مارس, آذار
april | en april | de april | fr avril | ar أبريل, نيسان
may-month | en month of may, in may, end of may, early may | de monat mai, im mai, ab mai | fr mois de mai, en mai, début mai | ar شهر أيار, أيار
june | en june | de juni | fr juin | ar يونيو, حزيران
july | en july | de juli | fr juillet | ar يوليو, تموز
august | en august | de august | fr août | ar أغسطس, شهر آب
september | en september | de september | fr septembre | ar سبتمبر, أيلول
october | en october | de oktober | fr octobre | ar أكتوبر, تشرين الأول
november | en november | de november | fr novembre | ar نوفمبر, تشرين الثاني
december | en december | de dezember | fr décembre | ar ديسمبر, كانون الأول
season | en season, seasonal, seasons | de saison, jahreszeit, saisonal | fr saison, saisonnier | ar موسم, مواسم, فصل السنة, موسمي
warm-season < season | en warm season, warmer months, spring and summer, summer months, hot months | de warme jahreszeit, sommermonate, frühjahr und sommer | fr belle saison, mois d'été, printemps et été | ar موسم دافئ, أشهر الصيف, الربيع والصيف
cold-season < season != warm-season | en cold season, colder months, winter months | de kalte jahreszeit, wintermonate, herbst und winter | fr saison froide, mois d'hiver, automne et hiver | ar موسم بارد, أشهر الشتاء, الخريف والشتاء
rainy-season < season | en rainy season, monsoon | de regenzeit, monsun | fr saison des pluies, mousson | ar موسم الأمطار
school-year | en school year, back to school, term, semester, first day of school | de schuljahr, semester, einschulung | fr année scolaire, rentrée scolaire, semestre d'études | ar عام دراسي, عودة إلى المدرسة, فصل دراسي
school-holidays | en school holidays, summer holidays, half-term | de schulferien, sommerferien | fr vacances scolaires, grandes vacances | ar عطلة مدرسية, عطلة الصيف
public-holiday | en public holiday, bank holiday, holidays and festivities | de feiertag, feiertage | fr jour férié, jours fériés | ar عطلة رسمية, أيام العطل, أعياد
new-year | en new year's eve, new year, turn of the year | de silvester, neujahr, jahreswechsel | fr nouvel an, saint-sylvestre, réveillon | ar رأس السنة, العام الجديد
anniversary | en anniversary, jubilee | de jubiläum, jahrestag, hochzeitstag | fr anniversaire de mariage, jubilé | ar ذكرى سنوية, ذكرى الزواج, يوبيل
st-nicholas | en st nicholas day, santa claus, santa, father christmas | de nikolaus, weihnachtsmann, christkind | fr saint-nicolas, père noël | ar بابا نويل, سانتا كلوز
christmas-eve | en christmas eve, boxing day, holiday season, festive season | de heiligabend, weihnachtszeit, bescherung | fr réveillon de noël, veille de noël, fêtes de fin d'année | ar ليلة الميلاد, موسم الأعياد
bar-mitzvah | en communion, confirmation ceremony, bar mitzvah, hanukkah, diwali | de kommunion, konfirmation, chanukka, diwali | fr communion, confirmation religieuse, hanoucca, diwali | ar مناولة أولى, ديوالي, حانوكا
hajj | en hajj, umrah, pilgrimage | de hadsch, pilgerreise, umrah | fr hajj, omra, pèlerinage | ar حج, عمرة, الحجاج
engagement | en engagement party, proposal, betrothal | de verlobung, heiratsantrag | fr fiançailles, demande en mariage | ar خطوبة, خطبة, طلب الزواج
retirement | en retirement, farewell, leaving present | de ruhestand, abschied, abschiedsgeschenk | fr départ, pot de départ | ar تقاعد, وداع, هدية وداع
funeral | en funeral, condolence, mourning, sympathy card | de trauer, beerdigung, beileid | fr deuil, obsèques, condoléances | ar عزاء, جنازة, تعزية
name-day | en name day, special day, big day, milestone | de namenstag, besonderer tag, großer tag, meilenstein | fr fête du prénom, grand jour, jour spécial | ar يوم مميز, اليوم الكبير, مناسبة خاصة
occasion | en occasion, event, special occasion | de anlass, anlässe, ereignis, gelegenheit | fr occasion, événement | ar حدث
date-calendar | en calendar date, due date, deadline | de datum, termin, frist, stichtag | fr date, échéance, délai | ar تاريخ, موعد, مواعيد, مهلة
calendar-word | en advent calendar, wall calendar, yearly calendar | de adventskalender, wandkalender | fr calendrier de l'avent | ar روزنامة
opening-hours | en opening hours, opening times, business hours, open from | de öffnungszeit, öffnungszeiten, geschäftszeiten, geöffnet von | fr horaires d'ouverture, heures d'ouverture, ouvert de | ar ساعات العمل, أوقات الدوام, مواعيد العمل
closed-days | en closed on sundays, closing day, closed on, holiday closure | de ruhetag, geschlossen am, betriebsferien | fr jour de fermeture, fermé le, fermeture annuelle | ar مغلق يوم, يوم إغلاق
noon | en noon, midday sun hour, 12 o'clock | de mittag | fr midi | ar وقت الظهر, ظهيرة
midnight | en midnight | de mitternacht | fr minuit | ar منتصف الليل
afternoon | en afternoon | de nachmittag, nachmittags | fr après-midi | ar بعد الظهر, عصرا, فترة العصر
forenoon | en forenoon, in the morning hours, early morning, sunrise, dawn | de vormittag, früher morgen, sonnenaufgang | fr aube, lever du soleil, petit matin | ar صباح باكر, شروق, فجر
dusk | en dusk, sunset, twilight, nightfall | de sonnenuntergang, abenddämmerung | fr crépuscule, coucher du soleil, tombée de la nuit | ar غروب, شفق, حلول الليل
bedtime | en bedtime, before bed, before going to bed, sleep time | de schlafenszeit, vor dem schlafengehen, bettzeit | fr heure du coucher, avant le coucher, au coucher | ar وقت النوم, قبل النوم
today | en today, this day | de heute, heutig | fr aujourd'hui | ar يومنا هذا, هذا اليوم
tomorrow | en tomorrow | de morgen schon, übermorgen | fr demain | ar غدا, بعد غد
yesterday | en yesterday | de gestern | fr hier | ar أمس, البارحة
nowadays | en nowadays, present day, these days, currently, at present | de heutzutage, gegenwart, derzeit, momentan | fr de nos jours, actuellement, à présent, en ce moment | ar حاليا, في الوقت الحاضر, هذه الأيام
past | en past, in the past, former times, long ago, once upon a time | de vergangenheit, früher, einst, damals | fr passé, autrefois, par le passé | ar ماضي, في الماضي, سابقا, قديما
future | en future, in future, coming years | de zukunft, künftig, zukünftig | fr avenir, futur, à l'avenir | ar مستقبل, مستقبلي, في المستقبل
history | en history, historic, historical, heritage, long history | de historisch, erbe | fr histoire, historique, patrimoine | ar تاريخ عريق, تاريخي, إرث
tradition | en tradition, traditional, time-honoured, custom | de tradition, traditionell, althergebracht | fr tradition, traditionnel, coutume | ar تقاليد, عرف
era | en era, epoch, period of history, age of | de epoche, ära, zeitalter | fr époque, ère | ar حقبة, عهد
middle-ages | en middle ages, medieval, antiquity, renaissance, baroque | de mittelalter, mittelalterlich, renaissance, barock | fr moyen âge, médiéval, renaissance, baroque | ar عصور وسطى, عصر النهضة, باروك
fifties | en fifties, sixties, seventies, mid-century | de fünfziger, sechziger, siebziger | fr années cinquante, années soixante, années 70 | ar خمسينيات, ستينيات, سبعينيات
duration | en length of time, period, how long | de dauer, zeitraum, zeitspanne | fr durée, période, laps de temps | ar فترة, فترات
short-time | en short time, moment, short while | de kurze zeit, augenblick, kurzzeitig, kurz darauf | fr court instant, bref instant, brièvement, peu de temps | ar وقت قصير, لحظة, لحظات, فترة وجيزة
long-time != short-time | en long time, long-term, long period, for a long time | de langfristig, lange dauer, langzeit | fr longtemps, à long terme | ar وقت طويل, فترة طويلة, مدى طويل
forever | en forever, eternity, everlasting, a lifetime long | de ewig, ewigkeit, ein leben lang, für immer | fr éternel, éternité, toute une vie, pour toujours | ar أبد, للأبد, أبدي
temporary != forever | en temporary, temporarily, for the time being, short-term | de vorübergehend, zeitweise, temporär, kurzfristig | fr temporaire, provisoire, à court terme | ar مؤقتا, قصير الأجل
beginning | en first stage, outset | de anfang, beginn | fr début | ar مستهل
end-time != beginning | en end of the period, final stage, at the end | de schluss, am ende, ende der zeit | fr fin de la période, à la fin, terme | ar ختام
once | en once, one time, just once, single time | de einmal, ein einziges mal | fr une fois, une seule fois | ar مرة واحدة, مرة
twice | en twice, two times | de zweimal | fr deux fois | ar مرتين, مرتان
several-times | en several times, many times, multiple times, repeatedly, again and again | de mehrmals, mehrfach, immer wieder, wiederholt | fr plusieurs fois, à plusieurs reprises, maintes fois | ar عدة مرات, مرات عديدة, مرارا
always | en always, at all times, every time, constantly | de immer, stets, jederzeit, ständig | fr toujours, à tout moment, chaque fois, constamment | ar دائما, في كل وقت, كل مرة
never != always | en never, not once, at no time | de nie, niemals | fr jamais, ne jamais | ar أبدا لا, مطلقا, لا مرة
often | en often, frequently, frequent | de oft | fr souvent, fréquemment, fréquent | ar غالبا, كثيرا ما, متكرر
rarely != often | en rarely, seldom, hardly ever, occasional | de kaum einmal | fr rarement, peu souvent | ar نادرا, قلما
sometimes | en sometimes, now and then, from time to time | de manchmal, gelegentlich, ab und zu, hin und wieder | fr parfois, de temps en temps, occasionnellement | ar أحيانا, من وقت لآخر, بين الحين والآخر
regularly | en regular intervals, at regular intervals, on a regular basis | de regelmäßig, in regelmäßigen abständen, turnusmäßig | fr à intervalles réguliers | ar بانتظام, بشكل دوري, على فترات منتظمة
daily-interval | en once a day, twice a day, per day, every day, each day | de pro tag, einmal am tag | fr par jour, chaque jour, quotidiennement | ar مرة يوميا, في اليوم
weekly-interval | en weekly, once a week, every week, per week | de wöchentlich, einmal pro woche, jede woche, pro woche | fr hebdomadaire, une fois par semaine, chaque semaine, par semaine | ar أسبوعيا, مرة في الأسبوع
monthly-interval | en monthly, once a month, every month, per month | de monatlich, einmal im monat, jeden monat, pro monat | fr mensuel, une fois par mois, chaque mois, par mois | ar شهريا, كل شهر, مرة في الشهر
yearly-interval | en yearly, once a year, every year, per year | de jährlich, einmal im jahr, jedes jahr, pro jahr | fr une fois par an, chaque année, par an | ar سنويا, كل سنة, مرة في السنة, كل عام
each-use | en after each use, after every use, per use, each time it is used | de nach jedem gebrauch, nach jeder benutzung, pro anwendung | fr après chaque utilisation, à chaque utilisation | ar بعد كل استخدام, عند كل استعمال
first-use | en first use, before first use, first time | de erster gebrauch, vor dem ersten gebrauch, zum ersten mal | fr première utilisation, avant la première utilisation, première fois | ar أول استخدام, قبل الاستخدام الأول, أول مرة
before | en before, prior to, beforehand, in advance, ahead of | de vor, bevor, vorher, zuvor, im voraus | fr avant, préalable, au préalable, à l'avance | ar قبل, مسبقا, سلفا قبل
after-time != before | en after, afterwards, subsequently, later | de nachher, danach | fr après, ensuite, par la suite, plus tard | ar بعد, بعدها, فيما بعد, لاحقا
during | en during, while, in the course of, meanwhile | de während, währenddessen, im laufe | fr durant, au cours de, tandis | ar أثناء, خلال, في أثناء, بينما
until | en until, up until, till, no later than | de bis, bis zu, spätestens | fr jusque, au plus tard | ar حتى, إلى غاية, كحد أقصى
since-time | en since, from then on, ever since | de seit, seither, seitdem | fr depuis, dès lors | ar منذ, منذ ذلك الحين
immediately | en immediately, straight away, right away, at once, instantly, instant | de sofort, unverzüglich, umgehend, auf anhieb | fr immédiatement, tout de suite, aussitôt, instantanément | ar فورا, حالا, على الفور, في الحال
soon | en soon, before long, coming soon | de bald, in kürze, demnächst | fr bientôt, prochainement, sous peu | ar قريبا, عما قريب, بعد قليل
early | en early, earliest, at an early stage | de früh, frühzeitig, zeitig | fr tôt, précoce, de bonne heure | ar مبكرا, باكر, في وقت مبكر
late != early | en late, delayed, latest date | de spät, verspätet, verzögert | fr tard, tardif, en retard | ar متأخر, متأخرا
on-time | en on time, punctual, in good time | de pünktlich, rechtzeitig | fr à temps, ponctuel, à l'heure | ar في الموعد, في الوقت المحدد
waiting-time | en waiting time, waiting period, queue | de wartezeit, warteschlange | fr temps d'attente, file d'attente | ar وقت الانتظار, مدة الانتظار
preparation-time | en preparation time, cooking time, baking time, brewing time | de zubereitungszeit, garzeit, backzeit, ziehzeit, brühzeit | fr temps de préparation, temps de cuisson, temps d'infusion | ar وقت التحضير, مدة الطهي, مدة النقع
drying-time | en drying time, curing time, setting time | de trockenzeit, trocknungszeit, aushärtezeit | fr temps de séchage, temps de prise | ar وقت الجفاف, مدة التجفيف
rest-time | en rest overnight, resting time, proving time, let it rest | de ruhezeit, gehzeit, ruhen lassen | fr temps de repos, temps de levée, laisser reposer | ar وقت الراحة للعجين, مدة التخمير
service-life | en service life, operating life, life span, lifespan, life expectancy | de lebensdauer, nutzungsdauer, haltbarkeitsdauer | fr durée de vie, longévité, durée d'utilisation | ar عمر افتراضي, مدة الخدمة, العمر الافتراضي
working-time | en operating time, working hours, standby time, continuous operation | de betriebsdauer, betriebszeit, dauerbetrieb, standby-zeit | fr durée de fonctionnement, temps de veille, fonctionnement continu | ar وقت الاستعداد, تشغيل مستمر
pace | en pace, tempo, rhythm | de tempo, takt, rhythmus | fr rythme, allure, cadence | ar إيقاع, وتيرة
"""
