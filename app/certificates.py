"""A certificate authority of this machine's own, for what WooCommerce does over https only.

It sends keys to https callbacks alone, and takes them over https alone. What people look at stays
on plain http on loopback, so that no browser has to trust anything.
"""

from dataclasses import dataclass
from pathlib import Path

import certifi
import trustme

NAMES = ("127.0.0.1", "localhost")


@dataclass(frozen=True, slots=True)
class Certificates:
    """Files in PEM. `bundle` holds the authority beside the roots that are trusted anyway."""

    bundle: Path
    certificate: Path
    key: Path


def local_certificates(home: Path, trusted: str = "") -> Certificates:
    """Those of a home, made the first time; `trusted` is a file of roots instead of the usual."""
    made = Certificates(home / "trusted.pem", home / "server.pem", home / "server.key")
    authority = home / "authority.pem"
    if not all(path.exists() for path in (made.certificate, made.key, authority)):
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        _make(authority, made)
    roots = Path(trusted or certifi.where()).read_text(encoding="utf-8")
    made.bundle.write_text(f"{roots}\n{authority.read_text('utf-8')}", encoding="utf-8")
    return made


def _make(authority: Path, made: Certificates) -> None:
    maker = trustme.CA(organization_name="Rooz Auto, this machine only")
    server = maker.issue_cert(*NAMES)
    made.key.touch(mode=0o600)
    server.private_key_pem.write_to_path(made.key)
    made.certificate.unlink(missing_ok=True)
    for part in server.cert_chain_pems:
        part.write_to_path(made.certificate, append=True)
    maker.cert_pem.write_to_path(authority)
