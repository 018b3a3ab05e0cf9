### Ce que dit l'assistant autour des questions.

## Petites choses

money = { $amount } $ CA
now = en cours (j’y travaille encore)
now-button = J’y travaille encore
not-told = non précisé
full-years = { $years ->
    [0] aucune année complète
    [one] { $years } année complète
   *[other] { $years } années complètes
}
some-years = { $years ->
    [one] { $years } an
   *[other] { $years } ans
}
some-months = { $months } mois
hours-full-time = Temps plein ({ $hours } heures ou plus)
money-or-more = { $amount } ou plus
button-funds-enough = { $amount } ou plus
button-funds-less = Moins que cela
funds-how-much = Alors écrivez combien, en dollars canadiens : même une somme plus petite dit ce qui manque encore.
hours-a-week = { $hours } heures par semaine
and-also = { $first } et { $second }
years-between = { $least } à { $most } an(s)
score-range = { $whole ->
    [yes] des nombres entiers de { $least } à { $most }
   *[no] de { $least } à { $most } par pas de { $step }
}

## Mots que l'on peut écrire

ability-listening = Compréhension de l’oral
    .inside = écoute
    .letter = CO
    .also = compréhension orale, écoute, l'écoute, oral compris, compréhension de l oral, écouter
ability-reading = Compréhension de l’écrit
    .inside = lecture
    .letter = CE
    .also = compréhension écrite, lecture, la lecture, compréhension de l écrit, lire
ability-writing = Expression écrite
    .inside = écriture
    .letter = EE
    .also = écriture, écrit, rédaction, production écrite, écrire
ability-speaking = Expression orale
    .inside = oral
    .letter = EO
    .also = oral, parler, production orale

country-GB = Royaume-Uni
    .also = angleterre, écosse, pays de galles, grande bretagne
country-US = États-Unis
    .also = états unis d'amérique, etats unis, amérique
country-AE = Émirats arabes unis
    .also = émirats, emirats
country-KR = Corée du Sud
    .also = corée
country-SG = Singapour
    .also = singapore
country-NG = Nigéria
    .also = nigeria
country-IN = Inde
country-SA = Arabie saoudite
    .also = arabie
country-NL = Pays-Bas
    .also = hollande
country-CD = République démocratique du Congo
    .also = rdc, rd congo, congo kinshasa, zaïre, congo rdc, congo kin, république démocratique du congo
country-CG = Congo-Brazzaville
    .also = république du congo, congo brazza, congo brazzaville
country-CN = Chine
country-TW = Taïwan
country-KP = Corée du Nord
country-MX = Mexique
country-LA = Laos
country-MM = Myanmar (Birmanie)
country-CI = Côte d’Ivoire
    .also = cote d ivoire, rci
country-CZ = Tchéquie
    .also = république tchèque
country-TR = Turquie
country-HK = Hong Kong
country-RU = Russie
    .also = fédération de russie
country-VN = Viêt Nam
    .also = vietnam
country-SY = Syrie
country-IR = Iran
country-PH = Philippines
    .also = les philippines
country-CA = Canada

## Boutons

button-agree = J’accepte, commençons
button-privacy = Confidentialité
button-language = Langue
button-continue = Continuer
button-score = Ma note
button-edit = Changer une réponse
button-back = Retour
button-skip = Passer
button-not-yet = Je ne l’ai pas encore
button-explain = Pourquoi cette question ?
button-to-question = Retour à la question
button-more = Plus
button-previous = Précédent
button-none-of-these = Aucun de ceux-ci
    .also = aucun, aucune, rien, aucune de celles-ci, aucun de ceux-là, aucune de celles-là, aucun d'eux, aucun de ceux ci, rien de tout ça, aucun des deux, ni l'un ni l'autre
button-this-is-it = Oui, c’est mon travail
button-official-page = Fonctions sur la page officielle
button-to-list = Retour à la liste
button-delete = Tout effacer
button-keep = Garder mes réponses
    .words = garde les, gardez les, garder tout, gardez tout
