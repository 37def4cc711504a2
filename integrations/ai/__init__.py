"""Text models behind the TextModel port."""
