"""What people ask: which topic a question is about, and what is answered to this person."""
