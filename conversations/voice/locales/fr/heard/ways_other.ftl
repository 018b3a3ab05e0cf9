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
    | jai eu 8 en listening 7 en reading 6.5 en writing et 7 en speaking | ecoute 7.5 lecture 6 ecrit 6.5 oral 7
    | mes notes c 6 6.5 7 et 7.5 | listening 8 reading 7 writing 6 speaking 7 | co 420 ce 480 ee 12 eo 13
    | c koi ton film prefere | cb coute un loyer a edmonton | ya une bonne ecole a calgary pour mes gosses
    | jsuis fatigué ce soir | jmennuie | tu fais koi ce soir | c quand la coupe d'afrique
    | qui a gagné le match hier | jai faim je vais manger | cmt on fait le thieboudienne
    | comment ouvrir un compte a la banque au canada | la neige arrive quand a winnipeg | mon ordi est en panne
    | jai perdu mon telephone | donne moi un numero de taxi | comment avoir un visa pour l'espagne
    | la nationalité francaise ca prend combien d'années | titre de sejour en france renouvellement rdv
    | campus france c quand les resultats | rendez vous prefecture | visa schengen combien de temps | visa usa prix
    | la bourse erasmus comment postuler | inscription universite de laval frais de scolarité
    | permis d'etudes combien ca coute | je cherche un appart a louer a toronto
    | quel temps a vancouver en decembre | envoie moi de l'argent | tu peux me trouver un travail
    | je cherche une femme | mdr lol | ok merci bcp | dac | pas de soucis | wesh | inchallah | amine
    | que dieu vous benisse | jtaime | ferme la | espece de con | vous servez a rien | t nul | bof | je sais pas
    | jsp | att je reviens | je te reponds plus tard | jsuis au travail la | 2 enfants 5 et 8 ans | jai 32 ans
    | jsuis marié depuis 2015 | jhabite a yaounde | infirmiere depuis 7 ans | b2 partout | jai eu 7 6 6.5 7
    | master en finance | mon permis c ouvert | le cours du cfa | le prix du billet abidjan montreal
    | comment envoyer un colis | le meilleur forfait telephone | assurance voiture pas chere
    | impots au canada comment ca marche | combien gagne une infirmiere a ottawa
    | ecole pour apprendre l'anglais a dakar | ecris moi un cv | fais ma lettre de motivation
    | mon chien est malade | ma femme veut plus me parler
    | je suis né en avril 1990 | je suis née le 3 avril 1990 | né en 1988 | née le 12 juin 1991 | je suis né en 1985
