"""The demo's stage: servers, processes and practice shops, for as long as the stories take."""

import sys
import time
from collections.abc import Mapping
from pathlib import Path

from app.bootstrap import build_container
from app.db import migrate
from app.demo.browser import Deviation
from app.demo.in_shopify import ShopifyMerchant
from app.demo.in_woocommerce import WooMerchant
from app.demo.merchant import Merchant
from app.demo.story import Story
from app.local import House, Ports
from app.settings import Settings
from app.supervisor import ChildFailed, Supervisor

SHOPIFY_SHOP = "fjell-outdoor.myshopify.com"


def tell(home: Path, given: Mapping[str, str]) -> int:
    """Tell it on servers of its own in `home`; 0 if everything went as promised."""
    started = time.monotonic()
    house = House(home, given, Ports.free())
    house.erase()
    log: list[str] = []
    try:
        say("Starting PostgreSQL, Valkey, practice shops and rivals, our web app and workers …")
        settings = house.start_servers()
        migrate.upgrade(settings["MIGRATION_DATABASE_URL"])
        supervisor = Supervisor(
            house.children(settings), lambda name, line: log.append(f"{name} | {line}")
        )
        supervisor.start()
        try:
            tables = _stories(house, settings)
        finally:
            supervisor.stop()
    except (Deviation, ChildFailed) as wrong:
        (home / "demo.log").write_text("\n".join(log), encoding="utf-8")
        say(f"\nNOT as promised: {wrong}\nWhat the processes said: {home / 'demo.log'}")
        return 1
    finally:
        house.stop_servers()
    _summary(tables)
    say(f"\nEverything went as promised, in {time.monotonic() - started:.0f} s.")
    say("Next: `make run` serves the same for you; README.md says how to go on with a real shop.")
    return 0


def say(text: str = "") -> None:
    """A line of the story."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def _stories(house: House, settings: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """Both shops, one after the other: what each one's table says."""
    container = build_container(Settings.from_env(settings))
    merchants: dict[str, Merchant] = {
        "Shopify": ShopifyMerchant(house.web_url, house.shopify_url, SHOPIFY_SHOP),
        "WooCommerce": WooMerchant(house.web_url, house.woocommerce_url),
    }
    tables = {}
    for platform, merchant in merchants.items():
        say(f"\n── {platform}: {merchant.shop} {'─' * (60 - len(platform + merchant.shop))}")
        # their chapter is told once, of the shop that comes last
        rivals = house.rival_urls if merchant is [*merchants.values()][-1] else ()
        story = Story(merchant, container, say, rivals)
        story.run()
        tables[platform] = story.table
    return tables


def _summary(tables: Mapping[str, Mapping[str, str]]) -> None:
    say(f"\n  {'':<34}{''.join(platform.ljust(22) for platform in tables)}".rstrip())
    for name in dict.fromkeys(name for table in tables.values() for name in table):
        cells = "".join(f"{table.get(name, '–'):<22}" for table in tables.values())
        say(f"  {name:<34}{cells}".rstrip())
