### What people ask about advisers, fraud and reasons for refusal: the answer, its name on a button. How it is asked: ways_*.ftl.

topic-need-lawyer = No. Forms and guides are free, and a representative makes an application neither faster nor surer. Help is worth it where something is not plain: crime, health, custody, an earlier refusal, doubtful work or status, a fairness letter. Whoever takes money for advice must be licensed. You answer for everything filed in your name, also by others.
    .name = Do you need a lawyer?

topic-check-consultant = For money only these may advise: members of a Canadian law society or of the Chambre des notaires, Ontario paralegals, and members of the College of Immigration and Citizenship Consultants (IRPA 91). Look the person up in the public register. Ask for a written contract, form IMM 5476 and copies, and keep your own login. An agent abroad without a licence is not allowed either.
    .name = Is the consultant licensed?

topic-scams = Very likely. Nobody can guarantee a visa, a job or an invitation, or buy speed. IRCC takes no money by phone, gift card, Western Union or private account, threatens no arrest, and sends no visas by e-mail. Real mail ends in gc.ca or canada.ca. Do not click or pay; look in your own account. Report it to the Canadian Anti-Fraud Centre, and to the police if money is gone.
    .name = Is it a scam?

topic-paid-job-offer = No. Being promised an offer or a permit for payment is on IRCC's list of warning signs; a false offer is fraud and can bar you for five years. A real offer names the employer, duties, pay and hours, and you can check the employer. By the rules I know, a job offer has brought no CRS points since 25 March 2025, so there would be nothing to buy.
    .name = Paying for a job offer or LMIA

topic-criminal-record = It depends on the act, what it would be in Canadian law, and how long ago it was. Drink-driving matters too. Ways may be rehabilitation (deemed with time, or asked for five years after the sentence), a record suspension or a temporary permit. Answer IRCC truthfully. I ask and keep nothing about it, so please do not tell me more. See a lawyer before you apply.
    .name = A criminal record

topic-health-condition = An illness is no automatic refusal. Officers look at danger to public health or safety, and at excessive demand: expected costs over three times the Canadian average for five years, or longer waiting lists. Family members who stay behind are examined too. Tell the panel physician the truth, send nothing medical here, and see a lawyer if a letter raises it.
    .name = An illness or disability

topic-refused-before = A refusal by Canada or another country does not usually close Express Entry by itself. But the forms ask about refusals. Hiding one, however old, can be seen as misrepresentation, with a five-year ban. Give country, date and reason, and attach the letter. A refusal for false papers, a removal order or a ban is another matter: take licensed advice first, as I cannot judge it.
    .name = An earlier refusal
