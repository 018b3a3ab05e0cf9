### Mots que l'on tape en réponse à une question : ce qu'ils veulent dire (typed/lexicon.py).
typed-asks = es tu, tu es, t es, êtes vous, vous êtes, avez vous, as tu, peux tu, tu peux, pouvez vous, vous pouvez, peut il, savez vous, sais tu, tu sais, suis je, ai je, vais je, y a t il, qu est ce que, où, qui, quelles sont, c est combien, c koi, c quoi, cest koi, cest quoi, c est koi, ces quoi, sé quoi, c qui, c ou, c combien, cest combien, c cmb, cmt, cmnt, pk, pkoi, pq, pourkoi, kel, kelle, quelle différence, kelle différence, la différence entre, lequel, laquelle, lesquels, kesako, keske, kesk, est ce k, esque, esk, es que, ya t il, ya til
# Ce que l’on ne sait pas, ou que l’on va chercher.
typed-not-known = jsp, chais pas, j sais pas, sais plus, je ne sais plus, on ne sait pas, on sait pas, aucune idée, j'en sais rien, faut que je regarde, faut que je vérifie, faut que je demande, faut que je cherche, faut que je voie, je dois regarder, je dois vérifier, je dois demander, je dois chercher, je dois voir, je vais regarder, je vais vérifier, je vais demander, je vais voir, je vais chercher, je regarde, je vérifie, je vérifierai, je regarderai, je demanderai, laissez moi vérifier, laisse moi vérifier, laissez moi regarder, laisse moi regarder, laissez moi voir, laisse moi voir, passez à la suite, passons à la suite, passe à la suite, on passe, passons, question suivante, la suivante, pas encore choisi, pas encore décidé, pas choisi, pas décidé, on verra, je reviens, je reviendrai, je te dirai, je vous dirai, je te dis après, je vous dis après, me rappelle plus, me rappelle pas, me souviens pas, j'ai oublié, j'hésite, on hésite, j'attends les résultats, j'attends le résultat, j'attends mes résultats, en attente des résultats, résultats pas encore sortis, pas encore reçu, à vérifier, à confirmer, je confirmerai, je l'ai pas sous la main, pas sous la main, j'ai pas le papier, jamais compté, à l'ambassade, chez l'agent, chez mon avocat, pas encore les résultats, j'ai pas les notes, pas encore les notes, j'ai pas les résultats, plus sous les yeux, pas sous les yeux, sous les yeux, sous la main, pas avec moi, pas sur moi, on voit ça après, on voit ca apres, on voit après, voir ça après, on verra ça, on verra plus tard, on verra après, à la maison, chez mes parents, je dois retrouver, faut que je retrouve, je retrouve plus, je ne retrouve plus, je le retrouve plus, je la retrouve plus, je le retrouve pas, je la retrouve pas, retrouve pas, introuvable, j'ai perdu, je l'ai perdu, je l'ai perdue, perdu l'attestation, j'ai oublié, oublié, me souviens pas, plus en tête, pas en tête, de tête, jsp plus, je sais plus, préfère pas dire, préfère ne pas dire, préfère pas répondre, préfère ne pas répondre, préfère pas le dire, préfère ne pas le dire, préfère garder ça pour moi, garde ça pour moi, aime mieux pas, aimerais mieux pas, veux pas dire, veux pas le dire, veux pas répondre, veux pas partager, ne veux pas dire, ne veux pas le dire, ne veux pas répondre, souhaite pas répondre, ne souhaite pas répondre, souhaite pas le dire, ne souhaite pas le dire, c'est privé, c'est personnel, trop personnel, c'est confidentiel, vous regarde pas, te regarde pas, ne vous regarde pas, ne te regarde pas, pas à l'aise, pas envie de dire, pas envie de répondre, pas envie de le dire, dirai pas, ne dirai pas, le dirai pas, sans commentaire, pas vos affaires, pas tes affaires, ça me gêne, résultats sont pas encore sortis, résultats ne sont pas encore sortis, résultats sont pas sortis, résultats ne sont pas sortis, résultats pas sortis, résultats ne sont pas encore arrivés, résultats sont pas encore arrivés, résultats pas encore arrivés, résultats en attente, résultat en attente, résultats pas encore publiés, résultats ne sont pas encore publiés, résultats n'ont pas encore été publiés, notes pas encore publiées, notes n'ont pas encore été publiées, notes pas encore sorties, notes sont pas encore sorties, notes ne sont pas encore sorties, résultat n'est pas encore sorti, résultat est pas encore sorti, résultat pas encore sorti, j'attends encore les résultats, j'attends encore mes résultats, j'attends toujours les résultats, j'attends toujours mes résultats, j'attends encore le résultat, j'attends toujours le résultat, j'attends les notes, j'attends mes notes, pas encore eu les résultats, pas encore eu mes résultats, pas encore donné les résultats, pas encore donné mes résultats, pas encore reçu les résultats, pas encore reçu mes résultats, pas encore mes résultats, pas encore envoyé les résultats

# D’un rapport sur un diplôme qui est là : ce qui le nomme, qu’il est arrivé, ce qu’il dit.
typed-report-named = ede, eca, évaluation des diplômes, évaluation des diplômes d'études, évaluation de diplôme, évaluation de mes diplômes, évaluation de mon diplôme, rapport d'évaluation
typed-report-came = reçu, reçue, arrivé, arrivée, est arrivée, est arrivé, est là, j'ai, nous avons, on a, obtenu, obtenue, viens de recevoir, vient d'arriver, venons de recevoir
typed-report-not-there = pas, non, ne, n, jamais, encore, attends, commandé, commandée, demandé, demandée, en attente, bientôt, prévu, faux, erreur, mais, seulement, moins
typed-report-says = dit, indique, équivalent à, équivalente à, équivaut à, équivalence, équivalent, équivalente, confirme, confirmé, égal à, égale à, reconnu comme, évalué comme, comme
typed-report-beside = en, mon, ma, notre, le, la, l, un, une, de, du, d, par, chez, est, et, il, elle, ça y est, enfin, bien, aujourd'hui, hier, ce matin, je, nous, on, rapport, évaluation, résultat, daté du, daté, datée, datée du, en date du, bonjour, bonne nouvelle, oui, voilà, qui

