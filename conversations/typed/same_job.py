"""An occupation told as that of a job that is known: "same as my current job", where the occupation
of an offer is asked for."""

from __future__ import annotations

from conversations.typed.lexicon import has, without, words_of
from conversations.typed.put import Put

_MOST_JOBS = 10


def same_job(put: Put, text: str) -> str | None:
    """The unit group of the job that words name as one told before: the one that goes on, else the
    only one. None where they say anything else, or it can be several."""
    words = words_of(text)
    if not has(words, "same-job") or without(without(words, "same-job"), "around-same-job"):
        return None
    jobs = [f"job.{number}." for number in range(_MOST_JOBS)]
    told = [job for job in jobs if put.answers.get(f"{job}noc")]
    going_on = [job for job in told if put.answers.get(f"{job}end") == "now"]
    codes = {str(put.answers[f"{job}noc"]) for job in going_on or told}
    return codes.pop() if len(codes) == 1 else None
