"""Drafts go out as a file, are edited outside, and come back as decisions with a report."""

import csv
import io
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from openpyxl import Workbook, load_workbook

from app.db.uow import Database
from app.domain.catalog import Field, Slot
from app.domain.drafts import Draft, DraftState
from app.domain.errors import Invalid, NotFound
from app.domain.sheets import COLUMNS, Form
from app.domain.stores import Store
from app.usecases.offline_review import OfflineReview
from integrations.sheets import Spreadsheets
from tests.factories import ALICE, BOB, product
from tests.house import House

Change = dict[str, str]
TITLE = "=SUM Tide bowl"


class Desk:
    """A store with one draft, and somebody who edits its file."""

    def __init__(self, database: Database) -> None:
        self.house = House(database)
        self.store = self.house.move_in(ALICE)
        self.offline = OfflineReview(database.open_uow, Spreadsheets(), self.house.review)
        self.bowl = product(self.store, title=TITLE)
        self.house.stock(self.store, self.bowl)
        self.house.written(self.store, self.bowl)

    def draft(self) -> Draft:
        [draft] = self.house.review.product(ALICE, self.bowl.id).drafts
        return draft

    def rows(self) -> list[list[str]]:
        content = self.offline.sheet(ALICE, self.store.id, Form.CSV)
        return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))

    def edited(self, **changes: str) -> list[list[str]]:
        titles, row = self.rows()
        return [titles, [changes.get(name, old) for name, old in zip(titles, row, strict=True)]]

    def send(self, rows: list[list[str]], store: Store | None = None) -> list[tuple[str, str]]:
        text = io.StringIO(newline="")
        csv.writer(text).writerows(rows)
        content = text.getvalue().encode()
        told = self.offline.take_in(ALICE, (store or self.store).id, content, "user:test")
        return [(each.outcome, each.detail) for each in told]


@pytest.fixture
def desk(database: Database) -> Desk:
    return Desk(database)


def test_a_file_has_the_live_text_beside_the_proposed_one(desk: Desk) -> None:
    titles, row = desk.rows()
    said = dict(zip(titles, row, strict=True))
    assert tuple(titles) == COLUMNS
    assert said["live"] == desk.bowl.description
    assert said["proposed"] == desk.draft().text
    assert (said["field"], said["language"], said["decision"]) == ("description", "en", "")


def test_no_cell_of_either_file_is_a_formula(desk: Desk) -> None:
    assert desk.rows()[1][2] == f"'{TITLE}"
    content = desk.offline.sheet(ALICE, desk.store.id, Form.XLSX)
    sheet = load_workbook(io.BytesIO(content)).worksheets[0]
    kinds = {cell.data_type for row in sheet.iter_rows() for cell in row}
    assert "inlineStr" in kinds
    assert "f" not in kinds


def test_an_acceptance_comes_in(desk: Desk) -> None:
    assert desk.send(desk.edited(decision="accept")) == [("accepted", "")]
    assert desk.draft().state is DraftState.ACCEPTED


def test_a_rejection_comes_in(desk: Desk) -> None:
    assert desk.send(desk.edited(decision="Reject ")) == [("rejected", "")]
    assert desk.draft().state is DraftState.REJECTED


def test_an_edited_text_comes_in_and_is_the_merchants_own(desk: Desk) -> None:
    changed = desk.edited(decision="accept", proposed="<p>My own words.</p>")
    assert desk.send(changed) == [("edited_accepted", "")]
    draft = desk.draft()
    assert (draft.text, draft.edited, draft.state) == (
        "<p>My own words.</p>",
        True,
        DraftState.ACCEPTED,
    )


def test_a_text_that_is_only_edited_waits_for_a_decision(desk: Desk) -> None:
    assert desk.send(desk.edited(proposed="<p>My own words.</p>")) == [("edited", "")]
    assert desk.draft().state is DraftState.READY


def test_an_untouched_row_changes_nothing(desk: Desk) -> None:
    before = desk.draft()
    assert desk.send(desk.edited()) == [("left", "")]
    assert desk.draft() == before


def test_the_same_file_sent_twice_changes_nothing_more(desk: Desk) -> None:
    rows = desk.edited(decision="accept")
    desk.send(rows)
    version = desk.draft().version
    assert desk.send(rows) == [("left", "")]
    assert desk.draft().version == version


