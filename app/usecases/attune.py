"""Set how a shop's texts are to sound: learn it, hear it, keep it."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial

from app.domain.catalog import Field, Product, Slot
from app.domain.checks import Checked, Standard
from app.domain.claims.evidence import Evidence
from app.domain.errors import Conflict, ExternalError, Invalid, MustWait
from app.domain.facts import known, sheet
from app.domain.ids import ProductId, StoreId, TenantId, VoiceId, new_id
from app.domain.languages import Tongue, offered
from app.domain.learning import learned, taught
from app.domain.limits import briefs
from app.domain.policies.policy import Policies
from app.domain.richtext import plain
from app.domain.services import MENU, ServiceCode
from app.domain.stores import Store
from app.domain.voices import SILENT, Spoken, Voice, VoiceVersion, kept, spoken
from app.domain.voicing import check_in_voice, sized
from app.ports.clock import Clock
from app.ports.linguist import Linguist
from app.ports.text_models import Choices, ModelCall, TextModel, TextRequest
from app.ports.uow import OpenUow
from app.usecases.routing import Routing
from app.usecases.writing import usage

PREVIEWED = 3
PREVIEWS_A_DAY = 12
DESCRIPTION = Slot(Field.DESCRIPTION)


@dataclass(frozen=True, slots=True)
class Tuning:
    """A voice as its page shows it: one version, those that there are, and what holds with it.

    `store` is None for the workspace's.
    """

    store: Store | None
    shown: VoiceVersion | None
    versions: tuple[VoiceVersion, ...]
    holds: Spoken

    @property
    def number(self) -> int:
        """The latest version's; 0 where there is none."""
        return self.versions[0].number if self.versions else 0


@dataclass(frozen=True, slots=True)
class Heard:
    """One product's description, written in a voice to hear it."""

    product: Product
    found: Checked
    is_offline: bool


@dataclass(frozen=True, slots=True)
class Attune:
    """Keeps voices, and the versions of each."""

    open_uow: OpenUow
    text_model: TextModel
    routing: Routing
    clock: Clock
    linguist: Linguist

    def show(self, tenant: TenantId, store_id: StoreId | None, number: int) -> Tuning:
        """A voice's latest version, or another one of it.

        Raises:
            NotFound: no such store, or no such version.
        """
        with self.open_uow(tenant) as uow:
            store = None if store_id is None else uow.stores.get(store_id)
            versions = tuple(uow.voices.versions(store_id))
            latest = versions[0] if versions else None
            shown = uow.voices.version(store_id, number) if number else latest
            above = None if store_id is None else uow.voices.latest(None)
        holds = spoken(latest, None) if store_id is None else spoken(above, latest)
        return Tuning(store, shown, versions, holds)

    def keep(
        self, tenant: TenantId, store_id: StoreId | None, voice: Voice, author: str, *, seen: int
    ) -> VoiceVersion | None:
        """Make a voice the next version; None where it is what holds already.

        Raises:
            NotFound: no such store.
            Invalid: it can't be kept so.
            Conflict: somebody saved another version than the one that was `seen`.
        """
        tidy = kept(voice)
        with self.open_uow(tenant) as uow:
            if store_id is not None:
                uow.stores.get(store_id)
            latest = uow.voices.latest(store_id)
            number = latest.number if latest else 0
            if number != seen:
                raise Conflict(f"the voice is at version {number}, not {seen}")
            if tidy == (latest.voice if latest else SILENT):
                return None
            fresh = VoiceVersion(
                tenant, VoiceId(new_id()), store_id, number + 1, tidy, author, self.clock()
            )
            uow.voices.add(fresh)
        return fresh

    def learn(
        self, tenant: TenantId, products: Sequence[ProductId], pasted: str, voice: Voice
    ) -> Voice:
        """A voice with what the descriptions of these products and a pasted text say of it.

        Raises:
            Invalid: there is nothing to learn from.
        """
        with self.open_uow(tenant) as uow:
            chosen = list(uow.products.many(products).values())
            stores = {product.store_id: uow.stores.get(product.store_id) for product in chosen}
        texts = [plain(product.description) for product in chosen]
        texts += [text for text in (pasted.strip(),) if text]
        if not any(texts):
            raise Invalid("no text to learn from", {"learn": "nothing"})
        language = next((store.language for store in stores.values()), "")
        names = [product.vendor for product in chosen]
        names += [store.name for store in stores.values()]
        heard = self.linguist.likelihoods
        return taught(voice, learned(texts, heard, offered(language), names))

    def preview(
        self,
        tenant: TenantId,
        store_id: StoreId | None,
        products: Sequence[ProductId],
        voice: Voice,
        author: str,
    ) -> tuple[Heard, ...]:
        """Descriptions of the three of these products of which most is known. Costs no points.

        Raises:
            Invalid: the voice can't be kept so, or today's previews are used up.
            ExternalError: no writer answered.
        """
        tidy, calls = kept(voice), list[ModelCall]()
        with self.open_uow(tenant) as uow:
            found = uow.products.many(products).values()
            chosen = sorted(found, key=lambda product: -len(sheet(product)))[:PREVIEWED]
            if not chosen:
                raise Invalid("no product to write for", {"preview": "no_product"})
            store = uow.stores.get(chosen[0].store_id)
            policies = uow.policies.of_store(store.id)
            above = None if store_id is None else uow.voices.latest(None)
            if not uow.voices.take_preview(author, PREVIEWS_A_DAY):
                raise Invalid("no preview is left today", {"preview": "used_up"})
        whole = above.voice.under(tidy) if above else tidy
        try:
            with ThreadPoolExecutor(PREVIEWED) as pool:
                heard = partial(self._heard, store, whole, policies, calls)
                return tuple(pool.map(heard, chosen))
        except MustWait as wait:  # a person waits for this page, and not for a provider's minute
            raise ExternalError("no writer is free", retryable=True) from wait
        finally:
            self._record(tenant, calls)

    def _heard(
        self,
        store: Store,
        voice: Voice,
        policies: Policies,
        calls: list[ModelCall],
        product: Product,
    ) -> Heard:
        service = next(each for each in MENU if each.code is ServiceCode.DESCRIPTION)
        wanted = briefs(service, product, store.platform)
        wanted = sized([brief for brief in wanted if brief.slot == DESCRIPTION], voice)
        tongue = Tongue(offered(store.language), self.linguist.likelihoods)
        request = TextRequest(
            service.task, tongue.code, store.name, sheet(product), wanted, voice=voice
        )
        choices = Choices(self.routing.table()[service.task])
        answer = self.text_model.write(request, choices, calls.append)
        evidence = Evidence(known(product, (), store.name))
        standard = Standard(product, evidence, tongue, policies)
        found = check_in_voice(answer.texts, wanted, standard, voice)
        return Heard(product, found[DESCRIPTION], answer.writer.is_offline)

    def _record(self, tenant: TenantId, calls: Sequence[ModelCall]) -> None:
        with self.open_uow(tenant) as uow:
            uow.records.usage([usage(tenant, call, self.clock()) for call in calls])
