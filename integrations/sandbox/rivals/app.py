"""Makes the practice rivals."""

from flask import Flask

from . import bad, plain, structured, woo
from .diary import Diary
from .goods import RESOLD, goods

KINDS = ("structured", "plain", "woo", *bad.BAD)


def create_app(
    kind: str,
    *,
    count: int = 12,
    crawl_delay_s: float = 0.1,
    elsewhere: str = "",
    resells: bool = False,
) -> tuple[Flask, Diary]:
    """A rival of one of the kinds, with so many products, and its diary.

    One that resells has some of what the practice shops make as well.
    """
    stock = (*(RESOLD if resells else ()), *goods(count))
    app, diary = Flask(__name__, static_folder=None), Diary()
    diary.watch(app)
    match kind:
        case "structured":
            structured.add_shop(app, stock, crawl_delay_s)
        case "plain":
            plain.add_shop(app, stock)
        case "woo":
            woo.add_shop(app, stock)
        case _:
            bad.add_shop(app, kind, elsewhere)
    return app, diary