button-use-new = Prendre la nouvelle
button-it-was = C’était { $test }
button-keep-old = Garder l’ancienne
button-confirm = Tout est juste : voir ma note
button-to-score = Retour à ma note
button-add-job = Ajouter un autre emploi
button-add-credential = Ajouter un autre diplôme
button-add-leave = Ajouter un congé sans solde
button-remove = Retirer cette entrée

## Premier contact

greeting = <b>Bonjour. J’aide les travailleurs qualifiés à trouver leur chemin dans Entrée express</b>, la voie principale du Canada vers la résidence permanente : vos programmes, vos points et ce qu’il faut faire maintenant. Je garde vos réponses jusqu’à ce que vous les effaciez ; je ne suis pas IRCC, ceci n’est pas un avis juridique, et chaque note est une estimation.
greeting-again = <b>On commence ?</b> Je garde vos réponses jusqu’à ce que vous les effaciez.
tell-me-instead = Ou parlez-moi simplement de vous en un seul message.
agreed = Vous avez accepté que je garde vos réponses. /delete les efface à tout moment.

## Retour

welcome-back = <b>Ravi de vous retrouver.</b>
stopped-at = Vous en étiez à <b>{ $section }</b> : { $question }. { $left ->
    [one] Il reste une question.
   *[other] Il reste { $left } questions, dont certaines dépendent de vos réponses.
}
stopped-at-review = Toutes les questions sont posées. Vos réponses attendent votre relecture.
changed-birthday = Depuis notre dernier échange, vous avez eu { $age } ans.
changed-score = Avec les mêmes réponses, votre note du SCG était de { $before } et elle est de { $after } aujourd’hui{ if-estimate }.
changed-test = Vos résultats de test ({ $language }) ne comptent plus : ils ont eu deux ans le { $date }.
changed-eca = Une évaluation de diplôme a eu cinq ans le { $date } et ne compte plus.
changed-rules = Les règles ont changé depuis : celles en vigueur datent du { $date }.

## Sections

section-eligibility = Admissibilité
section-language = Langue
section-eca = Études
section-noc = Travail
section-profile = Profil
entering-eligibility = Cinq courtes sections : admissibilité, langue, études, travail, profil. Environ 15 minutes ; passez ce que vous ne savez pas encore.
entering-eca = La partie langue est terminée. Passons à vos études.
entering-noc = La partie études est terminée. Passons à votre travail, emploi par emploi, le plus récent d’abord.
entering-profile = La partie travail est terminée. Dernière section : famille, offre d’emploi, argent.
question-heading = <b>{ $section }</b> · { $step } sur environ { $steps }
question-heading-alone = <b>{ $section }</b>
all-four-at-once = Le plus rapide : les quatre dans un message, avec leurs lettres : <i>{ $example }</i>
or-one-by-one = Ou une par une, en commençant par celle-ci. Par exemple : <i>{ $example }</i>
for-example = Par exemple : <i>{ $example }</i>
present-answer = Votre réponse jusqu’ici : <b>{ $answer }</b>
why-we-ask = <blockquote expandable><b>Pourquoi je le demande :</b>
    { $why }</blockquote>
your-answer = Votre réponse : <b>{ $answer }</b>
noted = { $label } : <b>{ $answer }</b>
skipped = Passé pour l’instant.

## En chemin

