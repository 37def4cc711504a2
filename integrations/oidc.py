"""Sign-in with an OpenID Connect provider: code flow with PKCE, state and nonce.

Authlib makes the requests, joserfc checks the signatures. Source: openid.net, "OpenID Connect
Core 1.0", 3.1.2 and 3.1.3.7; RFC 9700, 2.1.1 (PKCE), 4.4 (mix-up: `iss` of the answer).
"""

import hmac
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import httpx
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet
from joserfc.jwt import JWTClaimsRegistry

from app.domain.errors import ExternalError, Unauthorized
from app.ports.single_sign_on import Journey, Vouched
from integrations.code_flow import OAuth2Client, OAuthError, Sending
from integrations.http import Http, failure

SCOPE = "openid email profile"
ALGORITHMS = ["RS256", "PS256", "ES256"]  # what is signed with a secret, or not at all, isn't read
KEPT_S = 3_600.0
AGAIN_S = 60.0  # so often a key that we don't know makes us read the keys again
LEEWAY_S = 30
OK = 200
LONGEST_SUBJECT = 255  # says the standard


@dataclass(slots=True)
class _Read:
    """A document of the provider's, and when it was read."""

    document: Any
    at: float


@dataclass(slots=True)
class OidcProvider:
    """Implements `app.ports.single_sign_on.OpenIdProvider`."""

    issuer: str
    client_id: str
    client_secret: str = field(repr=False)
    name: str
    return_url: str
    http: Http
    clock: Callable[[], float] = time.time
    _kept: dict[str, _Read] = field(default_factory=dict)

    def page(self, journey: Journey) -> str:
        """Where the person says who they are."""
        with self._client() as client:
            url, _state = client.create_authorization_url(
                self._address("authorization_endpoint"),
                state=journey.state,
                nonce=journey.nonce,
                code_verifier=journey.verifier,
            )
        return str(url)

    def vouch(self, journey: Journey, answer: Mapping[str, str]) -> Vouched:
        """Who came back."""
        if not hmac.compare_digest(answer.get("state", "").encode(), journey.state.encode()):
            raise Unauthorized("not from this journey")
        if answer.get("iss", self.issuer) != self.issuer or not answer.get("code"):
            raise Unauthorized("no code of this provider")
        return _person(self._claims(self._id_token(journey, answer["code"]), journey.nonce))

    def _id_token(self, journey: Journey, code: str) -> str:
        with self._client() as client:
            try:
                told = client.fetch_token(
                    self._address("token_endpoint"), code=code, code_verifier=journey.verifier
                )
            except OAuthError as error:
                raise Unauthorized(f"no token for the code: {str(error.error)[:60]}") from None
            except httpx.HTTPStatusError:
                raise Unauthorized("no token for the code") from None
            except (ValueError, TypeError, RecursionError) as error:
                raise _garbled("what it gave for a code can't be read") from error
        token = told.get("id_token")
        if not isinstance(token, str):
            raise Unauthorized("a token that names nobody")
        return token

    def _claims(self, token: str, nonce: str) -> Mapping[str, Any]:
        try:
            try:
                said = jwt.decode(token, self._keys(), algorithms=ALGORITHMS).claims
            except (JoseError, ValueError):  # the provider may sign with a newer key by now
                said = jwt.decode(token, self._keys(AGAIN_S), algorithms=ALGORITHMS).claims
            self._rules(nonce).validate(said)
        except (JoseError, ValueError, TypeError, AttributeError) as error:
            raise Unauthorized(f"not for us, or not for now: {type(error).__name__}") from None
        if said.get("azp", self.client_id) != self.client_id:
            raise Unauthorized("made for another application")
        return said

    def _rules(self, nonce: str) -> JWTClaimsRegistry:
        return JWTClaimsRegistry(
            now=int(self.clock()),
            leeway=LEEWAY_S,
            iss={"essential": True, "value": self.issuer},
            aud={"essential": True, "value": self.client_id},
            sub={"essential": True},
            exp={"essential": True},
            iat={"essential": True},
            nonce={"essential": True, "value": nonce},
        )

    def _client(self) -> OAuth2Client:
        """A fresh one each time: it keeps the token that it got, and ours are of many people."""
        return OAuth2Client(
            self.client_id,
            self.client_secret,
            scope=SCOPE,
            redirect_uri=self.return_url,
            code_challenge_method="S256",
            transport=Sending(self.http, lambda answer: failure(answer, "oidc")),
            trust_env=False,
        )

    def _address(self, name: str) -> str:
        told = self._document(f"{self.issuer.rstrip('/')}/.well-known/openid-configuration")
        if not isinstance(told, dict) or told.get("issuer") != self.issuer:
            raise _garbled("it calls itself otherwise than OIDC_ISSUER does")
        address = told.get(name)
        is_far = self.issuer.startswith("https://")
        if not isinstance(address, str) or (is_far and not address.startswith("https://")):
            raise _garbled(f"it tells no {name}")
        return address

    def _keys(self, fresh_s: float = KEPT_S) -> KeySet:
        told = self._document(self._address("jwks_uri"), fresh_s)
        try:
            return KeySet.import_key_set(told)
        except (JoseError, ValueError, TypeError, KeyError, AttributeError) as error:
            raise _garbled("its keys can't be read") from error

    def _document(self, url: str, fresh_s: float = KEPT_S) -> Any:
        kept = self._kept.get(url)
        if kept is None or self.clock() - kept.at > fresh_s:
            answer = self.http.send("GET", url, headers={"Accept": "application/json"})
            if answer.status != OK:
                raise failure(answer, "oidc")
            self._kept[url] = kept = _Read(answer.json(), self.clock())
        return kept.document


def _person(said: Mapping[str, Any]) -> Vouched:
    subject, email, name = said.get("sub"), said.get("email"), said.get("name")
    if not isinstance(subject, str) or not 0 < len(subject) <= LONGEST_SUBJECT:
        raise Unauthorized("a token that names nobody")
    is_theirs = said.get("email_verified") is True and isinstance(email, str)
    return Vouched(subject, str(email) if is_theirs else "", name if isinstance(name, str) else "")


def _garbled(why: str) -> ExternalError:
    return ExternalError(f"oidc: {why}", retryable=False, kind="garbled")
