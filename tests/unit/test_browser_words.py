"""Browsers by name, and a picture that a phone reads."""

import pytest
from flask import Flask
from flask_babel import Babel

from app.web.browser_words import browser_name
from app.web.qr import qr

CHROME = "Mozilla/5.0 ({}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36"
IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) Version/18.1 Safari/604.1"


@pytest.mark.parametrize(
    ("agent", "name"),
    [
        (CHROME.format("Windows NT 10.0; Win64; x64"), "Chrome on Windows"),
        (CHROME.format("X11; Linux x86_64") + " Edg/131.0.0.0", "Edge on Linux"),
        (CHROME.format("Linux; Android 10; K"), "Chrome on Android"),
        ("Mozilla/5.0 (Macintosh; rv:133.0) Gecko/20100101 Firefox/133.0", "Firefox on macOS"),
        (IPHONE, "Safari on iPhone"),
        ("curl/8.5.0", "A browser that doesn’t say its name"),
        ("", "A browser that doesn’t say its name"),
    ],
)
def test_a_browser_is_called_what_its_person_calls_it(agent: str, name: str) -> None:
    app = Flask("names")
    Babel(app)
    with app.test_request_context():
        assert browser_name(agent) == name


def test_the_picture_has_no_style_and_not_its_text() -> None:
    drawn = str(qr("otpauth://totp/<script>?secret=ABC"))
    assert drawn.startswith("<svg")
    assert "style" not in drawn
    assert "script" not in drawn
