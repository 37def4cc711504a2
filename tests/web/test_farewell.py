"""An account that is deleted: what goes, what stays, and what its person takes along."""

import io
import json
import zipfile
from collections.abc import Iterator

import psycopg2
import pytest
from sqlalchemy import text

from app.db.repositories.departures import authored
from app.domain.accounts import Browser
from app.domain.departures import FORMER, Fate
from app.domain.errors import Invalid, TooOften, Unauthorized
from app.domain.ids import TenantId, UserId
from app.domain.tenants import Membership, Role, Viewer
from app.embedded import Addresses
from tests.factories import product
from tests.web.conftest import EMAIL, PASSWORD, Web

SARA, WORDS = "sara-canary@shop.example", "kiln tuesday orbit"
KEPT = {"audit_log", "webhook_intake"}


@pytest.fixture
def sara(web: Web) -> Viewer:
    """Sara owns a workspace alone, and edits Nadia's, where she did things."""
    sign_ins = web.app.extensions["rooz"].sign_ins
    home = Browser("Canary/1.0 (Sara)", "203.0.113.7")
    sign_ins.register(SARA, WORDS, "Sara-canary bowls", "Sara-canary", home)
    who = sign_ins.viewer(sign_ins.enter(SARA, WORDS, home))
    _join(web, who.user.id, Role.EDITOR)
    own = web.house.move_in(who.tenant.id)
    _work(web, who, own.tenant_id, own)
    _work(web, who, web.tenant, web.store)
    return who


def _join(web: Web, user: UserId, role: Role) -> None:
    with web.house.database.open_uow(web.tenant) as uow:
        uow.tenants.add_member(Membership(web.tenant, user, role))


def _work(web: Web, who: Viewer, tenant: TenantId, store: object) -> None:
    bowl = product(store, title="Canary bowl")
    web.house.shop.kept.clear()
    web.house.stock(store, bowl)
    web.app.extensions["rooz"].notes.answer(tenant, bowl.id, {"Material": "Oak"}, who.author)


def _viewer(web: Web) -> Viewer:
    return web.app.extensions["rooz"].sign_ins.viewer(web.client.get_cookie("rooz").value)


def _rows(addresses: Addresses) -> Iterator[tuple[str, str]]:
    with psycopg2.connect(addresses.superuser_url) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        for (table,) in cursor.fetchall():
            cursor.execute(f'SELECT t::text FROM "{table}" t')  # noqa: S608  the catalogue's names
            yield from ((table, row) for (row,) in cursor.fetchall())


def _with(addresses: Addresses, *words: str) -> set[str]:
    """The tables that say one of these."""
    found = {table for table, row in _rows(addresses) if any(w in row.lower() for w in words)}
    return found - KEPT


def test_nothing_of_them_is_left_and_others_keep_theirs(
    web: Web, sara: Viewer, addresses: Addresses
) -> None:
    farewell = web.app.extensions["rooz"].farewell
    about_sara = (str(sara.user.id), "sara-canary", "canary/1.0", str(sara.sign_in_id))
    assert {"users", "identities", "sign_ins", "memberships", "notes"} <= _with(
        addresses, *about_sara
    )
    before = {row for table, row in _rows(addresses) if table == "products"}
    farewell.go(sara, f" {SARA.upper()} ", WORDS)
    web.app.extensions["rooz"].account_mail.deliver()
    assert _with(addresses, *about_sara) == set()
    with web.house.database.reading(web.tenant) as connection:
        assert connection.execute(text("SELECT author FROM notes")).scalars().all() == [FORMER]
    after = {row for table, row in _rows(addresses) if table == "products"}
    assert {row for row in before if str(web.tenant) in row} == after
    assert _viewer(web).tenant.id == web.tenant


