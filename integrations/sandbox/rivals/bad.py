"""Rivals that don't want to be read, or hurt those who do; each kind is a shop of its own."""

import gzip
import time
from collections.abc import Callable, Iterator
from email.utils import formatdate

from flask import Flask, Response, redirect, request

from . import luring, plain
from .goods import goods
from .pages import links, page, serve

DRIP_S = 0.2
WORDY = 8
QUIET_S = 4  # a date has no parts of seconds: it is asked for 3 at least


def add_shop(app: Flask, kind: str, elsewhere: str) -> None:
    """The pages of one kind; `elsewhere` is an address that nobody may be led to."""
    _KINDS[kind](app, elsewhere)


def _disallowing(app: Flask, _elsewhere: str) -> None:
    robots = "User-agent: *\nDisallow: /\n"
    serve(app, "/robots.txt", lambda: Response(robots, content_type="text/plain"))
    serve(app, "/", lambda: page("Shop", "<h1>Shop</h1>"))


def _blocking(app: Flask, _elsewhere: str) -> None:
    body = "<title>Access denied</title><h1>Access denied</h1><p>Automated visits aren't welcome."
    serve(app, "/robots.txt", lambda: Response("", 404))
    serve(app, "/", lambda: Response(body, 403))


def _captcha(app: Flask, _elsewhere: str) -> None:
    body = '<title>One moment</title><p>Are you a human?</p><div class="g-recaptcha"></div>'
    serve(app, "/", lambda: Response(f"<html><body>{body}</body></html>"))


def _login(app: Flask, _elsewhere: str) -> None:
    form = '<h1>Log in</h1><form><input name="u"><input type="password"><button>Log in</button>'
    serve(app, "/", lambda: Response(f"<html><title>Log in</title><body>{form}</body></html>"))


def _redirecting(app: Flask, elsewhere: str) -> None:
    paths = [("/away", "Away"), ("/loop", "Loop"), ("/file", "File"), ("/ok", "Fine")]
    serve(app, "/", lambda: page("Shop", f"<h1>Shop</h1>{links([*paths, (elsewhere, 'Inside')])}"))
    serve(app, "/away", lambda: redirect(elsewhere))
    serve(app, "/loop", lambda: redirect("/loop"))
    serve(app, "/file", lambda: redirect("file:///etc/passwd"))
    serve(app, "/ok", lambda: page("Fine", "<h1>Fine</h1>"))


def _endless(app: Flask, _elsewhere: str) -> None:
    """A calendar, facets and relative links without an end."""

    @app.get("/", defaults={"path": ""})
    @app.get("/<path:path>")
    def anything(path: str) -> str:
        number = request.args.get("step", 0, int) + 1
        rows = [
            (f"/calendar/2026/{number % 12 + 1}", "Next month"),
            (f"?colour=red&size={number}&step={number}", "Red"),
            (f"/things/{number}/more?step={number}", "More"),
            (f"{path.rstrip('/')}/deeper/" if path else "/deeper/", "Deeper"),
        ]
        return page("Things", f"<h1>Things {number}</h1>{links(rows)}")


def _bomb(app: Flask, _elsewhere: str) -> None:
    body = _gzipped(300)
    serve(app, "/", lambda: page("Shop", f"<h1>Shop</h1>{links([('/big', 'Big')])}"))
    serve(
        app,
        "/big",
        lambda: Response(body, headers={"Content-Encoding": "gzip"}, content_type="text/html"),
    )


def _gzipped(megabytes: int) -> bytes:
    packed = gzip.compress(b"a" * 1_000_000, 9)
    return packed * megabytes  # members one after the other are one file


def _dripping(app: Flask, _elsewhere: str) -> None:
    def drops() -> Iterator[bytes]:
        while True:
            yield b"<p>drop</p>"
            time.sleep(DRIP_S)

    serve(app, "/robots.txt", lambda: Response("", 404))
    serve(app, "/", lambda: Response(drops(), content_type="text/html"))


def _busy(app: Flask, elsewhere: str) -> None:
    """Asks to wait a second, or as `elsewhere` says; then it is there."""
    turned_away: list[str] = []

    @app.before_request
    def wait() -> Response | None:
        if request.path == "/robots.txt" or turned_away:
            return None
        turned_away.append(request.path)
        return Response("busy", 429, headers={"Retry-After": elsewhere or "1"})

    plain.add_shop(app, goods(3))


def _crowded(app: Flask, _elsewhere: str) -> None:
    """Each page takes its time; the first product's asks for some seconds of quiet, by a date."""
    turned_away: list[str] = []

    @app.before_request
    def wait() -> Response | None:
        if not request.path.startswith("/ware/"):
            return None
        is_first = not turned_away
        turned_away.append(request.path)
        time.sleep(DRIP_S if is_first else 2 * DRIP_S)
        until = formatdate(time.time() + QUIET_S, usegmt=True)
        return Response("busy", 503, headers={"Retry-After": until}) if is_first else None

    plain.add_shop(app, goods(3))


