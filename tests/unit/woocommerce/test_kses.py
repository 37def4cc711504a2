"""What WordPress makes of a text that comes in through its API."""

import pytest

from integrations.woocommerce.kses import kept, losses

# sent to a running store (WooCommerce 10.9.2, WordPress 7.0.4), and read back with context=edit
SENT = (
    '<p onclick="x()" style="color:red">It\'s a "quote" and a back\\slash C:\\temp</p>'
    '<script>alert(1)</script><iframe src="https://youtube.com/embed/x"></iframe>'
    "<style>p{}</style><table><tr><td>1</td></tr></table><!-- wp:paragraph --><p>block</p>"
    "<!-- /wp:paragraph -->[gallery] 5 < 6 &amp; 7 > 3 äöü €"
)
STORED = (
    '<p style="color:red">It\'s a "quote" and a backslash C:temp</p>alert(1)p{}'
    "<table><tr><td>1</td></tr></table><!-- wp:paragraph --><p>block</p><!-- /wp:paragraph -->"
    "[gallery] 5  3 äöü €"
)


def test_what_a_running_store_made_of_a_text_is_foretold() -> None:
    assert kept(SENT) == STORED


def test_what_it_stored_would_be_stored_again() -> None:
    assert kept(STORED) == STORED
    assert losses(STORED) == ()


@pytest.mark.parametrize(
    "text",
    [
        *("", "plain text\n\nof two paragraphs", "“quotes” ’ – 🧥 äöü", "السيراميك اليدوي"),
        *("<p>One</p>\r\n<p>Two</p>", '<h2 id="care">Care</h2><ul><li>Wipe</li></ul>'),
        *('[gallery ids="1,2"]', "[button]Buy[/button]", "Tom &amp; Anna&nbsp;&copy; &#039;"),
        *('<p style="color:red;text-align:center">x</p>', '<a href="https://a.example">b</a>'),
        '<table border="1"><tr><td colspan="2">1</td></tr></table>',
        '<!-- wp:image {"id":5} --><img src="https://a.example/b.jpg" alt="" /><!-- /wp:image -->',
        '<!-- wp:spacer {"height":"2px"} /-->',
        '<a href="https://a.example/b.pdf" download>b</a>',
        '<div style="width:calc(100% - 2em);--gap:1px;margin-top:var(--gap)">a</div>',
        '<div style="background:url(https://a.example/b.jpg)">a</div>',
        '<a href="mailto:me@shop.example">write</a><br />',
    ],
)
def test_what_shops_usually_write_comes_back_byte_for_byte(text: str) -> None:
    assert losses(text) == ()


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("C:\\clay\\07", ("backslash",)),
        ('<p>a</p><iframe src="https://video.example/embed/1"></iframe>', ("iframe",)),
        ("<script>track()</script>", ("script",)),
        ('<p onclick="x()">a</p>', ("handler",)),
        ("5 < 6 & 7 > 3", ("angle",)),
        ("<form><input></form>", ("markup",)),
        ('<p style="behaviour:url(x)">a</p>', ("style",)),
        ('<a href="javascript:x()">a</a>', ("markup",)),
        ('<!-- wp:x {"a": 1} --><p>a</p><!-- /wp:x -->', ("markup",)),
        ("<!-- wp:x --><p>a</p>", ("markup",)),
        ("<p>a</p><!-- /wp:x -->", ("markup",)),
        ('<span style="white-space:pre-wrap">a</span>', ("style",)),
        ('<p style="display:none">a</p>', ("style",)),
        ('<p style="COLOR:red">a</p>', ("style",)),
        ('<p style="background:url(javascript:x)">a</p>', ("style",)),
        ('<p aria-modal="true">a</p>', ("markup",)),
        ('<p data-x:y="1">a</p>', ("markup",)),
        ('<a href="/a.pdf" download="b.pdf">a</a>', ("markup",)),
        ("a<![x]>", ("angle",)),
        ("a<br/>b", ("spelling",)),
        ("a & b", ("spelling",)),
        ("a > b", ("spelling",)),
        ('<p style="color:red;">a</p>', ("spelling",)),
    ],
)
def test_what_would_be_lost_is_named(text: str, codes: tuple[str, ...]) -> None:
    assert losses(text) == codes
