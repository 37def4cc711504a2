"""Frames: who recommends it, what it heals, what it is better than, what is in the box.

Each takes words of two kinds; one of them alone claims nothing of the sort.
"""

from collections.abc import Collection, Iterator, Sequence

from app.domain.claims.boxes import stem_sets, whereabouts
from app.domain.claims.conditions import returned, sent
from app.domain.claims.evidence import Evidence
from app.domain.claims.sentences import Sentence
from app.domain.claims.words import COMPARED, NEGATORS

_BOXED = frozenset({"parts", "things", "words", "food", "documents"})
_RELIEVES = stem_sets(
    en="ease eases relieve relieves relief soothe soothes prevent prevents protect protects"
    " reduce reduces help helps cure cures heal heals strengthen strengthens boost boosts"
    " improve improves lower lowers calm calms stop stops fight fights support supports treat"
    " treats lift lifts regulate regulates detox correct corrects banish banishes remove"
    " removes against combat",
    de="lindert lindern entlastet entlasten vorbeugt beugt vorbeugen schützt schützen mindert"
    " hilft helfen heilt heilen stärkt stärken verbessert senkt sinkt beruhigt stoppt bekämpft"
    " kräftigt unterstützt behandelt reguliert entgiftet korrigiert vertreibt gegen löst"
    " fördert",
    fr="soulage soulagent apaise apaisent prévient préviennent protège protègent réduit"
    " réduisent aide aident guérit soigne renforce stimule améliore abaisse calme stoppe"
    " combat soutient traite régule détoxifie corrige élimine contre favorise facilite"
    " décongestionne stop",
    ar="يخفف تخفف يقي تقي يحمي تحمي يقلل تقلل يساعد تساعد يشفي تشفي يعالج تعالج يقوي تقوي يعزز"
    " تعزز يحسن تحسن يخفض تخفض يهدئ تهدئ يوقف توقف يحارب تحارب يمنع تمنع ينظم تنظم يزيل تزيل"
    " ضد يدعم تدعم",
)
_AILS = stem_sets(
    en="pain pains ache aches headache headaches migraine migraines insomnia stress anxiety"
    " fatigue tiredness cough colds flu fever inflammation eczema acne rash arthritis"
    " rheumatism digestion stomach gut pressure pulse heartbeat immune immunity defences"
    " posture spine back neck shoulder shoulders knee knees joint joints hip hips muscle"
    " muscles tendon tendons cramp cramps skin hair kidney kidneys liver heart lungs blood"
    " circulation sleep eyes eyesight eye teeth gums bones nerves allergies allergy asthma"
    " toxins metabolism cholesterol diabetes wrinkles wrists wrist nausea swelling colic"
    " reflux depression concentration wounds bruises scars",
    de="schmerz schmerzen kopfschmerzen rückenschmerzen gelenkschmerzen migräne schlaflosigkeit"
    " stress angst müdigkeit erschöpfung husten erkältung erkältungen grippe fieber entzündung"
    " entzündungen ekzem akne neurodermitis arthritis rheuma verdauung magen darm blutdruck"
    " puls immunsystem abwehr abwehrkräfte haltung wirbelsäule rücken nacken schultern knie"
    " gelenke hüfte muskeln sehne sehnen achillessehne achillessehnen krämpfe haut haare"
    " haarausfall nieren leber herz lunge blut kreislauf schlaf augen sehkraft zähne"
    " zahnfleisch knochen nerven allergien asthma stoffwechsel cholesterin falten handgelenk"
    " übelkeit schwellungen koliken narben konzentration",
    fr="douleur douleurs mal maux migraine migraines insomnie insomnies stress anxiété fatigue"
    " toux rhume rhumes grippe fièvre inflammation inflammations eczéma acné arthrite arthrose"
    " rhumatismes digestion estomac intestin tension pouls immunité défenses posture colonne"
    " dos nuque épaules genou genoux articulations hanches muscles tendons crampes peau"
    " cheveux chute reins foie coeur cœur poumons sang circulation sommeil yeux vue dents"
    " gencives os nerfs allergies asthme toxines métabolisme cholestérol rides poignets"
    " nausées coliques tête cicatrices concentration",
    ar="ألم آلام صداع شقيقة أرق توتر قلق إرهاق تعب سعال زكام إنفلونزا حمى التهاب التهابات إكزيما"
    " حب الشباب مفاصل هضم معدة أمعاء ضغط نبض مناعة قوام عمود فقري ظهر رقبة كتف كتفين أكتاف"
    " ركبة ركبتين عضلات أوتار تشنج بشرة جلد شعر تساقط كلى كبد قلب رئتين دم دورة نوم عين عيون"
    " بصر أسنان لثة عظام أعصاب حساسية ربو سموم أيض كوليسترول تجاعيد معصم غثيان مغص ندوب تركيز"
    " انحناء",
)
_EXPERTS = stem_sets(
    en="expert experts professional professionals pro pros guide guides teacher teachers chef"
    " chefs barista baristas doctor doctors vet vets nurse nurses midwife midwives therapist"
    " therapists physio physios scientist scientists engineer engineers critic critics"
    " magazine magazines reviewer reviewers athlete athletes champion champions coach coaches"
    " trainer trainers architect architects designer designers stylist stylists photographer"
    " photographers musician musicians luthier luthiers gardener gardeners baker bakers"
    " sommelier sommeliers collector collectors hotel hotels restaurant restaurants school"
    " schools university clinic clinics hospital hospitals museum museums institute"
    " association club federation team teams crew crews celebrity celebrities influencer"
    " insurer insurers astronauts pilots sailors climbers surfers runners riders carpenters"
    " joiners mechanics firefighters rangers dermatologist dermatologists paediatrician"
    " paediatricians dentist dentists nutritionist studio studios orchestra press bloggers",
    de="experte experten fachleute profi profis bergführer lehrer lehrerin köche koch barista"
    " ärzte arzt tierärzte hebamme hebammen therapeut therapeuten physiotherapeuten orthopäden"
    " forscher ingenieure kritiker magazin fachmagazin tester sportler meister trainer"
    " architekten designer stylisten fotografen musiker geigenbauer gärtner bäcker sommelier"
    " sammler hotel hotels restaurant schulen universität klinik kliniken krankenhaus museum"
    " institut verband verein mannschaft prominente influencer versicherer piloten segler"
    " kletterer läufer tischler schreiner mechaniker feuerwehr förster hautärzte kinderärzte"
    " zahnärzte ernährungsberater studio orchester presse automobilclub obstbaumeister"
    " seenotretter imker",
    fr="expert experts professionnel professionnels pro pros guide guides professeur professeurs"
    " chef chefs barista médecin médecins vétérinaire vétérinaires sage-femme thérapeute"
    " thérapeutes kinés scientifiques ingénieurs critique critiques magazine sportifs champion"
    " champions entraîneurs architectes designers stylistes photographes musiciens luthiers"
    " jardiniers boulangers sommelier sommeliers collectionneurs hôtel hôtels restaurant"
    " restaurants écoles université clinique hôpital musée institut association club"
    " fédération équipe célébrités influenceuses assureurs pilotes marins grimpeurs coureurs"
    " menuisiers mécaniciens pompiers gardes dermatologues pédiatres dentistes nutritionnistes"
    " studio orchestre presse météorologues comptables",
    ar="خبير خبراء محترف محترفون محترفين مرشد مرشدون معلم معلمون معلمين أستاذ أساتذة طاه طهاة"
    " طبيب أطباء بيطريون قابلة معالج معالجون علماء مهندسون مهندسين ناقد نقاد مجلة رياضي"
    " رياضيون رياضيين بطل أبطال مدرب مدربون مدربين معماريون مصممون مصمم مصورون مصور موسيقي"
    " موسيقيون بستانيون خباز خبازون هواة فندق فنادق مطعم مطاعم مدارس مدرسة جامعة عيادة عيادات"
    " مستشفى مستشفيات متحف معهد جمعية نادي اتحاد فريق مشاهير مؤثرون طيارون بحارة متسلقون"
    " عداؤون نجارون إطفائيون استوديو أوركسترا صحافة",
)
_BACKS = stem_sets(
    en="swear swears recommend recommends recommended trust trusts trusted choose chooses chosen"
    " choice carry carries use uses used rely relies approve approved endorse endorsed"
    " favourite favorite official pick picks rate rated rates vote voted prefer prefers praise"
    " praised call called tested tuned played worn designed developed together accept love"
    " loves name named fish teach",
    de="schwören empfehlen empfiehlt empfohlen vertrauen wählen gewählt wahl tragen nutzen"
    " benutzen verwenden setzen verlassen geprüft zugelassen liebling offiziell offizielle"
    " bewertet ausgezeichnet bevorzugen loben gelobt getestet abgestimmt gespielt entwickelt"
    " raten darauf lieben",
    fr="jurent recommandent recommandé recommandée recommande confiance choisissent choisi"
    " choisie choix portent utilisent utilisé emploient approuvé approuvée plébiscité"
    " plébiscitée plébiscitent favori officiel officielle préfèrent préféré saluent noté testé"
    " accordé joué développé conçu adopté adoptée adorent",
    ar="يوصي توصي ينصح تنصح يثق تثق اختار اختارت اختاره اختارها يختار خيار يستخدم يستخدمه"
    " يستخدمها يعتمد تعتمد معتمد رسمي رسمية يفضل تفضل يفضله يشيد أشاد اختبر اختبره طور"
    " بالتعاون يصف وصف يحمل",
)
_OTHERS = stem_sets(
    en="other others another any rival rivals competitor competitors competing brand brands"
    " market category class price cost ordinary conventional regular usual leading average"
    " typical many most comparable similar elsewhere nothing twice half double third"
    " supermarket chains unlike",
    de="andere anderen anderer anderes konkurrenz mitbewerber marke marken marktführer markt"
    " klasse preis herkömmliche herkömmlicher gewöhnliche gewöhnlicher übliche üblichen jede"
    " jeder jedes vergleichbare vergleichbaren manche mancher doppelt doppelten halb halben"
    " original markenprodukt",
    fr="autre autres concurrent concurrents concurrence marque marques marché catégorie classe"
    " prix ordinaire ordinaires classique classiques habituel habituels comparable comparables"
    " bien beaucoup deux moitié double fois ailleurs aucun aucune",
    ar="آخر أخرى غيره غيرها سواه سواها منافس منافسين منافسة علامة علامات سوق فئة سعر سعره عادي"
    " عادية تقليدي تقليدية مثيل مشابه مشابهة ضعف بضعف نصف مرتين أي كثير معظم",
)
_FRAMES = (("heals", _RELIEVES, _AILS), ("backed", _EXPERTS, _BACKS))


