### The cut-offs of a year as a picture

cutoffs-title = Rounds of the last 12 months
cutoffs-row = { $kind }{ $status ->
    [open] , open to you
    [unknown] , not clear yet
   *[other] { "" }
}
cutoffs-range = { $same ->
    [yes] { $least }
   *[no] { $least } to { $most }
}
cutoffs-dot = The cut-off of a round
cutoffs-now = Your score now: { $score }
cutoffs-then = Your score with what opens it
cutoffs-nominees = Not shown: Provincial Nominee, { $least } to { $most }; a nomination brings 600 points.
cutoffs-start = The rounds of the last 12 months and your score of { $score }:
cutoffs-said = { $kind }{ $status ->
    [open] {" "}(open to you)
    [unknown] {" "}(not clear yet)
   *[other] {" "}(not open yet)
}: { $range }. Your score reaches { $above } of { $rounds }{ $has_then ->
    [yes] ; with what opens it, { $then } reach { $above_then }
   *[no] { "" }
}.
cutoffs-other-rules = Rounds before the CRS changed are held against the rules of their own day.
cutoffs-none = No round was held in the last twelve months that I could draw for you.
