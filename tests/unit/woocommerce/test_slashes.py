"""A host that wants a slash behind every address gets it; our key goes nowhere else."""

from dataclasses import dataclass, field
from typing import Any

import pytest

from app.domain.errors import Moved
from integrations.http import Answer
from integrations.woocommerce.client import Rest
from tests.woo_replay import KEYS, ROOT


@dataclass
class Host:
    """Sends each call on to `location`, with the path of the call in the place of {path}."""

    location: str
    asked: list[tuple[str, str]] = field(default_factory=list)

    def send(self, method: str, url: str, **_content: Any) -> Answer:
        self.asked.append((method, url))
        if url.endswith("/"):
            return Answer(200, {}, b'{"id": 1}')
        path = url.removeprefix("https://shop.example")
        return Answer(301, {"location": self.location.format(path=path)}, b"<html>")


@pytest.mark.parametrize(
    "location", ["https://shop.example{path}/", "{path}/", "https://shop.example{path}/?_fields=id"]
)
@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE"])
def test_the_same_address_with_a_slash_is_asked(location: str, method: str) -> None:
    host = Host(location)
    rest = Rest.of(host, ROOT, KEYS.values)
    assert rest._send(method, "wc/v3/products/1") == {"id": 1}
    assert host.asked[1:] == [(method, f"{ROOT}wc/v3/products/1/")]


@pytest.mark.parametrize(
    "location",
    [
        "https://other.example{path}/",
        "http://shop.example{path}/",
        "https://shop.example:8443{path}/",
        "//other.example{path}/",
        "https://shop.example/elsewhere/",
        "https://shop.example/wp-json/wc/v3/products/2/",
        "https://[x{path}/",
        "",
    ],
)
def test_no_other_address_is(location: str) -> None:
    host = Host(location)
    with pytest.raises(Moved):
        Rest.of(host, ROOT, KEYS.values).get("wc/v3/products/1")
    assert len(host.asked) == 1
