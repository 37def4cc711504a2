# ruff: noqa: E501
"""Whose word is never borrowed unproven: people, houses and papers that texts say recommend a product."""

CONCEPTS = """\
doctor < endorsement | en doctor, physician, doctor recommended, medical professional, medic | de arzt, ärztin, ärzte, ärztlich, mediziner | fr médecin, docteur, corps médical | ar طبيب, أطباء, طبيبة, دكتور
vet < doctor, endorsement | en vet, veterinarian, veterinary, vets | de tierarzt, tierärztin, tierärzte, tierärztlich, veterinär | fr vétérinaire | ar طبيب بيطري, بيطري, أطباء بيطريون
dermatologist < doctor, endorsement | en dermatologist, dermatological, dermatology, skin doctor | de dermatologe, dermatologin, dermatologisch, hautarzt, hautärzte | fr dermatologue, dermatologique, dermatologie | ar طبيب جلدية, أطباء الجلد, جلدية
paediatrician < doctor, endorsement | en paediatrician, pediatrician, pediatric | de kinderarzt, kinderärztin, kinderärzte, kinderärztlich | fr pédiatre, pédiatrique | ar طبيب أطفال, أطباء الأطفال
dentist < doctor, endorsement | en dentist, dental professional, orthodontist | de zahnarzt, zahnärztin, zahnärzte, zahnärztlich, kieferorthopäde | fr dentiste, chirurgien-dentiste, orthodontiste | ar طبيب أسنان, أطباء الأسنان
orthopaedist < doctor, endorsement | en orthopaedist, orthopedist, orthopaedic surgeon | de orthopäde, orthopädin, facharzt für orthopädie | fr orthopédiste, chirurgien orthopédiste | ar طبيب عظام, أخصائي عظام
ophthalmologist < doctor, endorsement | en ophthalmologist, eye doctor, optometrist, optician | de augenarzt, augenärztin, augenärzte, optiker | fr ophtalmologue, ophtalmologiste, opticien | ar طبيب عيون, أطباء العيون, أخصائي بصريات
gynaecologist < doctor, endorsement | en gynaecologist, gynecologist | de frauenarzt, gynäkologe, gynäkologin, gynäkologisch | fr gynécologue, gynécologique | ar طبيب نساء, طبيب نسائية
allergist < doctor, endorsement | en allergist, allergy specialist, allergy foundation | de allergologe, allergiker-stiftung | fr allergologue | ar طبيب حساسية, أخصائي حساسية
ecarf < certification, allergist | en ecarf | de ecarf | fr ecarf | ar ecarf
physiotherapist < endorsement | en physiotherapist, physical therapist, physio | de physiotherapeut, physiotherapeutin, krankengymnast | fr kinésithérapeute, kiné, physiothérapeute | ar معالج فيزيائي, أخصائي علاج طبيعي
osteopath < endorsement | en osteopath | de osteopath | fr ostéopathe | ar أخصائي العظام التقويمي
chiropractor < endorsement | en chiropractor | de chiropraktiker | fr chiropracteur | ar كايروبراكتيك, معالج تقويم
pharmacist < endorsement | en pharmacist, pharmacy, pharmaceutical grade, pharmacy quality | de apotheker, apothekerin, apotheke, apothekenqualität | fr pharmacien, pharmacie, qualité pharmaceutique | ar صيدلي, صيدلية, صيادلة
midwife < endorsement | en midwife, midwives, lactation consultant, doula | de hebamme, stillberaterin | fr sage-femme, sages-femmes, consultante en lactation | ar قابلة قانونية, قابلات قانونيات, استشارية رضاعة
nurse < endorsement | en registered nurse, nursing staff, caregiver | de krankenschwester, pflegekraft, pflegepersonal | fr infirmier, infirmière, personnel soignant | ar ممرض, ممرضة, طاقم التمريض
nutritionist < endorsement | en nutritionist, dietitian, dietician, nutrition expert | de ernährungsberater, ernährungsexperte, ernährungswissenschaftler, diätologe | fr nutritionniste, diététicien | ar أخصائي تغذية, خبير تغذية
psychologist < endorsement | en psychologist, psychotherapist, therapist, child psychologist | de psychologe, psychologin, therapeut, psychotherapeut | fr psychologue, thérapeute, psychothérapeute | ar أخصائي نفسي, طبيب نفسي, معالج نفسي
sleep-expert < endorsement | en sleep expert, sleep scientist, sleep laboratory | de schlafexperte, schlafforscher, schlaflabor | fr expert du sommeil, spécialiste du sommeil | ar خبير نوم, خبراء النوم
scientist < endorsement | en scientist, researcher, scientific | de wissenschaftler, forscher, wissenschaftlich | fr scientifique, chercheur | ar علماء, باحثون, علمي
study-claim < endorsement | en studies show, research shows, according to a study, customer survey | de studie, studien, umfrage | fr étude scientifique, selon une étude, selon une enquête | ar دراسة علمية, أظهرت الدراسات, أثبتت الدراسات, استطلاع
scientifically-proven < endorsement, study-claim | en scientifically proven, science-backed | de wissenschaftlich bewiesen, wissenschaftlich belegt | fr scientifiquement prouvé, efficacité prouvée | ar مثبت علميا, مدعوم علميا, ثبت علميا
university < endorsement | en university research, university hospital, research institute | de universität, hochschule, forschungsinstitut | fr université, institut de recherche | ar جامعة, معهد أبحاث
expert < endorsement | en expert, experts, connoisseur, specialist, specialists | de experte, expertin, fachleute, spezialist, kenner, sachverständiger | fr expert, spécialiste, connaisseur | ar خبير, خبراء, متخصص, أخصائي
professional < endorsement | en professional, professional-grade, professional quality | de profi, profis, professionell, fachmann | fr professionnel, qualité professionnelle | ar محترف, محترفون, احترافي
teacher < endorsement | en teacher, schoolteacher | de lehrer, lehrerin, lehrkraft, lehrkräfte | fr enseignant, professeur des écoles, instituteur | ar معلم مدرسة, معلمون, مدرس, معلمة
educator < endorsement | en early childhood educator, educators recommend, kindergarten teacher | de pädagoge, pädagogin, erzieherin, pädagogisch | fr éducateur, pédagogue, puéricultrice | ar مربية أطفال, تربويون, خبراء التربية
montessori < endorsement | en montessori | de montessori | fr montessori | ar مونتيسوري
waldorf < endorsement | en waldorf, steiner education | de waldorf, steiner-pädagogik | fr waldorf, pédagogie steiner | ar والدورف
chef < endorsement | en chef, top chef, star chef, professional cook | de spitzenkoch, profikoch, sternekoch, küchenchef, chefkoch | fr chef cuisinier, grand chef, chef étoilé, cuisinier professionnel | ar شيف, طاه, الطهاة, طهاة محترفون
barista < endorsement | en barista, baristas, coffee professional | de barista, baristas | fr barista, baristas | ar باريستا
sommelier < endorsement | en sommelier, wine critic, wine expert, tea sommelier | de sommelier, weinkritiker, weinkenner | fr sommelier, œnologue, critique de vin | ar سوميلييه, خبير النبيذ
baker-professional < endorsement | en master baker, pastry chef, confectioner | de bäckermeister, konditor, konditormeister | fr maître boulanger, pâtissier, chef pâtissier | ar خباز محترف, حلواني, شيف حلويات
mountain-guide < endorsement | en mountain guide, alpine guide, ski guide | de bergführer, bergführerin, bergretter, bergrettung | fr guide de montagne, guide de haute montagne | ar مرشد جبلي, مرشدو الجبال
mountaineer < endorsement | en mountaineer, alpinist, professional climber | de bergsteiger, alpinist, profikletterer | fr alpiniste, grimpeur professionnel | ar متسلق جبال, متسلقون محترفون
expedition < endorsement | en expedition-proven, expedition team, polar expedition | de expeditionserprobt, expedition | fr éprouvé en expédition, expédition polaire | ar بعثة استكشافية, رحلة استكشافية
athlete < endorsement | en athlete, professional athlete | de athlet, profisportler, spitzensportler, leistungssportler | fr athlète, sportif professionnel | ar رياضي محترف, رياضيون
champion < endorsement | en olympic champion, world champion, olympian | de olympiasieger, weltmeister | fr champion olympique, champion du monde | ar بطل أولمبي, بطل العالم
pro-team < endorsement | en pro team, world tour team, national team | de profiteam, nationalmannschaft | fr équipe professionnelle, équipe nationale | ar فريق محترف, المنتخب الوطني
coach-trainer < endorsement | en personal trainer, fitness coach, sports coach, yoga teacher | de personal trainer, fitnesstrainer, yogalehrer, sporttrainer | fr coach sportif, entraîneur, professeur de yoga | ar مدرب شخصي, مدرب لياقة, مدرب يوغا
dog-trainer < endorsement | en dog trainer, dog behaviourist, animal behaviourist | de hundetrainer, hundeschule, tierverhaltenstherapeut | fr éducateur canin, comportementaliste, dresseur | ar مدرب كلاب, خبير سلوك الحيوان
breeder < endorsement | en breeder, dog breeder | de züchter, hundezüchter | fr éleveur, éleveur canin | ar مرب كلاب, مربو الحيوانات
animal-shelter < endorsement | en animal shelter | de tierheim | fr refuge animalier | ar ملجأ حيوانات
tradesperson < endorsement | en tradespeople, tradesman, contractor | de handwerksprofi, handwerker | fr artisan du bâtiment | ar حرفيون محترفون, مقاول
carpenter < endorsement | en carpenter, joiner, cabinetmaker | de schreiner, tischler, zimmermann | fr menuisier, charpentier, ébéniste | ar نجار
electrician < endorsement | en electrician | de elektriker | fr électricien | ar كهربائي محترف
plumber < endorsement | en plumber | de klempner, installateur | fr plombier | ar سباك
mechanic < endorsement | en bike mechanic, car mechanic, garage professional | de kfz-mechaniker, fahrradmechaniker, kfz-werkstatt | fr mécanicien, garagiste, qualité garage | ar فني ميكانيكا, ميكانيكيون, ورش السيارات
engineer < endorsement | en team of engineers, engineering team, german engineers | de ingenieur, ingenieure, ingenieurteam | fr ingénieur | ar مهندس, مهندسون
architect-designer < endorsement | en renowned designer, star designer, famous architect | de stardesigner, renommierter designer, bekannter designer | fr designer renommé, grand designer | ar مصمم عالمي, مصمم مشهور
musician < endorsement | en professional musician, conservatoire, music school | de profimusiker, konservatorium, musiklehrer, musikschule | fr musicien professionnel, conservatoire, professeur de musique | ar موسيقي محترف, معهد موسيقي, عازف محترف
artist-endorser < endorsement | en professional artist, famous artist, illustrators | de profikünstler, namhafter künstler, illustratoren | fr artiste professionnel, artiste de renom, illustrateurs | ar فنان محترف, فنانون محترفون, فنان مشهور
photographer < endorsement | en professional photographer, filmmaker | de profifotograf, fotografen, filmemacher | fr photographe, cinéaste | ar مصور محترف, مصورون, صانع أفلام
hairdresser < endorsement | en hairdresser, hair stylist, salon quality, stylist | de friseur, friseurin, friseurqualität, hairstylist, salonqualität | fr coiffeur, qualité salon, styliste capillaire | ar مصفف شعر, جودة الصالون, خبير شعر
makeup-artist < endorsement | en make-up artist, makeup artist, beautician, cosmetologist | de visagist, make-up-artist, kosmetikerin | fr maquilleur professionnel, esthéticienne, maquilleuse | ar خبيرة تجميل, خبير مكياج, أخصائية تجميل
gardener-professional < endorsement | en professional gardener, master gardener, horticulturist | de profigärtner, gärtnermeister, gartenprofi | fr jardinier professionnel, horticulteur, paysagiste | ar بستاني محترف, خبير زراعة
gamer < endorsement | en pro gamer, esports team, esports | de profi-gamer, e-sports-team, e-sport | fr joueur professionnel, équipe esport, e-sport | ar لاعب محترف, فريق رياضات إلكترونية
audio-professional < endorsement | en sound engineer, audiophile, studio professional, djs | de tontechniker, tonmeister, audiophil, studioprofi | fr ingénieur du son, audiophile, dj professionnels | ar مهندس صوت, عشاق الصوت النقي
influencer < endorsement | en influencer, blogger, youtuber, tiktok | de influencer, blogger, youtuber, tiktok | fr influenceur, influenceuse, blogueur, tiktok | ar مؤثر, مؤثرون, يوتيوبر, تيك توك
viral < social-proof | en viral, went viral | de viral, geht viral | fr viral, devenu viral | ar انتشر بسرعة, ترند, رائج
celebrity < endorsement | en celebrity, celebrities, hollywood star | de promi, prominente, weltstar, hollywood | fr célébrité, star hollywoodienne | ar مشاهير, نجوم السينما, هوليوود
press < endorsement | en as seen in, featured in, press coverage | de bekannt aus, presseberichte, aus der presse | fr vu dans la presse, presse spécialisée | ar كما ظهر في, ظهر في المجلات, وسائل الإعلام
television-fame < endorsement | en as seen on tv, shark tank, dragons' den, tv show | de bekannt aus dem tv, höhle der löwen, aus der werbung | fr vu à la tv, émission de télévision | ar كما شوهد على التلفزيون, برنامج تلفزيوني
nasa < endorsement | en nasa | de nasa | fr nasa | ar ناسا
space-technology < endorsement | en space technology, astronaut | de raumfahrt, raumfahrttechnik, astronaut | fr technologie spatiale, astronaute | ar تكنولوجيا الفضاء, رواد الفضاء
armed-forces < endorsement | en armed forces, special forces, used by the army | de bundeswehr, militär, spezialeinheit, streitkräfte | fr forces armées, forces spéciales, usage militaire | ar القوات المسلحة, القوات الخاصة, استخدام عسكري
rescue-services < endorsement | en rescue service, mountain rescue, paramedic | de rettungsdienst, rettungskräfte, sanitäter | fr services de secours, secouristes | ar فرق الإنقاذ, مسعف
firefighter < endorsement | en firefighter, fire department | de feuerwehr, feuerwehrmann | fr pompiers, sapeur-pompier | ar رجال الإطفاء, إطفائي
police < endorsement | en police | de polizei | fr police nationale, policiers | ar الشرطة, شرطي
hospital < endorsement | en hospital, clinic, hospital grade | de krankenhaus, klinik, kliniken | fr hôpital, clinique, qualité hospitalière | ar مستشفى, مستشفيات, عيادة
hotel-quality < endorsement | en hotel quality, used in hotels, luxury hotels | de hotelqualität, luxushotel | fr qualité hôtelière, hôtels de luxe | ar جودة الفنادق, فنادق فاخرة
restaurant-quality < endorsement | en restaurant quality, used in restaurants, fine dining | de restaurantqualität, gastroqualität, spitzengastronomie | fr qualité restaurant, haute gastronomie | ar جودة المطاعم, مطاعم راقية
parents-endorse < endorsement | en loved by parents, parents trust, trusted by parents | de von eltern empfohlen, eltern vertrauen | fr recommandé par les parents, les parents adorent | ar يثق به الآباء, توصي به الأمهات
trusted < endorsement | en trusted by, trusted brand | de vertrauen auf, vertrauenswürdig | fr de confiance, font confiance | ar موثوق, محل ثقة, يثق به
ambassador < endorsement | en ambassador, official partner, official supplier | de markenbotschafter, offizieller partner, offizieller ausrüster | fr ambassadeur, partenaire officiel, fournisseur officiel | ar سفير العلامة, شريك رسمي, مورد رسمي
association-endorses < endorsement | en association, federation | de fachverband, bundesverband, berufsverband | fr association, fédération | ar جمعية, اتحاد
developed-with < endorsement | en developed with, in collaboration with, in cooperation with | de entwickelt mit, in zusammenarbeit mit, in kooperation mit | fr développé avec, en collaboration avec | ar بالتعاون مع, بالشراكة مع
professional-use < endorsement | en professional use, commercial use, industrial grade | de gewerbliche nutzung, profibedarf, industriequalität | fr usage professionnel, qualité industrielle | ar استخدام احترافي, استخدام تجاري
"""
