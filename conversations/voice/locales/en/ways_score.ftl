### Ways of asking about the topics of score: English, and French in `.fr`, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-good-score = what is a good score | what score do i need | minimum crs score | what crs is enough | is 480 good
    | how does 478 look | is my score ok | is this low | good or bad score
    | so 455 is enough or not | is my points total low | rate my score | how good is 505 | are my points enough
    | is it good enough to get invited | how is my score | is my score too low | 467 good or not
    | is 441 fine for pr | is my crs competitive | is my number high or low
    | how many more points do i need for an invite | points missing to get invited
    | is 450 enough | how many points to get invited | safe score for express entry | what score is competitive
    | is my score good | crs needed for pr | how high must my score be | current required score | is 430 too low
    | what points do i need | is 460 any good | what number should i aim for | would 500 be sufficient
    | is my crs high enough | how many points do i need to get pr | what is the target score
    | is 495 competitive | required points this year | what score gets invited these days
    | how much crs is needed for cec | minimum points to be selected | is 440 hopeless | what is considered high
    | what do i need to reach | points necessary for french speakers | what crs score is safe | is my total okay
    | score wanted for healthcare rounds | decent or weak score | 470 single, decent shape or nah
    | sitting at 488, comfortable? | is 455 garbage | what number do people usually need
    | where should my score be
    | is 480 any good these days | 465 am i in with a shot or should i worry | how does 501 sound
    | where should my points be to feel safe | 440 decent or hopeless | would you say 475 is competitive
    | what do i need to be comfortable | what's considered high
    .fr = c'est quoi une bonne note | quelle note scg faut-il | combien de points pour être invité
        | ma note est-elle bonne | score minimum | 470 c'est assez | score scg suffisant | 460 c'est bien ou pas
        | combien de points faut il viser | est-ce que 500 suffirait | ma note est-elle assez haute
        | quelle note pour être sélectionné | c'est quoi un score correct | note à atteindre cette année
        | 430 est-ce sans espoir | quel total demande t on | il faut combien pour la rp
        | est-ce que mon résultat est bon | objectif de points | note sûre pour être invité
        | combien de points pour les francophones | 455 c'est pourri ? | je suis à 488, tranquille ou pas
        | il faut viser combien en gros | 420 avec le français, ça va le faire
        | 480 c'est bien ou pas en ce moment | avec 465 je dois m'inquiéter ? | 440 correct ou sans espoir
        | à partir de combien on est tranquille | 475 c'est compétitif ? | il faut viser combien

ways-improve-score = how can i improve my score | how to increase my crs | how to get more points
    | my score is too low what can i do | how to boost crs | fastest way to raise my points
    | ways to increase score | i need 20 more points | what would help my score | how do i reach 500
    | should i retake ielts for more points | best way to gain points | tips to improve profile
    | what can i do to get more points | stuck at 465 how to go higher | what can add to my points
    | any tricks to raise crs | i need 30 extra points where to find them | how to move up in ranking
    | what gives the most points | strategies to get a better score | what else could i do to climb
    | how can i gain 50 points | my number is low how to fix that | would another degree or french push me up
    | suggestions for a stronger profile | ways to climb | which factor can i work on | how to reach 510
    | lift my score | what would make the biggest difference to my points
    | should i do a second degree to score more | how to become more competitive | what moved the needle for you
    | need a few more marks, ideas? | squeezing out extra points | stuck in the 470s, help
    | how did people jump 40 points | cheapest way to get more
    | stuck at 455, what else can i do | sitting at 470 forever, any trick to push it up
    | how did you guys get from 460 to 500 | what would give me another 30 points | i need 20 more, ideas?
    | which gives more, french or a masters | tips to get my crs up quickly
    | retake english or do a second degree, what helps more | running out of ways to raise my points
    | maxed out english what now for more points
    .fr = comment améliorer ma note | comment augmenter mes points | comment avoir plus de points
        | ma note est trop basse | que faire pour gagner des points | augmenter mon score scg
        | il me manque des points | bloqué à 460 comment monter | qu'est-ce qui rapporte le plus de points
        | des astuces pour faire grimper ma note | il me manque 30 points où les trouver
        | comment renforcer mon profil | que puis je faire de plus pour être mieux classé | comment gagner 50 points
        | je veux un meilleur score | sur quoi travailler pour monter | comment atteindre 500
        | mon total est faible que faire | quels leviers pour augmenter | conseils pour être plus compétitif
        | faire monter mon résultat | comment grappiller des points | bloqué dans les 460, des idées
        | comment gagner vite 40 points | qu'est-ce qui paie le plus
        | bloqué à 455, que puis je faire d'autre | comment vous êtes passés de 460 à 500
        | il me manque 20 points, des idées ? | qu'est ce qui rapporte le plus, le français ou un master
        | astuces pour faire monter mon pointage

