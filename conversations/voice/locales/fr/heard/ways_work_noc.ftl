### Ways of asking about the topics of work noc in French, separated by "|". Never said, only read;
### written as people type: spelt right at first, as in short messages behind.

ways-noc-wrong = je me suis trompé de code cnp | j'ai choisi la mauvaise cnp | changer de code cnp
    | mauvais code cnp après l'invitation | ma cnp est fausse | corriger mon code de profession | erreur de cnp
    | j'ai mis le mauvais code cnp | mon code ne correspond pas à mon emploi | puis je changer de cnp
    | que se passe t il si l'agent n'est pas d'accord avec mon code
    | je me suis trompé de profession dans le profil | erreur de code de métier | j'hésite entre deux codes
    | conséquences d'un mauvais cnp | code professionnel erroné | peut-on être refusé à cause du cnp
    | j'ai choisi une autre catégorie d'emploi par erreur | j'aurais peut être dû mettre 21231
    | je regrette mon choix de cnp | l'agent pourrait contester mon code
    | j'ai mis 21231 au lieu de 21232, grave ? | mauvais code dans mon profil
    | on peut changer de cnp après l'invitation ? | je crois que mon code est faux
    | un refus pour mauvais code, possible ?
    | jai mis le mauvais code cnp | jme suis trompé de code metier dans mon profil
    | si mon cnp est pas le bon ca fait quoi | le code que jai choisi correspond pas, c grave
    | on peut changer de cnp apres avoir soumis | mauvais noc, ils vont refuser ?
    | jai mis 21232 mais c'est plutot 21231, jpeux corriger | j'ai un doute sur mon code, si je me suis planté
    | erreur de classification professionnelle que faire | l'agent peut dire que mon cnp est faux
    | jai pris un code et mon ami me dit que c pas celui la
    | changer le code de profession dans le profil apres invitation | un code noc inexact ca annule tout ?
    | jai selectionné un autre metier que le mien par erreur
    | le cnp de ma lettre n'est pas celui que j'ai choisi | mauvais cnp dans mon profil
    | je me suis trompé de cnp
ways-duties-match = mes tâches doivent correspondre à la cnp | mon titre est différent de la cnp
    | combien de tâches doivent correspondre | comment choisir ma cnp | quelle cnp pour mon poste
    | copier les tâches de la cnp | mes fonctions mélangent deux cnp | mon titre est différent de ce que je fais
    | combien de tâches faut il avoir exercées | le titre ne colle pas mais les tâches oui
    | dois je faire toutes les fonctions de la liste | qu'est-ce qui compte l'intitulé ou les tâches
    | seulement la moitié des fonctions me concernent | recopier les tâches de la cnp dans la lettre
    | l'intitulé du poste ne correspond pas | fonctions principales faut il toutes les remplir
    | l'agent compare t il mes tâches | pourcentage de tâches à couvrir
    | mon contrat dit assistant mais je suis responsable | je suis analyste sur le papier mais je dirige
    | ils regardent le nom du poste ou le boulot réel | à peu près 60 pour cent des tâches c'est moi
    | le titre dit analyste mais je gère des gens
    | mes tâches couvrent la moitié de la liste, ça suffit ? | il faut que tout corresponde ?
    | mon titre ne dit pas ce que je fais | ils regardent le titre ou les tâches
    | mon titre dit assistant mais je fais le travail d'un comptable
    | ils regardent le titre du poste ou les taches | mes taches collent a moitié avec la cnp ca passe
    | faut faire toutes les taches de la liste | mon intitulé de poste correspond pas au code
    | sur ma fiche de paie c'est marqué agent, en vrai je dirige une equipe
    | combien de taches de la cnp il faut remplir | c koi qui compte, le nom du poste ou ce qu'on fait
    | je fais que 4 taches sur 10 de la description, suffisant | mes fonctions ressemblent a deux codes differents
    | est ce que je dois copier les taches de la cnp dans ma lettre
    | mon job a un titre bizarre, comment prouver que ca correspond
    | les responsabilités doivent etre identiques a celles du site
    | je gere la caisse et le stock mais mon contrat dit vendeur, on prend quoi
    | mon titre ne correspond pas à mes tâches | il faut que toutes les tâches correspondent
    | mes tâches sont un mélange de deux métiers
