"""The little Markdown of the guide."""

from app.web.markdown import rendered


def _body(text: str) -> str:
    return str(rendered(text, lambda address: f"/there/{address}")[1])


def test_its_first_heading_is_the_title() -> None:
    title, body = rendered("# Undo & more\n\nText.\n", str)
    assert (title, str(body)) == ("Undo & more", "<p>Text.</p>")


def test_lists_tables_and_headings_are_drawn() -> None:
    assert _body("## Then\n1. One\n2. Two\n\n- a") == (
        "<h2>Then</h2>\n<ol><li>One</li><li>Two</li></ol>\n<ul><li>a</li></ul>"
    )
    assert _body("| a | b |\n|---|---|\n| 1 | 2 |") == (
        "<table><thead><tr><th>a</th><th>b</th></tr></thead>"
        "<tbody><tr><td>1</td><td>2</td></tr></tbody></table>"
    )


def test_words_are_bold_in_italics_code_links_and_pictures() -> None:
    assert _body("**a** *b* `c*`") == '<p><b>a</b> <em>b</em> <code dir="ltr">c*</code></p>'
    assert _body("[x](y.md)") == '<p><a href="/there/y.md">x</a></p>'
    assert _body("![x](y.webp)") == '<p><img alt="x" src="/there/y.webp"></p>'


def test_nothing_else_becomes_html() -> None:
    assert _body('<b>a</b> & [<i>]("y)') == (
        '<p>&lt;b&gt;a&lt;/b&gt; &amp; <a href="/there/&amp;#34;y">&lt;i&gt;</a></p>'
    )
