# ruff: noqa: E501
"""What drives a device, how it connects, sounds and shines, and what it does by itself."""

CONCEPTS = """
electric | en electric, electrical, electrically powered, motorised, motorized | de elektrisch, elektro, motorisiert | fr électrique, motorisé | ar كهربائي, كهربائية, آلي كهربائي
manual != electric, automatic | en manual, manually operated, hand-operated, hand-powered, hand-cranked | de manuell, handbetrieben, mit handkurbel | fr manuel, manuelle, à manivelle, actionné à la main | ar يدوي, يدوية, يعمل يدويا
automatic | en automatic, automatically, fully automatic | de automatisch, vollautomatisch, automatik | fr automatique, automatiquement | ar أوتوماتيكي, تلقائي, تلقائيا
semi-automatic != automatic | en semi-automatic, semi automatic | de halbautomatisch | fr semi-automatique | ar نصف أوتوماتيكي, شبه آلي
mechanical | en mechanical, purely mechanical | de mechanisch, aufziehbar | fr mécanique | ar ميكانيكي, ميكانيكية
digital != analogue | en digital | de digital | fr numérique, digital | ar رقمي, ديجيتال
analogue | en analogue, analog | de analog | fr analogique | ar تناظري, بعقارب, أنالوج
smart | en smart, connected device, intelligent | de smart, intelligent, vernetzt | fr connecté, intelligent | ar ذكي, ذكية
battery-powered != mains-powered | en battery-powered, battery-operated, battery operated | de batteriebetrieben, akkubetrieben, batteriebetrieb | fr à piles, sur piles, fonctionne sur batterie | ar يعمل بالبطارية, يعمل بالبطاريات
mains-powered | en mains-powered, mains powered, plug-in, mains operated | de netzbetrieben, netzbetrieb, strombetrieben | fr sur secteur, à brancher sur secteur | ar يعمل بالتيار الكهربائي, يعمل على الكهرباء
usb-powered | en usb-powered, usb powered, powered via usb | de usb-betrieben, usb-stromversorgung | fr alimenté par usb, alimentation usb | ar يعمل عبر يو إس بي, تغذية يو إس بي
solar-powered | en solar-powered, solar powered, solar, runs on solar power | de solarbetrieben, solar, solarenergie | fr solaire, à énergie solaire, fonctionne à l'énergie solaire | ar يعمل بالطاقة الشمسية, طاقة شمسية, شمسي
petrol-powered != electric, battery-powered | en petrol-powered, petrol engine, gasoline, diesel | de benzinbetrieben, benzinmotor, benzin, diesel | fr moteur à essence, à essence, diesel | ar يعمل بالبنزين, بنزين, ديزل
gas-powered != electric | en gas-powered, gas-fired, propane, butane gas | de gasbetrieben, propan, butangas | fr au gaz, propane, butane | ar يعمل بالغاز, بروبان, بوتان
charcoal-powered | en charcoal-fired, lump charcoal, wood-fired, wood-burning | de holzkohle, holzbefeuert, mit holz befeuert | fr au charbon de bois, au feu de bois | ar يعمل بالفحم, فحم, يعمل بالحطب
no-electricity != electric | en non-electric, no electricity, without electricity | de stromlos, ohne strom | fr sans électricité, non électrique | ar بدون كهرباء, لا يحتاج كهرباء
rechargeable | en rechargeable, can be recharged | de wiederaufladbar, aufladbar | fr rechargeable | ar قابل لإعادة الشحن, يعاد شحنه, قابل للشحن
usb-rechargeable < rechargeable | en usb-rechargeable, usb rechargeable, charges via usb, usb charging | de per usb aufladbar, usb-aufladbar, lädt per usb | fr rechargeable par usb, rechargeable usb, recharge usb | ar يشحن عبر يو إس بي, شحن يو إس بي
fast-charging | en fast charging, quick charge, fast charge, rapid charging, power delivery | de schnellladen, schnellladefunktion, schnellladung, power delivery | fr charge rapide, recharge rapide, power delivery | ar شحن سريع, الشحن السريع
wireless-charging | en wireless charging, qi charging, qi | de kabelloses laden, induktives laden, qi-laden, qi | fr charge sans fil, recharge sans fil, qi | ar شحن لاسلكي, الشحن اللاسلكي
magsafe | en magsafe | de magsafe | fr magsafe | ar ماج سيف, ماغ سيف
long-battery-life | en long battery life, battery life, playtime, runtime | de akkulaufzeit, laufzeit, batterielaufzeit | fr autonomie, longue autonomie, durée de vie de la batterie | ar عمر البطارية, مدة التشغيل, زمن التشغيل
charging-time | en charging time, charge time | de ladezeit, ladedauer | fr temps de charge, durée de charge | ar مدة الشحن, وقت الشحن, زمن الشحن
wireless != wired | en wireless, wirelessly | de kabellos, drahtlos, funk | fr sans fil | ar لاسلكي, لاسلكية, بدون أسلاك
true-wireless < wireless | en true wireless, tws | de true wireless, tws, vollständig kabellos | fr true wireless, tws, totalement sans fil | ar لاسلكية بالكامل
cordless != corded | en cordless | de schnurlos, akku-gerät, ohne kabel | fr sans cordon, sans câble | ar بدون سلك, بلا سلك, بدون كابل
corded | en corded, with a cord | de netzkabelgebunden, mit netzkabel | fr avec cordon, à fil | ar بسلك, مزود بسلك
wired | en wired, cable-bound, wired connection | de kabelgebunden, verkabelt | fr filaire, câblé | ar سلكي, سلكية
bluetooth < wireless | en bluetooth | de bluetooth | fr bluetooth | ar بلوتوث
wifi < wireless | en wifi, wi-fi, wlan | de wlan, wifi, wi-fi | fr wifi, wi-fi | ar واي فاي, شبكة لاسلكية
radio-dongle < wireless | en 2.4 ghz, usb dongle, wireless dongle, usb receiver | de 2.4 ghz, funkempfänger, usb-empfänger, usb-dongle | fr 2.4 ghz, dongle usb, récepteur usb | ar وصلة لاسلكية, مستقبل لاسلكي
mobile-network | en mobile network, cellular | de mobilfunk | fr réseau mobile | ar شبكة الجوال
network-5g < mobile-network | en 5g | de 5g | fr 5g | ar الجيل الخامس, 5g
network-4g < mobile-network | en 4g, lte | de 4g, lte | fr 4g, lte | ar الجيل الرابع, 4g
zigbee < wireless | en zigbee | de zigbee | fr zigbee | ar زيغبي, زيجبي, zigbee
z-wave < wireless | en z-wave | de z-wave | fr z-wave | ar z-wave
matter-standard < wireless | en matter-compatible, matter standard | de matter-standard, matter-kompatibel | fr compatible matter, norme matter | ar معيار ماتر
multipoint | en multipoint, multi-device, connects to several devices | de multipoint, mehrgeräte, mehrere geräte | fr multipoint, multi-appareils, plusieurs appareils | ar أجهزة متعددة, الاتصال بعدة أجهزة
airplay | en airplay | de airplay | fr airplay | ar إير بلاي, airplay
chromecast | en chromecast | de chromecast | fr chromecast | ar كروم كاست, chromecast
carplay | en carplay | de carplay | fr carplay | ar كار بلاي, carplay
android-auto | en android auto | de android auto | fr android auto | ar أندرويد أوتو, android auto
for-iphone | en iphone, ios, ipad, for apple | de iphone, ios, ipad | fr iphone, ios, ipad | ar آيفون, أيفون, آيباد
for-android | en android | de android | fr android | ar أندرويد
for-windows | en windows pc, microsoft windows, windows 11 | de windows-pc, microsoft windows, windows 11 | fr pc windows, microsoft windows, windows 11 | ar ويندوز
for-mac | en macos, macbook, mac os, imac | de macos, macbook, imac | fr macos, macbook, imac | ar ماك, ماك بوك
for-linux | en linux, chromeos | de linux, chromeos | fr linux, chromeos | ar لينكس
plug-and-play | en plug and play, plug-and-play, driver-free, no driver | de plug and play, plug-and-play, treiberlos | fr plug and play, plug-and-play, sans pilote | ar توصيل وتشغيل, بدون تعريفات
noise-cancelling | en noise-cancelling, noise cancelling, anc, noise-canceling | de noise-cancelling, noise cancelling, anc, geräuschunterdrückung | fr réduction de bruit, réduction active du bruit, antibruit, anc | ar عزل الضوضاء, إلغاء الضوضاء
transparency-mode | en transparency mode, ambient mode, aware mode | de transparenzmodus, umgebungsmodus | fr mode transparence, mode ambiant | ar وضع الشفافية, وضع الصوت المحيط
silent != loud | en silent, quiet, noiseless, low-noise, whisper-quiet | de leise, geräuschlos, lautlos, geräuscharm, flüsterleise | fr silencieux, silencieuse, peu bruyant | ar صامت, هادئ, منخفض الضوضاء, بدون صوت
loud | en loud, noisy | de laut, geräuschvoll | fr bruyant, fort volume | ar عالي الصوت, مزعج, صاخب
stereo != mono | en stereo, stereo sound | de stereo, stereoklang | fr stéréo, son stéréo | ar ستيريو, صوت مجسم
mono | en mono sound, mono audio | de monoklang, mono-ton | fr son mono | ar صوت أحادي
surround-sound | en surround sound, spatial audio, dolby atmos | de surround-sound, raumklang, dolby atmos | fr son surround, son spatial, dolby atmos | ar صوت محيطي, صوت مكاني, دولبي أتموس
hi-res-audio | en hi-res audio, hi-res, lossless | de hi-res-audio, hi-res, lossless | fr audio haute résolution, hi-res, sans perte | ar صوت عالي الدقة
ldac | en ldac | de ldac | fr ldac | ar ldac
aptx | en aptx | de aptx | fr aptx | ar aptx
bass | en bass, deep bass, bass boost | de tiefer bass, satter bass, bassverstärkung | fr basses profondes, graves, basses puissantes | ar باس, صوت جهير, باس عميق
call-function | en hands-free calling, phone calls, call function | de telefonfunktion, anruffunktion | fr appels, fonction appel, appels mains libres | ar مكالمات, إجراء المكالمات
closed-back-headphones | en over-ear, around-ear | de over-ear, ohrumschließend | fr circum-auriculaire, circumaural | ar فوق الأذن, محيطة بالأذن
on-ear != closed-back-headphones | en on-ear | de on-ear, ohraufliegend | fr supra-auriculaire | ar على الأذن
in-ear != closed-back-headphones, on-ear | en in-ear | de in-ear | fr intra, in-ear | ar داخل الأذن
dimmable | en dimmable, dimming, brightness adjustable | de dimmbar, helligkeit einstellbar | fr dimmable, à intensité variable, intensité réglable, luminosité réglable | ar قابل للتعتيم, إضاءة قابلة للتعديل, شدة إضاءة قابلة للتعديل
illuminated | en illuminated, lighted, light-up, with light | de beleuchtet, mit beleuchtung, mit licht | fr éclairé, lumineux, avec éclairage | ar مضيء, مزود بإضاءة, مضاء
unlit != illuminated | en unlit, without light, no lighting | de unbeleuchtet, ohne beleuchtung | fr non éclairé, sans éclairage | ar غير مضاء, بدون إضاءة
bright | en bright, high brightness, bright light | de hell, helles licht | fr forte luminosité, très lumineux | ar ساطع, إضاءة قوية, شديد السطوع
glare-free | en glare-free, flicker-free, anti-glare | de blendfrei, flimmerfrei | fr anti-éblouissement, sans scintillement | ar مضاد للوهج, بدون وميض
colour-changing-light | en adjustable colour temperature, tunable white | de einstellbare farbtemperatur, farbtemperatur einstellbar | fr température de couleur réglable | ar حرارة لون قابلة للتعديل, درجة لون الضوء قابلة للتعديل
light-modes | en light modes, lighting modes, flashing mode, strobe mode | de leuchtmodi, lichtmodi, blinkmodus, leuchtstufen | fr modes d'éclairage, mode clignotant, niveaux de luminosité | ar أوضاع إضاءة, وضع الوميض
touch-operated | en touch-operated, touch dimmer, tap control | de touch-bedienbar, touch-funktion | fr à commande tactile, tactile | ar يعمل باللمس, لمسي
motion-activated | en motion-activated, motion-sensing | de bewegungsgesteuert, mit bewegungsmelder | fr activé par mouvement, à détection de mouvement | ar يعمل بالحركة, يستشعر الحركة
programmable | en programmable, timer function, scheduled, delay start | de programmierbar, zeitschaltuhr, timerfunktion, startzeitvorwahl | fr programmable, départ différé, fonction minuterie | ar قابل للبرمجة, برمجة مسبقة, خاصية المؤقت
auto-shut-off | en auto shut-off, automatic shut-off, auto-off, automatic switch-off | de abschaltautomatik, automatische abschaltung | fr arrêt automatique, extinction automatique | ar إيقاف تلقائي, إغلاق تلقائي للطاقة, فصل تلقائي
overheat-protection | en overheat protection, overheating protection, overload protection | de überhitzungsschutz, überlastschutz | fr protection contre la surchauffe, protection surcharge | ar حماية من السخونة الزائدة, حماية من الحمل الزائد
self-cleaning | en self-cleaning, self cleaning, cleaning programme | de selbstreinigend, reinigungsprogramm, selbstreinigung | fr autonettoyant, auto-nettoyant, programme de nettoyage | ar ذاتي التنظيف, تنظيف ذاتي
temperature-adjustable < adjustable | en adjustable temperature, variable temperature, temperature settings | de einstellbare temperatur, temperatureinstellung | fr température réglable, réglage de température | ar درجة حرارة قابلة للتعديل
speed-adjustable < adjustable | en variable speed, speed settings, speed levels | de geschwindigkeitsstufen, drehzahlregelung, zweigang | fr vitesse variable, niveaux de vitesse, vitesse réglable | ar سرعات متعددة, سرعة متغيرة, مستويات السرعة
grind-adjustable < adjustable | en adjustable grind, grind settings, grind size | de mahlgradeinstellung, einstellbarer mahlgrad, mahlgrad | fr mouture réglable, réglage de la mouture, degré de mouture | ar درجة طحن قابلة للتعديل, درجات الطحن
hold-function | en keep-warm function, hold function | de warmhaltefunktion | fr fonction maintien au chaud | ar خاصية حفظ الحرارة, وظيفة الحفاظ على الدفء
steam-function | en steam function, steam boost, vertical steam | de dampffunktion, dampfstoß | fr fonction vapeur, jet de vapeur | ar خاصية البخار, دفعة بخار
convection | en fan-assisted, convection, hot air | de umluft, heißluft | fr chaleur tournante, convection, air chaud | ar هواء ساخن, حمل حراري
impact-function | en hammer function, percussion, impact function | de schlagfunktion, schlagwerk | fr fonction percussion, percussion | ar خاصية الطرق, دق
reverse-function | en forward and reverse, reverse gear, reverse function | de rechts-links-lauf, rückwärtslauf | fr marche avant et arrière, rotation droite gauche | ar دوران عكسي, دوران في الاتجاهين
energy-saving | en energy-saving, energy saving, energy-efficient, low energy | de energiesparend, energieeffizient, stromsparend | fr économe en énergie, à économie d'énergie, basse consommation | ar موفر للطاقة, اقتصادي في الطاقة
water-saving | en water-saving, low-flow | de wassersparend | fr économie d'eau, économe en eau | ar موفر للماء, توفير المياه
powerful | en powerful, high-performance, strong motor | de leistungsstark, kraftvoll, starker motor | fr puissant, puissante, haute performance | ar قوي, عالي الأداء, قدرة عالية
fast | en fast, quick, rapid, heats up quickly | de schnell, rasch, kurze aufheizzeit | fr rapide, rapidement, vite | ar سريع, بسرعة, سريعة
precise | en precise, accurate, high precision | de präzise, genau, hochpräzise | fr précis, précision, grande précision | ar دقة عالية, بدقة, عالي الدقة في القياس
high-resolution | en high-resolution, high definition | de hochauflösend | fr haute résolution, haute définition | ar عالي الوضوح, فائق الوضوح
resolution-4k < high-resolution | en 4k, uhd, ultra hd | de 4k, uhd, ultra hd | fr 4k, uhd, ultra hd | ar 4k, فور كي
full-hd < high-resolution != resolution-4k | en full hd, 1080p | de full hd, 1080p | fr full hd, 1080p | ar full hd, فل إتش دي
hdr | en hdr | de hdr | fr hdr | ar hdr
image-stabilised | en image stabilisation, optical stabilisation, gimbal stabilised | de bildstabilisator, bildstabilisierung | fr stabilisation d'image, stabilisateur | ar مثبت صورة, تثبيت الصورة
night-vision | en night vision, night mode | de nachtsicht, nachtmodus | fr vision nocturne, mode nuit | ar رؤية ليلية, وضع ليلي
autofocus | en autofocus, auto focus | de autofokus | fr autofocus, mise au point automatique | ar تركيز تلقائي
memory-function | en memory function, presets, memory settings | de memory-funktion, speicherfunktion | fr fonction mémoire, mémorisation | ar خاصية الذاكرة, حفظ الإعدادات
step-counter | en step counter, pedometer, sleep tracking, activity tracking | de schrittzähler, schlaftracking, aktivitätstracking | fr podomètre, suivi du sommeil, suivi d'activité | ar عداد خطوات, تتبع النوم, تتبع النشاط
alarm-function | en alarm function, alarm, snooze | de alarmfunktion, weckfunktion, schlummerfunktion | fr fonction alarme, alarme, fonction réveil | ar منبه داخلي, خاصية المنبه, غفوة
vibration | en vibrating, vibration, vibration alert | de vibrierend, vibration, vibrationsalarm | fr vibrant, vibration, vibreur | ar اهتزاز, يهتز
heated | en heated, heating function, seat heating | de beheizt, beheizbar, heizfunktion | fr chauffant, chauffante, fonction chauffage | ar مدفأ, مزود بتدفئة, خاصية التدفئة
unheated != heated | en unheated, without heating | de unbeheizt | fr non chauffant, non chauffé | ar غير مدفأ, بدون تدفئة
massage-function | en massage function, massaging | de massagefunktion | fr fonction massage, massant | ar خاصية التدليك, وظيفة التدليك
remote-controlled | en remote-controlled, remote controllable | de ferngesteuert, fernsteuerbar | fr télécommandé, commandé à distance | ar يعمل بالتحكم عن بعد, متحكم به عن بعد
offline-usable | en works offline, no internet needed, no app needed | de offline nutzbar, ohne internet, ohne app | fr fonctionne hors ligne, sans internet, sans application | ar يعمل بدون إنترنت, بدون تطبيق
subscription-free != subscription-required | en subscription-free, no subscription | de ohne abo, abofrei | fr sans abonnement | ar بدون اشتراك
subscription-required | en subscription required, requires a subscription | de abo erforderlich, abonnement erforderlich | fr abonnement requis, nécessite un abonnement | ar يتطلب اشتراكا
"""
