"""The main job told in a terminal: a merchant's first hour with the practice shops."""