ways-reference-letter = que doit contenir une lettre d'emploi | modèle de lettre de référence
    | attestation de travail pour entrée express | que doit écrire mon employeur | qui doit signer la lettre
    | comment prouver mon expérience | faut-il le salaire dans la lettre
    | que doit contenir la lettre de mon employeur | modèle de lettre d'emploi | que doit écrire le patron
    | format de l'attestation de travail | faut il un papier à en tête
    | le salaire doit il figurer dans la lettre | qui doit signer ma lettre
    | ma lettre ne mentionne pas les tâches | comment prouver mon expérience de travail
    | un certificat de travail simple suffit il | exemple de lettre de référence
    | est-ce qu'il faut une lettre de chaque employeur | contrat et fiches de paie suffisent ils
    | contenu de la lettre de référence | mon drh demande quoi mettre
    | il doit y marquer quoi au juste sur l'attestation | cachet et signature nécessaires ?
    | un brouillon à faire signer par le patron
    | les rh sont d'accord, que doit il y avoir dedans | quels détails dans l'attestation de travail
    | faut il les tâches et les heures | modèle de lettre d'employeur
    | papier à en tête et signature obligatoires ?
    | l'attestation de travail doit contenir koi | cmt doit etre la lettre de l'employeur
    | modele de lettre d'emploi svp | mon chef me demande quoi ecrire dans l'attestation
    | le salaire doit etre marqué sur le certificat de travail | faut le cachet de l'entreprise sur la lettre
    | qu'est ce qu'il faut mettre dans la lettre de reference
    | les heures par semaine doivent figurer dans l'attestation
    | le certificat de travail classique sans les taches suffit
    | la rh veut un exemple de lettre pour immigration canada
    | c koi les infos obligatoires sur la lettre de mon patron | la lettre d'experience doit etre signée par qui
    | comment rediger l'attestation d'emploi pour entree express
    | sur le papier de mon employeur il faut quoi exactement
    | que doit contenir la lettre de l'employeur | il faut quoi dans l'attestation de travail
    | un contrat suffit à la place de la lettre
ways-reference-letter-refused = mon employeur refuse la lettre | je ne peux pas avoir de lettre d'emploi
    | l'entreprise a fermé pas d'attestation | les rh refusent d'écrire les tâches
    | que faire sans lettre de référence | un collègue peut écrire la lettre | mon ancien patron ne répond pas
    | mon ancien patron ne veut pas me donner de lettre | l'entreprise a fermé comment prouver mon emploi
    | les rh ne donnent qu'une attestation sans les tâches | mon ex employeur ne répond pas
    | société en faillite | impossible d'obtenir la lettre | je suis parti en mauvais termes
    | mon patron est décédé | que présenter à la place de la lettre | déclaration d'un collègue
    | mon chef refuse de signer | l'entreprise n'existe plus | la rh refuse, politique interne
    | la boîte a coulé | ils font les morts pour mon attestation | ils ne mettent que les dates
    | les rh ne donnent que les dates | l'ancienne boîte a fermé, personne pour l'écrire
    | mon ex patron ne veut pas signer | ils refusent de mettre mes tâches
    | un collègue peut l'écrire à la place ?
    | mon ancien patron veut pas me donner d'attestation | la boite a fermé, je prouve comment mon experience
    | mon employeur refuse d'ecrire mes taches | je suis parti faché avec mon chef, pas de lettre, je fais koi
    | l'entreprise n'existe plus, comment avoir un papier
    | ils donnent juste un certificat standard sans details, quoi faire
    | le drh repond pas a mes mails pour l'attestation | sans lettre d'employeur ya quoi comme autre preuve
    | mon patron est mort, qui va signer | ma societe a fait faillite en 2020, comment justifier mon travail
    | je peux pas demander a mon patron sinon il me vire
    | impossible d'obtenir la lettre, des fiches de paie suffisent ?
    | l'administration refuse de detailler mes fonctions | mon ex employeur me bloque pour la lettre
    | un collegue peut temoigner si la boite veut pas faire la lettre
    | mon employeur refuse d'écrire mes tâches, comment je fais
    | mon patron ne veut pas faire la lettre | l'entreprise a fermé, qui fait la lettre
    | pas moyen d'avoir l'attestation
    | le patron veut pas détailler mes tâches, une solution
    | attestation sans les tâches, que faire
