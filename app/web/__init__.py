"""HTML pages: parse, one use case, render."""