## Peu de mots qui demandent : par un besoin, par un doute

# Ce qui nomme l’emploi qui dure encore, et la fin d’un emploi.
typed-current-entry = emploi actuel, poste actuel, travail actuel, actuel, actuelle, dernier emploi
typed-called-job-start = a commencé, j'ai commencé, commencé, a débuté, j'ai débuté, débuté
typed-called-job-end = terminé, s'est terminé, fini, a pris fin, quitté, j'ai quitté, démissionné
typed-job-around = je, j, ai, travaille, travaillé, travaillais, la, là, bas, y, c, était, est, c'est, cet, emploi, ce, poste, pendant, durant, environ, en, au, à, mon, le, l, un, une, et, puis, comme, de, du, que, dans, suis, nous
typed-hours-said = heure, heures, h, par semaine, hebdomadaires
typed-full-time-said = temps plein, plein temps, temps complet, à temps plein
# Ce qui dit qu’on est venu quelque part, et non qu’on y a travaillé.
typed-moves = arrivé, arrivée, arrivés, arrivées, venu, venue, venus, venues, déménagé, immigré, émigré, installé, installée, installés, débarqué, débarquée

typed-needs = besoin, besoin de, besoin d, j ai besoin, il me faut, il nous faut, faut, il faut
# Un travail à côté des études, et celui qui vient après.
typed-all-of-it = tout, tous, toutes, toute, tout ça, en, au, aux, à, ans, entièrement
typed-been-there = été, allé, allée, venu, venue, mis les pieds, mis le pied
typed-beside-studies = comme étudiant, comme étudiante, en tant qu'étudiant, en tant qu'étudiante, en étant étudiant, en étant étudiante, étant étudiant, étant étudiante, pendant mes études, pendant les études, durant mes études, pendant ma maîtrise, pendant mon master, pendant mon doctorat, job étudiant, jobs étudiants, emploi étudiant, petit boulot d'étudiant, sur le campus, auxiliaire d'enseignement, avec un permis d'études, en permis d'études, stage coop
typed-behind-studies = après mes études, après les études, après mon diplôme, depuis mon diplôme, après avoir gradué, depuis la fin de mes études, avec mon ptpd, en ptpd
# Aucun test à venir.
typed-test-no-plan = pas prévu, pas de prévu, rien de prévu, aucun prévu, pas de test, pas d'examen, aucun test, aucun examen, pas l'intention, pas envie, n'en passerai pas, ne passerai pas, ne vais pas, je n'en prévois pas, pas intéressé, pas intéressée
typed-test-never = je ne parle pas, parle pas, pas d'anglais, pas de français
# Un doute sur ce qui vient d’être dit, à la fin.
typed-doubts-of-it = c'est valable, c'est valide, c'est accepté, c'est légal, c'est normal, c'est normal ça, c'est bon, c'est bon ça, c'est grave, c'est suffisant, c'est un problème, c'est une arnaque, est ce normal, est ce valable, est ce accepté, est ce légal, est ce suffisant, est ce grave, est ce que c'est bon, est ce que c'est normal, est ce que c'est accepté, est ce que ça compte, est ce que ça passe, est ce que ça suffit, est ce que ça marche, ça compte, ça compte ou pas, ça passe, ça suffit, ça marche, ça pose problème, ça va poser problème, ce sera accepté, ça sera accepté, va être accepté, ils acceptent, ils vont accepter
typed-doubts = comptent, est valable, est valide, est reconnu, est reconnue, est accepté, suffit, compte, sont reconnus, valable, donne plus, donne plus de points, rapporte plus, rapporte plus de points, vaut plus, donne des points, donne combien, compte plus, vaut mieux, est mieux, aide, aide plus, est obligatoire, est nécessaire, change quelque chose, améliore le score
# That a test asked about as one to come was taken after all.
typed-taken-already = déjà, j ai eu, j ai obtenu, obtenu, j ai passé, j ai fait, mes résultats, mon résultat, j ai reçu
typed-asks-inside = comme quoi, est ce que ça compte, ça compte, ça donne quoi, ça vaut quoi, lequel est, laquelle est, lequel choisir, laquelle choisir, c quoi, c koi, quelle différence, quelle est la différence, ça change quoi, lequel est mieux, lequel est plus facile
typed-what-comes-of-it = points, score, qu est ce, que se passe, combien, est ce que

## Années de travail : ce qui peut se trouver à côté d’un nombre (typed/lengths.py)

