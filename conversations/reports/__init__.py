"""Reports: what the engine answers, put into words."""
