"""Passes signed with the secret that all our processes share."""

from dataclasses import dataclass, field

from itsdangerous import BadSignature, URLSafeTimedSerializer

from app.domain.errors import Unauthorized
from app.domain.listeners import PASS_S, Pass


@dataclass(frozen=True, slots=True)
class SignedPasses:
    """Implements `app.ports.passes.Passes`."""

    secret: str = field(repr=False)

    def seal(self, given: Pass) -> str:
        """As it goes to the page."""
        sealed = self._signer().dumps(given.parts())
        return sealed if isinstance(sealed, str) else sealed.decode()

    def opened(self, sealed: str) -> Pass:
        """Whose it is."""
        try:
            parts = self._signer().loads(sealed, max_age=PASS_S)
        except BadSignature:
            raise Unauthorized("no pass of ours, or too old") from None
        return Pass.of(parts)

    def _signer(self) -> URLSafeTimedSerializer:
        return URLSafeTimedSerializer(self.secret, salt="live")
