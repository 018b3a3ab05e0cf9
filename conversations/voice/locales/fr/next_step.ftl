# La seule chose à faire ensuite. Elle vient en tête de la note et de la page de situation.

next-step = <b>À faire :</b> { $what }

next-interview = répondez à « { $question } ». { $left ->
    [0] Ensuite,
    [1] C’est la dernière question ; ensuite,
   *[other] Il reste { $left } questions, dont certaines dépendent de vos réponses ; ensuite,
} { $scored ->
    [yes] je vous redonne votre note.
   *[no] je vous dis votre note, vos programmes et les rondes qui pourraient vous convenir.
}
next-review = relisez vos réponses et confirmez-les. Je vous dis ensuite votre note, vos programmes et les rondes qui pourraient vous convenir.
next-complete-facts = { $program ->
    [yes] répondez à « { $fact } » : cela décide si vous êtes admissible à un programme.
   *[no] répondez à « { $fact } ». La note commence par là.
}
next-mend-passport = renouvelez votre passeport : il { $over ->
    [yes] a expiré
   *[no] expire
} le { $on }. Dès que vous avez le nouveau, dites-le-moi sous /edit.
next-mend-profile = préparez un nouveau profil : le vôtre quitte le bassin le { $on }, ses { RULE("process.profile.valid_months") } mois seront alors écoulés. Dès ce jour, vous pourrez soumettre le nouveau.
permit-on-day = le { $date }
permit-in-month = en { $month }
next-mend-permit-ends = demandez { $permit ->
    [pgwp] votre prochain permis { $late ->
        [yes] aujourd’hui
       *[no] d’ici au { $by }
    } : votre PTPD prend fin { $when }, et il n’est donné qu’une fois
    [study] votre prochain permis { $late ->
        [yes] aujourd’hui
       *[no] d’ici au { $by }
    } : votre permis d’études prend fin { $when }
    [visitor] à rester plus longtemps { $late ->
        [yes] aujourd’hui
       *[no] d’ici au { $by }
    } : votre séjour de visiteur prend fin { $when }
   *[other] la prolongation de votre permis de travail { $late ->
        [yes] aujourd’hui
       *[no] d’ici au { $by }
    } : il prend fin { $when }
}. Si la demande part à temps, vous pouvez rester jusqu’à la décision.
next-mend-permit-bridging = demandez un permis de travail ouvert transitoire avant le { $on } : le vôtre prend fin { $when }. À ce que je sais, IRCC doit d’abord avoir jugé votre demande complète.
next-mend-permit-ended = dites-moi ce que vous avez au Canada maintenant : votre permis a pris fin { $when }. Si vous n’en avez pas demandé un autre à temps, cessez de travailler ; vous pouvez demander le rétablissement de votre statut jusqu’au { $until }. Un conseiller agréé peut aider rapidement.
next-mend-test = réservez maintenant un nouveau test ({ $language }). { $whose ->
    [partner] Celui de votre partenaire
   *[own] Le vôtre
} compte jusqu’à la veille du { $on } ; sans lui, la note passe de { $before } à { $after }.
next-mend-eca = faites réévaluer le diplôme. { $whose ->
    [partner] L’EDE de votre partenaire
   *[own] L’EDE
} compte jusqu’à la veille du { $on } ; sans elle, la note passe de { $before } à { $after }.
next-mend-ended = { $change } : { $gain } points (note { $total }). Ce que vous avez ne compte plus.
next-mend-pool = d’après vos réponses, vous n’êtes admissible à aucun programme aujourd’hui, et IRCC retire un tel profil du bassin. Voyez ce qui manque ({ $program }), et commencez par là.
next-decline-or-mend = { $by_score ->
    [yes] corrigez ce qui ne va pas, ou refusez l’invitation : votre note de { $score } est sous les { $cutoff } de votre ronde.
   *[no] corrigez ce qui manque, ou refusez l’invitation.
}
next-mend-invited = envoyez votre demande d’ici au { $by }{ $has_what ->
    [yes] , dernier jour pour : { $what }, ou renouvelez d’abord.
   *[no] { " " }: à partir du { $on }, elle ne tiendrait plus.
}
next-passport = passeport
next-work = { $now ->
    [yes] aujourd’hui, { $work }.
   *[no] rien de nouveau aujourd’hui ; à partir du { $on }, { $work }.
}
next-sixty-days = Envoyez votre demande d’ici au { $on } : { $days ->
    [0] aujourd’hui
    [1] il reste un jour
   *[other] il reste { $days } jours
}.
next-late-police = Un certificat de police arriverait trop tard ? Demandez-le aujourd’hui et gardez le reçu. IRCC accepte à sa place une lettre avec cette preuve ; un agent décide. Pour la lettre, écrivez <i>lettre d’explication certificat de police</i>.
next-late-medical = L’examen médical presse déjà : prenez aujourd’hui le premier rendez-vous libre.
next-tell-ircc = mettez à jour votre profil sur le site d’IRCC : { $changes }{ $more ->
    [0] { "" }
   *[other] { " " }et { $more } de plus
}. Les invitations suivent ce qui y est écrit. Dites-moi ensuite que c’est fait.
next-biometrics = { $over ->
    [yes] le dernier jour pour donner vos données biométriques était le { $by }. Dites-moi si c’est fait ; sinon, écrivez tout de suite à IRCC par son formulaire Web.
   *[no] donnez vos données biométriques d’ici au { $by } : IRCC les a demandées. Prenez rendez-vous maintenant.
}
next-after-applying = dites-moi les dates des lettres et documents d’IRCC, et je les surveillerai.
next-landed = { $over ->
    [yes] plus rien pour Entrée express : vous voilà résident permanent. Bienvenue au Canada.
   *[no] bienvenue au Canada. IRCC a besoin de votre adresse canadienne pour votre carte d’ici au { $by }, si vous ne l’avez pas encore donnée.
}
next-refused = lisez d’abord les motifs dans la lettre d’IRCC. Si vous voulez faire examiner le refus, voyez vite un avocat ou un consultant agréé : le délai est de { $here } jours pour une décision prise au Canada, de { $abroad } à l’étranger.
next-refile = { $eligible ->
    [yes] créez un nouveau profil sur le site d’IRCC : l’ancien a pris fin le { $on }. Vos réponses sont gardées pour lui.
   *[no] voyez ce que demande un programme. L’ancien profil a pris fin le { $on } ; un nouveau exige un programme, et d’après vos réponses vous n’êtes admissible à aucun aujourd’hui.
}
next-refile-score = Il aurait aujourd’hui { $estimate ->
    [yes] environ { $score } points du SCG
   *[no] { $score } points du SCG
} et aurait besoin d’une nouvelle invitation.
next-other-programs = { $work ->
    [yes] regardez d’autres voies vers le Canada. Votre travail est d’un genre (FEER 4 ou 5) qu’aucun programme d’Entrée express ne compte, aussi bien fait soit-il.
   *[no] regardez d’autres voies vers le Canada. Rien de ce que je sais calculer ne vous ouvre un programme d’Entrée express maintenant.
} <a href="{ $link }">IRCC énumère ses programmes ici</a> ; je ne connais qu’Entrée express.
next-open-program = { $change }{ $later ->
    [yes] { " " }d’ici au { $on }
   *[no] { "" }
}. { $missing ->
    [0] Cela seul ouvre ce programme
    [1] Cela donne le point qui manque pour { $mark } et ouvre ce programme
   *[other] Cela donne les { $missing } points qui manquent pour { $mark } et ouvre ce programme
} : { $program } (note { $total }{ $later ->
    [yes] { " " }alors
   *[no] { "" }
}{ $granted }).
next-planned-test = passez votre test ({ $language }){ $dated ->
    [yes] { " " }le { $on }
   *[no] { "" }
}. Avec les résultats visés, vous serez admissible ({ $program }, note { $total }) ; avant les résultats, aucun profil ne peut être soumis.
next-then-eca = Puis votre évaluation (EDE), qui est en route : { $gain } points (note { $total } le { $on }{ $granted }).
next-wait-eca = attendez votre évaluation (EDE) : elle est en route{ $later ->
    [yes] { " " }et devrait arriver d’ici au { $on }
   *[no] { "" }
}. Si elle confirme « { $level } », { $program ->
    [none] cela fait { $gain } points (note { $total }{ $granted }).
   *[other] cela ouvre ce programme : { $program } (note { $total }{ $granted }).
} Dites-moi quand elle est là.
next-open-waiting = { $work ->
    [yes] continuez votre travail jusqu’au { $on }.
   *[no] attendez jusqu’au { $on }.
} Cela seul ouvre : { $program } (note { $total } alors).
next-open-funds = épargnez jusqu’à { $funds }. Cela seul ouvre ce programme : { $program }.
next-open-destination = prévoyez de vivre hors du Québec. Cela seul ouvre ce programme : { $program } ; le Québec choisit lui-même ses immigrants.
next-first-plan = { $count ->
        [2] deux
       *[other] trois
    } choses :
    { $steps }
    Avec NCLC 9 et tout cela, vous auriez une note de { $total } et seriez admissible à ce programme : { $program }.
