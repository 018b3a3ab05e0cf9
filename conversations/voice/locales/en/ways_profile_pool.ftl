### Ways of asking about the topics of profile pool: English, and French in `.fr`, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-create-profile = how do i create my express entry profile | how to make ee profile | where do i register for express entry
    | steps to open an express entry account | how to enter the pool
    | how can i submit my profile on ircc website | what info do i need to fill the ee profile
    | sign up for express entry | do i upload documents when creating the profile | is making a profile free
    | gckey account how to open | start my profile on canada.ca | how do i get into the pool
    | guide to making a profile step by step | fill in express entry form online where
    | how to start express entry application online | join the express entry pool
    .fr = comment créer mon profil entrée express | où est ce que je m inscris à entrée express
        | ouvrir un compte ircc pour entrée express | comment entrer dans le bassin
        | que faut il pour remplir le profil | soumettre mon profil entrée express comment faire

ways-change-profile = can i change my profile after submitting it | how to update ee profile
    | edit express entry profile after submission | i made a mistake in my profile can i fix it
    | got new ielts score how to add it to my profile | i changed jobs do i need to update my profile
    | will updating my profile change my tie break date | does editing the profile reset my timestamp
    | wrong date in my submitted profile | what changes do i have to report while in the pool
    | add new work experience to my profile | correct an error in the profile in the pool
    | update my address in express entry | how do i modify my profile | new test result higher how to update
    | declare change in my express entry profile
    .fr = est ce que je peux modifier mon profil après la soumission | mettre à jour mon profil entrée express
        | corriger une erreur dans mon profil | j ai changé d emploi dois je modifier le profil
        | ajouter un nouveau résultat de test au profil | modifier le profil change t il la date de soumission

ways-two-profiles = can i have two profiles | can i create a second express entry profile | is it allowed to have 2 ee profiles
    | can my wife and i both have a profile | should husband and wife make separate profiles
    | duplicate profile express entry | make another profile while one is active
    | do i have to withdraw old profile before new one | can both partners be in the pool
    | withdraw profile and create a new one | two accounts in express entry problem
    | i already have a profile can i open another | my spouse has a profile can i have one too
    | delete old profile and start new one | separate profile for me and my wife
    .fr = est ce que je peux avoir deux profils | mon conjoint et moi pouvons nous avoir chacun un profil
        | créer un deuxième profil entrée express | retirer mon profil et en faire un nouveau
        | deux profils en même temps c est permis | puis je ouvrir un autre profil | deux profils pour un couple

ways-draft-expiry = how long is my unfinished profile kept | my draft profile disappeared | incomplete ee profile how many days
    | i started my profile but did not submit it | deadline to complete the express entry form
    | how long do i have to finish the profile | saved profile not submitted expires when
    | personal reference code how long valid | profile in progress will be deleted
    | can i save and continue the profile later | 60 days to submit profile from when
    | not submitted profile gone after 60 days | lost my saved form in ircc account
    | how many days to submit after starting the form | unfinished application in my account
    .fr = combien de temps mon profil inachevé est il conservé | mon brouillon de profil a disparu
        | délai pour terminer le profil | j ai commencé mon profil sans le soumettre
        | code de référence personnel valable combien de temps | profil non soumis supprimé après 60 jours
        | formulaire non terminé combien de jours

ways-profile-expiry = when does my profile expire | how long is ee profile valid | express entry profile validity
    | how many months can i stay in the pool | what happens when my profile expires
    | can i renew my profile after one year | profile expired now what
    | do i need to make a new profile after 12 months | my profile is about to expire
    | will i lose my data when the profile ends | does the profile extend automatically
    | how long can i remain in pool without an invite | profile ending next month no ita
    | one year is over no invitation what now | my ee profile ends | resubmit profile after expiry
    .fr = quand mon profil expire t il | combien de temps le profil est il valide
        | durée de validité du profil entrée express | mon profil va expirer que faire
        | renouveler mon profil après un an | combien de temps reste t on dans le bassin
        | mon profil arrive à échéance

ways-profile-ineligible = why is my profile not eligible | my express entry profile says ineligible | i got 0 points after submitting
    | ircc says i do not meet the minimum requirements | profile rejected not eligible what did i do wrong
    | score shows zero in my account | why am i not eligible for express entry after submission
    | profile status not eligible | system says does not qualify for any program
    | can i fix an ineligible profile | crs 0 why | became ineligible while in the pool
    | profile refused ineligible but i meet everything | my profile is showing not eligible
    | told i am not eligible after i submitted | ineligible result why
    .fr = pourquoi mon profil est il non admissible | mon profil affiche 0 point
        | profil rejeté non admissible entrée express | le système dit que je ne remplis pas les exigences
        | peut on corriger un profil inadmissible | ma note est zéro pourquoi

ways-pool-position = where do i stand in the pool | how many people are in the pool | what is my rank in express entry
    | how many candidates are above me | pool distribution by score | how many people have more than 480 points
    | crs score distribution now | my position among all candidates | number of profiles between 450 and 500
    | how big is the ee pool | how crowded is the pool at my score | am i near the top of the pool
    | people ahead of me in the pool | how many candidates between 470 and 480
    | total people in express entry pool | statistics of the pool | ranking in the pool
    .fr = où est ce que je me situe dans le bassin | combien de personnes dans le bassin
        | quel est mon rang dans entrée express | combien de candidats ont plus de points que moi
        | répartition des notes scg dans le bassin | nombre de candidats par tranche de points
