### Les questions : la question elle-même, son nom dans la relecture, pourquoi elle est posée, un exemple de
### réponse, et ce que ses termes veulent dire.

## Admissibilité

birth-date = Quelle est votre date de naissance ?
    .label = Date de naissance
    .why = L’âge rapporte des points dans le Système de classement global (SCG), et ils changent à certains anniversaires. Le Programme des travailleurs qualifiés (fédéral) en donne aussi pour l’âge.
    .example = 3 avril 1991
    .help = La date qui figure dans votre passeport. Écrivez le mois en lettres, ou année-mois-jour : <i>1991-04-03</i>. Si vous ne connaissez pas le jour exact, prenez celui du passeport : votre profil doit y correspondre.

marital-status = Quel est votre état matrimonial ?
    .label = État matrimonial
    .why = Un époux ou un conjoint de fait peut changer la grille de points qui s’applique à vous. Il compte aussi dans la taille de la famille pour les fonds d’établissement.
    .example = marié
    .help = <b>Marié(e)</b> : mariage légal, même si vous vivez séparément pour le travail ou dans l’attente d’un visa. <b>Union de fait</b> : vous vivez en couple depuis au moins un an. Moins longtemps, ce n’est pas encore une union de fait. <b>Séparé(e)</b> : le mariage dure encore, mais plus la vie de couple. Répondez selon la situation d’aujourd’hui ; vous pourrez la changer plus tard.

partner-accompanying = Est-ce que votre partenaire (mariage ou union de fait) viendra au Canada avec vous ?
    .label = Partenaire qui vient
    .why = Si votre partenaire vient avec vous, le SCG utilise sa grille pour les couples et compte sa langue, ses études et son travail au Canada. Pas pour un partenaire qui a la citoyenneté canadienne ou la résidence permanente.
    .example = oui
    .help = <b>Oui</b> : votre partenaire doit devenir résident permanent avec vous, dans la même demande. <b>Non</b> : votre partenaire reste hors du Canada ou n’immigre pas avec vous. La réponse doit être votre vrai projet. Dans les deux cas, votre partenaire doit être déclaré à IRCC et compte dans la taille de la famille pour les fonds d’établissement.

partner-canadian = Est-ce que votre partenaire a la citoyenneté canadienne ou la résidence permanente du Canada ?
    .label = Partenaire : citoyenneté ou RP
    .why = Un partenaire déjà citoyen ou résident permanent ne compte pas comme accompagnant. Le SCG utilise alors sa grille sans partenaire, et votre partenaire ne rapporte aucun point.
    .example = non
    .help = <b>Oui</b> seulement si votre partenaire a déjà la citoyenneté canadienne ou la résidence permanente. <b>Non</b> pour un travailleur, un étudiant ou un visiteur au Canada, et pour quelqu’un dont la demande de résidence permanente n’est pas encore décidée. Un citoyen ou résident permanent compte quand même dans la taille de la famille pour les fonds d’établissement.

destination = Dans quelle province ou quel territoire comptez-vous vivre ?
    .label = Où vous comptez vivre
    .why = Les trois programmes fédéraux s’adressent à ceux qui ont l’intention de vivre hors du Québec. Le Québec a son propre système de sélection des travailleurs qualifiés.
    .example = Ontario
    .help = Choisissez l’endroit où vous prévoyez vraiment de vivre ; vous pourrez le changer plus tard. Si une province ou un territoire vous a désigné, choisissez celui-là. Si vous choisissez le Québec, vous pouvez continuer pour vous informer, mais les trois programmes fédéraux ne sont pas ouverts à ceux qui ont l’intention d’y vivre.

residence = Dans quel pays vivez-vous maintenant ?
    .label = Pays où vous vivez
    .why = Certains documents en dépendent. Par exemple, le certificat de police du pays où vous vivez doit être récent le jour de la demande.
    .example = Maroc
    .help = Le pays où vous vivez actuellement, même si vous y êtes comme travailleur ou étudiant. Ce n’est pas forcément celui de votre citoyenneté. Un court voyage ne compte pas.

permit = Quel permis avez-vous en ce moment au Canada ?
    .label = Permis au Canada
    .why = Il dit si vous pouvez travailler au Canada, et je surveille son dernier jour pour vous. Un profil Entrée express ou une invitation ne donne pas le droit de rester.
    .example = PTPD
    .help = <b>Postdiplôme</b> (PTPD) : le permis ouvert après des études au Canada. <b>Ouvert</b> : un autre permis pour n’importe quel employeur, par exemple pour un conjoint, ou transitoire. <b>Un employeur</b> : l’employeur y est nommé, avec ou sans EIMT. <b>Statut maintenu</b> : votre permis a pris fin, mais vous en avez demandé un nouveau avant son dernier jour et IRCC n’a pas décidé. Vous pouvez alors rester jusqu’à la décision, tant que vous demeurez au Canada ; après une demande de permis de travail, vous pouvez continuer à travailler aux anciennes conditions.

permit-end = Quel jour votre permis prend-il fin ? Le mois suffit si vous ne l’avez pas sous la main.
    .label = Fin du permis
    .why = Il faut demander une prolongation avant ce jour, au moins { RULE("process.temporary_status.extend_days_before") } jours avant si possible. Je vous le rappelle à temps.
    .example = 31 mars 2027
    .help = La date d’expiration imprimée sur le permis, ou sur votre fiche du visiteur. Un visiteur sans fiche peut en général rester six mois à partir du jour d’entrée : comptez à partir du timbre. Si vous ne donnez que le mois, je compte avec son premier jour, par prudence.

work-permit = Avez-vous l’autorisation de travailler au Canada en ce moment ?
    .label = Autorisation de travailler
    .why = Avec une offre d’emploi admissible, elle peut vous dispenser de montrer des fonds d’établissement. Elle décide aussi des règles qu’une offre doit respecter.
    .example = non
    .help = <b>Oui</b> : vous avez un permis de travail valide, lié à un employeur ou ouvert, ou la loi vous permet de travailler au Canada sans permis. <b>Non</b> : vous n’avez au Canada aucun statut qui vous permet de travailler. Une offre d’emploi seule, ou une visite au Canada, ne vous y autorise pas.

education = Quel est le plus haut niveau d’études que vous avez terminé ?
    .label = Études, en bref
    .why = Les études rapportent des points du SCG. Le Programme des travailleurs qualifiés (fédéral) exige un diplôme obtenu, à partir du secondaire.
    .example = licence
    .help = Seules les études terminées comptent. Si vous avez plusieurs diplômes, choisissez le plus élevé : je les demanderai un par un plus tard. Tout programme de trois ans ou plus va avec la licence. Un diplôme professionnel est un diplôme en médecine, médecine vétérinaire, médecine dentaire, optométrie, droit, chiropratique ou pharmacie.

canadian-years = Combien d’années complètes de travail qualifié au Canada, dans les dix dernières années ? Un nombre entier.
    .label = Années qualifiées au Canada
    .why = Le travail qualifié au Canada rapporte des points du SCG. La Catégorie de l’expérience canadienne en exige une année dans les trois dernières.
    .units = an, ans, année, années, complet, complètes, qualifié, qualifiées, d'expérience
    .example = 2
    .help = Est qualifié le travail de gestion, professionnel, technique ou de métier : FEER 0 à 3. Une année, c’est { RULE("programs.work.full_time_hours_per_week") } heures par semaine pendant 12 mois, ou autant d’heures à temps partiel sur une période plus longue. Comptez le travail payé et autorisé, comme salarié. Ne comptez ni le travail à votre compte, ni le travail pendant des études à temps plein. Arrondissez vers le bas : 1 an et 11 mois font 1. Une première estimation suffit ; je demanderai vos emplois plus tard.

