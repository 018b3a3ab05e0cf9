### Les mots des messages où quelqu'un parle de soi, pour ce qui est dit dans en/heard/message.ftl.
### Jamais dits, seulement lus.

words-told-self = jeme
words-told-partner = concubin, concubine, madanm, mon homme, mon amoureux, mon amoureuse
words-told-spouse-like = concubin, concubine, madanm
words-told-spouse = madanm
words-told-she = madanm, concubine, fiancee, cousine, tante, copine
words-told-he = fiance, cousin, concubin, copain, pote
words-told-other = aîné, aînée, cadet, cadette, pote, potes, beau frère, belle soeur, nièce, neveu, filleul, marraine, parrain, cousins, cousines, frangin, frangine, employeur, recruteur, tonton, tata, mes parents, sœur jumelle, jumelle, conseiller en immigration
words-told-child = bébés, nourrisson, jumeaux, jumelles, petits, petites, fillette, garçons
words-told-pronoun = leur, leurs
words-told-verbs = exerce, travaille, possède, détient, parle, gagne, dispose, titulaire

words-told-future = je passe le, je le passe, je la passe, je les passe, je l passe, en juin prochain, l an prochain, l'année qui vient, comptons, je pense passer, on pense, envisage, envisageons, souhaitons, prévue, prévus, prévoit, prévoyons, va passer, vais passer, allons passer, passera, passerai, passerons, passerait, doit passer, dois passer, bientôt passer, convoqué, convoquée, vise, visons, j'ai réservé, promet, examen programmé, test programmé, est programmé, compte le, compte la, compte faire, compte y, compte m, compte reprendre, compte refaire
words-told-past = ancien poste, autrefois, jadis, était, étaient, étions, avait, avaient, avions, à l'époque, dans le temps
words-told-today = à ce jour, à l'heure actuelle, en ce moment, présentement, à présent, désormais
words-told-then = maintenant, désormais, à présent, aujourd'hui
words-told-later = après, enfin
words-told-not = jamais, aucun, aucune, rien, point, nul, non

words-told-married = mariés, mariées, remarié, remariée, remariés, marié et, en ménage marié, polygame
words-told-single = célibataires, pas mariés, pas de conjoint, sans conjoint, sans conjointe, vieux garçon, vieille fille, seul au monde, pas de femme, pas de mari
words-told-divorced = divorcés, divorcées
words-told-separated = séparés, séparées, divorce en cours
words-told-common-law = conjoints de fait, en concubinage, pacsés, pacsées, cohabitation légale, cohabitants légaux
words-told-comes = viendra avec, part avec moi, partira avec, partent avec, m'accompagnerait, accompagnerait, nous accompagne, nous accompagnera, nous suivra, me suit, me suivra, vient aussi, viendrait, vient avec moi, vient avec nous, suivra, fait partie du voyage
words-told-stays = reste en afrique, restera, restent, resterait, resteront, ne viendra pas, ne viennent pas, ne nous accompagne pas, n'accompagnera pas, ne m'accompagnera pas, ne nous accompagnera pas, reste au pays, reste là bas, non accompagnant, non accompagnante, viendra pas, vient pas, accompagnera pas, accompagne pas, ne part pas, ne partira pas, pas du voyage
words-told-all-come = tout le monde part, tout le monde partirait, tout le monde vient, on part ensemble, nous partons ensemble, on vient tous, toute la famille part

