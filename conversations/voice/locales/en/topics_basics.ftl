### What people ask about first questions: the answer, the name of its button; see ways_*.ftl for
### how it is asked. Figures come from the rules (topics/figures.py).

topic-where-do-i-start = The usual order: 1. Book an approved language test. 2. If you studied abroad, order an assessment of your diploma (ECA). 3. Find the NOC code that fits your duties, and note the exact dates of each job. 4. See which program fits and what you score. 5. Create the free IRCC profile: by then, test and ECA must be there. Employer letters, police certificates and bank letters are needed only after an invitation, but take weeks: begin early.{ own-program }
    .name = Where do I start?

topic-how-long-overall = Nobody can promise a time. A test takes days to weeks, an ECA weeks to months. In the pool you wait for a round that fits, which may never come; your profile lives { $profile_months } months. After an invitation you have { $apply_days } days to apply. IRCC's standard is then { $standard_months } months; by its page of { $processing_on } it took about { $processing_cec } for Canadian Experience, { $processing_fswp } for Skilled Workers and { $processing_pnp } for nominees.{ own-profile }
    .name = How long does it take?

topic-apply-from-abroad = Yes. You may live anywhere, and you need neither work in Canada nor a job offer: for the Skilled Worker Program one unbroken year of skilled work in any country, in the last { $fswp_years } years, can be enough. The rounds are the harder part. In 2026, up to 1 October, people without a year of work in Canada could be invited only with a nomination or in category rounds: French, health, trades, transport, military.{ own-program }
    .name = Applying from outside Canada

topic-age-limit = No, there is no upper age limit: age only changes points. In the CRS, without a partner coming, 20 to 29 gives { $age_20 } points, 30 gives { $age_30 }, 35 gives { $age_35 }, 40 gives { $age_40 }, and from { $age_none } there are none (with a partner { $age_20_partner }, { $age_30_partner }, { $age_35_partner }, { $age_40_partner }, none). The 67-point grid gives { $fsw67_age_most } from 18 to { $fsw67_age_to }, then one less a year. Canadian Experience and Skilled Trades do not ask your age.{ own-score }
    .name = Am I too old?

topic-my-chances = Nobody can honestly give you a percentage, and I do not guess. IRCC chooses the kind and the size of each round, and the cut-off follows from who is in the pool that day. What I can show is which kinds of round you could be in, how your score stands to their last cut-offs, and what would open the others: /draws and /whatif.{ own-score }{ own-cutoff }
    .name = What are my chances?
    .more = Scores of different kinds of round do not compare.

topic-job-in-demand = There is no general list of jobs in demand: skilled work (TEER 0 to 3) is enough for the programs. But IRCC can hold rounds for listed jobs: health and social services ({ $category_healthcare } NOC codes), STEM ({ $category_stem }), trades ({ $category_trades }), education ({ $category_education }), transport ({ $category_transport }). With work in Canada only: physicians, senior managers, researchers. A listed job is no invitation.{ own-cutoff }
    .name = Is my job in demand?
    .more = The last STEM round was on { $rounds_stem_on }, the last education round on { $rounds_education_on }.

topic-other-ways = There are other doors. A province may nominate you outside Express Entry. The Atlantic Immigration Program takes a job offer from a designated employer there; the Rural and Francophone Community pilots are for 18 communities. Quebec has its own selection. Some close relatives in Canada can sponsor you. Or a study or work permit comes first. I know only Express Entry; IRCC's questionnaire shows what may fit you.
    .name = If Express Entry is not for me
    .more = That is as far as IRCC's page of June 2026 says.

topic-program-merger = It is proposed, and as far as I know not in force. From 23 April to 24 May 2026 IRCC asked for opinions on one class instead of three: CLB 6, secondary school, one skilled year in three, no 67 points; it spoke of 12 to 18 months. The regulations of 14 June 2026 were unchanged, and a round of 16 September 2026 still named all three programs. I have read nothing newer.{ own-program }
    .name = Will the programs be merged?
