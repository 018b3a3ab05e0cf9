### Réponses sur : la famille.

topic-who-can-come = Votre époux ou conjoint de fait, vos enfants à charge et les siens (en général moins de { RULE("process.family.child_under") } ans et célibataires), et les propres enfants de ces enfants. Vous devez tous les déclarer, et tous doivent passer les vérifications médicales, de police et de sécurité, même s’ils restent ou vivent avec l’autre parent. Un seul interdit de territoire peut tout arrêter. Ils arrivent avec vous ou après vous, jamais avant.{ $has_fees_total ->
    [yes] { " " }Les frais du gouvernement pour vous tous : { $fees_total }.
   *[no] { "" }
}
    .name = Qui peut venir avec vous

topic-parents-come = Pas dans votre demande. Parents, grands-parents, frères, sœurs, cousins et beaux-parents ne peuvent pas y être inclus. Une fois résident permanent, vos parents et grands-parents peuvent venir avec un super visa, jusqu’à 5 ans à la fois. Ou vous pouvez les parrainer dans le programme des parents : seulement sur invitation, et avec un revenu suffisant pendant trois années d’imposition. En juin 2026, il ne prenait pas de nouvelles demandes.
    .name = Parents, frères et sœurs

topic-partner-who-first = Calculez dans les deux sens ; cela peut faire des dizaines de points. L’âge, la langue, les études et le travail du demandeur principal pèsent le plus ; un partenaire qui vient ajoute au plus { $partner_points_most } points. Le demandeur principal doit être admissible seul à un programme. Chacun peut avoir un profil, comme le confirment des praticiens, et celui qui est invité inclut l’autre. Après l’invitation, plus d’échange.{ own-score }
    .name = Qui devrait être demandeur principal

topic-partner-not-coming = Si votre partenaire reste à l’étranger, ou a la citoyenneté ou la résidence permanente, vous comptez comme une personne seule, sans points du partenaire. Il doit quand même être déclaré, examiné et compté pour les fonds. Ne le dites que si c’est vrai. Déclarer quelqu’un comme ne venant pas pour les points, puis le faire venir, peut passer pour une fausse déclaration. Sans l’examen, vous ne pourrez normalement jamais le parrainer ensuite.{ own-funds }
    .name = Un partenaire qui ne vient pas

topic-marriage = Dans le bassin : changez votre profil. Si votre partenaire vient, on vous note comme un couple, et il faut plus de fonds. Avec une invitation, mais sans demande faite : recalculez d’abord la note ; si elle est sous la plus basse de cette ronde, refusez. Après la demande et jusqu’à la résidence : dites-le tout de suite à IRCC par formulaire Web. Votre partenaire est ajouté et examiné ({ $fee_partner } plus { $fee_right }), et cela dure plus longtemps. Un partenaire non examiné avant votre résidence ne peut normalement jamais être parrainé.
    .name = Un mariage, fait ou à venir

topic-divorce = Je suis désolé si c’est un moment difficile. Dans le bassin : changez votre état matrimonial et la famille. Les points du partenaire s’en vont, vous comptez comme une personne seule, et il faut des fonds pour moins de personnes. Après la demande : dites-le à IRCC par formulaire Web, avec l’accord ou le jugement ; l’ancien partenaire quitte la demande. Les enfants restent déclarés, quelle que soit la garde. Si votre ancien partenaire est le demandeur principal, votre propre place prend normalement fin : prenez un avis agréé.
    .name = Séparation ou divorce

topic-birth = Tous mes vœux. Dans le bassin : la famille grandit, et les fonds exigés aussi ; un enfant n’apporte pas de points. Avec une invitation : incluez l’enfant. Après la demande : dites-le à IRCC par formulaire Web, puis envoyez l’acte de naissance, payez { $fee_child } et faites examiner l’enfant. Un enfant peut être ajouté jusqu’à votre résidence permanente, pas après. Pendant une grossesse, une radiographie peut en général attendre la naissance : demandez tôt au médecin désigné.{ own-funds }
    .name = Un bébé attendu ou né

topic-undeclared-family = Dites-le à IRCC avant de devenir résident permanent. Un membre de la famille qui n’a pas été examiné avec votre demande ne peut normalement jamais être parrainé par vous (alinéa 117(9)d) du Règlement). En taire un peut compter comme une fausse déclaration, avec une interdiction de cinq ans. Cela vaut aussi pour des enfants qui vivent avec l’autre parent. Je ne peux pas juger votre cas : voyez un conseiller agréé avant d’écrire.
    .name = Un membre de la famille non déclaré

topic-partner-work-permit = Peut-être. Certains partenaires de travailleurs qualifiés, d’étudiants et de personnes qui ont demandé la résidence permanente peuvent obtenir un permis ouvert. Les autres ont besoin d’un employeur. Cela dépend de la FEER de votre emploi, du temps qui reste sur votre permis, et de l’étape. Les règles se sont resserrées en 2025, et je n’ai pas lu les nouvelles : je ne donne donc pas de verdict. Les questions d’IRCC sur les permis ouverts vous le disent.{ own-permit }
    .name = Un permis de travail pour votre partenaire
