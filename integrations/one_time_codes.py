"""Codes of an authenticator (RFC 6238), by pyotp."""

import hmac
from datetime import datetime

import pyotp

ISSUER = "Rooz Auto"
PERIOD_S = 30
NEIGHBOURS = (0, -1, 1)  # clocks of phones go half a minute wrong


class TotpCodes:
    """Implements `app.ports.second_steps.OneTimeCodes`."""

    def fresh(self) -> str:
        """A secret of 160 bits."""
        return pyotp.random_base32()

    def uri(self, secret: str, name: str) -> str:
        """What an authenticator reads from the picture."""
        return pyotp.TOTP(secret).provisioning_uri(name=name, issuer_name=ISSUER)

    def count_of(self, secret: str, code: str, now: datetime) -> int | None:
        """Which count a code is of."""
        present, totp = int(now.timestamp()) // PERIOD_S, pyotp.TOTP(secret)
        for beside in NEIGHBOURS:
            if hmac.compare_digest(totp.generate_otp(present + beside), code):
                return present + beside
        return None
