### Les cartes qui posent plusieurs questions ensemble, et le dossier que l'on complète après la note.

together-partner = Est-ce que votre partenaire (mariage ou union de fait) viendra au Canada avec vous ?
together-partner-comes = Oui, vient avec moi
    .also = vient avec moi, avec moi, ensemble, elle vient, il vient, on part ensemble
together-partner-stays = Non, reste sur place
    .also = reste, ne vient pas, seul, seule, elle reste, il reste
together-partner-canadian = Citoyenneté canadienne ou RP
    .also = canadien, canadienne, citoyen, citoyenne, résident permanent, résidente permanente, rp

together-french = Quel test de français approuvé avez-vous passé, ou en prévoyez-vous un ?
together-french-tef = TEF Canada
together-french-tcf = TCF Canada
together-french-none = Aucun test de français
    .also = aucun, pas de test, aucun test, rien
together-french-planned = Je prévois d’en passer un
    .also = prévu, je vais le passer, bientôt, c'est prévu

together-report = <i>Diplôme { $number }.</i> Avez-vous un rapport d’évaluation des diplômes d’études (EDE) qui le place à ce niveau : { $level } ?
together-report-same = Oui, à ce niveau
    .also = à ce niveau, même niveau, pareil, oui pareil
together-report-other = Oui, à un autre niveau
    .also = autre niveau, un autre niveau, plus bas, plus haut, différent
together-report-ordered = Demandé, en route
    .also = demandé, en cours, commandé, en attente, j'attends
together-report-none = Non, pas encore demandé
    .also = pas demandé, pas encore demandé

together-partner-report = Est-ce que votre partenaire a un rapport d’évaluation des diplômes d’études (EDE) qui place ses études à ce niveau : { $level } ?
together-partner-report-same = Oui, à ce niveau
    .also = à ce niveau, même niveau, pareil
together-partner-report-other = Oui, à un autre niveau
    .also = autre niveau, un autre niveau, différent
together-partner-report-none = Pas encore de rapport
    .also = pas encore, aucun rapport, pas de rapport

together-employment = <i>Emploi { $number }.</i> Était-ce un emploi salarié et payé ?
together-employment-employee = Oui, salarié et payé
    .also = salarié, salariée, employé, employée, payé, payée, cdi, cdd
together-employment-self = À mon compte
    .also = à mon compte, indépendant, indépendante, auto entrepreneur, freelance, travailleur autonome
together-employment-unpaid = Non rémunéré
    .also = bénévole, bénévolat, non payé, sans salaire, stage non rémunéré

ties = Lesquels de ces points sont vrais pour vous ? Touchez-les, puis « Terminé ».
ties-explained = <b>{ $label }</b> : { $why } { $help }
ties-sibling = Frère ou sœur au Canada, citoyen ou RP, { RULE("process.family.relative_age_from") } ans +
    .also = frère, soeur, sœur, frères, soeurs
ties-relative = Autre proche au Canada, citoyen ou RP, { RULE("process.family.relative_age_from") } ans +
    .also = proche, oncle, tante, parents, père, mère, neveu, nièce, grands parents
ties-studied-in-canada = J’ai étudié au Canada à temps plein, 2 ans ou plus
    .also = étudié au canada, j'ai étudié au canada
ties-partner-studied-in-canada = Mon partenaire y a étudié, 2 ans ou plus
    .also = ma femme a étudié, mon mari a étudié, mon conjoint a étudié
ties-credential-more = Un autre diplôme, du Canada
    .also = autre diplôme, certificat
ties-nomination = Une province m’a désigné(e)
    .also = désignation, désigné, désignée, candidat d'une province
ties-has-offer = Une offre d’emploi écrite du Canada
    .also = offre, offre d'emploi
ties-ticked = ✓ { $label }
ties-which = Lesquels ? Touchez chacun de ceux qui sont vrais, ou nommez-le.
ties-none-beside = Vous avez coché : { $ticked }. Si c’est tout, touchez « Terminé ». Si rien n’est vrai finalement, touchez encore une fois pour décocher.
button-ties-done = Terminé
    .also = fini, c'est tout, voilà, prêt, continuer


question-next = Ensuite : <b>{ $question }</b>
button-file = Compléter le dossier : { $count ->
    [one] une question courte
   *[other] { $count } questions courtes
}
file-begins = Votre note n’attend pas ces réponses. Votre formulaire, vos documents et vos rappels, si. Passez ce que vous ne savez pas ; ce que vous dites est gardé.
file-later = D’abord votre note : cette question en fait partie. Le reste du dossier peut attendre.
file-complete = Votre dossier est complet. Merci.
