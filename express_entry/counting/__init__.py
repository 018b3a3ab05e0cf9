"""Work, study, tests and offers, as the rules count them on one day."""
