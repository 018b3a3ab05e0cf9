### Pourquoi une réponse ne peut pas être prise : ce qui a été compris, ce qui est attendu, un exemple.


## Lire les dates

problem-date-unreadable = Je n’ai pas pu lire « { $text } » comme une date. Écrivez le mois en lettres, par exemple <i>{ $example }</i>, ou année-mois-jour : <i>1991-04-03</i>.
problem-date-ambiguous = « { $text } » peut se lire comme deux dates différentes. Laquelle ?
problem-date-century = « { $text } » a une année à deux chiffres. Quel jour est-ce ?
problem-month-short-year = Je lis « { $text } » comme le mois et l’année du bouton. Si c’est bien cela, touchez-le. Sinon, écrivez l’année à quatre chiffres, par exemple <i>{ $example }</i>.
problem-date-month-first = Je lis « { $text } ». Sans le jour, je compte depuis le premier de ce mois, pour que le rapport ne compte jamais plus longtemps qu’il ne peut : touchez-le, ou écrivez le jour du rapport. Votre profil chez IRCC demande le jour exact.
problem-date-about = Je lis « { $text } ». Vers quel jour de ce mois ? Touchez-en un, ou écrivez le jour.
problem-date-ago = « { $text } » n’est pas assez exact : des points et des échéances dépendent de cette date. Cherchez-la et écrivez-la, par exemple <i>{ $example }</i>, ou passez la question pour l’instant.
problem-date-yes-no = « { $text } » ne répond pas à cette question : il me faut une date, par exemple <i>{ $example }</i>. Si vous ne la connaissez pas, ou s’il n’y en a pas, touchez le bouton pour la laisser ouverte.
problem-birth-age = { $age } ans, merci. Il me faut la date de naissance entière, car les points changent à un anniversaire. Par exemple : <i>{ $example }</i>.
problem-birth-age-later = { $age } ans : cela suffit pour une estimation. Je demanderai la date de naissance avant la note exacte.
problem-birth-age-beyond = { $age } ans, ce serait un beau record ! Quelle est votre vraie date de naissance ? Par exemple : <i>{ $example }</i>.
problem-birth-year = Année de naissance { $year }, merci. Il me faut la date entière, car les points changent à un anniversaire. Par exemple : <i>{ $example }</i>.
problem-birth-year-later = Année de naissance { $year } : cela suffit pour une estimation. Je demanderai la date de naissance avant la note exacte.
problem-birth-age-or-year = { $number }, est-ce votre âge, ou votre année de naissance ({ $year }) ? Donnez-moi la date de naissance entière, l’année à quatre chiffres. Par exemple : <i>{ $example }</i>. <i>{ $number } ans</i> ou <i>né en { $year }</i> suffit pour une estimation.
problem-date-impossible = « { $text } » n’est pas un jour du calendrier. Vérifiez le jour et le mois, et écrivez-la de nouveau, par exemple <i>{ $example }</i>.
rest-of-date-will-do = { $said } Le reste seul suffit.
problem-date-needs-day = Je lis « { $text } », mais ici il me faut aussi le jour. Par exemple : <i>{ $example }</i>.
problem-date-which-year = « { $text } » n’a pas d’année. Quel jour est-ce ?
problem-date-needs-year = Je lis « { $text } », mais l’année manque. Écrivez-la à quatre chiffres, par exemple <i>{ $example }</i>.
problem-date-only-year = Je lis « { $text } » comme une année, mais ici il me faut plus que l’année. Par exemple : <i>{ $example }</i>.
problem-month-unreadable = Je n’ai pas pu lire « { $text } » comme un mois. Écrivez le mois et l’année, par exemple <i>{ $example }</i> ou <i>2021-03</i>.


## Lire les nombres et les résultats