foreign-years = Combien d’années complètes de travail qualifié hors du Canada, dans les dix dernières années ? Un nombre entier.
    .label = Années qualifiées à l’étranger
    .why = Le travail qualifié à l’étranger peut compter pour les programmes des travailleurs qualifiés et des métiers spécialisés. Combiné à la langue ou au travail au Canada, il rapporte des points du SCG.
    .units = an, ans, année, années, complet, complètes, qualifié, qualifiées, d'expérience
    .example = 4
    .help = Est qualifié le travail de gestion, professionnel, technique ou de métier : FEER 0 à 3. Une année, c’est { RULE("programs.work.full_time_hours_per_week") } heures par semaine pendant 12 mois, ou autant d’heures à temps partiel sur une période plus longue. Seul le travail payé compte. Le travail à votre compte peut compter si d’autres peuvent le confirmer par écrit. Arrondissez vers le bas : 3 ans et 8 mois font 3. Une première estimation suffit ; je demanderai vos emplois plus tard.


## Langue : l'anglais

english-test = Quel test d’anglais approuvé avez-vous passé ?
    .label = Test d’anglais
    .why = Les trois programmes exigent un test approuvé d’anglais ou de français, et les résultats rapportent des points du SCG.
    .example = IELTS
    .help = Acceptés : IELTS General Training (pas Academic, ni One Skill Retake), CELPIP-General (pas General-LS) et PTE Core (pas PTE Academic). Les résultats doivent avoir moins de deux ans quand vous créez le profil, et encore quand vous faites la demande. Si vous en avez passé plusieurs, choisissez celui que vous voulez utiliser. Si les résultats ne sont pas encore là, choisissez le test et laissez-les ouverts pour l’instant.

english-plan = Quel test d’anglais prévoyez-vous de passer ?
    .label = Test d’anglais prévu
    .why = Avec un test prévu et des résultats visés, je peux montrer ce qu’ils changeraient. Tout ce qui s’en sert est marqué comme une projection.
    .example = CELPIP
    .help = Acceptés pour Entrée express : IELTS General Training, CELPIP-General et PTE Core. Chacun évalue la compréhension de l’oral et de l’écrit, l’expression écrite et orale. Si rien n’est prévu, choisissez « Aucun prévu ». Vous pourrez y revenir à tout moment.

english-date = Quel jour avez-vous passé le test d’anglais ?
    .label = Date du test d’anglais
    .why = Les résultats doivent avoir moins de deux ans quand vous créez le profil, et encore quand vous faites la demande.
    .example = 14 mars 2026
    .help = La date du test imprimée sur votre relevé. Si les parties étaient à des jours différents, prenez la date que donne le relevé. S’il montre une date de test et une date de délivrance, prenez celle du test : c’est la plus sûre pour compter les deux ans.

english-plan-date = Quel jour prévoyez-vous de passer le test d’anglais ?
    .label = Date prévue du test d’anglais
    .why = La projection de votre note commence ce jour-là, car le test ne peut aider qu’à partir de là.
    .example = 15 septembre 2027
    .help = Le jour réservé. Si rien n’est réservé, le jour que vous visez. Il peut être changé plus tard.

english-listening = { $planned ->
    [yes] Quel résultat visez-vous en <i>compréhension de l’oral</i> au test { $test } ?
   *[no] Quel est votre résultat en <i>compréhension de l’oral</i> au test { $test } ?
}
    .label = Anglais : compréhension de l’oral
    .why = Chaque compétence est convertie en un niveau NCLC. Les quatre niveaux décident des programmes qui vous sont ouverts, et chacun rapporte des points du SCG.
    .example = 7,5
    .help = Copiez le résultat de cette partie sur votre relevé, pas la moyenne générale. Résultats possibles : { $range }. Vous pouvez écrire les quatre à la fois, chacun avec sa lettre : <i>L8 R7,5 W7 S7</i>. L est la compréhension de l’oral, R celle de l’écrit, W l’expression écrite, S l’expression orale. Les quatre doivent venir de la même séance. Pour un test prévu, donnez le résultat visé ; tout est alors marqué comme une projection.

english-reading = { $planned ->
    [yes] Quel résultat visez-vous en <i>compréhension de l’écrit</i> au test { $test } ?
   *[no] Quel est votre résultat en <i>compréhension de l’écrit</i> au test { $test } ?
}
    .label = Anglais : compréhension de l’écrit
    .why = Chaque compétence est convertie en un niveau NCLC. Les quatre niveaux décident des programmes qui vous sont ouverts, et chacun rapporte des points du SCG.
    .example = 7,5
    .help = Copiez le résultat de cette partie sur votre relevé, pas la moyenne générale. Résultats possibles : { $range }. Vous pouvez écrire les quatre à la fois, chacun avec sa lettre : <i>L8 R7,5 W7 S7</i>. L est la compréhension de l’oral, R celle de l’écrit, W l’expression écrite, S l’expression orale. Les quatre doivent venir de la même séance. Pour un test prévu, donnez le résultat visé ; tout est alors marqué comme une projection.

english-writing = { $planned ->
    [yes] Quel résultat visez-vous en <i>expression écrite</i> au test { $test } ?
   *[no] Quel est votre résultat en <i>expression écrite</i> au test { $test } ?
}
    .label = Anglais : expression écrite
    .why = Chaque compétence est convertie en un niveau NCLC. Les quatre niveaux décident des programmes qui vous sont ouverts, et chacun rapporte des points du SCG.
    .example = 7,5
    .help = Copiez le résultat de cette partie sur votre relevé, pas la moyenne générale. Résultats possibles : { $range }. Vous pouvez écrire les quatre à la fois, chacun avec sa lettre : <i>L8 R7,5 W7 S7</i>. L est la compréhension de l’oral, R celle de l’écrit, W l’expression écrite, S l’expression orale. Les quatre doivent venir de la même séance. Pour un test prévu, donnez le résultat visé ; tout est alors marqué comme une projection.

english-speaking = { $planned ->
    [yes] Quel résultat visez-vous en <i>expression orale</i> au test { $test } ?
   *[no] Quel est votre résultat en <i>expression orale</i> au test { $test } ?
}
    .label = Anglais : expression orale
    .why = Chaque compétence est convertie en un niveau NCLC. Les quatre niveaux décident des programmes qui vous sont ouverts, et chacun rapporte des points du SCG.
    .example = 7,5
    .help = Copiez le résultat de cette partie sur votre relevé, pas la moyenne générale. Résultats possibles : { $range }. Vous pouvez écrire les quatre à la fois, chacun avec sa lettre : <i>L8 R7,5 W7 S7</i>. L est la compréhension de l’oral, R celle de l’écrit, W l’expression écrite, S l’expression orale. Les quatre doivent venir de la même séance. Pour un test prévu, donnez le résultat visé ; tout est alors marqué comme une projection.


## Langue : le français

french-test = Quel test de français approuvé avez-vous passé ?
    .label = Test de français
    .why = Le français peut être votre première ou votre deuxième langue officielle, et les deux rapportent des points du SCG. Un bon niveau rapporte des points supplémentaires et ouvre les rondes pour francophones.
    .example = TEF Canada
    .help = Acceptés : TEF Canada et TCF Canada. Les autres tests et diplômes de français ne comptent pas. Les résultats doivent avoir moins de deux ans quand vous créez le profil, et encore quand vous faites la demande. Si vous n’en avez passé aucun, choisissez « Aucun pour l’instant » : le français n’est pas exigé si votre anglais atteint le minimum.

french-plan = Quel test de français prévoyez-vous de passer ?
    .label = Test de français prévu
    .why = Avec un test prévu et des résultats visés, je peux montrer ce que le français changerait. Tout ce qui s’en sert est marqué comme une projection.
    .example = TCF Canada
    .help = Acceptés pour Entrée express : TEF Canada et TCF Canada. Chacun évalue la compréhension de l’oral et de l’écrit, l’expression écrite et orale. Si rien n’est prévu, choisissez « Aucun prévu ». Vous pourrez y revenir à tout moment.

