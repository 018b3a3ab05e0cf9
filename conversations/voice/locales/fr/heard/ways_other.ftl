### What people type that is about none of our topics, in French, separated by "|". Never said, only read.

ways-other = quel temps fait il | est-ce qu'il neige à québec | combien coûte un loyer | où trouver un appartement
    | comment ouvrir un compte bancaire | quelle banque choisir | comment avoir une carte sim
    | permis de conduire | comment trouver du travail | où postuler pour des emplois
    | combien gagne un enseignant | le salaire minimum | comment faire mes impôts | quelle université choisir
    | bourse d'études | comment demander un permis d'études | le coût de la vie à moncton
    | quelle ville choisir pour vivre | qui est le premier ministre | quelle heure est il
    | raconte moi une blague | chante une chanson | écris mon cv | corrige mon texte | aide moi pour mes devoirs
    | je suis triste | j'ai faim | tu aimes la musique | d'où viens tu | comment tu t'appelles | comment vas tu
    | salut | coucou | bonjour | bonsoir | bonne nuit | bonne journée | au revoir | à plus tard
    | merci pour votre aide | tu es génial | bravo | tais toi | tu es bête | c'est nul | laisse tomber
    | d'accord | très bien | oui merci | non merci | pas vraiment | je pense que oui | peut être | bien sûr
    | pas sûr | attends une minute | je reviens plus tard | je ne comprends pas | répète | recette de cuisine
    | billets d'avion pas chers | hôtel près de l'aéroport | acheter une maison | assurance auto
    | assurance santé pour visiteurs | inscrire mes enfants à l'école | garderie prix | allocations familiales
    | numéro d'assurance sociale | résultat du match de foot | loterie | horoscope | partir en australie
    | travailler en allemagne | visa pour la france | carte verte | nationalité américaine | je m'appelle paul
    | je viens du sénégal | je vis à lyon | j'ai deux fils | ma femme est infirmière | j'ai trente ans
    | je suis né à dakar | je travaille comme cuisinier | j'ai commencé en juin 2020 | de 2018 à 2021
    | depuis l'an dernier | 40 heures par semaine | environ cinq ans | j'ai fini ma licence en 2015
    | célibataire | marié | divorcé depuis deux ans | ingénieur | comptable | je n'ai pas de conjoint
    | aucun des deux | le deuxième | les deux | j'ai déjà répondu | retour | recommencer | suivant | passer
    | 1 janvier 1980 | 3 février 1981 | 5 mars 1982 | 7 avril 1983 | 9 mai 1984 | 11 juin 1985
    | juillet 2012 | août 2013 | septembre 2014 | octobre 2015 | novembre 2016 | décembre 2017
    | depuis janvier | depuis février | depuis mars | depuis avril | depuis mai | depuis juin | depuis juillet | depuis août | depuis septembre | depuis octobre | depuis novembre | depuis décembre
    | renouveler ma carte vitale | renouveler mon permis de conduire | visa schengen pour des vacances
    | loterie green card | visa pour dubaï | travailler en suisse | je demande à ma femme d'abord
    | attends je cherche mes papiers | une minute | je ne me souviens plus | je sais plus trop
    | peut être plus tard | pas maintenant | vol pas cher pour montréal | il fait froid à winnipeg ?
    | quelle banque choisir en arrivant | forfait téléphone au canada | déclarer mes impôts
    | trouve moi un travail | salaire d'une infirmière à halifax | loyer à montréal
    | acheter une voiture à crédit | garderie près de chez moi | qui a gagné le match
    | raconte une blague | écris un poème | t'es nul | je t'aime | c'est n'importe quoi
    | bonjour mon ami | bonne année | merci frérot | parfait merci | je réfléchis | tous les deux
    | ni l'un ni l'autre | vers 2019 je crois | depuis mai 2020 | jusqu'à maintenant | né à dakar
    | j'habite à lyon | je m'appelle awa | quarante heures | examen de citoyenneté | devenir citoyen
    | visa étudiant pour la france | inscription à l'université laval | demande d'asile
    | mutuelle santé | caf et apl
