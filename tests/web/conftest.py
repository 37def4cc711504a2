"""The web application over the house's world, and a browser that is signed in."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import text

from app.bootstrap import build_container
from app.db.uow import Database
from app.domain.ids import TenantId
from app.domain.stores import Store
from app.domain.tenants import Role
from app.embedded import Addresses
from app.settings import Settings
from app.web.frame import viewer
from app.web.guards import csrf_token
from tests.applications import application
from tests.house import House
from tests.woo_desk import desk

__all__ = ["desk"]

EMAIL, PASSWORD = "merchant@shop.example", "correct horse"


@dataclass
class Web:
    """An application with one merchant, their store and a stocked house."""

    app: Flask
    house: House
    tenant: TenantId
    store: Store
    client: FlaskClient

    def get(self, path: str) -> str:
        answer = self.client.get(path)
        assert answer.status_code == 200, (path, answer.status_code, answer.headers.get("Location"))
        return answer.get_data(as_text=True)

    def token(self) -> str:
        """What forms carry."""
        with self.app.test_request_context(headers=self.cookie()):
            return csrf_token(viewer())

    def post(self, path: str, **form: object) -> "object":
        return self.client.post(path, data={"csrf": self.token(), **form})

    def make_admin(self) -> None:
        """The merchant runs the platform, and has signed in since."""
        self.app.extensions["rooz"].sign_ins.make_admin(EMAIL.upper())
        answer = self.client.post("/sign-in", data={"email": EMAIL, "password": PASSWORD})
        assert answer.status_code == 303

    def token_of(self, role: Role) -> str:
        """What forms carry, once the merchant is in that role."""
        self.play(role)
        return self.token()

    def cookie(self) -> dict[str, str]:
        kept = self.client.get_cookie("rooz")
        assert kept
        return {"Cookie": f"rooz={kept.value}"}

    def play(self, role: Role) -> None:
        """The merchant is in that role from now on."""
        with self.house.database.reading(self.tenant) as connection:
            connection.execute(text("UPDATE memberships SET role = :role"), {"role": role})


@pytest.fixture
def settings(addresses: Addresses) -> Settings:
    return Settings.from_env(
        {
            "ROOZ_ENV": "development",
            "DATABASE_URL": addresses.database_url,
            "REDIS_URL": addresses.redis_url,
            "SHOPIFY_API_KEY": "key",
            "SHOPIFY_API_SECRET": "a secret of the tests, long enough",
            "SHOPIFY_BASE_URL": "http://127.0.0.1:1/shops/{shop}",
            "SECRET_KEYS": "a key of tests",
        }
    )


@pytest.fixture
def web(settings: Settings, database: Database) -> Iterator[Web]:
    container = build_container(settings)
    tenant = container.sign_ins.register(EMAIL, PASSWORD, "Mirra Ceramics", "Nadia")
    house = House(database)
    store = house.move_in(tenant)
    with application(container, settings) as app:
        client = app.test_client()
        answer = client.post("/sign-in", data={"email": EMAIL, "password": PASSWORD})
        assert answer.status_code == 303
        yield Web(app, house, tenant, store, client)
    container.queries.database.dispose()
