### Small words by which a text in English is known, be it about anything. Words that are as common
### in another language say nothing, and are left out there and here.

small-words = the, an, of, to, in, is, are, am, was, were, be, been, it, its, this, that, these, those, i, my, we, our, you, your, he, she, his, her, they, them, do, does, did, will, would, should, have, has, had, and, or, but, if, with, from, for, about, at, by, what, when, how, which, where, who, why, can, could, not, there, here, im, ive, dont, yes, hello, hi, please, thanks, want
