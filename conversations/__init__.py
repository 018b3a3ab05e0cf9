"""What is said: the questions, their order, the reading of answers, the reports and the wording.

Pure: no clock, no network, no file but its own wording. ``conversation.handle`` is the only door.
"""
