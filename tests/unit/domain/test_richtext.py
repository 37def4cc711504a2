"""What HTML says, read quickly: the same as a parser reads, whatever it is."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.domain.richtext import (
    BLOCK_TAGS,
    INLINE_TAGS,
    SHORTCODE,
    SILENT_TAGS,
    _parsed,
    _untagged,
    allowed,
    plain,
    words,
)
from tests.samples import fewer

NAMES = st.sampled_from(sorted(BLOCK_TAGS | INLINE_TAGS | SILENT_TAGS | {"blink", "title", "o:p"}))
SPACES = st.sampled_from(["", " ", "\n", "\t", "\r\n", "\f", "\v", "\xa0", "\x1c", "\0"])
VALUES = st.sampled_from(
    ['"x"', "'x'", "x", '"a > b"', '"<p>"', '"&amp;"', '"', "''", "=", "x/", 'x"y"', "", '"[a]"']
)
SIGNS = st.sampled_from(
    [
        *("<", ">", "&", "</", "/>", "<!", "<!--", "-->", "<?", "]]>", "<![CDATA[", "\0", "[", "]"),
        *("&amp;", "&amp", "&lt;p&gt;", "&nbsp;", "&#10;", "&#x3c;", "&#0;", "&NewLine;", "&ampx;"),
        *(
            "&noSuch;",
            "&;",
            "& ",
            "&#",
            "&#xD800;",
            "&copy",
            "\n",
            "  ",
            "\u2028",
            "a",
            "word",
            "ورد",
        ),
        *("[gallery ids='1']", "[/x]", "K", "ſ", "\x85"),
    ]
)


@st.composite
def tags(draw: st.DrawFn) -> str:
    """A tag, more or less."""
    name = draw(NAMES | NAMES.map(str.upper) | st.sampled_from(["ſpan", "1", "p-x", ""]))
    attributes = draw(
        st.lists(st.tuples(SPACES, st.sampled_from(["a", "data-x", "", "é"]), VALUES), max_size=2)
    )
    told = "".join(f"{space}{key}={value}" for space, key, value in attributes)
    start, end = draw(st.sampled_from(["<", "</", "< ", "</ "])), draw(SPACES)
    return f"{start}{name}{told}{end}{draw(st.sampled_from(['>', '/>', '', '/ >']))}"


HTML = st.lists(SIGNS | tags() | st.text(max_size=4), max_size=12).map("".join)


def slowly(text: str) -> str:
    lines = (" ".join(line.split()) for line in SHORTCODE.sub(" ", _parsed(text)).split("\n"))
    return "\n".join(line for line in lines if line)


@settings(max_examples=fewer(600), deadline=None)
@given(HTML)
@example("<b<p>r>")
@example("<<b>p>a</p>")
@example("&am<b></b>p;")
@example("&amp;amp;")
@example("&lt;&amp;")
@example("a<p\vb>c")
@example("<p>a<br/>b</p >c")
@example('<p title="a>b">c')
@example("<script>if (a<b) c</script>d")
def test_it_says_what_a_parser_reads(text: str) -> None:
    assert plain(text) == slowly(text)
    assert words(text) == len(slowly(text).split())


@pytest.mark.parametrize("html", ["a<![if x]>b", "a<![x]>b", "a<![x b>b", "a<![CDATA[x]]>b"])
def test_a_section_that_nobody_knows_is_a_comment(html: str) -> None:
    assert plain(html) == "ab"
    assert allowed(html)


def test_plain_tags_need_no_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.domain.richtext._parsed", None)
    html = (
        "<h2 class=\"x\" data-y='1'>Bowls &amp; cups</h2>\n<P>For <strong>all</strong><br />of us"
        "<img src=https:x width=1>.</P>"
    )
    assert _untagged(html).split("\n") == ["", "Bowls & cups", "", "", "For all", "of us.", ""]


@pytest.mark.parametrize("html", ["<style>a</style>b", "<!-- a -->b", "<a href='x>b", "a <3 b"])
def test_all_else_is_the_parsers(html: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.domain.richtext._parsed", lambda _text: "the parser's")
    assert _untagged(html) == "the parser's"
