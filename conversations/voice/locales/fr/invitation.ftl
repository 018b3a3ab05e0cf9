### Programmes remplis et non remplis, et le moment de l'invitation.

## Ce qui manque à un programme : après un deux-points, ou « Pour le programme, … »

lacks-level = { $ability } : { $below ->
    [yes] sous { $scale } 4
   *[no] { $scale } { $have }
}, il faut { $level }
lacks-test = il faut un test qui compte aujourd’hui, au niveau { $level } ou plus
no-program-since = <b>Depuis le { $date }, vous n’êtes admissible à aucun programme.</b> { $program } : { $lacks }. « Les programmes » dit ce qui manque.
no-program-today = <b>Vous n’êtes admissible à aucun programme aujourd’hui.</b> { $program } : { $lacks }. « Les programmes » dit ce qui manque.
program-gained = <b>Vous êtes maintenant admissible : { $program }.</b>
program-lost = <b>Avec cela, vous n’êtes plus admissible : { $program }</b> ({ $lacks }).
program-not-met = <b>Avec cela, vous n’êtes pas admissible : { $program }</b> ({ $lacks }).
program-unsure = Je ne peux plus dire si vous êtes admissible : <b>{ $program }</b>. Il me faut : { $lacks }.

## Soumettre sans programme

submit-doubt = <b>D’après vos réponses, vous n’étiez admissible à aucun programme le { $date }.</b> { $program } : { $lacks }. IRCC n’accepte pas un tel profil dans le bassin. Vérifiez d’abord la réponse ; si IRCC l’a accepté, dites-le-moi.
life-next-scored-without = Ne soumettez pas encore : IRCC n’accepte aucun profil qui n’est pas admissible. Une réponse n’est plus à jour ? Changez-la sous /edit.
button-submit-anyway = IRCC l’a accepté : j’ai soumis
button-not-submitted = Pas soumis

## Avant la demande