def _wordy(app: Flask, _elsewhere: str) -> None:
    """Tells what its goods cost within sentences alone: rules see a product, and no price."""
    stock = goods(WORDY)
    rows = [(f"/goods/{good.handle}", good.handle) for good in stock]
    serve(app, "/", lambda: page("Words", f"<h1>Words</h1>{links(rows)}"))

    @app.get("/goods/<name>")
    def told(name: str) -> str:
        good = next(good for good in stock if good.handle == name)
        head = f'<script type="application/ld+json">{{"@type":"Product","name":"{name}"}}</script>'
        how = "by letter, by telephone, or at the counter on any Saturday"
        said = f"<p>Who asks for it, {how}, may have it for {good.price:.2f} €.</p>"
        return page(name, f"<h1>{name}</h1>{said}", head=head)


def _halved(app: Flask, _elsewhere: str) -> None:
    """Has half a surrogate in its product's name and address, as JSON lets one write it."""
    offer = '"offers":{"price":"5.00","priceCurrency":"EUR"}'
    told = f'{{"@type":"Product","name":"Cup \\ud800 blue","url":"/cup\\ud800",{offer}}}'
    head = f'<script type="application/ld+json">{told}</script>'
    serve(app, "/", lambda: page("Cup", "<h1>Cup</h1>", head=head))


def _closing(app: Flask, _elsewhere: str) -> None:
    """Shows its front page, and then wants nobody back for an hour."""
    rows = [(f"/ware/{number}.html", f"Ware {number}") for number in range(9)]
    serve(app, "/", lambda: page("Laden", f"<h1>Laden</h1>{links(rows)}"))

    @app.get("/ware/<name>")
    def gone(name: str) -> Response:
        return Response(f"no {name} now", 503, headers={"Retry-After": "3600"})


def _abroad(app: Flask, _elsewhere: str) -> None:
    """Sends each visitor to the shop of their country, in a folder of its own."""
    serve(app, "/", lambda: redirect("/de/"))
    rows = [("/de/ware/becher.html", "Becher"), ("/fr/ware/becher.html", "Gobelet")]
    serve(app, "/de/", lambda: page("Laden", f"<h1>Laden</h1>{links(rows)}", language="de"))
    body = "<h1>Becher</h1><p class='preis'>12,50 €</p><button>In den Warenkorb</button>"
    serve(app, "/de/ware/becher.html", lambda: page("Becher", body, language="de"))
    serve(app, "/fr/ware/becher.html", lambda: page("Gobelet", body, language="fr"))


def _moved(app: Flask, elsewhere: str) -> None:
    """Sends everybody to another host, as shops do that have one for each country."""
    serve(app, "/robots.txt", lambda: Response("", 404))
    serve(app, "/", lambda: redirect(elsewhere))


def _asking_consent(app: Flask, _elsewhere: str) -> None:
    body = "<p>We value your privacy. Accept all cookies to go on.</p><button>Accept</button>"
    serve(app, "/", lambda: Response(f"<html><body>{body}</body></html>"))


def _paper(app: Flask, _elsewhere: str) -> None:
    """A catalogue as PDF, under an address that doesn't say so."""
    serve(app, "/", lambda: Response(b"%PDF-1.7 " + b"x" * 5_000, content_type="application/pdf"))


def _babel(app: Flask, _elsewhere: str) -> None:
    """A page in an encoding that it names wrongly."""
    body = "<h1>Kännchen Öland</h1><p class='preis'>9,90 €</p><button>In den Warenkorb</button>"
    sent = f"<html lang='de'><title>Kännchen Öland</title><body>{body}</body></html>"
    kind = "text/html; charset=utf-99"
    serve(app, "/", lambda: Response(sent.encode("cp1252"), content_type=kind))


_KINDS: dict[str, Callable[[Flask, str], None]] = {
    "disallowing": _disallowing,
    "blocking": _blocking,
    "captcha": _captcha,
    "login": _login,
    "redirecting": _redirecting,
    "luring": luring.add_shop,
    "endless": _endless,
    "bomb": _bomb,
    "dripping": _dripping,
    "busy": _busy,
    "crowded": _crowded,
    "wordy": _wordy,
    "halved": _halved,
    "closing": _closing,
    "abroad": _abroad,
    "moved": _moved,
    "asking consent": _asking_consent,
    "paper": _paper,
    "babel": _babel,
}
BAD = tuple(_KINDS)
