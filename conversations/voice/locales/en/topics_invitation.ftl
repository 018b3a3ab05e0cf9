### What people ask once they are invited: the answer, its name on a button. How it is asked: ways_*.ftl.

topic-after-ita = { $stage ->
    [invited] Congratulations, even if an invitation is not yet an approval.
   *[other] An invitation is not yet an approval.
} You have { $apply_days } days to apply. First check with exact days that every claim holds. Order police certificates and book the medical exam of the whole family at once. Then employer and bank letters, then translations. In your account, under Continue my application, fill in the form with ten years of history. Pay ({ $fee_one_adult } for one adult) and submit some days early.{ own-fees }{ own-apply-by }
    .name = Invited: what now?

topic-ita-extension = No. The { $apply_days } days are not extended. If only a police certificate is late, apply in time with a letter that explains it and proof that you tried, such as a receipt or tracking number. An officer then decides. I found no such rule for other papers. If you cannot be ready, decline before the last day: you go back to the pool, if you are still eligible. Doing nothing ends the profile.{ own-apply-by }
    .name = More time to apply

topic-ita-decline = Decline if one of your claims does not hold, or if your correct score is under that round's lowest. You go back to the pool with the old expiry date, if you are still eligible. It does not count against you, but no new invitation is promised. If you do nothing for { $apply_days } days, the profile is removed, and a new one gets a new tie-break time. If everything holds, there is usually no reason to decline.{ own-apply-by }
    .name = Declining an invitation

topic-ita-mistake = Work out your score with the right facts, for the day you were invited. If you still meet the program (and category) and are not below that round's lowest score, apply with the truth and a short explanation. If not, IRCC's advice is to decline: it may refuse the application and keep the fee. Never fit papers to the mistake. If it could look like misrepresentation, ask a licensed adviser first.{ own-score }
    .name = A mistake found after the invitation

topic-score-drop-after-ita = Your facts are checked for two days: the day of the invitation, and the day IRCC receives the application. A drop does no harm if it comes only from a birthday after the invitation. Nor does it if you still meet the program and category and are not below that round's lowest rank. If you lose a nomination or an offer, a test expires, or you marry, work out the score again before you apply. If it is below, decline.{ own-score }
    .name = A lower score after the invitation

own-apply-by = { $has_apply_by ->
    [yes] { " " }Your last day to apply is { $apply_by }.
   *[no] { "" }
}