next-plan-step = { $number }. { $step }
next-plan-english = Passez un test d’anglais accepté par IRCC.
next-plan-english-again = Repassez le test d’anglais, pour NCLC 9 dans les quatre compétences.
next-plan-credentials-ordered = Attendez votre évaluation (EDE), qui est en route, et dites-moi ce qu’elle dit.
next-plan-credentials = Faites évaluer votre diplôme (EDE). Cela prend des semaines ou des mois : demandez-la maintenant.
next-plan-settlement-funds = Ayez { $funds } à montrer.
next-plan-pair = deux choses ensemble ouvrent ce programme : { $program } (note { $total }) : { $first }, et { $second }.
next-create-profile = créez votre profil sur <a href="{ $link }">le site d’IRCC</a>. { $how ->
    [exact] Vos { $score } points auraient
    [sure] Votre note, au moins { $least }, aurait
    [about] Environ { $score } points auraient
   *[open] Au plus { $most } points auraient
} suffi dans la dernière ronde de ce genre ({ $cutoff }) : { $round }.{ $how ->
    [about] { " " }Le moins, { $least }, n’aurait pas suffi.
    [open] { " " }Le moins, { $least }, n’aurait pas suffi.
   *[exact] { "" }
}
next-create-profile-anyway = créez votre profil sur <a href="{ $link }">le site d’IRCC</a> : vous êtes admissible à un programme, et rien de ce que je sais calculer n’ajoute dix points.
next-profile-first = <a href="{ $link }">créez votre profil</a>, c’est gratuit. Puis : { $then }
next-raise = { $change } : { $gain } points (note { $total }{ $later ->
    [yes] { " " }le { $on }
   *[no] { "" }
}{ $granted }).{ $above ->
    [0] { "" }
   *[other] { " " }Cela atteint { $above } des { $rounds } notes minimales des douze derniers mois dans les rondes de ce genre : { $round }.
}
next-raise-door = { $change }. Cela ouvre les rondes de ce genre : { $round }. Une note de { $score } aurait suffi dans { $above } des { $rounds } rondes des douze derniers mois.
next-raise-principal = voyez ce que donne votre partenaire comme demandeur principal : note { $least ->
    [yes] d’au moins { $total }
   *[no] { $total }
} au lieu de vos { $now }.{ $eligible ->
    [yes] { "" }
   *[no] { " " }Je ne vois pas encore à quel programme vous seriez alors admissible : ses propres réponses le diront, dans sa propre conversation.
}
next-keep-watch = rien aujourd’hui. Je surveille vos dates.
next-keep-watch-round = rien aujourd’hui. { $how ->
    [exact] Vos { $score } points auraient
    [sure] Votre note, au moins { $least }, aurait
    [about] Environ { $score } points auraient
   *[open] Au plus { $most } points auraient
} suffi dans la dernière ronde de ce genre ({ $cutoff }) : { $round }.{ $how ->
    [about] { " " }Le moins, { $least }, n’aurait pas suffi.
    [open] { " " }Le moins, { $least }, n’aurait pas suffi.
   *[exact] { "" }
} Je surveille vos dates.

