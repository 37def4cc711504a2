"""Fixtures of several files here."""

from tests.egress_peer import authority, ca_file, guard, peer, tls_peer, wire

__all__ = ["authority", "ca_file", "guard", "peer", "tls_peer", "wire"]
