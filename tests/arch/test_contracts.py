"""Each import contract fails on its planted violation: none of them can rot."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PLANTED = {
    "layers": ("app/domain/planted.py", "import app.usecases.sync"),
    "no-strays": ("app/planted/__init__.py", "X = 1"),
    "pure": ("app/usecases/planted.py", "import os"),
    "web": ("app/web/planted.py", "import app.db.uow"),
    "adapters": ("integrations/shopify/planted.py", "import integrations.ai.schema"),
    "acyclic-siblings": ("app/domain/ids.py", "import app.domain.catalog"),
}


def _lint(tree: Path, *contracts: str) -> int:
    """What hasn't changed since the last time isn't read anew."""
    command = [str(Path(sys.executable).with_name("lint-imports"))]
    command += ["--cache-dir", str(tree / ".read"), "--config", str(ROOT / "pyproject.toml")]
    command += [part for contract in contracts for part in ("--contract", contract)]
    done = subprocess.run(command, cwd=tree, check=False, capture_output=True)  # noqa: S603
    return done.returncode


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy in which no contract is broken yet."""
    tree = tmp_path_factory.mktemp("house")
    for package in ("app", "integrations", "jobs", "scraper"):
        ignored = shutil.ignore_patterns("__pycache__", "static", "translations")
        shutil.copytree(ROOT / package, tree / package, ignore=ignored)
    assert _lint(tree, *PLANTED) == 0
    return tree


@pytest.mark.parametrize("contract", PLANTED)
def test_a_planted_violation_breaks_its_contract(house: Path, contract: str) -> None:
    place, code = PLANTED[contract]
    planted = house / place
    before = planted.read_text("utf-8") if planted.exists() else None
    planted.parent.mkdir(exist_ok=True)
    planted.write_text(f'"""Planted."""\n\n{code}\n{before or ""}', "utf-8")
    broken = _lint(house, contract)
    shutil.rmtree(planted.parent) if contract == "no-strays" else planted.unlink()
    if before is not None:
        planted.write_text(before, "utf-8")
    assert broken == 1


def test_the_practice_shops_import_nothing_of_ours() -> None:
    shops = (ROOT / "integrations" / "sandbox").rglob("*.py")
    ours = ("from app", "import app", "from jobs", "import jobs", "from integrations.shopify")
    guilty = [path.name for path in shops if any(word in path.read_text("utf-8") for word in ours)]
    assert guilty == []
