## The paper that /export gives

paper-title = Express Entry: where I stand
paper-subtitle = { $name ->
    [none] As of { $date }
   *[other] { $name }, as of { $date }
}
paper-for = Made from what was told to a chat assistant: for yourself, or for a licensed consultant or lawyer to look over. Nothing in it was checked by IRCC, and it is no legal advice.
paper-chapter-where = In short
paper-doubts = <b>To look at again</b>
paper-chapter-points = The score, point by point
paper-chapter-grid = The 67 points
paper-chapter-doors = Rounds of invitations
paper-chapter-dates = The dates that matter
paper-chapter-papers = Papers for the profile
paper-chapter-application = Papers for the application
paper-chapter-costs = What it costs
paper-form = { $application ->
    [yes] IRCC's form: the application
   *[no] IRCC's form: the profile
}
between-names = { " " }
paper-source = { " " }[{ $number }]
paper-source-listed = [{ $number }]{ " " }
paper-missing = not told
paper-sources = Sources
paper-footer = Express Entry assistant, { $date }. Information, not legal advice; not IRCC.
paper-unwritable = “…” stands for letters that this paper has no font for. They are in the chat, and in the JSON file. On IRCC's form, write them as your passport does in Latin letters.
paper-caption = A paper to print, or to show a licensed consultant: your score with every point, rounds, dates, papers, costs, and IRCC's form as far as you told it.
paper-not-made = The paper could not be made here. Everything in it is behind /score, /draws, /deadlines, /checklist, /costs and /sheet.
