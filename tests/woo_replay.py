"""A shop that says what running stores were heard to say of products, batches and webhooks."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from app.domain.catalog import Product
from app.domain.ids import RemoteId
from app.domain.stores import Platform
from app.ports.stores import Credentials
from integrations.http import Answer
from integrations.woocommerce.platform import WooClient, WooPlatform
from tests.factories import store
from tests.woo_recordings import DATA

ROOT = "https://shop.example/wp-json/"
KEYS = Credentials({"consumer_key": f"ck_{'0' * 40}", "consumer_secret": f"cs_{'0' * 40}"})
SHOP = replace(store(), platform=Platform.WOOCOMMERCE, url="https://shop.example", api_url=ROOT)
NOTHING = Answer(200, {}, b"[]")
RECORDED: dict[str, Any] = {
    name: told
    for file in ("answers.json", "seldom.json")
    for name, told in json.loads((DATA / file).read_text("utf-8")).items()
}


def recorded(name: str) -> Answer:
    told = RECORDED[name]
    return Answer(told["status"], told["headers"], json.dumps(told["body"]).encode())


@dataclass
class Replay:
    """Answers each request with the recording for its method and path."""

    answers: Mapping[str, str]
    total_s: float = 1.0
    sent: list[tuple[str, Any]] = field(default_factory=list)

    def send(self, method: str, url: str, **content: Any) -> Answer:
        path = url.removeprefix(f"{ROOT}wc/v3/").removeprefix(ROOT)
        self.sent.append((f"{method} {path}", content.get("json") or content.get("params")))
        if path.startswith("settings") or path == "wp/v2/product":  # never recorded
            return NOTHING
        return recorded(self.answers[f"{method} {path}"])


def client(plugin: str = "", **answers: str) -> tuple[WooClient, Replay]:
    """A client that hears these, such as `get_products="01-products-list"`."""
    names = {"get": "GET", "put": "PUT", "post": "POST", "delete": "DELETE"}
    told = {}
    for key, name in answers.items():
        method, _underscore, path = key.partition("_")
        told[f"{names[method]} {path.replace('__', '/')}"] = name
    http = Replay(told)
    platform = WooPlatform(http)  # type: ignore[arg-type]  a fake
    with platform.connect(replace(SHOP, seo_plugin=plugin), KEYS) as made:
        return made, http


def product(name: str, plugin: str = "") -> Product:
    number = RECORDED[name]["body"]["id"]
    asks = {f"get_products__{number}": name}
    if RECORDED[name]["body"]["variations"]:
        asks[f"get_products__{number}__variations"] = "02-product-variations"
    return client(plugin, **asks)[0].product(RemoteId(str(number)))
