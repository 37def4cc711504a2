"""Voices on a real database: versions, stores over their workspace, drafts that remember them."""

from dataclasses import replace

import pytest

from app.db.uow import Database
from app.domain.catalog import Field, Slot
from app.domain.drafts import Draft, DraftState
from app.domain.errors import Conflict, Invalid, NotFound
from app.domain.ids import StoreId, VoiceId, new_id
from app.domain.stores import Store
from app.domain.voices import Address, Person, Voice
from app.usecases.preview import PREVIEWS_A_DAY
from tests.factories import ALICE, BOB, product
from tests.house import House

DESCRIPTION = Slot(Field.DESCRIPTION)
OWN = (
    "<p>We throw each bowl by hand in our workshop by the harbour. You see the rings of the wheel"
    " inside. We fire it twice, so that soup stays hot while you talk. It stands steady on any"
    " table, and it fits the small hands of children as well as yours.</p>"
)
ELSE = (
    "<p>We turn this vase on a slow wheel. Your flowers find room in it, long or short. We leave"
    " its foot without glaze, which keeps it from slipping. You can pour the water out in one go,"
    " since the lip is drawn thin. We sign every one of them below.</p>"
)


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


@pytest.fixture
def store(house: House) -> Store:
    return house.move_in(ALICE)


def _draft(house: House, store: Store, **text: str) -> Draft:
    bowl = product(store, description="<p>Big bowl for the table.</p>", **text)
    house.stock(store, bowl)
    house.written(store, bowl)
    [found, *_others] = house.review.product(ALICE, bowl.id).drafts
    return found


def test_versions_count_up_and_keep_what_they_were(house: House, store: Store) -> None:
    first = house.attune.keep(ALICE, None, Voice(tone="warm"), "user:a", seen=0)
    second = house.attune.keep(ALICE, None, Voice(tone="dry"), "user:b", seen=1)
    shown = house.attune.show(ALICE, None, 1)
    assert (first and first.number, second and second.number) == (1, 2)
    assert shown.shown == first
    assert [each.number for each in shown.versions] == [2, 1]
    assert shown.holds.voice.tone == "dry"
    assert house.attune.show(ALICE, store.id, 0).holds.version == "workspace.v2"


@pytest.mark.usefixtures("store")
def test_the_same_voice_again_is_no_new_version(house: House) -> None:
    assert house.attune.keep(ALICE, None, Voice(tone="warm"), "user:a", seen=0)
    assert house.attune.keep(ALICE, None, Voice(tone=" warm "), "user:a", seen=1) is None


def test_two_people_dont_overwrite_each_other(house: House, store: Store) -> None:
    house.attune.keep(ALICE, store.id, Voice(tone="warm"), "user:a", seen=0)
    with pytest.raises(Conflict):
        house.attune.keep(ALICE, store.id, Voice(tone="dry"), "user:b", seen=0)
    latest = house.attune.show(ALICE, store.id, 1).shown
    assert latest is not None
    with house.database.open_uow(ALICE) as uow, pytest.raises(Conflict):
        uow.voices.add(replace(latest, id=VoiceId(new_id())))


def test_nobody_hears_another_tenants_voice(house: House, store: Store) -> None:
    house.move_in(BOB)
    house.attune.keep(ALICE, None, Voice(tone="warm"), "user:a", seen=0)
    house.attune.keep(ALICE, store.id, Voice(tone="dry"), "user:a", seen=0)
    assert house.attune.show(BOB, None, 0).versions == ()
    assert house.attune.show(ALICE, store.id, 0).number == 1
    with pytest.raises(NotFound):
        house.attune.show(BOB, store.id, 0)
    with pytest.raises(NotFound):
        house.attune.keep(BOB, store.id, Voice(tone="loud"), "user:b", seen=0)


@pytest.mark.parametrize("number", [2, 7])
@pytest.mark.usefixtures("store")
def test_a_version_that_there_isnt_is_not_found(house: House, number: int) -> None:
    house.attune.keep(ALICE, None, Voice(tone="warm"), "user:a", seen=0)
    assert house.attune.show(ALICE, None, 1).shown
    with pytest.raises(NotFound):
        house.attune.show(ALICE, None, number)


