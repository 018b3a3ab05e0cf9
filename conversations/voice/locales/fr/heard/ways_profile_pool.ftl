### Ways of asking about the topics of profile pool in French, separated by "|". Never said, only read;
### written as people type: spelt right at first, as in short messages behind.

ways-create-profile = comment créer mon profil entrée express | où est ce que je m inscris à entrée express
    | ouvrir un compte ircc pour entrée express | comment entrer dans le bassin
    | que faut il pour remplir le profil | soumettre mon profil entrée express comment faire
    | sur quel site ouvrir un compte | comment ouvrir un compte entrée express
    | étapes pour remplir le profil en ligne | où s'inscrire | lien vers le formulaire
    | que faut il pour faire le profil | comment soumettre son profil | créer un compte ircc
    | quelles informations préparer pour le profil | clégc ou partenaire de connexion
    | faire mon profil en ligne | comment s'enregistrer dans entrée express
    | c'est où qu'on s'inscrit, trois sites différents | où est le vrai site | clégc bloquée
    | comment on rentre dans le système
    | c'est sur quel site qu'on ouvre le compte | où est le lien pour s'inscrire
    | j'ai vu trois sites, lequel est le bon
    | comment remplir le formulaire du profil la première fois
    | il faut quoi sous la main pour créer le profil | faut il une cléGC pour s'inscrire
    | cmt creer mon compte entree express | le lien pour s'inscrire svp | ou je cree mon profil
    | c koi le site pour ouvrir le dossier | je remplis le formulaire ou | comment on entre dans le bassin
    | pour s'inscrire faut quoi comme infos | clé gc c'est quoi, comment me connecter
    | jai tous mes resultats, j'ouvre mon profil comment | on depose le profil ou exactement
    | inscription au bassin etape par etape | je dois passer par quel portail | comment soumettre mon profil
    | mon test et mon EDE sont prets, maintenant je m'inscris ou | guide pour remplir le profil en ligne
    | comment on ouvre son profil | où créer le profil | comment s'inscrire dans entrée express
    | le profil se fait sur quel site | puis-je déjà créer mon profil
    | il me faut l'ede d'abord pour le profil
ways-change-profile = est ce que je peux modifier mon profil après la soumission | mettre à jour mon profil entrée express
    | corriger une erreur dans mon profil | j ai changé d emploi dois je modifier le profil
    | ajouter un nouveau résultat de test au profil | modifier le profil change t il la date de soumission
    | je dois corriger quelque chose dans mon profil soumis | ajouter de nouvelles notes au profil
    | comment modifier mon profil dans le bassin | j'ai un nouvel emploi dois je mettre à jour
    | changer mon état civil dans le profil | peut-on modifier après soumission | j'ai changé d'adresse
    | ajouter mon ede au profil | mettre mes nouveaux résultats | une faute de frappe dans mon profil
    | faut il signaler les changements | actualiser mes informations dans le profil
    | nouvelles notes de tcf, je les rentre comment | promotion au travail, je le mets dans le profil ?
    | changer de test dans le profil
    | j'ai une meilleure note, je la mets où | faute de frappe dans mon profil, je peux corriger ?
    | nouveau travail, où modifier | je change d'adresse, il faut mettre à jour ?
    | modifier après validation c'est possible ? | une mise à jour remet elle à zéro ma place
    | jpeux modifier mon profil apres l'avoir envoyé | jai une nouvelle note d'ielts, je l'ajoute comment
    | changer mon adresse dans le profil deja soumis | jai un nouveau job, faut mettre a jour le profil ?
    | corriger une erreur dans mon profil du bassin | j'ai fait une faute sur ma date de naissance dans le profil
    | ajouter un diplome apres soumission | on peut modifier combien de fois
    | mettre a jour ma situation avant l'invitation, ou cliquer
    | je veux changer mes infos, le profil est deja dans le bassin | si je modifie mon profil je perds ma place
    | rajouter ma femme sur le profil deja envoyé | le tef recu apres la creation du profil, j'actualise comment
    | je peux le modifier sans tout perdre | comment mettre à jour mon profil
    | j'ai de meilleurs scores, je les change où | nouveau travail, je modifie le profil
    | si je corrige, je repars à zéro