ways-score-differs = why does ircc show a different score | your score is different from ircc
    | my crs on the website is not the same | calculator gives another score
    | official score is lower than yours | ircc says 465 you say 471 | which score is correct
    | scores dont match | why is my profile score lower | different result from crs tool
    | is your calculation wrong | you calculated my score wrong | the portal shows less points than you
    | the government site gives me another number than you | my account shows fewer points
    | you said 480 but ircc calculated 468 | the official calculator disagrees with you
    | why is there a gap between your number and theirs | portal result lower than the bot
    | the two scores do not agree | which one should i believe yours or theirs | cic website says less
    | different total in my profile | i think you miscounted | your math is off
    | my crs in the profile is not what i expected | ircc counted less points for me
    | why did they give me fewer points | points missing in my ircc account
    | bot says 480, my gckey account says 471, who is lying | numbers do not add up between you and the portal
    | official tool spits out something else | why nine points off
    | your number and the one on the government site don't match
    | i calculated 478 and my account says 472 | ircc portal gave me fewer points than this
    | why did i get 12 points less in the official profile | another calculator tells me something else
    | which one is right yours or theirs | my crs on the site is lower than here
    | the official tool says 490 and you say 484
    .fr = pourquoi ircc affiche une autre note | ma note est différente sur le site | votre note ne correspond pas
        | le calculateur donne un autre résultat | quelle note est la bonne | vous avez mal calculé
        | le portail affiche moins de points | le site du gouvernement me donne un autre chiffre
        | mon compte affiche moins de points que vous | vous dites 480 mais ircc dit 468
        | le calculateur officiel n'est pas d'accord | pourquoi un écart entre les deux notes
        | laquelle croire la vôtre ou la leur | résultat plus bas dans mon profil
        | il manque des points dans mon compte | les deux scores ne concordent pas
        | vous vous êtes trompé dans le calcul | le total n'est pas le même que le vôtre | ircc m'a compté moins
        | votre bot dit 480 et mon compte 471, qui a raison | les chiffres ne collent pas avec le portail
        | l'outil officiel sort autre chose
        | votre chiffre n'est pas celui du site officiel | j'ai calculé 478 et mon compte dit 472
        | pourquoi ircc me donne moins de points qu'ici | un autre calculateur dit autre chose, qui croire
        | l'outil officiel affiche plus que vous

ways-job-offer-points = how many points for a job offer | job offer points | does lmia give points
    | do i get 50 points for job offer | is it still 200 points for job offer | job offer crs
    | are job offer points back | points for lmia | does a job offer increase my crs
    | high wage job offer points | i got a job offer how many points | arranged employment crs points
    | did they remove job offer points | will a canadian employer letter raise my crs
    | does a contract from a company add to my score | an offer from toronto company worth how many points
    | points awarded for lmia backed job | is there a bonus for having a job offer
    | extra crs for employment offer | do offers still carry points | value of an offer in crs
    | my boss will support me do i get points | they removed the 50 points right
    | 200 points for manager offer still exist | does having a job increase my ranking
    | how much is an offer worth | company wants me, extra marks? | is a lmia offer still gold for crs
    | worth chasing an offer for the score
    | is the 50 for a job offer gone | offer with lmia, extra points?
    | boss gave me permanent contract, more crs?
    .fr = combien de points pour une offre d'emploi | points offre d'emploi | l'eimt donne des points
        | les 50 points pour une offre existent encore | l'offre d'emploi augmente la note
        | points emploi réservé scg | une lettre d'un employeur canadien augmente-t-elle ma note
        | un contrat vaut combien de points | bonus pour une offre d'emploi
        | est-ce qu'une offre rapporte encore quelque chose | avec une eimt j'ai des points en plus
        | combien vaut une offre dans le classement | ont ils supprimé les points pour offre
        | les 200 points pour cadre existent ils toujours | mon patron me soutient est-ce que ça donne des points
        | l'emploi trouvé au canada ajoute t il à mon score | une boîte me veut, ça booste la note ?
        | l'offre vaut elle encore de l'or | chercher une offre juste pour les points, utile ?
        | les 50 points pour l'offre sont finis ? | contrat permanent, plus de points ?

