### Les termes expliqués à la demande : l'explication, le nom complet, les mots que l'on emploie, et une page
### officielle là où nous en avons une.

term-express-entry = Entrée express est la façon dont le Canada gère les demandes de résidence permanente des travailleurs qualifiés dans trois programmes fédéraux : les travailleurs qualifiés, l’expérience canadienne et les métiers spécialisés. Vous créez un profil, il est classé par points dans un bassin, et IRCC invite des candidats à chaque ronde. Seules les personnes invitées peuvent faire une demande. Créer un profil est gratuit et n’est pas une demande.
    .name = Entrée express
    .words = entrée express, entree express, ee
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/rounds-invitations.html

term-ircc = Immigration, Réfugiés et Citoyenneté Canada est le ministère fédéral qui gère Entrée express, tient les rondes et décide des demandes de résidence permanente. Cet assistant n’en fait pas partie et n’a aucun accès à votre dossier. Là où IRCC et cet assistant diffèrent, c’est IRCC qui a raison.
    .name = Immigration, Réfugiés et Citoyenneté Canada
    .words = ircc, immigration réfugiés et citoyenneté canada, immigration canada

term-profile = Votre profil Entrée express est le formulaire que vous soumettez à IRCC pour entrer dans le bassin. Sans invitation, il est valide { RULE("process.profile.valid_months") } mois à partir de la soumission. Il peut quitter le bassin plus tôt, par exemple quand un résultat de langue exigé a deux ans. Ce que vous déclarez doit être vrai et tenu à jour ; les documents sont vérifiés si vous recevez une invitation et faites une demande. Vous ne pouvez avoir qu’un seul profil actif.
    .name = Profil Entrée express
    .words = profil, profil entrée express, mon profil

term-pool = Le bassin contient tous les candidats dont le profil répond aux exigences d’au moins un des trois programmes, classés selon leur note du SCG. Être dans le bassin n’est pas une demande et ne veut pas dire que vous recevrez une invitation. Un profil quitte le bassin après { RULE("process.profile.valid_months") } mois, ou plus tôt si vous n’êtes plus admissible à aucun programme, si vous vous retirez ou si une invitation devient caduque.
    .name = Bassin de candidats
    .words = bassin, le bassin, bassin de candidats
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/rounds-invitations.html

term-pr = Un résident permanent peut vivre, travailler et étudier partout au Canada, sans être encore citoyen. Entrée express est une façon de demander la résidence permanente. Une invitation, ou un profil dans le bassin, n’est pas la résidence permanente : elle ne vient que quand IRCC approuve la demande et que le statut est confirmé.
    .name = Résidence permanente, résident permanent
    .words = résidence permanente, résident permanent, résidente permanente, rp

term-principal-applicant = Le demandeur principal est la personne de la famille dont le profil est dans le bassin et qui doit remplir les exigences d’un programme. L’époux ou conjoint de fait et les enfants à charge font partie de cette demande. Si les deux partenaires peuvent y prétendre, chacun peut créer un profil, et celui qui reçoit l’invitation est le demandeur principal. Le même couple peut avoir des notes différentes selon la personne.
    .name = Demandeur principal
    .words = demandeur principal, demanderesse principale, requérant principal

term-estimate = Chaque note et chaque verdict donnés ici sont une estimation, calculée à partir de vos réponses avec les règles que cet assistant connaît, à la date indiquée. C’est de l’information, pas un avis juridique, ni une décision. IRCC décide d’après vos documents et les règles en vigueur ce jour-là. S’il manque un fait, le résultat le dit ; il n’est pas compté comme zéro en silence.
    .name = Estimation
    .words = estimation, projection, fiabilité

