"""A page's pass to the stream of news: signed by us, and good for a minute."""

import time

import pytest
from itsdangerous import TimestampSigner

from app.domain.errors import Unauthorized
from app.domain.ids import SignInId, TenantId, UserId, new_id
from app.domain.listeners import PASS_S, Pass
from integrations.passes import SignedPasses

GIVEN = Pass(TenantId(new_id()), UserId(new_id()), SignInId(new_id()))


def _sealed(monkeypatch: pytest.MonkeyPatch, seconds_ago: int, signer: str = "ours") -> str:
    with monkeypatch.context() as patch:
        then = int(time.time()) - seconds_ago
        patch.setattr(TimestampSigner, "get_timestamp", lambda _self: then)
        return SignedPasses(signer).seal(GIVEN)


def test_a_pass_is_good_for_a_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    assert SignedPasses("ours").opened(_sealed(monkeypatch, PASS_S - 5)) == GIVEN


def test_an_older_one_opens_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    sealed = _sealed(monkeypatch, PASS_S + 2)
    with pytest.raises(Unauthorized):
        SignedPasses("ours").opened(sealed)


def test_nor_does_one_that_another_secret_signed(monkeypatch: pytest.MonkeyPatch) -> None:
    sealed = _sealed(monkeypatch, 0, signer="theirs")
    with pytest.raises(Unauthorized):
        SignedPasses("ours").opened(sealed)
