"""Access tokens: JSON Web Tokens, signed with keys that rotate."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from uuid import UUID

from joserfc import jws, jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet, OctKey
from joserfc.jwt import JWTClaimsRegistry

from app.domain.errors import Unauthorized
from app.domain.ids import ApiSessionId, UserId
from app.ports.access_tokens import Claims

ALGORITHM = "HS256"
ISSUER = "rooz-auto"
AUDIENCE = "rooz-auto-api"


@dataclass(frozen=True, slots=True)
class JwtAccessTokens:
    """Implements `app.ports.access_tokens.AccessTokens`. The first of `secrets` signs."""

    secrets: Sequence[str] = field(repr=False)
    clock: Callable[[], datetime]
    keys: KeySet = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "keys", KeySet([_key(secret) for secret in self.secrets]))

    def issue(self, claims: Claims) -> str:
        """A pass as it is sent."""
        key = self.keys.keys[0]
        return jwt.encode(
            {"alg": ALGORITHM, "kid": key.kid},
            {
                "iss": ISSUER,
                "aud": AUDIENCE,
                "sub": str(claims.user_id),
                "sid": str(claims.session_id),
                "iat": int(self.clock().timestamp()),
                "exp": int(claims.expires_at.timestamp()),
            },
            key,
            algorithms=[ALGORITHM],
        )

    def read(self, token: str) -> Claims | None:
        """What it says; a token without the mark of our keys is somebody else's."""
        try:
            header = jws.extract_compact(token.encode()).headers()
        except (JoseError, ValueError):
            return None
        if not str(header.get("kid", "")).startswith(ISSUER):
            return None
        try:
            said = jwt.decode(token, self.keys, algorithms=[ALGORITHM]).claims
            self._registry().validate(said)
            return Claims(
                UserId(UUID(said["sub"])),
                ApiSessionId(UUID(said["sid"])),
                datetime.fromtimestamp(said["exp"], UTC),
            )
        except (JoseError, ValueError, TypeError, AttributeError) as error:
            raise Unauthorized(f"not a token of ours: {type(error).__name__}") from None

    def _registry(self) -> JWTClaimsRegistry:
        return JWTClaimsRegistry(
            now=int(self.clock().timestamp()),
            leeway=0,
            iss={"essential": True, "value": ISSUER},
            aud={"essential": True, "value": AUDIENCE},
            sub={"essential": True},
            sid={"essential": True},
            exp={"essential": True},
            iat={"essential": True},
        )


def _key(secret: str) -> OctKey:
    """A key of its own, for the same secret signs notices and forms as well."""
    stretched = hashlib.sha256(b"rooz-api:" + secret.encode()).digest()
    kid = f"{ISSUER}-{hashlib.sha256(stretched).hexdigest()[:12]}"
    return OctKey.import_key(stretched, {"kid": kid, "use": "sig", "alg": ALGORITHM})