ways-two-profiles = est ce que je peux avoir deux profils | mon conjoint et moi pouvons nous avoir chacun un profil
    | créer un deuxième profil entrée express | retirer mon profil et en faire un nouveau
    | deux profils en même temps c est permis | puis je ouvrir un autre profil | deux profils pour un couple
    | ma femme et moi pouvons nous avoir chacun un profil | deux profils dans le bassin
    | un deuxième profil pendant que le premier est actif | créer un autre profil avec d'autres données
    | profil en double | mon conjoint peut il soumettre le sien aussi | deux comptes pour une personne
    | deux demandes séparées pour un couple | refaire un profil sans supprimer l'ancien
    | plusieurs profils à la fois | un pour moi et un pour elle en parallèle | être deux fois dans le bassin
    | lui dans le sien et moi dans le mien
    | ma femme et moi chacun un profil ? | j'en ai fait un deuxième par erreur
    | jpeux avoir 2 profils | ma femme et moi on peut creer chacun un profil
    | deux comptes pour doubler les chances | jai deja un profil et je veux en refaire un autre
    | ouvrir un 2e profil c interdit | mon mari a son profil, moi aussi je peux
    | creer un nouveau compte sans supprimer l'ancien | chacun son dossier dans le couple c possible
    | on risque quoi avec deux profils | jai oublié le mot de passe et recréé un autre profil, j'en ai deux
    | plusieurs profils en meme temps | supprimer l'ancien profil avant d'en faire un nouveau ?
    | j'ai déjà un ancien profil, j'en fais un nouveau | on peut avoir deux profils
    | chacun son profil dans un couple
ways-draft-expiry = combien de temps mon profil inachevé est il conservé | mon brouillon de profil a disparu
    | délai pour terminer le profil | j ai commencé mon profil sans le soumettre
    | code de référence personnel valable combien de temps | profil non soumis supprimé après 60 jours
    | formulaire non terminé combien de jours | j'ai commencé le profil sans le soumettre
    | mon formulaire inachevé va-t-il être effacé | combien de jours pour terminer le profil
    | formulaire enregistré disparu | délai pour compléter le formulaire en ligne
    | mon profil est à moitié rempli | puis je revenir plus tard pour finir
    | le brouillon est gardé combien de temps | profil pas encore envoyé | jours restants pour soumettre
    | tapé à moitié en octobre, perdu ? | enregistré et jamais repris | encore en brouillon, ça urge ?
    | formulaire commencé puis laissé, effacé ? | combien de jours pour finir
    | mon brouillon reste combien de temps | jai commencé le profil sans finir, il va s'effacer
    | profil incomplet gardé combien de jours | j'ai 60 jours pour terminer le profil ?
    | ca enregistre si je m'arrete au milieu | mon profil pas fini a disparu
    | jusqua quand je peux completer mon profil non soumis | le formulaire a moitié rempli est conservé
    | jai laissé mon inscription en plan, je retrouve tout ?
    | combien de temps pour finir de remplir avant que ca s'annule | je peux revenir plus tard finir mon profil
    | profil commencé et pas fini | mon formulaire à moitié rempli est effacé quand
