# ruff: noqa: E501
"""The styles in which things are made and worn: boho, industrial, rustic, festive."""

CONCEPTS = """\
style-look | en appearance, visual style, vibe | de look, ästhetik, erscheinungsbild | fr look, esthétique, apparence, aspect visuel | ar إطلالة, مظهر عام, جمالية, لوك
minimalist-style | en minimalist, minimalistic, minimal, pared-back, pared-down | de minimalistisch, puristisch, reduziert, minimalismus | fr minimaliste, minimalisme, puriste | ar بساطة التصميم, مينيمال, تقليلي, حد أدنى من التفاصيل
maximalist-style != minimalist-style | en maximalist, ornate, heavily decorated | de überladen, opulent verziert, maximalistisch | fr maximaliste, chargé d'ornements, surchargé | ar كثير الزخرفة, مبهرج, مترف التفاصيل
coastal-style < maritime-style | en nautical, maritime, seaside style | de nautisch, strandhausstil | fr nautique | ar طابع بحري, ستايل بحري, ساحلي
mediterranean-style | en mediterranean style, riviera style | de mediterraner stil, südländisch | fr style méditerranéen, esprit riviera | ar طراز متوسطي, ستايل البحر المتوسط
japanese-style | en wabi-sabi, zen, japanese-inspired | de wabi-sabi, zen, japanisch inspiriert | fr wabi-sabi, zen, d'inspiration japonaise | ar جاباندي, وابي سابي, زن, مستوحى من اليابان
ethnic-style | en tribal, folk style, folkloric | de ethno, ethno-stil, folkloristisch | fr ethnique, style ethnique, folklorique, tribal | ar طراز شعبي, قبلي, إثني
mid-century-style | en sixties style, seventies style | de mid-century, sechzigerjahre-stil, siebzigerjahre-stil | fr mid-century, années soixante-dix | ar منتصف القرن, طراز الستينات, طراز السبعينات
baroque-style | en rococo, ornamental, stucco style | de rokoko, prunkvoll | fr rococo, style louis xv | ar روكوكو
gothic-style | en gothic, goth | de gotisch, gothic, gruftig | fr gothique, style gothique | ar قوطي, غوطي
victorian-style | en victorian, edwardian | de viktorianisch, viktorianischer stil | fr victorien, style victorien | ar فيكتوري, طراز فيكتوري
colonial-style | en colonial style, safari style | de kolonialstil, safari-stil | fr style colonial, style safari | ar طراز استعماري, ستايل سفاري
french-style | en french style, parisian chic, provençal style | de französischer stil, pariser chic | fr à la française, chic parisien, style provençal | ar طراز فرنسي, أناقة باريسية
british-style | en british style, heritage style, english style | de britischer stil, englischer stil | fr style anglais, so british, à l'anglaise | ar طراز إنجليزي, طراز بريطاني
american-style | en american style, americana, western style, cowboy | de amerikanischer stil, western-stil, cowboy | fr style américain, style western, cow-boy | ar طراز أمريكي, ستايل غربي, كاوبوي
italian-style | en italian style, dolce vita | de italienischer stil, italienisches flair | fr style italien, à l'italienne | ar طراز إيطالي, أناقة إيطالية
preppy-style | en preppy, collegiate, ivy league, varsity | de preppy, college-stil, collegelook | fr preppy, style universitaire, bcbg | ar ستايل جامعي, بريبي
streetwear-style | en streetwear, street style, urban style, skater style | de streetwear, street-style, skater-look | fr streetwear, style urbain, style skater | ar ستريت وير, ستايل الشارع, أزياء الشارع
punk-style | en punk, grunge, rocker, rock style, biker style | de punk, grunge, rockig, biker-look | fr punk, grunge, rock, style motard | ar بانك, جرونج, روك
athleisure-style | en athleisure, sporty chic, sport-inspired | de athleisure, sportlich-elegant, sportlich schick | fr athleisure, sport chic, inspiration sport | ar أثليجر, رياضي أنيق
business-style | en business look, office look, smart casual, business casual | de business-look, büro-outfit, smart casual, business-outfit | fr tenue de bureau, look bureau, chic décontracté | ar إطلالة عمل, ملابس رسمية للعمل, سمارت كاجوال
festive-style | en festive look, celebratory, holiday look, party look | de festlicher look, feierlich, festtagslook | fr allure festive, tenue de fête, look de fête | ar احتفالي, إطلالة احتفالية, إطلالة السهرة
bridal-style | en wedding look, bridal look | de brautlook, hochzeitslook | fr look de mariée, style nuptial | ar إطلالة العروس, إطلالة زفاف
glamorous-style | en glamorous, glam, glitz, red carpet, glamour | de glamourös, glamour, mondän | fr glamour, glamoureux, strass et paillettes | ar ساحر متألق, جلامور, بريق النجوم
sexy-style | en sexy, seductive, sultry, alluring | de sexy, verführerisch, aufreizend | fr sexy, séduisant, sensuel | ar مثير للإعجاب, مغر, جذاب
modest-style | en modest fashion, full coverage, covers well | de modest fashion, züchtig, bedeckend geschnitten | fr mode pudique, pudique, couvrant | ar محتشم, أزياء محتشمة, ستر
revealing-style != modest-style | en revealing, low-cut, skimpy, plunging | de freizügig, tief ausgeschnitten, knapp geschnitten | fr échancré, peu couvrant | ar كاشف, مكشوف الصدر, فاضح
childrens-style | en storybook, fairy-tale look, cartoonish, comic style | de comicstil, bilderbuchhaft, märchenlook | fr style bande dessinée, style conte de fées, style cartoon | ar كرتوني, طابع القصص, رسوم كرتونية
kawaii-style | en kawaii, anime, manga, japanese cute | de kawaii, anime, manga | fr kawaii, animé japonais, manga | ar كاواي, أنمي, مانجا
fantasy-style | en fantasy style, steampunk, mythical | de fantasy, steampunk | fr fantasy, steampunk, mythique | ar فانتازيا, خيالي أسطوري, ستيم بانك
futuristic-style | en futuristic, space-age, high-tech look, sci-fi | de futuristisch, spacig, high-tech-look, sci-fi | fr futuriste, look high-tech, science-fiction | ar فضائي, عصر الفضاء
military-style | en army style, military style, tactical | de military-look, army-stil, taktisch | fr style militaire, look militaire, tactique | ar ستايل عسكري, تكتيكي, عسكري
outdoor-style | en outdoorsy, adventure style, explorer style, rugged outdoors | de outdoor-look, abenteuerlich, naturverbunden | fr look outdoor, style aventure, aventurier | ar طابع المغامرة, مغامر, حب المغامرة
tropical-style | en jungle look, tropical vibe | de dschungel-look, tropenflair | fr esprit jungle, ambiance tropicale | ar أجواء استوائية, طابع الأدغال
desert-style | en desert style, southwestern, aztec | de wüstenlook, aztekisch, südwest-stil | fr style désert, aztèque | ar طابع صحراوي, أزتيك
islamic-style | en islamic art, islamic calligraphy, islamic design | de islamische kunst, islamische kalligrafie | fr art islamique, calligraphie islamique | ar فن إسلامي, خط إسلامي, زخارف إسلامية
religious-style < religion-word | en sacred, holy | de heilig | fr sacré, saint | ar مقدس, روحي
ornamental-style < decorating | en ornamentation, ornaments | de ornament, zierend, ornamentik | fr ornemental, ornementation | ar زخرفي, تزييني, زخارف
functional-style | en functional, purpose-built, form follows function | de funktional, funktionell, zweckgebaut | fr fonctionnel, utilitaire | ar وظيفي, عملي الوظيفة, نفعي
tasteful-style | en tasteful, in good taste | de geschmackvoll, stilsicher gewählt, guter geschmack | fr de bon goût, bon goût raffiné, choisi avec goût | ar ذوق رفيع, حسن الذوق
kitsch-style != tasteful-style | en kitsch, kitschy, tacky look, gaudy | de kitschig, kitsch, geschmacklos überladen | fr kitsch, de mauvais goût, clinquant | ar كيتش, مبتذل
airy-style | en airy look, light-filled, ethereal, floaty | de ätherisch, lichtdurchflutet, luftiger look | fr éthéré, vaporeux, allure aérienne | ar هفهاف, شفاف الطابع, حالم الطابع
bold-style | en colour-packed, loud design, daring look, statement look | de knallig, gewagter look, mutiges design | fr pétillant de couleurs, look audacieux, pièce forte | ar تصميم جريء, إطلالة جريئة, صارخ
neutral-style | en neutral, goes with everything, easy to combine | de neutral, leicht kombinierbar, passt zu allem | fr neutre, va avec tout, facile à assortir | ar محايد, يتماشى مع كل شيء, سهل التنسيق
matching-style | en coordinated, colour-matched | de abgestimmt, farblich passend, aufeinander abgestimmt | fr coordonné, couleurs assorties, harmonisé | ar منسق الألوان, متناسق الألوان, درجة فوق درجة
contrasting-style != matching-style | en in contrast, stands out against | de kontrastierend, im kontrast, abgesetzt | fr qui tranche | ar متباين الألوان, متضاد
seasonal-style < season | en in season, season-appropriate | de der saison, jahreszeitlich | fr de saison, de la saison | ar في موسمه
themed-style | en themed, motif theme, on the theme | de thema, themenwelt | fr thème, à thème, thématique | ar موضوع, ثيم, ذو طابع
limited-style-collab | en collaboration, designed together, collab | de kooperation, zusammenarbeit, kollektion in kooperation | fr collaboration, en partenariat, capsule de mode | ar تعاون, شراكة, تصميم مشترك
house-made-style | en home-made, homemade, self-made, made at home | de hausgemacht, selbstgemacht, selbst gemacht, nach hausart | fr fait maison, maison fait, préparé maison | ar منزلي الصنع, صنع منزلي, بيتي, مصنوع في البيت
shop-bought-style != house-made-style | en shop-bought, store-bought | de gekaufte fertigware, aus dem supermarkt | fr acheté en magasin, du commerce | ar من السوق, مشترى من المتجر
"""
