### Ways of asking about the topics of score: English, and French in `.fr`, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-good-score = what is a good score | what score do i need | minimum crs score | what crs is enough | is 480 good
    | is 450 enough | how many points to get invited | safe score for express entry | what score is competitive
    | is my score good | crs needed for pr | how high must my score be | current required score | is 430 too low
    | what points do i need
    .fr = c'est quoi une bonne note | quelle note scg faut-il | combien de points pour être invité
        | ma note est-elle bonne | score minimum | 470 c'est assez | score scg suffisant

ways-improve-score = how can i improve my score | how to increase my crs | how to get more points
    | my score is too low what can i do | how to boost crs | fastest way to raise my points
    | ways to increase score | i need 20 more points | what would help my score | how do i reach 500
    | should i retake ielts for more points | best way to gain points | tips to improve profile
    | what can i do to get more points
    .fr = comment améliorer ma note | comment augmenter mes points | comment avoir plus de points
        | ma note est trop basse | que faire pour gagner des points | augmenter mon score scg
        | il me manque des points

ways-score-differs = why does ircc show a different score | your score is different from ircc
    | my crs on the website is not the same | calculator gives another score
    | official score is lower than yours | ircc says 465 you say 471 | which score is correct
    | scores dont match | why is my profile score lower | different result from crs tool
    | is your calculation wrong | you calculated my score wrong | the portal shows less points than you
    .fr = pourquoi ircc affiche une autre note | ma note est différente sur le site | votre note ne correspond pas
        | le calculateur donne un autre résultat | quelle note est la bonne | vous avez mal calculé
        | le portail affiche moins de points

ways-job-offer-points = how many points for a job offer | job offer points | does lmia give points
    | do i get 50 points for job offer | is it still 200 points for job offer | job offer crs
    | are job offer points back | points for lmia | does a job offer increase my crs
    | high wage job offer points | i got a job offer how many points | arranged employment crs points
    | did they remove job offer points
    .fr = combien de points pour une offre d'emploi | points offre d'emploi | l'eimt donne des points
        | les 50 points pour une offre existent encore | l'offre d'emploi augmente la note
        | points emploi réservé scg

ways-birthday-points = do i lose points on my birthday | i turn 30 soon do i lose points | how many points do i lose every year
    | points drop with age | my birthday is next month | turning 35 crs drop
    | do points go down when i get older | what happens when i turn 40 | age points decrease
    | does age count on ita date or application | my birthday comes after the invitation
    | losing points every year
    .fr = est-ce que je perds des points à mon anniversaire | j'ai bientôt 30 ans je perds des points
        | combien de points perdus par an | mon anniversaire approche | perte de points avec l'âge
        | combien de points je perds à 35 ans

ways-score-updates-itself = does my score go up by itself | does my score update automatically
    | will ircc add my work experience automatically | do i need to update my work every month
    | does crs increase while i wait | profile auto update | will my score change on its own
    | do i get the points after one year automatically | does the system count my current job
    | must i update my profile for new experience | my year is complete but score same
    | score didnt change after 1 year
    .fr = ma note augmente toute seule | la note se met à jour automatiquement | dois-je mettre à jour mon expérience
        | les points s'ajoutent-ils tout seuls | le profil se met à jour tout seul
        | ma note n'a pas changé après un an

ways-relative-points = do i get points for my brother in canada | my sister lives in canada | sibling points
    | points for relatives in canada | does my uncle in canada help | my cousin is in canada any points
    | family in canada points | my parents are citizens in canada | does having an aunt in canada help
    | wifes brother is a pr | my brother is on a study permit does it count | how many points for a sibling
    | relatives crs points
    .fr = j'ai un frère au canada | ma sœur vit au canada est-ce que j'ai des points
        | points pour la famille au canada | mon oncle au canada ça compte | points pour un cousin
        | mes parents sont au canada | le frère de ma femme est résident

ways-canadian-study-points = do i get points for studying in canada | points for canadian degree | canadian education bonus
    | i did a masters in canada how many points | one year pg diploma in canada points
    | does my college diploma in canada count extra | 30 points canadian study | 15 points for canadian diploma
    | online canadian degree points | i studied in canada during covid online
    | extra points for graduating in canada | does esl in canada give points | do i need eca for canadian degree
    .fr = mes études au canada donnent des points | points pour un diplôme canadien
        | j'ai étudié au canada combien de points | maîtrise au canada points | études en ligne au canada points
        | bonus études canadiennes | faut-il une ede pour un diplôme canadien