problem-number-unreadable = Je n’ai pas pu lire « { $text } » comme un seul nombre. Écrivez-le en chiffres, par exemple <i>{ $example }</i>.
problem-number-range = Je lis { $number }, mais j’attends ici un nombre de { $least } à { $most }. Par exemple : <i>{ $example }</i>.
problem-number-whole = Je lis « { $text } », mais j’attends ici un nombre entier, sans fraction. Arrondissez vers le bas, par exemple <i>{ $example }</i>.
problem-children-to-come = Félicitations ! Un enfant compte dès sa naissance : pour l’instant, je compte ceux qui sont nés. Combien aujourd’hui ? Par exemple : <i>{ $example }</i>.
problem-number-beside = Je vois un nombre dans « { $text } », mais je ne suis pas sûr de ce qui l’entoure : je ne l’ai pas pris. Donnez le nombre seul, par exemple <i>{ $example }</i>.
problem-years-part-time = Le temps partiel compte selon ses heures : le temps plein, c’est { $full } heures par semaine, donc « { $text } » fait moins d’années pleines qu’il n’y paraît. Combien d’années pleines cela fait-il ?
problem-years-student = Au Canada, le travail fait pendant des études à temps plein ne compte pas. « { $text } », était-ce entièrement à côté de vos études ? Alors touchez le bouton. Si vous avez aussi travaillé après, écrivez seulement ces années complètes, par exemple <i>{ $example }</i>.
problem-whose-unknown = « { $text } » semble concerner votre partenaire, et cette question porte sur vous. Celle de votre partenaire vient à part. Et pour vous ? Par exemple : <i>{ $example }</i>.
problem-money-foreign = « { $text } » ne ressemble pas à des dollars canadiens, et c’est ce qu’il me faut. Combien cela fait-il aujourd’hui en dollars canadiens ? Votre banque ou un convertisseur vous le dit. Écrivez ensuite cette somme, par exemple <i>{ $example }</i>.
problem-money-which = Je lis « { $text } » comme la somme du bouton. Est-ce en <b>dollars canadiens</b> ? Si oui, touchez-le. Si c’est une autre monnaie, convertissez d’abord et écrivez la somme canadienne, par exemple <i>{ $example }</i>.
problem-money-beside = Je vois une somme dans « { $text } », mais je ne suis pas sûr de ce qui l’entoure : je ne l’ai pas prise. Donnez la somme seule, en dollars canadiens, par exemple <i>{ $example }</i>.
problem-hours-full-time = Temps plein, c’est noté. Combien d’heures cela fait-il dans une semaine habituelle ? Touchez un nombre ou écrivez le vôtre, par exemple <i>{ $example }</i>.
problem-hours-part-time = Temps partiel, c’est noté. Combien d’heures cela fait-il dans une semaine habituelle ? Touchez un nombre ou écrivez le vôtre, par exemple <i>20</i>.
problem-hours-a-day = Je lis { $hours } heures par jour. Sur { $days } jours, cela donne les heures du bouton. Est-ce votre semaine habituelle ? Si vous travaillez plus ou moins de jours, écrivez les heures d’une semaine entière.
problem-test-other-language = { $asked ->
    [english] « { $text } » est un test de français : gardez-le, je demande le français juste après. Ici, il me faut votre test d’<b>anglais</b> ; sans test, choisissez la ligne qui le dit.
   *[other] « { $text } » est un test d’anglais, et ici il s’agit du <b>français</b>. Sans test de français, choisissez la ligne qui le dit ; « retour » mène à l’anglais.
}
problem-hours-day-or-week = « { $text } », est-ce par <b>semaine</b> ou par jour ? Le plus grand nombre correspond à cinq jours pareils. Touchez-en un, ou écrivez les heures d’une semaine entière, par exemple <i>{ $example }</i>.
problem-hours-range = Vos heures variaient : « { $text } ». Quelle était votre semaine habituelle ? Touchez-en une, ou écrivez la moyenne, par exemple <i>{ $example }</i>.
problem-hours-clock = Je lis « { $text } » comme des heures de la journée, sur { $days } jours. Combien d’heures <b>payées</b> cela fait-il par semaine ? Les plus petits nombres laissent une demi-heure ou une heure par jour pour une pause non payée. Touchez-en un, ou écrivez le vôtre.
problem-hours-beside = Je n’ai pas pu lire « { $text } » comme des heures par semaine. Donnez les heures payées d’une semaine habituelle en un seul nombre, par exemple <i>{ $example }</i>.
problem-score-beside = Je vois un nombre dans « { $text } », mais je ne suis pas sûr que ce soit ce résultat : je ne l’ai pas pris. Copiez le résultat seul, par exemple <i>{ $example }</i>, ou les quatre, chacun avec ses lettres.
problem-score-unreadable = Je n’ai pas pu lire « { $text } » comme un résultat. Copiez le nombre de votre relevé, par exemple <i>{ $example }</i>. Les quatre à la fois, chacun avec ses lettres, c’est possible aussi.
problem-score-range = Je lis { $score }. { $test } donne { $range } dans cette partie : cela ne va donc pas. Copiez de nouveau le résultat tel que votre relevé le montre, par exemple <i>{ $example }</i>.
problem-score-is-level = Je lis « { $text } » comme un niveau, mais ici il me faut le résultat tel que votre relevé l’imprime : je calcule le niveau moi-même. Par exemple : <i>{ $example }</i>. { $early ->
    [yes] Sans le relevé, écrivez par exemple <i>NCLC 8 partout</i> : cela suffit pour une estimation.
   *[no] Sans le relevé, écrivez <i>passer</i>.
}
problem-score-is-level-later = { $scale } { $level } : cela suffit pour une estimation. Avant la note exacte, je demanderai les quatre résultats de votre relevé.
problem-scores-count = J’attendais un résultat, par exemple <i>{ $example }</i>, ou les quatre, chacun avec ses lettres : CO ou L, CE ou R, EE ou W, EO ou S.