french-scale = Quels résultats du TEF Canada allez-vous me donner ?
    .label = Échelle du TEF Canada
    .why = L’attestation peut montrer le même résultat sur plusieurs échelles. Le même nombre y désigne un niveau différent : je dois donc prendre le bon tableau.
    .example = niveaux NCLC
    .help = <b>Équivalence ancien score</b> : la colonne de ce nom (compréhension de l’écrit de 0 à 300, de l’oral de 0 à 360, expression écrite et orale de 0 à 450). <b>Niveaux NCLC</b> : les niveaux imprimés sur l’attestation. Jamais la colonne « Score / 699 » : IRCC ne la prend pas. Pour un test prévu, choisissez comment vous donnerez vos objectifs.

french-date = Quel jour avez-vous passé le test de français ?
    .label = Date du test de français
    .why = Les résultats doivent avoir moins de deux ans quand vous créez le profil, et encore quand vous faites la demande.
    .example = 14 mars 2026
    .help = La date du test imprimée sur votre attestation. Si les parties étaient à des jours différents, prenez la date qu’elle donne. Si elle montre une date de test et une date de délivrance, prenez celle du test : c’est la plus sûre pour compter les deux ans.

french-plan-date = Quel jour prévoyez-vous de passer le test de français ?
    .label = Date prévue du test de français
    .why = La projection de votre note commence ce jour-là, car le test ne peut aider qu’à partir de là.
    .example = 15 septembre 2027
    .help = Le jour réservé. Si rien n’est réservé, le jour que vous visez. Il peut être changé plus tard.

french-listening = { $planned ->
    [yes] Quel résultat visez-vous en <i>compréhension de l’oral</i> au { $test } ?
   *[no] Quel est votre résultat en <i>compréhension de l’oral</i> au { $test } ?
}
    .label = Français : compréhension de l’oral
    .why = Chaque compétence est convertie en un niveau des Niveaux de compétence linguistique canadiens (NCLC). Les niveaux rapportent des points du SCG et peuvent remplir le minimum d’un programme.
    .example = 280
    .help = C’est la partie <i>compréhension de l’oral</i> de l’attestation. Résultats possibles : { $range }. Vous pouvez écrire les quatre à la fois, chacun avec ses lettres : <i>CO 280 CE 240 EE 12 EO 12</i>. CO est la compréhension de l’oral, CE celle de l’écrit, EE l’expression écrite, EO l’expression orale (en anglais L, R, W, S). Les quatre doivent venir de la même séance. Pour un test prévu, donnez le résultat visé ; tout est alors marqué comme une projection.

french-reading = { $planned ->
    [yes] Quel résultat visez-vous en <i>compréhension de l’écrit</i> au { $test } ?
   *[no] Quel est votre résultat en <i>compréhension de l’écrit</i> au { $test } ?
}
    .label = Français : compréhension de l’écrit
    .why = Chaque compétence est convertie en un niveau des Niveaux de compétence linguistique canadiens (NCLC). Les niveaux rapportent des points du SCG et peuvent remplir le minimum d’un programme.
    .example = 240
    .help = C’est la partie <i>compréhension de l’écrit</i> de l’attestation. Résultats possibles : { $range }. Vous pouvez écrire les quatre à la fois, chacun avec ses lettres : <i>CO 280 CE 240 EE 12 EO 12</i>. CO est la compréhension de l’oral, CE celle de l’écrit, EE l’expression écrite, EO l’expression orale (en anglais L, R, W, S). Les quatre doivent venir de la même séance. Pour un test prévu, donnez le résultat visé ; tout est alors marqué comme une projection.

french-writing = { $planned ->
    [yes] Quel résultat visez-vous en <i>expression écrite</i> au { $test } ?
   *[no] Quel est votre résultat en <i>expression écrite</i> au { $test } ?
}
    .label = Français : expression écrite
    .why = Chaque compétence est convertie en un niveau des Niveaux de compétence linguistique canadiens (NCLC). Les niveaux rapportent des points du SCG et peuvent remplir le minimum d’un programme.
    .example = 12
    .help = C’est la partie <i>expression écrite</i> de l’attestation. Résultats possibles : { $range }. Vous pouvez écrire les quatre à la fois, chacun avec ses lettres : <i>CO 280 CE 240 EE 12 EO 12</i>. CO est la compréhension de l’oral, CE celle de l’écrit, EE l’expression écrite, EO l’expression orale (en anglais L, R, W, S). Les quatre doivent venir de la même séance. Pour un test prévu, donnez le résultat visé ; tout est alors marqué comme une projection.

french-speaking = { $planned ->
    [yes] Quel résultat visez-vous en <i>expression orale</i> au { $test } ?
   *[no] Quel est votre résultat en <i>expression orale</i> au { $test } ?
}
    .label = Français : expression orale
    .why = Chaque compétence est convertie en un niveau des Niveaux de compétence linguistique canadiens (NCLC). Les niveaux rapportent des points du SCG et peuvent remplir le minimum d’un programme.
    .example = 12
    .help = C’est la partie <i>expression orale</i> de l’attestation. Résultats possibles : { $range }. Vous pouvez écrire les quatre à la fois, chacun avec ses lettres : <i>CO 280 CE 240 EE 12 EO 12</i>. CO est la compréhension de l’oral, CE celle de l’écrit, EE l’expression écrite, EO l’expression orale (en anglais L, R, W, S). Les quatre doivent venir de la même séance. Pour un test prévu, donnez le résultat visé ; tout est alors marqué comme une projection.

first-language = Quelle langue doit être votre première langue officielle ?
    .label = Première langue officielle
    .why = La première langue officielle rapporte plus de points du SCG que la deuxième. Vous la choisissez dans votre profil.
    .example = français
    .help = Vous pouvez choisir l’une ou l’autre des langues où vous avez un test approuvé. Si vous passez cette question, je prends celle qui vous rapporte le plus et je le dis. Les points supplémentaires pour le français n’en dépendent pas.


## Langue : le partenaire, dans l'une des deux langues officielles

partner-test-test = Quel test de langue approuvé a passé votre partenaire ?
    .label = Test du partenaire
    .why = Les résultats de votre partenaire peuvent vous rapporter des points du SCG. Dans la grille des 67 points, le niveau { RULE("fsw67.adaptability.partner_language.clb") } ou plus dans les quatre compétences rapporte des points de capacité d’adaptation.
    .example = IELTS
    .help = Acceptés : IELTS General Training, CELPIP-General et PTE Core pour l’anglais ; TEF Canada et TCF Canada pour le français. Une seule des deux langues rapporte des points pour votre partenaire. Les résultats doivent avoir moins de deux ans. Aucun test n’est exigé de votre partenaire : sans test, vous ne perdez pas de points, vous n’en gagnez simplement pas.

partner-test-scale = Quels résultats du TEF Canada de votre partenaire allez-vous me donner ?
    .label = Échelle du TEF du partenaire
    .why = L’attestation peut montrer le même résultat sur plusieurs échelles. Le même nombre y désigne un niveau différent : je dois donc prendre le bon tableau.
    .example = niveaux NCLC
    .help = <b>Équivalence ancien score</b> : la colonne de ce nom (compréhension de l’écrit de 0 à 300, de l’oral de 0 à 360, expression écrite et orale de 0 à 450). <b>Niveaux NCLC</b> : les niveaux imprimés sur l’attestation. Jamais la colonne « Score / 699 » : IRCC ne la prend pas.

partner-test-date = Quelle est la date du test de votre partenaire ?
    .label = Date du test du partenaire
    .why = Les résultats de votre partenaire ne rapportent des points que s’ils ont moins de deux ans.
    .example = 14 mars 2026
    .help = La date du test imprimée sur le relevé de votre partenaire. S’il montre une date de test et une date de délivrance, prenez celle du test : c’est la plus sûre pour compter les deux ans.

