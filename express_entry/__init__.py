"""What Canada's Express Entry rules say, as pure functions of (candidate, date, rules).

Nothing in this package knows about a chat, a file a person sends, or the clock: every
function is given the day it must answer for, and every figure it uses lives, with its
source, in ``express_entry/rules/``.

Every answer is a frozen record that names the rule set, the day it was worked out for, the facts
used and where the rule comes from. Wording is not made here: identifiers and facts are, and a
front end words them. What comes from outside is validated where it comes in: the profile, the
rule files, the lines of ``scripts``.
"""
