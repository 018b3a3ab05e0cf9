### Documents de la demande : leurs noms, pourquoi chacun est nécessaire, ce qu'il doit contenir, où il en est.

document-death-certificate = Acte de décès de votre époux
document-separation-agreement = Accord de séparation
document-relative-relationship-proof = Preuve de votre proche au Canada
document-study-proof = Preuve d’études au Canada
document-gap-letter = Lettre d’explication pour des mois sans emploi

## Rappels

deadline-slow-paper = Certificat de police ({ $which }) : demandez-le maintenant
    .means = Il prend environ { $days } jours, et une invitation vous en laisse { $to_apply }. Demandé seulement à ce moment-là, il arriverait trop tard.
    .past = Il prend environ { $days } jours, et une invitation vous en laisse { $to_apply }. Il fallait le demander d’ici là.
    .do = Demandez-le aujourd’hui, et dites-le-moi sous /checklist. Je ne vous le rappellerai plus.
button-help-checklist = Mes documents
button-page-slow-paper = Comment l’obtenir

## /checklist, pour la demande

papers-title = { $invited ->
    [yes] <b>Vos documents : { $here } sur { $count } sont là.</b> Dernier jour pour la demande : { $by }.
   *[no] <b>Vos documents pour la demande : { $here } sur { $count } sont là.</b>
}
papers-next-countries = { $who ->
    [partner] <b>D’abord : dans quels pays a vécu votre partenaire</b> { $months } mois d’affilée ou plus ? Chacun demande un certificat de police. Écrivez-les ici.
   *[applicant] <b>D’abord : dans quels pays avez-vous vécu</b> { $months } mois d’affilée ou plus ? Chacun demande un certificat de police. Écrivez-les ici.
}
papers-next = <b>À faire : { $paper }.</b> { $doing ->
    [translate] Demandez sa traduction{ $start ->
        [later] {" "}d’ici au { $on }.
       *[other] {" "}maintenant.
    }
    [request] Ce pays ne le donne qu’avec une lettre d’IRCC : vous téléversez donc une ligne à la place.
    [renew] Il devient trop ancien. Demandez-en un autre maintenant : environ { $days } jours.
   *[order] { $start ->
        [later] Commencez d’ici au { $on } : environ { $days } jours{ $translation ->
            [yes] , puis sa traduction.
           *[no] .
        }
       *[other] Commencez maintenant : environ { $days } jours{ $translation ->
            [yes] , puis sa traduction.
           *[no] .
        }
    }
}
papers-next-form = <b>À faire : le formulaire d’IRCC.</b> Remplissez-le et comparez-le à vos documents. Dernier jour pour l’envoyer : le { $by }.
papers-next-send = <b>À faire : envoyer.</b> Vérifiez tout une dernière fois, payez les frais et envoyez. Dernier jour : le { $by }.
papers-next-wait = Rien à faire aujourd’hui, sauf attendre. Le prochain à arriver : { $paper }, vers le { $on }.
papers-next-none = { $waits ->
    [yes] <b>Plus rien à commencer maintenant.</b> Le reste vient avec l’invitation.
   *[no] <b>Tous vos documents sont là.</b>
}
papers-late-police = <b>Pas là d’ici au { $by } : { $papers }.</b> À la place, IRCC accepte une lettre d’explication, avec la preuve que vous avez essayé à temps : un reçu, un numéro de suivi, un avis de retard. Si l’agent n’est pas satisfait, la demande peut être rejetée.
papers-late-other = <b>Pas là d’ici au { $by } : { $papers }.</b> Demandez-le aujourd’hui et dites que c’est urgent. Le système d’IRCC ne prend aucune demande sans un document de sa liste. S’il ne peut pas arriver, refuser l’invitation vous garde dans le bassin.
papers-deciding = { $begun ->
    [yes] C’est ceci qui décide du jour : { $paper }{ $others ->
        [0] {""}
       *[other] {" "}et { $others } de plus
    }. Tout est là vers le { $on }.
   *[no] { $others ->
        [0] Le plus long : { $paper }
       *[other] Les plus longs : { $paper } et { $others } de plus
    }. { $invited ->
        [yes] Commencé aujourd’hui, tout serait là vers le { $on }.
       *[no] Environ { $days } jours à partir d’aujourd’hui, si vous commencez maintenant.
    }
}
papers-open = <b>Pas encore notés comme reçus</b> : { $count }
papers-now = <b>À commencer maintenant</b> : { $count }
papers-coming = <b>En route</b> : { $count }
papers-here = <b>Reçus</b> : { $count }
papers-invited = <b>Après l’invitation</b> : { $count }
papers-perhaps = <b>Peut-être</b>, selon ce que je ne sais pas encore : { $count }
papers-not-needed = <b>Pas nécessaires, d’après vous</b> : { $count }