ways-remote-work = le télétravail compte | je travaille à distance ça compte
    | télétravail pour une entreprise canadienne depuis l'étranger
    | je travaille au canada pour un employeur étranger | travail à domicile expérience canadienne
    | emploi en ligne pour une société étrangère
    | je travaille en ligne pour une société canadienne depuis le maroc
    | employé d'une boîte américaine mais je vis à toronto | télétravail depuis l'étranger
    | travailler de chez soi compte t il | emploi virtuel | mon employeur est à paris et moi au canada
    | travailler à domicile pour une entreprise étrangère | expérience en télétravail reconnue | poste hybride
    | je bosse depuis la maison | salarié d'une boîte de montréal mais je bosse depuis nantes
    | mon chef est à boston et moi à halifax | je me connecte de chez moi
    | je bosse de nantes pour une boîte de toronto | employeur canadien mais je suis en inde
    | télétravail depuis l'étranger, canadien ou pas ? | à la maison en ontario ça va ?
    | six mois à distance depuis le mexique
    | je bosse a distance pour une boite canadienne ca compte comme exp canadienne
    | teletravail depuis le maroc, ca compte | jtravaille en ligne pour un client a montreal depuis abidjan
    | le remote c'est considéré comme experience
    | mon employeur est canadien mais moi jsuis en tunisie, c quel pays | travailler de chez soi c reconnu ou pas
    | jetais au canada et je bossais pour une boite francaise a distance
    | 100% teletravail depuis 3 ans, valable pour le dossier
    | on travaille a distance pour les usa, quel pays je mets
    | home office pour toronto, ca fait de l'experience canadienne ou etrangere
    | depuis la maison pour une entreprise etrangere ca passe
    | je travaille à distance pour une boîte étrangère, ça compte
    | télétravail depuis le canada, c'est de l'expérience canadienne
    | employeur à paris et moi à toronto
    | je bosse pour une boîte suisse depuis mon salon, expérience canadienne ou rien
    | je télétravaille depuis gatineau
ways-self-employed = le travail autonome compte | je suis indépendant ça compte | j'ai ma propre entreprise
    | freelance expérience de travail | travailleur autonome au canada | auto-entrepreneur entrée express
    | comment prouver le travail indépendant | j'ai mon propre commerce | je suis à mon compte
    | je facture mes clients moi même | auto entrepreneur en france | consultant indépendant
    | j'ai fondé ma boîte | gérant de ma société | je fais uber et des livraisons | chauffeur taxi à son compte
    | travailler pour soi même compte t il | prouver une activité indépendante | profession libérale
    | j'ai une micro entreprise | entreprise familiale | en portage salarial depuis 4 ans | j'ai mon cabinet
    | je vends sur internet | photographe de mariages | plombier à mon compte
    | j'ai ma propre boutique, ça compte ? | freelance depuis cinq ans
    | à mon compte au canada, ça vaut pour la cec ? | je facture mes clients, pas de patron
    | auto entrepreneur, quelles preuves | chauffeur uber ça compte comme travail ?
    | jsuis a mon compte ca compte | auto entrepreneur depuis 4 ans, mon experience est bonne
    | jai ma propre boutique, c'est accepté | freelance ils acceptent ou pas
    | je travaille pour moi meme pas de patron, comment prouver
    | patron de ma petite entreprise de plomberie ca compte comme travail
    | consultant independant au senegal, ils comptent | jai une sarl et je suis gerant, valable
    | au canada j'etais incorporé, ca compte pour cec | artisan a son compte, qui signe l'attestation
    | jsuis couturiere a domicile independante, mes années comptent
    | profession liberale, medecin avec mon cabinet, c bon | travailleur autonome, pas de fiche de paie
    | je fais du uber a mon compte au canada, experience valable ?
    | gérant de ma boite, mon experience passe ou faut etre salarié
    | je suis à mon compte, ça compte | travailler à son compte ça vaut quoi
    | indépendant, c'est accepté | mon propre commerce compte comme expérience
    | auto-entrepreneur, ils prennent | micro-entreprise comptée ou pas
