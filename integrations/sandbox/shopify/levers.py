"""Levers for tests and the demo: what was written, failures to play, raw products."""

from flask import Blueprint, Response, abort, request

from .bulk import Mischief
from .catalogue import Product, Shop
from .costs import Bucket
from .editing import FOLDERS, delete, edit, entries
from .practice import Json, merchant_edits, practice, reply
from .seeds import generated
from .things import Thing
from .tokens import session_token

bp = Blueprint("levers", __name__, url_prefix="/_practice")


@bp.get("/<domain>/writes")
def writes(domain: str) -> Response:
    """All writes that came through the API."""
    return reply(practice().shop(domain).writes)


@bp.get("/<domain>/requests")
def requests(domain: str) -> Response:
    """How many GraphQL requests there were."""
    practice().shop(domain)
    return reply({"count": practice().requests, "throttled": practice().throttled})


@bp.post("/<domain>/bucket")
def bucket(domain: str) -> Response:
    """Another size and rate, as other plans have: {"capacity": …, "restore": …}."""
    told = request.get_json()
    practice().shop(domain)
    practice().buckets[domain] = Bucket(told["capacity"], told["restore"], told["capacity"])
    return Response(status=204)


@bp.route("/<domain>/faults", methods=["POST", "DELETE"])
def faults(domain: str) -> Response:
    """Failures to play, or none any more."""
    practice().shop(domain)
    if request.method == "DELETE":
        practice().faults.clear()
    else:
        practice().faults.add(request.get_json())
    return Response(status=204)


@bp.post("/<domain>/theme")
def theme(domain: str) -> Response:
    """What the theme adds to SEO titles, or whether the shop is open at all."""
    with practice().world.changing():
        shop, told = practice().shop(domain), request.get_json()
        shop.title_suffix = told.get("title_suffix", shop.title_suffix)
        shop.is_open = told.get("is_open", shop.is_open)
    return Response(status=204)


@bp.get("/<domain>/session-token")
def token(domain: str) -> Response:
    """A session token for whoever asks."""
    user = request.args.get("user", 41, type=int)
    return reply({"token": session_token(practice().shop(domain), practice().key, user)})


@bp.post("/<domain>/uninstall")
def uninstall(domain: str) -> Response:
    """The merchant takes the app away."""
    shop = practice().shop(domain)
    practice().courier.send(
        shop, "app/uninstalled", {"id": 1, "domain": domain, "myshopify_domain": domain}
    )
    with practice().world.changing():
        shop.installed_scopes = None
        shop.access_tokens.clear()
        shop.refresh_tokens.clear()
    return Response(status=204)


@bp.post("/<domain>/generate")
def generate(domain: str) -> Response:
    """Many more products."""
    with practice().world.changing():
        made = generated(practice().shop(domain), int(request.get_json()["count"]))
    return reply({"made": len(made)})


@bp.route(
    f"/<domain>/<any(products,{','.join(FOLDERS)}):folder>/<int:number>",
    methods=["GET", "POST", "DELETE"],
)
def raw(domain: str, folder: str, number: int) -> Response:
    """A thing byte for byte; POST edits it as its merchant, DELETE takes it away."""
    shop = practice().shop(domain)
    thing = shop.things(folder).get(number) or abort(404)
    if request.method == "DELETE":
        with practice().world.changing():
            delete(shop, thing)
        practice().courier.changed(shop, thing, "delete")
        return Response(status=204)
    if request.method == "POST":
        with practice().world.changing():
            _merchant_edits(shop, thing, request.get_json())
        practice().courier.changed(shop, thing)
    return reply(_raw(thing))


@bp.post("/<domain>/shop")
def shop_settings(domain: str) -> Response:
    """The shop's name, and its languages besides its own: {"locales": {"fr": is it shown}}."""
    shop, told = practice().shop(domain), request.get_json()
    with practice().world.changing():
        if "name" in told:
            shop.name = told["name"]
        changes = _speak(shop, told["locales"]) if "locales" in told else []
    if "name" in told:
        body = {"id": 1, "name": shop.name, "myshopify_domain": domain}
        practice().courier.send(shop, "shop/update", body)
    for event, locale in changes:
        body = {"locale": locale, "published": locale in shop.shown_locales}
        practice().courier.send(shop, f"locales/{event}", body)
    return Response(status=204)


@bp.post("/<domain>/bulk")
def bulk(domain: str) -> Response:
    """What is to go wrong with the next operation of {"type": "MUTATION"}; see Mischief."""
    practice().shop(domain)
    told = request.get_json()
    kind = str(told.pop("type"))
    practice().bulk.mischief[kind] = Mischief(**told)
    return Response(status=204)


@bp.post("/<domain>/declines")
def declines(domain: str) -> Response:
    """How often the merchant will say no to more scopes: {"times": …}."""
    practice().shop(domain)
    practice().declines = int(request.get_json()["times"])
    return Response(status=204)


def _speak(shop: Shop, locales: dict[str, bool]) -> list[tuple[str, str]]:
    """Answers what changed, by the webhook's word for it."""
    own, *before = shop.locales
    shown = {locale: locale in shop.shown_locales for locale in before}
    shop.locales = [own, *locales]
    shop.hidden_locales = [locale for locale, is_shown in locales.items() if not is_shown]
    return [
        *(("create", each) for each in locales if each not in shown),
        *(("update", each) for each, now in locales.items() if shown.get(each, now) != now),
        *(("destroy", each) for each in before if each not in locales),
    ]


def _merchant_edits(shop: Shop, thing: Thing, told: Json) -> None:
    if isinstance(thing, Product):
        merchant_edits(thing, told)
    else:
        edit(shop, thing, told)


def _raw(thing: Thing) -> Json:
    told = {
        "id": thing.id,
        "title": thing.title,
        "handle": thing.handle,
        "updated_at": thing.updated_at,
        "translations": {
            locale: {key: kept.value for key, kept in texts.items()}
            for locale, texts in thing.translations.items()
        },
    }
    if not isinstance(thing, Product):
        return {**told, **{entry.name: entry.value for entry in entries(thing)}}
    return {
        **told,
        "description_html": thing.description_html,
        "seo_title": thing.seo_title,
        "seo_description": thing.seo_description,
        "alts": {str(picture.id): picture.alt for picture in thing.pictures},
    }
