"""What whoever runs the assistant asks of it and does to it, from a shell and beside a running one:
``python -m bot check | stats | parked | backup | restore | forget``."""
