# ruff: noqa: E501
"""Continents and countries with their adjectives."""

CONCEPTS = """\
europe != asia, africa, north-america, south-america, oceania | en europe, european | de europa, europäisch | fr europe, européen | ar أوروبا, أوروبي
european-union < europe | en european union, made in the eu, the eu, eu-made | de europäische union, aus der eu, in der eu | fr union européenne, dans l'ue, fabriqué dans l'ue | ar الاتحاد الأوروبي
nordic-countries < europe | en nordic, nordic countries | de nordisch, nordische länder | fr nordique, pays nordiques | ar دول الشمال الأوروبي, شمال أوروبا
scandinavia < nordic-countries | en scandinavia, scandinavian | de skandinavien, skandinavisch | fr scandinavie, scandinave | ar اسكندنافيا, إسكندنافي, الدول الإسكندنافية
baltics < europe | en baltic states, the baltics, baltic | de baltikum, baltisch | fr pays baltes, balte, baltique | ar دول البلطيق, البلطيق
balkans < europe | en balkans, balkan | de balkan, balkanländer | fr balkans, balkanique | ar البلقان, بلقاني
mediterranean | en mediterranean | de mittelmeer, mediterran, mittelmeerraum | fr méditerranée, méditerranéen | ar البحر المتوسط, متوسطي, حوض المتوسط
alps < europe | en alps, alpine region | de alpen, alpenraum | fr alpes, région alpine | ar جبال الألب, الألب
asia | en asia, asian | de asien, asiatisch | fr asie, asiatique | ar آسيا, آسيوي
southeast-asia < asia | en southeast asia, southeast asian | de südostasien, südostasiatisch | fr asie du sud-est | ar جنوب شرق آسيا
middle-east < asia | en middle east, middle eastern | de naher osten, nahen osten, mittlerer osten | fr moyen-orient, proche-orient | ar الشرق الأوسط, شرق أوسطي
orient | en oriental, the orient | de orient, orientalisch | fr orient, oriental | ar المشرق, طابع شرقي, الشرق القديم
levant < middle-east | en levant, levantine | de levante, levantinisch | fr levant, levantin | ar بلاد الشام, شامي
gulf-states < middle-east | en gulf states, the gulf, gcc countries | de golfstaaten, golfregion | fr pays du golfe | ar دول الخليج, خليجي, الخليج العربي
africa != asia, north-america, south-america, oceania | en africa, african | de afrika, afrikanisch | fr afrique, africain | ar أفريقيا, إفريقيا, أفريقي, إفريقي
north-africa < africa | en north africa, north african | de nordafrika, nordafrikanisch | fr afrique du nord, nord-africain | ar شمال أفريقيا
maghreb < north-africa | en maghreb | de maghreb | fr maghreb, maghrébin | ar المغرب العربي, مغاربي
west-africa < africa | en west africa, west african | de westafrika, westafrikanisch | fr afrique de l'ouest | ar غرب أفريقيا
east-africa < africa | en east africa, east african | de ostafrika, ostafrikanisch | fr afrique de l'est | ar شرق أفريقيا
north-america != asia, south-america, oceania | en north america, north american | de nordamerika, nordamerikanisch | fr amérique du nord, nord-américain | ar أمريكا الشمالية
south-america != asia, oceania | en south america, south american | de südamerika, südamerikanisch | fr amérique du sud, sud-américain | ar أمريكا الجنوبية
central-america | en central america, central american | de mittelamerika, zentralamerika | fr amérique centrale | ar أمريكا الوسطى
latin-america | en latin america, latin american | de lateinamerika, lateinamerikanisch | fr amérique latine, latino-américain | ar أمريكا اللاتينية
caribbean | en caribbean, west indies | de karibik, karibisch | fr caraïbes, antilles, caribéen, antillais | ar الكاريبي, كاريبي
oceania != asia | en oceania | de ozeanien | fr océanie | ar أوقيانوسيا
germany < european-union | en germany, german | de deutschland, deutsch, bundesrepublik | fr allemagne, allemand | ar ألمانيا, ألماني
austria < european-union | en austria, austrian | de österreich, österreichisch | fr autriche, autrichien | ar النمسا, نمساوي
switzerland < europe | en switzerland, swiss | de schweiz, schweizer, schweizerisch | fr suisse, helvétique | ar سويسرا, سويسري
liechtenstein < europe | en liechtenstein | de liechtenstein | fr liechtenstein | ar ليختنشتاين
france < european-union | en france, french | de frankreich, französisch | fr france, français | ar فرنسا, فرنسي
belgium < european-union | en belgium, belgian | de belgien, belgisch | fr belgique, belge | ar بلجيكا, بلجيكي
netherlands < european-union | en netherlands, dutch, holland | de niederlande, holland, niederländisch, holländisch | fr pays-bas, néerlandais, hollande, hollandais | ar هولندا, هولندي
luxembourg < european-union | en luxembourg, luxembourgish | de luxemburg, luxemburgisch | fr luxembourg, luxembourgeois | ar لوكسمبورغ
uk < europe | en united kingdom, uk, great britain, britain, british | de großbritannien, britisch, vereinigtes königreich | fr royaume-uni, grande-bretagne, britannique | ar المملكة المتحدة, بريطانيا, بريطاني
england < uk | en england, english | de england, englisch | fr angleterre, anglais | ar إنجلترا, إنجليزي, إنكلترا
scotland < uk | en scotland, scottish, scots | de schottland, schottisch | fr écosse, produit écossais, d'écosse | ar اسكتلندا, إسكتلندا, اسكتلندي
wales < uk | en wales, welsh | de wales, walisisch | fr pays de galles, gallois | ar ويلز, ويلزي
northern-ireland < uk | en northern ireland, ulster | de nordirland, nordirisch | fr irlande du nord, nord-irlandais | ar أيرلندا الشمالية
ireland < european-union | en ireland, irish | de irland, irisch | fr irlande, irlandais | ar أيرلندا, إيرلندا, أيرلندي
iceland < nordic-countries | en iceland, icelandic | de island, isländisch | fr islande, islandais | ar آيسلندا, أيسلندا, آيسلندي
norway < scandinavia | en norway, norwegian | de norwegen, norwegisch | fr norvège, norvégien | ar النرويج, نرويجي
sweden < scandinavia, european-union | en sweden, swedish | de schweden, schwedisch | fr suède, suédois | ar السويد, سويدي
denmark < scandinavia, european-union | en denmark, danish | de dänemark, dänisch | fr danemark, danois | ar الدنمارك, دنماركي, الدانمارك
finland < nordic-countries, european-union | en finland, finnish | de finnland, finnisch | fr finlande, finlandais | ar فنلندا, فنلندي
estonia < european-union, baltics | en estonia, estonian | de estland, estnisch | fr estonie, estonien | ar إستونيا, إستوني
latvia < european-union, baltics | en latvia, latvian | de lettland, lettisch | fr lettonie, letton | ar لاتفيا, لاتفي
lithuania < european-union, baltics | en lithuania, lithuanian | de litauen, litauisch | fr lituanie, lituanien | ar ليتوانيا, ليتواني
poland < european-union | en poland, made in poland, polish-made | de polen, polnisch | fr pologne, polonais | ar بولندا, بولندي, بولونيا
czechia < european-union | en czechia, czech republic, czech | de tschechien, tschechisch | fr tchéquie, république tchèque, tchèque | ar التشيك, تشيكي, جمهورية التشيك
slovakia < european-union | en slovakia, slovak | de slowakei, slowakisch | fr slovaquie, slovaque | ar سلوفاكيا, سلوفاكي
hungary < european-union | en hungary, hungarian | de ungarn, ungarisch | fr hongrie, hongrois | ar المجر, هنغاريا, هنغاري
slovenia < european-union | en slovenia, slovenian | de slowenien, slowenisch | fr slovénie, slovène | ar سلوفينيا, سلوفيني
croatia < european-union, balkans | en croatia, croatian | de kroatien, kroatisch | fr croatie, croate | ar كرواتيا, كرواتي
serbia < balkans | en serbia, serbian | de serbien, serbisch | fr serbie, serbe | ar صربيا, صربي
bosnia < balkans | en bosnia, bosnian, bosnia and herzegovina | de bosnien, bosnisch | fr bosnie, bosniaque, bosnien | ar البوسنة, بوسني
montenegro < balkans | en montenegro, montenegrin | de montenegro, montenegrinisch | fr monténégro, monténégrin | ar الجبل الأسود
north-macedonia < balkans | en north macedonia, macedonian | de nordmazedonien, mazedonisch | fr macédoine du nord, macédonien | ar مقدونيا الشمالية, مقدوني
albania < balkans | en albania, albanian | de albanien, albanisch | fr albanie, albanais | ar ألبانيا, ألباني
kosovo < balkans | en kosovo | de kosovo, kosovarisch | fr kosovo, kosovar | ar كوسوفو
romania < european-union | en romania, romanian | de rumänien, rumänisch | fr roumanie, roumain | ar رومانيا, روماني الصنع
bulgaria < european-union | en bulgaria, bulgarian | de bulgarien, bulgarisch | fr bulgarie, bulgare | ar بلغاريا, بلغاري
moldova < europe | en moldova, moldovan | de moldau, moldawien, moldauisch | fr moldavie, moldave | ar مولدوفا, مولدافيا
ukraine < europe | en ukraine, ukrainian | de ukraine, ukrainisch | fr ukraine, ukrainien | ar أوكرانيا, أوكراني
belarus < europe | en belarus, belarusian | de belarus, weißrussland, belarussisch | fr biélorussie, bélarus, biélorusse | ar بيلاروسيا
russia | en russia, russian | de russland, russisch | fr russie, russe | ar روسيا, روسي
spain < european-union, mediterranean | en spain, spanish | de spanien, spanisch | fr espagne, espagnol | ar إسبانيا, أسبانيا, إسباني, أسباني
portugal < european-union | en portugal, portuguese | de portugal, portugiesisch | fr portugal, portugais | ar البرتغال, برتغالي
italy < european-union, mediterranean | en italy, italian | de italien, italienisch | fr italie, italien | ar إيطاليا, إيطالي, ايطاليا
malta < european-union, mediterranean | en malta, maltese | de malta, maltesisch | fr malte, maltais | ar مالطا, مالطي
greece < european-union, mediterranean | en greece, greek, hellenic | de griechenland, griechisch | fr grèce, grec, grecque | ar اليونان, يوناني
cyprus < european-union, mediterranean | en cyprus, cypriot | de zypern, zypriotisch, zyprisch | fr chypre, chypriote | ar قبرص, قبرصي
turkey-country < mediterranean | en made in turkey, from turkey, turkish, türkiye | de türkei, türkisch | fr turquie, turc, turque | ar تركيا, تركي
georgia-country | en georgia, georgian | de georgien, georgisch | fr géorgie, géorgien | ar جورجيا, جورجي
armenia | en armenia, armenian | de armenien, armenisch | fr arménie, arménien | ar أرمينيا, أرميني, أرمني
azerbaijan | en azerbaijan, azerbaijani | de aserbaidschan, aserbaidschanisch | fr azerbaïdjan, azerbaïdjanais | ar أذربيجان, أذربيجاني
morocco < maghreb, mediterranean | en morocco, moroccan | de marokko, marokkanisch | fr maroc, marocain | ar المغرب, مغربي
algeria < maghreb, mediterranean | en algeria, algerian | de algerien, algerisch | fr algérie, algérien | ar الجزائر, جزائري
tunisia < maghreb, mediterranean | en tunisia, tunisian | de tunesien, tunesisch | fr tunisie, tunisien | ar تونس, تونسي
libya < maghreb, mediterranean | en libya, libyan | de libyen, libysch | fr libye, libyen | ar ليبيا, ليبي
egypt < north-africa, mediterranean | en egypt, egyptian | de ägypten, ägyptisch | fr égypte, égyptien | ar مصر, مصري
sudan < africa | en sudan, sudanese | de sudan, sudanesisch | fr soudan, soudanais | ar السودان, سوداني
ethiopia < east-africa | en ethiopia, ethiopian | de äthiopien, äthiopisch | fr éthiopie, éthiopien | ar إثيوبيا, إثيوبي, الحبشة
kenya < east-africa | en kenya, kenyan | de kenia, kenianisch | fr kenya, kenyan | ar كينيا, كيني
tanzania < east-africa | en tanzania, tanzanian | de tansania, tansanisch | fr tanzanie, tanzanien | ar تنزانيا, تنزاني
uganda < east-africa | en uganda, ugandan | de uganda, ugandisch | fr ouganda, ougandais | ar أوغندا, أوغندي
rwanda < east-africa | en rwanda, rwandan | de ruanda, ruandisch | fr rwanda, rwandais | ar رواندا, رواندي
burundi < east-africa | en burundi, burundian | de burundi, burundisch | fr burundi, burundais | ar بوروندي
somalia < east-africa | en somalia, somali | de somalia, somalisch | fr somalie, somalien | ar الصومال, صومالي
madagascar < africa | en madagascar, malagasy | de madagaskar, madagassisch | fr madagascar, malgache | ar مدغشقر
mauritius < africa | en mauritius, mauritian | de mauritius, mauritisch | fr île maurice, mauricien | ar موريشيوس
south-africa < africa | en south africa, south african | de südafrika, südafrikanisch | fr afrique du sud, sud-africain | ar جنوب أفريقيا, جنوب أفريقي
namibia < africa | en namibia, namibian | de namibia, namibisch | fr namibie, namibien | ar ناميبيا
zimbabwe < africa | en zimbabwe, zimbabwean | de simbabwe, simbabwisch | fr zimbabwe, zimbabwéen | ar زيمبابوي
zambia < africa | en zambia, zambian | de sambia, sambisch | fr zambie, zambien | ar زامبيا
malawi < africa | en malawi, malawian | de malawi, malawisch | fr malawi, malawite | ar ملاوي, مالاوي
mozambique < africa | en mozambique, mozambican | de mosambik, mosambikanisch | fr mozambique, mozambicain | ar موزمبيق
ghana < west-africa | en ghana, ghanaian | de ghana, ghanaisch | fr ghana, ghanéen | ar غانا, غاني
ivory-coast < west-africa | en ivory coast, côte d'ivoire, ivorian | de elfenbeinküste, ivorisch | fr côte d'ivoire, ivoirien | ar ساحل العاج
nigeria < west-africa | en nigeria, nigerian | de nigeria, nigerianisch | fr nigeria, nigérian | ar نيجيريا, نيجيري
senegal < west-africa | en senegal, senegalese | de senegal, senegalesisch | fr sénégal, sénégalais | ar السنغال, سنغالي
mali < west-africa | en from mali, malian, made in mali | de mali, malisch | fr mali, malien | ar جمهورية مالي, من مالي
burkina-faso < west-africa | en burkina faso | de burkina faso | fr burkina faso, burkinabé | ar بوركينا فاسو
cameroon < africa | en cameroon, cameroonian | de kamerun, kamerunisch | fr cameroun, camerounais | ar الكاميرون, كاميروني
congo < africa | en congo, congolese | de kongo, kongolesisch | fr congo, congolais | ar الكونغو, كونغولي
yemen < middle-east | en yemen, yemeni | de jemen, jemenitisch | fr yémen, yéménite | ar اليمن, يمني
saudi-arabia < gulf-states | en saudi arabia, saudi | de saudi-arabien, saudisch | fr arabie saoudite, saoudien | ar السعودية, سعودي, المملكة العربية السعودية
uae < gulf-states | en united arab emirates, uae, emirati | de vereinigte arabische emirate, vae, emiratisch | fr émirats arabes unis, émirati | ar الإمارات, إماراتي, الإمارات العربية المتحدة
oman < gulf-states | en oman, omani | de oman, omanisch | fr oman, omanais | ar سلطنة عمان, عماني
qatar < gulf-states | en qatar, qatari | de katar, katarisch | fr qatar, qatari | ar دولة قطر, قطري الصنع, من قطر
kuwait < gulf-states | en kuwait, kuwaiti | de kuwait, kuwaitisch | fr koweït, koweïtien | ar الكويت, كويتي
bahrain < gulf-states | en bahrain, bahraini | de bahrain, bahrainisch | fr bahreïn, bahreïni | ar البحرين, بحريني
iraq < middle-east | en iraq, iraqi | de irak, irakisch | fr irak, irakien | ar العراق, عراقي
iran < middle-east | en iran, iranian, persia, persian | de iran, iranisch, persien, persisch | fr iran, iranien, perse, persan | ar إيران, إيراني, فارسي, بلاد فارس
syria < levant, mediterranean | en syria, syrian | de syrien, syrisch | fr syrie, syrien | ar سوريا, سورية, سوري
lebanon < levant, mediterranean | en lebanon, lebanese | de libanon, libanesisch | fr liban, libanais | ar لبنان, لبناني
jordan < levant | en jordan, jordanian | de jordanien, jordanisch | fr jordanie, jordanien | ar الأردن, أردني
palestine < levant, mediterranean | en palestine, palestinian | de palästina, palästinensisch | fr palestine, palestinien | ar فلسطين, فلسطيني
israel < middle-east, mediterranean | en israel, israeli | de israel, israelisch | fr israël, israélien | ar إسرائيل, إسرائيلي
afghanistan < asia | en afghanistan, afghan | de afghanistan, afghanisch | fr afghanistan, afghan | ar أفغانستان, أفغاني
pakistan < asia | en pakistan, pakistani | de pakistan, pakistanisch | fr pakistan, pakistanais | ar باكستان, باكستاني
india < asia | en india, indian | de indien, indisch | fr inde, indien | ar الهند, هندي
nepal < asia | en nepal, nepalese, nepali | de nepal, nepalesisch | fr népal, népalais | ar نيبال, نيبالي
bhutan < asia | en bhutan, bhutanese | de bhutan, bhutanisch | fr bhoutan, bhoutanais | ar بوتان المملكة, مملكة بوتان
bangladesh < asia | en bangladesh, bangladeshi | de bangladesch, bangladeschisch | fr bangladesh, bangladais | ar بنغلاديش, بنجلاديش, بنغالي
sri-lanka < asia | en sri lanka, sri lankan, ceylon | de sri lanka, ceylon, srilankisch | fr sri lanka, ceylan, sri-lankais | ar سريلانكا, سريلانكي, سيلاني
kazakhstan < asia | en kazakhstan, kazakh | de kasachstan, kasachisch | fr kazakhstan, kazakh | ar كازاخستان
uzbekistan < asia | en uzbekistan, uzbek | de usbekistan, usbekisch | fr ouzbékistan, ouzbek | ar أوزبكستان, أوزبكي
kyrgyzstan < asia | en kyrgyzstan, kyrgyz | de kirgisistan, kirgisisch | fr kirghizistan, kirghize | ar قيرغيزستان
turkmenistan < asia | en turkmenistan, turkmen | de turkmenistan, turkmenisch | fr turkménistan, turkmène | ar تركمانستان, تركماني
mongolia < asia | en mongolia, mongolian | de mongolei, mongolisch | fr mongolie, mongol | ar منغوليا, منغولي
china < asia | en made in china, from china, china, chinese | de china, chinesisch | fr chine, chinois | ar الصين, صيني
taiwan < asia | en taiwan, taiwanese | de taiwan, taiwanisch, taiwanesisch | fr taïwan, taïwanais | ar تايوان, تايواني
hong-kong < asia | en hong kong | de hongkong, hong kong | fr hong kong | ar هونغ كونغ, هونج كونج
japan < asia | en japan, japanese | de japan, japanisch | fr japon, japonais | ar اليابان, ياباني
south-korea < asia | en south korea, korea, korean | de südkorea, korea, koreanisch, südkoreanisch | fr corée du sud, corée, coréen, sud-coréen | ar كوريا الجنوبية, كوريا, كوري
vietnam < southeast-asia | en vietnam, vietnamese | de vietnam, vietnamesisch | fr vietnam, vietnamien | ar فيتنام, فيتنامي
thailand < southeast-asia | en thailand, thai | de thailand, thailändisch | fr thaïlande, thaïlandais, thaï | ar تايلاند, تايلندا, تايلاندي
cambodia < southeast-asia | en cambodia, cambodian | de kambodscha, kambodschanisch | fr cambodge, cambodgien | ar كمبوديا, كمبودي
laos < southeast-asia | en laos, laotian | de laos, laotisch | fr laos, laotien | ar لاوس
myanmar < southeast-asia | en myanmar, burma, burmese | de myanmar, birma, birmanisch, burmesisch | fr myanmar, birmanie, birman | ar ميانمار, بورما
malaysia < southeast-asia | en malaysia, malaysian | de malaysia, malaysisch | fr malaisie, malaisien | ar ماليزيا, ماليزي
singapore < southeast-asia | en singapore, singaporean | de singapur, singapurisch | fr singapour, singapourien | ar سنغافورة
indonesia < southeast-asia | en indonesia, indonesian | de indonesien, indonesisch | fr indonésie, indonésien | ar إندونيسيا, إندونيسي
philippines < southeast-asia | en philippines, filipino | de philippinen, philippinisch | fr philippines, philippin | ar الفلبين, فلبيني
usa < north-america | en usa, united states, american, u.s.a., us-made, america | de usa, vereinigte staaten, amerikanisch, us-amerikanisch, amerika | fr états-unis, américain, usa, amérique | ar الولايات المتحدة, أمريكا, أمريكي, أميركي
canada < north-america | en canada, canadian | de kanada, kanadisch | fr canada, canadien | ar كندا, كندي
mexico < north-america, latin-america | en mexico, mexican | de mexiko, mexikanisch | fr mexique, mexicain | ar المكسيك, مكسيكي
guatemala < central-america, latin-america | en guatemala, guatemalan | de guatemala, guatemaltekisch | fr guatemala, guatémaltèque | ar غواتيمالا, جواتيمالا
honduras < central-america, latin-america | en honduras, honduran | de honduras, honduranisch | fr honduras, hondurien | ar هندوراس
el-salvador < central-america, latin-america | en el salvador, salvadoran | de el salvador, salvadorianisch | fr salvador, salvadorien | ar السلفادور
nicaragua < central-america, latin-america | en nicaragua, nicaraguan | de nicaragua, nicaraguanisch | fr nicaragua, nicaraguayen | ar نيكاراغوا
costa-rica < central-america, latin-america | en costa rica, costa rican | de costa rica, costaricanisch | fr costa rica, costaricain | ar كوستاريكا
panama < central-america, latin-america | en panama, panamanian | de panama, panamaisch | fr panama, panaméen | ar بنما
cuba < caribbean, latin-america | en cuba, cuban | de kuba, kubanisch | fr cuba, cubain | ar جزيرة كوبا, دولة كوبا, كوبي الصنع
jamaica < caribbean | en jamaica, jamaican | de jamaika, jamaikanisch | fr jamaïque, jamaïcain | ar جامايكا, جامايكي
haiti < caribbean | en haiti, haitian | de haiti, haitianisch | fr haïti, haïtien | ar هايتي
dominican-republic < caribbean, latin-america | en dominican republic, dominican | de dominikanische republik, dominikanisch | fr république dominicaine, dominicain | ar جمهورية الدومينيكان, دومينيكاني
colombia < south-america, latin-america | en colombia, colombian | de kolumbien, kolumbianisch | fr colombie, colombien | ar كولومبيا, كولومبي
venezuela < south-america, latin-america | en venezuela, venezuelan | de venezuela, venezolanisch | fr venezuela, vénézuélien | ar فنزويلا, فنزويلي
ecuador < south-america, latin-america | en ecuador, ecuadorian | de ecuador, ecuadorianisch | fr équateur, équatorien | ar الإكوادور, إكوادوري
peru < south-america, latin-america | en peru, peruvian | de peru, peruanisch | fr pérou, péruvien | ar بيرو, بيروفي
bolivia < south-america, latin-america | en bolivia, bolivian | de bolivien, bolivianisch | fr bolivie, bolivien | ar بوليفيا, بوليفي
brazil < south-america, latin-america | en brazil, brazilian | de brasilien, brasilianisch | fr brésil, brésilien | ar البرازيل, برازيلي
chile < south-america, latin-america | en chile, chilean | de chile, chilenisch | fr chili pays, chilien, du chili | ar تشيلي, شيلي
argentina < south-america, latin-america | en argentina, argentine, argentinian | de argentinien, argentinisch | fr argentine, argentin | ar الأرجنتين, أرجنتيني
uruguay < south-america, latin-america | en uruguay, uruguayan | de uruguay, uruguayisch | fr uruguay, uruguayen | ar أوروغواي
paraguay < south-america, latin-america | en paraguay, paraguayan | de paraguay, paraguayisch | fr paraguay, paraguayen | ar باراغواي
australia < oceania | en australia, australian, aussie | de australien, australisch | fr australie, australien | ar أستراليا, أسترالي
new-zealand < oceania | en new zealand, kiwi-made | de neuseeland, neuseeländisch | fr nouvelle-zélande, néo-zélandais | ar نيوزيلندا, نيوزلندي
fiji < oceania | en fiji, fijian | de fidschi, fidschianisch | fr fidji, fidjien | ar فيجي
samoa < oceania | en samoa, samoan | de samoa, samoanisch | fr samoa, samoan | ar ساموا
tonga < oceania | en tonga, tongan | de tonga, tongaisch | fr tonga, tongien | ar تونغا
papua-new-guinea < oceania | en papua new guinea | de papua-neuguinea | fr papouasie-nouvelle-guinée | ar بابوا غينيا الجديدة
"""
