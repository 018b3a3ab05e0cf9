"""What a program rests on and what ends: a test or an assessment, by a name the person knows."""

from __future__ import annotations

from conversations.chat.turn import Turn


def evidence(turn: Turn, causes: tuple[str, ...]) -> str:
    """The first test or assessment among what ends, by a name the person knows; empty where it is
    something else."""
    words = turn.words
    for cause in sorted(causes, key=earns_points_alone):
        head, _, name = cause.partition(".")
        if head == "language_test" and name == "partner":
            return words.plain("evidence-partner-test")
        if head == "language_test" and name in ("english", "french"):
            return words.plain(
                "evidence-test",
                language=words.plain(f"official-language-{'en' if name == 'english' else 'fr'}"),
            )
        if cause == "eca.partner":
            return words.plain("evidence-partner-eca")
        if head == "eca" and name.isdecimal():
            credentials = turn.profile.credentials or ()
            eca = credentials[int(name)].eca if int(name) < len(credentials) else None
            known = eca is not None and eca.organization
            return words.plain(
                "evidence-eca", organization=str(eca.organization) if known and eca else "none"
            )
    return ""


def earns_points_alone(cause: str) -> bool:
    """Whether a cause is the partner's assessment, which no program
    rests on: it is none of IRPR 83(1)."""
    return cause == "eca.partner"