## Lire les choix et les textes

problem-choice-unknown = Je n’ai pas pu rapprocher « { $text } » d’un des choix. Touchez un bouton, ou écrivez les mots d’un bouton, par exemple <i>{ $example }</i>.
problem-level-unfinished = Seules les études terminées comptent : « { $text } » n’y est donc pas encore. Quel est le plus haut niveau que vous avez <b>terminé</b> ? Par exemple : <i>{ $example }</i>.
problem-likely = Je ne suis pas tout à fait sûr de « { $text } ». Si c’est ce qui est sur le bouton, touchez-le. Sinon, dites-le autrement, par exemple <i>{ $example }</i>.
problem-yes-no-unclear = « { $text } » peut vouloir dire oui ou non ici, et je ne devine pas. Qu’en est-il aujourd’hui ? Touchez l’un des deux, ou écrivez <i>oui</i> ou <i>non</i>.
problem-marital-together = Un couple qui vit ensemble depuis au moins un an est en union de fait ; avant, chacun est célibataire. Qu’en est-il aujourd’hui ?
problem-marital-changing = Il me faut la situation d’<b>aujourd’hui</b> ; un changement à venir compte une fois arrivé. Quelle est-elle maintenant ? Par exemple : <i>{ $example }</i>. Un doute sur l’union de fait ? <i>pourquoi</i> l’explique.
problem-yes-no-unknown = Je lis « { $text } », mais cette question demande un oui ou un non. Touchez un bouton, ou écrivez <i>oui</i> ou <i>non</i>.
problem-country-remote = Un travail compte dans le pays où vous étiez en le faisant, pas dans celui de l’employeur. Quel pays était-ce pour « { $text } » ? Touchez-le ou écrivez-le, par exemple <i>{ $example }</i>.
problem-country-school = « { $text } » peut désigner plus d’un pays. Dans lequel avez-vous étudié ? Par exemple : <i>{ $example }</i>.
problem-country-unknown = Je ne connais pas de pays appelé « { $text } ». Écrivez son nom courant en français ou en anglais, par exemple <i>{ $example }</i>.
problem-text-too-long = C’est plus long que ce que je peux garder ici. Dites-le en { $most } caractères au plus, par exemple <i>{ $example }</i>.
problem-text-yes-no = Je lis « { $text } », mais ici il me faut quelques mots, par exemple <i>{ $example }</i>.
problem-city-unknown = Je ne connais pas de ville appelée « { $text } ». Nommez la grande ville la plus proche, par exemple <i>{ $example }</i>, ou passez la question : elle ne sert qu’à votre fuseau horaire.
problem-text-empty = Je n’ai vu aucun mot là-dedans. Écrivez une réponse courte, par exemple <i>{ $example }</i>, ou passez la question.


