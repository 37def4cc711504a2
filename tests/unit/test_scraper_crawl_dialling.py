import pytest
from twisted.internet.address import IPv4Address

from scraper.dialling import PinnedResolver

PUBLIC, PRIVATE = "93.184.215.14", "127.0.0.1"


class Answering:
    """A resolver that reads its answers off, and what hears them."""

    def __init__(self, *answers):
        self.answers = list(answers)
        self.heard = []

    def resolveHostName(self, receiver, _name, port, *_rest):  # noqa: N802
        receiver.resolutionBegan(None)
        for address in self.answers.pop(0):
            receiver.addressResolved(IPv4Address("TCP", address, port))
        receiver.resolutionComplete()

    def resolutionBegan(self, _resolution):  # noqa: N802
        self.heard = []

    def addressResolved(self, address):  # noqa: N802
        self.heard.append(address.host)

    def resolutionComplete(self):  # noqa: N802
        """All was told."""


def dialled(resolver, answering, port=443):
    resolver.resolveHostName(answering, "rival.example", port)
    return answering.heard


@pytest.mark.parametrize("found", [[PRIVATE], [PUBLIC, PRIVATE], ["169.254.169.254"], []])
def test_a_name_that_leads_inside_is_not_dialled(found):
    answering = Answering(found)
    assert dialled(PinnedResolver(answering, ()), answering) == []


def test_a_public_name_is_dialled_and_an_odd_port_is_not():
    answering = Answering([PUBLIC], [PUBLIC])
    resolver = PinnedResolver(answering, ())
    assert dialled(resolver, answering) == [PUBLIC]
    assert dialled(resolver, answering, 6379) == []


def test_a_name_that_changes_its_mind_is_dialled_as_it_was_checked():
    answering = Answering([PUBLIC], [PRIVATE])
    resolver = PinnedResolver(answering, ())
    assert dialled(resolver, answering) == [PUBLIC]
    assert dialled(resolver, answering) == [PUBLIC]
    assert answering.answers == [[PRIVATE]]  # it wasn't asked again


def test_a_listed_place_may_be_private_on_its_own_port_alone():
    answering = Answering([PRIVATE], [PRIVATE])
    resolver = PinnedResolver(answering, ("rival.example:9000",))
    assert dialled(resolver, answering, 9000) == [PRIVATE]
    assert dialled(resolver, answering, 80) == []
