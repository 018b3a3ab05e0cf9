### Lettres à demander, à vérifier et à écrire. Ce qui est entre <pre> est copié par la personne : c'est
### écrit avec sa voix ; [ ] marque ce qu'elle seule sait.

letter-request = <b>{ $paper }.</b> { $kind ->
    [bank] Touchez pour copier, pour chaque banque :
    [client] Vous travailliez à votre compte : demandez à vos clients. Ajoutez les papiers de votre entreprise et une preuve de revenu. Touchez pour copier :
   *[employer] Touchez pour copier :
}
letter-text = Bonjour,

    { $again ->
        [yes] Merci pour la lettre. Elle doit encore montrer :
       *[no] { $kind ->
            [bank] Pour ma résidence permanente au Canada, il me faut une lettre signée :
            [client] Pour ma résidence permanente au Canada, il me faut une lettre signée sur le travail que j’ai fait pour vous :
           *[employer] Pour ma résidence permanente au Canada, il me faut une lettre signée :
        }
    }
    { $points }

    Avec mes remerciements,
    { $name ->
        [none] [votre nom]
       *[other] { $name }
    }
letter-point = - { $text }
letter-ask-letterhead = sur papier à en-tête, avec adresse, téléphone et courriel
letter-ask-applicant-name = mon nom complet
letter-ask-job-title = chaque poste occupé{ $title ->
    [none] {""}
   *[other] {" "}(le mien : { $title })
}
letter-ask-duties = mes fonctions principales, dans vos propres mots
letter-ask-dates = premier et dernier jour de chacun{ $from ->
    [none] {""}
   *[other] {" "}({ $from } à { $current ->
        [yes] maintenant
       *[no] { $to ->
            [none] [dernier jour]
           *[other] { $to }
        }
    })
}
letter-ask-hours-per-week = heures payées par semaine{ $hours ->
    [none] {""}
   *[other] {" "}({ $hours })
}
letter-ask-salary-and-benefits = salaire annuel et avantages
letter-ask-signature = nom, titre et signature du supérieur ou des RH
letter-ask-debts = ce que je vous dois (cartes, prêts), même si ce n’est rien
letter-ask-account-numbers = le numéro de chaque compte
letter-ask-opening-dates = le jour d’ouverture de chacun
letter-ask-current-balances = le solde de chacun aujourd’hui
letter-ask-six-month-averages = le solde moyen de chacun sur les six derniers mois

letter-hints = <b>Avant l’envoi</b>
letter-hint-duties = C’est à eux d’écrire les fonctions. Je n’en propose aucune, et le texte de la CNP n’y a pas sa place.
letter-hint-early = Elle ne se périme pas : demandez-la dès maintenant, même aux employeurs que vous avez quittés.
letter-hint-each = Une lettre par banque. Un relevé seul ne suffit pas.
letter-hint-deposit = Un gros dépôt récent : dites d’où il vient, avec la preuve.
letter-hint-gift = Un don compte s’il est vraiment à vous : sur votre compte, rien à rendre.
letter-hint-joint = Un compte commun avec un partenaire qui vient compte. S’il est à son seul nom, prouvez que vous pouvez l’utiliser.
letter-source = Source : { $link }. La liste qu’IRCC établit pour vous l’emporte.

letter-check = <b>{ $paper }.</b> { $number } sur { $count }

    { $point }
letter-check-letterhead = Est-elle sur papier à en-tête, avec adresse, téléphone et courriel ?
letter-check-applicant-name = Donne-t-elle votre nom complet, comme sur le passeport ?
letter-check-job-title = Nomme-t-elle chaque poste occupé{ $title ->
    [none] {""}
   *[other] , comme { $title }
} ?
letter-check-duties = Décrit-elle vos fonctions principales dans chaque poste, avec les mots de l’employeur ?
letter-check-dates = Donne-t-elle le premier et le dernier jour{ $from ->
    [none] {""}
   *[other] , et sont-ils ceux que vous m’avez donnés ({ $from } à { $current ->
        [yes] maintenant : « travaille toujours ici »
       *[no] { $to ->
            [none] non indiqué
           *[other] { $to }
        }
    })
} ?
letter-check-hours-per-week = Indique-t-elle les heures par semaine{ $hours ->
    [none] {""}
   *[other] , et sont-elles de { $hours }, comme vous me l’avez dit
} ?
letter-check-salary-and-benefits = Indique-t-elle votre salaire annuel et les avantages ?
letter-check-signature = Est-elle signée par votre supérieur ou les RH, avec nom et titre ?
letter-check-debts = Indique-t-elle ce que vous devez à la banque, même si ce n’est rien ?
letter-check-account-numbers = Donne-t-elle le numéro de chaque compte ?
letter-check-opening-dates = Indique-t-elle le jour d’ouverture de chaque compte ?
letter-check-current-balances = Donne-t-elle le solde de chaque compte aujourd’hui ?
letter-check-six-month-averages = Donne-t-elle le solde moyen de chaque compte sur les six derniers mois ?
letter-checked = <b>{ $paper }.</b> { $missing ->
    [0] Tout ce que demande IRCC y est. Si elle dit un autre jour ou d’autres heures que ce que vous m’avez dit, changez vos réponses pour ce qui est vrai.
    [1] <b>Il manque une chose.</b> À demander :
   *[other] <b>Il manque { $missing } choses.</b> À demander :
}
letter-which = Pour lequel ?