ways-birthday-points = do i lose points on my birthday | i turn 30 soon do i lose points | how many points do i lose every year
    | points drop with age | my birthday is next month | turning 35 crs drop
    | do points go down when i get older | what happens when i turn 40 | age points decrease
    | does age count on ita date or application | my birthday comes after the invitation
    | losing points every year | when i turn 33 how much is taken off | age is eating my score
    | i am about to be 40 how many points go | each year i lose points | how much do i drop at my next birthday
    | score falls because of age | turning thirty next month | does my score change the day i turn 36
    | what does one more year of age cost | getting older reduces my crs | points deducted per year of age
    | i celebrate my birthday in two weeks will my crs go down | age points table | how many points for age 35
    | when do age points begin to fall | my bday is before the draw | turning 30 on friday, damage?
    | getting old is killing my crs | how bad is it going from 34 to 35 | do i have to get picked before my bday
    | turning 30 on friday, how many gone | does it drop on the day itself | losing five points each year
    .fr = est-ce que je perds des points à mon anniversaire | j'ai bientôt 30 ans je perds des points
        | combien de points perdus par an | mon anniversaire approche | perte de points avec l'âge
        | combien de points je perds à 35 ans | quand j'aurai 33 ans combien je perds | l'âge fait baisser ma note
        | je vais avoir 40 ans combien de points en moins | chaque année je perds des points
        | mon prochain anniversaire me coûte combien | je fête mes trente ans le mois prochain
        | vieillir réduit mon score | points retirés par année d'âge | points selon l'âge
        | à partir de quel âge on perd des points | ma note change t elle le jour de mes 36 ans
        | la baisse due à l'âge | j'ai 35 ans vendredi, ça fait mal ? | chaque bougie me coûte combien
        | je passe la trentaine, dégâts ?
        | 30 ans vendredi, je perds combien | ça baisse le jour même ?

ways-score-updates-itself = does my score go up by itself | does my score update automatically
    | will ircc add my work experience automatically | do i need to update my work every month
    | does crs increase while i wait | profile auto update | will my score change on its own
    | do i get the points after one year automatically | does the system count my current job
    | must i update my profile for new experience | my year is complete but score same
    | score didnt change after 1 year | will the system add points when i complete two years of work
    | do i have to update my profile to get new points | is the crs recalculated by itself
    | does my work experience keep counting while in the pool | will my score rise on its own
    | after one more year of job do points come automatically | must i enter the new year of experience
    | does it refresh by itself | does the profile recalculate every day | will my points grow while waiting
    | do i need to edit my profile when i hit three years | does the score go up over time
    | is my current job counted continuously | hit two years at work yesterday, score did not move
    | will it bump by itself on my work anniversary | do i need to touch anything to get the new points
    .fr = ma note augmente toute seule | la note se met à jour automatiquement | dois-je mettre à jour mon expérience
        | les points s'ajoutent-ils tout seuls | le profil se met à jour tout seul
        | ma note n'a pas changé après un an | le système ajoute-t-il les points tout seul quand j'ai deux ans
        | dois je mettre à jour pour avoir les nouveaux points | la note se recalcule automatiquement
        | mon expérience continue-t-elle de compter dans le bassin | est-ce que mon score monte avec le temps
        | faut il modifier le profil quand j'ai une année de plus | les points s'ajoutent ils d'eux mêmes
        | recalcul automatique du profil | ma note va-t-elle augmenter pendant que j'attends
        | dois je ressaisir mon emploi actuel | j'ai eu mes deux ans hier, la note n'a pas bougé
        | ça monte tout seul à la date anniversaire du travail