typed-before-unit = bonnes, pleines, complètes, entières, et, demi, demie, un, une
typed-before-half = et, une, un
typed-before-work = de, d, à, temps, plein, comme, en, la, le, l, du, au, mon, ma, mes, total, qualifiée, professionnelle, canadienne, depuis, pendant
typed-foreign = étranger, étrangère, étrangères, internationale
typed-canadian = canadien, canadienne, canadiens, canadiennes
typed-of-work = travail, travaillé, travaille, travaillais, expérience, expériences, emploi, emplois, poste, bossé, bosse, boulot, métier, employé, employée
typed-other-length = né, née, naissance, anniversaire, âge, aurai, fêter, marié, mariée, mariés, mariage, divorcé, divorcée, séparé, séparée, veuf, veuve, couple, ensemble, vis, vivons, vit, vivre, vécu, habite, habitons, habité, venu, venue, arrivé, arrivée, arrivés, débarqué, permis, visa, passeport, valable, valide, expire, reste, restent, études, étudié, étudie, étudiant, étudiante, diplôme, licence, baccalauréat, maîtrise, formation, cours, école, université, cégep, collège, fac, pause, chômage, attends, attendu, attente, test, enfant, enfants, fils, fille, bébé, prêt, prochain, prochaine, bientôt
typed-beside-years = ici, là, là bas, et, en, à, au, aux, le, la, les, l, du, un, une, chez, dans, pour, tout, toute, avec, jusqu, maintenant, aujourd, hui, oui, c, est, ça, fait, temps, plein, pleins, pleines, complet, même, entreprise, pays, canada, étranger, qualifié, qualifiée, qualifiées, y, s, j, pendant, durant, que, comme, secteur, domaine, puis, ensuite, déjà, dont, total, tout, même, commencé, jeune, depuis
typed-work-at = chez, comme, dans, en, pour, à, au, aux, tant, avec
typed-tells-age = j ai, jai, je, aurai
typed-joins = et, mais
typed-not-own-work = ma soeur, ma sœur, mon père, mon ami, mon amie, âge, aurai
typed-from-then = à partir de

## Un permis par son seul nom, et celui dont le nom ressemble à un diplôme ; un couple

typed-permit-any = permis de travail, un permis de travail, j ai un permis de travail, avec un permis de travail
typed-permit-name = permis de travail post diplôme, permis post diplôme, permis de travail postdiplôme
typed-couple = conjoint, conjointe, copain, copine, en couple, nous, on
typed-languages = français, anglais

## Les capacités d’un test, où une réponse est à corriger

typed-called-english-listening = compréhension orale, écoute
typed-called-english-reading = compréhension écrite, lecture
typed-called-english-writing = expression écrite, écriture
typed-called-english-speaking = expression orale, oral

# Que la question est remise à plus tard.
typed-put-off = pas maintenant, pas tout de suite, peut être plus tard, plus tard peut être, une autre fois

# Une remarque derrière un jour, qui n’y change rien.
typed-remarks = c est loin, ça fait longtemps, il y a longtemps, je suis vieux, je suis vieille, je vieillis, ça s est bien passé, c était dur, c était difficile, c était facile, merci, merci beaucoup, bonne journée, voilà, c est tout, mdr, et vous, et toi, le temps passe

# Un temps partiel qui est la moitié du plein.
typed-half-time = mi temps, à mi temps, demi temps

# Un travail pour quelqu’un qui est ailleurs : on demande où il a été fait.
typed-remote = à distance, télétravail, en télétravail, en remote, depuis chez moi, en freelance

typed-employers = entreprise, entreprises, société, boîte, employeur, client, clients, firme, agence

# Ce qui entoure une somme que l’on a.
typed-around-savings = j ai, nous avons, on a, j ai économisé, économies, d économies, épargne, d épargne, en banque, à la banque, mes fonds, fonds, argent, d argent, solde, environ, de, en

# Que quelqu’un d’autre est quelque part.
typed-lives-there = vit, vivent, habite, habitent, réside, travaille, étudie, est en, est au, est aux, est à, sont en, sont au

## Ce qui dit autre chose à côté d’une réponse, ou qu’elle n’est pas là