term-fswp = Le Programme des travailleurs qualifiés (fédéral) s’adresse aux personnes qui ont un travail qualifié payé (FEER 0 à 3) : au moins une année continue dans leur profession principale, au Canada ou à l’étranger, dans les dix dernières années. Il demande aussi NCLC 7 dans les quatre compétences, un diplôme canadien ou une EDE, et { RULE("fsw67.pass_mark") } des 100 points de sélection. Sauf exceptions, il demande aussi des fonds d’établissement.
    .name = Programme des travailleurs qualifiés (fédéral)
    .words = ptqf, travailleurs qualifiés, programme des travailleurs qualifiés
    .source = https://laws-lois.justice.gc.ca/fra/reglements/DORS-2002-227/

term-cec = La Catégorie de l’expérience canadienne s’adresse aux personnes qui ont au moins une année de travail qualifié (FEER 0 à 3) au Canada dans les trois dernières années, autorisé et payé. Elle n’a pas à être continue. Le travail à son compte et le travail pendant des études à temps plein ne comptent pas. Langue : NCLC { RULE("programs.cec.languages.0.language.reading") } pour FEER 0 et 1, NCLC { RULE("programs.cec.languages.1.language.reading") } pour FEER 2 et 3, dans les quatre compétences. Elle ne demande ni fonds d’établissement ni niveau d’études minimal.
    .name = Catégorie de l’expérience canadienne
    .words = catégorie de l'expérience canadienne, expérience canadienne, cec
    .source = https://laws-lois.justice.gc.ca/fra/reglements/DORS-2002-227/

term-fstp = Le Programme des travailleurs de métiers spécialisés (fédéral) s’adresse aux personnes qui ont deux ans de travail payé dans un métier spécialisé dans les cinq dernières années, faits après avoir été qualifiées pour l’exercer. Il demande NCLC 5 à l’oral (compréhension et expression) et NCLC 4 à l’écrit. Il faut aussi un certificat de compétence canadien dans le métier ou une offre d’emploi admissible d’au moins un an et, sauf exceptions, des fonds d’établissement.
    .name = Programme des travailleurs de métiers spécialisés (fédéral)
    .words = ptmsf, métiers spécialisés, programme des métiers spécialisés
    .source = https://laws-lois.justice.gc.ca/fra/reglements/DORS-2002-227/

term-67-points = Le Programme des travailleurs qualifiés (fédéral) a une grille de 100 points : langue, études, expérience, âge, emploi réservé et capacité d’adaptation. Il en faut au moins { RULE("fsw67.pass_mark") }. Elle décide seulement si vous êtes admissible à ce programme ; ce n’est pas le SCG, qui vous classe dans le bassin. Les deux autres programmes ne s’en servent pas.{ own-selection }
    .name = La grille des 67 points
    .words = 67 points, les 67 points, grille de sélection, facteurs de sélection
    .source = https://laws-lois.justice.gc.ca/fra/reglements/DORS-2002-227/

term-adaptability = La capacité d’adaptation est l’un des six facteurs de la grille des 67 points, avec { RULE("fsw67.adaptability.maximum") } points au plus. Ils peuvent venir de vos études ou de votre travail qualifié au Canada, d’un emploi réservé, d’un proche au Canada, ou de la langue, des études ou du travail au Canada du partenaire qui vous accompagne. Elle ne joue aucun rôle dans le SCG, qui a ses propres règles pour de tels faits.
    .name = Capacité d’adaptation
    .words = capacité d'adaptation, adaptabilité, points d'adaptation
    .source = https://laws-lois.justice.gc.ca/fra/reglements/DORS-2002-227/

term-arranged-employment = Un emploi réservé est une offre d’emploi admissible au sens du Programme des travailleurs qualifiés (fédéral) : d’un seul employeur, continue, à temps plein, qualifiée (FEER 0 à 3), pendant au moins un an après la délivrance du visa. Elle doit reposer sur une étude d’impact sur le marché du travail, ou sur votre permis de travail chez cet employeur. Elle rapporte des points dans la grille des 67 points. Les points du SCG pour les offres d’emploi ont pris fin le { RULE_DAY("crs.effective_from") }.
    .name = Emploi réservé
    .words = emploi réservé, offre d'emploi, offre d'emploi valide
    .source = https://laws-lois.justice.gc.ca/fra/reglements/DORS-2002-227/

