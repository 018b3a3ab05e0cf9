"""What Canada's Express Entry rules say, as pure functions of (candidate, date, rules).

Nothing in this package knows about a chat, a file a person sends, or the clock: every
function is given the day it must answer for, and every figure it uses lives, with its
source, in ``express_entry/rules/``.
"""
