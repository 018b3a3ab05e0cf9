"""The three federal programs and the categories: what they ask for, and whether it is met."""
