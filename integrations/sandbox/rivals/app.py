"""Makes the practice rivals."""

from flask import Flask

from . import bad, plain, structured, woo
from .diary import Diary
from .goods import goods

KINDS = ("structured", "plain", "woo", *bad.BAD)


def create_app(
    kind: str, *, count: int = 12, crawl_delay_s: float = 0.1, elsewhere: str = ""
) -> tuple[Flask, Diary]:
    """A rival of one of the kinds, with so many products, and its diary."""
    app, diary = Flask(__name__, static_folder=None), Diary()
    diary.watch(app)
    match kind:
        case "structured":
            structured.add_shop(app, goods(count), crawl_delay_s)
        case "plain":
            plain.add_shop(app, goods(count))
        case "woo":
            woo.add_shop(app, goods(count))
        case _:
            bad.add_shop(app, kind, elsewhere)
    return app, diary