def test_a_draft_that_somebody_changed_since_is_left_alone(desk: Desk) -> None:
    rows = desk.edited(decision="accept")
    desk.house.review.edit(ALICE, desk.draft().id, "<p>Hers.</p>", "user:other", seen=1)
    assert desk.send(rows) == [("changed", "")]
    assert desk.draft().text == "<p>Hers.</p>"


def test_a_text_that_changed_in_the_shop_since_is_not_accepted(desk: Desk) -> None:
    rows = desk.edited(decision="accept")
    now = datetime.now(UTC)
    desk.house.stock(desk.store, replace(desk.bowl, description="<p>New.</p>", updated_at=now))
    assert desk.send(rows) == [("changed", "")]
    assert desk.draft().state is DraftState.READY


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"decision": "perhaps"}, ("refused", "decision")),
        ({"decision": "accept", "proposed": "=1+1"}, ("refused", "formula")),
        (
            {"decision": "accept", "proposed": "<p>A</p><script>x</script>"},
            ("refused", "html_not_allowed"),
        ),
        ({"decision": "accept", "proposed": ""}, ("refused", "empty")),
        ({"decision": "accept", "draft": "12"}, ("unknown", "")),
        ({"decision": "accept", "version": "x"}, ("unknown", "")),
    ],
)
def test_a_row_that_cant_be_done_says_why(
    desk: Desk, change: Change, told: tuple[str, str]
) -> None:
    assert desk.send(desk.edited(**change)) == [told]
    assert desk.draft().state is DraftState.READY


def test_one_bad_row_doesnt_stop_the_others(desk: Desk) -> None:
    titles, row = desk.edited(decision="accept")
    assert desk.send([titles, ["12", *row[1:]], row]) == [("unknown", ""), ("accepted", "")]


def test_excels_own_file_comes_in_with_its_columns_in_any_order(desk: Desk) -> None:
    titles, row = desk.edited(decision="accept", proposed="<p>My own words.</p>")
    book = Workbook()
    for values in (titles, row):
        book.active.append(values[::-1])
    content = io.BytesIO()
    book.save(content)
    told = desk.offline.take_in(ALICE, desk.store.id, content.getvalue(), "user:test")
    assert [(each.number, each.outcome) for each in told] == [(2, "edited_accepted")]


def test_a_file_with_semicolons_comes_in(desk: Desk) -> None:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=";").writerows(desk.edited(decision="accept"))
    told = desk.offline.take_in(ALICE, desk.store.id, text.getvalue().encode(), "user:test")
    assert [each.outcome for each in told] == ["accepted"]


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"PK\x03\x04 no workbook", "unreadable"),
        ("draft,version,proposed,decision\nä".encode("latin-1"), "encoding"),
        (b"draft,version,proposed\n", "columns"),
        (b"draft,version,proposed,decision\n" + b"1,1,x,\n" * 5_001, "too_big"),
    ],
)
def test_what_is_no_such_file_is_refused(desk: Desk, content: bytes, why: str) -> None:
    with pytest.raises(Invalid) as refused:
        desk.offline.take_in(ALICE, desk.store.id, content, "user:test")
    assert refused.value.fields == {"file": why}


def test_another_tenants_drafts_are_unknown(desk: Desk) -> None:
    other = desk.house.move_in(BOB)
    rows = desk.edited(decision="accept")
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    told = desk.offline.take_in(BOB, other.id, text.getvalue().encode(), "user:bob")
    assert [each.outcome for each in told] == ["unknown"]
    with pytest.raises(NotFound):
        desk.offline.sheet(BOB, desk.store.id, Form.CSV)


def test_a_text_too_long_for_a_cell_stays_out_of_the_file(desk: Desk) -> None:
    long = product(desk.store, 2, description=f"<p>{'word ' * 8_000}</p>")
    desk.house.stock(desk.store, long)
    desk.house.written(desk.store, long)
    assert [row[COLUMNS.index("field")] for row in desk.rows()[1:]] == ["description"]
    assert desk.house.review.product(ALICE, long.id).drafts[0].slot == Slot(Field.DESCRIPTION)
