### Ways of asking about the topics of profile pool in French, separated by "|". Never said, only read;
### written as people type, but spelt right.

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
