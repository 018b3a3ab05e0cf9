"""What comes in and goes out: events, replies, and the words of each language."""
