# ruff: noqa: E501
"""Regions and cities that are known for what they make, with the country that each is in."""

CONCEPTS = """\
bavaria < germany | en bavaria, bavarian | de bayern, bayerisch, bayrisch | fr bavière, bavarois | ar بافاريا, بافاري
black-forest < germany | en black forest | de schwarzwald, schwarzwälder | fr forêt-noire, forêt noire | ar الغابة السوداء
saxony < germany | en saxony, saxon | de sachsen, sächsisch | fr saxe, saxon | ar ساكسونيا
ore-mountains < saxony | en ore mountains, erzgebirge | de erzgebirge, erzgebirgisch, erzgebirger | fr monts métallifères, erzgebirge | ar جبال الخام, إرتسغبيرغه
thuringia < germany | en thuringia, thuringian | de thüringen, thüringer | fr thuringe, thuringien | ar تورينغن
hesse < germany | en hesse, state of hesse | de hessen, hessisch | fr land de hesse, en hesse | ar ولاية هيسن
swabia < germany | en swabia, swabian | de schwaben, schwäbisch | fr souabe | ar شوابيا
allgaeu < bavaria | en allgäu, allgau | de allgäu, allgäuer | fr allgäu | ar ألغوي
franconia < bavaria | en franconia, franconian | de fränkisch, frankenland, oberfranken | fr franconie, franconien | ar فرانكونيا
rhineland < germany | en rhineland, rhenish | de rheinland, rheinisch | fr rhénanie, rhénan | ar راينلاند
westphalia < germany | en westphalia, westphalian | de westfalen, westfälisch | fr westphalie | ar وستفاليا
lower-saxony < germany | en lower saxony | de niedersachsen, niedersächsisch | fr basse-saxe | ar ساكسونيا السفلى
east-frisia < lower-saxony | en east frisia, east frisian | de ostfriesland, ostfriesisch | fr frise orientale | ar فريزيا الشرقية
north-sea < europe | en north sea | de nordsee, nordseeküste | fr mer du nord | ar بحر الشمال
berlin < germany | en berlin | de berlin, berliner | fr berlin, berlinois | ar برلين
hamburg < germany | en hamburg | de hamburg, hanseatisch | fr hambourg | ar هامبورغ
munich < bavaria | en munich | de münchen, münchner | fr munich | ar ميونخ, ميونيخ
cologne-city < rhineland | en cologne germany, city of cologne | de köln, kölner | fr ville de cologne, cologne allemagne | ar مدينة كولونيا, كولونيا الألمانية
solingen < germany | en solingen | de solingen, solinger | fr solingen | ar زولينغن, سولينجن
nuremberg < franconia | en nuremberg | de nürnberg, nürnberger | fr nuremberg | ar نورنبرغ
meissen < saxony | en meissen | de meißen, meißner | fr meissen | ar مايسن
dresden < saxony | en dresden | de dresden, dresdner | fr dresde | ar دريسدن
stuttgart < germany | en stuttgart | de stuttgart, stuttgarter | fr stuttgart | ar شتوتغارت
tyrol < alps | en tyrol, tyrolean | de tirol, tiroler | fr tyrol, tyrolien | ar تيرول
south-tyrol < tyrol, italy | en south tyrol, south tyrolean | de südtirol, südtiroler | fr tyrol du sud, haut-adige | ar جنوب تيرول
styria < austria | en styria, styrian | de steiermark, steirisch | fr styrie, styrien | ar ستيريا, شتايرمارك
vienna < austria | en vienna, viennese | de wien, wienerisch | fr vienne autriche, viennois | ar فيينا, فييني
salzburg < austria | en salzburg | de salzburg, salzburger | fr salzbourg | ar سالزبورغ
vorarlberg < austria | en vorarlberg | de vorarlberg, vorarlberger | fr vorarlberg | ar فورارلبرغ
appenzell < switzerland | en appenzell | de appenzell, appenzeller | fr appenzell | ar أبنزل
bern < switzerland | en bern, bernese | de bern, berner | fr berne, bernois | ar مدينة برن السويسرية
emmental < bern | en emmental valley | de emmental, emmentaler tal | fr vallée de l'emmental | ar وادي إيمنتال
zurich < switzerland | en zurich | de zürich, zürcher | fr zurich, zurichois | ar زيورخ
geneva < switzerland | en geneva, genevan | de genf, genfer | fr genève, genevois | ar جنيف
swiss-jura < switzerland | en swiss jura, vallée de joux | de schweizer jura, vallée de joux | fr jura suisse, vallée de joux | ar جورا السويسرية
paris < france | en paris, parisian | de paris, pariser | fr paris, parisien | ar باريس, باريسي
provence < france | en provence, provençal | de provence, provenzalisch | fr provence, provençal | ar بروفانس
grasse < provence | en from grasse, grasse france | de aus grasse, grasse frankreich | fr de grasse, parfumeurs de grasse | ar غراس الفرنسية, مدينة غراس
marseille < provence | en marseille, marseilles | de marseille, marseiller | fr marseille, marseillais | ar مرسيليا
brittany < france | en brittany, breton | de bretagne, bretonisch | fr bretagne, breton | ar بريتاني, بريتانيا
normandy < france | en normandy | de normandie | fr normandie, normand | ar نورماندي
alsace < france | en alsace, alsatian | de elsass, elsässisch, elsässer | fr alsace, alsacien | ar الألزاس
burgundy-region < france | en burgundy region, from burgundy, bourgogne | de burgund, burgundisch, bourgogne | fr région bourgogne, en bourgogne, bourguignon | ar بورغوندي, منطقة بورغونيا
champagne-region < france | en champagne region, from champagne | de champagne-region, region champagne | fr région champagne, champenois | ar منطقة شامبانيا
bordeaux-region < france | en bordeaux region, from bordeaux | de bordelais, region bordeaux | fr bordelais, région de bordeaux | ar منطقة بوردو
limousin < france | en limousin | de limousin | fr limousin | ar منطقة ليموزان
limoges < limousin | en limoges | de limoges, limoger | fr limoges | ar ليموج
auvergne < france | en auvergne | de auvergne | fr auvergne, auvergnat | ar أوفيرن
thiers < auvergne | en thiers france, from thiers | de aus thiers, thiers frankreich | fr thiers, coutellerie de thiers | ar تيير الفرنسية
laguiole-town < france | en laguiole | de laguiole | fr laguiole | ar لاغيول
vosges < france | en vosges | de vogesen | fr vosges, vosgien | ar جبال الفوج
french-jura < france | en french jura | de französischer jura | fr jura français, haut-jura | ar جورا الفرنسية
savoy < france, alps | en savoy, savoie | de savoyen, savoyisch | fr savoie, savoyard | ar سافوا
lyon < france | en lyon, lyons france | de lyon | fr lyon, lyonnais | ar ليون الفرنسية
corsica < france, mediterranean | en corsica, corsican | de korsika, korsisch | fr de corse, île de corse | ar كورسيكا
basque-country < europe | en basque country, basque | de baskenland, baskisch | fr pays basque, basque | ar إقليم الباسك, باسكي
flanders < belgium | en flanders, flemish | de flandern, flämisch | fr flandre, flamand | ar فلاندرز, فلمنكي
antwerp < flanders | en antwerp | de antwerpen, antwerpener | fr anvers, anversois | ar أنتويرب
brussels < belgium | en brussels belgium, from brussels | de brüssel, brüsseler | fr bruxelles, bruxellois | ar بروكسل
amsterdam < netherlands | en amsterdam | de amsterdam, amsterdamer | fr amsterdam | ar أمستردام
delft < netherlands | en delft, delftware | de delft, delfter | fr delft | ar دلفت
london < england | en london | de london, londoner | fr londres, londonien | ar لندن
yorkshire < england | en yorkshire | de yorkshire | fr yorkshire | ar يوركشاير
sheffield < yorkshire | en sheffield | de sheffield | fr sheffield | ar شيفيلد
staffordshire < england | en staffordshire, the potteries | de staffordshire | fr staffordshire | ar ستافوردشاير
stoke-on-trent < staffordshire | en stoke-on-trent | de stoke-on-trent | fr stoke-on-trent | ar ستوك أون ترينت
northampton < england | en northampton, northamptonshire | de northampton | fr northampton | ar نورثامبتون
cornwall < england | en cornwall, cornish | de cornwall, kornisch | fr cornouailles anglaises, cornouailles | ar كورنوال
devon < england | en devon, devonshire | de devon | fr devon | ar ديفون الإنجليزية
cotswolds < england | en cotswolds | de cotswolds | fr cotswolds | ar كوتسوولدز
somerset < england | en somerset | de somerset | fr somerset | ar سومرست
cumbria < england | en cumbria, lake district | de cumbria, lake district | fr cumbrie, lake district | ar كمبريا, منطقة البحيرات الإنجليزية
manchester < england | en manchester | de manchester | fr manchester | ar مانشستر
birmingham < england | en birmingham | de birmingham | fr birmingham | ar برمنغهام
highlands < scotland | en scottish highlands, the highlands | de schottische highlands, schottisches hochland | fr highlands écossaises, highlands | ar المرتفعات الاسكتلندية
hebrides < scotland | en hebrides, isle of skye, isle of harris | de hebriden, isle of skye, isle of harris | fr hébrides, île de skye, île de harris | ar جزر هبرديس
shetland < scotland | en shetland islands, shetland isles | de shetlandinseln | fr îles shetland | ar جزر شتلاند
orkney < scotland | en orkney | de orkney | fr orcades | ar جزر أوركني
edinburgh < scotland | en edinburgh | de edinburgh | fr édimbourg | ar إدنبرة
glasgow < scotland | en glasgow | de glasgow | fr glasgow | ar غلاسكو
galway < ireland | en galway | de galway | fr galway | ar غالواي
connemara < galway | en connemara | de connemara | fr connemara | ar كونيمارا
donegal < ireland | en donegal | de donegal | fr donegal | ar دونيغال
aran-islands < galway | en aran islands, inis meáin | de aran-inseln | fr îles d'aran | ar جزر آران
dublin < ireland | en dublin | de dublin, dubliner | fr dublin, dublinois | ar دبلن
kerry < ireland | en county kerry | de county kerry, grafschaft kerry | fr comté de kerry | ar مقاطعة كيري
cork-ireland < ireland | en county cork, west cork, cork ireland | de county cork, grafschaft cork | fr comté de cork | ar مقاطعة كورك
stockholm < sweden | en stockholm | de stockholm, stockholmer | fr stockholm | ar ستوكهولم
smaland < sweden | en småland, smaland | de småland | fr småland | ar سمولاند
gothenburg < sweden | en gothenburg | de göteborg | fr göteborg | ar غوتنبرغ
skane < sweden | en skåne, scania region | de schonen, skåne | fr scanie, skåne | ar سكونه السويدية
dalarna < sweden | en dalarna, dalecarlia | de dalarna | fr dalécarlie, dalarna | ar دالارنا
lapland < nordic-countries | en lapland, sámi, sami | de lappland, samisch | fr laponie, lapon | ar لابلاند
copenhagen < denmark | en copenhagen | de kopenhagen, kopenhagener | fr copenhague | ar كوبنهاغن
jutland < denmark | en jutland | de jütland | fr jutland | ar يوتلاند
bornholm < denmark | en bornholm | de bornholm | fr bornholm | ar بورنهولم
oslo < norway | en oslo | de oslo, osloer | fr oslo | ar أوسلو
bergen-norway < norway | en bergen norway, from bergen | de bergen norwegen, aus bergen | fr bergen norvège, de bergen | ar بيرغن النرويجية
lofoten < norway | en lofoten | de lofoten | fr lofoten | ar لوفوتن
helsinki < finland | en helsinki | de helsinki | fr helsinki | ar هلسنكي
karelia < finland | en karelia, karelian | de karelien, karelisch | fr carélie | ar كاريليا
bohemia < czechia | en bohemia, bohemian crystal, bohemian glass | de böhmen, böhmisch | fr bohême, cristal de bohême | ar بوهيميا, بوهيمي
moravia < czechia | en moravia, moravian | de mähren, mährisch | fr moravie | ar مورافيا
prague < bohemia | en prague | de prag, prager | fr prague, pragois | ar براغ
budapest < hungary | en budapest | de budapest | fr budapest | ar بودابست
krakow < poland | en krakow, kraków | de krakau, krakauer | fr cracovie | ar كراكوف
boleslawiec < poland | en bolesławiec, boleslawiec | de bunzlau, bunzlauer, bolesławiec | fr bolesławiec | ar بولسوافيتس
transylvania < romania | en transylvania, transylvanian | de siebenbürgen, transsilvanien | fr transylvanie | ar ترانسيلفانيا
tuscany < italy | en tuscany, tuscan | de toskana, toskanisch | fr toscane, toscan | ar توسكانا, توسكاني
florence < tuscany | en florence, florentine | de florenz, florentiner, florentinisch | fr florence, florentin | ar فلورنسا
lombardy < italy | en lombardy, lombard | de lombardei, lombardisch | fr lombardie, lombard | ar لومبارديا
milan < lombardy | en milan, milanese | de mailand, mailänder | fr milan, milanais | ar ميلانو
como < lombardy | en lake como, como silk, from como | de comer see, aus como | fr lac de côme, soie de côme | ar بحيرة كومو
veneto < italy | en veneto, venetian | de venetien, venezianisch | fr vénétie, vénitien | ar فينيتو
venice < veneto | en venice | de venedig | fr venise | ar البندقية, فينيسيا
murano < venice | en murano | de murano | fr murano | ar مورانو
piedmont < italy | en piedmont, piemonte, piedmontese | de piemont, piemonteser | fr piémont, piémontais | ar بيدمونت
biella < piedmont | en biella | de biella | fr biella | ar بييلا
turin < piedmont | en turin | de turin, turiner | fr turin, turinois | ar تورينو
campania < italy | en campania | de kampanien | fr campanie | ar كامبانيا
naples < campania | en naples, neapolitan | de neapel, neapolitanisch | fr naples, napolitain | ar نابولي, نابوليتاني
amalfi < campania | en amalfi | de amalfi | fr amalfi | ar أمالفي
sicily < italy | en sicily, sicilian | de sizilien, sizilianisch | fr sicile, sicilien | ar صقلية, صقلي
sardinia < italy | en sardinia, sardinian | de sardinien, sardisch | fr sardaigne, sarde | ar سردينيا
puglia < italy | en puglia, apulia, apulian | de apulien, apulisch | fr pouilles | ar بوليا الإيطالية, أبوليا
emilia-romagna < italy | en emilia-romagna, emilia romagna | de emilia-romagna | fr émilie-romagne | ar إميليا رومانيا
modena < emilia-romagna | en modena | de modena, modeneser | fr modène | ar مودينا
parma < emilia-romagna | en parma | de parma | fr parme italie, ville de parme | ar بارما الإيطالية
marche < italy | en le marche, marche region | de region marken, marken italien | fr région des marches | ar ماركي الإيطالية
umbria < italy | en umbria, umbrian | de umbrien, umbrisch | fr ombrie, ombrien | ar أومبريا
liguria < italy | en liguria, ligurian | de ligurien, ligurisch | fr ligurie, ligurien | ar ليغوريا
genoa < liguria | en genoa, genoese | de genua, genueser | fr gênes italie, génois | ar جنوة
rome < italy | en rome italy, city of rome, from rome | de aus rom, stadt rom | fr ville de rome, de rome | ar مدينة روما, روما
dolomites < italy, alps | en dolomites | de dolomiten | fr dolomites | ar الدولوميت
porto < portugal | en porto | de porto | fr porto | ar بورتو
lisbon < portugal | en lisbon | de lissabon | fr lisbonne | ar لشبونة
alentejo < portugal | en alentejo | de alentejo | fr alentejo | ar ألينتيجو
algarve < portugal | en algarve | de algarve | fr algarve | ar منطقة الغارفي, الغارف البرتغالية
minho < portugal | en minho region, minho | de minho | fr minho | ar مينهو البرتغالية
braga < minho | en braga | de braga | fr braga | ar براغا البرتغالية
guimaraes < minho | en guimarães, guimaraes | de guimarães | fr guimarães | ar غيمارايش
douro < portugal | en douro valley, douro | de douro-tal, dourotal, douro | fr vallée du douro, douro | ar وادي دورو
azores < portugal | en azores, azorean | de azoren | fr açores | ar جزر الأزور
madeira < portugal | en madeira island, island of madeira | de insel madeira | fr île de madère | ar جزيرة ماديرا
andalusia < spain | en andalusia, andalusian | de andalusien, andalusisch | fr andalousie, andalou | ar الأندلس, أندلسي
seville < andalusia | en seville, sevillian | de sevilla | fr séville, sévillan | ar إشبيلية
granada < andalusia | en granada | de granada | fr grenade espagne, ville de grenade | ar غرناطة
catalonia < spain | en catalonia, catalan | de katalonien, katalanisch | fr catalogne, catalan | ar كتالونيا, كتالوني
barcelona < catalonia | en barcelona | de barcelona | fr barcelone, barcelonais | ar برشلونة
valencia < spain | en valencia, valencian | de valencia, valencianisch | fr valence espagne, valencien | ar بلنسية, فالنسيا
alicante < spain | en alicante | de alicante | fr alicante | ar أليكانتي
elche < alicante | en elche | de elche | fr elche | ar إلتشي
toledo < spain | en toledo | de toledo | fr tolède | ar طليطلة
albacete < spain | en albacete | de albacete | fr albacete | ar ألباسيتي
la-mancha < spain | en la mancha | de la mancha | fr la mancha | ar لا مانشا
galicia < spain | en galicia, galician | de galicien, galicisch | fr galice, galicien | ar غاليسيا
rioja < spain | en rioja | de rioja | fr rioja | ar ريوخا
navarre < spain | en navarra, navarre | de navarra | fr navarre | ar نافارا
balearics < spain | en balearic islands, balearics | de balearen | fr baléares | ar جزر البليار
mallorca < balearics | en mallorca, majorca | de mallorca, mallorquinisch | fr majorque, majorquin | ar مايوركا
menorca < balearics | en menorca, minorca | de menorca, menorquinisch | fr minorque, minorquin | ar مينوركا
ibiza < balearics | en ibiza | de ibiza | fr ibiza | ar إيبيزا
madrid < spain | en madrid | de madrid | fr madrid, madrilène | ar مدريد
crete < greece | en crete, cretan | de kreta, kretisch | fr crète, crétois | ar كريت
peloponnese < greece | en peloponnese | de peloponnes | fr péloponnèse | ar بيلوبونيز
kalamata < peloponnese | en kalamata | de kalamata | fr kalamata | ar كالاماتا
cyclades < greece | en cyclades, cycladic | de kykladen, kykladisch | fr cyclades, cycladique | ar سيكلادس
lesbos < greece | en lesbos, lesvos | de lesbos | fr lesbos | ar ليسبوس
athens < greece | en athens, athenian | de athen, athener | fr athènes, athénien | ar أثينا
dalmatia < croatia | en dalmatia, dalmatian coast | de dalmatien, dalmatinisch | fr dalmatie, dalmate | ar دالماسيا
istria < europe | en istria, istrian | de istrien, istrisch | fr istrie | ar إستريا
istanbul < turkey-country | en istanbul | de istanbul, istanbuler | fr istanbul | ar إسطنبول, اسطنبول
anatolia < turkey-country | en anatolia, anatolian | de anatolien, anatolisch | fr anatolie, anatolien | ar الأناضول, أناضولي
cappadocia < anatolia | en cappadocia | de kappadokien | fr cappadoce | ar كابادوكيا
denizli < turkey-country | en denizli | de denizli | fr denizli | ar دنيزلي
bursa < turkey-country | en bursa | de bursa | fr bursa, brousse turquie | ar بورصة التركية
izmir < turkey-country | en izmir | de izmir | fr izmir | ar إزمير
marrakesh < morocco | en marrakesh, marrakech | de marrakesch | fr marrakech | ar مراكش, مراكشي
fez < morocco | en city of fez, from fez, fez medina | de fès, aus fez | fr fès, fassi | ar فاس المغربية, مدينة فاس, فاسي
safi < morocco | en safi, safi morocco | de safi | fr safi | ar آسفي
tamegroute < morocco | en tamegroute | de tamegroute | fr tamegroute | ar تمكروت
atlas-mountains < north-africa | en atlas mountains, high atlas | de atlasgebirge, hoher atlas | fr montagnes de l'atlas, haut atlas | ar جبال الأطلس
berber < north-africa | en berber, amazigh | de berber, berberisch, amazigh | fr berbère, amazigh | ar أمازيغي, بربري
essaouira < morocco | en essaouira | de essaouira | fr essaouira | ar الصويرة
cairo < egypt | en cairo | de kairo, kairoer | fr le caire | ar القاهرة
alexandria < egypt | en alexandria | de alexandria | fr alexandrie | ar الإسكندرية
siwa < egypt | en siwa | de siwa | fr siwa | ar سيوة, واحة سيوة
upper-egypt < egypt | en upper egypt | de oberägypten | fr haute-égypte | ar صعيد مصر, صعيدي
nabeul < tunisia | en nabeul | de nabeul | fr nabeul | ar نابل التونسية
djerba < tunisia | en djerba | de djerba | fr djerba | ar جربة
kairouan < tunisia | en kairouan | de kairouan | fr kairouan | ar القيروان, قيرواني
kabylia < algeria | en kabylia, kabyle | de kabylei, kabylisch | fr kabylie, kabyle | ar منطقة القبائل, قبائلي
aleppo < syria | en aleppo | de aleppo | fr alep | ar مدينة حلب, حلبي
damascus-city < syria | en damascus city, from damascus, damascene | de damaskus | fr ville de damas, damascène | ar دمشق
nablus < palestine | en nablus | de nablus | fr naplouse | ar نابلس, نابلسي
hebron < palestine | en hebron | de hebron | fr hébron | ar مدينة الخليل, خليلي
bethlehem < palestine | en bethlehem | de bethlehem | fr bethléem | ar بيت لحم
jerusalem < levant | en jerusalem | de jerusalem | fr jérusalem | ar القدس, مقدسي
beirut < lebanon | en beirut | de beirut, beiruter | fr beyrouth, beyrouthin | ar بيروت, بيروتي
amman < jordan | en amman | de amman | fr amman | ar مدينة عمان, عمان الأردن
dead-sea < levant | en dead sea | de totes meer, totem meer, toten meer | fr mer morte | ar البحر الميت
taif < saudi-arabia | en taif | de taif | fr taëf, taif | ar الطائف
jeddah < saudi-arabia | en jeddah | de dschidda | fr djeddah | ar مدينة جدة
riyadh < saudi-arabia | en riyadh | de riad saudi-arabien | fr riyad | ar مدينة الرياض
medina < saudi-arabia | en medina saudi arabia, from medina, madinah | de aus medina, medina saudi-arabien | fr médine | ar المدينة المنورة
qassim < saudi-arabia | en qassim | de qasim, al-qassim | fr qassim | ar القصيم, قصيمي
dubai < uae | en dubai | de dubai | fr dubaï | ar دبي
abu-dhabi < uae | en abu dhabi | de abu dhabi | fr abou dabi | ar أبوظبي, أبو ظبي
dhofar < oman | en dhofar, dhofari | de dhofar | fr dhofar | ar ظفار, ظفاري
hadhramaut < yemen | en hadhramaut, hadramout | de hadramaut | fr hadramaout | ar حضرموت, حضرمي
haraz < yemen | en haraz, haraaz | de haraz | fr haraz | ar حراز
baghdad < iraq | en baghdad | de bagdad | fr bagdad | ar بغداد, بغدادي
basra < iraq | en basra | de basra | fr bassorah | ar البصرة
isfahan < iran | en isfahan | de isfahan | fr ispahan | ar أصفهان, أصفهاني
shiraz-city < iran | en shiraz iran, city of shiraz | de schiras | fr chiraz | ar شيراز, شيرازي
tabriz < iran | en tabriz | de täbris | fr tabriz | ar تبريز, تبريزي
kashmir-region < asia | en kashmir valley, kashmiri, from kashmir | de kaschmir-tal, kaschmirisch | fr vallée du cachemire, cachemiri | ar وادي كشمير, كشميري
himalaya < asia | en himalaya, himalayan | de himalaya, himalajisch | fr himalaya, himalayen | ar الهيمالايا, هيمالايا
tibet < asia | en tibet, tibetan | de tibet, tibetisch | fr tibet, tibétain | ar التبت, تبتي
rajasthan < india | en rajasthan, rajasthani | de rajasthan | fr rajasthan | ar راجستان
jaipur < rajasthan | en jaipur | de jaipur | fr jaipur | ar جايبور
kerala < india | en kerala, malabar | de kerala, malabar | fr kerala, malabar | ar كيرالا, مليبار
gujarat < india | en gujarat, gujarati | de gujarat | fr gujarat | ar غوجارات
varanasi < india | en varanasi, benares | de varanasi, benares | fr varanasi, bénarès | ar فاراناسي
assam < india | en assam | de assam | fr assam | ar آسام
darjeeling < india | en darjeeling | de darjeeling | fr darjeeling | ar دارجيلنغ
kathmandu < nepal | en kathmandu | de kathmandu | fr katmandou | ar كاتماندو
kyoto < japan | en kyoto | de kyoto | fr kyoto | ar كيوتو
tokyo < japan | en tokyo | de tokio | fr tokyo, tokyoïte | ar طوكيو
osaka < japan | en osaka | de osaka | fr osaka | ar أوساكا
sakai < osaka | en sakai | de sakai | fr sakai | ar ساكاي
seki < japan | en seki japan, seki city, from seki | de seki japan, aus seki | fr seki japon, ville de seki | ar سيكي اليابانية
echizen < japan | en echizen | de echizen | fr echizen | ar إتشيزن
tsubame < japan | en tsubame, tsubame-sanjo | de tsubame, tsubame-sanjo | fr tsubame, tsubame-sanjo | ar تسوبامي
arita < japan | en arita | de arita | fr arita | ar أريتا
hasami < japan | en hasami | de hasami | fr hasami | ar هاسامي
uji < japan | en uji | de uji | fr uji | ar أوجي اليابانية
okayama < japan | en okayama | de okayama | fr okayama | ar أوكاياما
hokkaido < japan | en hokkaido | de hokkaido | fr hokkaido | ar هوكايدو
jingdezhen < china | en jingdezhen | de jingdezhen | fr jingdezhen | ar جينغدتشن
yunnan < china | en yunnan | de yunnan | fr yunnan | ar يونان الصينية
fujian < china | en fujian, wuyi | de fujian, wuyi | fr fujian, wuyi | ar فوجيان
guangdong < china | en guangdong, canton china | de guangdong, kanton china | fr guangdong, canton chine | ar غوانغدونغ
shenzhen < guangdong | en shenzhen | de shenzhen | fr shenzhen | ar شنتشن, شنجن
shanghai < china | en shanghai | de shanghai | fr shanghai | ar شنغهاي
inner-mongolia < china | en inner mongolia, inner mongolian | de innere mongolei | fr mongolie-intérieure | ar منغوليا الداخلية
seoul < south-korea | en seoul | de seoul | fr séoul | ar سيول الكورية
jeju < south-korea | en jeju | de jeju | fr jeju | ar جيجو
bali < indonesia | en bali, balinese | de bali, balinesisch | fr bali, balinais | ar جزيرة بالي, بالي الإندونيسية
java-island < indonesia | en java island, javanese, west java | de insel java, javanisch | fr île de java, javanais | ar جزيرة جاوة, جاوي
sumatra < indonesia | en sumatra, sumatran | de sumatra | fr sumatra | ar سومطرة
chiang-mai < thailand | en chiang mai | de chiang mai | fr chiang mai | ar شيانغ ماي
yirgacheffe < ethiopia | en yirgacheffe | de yirgacheffe | fr yirgacheffe | ar يرغاتشيف
sidamo < ethiopia | en sidamo | de sidamo | fr sidamo | ar سيدامو
zanzibar < tanzania | en zanzibar | de sansibar | fr zanzibar | ar زنجبار
kilimanjaro < tanzania | en kilimanjaro | de kilimandscharo | fr kilimandjaro | ar كليمنجارو
cape-town < south-africa | en cape town | de kapstadt | fr ville du cap, le cap afrique du sud | ar كيب تاون
bolgatanga < ghana | en bolgatanga, bolga | de bolgatanga, bolga | fr bolgatanga, bolga | ar بولغاتانغا
california < usa | en california, californian | de kalifornien, kalifornisch | fr californie, californien | ar كاليفورنيا, كاليفورني
los-angeles < california | en los angeles | de los angeles | fr los angeles | ar لوس أنجلوس
san-francisco < california | en san francisco | de san francisco | fr san francisco | ar سان فرانسيسكو
oregon < usa | en oregon | de oregon | fr oregon | ar أوريغون
new-york < usa | en new york, nyc | de new york, new yorker | fr new york, new-yorkais | ar نيويورك
brooklyn < new-york | en brooklyn | de brooklyn | fr brooklyn | ar بروكلين
new-england < usa | en new england | de neuengland | fr nouvelle-angleterre | ar نيو إنجلاند
vermont < new-england | en vermont | de vermont | fr vermont | ar فيرمونت
texas < usa | en texas, texan | de texas, texanisch | fr texas, texan | ar تكساس
colorado < usa | en colorado | de colorado | fr colorado | ar كولورادو
ohio < usa | en ohio | de ohio | fr ohio | ar أوهايو
michigan < usa | en michigan | de michigan | fr michigan | ar ميشيغان
north-carolina < usa | en north carolina | de north carolina | fr caroline du nord | ar كارولاينا الشمالية
hawaii < usa | en hawaii, hawaiian | de hawaii, hawaiianisch | fr hawaï, hawaïen | ar هاواي
quebec < canada | en quebec, québec | de quebec | fr québec, québécois | ar كيبيك
british-columbia < canada | en british columbia | de british columbia | fr colombie-britannique | ar كولومبيا البريطانية
oaxaca < mexico | en oaxaca, oaxacan | de oaxaca | fr oaxaca | ar أواكساكا
yucatan < mexico | en yucatan, yucatán | de yucatán | fr yucatan | ar يوكاتان
andes < south-america | en andes, andean | de anden | fr andes, andin | ar جبال الأنديز, أنديزي
amazon-region < south-america | en amazon rainforest, amazonia, amazonian | de amazonasgebiet, amazonasregion, amazonien | fr amazonie, amazonien | ar غابات الأمازون, منطقة الأمازون
huila < colombia | en huila | de huila | fr huila | ar هويلا
minas-gerais < brazil | en minas gerais | de minas gerais | fr minas gerais | ar ميناس جيرايس
cerrado < brazil | en cerrado | de cerrado | fr cerrado | ar سيرادو
tasmania < australia | en tasmania, tasmanian | de tasmanien, tasmanisch | fr tasmanie | ar تسمانيا
"""
