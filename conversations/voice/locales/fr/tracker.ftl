### Ce que veut dire un message d'IRCC, et les mois après la demande.

tracker-title = { $waits ->
    [yes] <b>IRCC attend quelque chose de vous.</b>
   *[no] <b>Ce que dit IRCC :</b>
}
tracker-cheer = Félicitations ! C’est pour cela que vous avez tant fait.
tracker-line = <b>{ $part } :</b> { $meaning }
tracker-part-documents = Autres documents
tracker-part-interview = Entrevue
tracker-part-background = Vérification des antécédents
tracker-part-eligibility = Admissibilité
tracker-part-biometrics = Données biométriques
tracker-part-medical = Examen médical
tracker-part-decision = La demande
tracker-standing-not-started = rien n’a commencé. Les parties se font dans n’importe quel ordre : ce n’est pas un mauvais signe.
tracker-standing-exempt = rien ne vous est demandé ici.
tracker-standing-refused = c’est un refus. Je suis désolé. Lisez d’abord les motifs dans la lettre, puis voyez ce qui peut se faire.
tracker-standing-approved = c’est approuvé ! Payez les frais du droit de résidence permanente si ce n’est pas fait. La confirmation suit.
tracker-standing-waiting = c’est à vous d’agir. Ouvrez le message dans votre compte, et faites ce qu’il demande, au plus tard le jour indiqué.
tracker-standing-done = cette partie est faite, pour l’instant. Ce n’est pas une décision.
tracker-standing-progress = { $part ->
    [background] c’est en cours. Les vérifications de sécurité se voient à peine, et peuvent rester ainsi des mois. Rien à faire.
    [decision] c’est en cours. Rien à faire, sauf si une partie attend quelque chose de vous.
   *[other] c’est en cours, ou dans une file. Rien à faire.
}
tracker-kind-complete = Votre demande a été jugée complète, et elle a son numéro (E et neuf chiffres). Ce n’est pas encore une décision, mais c’est seulement maintenant que vous savez que rien ne manquait.
tracker-kind-more = IRCC demande quelque chose de plus ; cela seul n’est pas un mauvais signe. Ouvrez la lettre dans votre compte. Elle dit quoi, comment l’envoyer et d’ici à quel jour. Envoyez le tout en une fois. Si quelque chose ne peut pas arriver à temps, envoyez avant ce jour ce que vous avez, avec une lettre d’explication.
tracker-kind-biometrics-letter = Donnez vos données biométriques dans les { $days } jours qui suivent la date de la lettre, même si vous les avez déjà données. Dites-moi cette date, et je vous le rappelle.
tracker-kind-concerns = Un agent doute de quelque chose et vous laisse d’abord répondre. Le délai de la lettre est court. Ne répondez pas à la hâte : voyez tout de suite un avocat ou un consultant agréé.
tracker-kind-passport = IRCC demande votre passeport pour y mettre le visa : la dernière étape à l’étranger. Envoyez-le seulement là où le dit la lettre de votre compte.
tracker-kind-portal = La dernière étape. Au Canada, les courriels finissent par cic.gc.ca et demandent si vous êtes au Canada ; IRCC ouvre le compte du portail, n’en créez donc pas. Vérifiez chaque détail de la confirmation (CRP).
tracker-kind-posted = Il y a un message dans votre compte. Le courriel ne dit pas quoi : connectez-vous et lisez-le aujourd’hui, car il peut fixer une date limite.
tracker-source = D’après <a href="{ $url }">cette page</a>{ $note }, au { $seen }. La lettre de votre compte l’emporte sur ce que je dis.
button-tracker-topic = Plus : { $topic }
after-told = Jusque-là, dites à IRCC par formulaire Web une naissance, un mariage, une séparation, un nouvel emploi, une nouvelle adresse, un nouveau passeport, test ou diplôme. Vous ne pouvez voyager et travailler que selon votre propre visa et permis.
after-confirmed = Au Canada : des courriels qui finissent par cic.gc.ca, puis un portail, et la confirmation électronique (CRP électronique). À l’étranger : votre passeport, s’il vous faut un visa, puis la CRP ; arrivez avant son dernier jour. Combien de temps cela prend, aucune page officielle ne le dit.

## Les premières semaines au Canada

landed-map = <blockquote expandable><b>Les premières semaines</b>
    { $steps }</blockquote>
landed-address = Vérifiez qu’IRCC a votre adresse et votre photo pour la carte. Une nouvelle adresse dans les { $days } jours, donc d’ici le { $by }, va à IRCC par le formulaire Web.
landed-number = Avec la confirmation (CRP) signée, demandez votre numéro d’assurance sociale (NAS) : il vous le faut pour travailler.
landed-services = Des services gratuits pour nouveaux arrivants, près de chez vous, aident pour le logement, l’école et la langue.
landed-health = La carte santé et le permis de conduire viennent de votre province ; chacune a son délai, que je ne connais pas. Demandez dès le premier jour.
landed-card = Jusqu’à l’arrivée de la carte, gardez la confirmation avec votre passeport.
