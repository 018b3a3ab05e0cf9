"""Rounds of invitations held since the release: fetched from IRCC's feeds or pasted by an operator,
kept in the database, and joined to the history shipped in the rulebook everybody is answered by."""