invitation-stop = <b>Ne faites pas encore la demande.</b>
invitation-program-fails = Il manque aujourd’hui pour { $program } : { $lacks }.
invitation-evidence-ended = Ceci a pris fin : { $what }. À partir du { $date }, cela ne compte plus, et ce programme en dépend : { $program }. Obtenez-en un nouveau, puis faites la demande d’ici au <b>{ $sixtieth }</b>.
a-round = une ronde « { $round } »
invitation-round-language = Vous avez reçu une invitation dans { $round }, et d’après vos réponses vous n’en remplissez pas les conditions : { $lacks }.
invitation-round-work = Vous avez reçu une invitation dans { $round }, et d’après vos réponses vous n’avez pas le travail qu’elle demande.
invitation-round-nomination = Vous avez reçu une invitation dans { $round }, et vous ne m’avez parlé d’aucune désignation.
round-no-test = vous ne m’avez donné aucun test ({ $language }), et il faut le niveau { $level } dans les quatre compétences
round-level = { $ability } ({ $language }) est au niveau { $have }, il faut { $level }
round-test-over = votre test ({ $language }) ne compte plus
invitation-score-below = Votre note est de { $score } aujourd’hui (sans compter d’anniversaire depuis l’invitation), et la note la plus basse de votre ronde était de { $cutoff }.
invitation-score-below-so-far = Ce que je peux compter de votre note fait { $score }, et la note la plus basse de votre ronde était de { $cutoff }.
invitation-score-below-estimate = Sur la grille du { $grid }, votre note est de { $score } aujourd’hui, et la note la plus basse de votre ronde était de { $cutoff }.
invitation-score-below-otherwise = Je compte { $score } aujourd’hui, et la note la plus basse de votre ronde était de { $cutoff } ; IRCC avait montré à la soumission une autre note que la mienne.
invitation-risk = Une demande serait sans doute refusée aujourd’hui, et IRCC garderait les frais.
invitation-risk-estimate = Si le chiffre d’IRCC est lui aussi au-dessous, une demande serait sans doute refusée, et IRCC garderait les frais de traitement. IRCC conseille de recalculer avant la demande, puis de refuser l’invitation.
invitation-unsure = <b>Avant la demande :</b> je ne peux pas affirmer qu’elle tiendrait.
invitation-holds = D’après vos réponses, vous êtes admissible à ce programme aujourd’hui : { $program }. Et votre note de { $score } n’est pas sous les { $cutoff } de votre ronde.
invitation-birthday = La loi ne retient pas contre vous un anniversaire passé depuis l’invitation. Mais les points de sélection sont comptés avec votre âge le jour de la demande. Demandez à IRCC avant de payer.
invitation-other-program = Si votre lettre nomme ce programme : { $program }, vous n’y êtes pas admissible aujourd’hui ({ $lacks }).
invitation-program-unknown = Pour ce programme : { $program }, il me faut : { $what }.
invitation-round-unknown = { $kind ->
    [kind] Vous ne m’avez pas dit le genre de ronde.
    [service] Ce que demande { $round }, je ne le demande pas.
    [list] Je ne connais pas de catégorie { $category } ce jour-là.
   *[other] Pour { $round }, il me faut : { $what }.
}
invitation-cutoff-unknown = J’ignore la note la plus basse de votre ronde : comparez-la avec la vôtre.
invitation-score-estimate = Ma note de { $score } est une estimation : comparez le chiffre de votre compte IRCC avec les { $cutoff } de votre ronde.
invitation-score-otherwise = IRCC avait montré à la soumission une autre note que la mienne : comparez le chiffre de votre compte IRCC avec les { $cutoff } de votre ronde.
invitation-score-unknown = Ma note de { $score } ne peut pas être comparée avec certitude aux { $cutoff } de votre ronde.
invitation-last-day = Le dernier jour pour la demande est le <b>{ $date }</b> : { $days ->
    [0] c’est aujourd’hui
    [1] il reste 1 jour
   *[other] il reste { $days } jours
}. Fiez-vous à votre compte IRCC.
invitation-ends-first = Les { $count } jours finissent le { $sixtieth }, mais ceci finit d’abord : { $what }. <b>Faites la demande d’ici au { $date }</b> ({ $days ->
    [0] aujourd’hui
    [1] 1 jour
   *[other] { $days } jours
}), ou ayez-en un nouveau avant.
invitation-ends-first-otherwise = Les { $count } jours finissent le { $sixtieth }, mais à partir du { $from_day } vous n’auriez plus ce sur quoi repose l’invitation : <b>faites la demande d’ici au { $date }</b> ({ $days ->
    [0] aujourd’hui
    [1] 1 jour
   *[other] { $days } jours
}).
invitation-if-holds = Si le chiffre d’IRCC est malgré tout assez élevé, pensez au jour.
invitation-decline-by = Vous pouvez refuser jusqu’à la fin du <b>{ $date }</b> ({ $days ->
    [0] aujourd’hui
    [1] il reste 1 jour
   *[other] il reste { $days } jours
}).
invitation-decline-folded =
    <blockquote expandable>{ $by }
    { $keeps }</blockquote>
decline-keeps-met = Refuser remet le profil dans le bassin, jusqu’au { $date } ; ne rien faire y met fin.
decline-keeps-not-met = Si vous n’êtes admissible à aucun programme, IRCC retire le profil du bassin même en cas de refus.
decline-keeps-unknown = Refuser ne remet le profil dans le bassin que si vous êtes encore admissible à un programme, et je ne peux pas encore le dire.
decline-year-over = Les douze mois du profil sont finis : un refus ne garde donc rien dans le bassin.
evidence-test = test ({ $language })
evidence-partner-test = test de langue du partenaire
evidence-eca = { $organization ->
    [none] évaluation de diplôme (EDE)
   *[other] évaluation de { $organization } (EDE)
}
evidence-partner-eca = évaluation de diplôme du partenaire (EDE)
button-invitation-stop = Ce qui s’y oppose
button-invitation-unsure = Ce qui n’est pas encore sûr
button-invitation-checked = Ce que j’ai vérifié
button-correct-round = Corriger la ronde
button-tell-cutoff = Note la plus basse de la ronde
invitation-checked = <b>Une demande sur votre invitation, au { $date }</b>
checked-program = { $mark } { $program }
checked-round = { $mark } Ronde : { $round }
checked-score = { $mark } Note { $score } ; note la plus basse de votre ronde : { $cutoff }{ $recorded ->
    [yes] { " " }(données d’IRCC)
    [told] { " " }(dite par vous)
   *[no] { "" }
}
checked-law = Ce qui compte : la situation à l’invitation et à la réception de la demande. Un anniversaire entre les deux ne vous coûte rien.
not-told-round = non précisée

