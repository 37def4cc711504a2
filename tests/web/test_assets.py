"""Our files' addresses change with what is in them, and those of the modules that they import."""

import re
from pathlib import Path
from urllib.parse import urljoin

from app.web.assets import KEPT, version
from tests.web.conftest import Web


def _script(web: Web) -> str:
    return str(re.findall(r'src="(/static/[^"]+app\.js)"', web.client.get("/dashboard").text)[0])


def test_a_script_and_what_it_imports_are_kept_for_a_year(web: Web) -> None:
    script = _script(web)
    code = web.client.get(script, buffered=True).text
    imported = urljoin(script, re.findall(r"from '(\./[^']+)'", code)[0])
    answers = [web.client.get(path, buffered=True) for path in (script, imported)]
    assert [answer.status_code for answer in answers] == [200, 200]
    assert {answer.headers["Cache-Control"] for answer in answers} == {KEPT}


def test_an_edition_that_is_another_servers_is_not_kept(web: Web) -> None:
    other = re.sub(r"/static/\w{12}/", f"/static/{'0' * 12}/", _script(web))
    answers = [web.client.get(path, buffered=True) for path in (other, "/static/js/app.js")]
    assert [answer.status_code for answer in answers] == [200, 200]
    assert {answer.headers["Cache-Control"] for answer in answers} == {"no-cache"}


def test_what_is_not_there_is_not_found(web: Web) -> None:
    paths = ("/static/js/none.js", "/static/../factory.py", f"/static/{'0' * 12}/../../factory.py")
    assert [web.client.get(path).status_code for path in paths] == [404] * 3


def test_a_module_that_changes_renames_all_scripts_and_no_sheet(tmp_path: Path) -> None:
    (tmp_path / "js").mkdir()
    (tmp_path / "sheet.css").write_text("a {}")
    for name in ("app.js", "part.js"):
        (tmp_path / "js" / name).write_text("1")
    before = version("js/app.js", tmp_path), version("sheet.css", tmp_path)
    version.cache_clear()
    (tmp_path / "js" / "part.js").write_text("2")
    after = version("js/app.js", tmp_path), version("sheet.css", tmp_path)
    assert (before[0] != after[0], before[1] == after[1]) == (True, True)
