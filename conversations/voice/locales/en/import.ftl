## Taking a file of /export back: /import

import-how = <b>Take your file back</b>
    Send me the file that /export gave you, or paste what is in it. I show you what it holds before anything is replaced.
import-title = <b>This would replace what I have of you here</b>
import-holds = The file holds { $answers ->
    [one] 1 answer
   *[other] { $answers } answers
}{ $born ->
    [none] {""}
   *[other] {" "}(born { $born })
}, { $jobs ->
    [0] no job
    [one] 1 job
   *[other] { $jobs } jobs
}, and { $form ->
    [0] nothing of the form sheet
    [one] 1 line of the form sheet
   *[other] { $form } lines of the form sheet
}. It stands at: { $stage }.
import-replaces = { $answers ->
    [0] I have no answer of yours here yet.
    [one] The one answer I have here goes.
   *[other] The { $answers } answers I have here go.
} If they matter, /export them first.
import-taken = Your file is taken. Everything it held is here.
import-agree-first = Please agree first; then send me your file again. I have kept nothing of it.
import-large = That file is too large, or is no text. Mine have { $most } characters at most. Nothing has changed.
import-unfetched = I could not get that file just now. Please send it once more. Nothing has changed.
import-unreadable = I could not read that: it is cut off, or is not what /export gives. If you pasted it, send the file itself. Nothing has changed.
import-foreign = That is a file, but none of mine. I need the one that /export gave you. Nothing has changed.
import-newer = That file is from a newer version of this bot than the one here. Nothing has changed.
import-damaged = That file was changed or is damaged: something in it cannot be. So I took none of it, and nothing has changed.
import-stage-interview = the questions
import-stage-scored = the score
import-stage-submitted = in the pool
import-stage-invited = invited
import-stage-applied = applied
import-stage-lapsed = the invitation lapsed
import-stage-expired = the profile expired
import-stage-withdrawn = withdrawn
import-stage-ineligible = no longer eligible
import-stage-refused = refused
import-stage-landed = landed
button-import-take = Replace mine with it
button-import-leave = Leave it
