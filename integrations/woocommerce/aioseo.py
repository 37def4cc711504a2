"""All in One SEO keeps SEO texts in a table of its own; these are its routes to it.

WooCommerce's keys count for WooCommerce's routes alone, so calls go with an application password of
WordPress's. Of the plugin's two ways to write, `post` sets all that it isn't told to its default in
most versions; `posts-list/update-details-column` touches title and description alone. Versions
before 5 empty whichever of the two isn't sent, so both are, the other as it stands.

Source: all-in-one-seo-pack, app/Common/Api/PostsTerms.php, Traits/Helpers/Vue.php, Models/Post.php.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.domain.catalog import Field
from app.domain.errors import ExternalError
from integrations.http import Answer
from integrations.woocommerce.client import FORBIDDEN, OK, UNAUTHORIZED, Rest, refusal, said

Texts = Mapping[Field, str | None]

TEXTS = frozenset({Field.SEO_TITLE, Field.META_DESCRIPTION})
FOCUS = frozenset({Field.FOCUS_KEYWORD})
READ = "aioseo/v1/post"
WRITE = "aioseo/v1/posts-list/update-details-column"
KEYPHRASES = "aioseo/v1/keyphrases"
# it asks for the very right that writing asks for, and changes nothing (since 4.5.5)
LOOK = "aioseo/v1/posts-list/load-details-column"
SHUT = (UNAUTHORIZED, FORBIDDEN)


class SeoRefused(ExternalError):  # noqa: N818  the house's way
    """The way in to SEO texts is shut: revoked, or its owner may no longer do that."""

    def __init__(self, message: str) -> None:
        super().__init__(message, retryable=False, kind="seo_refused")


@dataclass(frozen=True, slots=True)
class Row:
    """What the plugin keeps of one product; None: it goes by its general pattern.

    `keyphrases` is all of them with their scores, as it wants them back.
    """

    texts: Texts
    keyphrases: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Aioseo:
    """The plugin in one shop, by its REST API."""

    rest: Rest

    def read(self, number: int) -> Row:
        """What is kept of a product.

        Raises:
            SeoRefused: we may not see it.
            ExternalError: the shop failed us, or answered in another form.
        """
        told = self._told("GET", READ, params={"postId": number})
        try:
            return _row(told["data"]["currentPost"])
        except (KeyError, TypeError, AttributeError) as error:
            raise _garbled(type(error).__name__) from error

    def put(self, number: int, row: Row, wanted: Texts) -> None:
        """Put title and description in, the one that isn't wanted as it stands.

        Raises:
            SeoRefused, ExternalError: as `read` does.
        """
        now = {**row.texts, **wanted}
        texts = {
            "title": now[Field.SEO_TITLE] or "",
            "description": now[Field.META_DESCRIPTION] or "",
        }
        self._told("POST", WRITE, json={"postId": number, **texts})

    def focus(self, number: int, row: Row, wanted: Texts) -> None:
        """Change the focus keyphrase alone, which asks for another right.

        Raises:
            SeoRefused, ExternalError: as `read` does.
        """
        focus = row.keyphrases.get("focus") or {}
        keyword = wanted[Field.FOCUS_KEYWORD] or ""
        keyphrases = {**row.keyphrases, "focus": {**focus, "keyphrase": keyword}}
        self._told("POST", KEYPHRASES, json={"postId": number, "keyphrases": keyphrases})

    def ensure_open(self, number: int | None) -> None:
        """See that we may write, by reads alone; `number` is any product's, if there is one.

        Raises:
            SeoRefused: we may not.
            ExternalError: the shop failed us, or the plugin is too old.
        """
        if number is not None:
            self._told("POST", LOOK, json={"ids": [number]})
            self.read(number)

    def _told(self, method: str, path: str, **content: Any) -> Mapping[str, Any]:
        answer = self.rest.answer(method, path, **content)
        body = said(answer)
        if answer.status in OK and isinstance(body, dict) and body.get("success"):
            return body
        if _is_refusal(answer, body):
            raise SeoRefused(f"aioseo answered {answer.status} {body.get('code', '')}".strip())
        if answer.status in OK:
            raise _garbled("no success")
        if isinstance(body, dict) and "success" in body:  # the plugin's own database failed it
            raise ExternalError(f"aioseo answered {answer.status}", retryable=True)
        raise refusal(answer, body)


def _is_refusal(answer: Answer, body: Any) -> bool:
    """Whether WordPress or the plugin says no; without a word of theirs it is a wall's."""
    if answer.status not in SHUT or not isinstance(body, dict):
        return False
    return "code" in body or (answer.status == FORBIDDEN and "success" in body)


def _row(post: Mapping[str, Any]) -> Row:
    usual = post["metaDefaults"]
    keyphrases = dict(post.get("keyphrases") or {})
    focus = keyphrases.get("focus") or {}
    # since 5 it has a place of its own, which goes before the older one
    keyword = post.get("focus_keyword") or focus.get("keyphrase")
    texts = {
        Field.SEO_TITLE: _own(post["title"], usual["title"]),
        Field.META_DESCRIPTION: _own(post["description"], usual["description"]),
        Field.FOCUS_KEYWORD: str(keyword) if keyword else None,
    }
    return Row(texts, keyphrases)


def _own(text: Any, usual: Any) -> str | None:
    """A product's own text; where it has none the plugin tells its general pattern."""
    if not isinstance(text, str):
        raise TypeError("not a text")
    return text if text and text != usual else None


def _garbled(why: str) -> ExternalError:
    return ExternalError(f"aioseo: answer of another form: {why}", retryable=False, kind="garbled")