set-aside = Avec ce changement, ces réponses ne s’appliquent plus et sont mises de côté : <b>{ $answers }</b>.
brought-back = Ces réponses données plus tôt s’appliquent de nouveau : <b>{ $answers }</b>.
moved-jobs = Vous vivez maintenant dans un autre pays : je redemande donc quand le travail qui durait encore a pris fin, ou s’il continue.
quebec-note = Le Québec choisit lui-même ses travailleurs qualifiés, et les trois programmes fédéraux sont réservés à ceux qui comptent vivre ailleurs au Canada. Vous pouvez continuer pour vous informer ; vos verdicts diront « non admissible » tant que le Québec sera votre réponse.
permit-watched = Nouveau : je peux surveiller le dernier jour de votre permis au Canada. Indiquez le permis et la date sous /edit.
maintained-note = En statut maintenu, vous pouvez rester jusqu’à la décision d’IRCC, tant que vous demeurez au Canada. Si vous avez demandé un permis de travail, vous pouvez continuer à travailler aux anciennes conditions. Si vous partez, le droit de travailler est perdu jusqu’au nouveau permis.
inadmissibility-note = Bon à savoir : une demande peut être refusée pour des motifs de sécurité, de criminalité, de santé, d’argent ou de fausses déclarations, entre autres. Je les explique (« c’est quoi l’interdiction de territoire ? »), mais je ne pose jamais de questions là-dessus et je ne garde rien à ce sujet.
eca-needed-note = Sans évaluation (EDE), ce diplôme ne rapporte aucun point, et le Programme des travailleurs qualifiés (fédéral) en exige une. Je le compte comme non évalué et je montrerai ce qu’elle ajouterait.
eca-none-note = Un tel rapport ne rapporte aucun point. Si vous avez terminé l’école secondaire, un organisme peut l’évaluer à la place : elle rapporte alors les points du secondaire, et le Programme des travailleurs qualifiés (fédéral) peut s’appuyer dessus.
eca-body = Si votre profession principale est « { $occupation } »{ $licence ->
    [yes] { " " }et qu’il vous faut un permis pour l’exercer
   *[no] { "" }
}, l’évaluation de votre diplôme doit venir de cet organisme : { $body } ({ $short }). { $have ->
    [none] Le Programme des travailleurs qualifiés n’en accepte pas d’autre pour elle.
   *[other] La vôtre vient de { $have } et pourrait ne pas compter pour le Programme des travailleurs qualifiés.
}{ $before ->
    [none] { "" }
   *[other] { " " }Le rapport d’un autre organisme, fait avant le { $before }, est accepté tant qu’il est valide.
}
funds-enough = C’est suffisant : il faut montrer { $need } pour { $size ->
    [1] une personne seule
   *[other] une famille de { $size }
}.
funds-short = C’est { $short } de moins que les { $need } à montrer, pour { $size ->
    [1] une personne seule
   *[other] une famille de { $size }
}, dans le Programme des travailleurs qualifiés et celui des métiers spécialisés. La Catégorie de l’expérience canadienne n’en demande pas ; vous n’avez pas non plus à les montrer si vous pouvez travailler au Canada et avez une offre admissible.
funds-exempt = Vous n’avez pas à les montrer : vous pouvez travailler au Canada et avez une offre d’emploi admissible. Sans l’offre, il faudrait montrer { $need } pour { $size ->
    [1] une personne seule
   *[other] une famille de { $size }
}.
levels = <b>{ $scale } :</b> { $levels }
weakest = { $whose ->
    [partner] Point le plus faible de votre partenaire
   *[own] Votre point le plus faible
} : { $abilities }, { $scale } { $level }.
all-alike = Tout est à { $scale } { $level }.
next-level = Pour { $scale } { $next } : { $scores }.
projection-note = Ce sont des notes visées : chaque résultat qui s’en sert est marqué comme une projection.
test-valid-until = Ces résultats comptent jusqu’au { $date }.
test-expired = Ces résultats ont eu deux ans le { $date } : ils ne comptent plus. Vous pouvez prévoir un nouveau test avec /edit.
first-language-proposal = Avec l’anglais comme première langue officielle, votre note du SCG est de { $english } jusqu’ici ; avec le français, de { $french }{ if-estimate }. { $same ->
    [yes] Cela ne change rien aux points : le choix est à vous.
   *[no] Celle qui rapporte le plus : { $better }. Le choix est à vous.
}
first-language-taken = En attendant votre choix, je prends : { $language }. Cela rapporte au moins autant de points.
running-count = <b>Travail qualifié compté jusqu’ici :</b> { $canadian } au Canada, { $foreign } à l’étranger. Plus longue période continue dans une même profession : { $continuous }.
work-met = Assez de travail pour : { $programs }.
work-not_met = Pas encore assez de travail pour : { $programs }.
work-unknown = Je ne peux pas encore le dire pour : { $programs }.
job-not-counted = L’emploi { $number } ne compte pas : { $reasons }.
job-not-for-trades = L’emploi { $number } ne compte pas pour le Programme des travailleurs de métiers spécialisés : { $reasons }.
job-counts-in-part = L’emploi { $number } compte seulement pour { $trade ->
    [yes] le Programme des travailleurs qualifiés et celui des métiers spécialisés
   *[no] le Programme des travailleurs qualifiés
} : { $reasons }.
excluded-teer = la profession est de FEER 4 ou 5
excluded-unpaid = le travail non rémunéré ne compte pas
excluded-self-employed = le travail à son compte au Canada ne rapporte aucun point du SCG et ne compte pas pour l’expérience canadienne
excluded-student = le travail au Canada pendant des études à temps plein ne rapporte aucun point du SCG et ne compte pas pour l’expérience canadienne
work-outside-window = il date de plus de dix ans
excluded-student-in-trade = travail dans un métier pendant des études à temps plein
excluded-unauthorized = le travail au Canada sans autorisation ne rapporte aucun point du SCG, ne compte pas pour l’expérience canadienne et peut vous rendre inadmissible ; je ne peux pas dire s’il compte ailleurs
excluded-remote = le télétravail depuis l’étranger n’est pas du travail au Canada
excluded-foreign-employer = le travail pour un employeur hors du Canada ne rapporte aucun point du SCG comme travail canadien et ne compte pas pour l’expérience canadienne
hours-cut = L’emploi { $number } était à temps partiel : { $months } mois à { $hours } heures par semaine comptent pour { $counted ->
    [0] moins d’un mois
   *[other] { $counted } mois
} de temps plein, soit { $full } heures ou plus. Si ces heures ne sont pas celles d’une semaine entière, corrigez-les.
jobs-overlap = Les emplois { $one } et { $other } se chevauchent au-delà du temps plein : ce temps compte une seule fois. Si une date est fausse, corrigez-la.
first-verdict = <b>Premier coup d’œil</b>, d’après vos réponses jusqu’ici :
nomination-opens-nothing = <b>Une désignation n’ouvre aucune ronde à elle seule.</b> Elle ne compte qu’avec l’un des trois programmes fédéraux, et d’après vos réponses vous n’êtes admissible à aucun aujourd’hui. « Les programmes », sous /score, dit ce qui manque.
nomination-opens-unsure = <b>Une désignation n’ouvre aucune ronde à elle seule.</b> Elle ne compte qu’avec l’un des trois programmes fédéraux, et je ne peux pas encore dire si vous êtes admissible à l’un d’eux. « Les programmes », sous /score, dit ce qui manque.
score-changed = Votre note du SCG était de { $before } ; avec ce changement, elle est de <b>{ $after }</b> ({ $difference }{ if-estimate-too }).
report-wording-read = Le tableau d’IRCC ({ $as_of }) lit « { $text } » comme : <b>{ $level }</b>.
score-unchanged = Votre note du SCG reste à { $score }{ if-estimate }.
score-today = Avec ce changement, votre note du SCG est aujourd’hui de <b>{ $score }</b>{ if-estimate }.

