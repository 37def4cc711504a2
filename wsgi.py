"""The web process's application."""

from app.bootstrap import build_container
from app.factory import create_app
from app.logs import configure
from app.settings import Settings

settings = Settings.from_env()
configure(settings.log_level)
app = create_app(build_container(settings), settings)
