### Ce qui a été compris d'un message où quelqu'un parle de soi.

told-example = 29 ans, célibataire, master du Maroc, TCF CO 540 CE 520 EE 15 EO 16, IELTS 6,5 partout, 4 ans comme ingénieur à Rabat
told-invitation = Ou parlez-moi de vous en un seul message, par exemple : <i>{ $example }</i>

told-kept = Je garde « { $text } » pour la question qui suit cette liste. D’abord :
told-again-later = « { $text } » ne correspond à aucune ligne de cette liste, il me semble. Répondez d’abord à la liste ; redites-le-moi ensuite, et je le mettrai à sa place.
told-score-waits = Pour votre note, il me faut d’abord votre oui à cette liste.
told-list = <b>Ai-je bien compris ?</b>
told-waits = À confirmer, oui ou non : { $what }.
told-which = Que faut-il corriger ?
told-button = { $label } : { $answer }
told-taken = <b>Noté :</b>
told-none-taken = D’accord, je n’en ai rien retenu.
told-known = J’ai déjà tout cela.
told-nothing-to-take = J’ai lu ce que vous m’avez dit. Voici ce que je ne peux pas encore noter.
told-refused = <b>Non retenu :</b>
told-age = Vous avez { $age } ans : cela suffit pour une estimation. Je demanderai la date de naissance avant la note exacte.
told-age-other = Vous dites { $age } ans, mais d’après la date de naissance que vous m’avez donnée, vous en avez { $by_date }. Si la date est fausse, /edit la change.
leave-paid-or-not = Était-ce un congé sans solde ? Je ne peux pas le savoir, et les pages d’IRCC ne disent pas comment compte un congé parental avec prestations. Si c’était sans solde, écrivez « congé sans solde de mars à juin 2024 ».
leave-which-job = Plusieurs de vos emplois couvrent ces mois. Ouvrez l’emploi sous /edit et touchez « Ajouter un congé sans solde ».
leave-outside-jobs = Ces mois ne tombent dans aucun emploi que vous m’avez donné. Si les dates d’un emploi sont fausses, /edit les change.
told-birth-year = Né(e) en { $year } : cela suffit pour une estimation. Je demanderai la date de naissance avant la note exacte.
told-two-credentials = Vous avez deux diplômes ou plus : je les demanderai un par un.
told-test-month = Test en { $month } : je demanderai le jour plus tard, car les résultats expirent au jour près.
told-level = { $scale } { $level } : cela suffit pour une estimation. Avant la note exacte, je demanderai de quel test il s’agit, et ses quatre résultats.
told-partner-level = { $scale } { $level } : je demanderai de quel test il s’agit, et ses quatre résultats.
told-level-of-test = { $scale } { $level } : cela suffit pour une estimation. Avant la note exacte, je demanderai les quatre résultats de votre relevé.
told-partner-level-of-test = { $scale } { $level } : je demanderai les quatre résultats de votre relevé, et j’en tirerai les niveaux.
told-overall = { $overall } en moyenne : je demanderai les quatre résultats, car chacun compte pour lui-même.
told-test-not-accepted = Entrée express n’accepte pas ce test : { $test }. Je demanderai quel test accepté vous avez.
told-other-money = « { $text } » pour les fonds : je demanderai la somme en dollars canadiens, au cours du jour.
told-other-currency = { $amount } { $currency } : je demanderai la somme en dollars canadiens, au cours du jour.
told-years-where = { $years } ans de travail : je demanderai combien au Canada, et combien ailleurs.
told-years-abroad = { $years } ans de travail : je demanderai combien comptent.
told-partner-uncounted = { $canadian ->
    [yes] { $what } : je n’en tiens pas compte, car un partenaire qui a la citoyenneté canadienne ou la résidence permanente n’ajoute aucun point.
   *[no] { $what } : je n’en tiens pas compte, car un partenaire qui reste au pays n’ajoute aucun point. Si votre partenaire vient finalement, dites-le-moi.
}
told-unsure = J’ai peut-être mal compris, alors je le demande : { $what }.
told-before-consent = Merci de m’avoir parlé de vous. Je n’en garde rien avant votre accord ; ensuite, je vous montre ce que j’ai compris.
told-say-again = Je n’ai rien gardé de ce que vous m’avez dit avant d’accepter. Vous pouvez le renvoyer maintenant, en un seul message.
own-case-left = { $first ->
    [0] { $left ->
        [one] Il reste une courte question, puis vient la note exacte.
       *[other] Il reste environ { $left } courtes questions, puis vient la note exacte.
    }
    [one] Encore une question rapide pour une première estimation, environ { $left } pour la note exacte.
   *[other] Encore { $first } questions rapides pour une première estimation, environ { $left } pour la note exacte.
} Passez ce que vous ne savez pas.
own-case-first = D’abord quelques courtes réponses, ensuite je pourrai le dire : ce que vous remplissez, et votre note.
own-case-invited = Pour demander la résidence permanente, il faut d’abord une invitation. Le chemin commence par un programme :
told-chance-next = Si vous pouvez présenter une demande, et vos chances : d’abord quelques réponses, ensuite je pourrai le dire.
told-score-next = Votre note : je la calcule dès que j’en sais assez.