## La question de la CNP

occupation-found = Pour « { $words } », ces groupes sont les plus proches. Touchez-en un pour voir ce qu’il couvre.
occupation-wide = « { $words } » peut désigner plusieurs professions.
occupation-narrowing = Laquelle est la plus proche de ce que vous faites ?
occupation-old-code = « { $words } » ressemble à un code de l’ancienne CNP 2016. Entrée express utilise la CNP 2021, à cinq chiffres. { $found ->
        [0] Écrivez plutôt le titre de votre poste.
       *[other] Voici où il est sans doute passé ; vérifiez sur sa page officielle. Ou écrivez le titre de votre poste.
    }
occupation-unknown-code = Aucun groupe de base de la CNP 2021 n’a le code { $words }. Vérifiez les cinq chiffres, ou écrivez le titre de votre poste.
occupation-nothing = Je n’ai rien trouvé pour « { $words } ». Essayez le nom simple de votre travail, sans l’employeur (« comptable », « camionneur », « infirmière »), ou ce que vous faites (« je répare des voitures »).
occupation-empty = Écrivez le nom de votre emploi ou quelques mots sur ce que vous faites, par exemple « comptable » ou « je répare des voitures ».
occupation-type-again = Alors écrivez-le autrement : un titre plus court, ou ce que vous faites toute la journée.
occupation-official-name = Nom officiel anglais : { $title }
occupation-also-called = Aussi appelé : { $titles }.
occupation-place = <blockquote expandable>Sa place dans la classification :
    { $major ->
        [none] { $broad }
       *[other] { $major } ({ $broad })
    }</blockquote>
