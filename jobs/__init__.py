"""Work behind the queue."""
