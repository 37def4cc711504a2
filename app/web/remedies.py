"""What keeps a shop from being connected, in its merchant's words, and how to mend it."""

from typing import NamedTuple

from flask_babel import gettext as _
from flask_babel import ngettext

from app.domain.diagnoses import Ailment, Diagnosis


class Remedy(NamedTuple):
    """What is wrong, why, and what to do about it, step by step."""

    title: str
    text: str
    steps: tuple[str, ...]


Table = dict[Ailment, tuple[str, tuple[str, ...]]]


def remedy(found: Diagnosis) -> Remedy:
    """The words for a diagnosis."""
    known: Table = {}
    for table in (_the_way_there, _certificates, _wordpress, _walls, _interruptions, _keys):
        known |= table(found)
    return Remedy(title(found.ailment), *known[found.ailment])


def title(ailment: Ailment) -> str:
    """What is wrong, in a line."""
    return {
        Ailment.NO_ADDRESS: _("There is no such address"),
        Ailment.HOST_DOWN: _("Your shop’s server doesn’t answer"),
        Ailment.TOO_SLOW: _("Your shop answers too slowly"),
        Ailment.REDIRECT_LOOP: _("Your shop sends us round in circles"),
        Ailment.ELSEWHERE: _("This address leads to another site"),
        Ailment.NO_HTTPS: _("Your shop isn’t on https"),
        Ailment.CERTIFICATE_UNTRUSTED: _("Nobody vouches for your shop’s certificate"),
        Ailment.CERTIFICATE_EXPIRED: _("Your shop’s certificate has run out"),
        Ailment.CERTIFICATE_NAME: _("Your shop’s certificate is for another name"),
        Ailment.NO_WORDPRESS: _("There is no WordPress at that address"),
        Ailment.NO_WOOCOMMERCE: _("WooCommerce is off"),
        Ailment.OLD_WOOCOMMERCE: _("Your WooCommerce is too old"),
        Ailment.PLAIN_PERMALINKS: _("Your shop uses plain permalinks"),
        Ailment.REST_BLOCKED: _("Something blocks your shop’s REST API"),
        Ailment.BOT_WALL: _("A wall against bots stands before your shop"),
        Ailment.MAINTENANCE: _("Your shop is under maintenance"),
        Ailment.BROKEN: _("Your shop broke while it answered"),
        Ailment.BUSY: _("Your shop says that it gets too many calls"),
        Ailment.KEY_UNKNOWN: _("Your shop doesn’t know this key"),
        Ailment.KEY_SECRET: _("The two parts of the key don’t belong together"),
        Ailment.KEY_READ_ONLY: _("This key may only read"),
        Ailment.KEY_WRITE_ONLY: _("This key may only write"),
        Ailment.KEY_USER: _("The key’s owner may not manage the shop"),
        Ailment.CLOCK: _("Your shop’s clock is wrong"),
        Ailment.ANOTHER_SHOP: _("That is another shop"),
        Ailment.TAKEN: _("Another workspace has this shop"),
    }[ailment]


def silence(word: str) -> str:
    """What became of a call that nothing answered."""
    return title(Ailment(word))


