"""What a page says, as PostgreSQL's JSON can hold it."""

from typing import Any


def storable(value: Any) -> Any:
    """The value without NULs and halves of surrogates: a page may say anything."""
    if isinstance(value, str):
        return value.replace("\0", "").encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, dict):
        return {name: storable(each) for name, each in value.items()}
    return [storable(each) for each in value] if isinstance(value, list) else value
