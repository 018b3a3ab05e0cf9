"""One person's chat: the session kept, the turn played, the life of a candidacy."""
