"""Twelve people, two years and longer each: all that is said unasked, worked out by hand."""
