"""Failures that a practice shop plays on request, so that tests can see what becomes of them."""

from dataclasses import dataclass, field
from threading import Lock
from typing import Any


@dataclass(slots=True)
class Faults:
    """Failures by operation: each as often as it says, after as many calls as it says."""

    waiting: list[dict[str, Any]] = field(default_factory=list)
    lock: Lock = field(default_factory=Lock)

    def add(self, fault: dict[str, Any]) -> None:
        """One more: `operation` is part of the call's name, or "*"; `times` 1, `after` 0."""
        with self.lock:
            self.waiting.append(fault)

    def clear(self) -> None:
        """None any more."""
        with self.lock:
            self.waiting.clear()

    def take(self, operation: str) -> dict[str, Any] | None:
        """The failure to play for this call, if it is its turn."""
        with self.lock:
            for fault in self.waiting:
                if fault["operation"] != "*" and fault["operation"] not in operation:
                    continue
                if int(fault.get("after", 0)) > 0:
                    fault["after"] = int(fault["after"]) - 1
                    continue
                if int(fault.get("times", 1)) <= 0:
                    continue
                fault["times"] = int(fault.get("times", 1)) - 1
                return fault
        return None
