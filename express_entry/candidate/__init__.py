"""The candidate: the profile, the dates of the candidacy, and what every floor shares."""
