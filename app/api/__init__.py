"""The JSON API: parse, one use case, answer."""
