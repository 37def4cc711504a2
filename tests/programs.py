"""A program as it calls the API."""

from dataclasses import dataclass, field
from typing import Any

from flask.testing import FlaskClient
from werkzeug.test import TestResponse


@dataclass
class Program:
    """Sends JSON and a bearer token, and reads JSON."""

    client: FlaskClient
    token: str = ""
    refresh_token: str = ""
    headers: dict[str, str] = field(default_factory=dict)

    def sign_in(self, email: str, password: str) -> None:
        said = self.post("/api/auth/login", {"username": email, "password": password})
        assert said.status_code == 200, said.get_data(as_text=True)
        self.token, self.refresh_token = said.json["access_token"], said.json["refresh_token"]

    def get(self, path: str, **headers: str) -> TestResponse:
        return self.client.get(path, headers=self._headers(headers))

    def post(self, path: str, body: Any = None, **headers: str) -> TestResponse:
        return self.client.post(path, json=body, headers=self._headers(headers))

    def send(self, method: str, path: str, body: Any = None, **headers: str) -> TestResponse:
        return self.client.open(path, method=method, json=body, headers=self._headers(headers))

    def read(self, path: str) -> Any:
        said = self.get(path)
        assert said.status_code == 200, (path, said.status_code, said.get_data(as_text=True))
        return said.json

    def _headers(self, more: dict[str, str]) -> dict[str, str]:
        named = {name.replace("_", "-"): value for name, value in more.items()}
        held = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        return {**held, **self.headers, **named}


def code(said: TestResponse) -> tuple[int, str]:
    """What a problem is about."""
    assert said.mimetype == "application/problem+json", said.get_data(as_text=True)
    return said.status_code, said.json["code"]
