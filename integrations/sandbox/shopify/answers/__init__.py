"""What each field of the schema's roots is answered with, one file a noun."""