ways-relative-points = do i get points for my brother in canada | my sister lives in canada | sibling points
    | points for relatives in canada | does my uncle in canada help | my cousin is in canada any points
    | family in canada points | my parents are citizens in canada | does having an aunt in canada help
    | wifes brother is a pr | my brother is on a study permit does it count | how many points for a sibling
    | relatives crs points | my elder sister is a citizen in calgary does she help
    | i have family in canada do i get extra | my uncle lives in brampton any points | points for cousins
    | having a sibling there | does my brother count for points if he is pr | my wife has a sister in canada
    | aunt in toronto helps or not | relatives living in canada bonus | my half brother lives there
    | blood relation in canada benefit | 15 points for sibling
    | my brother is on work permit does it count for points | do friends or relatives add points
    | my parents are pr there points for me | family member in ontario advantage
    | got a brother in edmonton, any use | my wife's sis is a citizen | auntie in surrey counts?
    | whole clan is over there, bonus?
    | my sister is in brampton, more points? | cousin citizen counts? | uncle in calgary any bonus
    .fr = j'ai un frère au canada | ma sœur vit au canada est-ce que j'ai des points
        | points pour la famille au canada | mon oncle au canada ça compte | points pour un cousin
        | mes parents sont au canada | le frère de ma femme est résident
        | ma grande soeur est citoyenne à calgary est-ce que ça aide
        | j'ai de la famille au canada est-ce un avantage | mon oncle vit à toronto ça donne des points
        | les cousins rapportent ils quelque chose | un frère résident permanent compte-t-il
        | la soeur de ma femme est au canada | 15 points pour un frère | ma tante est à ottawa
        | avoir des proches sur place | mon demi frère habite là bas | lien de parenté au canada bonus
        | mes parents sont résidents permanents des points pour moi | est-ce que mon frère étudiant compte
        | j'ai un frangin à edmonton, utile ? | la soeur de ma femme est citoyenne
        | toute ma famille est là-bas, un bonus ?
        | ma soeur est à brampton, des points ? | un cousin citoyen ça compte ?

ways-canadian-study-points = do i get points for studying in canada | points for canadian degree | canadian education bonus
    | i did a masters in canada how many points | one year pg diploma in canada points
    | does my college diploma in canada count extra | 30 points canadian study | 15 points for canadian diploma
    | online canadian degree points | i studied in canada during covid online
    | extra points for graduating in canada | does esl in canada give points | do i need eca for canadian degree
    | i graduated from a college in ontario do i get a bonus | extra points for a canadian diploma
    | my masters is from mcgill | studied in canada two years how many points
    | does a one year certificate in canada add points | pg diploma from conestoga bonus
    | degree from canadian university advantage | is there credit for having studied there
    | bonus for canadian education | canadian credential points | i finished my phd in toronto
    | 30 points for study in canada | 15 or 30 points for my diploma
    | online program from canadian school counts for points | language school in canada points
    | graduated in vancouver | does my canadian degree raise my crs | two year pg from fanshawe, extra?
    | does conestoga diploma give anything | i paid a fortune for a canadian degree, does it pay off in crs
    .fr = mes études au canada donnent des points | points pour un diplôme canadien
        | j'ai étudié au canada combien de points | maîtrise au canada points | études en ligne au canada points
        | bonus études canadiennes | faut-il une ede pour un diplôme canadien
        | j'ai eu mon diplôme dans un collège ontarien est-ce un bonus | points en plus pour un diplôme canadien
        | j'ai étudié deux ans au canada combien de points | un certificat d'un an rapporte-t-il
        | maîtrise obtenue à l'université d'ottawa | avoir étudié au canada avantage | bonus pour études canadiennes
        | 15 ou 30 points pour mes études | un doctorat fait à toronto
        | formation en ligne d'une école canadienne donne des points | un dec au québec donne le bonus
        | diplômé au canada quel bonus | dec à saint boniface, ça rapporte ?
        | j'ai fait un master à moncton, bonus ? | ma formation d'un an à sudbury donne quoi