term-provincial-nomination = Une province ou un territoire peut vous désigner pour la résidence permanente. Une désignation dans le cadre d’Entrée express ajoute plus de points du SCG que tout le reste, et il faut quand même être admissible à l’un des trois programmes fédéraux. Elle doit être acceptée dans votre profil dans le délai donné. Si elle est refusée ou révoquée, les points s’en vont. Chaque province a ses propres volets et exigences.
    .name = Désignation d’une province
    .words = désignation, candidat des provinces, pcp, désignation provinciale

term-quebec = Le Québec sélectionne ses propres travailleurs qualifiés selon son propre système. Les trois programmes fédéraux d’Entrée express exigent que vous ayez l’intention de vivre hors du Québec. Avoir étudié ou travaillé au Québec n’est pas un obstacle en soi ; ce qui compte, c’est où vous avez l’intention de vivre.
    .name = Le système du Québec
    .words = québec, pstq, csq, arrima

term-crs = Le Système de classement global donne à chaque profil du bassin une note d’au plus { RULE("crs.caps.total") } points, selon laquelle les candidats sont classés. Il compte l’âge, les études, la langue et le travail au Canada, les facteurs du partenaire, des combinaisons de compétences, et des points supplémentaires comme une désignation. Un changement du SCG est signalé à partir du { RULE_DAY("reported.effective_from") } ; cet assistant n’en connaît pas les valeurs.
    .name = Système de classement global
    .words = scg, note du scg, points du scg, système de classement global, note
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/check-score/crs-criteria.html

term-skill-transferability = La transférabilité des compétences est la partie du SCG qui récompense les combinaisons : études avec langue ou travail au Canada, travail à l’étranger avec langue ou travail au Canada, certificat de compétence avec langue. Pour la langue, c’est votre compétence la plus faible qui décide. Les études et le travail à l’étranger se combinent avec la langue à partir de NCLC 7 dans les quatre compétences, et davantage à partir de NCLC 9. Cette partie est limitée à { RULE("crs.caps.transferability") } points.
    .name = Transférabilité des compétences
    .words = transférabilité, transférabilité des compétences
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/check-score/crs-criteria.html

term-high-wage = Deux sources indépendantes rapportent que le SCG a changé le { RULE_DAY("reported.effective_from") } : des points pour le travail et les offres d’emploi dans des professions d’une liste de hauts salaires, en trois niveaux. Cet assistant n’a trouvé ni les valeurs ni la liste. Il utilise les règles en vigueur depuis le { RULE_DAY("crs.effective_from") } : une estimation pour une date plus tardive peut donc différer. Vérifiez-la avec l’outil d’IRCC.
    .name = Professions bien payées (changement signalé du SCG)
    .words = salaire élevé, hauts salaires, professions bien payées, nouveau scg, changement du scg

term-round = À chaque ronde d’invitations, IRCC invite les candidats les mieux classés du bassin. Une ronde peut être générale, pour un programme, pour les candidats des provinces, ou pour une catégorie comme le français ou la santé. Chacune a son propre nombre d’invitations et sa note la plus basse. Les notes de rondes de genres différents ne se comparent pas, et les rondes passées ne disent pas ce que sera la prochaine.
    .name = Ronde d’invitations
    .words = ronde, rondes, ronde d'invitations, tirage, tirages
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/rounds-invitations.html

term-draw-cut-off = La note minimale est la note du SCG du candidat le moins bien classé qui est invité dans une ronde. Elle dépend de qui était dans le bassin et du nombre de personnes invitées ce jour-là ; elle n’est pas fixée d’avance. À cette note exacte, c’est la règle de départage qui décide. La note minimale d’un genre de ronde ne dit rien d’un autre genre.
    .name = Note minimale d’une ronde
    .words = note minimale, seuil, note la plus basse, score minimum
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/rounds-invitations.html

