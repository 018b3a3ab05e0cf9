### Words that people type for what is worded in told.ftl. Never said, only read.

words-told-asks = whats, hows, wheres, i want to know, tell me, please tell, need to know, y a t il, est ce que, quel est, c est quoi
words-told-asks-of = did, am, suis
words-told-asks-unless = is, are, does, est
words-told-asked-of = i, we, he, she, it, they, you, anyone, anybody, je
# Before "what is" and the like, what makes it part of what is told: "I know how much".
words-told-asks-within = know, knows, knew, sure, idea, tell, told, ask, asks, asked, asking, wonder, wonders, wondering, understand, see, check, explain, explained, so, nor, neither, than, as, that, like, matter, depends, depending, on, about, whatever, remember, forgot, forget, no, decide, decided, this, is, was, what, how, when, where, who, which, if, whether, because, since, while, the, a, to, of, sais, sait, savoir, sachant, demande, demander, comprendre, comprends, que, qu, si, comme, ce, depuis, ne, pas, me, us, him, her, them, said, says, dit, disait, nous, lui
# Words of which one stands in whatever is said not to be known, and those before it that say it of others, or of once.
words-asks-whether-so = no, right, ok, correct, true, yes, yeah, eh, huh, innit
words-wondering = sure, certain, clear, positive, unsure, uncertain, unclear, dunno, idk, clueless, confused, puzzled, curious, undecided, doubt, doubtful, wondering, wonder, idea, clue, know, knows, understand, get, see, figure, work, tell, decide, find, make, wrap, check, confirm, clarify, learn, worried, concerned, worry, concern, confusion, asking, ask, advise, explain, suggest, convinced, scared
words-wondering-of-others = was, were, kept, keep, he, she, they, you, u, who, is, are, people, parents, wife, husband, brother, sister, friend, friends, boss, agent, family, never, doesnt, didnt, t, longer, to, him, her, them, dad, mom, mother, father, employer, consultant, colleagues, cousin, partner
words-besides = btw, by the way, also, just curious, quick question, and also, au fait
words-told-where = abroad, outside, overseas, home, country, there, ailleurs, étranger
words-told-wrong = wrong, incorrect, mistake, change, except, but, almost, faux, erreur, sauf, mais, presque
