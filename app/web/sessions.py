"""Flask's session, which carries a notice to the next page: most requests have none to look at."""

from flask import Flask, Request, Response
from flask.sessions import SecureCookieSession, SecureCookieSessionInterface, SessionMixin


class Sessions(SecureCookieSessionInterface):
    """Makes no signer for a request without cookies, and no header for a session left alone."""

    def open_session(self, app: Flask, request: Request) -> SecureCookieSession | None:
        """What the cookie says, if there is one."""
        if "HTTP_COOKIE" not in request.environ:
            return self.session_class()
        return super().open_session(app, request)

    def save_session(self, app: Flask, session: SessionMixin, response: Response) -> None:
        """The cookie, where it was read or written."""
        if session.accessed or session.modified:
            super().save_session(app, session, response)
