"""What time it is."""

from collections.abc import Callable
from datetime import datetime

Clock = Callable[[], datetime]
"""Answers the present moment, in UTC with its zone. Leases and holds use the database's instead."""