def _the_way_there(found: Diagnosis) -> Table:
    host = _("If it stays so, send your host what we tried and saw.")
    through = _("Ask your host to let calls through whose User-Agent begins with RoozAuto.")
    return {
        Ailment.NO_ADDRESS: (
            _("The internet’s address book (DNS) doesn’t know this name."),
            (
                _("Open your shop in a browser, and copy the address from there."),
                _("A new or moved domain can take a day until it is known everywhere."),
                _("If a browser doesn’t find it either, ask whoever keeps your domain."),
            ),
        ),
        Ailment.HOST_DOWN: (
            _("The name is known, but nothing there takes our call."),
            (
                _("Open your shop in a browser. If it doesn’t open either, it is down."),
                _("If it opens, your host may turn away calls from other servers."),
                through,
                host,
            ),
        ),
        Ailment.TOO_SLOW: (
            _("We waited as long as we can, and no answer came."),
            (
                _("Try again in a few minutes; it may just be busy."),
                _("A firewall that drops our calls without a word looks the same."),
                through,
                host,
            ),
        ),
        Ailment.REDIRECT_LOOP: (
            _("One address leads to the next and back again, so we never arrive."),
            (
                _("In WordPress, under Settings, General, both addresses have to be the same."),
                _("Behind Cloudflare, set SSL/TLS to Full; Flexible makes such circles."),
                _("Switch plugins that redirect off, one after the other, and try again."),
            ),
        ),
        Ailment.ELSEWHERE: (
            _("It leads to %(place)s instead.", place=found.leads_to or "?"),
            (
                _("If that is your shop, connect it by the new address."),
                _(
                    "If it isn’t, something redirects your shop: look at your domain’s settings,"
                    " and at plugins that redirect."
                ),
            ),
        ),
    }


def _certificates(_found: Diagnosis) -> Table:
    free = _("Most hosts give a certificate for free (Let’s Encrypt), often by one button.")
    return {
        Ailment.NO_HTTPS: (
            _(
                "What goes over http can be read on the way, so we don’t send you there to type"
                " your shop’s password."
            ),
            (
                free,
                _(
                    "Then, in WordPress under Settings, General, let both addresses begin with"
                    " https://."
                ),
                _(
                    "If it has to stay on http for now, enter keys by hand: they sign each call,"
                    " and the secret itself never travels."
                ),
            ),
        ),
        Ailment.CERTIFICATE_UNTRUSTED: (
            _("It is self-made, or your host leaves out the one between it and its authority."),
            (
                _(
                    "Ask your host to send the full chain of certificates. Browsers fill that gap"
                    " by themselves, so all may look well there."
                ),
                free,
            ),
        ),
        Ailment.CERTIFICATE_EXPIRED: (
            _("Browsers warn your customers of it as well."),
            (_("Renew it at your host, and ask why it didn’t renew by itself."), free),
        ),
        Ailment.CERTIFICATE_NAME: (
            _("It doesn’t cover the name that you typed."),
            (
                _("Type the address as your browser shows it, perhaps with www. before it."),
                _("Ask your host for a certificate that covers the name with www. and without."),
            ),
        ),
    }


def _wordpress(_found: Diagnosis) -> Table:
    return {
        Ailment.NO_WORDPRESS: (
            _("Something answers there, but not WordPress."),
            (
                _("Open your shop in a browser, and copy the address from there."),
                _("If your shop lies in a folder, such as shop.example/store, type that too."),
                _("A Shopify shop is connected from its own admin: install Rooz Auto there."),
            ),
        ),
        Ailment.NO_WOOCOMMERCE: (
            _("WordPress answers there, but WooCommerce doesn’t."),
            (
                _("In WordPress, under Plugins, activate WooCommerce. During an update it is off."),
                _("If your shop lies in another folder or at another name, type that address."),
                _("If it is on, a plugin may have switched its REST API off: allow it."),
            ),
        ),
        Ailment.OLD_WOOCOMMERCE: (
            _("It has no REST API of version 3, which came with WooCommerce 3.5 in 2018."),
            (
                _("Make a backup first."),
                _("In WordPress, under Dashboard, Updates, update WordPress and WooCommerce."),
            ),
        ),
        Ailment.PLAIN_PERMALINKS: (
            _("With them WordPress doesn’t look at WooCommerce’s keys."),
            (
                _("In WordPress, open Settings, Permalinks."),
                _("Choose another kind than Plain, such as Post name, and save."),
                _("If another is chosen already, save it once more: that writes the rules anew."),
                _("If that doesn’t help, ask your host to send all of /wp-json/ to WordPress."),
            ),
        ),
    }