typed-level-unfinished = en licence 1, en licence 2, en licence 3, en master 1, en master 2, en l1, en l2, en l3, en m1, en m2, suis en licence, suis en master, suis en doctorat, suis en thèse, suis en bts, suis en dut, suis en but, suis en hnd, en première année, en deuxième année, en troisième année, en quatrième année, en cinquième année, en dernière année, en 1re année, en 1ere année, en 1ère année, en 2e année, en 2ème année, en 3e année, en 3ème année, en 4e année, en 4ème année, en 5e année, en 5ème année, année de licence, année de master, année de thèse, suis étudiant, suis étudiante, étudiant en licence, étudiante en licence, étudiant en master, étudiante en master, je prépare, en cours, pas encore fini, pas encore terminé, pas fini, pas finie, pas terminé, pas terminée, non terminé, non terminée, non achevé, inachevé, inachevée, abandonné, abandonnée, en fin de cycle, pas validé, pas validée, pas encore validé, pas encore validée, pas soutenu, pas encore soutenu, en rédaction, j'attends le diplôme, il me reste, soutenance, pas encore diplômé, pas encore diplômée, interrompu, interrompue, j'ai arrêté, arrêté mes études, j'ai abandonné, non validé, non validée, dernière année, je suis étudiant, je suis étudiante, sans diplôme final, mémoire à rendre, suspendu, en attente de diplôme, en attente du diplôme, en attente de soutenance, presque fini, presque terminé, presque, à moitié, je finis, je termine, bientôt fini, je vais finir, je vais terminer, laissé tomber, laisser tomber, jamais fini, jamais finie, jamais terminé, jamais terminée, jamais validé, jamais validée, jamais soutenu, jamais eu le diplôme, jamais obtenu, pas obtenu, pas obtenue, pas eu, stoppé, stoppée, arrêté, arrêtée, quitté la fac, quitté l'université, lâché, lâchée, raté, ratée, échoué, échouée, sans finir, sans terminer, sans le diplôme, sans valider, pas allé au bout, pas allée au bout, pas pu finir, pas pu terminer, pas le m2, pas achevé, pas achevée, en pause, mis en pause, inachevés, pas diplômé, pas diplômée, commencé seulement, 1 an de master, un an de master, 1 an de licence, un an de licence, 2 ans de licence, deux ans de licence, 1 an de thèse, un an de thèse, une année de master, une année de licence, en train de finir, en train de terminer, en train de faire, en train de préparer, suis en train, bientôt, j'aurai, aurai mon, aurai ma, aurai le, aurai la, je fais mon, je fais ma, pas le master 2, pas le master, pas la licence 3, je soutiens, je passe mon, je passe ma, j'achève, je poursuis, commencé un master, commencé un doctorat, commencé une licence, commencé une thèse, commencé un bts, commencé un mba, commencé le master, commencé le doctorat, commencé la licence, commencé la thèse, commencé mon master, commencé mon doctorat, commencé ma licence, commencé ma thèse, commencé ma maîtrise
typed-level-none = bepc, brevet des collèges, dnb, cepe, niveau collège, école primaire, primaire, collège seulement
typed-level-likely-bachelors = universitaire, études universitaires, études supérieures
typed-level-generic = universitaire, études universitaires, études supérieures
typed-level-as-far-as = niveau
typed-marital-to-come = fiancé, fiancée, fiancés, fiançailles, on va se marier, je vais me marier, mariage prévu, mariage en, futur mari, future femme, bientôt marié, bientôt mariée, je me marie, on se marie, nous nous marions, me marier, va se marier, mariage le, mariage dans, se marier, nous marier, à marier, veux marier, vais marier, va marier, compte marier
typed-marital-unsure = en cours de divorce, divorce en cours, je divorce, on divorce, marié religieusement, mariée religieusement, mariage religieux, religieusement, mariage coutumier, coutumier, coutumièrement, marié coutumièrement, mariage traditionnel, traditionnellement, la dot, doté, dotée, fatiha, halal, pas légalement, pas à la mairie, c'est compliqué, on s'est quittés, rupture, plus marié, plus mariée, plus mariés, nous a quittés, nous a quittées, nous a quitté, m'a quitté, m'a quittée, à la coutume, coutume, au village, à l'église seulement, à la mosquée, par la coutume, veux divorcer, vais divorcer, va divorcer, allons divorcer, compte divorcer, me divorcer, pense divorcer, en train de divorcer, envisage de divorcer, se séparer, me séparer, nous séparer
typed-marital-widowed = mari est décédé, mari décédé, femme est décédée, femme décédée, époux décédé, épouse décédée, conjoint décédé, conjointe décédée, feu mon mari, feue ma femme, mon défunt mari, ma défunte femme, perdu mon mari, perdu ma femme, mari est mort, femme est morte, mari mort, femme morte, veuvage, veufs
typed-died = décédé, décédée, mort, morte, décès, défunt, défunte, perdu, paix à son âme, repose en paix, rip, que son âme, que dieu ait son âme, allah yerhmo, allah yerhamo, allah y rahmo, n'est plus de ce monde, n'est plus là
typed-marital-alone = seul, seule
typed-goes = je pars en, je pars au, je pars, je vais partir, je vais aller, partir en, partir au, aller au, aller en, je veux aller, je pars bientôt, déménager en, déménager au, je vais déménager, immigrer au, rentre, je rentre, rentrer, retourne, je retourne, retourner, je viens au, j'arrive au, j'arrive en
typed-anywhere = là où il y a du travail, où il y a du travail, où je trouve du travail, là où je trouve du travail, où il y a des emplois, où on m'embauche, ailleurs qu'au québec, ailleurs qu'à montréal, pas au québec, hors du québec, tout sauf le québec, tout sauf québec, ça m'est égal, n'importe laquelle, toutes, aucune idée précise, pas d'importance, en dehors du québec
typed-not-this-place = sauf, hors, excepté, en dehors du, en dehors de, ailleurs
typed-test-other-kind = naturalisation, carte de résident, irn, études, blanc, à blanc, tout public, intégration, résidence, anf
typed-test-none = rien, zéro, en cours, pas encore passé, pas encore fait, jamais fait, non concerné, sans objet, je parle pas, je ne le parle pas, je vais le passer, je le passe, je compte le passer, j'ai pas de test, pas fait, inscription, en préparation, francophone, pas besoin, pas nécessaire, pas requis, bilingue, cours d'anglais, cours de français, je prends des cours, prochain, prochaine, l'an prochain, l'année prochaine, je commence, rien passé, rien fait, jamais passé, pas passé, pas encore fait de test, pas encore de test, aucun test
typed-not-there = pas de passeport, je n'en ai pas, j'en ai pas, n'en ai pas, pas encore reçu, pas encore reçue, pas reçu, pas reçue, j'attends, je l'attends, en attente, pas encore arrivé, pas encore arrivée, pas encore eu, je ne l'ai pas, je l'ai pas, l'ai pas encore, en cours de renouvellement, renouvellement en cours, à renouveler, je le renouvelle, en cours, en cours de traitement, demande en cours
typed-around-a-date = l, passé, passée, valable, valide, daté, datée, daté du, datée du, démissionné, licencié, licenciée, embauché, embauchée, commencé, arrêté, parti, partie, quitté, jusqu'en, jusqu'au, jusqu'à, été, ai, suis, y, il, elle, expire, expirera, échéance, expiration, délivré, délivrée, reçu, reçue, obtenu, j'ai, je l'ai, mi, test, examen, session, terminé, terminée, fini, finie, diplômé, diplômée, mon, ma, contrat, fin de contrat, dernier, jour, poste, date, donc, vers, courant, alors, merci, viré, virée, licenciement, m, on, ont, a, remercié, remerciée, j, rupture, conventionnelle, démission, fermé, boîte, société, entreprise, juste, tout, viens
typed-now = pas fini, pas terminé, pas encore fini, je continue, ça continue, toujours là, toujours dedans, toujours employé, toujours employée, j'y travaille toujours, j'y suis encore, encore là, encore en poste, en activité, à ce jour, pas encore parti, pas encore quitté, même poste, jusqu'à aujourd'hui, jusqu'ici, aujourd'hui
typed-each = que des, uniquement des, dans toutes, toutes les quatre, à chaque, pour tout, pour tous, tout à, dans toutes les épreuves, toutes les épreuves, dans toutes les parties, toutes les parties, dans toutes les compétences, toutes les compétences, tous les modules, dans tous les modules, dans chaque partie, dans chaque épreuve, dans chaque compétence, chaque partie, chaque épreuve, chaque compétence, chaque module, dans chaque, tous à, tout, toutes, dans tous, à tout, pour chaque, dans l'ensemble, all compétences, all épreuves
typed-asks-nothing = que des, que du, que de la, que mes, que mon, que ma, que les
typed-perhaps-no-work = stage, stages, stagiaire, alternance, apprenti, apprentissage, bénévolat, bénévole, service civique, pendant mes études
typed-no-money = j'en ai pas, je n'en ai pas, je n'ai rien, j'ai rien, rien, pas un sou, aucune économie, aucun fonds, pas de fonds, rien de côté
typed-children = mômes, gosses, petits, filles, fils, ados
typed-only-none = aucun, aucune, rien, zéro, personne, pas un
typed-none-so-far = pas encore, aucune pour l instant, rien encore, rien pour l instant, pas pour l instant, aucune encore
typed-lives-in = habite, jhabite, j'habite, habitons, vis, vivons, vivant, réside, résidons, loge, domicilié, domiciliée, basé, basée, installé, installée
typed-lives-now = maintenant, actuellement, je vis, j'habite, je suis, venu, venue, arrivé, arrivée

