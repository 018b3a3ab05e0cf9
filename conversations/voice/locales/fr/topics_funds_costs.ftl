### Réponses sur : les frais et les fonds.

topic-cost-total = { own-fees-first }À IRCC, depuis le { $fees_since }, en dollars canadiens : chaque adulte { $dollars_principal } + { $dollars_right } (droit de résidence permanente), chaque enfant { $dollars_child }, biométrie { $dollars_biometrics } par personne, au plus { $dollars_biometrics_family } par famille. Un adulte { $dollars_one_adult }, un couple { $dollars_couple }, avec deux enfants { $dollars_couple_two_children }. Le profil est gratuit. D’autres fixent leurs prix (non officiels, 2026) : test 280-410, EDE dès 264 environ, examen médical 170-390 chacun, certificats de police, traductions. Les fonds se montrent, ils ne se paient pas. /costs fait votre total.
    .name = Combien coûte le tout ?

topic-funds-amount = D’après le tableau du { $funds_since }, en dollars canadiens, selon la taille de la famille : 1 : { $funds_single } ; 2 : { $funds_two } ; 3 : { $funds_three } ; 4 : { $funds_four } ; 5 : { $funds_five } ; 6 : { $funds_six } ; 7 : { $funds_seven } ; par personne de plus { $funds_each_more }. Comptez vous-même, votre partenaire et tous les enfants à charge, même s’ils restent à l’étranger ou sont Canadiens. L’expérience canadienne n’en demande pas.{ own-funds }
    .name = Combien d’argent dois-je montrer ?
    .more = Un nouveau tableau paraît d’habitude chaque été ; je n’en avais pas vu jusqu’au 3 octobre 2026 : vérifiez la page d’IRCC.

topic-funds-history = Aucune durée n’est écrite. Mais la lettre de la banque montre le jour d’ouverture de chaque compte, son solde et sa moyenne sur six mois, et l’argent doit être là à la demande et à la délivrance du visa. En pratique, expliquez un gros dépôt récent et prouvez d’où il vient. Restez au-dessus du tableau tout le temps : passer au-dessous peut mettre fin au profil. C’est ce que dit la page d’IRCC de novembre 2024.{ own-funds }
    .name = Depuis quand l’argent doit-il être là ?

topic-funds-gift = Un don peut compter s’il est vraiment à vous : sur votre propre compte, rien à rendre, libre d’être transféré au Canada. La preuve habituelle est un acte de don signé, le relevé bancaire du donateur et une lettre d’explication ; la page d’IRCC que j’ai n’en nomme aucun. L’argent qui reste sur le compte d’un parent, d’un ami ou d’un parrain ne compte pas, car vous ne pouvez pas montrer que vous pouvez l’utiliser.{ own-funds }
    .name = De l’argent de mes parents

topic-funds-loan = Non. L’argent doit être libre de dettes et d’autres obligations : prêts bancaires, marges de crédit et argent emprunté à des proches ne comptent pas, et la lettre de la banque doit aussi énumérer vos dettes. S’il apparaît qu’un prêt se cache derrière votre solde, cela peut passer pour une fausse déclaration.{ own-funds }
    .name = Puis-je utiliser un prêt ?

topic-funds-property = Non. La valeur d’une maison, d’un appartement ou d’un terrain n’est pas acceptée comme preuve de fonds. Ne compte que l’argent dont vous pouvez disposer. Si vous vendez, l’argent compte une fois sur votre compte. En pratique, on ajoute alors les papiers de la vente, pour expliquer le dépôt.{ own-funds }
    .name = Maison ou terrain comme fonds

topic-funds-joint-account = Si votre partenaire vient avec vous, un compte commun compte. Un compte à son seul nom peut compter, si vous prouvez que vous pouvez utiliser l’argent. Si votre partenaire reste à l’étranger, appuyez-vous sur l’argent que vous contrôlez vous-même. La page d’IRCC que j’ai, de novembre 2024, ne dit pas comment est jugé un compte commun avec des parents ou d’autres : préparez-vous à prouver votre accès légal.{ own-funds }
    .name = Compte commun ou du partenaire

topic-funds-crypto = IRCC demande des lettres de banques et d’institutions financières sur des comptes bancaires et de placement. Dépôts à terme, actions et fonds se montrent d’habitude ainsi, si vous pouvez les convertir en argent à tout moment. La cryptomonnaie n’est pas mentionnée, et un portefeuille n’a pas de telle lettre : vendez-la, gardez l’argent et la preuve. L’argent bloqué pour la retraite n’est guère disponible.{ own-funds }
    .name = Cryptomonnaie, actions, dépôts
    .more = Au-delà des lettres, rien de cela n’est confirmé officiellement.

topic-funds-currency = Oui. Le tableau d’IRCC est en dollars canadiens : convertissez au cours du jour, gardez une marge pour les variations, et nommez le cours et le jour dans une courte lettre. Je n’ai trouvé aucune règle officielle sur le cours. Quand je vous demande une somme, c’est en dollars canadiens.{ own-funds }
    .name = De l’argent dans une autre monnaie

topic-refunds = Si la demande revient comme incomplète, les frais de traitement et ceux du droit de résidence permanente sont rendus. Une fois le traitement commencé, ou après un refus, les frais de traitement sont gardés ; les { $fee_right } du droit de résidence permanente reviennent en cas de refus ou de retrait. La biométrie n’est remboursée que si vous ne l’avez pas donnée. Annuler le paiement par carte compte comme une fraude. Tests, EDE et médecins ne sont pas remboursés par IRCC.
    .name = Mes frais sont-ils remboursés ?
