"""Webhooks come in before Flask is asked; what is answered and kept is the same by either way."""

import base64
import hashlib
import hmac
import io
import json
from dataclasses import replace
from typing import Any

import pytest
from flask import Flask
from structlog.testing import capture_logs
from werkzeug.datastructures import Headers
from werkzeug.test import EnvironBuilder, run_wsgi_app
from werkzeug.wrappers import Response

from app.web import answers
from app.web.hatch import Hatch
from integrations.shopify.webhooks import ShopifyWebhooks
from tests.web.conftest import Web

SECRET = b"a secret of the tests, long enough"
BODY = json.dumps({"admin_graphql_api_id": "gid://shopify/Product/1"}).encode()
PATH = "/webhooks/shopify"


@pytest.fixture
def hatch(web: Web) -> Hatch:
    assert isinstance(web.app.wsgi_app, Hatch)
    return web.app.wsgi_app


def _headers(web: Web, body: bytes, number: str, **more: str) -> dict[str, str]:
    digest = hmac.new(SECRET, body, hashlib.sha256).digest()
    return {
        "X-Shopify-Topic": "products/update",
        "X-Shopify-Shop-Domain": web.store.domain,
        "X-Shopify-Webhook-Id": number,
        "X-Shopify-Hmac-Sha256": base64.b64encode(digest).decode(),
        "X-Request-Id": f"request-{number}",
        **more,
    }


def _sent(app: Any, headers: dict[str, str], body: bytes = BODY, **environ: Any) -> Response:
    built = EnvironBuilder(PATH, method="POST", headers=Headers(headers), data=body)
    answer: Response = Response(*run_wsgi_app(app, built.get_environ() | environ))
    return answer


def _by_flask(web: Web, number: str) -> Response:
    """What says no length goes to Flask itself."""
    chunked: Any = {"wsgi.input_terminated": True, "HTTP_TRANSFER_ENCODING": "chunked"}
    return _sent(web.app, _headers(web, BODY, number), CONTENT_LENGTH="", **chunked)


def _no_flask(*_of_wsgi: object) -> list[bytes]:
    raise AssertionError("Flask was asked")


def _kept(web: Web) -> list[str]:
    with web.house.database.open_platform_uow() as platform:
        return [each.topic for each in platform.drain(10)]


def test_a_webhook_is_taken_in_without_flask(web: Web, hatch: Hatch) -> None:
    alone = replace(hatch, flask=_no_flask)
    assert _sent(alone, _headers(web, BODY, "delivery-1")).status_code == 200
    assert _kept(web) == ["products/update"]


def test_it_is_answered_and_kept_as_by_flask(web: Web, hatch: Hatch) -> None:
    alone = replace(hatch, flask=_no_flask)
    ours, flask = _sent(alone, _headers(web, BODY, "same-name")), _by_flask(web, "same-name")
    assert sorted(ours.headers) == sorted(flask.headers)
    assert (ours.status, ours.data) == (flask.status, flask.data) == ("200 OK", b"")
    assert _kept(web) == ["products/update"]  # the second was the same delivery


def test_both_ways_write_the_same_line(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    with capture_logs() as lines:
        monkeypatch.setattr(answers, "log", answers.log.bind())  # it was kept as it was made first
        _sent(web.app, _headers(web, BODY, "same-name"))
        _by_flask(web, "same-name")
    ours, flask = ({**line, "duration_ms": 0, "db_ms": 0} for line in lines)
    assert ours == flask
    assert (ours["route"], ours["tenant"], ours["queries"]) == (PATH, str(web.tenant), 1)


@pytest.mark.parametrize("body", [b"{}", b""])
def test_a_forged_one_is_refused_by_the_pages_table_and_not_kept(web: Web, body: bytes) -> None:
    answer = _sent(web.app, _headers(web, BODY, "forged-1"), body)
    assert (answer.status_code, answer.headers["X-Request-Id"]) == (401, "request-forged-1")
    assert _kept(web) == []


def test_a_forged_one_is_looked_at_once(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    looks: list[bytes] = []
    verify = ShopifyWebhooks.verify

    def seen(door: ShopifyWebhooks, headers: Any, body: bytes, secret: str) -> Any:
        looks.append(body)
        return verify(door, headers, body, secret)

    monkeypatch.setattr(ShopifyWebhooks, "verify", seen)
    assert _sent(web.app, _headers(web, b"other bytes", "forged-2")).status_code == 401
    assert looks == [BODY]


def test_a_bug_gets_the_page_of_bugs(web: Web, hatch: Hatch) -> None:
    class Broken:
        def from_shopify(self, *_told: object) -> None:
            raise ZeroDivisionError

    web.app.config["PROPAGATE_EXCEPTIONS"] = False
    bug: Any = Broken
    broken = replace(hatch, webhooks=bug)
    assert _sent(broken, _headers(web, BODY, "broken-1")).status_code == 500
    assert _sent(hatch, _headers(web, BODY, "broken-1")).status_code == 200


class _Unread(io.BytesIO):
    def read(self, *_size: int | None) -> bytes:
        raise AssertionError("it was read")


def test_what_is_too_long_is_not_read(web: Web) -> None:
    """A megabyte is the most; one byte less than too much is looked at."""
    headers = _headers(web, BODY, "long-1")
    too_long: Any = {"wsgi.input": _Unread(), "CONTENT_LENGTH": "1000001"}
    assert _sent(web.app, headers, **too_long).status_code == 413
    most = b"x" * 1_000_000
    assert _sent(web.app, headers, most).status_code == 401


@pytest.mark.parametrize(
    "told",
    [
        *({"CONTENT_LENGTH": each} for each in ("+58", " 58", "5_8", "٥٨", "-1", "x", "58, 58")),
        {"CONTENT_LENGTH": "9" * 5_000},  # more digits than Python makes a number of
        {"CONTENT_LENGTH": str(len(BODY)), "HTTP_TRANSFER_ENCODING": "chunked"},
    ],
)
def test_a_length_that_is_not_plain_is_flasks_to_judge(
    web: Web, hatch: Hatch, told: dict[str, Any]
) -> None:
    asked: list[str] = []

    def flask(environ: dict[str, Any], start_response: Any) -> list[bytes]:
        asked.append(environ["CONTENT_LENGTH"])
        start_response("400 BAD REQUEST", [])
        return []

    alone = replace(hatch, flask=flask)
    _sent(alone, _headers(web, BODY, "length-1"), **told)
    assert asked == [told["CONTENT_LENGTH"]]


def test_all_else_is_flasks(web: Web) -> None:
    client = web.app.test_client()
    put = client.put(PATH, data=BODY, headers=_headers(web, BODY, "put-1"))
    assert (put.status_code, _kept(web)) == (405, [])
    assert client.post(f"{PATH}/", data=BODY).status_code == 404
    assert client.post("/webhooks/woocommerce/x", data=BODY).status_code == 404


def test_whatever_is_asked_before_each_request_lets_webhooks_pass(web: Web) -> None:
    """The hatch asks none of it. Who adds a question says here that it is none of a webhook's."""
    assert _asked(web.app) == {
        "app.web.answers.install",  # the name and the time of a request: the hatch's as well
        "app.web.guards.ask_people",  # not asked of what is signed
        "app.web.switches.install",  # webhooks are taken under maintenance, too
    }


def _asked(app: Flask) -> set[str]:
    assert set(app.before_request_funcs) == {None}
    found = app.before_request_funcs[None]
    return {f"{each.__module__}.{each.__qualname__.partition('.')[0]}" for each in found}
