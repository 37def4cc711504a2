"""What a shop's texts never say, whatever the facts: wordings in four languages, and forms."""
