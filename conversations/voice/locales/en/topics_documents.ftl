### What people ask about papers: the answer, its name on a button. How it is asked: ways_*.ftl.

topic-which-documents = For the profile you upload nothing. For the application IRCC makes your own list: passports, language results, diplomas and ECA, a letter for each job claimed, police certificates, medical proof, proof of funds or a letter why not, photos if asked. Family: marriage, divorce or death certificate, form IMM 5409 for common-law, birth certificates of children. Translations too. One file a field: join the pages. /checklist shows yours.
    .name = The documents you need

topic-police-start = IRCC says: as soon as you are in the pool, because some countries take months. For the country you live in now it may be at most { $police_months } months old when you apply. For others it must be from after your last stay of { $police_stay_months } months. None is needed for Canada, or for time before { $police_age }. If it comes too late, send a letter and proof that you asked. If a country wants a request letter from IRCC, upload its statement instead.{ own-apply-by }
    .name = When to order police certificates
    .more = Scan originals in colour.

topic-medical-exam = Only a panel physician on IRCC's list can do it, anywhere in the world; your own doctor cannot. Book right after the invitation: since { $medical_upfront_since } the proof (IMM 1017B or information sheet) goes in with the application, for each family member, coming or not. You pay the clinic; prices heard of are 170–390 CAD a person, not official. The doctor sends the results to IRCC and does not decide. Results hold { $medical_months } months.{ own-apply-by }
    .name = The medical exam: where and when

topic-translation = Yes, everything that is not in English or French, stamps and seals too. You send a certified translator's translation (with a stamp and membership number) and a scan of the original. Only if none can be had: a translation with a sworn statement (affidavit). You, your family and your representative may not translate, even if qualified.
    .name = Translating documents

topic-letter-of-explanation = It is a short signed letter (people say LOE) about whatever an officer may wonder at: a gap, a late or missing paper, different names or dates, a large deposit, an employer who gives no letter. Or why you need no proof of funds (Canadian Experience, or an offer with permission to work). Say the fact, the reason, and what proof you add. This is how it is commonly done. Upload it with the paper it concerns, or in the optional field.
    .name = Letter of explanation

topic-history-gaps = After an invitation the form asks what you did and where you lived for about ten years, month by month, and for your trips. List everything: also months without work, study, travel, time for the family. Addresses and activities are two lists. If you do not know a date, IRCC says to use your best guess. I could not read the exact rules of today's form, so follow its own notes. /sheet shows which months are still open.
    .name = Ten years of history

topic-new-passport = In the pool: enter it in your profile. After you have applied: send a scan by web form. IRCC advises you to renew a passport that ends within { $passport_renew_months } months of applying. A visa or permit in the old one stays valid, so carry both. If a permit was cut short to the old passport's end, it has to be extended. Diplomatic and service passports are not accepted. Venezuelan ones count 5 years past the printed date, with a letter.{ $has_passport_expires ->
    [yes] { " " }Yours ends on { $passport_expires }.
   *[no] { "" }
}
    .name = A new passport
