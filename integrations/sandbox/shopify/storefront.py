"""The shop as shoppers and search engines see it, in each of its languages."""

from dataclasses import dataclass
from typing import Any

from flask import Blueprint, Response, abort, redirect, render_template, request
from markupsafe import escape

from integrations.sandbox.drawing import drawn, svg, taken

from .catalogue import Collection, Product, Shop
from .content import Written
from .practice import practice
from .things import Thing

bp = Blueprint("storefront", __name__)

FOLDERS = ("products", "collections", "pages")
RIGHT_TO_LEFT = ("ar", "fa", "he", "ur")
BLOG_PARTS, PLAIN_PARTS = 3, 2


@dataclass(frozen=True, slots=True)
class Reader:
    """Whoever reads a shop in one language; `locale` is "" for its own."""

    shop: Shop
    locale: str = ""

    @property
    def base(self) -> str:
        """Where the shop's addresses begin for them."""
        return f"/shops/{self.shop.domain}{f'/{self.locale}' if self.locale else ''}"

    def address(self, thing: Thing) -> str:
        """Of a thing, by its handle in their language."""
        parent, _, _own = self.shop.path_of(thing).rpartition("/")
        return f"{self.base}{parent}/{thing.text('handle', self.locale)}"

    def text(self, thing: Thing, key: str) -> str:
        """Of a thing, as they read it."""
        return thing.text(key, self.locale)

    def find(self, path: str) -> Thing | None:
        """What stands under a path, if shoppers may see it."""
        folder, *rest = path.split("/")
        if folder in FOLDERS and len(rest) == PLAIN_PARTS - 1:
            found = self._called(list(self.shop.things(folder).values()), rest[0])
        elif folder == "blogs" and len(rest) == BLOG_PARTS - 1:
            blog = self._called(list(self.shop.blogs.values()), rest[0])
            articles = list(self.shop.articles.values())
            within = [each for each in articles if blog and each.blog_id == blog.id]
            found = self._called(within, rest[1])
        else:
            return None
        return None if isinstance(found, Written) and not found.is_published else found

    def _called(self, things: Any, handle: str) -> Thing | None:
        """By its handle in their language, else by its own."""
        for locale in (self.locale, ""):
            for thing in things:
                if thing.text("handle", locale) == handle:
                    found: Thing = thing
                    return found
        return None


@bp.get("/favicon.ico")
def icon() -> Response:
    """Browsers ask for one."""
    return Response(svg("pack", 160), content_type="image/svg+xml")


@bp.get("/shops/<domain>/")
def front(domain: str) -> str:
    """All products."""
    return render_template("front.html", shop=practice().shop(domain))


@bp.get("/shops/<domain>/images/<name>.svg")
def image(domain: str, name: str) -> Response:
    """A picture, drawn when it is asked for."""
    practice().shop(domain)
    kind, hue, *_ = [*name.rsplit("-", 2), "0"]
    wanted = taken(request.headers.get("Accept", ""))
    picture = drawn(kind, int(hue) if hue.isdigit() else 0, wanted)
    return Response(picture, content_type=wanted)


@bp.get("/shops/<domain>/password")
def password(domain: str) -> str:
    """What stands before all pages of a shop that isn't open yet."""
    return f"<title>{escape(practice().shop(domain).name)}</title>Opening soon"


@bp.get("/shops/<domain>/<path:path>")
def page(domain: str, path: str) -> Any:
    """A product, collection, page or article, or where it stands by now."""
    shop = practice().shop(domain)
    if not shop.is_open:
        return redirect(f"/shops/{domain}/password")
    first, _, rest = path.partition("/")
    is_translated = first in shop.shown_locales
    reader = Reader(shop, first if is_translated else "")
    own_path = rest if is_translated else path
    thing = reader.find(own_path)
    if thing is None:
        moved = shop.redirects.get(f"/{own_path}") or abort(404)
        return redirect(f"{reader.base}{moved.target}", code=301)
    template = "storefront.html" if isinstance(thing, Product) else "reading.html"
    members = shop.within(thing) if isinstance(thing, Collection) else ()
    return render_template(
        template,
        shop=shop,
        reader=reader,
        thing=thing,
        members=members,
        lang=reader.locale or shop.locales[0],
        is_rtl=(reader.locale or shop.locales[0]).startswith(RIGHT_TO_LEFT),
        others=[Reader(shop, locale) for locale in ("", *shop.shown_locales)],
    )
