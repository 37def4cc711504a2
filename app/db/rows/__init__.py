"""Tables, one module a noun."""