words-told-secondary = baccalauréat, bac général, bac pro, bac professionnel, bac technique, bac s, bac d, bac c, bac a, bac a4, bac g2, bac f2, bac f3, bac f4, bac ii, bac 2, bac g, niveau bac, que le bac, juste le bac, seulement le bac, diplôme d'état, diplôme d état, fin d'études secondaires, lycée terminé, cess, maturité, philo, bac philo, probatoire, études secondaires, le bac, gymnase
words-told-no-school = bepc, brevet, bfem, cepe, bem, sans diplôme, aucun diplôme, pas de diplôme
words-told-one-year = dut d'un an
words-told-two-year = bac plus 2, bac plus deux, deug, deust, bts ou dut, dts, ts en deux ans, diplôme de technicien supérieur, brevet de technicien, hnd, graduat, brevet de technicien supérieur, diplôme universitaire de technologie
words-told-bachelors = bac plus 3, bac plus trois, bac plus 4, bac plus quatre, licencié, licenciée, licence lmd, licence fondamentale, licence appliquée, baccalauréat universitaire, bachelor hes, bachelier professionnalisant, dcg, lp
words-told-masters = bac plus 5, bac plus cinq, diplôme d'ingénieur, diplômée d'ingénieur, diplôme ingénieur, ingénieur d'état, master pro, master professionnel, master recherche, mastère, magistère, dscg, licence en deux ans après le graduat, maîtrise, diplôme d'études approfondies, dipes 2, école d'ingénieur, école d'ingénieurs, cycle d'ingénieur
words-told-doctorate = doctorat, docteur, docteure, thèse de doctorat, doctorat en
words-told-unfinished = en vue, pour faire un, faire un master au, pas terminé, pas fini, pas finie, pas achevé, pas validé, pas validée, n'ai pas fini, ai pas fini, jamais fini, jamais terminé, en première année, première année, deuxième année, dernière année, étudie, étudiant, étudiante, fait un doctorat, fait un master, prépare un, prépare une, je prépare, mais pas le diplôme, pas le diplôme, pas eu le diplôme, sans le diplôme, sans diplôme final, en thèse, je finis, finis en, finit en, thèse en cours, pas encore soutenu, pas encore diplômé, pas encore diplômée, abandonné, arrêté les études, arrêté mes études, arrêté la fac, étudiant au, étudiante au, je finirai, suit des études, fait ses études, en études
words-told-degree-short = dut, doctorat, maîtrise, deug, cap, bep, dea, dess, bachelier

words-told-eca = évalué, évaluée, évalués, évaluées, évaluer, équivalence, équivalences, reconnu, ede, évaluation des diplômes

words-told-live = réside, résidant, résident à, résidons, domicilié, domiciliée, installés, installées, je suis à, suis à, suis basé, suis basée, nous sommes à, j'écris de, j'écris depuis, vous écris de, vous écris depuis, écris depuis, écris de, rentré à, rentrée à, retourné à, établi, établie, demeure, demeurant, loge, je vis, basé à, basée à, basé au, basé en, basée en, basés à
words-told-inhabits = réside, résidant, domicilié, domiciliée, demeurant, résidente, basé à, basée à, basé au, basé en, basée en, basée au
words-told-dwell = vivant, réside, résidant, résidons, habitons, habitant, installé, installée, installés, installées, ensemble depuis, en couple, mariés depuis, marié depuis, mariée depuis
words-told-there = là bas, las bas, labas
words-told-here = ici, d'ici, par ici

