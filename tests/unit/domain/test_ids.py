"""Ids of a platform's things: UUIDs of the fifth kind, whoever reckons them."""

from uuid import NAMESPACE_URL, UUID, uuid5

from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import RemoteId, remote_uuid


@given(st.uuids(), st.sampled_from(["product", "variant"]), st.text(st.characters(codec="utf-8")))
def test_a_remote_id_names_the_same_for_ever(owner: UUID, kind: str, remote_id: str) -> None:
    expected = uuid5(NAMESPACE_URL, f"{owner}/{kind}/{remote_id}")
    assert remote_uuid(owner, kind, RemoteId(remote_id)) == expected
