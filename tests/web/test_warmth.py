"""What a web process does before its first visitor comes."""

from app.domain.claims import lexicon
from app.domain.claims.tokens import tokens
from app.web.warmth import warm
from tests.web.conftest import Web


def test_no_visitor_waits_for_a_page_to_be_compiled(web: Web) -> None:
    kept = web.app.jinja_env.cache
    assert kept is not None
    kept.clear()
    warm(web.app)
    ready = len(kept)
    assert web.get("/products")
    assert len(kept) == ready


def test_no_visitor_waits_for_the_lexicon(web: Web) -> None:
    for kept in (lexicon._forms, lexicon._longer, lexicon._single):
        kept.cache_clear()
    warm(web.app)
    read = lexicon._forms.cache_info().misses
    assert read
    for language in ("en", "de", "fr", "ar"):
        lexicon.mentions(list(tokens("steel", language)), language)
    assert lexicon._forms.cache_info().misses == read
