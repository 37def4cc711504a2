"""Programs register, sign in, go on and sign out."""

import pyotp

from app.domain.tenants import Membership, Role
from tests.api.conftest import EMAIL, PASSWORD
from tests.factories import BOB
from tests.programs import Program, code
from tests.web.conftest import Web

NEW = {"email": "Omar@shop.example", "password": "a long sentence"}


def test_who_registers_can_sign_in_and_has_the_welcome_gift(web: Web) -> None:
    program = Program(web.app.test_client())
    said = program.post("/api/auth/register", NEW)
    assert said.status_code == 201
    assert said.json["email"] == "omar@shop.example"
    assert said.json["role"] == "USER"
    program.sign_in(NEW["email"], NEW["password"])
    assert program.read("/api/v1/me")["user_id"] == said.json["id"]


def test_a_known_address_is_a_conflict(web: Web) -> None:
    program = Program(web.app.test_client())
    body = {"email": EMAIL, "password": "another sentence"}
    assert code(program.post("/api/auth/register", body)) == (409, "conflict")


def test_a_form_signs_in_as_json_does(web: Web) -> None:
    form = {"username": EMAIL, "password": PASSWORD, "grant_type": "password"}
    said = web.app.test_client().post("/api/auth/login", data=form)
    assert said.status_code == 200
    assert said.json.keys() == {"access_token", "token_type", "expires_in", "refresh_token"}
    assert said.json["token_type"] == "bearer"


def test_a_wrong_password_and_an_unknown_address_are_told_alike(web: Web) -> None:
    program = Program(web.app.test_client())
    wrong = program.post("/api/auth/login", {"username": EMAIL, "password": "wrong"})
    nobody = program.post("/api/auth/login", {"username": "no@body.example", "password": "wrong"})
    assert code(wrong) == code(nobody) == (401, "unauthorized")


def test_an_unknown_field_is_refused(web: Web) -> None:
    said = Program(web.app.test_client()).post("/api/auth/register", NEW | {"role": "ADMIN"})
    assert code(said) == (422, "invalid")
    assert said.json["fields"] == {"role": "extra_forbidden"}


def test_a_refresh_token_is_good_once_and_taken_for_stolen_when_it_comes_again(
    program: Program,
) -> None:
    first = {"refresh_token": program.refresh_token}
    second = program.post("/api/auth/refresh", first)
    assert second.status_code == 200
    program.token = second.json["access_token"]
    assert program.get("/api/v1/me").status_code == 200
    assert code(program.post("/api/auth/refresh", first)) == (401, "unauthorized")
    latest = {"refresh_token": second.json["refresh_token"]}
    assert code(program.post("/api/auth/refresh", latest)) == (401, "unauthorized")
    assert code(program.get("/api/v1/me")) == (401, "unauthorized")


def test_who_signs_out_is_out_at_once(program: Program) -> None:
    assert program.get("/api/v1/me").status_code == 200
    said = program.post("/api/auth/logout", {"refresh_token": program.refresh_token})
    assert said.status_code == 204
    assert code(program.get("/api/v1/me")) == (401, "unauthorized")


def test_without_a_token_nobody_is_known(web: Web) -> None:
    said = web.app.test_client().get("/api/v1/me")
    assert code(said) == (401, "unauthorized")
    assert said.headers["WWW-Authenticate"] == "Bearer"


def test_a_workspace_is_named_by_those_who_belong_to_it(program: Program, web: Web) -> None:
    assert code(program.get("/api/v1/me", X_Workspace=str(BOB))) == (404, "not_found")
    web.house.move_in(BOB)
    user = program.read("/api/v1/me")["user_id"]
    with web.house.database.open_uow(BOB) as uow:
        uow.tenants.add_member(Membership(BOB, user, Role.VIEWER))
    shown = program.get("/api/v1/me", X_Workspace=str(BOB)).json
    assert shown["workspace"]["id"] == str(BOB)
    assert shown["member_as"] == "viewer"


def test_what_is_no_workspace_is_not_found(program: Program) -> None:
    assert code(program.get("/api/v1/me", X_Workspace="../etc")) == (404, "not_found")


def test_who_has_a_second_step_signs_in_with_its_code(web: Web) -> None:
    steps = web.app.extensions["rooz"].second_step
    who = web.app.extensions["rooz"].sign_ins.viewer(web.client.get_cookie("rooz").value)
    totp = pyotp.TOTP(steps.begin(who).secret)
    codes = steps.confirm(who, totp.now())
    program = Program(web.app.test_client())
    known = {"username": EMAIL, "password": PASSWORD}
    assert code(program.post("/api/auth/login", known)) == (401, "code_needed")
    wrong = program.post("/api/auth/login", {**known, "otp": "000000"})
    assert code(wrong) == (401, "unauthorized")
    assert program.post("/api/auth/login", {**known, "otp": codes[0]}).status_code == 200