## Dates de naissance

problem-birth-in-future = Je lis le { $date }, qui est encore à venir. Donnez la date de naissance avec l’année entière, par exemple <i>3 avril 1991</i>.
problem-age-unlikely = Je lis le { $date }, ce qui donne un âge de { $age }. Vérifiez l’année. Par exemple : <i>3 avril 1991</i>.


## Tests de langue

problem-test-in-future = Je lis le { $date }, qui est encore à venir. Il me faut le jour d’un test déjà passé, par exemple <i>14 mars 2026</i>. S’il est seulement prévu, revenez en arrière et choisissez « Aucun pour l’instant ».
problem-test-not-accepted = Entrée express n’accepte pas ce test : { $test } (au { $on }). Sont acceptés : <b>{ $accepted }</b>. Si vous avez un résultat de l’un d’eux, choisissez-le ; sinon, il vous en faudra un.
problem-test-is-level = « { $text } » est un niveau, pas un test, et Entrée express ne compte que les tests approuvés. De quel test vient-il ? Sans test, choisissez la ligne qui le dit.
problem-scale-699 = La colonne « Score / 699 » ne doit pas être saisie pour Entrée express : le système d’IRCC ne la prend pas. Sur la même attestation, cherchez la colonne <b>« Équivalence ancien score »</b> et choisissez-la, ou choisissez les niveaux NCLC qui y sont imprimés.
problem-score-699 = Je lis { $score }. Cela ressemble à la colonne « Score / 699 », qui ne doit pas être saisie pour Entrée express. Cherchez sur votre attestation la colonne <b>« Équivalence ancien score »</b> ({ $range } dans cette partie), par exemple <i>{ $example }</i>, ou revenez en arrière et choisissez les niveaux NCLC.
problem-test-too-old = Je lis le { $date }. Les résultats comptent pendant moins de deux ans : vérifiez l’année. Par exemple : <i>14 mars 2026</i>.
problem-plan-in-past = Je lis le { $date }, qui est déjà passé. Donnez un jour à venir, par exemple <i>15 septembre 2027</i>. Si vous avez passé le test, revenez en arrière et choisissez-le.


## Études

problem-not-completed-yet = Je lis { $date }, qui est encore à venir. Seules les études terminées comptent : il me faut un mois passé, par exemple <i>juin 2015</i>. Si vous étudiez encore, laissez ce diplôme de côté pour l’instant.
problem-completed-too-young = Je lis { $date }, très peu de temps après votre naissance. Vérifiez l’année de fin de ces études. Par exemple : <i>juin 2015</i>.
problem-report-in-future = Je lis le { $date }, qui est encore à venir. Donnez la date de délivrance imprimée sur le rapport, par exemple <i>20 mai 2024</i>. S’il n’est pas encore délivré, revenez en arrière et répondez qu’il n’y a pas de rapport.
problem-report-before-eca = Je lis le { $date }. Les rapports pour l’immigration n’existent que depuis { $first } : vérifiez la date de délivrance. Par exemple : <i>20 mai 2024</i>.
problem-report-wording-unknown = « { $text } » n’est pas dans le tableau d’IRCC des libellés de rapports, et je ne devine pas. Copiez l’équivalence canadienne lettre par lettre, ou touchez la ligne que nomme votre rapport, par exemple <i>{ $example }</i>. En cas de doute, demandez à l’organisme quel niveau c’est pour Entrée express.
problem-report-wording-together = Le tableau d’IRCC n’a « { $text } » qu’à côté d’un diplôme de trois ans ou plus : ensemble, c’est « Deux ou plus ». Seul, il n’y a pas de niveau. Si ce rapport couvre les deux, touchez « Deux ou plus » ; sinon, touchez la durée que le rapport indique pour celui-ci, par exemple <i>{ $example }</i>.
problem-report-wording-profession = « { $text } » peut désigner un diplôme professionnel dans un domaine réglementé ou un autre niveau, et des points en dépendent. Si le rapport dit « first professional degree », touchez « Maîtrise ou diplôme professionnel » ; sinon, touchez le niveau qu’il nomme, par exemple <i>{ $example }</i>.
problem-report-before-completion = Je lis le { $date } comme date de délivrance du rapport, mais ce diplôme s’est terminé en { $end } : seules des études terminées peuvent être évaluées. Copiez la date du rapport, par exemple <i>{ $example }</i>, ou revenez en arrière pour changer la fin des études.
problem-completed-after-report = Je lis { $date }, mais le rapport sur ce diplôme est daté du { $issued }, et seules des études terminées peuvent être évaluées. Vérifiez les deux dates. Si { $date } est juste, changez d’abord la date du rapport (/edit). J’ai gardé votre réponse précédente.


