"""Pictures for models that see: fetched through the guard, checked by their bytes, sent along."""

import time
from base64 import b64encode
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode, urlsplit

import structlog

from app.domain.errors import ExternalError, Invalid
from app.ports.text_models import TextRequest
from integrations.egress import Egress

log = structlog.get_logger("rooz.ai")

MOST_BYTES = 4_000_000  # of one; Groq takes no bigger ones. Source: console.groq.com/docs/vision
MOST_BYTES_TOGETHER = 12_000_000
FETCH_S = 8.0
WIDE_ENOUGH_PX = 800
# what all providers take. Source: platform.openai.com/docs/guides/images-vision
ACCEPT = "image/webp, image/png, image/jpeg, image/gif"
_BEGINNINGS = {
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"GIF8": "image/gif",
}


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as it is sent: the slot that it belongs to, and a data URL."""

    key: str
    data_url: str


@dataclass(frozen=True, slots=True)
class Pictures:
    """Gets what an order is to be looked at."""

    egress: Egress

    def of(self, request: TextRequest, until: float) -> tuple[Picture, ...]:
        """Those of the order that can be had by `until`, of the monotonic clock, in its order."""
        found: list[Picture] = []
        left = MOST_BYTES_TOGETHER
        for brief in request.slots:
            body = self._body(brief.picture) if time.monotonic() < until else b""
            kind = media_type(body)
            if kind and len(body) <= left:
                left -= len(body)
                data = b64encode(body).decode("ascii")
                found.append(Picture(str(brief.slot), f"data:{kind};base64,{data}"))
        return tuple(found)

    def _body(self, url: str) -> bytes:
        try:
            _address, answer = self.egress.fetch(_sized(url), {"Accept": ACCEPT})
        except (ExternalError, Invalid) as error:
            log.info("picture not had", why=type(error).__name__)
            return b""
        return answer.body if answer.status == 200 else b""  # noqa: PLR2004  HTTP


def media_type(body: bytes) -> str:
    """What a picture is by its first bytes, whatever its server says; "" for what isn't taken."""
    if body[:4] == b"RIFF" and body[8:12] == b"WEBP":
        return "image/webp"
    return next((kind for begins, kind in _BEGINNINGS.items() if body.startswith(begins)), "")


def _sized(url: str) -> str:
    """The address at which Shopify's CDN makes a picture no wider than is needed."""
    parts = urlsplit(url)
    if parts.hostname != "cdn.shopify.com" and "/cdn/shop/" not in parts.path:
        return url
    query = dict(parse_qsl(parts.query)) | {"width": str(WIDE_ENOUGH_PX)}
    return parts._replace(query=urlencode(query)).geturl()