def test_a_draft_remembers_its_voice_and_what_it_was_checked_for(
    house: House, store: Store
) -> None:
    house.attune.keep(ALICE, None, Voice(banned=("cheap",)), "user:a", seen=0)
    house.attune.keep(ALICE, store.id, Voice(person=Person.THIRD), "user:a", seen=0)
    draft = _draft(house, store)
    asked = house.model.orders[-1].voice
    passed = {each.code for each in draft.origin.checks if each.is_passed}
    assert draft.origin.voice == "workspace.v1+store.v1"
    assert (asked.banned, asked.person) == (("cheap",), Person.THIRD)
    assert passed == {"form", "language", "evidence", "banned_word", "person"}
    assert ("f1", "title") in draft.origin.facts
    assert draft.state is DraftState.READY


def test_a_banned_word_that_a_writer_insists_on_is_never_offered(
    house: House, store: Store
) -> None:
    house.attune.keep(ALICE, None, Voice(banned=("bowl",)), "user:a", seen=0)
    draft = _draft(house, store)
    wallet = house.queries.counts(ALICE).account
    assert draft.state is DraftState.BLOCKED
    assert [problem.code for problem in draft.problems] == ["banned_word"]
    assert "Don't use in any form: bowl." in house.model.orders[-1].complaint
    assert (wallet.available, wallet.held) == (100, 0)


def test_a_text_that_misses_the_voice_is_offered_and_says_so(house: House, store: Store) -> None:
    house.attune.keep(ALICE, None, Voice(required=("handmade",)), "user:a", seen=0)
    draft = _draft(house, store)
    missed = [each for each in draft.origin.checks if not each.is_passed]
    assert draft.state is DraftState.READY
    assert [(each.code, each.detail) for each in missed] == [("required_words", "handmade")]
    assert "These words were missing: handmade." in house.model.orders[-1].complaint


def test_what_the_shop_says_of_itself_is_learned(house: House, store: Store) -> None:
    bowl = product(store, 1, description=OWN, vendor="MIRRA")
    vase = product(store, 2, description=ELSE)
    house.stock(store, bowl, vase)
    voice = house.attune.learn(ALICE, [bowl.id, vase.id], "", Voice(tone="warm", banned=("x",)))
    assert (voice.tone, voice.banned, voice.person) == ("warm", ("x",), Person.FIRST)
    assert (voice.least_words, voice.most_words) == (40, 60)
    assert len(voice.examples) == 2
    assert voice.address is Address.ANY


@pytest.mark.usefixtures("store")
def test_there_must_be_something_to_learn_from(house: House) -> None:
    assert house.attune.learn(ALICE, [], "Du und dein Schuh.", Voice()).examples
    with pytest.raises(Invalid):
        house.attune.learn(ALICE, [], " \n ", Voice())


def test_our_own_texts_are_nothing_to_learn_from(house: House, store: Store) -> None:
    bowl = product(store, 1, description=OWN)
    vase = product(store, 2, description=ELSE)
    house.stock(store, bowl, vase)
    before = {sample.product_id for sample in house.queries.samples(ALICE, store.id)}
    house.published(store, bowl)
    after = {sample.product_id for sample in house.queries.samples(ALICE, store.id)}
    assert before == {bowl.id, vase.id}
    assert after == {vase.id}
    assert house.queries.samples(ALICE, StoreId(new_id())) == []


def test_a_preview_writes_three_costs_nothing_and_saves_nothing(house: House, store: Store) -> None:
    bowls = [product(store, number) for number in range(1, 6)]
    house.stock(store, *bowls)
    wanted = [bowl.id for bowl in bowls]
    heard = house.preview.voice(ALICE, None, wanted, Voice(person=Person.THIRD), "user:a")
    wallet = house.queries.counts(ALICE)
    assert len(heard) == 3
    assert all(each.found.text and each.found.checks[0].is_passed for each in heard)
    assert (wallet.account.available, wallet.account.held, wallet.to_review) == (100, 0, 0)
    assert house.attune.show(ALICE, None, 0).versions == ()


def test_previews_of_a_day_are_counted(house: House, store: Store) -> None:
    bowl = product(store)
    house.stock(store, bowl)
    for number in range(PREVIEWS_A_DAY):
        voice = Voice(tone=f"warm {number}")
        house.preview.voice(ALICE, store.id, [bowl.id], voice, "user:a")
    orders = len(house.model.orders)
    with pytest.raises(Invalid, match="no preview is left"):
        house.preview.voice(ALICE, store.id, [bowl.id], Voice(tone="warm"), "user:a")
    assert len(house.model.orders) == orders == PREVIEWS_A_DAY