## Point par point

claims-title = <b>Ce sur quoi repose votre invitation</b>{ $several ->
    [yes] { " " }({ $page } sur { $pages })
   *[no] { "" }
}
claims-none-open = Aucune invitation n’est ouverte. Quand vous en recevez une, dites-le-moi avec /invited : je la passe alors en revue point par point.
claims-whole = Un par un, au { $date } : note { $score }{ $estimate ->
    [yes] { " " }selon la dernière grille que je connais
   *[no] { "" }
}{ $known ->
    [yes] , note la plus basse de votre ronde { $cutoff }.
   *[no] .
}
claims-falls = { $already ->
    [yes] <b>En plus, une demande repose sur chacun de ces points :</b>
   *[no] <b>Si l’un de ceux-ci ne comptait pas, une demande ne tiendrait pas : elle pourrait être refusée et les frais gardés.</b>
}
claims-may-fall = <b>Si l’un de ceux-ci ne compte pas, je ne peux pas dire qu’une demande tiendrait :</b>
claims-unknown = <b>Sans l’un de ceux-ci, vous avez moins de points :</b>
claims-stands = { $certain ->
    [yes] Elle tiendrait sans l’un ou l’autre de ceux-ci (votre note alors) : { $claims }.
   *[no] Chacun de ceux-ci change moins (votre note sans lui) : { $claims }.
}
claims-and-score = { $claim } : { $score }
claims-line = • <b>{ $claim }</b> : { $effects }.
claims-proof = Preuve : { $papers }.
claims-no-program = { $certain ->
    [yes] plus admissible : { $program }
   *[no] plus admissible, si votre lettre le nomme : { $program }
}
claims-no-round = pas pour { $round }
claims-score = note { $score }{ $under ->
    [yes] , sous { $cutoff }
   *[no] { "" }
}
claims-credential-or-eca = Diplôme { $number } ou son rapport d’EDE ({ $name })
claims-partner-education-or-eca = Les études de votre partenaire ou leur rapport d’EDE
claim-job = Emploi { $number } : { $name }
claim-claimed-work = Vos années de travail
claim-credential = Diplôme { $number } ({ $name })
claim-claimed-education = Vos études
claim-eca = Rapport d’EDE du diplôme { $number } ({ $name })
claim-canadian-study = Études au Canada pour le diplôme { $number } ({ $name })
claim-studied-in-canada = Vos deux années d’études au Canada
claim-language-test = Test ({ $language })
claim-ability = Un niveau de moins en { $abilities } ({ $language })
claim-partner-comes = Votre partenaire qui vient avec vous
claim-partner-stays = Votre partenaire qui ne vient pas
claim-partner-canadian = La citoyenneté ou la résidence permanente de votre partenaire
claim-partner-language = Le test de langue de votre partenaire
claim-partner-education = Les études de votre partenaire
claim-partner-eca = Le rapport d’EDE de votre partenaire
claim-partner-work = Le travail de votre partenaire au Canada
claim-partner-study = Les études de votre partenaire au Canada
claim-job-offer = Votre offre d’emploi
claim-provincial-nomination = Votre désignation d’une province
claim-sibling = Votre frère ou sœur au Canada
claim-relative = Votre proche au Canada
claim-certificate = Votre certificat de compétence
claim-funds = Vos fonds d’établissement
button-claims = Sur quoi elle repose
button-more-claims = Plus
button-consequences = Demander ou refuser : la suite

