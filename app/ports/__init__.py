"""What the use cases need from outside, as Protocols, and the data exchanged with it."""