partner-test-listening = Quel est le résultat de votre partenaire en <i>compréhension de l’oral</i> au test { $test } ?
    .label = Partenaire : compréhension de l’oral
    .why = Chacune des quatre compétences de votre partenaire est convertie en un niveau NCLC. Chaque niveau peut vous rapporter des points du SCG.
    .example = 9
    .help = Copiez le résultat de cette partie sur le relevé de votre partenaire, pas une moyenne. Résultats possibles : { $range }. Vous pouvez écrire les quatre à la fois, chacun avec ses lettres : <i>L8 R7,5 W7 S7</i>, ou <i>CO, CE, EE, EO</i>. Les quatre doivent venir de la même séance.

partner-test-reading = Quel est le résultat de votre partenaire en <i>compréhension de l’écrit</i> au test { $test } ?
    .label = Partenaire : compréhension de l’écrit
    .why = Chacune des quatre compétences de votre partenaire est convertie en un niveau NCLC. Chaque niveau peut vous rapporter des points du SCG.
    .example = 9
    .help = Copiez le résultat de cette partie sur le relevé de votre partenaire, pas une moyenne. Résultats possibles : { $range }. Vous pouvez écrire les quatre à la fois, chacun avec ses lettres : <i>L8 R7,5 W7 S7</i>, ou <i>CO, CE, EE, EO</i>. Les quatre doivent venir de la même séance.

partner-test-writing = Quel est le résultat de votre partenaire en <i>expression écrite</i> au test { $test } ?
    .label = Partenaire : expression écrite
    .why = Chacune des quatre compétences de votre partenaire est convertie en un niveau NCLC. Chaque niveau peut vous rapporter des points du SCG.
    .example = 9
    .help = Copiez le résultat de cette partie sur le relevé de votre partenaire, pas une moyenne. Résultats possibles : { $range }. Vous pouvez écrire les quatre à la fois, chacun avec ses lettres : <i>L8 R7,5 W7 S7</i>, ou <i>CO, CE, EE, EO</i>. Les quatre doivent venir de la même séance.

partner-test-speaking = Quel est le résultat de votre partenaire en <i>expression orale</i> au test { $test } ?
    .label = Partenaire : expression orale
    .why = Chacune des quatre compétences de votre partenaire est convertie en un niveau NCLC. Chaque niveau peut vous rapporter des points du SCG.
    .example = 9
    .help = Copiez le résultat de cette partie sur le relevé de votre partenaire, pas une moyenne. Résultats possibles : { $range }. Vous pouvez écrire les quatre à la fois, chacun avec ses lettres : <i>L8 R7,5 W7 S7</i>, ou <i>CO, CE, EE, EO</i>. Les quatre doivent venir de la même séance.


## Études : un diplôme après l'autre

credential-level = <i>Diplôme { $number }.</i> De quel niveau est ce certificat ou diplôme obtenu ?{ $number ->
    [1] { " " }Commencez par le plus élevé.
   *[other] { "" }
}
    .label = Niveau d’études
    .why = Votre plus haut niveau terminé décide des points. Deux diplômes ensemble peuvent rapporter plus qu’un seul.
    .example = licence
    .help = Seules les études terminées comptent. La durée est la durée officielle du programme, à temps plein. Tout programme de trois ans ou plus va avec la licence. Pour des études hors du Canada, donnez le niveau tel qu’il a été décerné ; c’est le rapport d’évaluation, demandé ensuite, qui décide des points. Le secondaire n’est utile que si c’est votre plus haut niveau.

credential-country = <i>Diplôme { $number }.</i> Dans quel pays a-t-il été décerné ?
    .label = Pays des études
    .why = Un diplôme canadien n’a pas besoin d’évaluation. Un diplôme d’ailleurs ne rapporte des points qu’avec une évaluation des diplômes d’études (EDE).
    .example = Maroc
    .help = Le pays de l’école ou de l’université qui l’a décerné. Pour des études à distance, c’est le pays de l’établissement, pas celui d’où vous étudiiez.

credential-completed = <i>Diplôme { $number }.</i> En quel mois l’avez-vous terminé ?
    .label = Terminé en
    .why = Seules les études terminées comptent, et le formulaire du profil demande quand chacune s’est terminée.
    .example = juin 2015
    .help = Le mois où vous avez rempli toutes les exigences, d’après votre diplôme ou votre relevé de notes. Si vous ne connaissez que la remise du diplôme, prenez-la. Si vous étudiez encore, laissez ce diplôme de côté pour l’instant.

credential-canadian-study = <i>Diplôme { $number }.</i> L’avez-vous préparé à temps plein, physiquement au Canada, pendant au moins { $months } mois ?
    .label = Études à temps plein au Canada
    .why = Un diplôme postsecondaire obtenu ainsi peut rapporter des points supplémentaires du SCG.
    .example = oui
    .help = <b>Oui</b> si vous étudiiez à temps plein pendant au moins { $months } mois et physiquement au Canada pendant au moins { $present } ; aussi si le programme s’est déroulé, même en partie, entre { $from } et { $to }, quand ni l’un ni l’autre n’était exigé. <b>Non</b> pour des études à distance, un campus à l’étranger, plus de { $percent } % de cours d’anglais ou de français langue seconde, ou une bourse qui vous obligeait à rentrer. Les études à distance comptent quand même comme études. Seul votre meilleur diplôme canadien rapporte ces points.

credential-assessed = <i>Diplôme { $number }.</i> Avez-vous un rapport d’évaluation des diplômes d’études (EDE) pour ce diplôme ?
    .label = Rapport d’EDE
    .why = Des études hors du Canada ne rapportent des points du SCG qu’avec une EDE. Le Programme des travailleurs qualifiés (fédéral) en exige une, sauf si vous avez un diplôme canadien.
    .example = oui
    .help = <b>Oui</b> si un organisme désigné a délivré un rapport à des fins d’immigration. Il doit avoir moins de cinq ans quand vous créez le profil, et encore quand vous faites la demande. <b>Non</b> si vous l’avez seulement demandé, ou s’il a été fait pour un employeur ou une école. Un rapport sur votre plus haut diplôme suffit en général ; pour en faire valoir deux ou plus, chaque diplôme étranger doit être évalué.

credential-eca-ordered = <i>Diplôme { $number }.</i> Avez-vous déjà demandé l’EDE ?
    .label = EDE demandée
    .why = Si elle est en route, il n’y a rien à demander : je compte avec le jour où elle devrait arriver, et je vous demanderai alors ce qu’elle dit.
    .example = non
    .help = <b>Oui</b> si vous avez fait la demande à un organisme désigné et payé, même si votre école n’a pas encore envoyé ses documents. <b>Non</b> si vous n’avez pas commencé.

credential-eca-expected = <i>Diplôme { $number }.</i> Quand attendez-vous l’EDE ? Le mois suffit.
    .label = EDE attendue
    .why = Ce qu’elle rapporterait commence ce jour-là, et je vous rappellerai alors de me dire le résultat.
    .example = mars 2027
    .help = L’organisme indique son délai habituel dans votre compte ; comptez à partir du jour où il a tous les documents, que votre école envoie souvent. Si vous ne savez pas, passez.

credential-eca-body = <i>Diplôme { $number }.</i> Quel organisme a délivré le rapport d’EDE ?
    .label = Organisme de l’EDE
    .why = Seuls comptent les rapports des organismes désignés par IRCC. Pour certaines professions, il doit venir d’un organisme de cette profession.
    .example = WES
    .help = Le nom en haut du rapport. Le Conseil médical du Canada (CMC) évalue les médecins ; le Bureau des examinateurs en pharmacie (BEPC), les pharmaciens qui ont besoin d’un permis d’exercice ; le Conseil canadien de certification en architecture (CCCA), les architectes. Les autres évaluent tous les domaines. Si le vôtre n’est pas dans la liste, je ne le connais pas comme désigné : passez et vérifiez la liste d’IRCC.

