"""Rows to domain values and back, one module a noun."""