occupation-teer-skilled = FEER { $teer } : travail qualifié pour les travailleurs qualifiés et l’expérience canadienne.
occupation-teer-other = FEER { $teer } : travail qualifié pour aucun des trois programmes. Assurez-vous que ces fonctions sont vraiment les vôtres.
occupation-is-trade = { " " }C’est aussi un métier spécialisé.
occupation-no-trade = { " " }Ce n’est pas un métier spécialisé.
occupation-rivals = Un groupe voisin ? Voyez les boutons.
occupation-confirm = IRCC juge les fonctions, pas les titres : il faut avoir fait ce que dit le début de la page officielle, et une bonne partie des fonctions principales, dont les essentielles. <b>Est-ce votre travail ?</b>

## Relecture

review-title = <b>Relisez bien tout.</b>
review-section = { $section } : { $told ->
    [one] { $told } réponse
   *[other] { $told } réponses
}{ $open ->
    [0] { "" }
   *[other] , { $open } en attente
}
review-missing-title = <b>Encore en attente :</b>
review-missing = • { $label }
review-missing-blocks = • { $label } (en dépend : { $blocks })
and-more = … et { $count } { $count ->
    [one] autre
   *[other] autres
}
folded-more = { $sentences ->
    [yes] … et la suite
   *[no] … et { $count } { $count ->
        [one] autre
       *[other] autres
    }
}
more-of-it = { $count } { $count ->
    [one] autre
   *[other] autres
}
review-doubts-title = <b>À revoir de près :</b>
review-next = Ouvrez une section pour changer quelque chose. Si tout est juste, confirmez.
review-next-unfinished = Ouvrez une section pour changer quelque chose, ou continuez les questions.
review-not-right = Alors ouvrez la section où quelque chose ne va pas, et touchez-le là.
review-next-scored = Ouvrez une section pour changer quelque chose ; votre note suit aussitôt.
review-confirmed = Vous avez confirmé vos réponses.
tap-to-change = Touchez ce que vous voulez changer.
entry-job = Emploi { $number } : { $name }
entry-credential = Diplôme { $number } : { $name }
entry-job-label = { $label } (emploi { $number })
entry-credential-label = { $label } (diplôme { $number })
removed = Retiré : { $name }.
birth-date-needed = Il me faut votre date de naissance avant de calculer votre note.
doubt-headline-education = Vous avez d’abord indiqué « { $headline } » comme études, mais les diplômes que vous avez donnés disent autre chose.
doubt-years-canada = Vous aviez d’abord dit : { $claimed } de travail qualifié au Canada ; vos emplois donnent autre chose : { $counted }. Ce sont les emplois qui décident du SCG et de la Catégorie de l’expérience canadienne : vérifiez-les.
doubt-years-abroad = Vous aviez d’abord dit : { $claimed } de travail qualifié à l’étranger ; vos emplois donnent autre chose : { $counted }. Ce sont les emplois qui décident du SCG et des 67 points : vérifiez-les.
doubt-place = Vous vivez ici : { $home }, mais l’emploi { $number }, toujours en cours, est là : { $country }. L’endroit où vous étiez en travaillant décide de la façon dont il compte.
doubt-permit = Vous n’avez pas d’autorisation de travail au Canada en ce moment, mais l’emploi { $number } s’y poursuit. Le travail sans autorisation ne compte pas.
doubt-plan-passed = Le jour prévu de votre test ({ $language }), le { $date }, est passé : ses notes visées ne comptent plus. Donnez-moi les résultats : changez votre test ({ $language }).
doubt-test-expires = Vos résultats ({ $language }) cessent de compter le { $date }.
doubt-test-expired = Vos résultats ({ $language }) ne comptent plus depuis le { $date }.
doubt-eca-expired = Une évaluation de diplôme ne compte plus depuis le { $date }.
doubt-unassessed = Un diplôme étranger sans évaluation ne rapporte rien{ $ordered ->
    [yes] { " " }tant que son rapport n’est pas arrivé
   *[no] { "" }
} : diplôme { $number }.
doubt-funds = Vos fonds ({ $have }) sont sous les { $need } exigés pour { $size ->
    [1] une personne seule
   *[other] une famille de { $size }
} : cela décide du Programme des travailleurs qualifiés et de celui des métiers spécialisés.
doubt-exact-day = Le premier ou le dernier jour exact d’un emploi décide si une année est complète. Changez « { $label } » pour une date entière.
doubt-passport-over = Votre passeport a expiré le { $date }. IRCC demande un passeport valide : renouvelez-le, puis dites-moi la nouvelle date.
doubt-passport = Votre passeport expire le { $date }, dans moins d’un an. Si c’est dans les { $months } mois qui suivent le jour de votre demande, IRCC dit de le renouveler d’abord et de mettre à jour le profil.

