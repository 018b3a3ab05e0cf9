### Ways of asking about the topics of basics in French, separated by "|". Never said, only read;
### written as people type: spelt right at first, as in short messages behind.

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
    | jsais pas par ou commencer, on fait koi en 1er | j'y connais rien moi, ya koi a faire d'abord
    | 30 ans, comptable a douala, je demarre comment | cmt on s'y prend pour ce projet canada
    | vous pouvez me dire les etapes une par une | le tout premier truc a faire c koi
    | faut attaquer par koi, le test de langue ou l'equivalence
    | jveux quitter le pays pour le canada je fais comment | moi je sais meme pas a quelle porte frapper en premier
    | mwen vle ale kanada kote pou mwen komanse | on m'a dit de voir entree express mais jsais pas quoi faire apres
    | un petit guide pour debutant svp | ingenieur au maroc marié 2 enfants, on lance le projet comment
    | dites moi juste la marche a suivre du debut a la fin | g 26 ans et un master, je m'y prends par quel bout
    | jsuis au point zero du projet, premiere demarche ? | aidez un novice, la procedure ca commence ou
    | par quoi commencer | qu'est-ce qu'on fait en premier | quel test faire en premier
    | je dois commencer par quoi | je ne sais pas par où démarrer
    | qu'est-ce que je fais en premier pour avoir la rp
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
    | ca prend cb de temps tout ça | en tout ya pour combien de temps
    | du debut jusqua l'avion faut compter combien | si je lance aujourd'hui jpars quand
    | c long cette procedure ou pas | en combien de mois on a les papiers
    | mon cousin a mis 2 ans c normal, en general c combien | on peut etre la bas avant la rentree de septembre
    | vous estimez le delai a combien de la creation du compte a la residence
    | ca se compte en mois ou en années cette histoire | temps total svp entre le debut et la fin
    | faut patienter combien avant d'y etre | jai un bail qui finit dans un an, jaurai ma residence avant ça ou pas
    | toute la demarche dure combien | vous pensez que d'ici noel prochain je suis au canada
    | ça prend combien de temps en tout | combien de temps pour tout le processus
    | combien de temps dure tout le processus | combien de temps pour la rp en tout | combien de mois en tout
    | ça va prendre combien de temps en tout | tout ça dure combien de temps
    | d'ici combien de temps on peut être au canada
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
    | jsuis au senegal jamais mis les pieds au canada, jpeux deposer quand meme
    | faut etre deja la bas pour faire la demande ou pas | depuis l'algerie ca marche aussi
    | on peut faire tout ça de chez nous sans venir | jai zero experience canadienne c mort pour moi ?
    | toute mon experience est au cameroun ca passe ou pas
    | j'ai jamais travaillé au canada, je peux postuler quand meme
    | est ce que ceux qui sont hors du canada sont invités | sans avoir vecu au canada ya moyen
    | jhabite en france, je peux entrer dans le bassin d'ici
    | faut obligatoirement du boulot canadien pour candidater | de port au prince on peut lancer le dossier
    | ils prennent des gens qui sont encore en afrique ou faut deja etre sur place
    | je suis encore a casa, on accepte les candidats de l'exterieur
    | on peut faire ça depuis son pays | je vis à dakar, je peux postuler d'ici
    | on peut demander à partir d'ici
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
    | jai 44 ans c trop tard pour moi | ya une limite d'age ou pas | a 50 ans on peut encore tenter
    | jusqua quel age on peut demander | jsuis trop vieux pour ce truc ou quoi
    | 47 ans infirmiere, ils prennent encore a cet age | mon mari a 52 ans c foutu | l'age max c combien
    | passé 40 ans on a encore une chance ou c plus la peine | trop agée a 45 ou ça se tente
    | ya t'il un age a pas depasser | on me dit qu'apres 35 ans c'est fini, c vrai
    | a partir de quel age on est plus accepté | 17 ans c trop jeune pour deposer
    | mon age va me bloquer ou pas, jai 49 piges
    | suis-je trop vieux | suis-je trop vieille | est-ce que mon âge bloque | l'âge pose problème
    | à 41 ans ça vaut encore la peine | est-ce trop tard à mon âge | 45 ans c'est trop
    | 46 ans c'est trop tard | est-ce que l'âge joue beaucoup
    | c'est trop tard pour moi à 44 ans | mon âge est un problème ou pas
    | jusqu'à quel âge ils prennent | l'âge est éliminatoire
    | à 47 ans on me prend encore | trop vieux pour être accepté
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
    | jai 465 points vous pensez que ca va passer | franchement ya de l'espoir pour moi
    | jai mes chances ou je perds mon temps | dites moi la verité c jouable avec mon profil
    | comptable, 31 ans, master, tef b2, ca peut le faire ou pas | ca sert a quelque chose que j'essaie ou c mort
    | je serai invité un jour vous croyez | avec mon dossier ya quelle probabilité
    | soyez honnete je suis bien parti ou pas
    | informaticien 29 ans tunis ielts 6.5 partout, jai une chance d'y arriver
    | c'est realiste mon projet avec ces points | combien de pourcent de chance jai
    | vu mon profil vous me conseillez d'esperer
    | mon score est de 430 francophone nclc 8, est ce que jai des chances d'etre tiré | est ce que je peux y croire
    | est-ce que des gens comme moi sont pris | c'est réaliste pour moi
    | vous en pensez quoi de mon cas | ils voudraient de moi ou pas
    | est-ce que je vais recevoir une invitation | c'est jouable avec mon profil
    | vous prenez des gens comme moi | cherchent-ils des gens comme moi
    | je peux quand même essayer | quel espoir pour moi
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
    | mon metier il est recherché la bas | ils ont besoin d'electriciens au canada en ce moment
    | aide soignante c dans la liste ou pas | mon boulot fait partie des metiers en penurie
    | ya de la demande pour les comptables | prof de maths c demandé chez eux
    | ma profession est sur la liste des emplois recherchés ou pas
    | les chauffeurs poids lourds sont recherchés la bas | est ce que le canada manque de cuisiniers
    | jsuis dans la logistique, ils cherchent ce genre de profils | l'informatique c encore demandé ou c saturé
    | quels metiers ils cherchent cette année | ils recrutent des plombiers ou pas
    | mon domaine c le btp, ya penurie la bas | infirmier d'etat au congo, mon metier est il prioritaire
    | mon métier est-il recherché | ils cherchent des soudeurs | ont-ils besoin de cuisiniers
    | mon métier est demandé là-bas ou pas | ma profession est sur une liste
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
    | si ca marche pas entree express ya quoi d'autre | c mort pour moi ici, je peux passer par ou
    | ya pas un plan b | jai pas le niveau pour EE, quelles autres options
    | un autre programme pour aller au canada svp | et l'atlantique ou le rural c comment
    | mon metier est pas qualifié jpeux passer par quelle autre voie
    | ya quoi comme solution a part ce systeme de points
    | si je rentre pas dans les criteres je fais quoi pour partir
    | refoulé partout, connaissez vous d'autres moyens d'immigrer
    | vaut mieux un permis de travail ou les etudes si on peut pas passer par la
    | jai que 380, autre porte d'entrée possible ? | hors entree express ya quels chemins
    | jsuis caissiere, quelle autre facon de venir au canada | le parrainage ou autre chose que ce programme
    | le parrainage ou entrée express lequel est mieux | quel est le moyen le plus facile
    | c'est quoi le plus rapide
    | il y a un autre chemin pour venir | qu'est-ce que je peux tenter d'autre
    | parrainage ou entrée express c'est quoi le mieux
    | si ça ne marche pas, quelle autre solution
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
    | parait qu'ils vont tout fusionner, c vrai | les 3 programmes vont devenir un seul ou pas
    | jai vu sur facebook que le fsw va disparaitre | ils suppriment les programmes federaux ?
    | c quand la fusion des programmes | on parle d'une seule categorie a la place des trois, vous en savez quoi
    | la reforme d'entree express c pour quand | est ce que les 67 points vont etre supprimés avec la nouvelle loi
    | ils vont remplacer tout ça par un programme unique | le nouveau programme unifié c deja en vigueur
    | jai entendu dire que cec fsw et fst seront regroupés
    | une nouvelle categorie unique arrive, ca change koi pour moi
    | le projet de fusionner les trois c toujours d'actualité
    | les programmes vont fusionner ou pas | est-ce que les règles vont changer bientôt
    | il paraît qu'ils regroupent les programmes
