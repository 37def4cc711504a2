"""Spiders: they fetch; what an answer means is the visit's."""
