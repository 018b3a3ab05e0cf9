### Ways of asking about the topics of basics in French, separated by "|". Never said, only read;
### written as people type, but spelt right.

ways-where-do-i-start = par où je commence | par où commencer | c'est quoi la première étape | quelles sont les étapes
    | je veux immigrer au canada que faire | comment débuter la démarche | dans quel ordre faire les choses
    | je débute complètement, guidez moi | je ne connais rien à la procédure
    | le test ou l'évaluation du diplôme en premier | je viens de décider d'immigrer au canada
    | quelle est la toute première chose à faire | comment immigrer au canada étape par étape
    | expliquez moi la marche à suivre | on commence par quoi
    | je suis perdu je ne sais pas par quel bout prendre | quoi préparer avant d'ouvrir un profil
    | comment on fait pour partir vivre au canada | les grandes étapes du parcours
    | par quoi débuter mon projet d'immigration | on veut tenter l'aventure canadienne avec ma femme
    | par quel côté attaquer | il faut faire quoi en premier lieu | un plan simple svp
    | je me lance, c'est quoi le premier pas | dans quel sens on fait tout ça | par où attaquer le projet canada
    | on vient de se décider pour le canada, première étape ?
    | je débute complètement, par quel bout commencer | je suis perdu, il faut faire quoi d'abord
    | je commence par l'ielts ou par le diplôme | c'est quoi les étapes dans l'ordre
    | donnez moi la marche à suivre
ways-how-long-overall = combien de temps ça prend | c'est long combien de temps | quel est le délai total
    | combien de mois pour la résidence permanente | ça dure combien de temps en tout
    | quand est-ce que j'aurai ma rp | délais entrée express | combien de mois en tout du début à la fin
    | ça prend combien de temps toute la procédure | quand est-ce que je pourrais être au canada
    | si je commence aujourd'hui quand aurai je la résidence | c'est une affaire de mois ou d'années
    | durée totale du parcours | en combien de temps on obtient la rp
    | du test jusqu'à l'arrivée il faut compter combien | est-ce faisable en moins d'un an
    | délai total avant de partir | à peu près combien de temps entre le début et le visa
    | le processus complet dure longtemps | on pourrait partir quand de manière réaliste
    | d'ici combien de temps on peut faire les valises | pour septembre prochain c'est jouable
    | compter combien de mois pour l'ensemble
    | de zéro à l'arrivée, combien d'années | si je commence maintenant j'y suis quand
    | tout le parcours dure combien | est ce bouclé en un an | quand pourrais je être à toronto
ways-apply-from-abroad = je peux faire la demande de l'étranger | je n'ai pas d'expérience canadienne
    | faut-il être au canada pour postuler | je n'ai jamais travaillé au canada | demande depuis mon pays
    | j'habite à l'étranger c'est possible | sans expérience canadienne
    | je vis au cameroun et je n'ai jamais mis les pieds au canada | faut il être déjà au canada pour postuler
    | toute mon expérience est dans mon pays | je n'ai travaillé qu'en france
    | peut-on tout faire depuis chez soi à l'étranger | je suis au maroc est-ce ouvert pour moi
    | est-ce possible sans avoir vécu au canada | seulement de l'expérience hors canada
    | je réside en tunisie puis je déposer | dois je venir sur place avant de faire la demande
    | candidat hors du canada sans expérience là bas | je suis à l'extérieur du pays
    | ils prennent encore des gens qui n'ont jamais travaillé là-bas | depuis l'afrique c'est possible
    | je bosse en belgique et je n'ai rien fait au canada | sans passer par la case canada
    | aucune attache au canada
    | je n'ai jamais mis les pieds au canada, je peux quand même ?
    | je vis au maroc, on peut postuler d'ici | toute mon expérience est en france, ça marche ?
    | faut il être sur place pour déposer | ils prennent des gens sans expérience canadienne ?
    | depuis abidjan c'est faisable ?
    | je peux postuler depuis la france | postuler depuis mon pays
    | je peux faire ma demande depuis le maroc
ways-age-limit = je suis trop vieux | suis-je trop âgée | y a-t-il une limite d'âge | âge maximum
    | j'ai 45 ans c'est trop tard | combien de points pour l'âge | limite d'âge entrée express
    | j'ai 48 ans est-ce trop tard | y a-t-il un âge maximum | suis je trop vieille pour immigrer
    | à 42 ans on peut encore postuler | jusqu'à quel âge peut-on présenter une demande
    | limite d'âge pour la résidence | à mon âge ça vaut le coup | est-ce qu'ils acceptent les plus de 40 ans
    | l'âge minimum c'est combien | passé 45 ans c'est fini | mon âge est un problème
    | est-ce qu'un quinquagénaire a le droit | trop âgé pour le programme | je vais sur mes 50 ans, c'est mort ?
    | passé la quarantaine on oublie ? | il y a un plafond d'âge | est-ce que je suis hors course à 44 ans
    | j'ai 46 ans, porte fermée ? | trop vieux à 39 ans ? | y a t il un âge maximum
    | à 50 ans ça vaut le coup ?
