### Ways of asking about the topics of quebec: English, and French in `.fr`, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-quebec-experience = does work or study in quebec count | i work in montreal can i use express entry | quebec experience for cec
    | i studied at mcgill do i get points | living in quebec but want to move to ontario
    | does my montreal job count for canadian experience | proof i will not live in quebec
    | can i apply for express entry from quebec | quebec graduate express entry
    | currently in quebec which province to choose | csq holder apply express entry
    | working in quebec right now is it canadian experience | studies in quebec city
    | quebec work counted in crs | want to leave quebec for another province
    | i worked in montreal does it count | my degree is from quebec university | experience gained in laval
    | studied at concordia is it valid for express entry | i live in quebec can i apply through express entry
    | quebec work experience for cec | job in gatineau counted | caq and study in montreal
    | does time in quebec matter | lived in montreal and now moving to ontario | quebec diploma points
    | three years coding in montreal, worth anything federally | my years in gatineau usable
    | worked in laval on a closed permit, use it for cec? | studied at mcgill, do i get points
    .fr = le travail ou les études au québec comptent ils | je travaille à montréal puis je utiliser entrée express
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