credential-eca-date = <i>Diplôme { $number }.</i> Quel jour le rapport d’EDE a-t-il été délivré ?
    .label = Date du rapport d’EDE
    .why = Le rapport doit avoir moins de cinq ans quand vous créez le profil, et encore quand vous faites la demande.
    .example = 20 mai 2024
    .help = La date de délivrance imprimée sur le rapport, pas le jour de la demande ni de la réception. Si les mêmes études ont été évaluées plusieurs fois, prenez le rapport sur lequel vous comptez vous appuyer.

credential-eca-level = <i>Diplôme { $number }.</i> Quelle équivalence canadienne le rapport indique-t-il ?
    .label = Résultat de l’EDE
    .why = Pour des études hors du Canada, c’est l’équivalence du rapport qui décide de vos points, pas le titre du diplôme.
    .example = baccalauréat
    .help = Écrivez l’équivalence canadienne telle que le rapport l’imprime, et je la cherche dans le tableau d’IRCC ; ou choisissez sa ligne, même si le titre d’origine était autre. « College Diploma » sans durée vaut deux ans, « University certificate or diploma » un an, « Bachelor of Laws » un diplôme professionnel. Un diplôme de trois ans va avec la ligne du baccalauréat. Si le rapport ne trouve aucun équivalent canadien terminé, choisissez cette ligne : elle ne rapporte aucun point.

credential-more = Avez-vous un autre diplôme obtenu à ajouter ?
    .label = Autre diplôme
    .why = Deux diplômes ou plus, dont au moins un d’un programme de trois ans ou plus, peuvent rapporter plus que le plus élevé seul.
    .example = non
    .help = N’ajoutez que des certificats et diplômes obtenus après le secondaire. Laissez de côté les études en cours, et le secondaire si un diplôme plus élevé compte. Avec un master ou un doctorat, un diplôme inférieur n’ajoute pas de points d’études, mais un diplôme canadien peut rapporter des points supplémentaires.


## Études : le partenaire

partner-education = Quel est le plus haut niveau d’études que votre partenaire a terminé ?
    .label = Études du partenaire
    .why = Les études de votre partenaire peuvent vous rapporter des points du SCG.
    .example = licence
    .help = Seules les études terminées comptent. Tout programme de trois ans ou plus va avec la licence. « Deux ou plus » veut dire deux diplômes ou plus obtenus après le secondaire, dont au moins un d’un programme de trois ans ou plus. Pour des études hors du Canada, c’est le rapport d’évaluation qui décide.

partner-education-country = Dans quel pays le diplôme de votre partenaire a-t-il été décerné ?
    .label = Pays des études du partenaire
    .why = Un diplôme canadien n’a pas besoin d’évaluation. Un diplôme d’ailleurs ne rapporte des points qu’avec une évaluation des diplômes d’études (EDE).
    .example = Cameroun
    .help = Le pays de l’école ou de l’université qui a décerné le plus haut diplôme de votre partenaire.

partner-assessed = Est-ce que votre partenaire a un rapport d’évaluation des diplômes d’études (EDE) ?
    .label = EDE du partenaire
    .why = Les études de votre partenaire hors du Canada ne rapportent des points qu’avec une EDE d’un organisme désigné.
    .example = non
    .help = <b>Oui</b> si un organisme désigné a délivré un rapport à des fins d’immigration et qu’il a moins de cinq ans. <b>Non</b> si votre partenaire l’a seulement demandé. Aucune EDE n’est exigée de votre partenaire : sans elle, ses études ne rapportent pas de points.

partner-eca-date = Quel jour le rapport d’EDE de votre partenaire a-t-il été délivré ?
    .label = Date de l’EDE du partenaire
    .why = Le rapport ne rapporte des points que s’il a moins de cinq ans.
    .example = 20 mai 2024
    .help = La date de délivrance imprimée sur le rapport, pas le jour de la demande ni de la réception.

partner-eca-level = Quelle équivalence canadienne le rapport de votre partenaire indique-t-il ?
    .label = Résultat de l’EDE du partenaire
    .why = Pour des études hors du Canada, c’est l’équivalence du rapport qui décide des points, pas le titre du diplôme.
    .example = baccalauréat
    .help = Choisissez la ligne qui correspond aux mots du rapport. Un diplôme de trois ans va avec la ligne du baccalauréat. « Deux ou plus » demande deux diplômes évalués, dont au moins un d’un programme de trois ans ou plus. Si le rapport ne trouve aucun équivalent canadien terminé, choisissez cette ligne : elle ne rapporte aucun point.


## Travail : emploi par emploi

has-work = Avez-vous fait un travail payé dans les dix dernières années, au Canada ou ailleurs ?
    .label = Travail payé en dix ans
    .why = Les trois programmes exigent une expérience de travail qualifié. Le travail de plus de dix ans ne compte pas.
    .example = oui
    .help = <b>Oui</b> pour tout travail payé : à temps plein ou partiel, comme salarié ou à votre compte. Le bénévolat et les stages non rémunérés ne comptent pas. Ajoutez vos emplois, le plus récent d’abord ; ceux qui ne sont pas qualifiés peuvent être laissés de côté.

job-title = <i>Emploi { $number }.</i> Quel est ou était le titre de votre poste ? Vos propres mots suffisent.{ $number ->
    [1] { " " }Commencez par le plus récent.
   *[other] { "" }
}
    .label = Titre du poste
    .why = Je cherche votre profession dans la Classification nationale des professions (CNP), qui décide si le travail compte comme qualifié.
    .example = électricien
    .help = Le titre, ou quelques mots sur ce que vous faites ; le nom de l’employeur n’est pas nécessaire. Une entrée, c’est une profession chez un employeur. Si une promotion a changé votre travail, ajoutez un emploi séparé. Si vous avez arrêté longtemps entre-temps, par exemple pour un congé sans solde, ajoutez le temps d’avant et d’après comme deux emplois.

job-noc = <i>Emploi { $number }.</i> Laquelle de ces professions correspond à ce que vous y faites ou faisiez ?
    .label = Profession (CNP)
    .why = La FEER de la profession décide si le travail compte comme qualifié : 0, 1, 2 et 3, oui. Le code décide aussi des rondes par catégorie qui peuvent vous convenir.
    .example = électricien de construction
    .help = Fiez-vous aux fonctions, pas au titre. Vous devez avoir fait ce que dit l’énoncé principal de la profession, et une bonne partie des fonctions principales, dont toutes celles qui sont essentielles. Le deuxième chiffre du code est la FEER. Si aucune ne convient, décrivez le travail autrement. Votre lettre de recommandation devra montrer ces fonctions.

job-country = <i>Emploi { $number }.</i> Dans quel pays faites-vous ou faisiez-vous ce travail ?
    .label = Pays du travail
    .why = Le travail au Canada et le travail à l’étranger sont comptés séparément, selon des règles différentes.
    .example = Maroc
    .help = Le pays où vous étiez en travaillant, pas celui de l’employeur. Un travail fait au Canada pour une entreprise étrangère est un travail au Canada. Si vous avez fait le même travail dans deux pays, ajoutez deux emplois.

job-start = <i>Emploi { $number }.</i> En quel mois avez-vous commencé ?
    .label = Début
    .why = Le travail compte par années complètes, et seulement dans certaines années avant votre profil ou votre demande.
    .example = mars 2021
    .help = Le mois et l’année où vous avez commencé ce travail, comme le dira votre lettre de recommandation. Une date entière, par exemple <i>15 mars 2021</i>, est plus exacte si vous la connaissez.

