"""What words typed at a question are taken for: pure, and the same in a chat and for scripts."""
