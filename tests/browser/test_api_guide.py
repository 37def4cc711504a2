"""Every example of docs/api.md, against the whole house: a stranger follows it and gets there."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest

from app.bootstrap import build_container
from app.db.uow import Database
from app.domain.stores import Platform
from app.local import House
from app.settings import Settings

GUIDE = Path("docs/api.md")
FENCED = re.compile(r"^```(\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)
PATIENCE_S = 120
COMMANDS = {
    "bash": ("bash", "-euo", "pipefail", "-c"),
    "python": (sys.executable, "-c"),
    "js": ("node", "--input-type=module", "--eval"),
}


@dataclass(frozen=True)
class Stranger:
    """Knows the guide and what it asks for, and nothing else."""

    environment: dict[str, str]

    def follows(self, language: str) -> None:
        script = "\n".join(
            code for name, code in FENCED.findall(GUIDE.read_text()) if name == language
        )
        found = subprocess.run(  # noqa: S603  our own guide
            [*COMMANDS[language], script],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
            check=False,
        )
        assert found.returncode == 0, f"{language}\n{found.stdout[-3000:]}\n{found.stderr[-3000:]}"


@pytest.fixture
def stranger(house: House) -> Iterator[Stranger]:
    _part(house)  # other tests may have the shop
    keys = httpx.post(
        f"{house.woocommerce_url}/_practice/keys", json={"permissions": "read_write"}
    ).json()
    yield Stranger(
        {
            **{name: value for name, value in house.environment.items() if name == "PATH"},
            "ROOZ": house.web_url,
            "EMAIL": "stranger@shop.example",
            "PASSWORD": "a stranger's long sentence",
            "SHOP": house.woocommerce_url,
            "SHOP_KEY": keys["consumer_key"],
            "SHOP_SECRET": keys["consumer_secret"],
            "HOOK": f"http://{house.given['EGRESS_ALLOW']}/",
        }
    )
    _part(house)


def _part(house: House) -> None:
    settings = Settings.from_env(house.environment)
    container, database = build_container(settings), Database(settings.database_url)
    with database.open_platform_uow() as platform:
        known = [
            platform.store_of(Platform.WOOCOMMERCE, urlsplit(url).netloc)
            for url in (house.woocommerce_url, f"https://127.0.0.1:{house.ports.woocommerce_tls}")
        ]
    for found in filter(None, known):
        container.disconnect.store(*found)
    database.dispose()
    container.queries.database.dispose()  # type: ignore[attr-defined]  # the adapter's


@pytest.fixture
def tools(pytestconfig: pytest.Config) -> None:
    missing = [name for name in ("bash", "curl", "jq", "node") if shutil.which(name) is None]
    if missing and pytestconfig.getoption("--browser") == "required":
        pytest.fail(f"the guide's examples need {missing}")
    if missing:
        pytest.skip(f"NO {', '.join(missing)}: the guide's examples did NOT run")


@pytest.mark.usefixtures("tools")
def test_each_example_of_the_guide_works(stranger: Stranger) -> None:
    for language in COMMANDS:
        stranger.follows(language)