job-end = <i>Emploi { $number }.</i> En quel mois avez-vous arrêté ? Si vous y travaillez encore, répondez « en cours ».
    .label = Fin
    .why = Elle décide combien de temps vous avez travaillé, et jusqu’à quand ce travail compte encore.
    .example = en cours
    .help = Le mois de votre dernier jour de travail. <b>En cours</b> si l’emploi continue, même pendant de courtes vacances. Une date entière, par exemple <i>30 juin 2024</i>, est plus exacte si vous la connaissez.

job-hours = <i>Emploi { $number }.</i> Combien d’heures par semaine travaillez-vous ou travailliez-vous d’habitude ?
    .label = Heures par semaine
    .why = Le temps plein, c’est { RULE("programs.work.full_time_hours_per_week") } heures par semaine ou plus. Moins d’heures comptent en proportion ; au-delà de { RULE("programs.work.full_time_hours_per_week") }, elles n’ajoutent rien.
    .example = 37,5
    .help = Vos heures payées habituelles par semaine, sans les heures supplémentaires. Si elles variaient, donnez la moyenne. Le temps partiel compte sur une période plus longue : 15 heures par semaine pendant 24 mois font un an. Si les heures ont changé pour de bon, par exemple du temps partiel au temps plein, ajoutez deux emplois.

job-leave-from = <i>Emploi { $number }.</i> Quand votre congé sans solde a-t-il commencé ?
    .label = Congé sans solde depuis
    .why = Seul le travail payé compte : un congé sans solde pendant un emploi ne compte donc pas.
    .example = mars 2024
    .help = Une période où l’emploi continuait sans paie : son premier mois, ou son premier jour. Les vacances et les jours de maladie payés par l’employeur n’en sont pas. Les pages d’IRCC ne disent pas comment compte un congé parental avec prestations : si votre année en dépend, prenez un avis agréé.

job-leave-to = <i>Emploi { $number }.</i> Quand votre congé sans solde a-t-il pris fin ?
    .label = Congé sans solde jusqu’à
    .why = Le temps entre les deux ne compte pas comme travail.
    .example = juin 2024
    .help = Son dernier mois, ou son dernier jour. Passez si le congé dure encore.

job-paid = <i>Emploi { $number }.</i> Étiez-vous payé pour ce travail ?
    .label = Payé
    .why = Seul compte le travail payé par un salaire ou une commission. Le bénévolat et les stages non rémunérés ne comptent pas.
    .example = oui
    .help = <b>Oui</b> si vous receviez un salaire ou une commission ; un stage payé compte comme payé. <b>Non</b> pour du bénévolat, ou si vous ne receviez que le logement, les repas ou vos frais. Si vous travailliez à votre compte et en tiriez un revenu, répondez oui.

job-self-employed = <i>Emploi { $number }.</i> Étiez-vous à votre compte dans ce travail ?
    .label = À son compte
    .why = Le travail à son compte au Canada ne compte pas pour la Catégorie de l’expérience canadienne, ni pour les points du SCG du travail au Canada. À l’étranger, il peut compter, avec des preuves venant d’autres personnes.
    .example = non
    .help = <b>Oui</b> si vous dirigiez votre propre entreprise, ou travailliez à votre compte, en facturant des clients. <b>Non</b> si un employeur vous payait. À l’étranger, les preuves doivent venir d’autres : clients, contrats, documents fiscaux. Pour les médecins payés à l’acte au Canada, une politique spéciale peut s’appliquer ; vérifiez auprès d’IRCC.

job-authorized = <i>Emploi { $number }.</i> Étiez-vous au Canada comme résident temporaire et autorisé à travailler, pendant tout cet emploi ?
    .label = Autorisation de travailler
    .why = Le travail au Canada ne compte que si vous aviez le statut de résident temporaire et l’autorisation de le faire.
    .example = oui
    .help = <b>Oui</b> si vous aviez un permis de travail qui permettait cet emploi, ou le droit de travailler sans permis, pendant tout ce temps. <b>Non</b> si vous n’aviez pas de statut ou pas d’autorisation. Si cela a changé pendant l’emploi, ajoutez deux emplois et répondez pour chacun.

job-public-services = <i>Emploi { $number }.</i> S’agissait-il de services médicaux financés par l’État, par exemple rémunérés à l’acte ?
    .label = Services financés par l’État
    .why = Le travail à son compte ne compte pas pour la Catégorie de l’expérience canadienne. Seule exception : les médecins dans des services financés par l’État au Canada.
    .example = oui
    .help = Des services que paie un régime de santé provincial, par exemple à l’acte. Une politique publique temporaire les fait compter pour les personnes invitées à partir du { RULE_DAY("programs.cec.physicians.invited_on_or_after") }. Si les patients vous payaient eux-mêmes, la réponse est non.

job-student = <i>Emploi { $number }.</i> Étiez-vous étudiant à temps plein pendant cet emploi ?
    .label = Études à temps plein en parallèle
    .why = Le travail au Canada fait pendant des études à temps plein ne compte pas pour la Catégorie de l’expérience canadienne, ni pour les points du SCG du travail au Canada, stages coop compris. Dans un métier, dans n’importe quel pays, il ne compte pas non plus pour le Programme des métiers spécialisés.
    .example = non
    .help = Si vous étudiiez à temps plein pendant une partie seulement de cet emploi, ajoutez deux emplois : l’un jusqu’à la fin des études, l’autre à partir de là. Le travail après la fin de vos études n’est pas un travail d’étudiant. Les études à temps partiel n’ont pas d’importance ici.

job-more = Avez-vous un autre emploi à ajouter ?
    .label = Autre emploi
    .why = Les années de travail qualifié s’additionnent d’un emploi à l’autre : chacun des dix dernières années peut donc compter.
    .example = non
    .help = Remontez jusqu’à dix ans. Ajoutez les emplois qualifiés au Canada et ailleurs, à temps plein ou partiel. Le travail non qualifié (FEER 4 ou 5) ne rapporte rien dans Entrée express et peut être laissé de côté ici.

primary-occupation = Laquelle est votre profession principale ?
    .label = Profession principale
    .why = Le Programme des travailleurs qualifiés (fédéral) exige une année continue dans cette profession. Pour certaines, elle décide aussi de l’organisme qui doit évaluer vos études.
    .example = 21231
    .help = La profession que vous indiquerez comme principale dans votre profil. En général, celle où vous avez la plus longue période de travail payé continu et les meilleures preuves. Pour le Programme des travailleurs qualifiés (fédéral), ce travail doit dater des dix dernières années. Vous pouvez comparer en changeant cette réponse plus tard.

certificate = Avez-vous un certificat de compétence canadien dans un métier ?
    .label = Certificat de compétence
    .why = Avec les résultats de langue, il rapporte des points du SCG. C’est aussi l’une des façons de remplir la règle du Programme des métiers spécialisés sur l’offre ou le certificat.
    .example = non
    .help = Un certificat de compétence dit que vous pouvez exercer un métier. Il vient d’une autorité provinciale, territoriale ou fédérale du Canada. Un certificat d’un autre pays ne compte pas ici, ni un diplôme scolaire dans un métier, ni une inscription comme apprenti.

certificate-noc = Pour lequel de ces métiers est votre certificat de compétence ?
    .label = Métier du certificat
    .why = Le Programme des métiers spécialisés regarde un seul métier : le certificat et les deux années de travail doivent être dans le même.
    .example = 72200
    .help = Le métier nommé sur le certificat. Si vous avez des certificats dans plusieurs de ces métiers, choisissez celui où vous avez travaillé le plus longtemps dans les cinq dernières années.

