"""A rival that leads its visitors where nobody may go, in every way that a page has."""

from urllib.parse import urlsplit
from xml.sax.saxutils import escape

from flask import Flask, Response, redirect, request

from .pages import links, page, serve

# 127.0.0.1 as resolvers and system calls take it
HOSTS = (
    *("127.0.0.1", "127.1", "127.0.0.1.", "2130706433", "0x7f000001", "0177.0.0.1", "localhost"),
    *("0.0.0.0", "0", "[::1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "shop.example@127.0.0.1"),  # noqa: S104  an address, not a listener
)
# marks, line ends and signs as real ones have them
ROBOTS = (
    "\ufeffUser-agent: *\r\nDisallow: /private/ # ours\r\nDisallow: /*.secret$\r\n"
    "disallow: /*?hidden=\r\nSitemap: {elsewhere}/map.xml\r\nSitemap: {own}/map.xml\r\n"
)
_FORBIDDEN = (
    *("/private/a", "/%70rivate/b", "/x/../private/c", "/x/%2e%2e/private/d", "/./private/e"),
    *("//private/f", "/g.secret", "/h?hidden=1"),
)
_CODES = (301, 302, 303, 307, 308)


def add_shop(app: Flask, elsewhere: str) -> None:
    """`elsewhere` is an address on this machine that nobody may call."""
    away = _spelled(elsewhere)
    serve(app, "/robots.txt", lambda: redirect("/rules.txt"))
    serve(app, "/rules.txt", lambda: Response(_rules(away[0]), content_type="text/plain"))
    serve(app, "/map.xml", lambda: _sitemap("sitemapindex", [*away, f"{_own()}/pages.xml"]))
    pages = ["/fine", "/inward", "/dotted", *(f"/out/{number}" for number in range(len(away)))]
    serve(
        app,
        "/pages.xml",
        lambda: _sitemap("urlset", [*away, *(f"{_own()}{path}" for path in (*_FORBIDDEN, *pages))]),
    )
    serve(app, "/", lambda: _front(away))
    serve(app, "/fine", lambda: page("Fine", "<h1>Fine</h1>", head=f'<base href="{away[0]}">'))
    serve(app, "/inward", lambda: redirect("/private/g"))
    serve(app, "/dotted", lambda: redirect(f"{_own()}/x/../private/h"))

    @app.get("/out/<int:number>")
    def out(number: int) -> Response:
        code = _CODES[number % len(_CODES)]
        return Response("", code, headers={"Location": away[number]})


def _spelled(elsewhere: str) -> list[str]:
    port = urlsplit(elsewhere).port
    return [f"http://{host}:{port}" for host in HOSTS]


def _own() -> str:
    return request.host_url.rstrip("/")


def _rules(elsewhere: str) -> bytes:
    return ROBOTS.format(elsewhere=elsewhere, own=_own()).encode()


def _sitemap(kind: str, places: list[str]) -> Response:
    entry = "sitemap" if kind == "sitemapindex" else "url"
    rows = "".join(f"<{entry}><loc>{escape(place)}</loc></{entry}>" for place in places)
    return Response(f"<{kind}>{rows}</{kind}>", content_type="application/xml")


def _front(away: list[str]) -> Response:
    relations = ("canonical", "next", "prefetch", "preconnect", "stylesheet", "manifest", "amphtml")
    head = "".join(f'<link rel="{relation}" href="{away[0]}/{relation}">' for relation in relations)
    head += f'<link rel="alternate" hreflang="en" href="{away[1]}/en">'
    head += f'<meta http-equiv="refresh" content="0; url={away[0]}/refreshed">'
    head += f'<meta property="og:url" content="{away[0]}/og"><meta property="og:type" content="x">'
    head += f'<meta property="og:image" content="{away[0]}/og.png">'
    rows = [(f"{place}/linked", place) for place in away] + [(each, each) for each in _FORBIDDEN]
    whole = [(f"{_own()}{each}", each) for each in _FORBIDDEN]
    seen = f'<img src="{away[0]}/i.png"><iframe src="{away[0]}/f"></iframe>'
    body = f"<h1>Shop</h1>{seen}{links([*rows, *whole, ('/fine', 'Fine')])}"
    response = Response(page("Shop", body, head=head))
    response.headers["Link"] = f'<{away[0]}/link>; rel="next", <{away[0]}/pre>; rel="preload"'
    response.headers["Refresh"] = f"0; url={away[0]}/header"
    return response
