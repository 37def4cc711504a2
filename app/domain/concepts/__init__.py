"""What product texts speak of, in four languages: data for grounding."""
