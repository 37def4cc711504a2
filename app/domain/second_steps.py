"""The second step of signing in: a code of an authenticator, or a recovery code."""

import re
import secrets

RECOVERY_CODES = 10
LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"  # none that is taken for another
HALF = 5


def recovery_codes() -> list[str]:
    """Fresh ones: each is good once, in place of the authenticator."""
    return [f"{_half()}-{_half()}" for _ in range(RECOVERY_CODES)]


def code_form(typed: str) -> str:
    """A code without what people put between its signs."""
    return re.sub(r"[\s-]+", "", typed).lower()


def is_of_authenticator(code: str) -> bool:
    """Whether it is six digits; recovery codes are longer."""
    return re.fullmatch(r"[0-9]{6}", code) is not None


def _half() -> str:
    return "".join(secrets.choice(LETTERS) for _ in range(HALF))
