"""Practice rivals: other people's shops over real HTTP, good ones and bad ones."""
