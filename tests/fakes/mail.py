"""A post office in memory."""

from dataclasses import dataclass, field

from app.domain.errors import ExternalError
from app.ports.mail import Letter


@dataclass
class FakeMail:
    """Implements Mail: keeps the letters, and fails as it is told to."""

    sent: list[Letter] = field(default_factory=list)
    failures: list[ExternalError] = field(default_factory=list)
    is_ready: bool = True

    def send(self, letter: Letter) -> None:
        if self.failures:
            raise self.failures.pop(0)
        self.sent.append(letter)