between-told = { " ; " }

button-told-all = Oui, tout
button-told-change = Corriger un point
button-told-none = Non
button-told-leave-out = Laisser de côté

## Ce qui a changé depuis la note, dit en une phrase (screens/changed_said.py)

changed-birthday-invited = La loi ne compte pas contre vous un anniversaire passé après l’invitation : une note plus basse pour cette seule raison n’est pas un motif de refus.
changed-job-feared-invited = Il n’est pas nécessaire d’avoir un emploi pour présenter la demande. Ce qui compte, c’est que votre programme et votre note tiennent encore le jour où IRCC reçoit la demande : le travail déjà fait reste, ce qui repose sur des mois à venir ou sur une offre d’emploi, non. Vérifiez-le d’abord.
changed-child = Toutes mes félicitations ! { $held ->
    [invited] Mettez l’enfant dans votre demande : { $fee }, un acte de naissance et un examen médical s’y ajoutent.
    [applied] Dites-le tout de suite à IRCC par formulaire Web ; suivent l’acte de naissance, { $fee } et un examen médical.
    [submitted] Mettez à jour votre profil chez IRCC. L’argent à montrer augmente ; avec la demande, l’enfant coûte { $fee }.
   *[other] L’argent à montrer augmente avec la famille ; avec la demande, l’enfant coûte { $fee }.
}
changed-job-new = Un nouvel emploi, ou de nouvelles fonctions, forme une entrée à part : l’ancien prend fin, puis { $dated ->
    [yes] je vous interroge sur le nouveau.
   *[no] touchez « { button-add-job } » pour le nouveau.
}
changed-job-ended = Le travail déjà fait continue de compter ; à partir de ce jour, aucun mois ne s’ajoute plus.
changed-hours-feared = { $fewer ->
    [yes] À { $hours } heures par semaine, une année complète de travail prendrait { $months } mois au lieu de 12 : chaque mois compte en proportion. Les mois déjà faits à { $full } heures ou plus restent entiers.
   *[no] Jusqu’à { $full } heures par semaine, rien ne change à vos points. En dessous, chaque mois compte en proportion, et une année complète prend plus longtemps. Les mois déjà faits restent ce qu’ils sont.
} Quand ce sera le cas, dites-moi depuis quand et combien d’heures{ $held ->
    [submitted] {""}, et mettez votre profil à jour sur le site d’IRCC
    [invited] {""}, et vérifiez avant la demande que ce que vous déclarez tient toujours
    [applied] {""}, et dites-le à IRCC par formulaire Web
   *[other] {""}
}.
hours-changed-how-many = <b>Combien d’heures par semaine travaillez-vous maintenant ?</b>
hours-changed-since-when = <b>Depuis quand travaillez-vous { $hours } heures par semaine ?</b> Un mois suffit.
hours-changed-list = <b>Vous ai-je bien compris ?</b>
    À partir de { $since }, vous travaillez { $hours } heures par semaine : { $job } ; avant, c’était { $before }. Je garde les deux, comme deux parties du même emploi.