# Mots du nom d’un choix sans lesquels c’en est un autre : « partout sauf au Québec ».
words-excepting = sauf, hors, pas

## Oui et non d’une question

credential-assessed-typed =
    .yes = rapport reçu, j'ai le rapport, j'ai l'ede, j'ai mon ede, ede faite, ede reçue, c'est fait, faite, évaluée, évalué, j'ai l'évaluation, équivalence faite
    .no = a reçu mes, reçu mes relevés, reçu mes documents, reçu mon dossier, reçu mes papiers, ont reçu mes, ont reçu mon dossier, ont bien reçu, a bien reçu, en route, c'est en route, en chemin, je l'attends, j'attends, commandée, commandé, envoyée, envoyé, pas commencé, pas faite, à faire, je vais la faire, je dois la faire, bientôt, en traitement, dossier envoyé, demande faite, envoyer, viens d'envoyer, je viens de l'envoyer, à envoyer, pas envoyé, demandé, demandée, rien fait, rien fait encore, dossier est chez, encore chez, traine, traîne, ça traine, bloqué, bloquée, en attente de wes, payé, j'ai payé, pas les sous, pas les moyens, pas d'argent, pas reçu, pas reçue, toujours pas reçu, toujours pas reçue, toujours rien, rien reçu, à l'étude, en vérification, relevés envoyés, dossier ouvert, ouvert un dossier, ouvert le dossier, ouvert mon dossier, compte ouvert, ouvert un compte, compte créé, créé un compte, créé mon compte, déjà payé, déjà envoyé, déjà commandé, déjà commandée, déjà demandé, déjà demandée, déjà déposé, tarde, tardent, retard, en retard, grève, en grève, n'a pas envoyé, pas encore envoyé, n'ont pas envoyé, trop cher, trop chère, hors de prix, pas transmis, refuse de délivrer, refuse d'envoyer, j'attends que, attends que
    .unsure = seulement mon, seulement ma, que mon, que ma, pas l'autre

job-self-employed-typed =
    .yes = ma boutique, mon commerce, mon entreprise, ma société, ma boîte, mon cabinet, mon salon, mon atelier, mon restaurant, ma propre, mon propre, indépendant, freelance, en libéral, profession libérale, artisan, commerçant, patron, je suis mon patron, micro entreprise, pour moi même, pour mon propre compte, pour mon compte, propre patron
    .no = salarié, employé, j'étais employé, j'étais employée, sous contrat, contrat de travail, fiche de paie, fonctionnaire, j'avais un patron, pour une boîte, dans une boîte, dans une société, intérimaire, intérim
    .unsure = portage salarial, vacataire, prestataire, prestations, sous traitant, associé, gérant, les deux, entreprise familiale, au début, avant, par la suite, ensuite

job-paid-typed =
    .yes = gratification, indemnité, indemnités, indemnisé, indemnisée, salarié, fiche de paie, fiches de paie, rémunération, payés, on me payait, j'étais payé, j'étais payée, par mois, au noir, smic, pas bénévole, pas gratuit, pas du bénévolat, par virement, virement, virements, chaque mois, chaque fin de mois, tous les mois, fin du mois, je touchais, me payait, me payaient, me paye, me paie, patron payait, primes, prime
    .no = gratuit, gratuite, sans salaire, sans rémunération, sans indemnité, non indemnisé, jamais payé, service civique non payé
    .unsure = parfois, pas toujours, en partie, partiellement, à moitié, logé nourri, quelques mois

