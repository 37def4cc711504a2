"""How long one thread of a process keeps the interpreter from the others."""

import sys

TURN_S = 0.0001


def shorten() -> None:
    """Let threads that wait for a shop or the database go on soon after it answered.

    One that reads a catalogue always has work, and by default keeps the interpreter for 5 ms each
    time that another wants it. The thread that merges what was read wants it some twenty times a
    batch: at half a millisecond each the database still waited for a third of the time.
    """
    sys.setswitchinterval(TURN_S)
