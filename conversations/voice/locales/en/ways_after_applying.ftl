### Ways of asking about the topics of after applying: English, and French in `.fr`, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-after-applying = what happens after i apply | steps after submitting pr application | i submitted my application what next
    | stages of pr application processing | what comes after aor | when will i get biometrics request
    | pr application process order | after submission what does ircc do
    | background check eligibility check order | what is the next stage of my application
    | is there an interview | after i send the application what is next | what are the stages until pr
    | the process once application is submitted | when do they ask for biometrics
    .fr = que se passe t il après ma demande | étapes après la soumission de la demande de rp
        | j ai soumis ma demande et maintenant | quand vais je recevoir la lettre pour la biométrie
        | ordre des vérifications ircc | y a t il une entrevue

ways-processing-time = how long does processing take | pr processing time express entry | how many months after aor
    | current processing time for cec | how long from ita to pr | fsw processing time
    | how long until ircc decides | average wait after applying | does ircc finish in 6 months
    | how long is inland processing | pnp processing time express entry
    | waiting time for decision on my application | how long for a decision
    | processing months for express entry | estimated time for my application
    .fr = combien de temps dure le traitement | délai de traitement entrée express
        | combien de mois après l accusé de réception | délai actuel pour la cec
        | combien de temps avant la décision | combien de mois pour une décision | temps de traitement de ma demande

ways-silence-normal = is it normal that nothing happens | no update on my application for months | my tracker has not changed
    | ghost update express entry | background check in progress for 5 months | application stuck what can i do
    | no news from ircc since aor | why is my application so slow | when should i contact ircc about delay
    | security check taking forever | can i order gcms notes | my application is past the processing time
    | status says in progress for ages | should i send a webform to ask | no reply from ircc
    | waiting and no progress | my file is not moving
    .fr = est ce normal que rien ne bouge | aucune nouvelle de ma demande depuis des mois | ma demande est bloquée
        | vérification des antécédents en cours depuis longtemps | quand contacter ircc pour un retard
        | le suivi n a pas changé

ways-aor = what is an aor | did not receive aor yet | when do i get aor after submission
    | acknowledgement of receipt express entry | aor how long | application number starting with e
    | my application was returned incomplete | is my application complete how do i know
    | submitted but no aor after 3 weeks | completeness check r10 | rejected at r10 | aor date meaning
    | when does the aor come | got aor what does it mean | no acknowledgement from ircc
    | application returned for missing document
    .fr = c est quoi un accusé de réception | je n ai pas encore reçu l ar | quand reçoit on l accusé de réception
        | ma demande a été retournée incomplète | numéro de demande commençant par e | vérification de l intégralité
        | quand arrive l ar | accusé de réception d ircc pas reçu

ways-change-after-applying = something changed after i applied | i lost my job after applying for pr
    | new address after submitting application | changed employer after aor
    | how to update my application after submission | web form to report changes ircc
    | do i need to tell ircc i changed jobs | promotion after applying | moved to another city after applying
    | got laid off during pr processing | change of email after submission | my job title changed after aor
    | quit my job after applying does it affect pr | my situation changed since i submitted the application
    | report new job to ircc after applying | update ircc on changes during processing
    .fr = ma situation a changé après ma demande | j ai perdu mon emploi après la demande de rp
        | nouvelle adresse après la soumission | j ai changé d employeur après l accusé de réception
        | formulaire web pour signaler un changement | dois je dire à ircc que j ai démissionné

ways-fairness-letter = i got a procedural fairness letter | pfl from ircc | received pfl what to do
    | how to respond to a fairness letter | ircc doubts my work experience letter
    | officer is not satisfied that my duties match | letter saying they may refuse my application
    | accused of misrepresentation by ircc | deadline to reply to pfl | ircc says my documents are fake
    | extension for pfl response | procedural fairness | letter from officer with concerns
    | ircc has concerns about my application letter | respond to officer concerns
    .fr = j ai reçu une lettre d équité procédurale | comment répondre à une lettre d équité
        | ircc doute de mon expérience de travail | l agent n est pas convaincu
        | délai pour répondre à la lettre d équité | ircc m accuse de fausses déclarations | lettre d équité
        | répondre aux doutes de l agent

ways-refused-what-now = my application was refused what can i do | pr refused express entry | can i appeal a pr refusal
    | rejected pr application next steps | can i apply again after refusal | judicial review deadline
    | ircc rejected my application why | do i get my money back after refusal | how to get officer notes
    | reconsideration request ircc | pr application denied insufficient work experience
    | refused after ita can i make new profile | got refusal letter for pr | my pr was denied
    | refusal what are my options | they rejected me
    .fr = ma demande a été refusée que puis je faire | refus de la résidence permanente
        | peut on faire appel d un refus | puis je refaire une demande après un refus | contrôle judiciaire délai
        | remboursement après un refus

ways-ppr-ecopr = what are ppr and ecopr | what is ppr | passport request from ircc | when will i get ecopr
    | pr portal invitation email | what is copr | p1 and p2 portal | how long from ppr to copr
    | do i send my passport to ircc | confirmation of permanent residence how
    | email asking if i am in canada is it real | portal 1 email received | waiting for copr after approval
    | my application is approved what now | ecopr when | passport request | portal email for pr
    | final step before pr
    .fr = c est quoi la demande de passeport et la e crp | c est quoi ppr | quand vais je recevoir la crp
        | courriel du portail de résidence permanente | dois je envoyer mon passeport à ircc
        | ma demande est approuvée et maintenant