ways-profile-expiry = quand mon profil expire t il | combien de temps le profil est il valide
    | durée de validité du profil entrée express | mon profil va expirer que faire
    | renouveler mon profil après un an | combien de temps reste t on dans le bassin
    | mon profil arrive à échéance | mon profil a presque un an | qu'arrive t il après 12 mois dans le bassin
    | un profil vit combien de temps | faut il soumettre à nouveau après un an | mon profil va expirer
    | renouveler son profil | vont ils supprimer mon profil | validité du profil entrée express
    | 11 mois dans le bassin | mon profil a expiré puis je en refaire un
    | combien de temps peut-on rester dans le bassin | date de fin de mon profil
    | l'année est finie sans invitation | mon profil tombe dans trois semaines, je perds tout ?
    | bientôt un an dans le bassin | il est tombé, je recommence ?
    | un an bientôt et toujours pas invité | mon profil meurt le mois prochain, j'en refais un ?
    | il tombe dans deux semaines, je perds ma place ? | ça se renouvelle ou on repart de zéro
    | 11 mois dans le bassin, et après | combien de temps il reste valable
    | mon profil dure combien de temps dans le bassin | ca fait un an que je suis dans le bassin, il se passe quoi
    | le profil expire au bout de 12 mois ? | quand mon profil sera plus valable
    | comment renouveler le profil expiré | faut recreer un profil chaque année
    | mon profil va expirer le mois prochain sans invitation | je perds tout quand le profil expire
    | durée de vie d'un profil | jai recu un mail que mon profil arrive a expiration
    | apres un an sans invitation je refais tout | reconduire mon profil pour une autre année
    | combien de temps reste valable le profil | le profil est valable combien de temps
    | que se passe-t-il quand l'année est finie | mon profil expire bientôt, je fais quoi
    | après un an faut refaire un profil
    | les douze mois passés, je refais tout
ways-profile-ineligible = pourquoi mon profil est il non admissible | mon profil affiche 0 point
    | profil rejeté non admissible entrée express | le système dit que je ne remplis pas les exigences
    | peut on corriger un profil inadmissible | ma note est zéro pourquoi
    | le système dit que je ne remplis pas les conditions | après soumission il a dit non admissible
    | le portail affiche inadmissible | mon profil a été jugé non admissible pourquoi
    | refusé tout de suite après l'envoi | zéro point dans mon profil | statut non admissible dans mon compte
    | vous n'êtes admissible à aucun programme | plus admissible au bassin | retiré du bassin
    | pourquoi mon profil n'est plus admissible | sorti du bassin | j'envoie et paf non admissible
    | éjecté du bassin du jour au lendemain | ne répond aux critères d'aucun programme alors que si
    | j'envoie et ça dit aucun programme | non admissible alors que j'ai un an
    | ils disent que je suis non admissible | jai un message inadmissible apres avoir soumis
    | pkoi je suis pas eligible alors que jai tout rempli
    | ircc dit que je reponds pas aux criteres d'aucun programme | le systeme m'a rejeté direct
    | score 0 dans mon compte, bug ? | ineligible a cause de quoi
    | je viens de soumettre et ca dit vous n'etes pas admissible
    | mon profil est passé d'admissible a non admissible | profil refusé par le systeme automatique
    | jai mis mes infos et le resultat c non eligible, d'ou ca vient
    | ca dit que je remplis aucun programme alors que jai 3 ans d'experience
    | le site dit que je ne suis pas admissible
    | profil refusé alors que j'ai 3 ans d'expérience | ça dit non admissible, pourquoi
ways-pool-position = où est ce que je me situe dans le bassin | combien de personnes dans le bassin
    | quel est mon rang dans entrée express | combien de candidats ont plus de points que moi
    | répartition des notes scg dans le bassin | nombre de candidats par tranche de points
    | combien de personnes sont devant moi | quel est mon rang | ma place dans la file
    | combien de candidats au dessus de 480 | combien sont dans le bassin | répartition des notes du bassin
    | le bassin est-il plein | suis je parmi les premiers | combien de gens ont plus de 500
    | tableau de répartition des scores | où je me trouve dans le classement | nombre de profils dans le bassin
    | ma position dans le bassin | combien de concurrents | on est combien dans la tranche 470 480
    | la file est longue comment | combien me passent devant
    | on est combien entre 430 et 440 | combien de gens devant moi
    | cb de gens ont plus de points que moi | ma place dans le classement | on est combien dans le bassin
    | je suis a quel rang avec 460 | ya combien de candidats entre 451 et 500 | combien de personnes devant moi
    | suis je bien placé par rapport aux autres | la repartition des scores dans le bassin | mon rang dans la file
    | y a du monde au dessus de 490 ? | combien de profils en attente actuellement
    | avec 433 je suis dans le top ou au fond
    | je suis à quel rang dans le bassin | combien de gens ont plus de points
