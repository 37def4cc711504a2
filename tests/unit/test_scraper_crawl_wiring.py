import subprocess
import sys

from app.adapters import scrapes
from app.settings import Settings
from integrations.scraper_service import ScraperService
from scraper.runner import OwnProcess

SERVERS = {"ROOZ_ENV": "development", "DATABASE_URL": "postgresql://x", "REDIS_URL": "redis://x"}


def test_crawls_run_in_the_service_where_there_is_one():
    service = {"SCRAPER_SERVICE_URL": "http://127.0.0.1:9"}
    assert isinstance(scrapes(Settings.from_env({**SERVERS, **service})), ScraperService)
    assert isinstance(scrapes(Settings.from_env(SERVERS)), OwnProcess)


def test_the_web_process_loads_no_scrapy():
    code = "import sys, app.bootstrap; sys.exit('scrapy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], check=False)  # noqa: S603  our own code
    assert done.returncode == 0
