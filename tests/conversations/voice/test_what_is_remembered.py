"""What was said is remembered only where nobody wrote any of it."""

from __future__ import annotations

from markupsafe import Markup

from conversations.voice.wording import Own, Wording


def remembered(words: Wording) -> int:
    return words._formatted.cache_info().currsize


def test_what_a_person_wrote_is_not_kept() -> None:
    words = Wording("en")
    label = words.say("city", "label")
    for wrote in ("Lyon", Markup("<b>Lyon</b>"), "2031", "4 June 1992", "$25,000"):
        said = words.say("noted", label=label, answer=wrote)
        assert "Lyon" in said or str(wrote) in said
        inside = words.say("noted", label=label, answer=said)
        assert said in inside
    assert remembered(words) == 0


def test_words_of_ours_are_kept_and_stay_what_they_were() -> None:
    words = Wording("en")
    label, yes = words.say("nomination", "label"), words.plain("choice-yes")
    first = words.say("noted", label=label, answer=yes)
    assert words.say("noted", label=label, answer=yes) is first
    assert words.say("noted", label=label, answer="No") != first
    assert remembered(words) == 1


def test_one_true_and_the_figure_are_told_apart() -> None:
    """``True`` chooses a variant as "yes"; 1 is a number, and equal to it in Python."""
    words = Wording("en")
    said = {str(words.say("noted", label=Own("n"), answer=one)) for one in (True, 1, False, 0)}
    assert len(said) == 4


def test_text_and_markup_of_the_same_letters_are_told_apart() -> None:
    words = Wording("en")
    text, markup = Own("<b>a</b>"), words.say("noted", label=Own("<b>a</b>"), answer=1)
    assert "&lt;b&gt;" in markup
    shown = words.say("noted", label=text, answer=2), words.say("noted", label=markup, answer=2)
    assert "&lt;b&gt;a" in shown[0]
    assert markup in shown[1]
