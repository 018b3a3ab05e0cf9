"""What happens: Telegram, the terminal, the database, the clock, the network."""
