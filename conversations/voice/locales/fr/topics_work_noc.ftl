### Réponses sur : le travail et la CNP.

topic-noc-wrong = Dans le bassin, corrigez-la tout de suite : le bon code peut changer votre programme, votre catégorie ou votre note, et une autre profession principale peut mettre fin à votre admissibilité. Après une invitation, recalculez avec le bon code ; si le programme ou la note de votre ronde n’est alors pas atteint, refuser est plus sûr que faire la demande. Les agents comparent le code avec les fonctions de vos lettres et peuvent refuser. Cela vient de la page d’IRCC de juin 2026 et de la pratique.
    .name = J’ai choisi la mauvaise CNP

topic-duties-match = Oui : ce sont les fonctions qui décident, pas le titre. Vous devez avoir fait ce que dit l’énoncé principal et une bonne partie des fonctions principales, dont toutes celles qui sont essentielles (la page d’IRCC dit la plupart). Si moins de la moitié sont les vôtres, regardez les codes voisins. Laissez votre employeur décrire les fonctions avec ses propres mots ; un texte copié de la CNP fait douter les agents.
    .name = Mes fonctions doivent-elles correspondre ?

topic-reference-letter = Une par emploi déclaré, sur papier à en-tête avec adresse, téléphone et courriel : votre nom, chaque poste occupé, vos fonctions, le premier et le dernier jour (ou que vous y travaillez encore), les heures par semaine, le salaire annuel et les avantages, et le nom, le titre et la signature de votre supérieur ou des RH. Pour du travail au Canada, ajoutez talons de paie, T4 ou avis de cotisation. À votre compte : papiers de propriété, preuve de revenu, et confirmations de clients.
    .name = Que doit dire une lettre de recommandation ?

topic-reference-letter-refused = Demandez aux RH au moins les dates, le titre, le salaire et les heures. Montrez vos fonctions autrement : une déclaration sous serment d’un supérieur ou d’un collègue, votre contrat, la description du poste, des talons de paie, des documents fiscaux, des virements. Ajoutez une lettre d’explication avec la preuve : à qui vous avez demandé, quand, et ce qu’ils ont répondu. L’agent décide. Je n’ai trouvé aucune liste officielle de remplacements : prenez ceci comme une pratique, pas comme une règle.
    .name = Mon employeur refuse une lettre

topic-remote-work = L’expérience canadienne (pour la catégorie et pour le SCG) veut dire que vous étiez au Canada et travailliez pour un employeur canadien ; travailler de chez soi au Canada convient. Le travail depuis l’étranger pour une entreprise canadienne n’est pas du travail au Canada. Le travail au Canada pour un employeur étranger non plus, et qu’il compte comme étranger est contesté, avec des refus rapportés. La page d’IRCC de juin 2026 n’en dit pas plus : prenez un avis agréé avant de le déclarer.
    .name = Le télétravail compte-t-il ?

topic-self-employed = Au Canada, non : ni pour l’expérience canadienne, ni pour les points du SCG du travail au Canada. À l’étranger, oui, pour les travailleurs qualifiés et les points du travail à l’étranger, avec des preuves venant d’autres : immatriculation, factures, paiements, lettres de clients. Une exception : les médecins payés pour des soins financés par l’État au Canada et invités depuis le { $physicians_since } ; ils ne cochent pas « travailleur autonome » dans le profil.
    .name = Le travail à son compte compte-t-il ?

topic-student-work = Au Canada, le travail fait pendant des études à temps plein, stages coop compris, ne compte ni pour l’expérience canadienne ni pour les points du SCG du travail au Canada ; les métiers spécialisés le laissent aussi de côté. Pour les travailleurs qualifiés, il compte s’il est payé, continu et qualifié, et à l’étranger aussi pour le SCG. Les diplômés ont donc d’habitude besoin d’une année qualifiée après leurs études, souvent avec un permis postdiplôme. Étudier à côté d’un emploi ne l’exclut que si c’était à temps plein.
    .name = Le travail d’étudiant compte-t-il ?

topic-cash-jobs = Le travail non payé et le bénévolat ne comptent jamais. Les espèces ne sont pas exclues par les règles, et les pages d’IRCC de juin 2026 n’en parlent pas. Mais il faut que ce soit un salaire ou une commission, autorisé si c’est au Canada, et que vous puissiez le prouver : sans lettre en règle, talons de paie, virements ou documents fiscaux, cela ne marche guère. Des papiers inventés mènent à un refus et à une interdiction de cinq ans.
    .name = Travail payé en espèces ou non payé

topic-maternity-leave = Mieux vaut ne pas le compter. IRCC cherche du travail vraiment fait, et des cabinets d’avocats rapportent que le congé parental, payé ou non, est laissé de côté ; la page d’IRCC de 2026 ne le dit pas mot pour mot. L’emploi lui-même continue : indiquez-le sans le congé (ici, comme deux emplois, avant et après), et que votre lettre montre le congé. Pour l’expérience canadienne, vous rattrapez le temps en travaillant plus longtemps. Si votre année en dépend, prenez un avis agréé.
    .name = Le congé de maternité compte-t-il ?

topic-unpaid-leave = Dans la pratique, les jours fériés et les vacances payées normales comptent (deux semaines par an environ, selon des cabinets). Retirez congés sans solde, longs congés de maladie, longs séjours ailleurs, et étés sans salaire des enseignants. L’année de l’expérience canadienne peut avoir des interruptions : vous travaillez plus longtemps pour la compléter. Celle des travailleurs qualifiés doit être continue, et une longue interruption peut la rompre. Ici, /edit l’ajoute à un emploi : « Ajouter un congé sans solde ».
    .name = Congé sans solde et vacances
    .more = La page actuelle d’IRCC ne détaille pas cela.

topic-job-loss = Dans le bassin, saisissez tout de suite le dernier jour de l’emploi ; si la demande est faite, dites-le à IRCC par formulaire Web. Le travail fait continue de compter ({ $cec_years } ans pour l’expérience canadienne, { $fswp_years } pour les travailleurs qualifiés), et il n’est pas nécessaire d’avoir un emploi. Vous perdez les mois suivants, et ce qui reposait sur une offre. Si votre permis est lié à un employeur, il en faut un nouveau avant de travailler pour un autre.{ own-permit }
    .name = J’ai perdu mon emploi
    .more = C’est ce que disent les pages d’IRCC de juin 2026.

topic-old-experience = Comptez à rebours depuis la demande : l’expérience canadienne regarde les { $cec_years } dernières années, les métiers spécialisés { $fstp_years }, les travailleurs qualifiés et les points du SCG { $fswp_years }, et la plupart des catégories veulent { $category_months } mois dans les { $category_years } dernières années. Pendant que vous attendez, le travail sort de la période jour après jour. IRCC nomme cela comme une raison fréquente pour laquelle des profils deviennent inadmissibles.
    .name = Quand l’expérience est-elle trop ancienne ?

topic-month-counting = Une année, c’est { $year_hours } heures, au plus { $full_time_hours } comptées par semaine, donc 12 mois à temps plein. Des cabinets d’avocats rapportent que le portail d’IRCC compte des mois de calendrier et peut créditer l’année quelques semaines trop tôt, tandis que les agents comptent les jours. L’année doit être complète le jour de l’invitation et encore quand IRCC reçoit la demande. Vérifiez votre premier et votre dernier jour ; si l’année n’était pas complète à l’invitation, refuser est la voie sûre.
    .name = Mon année de travail est-elle complète ?