qualified-since = Depuis quel mois pouvez-vous exercer votre métier de façon autonome ?
    .label = Qualification dans le métier depuis
    .why = Le Programme des métiers spécialisés ne compte que le travail fait après être devenu qualifié pour exercer le métier de façon autonome.
    .example = septembre 2018
    .help = Le mois où vous avez reçu le permis, le certificat ou le statut de compagnon exigé là où vous travailliez. Là où rien n’est exigé, le mois à partir duquel vous pouviez exercer sans supervision, comme un employeur peut le confirmer. Le travail d’apprenti vient avant. Si vous exercez plusieurs métiers, répondez pour le principal.

partner-canadian-years = Combien d’années complètes de travail qualifié au Canada compte votre partenaire, dans les dix dernières années ? Un nombre entier.
    .label = Années du partenaire au Canada
    .why = Le travail qualifié de votre partenaire au Canada peut vous rapporter des points du SCG.
    .units = an, ans, année, années, complet, complètes, qualifié, qualifiées, d'expérience
    .example = 1
    .help = Est qualifié le travail de FEER 0 à 3 : gestion, professions, travail technique et métiers. Une année, c’est { RULE("programs.work.full_time_hours_per_week") } heures par semaine pendant 12 mois, ou autant d’heures à temps partiel sur une période plus longue. Ne comptez que le travail payé et autorisé. Arrondissez vers le bas : 1 an et 11 mois font 1. S’il n’y en a pas, répondez 0.

partner-worked-in-canada = Est-ce que votre partenaire a travaillé à temps plein au Canada, avec autorisation, pendant au moins un an, dans n’importe quel emploi ?
    .label = Partenaire : travail au Canada
    .why = Dans la grille des 67 points, une année de travail autorisé à temps plein de votre partenaire au Canada rapporte des points de capacité d’adaptation, quelle que soit la FEER.
    .example = non
    .help = <b>Oui</b> si votre partenaire a travaillé au moins { RULE("programs.work.full_time_hours_per_week") } heures par semaine pendant un an ou plus au Canada avec l’autorisation de travailler. Le genre d’emploi n’a pas d’importance ici : cette règle diffère de celle des points du SCG.

partner-foreign-years = Combien d’années complètes de travail qualifié hors du Canada compte votre partenaire, dans les dix dernières années ? Un nombre entier.
    .label = Années du partenaire à l’étranger
    .why = Cela n’ajoute aucun point à votre note. C’est pour comparer ce qui se passerait si votre partenaire était le demandeur principal à votre place.
    .units = an, ans, année, années, complet, complètes, qualifié, qualifiées, d'expérience
    .example = 3
    .help = Est qualifié le travail de FEER 0 à 3 : gestion, professions, travail technique et métiers. Comptez le travail payé de { RULE("programs.work.full_time_hours_per_week") } heures par semaine, ou autant d’heures à temps partiel sur une période plus longue. Arrondissez vers le bas : 2 ans et 11 mois font 2. S’il n’y en a pas, répondez 0. Vous pouvez passer cette question.


## Profil

sibling = Avez-vous{ $partner ->
    [yes] , vous ou votre partenaire,
   *[no] { "" }
} un frère ou une sœur de { RULE("process.family.relative_age_from") } ans ou plus qui vit au Canada comme citoyen ou résident permanent ?
    .label = Frère ou sœur au Canada
    .why = Cela rapporte des points supplémentaires du SCG, et des points de capacité d’adaptation dans la grille des 67 points.
    .example = non
    .help = Le frère ou la sœur doit avoir une mère ou un père en commun avec vous ou avec votre partenaire qui vous accompagne : par le sang, l’adoption, le mariage ou l’union de fait. Il faut { RULE("process.family.relative_age_from") } ans ou plus, vivre au Canada, et être citoyen ou résident permanent. Un étudiant, un travailleur ou un visiteur ne compte pas. Les points sont donnés une fois, quel que soit leur nombre.

relative = Avez-vous{ $partner ->
    [yes] , vous ou votre partenaire,
   *[no] { "" }
} un autre proche parent de { RULE("process.family.relative_age_from") } ans ou plus qui vit au Canada comme citoyen ou résident permanent ?
    .label = Autre proche au Canada
    .why = Dans la grille des 67 points du Programme des travailleurs qualifiés (fédéral), cela rapporte des points de capacité d’adaptation. Aucun point du SCG.
    .example = non
    .help = Un parent, grand-parent, enfant, petit-enfant, oncle, tante, neveu ou nièce, de vous ou du partenaire qui vous accompagne ; par le sang, le mariage, l’union de fait ou l’adoption. Il faut { RULE("process.family.relative_age_from") } ans ou plus, vivre au Canada, et être citoyen ou résident permanent. Les cousins et les amis ne comptent pas.

studied-in-canada = Avez-vous étudié à temps plein au Canada pendant au moins deux années scolaires, dans un programme de deux ans ou plus ?
    .label = Deux ans d’études au Canada
    .why = Dans la grille des 67 points du Programme des travailleurs qualifiés (fédéral), cela rapporte des points de capacité d’adaptation. Le SCG a sa propre règle, demandée avec les études.
    .example = non
    .help = À temps plein veut dire au moins { RULE("process.study.full_time_hours") } heures de cours par semaine pendant l’année scolaire, dans un établissement reconnu, avec l’autorisation d’étudier et en règle. La formation en milieu de travail qui fait partie du programme compte. Il n’est pas nécessaire d’avoir obtenu le diplôme.

partner-studied-in-canada = Est-ce que votre partenaire a étudié à temps plein au Canada pendant au moins deux années scolaires, dans un programme de deux ans ou plus ?
    .label = Partenaire : études au Canada
    .why = Dans la grille des 67 points du Programme des travailleurs qualifiés (fédéral), cela rapporte des points de capacité d’adaptation.
    .example = non
    .help = À temps plein veut dire au moins { RULE("process.study.full_time_hours") } heures de cours par semaine pendant l’année scolaire, dans un établissement reconnu, avec l’autorisation d’étudier et en règle. La formation en milieu de travail qui fait partie du programme compte. Il n’est pas nécessaire que votre partenaire ait obtenu le diplôme.

nomination = Avez-vous une désignation d’une province ou d’un territoire dans le cadre d’Entrée express ?
    .label = Désignation d’une province
    .why = Une désignation dans le cadre d’Entrée express ajoute plus de points du SCG que tout le reste. Si elle est refusée, révoquée ou retirée, les points s’en vont.
    .example = non
    .help = <b>Oui</b> seulement si vous avez une désignation valide d’un volet lié à Entrée express. <b>Non</b> si vous avez seulement déclaré votre intérêt, reçu une invitation d’une province à faire une demande, ou fait cette demande. Une désignation hors d’Entrée express suit une autre voie. Il faut quand même être admissible à l’un des trois programmes fédéraux.

has-offer = Avez-vous une offre d’emploi écrite d’un employeur au Canada ?
    .label = Offre d’emploi au Canada
    .why = Une offre admissible peut rapporter des points dans la grille des 67 points et aider pour le Programme des métiers spécialisés. Dans les règles du SCG que je connais, elle ne rapporte aucun point.
    .example = non
    .help = Une offre écrite de travail au Canada, aussi de votre employeur actuel. Un entretien ou une promesse n’est pas une offre. Les questions suivantes voient si elle est admissible. Un changement du SCG est signalé à partir du { RULE_DAY("reported.effective_from") }, avec des points pour des offres dans certaines professions bien payées ; je n’en connais pas les valeurs.

offer-noc = Pour quelle profession est l’offre d’emploi ?
    .label = Profession de l’offre
    .why = Pour le Programme des travailleurs qualifiés (fédéral), le travail offert doit être qualifié (FEER 0 à 3). Pour le Programme des métiers spécialisés, il doit être dans votre métier.
    .example = électricien de construction
    .help = Fiez-vous aux fonctions de l’offre, pas seulement à son titre. Décrivez le travail avec vos mots et choisissez la profession qui convient. Le deuxième chiffre du code est la FEER.

