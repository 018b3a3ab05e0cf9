"""Speed and memory, side by side in one run: ratios, because machines differ."""