sibling-typed =
    .yes = frères, soeurs, sœurs, grand frère, grande soeur, petit frère, petite soeur, frangin, frangine, frérot, fils de mon père, fille de mon père, fils de ma mère, fille de ma mère, fils de mon papa, fille de mon papa, fils de ma maman, fille de ma maman, demi frère, demi soeur, demi sœur, demi frères, demi soeurs, jumeau, jumelle, frère jumeau, soeur jumelle, cadet, cadette, petite sœur, grande sœur, reuf, sista, quasi frère
    .not = en attente, en attente de la rp, attend sa rp, demande en cours, a fait sa demande, pas encore rp, pas encore citoyen, visa, visiteur, visiteuse, touriste, mineur, mineure, décédé, décédée, mort, morte, rentré, rentrée, en permis, demandeur d'asile, réfugié, réfugiée, en visite
    .no = pas de fratrie, aucun frère, aucune sœur, juste un cousin, seulement un cousin, enfant unique, oncle, tante, tonton, tata, tatie, père, mère, papa, maman, parents, fils, fille, neveux, nièce, nièces, cousines, grand père, grand mère, beau père, belle mère, mari de mon frère, femme de mon frère, fils de mon frère, fille de mon frère, époux de mon frère, épouse de mon frère, copain de mon frère, copine de mon frère, ami de mon frère, amie de mon frère, mari de ma soeur, femme de ma soeur, fils de ma soeur, fille de ma soeur, époux de ma soeur, épouse de ma soeur, copain de ma soeur, copine de ma soeur, ami de ma soeur, amie de ma soeur, mari de ma sœur, femme de ma sœur, fils de ma sœur, fille de ma sœur, époux de ma sœur, épouse de ma sœur, copain de ma sœur, copine de ma sœur, ami de ma sœur, amie de ma sœur
    .unsure = étudie, comme un frère, comme mon frère, comme une soeur, comme ma soeur, comme des frères, frère d'église, frère en christ, frère de coeur, frère de cœur
    .certain = citoyens, citoyennes, résidents permanents, résidence permanente, la rp, sa rp, leur rp, citoyenneté, nationalité canadienne, naturalisé, naturalisée, canadiens, canadiennes, carte de résident
    .beside = même père, côté de mon père, coté de mon père, côté père, même mère, côté de ma mère, coté de ma mère, côté mère, même papa, côté de mon papa, coté de mon papa, côté papa, même maman, côté de ma maman, coté de ma maman, côté maman, mêmes parents, côté paternel, côté maternel

relative-typed =
    .yes = tonton, tontons, tata, tatie, oncles, tantes, nièce, nièces, neveux, papy, mamie, papi, parents, grands parents
    .not = en attente, en attente de la rp, attend sa rp, demande en cours, pas encore rp, visa, visiteur, visiteuse, touriste, mineur, mineure, décédé, décédée, mort, morte, rentré, rentrée, en permis, demandeur d'asile, réfugié, réfugiée, en visite
    .no = que des amis, des amis, des connaissances, aucune famille, aucun parent, petit cousin, cousins, parrain, marraine, voisin, ex mari, ex femme, beau frère éloigné
    .unsure = étudie
    .certain = citoyens, citoyennes, résidents permanents, résidence permanente, la rp, sa rp, leur rp, citoyenneté, nationalité canadienne, naturalisé, naturalisée, canadiens, canadiennes, carte de résident

has-offer-typed =
    .no = entretien, entretiens, j'ai postulé, je postule, postulé, candidature, candidatures, rien pour l'instant, pas d'employeur, sans offre, aucune offre, refusé, refusée, en recherche d'emploi, j'attends une réponse, j'attends la réponse, expirée, rien de signé, pas signé, pas signée, rien d'officiel, rien d'écrit, rien sur papier, je cherche, pas d'écrit, rien écrit, pas écrit, pas écrite, sans écrit, pas de contrat, pas de lettre, aucun écrit
    .yes = promesse d'embauche, offre signée, contrat signé, offre validée, eimt, avec eimt, lettre d'offre, offre d'embauche, on m'a proposé, employeur m'a fait une offre, j'ai signé, m'a donné une lettre, m'a fait une lettre, m'a donné un contrat, m'a fait un contrat, m'a embauché, m'a embauchée, m'a recruté, m'a recrutée, lettre d'embauche, lettre d'engagement, contrat de travail
    .unsure = mon employeur actuel, mon patron, va me faire, peut être, sous condition
    .unlikely = promis, m'a promis, m'ont promis, m'a promis une offre, promis une offre, promis un contrat, promis une lettre, juste une promesse, une promesse verbale, promesse verbale, promesse orale, promesse, que du verbal, verbale, verbal, verbalement, à l'oral, oral, orale, oralement, de vive voix, de bouche à oreille, par téléphone seulement, parole, que des paroles, offre verbale, offre orale

nomination-typed =
    .yes = nominé, nominée, nommé par, désigné, désignée, certificat de désignation, candidat désigné, nomination reçue, j'ai la nomination, certificat reçu, reçue, reçu, obtenue, obtenu, je l'ai, je l'ai eue, l'ai eue, eue en, eue le, accordée, acceptée, approuvée, oui par, j'ai eu, recevoir la nomination, recevoir ma nomination, reçu la nomination, reçu ma nomination, eu la nomination, eu ma nomination
    .no = j'ai déposé, déposé, déposée, j'attends, déclaration d'intérêt, eoi, avis d'intérêt, manifestation d'intérêt, en traitement, refusée, refusé, j'ai postulé, postulé, inscrit, inscrite, profil créé, pas de nomination, aucune nomination, je vais déposer, bientôt, expirée, vise, je vise, j'espère, je compte, je veux, je voudrais, pas reçue, pas reçu, pas encore reçue, pas encore reçu, pas eue, toujours pas, dossier envoyé, dossier déposé, j'ai soumis, soumis, candidature, noi, un noi, pas encore la nomination, pas la nomination, juste un noi, lettre d'intérêt

work-permit-typed =
    .yes = ptpd, permis ouvert, permis fermé, pvt, permis jeunes professionnels, eic, statut maintenu, permis de travail, permis post diplôme, je travaille au canada, autorisé, autorisée, permis lié à l'employeur, mobilité francophone, ouvert, fermé, permis de mon mari, permis de ma femme, permis de conjoint
    .no = je suis au pays, au pays, dans mon pays, je suis à l'étranger, visiteuse, visa visiteur, visa de tourisme, sans statut, pas de permis, permis expiré, expiré, pas encore au canada, je vis en, jamais venu
    .not = j'ai fait la demande, demande en cours, j'attends, refusé, demande de permis, avant, j'avais