test-taken-as = Je le prends pour <b>{ $test }</b>, qui est accepté. { $other } ne l’est pas.
tef-699-set-aside = <b>Vos notes du TEF Canada sont mises de côté.</b> Vous aviez donné la colonne « Score / 699 ». IRCC dit qu’elle ne doit pas être saisie dans un profil Entrée express : je n’en tiens donc plus compte. Donnez la colonne « Équivalence ancien score » de la même attestation, ou ses niveaux NCLC. Si vous avez saisi des notes sur 699 sur le site d’IRCC, corrigez-les d’abord là-bas.

## Corrections

correction = Vous avez modifié votre message. Dois-je faire ce changement ?
correction-earlier = Je crois que cela concerne une réponse donnée plus tôt. Dois-je faire ce changement ?
already-told = Je l’ai déjà. { $what }
correction-line = { $label } : { $old } → <b>{ $new }</b>
edited-hint = J’ai vu que vous avez modifié un ancien message ; cela ne change rien ici. Pour changer une réponse, utilisez /edit.
edited-kept = Votre réponse précédente reste telle quelle.

## Quand quelque chose ne peut pas être lu

question-over = Cette question n’a plus besoin de réponse.
question-unanswered = Je n’ai pas de réponse à cela, et je ne devine pas. Le <a href="https://ircc.canada.ca/francais/centre-aide/index-en-vedette-can.asp">Centre d’aide</a> d’IRCC en a peut-être une ; pour un avis sur votre cas, adressez-vous à un consultant agréé. Essayez d’autres mots, ou une question courte comme « c’est quoi le NCLC ? ».
question-again = Retour à la question : <b>{ $question }</b>
question-waits = La question vous attend : <b>{ $question }</b>
topic-which = Je ne suis pas sûr de comprendre. Est-ce l’un de ces sujets ?
besides-likely = Si c’est bien votre question :
besides-unclear = Vous demandez aussi « { $question } ». Je ne suis pas sûr de comprendre : posez cette question à part.
not-understood = Je n’ai pas pu utiliser cela ici. Prenez les boutons, ou écrivez /help.
stale-tap = Ce bouton appartient à une étape précédente. Voici où vous en êtes.
typed-too-long = C’est trop long pour que je le lise comme une réponse ; je n’ai rien changé. Dites-le en { $most } caractères au plus, une chose à la fois.
unknown-command = Je ne connais pas la commande /{ $name }. /help les énumère toutes.
cancelled = C’est arrêté. Vos réponses sont gardées ; rien n’est perdu.
unsupported = Je ne peux pas utiliser { $what } comme réponse. Écrivez-la, ou touchez un bouton ci-dessus.
unsupported-sticker = un autocollant
unsupported-photo = une photo
unsupported-voice = un message vocal
unsupported-audio = un fichier audio
unsupported-video = une vidéo
unsupported-video_note = un message vidéo
unsupported-animation = une animation
unsupported-document = un fichier
unsupported-contact = un contact
unsupported-location = une position
unsupported-venue = un lieu
unsupported-poll = un sondage
unsupported-dice = un lancer de dé
unsupported-game = un jeu
unsupported-story = une story
unsupported-other = ce genre de message
our-mistake = Quelque chose s’est mal passé de mon côté, et vos réponses sont comme avant. Réessayez, ou écrivez /continue.
session-unreadable = Je n’arrive pas à lire ce que j’ai gardé pour vous, et je n’y ai pas touché. Prévenez la personne qui gère ce bot ; /delete permet de repartir de zéro.
slow-down = Doucement, s’il vous plaît : je lis environ un message par seconde de chaque personne, et je n’ai pas lu vos derniers. Attendez un instant, puis envoyez ce qui manque encore, ou écrivez /continue pour voir où vous en êtes.
zone-lost = Je ne connais plus le fuseau horaire que j’avais gardé pour vous ; je suis donc l’heure de { $zone } pour l’instant. Redites-moi votre ville sous /settings.
private-only = J’aide volontiers, mais seulement en privé, car les réponses sont personnelles : { $link }

