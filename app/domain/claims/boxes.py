"""What comes in the box, and what is bought apart from it."""

from collections.abc import Collection, Mapping

from app.domain.claims.stopwords import sets
from app.domain.claims.tokens import LANGUAGES, stem

Stems = Mapping[str, frozenset[str]]


def stem_sets(**said: str) -> Stems:
    """The stems of words, by language."""
    words = sets(**said)
    return {
        language: frozenset(stem(word, language) for word in words[language])
        for language in LANGUAGES
    }


_INSIDE = stem_sets(
    en="included include includes supplied supply comes come enclosed bundled box inside pack"
    " accompanies accompanied thrown fitted attached alongside bag tucked",
    de="enthalten beiliegend liegt bei dabei mitgeliefert geliefert lieferumfang inklusive samt"
    " drin beigelegt beigefügt montiert gehört gehören mit",
    fr="inclus incluse incluses fourni fournie fournis fournies compris comprise livré livrée"
    " accompagne accompagnent accompagné boîte joint jointe offert avec",
    ar="مرفق مرفقة يأتي تأتي يرافقه يرافقها معه معها يشمل تشمل يتضمن تتضمن ضمن علبة مرفقا مزود"
    " مزودة هدية",
)
_APART = stem_sets(
    en="separately separate extra apart own buy bring purchase order optional add",
    de="separat gesondert extra aufpreis dazukaufen kaufen bestellen besorgen optional zubehör"
    " getrennt",
    fr="séparément séparé sus supplément option acheter achetez commander prévoir prévoyez part",
    ar="منفصل منفصلة منفصلا اشتر اشتروا يشترى تشترى يباع تباع إضافي اختياري",
)


def whereabouts(stems: Collection[str], language: str, *, is_denied: bool) -> str:
    """Whether words say that things are "inside" or bought "apart"; "" where they say neither."""
    if not _APART[language].isdisjoint(stems):
        return "apart"
    if not _INSIDE[language].isdisjoint(stems):
        return "apart" if is_denied else "inside"
    return ""