typed-marital-separated = séparés, séparées, plus ensemble mais mariés, séparer, séparez
typed-marital-divorced = divorcés, divorcées, ex mari, ex femme, ex époux, ex épouse, ex conjoint, ex conjointe, divorcer, divorcez
typed-marital-married = mariés, mariées, marier, mariez, marrier, marriez, marrie
typed-marital-nearly = bientôt, presque, pas encore, pas officiellement, en train de, sur le point
typed-test-this-month = au mois de janvier, au mois de février, au mois de mars, au mois d'avril, au mois de mai, au mois de juin, au mois de juillet, au mois d'août, au mois de septembre, au mois d'octobre, au mois de novembre, au mois de décembre
typed-denies = n'était pas, n'étais pas, j'étais pas, était pas, n'étaient pas, n'ai jamais, n'ai pas été, n'a pas, n'ont pas, ne vient pas, n'est pas, ne suis pas, on ne me payait pas, me payait pas


partner-canadian-typed =
    .yes = rp, résidence permanente, sa résidence, la rp, sa rp, carte de résident, carte de résidente, carte rp, la citoyenneté, sa citoyenneté, citoyenneté canadienne, nationalité canadienne, la nationalité, sa nationalité, passeport canadien, résident permanent, résidente permanente, née au canada, né au canada, naturalisé, naturalisée, naturalisation
    .not = attend sa, attend la, attend son, attend toujours, a demandé, demande de résidence, demande de citoyenneté, demande de rp, pas encore, bientôt, dossier en cours, en traitement, va avoir, aura, parraine, perdu sa
    .no = visa, permis, réfugié, réfugiée, demandeur d'asile, demandeuse d'asile, étudiant, étudiante, touriste, sans statut, comme moi, pas canadien, pas canadienne, ni l'un ni l'autre, personne protégée

partner-accompanying-typed =
    .unsure = après, ensuite, dans un an, me rejoindra, rejoindra, quand je, d'abord, moi d'abord, dès que, une fois que, on ne sait pas, pas sans, sans elle, sans lui
    .yes = elle m'accompagne, il m'accompagne, avec moi, tous ensemble, tous les deux, nous deux, à deux, avec toute la famille, me suit, me suivra, on y va ensemble, on part à deux, je l'emmène, je l'amène, l'emmène avec moi, toute la famille, où je vais elle va, et les enfants, et nos enfants, et mes enfants, avec les enfants, avec nos enfants, et notre fils, et notre fille
    .no = reste au pays, restera au pays, elle reste, il reste, je pars seul, je pars seule, seulement moi, juste moi, sans ma femme, sans mon mari, je la laisse ici, je le laisse ici, la laisser ici, le laisser ici, ne quitte pas son travail, quitte pas son travail, elle restera, il restera, garde les enfants, ne me suit pas, me suivra pas, me suit pas
