"""A small OpenID Connect provider over real HTTP, which can lie in many ways."""

import base64
import hashlib
import hmac
import json
import secrets
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from flask import Flask, Response, jsonify, redirect, request
from joserfc import jwt
from joserfc.jwk import KeySet, RSAKey
from werkzeug.serving import make_server

CLIENT_ID, CLIENT_SECRET = "rooz", "a secret of the tests"


def handmade(header: dict[str, str], claims: dict[str, Any], secret: bytes = b"") -> str:
    """A token as no library would make it: unsigned, or signed with what everybody knows."""
    body = b".".join(_base64(json.dumps(part).encode()) for part in (header, claims))
    seal = _base64(hmac.digest(secret, body, "sha256")) if secret else b""
    return (body + b"." + seal).decode()


def _base64(raw: bytes) -> bytes:
    return base64.urlsafe_b64encode(raw).rstrip(b"=")


@dataclass
class Provider:
    """Approves everybody at once, as `person`. `lies` change what its token says."""

    issuer: str = ""
    person: dict[str, Any] = field(default_factory=lambda: {"sub": "1"})
    lies: dict[str, Any] = field(default_factory=dict)
    forge: str = ""  # "none", "secret" (signed with the public key as a secret), "stranger"
    is_broken: bool = False
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    keys: list[RSAKey] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def rotate(self) -> None:
        """A new key signs; the one before is still told."""
        self.keys.insert(0, RSAKey.generate_key(2048, {"kid": secrets.token_hex(4)}))

    def token(self, nonce: str) -> str:
        now = int(time.time())
        claims = {"iss": self.issuer, "aud": CLIENT_ID, "iat": now, "exp": now + 60}
        claims |= {"nonce": nonce, **self.person, **self.lies}
        claims = {name: value for name, value in claims.items() if value is not None}
        if self.forge == "none":
            return handmade({"alg": "none"}, claims)
        if self.forge == "secret":
            known = self.keys[0].as_pem(private=False)
            return handmade({"alg": "HS256", "kid": str(self.keys[0].kid)}, claims, known)
        key = self.keys[0]
        if self.forge == "stranger":
            key = RSAKey.generate_key(2048, {"kid": key.kid})
        return jwt.encode({"alg": "RS256", "kid": key.kid}, claims, key)


def _token(provider: Provider) -> Any:
    if provider.is_broken:
        return "", 500
    given = request.form
    asked = provider.codes.pop(given.get("code", ""), None)
    known = request.authorization
    is_ours = known is not None and known.password == CLIENT_SECRET
    verifier = given.get("code_verifier", "").encode()
    challenge = _base64(hashlib.sha256(verifier).digest()).decode()
    if asked is None or not is_ours or challenge != asked["code_challenge"]:
        return jsonify(error="invalid_grant"), 400
    if given.get("redirect_uri") != asked["redirect_uri"]:
        return jsonify(error="invalid_grant"), 400
    told = {"access_token": "x", "token_type": "Bearer"}
    return jsonify(**told, id_token=provider.token(asked["nonce"]))


def _application(provider: Provider) -> Flask:
    app = Flask("provider")

    @app.before_request
    def count() -> None:
        provider.asked.append(request.path)

    @app.get("/.well-known/openid-configuration")
    def configuration() -> Response:
        at = provider.issuer
        ways = {"authorization_endpoint": "authorize", "token_endpoint": "token"}
        return jsonify(
            issuer=at, jwks_uri=f"{at}/keys", **{k: f"{at}/{v}" for k, v in ways.items()}
        )

    @app.get("/keys")
    def keys() -> Response:
        return jsonify(KeySet(provider.keys).as_dict(private=False))

    @app.get("/authorize")
    def authorize() -> Any:
        asked = request.args.to_dict()
        good = asked["client_id"] == CLIENT_ID and asked["code_challenge_method"] == "S256"
        if not good or asked["response_type"] != "code" or "openid" not in asked["scope"].split():
            return "", 400
        code = secrets.token_urlsafe(16)
        provider.codes[code] = asked
        back = {"code": code, "state": asked["state"], "iss": provider.issuer}
        return redirect(f"{asked['redirect_uri']}?{urlencode(back)}")

    app.add_url_rule("/token", view_func=lambda: _token(provider), methods=["POST"])
    return app


@contextmanager
def running() -> Iterator[Provider]:
    """One on this machine."""
    provider = Provider()
    provider.rotate()
    server = make_server("127.0.0.1", 0, _application(provider), threaded=True)
    provider.issuer = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield provider
    server.shutdown()
    thread.join()
    server.server_close()
