"""When rules change: what that does to the people stored, and which rules are due a review."""
