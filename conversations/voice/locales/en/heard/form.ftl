## What an activity of the form's history is called

words-work = working, worked, job, employed
words-study = studying, studied, student, school, university
words-unemployed = no work, without work, jobless, looking for work, between jobs
words-home = at home, home, family, parental leave, caring
words-travel = travel, traveling, travelled, travels
words-other = other, else
