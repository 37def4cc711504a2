"""Drafts: proposed texts that wait for the merchant's word."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from app.domain.asked import NOTHING, Instruction
from app.domain.catalog import Slot
from app.domain.errors import InvalidTransition
from app.domain.ids import DraftId, ItemId, ProductId, RunId, StoreId, TenantId
from app.domain.texts import Link


class DraftState(StrEnum):
    """Where a draft stands."""

    READY = "ready"
    BLOCKED = "blocked"  # our checks stopped it; kept to show why
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    PUBLISHING = "publishing"
    PUBLISHED = "published"


_DECISIONS: Mapping[DraftState, frozenset[DraftState]] = {
    DraftState.READY: frozenset({DraftState.ACCEPTED, DraftState.REJECTED}),
    DraftState.ACCEPTED: frozenset({DraftState.READY, DraftState.REJECTED, DraftState.PUBLISHING}),
    DraftState.REJECTED: frozenset({DraftState.READY, DraftState.ACCEPTED}),
    DraftState.PUBLISHING: frozenset({DraftState.PUBLISHED, DraftState.ACCEPTED, DraftState.READY}),
    DraftState.PUBLISHED: frozenset(),
    DraftState.BLOCKED: frozenset(),
}
EDITABLE = frozenset({DraftState.READY, DraftState.ACCEPTED, DraftState.REJECTED})


class Verdict(StrEnum):
    """What becomes of a sentence."""

    OK = "ok"  # proven, or nothing to check
    FLAG = "flag"  # held back until the merchant confirms it
    BLOCK = "block"  # refuted, or of a kind that is never let through unproven


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where the product's own data says what a claim says.

    `source` is the fact's place ("title", "attribute:Material", "variant:Size", "description"),
    `quote` what stands there, word for word.
    """

    source: str
    quote: str


@dataclass(frozen=True, slots=True)
class Claim:
    """A stretch of the draft's plain text, from `start` to `end`, that says something checkable.

    `kind` is "number", "material", "origin", …; `evidence` what proves it, or what speaks against
    it. A flagged claim is a sentence that is held back; `about` are the words in it that are in
    doubt, `confirmed_by` who said that it is true.
    """

    start: int
    end: int
    text: str
    kind: str
    evidence: Evidence | None
    verdict: Verdict = Verdict.OK
    about: str = ""
    confirmed_by: str = ""

    @property
    def is_cut(self) -> bool:
        """Whether the sentence was taken out, because nothing proves what it promises."""
        return self.verdict is Verdict.BLOCK and self.start == self.end

    @property
    def is_held(self) -> bool:
        """Whether it stays out of the shop until the merchant confirms it."""
        return self.verdict is Verdict.FLAG and not self.confirmed_by


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a text can't be offered: a code for people and what it is about."""

    code: str
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Writer:
    """Who wrote a text: provider and model as the provider names it, and the prompt's version."""

    provider: str
    model: str
    prompt_version: str

    @property
    def is_offline(self) -> bool:
        """Whether no AI was at work."""
        return self.provider == "offline"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that a text was checked for, and what was found: a word, a count, a measure."""

    code: str
    is_passed: bool
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Origin:
    """What a text rests on and went through.

    `voice` names the version it was to sound like; `facts` are (id, source) of those that its
    writer used; `as_written` is the writer's text, where the merchant has changed it since;
    `asked` what it was written once more for, and `asked_by` by whom.
    """

    voice: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    checks: tuple[Check, ...] = ()
    as_written: str = ""
    asked: Instruction = NOTHING
    asked_by: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """A proposed text for one slot of one product in one language.

    `text` is what would be published; `written` the same with the sentences that are held back, or
    "" where none is. `kept` is how many of its first and last characters are the live text's own;
    the offsets of claims count in what is between. `base` is the live text it was written against:
    if the shop has another one by now the draft is stale. `version` grows with each change, so that
    two people can't overwrite each other.
    `alike` is the title of a product whose text has `alike_percent` of its wording, where that is
    too much. `links` are those of our own beneath it. `changed_at` is when a version after the
    first was saved; None for the first.
    """

    tenant_id: TenantId
    id: DraftId
    store_id: StoreId
    product_id: ProductId
    run_id: RunId
    item_id: ItemId
    slot: Slot
    language: str
    base: str | None
    text: str
    claims: tuple[Claim, ...]
    problems: tuple[Problem, ...]
    writer: Writer
    state: DraftState
    version: int
    created_at: datetime
    edited: bool = False
    decided_by: str = ""
    written: str = ""
    origin: Origin = Origin()
    kept: tuple[int, int] = (0, 0)
    alike: str = ""
    alike_percent: int = 0
    links: tuple[Link, ...] = ()
    changed_at: datetime | None = None

    @property
    def whole(self) -> str:
        """The text with the sentences that are held back."""
        return self.written or self.text

    @property
    def held(self) -> tuple[Claim, ...]:
        """The sentences that wait for the merchant's word."""
        return tuple(claim for claim in self.claims if claim.is_held)

    def to(self, state: DraftState, by: str = "") -> "Draft":
        """The draft in its next state.

        Raises:
            InvalidTransition: that state can't follow this one.
        """
        if state is self.state:
            return self
        if state not in _DECISIONS[self.state]:
            raise InvalidTransition(f"a {self.state} draft can't become {state}")
        return replace(
            self, state=state, decided_by=by or self.decided_by, version=self.version + 1
        )

    def edit(
        self, text: str, claims: tuple[Claim, ...], checks: tuple[Check, ...], by: str
    ) -> "Draft":
        """The draft with the merchant's own wording; what it says is theirs to vouch for.

        Raises:
            InvalidTransition: it is on its way to the shop, or there already.
        """
        if self.state not in EDITABLE:
            raise InvalidTransition(f"a {self.state} draft can't be edited")
        return replace(
            self,
            text=text,
            claims=claims,
            problems=(),
            state=DraftState.READY,
            written="",
            kept=(0, 0),
            alike="",
            alike_percent=0,
            edited=True,
            decided_by=by,
            origin=replace(
                self.origin, checks=checks, as_written=self.origin.as_written or self.whole
            ),
            version=self.version + 1,
        )

    def is_stale(self, live: str | None) -> bool:
        """Whether the shop's text changed since this draft was written."""
        return (live or "") != (self.base or "")
