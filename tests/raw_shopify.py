"""The practice Shopify spoken to as it is: plain GraphQL, forms and files, with nothing of ours."""

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import httpx

from integrations.sandbox.shopify.app import create_app
from integrations.sandbox.shopify.catalogue import AccessToken, Shop
from integrations.sandbox.shopify.practice import Practice
from integrations.sandbox.shopify.things import Thing, digest
from integrations.sandbox.shopify.tokens import SCOPES, AppKey
from integrations.sandbox.shopify.webhooks import Courier
from integrations.sandbox.shopify.world import World

FJELL, SECOND = "fjell-outdoor.myshopify.com", "second-shop.myshopify.com"
STAGE = """mutation($input: [StagedUploadInput!]!) { stagedUploadsCreate(input: $input) {
  stagedTargets { url resourceUrl parameters { name value } } userErrors { field message } } }"""
RUN = """mutation($mutation: String!, $path: String!, $name: String) {
  bulkOperationRunMutation(mutation: $mutation, stagedUploadPath: $path, clientIdentifier: $name) {
    bulkOperation { id status type } userErrors { field message code } } }"""
LOOK = """query($id: ID!) { bulkOperation(id: $id) { status errorCode objectCount rootObjectCount
  fileSize url partialDataUrl type completedAt } }"""


class Listening(Courier):
    """Keeps what would be sent."""

    def __init__(self) -> None:
        super().__init__("", "a secret between app and shop, long")
        self.told: list[tuple[str, dict[str, Any]]] = []

    def send(self, shop: Shop, topic: str, body: dict[str, Any]) -> None:
        self.told += [(topic, body)] if shop.installed_scopes is not None else []

    @property
    def topics(self) -> list[str]:
        return [topic for topic, _body in self.told]


@dataclass
class Raw:
    """An app that is installed in a practice shop, and the shop itself."""

    practice: Practice
    courier: Listening
    web: httpx.Client
    domain: str = FJELL
    token: str = "shpat_raw"

    @property
    def shop(self) -> Shop:
        return self.practice.shop(self.domain)

    def ask(self, document: str, /, **variables: Any) -> Any:
        """A whole answer."""
        return self.web.post(
            f"/shops/{self.domain}/admin/api/2026-10/graphql.json",
            json={"query": document, "variables": variables},
            headers={"X-Shopify-Access-Token": self.token},
        ).json()

    def data(self, document: str, /, **variables: Any) -> Any:
        """What one went well with: that of its only field."""
        answer = self.ask(document, **variables)
        assert "errors" not in answer, answer["errors"]
        [only] = answer["data"].values()
        return only

    def error(self, document: str, /, **variables: Any) -> Any:
        """The first thing that is wrong with one."""
        return self.ask(document, **variables)["errors"][0]

    def grant(self, *scopes: str) -> None:
        self.lever("POST", f"/store/{self.shop.handle}/scopes", scopes=list(scopes))

    def lever(self, method: str, path: str, **told: Any) -> httpx.Response:
        answer = self.web.request(method, path, json=told or None)
        answer.raise_for_status()
        return answer

    def thing(self, folder: str, title: str) -> Thing:
        return next(t for t in self.shop.things(folder).values() if t.title == title)

    def page(self, path: str) -> httpx.Response:
        """A page of the storefront."""
        return self.web.get(f"/shops/{self.domain}{path}")

    def staged(self, lines: bytes, **changes: Any) -> dict[str, Any]:
        """A place for a file."""
        wanted = {
            "resource": "BULK_MUTATION_VARIABLES",
            "filename": "bulk_op_vars",
            "mimeType": "text/jsonl",
            "httpMethod": "POST",
            "fileSize": str(len(lines)),
        }
        made = self.data(STAGE, input=[wanted | changes])
        assert made["userErrors"] == []
        target: dict[str, Any] = made["stagedTargets"][0]
        return {**target, "form": {each["name"]: each["value"] for each in target["parameters"]}}

    def upload(self, target: dict[str, Any], lines: bytes) -> httpx.Response:
        files = {"file": ("bulk_op_vars", lines, "text/jsonl")}
        return self.web.post(target["url"], data=target["form"], files=files)

    def uploaded(self, *rows: Any) -> str:
        """The path of a file of these rows."""
        lines = b"".join(json.dumps(row).encode() + b"\n" for row in rows)
        target = self.staged(lines)
        assert self.upload(target, lines).status_code == 201
        return str(target["form"]["key"])

    def run(self, mutation: str, *rows: Any) -> str:
        """Begin a bulk mutation: its id."""
        begun = self.data(RUN, mutation=mutation, path=self.uploaded(*rows))
        assert begun["userErrors"] == []
        return str(begun["bulkOperation"]["id"])

    def over(self, gid: str) -> dict[str, Any]:
        """What an operation says once it is over."""
        until(lambda: self.data(LOOK, id=gid)["status"] not in ("CREATED", "RUNNING", "CANCELING"))
        told: dict[str, Any] = self.data(LOOK, id=gid)
        return told

    def lines(self, url: str) -> list[Any]:
        return [json.loads(line) for line in self.web.get(url).text.splitlines()]


def until(is_so: Callable[[], bool]) -> None:
    give_up_at = time.monotonic() + 20
    while not is_so():
        assert time.monotonic() < give_up_at, "nothing happened in time"
        time.sleep(0.02)


def digest_of(text: str | None) -> str:
    return digest(text or "")


@contextmanager
def opened(domain: str = FJELL) -> Iterator[Raw]:
    """Fresh practice shops, with the app in each."""
    courier = Listening()
    practice = Practice(World(None), AppKey("key", courier.secret), courier, "http://127.0.0.1:1")
    for shop in practice.world.shops.values():
        shop.installed_scopes = SCOPES
        shop.access_tokens["shpat_raw"] = AccessToken(time.time() + 3_600, SCOPES)
    transport = httpx.WSGITransport(app=create_app(practice))
    with httpx.Client(transport=transport, base_url="http://127.0.0.1:1") as web:
        yield Raw(practice, courier, web, domain)
