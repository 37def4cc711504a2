"""Rooz Auto. Importing this package does nothing, on purpose."""
