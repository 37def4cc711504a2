"""One machine's whole house: servers, our processes, practice shops, and their settings."""

import json
import secrets
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from app.certificates import Certificates, local_certificates
from app.embedded import Addresses, EmbeddedServers
from app.processes import free_port
from app.settings import PROVIDERS, BadSettings
from app.supervisor import Child, answers, serves

HOME = Path(".rooz")
CLIENT_ID = "rooz-practice-app"
WRITER = "offline-writer"
LIES = ("Kestrel 28 day pack", "Alba dinner plate")
FROM_SHOPIFYS_CLI = ("HOST", "PORT", "SHOPIFY_API_KEY", "SHOPIFY_API_SECRET")
EMBEDDED = ("DATABASE_URL", "MIGRATION_DATABASE_URL", "REDIS_URL")


def for_shopify(given: Mapping[str, str]) -> dict[str, str]:
    """What `shopify app dev` tells its app, by our names, for the real Shopify.

    Raises:
        BadSettings: something else started us.
    """
    missing = [name for name in FROM_SHOPIFYS_CLI if not given.get(name)]
    if missing:
        raise BadSettings([f"{name} is missing: `shopify app dev` sets it" for name in missing])
    theirs = {name: url for name, url in PROVIDERS.items() if name.startswith("SHOPIFY_")}
    return {**given, **theirs, "PUBLIC_URL": given["HOST"]}


@dataclass(frozen=True, slots=True)
class Ports:
    """Where our processes listen, all on loopback."""

    web: int
    live: int
    callback: int
    shopify: int
    woocommerce: int
    woocommerce_tls: int
    writer: int
    rival: int
    rival_by_hand: int

    @classmethod
    def free(cls) -> "Ports":
        """The usual ones, or others where those are taken."""
        return cls(*map(free_port, (8000, 8001, 8443, 8101, 8201, 8202, 8301, 8401, 8402)))

    @classmethod
    def anywhere(cls) -> "Ports":
        """Any that are free, for houses that start side by side."""
        return cls(*(free_port() for _ in range(9)))


