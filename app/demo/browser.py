"""A browser without a screen: real HTTP, cookies, forms, and what a page says."""

import html
import re
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from http.cookiejar import CookieJar

TIMEOUT_S = 30


class Deviation(Exception):  # noqa: N818  it is what the demo ends with
    """Something didn't go as the story promises."""


@dataclass(frozen=True, slots=True)
class Page:
    """What came back, and where we ended up."""

    url: str
    status: int
    text: str

    def all(self, pattern: str) -> list[str]:
        """Every match's first group, in order, without doubles."""
        found = (html.unescape(match) for match in re.findall(pattern, self.text, re.DOTALL))
        return list(dict.fromkeys(found))

    def one(self, pattern: str, what: str) -> str:
        """The first match's first group."""
        found = self.all(pattern)
        if not found:
            raise Deviation(f"{what} is not on {self.url.split('?')[0]}")
        return found[0]


def _opener() -> urllib.request.OpenerDirector:
    return urllib.request.build_opener(
        urllib.request.ProxyHandler({}), urllib.request.HTTPCookieProcessor(CookieJar())
    )


@dataclass(frozen=True, slots=True)
class Browser:
    """One person's: it keeps cookies and follows redirects."""

    opener: urllib.request.OpenerDirector = field(default_factory=_opener)

    def fetch(
        self,
        url: str,
        form: Mapping[str, str] | Iterable[tuple[str, str]] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Page:
        """Any address; a form is posted.

        Raises:
            Deviation: the answer is no success.
        """
        body = None
        if form is not None:
            pairs = list(form.items()) if isinstance(form, Mapping) else list(form)
            body = urllib.parse.urlencode(pairs).encode()
        request = urllib.request.Request(url, body, dict(headers or {}))  # noqa: S310  loopback, ours
        try:
            with self.opener.open(request, timeout=TIMEOUT_S) as answer:
                return Page(answer.url, answer.status, answer.read().decode())
        except urllib.error.HTTPError as error:
            with error:
                said = _said(error.read().decode(errors="replace"))
                where = error.url.partition("?")[0]
                raise Deviation(f"{where} answered {error.code}: {said}") from None
        except OSError as error:
            raise Deviation(f"{url.partition('?')[0]} can't be reached: {error}") from None


def _said(text: str) -> str:
    title = re.search(r"<h1>(.*?)</h1>\s*<p>(.*?)</p>", text, re.DOTALL)
    return f"{title[1]}. {title[2]}" if title else text[:120]
