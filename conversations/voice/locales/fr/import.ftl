## Reprendre un fichier de /export : /import

import-how = <b>Reprendre votre fichier</b>
    Envoyez-moi le fichier que /export vous a donné, ou collez son contenu. Je vous montre ce qu’il contient avant de remplacer quoi que ce soit.
import-title = <b>Ceci remplacerait ce que j’ai de vous ici</b>
import-holds = Le fichier contient { $answers ->
    [one] { $answers } réponse
   *[other] { $answers } réponses
}{ $born ->
    [none] {""}
   *[other] {" "}(naissance : { $born })
}, { $jobs ->
    [0] aucun emploi
    [one] { $jobs } emploi
   *[other] { $jobs } emplois
}, et { $form ->
    [0] rien de la feuille du formulaire
    [one] { $form } ligne de la feuille du formulaire
   *[other] { $form } lignes de la feuille du formulaire
}. Étape : { $stage }.
import-replaces = { $answers ->
    [0] Je n’ai encore aucune réponse de vous ici.
    [1] La seule réponse que j’ai ici disparaît.
   *[other] Les { $answers } réponses que j’ai ici disparaissent.
} Si elles comptent, faites d’abord /export.
import-taken = Votre fichier est repris. Tout ce qu’il contenait est ici.
import-agree-first = Acceptez d’abord ; renvoyez-moi ensuite votre fichier. Je n’en ai rien gardé.
import-large = Ce fichier est trop grand, ou n’est pas du texte. Les miens ont { $most } caractères au plus. Rien n’a changé.
import-unfetched = Je n’ai pas pu recevoir ce fichier. Renvoyez-le encore une fois. Rien n’a changé.
import-unreadable = Je n’ai pas pu le lire : il est coupé, ou n’est pas ce que donne /export. Si vous l’avez collé, envoyez le fichier lui-même. Rien n’a changé.
import-foreign = C’est un fichier, mais pas un des miens. Il me faut celui que /export vous a donné. Rien n’a changé.
import-newer = Ce fichier vient d’une version de ce bot plus récente que celle-ci. Rien n’a changé.
import-damaged = Ce fichier a été modifié ou est abîmé : quelque chose ne peut pas y être juste. Je n’en ai donc rien repris, et rien n’a changé.
import-stage-interview = les questions
import-stage-scored = la note
import-stage-submitted = dans le bassin
import-stage-invited = invitation reçue
import-stage-applied = demande faite
import-stage-lapsed = invitation caduque
import-stage-expired = profil expiré
import-stage-withdrawn = retrait
import-stage-ineligible = plus admissible
import-stage-refused = demande refusée
import-stage-landed = résidence permanente
button-import-take = Remplacer par celui-ci
button-import-leave = Laisser tel quel
