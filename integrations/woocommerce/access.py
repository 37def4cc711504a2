"""How a key goes along with a call: by what the shop's host lets through."""

from collections.abc import Generator, Mapping

import httpx

from integrations.woocommerce.oauth1 import Signed

SENT_AS = "sent_as"  # beside the key in the credentials, where it isn't the header
QUERY = "query"


class InQuery(httpx.Auth):
    """In the address, for hosts that take the Authorization header away; over https alone."""

    def __init__(self, key: str, secret: str) -> None:
        self.pair = {"consumer_key": key, "consumer_secret": secret}

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response]:
        """The same call with the key in its query."""
        request.url = request.url.copy_merge_params(self.pair)
        yield request


def access(root: str, values: Mapping[str, str]) -> httpx.Auth:
    """The way for a shop whose API is at `root`, with a store's credentials."""
    key, secret = values["consumer_key"], values["consumer_secret"]
    if not root.startswith("https://"):
        return Signed(key, secret)
    if values.get(SENT_AS) == QUERY:
        return InQuery(key, secret)
    return httpx.BasicAuth(key, secret)


def other_ways(root: str, values: Mapping[str, str]) -> list[dict[str, str]]:
    """The credentials in each way that a shop may take, the usual one first."""
    plain = {name: value for name, value in values.items() if name != SENT_AS}
    return [plain, {**plain, SENT_AS: QUERY}] if root.startswith("https://") else [plain]