paper-named = { $what }, { $of }
paper-between = { ", " }
paper-with-state = { $paper } · { $state }
paper-credential = diplôme { $number }
paper-owner = { $owner ->
    [partner] partenaire
    [child] { $number ->
        [0] chaque enfant
       *[other] enfant { $number }
    }
   *[family] toute la famille
}
paper-on-its-way = { $overdue ->
    [yes] { $translating ->
        [yes] traduction demandée le { $since }, devrait être là : demandez où elle en est
       *[no] demandé le { $since }, devrait être là : demandez où il en est
    }
   *[no] { $translating ->
        [yes] en traduction, vers le { $on }
       *[no] { $dated ->
            [yes] demandé le { $since }, vers le { $on }
           *[no] en route
        }
    }
}
paper-to-translate = reçu, à traduire
paper-to-renew = trop ancien d’ici là : demandez-en un autre
paper-start-by = { $start ->
    [later] à commencer d’ici au { $on }
   *[other] à commencer aujourd’hui
}

## Un document en entier

paper-state = { $state ->
    [ordered] Demandé{ $ordered ->
        [not_known] {""}
       *[other] { " " }le { $ordered }
    }{ $overdue ->
        [yes] . Il devrait être là : demandez où il en est.
       *[no] , là vers le { $expected }.
    }
    [here] Reçu{ $here ->
        [not_known] .
       *[other] { " " }: du { $here }.
    }
    [translating] Reçu. Traduction demandée le { $since }, de retour vers le { $expected }.
    [renew] Celui du { $here } devient trop ancien avant l’envoi.
    [not_needed] Pas nécessaire, d’après vous.
    [told_here] Il compte : je le sais par vos réponses.
    [told_needed] Pas encore obtenu, d’après vos réponses.
   *[needed] Pas encore demandé.
}
paper-note = Votre note : <i>{ $note }</i>
paper-when = { $doing ->
    [translate] Sa traduction prend environ <b>{ $days } jours</b> (notre estimation prudente).{ $start ->
        [pool] {""}
       *[other] {" "}Ayez-la d’ici au { $ready }.
    }
   *[order] Il prend environ <b>{ $days } jours</b>{ $official ->
        [yes] {" "}(page d’IRCC)
       *[no] {" "}(notre estimation prudente)
    }{ $translation ->
        [0] .
       *[other] , et { $translation } de plus pour la traduction.
    } { $start ->
        [pool] Commencez maintenant : aucune invitation n’est nécessaire pour cela.
        [invited] Commencez après l’invitation : avant, il serait trop ancien.
        [later] <b>Commencez d’ici au { $on }</b>, pour qu’il soit là le { $ready }.
       *[today] <b>Commencez aujourd’hui.</b>{ $late ->
            [yes] {" "}Il n’arrivera peut-être pas d’ici au { $by }. { $police ->
                [yes] Gardez le reçu : IRCC accepte une lettre d’explication avec la preuve que vous avez essayé à temps.
               *[no] Dites que c’est urgent.
            }
           *[no] {" "}Il doit être là d’ici au { $ready }.
        }
    }
}
paper-when-request = Ce pays ne le donne qu’avec une lettre d’IRCC, qui vient après la demande. À la place, téléversez une page qui dit : « Je fais ma demande depuis un pays qui exige une lettre officielle d’IRCC pour obtenir un certificat de police ».
paper-contents = <b>Il doit montrer :</b>
paper-content-translation = une traduction agréée, sauf s’il est en français ou en anglais
paper-footing = <b>D’où cela vient</b>
paper-for-programs = Seulement pour : { $programs }.
paper-perhaps = S’il est nécessaire dépend de ce que je ne sais pas encore ; c’est votre propre liste d’IRCC qui décide.
paper-validity = { $limit ->
    [police_current_country] Du pays où vous vivez : au plus { $months } mois le jour de la demande.
    [police_other_country] Il ne devient pas trop ancien, s’il est postérieur à votre dernier séjour de { $stay } mois là-bas.
    [medical] Il compte { $months } mois à partir de l’examen.
   *[other] {""}
}{ $last ->
    [not_known] {""}
   *[other] {" "}Il compte jusqu’au <b>{ $last }</b>{ $counts ->
        [yes] { " " }: à temps pour le { $send }{ $invited ->
            [yes] , jour de l’envoi.
           *[no] , si l’invitation venait aujourd’hui.
        }
       *[no] { " " }: trop tôt pour le { $send }{ $invited ->
            [yes] , jour de l’envoi.
           *[no] , si l’invitation venait aujourd’hui.
        }
    }
}
paper-source-link = pourquoi il est nécessaire
paper-wait-link = page d’IRCC sur ce pays
paper-read-at = { $official ->
    [yes] Source : { $link } ; { $wait }, au { $seen }. C’est ce que dit le bureau qui compte.
   *[no] Source : { $link }. Combien de temps il prend, aucune page officielle ne le dit ; c’est ce que dit le bureau qui compte.
}

