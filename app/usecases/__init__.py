"""One class a capability; its fields are ports."""