offer-full-time = L’offre porte-t-elle sur un travail continu à temps plein, pendant au moins un an après la délivrance de votre visa de résident permanent ?
    .label = Temps plein, un an ou plus
    .why = Seule une telle offre peut être admissible. Une offre plus courte, saisonnière ou à temps partiel ne l’est pas.
    .example = oui
    .help = Le temps plein, c’est { RULE("programs.work.full_time_hours_per_week") } heures par semaine ou plus. Continu veut dire sans interruption prévue : le travail saisonnier ne convient donc pas. Une offre sans date de fin convient en général. Pour le Programme des métiers spécialisés, deux employeurs ensemble peuvent offrir l’année. Si l’offre ne le dit pas, demandez à l’employeur de l’écrire.

offer-lmia = L’offre est-elle appuyée par une étude d’impact sur le marché du travail (EIMT) favorable ?
    .label = EIMT pour l’offre
    .why = Pour les programmes des travailleurs qualifiés et des métiers spécialisés, la plupart des offres en ont besoin. Certaines non, si vous travaillez pour cet employeur avec certains permis.
    .example = non
    .help = Une EIMT est une décision d’Emploi et Développement social Canada : l’employeur peut engager un travailleur étranger. C’est l’employeur qui la demande et reçoit une lettre. <b>Oui</b> s’il y en a une, favorable et valide, pour cette offre. <b>Non</b> si elle est seulement demandée, ou si l’emploi en est dispensé. Si vous ne savez pas, demandez à l’employeur.

offer-current-employer = L’offre vient-elle de l’employeur nommé sur votre permis de travail actuel ?
    .label = Employeur nommé sur le permis
    .why = Une offre de l’employeur nommé sur votre permis peut être admissible selon d’autres règles qu’une offre d’un nouvel employeur.
    .example = oui
    .help = Regardez votre permis de travail : il nomme l’employeur pour lequel vous pouvez travailler. Si l’offre vient de lui, répondez oui. Un permis ouvert ne nomme aucun employeur : répondez alors non, même si vous travaillez pour celui qui fait l’offre.

offer-permit = Sur quoi repose votre permis de travail actuel ?
    .label = Base du permis de travail
    .why = Un permis fondé sur une EIMT et un permis qui en est dispensé mènent à des règles différentes pour la même offre.
    .example = une EIMT favorable
    .help = <b>EIMT</b> : votre employeur a eu besoin d’une étude d’impact sur le marché du travail. <b>Dispensé</b> : aucune n’était nécessaire, en raison d’un accord international, d’un accord avec une province ou des intérêts canadiens (articles 204a), 204c) et 205 du Règlement). <b>Ouvert</b> : aucun employeur n’est nommé. Le code de dispense est sur votre permis. Si le vôtre est d’un autre genre, passez.

offer-year = Avez-vous travaillé à temps plein pour cet employeur, sans interruption, pendant au moins un an ?
    .label = Un an chez l’employeur
    .why = Avec un permis dispensé d’EIMT, l’offre n’est admissible qu’après une année de travail pour l’employeur qui la fait.
    .example = oui
    .help = Le temps plein, c’est { RULE("programs.work.full_time_hours_per_week") } heures par semaine ou plus ; autant d’heures à temps partiel sur une période plus longue comptent aussi. L’année est comptée jusqu’à votre demande : si elle n’est pas encore complète, répondez non et changez-le quand elle le sera.

offer-excluded-employer = L’employeur est-il une ambassade, un haut-commissariat ou un consulat, ou figure-t-il sur la liste des employeurs qui ne peuvent pas engager de travailleurs étrangers ?
    .label = Employeur exclu
    .why = Une offre d’un tel employeur n’est pas admissible, quelles que soient ses conditions.
    .example = non
    .help = Les missions étrangères au Canada sont exclues. Le sont aussi les employeurs à qui le Règlement interdit d’engager des travailleurs étrangers, par exemple parce qu’ils n’ont pas respecté les conditions ; IRCC publie les noms des employeurs non conformes. Pour presque tout le monde, la réponse est non.

children = Combien d’enfants à charge avez-vous ?{ $couple ->
    [yes] { " " }Comptez aussi ceux de votre partenaire.
   *[no] { "" }
}
    .label = Enfants à charge
    .why = Ils comptent dans la taille de la famille, qui décide combien d’argent vous devez montrer. Ils demandent aussi des documents et des frais.
    .units = enfant, enfants, fils, fille, filles, garçon, garçons
    .example = 2
    .help = En général, moins de { RULE("process.family.child_under") } ans et ni mariés ni en union de fait. Un enfant de { RULE("process.family.child_under") } ans ou plus compte s’il dépend de vous depuis avant ses { RULE("process.family.child_under") } ans en raison d’un état physique ou mental. Comptez-les tous : aussi ceux qui restent à l’étranger, vivent avec l’autre parent ou sont déjà Canadiens. S’il n’y en a pas, répondez 0.

funds = Combien d’argent pourriez-vous montrer pour vous établir au Canada ? En dollars canadiens, sans les cents.{ $required ->
    [unknown] { "" }
   *[other] { " " }Le tableau d’IRCC demande { $required } pour { $size ->
        [1] une personne seule
       *[other] une famille de { $size }
    }.
}{ $exempt ->
    [yes] { " " }D’après vos réponses, vous n’avez pas à les montrer : vous pouvez travailler au Canada et avez une offre admissible.
   *[no] { "" }
}
    .label = Fonds d’établissement
    .why = Les programmes des travailleurs qualifiés et des métiers spécialisés les exigent, sauf si vous pouvez travailler au Canada et avez une offre d’emploi admissible. La Catégorie de l’expérience canadienne, non.
    .example = 25 000
    .help = { $required ->
        [unknown] La somme dépend de la taille de votre famille ; je peux la dire une fois que je la connais.
       *[other] Pour { $size ->
            [1] une personne seule
           *[other] une famille de { $size }
        }, le tableau que je connais demande { $required }.
    } Comptez l’argent dont vous pouvez disposer, maintenant et au moment où le visa est délivré. L’argent emprunté et la valeur d’une maison ne comptent pas. Le compte de votre partenaire ne compte que si vous pouvez prouver que vous y avez accès. Je ne garde que la somme, jamais de numéros de compte.

passport = Quel jour votre passeport expire-t-il ?
    .label = Expiration du passeport
    .why = Un passeport valide est nécessaire pour le profil et pour la demande. Je ne garde que cette date, pour vous le rappeler à temps, et jamais le numéro.
    .example = 30 juin 2031
    .help = La date d’expiration, sur la page avec votre photo, du passeport que vous utiliserez. Si vous le renouvelez ou n’en avez pas, touchez le bouton pour passer. Après un renouvellement, le profil doit être mis à jour. Ne m’envoyez jamais un numéro de passeport ni sa photo.

partner-birth-date = Quelle est la date de naissance de votre partenaire ?
    .label = Naissance du partenaire
    .why = L’âge de votre partenaire n’ajoute aucun point à votre note. C’est pour comparer ce qui se passerait si votre partenaire était le demandeur principal à votre place.
    .example = 12 octobre 1993
    .help = La date qui figure dans le passeport de votre partenaire. Écrivez le mois en lettres, ou année-mois-jour : <i>1993-10-12</i>. Vous pouvez passer cette question.

city = Dans quelle ville êtes-vous ? Je m’en sers pour votre fuseau horaire.
    .label = Ville
    .why = Les échéances se comptent en jours entiers là où vous êtes, et les rappels y arrivent à une bonne heure.
    .example = Dakar
    .help = La ville où vous êtes maintenant, ou la grande ville la plus proche. Ni rue ni adresse. Si vous déménagez, changez cette réponse et les rappels suivront.