ways-student-work = le travail étudiant compte | mon stage coop compte | emploi à temps partiel pendant les études
    | travail avec un permis d'études | 20 heures par semaine pendant mes études
    | stage pendant l'université ça compte | job étudiant expérience
    | j'ai travaillé à mi-temps pendant mes cours | emploi hors campus avec permis d'études
    | mon stage compte t il | alternance pendant le master | 20 heures par semaine durant le collège
    | job étudiant | assistant de recherche pendant la thèse | emploi d'été d'étudiant | travail sur le campus
    | apprentissage pendant les études | j'étais inscrit à plein temps et je travaillais | stage de fin d'études
    | mes petits boulots de fac utilisables ? | mes shifts le week-end pendant le master
    | année de césure en entreprise | contrat pro pendant mes études
    | je bossais les week ends pendant le master | mon stage coop compte ?
    | job sur le campus deux ans | temps plein pendant des études en ligne
    | alternance payée ça aide ?
    | jai bossé pendant mes etudes ca compte | mon job etudiant au canada c'est de l'experience
    | les 20h par semaine pendant la fac ca compte | mon stage compte ou pas
    | jetais etudiant et je travaillais a plein temps en ete | stage de fin d'etudes payé de 6 mois, valable
    | alternance en france ca compte comme experience | mon coop a ottawa c'est compté
    | travail sur le campus, experience canadienne ou non
    | jai travaillé a temps plein tout en etant inscrit a la fac | apprenti pendant 2 ans, ils prennent
    | pendant mon master a moncton je bossais, ca va dans la cec ? | l'externat en medecine ca fait de l'experience
    | doctorant avec contrat de travail, c'est du travail ou des etudes
    | je travaillais 20 h pendant mes études, ça compte
    | travail étudiant ça entre dans l'expérience | mon stage compte ou non
    | mes 18 mois de stage comptent
ways-cash-jobs = travail payé comptant | j'étais payé en espèces | le bénévolat compte | stage non payé
    | travail non rémunéré | pas de fiches de paie | travail au noir | j'ai été payé de la main à la main
    | pas de bulletin de salaire | travail non déclaré | bénévole dans un hôpital | emploi sans contrat
    | je n'ai pas de preuve de revenu | payé en liquide | travail informel | j'ai travaillé gratuitement
    | je n'ai jamais eu de fiche de paie | travail au noir compté | aucun impôt déclaré pour cet emploi
    | tout de la main à la main | mon oncle me payait sans papier | bénévole dans une ong
    | payé au noir dans un resto | pas de fiches de paie, en liquide | un an de bénévolat
    | stage non payé, ça vaut ? | aidé dans le magasin familial sans salaire
    | jetais payé en espece sans fiche de paie | j'ai travaillé au noir ca compte
    | pas de bulletin de salaire, mon patron payait cash | travail non declaré valable ou pas
    | benevole pendant 1 an ca compte | stage non remunéré, on peut le mettre
    | mon oncle me payait de la main a la main | job sans contrat, comment prouver
    | travail informel au pays, c'est pris en compte | j'etais pas déclaré a la cnss, ca marche quand meme
    | ils acceptent l'experience sans papiers de paie | boulot au black 3 ans, je le mets dans le profil
    | on me payait par orange money sans contrat, c bon | le volontariat compte comme experience de travail
    | aide dans le commerce familial sans salaire, ca compte
    | payé en espèces, je peux déclarer ça | travail au noir, ça compte
    | pas de fiches de paie, c'est compté
    | la moitié de ma paie en liquide, je déclare quoi
ways-maternity-leave = le congé de maternité compte | congé parental expérience de travail | j'étais en congé maternité
    | le congé de paternité compte | j'ai pris un congé parental pendant mon année
    | dois-je enlever mon congé maternité | j'étais en arrêt un an avec mon bébé est-ce compté
    | congé après l'accouchement et expérience | mon congé parental casse t il l'année
    | je suis en congé maternité ça compte | congé de paternité pris en compte | mois de maternité inclus ou pas
    | un an à la maison après la naissance mais toujours employée | rqap et expérience de travail
    | le congé de grossesse dans l'expérience | 11 mois de congé mater, on me les retire ?
    | j'étais en congé de naissance presque toute l'année
    | dix mois de congé mat, on retire ? | congé parental dans mes deux ans
    | la pause maternité de ma femme compte ? | en congé avec le bébé depuis juin
    | mon congé maternité ca compte comme travail | jai pris 6 mois pour le bébé, je les compte dans mon experience
    | congé parental compté ou pas | jetais en maternité pendant un an, faut l'enlever
    | j'ai accouché et je suis restée a la maison 8 mois avec contrat en cours
    | le congé mater coupe mon année d'experience | congé de paternité on deduit
    | pendant mon congé maternité jetais payée, ca reste du travail
    | je declare comment mon arret pour grossesse dans l'historique d'emploi
    | les mois d'arret apres l'accouchement sont perdus | mes mois de maternité c dans l'experience ou dehors
    | je me suis arretée un an pour mon petit, faut enlever ces mois
    | jai eu ma fille et 9 mois d'arret, ces mois sont comptés ou pas
    | mon congé maternité compte | un an de congé parental, c'est déduit
    | le congé mat enlève des mois
