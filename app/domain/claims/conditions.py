"""On what a return or a free delivery hangs: "unopened", "used", "over 30 euros"."""

from collections.abc import Sequence

from app.domain.claims.boxes import stem_sets
from app.domain.claims.tokens import Token
from app.domain.claims.words import NEGATORS

_NEAR = 2  # tokens from a "not" to what it denies
_MONEY = "money"
_RETURNS = stem_sets(
    en="return returns returned returnable send refund refunds exchange exchanged",
    de="rückgabe zurück zurückgeben zurückgegeben zurückschicken zurücksenden zurücknehmen"
    " zurückgenommen rücksendung rücknahme rückgaberecht retoure retouren umtausch umtauschen"
    " umgetauscht",
    fr="retour retours retourner retournez retournés renvoyer renvoyez rendre rendez reprise repris"
    " reprend reprenons échange échanger remboursé remboursement",
    ar="إرجاع إرجاعه إرجاعها إعادة إعادته إعادتها استرجاع استرجاعه استبدال يسترجع تسترجع يسترد"
    " ترجع يرجع تعاد نسترجع",
)
_USED = stem_sets(
    en="opened used worn lit played washed cut tried cooked mixed prepared slept engraved"
    " broken burnt trimmed assembled wear use play",
    de="geöffnet geöffnete angebrochen angebrochene benutzt gebraucht getragen gewaschen"
    " geschnitten zugeschnitten gespielt angezündet graviert gravierte verwendet ausprobiert"
    " öffnen öffnung",
    fr="ouvert ouverte ouverts utilisé utilisée porté portée lavé lavée découpé découpées joué"
    " entamé entamée gravé gravée essayé allumé préparé préparée ouverture",
    ar="مفتوح مفتوحة فتح فتحه فتحها فتحت الفتح استخدام استخدامه استخدامها مستخدم استعمال لبسه"
    " غسله قصه نقش نقشه تجربة تجربته تجربتها",
)
_UNUSED = stem_sets(
    en="unopened unused unworn sealed unwashed uncut unlit untouched unplayed undamaged intact",
    de="ungeöffnet ungeöffnete unbenutzt unbenutzte ungetragen originalverpackt versiegelt"
    " ungewaschen ungeschnitten unbeschädigt verschlossen",
    fr="neuf neuve intact intacte scellé scellée inutilisé emballé",
    ar="سليم سليمة مغلق مغلقة مختوم",
)
_SENDS = stem_sets(
    en="shipping postage delivery deliver delivers delivered ship ships shipped",
    de="versand lieferung liefern geliefert versandkosten porto versandkostenfrei versandfrei"
    " gratisversand zustellung",
    fr="livraison livrer livré livrons port expédition envoi",
    ar="شحن توصيل إرسال",
)
_FREE = stem_sets(
    en="free nothing gratis complimentary",
    de="kostenlos kostenlose kostenfrei gratis frei umsonst versandkostenfrei versandfrei"
    " gratisversand",
    fr="gratuit gratuite gratuits offert offerte offerts franco",
    ar="مجاني مجانا مجانية",
)


def returned(said: Sequence[Token], language: str) -> str:
    """In which state one may return it, "used", "unused" or "any"; "" where no return is told."""
    stems = {token.stem for token in said}
    if stems.isdisjoint(_RETURNS[language]):
        return ""
    if not stems.isdisjoint(_UNUSED[language]):
        return "unused"
    for place, token in enumerate(said):
        if token.stem in _USED[language]:
            before = {one.text for one in said[max(0, place - _NEAR) : place]}
            return "unused" if before & NEGATORS[language] else "used"
    return "any"


def sent(said: Sequence[Token], measures: frozenset[str], language: str) -> str:
    """What delivery costs: "free", "free-from" an amount on, "priced"; "" where it isn't told."""
    stems = {token.stem for token in said}
    if stems.isdisjoint(_SENDS[language]):
        return ""
    if stems.isdisjoint(_FREE[language]):
        return "priced" if _MONEY in measures else ""
    return "free-from" if _MONEY in measures else "free"