## Travail

problem-years-too-many = Je lis { $years } ans, mais c’est plus que ce que permet une vie de travail à { $age } ans. Donnez les années complètes de travail qualifié, par exemple <i>{ $example }</i>. Si votre date de naissance est fausse, /edit la change.
problem-qualified-too-young = Je lis { $date }, quand vous auriez eu moins de { $age } ans d’après votre date de naissance. Vérifiez l’année, par exemple <i>septembre 2018</i>.
problem-job-in-future = Je lis { $date }, qui est encore à venir. Seul un travail déjà commencé peut être compté. Donnez le mois où vous avez commencé, par exemple <i>mars 2021</i>.
problem-leave-in-future = Je lis { $date }, qui est encore à venir. Parlez-moi du congé une fois qu’il a commencé ou pris fin. Par exemple : <i>mars 2024</i>.
problem-leave-outside-job = Je lis { $date }, quand vous n’aviez pas cet emploi d’après ses dates. Vérifiez le mois. Par exemple : <i>mars 2024</i>.
problem-leave-ends-first = Je lis { $end }, qui vient avant le début du congé ({ $start }). Vérifiez le mois. Par exemple : <i>juin 2024</i>.
problem-job-too-young = Je lis { $date }, quand vous auriez eu moins de { $age } ans d’après votre date de naissance. Vérifiez l’année du début. Par exemple : <i>mars 2021</i>.
problem-job-end-in-future = Je lis { $date }, qui est encore à venir. Si vous y travaillez encore, répondez <i>en cours</i>. Sinon, donnez le mois où vous avez arrêté, par exemple <i>juin 2024</i>.
problem-job-ends-before-start = Je lis { $end } comme fin, mais le début que vous avez donné est { $start }. La fin ne peut pas venir avant le début. Écrivez de nouveau la fin, par exemple <i>juin 2024</i> ou <i>en cours</i>, ou revenez en arrière pour changer le début.
problem-hours = Je lis { $hours } heures par semaine. J’attends plus de 0 et au plus 112. Donnez vos heures payées habituelles d’une semaine, par exemple <i>37,5</i>.
problem-date-in-future = Je lis { $date }, qui est encore à venir. Il me faut un mois passé, par exemple <i>septembre 2018</i>. Sans cette qualification pour l’instant, passez la question.


## Passeport

problem-passport-expired = Je lis le { $date }, qui est passé. Il me faut la date d’expiration d’un passeport encore valide, par exemple <i>30 juin 2031</i>. Si vous le renouvelez, touchez le bouton pour passer.
problem-passport-too-far = Je lis le { $date }, plus loin que ne durent d’habitude les passeports. Vérifiez l’année d’expiration. Par exemple : <i>30 juin 2031</i>.


