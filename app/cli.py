"""The operator's and newcomer's commands: `python -m app.cli --help`."""

import argparse
import signal
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import FrameType
from uuid import UUID

from app.bootstrap import build_container
from app.db import migrate
from app.demo import stage
from app.demo.in_woocommerce import SHOP_PASSWORD, SHOP_USER
from app.domain.audit_log import COMMAND_LINE
from app.domain.errors import Conflict, RoozError
from app.domain.ids import TenantId, new_id
from app.domain.routing import Standing, Table, read_table
from app.local import HOME, House, Ports, for_shopify
from app.processes import EmbeddedUnavailable
from app.settings import BadSettings, Settings, environment
from app.supervisor import ChildFailed, Supervisor, prefixed
from app.usecases.routing import Routing

DEMO_EMAIL = "merchant@shop.example"
DEMO_PASSWORD = "practice-shop"  # noqa: S105  of a development machine's own demo tenant


def up(options: argparse.Namespace) -> int:
    """Run everything until Ctrl-C."""
    given, ports = environment(), Ports.free()
    if options.shopify:
        given = for_shopify(given)
        ports = replace(ports, web=int(given["PORT"]))
    house = House(HOME, given, ports)
    settings = house.start_servers()
    try:
        migrate.upgrade(settings["MIGRATION_DATABASE_URL"])
        _demo_person(settings)
        children = house.children(settings)
        supervisor = Supervisor(
            children, prefixed([child.name for child in children]), house.tend_servers
        )
        _on_signal(supervisor.stopping)
        supervisor.start()
        _welcome(house)
        try:
            supervisor.watch()
        finally:
            supervisor.stop()
    finally:
        house.stop_servers()
    return 0


def demo(_options: argparse.Namespace) -> int:
    """Run the main job from install to undo, and end."""
    return stage.tell(Path(".rooz-demo"), environment())


def migrate_(_options: argparse.Namespace) -> int:
    """Bring the schema up to date, as its owner."""
    settings = Settings.from_env()
    migrate.upgrade(settings.migration_database_url or settings.database_url)
    print("The schema is up to date.")
    return 0


def grant_points(options: argparse.Namespace) -> int:
    """Give a tenant points; the wallet shows the reason."""
    container = build_container(Settings.from_env())
    tenant = TenantId(UUID(options.tenant))
    ref = options.ref or str(new_id())
    account = container.points.grant(tenant, options.points, options.reason, ref, by=COMMAND_LINE)
    print(f"{account.available} points available, {account.held} held.")
    return 0


def make_user(options: argparse.Namespace) -> int:
    """Make a person with a workspace; the password is read from standard input."""
    container = build_container(Settings.from_env())
    password = sys.stdin.readline().rstrip("\n")
    tenant = container.sign_ins.register(options.email, password, options.workspace, options.name)
    print(f"Made. The workspace is {tenant}.")
    return 0


def make_admin(options: argparse.Namespace) -> int:
    """Let a person who has a password run the platform: they see the admin pages."""
    build_container(Settings.from_env()).sign_ins.make_admin(options.email)
    print(f"{options.email} is an admin now.")
    return 0


def models(options: argparse.Namespace) -> int:
    """Show the router table, whether its models are there, and what was spent today.

    With a file: try that table out and change nothing, or save it; "-" goes back to what the
    environment says. Ends with 1 where a model can't be asked.
    """
    routing = build_container(Settings.from_env()).routing
    text = "" if options.table in ("", "-") else Path(options.table).read_text(encoding="utf-8")
    table = read_table(text, routing.below) if options.table else routing.table()
    standings = routing.standings(table)
    _tell_models(routing, table, standings)
    if options.save:
        routing.save(text, COMMAND_LINE)
        print("\nSaved: it holds from now on.")
    return int(any(each.trouble for each in standings))


def _tell_models(routing: Routing, table: Table, standings: Sequence[Standing]) -> None:
    for task, choices in table.items():
        print(f"{task}: {', then '.join(map(str, choices))}")
    print()
    for each in standings:
        print(f"{each.choice}: {each.trouble or 'there'}")
    for name in dict.fromkeys(each.choice.provider for each in standings):
        pace = routing.pace(name)
        if pace is not None:
            rests = f", rests for {pace.rests_s:.0f} s: {pace.why}" if pace.rests_s else ""
            print(f"{name}: {pace.slots} calls at once{rests}")
    print("\nToday, in UTC:")
    for spent in routing.spent_today():
        print(
            f"{spent.provider} {spent.model}: {spent.calls} calls, {spent.failed} failed,"
            f" {spent.tokens.read} tokens read, {spent.tokens.written} written, {spent.usd:.4f} USD"
        )


def _demo_person(settings: Mapping[str, str]) -> None:
    container = build_container(Settings.from_env(settings))
    try:
        container.sign_ins.register(DEMO_EMAIL, DEMO_PASSWORD, "Mirra Ceramics", "Merchant")
    except Conflict:
        return  # from an earlier start


def _welcome(house: House) -> None:
    shop = f"http://localhost:{house.ports.shopify}/store/fjell-outdoor"
    where = f"  Practice Shopify  {shop}\n                    open Apps, Rooz Auto there\n"
    if house.given.get("SHOPIFY_BASE_URL"):
        where = "  Shopify           open the address that Shopify's CLI tells\n"
    print(
        f"\n  Rooz Auto         {house.web_url}\n"
        f"                    sign in as {DEMO_EMAIL} with {DEMO_PASSWORD}\n"
        f"{where}"
        f"  Practice Woo shop {house.woocommerce_url}\n"
        "                    connect it under Stores with this address; approve over there\n"
        f"                    as {SHOP_USER} with {SHOP_PASSWORD}\n"
        f"  Practice rivals   {' and '.join(house.rival_urls)}\n"
        "                    analyse them under Competitors\n"
        "  Ctrl-C ends it all.\n",
        flush=True,
    )


def _on_signal(stopping: threading.Event) -> None:
    def stop(_number: int, _frame: FrameType | None) -> None:
        stopping.set()

    signal.signal(signal.SIGINT, stop)
    signal.signal(signal.SIGTERM, stop)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m app.cli", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(name: str, run: Callable[[argparse.Namespace], int]) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=run.__doc__)
        added.set_defaults(run=run)
        return added

    started = command("up", up)
    started.add_argument(
        "--shopify", action="store_true", help="the real Shopify, as `shopify app dev` tells"
    )
    command("demo", demo)
    command("migrate", migrate_)
    shown = command("models", models)
    shown.add_argument("table", nargs="?", default="", help="a router table to try out")
    shown.add_argument("--save", action="store_true", help="and to have from now on")
    granted = command("grant-points", grant_points)
    granted.add_argument("tenant")
    granted.add_argument("points", type=int)
    granted.add_argument("reason")
    granted.add_argument("--ref", help="the same reference is granted once")
    made = command("make-user", make_user)
    made.add_argument("email")
    made.add_argument("workspace")
    made.add_argument("--name", default="")
    command("make-admin", make_admin).add_argument("email")
    return parser


def main() -> int:
    """Run one command; what is wrong is one message, not a traceback."""
    options = _parser().parse_args()
    try:
        code: int = options.run(options)
    except (BadSettings, EmbeddedUnavailable, ChildFailed, RoozError) as error:
        print(error, file=sys.stderr)
        return 1
    return code


if __name__ == "__main__":
    sys.exit(main())
