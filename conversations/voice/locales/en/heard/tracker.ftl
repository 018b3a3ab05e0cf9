### Words of IRCC's messages about an application, as its tracker and its letters say them. Only read.

words-tracker-documents = additional documents, additional document, review of additional documents, more documents
words-tracker-interview = interview, interviews
words-tracker-background = background check, background checks, background verification, security check, security checks, security screening
words-tracker-eligibility = eligibility, review of eligibility, eligibility review, eligibility requirements
words-tracker-biometrics = biometrics, biometric, fingerprints
words-tracker-medical = medical, medical exam, medical results, medical examination, medicals
words-tracker-decision = final decision, decision, your application was, your application is, your application has been, application status

words-tracker-but = but
words-tracker-not-started = not started, not begun, hasn t started, has not started
words-tracker-exempt = exempted, exempt, do not need, don t need, not required, not needed, not applicable
words-tracker-refused = not approved, refused, rejected, declined, denied
words-tracker-approved = approved, is approved
words-tracker-waiting = waiting on you, waiting for you, action required, please provide, please submit, please send, you must provide, must submit, we require, you need to give, you need to provide, we requested, sent you a request
words-tracker-done = completed, complete, passed, we have received, we received, we have reviewed, we reviewed, reviewed, has been received, met the requirements, meet the requirements, meets the requirements
words-tracker-progress = in progress, in process, being processed, we are processing, processing, we are reviewing, reviewing, under review, we are verifying, verifying, we started, underway

words-tracker-complete = acknowledgement of receipt, acknowledgment of receipt, aor received, got aor, got my aor, application is complete, application was found complete, application has been found complete, requirements of section 10, section 10
words-tracker-more = we need more information, need additional information, need more documents, need additional documents, additional document request, additional documents request, additional information request, request for additional documents, request for additional information, request for more information, provide additional documents to continue, adr, got adr
words-tracker-biometrics-letter = biometric instruction letter, biometrics instruction letter, biometric instructions letter, biometrics instructions letter, biometric collection letter, biometrics collection letter, biometrics request, biometrics letter, give your biometrics, give your fingerprints, bil
words-tracker-concerns = procedural fairness, fairness letter, pfl, we have concerns, i have concerns, officer has concerns, may be refused, may refuse your application, not satisfied that
words-tracker-passport = passport request, ppr, ready for visa, submit your passport, send us your passport, send your passport, original passport
words-tracker-portal = permanent residence portal, pr portal, portal 1, portal 2, p1, p2, physically in canada, confirm you are in canada, confirm your permanent resident status, ecopr, e copr, confirmation of permanent residence, copr
words-tracker-posted = sent you correspondence, new correspondence, new message, new message in your account, message in your account, sent you a message, posted a message, submitted document correspondence
