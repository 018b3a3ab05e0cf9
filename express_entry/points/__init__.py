"""The Comprehensive Ranking System and the 67 points, with the trace of every line."""
