"""The doors for scripts: JSON lines in and out, and the check of the rule files."""
