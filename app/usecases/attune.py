"""Set how a shop's texts are to sound: learn it, look at it, keep it."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.errors import Invalid, Outdated
from app.domain.ids import ProductId, StoreId, TenantId, VoiceId, new_id
from app.domain.languages import offered
from app.domain.learning import learned, taught
from app.domain.richtext import plain
from app.domain.stores import Store
from app.domain.voices import SILENT, Spoken, Voice, VoiceVersion, kept, spoken
from app.ports.clock import Clock
from app.ports.linguist import Linguist
from app.ports.uow import OpenUow


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
class Attune:
    """Keeps voices, and the versions of each."""

    open_uow: OpenUow
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
                raise Outdated(f"the voice is at version {number}, not {seen}")
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