typed-less = moins d, moins d'un, près de, pas loin de, proche de, pas tout à fait, un peu moins de, même pas, pas encore
typed-contrast = mais, plutôt, sauf, par contre, en revanche
typed-unsure-of-it = sinon, pas sûr, pas sûre, pas décidé, pas décidée, plutôt
typed-no-less = pas moins de, pas moins d, au moins
typed-says-not = pas, n est pas, aucun, aucune, sans
typed-than = de, d, que
typed-whole = en tout, au total, total, en tout et pour tout, tout compris, tout confondu, en cumulé, cumulés, en cumul
typed-as-what = comme, en tant que, en tant qu, chez, en qualité de
typed-only-part = mais, seulement, dont seulement, maximum
typed-level-secondary = humanités, humanités générales, mes humanités, humanités complètes, diplôme d'humanités, humanités pédagogiques, bac ii, bac 2ème partie, terminale validée, bac pro, bac professionnel, baccalauréat professionnel, bac techno, bac technique, bac technologique, bac sti, bac stmg, bac g2, bac c, bac d, probatoire et bac
typed-level-likely-secondary = a2, d6, diplôme d'état, diplome d'état, bep, cap, bt, brevet de technicien, brevet professionnel
typed-level-two_year = graduat, diplôme de graduat
typed-study-place = fac, université, uni, école, études, thèse, cours, l'université, l'école, cycle
typed-marital-apart = chacun de son coté, chacun de son côté, chacun de notre côté, chacun chez soi, chacun chez lui, chacun chez nous, plus ensemble, séparément, plus sous le même toit, vit séparés, vivons séparés, chacun sa maison, ne vit plus ensemble, on vit plus ensemble, ne vivons plus ensemble, elle est partie, il est parti, parti de la maison, partie de la maison, femme est partie, épouse est partie, mari est parti, époux est parti
typed-impersonal = il y a, il y avait, il faut, il me faut, il reste, il me reste, il fait, il s'agit
typed-eca-ordered = commandé, commandée, demandé, demandée, en cours, en traitement, en attente, j'attends, je l'attends, envoyé, envoyée, payé, payée, soumis, soumise, déposé, déposée, lancé, lancée, dossier est chez, encore chez, ça traine, traine, viens de l'envoyer, viens d'envoyer, en vérification
typed-eca-not-ordered = pas encore commandé, pas encore commandée, pas encore demandé, pas encore demandée, pas commandé, pas commandée, pas demandé, pas demandée, pas payé, pas encore payé, pas envoyé, pas encore envoyé, pas envoyée, pas encore envoyée, pas commencé, je vais, à commander, à demander, il faut, je dois, faut que, rien
typed-marital-single = célib, celib, solo, cœur à prendre, pas mariés, pas mariées, non mariés, pas encore mariés, pas encore marié, pas encore mariée, sans être mariés, jamais mariés, jamais marié, jamais mariée, pas marier, pas encore marier, non marier, jamais marier
typed-since-when = depuis, pendant, jusqu
typed-echo = il l'est, elle l'est, je le suis, ils le sont, elles le sont, nous le sommes, j'en ai, j'en ai un, j'en ai une
typed-echo-past = je l'étais, il l'était, ça l'était
typed-echo-not = il ne l'est pas, elle ne l'est pas, je ne le suis pas, je n'en ai pas
typed-echo-not-past = je ne l'étais pas, ça ne l'était pas
typed-was-there = j'étais, étais, était, étions, je vivais, j'habitais, je travaillais
typed-came-back = de retour, rentré, rentrée, rentrés, revenu, revenue, retourné, retournée, suis rentré
typed-first-day = premier jour, mon premier jour, premier jour de travail
typed-in-shifts = gardes, nuits, vacations, quarts
typed-before-a-year = en, de
typed-marital-again = remariés, remarier
typed-before-died = est, a, était, avait, vient de, nous, subitement, malheureusement, aussi, étant
typed-passed-or-lost = son, sa, ses, mon, ma, mes, notre, le, la, les, un, une, tout
typed-unmarried = pas marié, pas mariée, pas mariés, pas mariées, pas encore marié, pas encore mariée, pas encore mariés, pas encore mariées, non marié, non mariée, non mariés, sans être mariés, sans se marier, sans mariage, pas de mariage, jamais mariés, sans papiers, pas passés à la mairie, pas marier, pas encore marier, non marier, jamais marier, pas mariez
typed-one-home = comme un couple, même toit, même maison, même appartement, même appart, avec mon copain, avec ma copine, avec mon conjoint, avec ma conjointe, avec mon compagnon, avec ma compagne, avec mon ami, avec mon fiancé, avec ma fiancée, maritalement, en concubinage, concubinage, vit ensemble, vis ensemble, vivons ensemble, vivant ensemble, vivent ensemble, vivre ensemble, habite ensemble, habitons ensemble, habitant ensemble, habitent ensemble, on est ensemble sous, vie commune
typed-lives-with-others = parents, mère, père, frère, frères, soeur, sœur, soeurs, sœurs, cousin, cousine, cousins, amis, des amis, colocataire, colocataires, coloc, colocs, colocation, famille, oncle, tante, beaux parents, rompu, ex, quittés
typed-year-named = cette année, l'année dernière, année dernière, l'an dernier, an dernier, l'année passée, année passée, l'année prochaine, début d'année, moins d'un an, moins d'une année, pas encore un an
typed-in-vain = si seulement, si seulement j'avais, si seulement j'en avais, j'aimerais, j'aimerais bien, j'aimerais trop, j'aurais aimé, j'aurais bien aimé, dans mes rêves, en rêve, je voudrais bien, ça serait bien, ce serait bien, ça aurait été bien
typed-half-said = pas exactement, pas tout à fait, oui et non, plus ou moins, en quelque sorte, à moitié, pas complètement, pas entièrement, mouais, bof, si on veut
typed-before-the-last = donc, mais, alors, du coup, et
typed-no-last-word = dit, disent, dire, si, ou, pas, pense, crois, espère, que, un, le, est, c'est, pourquoi
typed-other-kin = oncle, oncles, tante, tantes, tonton, tata, tatie, cousin, cousine, cousins, cousines, ami, amie, amis, neveu, neveux, nièce, nièces, père, mère, papa, maman, parents, fils, fille, filles, grand père, grand mère, grands parents, beau père, belle mère, mari de mon frère, femme de mon frère, fils de mon frère, fille de mon frère, époux de mon frère, épouse de mon frère, copain de mon frère, copine de mon frère, ami de mon frère, amie de mon frère, mari de ma soeur, femme de ma soeur, fils de ma soeur, fille de ma soeur, époux de ma soeur, épouse de ma soeur, copain de ma soeur, copine de ma soeur, ami de ma soeur, amie de ma soeur, mari de ma sœur, femme de ma sœur, fils de ma sœur, fille de ma sœur, époux de ma sœur, épouse de ma sœur, copain de ma sœur, copine de ma sœur, ami de ma sœur, amie de ma sœur
typed-for-now = pour l'instant, pour le moment, actuellement, encore, à ce jour, en ce moment, maintenant, aujourd'hui, là, toujours
typed-none-alone = zéro, rien, rien du tout, néant, aucune, aucun, pas un sou, que dalle, walou
typed-no-child-counted = chien, chiens, chienne, chat, chats, chatte, chaton, chatons, animal, animaux, oiseau, oiseaux, perroquet, poisson, poissons, lapin, lapins, chèvre, chèvres, mouton, moutons, plante, plantes, filleul, filleule, filleuls, neveu, neveux, nièce, nièces, cousins, cousines, frères, sœurs, soeurs, élèves
typed-around-others = et, mais, juste, seulement, que, avec, j'ai, j, ai, on a, mes, mon, ma, un, une, à part, sauf, enfant, enfants, d'enfant, d'enfants, pas d'enfant, pas d'enfants, mdr, je, nous
typed-planned-children = on en veut, j'en veux, on voudrait, on prévoit, prévu, on espère, j'espère, un jour, plus tard, après le mariage
typed-there-too = chez lui, chez elle, chez eux, là bas, y aller, j'y vais, j'irai, je vais le rejoindre, je vais la rejoindre, le rejoindre, la rejoindre, les rejoindre, près de lui, près d'elle, près d'eux, à côté, avec lui, avec elle, avec eux, donc là, donc là bas, même ville, même province, pareil, moi aussi
typed-in-vain-of = si seulement j'avais, j'aurais aimé avoir, j'aurais bien aimé avoir

# Ce qui s’ajoute à ce qui a été dit, sans le remplacer.
typed-as-well = aussi, en plus, également, de plus

# Un oui ou un non dit en toutes lettres ; les mots seuls sont dans le fichier anglais.
typed-yes = la réponse est oui, réponse oui, c'est oui, c'est un oui, pour moi c'est oui
typed-no = la réponse est non, réponse non, c'est non, c'est un non, pour moi c'est non
typed-not-known-around = les, mes, toujours, a, eu, n, ne, j'ai, m