words-told-works = travaillons, travaillé, travaillait, travaillant, bosse, bossé, exerçant, exercé, exercent, occupe, employé comme, employée comme, j'exerce, profession, boulot, salarié, salariée, en poste, œuvre, enseigne, enseigné, enseignais
words-told-as = en qualité de, en qualité d, comme
words-told-experience = ancienneté, d'ancienneté, de métier, d'expériences, expérience pro, années d'expérience, de carrière, de service, de boîte, de pratique
words-told-sibling = frères, sœurs, sœur, grand frère, grande sœur, petit frère, petite sœur, frangin, frangine, frère jumeau, sœur jumelle
words-told-settled = résidents permanents, citoyens, citoyenneté, résidence permanente, rp, naturalisé, naturalisée
words-told-employer = entreprise, patronne, employeuse
words-told-no-occupation = correction, précision, rectification, apprentissage, toit, équipe, canadien, canadienne, visite, vacances, étude, homme, femme, madame, monsieur, compte, élève, élèves, stage, stages, études, sous, employeur, boite, boîte, avant, travaillé, installés, bébé, demandeur, demandeuse, requérant, requérante, sans emploi, chômeur, chômeuse, mère au foyer, femme au foyer, fille, garçon, gars, meuf, mec, profil, dossier, cas, situation, étudiants, étudiantes, retraité, retraitée, mariage, citoyen, citoyenne, française, français, mineurs, dont, débat
words-told-any-trade = technicien, technicienne, ingénieur, recherche, ingénieure, ingénieurs, cheffe, responsable, agent, agente, chargé, chargée, assistant, assistante, gestionnaire, conseiller, conseillère, employé, employée, cadre, directeur, directrice, ouvrier, ouvrière, médecin, docteur, docteure, superviseur, superviseure, superviseuse, contrôleur, contrôleuse, opérateur, opératrice, spécialiste, analyste, coordonnateur, coordonnatrice, coordinateur, coordinatrice, adjoint, adjointe, attaché, attachée, inspecteur, inspectrice, animateur, animatrice, préparateur, préparatrice, commercial, commerciale, vendeur, vendeuse, formateur, formatrice, concepteur, conceptrice, monteur, monteuse, conducteur, conductrice
# Un métier est dit avant ce dont il est : « technicien en ... ».
words-told-trades-lead = oui
words-told-trade = sage, infirmier, infirmière, infirmiers, infirmières, comptable, comptables, soudeur, soudeuse, serveur, serveuse, cuisinier, cuisinière, maçon, menuisier, menuisière, charpentier, charpentière, plombier, plombière, électricien, électricienne, mécanicien, mécanicienne, chauffeur, chauffeure, chauffeuse, conducteur, conductrice, coiffeur, coiffeuse, couturier, couturière, boulanger, boulangère, pâtissier, pâtissière, boucher, bouchère, enseignant, enseignante, professeur, professeure, prof, instituteur, institutrice, éducateur, éducatrice, avocat, avocate, juriste, notaire, médecin, dentiste, pharmacien, pharmacienne, orthophoniste, kinésithérapeute, kiné, psychologue, biologiste, chimiste, géologue, géomètre, architecte, urbaniste, informaticien, informaticienne, développeur, développeuse, programmeur, programmeuse, technicien, technicienne, ingénieur, ingénieure, analyste, auditeur, auditrice, banquier, banquière, caissier, caissière, secrétaire, réceptionniste, standardiste, traducteur, traductrice, interprète, journaliste, photographe, graphiste, infographiste, designer, directeur, directrice, gestionnaire, magasinier, magasinière, logisticien, logisticienne, manutentionnaire, livreur, livreuse, peintre, carreleur, carreleuse, ébéniste, tôlier, agronome, vétérinaire, économiste, statisticien, statisticienne, sociologue, vendeur, vendeuse, commerçant, commerçante, esthéticienne, puéricultrice, auxiliaire, laborantin, laborantine, biochimiste, ergothérapeute, opticien, opticienne, assistante, assistant, fonctionnaire, policier, policière, militaire, pasteur, électromécanicien, électrotechnicien, frigoriste, tourneur, chaudronnier, usineur, machiniste, topographe, dessinateur, dessinatrice, épidémiologiste, chercheur, chercheuse, formateur, formatrice, conseiller, conseillère, contrôleur, contrôleuse, poissonnier, fleuriste, jardinier, jardinière, paysagiste, concierge, gardien, gardienne, vigile, nounou, animateur, animatrice, musicien, musicienne, consultant, consultante, administrateur, administratrice
words-told-before-a-trade = aide, sage, génie, soins, expert, experte
words-told-workplace = hôpital, lycée, collège, université, mairie, dispensaire, CHU, polyclinique
words-told-rank = principal, principale
words-told-field = chantier, chantiers, restaurant, boutique, magasin, supermarché, laboratoire, formation, btp, entrepôt, mairie, dispensaire, génie, informatique, mécanique, électrique, électricité, biologie, chimie, physique, droit, gestion, comptabilité, sociologie, lettres, mathématiques, économie, physiques, logistique, bureau, banque, école, clinique, cabinet, hôpital, lycée, usine, université
words-told-not-a-job = bjr, bsr, slt, cc, coucou, bonsoir, salam, wesh, yo, re, hey, stp, voilà, voici, alors, bon, donc, mon, mes, ma, notre, nos, votre, vos, ce, cet, cette, c, est, cest, je, j, nous, on, il, elle, lui, leur, moi, gars, fille, madame, monsieur, mme, mr, mlle, compte, base, basé, basée, boîte, boite, PME, collège, société, entreprise, ministère, firme, groupe, atelier, garage, toujours, jamais, déjà, encore, pendant, durant, avant, après, auparavant, puis, ensuite, enfin, maintenant, aujourd, hui, actuellement, plus, moins, environ, presque, très, bien, seulement, juste, aussi, sans, contrat, cdi, cdd, temps, plein, partiel, heures, heure, semaine, semaines, jour, jours, soir, matin, janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, treize, quatorze, quinze, seize, ans, année, années, annee, annees, expérience, expériences, ancienneté, métier, carrière, profession, poste, travail, travaille, travaillé, travaillait, bosse, bossé, exerce, exercé, exerçais, occupe, occupé, installé, installée, installés, installées, habite, vis, vit, réside, rentré, rentrée, arrivé, arrivée, venu, venue, où, qui, que, qu, ne, n, pas, y, se, sa, son, ses, des, d, l, par, sur, vers, entre, dont, soit, être, etre, suis, sommes, ont, avons, a, ayant, été, étais, était, avais, avait, fait, faire, fini, finie, obtenu, obtenue, diplômé, diplômée, diplômés, diplôme, diplomes, titulaire, détenteur, détentrice, née, né, âgé, âgée, natif, native, originaire, ressortissant, ressortissante, résidant, résident, citoyen, citoyenne, nationalité, célib, célibataire, marié, mariée, mariés, veuf, veuve, divorcé, divorcée, enfant, enfants, étudiant, étudiante, employeur, permis, ouvert, fermé, score, combien, quel, quelle, svp, merci, déménage, déménageons, privé, privée, public, publique, propre, même, indépendant, indépendante, libéral, libérale, salarié, salariée, retraité, petit, petite, grand, grande, profil, dossier, mtn, plusieurs, quelques, première, premier, deuxième, dernière, dernier, un, une, xp
words-told-within-a-job = de, d, des, du, en, à, aux, au, et
words-told-study-abroad = étudié, étudiée, diplômé de, diplômée de, fait mes études, mes études, études en, études au
words-told-offer = proposition d'embauche, offre d'embauche, promesse d'embauche, contrat d'embauche, offre ferme, une offre, offre emploi
words-told-got = j'ai reçu, ai reçu, reçue, obtenue, décroché, décrochée, signé, signée
words-told-wants = viser, rêvons de, rêve de, on vise, nous visons, je vise, visons, vise, aimerions aller, aimerais vivre, voudrions, aller vivre, déménager à, déménager en, démenager, partir en, partir au, m'établir, nous établir, compte aller, compte déménager
words-told-money = dispo, disponible, disponibles, dispose, disposons, de côté, mis de côté, économisé, épargné, sur le compte, à la banque, en banque, fonds disponibles, nos fonds, mes fonds, d'épargne, d'économies, liquide, liquidités, francs suisses
words-told-not-mine = valeur, par mois, par an, mensuel, le mois, brut, net par mois, de loyer, frais, coûte, prix
words-told-none = aucune, néant, rien
words-told-asking = est ce, combien, qui, suis, ai
words-told-label = moi, lui, elle, conjoint, conjointe, épouse, mari, femme, âge, expérience, diplôme, formation, emploi, épargne, situation familiale, niveau d'études
words-told-month = mwa
words-told-place = université, uni, univ, fac, vers, près de, chez, sur, depuis