term-tie-break = Quand plusieurs candidats ont exactement la note minimale, ceux qui ont soumis leur profil plus tôt sont invités d’abord. La date et l’heure publiées avec une ronde sont ce départage : à la note minimale, les profils soumis avant ont été invités. Mettre votre profil à jour garde votre heure d’origine. Un nouveau profil en reçoit une nouvelle.
    .name = Règle de départage
    .words = départage, règle de départage, bris d'égalité, heure de départage
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/rounds-invitations.html

term-category-based-selection = Dans certaines rondes, IRCC n’invite que les candidats d’une catégorie : un bon niveau de français (NCLC 7 dans les quatre compétences), ou de l’expérience dans certaines professions, comme la santé, les métiers ou l’éducation. IRCC fixe les catégories et peut les changer, avec leurs listes, chaque année. Il faut aussi être admissible à l’un des trois programmes. Faire partie d’une catégorie ne veut pas dire que vous recevrez une invitation.
    .name = Sélection fondée sur les catégories
    .words = catégorie, catégories, sélection fondée sur les catégories, ronde par catégorie
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/rounds-invitations/category-based-selection.html

term-ita = Une invitation à présenter une demande vous permet de demander la résidence permanente. À partir du jour de l’invitation, vous avez { RULE("process.invitation.days_to_apply.last.days") } jours, sans prolongation. Vous pouvez la refuser dans ce délai : votre profil retourne alors dans le bassin, s’il est encore admissible, avec son ancienne date d’expiration. Si vous ne faites rien, ce profil ne peut plus recevoir d’invitation. Une invitation n’est pas une approbation.
    .name = Invitation à présenter une demande
    .words = invitation, ipd, invitation à présenter une demande

term-clb = Les Canadian Language Benchmarks (CLB) décrivent le niveau d’anglais. IRCC les appelle NCLC en français, avec la même numérotation. Chaque test d’anglais approuvé est converti pour chaque compétence : compréhension de l’oral, de l’écrit, expression écrite et orale. Les programmes fixent des niveaux minimaux, et les points en dépendent. Il n’y a pas de niveau général : chaque compétence compte pour elle-même, et parfois c’est la plus faible qui décide.
    .name = Canadian Language Benchmarks
    .words = clb, niveau clb, niveaux de langue
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents/language-requirements/language-testing.html

term-nclc = Les Niveaux de compétence linguistique canadiens décrivent le niveau de français, avec la même numérotation que les CLB pour l’anglais. Les résultats du TEF Canada et du TCF Canada sont convertis en NCLC pour chaque compétence. NCLC 7 dans les quatre compétences rapporte des points supplémentaires du SCG, et c’est ce que demandent les rondes pour francophones.
    .name = Niveaux de compétence linguistique canadiens
    .words = nclc, niveau nclc, niveaux de compétence linguistique, niveaux de compétence linguistique canadiens
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents/language-requirements/language-testing.html

term-ielts = L’IELTS est l’un des tests d’anglais approuvés. Pour Entrée express, seul l’IELTS General Training compte ; l’IELTS Academic et le One Skill Retake ne sont pas acceptés. Ses résultats sont convertis en NCLC pour chaque compétence, et le même résultat peut donner des niveaux différents selon la compétence. Les résultats doivent avoir moins de deux ans quand vous créez le profil et quand vous faites la demande.
    .name = IELTS General Training
    .words = ielts, ielts general, ielts general training
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents/language-requirements/language-testing.html

