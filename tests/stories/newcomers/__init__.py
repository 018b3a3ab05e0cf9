"""People who walk through everything that follows the score, with figures worked out by hand."""
