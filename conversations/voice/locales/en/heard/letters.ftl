### Words that people type to have a letter. Never said, only read.

words-letter-reference-letter = reference letter, reference letters, experience letter, experience letters, employment letter, employment letters, employer letter, employer s letter, letter of reference, letter of employment, letter from my employer, letter from employer, job letter, work letter
words-letter-funds-letter = bank letter, bank letters, letter from my bank, letter from the bank, proof of funds letter, funds letter, letter for the bank
words-letter-explanation = letter of explanation, letters of explanation, explanation letter, loe
words-letter-check = check, review, look at, go through, self check, verify, got, i got, received
words-letter-of-job = for my job at, for the job at, for my job as, for my work at, for my time at, for my job with, of my job at, for my old job at, for my job, from my job at, from, at
words-letter-beside = i, we, want, need, would, like, to, write, draft, template, text, ask, request, asking, help, me, with, a, an, the, my, our, your, for, of, from, at, as, in, job, work, employer, please, show, make, get, give, about, can, could, you, new, this, it
words-explanation-gap = gap in work, gap in employment, employment gap, gap, gaps, unemployment, being unemployed, months without a job, months without work, no job
words-explanation-job = changed job, job change, change of job, changed jobs, new job, changing jobs
words-explanation-name = name change, change of name, changed name, different name, different names, two names, name mismatch, names, name, spelling of my name
words-explanation-police = late police certificate, missing police certificate, police certificate, police certificates, pcc, police clearance, late pcc
words-explanation-no-letter = no reference letter, missing reference letter, refused reference letter, employer refuses, employer refused, refusal
words-explanation-deposit = large deposit, large deposits, big deposit, deposit, deposits, gift, gift of money
