"""The questions themselves, a module a section."""
