### What people ask about rounds of invitations: the answer, its name on a button. How it is asked: ways_*.ftl.

topic-next-draw = IRCC does not announce dates. From January to 1 October 2026 it held 59 rounds: nominees about every second Monday, Canadian Experience mostly the day after, categories in between. The kind, size and day are IRCC's choice each time, so this rhythm is no promise. The rounds I know end with number { $rounds_newest_number }, on { $rounds_as_of }. /draws shows them.{ own-cutoff }
    .name = The next round

topic-last-cutoffs = The last of each kind on file, up to { $rounds_as_of }: trades { $rounds_trades_cutoff } ({ $rounds_trades_on }), Canadian Experience { $rounds_cec_cutoff } ({ $rounds_cec_on }), nominees { $rounds_pnp_cutoff } ({ $rounds_pnp_on }), health { $rounds_healthcare_cutoff } ({ $rounds_healthcare_on }), French { $rounds_french_cutoff } ({ $rounds_french_on }), transport { $rounds_transport_cutoff } ({ $rounds_transport_on }), education { $rounds_education_cutoff } ({ $rounds_education_on }), STEM { $rounds_stem_cutoff } ({ $rounds_stem_on }), general { $rounds_general_cutoff } ({ $rounds_general_on }). /draws shows the rest.{ own-cutoff }
    .name = The last cut-offs

topic-no-general-rounds = Nobody outside IRCC knows. The last general round was on { $rounds_general_on } (cut-off { $rounds_general_cutoff }), the last one for the Skilled Worker program alone on { $rounds_fswp_on } ({ $rounds_fswp_cutoff }), for Skilled Trades alone on { $rounds_fstp_on } ({ $rounds_fstp_cutoff }). Since then IRCC has held rounds for Canadian Experience, nominees and categories. It may hold general ones again at any time. Other doors can be a category, French, a nomination, or a year of work in Canada.
    .name = General rounds

topic-category-fit = Most categories of 2026 ask for { $category_months } months ({ $category_hours } hours) of work in one listed occupation within { $category_years } years. Gaps are allowed, in Canada or abroad, and it need not be your main occupation. For physicians, senior managers and researchers it must be in Canada. French asks for NCLC { $category_french_level } in all four abilities. You must also meet one of the three programs. The lists usually change in February. /draws shows which ones fit you.
    .name = Am I in a category?

topic-not-invited = Check five things. Could you be in that kind of round, by program, category or nomination? Was your profile active and eligible that day? Was the score in your IRCC account the same? At exactly the cut-off: did you submit before the tie-break time? Was it a known fault? If all fits, ask IRCC by web form.{ own-cutoff }
    .name = Not invited despite the score
    .more = Known faults: IRCC admitted that some people were missed in French round 418 of 28 May 2026; how it ended is not known here.