term-celpip = Le CELPIP est l’un des tests d’anglais approuvés. Pour Entrée express, seul le CELPIP-General compte ; le CELPIP-General LS n’évalue que deux compétences et n’est pas accepté. Ses niveaux sont ceux des NCLC : un CELPIP 7 vaut NCLC 7, et 10, 11 et 12 comptent tous comme NCLC 10 ou plus. Les résultats doivent avoir moins de deux ans quand vous créez le profil et quand vous faites la demande.
    .name = CELPIP-General
    .words = celpip, celpip general
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents/language-requirements/language-testing.html

term-pte = Le PTE Core est l’un des tests d’anglais approuvés. Le PTE Academic n’est pas accepté pour Entrée express. Les résultats vont de 10 à 90 pour chaque compétence, et le même résultat peut donner un niveau NCLC différent dans chacune. Les résultats doivent avoir moins de deux ans quand vous créez le profil et quand vous faites la demande.
    .name = PTE Core
    .words = pte, pte core, pearson
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents/language-requirements/language-testing.html

term-tef = Le TEF Canada est l’un des deux tests de français approuvés. Son attestation peut montrer un résultat sur plusieurs échelles, et le même nombre y désigne un niveau différent. Pour Entrée express, on ne saisit que la colonne « équivalence ancien score », jamais celle sur 699 ; ici, vous pouvez aussi donner ses niveaux NCLC. Les résultats doivent avoir moins de deux ans quand vous créez le profil et quand vous faites la demande.
    .name = TEF Canada
    .words = tef, tef canada, test d'évaluation de français, équivalence ancien score
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents/language-requirements/language-testing.html

term-tcf = Le TCF Canada est l’un des deux tests de français approuvés. Les compréhensions orale et écrite sont notées jusqu’à 699, les expressions écrite et orale jusqu’à 20 ; chacune est convertie en un niveau NCLC. Les autres versions du TCF ne sont pas acceptées. Les résultats doivent avoir moins de deux ans quand vous créez le profil et quand vous faites la demande.
    .name = TCF Canada
    .words = tcf, tcf canada, test de connaissance du français
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents/language-requirements/language-testing.html

term-eca = Une évaluation des diplômes d’études dit à quoi équivalent au Canada vos études faites ailleurs. Elle doit être délivrée à des fins d’immigration par un organisme désigné, comme WES, IQAS, ICAS, CES ou ICES, ou pour certaines professions par un organisme professionnel. Elle doit avoir moins de cinq ans quand vous créez le profil et quand vous faites la demande. Son équivalence canadienne décide de vos points. Un diplôme canadien n’en a pas besoin.{ own-eca }
    .name = Évaluation des diplômes d’études
    .words = ede, évaluation des diplômes d'études, évaluation des diplômes, équivalence de diplôme
    .source = https://laws-lois.justice.gc.ca/fra/reglements/DORS-2002-227/

term-two-or-more-credentials = Le niveau « deux ou plus » demande au moins deux diplômes obtenus après le secondaire, dont au moins un d’un programme de trois ans ou plus. Une licence plus un diplôme d’un an conviennent ; deux diplômes de deux ans, non. Chaque diplôme étranger sur lequel vous vous appuyez doit être évalué. Un master ou un doctorat seul est classé plus haut.
    .name = Deux diplômes ou plus
    .words = deux diplômes ou plus, deux diplômes, plusieurs diplômes
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/check-score/crs-criteria.html

term-professional-degree = Un diplôme professionnel compte comme une maîtrise. Il est exigé pour exercer une profession réglementée dans l’un de ces domaines : médecine, médecine vétérinaire, médecine dentaire, optométrie, droit, chiropratique ou pharmacie. Pour un diplôme étranger, ce sont les mots du rapport d’évaluation qui décident. Un diplôme de droit étranger, par exemple, peut être rapporté comme un baccalauréat ou comme un diplôme professionnel.
    .name = Diplôme professionnel
    .words = diplôme professionnel, grade professionnel
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/check-score/crs-criteria.html