## Pourquoi il est nécessaire

paper-why-always = { $paper ->
    [digital_photo] IRCC demande une photo de chaque personne qui vient.
    [trade_work_proof] Le programme des métiers demande deux ans de travail après la qualification.
    [cec_funds_letter] Elle remplace la preuve de fonds, que votre catégorie ne demande pas.
   *[passport] IRCC le demande à chaque personne qui vient.
}
paper-why-accompanying-partner = Votre partenaire vient avec vous.
paper-why-children = Vous m’avez parlé { $owner ->
    [child] d’un enfant à charge.
   *[other] d’enfants à charge.
}
paper-why-married = Votre état matrimonial : marié(e).
paper-why-common-law = Vous vivez en union de fait.
paper-why-divorced = Votre état matrimonial : divorcé(e).
paper-why-widowed = Votre état matrimonial : veuf ou veuve.
paper-why-separated = Votre état matrimonial : séparé(e). La page d’IRCC ne nomme aucun document pour cela ; un accord le montre.
paper-why-sibling = Vous déclarez un frère ou une sœur au Canada.
paper-why-relative = Vous déclarez un proche au Canada. IRCC peut le demander sur votre propre liste.
paper-why-studied-in-canada = Vous déclarez deux ans d’études au Canada, et aucun diplôme ne les montre.
paper-why-nomination = Vous déclarez une désignation d’une province.
paper-why-job-offer = Vous déclarez une offre d’emploi.
paper-why-certificate = Vous déclarez un certificat dans un métier.
paper-why-police = Toute personne de { $age_from } ans ou plus en a besoin pour chaque pays où elle a vécu { $stay_months } mois d’affilée ou plus dans les { $looking_back_years } dernières années. Pas pour le Canada.
paper-why-upfront-medical = Toute la famille doit passer l’examen avant la demande, même les membres qui restent.
paper-why-language-test = Vos points de langue en dépendent.
paper-why-credential = Vous déclarez ces études.
paper-why-foreign-credential = Il dit à quoi vos études équivalent au Canada.
paper-why-job = Vous déclarez ce travail, et sans la lettre il ne compte pas.
paper-why-canadian-job = Vous déclarez ce travail au Canada.
paper-why-job-in-canada = Le travail au Canada ne compte que tant que vous aviez le droit de travailler.
paper-why-gap-in-work = Vous ne m’avez donné aucun emploi de { $from } à { $to }. Le formulaire d’IRCC demande chaque mois de dix ans.
paper-why-partner-language-claimed = Vous comptez des points pour la langue de votre partenaire.
paper-why-partner-education-claimed = Vous comptez des points pour les études de votre partenaire.
paper-why-partner-eca-claimed = Il dit à quoi les études de votre partenaire équivalent au Canada.
paper-why-partner-work-claimed = Vous comptez des points pour le travail de votre partenaire au Canada.
paper-why-partner-studied-in-canada = Vous comptez des points pour les deux ans d’études de votre partenaire au Canada.
paper-why-funds = { $required ->
    [not_known] Vous devez montrer assez d’argent pour votre famille.
   *[other] Vous devez montrer { $required } pour votre famille.
}
paper-why-funds-exempt = Votre offre d’emploi peut remplacer l’argent ; la lettre le dit.

## Ce que chacun doit montrer

