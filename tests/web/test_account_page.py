"""The account's pages, and the second step at the door."""

import re
import time
from datetime import UTC, datetime, timedelta

import pyotp
import pytest
import time_machine

from app.domain.errors import Unauthorized
from app.domain.tenants import Role, Viewer
from tests.web.conftest import EMAIL, PASSWORD, Web

OTHER = {"email": EMAIL, "password": PASSWORD}


def _viewer(web: Web) -> Viewer:
    return web.app.extensions["rooz"].sign_ins.viewer(web.client.get_cookie("rooz").value)


def set_up(web: Web) -> tuple[pyotp.TOTP, list[str]]:
    page = web.get("/account/second-step")
    assert '<svg xmlns="http://www.w3.org/2000/svg"' in page or "<svg" in page
    [shown] = re.findall(r'class="key">([^<]+)<', page)
    totp = pyotp.TOTP(shown.replace(" ", ""))
    before = web.client.get_cookie("rooz").value
    answer = web.post("/account/second-step", code=totp.now())
    assert answer.status_code == 200
    assert web.client.get_cookie("rooz").value != before
    with pytest.raises(Unauthorized):
        web.app.extensions["rooz"].sign_ins.viewer(before)
    return totp, re.findall(r"<code>([a-z0-9]{5}-[a-z0-9]{5})</code>", answer.text)


def test_name_language_and_theme_are_kept(web: Web) -> None:
    assert "waits to be confirmed" in web.get("/account")
    saved = web.post("/account", name="Nadia El Amrani", language="ar", theme="dark")
    assert saved.status_code == 303
    page = web.get("/account")
    assert 'lang="ar" dir="rtl" data-theme="dark"' in page
    assert "Nadia El Amrani" in page
    assert web.post("/account", name="x" * 121).status_code == 422


def test_a_password_is_changed_with_the_old_one(web: Web) -> None:
    other = web.app.test_client()
    assert other.post("/sign-in", data=OTHER).status_code == 303
    old_cookie = web.client.get_cookie("rooz").value
    wrong = web.post("/account/password", old="wrong", password="battery staple")
    assert wrong.status_code == 422
    assert 'id="error-password-old"' in wrong.text
    changed = web.post("/account/password", old=PASSWORD, password="battery staple")
    assert changed.status_code == 303
    assert web.client.get_cookie("rooz").value != old_cookie
    assert "All other browsers are signed out" in web.get("/account")
    assert other.get("/wallet").status_code == 303


def test_browsers_are_shown_and_signed_out(web: Web) -> None:
    agent = "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0"
    other = web.app.test_client()
    other.post("/sign-in", data=OTHER, headers={"User-Agent": agent})
    page = web.get("/account")
    assert "Firefox on Linux" in page
    assert page.count("this one") == 1
    [path] = re.findall(r'action="(/account/browsers/[^"/]+/sign-out)"', page)
    assert web.post(path).status_code == 303
    assert other.get("/wallet").status_code == 303
    assert web.post(path).status_code == 404
    other.post("/sign-in", data=OTHER)
    assert web.post("/account/browsers/sign-out").status_code == 303
    assert other.get("/wallet").status_code == 303
    assert "this one" in web.get("/account")


def test_the_account_moves_by_the_mailed_link(web: Web) -> None:
    moved = web.post("/account/email", old=PASSWORD, email="nadia@elsewhere.example")
    assert moved.status_code == 303
    post, sent = web.app.extensions["rooz"].account_mail, []

    class Box:
        is_ready = True
        send = sent.append

    object.__setattr__(post, "mail", Box())
    post.deliver()
    [letter] = [each for each in sent if each.name == "move_email"]
    path = "/" + str(letter.values["url"]).split("/", 3)[3]
    stranger = web.app.test_client()
    assert "nadia@elsewhere.example" in stranger.get(path).text
    assert web.get("/account").count(EMAIL)
    assert "It is done" in stranger.post(path).text
    assert "This link is over" in stranger.post(path).text
    assert "nadia@elsewhere.example" in web.get("/account")


def test_the_second_step_stands_between_password_and_cookie(web: Web) -> None:
    totp, codes = set_up(web)
    assert len(codes) == 10
    browser = web.app.test_client()
    page = browser.post("/sign-in?next=/wallet", data=OTHER)
    assert page.status_code == 200
    assert browser.get_cookie("rooz") is None
    [ticket] = re.findall(r'name="ticket" value="([^"]+)"', page.text)
    wrong = browser.post("/sign-in/code", data={"ticket": ticket, "code": "000000"})
    assert wrong.status_code == 401
    assert "Take the next one" in wrong.text
    with time_machine.travel(datetime.now(UTC) + timedelta(seconds=60)):
        right = {"ticket": ticket, "code": totp.at(time.time())}
        answer = browser.post("/sign-in/code?next=/wallet", data=right)
    assert (answer.status_code, answer.location) == (303, "/wallet")
    assert browser.get("/wallet").status_code == 200


def test_a_ticket_is_signed_and_good_for_minutes(web: Web) -> None:
    _totp, codes = set_up(web)
    browser = web.app.test_client()
    [ticket] = re.findall(
        r'name="ticket" value="([^"]+)"', browser.post("/sign-in", data=OTHER).text
    )
    for forged in ("", "x", ticket[:-1] + ("A" if ticket[-1] != "A" else "B")):
        answer = browser.post("/sign-in/code", data={"ticket": forged, "code": codes[0]})
        assert (answer.status_code, answer.location) == (303, "/sign-in")
    with time_machine.travel(datetime.now(UTC) + timedelta(seconds=400)):
        late = browser.post("/sign-in/code", data={"ticket": ticket, "code": codes[0]})
    assert late.location == "/sign-in"
    assert browser.get_cookie("rooz") is None
    browser.post("/sign-in/code", data={"ticket": ticket, "code": codes[0]})
    assert browser.get("/wallet").status_code == 200


def test_who_runs_the_platform_sets_it_up_before_anything_else(web: Web) -> None:
    container = web.app.extensions["rooz"]
    web.make_admin()
    assert web.client.get("/admin").status_code == 200  # on a developer's machine
    object.__setattr__(container.second_step, "is_required_of_admins", True)
    csrf = {"X-CSRF-Token": web.token_of(Role.OWNER)}
    for path in ("/admin", "/wallet", "/products", "/settings"):
        answer = web.client.get(path)
        assert (answer.status_code, answer.location) == (303, "/account/second-step"), path
    for path in ("/settings/mail/remove", "/model/remove"):
        assert web.client.post(path, headers=csrf).status_code == 403, path
    api = web.client.get("/api/v1/me")
    assert (api.status_code, api.json["code"]) == (403, "second_step_missing")
    assert "Whoever runs the platform needs a second step" in web.get("/account/second-step")
    totp = pyotp.TOTP(container.second_step.begin(_viewer(web)).secret)
    assert (
        web.client.post("/account/second-step", data={"code": totp.now()}, headers=csrf).status_code
        == 200
    )
    for path in ("/admin", "/wallet", "/api/v1/me"):
        assert web.client.get(path).status_code == 200, path


def test_it_is_switched_off_by_a_code(web: Web) -> None:
    _totp, codes = set_up(web)
    assert "10 left" in web.get("/account/second-step")
    assert web.post("/account/second-step/remove", code="000000").status_code == 422
    assert web.post("/account/second-step/remove", code=codes[0]).status_code == 303
    assert web.app.test_client().post("/sign-in", data=OTHER).status_code == 303