## Le premier bouton : il fait ce que dit la ligne

button-do-complete-facts = Répondre maintenant
button-do-mend-test = J’ai les nouveaux résultats
button-do-eca-came = Mon EDE est arrivée
button-do-mend-eca = J’ai le nouveau rapport
button-do-mend-passport = J’ai le nouveau passeport
button-do-mend-permit = Ce que j’ai maintenant
button-do-mend-program = Ce qui manque
button-do-decline-or-mend = Corriger ou refuser
button-do-sixty-days = Que faire, dans l’ordre
button-do-tell-ircc = Ce qu’il faut signaler à IRCC
button-do-biometrics-given = Biométrie donnée
button-do-after-applying = Une lettre est arrivée
button-do-refused = Après un refus : vos choix
button-do-landed = Ma carte et mon adresse
button-do-refile = Dire ce qui s’est passé
button-do-begin-anew = Commencer un nouveau profil
button-do-other-work = Revoir mon travail
button-do-open-program = Voir ce que cela apporte
button-do-open-waiting = Voir les mois à venir
button-do-open-funds = J’ai l’argent maintenant
button-do-open-destination = Changer où je compte vivre
button-do-first-plan = Ce que demande le programme
button-do-plan-pair = Voir les deux changements
button-do-create-profile = Mes réponses, à copier
button-do-raise = Voir ce que cela apporte
button-do-other-way-round = Partenaire comme demandeur
button-do-raise-door = Rondes à ma portée
button-do-keep-watch = Mes dates
button-fewer = Retour

