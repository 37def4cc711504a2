# ruff: noqa: E501
"""People as product texts speak of them: users, kin, ages, callings and hobbies."""

CONCEPTS = """
person | en person, people, folks, somebody, someone, anyone | de person, mensch, menschen, leute, jemand | fr personne, individu, quelqu'un | ar شخص, أشخاص, ناس, أفراد
everyone < person | en everyone, everybody, all ages, anyone and everyone | de alle, jeder, jedermann, jung und alt | fr tout le monde, pour tous, petits et grands, chacun | ar الجميع, كل الناس, الكبار والصغار
user < person | en user | de benutzer, nutzer, anwender, nutzerin, benutzerin | fr utilisateur, utilisatrice | ar مستخدم
wearer < user | en wearer | de wer sie trägt | fr porteur, porteuse | ar مرتدي, من يرتديه
owner < person | en owner, proprietor, holder of the shop | de besitzer, eigentümer, inhaber, besitzerin, inhaberin | fr propriétaire, patron, patronne, gérant | ar مالك, ملاك, صاحب, أصحاب, صاحبة
pet-owner < owner | en pet owner, dog owner, cat owner, pet parent | de tierhalter, hundebesitzer, hundehalter, katzenbesitzer | fr propriétaire d'animaux, propriétaire de chien, maître du chien | ar مربي الحيوانات, صاحب الكلب, مربي القطط
human | en mankind, humanity | de menschlich, menschheit | fr humain, humanité | ar إنسان, بشر, بشري
friend < person | en buddy, pal, mate | de freund, freundin, kumpel | fr ami, amie, copain, copine | ar صديق, أصدقاء, صديقة, صاحبك
guest < person | en guest, visitor, company at home | de gast, gäste, besucher, besuch | fr invité, convive, visiteur, hôte | ar ضيف, ضيوف, زائر, زوار
host < person | en host, hostess | de gastgeber, gastgeberin | fr hôtesse, maîtresse de maison | ar مضيف, مضيفة
neighbour < person | en neighbour, neighbor, next door | de nachbar, nachbarin, nachbarschaft | fr voisin, voisine, voisinage | ar جار, جيران, جيرانك
parent < family | en parent, mum and dad, mom and dad | de eltern, elternteil, mama und papa | fr parents, papa et maman | ar والدان, والدين, أهل, أولياء الأمور
mother < parent, women | en mother, mum, mom, mummy, mommy, mama | de mutter, mütter, mama, mami | fr mère, maman | ar أمهات, والدة, ماما
new-mother < mother | en new mum, new mom, mother-to-be, expectant mother | de werdende mutter, junge mutter, frischgebackene mutter | fr jeune maman, future maman | ar أم جديدة, أم حامل, الأم الجديدة
father < parent, men | en father, dad, daddy, papa | de vater, väter, papa, vati | fr père, papa | ar أب, آباء, والد, بابا
grandparent < family | en grandparent | de großeltern, oma und opa | fr grands-parents, papi et mamie | ar جد وجدة, الأجداد
grandmother < grandparent, women | en grandmother, grandma, granny, nana | de großmutter, oma, omi | fr grand-mère, mamie, mémé | ar جدة, جدات, تيتا
grandfather < grandparent, men | en grandfather, grandpa, grandad, granddad | de großvater, opa, opi | fr grand-père, pépé | ar جدو, الجد
great-grandfather < family | en great-grandfather, great-grandparent | de urgroßvater, urgroßeltern, uropa | fr arrière-grand-père, arrière-grands-parents, aïeul | ar جد الجد, جد الأب
great-grandmother < family | en great-grandmother | de urgroßmutter, uroma | fr arrière-grand-mère | ar جدة الأب, جدة الجدة
ancestor < family | en ancestor, forebear, forefathers | de vorfahr, vorfahren, ahnen | fr ancêtre, aïeux | ar أسلاف, أجدادنا
grandchild < family | en grandchild, grandchildren, grandson, granddaughter | de enkel, enkelkind, enkelin | fr petit-fils, petite-fille, petits-enfants | ar حفيد, أحفاد, حفيدة
son < family, boys | en son, sons | de sohn, söhne | fr fils | ar ابنك, أبناء, ابنه
daughter < family, girls | en daughter | de tochter, töchter | fr fille de la maison, votre fille, sa fille | ar ابنتك
sibling < family | en sibling, brothers and sisters | de geschwister, geschwisterkind | fr fratrie, frères et sœurs | ar إخوة, أشقاء
brother < sibling | en brother, bro | de bruder, brüder | fr frère | ar أخ, أخوك
sister < sibling | en sister, sis | de schwester | fr sœur | ar أخت, أختك
twins < sibling | en twin babies | de zwillinge, zwillingskinder | fr jumeaux, bébés jumeaux | ar توأم, توائم
uncle < family | en uncle | de onkel | fr oncle, tonton | ar عم, خال, أعمام
aunt < family | en aunt, auntie | de tante | fr tante, tata | ar عمة
cousin < family | en cousin | de cousin, cousine, vetter | fr cousin, cousine | ar ابن العم, ابن الخال, أبناء العم
nephew-niece < family | en nephew, niece | de neffe, nichte | fr neveu, neveux, nièce | ar ابن الأخ, ابنة الأخت, ابن الأخت
godparent < family | en godparent, godmother, godfather, godchild | de pate, patentante, patenonkel, patenkind | fr parrain, marraine, filleul | ar عراب, عرابة
relative < family | en relative, relatives, kin, loved one, loved ones | de verwandte, angehörige | fr proche, proches, famille et amis, êtres chers | ar أقارب, أحباء, أحبائك, قريب لك
husband < spouse, men | en husband, hubby | de ehemann, gatte | fr mari, votre mari | ar زوج لك
wife < spouse, women | en wife, wives | de ehefrau, gattin | fr épouse, votre femme | ar زوجتك
spouse < family | en spouse, partner, other half | de ehepartner, partner, partnerin, lebenspartner | fr partenaire | ar شريك, شريكة, شريك الحياة
bride < women | en bride | de braut | fr jeune mariée, future mariée | ar عروس, عروسة, عرائس
groom < men | en bridegroom | de bräutigam | fr jeune marié, futur marié | ar عريس
bridesmaid < women | en bridesmaid, maid of honour, flower girl | de brautjungfer, trauzeugin, blumenmädchen | fr demoiselle d'honneur, témoin de mariage | ar وصيفة العروس, إشبينة
newlyweds < couple | en newlyweds, bride and groom, just married | de brautpaar, frischvermählte, hochzeitspaar | fr futurs époux, époux | ar زوجان جديدان, المتزوجون حديثا
household | en household, home of four, family home | de haushaltsmitglied, privathaushalt, familienhaushalt | fr ménage familial, famille au foyer | ar أسرة, أسر, أهل البيت
single-household < household | en single household, living alone, single person household | de singlehaushalt, alleinlebende, einpersonenhaushalt | fr célibataire, personne seule | ar أعزب, عزاب, من يعيش وحده
generation | en generation, generations, passed down | de generation, generationen | fr génération | ar توارثته الأجيال
youth < teenagers | en youth, adolescent, youngster, young people | de jugend, junge leute | fr jeune, jeunes | ar شباب, يافع, يافعين
young-adult < adults | en young adult, twenty-somethings | de junge erwachsene | fr jeune adulte | ar شاب بالغ, الشباب البالغون
preschooler < children | en preschooler, preschool child, kindergartner, kindergarten child | de kindergartenkind, vorschulkind, kitakind | fr enfant de maternelle, élève de maternelle | ar طفل الروضة, أطفال الروضة, ما قبل المدرسة
schoolchild < children | en schoolchild, schoolchildren, school child, school starter, primary school child | de schulkind, schulanfänger, grundschüler, schülerin | fr écolière | ar تلميذ, تلميذة
premature-baby < babies | en premature baby, preemie | de frühchen, frühgeborenes | fr bébé prématuré, prématuré | ar خديج, مولود خديج
child-general < children | en little ones, kiddies | de nachwuchs, sprösslinge | fr gamin, môme | ar صغار, الصغار, صغارك
pensioner < seniors | en pensioner, retiree, older people, senior citizen, old people | de rentner | fr retraité, aînés | ar متقاعد
pregnant-woman < women | en pregnant woman, pregnant women | de schwangere, schwangere frau | fr femme enceinte | ar امرأة حامل
wheelchair-user | en wheelchair user, wheelchair users, wheelchair | de rollstuhlfahrer, rollstuhl | fr fauteuil roulant, utilisateur de fauteuil roulant | ar كرسي متحرك, مستخدم الكرسي المتحرك
person-with-disability | en disabled, disability, people with disabilities, reduced mobility | de behinderung, behindertengerecht, eingeschränkte mobilität | fr handicap, handicapé, mobilité réduite | ar ذوي الإعاقة, إعاقة, ذوي الاحتياجات الخاصة
glasses-wearer | en glasses wearer, spectacle wearer, people with glasses | de brillenträger | fr porteur de lunettes | ar من يرتدي النظارات, مرتدو النظارات
side-sleeper != back-sleeper, stomach-sleeper | en side sleeper, sleeping on your side | de seitenschläfer | fr dormeur sur le côté, dormir sur le côté | ar النوم على الجنب, من ينام على جنبه
back-sleeper != stomach-sleeper | en back sleeper, sleeping on your back | de rückenschläfer | fr dormeur sur le dos, dormir sur le dos | ar النوم على الظهر, من ينام على ظهره
stomach-sleeper | en stomach sleeper, front sleeper, sleeping on your stomach | de bauchschläfer | fr dormeur sur le ventre, dormir sur le ventre | ar النوم على البطن, من ينام على بطنه
newcomer < beginner | en newcomer, first-timer, starter level, for starters, learner, newbie | de neuling, anfängerin | fr novice, apprenant, nouveau venu | ar متعلم, جديد في
advanced-user < intermediate-level | en experienced user, experienced, power user, seasoned user | de erfahren, erfahrene, geübte | fr expérimenté, averti | ar متمرس, متقدم المستوى, ذو خبرة
enthusiast | en enthusiast, lover, aficionado, devotee, buff | de liebhaber, fan, begeisterter, enthusiast, freunde des | fr passionné, amateur de, fan, amoureux de | ar محب, محبو, عشاق, عاشق
collector | en collector | de sammler, sammlerin, sammelstück | fr collectionneur, pièce de collection | ar جامع التحف, هواة الجمع, مقتني
reader | en reader, bookworm | de leser, leserin, leseratte, bücherwurm | fr lecteur, lectrice | ar قارئ, محب القراءة
writer | en writer, author, novelist | de schriftsteller, autor, autorin | fr écrivain, auteur, romancier | ar كاتب, كتاب ومؤلفون, مؤلف
designer-person | en designer, product designer, industrial designer | de designer, designerin, gestalter, produktdesigner | fr designer, créateur, créatrice, styliste | ar مصمم, مصممة, مصممون
maker | en maker, creator, producer | de macher, erzeuger, schöpfer | fr faiseur, producteur, productrice, fabricant artisan | ar صانع, منتج المحصول
manufacturer | en manufacturer, producer company, made by company | de hersteller, herstellerin, produzent | fr fabricant, constructeur, industriel | ar الشركة المصنعة, جهة التصنيع, المصنع
craftsperson | en craftsman, craftswoman, craftspeople, artisan maker | de kunsthandwerkerin, handwerkerin | fr homme de métier | ar صاحب حرفة, أصحاب الحرف
potter-person < craftsperson | en potter, ceramicist, ceramic artist | de töpfer, töpferin, keramikerin | fr potier, potière, céramiste | ar خزاف, خزافة, صانع الفخار
weaver-person < craftsperson | en weaver | de weber, weberin | fr tisserand, tisserande | ar نساج, نساجة, حائك
tailor < craftsperson | en seamstress, dressmaker, master tailor | de schneider, schneiderin, näherin | fr couturière, maître tailleur | ar خياط, خياطة ماهرة
shoemaker < craftsperson | en shoemaker, cobbler | de schuhmacher, schuster | fr cordonnier, chausseur | ar إسكافي, صانع أحذية
jeweller < craftsperson | en jeweller, jeweler, goldsmith, silversmith | de juwelier, goldschmied, goldschmiedin, silberschmied | fr bijoutier, joaillier, orfèvre | ar صائغ, صاغة, جواهرجي
watchmaker < craftsperson | en watchmaker | de uhrmacher, uhrmacherin | fr horloger, maître horloger | ar ساعاتي, صانع ساعات
blacksmith < craftsperson | en blacksmith, bladesmith, smith | de schmied, messerschmied, kunstschmied | fr forgeron, coutelier | ar حداد, صانع سكاكين
woodworker < craftsperson | en woodworker, wood turner, hobby woodworker | de drechsler, holzhandwerker | fr tourneur sur bois, travailleur du bois | ar خراط الأخشاب, حرفي الخشب
saddler < craftsperson | en saddler, leatherworker, leather worker | de sattler, täschnerin, sattlerin | fr sellier, maroquinier | ar سراج, صانع جلود
glassblower < craftsperson | en glassblower, glass blower, glassmaker | de glasbläserin, glasmacher | fr souffleur de verre, verrier | ar نافخ الزجاج, صانع الزجاج
luthier < craftsperson | en luthier, guitar maker, violin maker, instrument maker | de gitarrenbauer, geigenbauer, instrumentenbauer | fr luthier, facteur d'instruments | ar صانع آلات موسيقية, صانع العود
bookbinder < craftsperson | en bookbinder | de buchbinder, buchbinderin | fr relieur, relieuse | ar مجلد كتب, مجلد الكتب
candlemaker < craftsperson | en candlemaker, candle maker, chandler | de kerzenmacher, kerzenzieher | fr fabricant de bougies | ar صانع شموع
soap-maker < craftsperson | en soap maker, soapmaker | de seifensieder, seifenmacher | fr savonnier, maître savonnier | ar صانع صابون
knitter | en knitter, crocheter | de strickerin, häklerin | fr tricoteuse, tricoteur, crocheteuse | ar حائكة الصوف, محبات الحياكة
sewer-person | en sewing enthusiast, sewist, quilter | de hobbyschneiderin, nähbegeisterte | fr passionnée de couture | ar محبات الخياطة
baker | en baker, home baker | de bäcker, bäckerin, hobbybäcker | fr boulanger, boulangère | ar خباز, خبازون
cook-person | en home cook, amateur chef, hobby cook | de köchin, hobbykoch, hobbyköchin | fr cuisinier, cuisinière amateur, cuisinier amateur | ar طاهي المنزل, هواة الطبخ
butcher | en butcher | de metzger, schlachter | fr boucher charcutier, artisan boucher | ar جزار, ملحمة
roaster-person | en coffee roaster, roaster, master roaster | de kaffeeröster, röstmeister | fr torréfacteur, maître torréfacteur | ar محمص القهوة, محمص البن
beekeeper | en beekeeper, apiarist | de imker, imkerin | fr apiculteur, apicultrice | ar نحال, مربي النحل
farmer | en farmer, grower, planter of crops | de bauer, bäuerin, landwirt, landwirtin | fr agriculteur, agricultrice, paysan, cultivateur, fermier | ar مزارع, مزارعون, فلاح, فلاحين
winegrower < farmer | en winegrower, winemaker, vintner | de winzer, winzerin, weinbauer | fr vigneron, viticulteur | ar صانع النبيذ, مزارع العنب
shepherd < farmer | en shepherd, herder | de hirte, schäfer | fr berger, éleveur de moutons | ar راع, راعي الغنم
fisherman | en fisherman, fishermen, angler | de fischer, angler, anglerin | fr pêcheur, pêcheuse | ar صياد السمك, صيادو السمك
hunter | en hunter, huntsman | de jäger, jägerin | fr chasseur, chasseuse | ar صياد البر, قناص
forester | en forester, ranger | de förster, waldarbeiter | fr forestier, garde forestier | ar حارس الغابات
florist | en florist | de florist, floristin, blumenladen | fr fleuriste | ar بائع الزهور, منسق الزهور
worker | en worker, labourer, workforce, staff member | de arbeiterin, arbeitskraft | fr ouvrier, ouvrière, travailleur | ar عامل, عمال, عاملة
employee < worker | en employee, staff, personnel, team member | de mitarbeiter, mitarbeiterin, angestellte, personal | fr employé, employée, salarié, personnel | ar موظف, موظفون, موظفة, طاقم العمل
team | en our team, team, crew | de unser team, team, mannschaft | fr notre équipe, équipe | ar فريق, فريقنا, طاقم
colleague | en colleague, co-worker, coworker | de kollege, kollegin, arbeitskollege | fr collègue | ar زميل, زملاء, زميلة
boss | en boss, manager, director, head of | de chef der firma, geschäftsführer, vorgesetzter | fr directeur, directrice, responsable | ar مدير, مديرة, رئيس العمل
apprentice | en apprentice, trainee, intern | de lehrling, azubi, auszubildende, praktikant | fr apprenti, stagiaire | ar متدرب, صبي الحرفة
office-worker < worker | en office worker, office workers, desk worker | de büroangestellte, büroarbeiter, schreibtischarbeiter | fr employé de bureau, employés de bureau | ar موظفو المكاتب, موظف مكتب
freelancer | en freelancer, self-employed, remote worker, digital nomad | de freiberufler, selbstständige, homeoffice-arbeiter | fr indépendant, freelance, télétravailleur | ar عامل حر, مستقل, عامل عن بعد
entrepreneur | en entrepreneur, businessman, businesswoman, business people | de unternehmer, unternehmerin, geschäftsleute, geschäftsmann | fr entrepreneur, homme d'affaires, femme d'affaires | ar رائد أعمال, رجل أعمال, سيدة أعمال
driver | en driver, motorist | de fahrer, fahrerin | fr conducteur, conductrice, automobiliste, chauffeur | ar سائق, سائقون
passenger | en passenger | de beifahrer, fahrgast, passagier, mitfahrer | fr passager, passagère | ar راكب, ركاب
pilot | en pilot | de pilot, pilotin | fr pilote | ar طيار
sailor | en sailor, seafarer, seaman, yachtsman | de segler, seemann, matrose | fr marin, matelot, navigateur | ar بحار, بحارة
motorcyclist | en motorcyclist, motorbiker, biker | de motorradfahrer, biker | fr motard, motocycliste | ar راكب دراجة نارية
pedestrian | en pedestrian, walker | de fußgänger | fr piéton, promeneur | ar مشاة, عابر
tourist | en tourist, holidaymaker, globetrotter | de tourist, weltenbummler | fr touriste, globe-trotter | ar سائح, سياح
camper-person | en camper, campers | de campingfreund, campinggast | fr campeur, campeuse | ar هواة التخييم, محب التخييم
climber < athletes | en climber, boulderer | de boulderin | fr grimpeur, grimpeuse | ar متسلق الصخور, هواة التسلق
swimmer < athletes | en swimmer | de schwimmerin, schwimmanfänger | fr nageur, nageuse | ar هواة السباحة, متعلم السباحة
skier < athletes | en skier, snowboarder | de skifahrerin, wintersportler | fr skieur, skieuse, snowboardeur | ar متزلج, متزلجون
surfer < athletes | en surfer | de wellenreiter | fr surfeur, surfeuse | ar راكب أمواج
jogger < athletes | en recreational runner | de läuferin, hobbyläufer | fr joggeur, coureuse | ar هواة الجري
horse-rider < athletes | en horse rider | de reiterin | fr cavalière, équestre | ar فرسان, راكب الخيل
yogi < athletes | en yogi, yoga practitioner | de yogi, yogaübende | fr yogi, pratiquant de yoga | ar ممارس اليوغا
dancer < athletes | en dancer, ballerina dancer | de tänzer, tänzerin | fr danseur, danseuse | ar راقص, راقصة
player | en player, team-mate, opponent in the game | de spieler, spielerin, mitspieler | fr joueur, joueuse | ar لاعبو
goalkeeper < player | en goalkeeper, goalie | de torwart, torhüter | fr gardien de but | ar حارس مرمى
singer | en singer, vocalist | de sänger, sängerin | fr chanteur, chanteuse | ar مغني, مغنية, مطرب
pianist < musician-audience | en pianist, keyboard player | de pianist, klavierspieler | fr pianiste, claviériste | ar عازف بيانو
violinist < musician-audience | en violinist, cellist | de geigerin, cellist | fr violoniste, violoncelliste | ar عازف كمان
instrumentalist < musician-audience | en instrumentalist, instrument player, wind player | de instrumentalist | fr instrumentiste | ar عازف الآلة, عازفو الآلات
songwriter < musician-audience | en songwriter, composer, music producer | de songwriter, komponist, musikproduzent | fr auteur-compositeur, compositeur | ar ملحن, مؤلف موسيقي
bandmate | en band, orchestra, ensemble | de orchester, musikgruppe, ensemble | fr groupe de musique, orchestre | ar فرقة موسيقية, أوركسترا
calligrapher | en calligrapher, hand-letterer | de kalligraf, handletterer | fr calligraphe | ar فنان الخط العربي, هواة الخط العربي
sculptor | en sculptor | de bildhauer, bildhauerin | fr sculpteur, sculptrice | ar نحات, نحاتة
content-creator | en content creator, streamer, vlogger, podcaster | de content creator, streamer | fr créateur de contenu, streamer, podcasteur | ar صانع محتوى, صناع المحتوى
programmer | en programmer, developer, coder | de programmierer, entwickler, softwareentwickler | fr programmeur, développeur | ar مبرمج, مبرمجون, مطور
diy-er < hobby | en diyer, do-it-yourselfer, handyman, home improver | de hobbyhandwerker | fr bricoleuse | ar محب الأعمال اليدوية, هاوي الإصلاح
coffee-lover < enthusiast | en coffee lover, coffee drinker, coffee enthusiast | de kaffeeliebhaber, kaffeetrinker, kaffeegenießer | fr amateur de café, buveur de café | ar محب القهوة, عشاق القهوة
tea-lover < enthusiast | en tea lover, tea drinker | de teeliebhaber, teetrinker | fr amateur de thé, buveur de thé | ar محب الشاي, عشاق الشاي
gourmet < enthusiast | en gourmet, foodie, food lover, epicure | de feinschmecker, gourmet | fr gourmet, gourmand, gastronome, épicurien | ar ذواق, ذواقة, محب الطعام
music-lover < enthusiast | en music lover, music fan | de musikliebhaber, musikfreund | fr mélomane, amateur de musique | ar محب الموسيقى, عشاق الموسيقى
nature-lover < enthusiast | en nature lover, outdoor enthusiast, outdoor lover | de naturliebhaber, naturfreund, outdoorfan | fr amoureux de la nature, amateur de plein air | ar محب الطبيعة, عشاق الطبيعة
animal-lover < enthusiast | en animal lover, dog lover, cat lover | de tierliebhaber, hundefreund, katzenfreund | fr ami des animaux, amoureux des chats, amoureux des chiens | ar محب الحيوانات, محبو القطط
hero | en hero, superhero, heroine | de held, heldin, superheld | fr héros, super-héros, héroïne | ar بطل خارق, أبطال خارقون
princess | en princess, prince, fairy-tale princess | de prinzessin, prinz | fr princesse, prince | ar أميرة, أمير, أمراء
king-queen | en king, queen, royal | de könig, königin, königlich | fr roi, reine, royal, royaux | ar ملك, ملكة, ملكي
pirate | en pirate | de pirat, seeräuber | fr pirate | ar قراصنة
knight | en knight | de ritter | fr chevalier médiéval, chevaliers de la table ronde | ar فارس القرون الوسطى, محارب بدرع
fairy | en fairy, elf, mermaid, unicorn | de fee, elfe, meerjungfrau, einhorn | fr fée, elfe, sirène, licorne | ar حورية البحر, وحيد القرن الخرافي
community | en community, society, village community | de gemeinschaft, gemeinde, gesellschaft | fr communauté, société humaine, collectivité | ar مجتمع, مجتمعات, جماعة
group | en group, group of people, party of | de gruppe, gruppen | fr groupe | ar مجموعة أشخاص, مجموعة من الناس
club | en sports club, club, team sport club | de verein, sportverein, klub | fr club, club sportif | ar نادي, نواد, أندية
member | en member, membership | de mitglied, mitgliedschaft | fr membre, adhérent, adhésion | ar عضو, أعضاء
gift-recipient | en recipient, gift recipient, giftee | de empfänger | fr destinataire, personne à gâter | ar مستلم, متلقي الهدية
audience | en audience, target group, viewers, listeners | de publikum, zielgruppe, zuhörer, zuschauer | fr public cible, auditeur, spectateur | ar جمهور, مستمع, فئة مستهدفة
eyewitness | en witness | de zeuge | fr témoin | ar شاهد عيان
thief | en thief, thieves, burglar, pickpocket | de dieb, diebe, einbrecher, taschendieb | fr voleur, voleurs, cambrioleur, pickpocket | ar لص, لصوص, سارق, نشال
child-name | en child's name, kid's name, first name | de vorname, kindername | fr prénom | ar اسم الطفل, الاسم الأول
surname | en surname, last name, family name | de nachname, familienname | fr nom de famille | ar اسم العائلة, كنية
name-word | en name, named | de name, namens | fr nom, nommé | ar اسم, أسماء, يسمى
"""
