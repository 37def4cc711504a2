"""A program that calls the web application over the house's world."""

import pytest

from tests.programs import Program
from tests.web.conftest import EMAIL, PASSWORD, Web, settings, web

__all__ = ["settings", "web"]


@pytest.fixture
def program(web: Web) -> Program:
    """Signed in as the merchant; pages' cookies are none of its."""
    program = Program(web.app.test_client())
    program.sign_in(EMAIL, PASSWORD)
    return program
