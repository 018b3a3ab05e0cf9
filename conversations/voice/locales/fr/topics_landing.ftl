### Réponses sur : l'arrivée.

topic-landing-abroad = Arrivez avant la date de votre CRP : elle ne peut pas être prolongée. Ayez sur vous passeport, CRP et visa, la preuve de fonds sauf dispense, et deux listes de biens : ceux qui sont avec vous, et ceux qui suivent. Dites à l’agent que vous venez vous établir, et signalez tout changement comme un mariage ou une naissance. Déclarez 10 000 $ CA ou plus. Donnez une adresse canadienne pour la carte. Votre famille arrive avec vous ou plus tard. Des services gratuits avant l’arrivée aident.
    .name = L’arrivée au Canada

topic-pr-card = La première carte arrive par la poste à une adresse canadienne, sans la demander. Donnez photo et adresse sur le portail ou à la frontière, et une nouvelle adresse dans les { RULE("process.landing.address_within_days") } jours. Environ 40 jours étaient indiqués pour les nouvelles cartes le 3 juin 2026, à ce que j’ai lu de seconde main. Jusque-là, votre CRP prouve votre statut au Canada. Pour revenir en avion, il faut la carte, ou un titre de voyage obtenu à l’étranger.
    .name = La carte de résident permanent