problem-eca-expected-past = Je lis { $date }, qui est passé. Si le rapport est arrivé, revenez en arrière et répondez <i>oui</i> au rapport d’EDE. Sinon, donnez un mois à venir, par exemple <i>mars 2027</i>.


## Permis au Canada

problem-permit-ended = Je lis le { $date }, qui est passé. Si vous avez demandé un nouveau permis avant ce jour, revenez en arrière et choisissez « Statut maintenu » ; sinon, choisissez « Autre, ou aucun ». Ou donnez le jour imprimé sur le permis que vous avez maintenant.
problem-permit-too-far = Je lis le { $date }, plus loin que ne durent d’habitude les permis. Vérifiez l’année. Par exemple : <i>31 mars 2027</i>.


## Ce qui ne peut pas être pris, dit plus court à partir de la deuxième fois

refused-angry = Je suis désolé que ce soit pénible. Écrivez <i>passer</i> pour laisser cette question ouverte, <i>note</i> pour voir le peu qui manque encore, ou /delete pour tout effacer.
why-again = Une réponse ressemble à ceci : <i>{ $example }</i>. Si aucune ne vous convient, ou si vous hésitez, écrivez <i>passer</i> : vous pourrez y revenir sous /edit.
refused-way-out-question = Pour la laisser ouverte, écrivez <i>passer</i> ; <i>pourquoi</i> explique la question.
refused-again-question = Cela ne convient pas non plus, désolé. Répondez par exemple : <i>{ $example }</i>. Vous pouvez écrire <i>passer</i> et y revenir, ou <i>pourquoi</i> pour de l’aide.
refused-again-choice = Touchez ce que vous voulez dire, ou écrivez-le autrement. Vous pouvez aussi écrire <i>passer</i> et y revenir, ou <i>pourquoi</i> pour de l’aide.
refused-leave-question = Ne restons pas bloqués ici : <i>passer</i> la laisse ouverte, et /edit la ramène quand vous voulez.
refused-kept-question = Ce que vous m’avez dit jusqu’ici est gardé. Écrivez <i>passer</i>, et je pose la question suivante.
refused-help-question = Écrivez <i>pourquoi</i> pour voir ce qui compte ici, avec un exemple. /help énumère tout ce que je comprends.
refused-many-question = { $variant ->
    [1] Laissons-la pour plus tard : écrivez <i>passer</i>.
    [2] Avec <i>passer</i>, rien n’est perdu : /edit ramène cette question.
    [3] Je ne peux toujours pas m’en servir ici. <i>pourquoi</i> montre une réponse que je comprends.
    [4] Vous préférez avancer ? Écrivez <i>passer</i>. Pour de l’aide, <i>pourquoi</i>.
    [5] Ce n’est pas une réponse que je connais ici. <i>passer</i> ou <i>pourquoi</i> aide.
   *[other] Cela n’aboutit pas encore : <i>passer</i> avance, <i>pourquoi</i> explique.
}
refused-way-out-screen = /help énumère ce que je comprends ; /continue reprend là où vous en étiez.
refused-again-screen = Je ne peux rien en faire ici non plus, désolé. Un bouton ci-dessous suffit ; /help énumère ce que je comprends.
refused-leave-screen = /continue reprend là où vous en étiez, quoi qu’il se soit passé ici.
refused-kept-screen = Ce que vous avez écrit n’a rien changé. Vous pouvez sortir d’ici avec /continue.
refused-help-screen = Vous pouvez aussi me demander en mots simples : <i>c’est quoi le NCLC ?</i> Ou voyez /help.
refused-many-screen = { $variant ->
    [1] Je ne peux toujours pas m’en servir ici. /help énumère ce que je peux.
    [2] Rien n’a changé. /continue reprend là où vous en étiez.
    [3] Vous préférez avancer ? Écrivez /continue.
    [4] Laissons cela : /continue avance, /help explique.
    [5] Je ne connais pas cela ici. /help ou /continue aide.
   *[other] Cela n’aboutit pas ici : /continue en sort, /help énumère le reste.
}
