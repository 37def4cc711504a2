"""Pages that stand before the one asked for: bot checks, sign-ins, consent, empty shells."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from scraper.extract.pages import PageKind
from scraper.extract.trees import Tree, shown

_HEAD = 60_000
_LITTLE_TEXT = 1_500  # signs that a visitor sees; more is a page of its own
_EMPTY = 250
_CUT = 100  # a text is cut at a word's end
_CAPTCHA = re.compile(
    r"g-recaptcha|h-captcha|cf-turnstile|captcha-delivery\.com|px-captcha|arkoselabs|geo\.captcha"
    r"|/captcha/|captcha-form|friendlycaptcha|amazon captcha|validateCaptcha",
    re.IGNORECASE,
)
_CAPTCHA_WORDS = re.compile(
    r"captcha|are you (?:a )?(?:human|robot)|i'?m not a robot"
    r"|verify (?:that )?you(?:'re| are) (?:a )?human"
    r"|prove you are human|kein roboter|sind sie ein mensch|pas un robot|no (?:eres|soy) un robot"
    r"|non sono un robot|لست روبوت|أنك إنسان|enter the characters",
    re.IGNORECASE,
)
_BLOCKED = re.compile(
    r"access denied|request blocked|you have been blocked|attention required"
    r"|automated (?:access|visits)"
    r"|unusual traffic|bot (?:detected|protection)|checking your browser|just a moment|pardon our"
    r"|zugriff verweigert|zugriff wurde (?:gesperrt|blockiert)|automatisierte (?:zugriffe|anfragen)"
    r"|accès refusé|acceso denegado|accesso negato|تم حظر|الوصول مرفوض|reference #\d|incapsula"
    r"|cf-error-details|_cf_chl_opt|perimeterx|forbidden",
    re.IGNORECASE,
)
_LOGIN = re.compile(
    r"log ?in|sign ?in|anmeld|einlogg|se connecter|connexion|iniciar sesión|accedi|inloggen"
    r"|تسجيل الدخول|password to (?:enter|continue)|enter (?:store )?using password",
    re.IGNORECASE,
)
_CONSENT = re.compile(
    r"accept (?:all )?cookies|we value your privacy|cookies? (?:to continue|akzeptieren)"
    r"|alle akzeptieren|zustimm|tout accepter|accepter|aceptar|accetta|consent"
    r"|الموافقة|ملفات تعريف الارتباط|confirm your age|age verification|18 (?:years|jahre)",
    re.IGNORECASE,
)
_SCRIPTED = re.compile(
    r"(?:enable|requires?|activate|need) javascript"
    r"|javascript (?:is )?(?:required|disabled|aktivier)"
    r"|javascript aktivieren|activer javascript",
    re.IGNORECASE,
)
_SHELLS = "//*[@id='root' or @id='app' or @id='__next' or @id='__nuxt' or @id='main-app']"


@dataclass(frozen=True, slots=True)
class _Front:
    """What there is to judge: the tree, what a visitor reads, and the source's beginning."""

    tree: Tree
    words: str
    length: int
    source: str


def wall(tree: Tree) -> PageKind | None:
    """What a page is that hides another, or None. Only pages with little to read are walls."""
    bodies = tree.root.xpath("//body")
    text = shown(bodies[0] if bodies else tree.root, _LITTLE_TEXT)
    if len(text) >= _LITTLE_TEXT - _CUT:
        return None
    title = " ".join(tree.root.xpath("//title/text()")[:1])[:200]
    front = _Front(tree, f"{title} {text}", len(text), tree.text[:_HEAD])
    return next((kind for kind, is_one in _KINDS if is_one(front)), None)


def _is_captcha(front: _Front) -> bool:
    is_framed = front.length < _LITTLE_TEXT // 3 and bool(_CAPTCHA.search(front.source))
    return is_framed or bool(_CAPTCHA_WORDS.search(front.words))


def _is_blocked(front: _Front) -> bool:
    return bool(_BLOCKED.search(front.words)) or "_cf_chl_opt" in front.source


def _is_login(front: _Front) -> bool:
    has_field = bool(front.tree.root.xpath("//input[@type='password']"))
    return has_field and bool(_LOGIN.search(front.words))


def _is_rendered(front: _Front) -> bool:
    has_shell = bool(front.tree.scripts) and bool(front.tree.root.xpath(_SHELLS))
    return front.length < _EMPTY and (has_shell or bool(_SCRIPTED.search(front.source)))


def _is_cookie_wall(front: _Front) -> bool:
    has_title = bool(front.tree.root.xpath("//h1"))
    has_button = bool(front.tree.root.xpath("//button | //form | //input[@type='submit']"))
    return has_button and not has_title and bool(_CONSENT.search(front.words))


_KINDS: tuple[tuple[PageKind, Callable[[_Front], bool]], ...] = (
    (PageKind.CAPTCHA, _is_captcha),
    (PageKind.BLOCKED, _is_blocked),
    (PageKind.LOGIN, _is_login),
    (PageKind.RENDERED_ONLY, _is_rendered),
    (PageKind.COOKIE_WALL, _is_cookie_wall),
)