def _walls(found: Diagnosis) -> Table:
    who = found.by or _("a firewall")
    return {
        Ailment.REST_BLOCKED: (
            _("That is how we read and write your products. It looks like %(who)s.", who=found.by)
            if found.by
            else _("That is how we read and write your products."),
            (
                _("Look for “REST API” in your security plugin’s settings, and allow /wp-json/."),
                _("Without such a plugin it is your host’s firewall: send it what we saw."),
                _("Allow calls whose User-Agent begins with RoozAuto, if it asks for whom."),
            ),
        ),
        Ailment.BOT_WALL: (
            _("It asks who calls to prove to be a person, and we are a program: %(who)s.", who=who),
            (
                _("Let it make no challenge for addresses that begin with /wp-json/."),
                _("Or let it pass calls whose User-Agent begins with RoozAuto."),
                _("If you don’t know where that is set, send your host what we saw."),
            ),
        ),
    }


def _interruptions(found: Diagnosis) -> Table:
    minutes = max(1, round((found.wait_s or 0) / 60))
    return {
        Ailment.MAINTENANCE: (
            ngettext(
                "It asks us to come back in %(num)d minute.",
                "It asks us to come back in %(num)d minutes.",
                minutes,
            )
            if found.wait_s
            else _("It says that it is away for a while."),
            (
                _("Mostly that is an update, which ends by itself: try again then."),
                _(
                    "If it stays so, an update broke off: delete the file .maintenance in"
                    " WordPress’s folder."
                ),
                _("If you use a maintenance plugin, switch it off, or let it pass /wp-json/."),
            ),
        ),
        Ailment.BROKEN: (
            _("WordPress, one of its plugins or its database failed."),
            (
                _("Open your shop in a browser: does it work?"),
                _("WordPress mails its administrator about such errors, and names the plugin."),
                _("If there is no such mail, ask your host for its error log of this minute."),
            ),
        ),
        Ailment.BUSY: (
            _("Hosts limit how many calls they take in a minute."),
            (_("Wait a minute, then try again."),),
        ),
    }


def _keys(_found: Diagnosis) -> Table:
    anew = _("Make a new key in your shop: WooCommerce, Settings, Advanced, REST API, Add key.")
    both = _("For Permissions choose Read/Write.")
    return {
        Ailment.KEY_UNKNOWN: (
            _("We sent it in both ways that WooCommerce knows, and it recognised neither."),
            (
                _("Copy both parts whole; was the key revoked, or made in another shop?"),
                anew,
                _("If it is right, your host takes it out of our calls: send it what we saw."),
            ),
        ),
        Ailment.KEY_SECRET: (
            _("One of them is mistyped, or of another key. Shops show them just once."),
            (anew, _("Copy the consumer key and the consumer secret from the same page.")),
        ),
        Ailment.KEY_READ_ONLY: (
            _("We asked your shop to do nothing at all, and it said that the key may not write."),
            (anew, both),
        ),
        Ailment.KEY_WRITE_ONLY: (_("We have to read your products as well."), (anew, both)),
        Ailment.KEY_USER: (
            _("A key may do no more than the person in whose name it was made."),
            (anew, _("For User choose an administrator or a shop manager."), both),
        ),
        Ailment.CLOCK: (
            _("It differs from ours by more than a quarter of an hour, so it takes no signature."),
            (_("Ask your host to set the server’s clock by the network (NTP)."),),
        ),
        Ailment.ANOTHER_SHOP: (
            _("Most products that we know of your shop aren’t there."),
            (
                _("Check the address: it has to be the same shop at another place."),
                _("To connect it as a shop of its own, go to Stores."),
                _("If products got new numbers there, it is a new shop to us: connect it anew."),
            ),
        ),
        Ailment.TAKEN: (
            _("A shop belongs to one workspace at a time."),
            (_("Disconnect it there, under Stores, and connect it here again."),),
        ),
    }