## Autres pages

choose-language = Dans quelle langue continuons-nous ?
kept = Rien n’a été effacé.
delete-question = <b>Tout effacer ?</b> Vos réponses, l’endroit où vous en êtes et tous les réglages disparaissent tout de suite et pour de bon. Vous voudrez peut-être faire /export d’abord. Telegram garde les messages de cette conversation jusqu’à ce que vous la vidiez vous-même.
delete-takes-a-tap = Par précaution, cela ne se fait qu’en touchant le bouton.
deleted = Tout ce que je savais de vous est effacé. Videz cette conversation dans Telegram pour supprimer aussi les messages. /start recommence à zéro.
export-caption = Tout ce que j’ai gardé sur vous, en JSON.
help = <b>Ce que je peux faire</b>
    /continue reprend là où vous en étiez
    /score : vos points, à tout moment
    /status : où vous en êtes
    /edit change une réponse
    /whatif : ce qui augmenterait votre note
    /deadlines : les dates qui comptent
    /months : votre note sur les 24 mois à venir
    /draws : les rondes récentes, comparées à vous
    /claims : ce sur quoi repose votre invitation
    /checklist : les documents de votre dossier
    /sheet : le formulaire d’IRCC, prêt à copier
    /costs : ce que cela coûte à votre famille
    /retake, /partner, /language, /settings, /export, /import, /delete, /privacy, /cancel

    Ou demandez simplement, par exemple « c’est quoi le NCLC ? » ou « et si j’ai NCLC 10 ? ». Je donne de l’information, pas un avis juridique, et je ne suis pas IRCC.
privacy = <b>Confidentialité</b>
    Je garde vos réponses avec leurs dates, ce que vous mettez dans /sheet, le prénom de votre partenaire si vous l’employez, l’endroit où vous en êtes dans l’entretien et le numéro de cette conversation ; rien d’autre. Vous pouvez donc vous arrêter à tout moment et reprendre plus tard, même dans un an. Je m’en sers seulement pour vous répondre et pour vos rappels. Je ne demande jamais de numéro de passeport, votre numéro de client chez IRCC (IUC), ni de détails médicaux ou de sécurité.
    Elles restent jusqu’à ce que vous les effaciez : /delete le fait aussitôt. { $months ->
        [0] { "" }
       *[other] Si je n’ai aucune nouvelle de vous pendant { $months } mois, je vous pose d’abord la question, { $days } jours à l’avance, puis j’efface tout. { "" }
    }/export vous donne le tout. Ce que vous me dites avant d’accepter n’est écrit nulle part. La personne qui gère ce bot pourrait consulter sa base de données.