term-noc = La Classification nationale des professions est la liste canadienne des professions. Entrée express utilise sa version 2021, où chaque profession a un code à cinq chiffres. Ce qui compte, c’est ce que vous avez fait, pas votre titre : vous devez avoir fait ce que dit l’énoncé principal et une bonne partie des fonctions principales, dont toutes celles qui sont essentielles. Votre lettre de recommandation doit les montrer.
    .name = Classification nationale des professions
    .words = cnp, code cnp, cnp 2021, classification nationale des professions

term-unit-group = Un groupe de base est une profession de la Classification nationale des professions, avec un code à cinq chiffres, un titre, un énoncé principal, des fonctions principales et des conditions d’accès. Beaucoup de titres de poste mènent au même groupe, et un titre peut convenir à plusieurs. Choisissez celui dont vous avez exercé les fonctions.
    .name = Groupe de base
    .words = groupe de base, groupes de base, code de profession

term-teer = FEER veut dire formation, études, expérience et responsabilités. Elle classe les professions en six catégories, de 0 à 5 ; c’est le deuxième chiffre du code de la CNP. Entrée express compte comme qualifié le travail de FEER 0, 1, 2 et 3. FEER 4 et 5 ne comptent pas.
    .name = Formation, études, expérience et responsabilités
    .words = feer, niveau feer, catégorie feer, travail qualifié

term-primary-occupation = La profession principale est celle que vous nommez comme principale dans votre profil. Le Programme des travailleurs qualifiés (fédéral) y demande au moins une année continue de travail payé. Pour les médecins, les pharmaciens qui ont besoin d’un permis d’exercice et les architectes, elle décide aussi de l’organisme qui doit évaluer leurs études.
    .name = Profession principale
    .words = profession principale, métier principal
    .source = https://laws-lois.justice.gc.ca/fra/reglements/DORS-2002-227/

term-full-time = Le temps plein veut dire { RULE("programs.work.full_time_hours_per_week") } heures de travail payé par semaine ou plus. Une année à temps plein, c’est { RULE("programs.fswp.work_hours") } heures. Le temps partiel compte en proportion : 15 heures par semaine pendant 24 mois font un an. Les heures au-delà de { RULE("programs.work.full_time_hours_per_week") } par semaine ne raccourcissent pas l’année, et deux emplois à temps plein en même temps comptent pour un.
    .name = Travail à temps plein
    .words = temps plein, temps partiel, 1560 heures, 30 heures
    .source = https://laws-lois.justice.gc.ca/fra/reglements/DORS-2002-227/

term-continuous-work = Le travail continu est un travail sans interruption. Le Programme des travailleurs qualifiés (fédéral) en demande une année, à temps plein ou l’équivalent à temps partiel, dans votre profession principale et dans les dix dernières années. Pour la Catégorie de l’expérience canadienne, l’année n’a pas à être continue : des périodes plus courtes des trois dernières années s’additionnent.
    .name = Travail continu
    .words = travail continu, expérience continue, année continue
    .source = https://laws-lois.justice.gc.ca/fra/reglements/DORS-2002-227/

term-certificate-of-qualification = Un certificat de compétence dit que vous pouvez exercer un métier au Canada. Il est délivré par une province, un territoire ou une autorité fédérale. Il rapporte des points du SCG avec les résultats de langue, et c’est une façon de remplir la règle du Programme des métiers spécialisés sur l’offre ou le certificat. Un certificat étranger ne compte pas.
    .name = Certificat de compétence
    .words = certificat de compétence, certificat de qualification, certificat d'aptitude, sceau rouge, compagnon
    .source = https://laws-lois.justice.gc.ca/fra/reglements/DORS-2002-227/

