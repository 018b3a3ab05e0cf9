"""The interview: questions, the walk through them, reading of answers, the profile they give."""