def test_a_preview_of_a_store_hears_its_workspaces_voice_as_well(
    house: House, store: Store
) -> None:
    house.attune.keep(ALICE, None, Voice(banned=("cheap",)), "user:a", seen=0)
    bowl = product(store)
    house.stock(store, bowl)
    house.preview.voice(ALICE, store.id, [bowl.id], Voice(tone="dry"), "user:a")
    assert house.model.orders[-1].voice == Voice(tone="dry", banned=("cheap",))


def test_a_draft_with_a_word_that_is_banned_since_is_not_accepted(
    house: House, store: Store
) -> None:
    draft = _draft(house, store)
    house.attune.keep(ALICE, None, Voice(banned=("bowl",)), "user:a", seen=0)
    assert [
        each.code for each in house.review.product(ALICE, draft.product_id).faults[draft.id]
    ] == ["banned_word"]
    with pytest.raises(Invalid, match="banned_word"):
        house.review.decide(ALICE, draft.id, DraftState.ACCEPTED, "user:a", seen=draft.version)
    assert house.review.decide_all(ALICE, [draft.id], DraftState.ACCEPTED, "user:a") == 0
    house.attune.keep(ALICE, None, Voice(banned=("vase",)), "user:a", seen=1)
    assert house.review.decide_all(ALICE, [draft.id], DraftState.ACCEPTED, "user:a") == 1


def test_nobody_types_a_banned_word_past_the_voice(house: House, store: Store) -> None:
    house.attune.keep(ALICE, None, Voice(banned=("cheap",), most_words=20), "user:a", seen=0)
    draft = _draft(house, store)
    cheap, fair = "<p>A cheaply made bowl.</p>", "<p>A fair bowl.</p>"
    with pytest.raises(Invalid, match="banned_word"):
        house.review.edit(ALICE, draft.id, cheap, "user:a", seen=draft.version)
    edited = house.review.edit(ALICE, draft.id, fair, "user:a", seen=draft.version)
    assert edited.text == fair
    assert edited.origin.as_written == draft.text
    assert [(each.code, each.is_passed) for each in edited.origin.checks] == [
        ("banned_word", True),
        ("words", True),
    ]


def test_a_table_of_the_merchants_may_say_what_it_says(house: House, store: Store) -> None:
    table = "<table><tr><td>cheap</td></tr></table>"
    bowl = product(store, description=f"<p>Big bowl.</p>{table}")
    house.stock(store, bowl)
    house.attune.keep(ALICE, None, Voice(banned=("cheap",)), "user:a", seen=0)
    house.written(store, bowl)
    [draft, *_others] = house.review.product(ALICE, bowl.id).drafts
    assert table in draft.text
    assert house.review.decide_all(ALICE, [draft.id], DraftState.ACCEPTED, "user:a") == 1


def test_a_word_that_is_banned_after_the_yes_keeps_a_draft_out_of_the_shop(
    house: House, store: Store
) -> None:
    draft = _draft(house, store)
    house.review.decide_all(ALICE, [draft.id], DraftState.ACCEPTED, "user:a")
    house.attune.keep(ALICE, None, Voice(banned=("bowl",)), "user:a", seen=0)
    with pytest.raises(Invalid, match="banned_word"):
        house.publish.request(ALICE, [draft.id], "user:a", "publish-it")
    house.attune.keep(ALICE, None, Voice(banned=("vase",)), "user:a", seen=1)
    assert house.publish.request(ALICE, [draft.id], "user:a", "publish-it")


def test_the_same_voice_heard_twice_is_paid_once(house: House, store: Store) -> None:
    bowl = product(store)
    house.stock(store, bowl)
    [first] = house.preview.voice(ALICE, store.id, [bowl.id], Voice(tone="warm"), "user:a")
    [second] = house.preview.voice(ALICE, store.id, [bowl.id], Voice(tone="warm"), "user:a")
    assert first == second
    assert len(house.model.orders) == 1
    house.preview.voice(ALICE, store.id, [bowl.id], Voice(tone="dry"), "user:a")
    assert len(house.model.orders) == 2


def test_nothing_is_heard_once_the_days_money_is_spent(house: House, store: Store) -> None:
    bowl = product(store)
    house.stock(store, bowl)
    house.model.usd = house.writing.usd_a_day
    house.preview.voice(ALICE, store.id, [bowl.id], Voice(tone="warm"), "user:a")
    with pytest.raises(Invalid, match="money is spent"):
        house.preview.voice(ALICE, store.id, [bowl.id], Voice(tone="dry"), "user:a")
    assert len(house.model.orders) == 1
