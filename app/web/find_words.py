"""What can be gone to and done from anywhere, by its words."""

from flask_babel import gettext as _

THEMES = ("light", "dark", "gradient", "")


def pages() -> tuple[tuple[str, str, str], ...]:
    """Pages, each as endpoint, symbol and name."""
    return (
        ("dashboard.show", "dashboard", _("Dashboard")),
        ("services.index", "add", _("Services")),
        ("products.index", "product", _("Products")),
        ("drafts.queue", "review", _("Review")),
        ("rewrites.index", "again", _("Write drafts once more")),
        ("runs.index", "run", _("Runs")),
        ("competitors.index", "search", _("Competitors")),
        ("voice.show", "voice", _("Brand voice")),
        ("branding.show", "palette", _("Branding")),
        ("stores.index", "store", _("Stores")),
        ("stores.keys", "store", _("Enter keys by hand")),
        ("own_model.show", "field", _("AI model")),
        ("wallet.show", "wallet", _("Wallet")),
        ("pricing.show", "wallet", _("Prices")),
        ("notifications.index", "bell", _("Notifications")),
        ("team.show", "team", _("Team")),
        ("api_keys.show", "lock", _("API keys")),
        ("letters.show", "settings", _("Settings")),
        ("account.show", "settings", _("Your account")),
        ("workspaces.form", "add", _("Another workspace")),
        ("guide.index", "info", _("Help")),
        ("admin.show", "lock", _("Admin")),
    )


def theme(code: str) -> str:
    """What a look is called."""
    return {
        "light": _("Light"),
        "dark": _("Dark"),
        "gradient": _("Gradient"),
        "": _("As my system"),
    }[code]