term-lmia = Une étude d’impact sur le marché du travail est une décision d’Emploi et Développement social Canada : un employeur peut-il engager un travailleur étranger ? C’est l’employeur qui la demande, pas vous. Si elle est favorable, elle peut rendre une offre d’emploi admissible pour les travailleurs qualifiés et les métiers spécialisés. Elle ne rapporte aucun point dans les règles du SCG que connaît cet assistant.
    .name = Étude d’impact sur le marché du travail
    .words = eimt, étude d'impact sur le marché du travail

term-work-permit = Un permis de travail autorise un résident temporaire à travailler au Canada. Il est soit lié à un employeur précis, avec une EIMT ou une dispense, soit ouvert. Il n’est pas exigé pour Entrée express. Pour que le travail au Canada compte, il fallait l’autorisation de le faire. Avec une offre d’emploi admissible, l’autorisation de travailler peut dispenser des fonds d’établissement.
    .name = Permis de travail
    .words = permis de travail, permis ouvert, ptpd, visa de travail

term-accompanying-partner = Un époux ou conjoint de fait accompagne s’il vient au Canada avec vous et n’est ni citoyen canadien ni résident permanent. C’est seulement alors que le SCG utilise sa grille pour les couples et compte la langue, les études et le travail au Canada du partenaire. Un partenaire qui ne vous accompagne pas doit quand même être déclaré et passer l’examen médical, et compte dans la taille de la famille pour les fonds.
    .name = Partenaire qui accompagne
    .words = partenaire qui accompagne, époux qui accompagne, conjoint qui accompagne, conjoint
    .source = https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/check-score/crs-criteria.html

term-common-law = Un conjoint de fait est une personne avec qui vous vivez en couple depuis au moins un an, dans une relation semblable au mariage. Il faut pouvoir le prouver, par exemple par un bail et des factures en commun. L’immigration traite un conjoint de fait comme un époux. Des fiancés, et des couples qui n’ont jamais vécu ensemble, ne sont pas en union de fait.
    .name = Conjoint de fait
    .words = conjoint de fait, conjointe de fait, union de fait, concubinage, union libre
    .source = https://laws-lois.justice.gc.ca/fra/reglements/DORS-2002-227/

term-dependent-child = Un enfant à charge a en général moins de { RULE("process.family.child_under") } ans et n’est ni marié ni en union de fait. Un enfant de { RULE("process.family.child_under") } ans ou plus peut être à charge s’il dépend de ses parents depuis avant ses { RULE("process.family.child_under") } ans en raison d’un état physique ou mental. Tous, les vôtres et ceux de votre partenaire, doivent être déclarés et comptent dans la taille de la famille, même s’ils restent à l’étranger ou sont déjà Canadiens.
    .name = Enfant à charge
    .words = enfant à charge, enfants à charge, enfants
    .source = https://laws-lois.justice.gc.ca/fra/reglements/DORS-2002-227/

term-settlement-funds = Les fonds d’établissement sont l’argent qu’il faut avoir pour s’établir au Canada dans les programmes des travailleurs qualifiés et des métiers spécialisés. La somme dépend de la taille de la famille, y compris les membres qui restent à l’étranger ou sont déjà Canadiens, et elle est revue chaque année. Vous en êtes dispensé avec une invitation de la Catégorie de l’expérience canadienne, ou si vous pouvez travailler au Canada et avez une offre d’emploi admissible.
    .name = Fonds d’établissement
    .words = fonds d'établissement, fonds, argent, économies
    .source = https://laws-lois.justice.gc.ca/fra/reglements/DORS-2002-227/

term-proof-of-funds = La preuve de fonds, ce sont des lettres de votre banque, sur son papier à en-tête, avec votre nom, vos dettes, et pour chaque compte son numéro, sa date d’ouverture, son solde et son solde moyen des six derniers mois. L’argent doit être à votre disposition à la demande et à la délivrance du visa. L’argent emprunté et la valeur d’une maison ne sont pas acceptés. Le compte d’un partenaire ne compte qu’avec une preuve d’accès.
    .name = Preuve de fonds
    .words = preuve de fonds, lettre de la banque, relevé bancaire
    .source = https://laws-lois.justice.gc.ca/fra/reglements/DORS-2002-227/