## Demander ou refuser

consequences-title = <b>Demander, refuser, ou ni l’un ni l’autre</b>
consequences-apply = <b>Si vous faites la demande</b> (d’ici au { $date }) : ce que vous déclarez doit être vrai à l’invitation et quand IRCC reçoit la demande, et prouvé par des documents.
consequences-score = Si ceci ne compte pas – { $claim } –, votre note est de { $score }{ $estimate ->
    [yes] { " " }selon la dernière grille que je connais
   *[no] { "" }
}, sous les { $cutoff } de votre ronde. Une demande pourrait être refusée et les frais de traitement gardés.
consequences-program = Si ceci ne compte pas – { $claim } –, vous n’êtes pas admissible : { $program } ({ $lacks }). Une demande pourrait être refusée et les frais de traitement gardés.
consequences-other = Si ceci ne compte pas – { $claim } –, une demande pourrait être refusée et les frais de traitement gardés.
consequences-decline = Refuser n’entraîne aucune sanction ; une nouvelle invitation ne peut venir que d’une ronde suivante, si votre note y suffit.
consequences-untrue = <b>Si quelque chose n’est pas vrai</b>, changez-le et regardez de nouveau. Une déclaration fausse qui compte, ou un oubli, peut interdire à quelqu’un de revenir pendant cinq ans.
consequences-choice = Le choix est à vous : je ne donne pas d’avis juridique.

## La ronde

life-cutoff = Quelle était la note la plus basse de votre ronde ? La page d’IRCC sur les rondes d’invitations la nomme « note du SCG du candidat le moins bien classé qui a été invité ». Écrivez le nombre, ou passez.
    .example = 480
life-cutoff-noted = Note la plus basse de votre ronde : { $cutoff }.
round-doubt = <b>Vous avez reçu une invitation dans { $round } ?</b> { $why } Était-ce un autre genre de ronde, ou manque-t-il une réponse ?
round-doubt-program = D’après vos réponses, vous n’êtes pas admissible : { $program } ({ $lacks }).
round-doubt-language = D’après vos réponses, vous n’en remplissez pas les conditions : { $lacks }.
round-doubt-work = D’après vos réponses, vous n’avez pas le travail qu’elle demande.
round-doubt-nomination = Vous ne m’avez parlé d’aucune désignation d’une province.
button-another-round = C’était une autre ronde
button-round-is-so = C’était cette ronde

## Demande faite avec une preuve qui avait pris fin

apply-doubt = <b>Ceci a pris fin avant votre demande : { $what }</b>. À partir du { $ended }, cela ne comptait plus, et votre demande est du { $date }. IRCC en a-t-il un plus récent ?
button-apply-newer = IRCC en a un plus récent
button-apply-without = Non, demande faite avec celui-là
button-not-applied = Je n’ai pas fait la demande
apply-without = C’est noté. Si vous en obtenez un plus récent, envoyez-le à IRCC par son formulaire Web ; c’est IRCC qui décide s’il en tient compte.
apply-failing = <b>D’après vos réponses, une demande du { $date } ne tiendrait pas.</b> { $why } Vérifiez d’abord la réponse ; si vous l’avez envoyée quand même, dites-le-moi.
apply-fails-program = { $program } : { $lacks }.
apply-fails-score = Votre note ce jour-là était de { $score }, et la note la plus basse de votre ronde de { $cutoff }.
button-apply-so = Je l’ai envoyée : demande faite
apply-so = C’est noté. Si votre demande dit autre chose que vos réponses ici, corrigez-la par le formulaire Web d’IRCC avant la décision.
decline-noted-out = Refusée le { $date }. Si vous n’êtes admissible à aucun programme, IRCC retire le profil du bassin.
decline-noted-unknown = Refusée le { $date }. Le profil est de retour dans le bassin si vous êtes encore admissible à un programme ; je ne peux pas encore le dire.
decline-noted-over = Refusée le { $date }. Les douze mois du profil ont pris fin le { $ends } : il n’est donc plus dans le bassin.
