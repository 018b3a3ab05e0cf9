### Réponses sur : la prudence et les consultants.

topic-need-lawyer = Non. Les formulaires et les guides sont gratuits, et un représentant ne rend une demande ni plus rapide ni plus sûre. L’aide vaut la peine quand quelque chose n’est pas simple : infractions, santé, garde d’enfants, refus antérieur, travail ou statut douteux, lettre d’équité. Quiconque se fait payer pour conseiller doit être agréé. Vous répondez de tout ce qui est déposé en votre nom, aussi par d’autres.
    .name = Faut-il un avocat ?

topic-check-consultant = Contre de l’argent, seuls peuvent conseiller : les membres d’un barreau canadien ou de la Chambre des notaires, les parajuristes de l’Ontario, et les membres du Collège des consultants en immigration et en citoyenneté (article 91 de la Loi). Cherchez la personne dans le registre public. Demandez un contrat écrit, le formulaire IMM 5476 et des copies, et gardez votre propre accès. Un agent à l’étranger sans agrément n’est pas permis non plus.
    .name = Le consultant est-il agréé ?

topic-scams = Très probablement. Personne ne peut garantir un visa, un emploi ou une invitation, ni acheter de la vitesse. IRCC ne prend pas d’argent par téléphone, carte-cadeau, Western Union ou compte privé, ne menace pas d’arrestation, et n’envoie pas de visas par courriel. Les vrais courriels finissent par gc.ca ou canada.ca. Ne cliquez pas, ne payez pas ; regardez dans votre propre compte. Signalez-le au Centre antifraude du Canada, et à la police si de l’argent est parti.
    .name = Est-ce une arnaque ?

topic-paid-job-offer = Non. Se voir promettre une offre ou un permis contre paiement est sur la liste d’alerte d’IRCC ; une fausse offre est une fraude et peut vous interdire pendant cinq ans. Une vraie offre nomme l’employeur, les fonctions, le salaire et les heures, et vous pouvez vérifier l’employeur. D’après les règles que je connais, une offre d’emploi n’apporte plus aucun point du SCG depuis le 25 mars 2025 : il n’y aurait donc rien à acheter.
    .name = Payer une offre d’emploi ou une EIMT

topic-criminal-record = Cela dépend de l’acte, de ce qu’il serait en droit canadien, et du temps passé. La conduite en état d’ivresse compte aussi. Les voies peuvent être la réadaptation (présumée avec le temps, ou demandée cinq ans après la peine), une suspension du casier ou un permis temporaire. Répondez la vérité à IRCC. Je ne demande rien et ne garde rien là-dessus : ne m’en dites donc pas plus. Voyez un avocat avant la demande.
    .name = Un casier judiciaire

topic-health-condition = Une maladie n’est pas un refus automatique. Les agents regardent le danger pour la santé ou la sécurité publiques, et le fardeau excessif : des coûts prévus de plus de trois fois la moyenne canadienne pendant cinq ans, ou des listes d’attente plus longues. Les membres de la famille qui restent sont examinés aussi. Dites la vérité au médecin désigné, n’envoyez rien de médical ici, et voyez un avocat si une lettre en parle.
    .name = Une maladie ou un handicap

topic-refused-before = Un refus du Canada ou d’un autre pays ne ferme d’habitude pas Entrée express à lui seul. Mais les formulaires demandent les refus. En cacher un, si ancien soit-il, peut passer pour une fausse déclaration, avec une interdiction de cinq ans. Donnez pays, date et motif, et joignez la lettre. Un refus pour faux documents, une mesure de renvoi ou une interdiction, c’est autre chose : prenez d’abord un avis agréé, car je ne peux pas en juger.
    .name = Un refus antérieur
