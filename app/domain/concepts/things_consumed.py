# ruff: noqa: E501
"""Things that are used up: food and drink, cosmetics, supplements and cleaners."""

CONCEPTS = """
food | en food, foodstuff, groceries | de lebensmittel, nahrungsmittel | fr aliment, alimentation, denrée | ar طعام, أغذية, غذاء, مواد غذائية
drink | en beverage, drink | de getränk | fr boisson | ar مشروب, مشروبات
coffee < drink | en coffee | de kaffee | fr café | ar قهوة
coffee-beans < coffee != ground-coffee | en coffee beans, whole bean, whole beans | de kaffeebohnen, ganze bohnen, bohnenkaffee | fr café en grains, grains de café | ar حبوب قهوة, حبوب البن, بن حب
ground-coffee < coffee | en ground coffee | de gemahlener kaffee, filterkaffee gemahlen | fr café moulu | ar قهوة مطحونة, بن مطحون
instant-coffee < coffee != coffee-beans, ground-coffee | en instant coffee | de löslicher kaffee, instantkaffee | fr café soluble, café instantané | ar قهوة سريعة التحضير, قهوة فورية
coffee-capsule < coffee | en coffee capsule, coffee pod | de kaffeekapsel, kaffeepad | fr capsule de café, dosette de café | ar كبسولة قهوة, كبسولات قهوة
espresso < coffee | en espresso | de espresso | fr expresso, espresso | ar إسبريسو, اسبرسو
tea < drink | en tea | de tee | fr thé | ar شاي
green-tea < tea != black-tea | en green tea, sencha | de grüntee, grüner tee, sencha | fr thé vert, sencha | ar شاي أخضر, سنشا
matcha < green-tea | en matcha | de matcha | fr matcha | ar ماتشا
white-tea < tea != black-tea, green-tea | en white tea | de weißer tee, weißtee | fr thé blanc | ar شاي أبيض
oolong < tea != black-tea, green-tea | en oolong | de oolong | fr oolong | ar أولونغ
black-tea < tea | en black tea, earl grey | de schwarztee, schwarzer tee, earl grey | fr thé noir, earl grey | ar شاي أسود, إيرل غراي
herbal-tea < tea != black-tea, green-tea | en herbal tea, herbal infusion, tisane | de kräutertee, kräuteraufguss | fr tisane, infusion | ar شاي أعشاب, زهورات
rooibos < herbal-tea | en rooibos | de rooibos | fr rooibos | ar رويبوس
fruit-tea < tea | en fruit tea | de früchtetee | fr infusion aux fruits, thé aux fruits | ar شاي فواكه
tea-bag < tea != loose-tea | en tea bag, teabag, tea sachet | de teebeutel | fr sachet de thé, infusette | ar كيس شاي, أكياس شاي
loose-tea < tea | en loose leaf, loose-leaf tea, loose tea | de loser tee, loseblatt, lose blätter | fr thé en vrac, feuilles en vrac | ar شاي سائب, أوراق شاي
juice < drink | en juice, nectar | de saft, fruchtsaft, säfte, direktsaft | fr jus, jus de fruits, nectar | ar عصير, عصائر, نكتار
syrup | en syrup, cordial | de sirup | fr sirop | ar شراب مركز, شراب محلى, سيرب
lemonade < drink | en lemonade | de limonade | fr limonade | ar ليموناضة
soft-drink < drink | en soft drink, soda drink | de erfrischungsgetränk | fr soda | ar مشروب غازي
iced-tea < drink | en iced tea | de eistee | fr thé glacé | ar شاي مثلج
mineral-water < drink | en mineral water, sparkling water | de mineralwasser, sprudel | fr eau minérale, eau gazeuse | ar مياه معدنية, مياه غازية
alcoholic-drink < drink | en alcoholic drink, spirits drink, liqueur | de spirituose, likör, alkoholisches getränk | fr spiritueux, liqueur, boisson alcoolisée | ar مشروب كحولي, مشروبات روحية, ليكير
wine < alcoholic-drink | en wine | de wein | fr vin | ar نبيذ, خمر
red-wine < wine != white-wine, rose-wine | en red wine | de rotwein | fr vin rouge | ar نبيذ أحمر
white-wine < wine != rose-wine | en white wine | de weißwein | fr vin blanc | ar نبيذ أبيض
rose-wine < wine | en rosé wine, rosé | de roséwein, rosé | fr vin rosé | ar نبيذ وردي
sparkling-wine < wine | en sparkling wine | de sekt, schaumwein | fr vin mousseux, vin effervescent | ar نبيذ فوار
champagne < sparkling-wine | en champagne | de champagner | fr champagne | ar شمبانيا
prosecco < sparkling-wine | en prosecco | de prosecco | fr prosecco | ar بروسيكو
cremant < sparkling-wine | en crémant, cava | de crémant, cava | fr crémant, cava | ar كافا
beer < alcoholic-drink | en beer | de bier | fr bière | ar بيرة, جعة
lager < beer | en lager, pilsner | de pils, lagerbier, helles bier | fr bière blonde, pils | ar بيرة لاغر
ale < beer | en pale ale, ipa | de pale ale, ipa | fr pale ale, ipa | ar بيرة إيل
stout < beer | en stout, porter beer | de stout, dunkelbier | fr stout, bière brune | ar بيرة داكنة
spirits < alcoholic-drink | en spirit, brandy | de schnaps, obstbrand | fr eau-de-vie | ar براندي, مشروب مقطر
whisky < spirits | en whisky, whiskey, bourbon whiskey, scotch | de whisky | fr whisky | ar ويسكي
gin < spirits | en gin | de gin | fr gin | ar جن
vodka < spirits | en vodka | de wodka | fr vodka | ar فودكا
rum < spirits | en rum | de rum | fr rhum | ar روم
cognac < spirits | en cognac | de cognac, weinbrand | fr cognac | ar كونياك
oil | en oil | de öl | fr huile | ar زيت, زيوت
edible-oil < oil, food | en cooking oil, edible oil | de speiseöl, bratöl | fr huile alimentaire, huile de cuisson | ar زيت طعام, زيت طهي, زيت طبخ
sesame-oil < edible-oil | en sesame oil | de sesamöl | fr huile de sésame | ar زيت سمسم, سيرج
vinegar < food | en vinegar | de essig | fr vinaigre | ar خل
balsamic-vinegar < vinegar | en balsamic, balsamic vinegar | de balsamico, balsamessig | fr balsamique, vinaigre balsamique | ar خل بلسمي, بلسميك
sauce < food | en sauce | de soße, sauce | fr sauce | ar صلصة, صوص
ketchup < sauce | en ketchup | de ketchup | fr ketchup | ar كاتشب
mayonnaise < sauce | en mayonnaise, mayo | de mayonnaise | fr mayonnaise | ar مايونيز
pesto < sauce | en pesto | de pesto | fr pesto | ar بيستو
spread < food | en chocolate spread, nut butter, sweet spread | de aufstrich, brotaufstrich, nussmus | fr pâte à tartiner, tartinade, purée de noisettes | ar كريمة قابلة للدهن, دهن شوكولاتة, معجون قابل للدهن
jam < food | en jam, marmalade, fruit preserve | de marmelade, konfitüre, fruchtaufstrich | fr confiture, marmelade | ar مربى, مربيات, مرملاد
honey < food | en honey | de honig | fr miel | ar عسل
chocolate < food | en chocolate | de schokolade | fr chocolat | ar شوكولاتة, شوكولا, شيكولاتة
dark-chocolate < chocolate != milk-chocolate, white-chocolate | en dark chocolate, bittersweet chocolate | de zartbitterschokolade, dunkle schokolade, bitterschokolade, zartbitter | fr chocolat noir | ar شوكولاتة داكنة, شوكولاتة سوداء
milk-chocolate < chocolate != white-chocolate | en milk chocolate | de milchschokolade, vollmilchschokolade | fr chocolat au lait | ar شوكولاتة بالحليب
white-chocolate < chocolate | en white chocolate | de weiße schokolade | fr chocolat blanc | ar شوكولاتة بيضاء
praline-sweet < food | en praline, truffle chocolate, bonbon | de praline, konfekt, trüffelpraline | fr praline, truffe au chocolat | ar برالين, ترافل شوكولاتة
sweets < food | en sweets, candy, confectionery | de süßigkeit, bonbon, süßwaren | fr bonbon, confiserie, friandise | ar حلوى, سكاكر, حلويات
gummy < sweets | en gummy bear, gummies, fruit gum | de fruchtgummi, gummibärchen | fr bonbon gélifié, oursons en gélatine | ar جيلي, حلوى جيلاتينية
liquorice < sweets | en liquorice, licorice | de lakritz | fr réglisse | ar عرق سوس
nougat < sweets | en nougat | de nougat | fr nougat | ar نوغا
toffee < sweets | en toffee, fudge | de toffee, karamellbonbon | fr caramel mou, toffee | ar توفي, فادج
turkish-delight < sweets | en turkish delight, lokum | de lokum | fr loukoum | ar حلقوم, راحة الحلقوم
biscuit < food | en biscuit, cookie, shortbread | de keks, gebäck, plätzchen | fr biscuit, gâteau sec | ar بسكويت, كوكيز
cracker < food | en cracker, crispbread | de cracker, knäckebrot | fr cracker, pain croustillant | ar مقرمشات, كراكر
maamoul < biscuit | en maamoul | de maamoul | fr maamoul | ar معمول
cake < food | en cake | de kuchen, torte | fr gâteau, gâteaux | ar كعكة, كيك, كعك
gingerbread < food | en gingerbread | de lebkuchen | fr pain d'épices | ar كعك الزنجبيل
brownie < cake | en brownie | de brownie | fr brownie | ar براوني
bread < food | en bread | de brot | fr pain | ar خبز
sourdough < bread | en sourdough | de sauerteig | fr levain | ar عجين مخمر, خبز مخمر طبيعيا
baguette < bread | en baguette | de baguette | fr baguette | ar باغيت
pasta < food | en pasta, noodles | de nudel, pasta, teigwaren | fr pâtes, nouilles | ar معكرونة, مكرونة, باستا, نودلز
spaghetti < pasta | en spaghetti | de spaghetti | fr spaghetti | ar سباغيتي
snack < food | en snack | de snack | fr en-cas, encas, snack | ar وجبة خفيفة, سناك
crisps < snack | en crisps, potato chips | de chips, kartoffelchips | fr chips | ar رقائق بطاطس, شيبس
popcorn < snack | en popcorn | de popcorn | fr popcorn | ar فشار
cereal-bar < snack | en granola bar, cereal bar, energy bar | de riegel, müsliriegel | fr barre de céréales, barre énergétique | ar لوح حبوب, لوح طاقة
protein-bar < snack | en protein bar | de proteinriegel | fr barre protéinée | ar لوح بروتين
muesli < food | en muesli, breakfast cereal | de müsli | fr muesli, céréales du petit-déjeuner | ar موسلي, حبوب الإفطار
granola < muesli | en granola | de granola, knuspermüsli | fr granola | ar غرانولا
porridge < food | en porridge | de porridge, haferbrei | fr porridge | ar عصيدة شوفان
spice < food | en spice, seasoning | de gewürz | fr épice, assaisonnement | ar توابل, بهارات, بهار
cosmetics | en cosmetics, skincare, skin care, cosmetic | de kosmetik, hautpflege, pflegeprodukt | fr cosmétique, soin de la peau | ar مستحضر تجميل, مستحضرات تجميل, العناية بالبشرة
cream | en cream | de creme | fr crème | ar كريم, كريمات
face-cream < cream, cosmetics | en face cream, moisturiser, moisturizer, day cream | de gesichtscreme, feuchtigkeitscreme, tagescreme | fr crème visage, crème hydratante, crème de jour | ar كريم وجه, كريم مرطب, مرطب بشرة
hand-cream < cream, cosmetics | en hand cream | de handcreme | fr crème mains, crème pour les mains | ar كريم يدين, كريم اليدين
eye-cream < cream, cosmetics | en eye cream | de augencreme | fr crème contour des yeux, contour des yeux | ar كريم عيون, كريم محيط العين
body-lotion < cosmetics | en body lotion, lotion, body milk, body butter | de bodylotion, körperlotion, körpermilch, körperbutter | fr lait corporel, lotion, beurre corporel | ar لوشن, غسول جسم مرطب, زبدة جسم
serum < cosmetics | en serum | de serum, seren | fr sérum | ar سيروم, سيرم, مصل
toner < cosmetics | en facial toner, face toner | de gesichtswasser, gesichtstonic | fr lotion tonique, tonique | ar تونر
micellar-water < cosmetics | en micellar water | de mizellenwasser | fr eau micellaire | ar ماء ميسيلار
cleanser < cosmetics | en cleanser, face wash, cleansing gel | de gesichtsreiniger, reinigungsgel, waschgel, reinigungsmilch | fr nettoyant visage, gel nettoyant, lait démaquillant, démaquillant | ar غسول وجه, منظف وجه, مزيل مكياج
scrub < cosmetics | en scrub, exfoliator, peeling | de peeling, körperpeeling | fr gommage, exfoliant | ar مقشر, سكراب
face-mask < cosmetics | en face mask, sheet mask, clay mask | de gesichtsmaske, tuchmaske | fr masque visage, masque en tissu, masque à l'argile | ar ماسك وجه, قناع وجه
sunscreen < cosmetics | en sunscreen, sun cream, sun lotion, sunblock | de sonnencreme, sonnenschutzcreme, sonnenmilch | fr crème solaire, écran solaire | ar واقي شمس, كريم شمس, صن بلوك
soap | en soap, bar soap, hand soap | de seife, seifenstück, handseife | fr savon | ar صابون, صابونة
shower-gel < cosmetics | en shower gel, body wash | de duschgel | fr gel douche | ar جل استحمام, شاور جل, غسول جسم
bath-salt < cosmetics | en bath salt | de badesalz | fr sel de bain | ar ملح استحمام
bath-bomb < cosmetics | en bath bomb | de badekugel, badebombe | fr bombe de bain | ar قنبلة استحمام
bubble-bath < cosmetics | en bubble bath | de schaumbad | fr bain moussant | ar رغوة استحمام
bath-oil < cosmetics | en bath oil | de badeöl | fr huile de bain | ar زيت استحمام
shampoo < cosmetics | en shampoo | de shampoo, haarwaschmittel | fr shampoing, shampooing | ar شامبو
solid-shampoo < shampoo | en shampoo bar, solid shampoo | de festes shampoo, haarseife | fr shampoing solide, shampooing solide | ar شامبو صلب
conditioner < cosmetics | en hair conditioner, conditioner, hair mask, hair rinse | de haarspülung, conditioner, haarkur, haarmaske | fr après-shampoing, après-shampooing, masque capillaire | ar بلسم شعر, كونديشنر, ماسك شعر
hair-styling < cosmetics | en hair styling product | de stylingprodukt | fr produit coiffant | ar منتج تصفيف الشعر
hair-gel < hair-styling | en hair gel | de haargel | fr gel coiffant | ar جل شعر
hair-wax < hair-styling | en hair wax, pomade | de haarwachs, pomade | fr cire coiffante | ar واكس شعر
hairspray < hair-styling | en hairspray | de haarspray | fr laque pour cheveux | ar سبراي شعر
hair-oil < cosmetics | en hair oil | de haaröl | fr huile capillaire, huile pour cheveux | ar زيت شعر
hair-dye < cosmetics | en hair dye, hair colour, henna | de haarfarbe, henna | fr coloration capillaire, teinture pour cheveux, henné | ar صبغة شعر, حناء
hair-dryer | en hair dryer, hairdryer | de haartrockner, föhn | fr sèche-cheveux | ar مجفف شعر, سشوار
hair-straightener | en hair straightener, straightening iron | de glätteisen | fr lisseur | ar مكواة شعر, مملس شعر
curling-iron | en curling iron, curling wand | de lockenstab | fr fer à boucler | ar جهاز تجعيد الشعر
hairbrush | en hairbrush, hair brush, hair comb | de haarbürste, kamm | fr brosse à cheveux, peigne | ar فرشاة شعر, مشط شعر
deodorant < cosmetics | en deodorant, antiperspirant | de deodorant, deo, antitranspirant | fr déodorant, anti-transpirant | ar مزيل عرق, ديودورانت
perfume < cosmetics | en perfume, fragrance mist | de parfum, duftwasser | fr parfum | ar عطر, عطور, برفان
eau-de-parfum < perfume | en eau de parfum, edp | de eau de parfum | fr eau de parfum | ar أو دو بارفان, ماء عطر
eau-de-toilette < perfume != eau-de-parfum | en eau de toilette, edt | de eau de toilette | fr eau de toilette | ar أو دو تواليت, ماء تواليت
cologne < perfume != eau-de-parfum, eau-de-toilette | en cologne | de kölnisch wasser | fr eau de cologne | ar كولونيا
lip-balm < cosmetics | en lip balm, chapstick, lip care | de lippenbalsam, lippenpflege, lippenpflegestift | fr baume à lèvres | ar بلسم شفاه, مرطب شفاه
balm < cosmetics | en balm, salve, ointment | de balsam, salbe | fr baume, pommade, onguent | ar بلسم, مرهم
makeup < cosmetics | en makeup, make-up | de make-up, schminke | fr maquillage | ar مكياج
concealer < makeup | en concealer | de concealer, abdeckstift | fr anticernes, correcteur teint | ar كونسيلر, خافي عيوب
eyeshadow < makeup | en eyeshadow, eye shadow | de lidschatten | fr fard à paupières | ar ظلال عيون
blusher < makeup | en blusher, powder blush | de wangenrouge | fr fard à joues, blush | ar بلاشر, أحمر خدود
face-powder < makeup | en face powder, setting powder | de gesichtspuder, puder | fr poudre visage, poudre libre | ar بودرة وجه
foundation < makeup | en liquid foundation, foundation makeup, bb cream | de grundierung make-up, foundation, bb-creme | fr fond de teint fluide, bb crème | ar كريم أساس, فاونديشن
lipstick < makeup | en lipstick, lip gloss | de lippenstift, lipgloss | fr rouge à lèvres, gloss | ar أحمر شفاه, روج, ملمع شفاه
mascara < makeup | en mascara | de mascara, wimperntusche | fr mascara | ar ماسكارا
eyeliner < makeup | en eyeliner | de eyeliner | fr eye-liner | ar آيلاينر
kohl < makeup | en kajal, kohl | de kajal | fr khôl | ar كحل
nail-polish < makeup | en nail polish, nail varnish | de nagellack | fr vernis à ongles | ar طلاء أظافر, مناكير
makeup-brush | en makeup brush, beauty blender, makeup sponge | de make-up-pinsel, schminkpinsel, make-up-schwamm | fr pinceau maquillage, éponge maquillage | ar فرشاة مكياج, إسفنجة مكياج
razor | en razor, safety razor | de rasierer, rasierhobel | fr rasoir | ar شفرة حلاقة, موس حلاقة
electric-shaver | en electric shaver, shaver | de rasierapparat, elektrorasierer | fr rasoir électrique | ar ماكينة حلاقة
beard-trimmer | en beard trimmer | de bartschneider, barttrimmer | fr tondeuse à barbe | ar ماكينة تشذيب اللحية
hair-clipper | en hair clipper | de haarschneider | fr tondeuse à cheveux | ar ماكينة قص الشعر
shaving-cream < cosmetics | en shaving cream, shaving foam | de rasiercreme, rasierschaum | fr crème à raser, mousse à raser | ar كريم حلاقة, رغوة حلاقة
aftershave < cosmetics | en aftershave | de aftershave | fr après-rasage | ar أفترشيف
beard-oil < cosmetics | en beard oil | de bartöl | fr huile à barbe | ar زيت لحية
toothbrush | en toothbrush | de zahnbürste | fr brosse à dents | ar فرشاة أسنان
toothpaste | en toothpaste | de zahnpasta, zahncreme | fr dentifrice | ar معجون أسنان
mouthwash | en mouthwash | de mundspülung, mundwasser | fr bain de bouche | ar غسول فم
dental-floss | en dental floss | de zahnseide | fr fil dentaire | ar خيط أسنان
manicure-set | en manicure set | de maniküre-set | fr kit manucure | ar طقم مناكير
nail-clipper | en nail clipper | de nagelknipser | fr coupe-ongles | ar قصاصة أظافر
nail-file | en nail file | de nagelfeile | fr lime à ongles | ar مبرد أظافر
tweezers | en tweezers | de pinzette | fr pince à épiler | ar ملقط حواجب, ملقط شعر
supplement | en food supplement, dietary supplement, supplement | de nahrungsergänzungsmittel, nahrungsergänzung | fr complément alimentaire | ar مكمل غذائي, مكملات غذائية
protein-powder < supplement | en protein powder, protein shake | de proteinpulver, eiweißpulver, proteinshake | fr protéine en poudre, shake protéiné | ar مسحوق بروتين
whey-protein < protein-powder | en whey protein, whey isolate | de molkenprotein, whey-protein | fr whey, protéine de lactosérum | ar بروتين مصل الحليب للرياضيين, واي بروتين
capsule < supplement | en capsule, softgel | de kapsel, weichkapsel | fr gélule, capsule | ar كبسولة, كبسولات
tablet-pill | en tablet, effervescent tablet, pill, lozenge | de tablette, brausetablette, pille, lutschtablette | fr comprimé, comprimé effervescent, pastille, cachet | ar قرص, أقراص, قرص فوار, حبة دواء
powder | en powder, powdered | de pulver, pulverförmig | fr poudre | ar مسحوق, بودرة
drops | en drops, dropper bottle, tincture | de tropfen, tinktur | fr gouttes, teinture mère | ar قطرات, نقط, صبغة عشبية
plaster-bandage | en sticking plaster, bandage | de heftpflaster, verband | fr pansement, bandage | ar لصقة جروح, ضماد
first-aid-kit | en first aid kit | de verbandkasten, erste-hilfe-set | fr trousse de secours, trousse de premiers secours | ar حقيبة إسعاف
cleaning-agent | en cleaner, cleaning agent | de reinigungsmittel, reiniger, putzmittel | fr produit nettoyant, nettoyant, produit d'entretien | ar منظف, مادة تنظيف, منظفات
descaler < cleaning-agent | en descaler | de entkalker | fr détartrant | ar مزيل كلس, مزيل ترسبات
detergent < cleaning-agent | en detergent, laundry detergent, washing powder, laundry liquid | de waschmittel, waschpulver, flüssigwaschmittel | fr lessive, détergent | ar مسحوق غسيل, سائل غسيل, منظف غسيل
dish-soap < cleaning-agent | en dish soap, washing-up liquid | de spülmittel, geschirrspülmittel | fr liquide vaisselle | ar سائل جلي, صابون صحون, سائل غسل الصحون
dishwasher-tablet < cleaning-agent | en dishwasher tablet | de spülmaschinentab | fr tablette lave-vaisselle | ar أقراص غسالة الصحون
fabric-softener | en fabric softener, fabric conditioner | de weichspüler | fr adoucissant, assouplissant | ar منعم أقمشة, ملين أقمشة
stain-remover < cleaning-agent | en stain remover, stain removal | de fleckenentferner, fleckensalz | fr détachant | ar مزيل بقع
shoe-polish | en shoe polish | de schuhcreme | fr cirage | ar ملمع أحذية
leather-care | en leather care, leather balm | de lederpflege | fr soin du cuir | ar عناية بالجلد, ملمع جلد
furniture-polish | en furniture polish, wax polish | de möbelpolitur, politur | fr encaustique | ar ملمع أثاث
cleaning-cloth | en cleaning cloth, microfibre cloth, cleaning wipe, duster | de putztuch, mikrofasertuch, reinigungstuch, wischtuch, staubtuch | fr chiffon, lingette, lavette, chiffonnette | ar قماشة تنظيف, فوطة تنظيف, منديل تنظيف
sponge | en sponge | de schwamm, schwämme, spülschwamm | fr éponge | ar إسفنجة, إسفنج, ليفة
mop | en mop | de wischmopp, mopp | fr serpillière, balai serpillière | ar ممسحة
broom | en broom | de besen | fr balai | ar مكنسة يدوية, مقشة
dustpan | en dustpan | de kehrschaufel, kehrblech | fr pelle à poussière | ar مجرفة كناسة
squeegee | en squeegee | de abzieher, fensterabzieher | fr raclette | ar مساحة نوافذ
brush-cleaning | en dish brush, scrubbing brush, cleaning brush | de spülbürste, scheuerbürste, reinigungsbürste | fr brosse à vaisselle, brosse de nettoyage | ar فرشاة تنظيف, فرشاة جلي
toilet-paper | en toilet paper | de toilettenpapier | fr papier toilette | ar ورق تواليت
paper-towel | en paper towel, kitchen roll | de küchenrolle | fr essuie-tout | ar مناديل مطبخ
tissues | en tissues | de papiertaschentuch | fr mouchoir en papier | ar محارم, مناديل ورقية
rubbish-bag | en bin bag, trash bag, bin liner, garbage bag | de müllbeutel, müllsack | fr sac poubelle | ar كيس قمامة, أكياس قمامة
cling-film | en cling film, plastic wrap | de frischhaltefolie | fr film alimentaire | ar نايلون تغليف
aluminium-foil | en aluminium foil, tin foil | de alufolie | fr papier aluminium | ar ورق ألمنيوم, قصدير طعام
wax-wrap | en beeswax wrap, food wrap | de bienenwachstuch | fr emballage à la cire, bee wrap | ar غلاف شمعي للطعام
insect-repellent | en insect repellent, mosquito repellent | de insektenschutzmittel, mückenschutz | fr anti-moustique, répulsif | ar طارد حشرات, طارد بعوض
mosquito-net | en mosquito net | de moskitonetz | fr moustiquaire | ar ناموسية
"""
