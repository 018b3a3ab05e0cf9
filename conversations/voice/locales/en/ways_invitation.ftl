### Ways of asking about the topics of invitation: English, and French in `.fr`, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-after-ita = i was invited what happens now | got ita what next | received invitation to apply what should i do first
    | what to do after getting the invitation | i got my ita today help
    | after invitation how many days do i have | how to apply for pr after ita
    | what happens once you are invited | post ita process | how long to submit application after invite
    | invited yesterday where do i begin | what to do now that i have an ita | ita came what are the steps
    | just got invited to apply
    .fr = j ai été invité que se passe t il maintenant | j ai reçu mon invitation que faire
        | étapes après l invitation à présenter une demande | combien de jours après l invitation
        | j ai mon ipd par où commencer | que faire après l ipd

ways-ita-extension = can i get more time after the invitation | extend 60 days ita | is there an extension for the ita deadline
    | i cannot get my documents in 60 days | ask ircc for more time to apply
    | police certificate will be late what now | deadline to apply is too short | what if i miss the 60 days
    | documents not ready before ita expires | can i submit incomplete application and send the rest later
    | my reference letter will come after the deadline | missing document at submission
    | request deadline extension express entry | need more days after ita | 60 days not enough
    .fr = est ce que je peux obtenir plus de temps après l invitation | prolonger le délai de 60 jours
        | mon certificat de police sera en retard | je n aurai pas mes documents à temps
        | et si je dépasse les 60 jours | demander une prolongation à ircc

ways-ita-decline = should i decline the invitation | can i refuse the ita | what happens if i decline my ita
    | is it bad to decline an invitation | will i get another ita if i decline | decline ita consequences
    | i want to reject the invitation and wait | does declining affect future draws | how to decline ita
    | what if i ignore the invitation | let the ita expire or decline | not ready to apply decline or not
    | do i go back to the pool after declining | say no to the ita | can i skip this invitation
    | turn down ita and wait for next draw
    .fr = devrais je décliner l invitation | que se passe t il si je refuse l invitation
        | est ce que je retourne dans le bassin si je décline | refuser mon ipd conséquences
        | laisser expirer l invitation ou la décliner | vais je recevoir une autre invitation

ways-ita-mistake = i found a mistake after the invitation | error in my profile and i already got ita
    | i claimed wrong points and was invited | my work experience was wrong in profile ita received
    | i entered wrong dates and got an ita | overstated my score what to do after ita
    | i claimed points i cannot prove | my score was calculated too high and i was invited
    | wrong ielts scores entered got ita | correct information after ita
    | i do not have the experience i claimed | is it misrepresentation if i made an honest mistake
    | ita based on wrong information | invited with incorrect points | noticed an error after getting ita
    | my claim was wrong and i have an ita
    .fr = j ai trouvé une erreur après l invitation | erreur dans mon profil et j ai reçu l ipd
        | j ai réclamé des points par erreur | mauvaise date dans mon profil invité quand même
        | ma note était trop élevée et je suis invité | je me suis trompé dans mon profil et je suis invité
        | information fausse et invitation reçue

ways-score-drop-after-ita = what if my score drops after the invitation | my birthday is after the ita do i lose points
    | i turned 30 after getting ita | ielts expires after ita before i apply | does crs change after ita
    | score locked after invitation or not | test expiring between ita and submission
    | i got married after ita score went down | points reduced after invite still apply
    | is the score frozen at ita | age points lost after invitation | nomination withdrawn after ita
    | can my score go down after ita | crs lower now than at invitation
    | score fell after i was invited will they refuse | points went down before submitting after ita
    .fr = et si ma note baisse après l invitation | mon anniversaire après l invitation je perds des points
        | mon test expire après l invitation | la note est elle figée à l invitation
        | je me suis marié après l ipd ma note a baissé | perte d emploi après l invitation
        | ma note diminue après l ipd | moins de points qu au moment de l invitation
