"""The order form: which products, in what language, and what becomes of texts that are there."""

from dataclasses import dataclass, replace
from enum import StrEnum
from uuid import UUID

from flask import request
from werkzeug.datastructures import MultiDict

from app.domain.asked import NOTHING, OF_NEW, Instruction, asked
from app.domain.errors import Invalid
from app.domain.ids import ProductId, StoreId
from app.domain.languages import OFFERED, base
from app.domain.services import ServiceCode
from app.domain.stores import Store
from app.domain.tenants import Viewer
from app.domain.texts import Mode
from app.ports.queries import ProductFilter
from app.ports.services import Lack
from app.usecases.offers import Order
from app.web import reader, rewrite_words
from app.web.frame import container, uuids
from app.web.products import BULK, wanted_products


class Which(StrEnum):
    """The products of an order."""

    LACKING = "lacking"  # those that lack what the service writes
    FILTER = "filter"
    CHOSEN = "chosen"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Wish:
    """An order, and how its products were named; `chosen` are those that were picked by hand.

    `wrong` says why what was asked of the texts can't be; the order asks nothing then.
    """

    order: Order
    store: Store
    which: Which
    wanted: ProductFilter
    chosen: tuple[ProductId, ...]
    wrong: str = ""


def sent_wish(who: Viewer, key: str, sent: MultiDict[str, str] | None = None) -> Wish:
    """What the form asks for, or whatever stands in for one.

    Raises:
        Invalid: no such service, store, mode or choice.
        NotFound: another workspace's store.
    """
    sent = request.form if sent is None else sent
    service, store_id = _service_and_store(sent)
    store = container().queries.store(who.tenant.id, store_id).store
    chosen, which = tuple(map(ProductId, uuids("product", sent))), _which(sent)
    wanted = replace(wanted_products(), store_id=store.id)
    given, wrong = _asked(sent)
    order = Order(
        store.id,
        service,
        chosen,
        sent.get("language", "") or _language(store, service),
        who.author,
        key,
        frozenset(map(ProductId, uuids("confirmed", sent))),
        frozenset(map(ProductId, uuids("spared", sent))),
        _mode(sent),
        given,
    )
    wish = Wish(order, store, which, wanted, chosen, wrong)
    return replace(wish, order=replace(order, products=_products(who, wish)))


def languages_of(store: Store, service: ServiceCode) -> list[str]:
    """The languages that the service can be had in; a translation goes where the shop has place."""
    own = base(store.language)
    if service is ServiceCode.TRANSLATION:
        others = dict.fromkeys(base(code) for code in store.locales)
        return [code for code in (*others, own) if code in OFFERED]
    return list(OFFERED)


def _products(who: Viewer, wish: Wish) -> tuple[ProductId, ...]:
    queries, tenant, order = container().queries, who.tenant.id, wish.order
    if wish.which is Which.CHOSEN:
        return wish.chosen
    if wish.which is Which.LACKING:
        lack = Lack(order.store_id, order.service, order.language)
        return tuple(queries.lacking(tenant, lack, BULK))
    wanted = wish.wanted if wish.which is Which.FILTER else ProductFilter(order.store_id)
    return tuple(queries.product_ids(tenant, wanted, BULK))


def _service_and_store(sent: MultiDict[str, str]) -> tuple[ServiceCode, StoreId]:
    try:
        service = ServiceCode(sent.get("service", ""))
        return service, StoreId(UUID(sent.get("store", "")))
    except ValueError:
        raise Invalid("no such service or store", {"service": "unknown"}) from None


def _which(sent: MultiDict[str, str]) -> Which:
    """As the form says; a list's form names its products, or all that its filter finds."""
    text = sent.get("which", "")
    if not text:
        return Which.FILTER if sent.get("all_found") == "1" else Which.CHOSEN
    if text not in set(Which):
        raise Invalid("no such choice of products", {"which": "unknown"})
    return Which(text)


def _language(store: Store, service: ServiceCode) -> str:
    """The shop's own; of a translation its first other."""
    if service is ServiceCode.TRANSLATION:
        return next(iter(languages_of(store, service)), "en")
    own = base(store.language)
    return own if own in OFFERED else reader.language().code


def _asked(sent: MultiDict[str, str]) -> tuple[Instruction, str]:
    """What is asked of the texts, and what is wrong with it."""
    usual, words = sent.getlist("usual"), sent.get("words", "")
    if not usual and not words.strip():
        return NOTHING, ""
    try:
        return asked([each for each in usual if each in OF_NEW], words), ""
    except Invalid as error:
        return NOTHING, rewrite_words.wrong(error)


def _mode(sent: MultiDict[str, str]) -> Mode:
    text = sent.get("mode", "") or Mode.REWRITE
    if text not in set(Mode):
        raise Invalid("no such way of writing", {"mode": "unknown"})
    return Mode(text)
