### Words that people type for what is worded in told.ftl. Never said, only read.

words-told-asks = whats, hows, wheres, i want to know, tell me, please tell, need to know, y a t il, est ce que, quel est, c est quoi
words-told-asks-of = did, am, suis
words-told-asks-unless = is, are, does, est
words-told-asked-of = i, we, he, she, it, they, you, anyone, anybody, je
words-besides = btw, by the way, also, just curious, quick question, and also, au fait
words-told-where = abroad, outside, overseas, home, country, there, ailleurs, étranger
words-told-wrong = wrong, incorrect, mistake, change, except, but, almost, faux, erreur, sauf, mais, presque
