"""Claims in a draft's text: each where it stands, whatever spaces the text is set with."""

from app.domain.drafts import Claim, Evidence, Verdict
from app.web.marks import marked

SOURCE = Evidence("title", "Tide bowl")


def claim(text: str, verdict: Verdict = Verdict.OK, place: int = 1) -> Claim:
    return Claim(place, place + len(text), text, "number", SOURCE, verdict)


def test_each_is_marked_with_its_number_and_the_space_stays() -> None:
    said = marked("<p>30\u00a0cm of blue.</p>", [claim("30 cm"), claim("blue")], is_html=True)
    assert '<span class="claim" data-claim="1">30\u00a0cm<a' in said
    assert 'data-claim="2">blue<a' in said


def test_one_that_is_held_back_looks_so_and_one_that_was_cut_is_nowhere() -> None:
    held = claim("It is blue.", Verdict.FLAG)
    cut = Claim(0, 0, "It is gold.", "material", None, Verdict.BLOCK)
    said = marked("It is blue.", [cut, held], is_html=False)
    assert said.startswith('<span class="claim held" data-claim="2">It is blue.')
    assert "gold" not in said


def test_what_the_text_has_besides_is_escaped() -> None:
    assert "&lt;b&gt;" in marked("<b> 30 cm", [claim("30 cm")], is_html=False)