button-letter = Le texte pour la demander
button-letter-explain = Lettre d’explication
button-letter-check = J’en ai une : la vérifier
button-letter-anew = La vérifier de nouveau
button-letter-refused = Ils refusent
button-letter-deposit = Un gros dépôt ou un don
button-letter-there = Oui, c’est là
button-letter-missing = Non, cela manque
button-letter-paper = Retour à ce document
button-explanation-others = Autres lettres

## Lettres d'explication : { explanation-… } est le titre, .name un bouton

explanation-which = <b>Lettre d’explication.</b> Une page courte et signée : le fait, la raison, la preuve. De quoi s’agit-il ?
explanation-title = <b>{ $title }</b> Touchez pour copier ; complétez les [ ], rien que le vrai.
explanation-letter = Lettre d’explication : { $subject }

    Madame, Monsieur,

    { $body }

    Pièces jointes : { $proof }

    Salutations distinguées,
    { $name ->
        [none] [votre nom]
       *[other] { $name }
    }
    {"["}jour, signature]
explanation-gap = Des mois sans emploi.
    .name = Mois sans emploi
    .subject = mois sans emploi
    .body = De { $from ->
        [none] [mois]
       *[other] { $from }
    } à { $to ->
        [none] [mois]
       *[other] { $to }
    }, je n’avais pas d’emploi. Pendant ce temps, j’ai [ce que vous avez fait] à [ville, pays]. Je vivais de [économies, famille, …].
    .proof = [ce qui le montre, s’il y a quelque chose]
    .note = Les mêmes mois figurent dans la liste d’activités du formulaire. Aucun mois ne doit y rester ouvert.
explanation-job = Un autre emploi.
    .name = Un autre emploi depuis le profil
    .subject = un changement de mon emploi
    .body = Depuis que j’ai soumis mon profil, mon emploi a changé. Jusqu’au [jour], j’étais [titre] chez [employeur]. Depuis le [jour], je suis [titre] chez [employeur], [heures] heures par semaine. Le travail que je déclare [n’en est pas touché / est celui-ci : …].
    .proof = [nouveau contrat, lettre de l’ancien employeur]
    .note = Dans le bassin, changez plutôt le profil. Après la demande, dites-le à IRCC par formulaire Web.
explanation-name = Deux noms.
    .name = Noms différents
    .subject = mon nom dans mes documents
    .body = Mon passeport dit « [nom] ». Mon [document] dit « [autre nom] ». Il s’agit de la même personne. La raison est [mariage, orthographe, ordre des noms, …].
    .proof = [acte de mariage ou de changement de nom, déclaration sous serment]
    .note = Utilisez partout dans le formulaire le nom de votre passeport.
explanation-police = Un certificat de police en retard.
    .name = Certificat de police en retard
    .subject = certificat de police{ $country ->
        [none] {" "}([pays])
       *[other] {" "}({ $country })
    }
    .body = Ce certificat n’est pas encore là. Je l’ai demandé le { $ordered ->
        [none] [jour]
       *[other] { $ordered }
    } à [bureau]. On m’a répondu : [réponse]. Je l’enverrai dès que je l’aurai.
    .proof = [reçu, numéro de suivi, avis de retard]
    .note = IRCC la prend à la place du certificat si elle montre que vous avez essayé à temps. Si l’agent n’est pas satisfait, la demande peut être rejetée.
explanation-no-letter = Un employeur ne donne pas de lettre.
    .name = Un employeur qui refuse
    .subject = pas de lettre d’emploi complète
    .body = J’ai travaillé comme { $title ->
        [none] [titre]
       *[other] { $title }
    } chez { $employer ->
        [none] [employeur]
       *[other] { $employer }
    }. J’ai demandé une lettre à [qui] le [jour]. Réponse : [réponse]. J’envoie ce que j’ai.
    .proof = [ma demande et la réponse, contrat, talons de paie, impôts, déclaration sous serment d’un collègue]
    .note = Demandez aux RH dates, titre, salaire et heures au moins. Je ne connais aucune liste officielle de documents de remplacement ; l’agent décide.
explanation-deposit = Un gros dépôt.
    .name = Un gros dépôt ou un don
    .subject = de l’argent arrivé sur mon compte
    .body = Le [jour], [somme] est arrivée sur mon compte [derniers chiffres], de [qui]. C’est [une épargne déplacée, une vente, un don]. [Si c’est le cas : je n’ai pas à le rendre.]
    .proof = [relevé de l’autre compte, contrat de vente, acte de don signé]
    .note = L’argent emprunté ne compte pas. La page d’IRCC que j’ai ne nomme aucune preuve pour un don ; c’est ce que les gens envoient d’habitude.
