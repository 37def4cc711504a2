"""One module a task, three lines each."""
