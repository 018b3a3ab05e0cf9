### Ways of asking about the topics of rounds: English, and French in `.fr`, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-next-draw = when is the next draw | next express entry draw date | when will ircc hold the next round
    | is there a draw this week | how often are draws | draw schedule 2026 | when is next cec draw
    | next french draw when | when is the next healthcare draw | upcoming rounds of invitations
    | do they do draws every two weeks | any draw tomorrow | what day do draws happen | why no draw this week
    | will there be a draw next week | when does ircc send invitations again
    .fr = quand aura lieu le prochain tirage | date de la prochaine ronde | prochain tirage entrée express
        | à quelle fréquence sont les tirages | y a t il un tirage cette semaine
        | calendrier des rondes d invitations | prochain tirage francophone c est quand
        | quand est la prochaine ronde d invitations

ways-last-cutoffs = what were the last cut off scores | latest crs cutoff | last draw score | recent express entry draws results
    | what was the cut off for cec | lowest score invited in the last round | french draw cutoff
    | cut off for healthcare draw | how many points were needed in the latest draw | latest ita score
    | stem draw last cut off | pnp draw cutoff | results of the last draw | current crs cut off
    | what score got invited last time | draw history | minimum crs in latest round
    | lowest crs invited recently
    .fr = quels ont été les derniers seuils | dernier tirage note minimale | seuil du dernier tirage francophone
        | résultats des derniers tirages | combien de points au dernier tirage
        | note du dernier tirage expérience canadienne

ways-no-general-rounds = will there be a general draw | are all program draws coming back | no general draw since 2024 why
    | when will fsw draws resume | any draw for federal skilled worker | is there hope for fsw outside canada
    | do they still do general draws | last no program specified draw | will cutoffs go down | fsw only draw
    | why only cec and pnp draws | general round of invitations again
    | draw for people without canadian experience | will all program draws return | general draw when
    | are fsw candidates ever invited now
    .fr = y aura t il un tirage général | tirage pour les travailleurs qualifiés fédéral
        | pourquoi il n y a plus de tirage général | dernier tirage tous programmes confondus
        | les seuils vont ils baisser | tirage pour les candidats hors canada | tirage général quand

ways-category-fit = am i in a category | which category do i belong to | is my job on the category list
    | does my noc qualify for category based draw | list of occupations for healthcare category
    | is software engineer in stem category | am i eligible for stem draw | do i qualify for the french category
    | how many months experience for category draw | is my occupation in the trades list
    | does foreign experience count for category rounds | category based selection requirements
    | is teacher in education category | six months or one year for category
    | is my occupation eligible for category rounds | list of category occupations
    | do nurses fall in healthcare category
    .fr = est ce que je fais partie d une catégorie | mon métier est il dans une catégorie
        | quelle catégorie pour mon cnp | conditions pour la catégorie français
        | liste des professions de la catégorie santé | combien de mois d expérience pour une catégorie
        | suis je admissible au tirage stim

ways-not-invited = why was i not invited although my score was above the cut off | my crs is higher than the cutoff but no ita
    | did not get ita with 520 | i had enough points but no invitation
    | draw cutoff lower than my score still nothing | same score as cutoff not selected
    | why didnt i get an ita in the last draw | above cut off no invite is it a glitch
    | my friend with lower score got invited not me | missed in the draw what to do
    | system error no invitation french draw | i qualify for the draw but was skipped
    | my score was higher than the cut off yet nothing came | score above cutoff no invitation why
    | no ita though i qualify | was my profile skipped in the round | why others got ita and i did not
    .fr = pourquoi n ai je pas été invité alors que ma note dépassait le seuil
        | ma note est supérieure au seuil mais pas d invitation | pas d invitation malgré assez de points
        | même note que le seuil et pas invité | oublié au dernier tirage que faire
        | pourquoi pas d invitation alors que j avais les points | ma note était au dessus et rien reçu
