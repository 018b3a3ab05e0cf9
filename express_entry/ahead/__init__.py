"""What time, a change of one's own or a round of invitations would bring."""