content-noc = les cinq chiffres de la profession
content-start = le premier jour
content-end = le dernier jour
content-hours-per-week = les heures par semaine
content-imm-1017b-upfront = le formulaire IMM 1017B, du médecin
content-emedical-information-sheet = la fiche de renseignements eMedical, avec votre numéro
content-original-in-colour = une copie numérisée en couleur de l’original, pas d’une copie certifiée
content-both-sides = chaque page, recto et verso
content-divorce-decree = le jugement de divorce ou d’annulation
content-legal-separation-agreement = l’accord de séparation légale, s’il y en a un
content-shared-parent = que vous avez un parent en commun : les deux actes de naissance
content-chain-of-relationship = chaque lien de vous à cette personne : actes de naissance et de mariage
content-status-in-canada = qu’elle est citoyenne ou résidente permanente
content-address-in-canada = qu’elle vit au Canada : une facture ou un bail
content-enrolment = une lettre de l’école qui confirme votre inscription
content-full-time-dates = premier et dernier jour, et que c’était à temps plein
content-diploma = le diplôme
content-transcript = le relevé de notes
content-letterhead = papier à en-tête, adresse et contact
content-job-title = le titre de votre poste
content-duties = vos fonctions principales
content-dates = premier et dernier jour
content-salary-and-benefits = salaire et avantages par an
content-signature = nom, titre et signature de votre supérieur ou des RH
content-letters = une lettre de chaque employeur
content-pay-stubs = des talons de paie
content-t4-or-notice-of-assessment = feuillets T4 ou avis de cotisation
content-permits = les permis de travail de cette période
content-permits-of-whole-job = chaque permis, pour qu’aucun jour de l’emploi ne reste ouvert
content-gap-dates = les mois dont il s’agit
content-what-was-done = ce que vous avez fait, et de quoi vous viviez
content-gap-proof = une preuve là où il y en a une
content-two-years-after-qualifying = deux ans de travail à temps plein après la qualification
content-applicant-name = votre nom
content-debts = les dettes, comme cartes et prêts
content-account-numbers = chaque numéro de compte
content-opening-dates = le jour d’ouverture de chacun
content-current-balances = le solde de chacun aujourd’hui
content-six-month-averages = la moyenne de chacun sur six mois

## Boutons et ce qui les suit

button-paper-order = { $medical ->
    [yes] Réservé aujourd’hui
   *[no] Demandé aujourd’hui
}
button-paper-here = Il est là
button-paper-uploaded = La page est prête
button-paper-translating = Traduction demandée
button-paper-translated = La traduction est là
button-paper-no-translation = Pas de traduction nécessaire
button-paper-not-needed = Pas nécessaire
button-paper-note = Note
button-paper-undo = Annuler
button-paper-tell = Le dire ici
button-papers = Retour à mes documents
button-papers-next = À faire : { $paper }
button-papers-countries = Pays où j’ai vécu
button-papers-plan = Quoi faire, dans l’ordre
button-lived-none = { $lives ->
    [canada] Seulement au Canada
   *[abroad] Seulement là où je vis
}
paper-noted = C’est noté : { $paper }, { $what ->
    [ordered] demandé le { $on }
    [came] là depuis le { $on }
    [not_needed] pas nécessaire
    [translating] traduction demandée le { $on }
    [translated] traduit
    [no_translation] pas de traduction nécessaire
   *[undone] comme avant
}.
paper-other-country = Rien n’est noté : vous ne m’avez pas indiqué ce pays ({ $country }), son certificat n’est donc pas sur votre liste. Si vous y avez vécu, ajoutez-le sous « { $button } ».
paper-not-noted = Rien n’est noté : je n’ai pas pu lire « { $said } » comme une date. Écrivez par exemple : { $example }.
paper-day-ahead = Le { $on } est encore à venir. Dites-le-moi ce jour-là, ou donnez un autre jour.
paper-booked-for = pour le { $on }
paper-gone = Ce document n’est plus sur votre liste.
paper-example = Vous pouvez aussi écrire « demandé { $ordered } » ou « là depuis { $here } ».
paper-note-question = Que dois-je en retenir ? Écrivez-le, en { $most } caractères au plus.
paper-which = Lequel ?
lived-question = { $who ->
    [partner] <b>Dans quels pays a vécu votre partenaire</b> { $months } mois d’affilée ou plus, dans les { $years } dernières années et depuis ses { $age } ans ? Nommez aussi le pays actuel.
   *[applicant] <b>Dans quels pays avez-vous vécu</b> { $months } mois d’affilée ou plus, dans les { $years } dernières années et depuis vos { $age } ans ? Nommez aussi le pays actuel.
}
lived-why = Chacun, sauf le Canada, demande un certificat de police. Un agent peut en demander de plus anciens ensuite.
lived-example = Par exemple : <i>{ $example }</i>
lived-example-countries = Maroc, France et Sénégal
lived-told = Pays indiqués : { $countries }.
lived-noted = { $none ->
    [yes] C’est noté : aucun autre pays.
   *[no] C’est noté : { $countries }.
}
lived-not-read = Je n’y ai trouvé aucun pays. Écrivez leurs noms, séparés par des virgules.
