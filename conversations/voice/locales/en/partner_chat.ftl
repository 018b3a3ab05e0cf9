### A partner who answers their own part, in a chat of their own.

command-partner = A partner of your own
partner-title = <b>Your partner, in their own chat</b>
partner-idea = You send a link that works once. Your partner opens it on their own phone, and answers their own questions in their own language. Neither of you sees the other’s answers: only what you both agree to.
partner-not-needed = You told me that your partner is a Canadian citizen or permanent resident. Nothing of theirs changes your score, so there is nothing to share.
partner-no-links = A link can only be made on Telegram.
partner-terms-title = <b>What you two would share</b>
partner-terms-facts = Into the other’s score go: highest education, in Canada or not, and its assessment. Language tests: name, date, scores. Years of work and study in Canada.
partner-terms-compare = If you both agree to compare: the score of each as main applicant, the programs met, and by name what is missing.
partner-terms-nothing = Nothing else: no birth date, job, money, country or message.
partner-terms-end = Either can end it at any time with /partner or /delete: the copies go, and both are told.
partner-terms-who = Your partner is only told that “the person who sent you this link” asks.
partner-link-made = Send your partner the next message, and nobody else. The link works once, until { $date }. When it was used I ask you whether it was them.
partner-link = Let us be looked at together for Express Entry. Open this on your own phone: { $link }
partner-link-open = A link is waiting to be opened, until { $date }. I cannot show it again: make a new one if it is lost.
partner-link-gone = The link is taken back: it does not work any more.
partner-offer = <b>The person who sent you this link wants to look at Express Entry as a couple with you.</b> You answer your own questions, here.
partner-joined = You agreed. As soon as the person who sent you the link says that it was for you, you are connected. You can begin with your own answers now.
partner-declined = You declined. Nothing of yours was shared with anybody.
partner-waiting = You agreed. The person who sent you the link has not said yet that it was for you.
partner-question = <b>Somebody opened your link and agreed.</b> Was it your partner? Ask them first: I cannot see who it is. Nothing is shared before you say yes.
partner-connected = <b>You and your partner are connected</b>, since { $date }.
partner-now-connected = <b>You and your partner are connected.</b> What each of you agreed to is shared from now on; /partner shows it, and ends it.
partner-their-part = From your partner:
partner-their-part-empty = Your partner has not told anything yet that your score needs.
partner-fact = { $label }: { $value }
partner-fact-level = { $level } ({ $scale })
partner-compares-not-you = You have not agreed that your scores are compared.
partner-compares-not-them = Your partner has not agreed that your scores are compared.
partner-end-question = <b>Stop sharing with your partner?</b> What each of you copied from the other is removed, on both sides, and you are both told. Your own answers stay.
partner-ended-by-you = You stopped sharing. What came from your partner is removed; your own answers are all there.
partner-kept = Nothing has changed: you are still connected.
partner-nobody = You are not connected with a partner.
partner-refused = You said no: nothing was shared with whoever opened the link. Make a new link for your partner when you like.
partner-too-late = It cannot be used any more: the other side has taken it back.
partner-link-invalid = This link does not work: it was used, taken back, or is too old. Ask whoever sent it for a new one.
partner-link-often = Too many links that do not work were opened here today. Please try again tomorrow.
partner-link-own = This is your own link. Send it to your partner: it works in their chat, not in yours.
partner-link-taken = You are connected with a partner already, or about to be. End that first, then open the link again.
partner-news-declined = The person whose link you opened says that it was not meant for you. Nothing was shared.
partner-news-ended = <b>The sharing with your partner has ended.</b> What came from them is removed here, and what came from you is removed there. Your own answers stay as they are.
partner-news-ready = <b>You and your partner have both told enough to be compared.</b> See who of you scores more as the main applicant, and whether the other should come along.
partner-news-changed = What your partner told of themselves has changed. Your CRS was { $before } and is now <b>{ $after }</b>{ if-estimate-too }.
partner-on-score = Your partner answers in their own chat: /partner compares who of you should apply.

couple-title = <b>Who should apply, and should the other come?</b>
couple-way = { $who ->
        [you] You apply
       *[partner] Your partner applies
    }, { $comes ->
        [yes] the other comes
       *[no] the other stays
    }: { $least ->
        [yes] at least { "" }
       *[no] { "" }
    }<b>{ $score }</b>, { $programs }
couple-programs-met = { $programs }
couple-programs-none = no program
couple-programs-perhaps = a program not certain yet
couple-best = <b>Best: { $who ->
        [you] you apply
       *[partner] your partner applies
    }, { $comes ->
        [yes] and the other comes along.
       *[no] and the other stays behind.
    }</b>
couple-best-none = <b>None of the four meets a program for certain.</b>
couple-stays = “Stays” means that the other does not come as a permanent resident with you.
couple-lacks-you = Missing of you: { $what }.
couple-lacks-partner = Missing of your partner: { $what }.
couple-basis = Worked out today from what each of you told in your own chat; an estimate, and not IRCC’s answer.
couple-change-title = <b>If you marry, or separate</b>
couple-change-line = { $who ->
        [you] You
       *[partner] Your partner
    }: alone <b>{ $alone }</b>; as a couple, the other comes <b>{ $comes }</b>; the other stays <b>{ $stays }</b>
couple-change-papers = Papers then asked for: { $married } if you are married, { $common } if you are common-law; { $separated } if you separate, { $divorced } after a divorce.
couple-change-declare = A change of your family is told to IRCC at once, in the pool and after you applied.
couple-change-apart = If you separate, end the sharing here too: it does not end by itself.

button-partner = My partner
button-partner-invite = Invite my partner
button-partner-agree = I agree, and we compare
button-partner-agree-facts = I agree, no comparing
button-partner-decline = No, thank you
button-partner-new-link = Make a new link
button-partner-take-back = Take the link back
button-partner-yes = Yes, it was my partner
button-partner-no = No, it was not
button-partner-withdraw = I do not want it any more
button-partner-compare = Who should apply?
button-partner-may-compare = Compare our scores
button-partner-end = Stop sharing
button-partner-stay = Go on sharing
button-partner-change = If we marry or separate

privacy-partner = If you and a partner both agree (/partner), what the other’s score needs of you is copied into their chat: education, language tests, work and study in Canada, and nothing else. Either of you ends it at any time; the copies then go. The data file of /export holds none of your partner’s answers; its PDF shows what your score uses of them. /delete erases you alone.