def test_what_becomes_of_each_workspace_is_told_before(web: Web, sara: Viewer) -> None:
    farewell = web.app.extensions["rooz"].farewell
    fates = {each.name: (each.fate, each.others) for each in farewell.partings(sara)}
    assert fates == {"Sara-canary bowls": (Fate.GOES, 0), "Mirra Ceramics": (Fate.STAYS, 1)}
    nadia = _viewer(web)
    [alone] = farewell.partings(nadia)
    assert (alone.fate, alone.others) == (Fate.GOES, 1)
    with web.house.database.reading(web.tenant) as connection:
        connection.execute(text("UPDATE memberships SET role = 'owner'"))
    assert [each.fate for each in farewell.partings(nadia)] == [Fate.STAYS]
    with web.house.database.reading(web.tenant) as connection:
        connection.execute(text("UPDATE tenants SET billing_channel = 'shopify'"))
    assert [each.fate for each in farewell.partings(nadia)] == [Fate.SHOPS]


def test_it_takes_the_phrase_and_the_password(web: Web, sara: Viewer) -> None:
    farewell = web.app.extensions["rooz"].farewell
    for typed, password, field in (("delete", WORDS, "typed"), (SARA, "wrong horse", "old")):
        with pytest.raises(Invalid) as refused:
            farewell.go(sara, typed, password)
        assert set(refused.value.fields) == {field}
    for _ in range(9):
        with pytest.raises(Invalid):
            farewell.go(sara, SARA, "wrong horse")
    with pytest.raises(TooOften):
        farewell.go(sara, SARA, WORDS)
    assert len(farewell.partings(sara)) == 2


def test_the_file_says_who_they_are_and_what_they_did(web: Web, sara: Viewer) -> None:
    archive = zipfile.ZipFile(io.BytesIO(web.app.extensions["rooz"].farewell.export(sara)))
    said = {name: json.loads(archive.read(name)) for name in archive.namelist()}
    assert said["account.json"]["email"] == SARA
    assert said["account.json"]["browsers"][0]["calls_itself"] == "Canary/1.0 (Sara)"
    spaces = {each["workspace"]: each for name, each in said.items() if "workspace-" in name}
    assert set(spaces) == {"Sara-canary bowls", "Mirra Ceramics"}
    [note] = spaces["Mirra Ceramics"]["deeds"]["notes"]
    assert note["author"] == sara.author
    raw = archive.read("account.json") + b"".join(map(archive.read, archive.namelist()))
    for secret in (b"$2b$", b"token_hash", EMAIL.encode()):
        assert secret not in raw


def test_every_table_that_names_a_person_is_among_those_that_forget_one() -> None:
    named = {table.name: {column.name for column in columns} for table, columns in authored()}
    assert named["drafts"] == {"decided_by", "asked_by"}
    assert {"runs", "notes", "revisions", "voices", "rules", "policy_switches"} <= set(named)


@pytest.mark.usefixtures("sara")
def test_the_pages_lead_through_it(web: Web) -> None:
    browser = web.app.test_client()
    browser.post("/sign-in", data={"email": SARA, "password": WORDS})
    page = browser.get("/account/delete").text
    assert "You alone own it" in page
    assert "is called a former member" in page
    answer = browser.get("/account/export")
    assert answer.mimetype == "application/zip"
    assert zipfile.ZipFile(io.BytesIO(answer.data)).testzip() is None
    form = {"csrf": page.split('name="csrf" value="', 1)[1].split('"', 1)[0], "typed": SARA}
    assert browser.post("/account/delete", data={**form, "old": "wrong"}).status_code == 422
    gone = browser.post("/account/delete", data={**form, "old": WORDS})
    assert (gone.status_code, gone.location) == (303, "/sign-in")
    assert "Your account is deleted" in browser.get("/sign-in").text
    assert browser.post("/sign-in", data={"email": SARA, "password": WORDS}).status_code == 401
    with pytest.raises(Unauthorized):
        web.app.extensions["rooz"].sign_ins.enter(SARA, WORDS)
    nadia = {"email": EMAIL, "password": PASSWORD}
    assert web.client.post("/sign-in", data=nadia).status_code == 303
