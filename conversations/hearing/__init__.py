"""Reading a whole message in which somebody tells of themselves."""