ways-my-chances = quelles sont mes chances | est-ce que j'ai une chance | je vais être invité | est-ce réaliste pour moi
    | quelle probabilité d'être sélectionné | mon profil est-il assez bon | ça vaut le coup d'essayer
    | franchement est-ce que j'ai mes chances | vous croyez que je serai sélectionné
    | quelle est la probabilité que je sois invité | mon profil est-il solide
    | dites moi la vérité je vais réussir ou pas | est-ce que ça vaut la peine d'espérer
    | pourcentage de réussite | un profil comme le mien passe-t-il | est-ce que j'ai une vraie possibilité
    | taux de succès | je rêve ou c'est jouable | suis je bien placé pour réussir | ça passe ou ça casse
    | dites le franchement, ça va marcher pour moi | vous misez sur moi ou pas | c'est perdu d'avance ?
    | j'y crois ou j'abandonne | puis je être invité | est-ce que je peux recevoir une invitation
    | vais je être invité cette année | une invitation est-elle possible pour moi
    | honnêtement, je serai invité avec 468 ? | soyez francs, ça va marcher pour moi ?
    | probabilité d'une invitation avant l'été | j'ai une chance avec 430 ?
    | vous pensez que je vais y arriver
ways-job-in-demand = ma profession est-elle en demande | métiers en demande | liste des professions
    | mon métier est-il sur la liste | quels emplois le canada recherche | professions en pénurie
    | de quels métiers le canada a besoin | est-ce que le canada a besoin de comptables
    | quels métiers sont recherchés | les professions en pénurie | ont ils besoin d'enseignants
    | quels emplois sont prioritaires | ma branche est-elle demandée | est-ce qu'on cherche des soudeurs
    | liste des professions demandées | quels secteurs recrutent pour l'immigration
    | mon domaine est-il favorisé | est-ce que le canada cherche des ingénieurs en ce moment
    | les métiers qui ont leurs propres tirages | infirmières recherchées ou pas
    | y a t il un manque de main d'oeuvre dans mon domaine | ils manquent de pharmaciens
    | un cuisinier ça les intéresse | les informaticiens sont ils encore convoités
    | dans le bâtiment ils cherchent du monde | mon boulot intéresse t il le canada
    | ils cherchent des soudeurs en ce moment ? | les comptables ça intéresse ou que les infirmières
    | l'informatique est elle toujours recherchée | quels métiers ils veulent
    | on a besoin de profs là bas ? | liste des métiers en pénurie
ways-other-ways = et si entrée express n'est pas pour moi | quelles autres options | autres programmes d'immigration
    | je ne suis pas admissible que faire | un plan b | autres façons d'immigrer au canada
    | programme atlantique | je n'entre dans aucun programme que me reste t il
    | et si je ne peux pas passer par entrée express | existe-t-il une autre voie pour immigrer
    | le programme atlantique ou les communautés rurales | que faire si je ne suis admissible à rien
    | autres façons de venir au canada | passer par les études à la place | un parrainage familial peut-être
    | mon score est trop faible y a t il autre chose | solution de rechange | quels sont les autres chemins
    | les autres programmes d'immigration | immigrer sans entrée express
    | programme pilote francophone hors entrée express | si ça ne marche pas pour moi
    | entrée express c'est bouché pour moi, quoi d'autre | passer par une petite ville
    | le pvt peut-il mener à la résidence | une autre porte d'entrée | le parrainage par mon épouse canadienne
    | entrée express c'est mort pour moi, il y a quoi d'autre | d'autres voies quand on a 380 points ?
    | un plan b si je ne suis jamais invité | je devrais viser l'atlantique ou les études ?
    | autre programme que celui là
ways-program-merger = les trois programmes vont fusionner | est-ce que les programmes vont changer | réforme d'entrée express
    | un seul programme au lieu de trois | la fusion des programmes c'est pour quand
    | les règles vont-elles changer | fin du programme des travailleurs qualifiés
    | est-ce que les trois programmes vont devenir un seul | on dit qu'ils regroupent les programmes fédéraux
    | réforme des programmes d'entrée express | une seule catégorie à la place de trois
    | la consultation sur le programme unique | quand commence le nouveau programme unifié
    | vont ils supprimer le programme des travailleurs qualifiés
    | est-ce vrai que les volets fédéraux vont être réunis | projet de regroupement des catégories
    | nouvelle catégorie unique pour travailleurs qualifiés | paraît qu'ils vont tout mettre dans le même sac
    | la grande réforme des programmes c'est pour quand | j'ai vu qu'ils voulaient tout réunir
    | il paraît qu'ils fusionnent cec et fsw | un seul programme pour tous, c'est vrai ?
    | la réforme des programmes c'est pour quand | vont ils supprimer les travailleurs qualifiés
    | les trois volets deviennent un seul ?