term-biometrics = Les données biométriques sont vos empreintes digitales et votre photo. Pour la résidence permanente, elles sont demandées de { RULE("process.biometrics.age_from") } à { RULE("process.biometrics.age_to") } ans, contre des frais. Après la lettre d’IRCC, vous avez { RULE("process.biometrics.days_after_letter") } jours pour les donner. Il faut les donner de nouveau même si vous l’avez déjà fait pour un permis de visiteur, d’études ou de travail : la validité de dix ans ne vaut que pour les demandes temporaires.
    .name = Données biométriques
    .words = biométrie, données biométriques, empreintes
    .source = https://laws-lois.justice.gc.ca/fra/reglements/DORS-2002-227/

term-medical-exam = Vous et tous les membres de votre famille, qu’ils vous accompagnent ou non, devez passer un examen médical chez un médecin désigné. Depuis le { RULE_DAY("process.medical.upfront_since") }, dans Entrée express, il doit être fait avant la demande et sa preuve jointe : réservez-le donc peu après l’invitation. Les personnes au Canada qui en ont passé un dans les cinq dernières années peuvent donner son numéro ; c’est IRCC qui décide. N’envoyez aucun détail médical à cet assistant.
    .name = Examen médical aux fins de l’immigration
    .words = examen médical, visite médicale, médecin désigné

term-police-certificate = Il dit si vous avez un casier judiciaire. Vous et chaque membre de la famille de { RULE("process.police.age_from") } ans ou plus en avez besoin pour chaque pays, hors du Canada, où vous avez vécu six mois ou plus d’affilée dans les dix dernières années, depuis vos { RULE("process.police.age_from") } ans. Pour le pays où vous vivez maintenant, il doit être délivré dans les six mois avant la demande ; ailleurs, après votre dernier long séjour. S’il est en retard, joignez une lettre d’explication, avec la preuve que vous l’avez demandé à temps ; la demande peut quand même être rejetée comme incomplète.
    .name = Certificat de police
    .words = certificat de police, casier judiciaire, extrait de casier

term-rprf = Les frais relatifs au droit de résidence permanente sont payés par le demandeur principal et l’époux ou conjoint de fait qui l’accompagne, en plus des frais de traitement. Les enfants à charge en sont dispensés. Vous pouvez les payer avec la demande ou plus tard, mais avant la délivrance du visa. Ils sont remboursés si la résidence permanente n’est pas accordée. Vérifiez la somme le jour où vous payez.
    .name = Frais relatifs au droit de résidence permanente
    .words = frdrp, frais relatifs au droit de résidence permanente, droit de résidence permanente
    .source = https://laws-lois.justice.gc.ca/fra/reglements/DORS-2002-227/

term-inadmissibility = Le Canada peut refuser à quelqu’un d’entrer ou de rester. Les motifs : sécurité, atteintes aux droits de la personne, criminalité, santé, argent, fausses déclarations, non-respect des règles d’immigration, ou un membre de la famille interdit de territoire. Je ne pose jamais de questions là-dessus et je n’en garde rien. Si l’un d’eux peut vous concerner, parlez à un avocat ou à un consultant en immigration agréé avant la demande.
    .name = Interdiction de territoire
    .words = interdiction de territoire, interdit de territoire, casier, criminalité

term-misrepresentation = Faire de fausses déclarations, c’est donner à IRCC des informations ou des documents faux, ou taire des faits qui comptent. Cela peut mener à un refus et interdit pendant cinq ans de demander la résidence permanente et de créer un nouveau profil. Ce que vous déclarez dans le profil doit correspondre à vos documents. Si vous remarquez une erreur, corrigez le profil tout de suite.
    .name = Fausses déclarations
    .words = fausses déclarations, fausse déclaration, faux documents, mentir, fraude
