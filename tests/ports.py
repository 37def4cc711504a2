"""Ports for servers that are told theirs before they listen."""

import socket
from contextlib import suppress
from random import SystemRandom

FIRST, LAST = 20_000, 32_000
_random = SystemRandom()  # processes of one run share their seed


def port_of_ones_own() -> int:
    """A port that is free, and that no call of anybody's on this machine leaves by meanwhile.

    One that the kernel names may be taken for such a call before a server listens on it.
    """
    while True:
        wanted = _random.randint(FIRST, LAST)
        with socket.socket() as probe, suppress(OSError):
            probe.bind(("127.0.0.1", wanted))
            return wanted
