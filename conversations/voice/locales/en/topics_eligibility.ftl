### What people ask about who can apply: the answer, the name of its button; see ways_*.ftl for
### how it is asked. Figures come from the rules (topics/figures.py).

topic-am-i-eligible = You must be admissible, live outside Quebec and meet one program. Skilled Worker: one unbroken skilled year in { $fswp_years }, CLB { $fswp_clb }, a diploma (foreign: with ECA), { $pass_mark } of 100 points, funds. Canadian Experience: one skilled year in Canada in { $cec_years }, authorized, not self-employed or as a full-time student; CLB { $cec_clb_teer_0 } (TEER 0-1) or { $cec_clb_teer_2 } (TEER 2-3). Trades: { $fstp_work_years } years in { $fstp_years }, CLB { $fstp_clb_spoken } speaking and listening, { $fstp_clb_written } reading and writing, certificate or offer, funds.{ own-program }
    .name = Am I eligible?

topic-need-job-offer = No. Most people are invited without one, and on the CRS grid of { $grid_from } an offer gives no points. It can still help in other ways: { $fsw67_offer } + { $fsw67_offer_adaptability } points in the 67-point grid, in place of the certificate in the trades program, and, if you are also allowed to work in Canada, instead of settlement funds. A change reported for 3 November 2026 may reward offers in high-wage jobs; I do not know its figures.{ own-program }
    .name = Do I need a job offer?

topic-need-degree = Yes. The Canadian Experience Class and the trades program ask for no diploma. The Skilled Worker Program needs at least secondary school: a Canadian diploma, or a foreign one with an ECA. Education does earn CRS points. Without a partner coming: secondary { $crs_secondary }, one-year { $crs_one_year }, two-year { $crs_two_year }, three years or more { $crs_bachelors }, two credentials { $crs_two_or_more }, master's { $crs_masters }, doctorate { $crs_doctorate }.{ own-program }
    .name = Can I apply without a degree?

topic-which-program-invited = You cannot choose. If you meet several programs, the system takes the first in this order: Canadian Experience, Skilled Worker, Skilled Trades. Declining does not bring an invitation under the next one: you go back to the pool, and the same order applies again. Under Canadian Experience no settlement funds are needed, but the form may still ask for a letter that says so.{ own-program }
    .name = Which program will I be invited under?
