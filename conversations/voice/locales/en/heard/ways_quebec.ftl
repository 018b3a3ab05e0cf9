### Ways of asking about the topics of quebec: English, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-quebec-experience = does work in montreal count
    | does work or study in quebec count | i work in montreal can i use express entry | quebec experience for cec
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
    | worked two years in montreal, any use here | mcgill degree, does it count as canadian study
    | job in gatineau but i live in ottawa, is that canadian work
    | i work in montreal, does it count | does work in quebec count
    | my job is in gatineau, is it canadian experience | studied in quebec do i get points
