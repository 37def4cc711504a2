"""How often somebody may try: each rate is so many times within so many seconds."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rate:
    """`times` within `per_s` seconds, counted for each key by itself."""

    name: str
    times: int
    per_s: int


# whoever guesses at one account, from one place; then from many; then at many accounts from one
SIGN_IN = Rate("sign_in", 10, 900)
SIGN_IN_ADDRESS = Rate("sign_in_address", 50, 3_600)
SIGN_IN_NETWORK = Rate("sign_in_network", 300, 3_600)
REGISTER = Rate("register", 20, 3_600)
CODE = Rate("code", 5, 900)  # a code has six digits: one in 70,000 is guessed in that time
# an owner asks people in; and each of them is asked once in a while
INVITE = Rate("invite", 50, 86_400)
INVITED = Rate("invited", 4, 3_600)
# nobody's box is filled by who types another's address
LINK_ADDRESS = Rate("link_address", 4, 3_600)
LINK_NETWORK = Rate("link_network", 30, 3_600)
# what a workspace has sent to a program by hand: nobody makes us a hammer
SENT_BY_HAND = Rate("sent_by_hand", 60, 3_600)
# programs: of one credential, and of one place that shows none
API_CALLS = Rate("api_calls", 600, 60)
API_STRANGERS = Rate("api_strangers", 600, 60)
