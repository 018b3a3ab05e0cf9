### Réponses sur : le Québec.

topic-quebec-experience = Oui, comme le travail ou les études ailleurs au Canada, tant que vous pouvez prouver que vous ne comptez pas vous établir au Québec. IRCC dit de joindre la preuve, et les agents la vérifient. Il ne donne pas de liste. Nos propres exemples : une recherche d’emploi ou de logement, un bail, ou de la famille dans une autre province. Nommez la province où vous comptez vivre.
    .name = Travail ou études au Québec
