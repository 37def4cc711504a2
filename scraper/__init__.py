"""The crawler of rivals' public pages."""
