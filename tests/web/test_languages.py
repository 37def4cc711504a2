"""Which language a page speaks: the person's choice, else what is asked for, else English."""

import pytest

from app.domain.interface_languages import INTERFACE
from tests.web.conftest import Web


@pytest.mark.parametrize("code", INTERFACE)
def test_a_stranger_reads_the_browsers_language_and_is_offered_the_others(
    web: Web, code: str
) -> None:
    page = web.app.test_client().get("/sign-in", headers={"Accept-Language": f"{code}-XX"}).text
    assert f'<html lang="{code}" dir="{INTERFACE[code].direction}"' in page
    offered = [other for other in INTERFACE if f'href="?locale={other}" lang="{other}"' in page]
    assert offered == [other for other in INTERFACE if other != code]


@pytest.mark.parametrize(
    ("path", "accepted", "code"),
    [
        ("/sign-in?locale=de-AT", "ar", "de"),
        ("/sign-in?locale=ja", "ar", "ar"),
        ("/sign-in", "ja", "en"),
    ],
)
def test_what_we_dont_speak_is_passed_over(web: Web, path: str, accepted: str, code: str) -> None:
    page = web.app.test_client().get(path, headers={"Accept-Language": accepted}).text
    assert f'<html lang="{code}"' in page


@pytest.mark.parametrize("code", INTERFACE)
def test_a_persons_choice_goes_before_the_browsers(web: Web, code: str) -> None:
    assert web.post("/preferences", language=code, theme="").status_code == 303
    page = web.client.get("/account", headers={"Accept-Language": "ja, en;q=0.5"}).text
    assert f'<html lang="{code}"' in page
    assert f'<option value="{code}" selected>{INTERFACE[code].name}</option>' in page


def test_a_language_that_we_dont_speak_is_no_choice(web: Web) -> None:
    web.post("/preferences", language="de", theme="")
    web.post("/preferences", language="ja", theme="")
    assert '<html lang="de"' in web.get("/account")
