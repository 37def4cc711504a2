"""Rich text, the word diff, the audit and the offline writer, by rule and by property."""

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.domain.audit import audit
from app.domain.catalog import Field, Slot
from app.domain.checks import Standard, check
from app.domain.claims.evidence import Evidence
from app.domain.facts import sheet
from app.domain.languages import OFFERED, Tongue
from app.domain.limits import briefs
from app.domain.policies.judging import problems
from app.domain.policies.policy import EVERY_POLICY
from app.domain.richtext import allowed, compose, plain
from app.domain.services import MENU, Service
from app.domain.stores import Platform
from app.domain.texts import Block, BlockKind
from app.domain.worddiff import diff
from app.domain.zones import in_place, protected
from app.ports.text_models import TextRequest
from integrations.ai.offline import compose as write
from integrations.linguist import Langid
from tests.factories import product, store
from tests.samples import fewer

HEARD = Langid().likelihoods
LIVE = '<p>Old.</p><table><tr><td>S</td></tr></table>[gallery ids="1"]<iframe src="x"></iframe>'
WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=60)


@given(st.text(max_size=200), st.text(max_size=200))
def test_a_diff_gives_both_texts_back(old: str, new: str) -> None:
    pieces = diff(old, new)
    assert "".join(piece.text for piece in pieces if piece.kind != "ins") == old
    assert "".join(piece.text for piece in pieces if piece.kind != "del") == new


@given(st.text(max_size=300))
def test_html_is_read_without_an_error_whatever_it_is(text: str) -> None:
    assert isinstance(plain(text), str)
    assert isinstance(allowed(text), tuple)
    assert isinstance(protected(text), tuple)


@given(st.lists(st.tuples(st.sampled_from(list(BlockKind)), WORDS), max_size=6))
def test_what_we_compose_may_always_be_published(blocks: list[tuple[BlockKind, str]]) -> None:
    html = compose(Block(kind, text) for kind, text in blocks)
    assert allowed(html) == ()


def test_scripts_handlers_and_bad_links_may_not() -> None:
    assert allowed("<script>x</script>")
    assert allowed('<p onclick="x">a</p>')
    assert allowed('<a href="javascript:x">a</a>')
    assert allowed("<p>a</p><img src=x")
    assert allowed('<p>a <a href="https://shop.example">b</a></p>') == ()


def test_the_merchants_own_parts_stay_byte_for_byte() -> None:
    zones = protected(LIVE)
    assert [zone.kind for zone in zones] == ["table", "shortcode", "iframe"]
    kept = in_place(LIVE).whole("<p>New.</p>")
    assert all(zone.html in kept for zone in zones)


def test_the_audit_names_what_lacks_and_praises_what_does_not() -> None:
    bare = audit(product(store()), Platform.SHOPIFY)
    full = audit(
        product(
            store(),
            description=f"<p>{'word ' * 80}</p>",
            seo_title="A bowl for the middle of the table",
            meta_description="m" * 130,
            images=(),
        ),
        Platform.SHOPIFY,
    )
    assert {"seo_title_missing", "alt_text_missing"} <= {f.code for f in bare.findings}
    assert bare.score < 50
    assert full.score > 90


@settings(max_examples=fewer(60, of=3), deadline=None)
@given(
    title=WORDS,
    kind=st.sampled_from(["Bowls", "", "أوعية"]),
    html=WORDS,
    language=st.sampled_from(list(OFFERED)),
    service=st.sampled_from([s for s in MENU if not s.translates]),
)
def test_the_offline_writer_passes_our_own_checks(
    title: str, kind: str, html: str, language: str, service: Service
) -> None:
    said = f"{title} {html} {kind}"
    assume(not problems(said, language, EVERY_POLICY, ()))  # a name that breaks one is told
    bowl = product(store(), title=title, product_type=kind, description=f"<p>{html}</p>")
    facts, wanted = sheet(bowl), briefs(service, bowl, Platform.SHOPIFY)
    texts = write(TextRequest(service.task, language, "Fjell", facts, wanted))
    found = check(texts, wanted, Standard(bowl, Evidence(facts), Tongue(language, HEARD)))
    codes = {p.code for each in found.values() for p in each.problems}
    assert codes <= {"wrong_language"}  # a title in another script outweighs a short text


def test_two_products_are_not_described_in_the_same_words() -> None:
    slot = Slot(Field.DESCRIPTION)
    texts = set()
    for number in range(6):
        bowl = product(store(), number, title=f"Bowl {'abcdef'[number]}")
        wanted = briefs(MENU[0], bowl, Platform.SHOPIFY)
        order = TextRequest(MENU[0].task, "en", "Fjell", sheet(bowl), wanted)
        texts.add(write(order)[slot][0].text.replace(bowl.title, ""))
    assert len(texts) > 2
