### Sentences about the person who asks, put behind the answer of a topic; empty where not known.
### Each begins with a space. Days are the last ones on which the thing still counts.

own-score = { $has_score ->
    [yes] { " " }Your score today: { $score }{ if-estimate }.
   *[no] { $has_about ->
    [yes] { " " }Your estimate: about { $about }{ $has_condition ->
        [yes] , if { $condition }
       *[no] { "" }
    }.
   *[no] { "" }
}
}
own-program = { $has_program ->
    [yes] { " " }By your answers you meet the { $program } program.
   *[no] { "" }
}
own-selection = { $has_selection_points ->
    [yes] { " " }You have { $selection_points } on it today.
   *[no] { "" }
}
own-cutoff = { $has_last_cutoff ->
    [yes] { " " }The last round you could have been in: { $last_round }, cut-off { $last_cutoff }.
   *[no] { "" }
}
own-funds = { $has_funds_required ->
    [yes] { " " }Your family needs { $funds_required }{ $has_funds_known ->
        [yes] ; you told me of { $funds_known }
       *[no] { "" }
    }.
   *[no] { "" }
}
own-fees-first = { $has_fees_total ->
    [yes] Your family pays IRCC { $fees_total } in all.{ " " }
   *[no] { "" }
}
own-fees = { $has_fees_total ->
    [yes] { " " }For your family that is { $fees_total } in all.
   *[no] { "" }
}
own-test = { $has_test_expires ->
    [yes] { " " }The last day your test counts is { $test_expires }.
   *[no] { "" }
}
own-eca = { $has_eca_expires ->
    [yes] { " " }The last day your ECA counts is { $eca_expires }.
   *[no] { "" }
}
own-profile = { $has_apply_by ->
    [yes] { " " }You are invited: apply by { $apply_by }.
   *[no] { $has_profile_expires ->
        [yes] { " " }The last day of your profile is { $profile_expires }.
       *[no] { "" }
    }
}
own-permit = { $has_permit_ends ->
    [yes] { " " }The last day of your permit is { $permit_ends }.
   *[no] { "" }
}{ $has_permit_ends_month ->
    [yes] { " " }Your permit ends in { $permit_ends_month }.
   *[no] { "" }
}

## Figures of the rules, as an answer names them

figure-none = none
figure-cutoffs = { $kind } { $range } ({ $rounds })
figure-range = { $same ->
    [yes] { $least }
   *[no] { $least }–{ $most }
}
