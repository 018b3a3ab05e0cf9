### Ways of asking about the topics of work noc in French, separated by "|". Never said, only read;
### written as people type, but spelt right.

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
ways-cash-jobs = travail payé comptant | j'étais payé en espèces | le bénévolat compte | stage non payé
    | travail non rémunéré | pas de fiches de paie | travail au noir | j'ai été payé de la main à la main
    | pas de bulletin de salaire | travail non déclaré | bénévole dans un hôpital | emploi sans contrat
    | je n'ai pas de preuve de revenu | payé en liquide | travail informel | j'ai travaillé gratuitement
    | je n'ai jamais eu de fiche de paie | travail au noir compté | aucun impôt déclaré pour cet emploi
    | tout de la main à la main | mon oncle me payait sans papier | bénévole dans une ong
    | payé au noir dans un resto | pas de fiches de paie, en liquide | un an de bénévolat
    | stage non payé, ça vaut ? | aidé dans le magasin familial sans salaire
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