### Qui vient d'où, et les villes où l'on parle français.
words-told-nationality-cm = ucac, ubuea, enspy, iut de douala, garoua, bafoussam, ngaoundere
words-told-nationality-ga = gabonais, gabonaise, gabonais de
words-told-nationality-td = tchadien, tchadienne, ndjamena
words-told-nationality-cf = centrafricain, centrafricaine
words-told-nationality-mu = mauricien, mauricienne, quatre bornes, curepipe
words-told-nationality-km = comorien, comorienne, moroni
words-told-nationality-dj = djiboutien, djiboutienne
words-told-nationality-rw = rwandaise, butare
words-told-nationality-bi = burundais, burundaise, gitega
words-told-nationality-be = ulb, uclouvain, uliège, unamur, ephec, henallux, ichec, vub, belge, belges, mons
words-told-nationality-ch = epfl, unige, hes so, hep vaud, suissesse, suissesses, neuchâtel, fribourg
words-told-nationality-lu = luxembourgeois, luxembourgeoise
words-told-nationality-sy = syrien, syrienne
words-told-nationality-mr = mauritanien, mauritanienne
words-told-nationality-br = brésilien, brésilienne
words-told-nationality-mx = mexicain, mexicaine
words-told-nationality-co = colombien, colombienne
words-told-nationality-ro = roumain, roumaine
words-told-nationality-bg = bulgare
words-told-nationality-vn = vietnamien, vietnamienne
words-told-nationality-ua = ukrainien, ukrainienne
words-told-nationality-ir = iranien, iranienne
words-told-nationality-pk = pakistanais, pakistanaise
words-told-nationality-gh = ghanéen, ghanéenne
words-told-nationality-ne = nigérien, nigérienne
words-told-nationality-ao = angolais, angolaise
words-told-nationality-gq = équatoguinéen, équatoguinéenne
words-told-nationality-cd = unikin, unilu, unigom, istm kinshasa, kinois, kinoise, lushois
words-told-nationality-ht = ueh, quisqueya, inaghei, haïtiens, haïtiennes, pétion ville, gonaïves
words-told-nationality-ma = encg, ensias, ehtp, iscae, cadi ayyad, ibn tofail, ibn zohr, hassan ii, mohammed v, ofppt, ensem, casa, fès, marocains, agadir, tanger, meknès
words-told-nationality-tn = insat, enit, enis, supcom, fsegt, iset, monastir, nabeul, gafsa, tunisiens
words-told-nationality-dz = usthb, umbb, ummto, bab ezzouar, sonatrach, algériens
words-told-nationality-ci = inp hb, inphb, ufhb, nangui abrogoua, houphouët boigny, ivoiriens
words-told-nationality-fr = epitech, sorbonne, centralesupélec, utbm, essec, edhec, aix, nancy, rennes, montpellier
words-told-nationality-nc = nouméa
words-told-nationality-ca = dieppe, saint boniface, st boniface
words-told-nationality-za = sud africain, sud africaine
words-told-nationality-cl = chilien, chilienne
words-told-nationality-ph = philippin
words-told-nationality-sn = ugb, ucad, uasz, ensetp, supdeco dakar, gaston berger, cheikh anta diop, ept thiès
words-told-nationality-bf = ujkz, joseph ki zerbo
words-told-nationality-ml = usttb, ussgb, kayes
words-told-nationality-gn = gamal abdel nasser, uganc
words-told-nationality-mg = ankatso, vontovorona, inscae
words-told-nationality-bj = abomey calavi, iuep
words-told-nationality-cg = marien ngouabi
words-told-visitor = visiteuse, visiteur
words-told-nomination = désignation, désigné par, désignée par, certificat de désignation
words-told-anywhere = quitter le Québec, quitter Québec, en dehors du Québec, hors du Québec, sauf le Québec, ailleurs qu'au Québec, partout sauf Québec
words-told-no-country = tour, colombie britannique