ways-unpaid-leave = le congé sans solde compte | les vacances comptent | congé maladie expérience | j'ai pris deux mois de congé
    | dois-je enlever mes vacances | vacances d'été des enseignants | je suis parti un mois pendant mon emploi
    | je suis rentré deux mois au pays sans salaire | longues vacances prises sur mon travail
    | malade trois mois | les congés annuels comptent ils | absence de plusieurs semaines au travail
    | l'été des enseignants | jours fériés comptés | congé maladie et expérience
    | j'ai pris un congé pour voyager | pause de six semaines autorisée par mon employeur
    | accident de travail et arrêt | mes vacances cassent elles mon année | six semaines de voyage au milieu
    | un mois au bled pendant mon contrat | cinq semaines d'arrêt
    | un mois sans solde, je l'enlève ? | mes congés payés comptent ou pas
    | arrêt maladie de six semaines, ça retire ? | deux mois au pays sans salaire
    | cinq semaines de vacances dans mon année | congé sabbatique de trois mois
    | les congés payés comptent dans l'experience | jai pris 2 mois sans solde, faut les enlever
    | arret maladie de 4 mois ca compte | mes vacances coupent l'année de travail
    | congé sans solde pour voyager, ca change mon année | jai eu un mois de vacances chaque année, on les deduit
    | jetais en arret pour accident, ces mois sont comptés ?
    | les jours feriés et congés annuels ca compte comme travail
    | une absence de 3 mois au boulot ca casse la continuité | un congé sabbatique d'un an compte dans mes années
    | arret de travail burn out 5 mois, je les retire | combien de semaines de vacances sont acceptées par an
    | 4 mois de congé sans solde, ça compte | arrêt maladie long, c'est déduit
    | mes vacances sont comptées
ways-job-loss = j'ai perdu mon emploi | j'ai été licencié | j'ai démissionné | mon contrat est fini | faut-il être employé
    | chômage pendant la demande | perdu mon travail après l'invitation | mise à pied
    | on vient de me licencier qu'est-ce que ça change | j'ai été renvoyé est-ce grave pour ma rp
    | mon contrat est fini et je n'ai plus de travail | je veux démissionner est-ce un problème
    | mon entreprise a fermé | au chômage pendant que je suis dans le bassin | si j'arrête de travailler
    | faut il être en poste quand on est invité | je suis sans emploi maintenant
    | mon employeur m'a mis à la porte | fin de contrat que se passe t il | viré ce matin
    | la boîte ferme, et mon dossier ? | je peux donner ma démission
    | mon patron m'a viré hier, je sors du bassin ? | la boîte a fermé et je suis sur un permis fermé
    | licencié après avoir soumis, je préviens ircc ?
    | je ne travaille plus depuis vendredi, ça change quoi
    | j'ai démissionné, dois je mettre le profil à jour
    | plus de boulot alors que mon dossier est en cours
    | jai perdu mon boulot je fais koi | ils m'ont viré hier, ca change quoi pour mon profil
    | licencié pendant que jsuis dans le bassin | ma boite me lache, mon dossier tombe a l'eau ?
    | jai demissionné, faut le dire | fin de contrat, je reste dans le bassin ou pas
    | chomage depuis un mois, mon entree express c fini ? | jai ete mis a la porte apres l'invitation
    | mon employeur canadien m'a laissé partir avec permis fermé
    | je viens d'etre remercié par ma societe, mon profil reste valable | si je quitte mon job avant la rp
    | plus de travail depuis juin, impact sur ma demande | licenciement economique, je dois mettre a jour
    | sans emploi maintenant, mon invitation tient toujours
    | j'ai été licencié, mes mois comptent encore | perdu mon emploi, le profil tombe
    | viré en juillet, l'expérience est perdue