## Le travail entre l'invitation et la demande

work-police = Certificats de police
    .do = demandez les certificats de police de chaque pays où vous avez vécu six mois ou plus
work-medical = Examen médical
    .do = réservez l’examen médical de toute la famille chez un médecin désigné
work-letters = Lettres des employeurs
    .do = demandez à chaque employeur une lettre de recommandation
work-family = Documents de la famille
    .do = rassemblez les actes de mariage et de naissance, et demandez les traductions
work-funds = Lettre de la banque
    .do = demandez à votre banque la lettre sur vos fonds
work-scans = Numérisation
    .do = numérisez passeport, tests, diplômes et rapports, et faites faire les photos
work-form = Formulaire d’IRCC
    .do = remplissez le formulaire d’IRCC et comparez-le à votre profil
work-send = Vérification et envoi
    .do = vérifiez tout une dernière fois, payez les frais et envoyez

work-plan-title = <b>Votre demande, dans l’ordre.</b> À envoyer d’ici au { $by }.
work-plan-line = { $state ->
    [done] ✓ { $work } : fait
    [now] <b>Maintenant : { $work }</b>
   *[later] { $on } : { $work }
}
work-plan-note = Commencez chaque chose au plus tard à son jour. Ces jours sont les nôtres, sauf le dernier : suivez la liste qu’IRCC a faite pour vous, et votre compte.
work-plan-after = Ensuite : la lettre d’IRCC pour la biométrie. Donnez les données dans les { $days } jours qui suivent ; leurs frais se paient à l’envoi. Le coût du tout : /costs.
work-plan-none = Aucune invitation n’est ouverte.
button-work-done = Fait : { $work }
button-work-undone = Pas encore fait : { $work }
button-work-papers = Documents
