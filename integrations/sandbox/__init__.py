"""Practice shops over real HTTP. Imports nothing of ours."""
