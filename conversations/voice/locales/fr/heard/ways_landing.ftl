### Ways of asking about the topics of landing in French, separated by "|". Never said, only read;
### written as people type: spelt right at first, as in short messages behind.

ways-landing-abroad = de quoi ai je besoin à mon arrivée au canada | documents pour l arrivée comme résident permanent
    | la crp peut elle être prolongée | combien d argent puis je apporter | liste des biens à suivre
    | preuve de fonds à l aéroport | arriver seul et la famille plus tard
    | je prends l'avion avec ma crp qu'emporter | que faire à l'aéroport comme nouvel immigrant
    | documents le jour de l'arrivée | date limite sur la crp | ma famille peut elle arriver plus tard
    | liste de biens pour la douane | que se passe t il à la frontière quand on devient rp
    | déclarer l'argent à l'arrivée | arriver puis repartir | que demande l'agent à l'arrivée
    | quels papiers apporter en arrivant | installation premier jour
    | on atterrit le 12 avec les enfants, quels papiers en cabine | premier jour à la douane
    | on atterrit le 12, quels papiers en cabine | que demande t on à l'aéroport
    | jarrive au canada j'apporte quoi | a l'aeroport je montre quels papiers
    | premiere entrée comme resident permanent | que faut il avoir a l'atterrissage
    | l'arrivée comment ca se passe avec la crp | je dois entrer avant quelle date
    | mes valises et mes biens, liste a declarer | les enfants entrent en meme temps que moi
    | combien d'argent liquide on peut amener a l'arrivée | le jour de l'arrivée on fait quoi a la douane
    | faut un visa pour la premiere arrivée avec crp | je peux atterrir a montreal avec ma crp ontario
    | on doit arriver ensemble | comment se passe l'arrivée
    | je peux entrer seul et la famille après | avant quelle date faut-il entrer au canada
ways-pr-card = quand vais je recevoir ma carte de résident permanent | délai pour la carte rp | carte rp non reçue
    | puis je voyager sans carte rp | changer d adresse pour la carte rp
    | faut il demander la carte de résident permanent | quand arrive la carte par la poste
    | j'attends ma carte de rp | carte pas encore reçue | comment obtenir la carte de résident permanent
    | voyager sans carte | délai de la carte | dois je demander ma première carte | renouveler la carte rp
    | ma carte est en retard | où est envoyée ma carte | photo pour la carte | titre de voyage sans carte
    | six semaines et toujours pas de carte | j'ai déménagé avant la carte
    | arrivé en mai, toujours pas de carte | comment la carte me parvient
    | la carte rp arrive quand | jai pas encore recu ma carte de resident | carte de residence combien de semaines
    | jai demenagé, ma carte va arriver a l'ancienne adresse | voyager sans la carte rp
    | comment recevoir la carte apres l'arrivée | ma carte pr est perdue dans le courrier
    | delai carte resident permanent | renouveler la carte de rp | faut payer pour la premiere carte
    | la carte vient toute seule par la poste ou faut la demander
    | ils envoient la carte où | pas encore d'adresse pour la carte
