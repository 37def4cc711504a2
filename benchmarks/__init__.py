"""Benchmarks: each measures its anchor in the same run and prints a ratio, higher is better."""
