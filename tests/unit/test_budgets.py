"""What our own pages may weigh, and what none has: code in it, styles in it, strangers."""

import re
from collections.abc import Iterable
from functools import reduce
from pathlib import Path

from app.web.assets import lean
from app.web.compressed import packed_file

MOST_CSS_BYTES, MOST_JS_BYTES, MOST_OF_A_PAGE_BYTES = 20_000, 15_000, 10_000
STATIC = Path("app/static")
PAGES = [path for path in Path("templates").rglob("*.html") if "email" not in path.parts]
IMPORTED = re.compile(r"from '\./([\w.]+)'")
INLINE = re.compile(r"<style|\sstyle\s*=|\son(?!ly)[a-z]+\s*=\s*[\"']|javascript:", re.IGNORECASE)
SCRIPT = re.compile(r"<script(?![^>]*\ssrc=)", re.IGNORECASE)
# what a page itself loads; a link that somebody follows is their own step
LOADED = re.compile(
    r"<(?:script|img|iframe|source|use|audio|video)[^>]*\s(?:src|href)=\"(?!{)([^\"]*//[^\"]*)\""
    r"|<link[^>]*\shref=\"(?!{)([^\"]*//[^\"]*)\""
)
BRIDGE = '<script src="{{ page.app_bridge_url }}"></script>'
ADDRESS = re.compile(r"(?:https?:)?//[\w.-]+\.\w+|@import")


def _sent(files: Iterable[Path]) -> int:
    """How many bytes they are on their way."""
    return sum(len(packed_file(lean(path.name, path.read_bytes()), "br")) for path in files)


def _with_imports(name: str, seen: frozenset[str] = frozenset()) -> frozenset[str]:
    """A script and all that comes with it."""
    if name in seen:
        return seen
    found = IMPORTED.findall((STATIC / "js" / name).read_text("utf-8"))
    return reduce(lambda so_far, each: _with_imports(each, so_far), found, seen | {name})


def test_all_stylesheets_together_stay_small() -> None:
    assert _sent((STATIC / "css").iterdir()) <= MOST_CSS_BYTES


def test_all_modules_together_stay_small() -> None:
    modules = set((STATIC / "js").iterdir()) - {STATIC / "js" / "worker.js"}  # a script of its own
    assert _sent(modules) <= MOST_JS_BYTES


def test_so_does_what_each_page_loads_of_them() -> None:
    loaded = _with_imports("app.js")
    assert _sent(STATIC / "js" / name for name in loaded) <= MOST_OF_A_PAGE_BYTES


def test_no_script_has_a_text_of_several_lines_which_would_lose_its_indentation() -> None:
    scripts = {path.name: path.read_text("utf-8") for path in (STATIC / "js").iterdir()}
    lines = [(name, line) for name, text in scripts.items() for line in text.splitlines()]
    assert [each for each in lines if each[1].count("`") % 2] == []


def test_what_is_asked_for_rarely_comes_when_it_is() -> None:
    rare = {"away.js", "branding.js", "find.js", "review.js", "worker.js"}
    assert rare & _with_imports("app.js") == set()


def test_no_page_has_code_or_style_in_it() -> None:
    texts = {str(path): path.read_text("utf-8") for path in PAGES}
    assert {p: INLINE.search(t) for p, t in texts.items() if INLINE.search(t)} == {}
    assert [path for path, text in texts.items() if SCRIPT.search(text)] == []


def test_no_page_loads_anything_of_strangers() -> None:
    found = {str(path): LOADED.findall(path.read_text("utf-8")) for path in PAGES}
    assert {path: loads for path, loads in found.items() if loads} == {}


def test_no_sheet_or_script_names_a_strangers_address() -> None:
    files = [*STATIC.glob("css/*.css"), *STATIC.glob("js/*.js")]
    lines = [line for path in files for line in path.read_text("utf-8").splitlines()]
    told = [line for line in lines if ADDRESS.search(line) and not line.strip().startswith("//")]
    assert told == []


def test_app_bridge_stands_first_in_the_frame_and_nowhere_else() -> None:
    texts = {path.name: path.read_text("utf-8") for path in PAGES}
    assert [name for name, text in texts.items() if BRIDGE in text] == ["embedded.html"]
    assert texts["embedded.html"].index("<script") == texts["embedded.html"].index(BRIDGE)


def test_these_rules_see_what_they_are_for() -> None:
    assert INLINE.search('<p style="color: red">')
    assert INLINE.search("<a onclick='go()'>")
    assert SCRIPT.search("<script>go()</script>")
    assert LOADED.search('<img alt="" src="https://cdn.example/a.png">')
    assert not LOADED.search('<a href="https://shop.example/">')
