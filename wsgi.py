"""The web process's application."""

from threading import Thread

from app.bootstrap import build_container
from app.factory import create_app
from app.logs import configure
from app.settings import Settings
from app.web.warmth import warm

settings = Settings.from_env()
configure(settings.log_level)
app = create_app(build_container(settings), settings)
# a thread: the process serves meanwhile, and an end doesn't wait for it
Thread(target=warm, args=(app,), name="warm", daemon=True).start()
