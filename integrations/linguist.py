"""Which language a text is in, by py3langid's model: it knows short texts, and needs no network."""

import threading
from collections.abc import Mapping

from py3langid import langid

# those that are offered, and what a writer may slip into instead; more only take likelihood away
# from their neighbours, as Galician does from Portuguese
KNOWN = frozenset(
    {
        *("en", "ar", "de", "fr", "es", "it", "nl", "pt", "tr", "fa"),
        *("cs", "da", "fi", "hu", "id", "no", "pl", "ro", "sv", "ur", "vi"),
    }
)
_LOCK = threading.Lock()
_LOADED: list[langid.LanguageIdentifier] = []


class Langid:
    """Implements `app.ports.linguist.Linguist`; first asked, it takes a second and 110 MB."""

    def likelihoods(self, text: str) -> Mapping[str, float]:
        """By code."""
        return dict(_model().rank(text.lower()))


def _model() -> langid.LanguageIdentifier:
    with _LOCK:
        if not _LOADED:
            model = langid.LanguageIdentifier.from_model_file(langid.MODEL_FILE, norm_probs=True)
            model.set_languages(KNOWN)
            _LOADED.append(model)
        return _LOADED[0]
