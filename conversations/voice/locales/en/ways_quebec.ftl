### Ways of asking about the topics of quebec: English, and French in `.fr`, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-quebec-experience = does work or study in quebec count | i work in montreal can i use express entry | quebec experience for cec
    | i studied at mcgill do i get points | living in quebec but want to move to ontario
    | does my montreal job count for canadian experience | proof i will not live in quebec
    | can i apply for express entry from quebec | quebec graduate express entry
    | currently in quebec which province to choose | csq holder apply express entry
    | working in quebec right now is it canadian experience | studies in quebec city
    | quebec work counted in crs | want to leave quebec for another province
    .fr = le travail ou les études au québec comptent ils | je travaille à montréal puis je utiliser entrée express
        | expérience au québec pour la cec | diplôme québécois points entrée express
        | preuve que je ne vivrai pas au québec | j habite au québec mais je veux aller en ontario
        | études à laval est ce que ça compte