@dataclass(slots=True)
class House:
    """Everything that `up` and `demo` run."""

    home: Path
    given: Mapping[str, str] = field(repr=False)
    ports: Ports
    servers: EmbeddedServers | None = None
    environment: dict[str, str] = field(default_factory=dict, repr=False)

    @property
    def web_url(self) -> str:
        """Where people go."""
        return f"http://127.0.0.1:{self.ports.web}"

    @property
    def shopify_url(self) -> str:
        """The practice Shopify, for programs; people use the name localhost."""
        return f"http://127.0.0.1:{self.ports.shopify}"

    @property
    def woocommerce_url(self) -> str:
        """The practice WooCommerce shop, for people; programs are told by it where to go."""
        return f"http://127.0.0.1:{self.ports.woocommerce}"

    @property
    def rival_urls(self) -> tuple[str, str]:
        """Two practice rivals: one with all its data in order, and one made by hand."""
        ports = (self.ports.rival, self.ports.rival_by_hand)
        return (f"http://127.0.0.1:{ports[0]}", f"http://127.0.0.1:{ports[1]}")

    def start_servers(self) -> dict[str, str]:
        """Start what isn't given, and answer the environment of our processes.

        Raises:
            EmbeddedUnavailable: no server is given and none can be had here.
        """
        needs_postgres = not self.given.get("DATABASE_URL")
        needs_valkey = not self.given.get("REDIS_URL")
        environment = {**self.given, **self._settings()}
        if needs_postgres or needs_valkey:
            self.servers = EmbeddedServers(self.home / "servers")
            found = self.servers.start(postgres=needs_postgres, valkey=needs_valkey)
            environment |= _found(found, postgres=needs_postgres, valkey=needs_valkey)
        self.environment = environment
        return environment

    def erase(self) -> None:
        """Forget all that an earlier house kept here."""
        EmbeddedServers(self.home / "servers").erase()
        shutil.rmtree(self.home, ignore_errors=True)

    def tend_servers(self) -> list[str]:
        """Start again an embedded server that crashed; answers which."""
        return [] if self.servers is None else self.servers.restart_crashed()

    def stop_servers(self) -> None:
        """Stop what was started."""
        if self.servers is not None:
            self.servers.stop()

    def children(self, environment: Mapping[str, str]) -> list[Child]:
        """Our processes, in the order in which they need one another."""
        python, ports = sys.executable, self.ports
        shopify = [
            *(python, "-m", "integrations.sandbox.shopify", "--port", str(ports.shopify)),
            *("--app-url", self.web_url, "--webhook-url", f"{self.web_url}/webhooks/shopify"),
            # in one word: a secret may begin with a hyphen
            *("--client-id", CLIENT_ID, f"--client-secret={environment['SHOPIFY_API_SECRET']}"),
            *("--state", str(self.home / "shopify.json"), "--quiet"),
        ]
        woocommerce = [
            *(python, "-m", "integrations.sandbox.woocommerce"),
            *("--port", str(ports.woocommerce), "--tls-port", str(ports.woocommerce_tls)),
            *("--certificate", str(self.certificates.certificate)),
            *("--key", str(self.certificates.key)),
            *("--ca-file", str(self.certificates.bundle)),
            *("--state", str(self.home / "woocommerce.json"), "--quiet"),
        ]
        writer = [python, "-m", "integrations.ai.practice", "--port", str(ports.writer)]
        writer += [part for title in LIES for part in ("--lie-about", title)]
        rivals = {"structured": ports.rival, "plain": ports.rival_by_hand}
        practice = [Child("shopify", shopify, environment, answers(ports.shopify))]
        return [
            Child("writer", writer, environment, answers(ports.writer)),
            # where another Shopify is given, its secret is nothing for a practice shop's command
            *([] if self.given.get("SHOPIFY_BASE_URL") else practice),
            Child("woocommerce", woocommerce, environment, answers(ports.woocommerce_tls)),
            *(
                Child(f"rival-{kind}", _rival(kind, port), environment, answers(port))
                for kind, port in rivals.items()
            ),
            Child("web", _gunicorn(ports.web), environment, serves(f"{self.web_url}/api/health")),
            Child("live", _live(ports.live), environment, answers(ports.live)),
            Child(
                "callback",
                _gunicorn(ports.callback, self.certificates),
                environment,
                answers(ports.callback),
            ),
            Child("worker-io", [python, "-m", "jobs.worker"], environment),
            Child("worker-heavy", [python, "-m", "jobs.worker", "heavy"], environment),
            Child("clock", [python, "-m", "jobs.cron"], environment),
        ]

    @property
    def certificates(self) -> Certificates:
        """For what has to go over https, and what it is to be trusted by."""
        return local_certificates(self.home / "certificates", self.given.get("SSL_CERT_FILE", ""))

    def _settings(self) -> dict[str, str]:
        """Settings of a development machine; what is given stays."""
        kept, ports = self._kept_secrets(), self.ports
        local = {
            "ROOZ_ENV": "development",
            "PUBLIC_URL": self.web_url,
            "LIVE_URL": f"http://127.0.0.1:{ports.live}/live",
            "CALLBACK_URL": f"https://127.0.0.1:{ports.callback}",
            "JWT_SECRET": kept["jwt"],
            "SECRET_KEYS": kept["vault"],
            "SHOPIFY_API_KEY": CLIENT_ID,
            "SHOPIFY_API_SECRET": kept["shopify"],
            "SHOPIFY_BASE_URL": f"{self.shopify_url}/shops/{{shop}}",
            "SHOPIFY_ADMIN_ORIGIN": f"http://localhost:{self.ports.shopify}",
            "SHOPIFY_APP_BRIDGE_URL": f"http://localhost:{self.ports.shopify}/app-bridge.js",
            "GROQ_API_KEY": "practice",
            "GROQ_BASE_URL": f"http://127.0.0.1:{self.ports.writer}/v1",
            "PYTHONUNBUFFERED": "1",
            **self._seeing(),
        }
        chosen = {name: self.given.get(name) or value for name, value in local.items()}
        bundle = str(self.certificates.bundle)
        return {**chosen, "EGRESS_ALLOW": self._egress_allow(), "SSL_CERT_FILE": bundle}

    def _egress_allow(self) -> str:
        """The practice shops and rivals, besides whatever is given."""
        shops = (self.ports.shopify, self.ports.woocommerce, self.ports.woocommerce_tls)
        ours = (*shops, self.ports.rival, self.ports.rival_by_hand)
        given = self.given.get("EGRESS_ALLOW", "")
        return ",".join(filter(None, (*(f"127.0.0.1:{port}" for port in ours), given)))

    def _seeing(self) -> dict[str, str]:
        """The practice writer looks at pictures too, where no other writes."""
        if self.given.get("GROQ_API_KEY") or self.given.get("OPENROUTER_API_KEY"):
            return {}
        return {"MODEL_ROUTER_POLICY": json.dumps({"see": [["groq", WRITER]]})}

    def _kept_secrets(self) -> dict[str, str]:
        # others may pass through, for the servers run as somebody else; what is secret is 0600
        self.home.mkdir(mode=0o711, parents=True, exist_ok=True)
        path = self.home / "settings.json"
        if not path.exists():
            fresh = {name: secrets.token_urlsafe(36) for name in ("jwt", "vault", "shopify")}
            path.touch(mode=0o600)
            path.write_text(json.dumps(fresh), encoding="utf-8")
        kept: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
        return kept


def _gunicorn(port: int, certificates: Certificates | None = None) -> list[str]:
    """Our web application; with certificates for callbacks, which are few."""
    tls = ["--workers", "2"]
    if certificates is not None:
        files = ("--certfile", str(certificates.certificate), "--keyfile", str(certificates.key))
        tls = ["--workers", "1", *files]
    return [
        *(sys.executable, "-m", "gunicorn", "--bind", f"127.0.0.1:{port}"),
        *("--worker-class", "gthread", "--threads", "4", *tls),
        *("--limit-request-line", "8190"),  # a selection of 250 products is one address
        *("--no-control-socket", "--log-level", "warning", "--graceful-timeout", "3"),
        "wsgi:app",
    ]


def _live(port: int) -> list[str]:
    """Who tells pages that there is news."""
    return [sys.executable, "-m", "app.live", "--port", str(port)]


def _rival(kind: str, port: int) -> list[str]:
    """Another's shop, which sells some of what the practice shops make."""
    command = [sys.executable, "-m", "integrations.sandbox.rivals", "--kind", kind]
    return [*command, "--port", str(port), "--count", "1", "--resells", "--quiet"]


def _found(found: Addresses, *, postgres: bool, valkey: bool) -> dict[str, str]:
    addresses: dict[str, str] = {}
    if postgres:
        addresses["DATABASE_URL"] = found.database_url
        addresses["MIGRATION_DATABASE_URL"] = found.migration_database_url
    if valkey:
        addresses["REDIS_URL"] = found.redis_url
    return addresses