command-continue = Reprendre là où vous en étiez
command-score = Votre note, avec les raisons
command-status = Où vous en êtes
command-edit = Changer une réponse
command-whatif = Ce qui augmenterait votre note
command-draws = Rondes d’invitations récentes
command-deadlines = Les dates qui comptent
command-checklist = Les documents de votre dossier
command-language = Changer de langue
command-help = Ce que je peux faire
command-delete = Tout effacer
bot-description = Je vous accompagne dans Entrée express, la voie principale du Canada vers la résidence permanente pour les travailleurs qualifiés : admissibilité, tests de langue, études, profession, votre note du SCG, chaque point expliqué. Arrêtez-vous quand vous voulez, reprenez un an plus tard. De l’information, pas un avis juridique ; pas IRCC.
bot-short-description = Votre chemin dans Entrée express : admissibilité, note du SCG, dates. De l’information, pas un avis juridique.
no-token = Aucun BOT_TOKEN n’est défini : nous parlons donc dans ce terminal. Pour Telegram : écrivez à @BotFather, envoyez /newbot, et mettez BOT_TOKEN=… dans .env
kept-in = Vos réponses sont gardées dans { $place }
topic-answer = <b>{ $name }</b>
    { $text }
    <blockquote expandable>Information au { $on }{ $has_pages ->
    [yes] { "" } : source{ $has_more ->
        [yes] { " " }et précisions
       *[no] { "" }
    }
   *[no] { "" }
}
    { $has_more ->
    [yes] { $more } { "" }
   *[no] { "" }
}{ $confidence ->
    [high] { "" }
    [medium] Tous les détails ne figurent pas sur une page officielle ; vérifiez avant de vous y fier. { "" }
   *[low] Une partie repose sur des informations qu’aucune page officielle ne confirme encore. { "" }
}{ $others ->
    [yes] Pour votre propre cas, adressez-vous à IRCC, à un consultant agréé ou à un avocat. { "" }
   *[no] { "" }
}De l’information, pas un avis juridique ; c’est IRCC qui décide.
    { $pages }</blockquote>
topic-source = <a href="{ $page }">Page officielle{ $several ->
    [yes] { " " }{ $number }
   *[no] { "" }
}</a>{ $note }
own-round = { $kind }, { $on }

## Ce que l’on se dit par ailleurs : merci, bonjour, un soupir (typed/courtesies.py)

warning-bribe = Non. La résidence permanente ne s’achète pas : ni auprès de moi, je ne prends pas d’argent, ni auprès d’un agent. Ce qui est dû se paie à IRCC seul, dans votre propre compte. Qui prend de l’argent pour davantage le prend pour rien.
warning-false = Non, ne le faites pas, et je ne peux pas vous y aider. Un faux document, ou quelqu’un d’autre à votre test, ferme justement la porte qu’il devait ouvrir.
warning-lie = Non, ne le faites pas. Dites à IRCC ce qui est vrai, même si cela coûte des points : je peux chercher avec vous des moyens honnêtes d’augmenter la note.

courtesy-hello = Bienvenue !
courtesy-how = Tout va bien ici, merci.
courtesy-thanks = Avec plaisir.
courtesy-welcome = Merci à vous.
courtesy-praise = Merci, c’est gentil.
courtesy-sorry = Il n’y a pas de mal.
courtesy-wait = Prenez votre temps : rien ne bouge jusqu’à votre prochain message.
courtesy-bye = À bientôt. Tout est gardé ; écrivez quand vous voulez.
courtesy-night = Bonne nuit. Tout est gardé.
courtesy-sad = Je comprends que cela pèse. Rien ne presse et rien n’est perdu : un petit pas à la fois.{ $left ->
    [0] { "" }
    [one] { " " }Il reste une courte question. Vous pouvez faire une pause : je garde vos réponses, et /continue reprend.
   *[other] { " " }Il reste environ { $left } courtes questions. Vous pouvez faire une pause : je garde vos réponses, et /continue reprend.
}
courtesy-crisis = Cela compte plus que n’importe quel formulaire. Parlez à quelqu’un maintenant : une personne proche, ou le numéro d’urgence de l’endroit où vous êtes. Au Canada, appelez ou textez le 9-8-8, jour et nuit.
courtesy-angry = J’en suis désolé. Dites-moi en quelques mots ce qu’il vous faut, ou écrivez /help pour voir ce que je peux faire.
courtesy-laugh = Ça fait plaisir.
courtesy-noted = D’accord.
courtesy-voice = Je ne peux pas écouter de messages vocaux. Écrivez-le ; quelques mots suffisent.
