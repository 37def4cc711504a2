"""What lacks something: "no lead" is said by "lead-free" as well."""

from functools import cache

from app.domain.claims.lexicon import lexicon

_FREE, _NO, _UN = "-free", "no-", "un"  # how concepts of lacking something are called


@cache
def lacking() -> dict[str, frozenset[str]]:
    """What is lacked, by the concepts of lacking it: lead-free, no-handle, unlined."""
    known = lexicon()
    found: dict[str, frozenset[str]] = {}
    for name, concept in known.items():
        if name.endswith(_FREE) or name.startswith((_NO, _UN)):
            stem = name.removeprefix(_NO).removesuffix(_FREE)
            found[name] = concept.rivals | ({stem} & known.keys() - {name})
    return found


@cache
def lacked() -> dict[str, frozenset[str]]:
    """The concepts of lacking it, by what is lacked."""
    found: dict[str, set[str]] = {}
    for name, others in lacking().items():
        for other in others:
            found.setdefault(other, set()).add(name)
    return {name: frozenset(others) for name, others in found.items()}
