"""What Rooz Auto knows, in plain Python: no I/O, standard library only."""
