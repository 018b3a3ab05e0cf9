"""How typed answers are read."""