ways-old-experience = quand mon expérience devient trop ancienne | mon expérience date de 8 ans | l'ancienne expérience compte
    | jusqu'où remonter pour le travail | mon expérience canadienne expire | expérience de plus de dix ans
    | j'ai quitté le canada il y a deux ans | mon travail date d'il y a 12 ans | jusqu'où remonte l'expérience
    | emplois d'avant 2016 | travail au canada il y a quatre ans | l'expérience se périme t elle
    | quand mon année canadienne ne comptera plus | mon emploi de 2014 est il encore bon
    | j'ai arrêté de travailler il y a cinq ans | la règle des trois dernières années
    | l'expérience doit elle être récente | ancienneté de l'expérience trop vieille
    | mon cdi de 2011 à 2015 compte encore ? | je n'ai plus bossé depuis 2018 | de vieux contrats utiles ou pas
    | j'ai travaillé de 2009 à 2013, je peux encore l'utiliser ?
    | mon meilleur poste date d'il y a 11 ans | la limite des dix ans touche mon premier emploi ?
    | j'ai quitté le métier en 2016, ça vaut encore des points | les vieux boulots comptent ils
    | mon expérience va bientôt périmer
    | mon experience de 2013 ca compte encore | jai travaillé il y a 12 ans, c trop vieux
    | l'experience est bonne jusqua combien d'années en arriere | mes années d'avant 2016 comptent plus ?
    | les vieux jobs ca compte ou pas | on remonte jusqua quand pour le travail
    | mon boulot canadien date de 4 ans, encore bon | j'ai arreté de travailler en 2018, mon experience est perimée
    | experience trop ancienne, c'est la regle des 10 ans ? | au bout de combien d'années l'experience est perdue
    | mes 5 ans comme chef de projet entre 2009 et 2014 on peut les utiliser
    | ils prennent que les 10 dernieres années ? | ca expire l'experience de travail
    | travail fait il y a longtemps, ca vaut encore quelque chose
    | ce que jai fait entre 2010 et 2013 comme job c'est encore bon
    | mes années de travail 2011 2014 c'est perimé ou valable
    | mon expérience est vieille, elle compte encore | j'ai arrêté il y a 8 ans, ça compte
    | j'ai travaillé de 2009 à 2014 puis plus rien, il en reste quelque chose
ways-month-counting = mon année de travail est-elle complète | comment compter les mois | 11 mois et demi ça fait un an
    | combien d'heures pour une année | 1560 heures suffisent | invité avant d'avoir un an complet
    | comment compter le temps partiel | quand exactement ai je mes douze mois
    | j'ai commencé le 3 février quand ai je un an | onze mois et trois semaines suffisent ils
    | comment calcule t on une année d'expérience | ai je une année complète | il me manque une semaine
    | comment compte t on les mois de travail | quand puis je déclarer ma deuxième année
    | 1560 heures atteintes ou pas | mois civils ou jours | à quelle date mon année est finie
    | puis je soumettre quelques jours avant un an | entré le 9 janvier, j'y suis quand
    | 11 mois et demi, ils arrondissent ? | à quelques jours près
    | commencé le 3 mars, l'année est finie le 2 mars ?
    | 11 mois et trois semaines, je peux déjà le dire ? | 1560 heures en dix mois ça fait un an ?
    | on compte en jours ou en mois | six mois ici et six mois là font une année ?
    | il me manque une semaine pour l'année pleine
    | jai 11 mois et 20 jours ca fait un an | mon année est complete quand exactement
    | jai commencé le 15 mars ca fait un an quand | il me manque 3 jours pour 12 mois c grave
    | ils comptent en mois ou en jours | 1560 heures ou 12 mois c koi qu'ils regardent
    | j'ai commencé en juin 2025, en juin 2026 c bon ? | un an pile ou faut un jour de plus
    | jai 364 jours de travail, ca passe pour l'année | comment on calcule l'année d'experience a la journée pres
    | jai quasi un an, je peux declarer un an | la date exacte ou je complete mes 12 mois
    | si je bosse 11 mois et demi on arrondit | mon contrat de 12 mois finit demain, l'année est pleine
    | ils comptent les mois comment | deux temps partiels s'additionnent
