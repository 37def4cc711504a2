"""A shop that says http of itself is called over https wherever it answers there."""

import json
import time
from dataclasses import dataclass

import pytest

from app.domain.errors import ExternalError
from integrations.http import Answer
from integrations.woocommerce.discovery import Search

HOME = "http://shop.example"
WHOLE = {"name": "Mirra", "url": HOME, "home": HOME, "namespaces": ["wp/v2", "wc/v3"]}


@dataclass
class Site:
    """A site on http; `secure` is what its API says over https, None: nothing."""

    secure: object
    total_s: float = 5.0
    allow: tuple[str, ...] = ()

    def fetch(self, url: str, _headers: object = None) -> tuple[str, Answer]:
        if not url.startswith("https://"):
            link = {"link": f'<{HOME}/wp-json/>; rel="https://api.w.org/"'}
            body = json.dumps(WHOLE) if "/wp-json/" in url else "<html>/wp-content/</html>"
            return url, Answer(200, link, body.encode())
        if self.secure is None:
            raise ExternalError("refused", retryable=True)
        return url, Answer(200, {}, json.dumps(self.secure).encode())


@pytest.mark.parametrize(
    ("secure", "root"),
    [
        (WHOLE, "https://shop.example/wp-json/"),
        (None, "http://shop.example/wp-json/"),
        ({"a host": "by default"}, "http://shop.example/wp-json/"),
        ({**WHOLE, "namespaces": ["wp/v2"]}, "http://shop.example/wp-json/"),
    ],
)
def test_it_goes_over_https_where_the_same_shop_answers_there(secure: object, root: str) -> None:
    search = Search(Site(secure), time.monotonic() + 5)  # type: ignore[arg-type]  a fake
    assert search.shop_at(HOME).api_url == root
