## Comment on appelle une activité de l'historique du formulaire

words-work = travail, travaillais, je travaillais, travaillé, emploi, employé, employée, salarié, salariée, poste
words-study = études, étudiais, j étudiais, étudiant, étudiante, école, université, formation
words-unemployed = chômage, au chômage, sans emploi, sans travail, recherche d emploi, en recherche d emploi, je cherchais du travail
words-home = à la maison, au foyer, maison, famille, congé parental, congé de maternité
words-travel = voyage, voyages, en voyage, je voyageais
words-other = autre, autre chose
