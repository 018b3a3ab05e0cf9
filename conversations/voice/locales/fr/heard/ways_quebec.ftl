### Ways of asking about the topics of quebec in French, separated by "|". Never said, only read;
### written as people type: spelt right at first, as in short messages behind.

ways-quebec-experience = le travail ou les études au québec comptent ils | je travaille à montréal puis je utiliser entrée express
    | expérience au québec pour la cec | diplôme québécois points entrée express
    | preuve que je ne vivrai pas au québec | j habite au québec mais je veux aller en ontario
    | études à laval est ce que ça compte | j'ai travaillé à montréal est-ce que ça compte
    | mon diplôme est d'une université québécoise | expérience acquise à laval
    | étudié à concordia valable pour entrée express | je vis au québec puis je passer par entrée express
    | emploi à gatineau compté | j'ai vécu à québec et je pars en ontario | diplôme québécois points
    | deux ans de travail dans la province de québec pour le fédéral
    | trois ans à coder à montréal, ça vaut au fédéral ? | mes années à sherbrooke utilisables ?
    | trois ans à montréal, ça vaut au fédéral ? | travaillé à laval, ça sert pour la cec ?
    | études à mcgill, des points ?
    | jai travaillé a montreal ca compte | mon experience au quebec est bonne pour cec
    | etudes a laval, ca compte pour le federal | un an de boulot a gatineau c de l'experience canadienne
    | jai un diplome de l'uqam, points canadiens ? | travail au quebec et vivre en ontario apres
    | mes années a sherbrooke comptent ou pas pour entree express
    | jhabite a quebec mais jveux aller a ottawa avec EE | le dec fait a montreal vaut comme etude canadienne
    | emploi chez un employeur quebecois, compté ou non
    | mon travail à montréal compte | l'expérience au québec est reconnue
    | j'ai étudié au québec, des points
