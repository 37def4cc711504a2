"""How the tests are shared out among processes: a file to one, most of the browser's to one."""

from collections.abc import Iterable

import pytest
from xdist.scheduler import LoadScopeScheduling

BROWSER = "browser"
FIRST = (BROWSER, "faults", "integration", "contract", "api", "web")
"""Folders whose files take long: at the end there should be many short ones to share out."""

OWN_HOUSES = ("test_first_text.py", "test_restarts.py")
"""Files of the browser's that start all processes for themselves, wherever they run."""


class ByFile(LoadScopeScheduling):
    """What a file's tests have in common is made once; so are the browser and the house for it."""

    def __init__(self, config: pytest.Config, log: object) -> None:
        config.option.loadscopereorder = False  # a file of many tests needn't take long
        super().__init__(config, log)  # type: ignore[arg-type]  # xdist's own

    def _split_scope(self, nodeid: str) -> str:
        file = nodeid.partition("::")[0]
        return BROWSER if folder(nodeid) == BROWSER and not file.endswith(OWN_HOUSES) else file


def folder(nodeid: str) -> str:
    """Where under `tests` the test stands."""
    parts = nodeid.partition("::")[0].split("/")
    return parts[1] if len(parts) > 2 else ""


def long_ones_first(items: Iterable[pytest.Item]) -> list[pytest.Item]:
    """In an order that is otherwise as it was."""
    ranks = {name: rank for rank, name in enumerate(FIRST)}
    return sorted(items, key=lambda item: ranks.get(folder(item.nodeid), len(FIRST)))
