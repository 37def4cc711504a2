# ruff: noqa: E501
"""Animals: pets and their kinds, farm and wild animals, insects, and what animals have and do."""

CONCEPTS = """
animal | en animal, creature, beast | de tier, lebewesen | fr bête | ar حيوان, حيوانات, كائن حي
hound < dogs, animal | en hound, canine, pooch, doggy, doggo | de vierbeiniger freund, hündchen, hündin, rüde | fr canin, toutou | ar كلبك
senior-dog < adult-dogs | en senior dog, older dog, elderly dog | de seniorhund, älterer hund, alter hund | fr chien senior, chien âgé, vieux chien | ar كلب مسن, كلب كبير السن
medium-dog < dogs != small-dogs, large-dogs | en medium dog, medium-sized dog, medium breed | de mittelgroßer hund, mittelgroße rasse | fr chien de taille moyenne, race moyenne | ar كلب متوسط الحجم, سلالة متوسطة
toy-breed < small-dogs | en toy breed, chihuahua, yorkie, lapdog, pug | de zwergrasse, chihuahua, mops, schoßhund, malteser | fr race naine, chihuahua, carlin, bichon | ar شيواوا, سلالة قزمة, بج
large-breed-kind < large-dogs | en labrador, golden retriever, german shepherd, rottweiler | de labrador, retriever, schäferhund, rottweiler | fr labrador, golden retriever, berger allemand, rottweiler | ar لابرادور, راعي ألماني, روت وايلر
dachshund < small-dogs | en dachshund, sausage dog | de dackel, dachshund | fr teckel | ar داكسهند, كلب نقانق
terrier < dogs | en terrier, spaniel, poodle, beagle, collie, corgi | de terrier, spaniel, pudel, beagle, collie | fr épagneul, caniche, beagle, colley | ar تيرير, سبانيل, كانيش, بيغل
bulldog < dogs | en bulldog, french bulldog, flat-nosed breed | de bulldogge, französische bulldogge | fr bouledogue, bouledogue français | ar بولدوغ
working-dog < dogs | en working dog, guide dog, assistance dog, hunting dog, gun dog | de arbeitshund, jagdhund, assistenzhund, blindenhund | fr chien de travail, chien de chasse, chien guide | ar كلب صيد, كلب عمل, كلب إرشاد
breed | en breed, pedigree, all breeds | de rasse, hunderasse, alle rassen | fr race, pedigree, toutes races | ar فصيلة
adult-cat < cats | en adult cat, grown cat | de ausgewachsene katze, erwachsene katze | fr chat adulte | ar قطة بالغة, قطط بالغة
indoor-cat < cats | en indoor cat, house cat, apartment cat | de wohnungskatze, hauskatze | fr chat d'intérieur, chat d'appartement | ar قطة منزلية, قطط المنزل
outdoor-cat < cats != indoor-cat | en outdoor cat, free-roaming cat | de freigängerkatze, freigänger | fr chat d'extérieur | ar قطة خارجية
sterilised-cat < cats | en sterilised cat, neutered, spayed | de sterilisierte katze, kastriert | fr chat stérilisé, castré | ar قطة معقمة, معقم جنسيا
long-haired | en long-haired, longhair, long coat | de langhaarig, langhaar | fr à poils longs | ar طويل الشعر, شعر طويل للحيوان
short-haired != long-haired | en short-haired, shorthair, short coat | de kurzhaarig, kurzhaar | fr à poils courts | ar قصير الشعر, شعر قصير للحيوان
rabbit < rodents, animal | en bunny, hare, dwarf rabbit | de hase, zwergkaninchen | fr lièvre, lapin nain | ar أرانب
small-pet < animal | en small pet, small animal, small furry | de kleintier, kleintiere | fr petit animal, petits animaux, rongeur domestique | ar حيوان صغير, حيوانات صغيرة
ferret < animal | en ferret | de frettchen | fr furet | ar ابن مقرض, نمس
horse-word < horses, animal | en mare, stallion, foal, steed, equine | de stute, hengst, fohlen, ross | fr jument, étalon, poulain, équin | ar خيل, مهر
pony < horse-word | en pony | de pony, ponys | fr poney | ar بوني, حصان صغير
donkey < animal | en donkey, mule | de esel, maultier | fr âne, mulet | ar حمار, بغل
camel < animal | en camel, dromedary | de kamel, dromedar | fr chameau, chameaux, dromadaire | ar جمل, إبل, ناقة
bird < birds, animal | en feathered friend, fowl | de gefiederte | fr volatile | ar طير, عصافير
wild-bird < bird | en wild bird, garden bird | de wildvogel, gartenvogel, wildvögel | fr oiseau sauvage, oiseau du jardin, oiseaux du jardin | ar طيور برية, طيور الحديقة
songbird < bird | en songbird, tit, robin, sparrow, finch | de singvogel, rotkehlchen, spatz, fink | fr oiseau chanteur, mésange, rouge-gorge, moineau | ar عصفور, عصفور دوري, أبو الحناء
parrot < bird | en parrot, budgie, budgerigar, parakeet, cockatiel, canary | de papagei, wellensittich, sittich, kanarienvogel | fr perroquet, perruche, canari | ar ببغاء, ببغاوات, كناري, طائر الحب
owl < bird | en owl | de eule, uhu | fr hibou, chouette oiseau | ar بومة, بوم
eagle < bird | en eagle, falcon, hawk | de adler, falke, habicht | fr aigle, faucon | ar نسر, صقر, صقور
swallow-bird < bird | en swallow bird, dove, pigeon | de schwalbe, taube | fr hirondelle, colombe, pigeon | ar سنونو, حمام زاجل
swan < bird | en swan, heron, flamingo, crane bird | de schwan, reiher, flamingo | fr cygne, héron, flamant | ar بجعة, فلامنغو, مالك الحزين
peacock < bird | en peacock | de pfau | fr paon | ar طاووس
penguin < bird | en penguin | de pinguin | fr manchot, pingouin | ar بطريق
duck-bird < bird | en duck bird, duckling, goose bird, geese | de ente, entchen, gans, gänse | fr caneton, oie | ar بطة, بط
goldfish < fish-pets | en goldfish, koi, guppy, betta | de goldfisch, koi, guppy | fr poisson rouge, koï, guppy | ar سمكة ذهبية, كوي, غوبي
reptile < animal | en reptile, lizard, gecko, bearded dragon, iguana | de reptil, echse, gecko, bartagame | fr reptile, lézard, gecko, pogona | ar زواحف, سحلية, أبو بريص
turtle < reptile | en turtle, tortoise | de schildkröte | fr tortue | ar سلحفاة, سلاحف
snake < reptile | en snake, serpent | de schlange | fr serpent | ar ثعبان, أفعى, ثعابين
frog < animal | en frog, toad | de frosch, kröte | fr grenouille, crapaud | ar ضفدع, ضفادع
cattle < animal | en cattle, cow, calves, ox, oxen, bull | de kuh, kühe, ochse, stier | fr bovin, vache, bœuf animal, taureau | ar بقرة, أبقار, بقر
sheep < animal | en sheep, ewe, flock of sheep | de schaf, schafe, widder, lämmchen | fr mouton, brebis, bélier | ar خروف, خراف, أغنام, غنم, نعجة
goat < animal | en goat, billy goat | de ziege, ziegenbock | fr chèvre, bouc | ar ماعز, عنزة, تيس
pig < animal | en pig, piglet, hog | de schwein, ferkel | fr cochon, porcelet | ar خنازير, حيوان الخنزير
livestock < animal | en livestock, farm animal, herd | de nutztier, bauernhoftier, vieh | fr bétail, animal de ferme, animaux de la ferme, troupeau | ar مواشي, حيوانات المزرعة, قطيع
deer < animal | en deer, fawn, roe deer | de hirsch, reh, rehkitz | fr cerf, biche, faon, chevreuil | ar غزال, أيل
moose < animal | en moose, elk, reindeer | de rentier | fr élan animal, orignal, renne | ar رنة, موظ, إلكة
fox < animal | en fox, foxes | de fuchs, füchse | fr renard | ar ثعلب, ثعالب
wolf < animal | en wolf, wolves | de wolf, wölfe | fr loup | ar ذئب, ذئاب
bear < animal | en bear cub, grizzly, polar bear, brown bear | de bär, bären, eisbär, braunbär | fr ours, ourson, ours polaire | ar دب, دببة, دب قطبي
hedgehog < animal | en hedgehog, squirrel, badger, raccoon | de igel, eichhörnchen | fr hérisson, écureuil, blaireau, raton laveur | ar قنفذ, سنجاب, راكون
bat-animal < animal | en fruit bat | de fledermaus, fledermäuse | fr chauve-souris | ar خفاش, خفافيش
elephant < animal | en elephant | de elefant | fr éléphant | ar فيل, أفيال
giraffe < animal | en giraffe | de giraffe | fr girafe | ar زرافة
lion < animal | en lion, lioness, big cat | de löwe, löwin, raubkatze | fr lion, lionne | ar أسد, أسود الغابة, لبؤة
tiger < animal | en tiger, leopard, panther, cheetah | de tiger, leopard, panther, gepard | fr tigre, léopard, panthère, guépard | ar نمر, نمور, فهد
zebra < animal | en zebra, hippo, hippopotamus, rhino | de zebra, nilpferd, nashorn | fr zèbre, hippopotame, rhinocéros | ar حمار وحشي, فرس النهر, وحيد القرن
monkey < animal | en monkey, ape, gorilla, chimpanzee | de affe, äffchen, gorilla, schimpanse | fr singe, gorille, chimpanzé | ar قرد, قرود, غوريلا
koala < animal | en koala, kangaroo | de koala, känguru | fr koala, kangourou | ar كوالا, كنغر
panda < animal | en panda | de panda | fr panda | ar باندا
sloth < animal | en sloth, llama | de faultier, lama | fr paresseux, lama | ar كسلان, لاما
dinosaur < animal | en dinosaur, dino, t-rex | de dinosaurier, dino | fr dinosaure, dino | ar ديناصور, ديناصورات
dragon | en dragon, fabulous creature, monster | de fabelwesen, monster | fr créature fabuleuse, monstre | ar تنين
whale < animal | en whale, dolphin, seal animal, orca | de wal, delfin, robbe | fr baleine, dauphin, phoque | ar حوت, دلفين, فقمة
shark < animal | en shark | de hai, haie, haifisch | fr requin | ar قرش البحر, سمكة القرش
octopus < animal | en octopus, jellyfish, squid animal | de oktopus, qualle, krake | fr poulpe, pieuvre, méduse | ar أخطبوط, قنديل البحر
crab-animal < animal | en crayfish, sea creature, starfish, seahorse | de krebs, meerestier, seestern, seepferdchen | fr étoile de mer, hippocampe, animal marin | ar سلطعون, نجم البحر, حصان البحر
snail < animal | en snail, slug | de schnecke, nacktschnecke | fr escargot, limace | ar حلزون, بزاقة
insect < animal | en insect, bug, creepy-crawly | de insekt, ungeziefer, krabbeltier | fr insecte, bestiole | ar حشرة, حشرات
bee < insect | en bee, bees, bumblebee, wild bee | de biene, hummel, wildbiene | fr abeille, bourdon, abeille sauvage | ar نحلة, نحل
wasp < insect | en wasp, hornet | de wespe, hornisse | fr guêpe, frelon | ar دبور, دبابير
butterfly < insect | en butterfly, butterflies, dragonfly, moth | de schmetterling, libelle, motte | fr papillon, libellule, mite insecte | ar فراشة, فراشات, يعسوب, عثة
ladybird < insect | en ladybird, ladybug, beetle | de marienkäfer, käfer | fr coccinelle, scarabée | ar خنفساء, دعسوقة
fly-insect < insect | en housefly, fruit fly, gnat | de stubenfliege, fruchtfliege | fr mouche, moucheron | ar ذباب, ذبابة, ذباب الفاكهة
mosquito < insect | en mosquito, mosquitoes, midge | de mücke, stechmücke, moskito | fr moustique, moucherons piqueurs | ar بعوض
ant < insect | en ant, ants | de ameise | fr fourmi | ar نملة, نمل
spider < animal | en spider, cobweb | de spinne, spinnen, spinnennetz | fr araignée, toile d'araignée | ar عنكبوت, عناكب
tick-flea < insect | en tick, flea, mite, dust mite, bedbug | de zecke, floh, flöhe, milbe, hausstaubmilbe, bettwanze | fr tique, acarien, punaise de lit | ar قراد, برغوث, عث الغبار, بق الفراش
caterpillar < insect | en caterpillar, larva, larvae, silkworm, aphid | de raupe, larve, seidenraupe, blattlaus | fr larve, ver à soie, puceron | ar يرقة, دودة القز, من النبات
worm < animal | en earthworm, worm, mealworm | de regenwurm, wurm, würmer, mehlwurm | fr ver de terre, lombric, ver de farine | ar دودة, ديدان, دودة الأرض
pest | en pest, pests, vermin, rodent pest, infestation | de schädling, schädlinge, befall, schädlingsbefall | fr nuisible, ravageur, parasite des plantes, infestation | ar آفة, آفات, قوارض ضارة
coat-of-animal | en fur coat of a dog, pet hair, animal hair, dog hair, undercoat | de fell, tierhaar, hundehaar, unterwolle, mähne | fr pelage, poils d'animaux, sous-poil, crinière | ar فراء الحيوان, شعر الحيوانات, لبدة
paw | en paw, hoof, hooves, claw, claws | de pfote, huf, hufe, kralle, tatze | fr patte, pattes | ar مخلب, مخالب, حافر, كف الحيوان
tail-animal | en tail, tail feather | de schwanz, schweif | fr queue | ar ذيل, ذيول
snout | en snout, muzzle, beak, whiskers | de schnauze, schnabel, schnurrhaare | fr museau, moustaches | ar خطم, منقار
antler | en antler, horns | de geweih, hörner | fr bois de cerf, cornes | ar قرن الأيل, قرون
egg-shell | en eggs in a nest, clutch of eggs | de nest, nester | fr nid, couvée | ar عش, أعشاش
bark-dog | en barking, barks, woof | de bellen, gebell | fr aboiement, aboyer | ar نباح, ينبح
lead-walking | en walkies, on the leash, off leash | de gassi gehen, leinenführig | fr promenade du chien, sortie du chien | ar نزهة الكلب, تمشية الكلب
pulling-dog | en pulls on the lead, puller, strong puller | de zieht an der leine, starker zieher | fr tire sur la laisse | ar يشد المقود, كلب قوي الشد
stable-animal | en stable, kennel, barn, pasture, meadow grazing | de stall, hundehütte, weide | fr étable, écurie, niche, chenil, pâturage | ar إسطبل, حظيرة, بيت الكلب, مرعى
cage | en cage, hutch, enclosure for pets, aviary | de gehege, voliere | fr cage, enclos, volière | ar أقفاص, مسيج
zoo | en zoo, safari, jungle animals, wild animal, wildlife | de zoo, safari, wildtier, tierpark | fr zoo, safari, animal sauvage, animaux sauvages | ar حديقة حيوان, سفاري, حيوانات برية
prey | en prey, prey drive, hunting instinct, natural instinct | de beute, jagdtrieb, jagdinstinkt | fr proie, instinct de chasse | ar فريسة, غريزة الصيد
treat-animal < pet-food | en pet snack, chew treat, reward snack | de leckerchen, belohnungshappen, kausnack | fr gâterie, snack pour chat | ar مكافأة للكلب, مكافآت الحيوانات, وجبة خفيفة للحيوان
hay-feed | en hay, straw bedding, animal bedding, bird seed | de heu, einstreu, vogelfutter | fr foin, litière végétale, graines pour oiseaux | ar تبن, طعام الطيور
clumping | en clumping, clumping litter | de klumpend, klumpstreu, klumpenbildung | fr agglomérant, agglomérante | ar متكتل, رمل متكتل
wing-bird | en wing, wings | de flügel | fr ailes d'oiseau, aile d'oiseau | ar جناح, أجنحة
"""