def framed(said: Sentence, evidence: Evidence) -> Iterator[str]:
    """The frames that a sentence fills, and of each whether the facts have its words."""
    language, stems = said.language, said.stems
    for name, first, second in _FRAMES:
        ones, others = stems & first[language], stems & second[language]
        if ones and others and len(ones | others) > 1:
            known = evidence.stems if language == evidence.language else frozenset[str]()
            is_new = not (ones | others) <= known
            yield f"frame-{name}:{'new' if is_new else 'told'}"
        elif ones or others:
            yield f"frame-{name}:half"
    if said.words & COMPARED[language] and stems & _OTHERS[language]:
        yield "frame-others"
    yield from _boxed(said, evidence)
    yield from _conditions(said, evidence)


def _conditions(said: Sentence, evidence: Evidence) -> Iterator[str]:
    """What a return or a free delivery hangs on, here and in the facts."""
    language, all_of_it = said.language, evidence.passages.all
    own = returned(said.said, language)
    if own:
        told = {passage.returned for passage in all_of_it}
        yield f"frame-return-{own}:{_first(told, ('used', 'unused', 'any'))}"
    own = sent(said.said, frozenset(q.measure for q in said.quantities), language)
    if own:
        told = {passage.sent for passage in all_of_it}
        yield f"frame-sent-{own}:{_first(told, ('free-from', 'free', 'priced'))}"


def _first(told: Collection[str], wanted: Sequence[str]) -> str:
    return next((one for one in wanted if one in told), "none")


def _boxed(said: Sentence, evidence: Evidence) -> Iterator[str]:
    """What is said to be in the box, against the facts that name it: there, or sold apart."""
    is_denying = not said.words.isdisjoint(NEGATORS[said.language])
    own = whereabouts(said.stems, said.language, is_denied=is_denying)
    if not own:
        return
    readings: dict[int, list[str]] = {}
    for naming in said.namings:
        if naming.concept.topic in _BOXED and not naming.is_weak:
            readings.setdefault(naming.start, []).append(naming.concept.id)
    passages = evidence.passages
    for place in said.content:
        if place not in readings:
            continue
        found = passages.with_word(said.said[place], readings[place], said.language)
        where = {
            passage.whereabouts
            for at, passage in enumerate(passages.all)
            if found >> at & 1 and passage.whereabouts
        }
        how = "unsaid" if not where else "same" if where == {own} else "other"
        yield f"frame-box-{own}:{how if found else 'unknown'}"
