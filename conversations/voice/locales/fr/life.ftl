### Après la note : la vie d'une candidature, les échéances, les rappels, les réglages.

## Où elle en est

button-life-submit = J’ai soumis mon profil
button-life-submit-anew = J’ai soumis un nouveau profil
button-life-invite = J’ai reçu une invitation
button-life-decline = J’ai refusé l’invitation
button-life-apply = J’ai fait ma demande
button-life-lapse = L’invitation est devenue caduque
button-life-expire = Mon profil a expiré
button-life-withdraw = J’ai retiré ma candidature
button-life-lose_eligibility = Je ne suis plus admissible
button-life-refuse = Ma demande a été refusée
button-life-land = J’ai la résidence permanente
button-life-start_afresh = Commencer un nouveau profil
button-life-redate = Corriger la date
button-redate-submit = La soumission : { $date }
button-redate-invite = L’invitation : { $date }
button-redate-decline = Le refus : { $date }
button-redate-apply = La demande : { $date }
button-redate-refuse = La décision : { $date }
button-redate-land = La résidence : { $date }
button-life-undo = Cela n’a pas eu lieu
button-paper-biometrics-letter-on = Lettre de biométrie reçue
button-paper-medical-exam-on = Examen médical fait
button-paper-police = Certificat de police délivré
papers-question = <b>Qu’est-ce qui est arrivé ?</b> Je note le jour et je surveille ce qui en découle.
button-biometrics-done = Biométrie donnée
button-draft = J’ai commencé mon profil
button-nominated = Jour de ma désignation
button-nomination-accepted = Désignation acceptée
button-nomination-end = Dernier jour de ma désignation
button-report = Ce qu’il faut signaler à IRCC
button-report-done = Fait : { $what }
button-today = Aujourd’hui
button-status = Où j’en suis
button-nothing-changed = Rien n’a changé
button-something-changed = Quelque chose a changé

life-submitted = Profil soumis le { $date }.
life-declined = Invitation refusée le { $date }.
life-expires = Il quitte le bassin le <b>{ $date }</b>, si aucune invitation n’arrive avant.
life-expired-on = Son année a pris fin le <b>{ $date }</b>.
life-expires-before = Il quitte le bassin le <b>{ $date }</b> : vous ne seriez plus admissible à aucun programme à partir de là. Son année durerait jusqu’au { $ends }. Voyez les dates.
life-draft = Profil commencé sur le site d’IRCC le { $date } : soumettez-le d’ici au <b>{ $ends }</b>.
life-nominated = Désignation le { $date }{ $waits ->
    [yes] { " " }: acceptez-la dans votre compte IRCC d’ici au <b>{ $by }</b>
   *[no] { "" }
}.
life-nomination-ends = Dernier jour de votre désignation : { $date }.
life-biometrics = Lettre de biométrie du { $date } : donnez vos données d’ici au <b>{ $last }</b>.
life-biometrics-over = Lettre de biométrie du { $date } : le dernier jour pour les donner était le <b>{ $last }</b>.
life-biometrics-given = Données biométriques : c’est fait.
life-medical = Examen médical du { $date } : il compte jusqu’au { $ends }.
where-you-live = pays où vous vivez
life-police = Certificat de police ({ $country }), { $date }.
life-invited = Invitation le { $date }{ $has_kind ->
    [yes] , { $kind }
   *[no] { "" }
}.
life-apply-by = Demande possible jusqu’à la fin du <b>{ $date }</b> : { $days ->
    [0] c’est aujourd’hui
    [1] il reste 1 jour
   *[other] il reste { $days } jours
}. Fiez-vous à votre compte IRCC.
life-apply-over = Le délai pour faire la demande a pris fin le <b>{ $date }</b>.
life-applied = Demande envoyée le { $date }.
life-processing = La norme de service d’IRCC est de { $standard } mois pour la plupart des demandes complètes ; les délais réels varient.
life-processing-seen = Le { $on }, son site montrait environ { $months } mois.
life-tell-after =
    <blockquote expandable><b>Pendant qu’IRCC l’étudie</b>, dites-lui par formulaire Web { $count } genres de changement :
    { $changes }</blockquote>
life-tell-after-item = • { $change }
tell-after-family = votre famille (une naissance ou une adoption)
tell-after-contact = vos coordonnées
tell-after-job = un emploi ou une offre d’emploi
tell-after-education = un nouveau diplôme
tell-after-language = de nouveaux résultats de test
tell-after-nomination = votre désignation ou l’endroit où vous comptez vivre
tell-after-representative = votre représentant
tell-after-withdrawal = votre souhait de continuer (un retrait)
some-to-some = { $least } à { $most }
life-ended = { $refused ->
    [yes] Demande refusée le { $date }.
   *[no] Fin le { $date }.
}
life-landed = Résidence permanente depuis le { $date }.
life-to-report = { $count ->
    [1] <b>Un changement</b> doit encore être signalé à IRCC.
   *[other] <b>{ $count } changements</b> doivent encore être signalés à IRCC.
}
life-next-scored = Quand vous soumettez votre profil sur le site d’IRCC, dites-le-moi : je surveillerai son année, vos tests et vos anniversaires.
life-next-submitted = Votre profil est dans le bassin. Dites-moi si vous recevez une invitation, ou si quelque chose change dans votre vie.
life-next-submitted-over = A-t-il reçu une invitation avant ce jour, ou a-t-il expiré ? Vos réponses sont gardées pour un nouveau.
life-next-submitted-without = D’après ce qu’IRCC sait de vous, vous n’êtes admissible à aucun programme aujourd’hui, et un tel profil est retiré du bassin. Les programmes, sous votre note, disent ce qui vous rendrait admissible ; si une réponse n’est plus à jour, changez-la sous /edit.
life-next-invited-over = Avez-vous fait la demande ou refusé à temps ? Alors dites-moi quand. Sinon, l’invitation est caduque et le profil avec elle ; vos réponses sont gardées pour un nouveau.
life-next-applied = C’est maintenant IRCC qui décide.
life-map = <blockquote expandable><b>Ce qui vient, dans l’ordre</b>
    { $steps }</blockquote>
bullet-number = { $number }. { $text }
after-received = Un message automatique, puis la vérification que tout est là. Ensuite une lettre avec le numéro de votre demande (E et neuf chiffres).
after-biometrics = { $biometrics ->
    [given] Données biométriques : données.
    [asked] Données biométriques : demandées, à donner d’ici au { $by }.
   *[open] Une lettre pour vos données biométriques : { $days } jours pour les donner. Dites-moi quand elle arrive.
}
after-checks = Résultats médicaux, admissibilité, vérification des antécédents et de sécurité, dans n’importe quel ordre. IRCC peut demander un document ou une entrevue.
after-fee = Les frais relatifs au droit de résidence permanente ({ $fee } par adulte), si vous ne les avez pas payés.
after-decision = La décision, puis la confirmation (CRP). La norme d’IRCC est de { $months } mois, { $over ->
    [yes] qui ont pris fin le { $until }
   *[no] qui prennent fin le { $until }
} ; ce n’est pas une promesse.{ $observed ->
    [none] {""}
   *[other] {" "}D’après ses chiffres de { $read }, votre catégorie a pris environ { $observed } mois.
}
life-next-lapsed = Ce profil ne peut plus recevoir d’invitation. Vos réponses sont gardées : vous pouvez en commencer un nouveau, avec une nouvelle place pour le départage.
life-next-expired = Ce profil n’est plus dans le bassin. Vos réponses sont gardées : vous pouvez en commencer un nouveau, avec une nouvelle place pour le départage.
life-next-withdrawn = Rien n’est dans le bassin maintenant. Vos réponses sont gardées, si vous recommencez.
life-next-ineligible = Regardez les programmes sous votre note : chacun dit ce qui vous y rendrait admissible. Vos réponses sont gardées pour un nouveau profil.
life-next-ineligible-met = D’après vos réponses, vous êtes admissible à un programme aujourd’hui. Si c’est juste, commencez un nouveau profil : vos réponses sont gardées pour lui.
life-next-refused = Sauf si la lettre nomme une interdiction, vous pouvez créer un nouveau profil, de préférence avec quelque chose qui répond à ses motifs. Les frais relatifs au droit de résidence permanente sont remboursés. Je ne peux pas juger le refus.
life-next-landed = Votre première carte arrive par la poste ; jusque-là, votre CRP prouve votre statut au Canada. Pour revenir en avion, il faut la carte, ou un titre de voyage obtenu à l’étranger. Je n’ai plus de dates à surveiller. /delete efface ce que j’ai gardé.
life-not-now = Cela ne correspond pas à votre étape ({ $state }). Voici la suite possible.

life-invited-unsubmitted = Seuls les profils du bassin sont invités, et je n’en connais pas encore de vous. { $counted ->
    [yes] Quel jour l’avez-vous soumis ?
   *[no] Dites-moi quand vous l’avez soumis ; je compterai ensuite vos soixante jours.
 }
life-submit-when = Quel jour avez-vous soumis votre profil ?
submit-anew = Votre dernier profil a pris fin le { $date }. Est-ce un nouveau profil que vous avez soumis ?
button-submit-anew = Oui, un nouveau profil
button-submit-old = Non, je parle de l’ancien
life-invite-when = Quel jour avez-vous reçu l’invitation ?
life-decline-when = Quel jour l’avez-vous refusée ?
life-apply-when = Quel jour avez-vous envoyé votre demande ?
life-refuse-when = Quelle date porte la lettre de refus ?
life-land-when = Depuis quel jour avez-vous la résidence permanente ?
life-draft-on-when = Quel jour avez-vous commencé votre profil sur le site d’IRCC ?
life-nominated-on-when = Quel est le jour de votre désignation par la province ? La date figure sur la lettre de désignation.
life-nomination-ends-on-when = Jusqu’à quel jour votre certificat de désignation est-il valable ? Si vous l’ignorez, laissez : je ne devine pas.
life-biometrics-letter-on-when = Quelle date porte la lettre d’instructions pour la biométrie ?
life-medical-exam-on-when = Quel jour était l’examen médical ?
life-police-when = Quel jour le certificat de police du pays où vous vivez a-t-il été délivré ?
life-submit-noted = Soumis le { $date }. Je garde vos réponses telles qu’elles sont maintenant, pour comparer avec les changements à venir.
life-invite-early = Invitation le { $date } : je la compte dès maintenant. <b>La demande est possible jusqu’à la fin du { $last }</b> ; fiez-vous à votre compte IRCC. Continuez vos réponses : je pourrai alors vérifier que la demande tiendrait.
life-submit-early = Soumis le { $date } : je le garde, et je continue avec dès que vos réponses sont complètes.
life-invite-noted = { $cheer ->
    [yes] Félicitations !{ " " }
   *[no] { "" }
}Invitation le { $date }.
life-decline-noted = Refusée le { $date }. Votre profil est de retour dans le bassin, avec son ancienne date d’expiration.
life-apply-noted = Demande envoyée le { $date }.{ $cheer ->
    [yes] { " " }Bravo : le plus gros du travail est derrière vous.
   *[no] { "" }
}
life-refuse-noted = Je suis désolé. C’est noté : votre demande a été refusée le { $date }. Vos réponses sont gardées.
life-land-noted = { $cheer ->
    [yes] Félicitations !{ " " }
   *[no] { "" }
}Résidence permanente depuis le { $date }.
life-draft-on-noted = C’est noté : votre profil est commencé depuis le { $date }. Je vous préviendrai avant qu’IRCC ne l’efface.
life-nominated-on-noted = Félicitations ! Désignation le { $date }. Acceptez-la dans votre compte IRCC : vous avez environ { RULE("process.nomination.accept_within_days") } jours ; si le message là-bas indique une date, c’est elle qui compte.
life-nomination-ends-on-noted = C’est noté : votre désignation vaut jusqu’au { $date }. Je vous préviendrai avant.
nomination-accepted-noted = Bravo : votre désignation est acceptée. Vérifiez dans votre compte IRCC que ses points y sont.
life-biometrics-letter-on-noted = Lettre de biométrie du { $date } : notée.
life-medical-exam-on-noted = Examen médical du { $date } : noté.
life-police-noted = Certificat de police du { $date } : noté.
life-lapse-done = C’est noté : l’invitation est devenue caduque.
life-expire-done = C’est noté : le profil a expiré.
life-withdraw-done = C’est noté : le retrait est fait.
life-lose-eligibility-done = C’est noté : plus admissible.
life-start-afresh-done = Un nouveau départ, à partir des réponses que vous avez données. Relisez-les avec /edit avant de soumettre de nouveau.
life-undone = Annulé.
life-days = { $single ->
    [yes] le { $first }
   *[no] entre le { $first } et le { $last }
}
life-submit-problem = Je lis le { $date }. Le jour de la soumission doit tomber { life-days }. Vérifiez la date.
life-invite-problem = Je lis le { $date }. Une invitation ne peut venir que pendant que le profil est dans le bassin : { life-days }. Vérifiez la date.
life-decline-problem = Je lis le { $date }. Une invitation peut être refusée de son jour à la fin de ses { RULE("process.invitation.days_to_apply.last.days") } jours : { life-days }. Vérifiez la date.
life-apply-problem = Je lis le { $date }. Vous pouvez faire la demande du jour de l’invitation à la fin de ses { RULE("process.invitation.days_to_apply.last.days") } jours : { life-days }. Vérifiez la date.
life-refuse-problem = Je lis le { $date }. Ce jour doit tomber entre votre demande et aujourd’hui : { life-days }. Vérifiez la date.
life-land-problem = Je lis le { $date }. Ce jour doit tomber entre votre demande et aujourd’hui : { life-days }. Vérifiez la date.
life-end-problem = Je lis le { $date }. Ce jour doit tomber { life-days }. Redites-le-moi, avec le jour.
life-draft-on-problem = Je lis le { $date }. IRCC garde { RULE("process.profile.draft_days") } jours un profil non soumis : ce jour doit donc tomber { life-days }. Un profil commencé plus tôt n’existe plus : recommencez, vos réponses sont gardées ici.
life-nominated-on-problem = Je lis le { $date }. Le jour d’une désignation doit tomber { life-days }. Vérifiez la date.
life-nomination-ends-on-problem = Je lis le { $date }. Le dernier jour d’une désignation doit tomber { life-days }. Vérifiez la date.
life-biometrics-letter-on-problem = Je lis le { $date }. La lettre doit être datée { life-days }. Vérifiez la date.
life-medical-exam-on-problem = Je lis le { $date }. Un examen compte douze mois : il doit donc tomber { life-days }. Vérifiez la date ; un examen plus ancien est à refaire, sauf si IRCC l’accepte.
life-police-problem = Je lis le { $date }. Le certificat du pays où vous vivez peut avoir au plus six mois le jour de la demande : il doit donc être daté { life-days }. Vérifiez la date ; un certificat plus ancien est à redemander.
life-score = Quelle note IRCC a-t-il montrée à la soumission ? J’ai { $score }{ if-estimate }. Écrivez le nombre, ou passez.
life-score-same = IRCC montre { $theirs }, comme moi.
life-score-differs = IRCC montre { $theirs }, j’ai { $ours }. C’est le chiffre d’IRCC qui compte. Comparez chaque ligne ci-dessous avec votre profil : un résultat de test, une date ou les réponses sur le partenaire l’expliquent d’habitude.
life-kind = Quel genre de ronde vous a valu l’invitation ? Votre lettre d’invitation le dit.
round-cec = Expérience canadienne
    .also = catégorie de l'expérience canadienne, expérience canadienne
round-fswp = Travailleurs qualifiés (fédéral)
    .also = ptqf, travailleurs qualifiés
round-fstp = Métiers spécialisés (fédéral)
    .also = ptmsf, métiers spécialisés
round-pnp = Candidats des provinces
    .also = pcp, désignation, candidat des provinces
round-general = Générale (tous les programmes)
    .also = générale, tous les programmes, toutes
round-french = Français
    .also = francophone, francophones, en français
round-healthcare = Soins de santé
    .also = santé
round-stem = STIM
    .also = sciences, technologie
round-trades = Métiers
    .also = métiers spécialisés par catégorie
round-transport = Transports
    .also = transport
round-education = Éducation
round-agriculture = Agriculture
    .also = agroalimentaire
round-physicians = Médecins
round-senior_managers = Cadres supérieurs
    .also = cadres, dirigeants
round-researchers = Chercheurs
round-military = Recrues militaires
    .also = militaires, armée

## Ce qu'il faut dire à IRCC

report-changed = { $what } : { $before } → { $after }
report-new = { $what } : { $after } (nouveau)
report-gone = { $what } : { $before } (plus maintenant)
report-note = <b>À signaler à IRCC :</b> { $changes }. Mettez-y votre profil à jour, puis dites-moi que c’est fait sous /status.
report-list = <b>Depuis votre soumission, ceci a changé, et IRCC doit le savoir.</b> Mettez à jour votre profil sur le site d’IRCC, puis cochez ici :
report-none = Il ne reste rien à signaler à IRCC.
check-question = <b>L’un de ces points a-t-il changé</b> depuis votre soumission ou notre dernier échange ? Touchez ce qui a changé.
check-nothing = Bien : rien à signaler.
check-waiting = Rien de nouveau, donc. { $count ->
    [1] Un changement d’avant
   *[other] { $count } changements d’avant
} encore à signaler à IRCC.
check-which = Lequel ?

## Échéances

deadlines-title = <b>Les dates qui comptent</b>, au { $date } :
deadlines-none-left = Je ne vois aucune date à venir.
deadlines-none = Je ne vois aucune date à venir. Une fois que vous m’avez dit votre test, votre évaluation ou votre soumission, elles apparaissent ici.
deadline-line = <b>{ $date }</b> · { $what }
deadline-headline = <b>{ $what }</b> · { $date }, { $when }.
remind-estimate = Ces points sont une estimation.
deadline-estimate = Les points sont une estimation sur la grille du { $grid } : je ne connais pas les valeurs en vigueur maintenant.
when-today = aujourd’hui
when-ago = { $days ->
    [1] hier
   *[other] il y a { $days } jours
}
when-days = { $days ->
    [1] demain
   *[other] dans { $days } jours
}
when-months = dans { $months } mois
button-calendar = En fichier d’agenda
calendar-name = Dates Entrée express
calendar-as-of = Au { $date }.
calendar-caption = Vos dates pour un agenda. Importer plus tard un fichier plus récent met à jour les entrées, et annule celles qui ne tiennent plus.

## Rappels

remind-interview = Vos réponses attendent, là où vous les avez laissées : <b>{ $section }</b>. Quelques minutes peuvent suffire pour voir votre note. { $last ->
    [yes] C’est mon dernier rappel.
   *[no] Je vous le rappellerai trois fois au plus.
}
pace-question = <b>Dois-je continuer à vous envoyer des rappels ?</b> Votre dernière visite date du { $date }, et aucun de vos profils n’est dans le bassin.
pace-quiet = Sans réponse, je me tais. Je vous préviendrai quand même avant que votre dernier programme ou votre permis ne prenne fin.
pace-usual = Bien : je continue mes rappels, comme avant.
pace-yearly = Je vous écrirai une fois par an, avec ce qui a changé. Je vous préviendrai quand même avant que votre dernier programme ou votre permis ne prenne fin.
button-pace-usual = Oui, continuer
    .words = oui, oui merci, continuez, continue, bien sûr
button-pace-yearly = Une fois par an
    .words = une fois par an, chaque année, annuel
button-pace-stop = Arrêter
    .words = non, non merci, arrêtez
button-pace-before = Des rappels comme avant
silent-question = <b>Dois-je garder vos réponses ?</b> Votre dernière visite date du { $date }, et je ne les garde pas pour toujours.
silent-unless = Un bouton ou un message suffit à les garder. Sans nouvelles, j’efface tout le { $date }, et il n’y aura pas d’autre rappel ensuite.
silent-kept = Bien : je garde vos réponses. /delete les efface à tout moment.
silent-erased = Je n’ai pas eu de vos nouvelles : j’ai donc effacé tout ce que je savais de vous, comme annoncé. /start recommence à zéro.
button-erase-now = Effacer maintenant
    .words = effacez les, effacer, tout effacer
year-title = <b>Votre année en bref</b>
year-changed = Depuis le { $date } :
year-change = • { $what }
year-birthday = Vous avez eu { $age } ans.
year-unchanged = Depuis le { $date }, rien n’a changé dans votre note.
year-ahead = Dans les douze mois à venir :
year-ahead-none = Je ne vois aucune date pour vous dans les douze mois à venir.
year-date = • { $date } : { $what }
button-see-score = Voir ma note
rules-changed = { $figures ->
    [known] <b>Les valeurs du SCG en vigueur depuis le { $date } sont maintenant connues.</b> Votre note n’est plus une estimation. Mêmes réponses, même jour :
    [unknown] <b>IRCC aurait changé le SCG le { $date }.</b> Je ne connais pas les nouvelles valeurs : votre note est donc une estimation à partir de maintenant :
   *[same] <b>Les règles ont changé, et votre résultat avec elles.</b> Mêmes réponses, même jour :
}
rules-changed-score = Note { $before } → <b>{ $after }</b> ({ $difference }{ if-estimate-too })
rules-changed-same-score = Note <b>{ $score }</b>, comme avant
rules-changed-item = • { $item } : { $before } → { $after }
rules-changed-program = • { $program } : { $after ->
    [met] rempli maintenant
    [not_met] { $before ->
        [met] plus rempli
       *[other] pas rempli
    }
   *[unknown] ne peut plus se dire avec ce que je sais
}
rules-changed-door = • Rondes { $kind } : { $after ->
    [met] ouvertes pour vous maintenant
    [not_met] pas ouvertes pour vous
   *[unknown] ouvertes ou non, selon ce que je ne sais pas encore
}
rules-changed-details = <blockquote expandable>{ $lines }</blockquote>
rules-changed-check = Comparez avec <a href="{ $tool }">l’outil d’IRCC</a>.
rules-changed-pool = Comparez avec le chiffre de votre compte IRCC : c’est lui qui compte.
remind-folded = <blockquote expandable>{ $first }
    { $rest }</blockquote>
remind-several = <b>{ $count } dates à garder en tête :</b>
review-word = Relecture
button-done = Fait
    .words = c'est fait, déjà fait, fait
button-told = Fait, IRCC le sait
    .words = ircc le sait, je l'ai dit à ircc
button-deadlines = Toutes les dates
button-check = Parcourir la liste
button-what-happened = Dire ce qui s’est passé
reminder-of-ones-own = Je ne garde pas de rappels à vous ; le calendrier de votre téléphone le fait. Ce que je surveille vient de lui-même : /deadlines le montre.
button-snooze-day = Demain
    .words = demain, rappelle moi demain, rappelez moi demain, plus tard
button-snooze-week = Dans 1 semaine
    .words = dans une semaine, la semaine prochaine, rappelez moi la semaine prochaine
button-snooze-date = À une date
    .words = rappelez moi à une date
button-stop-kind = Plus de rappels de ce genre
    .words = plus de rappels de ce genre
button-stop-rounds = Plus rien sur les rondes
button-all-rounds = Tous les genres de ronde
button-stop-all = Arrêter tous les rappels
button-resume-all = Reprendre les rappels
reminder-done = C’est noté. Je n’en parlerai plus : { $what }
reminder-undone = Annulé : je continue à vous le rappeler.
remind-gone-by = Passé entre-temps : { $what }.
remind-gone = { $what } ({ $date })
button-undo = Annuler
button-ok = OK
button-go-through = Les voir une à une
button-all-tomorrow = Rappelez-moi demain
button-next-subject = Suivant ({ $number } sur { $of })
button-help-test = Nouveau résultat
button-help-eca = Nouveau rapport
button-help-passport = Nouveau passeport
button-help-permit = Nouveau permis
button-help-nomination = Nouveau dernier jour
button-page-language-test = Où réserver un test
button-page-eca = Où demander un rapport
button-page-invited = Où réserver l’examen
button-page-draft = Page d’IRCC
button-page-unsubmitted = Page d’IRCC
button-page-nomination-accept = Page d’IRCC
button-help-biometrics = Je les ai données
button-help-sheet = Formulaire à copier
button-help-papers = Documents
button-help-plan = Que faire, dans l’ordre
button-help-programs = Comment le garder
button-help-opens = Comment en ouvrir un
button-help-whatif = Comment compenser
button-help-check = Parcourir la liste
button-help-score = Ma note
button-help-status = Où j’en suis
reminder-done-how = Avez-vous fait la demande, ou refusé ? Dites-moi lequel ; jusque-là, je continue à vous le rappeler.
reminder-snoozed = J’en reparlerai le { $date }.
reminder-kind-stopped = Plus de rappels de ce genre : { $kinds }. /settings les rétablit.
reminder-all-stopped = Tous les rappels sont arrêtés. /settings les rétablit ; /deadlines montre toujours les dates.
snooze-question = Quel jour dois-je en reparler ? L’échéance elle-même ne bouge pas.
snooze-example = vendredi prochain, dans 2 semaines, ou { $date }
nudge-on = Je vous le rappellerai le { $date }. Vos réponses sont gardées.
nudge-stopped = Vos réponses sont gardées. Les rappels sont arrêtés : /reminders les rétablit, redites-moi alors le jour.
reminder-told = C’est noté : IRCC le sait.
reminder-settled = C’est réglé : il n’y a plus rien à vous rappeler.
reminders-on = Les rappels sont rétablis.
reminders-on-none = Les rappels sont rétablis. Je ne vois aucune date à venir.
reminders-on-next = Les rappels sont rétablis. Prochain : <b>{ $what }</b>, { $date } ; j’en parlerai le { $lead }.
reminders-on-untold = Les rappels sont rétablis. Prochain : <b>ce qu’il faut encore signaler à IRCC</b> ; j’en parlerai le { $lead }.
reminders-kept = Les rappels restent.
button-keep-reminders = Les garder
stop-question = { $open ->
    [invitation] Une invitation est ouverte, et personne d’autre ne vous rappellera peut-être son dernier jour. Arrêter quand même tous les rappels ?
    [biometrics] Une lettre pour vos données biométriques est ouverte, et personne d’autre ne vous rappellera peut-être son dernier jour. Arrêter quand même tous les rappels ?
   *[none] Dois-je arrêter tous les rappels ?
}
stop-hint = Si vous parliez de mes rappels : /stop les arrête, /settings vous laisse choisir.
snooze-too-late = C’est après le dernier jour, le { $last }. Je peux en reparler jusqu’à ce jour-là.
snooze-past = Ce jour est déjà passé. Donnez un jour à venir.

## Réglages

settings-title = <b>Réglages</b>
settings-zone = Fuseau horaire : <b>{ $place }</b> ({ $zone })
settings-zone-default = Fuseau horaire : non donné, je prends celui de Toronto.
settings-quiet = Heures de silence : { $start } à { $end }
settings-quiet-none = Heures de silence : aucune
settings-kinds-all = Rappels : tous les genres
settings-kinds-stopped = Rappels : tous les genres sauf { $kinds }
settings-all-stopped = Rappels : tous arrêtés
settings-yearly = Rappels : un résumé par an
settings-data = /export vous donne un fichier avec tout ce que je garde sur vous ; /delete l’efface.
settings-status-line = Situation épinglée : { $is_on ->
    [yes] oui
   *[no] non
}
status-line-state = Situation : { $state }{ $has_end ->
    [yes] { " " }jusqu’au { $ends }
   *[no] { "" }
}
status-line-score = Note { $total }{ $is_estimate ->
    [yes] { " " }(estimation)
   *[no] { "" }
}
status-line = { $status }

    { $next }
    Au { $on }. /settings retire ce message.
status-line-interview = <b>À faire :</b> continuez avec /continue.
status-line-off = La situation n’est plus tenue ici. /status la montre toujours.
status-line-erased = Effacé.
button-pin-status = Épingler ma situation
button-unpin-status = Désépingler ma situation
button-zone = Fuseau horaire
button-quiet = Heures de silence
button-kinds = Genres de rappel
zone-question = Dans quelle ville êtes-vous ? Écrivez son nom, ou partagez votre position avec le trombone. Je ne garde que le fuseau horaire.
zone-which = Laquelle est-ce ?
zone-unknown = Je ne connais pas de ville appelée « { $text } ». Essayez une ville plus grande du même fuseau, ou un nom comme Africa/Casablanca.
zone-unknown-city = Je ne connais pas cette ville : je prends l’heure de Toronto. /settings accepte une plus grande ville à proximité.
zone-unknown-position = Je n’ai pas trouvé de fuseau horaire pour cette position. Essayez /settings avec une ville.
zone-taken = Votre fuseau horaire : <b>{ $place }</b> ({ $zone }).
zone-other = Si c’est un autre lieu de ce nom, /settings vous laisse choisir.
quiet-question = Quand dois-je me taire ?
quiet-none = Pas d’heures de silence
quiet-choice = { $start } à { $end }
kinds-question = Touchez un genre pour l’activer ou l’arrêter.
kind-on = { $kind } : oui
kind-off = { $kind } : non
kind-some = { $kind } : en partie
kinds-rounds-question = { $off ->
    [yes] Je n’annonce aucune nouvelle ronde. Touchez pour en entendre parler de nouveau.
   *[no] J’annonce une nouvelle ronde si elle vous est ouverte, ou presque. Touchez un genre pour l’activer ou l’arrêter.
}
kind-rounds-all = Toutes les nouvelles rondes
kind-profile = Profil et désignation
kind-eligibility = Admissibilité
kind-invitation = Invitation
kind-documents = Documents
kind-language = Tests de langue
kind-eca = EDE
kind-passport = Passeport
kind-permit = Permis au Canada
kind-birthday = Anniversaires
kind-work = Dates de travail
kind-money = Fonds et frais
kind-check = Vérification trimestrielle
kind-report = Changements pour IRCC
kind-rules = Changements des règles
kind-rounds = Nouvelles rondes
kind-rounds-of = Rondes { $kind }
kind-interview = Entretien inachevé

## Chaque échéance : son nom ; .short et .means disent ce qu'elle veut dire ; .past une fois passée ; .do la seule chose à faire

deadline-profile-expiry = Votre profil quitte le bassin
    .short = À partir de ce jour, il ne peut plus recevoir d’invitation.
    .means = { $early ->
    [yes] { $because } ce jour-là, et sans cela vous n’êtes admissible à aucun programme. À partir de là, il ne peut plus recevoir d’invitation.
   *[no] { $is_today ->
    [yes] Aujourd’hui, votre profil quitte le bassin : ses douze mois sont finis. Il ne peut plus recevoir d’invitation.
   *[no] Ses douze mois finissent ce jour-là. À partir de là, il ne peut plus recevoir d’invitation.
}
}
    .past = Son temps dans le bassin est fini. Dites-moi ce qui s’est passé.
    .do = { $early ->
    [yes] { $untold ->
    [yes] Vous en avez un plus récent, et IRCC ne le sait pas : mettez-y votre profil à jour aujourd’hui, ou soumettez-en un nouveau si celui-ci n’existe plus.
   *[no] Obtenez-en un nouveau. Avec lui, vous pourrez mettre à jour le profil, ou en soumettre un nouveau si celui-ci n’existe plus.
}
   *[no] { $is_today ->
    [yes] Soumettez le nouveau maintenant : vos réponses sont prêtes.
   *[no] Pour rester, soumettez un nouveau profil une fois celui-ci parti : vos réponses sont gardées, la place pour le départage est nouvelle.
}
}
deadline-eligibility-lost = Vous ne seriez plus admissible à aucun programme
    .page = { $because }
    .short = Vous ne seriez plus admissible à aucun programme. { $program_name } : { $requirement_name }{ $in_pool ->
    [yes] { " " }Votre profil quitterait le bassin.
   *[no] { "" }
}
    .means = { $because } ce jour-là. { $program_name } manquerait à cause de ceci : { $requirement_name }{ $in_pool ->
    [yes] { " " }Votre profil quitterait le bassin.
   *[no] { "" }
}{ $effect }
    .past = { $because } ce jour-là. { $program_name } manque à cause de ceci : { $requirement_name }
    .do = { $untold ->
    [yes] Vous en avez un plus récent, et IRCC ne le sait pas : mettez-y votre profil à jour avant ce jour, puis dites-le-moi sous /status.
   *[no] { $saving }{ $unsubmitted ->
    [no] { "" }
   *[yes] { " " }Seul un profil dans le bassin peut recevoir une invitation : soumettez le vôtre avant ce jour.
}
}
deadline-language-test = { $partner ->
    [yes] Le test { $paper } de votre partenaire
   *[no] Votre test { $paper }
} ({ $taken }) cesse de compter
    .short = Il a deux ans. Il doit compter à l’invitation et à la demande.{ $effect }
    .means = { $has_full_time_if_invited_by ->
    [yes] Pour avoir tous vos jours pour la demande, il faut une invitation d’ici au <b>{ $full_time_if_invited_by }</b> : le test compte jusqu’au { $last_day }, et doit encore compter le jour de la demande
   *[no] Il compte jusqu’au { $last_day }, et doit encore compter à l’invitation et à la demande
}.{ $effect }
    .past = Il a eu deux ans et ne compte plus.{ $effect }
    .do = { $untold ->
    [yes] Vous en avez un plus récent, et IRCC ne le sait pas : mettez-y votre profil à jour, puis dites-le-moi sous /status.
   *[no] Repassez le test assez tôt pour que les résultats arrivent.
}
deadline-eca = { $partner ->
    [yes] L’{ $paper } de votre partenaire
   *[no] Votre { $paper }
} ({ $taken }) cesse de compter
    .short = Elle a cinq ans.{ $effect }
    .means = Elle a cinq ans : le { $last_day } est le dernier jour.{ $effect }
    .past = Elle a eu cinq ans et ne compte plus.{ $effect }
    .do = { $untold ->
    [yes] Vous en avez une plus récente, et IRCC ne le sait pas : mettez-y votre profil à jour, puis dites-le-moi sous /status.
   *[no] Demandez un nouveau rapport, ou une réémission si votre organisme en propose.
}
deadline-retake = Test ({ $which }), encore une fois
    .short = Vos résultats actuels comptent jusqu’à ce que les nouveaux soient là.
    .means = Vous avez prévu cette séance. Vos résultats actuels comptent jusqu’à ce que les nouveaux soient là.
    .do = Quand vous avez les résultats, dites-les-moi sous /edit. /retake change le jour, ou l’annule.
deadline-eca-expected = Votre évaluation de diplôme devrait être là
    .short = D’après ce que vous m’avez dit, elle devrait être arrivée.
    .means = D’après ce que vous m’avez dit, l’EDE de votre diplôme { $credential } devrait être arrivée.
    .do = Dites-moi ce qu’elle dit sous /edit, ou un mois plus tardif si elle n’est pas encore là.
deadline-passport = Votre passeport expire
    .short = C’est son dernier jour.
    .means = C’est son dernier jour. { $applied ->
    [yes] IRCC a besoin d’un passeport valide pour terminer votre demande.
   *[no] Le profil et la demande exigent un passeport valide.
}{ $apply_before_text }
    .past = Il a expiré. { $applied ->
    [yes] IRCC a besoin d’un passeport valide pour terminer votre demande.
   *[no] Le profil et la demande exigent un passeport valide.
}
    .do = { $applied ->
    [yes] Renouvelez-le, et signalez le nouveau à IRCC.
   *[no] { $in_pool ->
    [yes] Renouvelez-le, et mettez le profil à jour quand vous avez le nouveau.
   *[no] { $invited ->
    [yes] Renouvelez-le avant de faire la demande.
   *[no] Renouvelez-le avant de soumettre.
}
}
}
deadline-permit = { $permit ->
    [pgwp] Votre permis de travail postdiplôme (PTPD)
    [study] Votre permis d’études
    [visitor] Votre séjour de visiteur
   *[other] Votre permis de travail
} prend fin
    .short = { $has_month ->
        [yes] Par prudence, je compte à partir du premier du mois.
       *[no] C’est son dernier jour.
    } Demandez une prolongation d’ici au { $ask_by }.
    .means = IRCC dit de demander { RULE("process.temporary_status.extend_days_before") } jours avant la fin : d’ici au { $ask_by }. Si la demande part à temps, vous pouvez rester jusqu’à la décision{ $permit ->
    [study] { "" }
    [visitor] { "" }
   *[other] { " " }et, si c’est pour le travail, travailler aux anciennes conditions
}. Un profil ou une invitation ne donne pas le droit de rester.
    .past = Il a pris fin. Si vous en avez demandé un autre à temps, vous pouvez rester jusqu’à la décision. Sinon, cessez de travailler : jusqu’au { $restore_by }, vous pouvez demander le rétablissement de votre statut.
    .do = { $applied ->
    [yes] { $has_bridging ->
        [yes] Votre demande est faite : à partir du { $bridging_from }, vous pouvez demander un permis de travail ouvert transitoire, une fois la demande jugée complète par IRCC. Faites-le avant le dernier jour.
       *[no] Demandez votre prochain permis, ou une prolongation, avant ce jour ; puis dites-le-moi sous /edit.
    }
   *[no] { $permit ->
        [pgwp] Il n’est donné qu’une fois. Ensuite : un permis transitoire après la demande ; un permis par employeur ou désignation ; un séjour de visiteur, sans travail. Dites-le-moi sous /edit.
       *[other] Demandez une prolongation, puis dites-le-moi sous /edit : « Statut maintenu » jusqu’à la décision.
    }
}
deadline-bridging = Vous pouvez demander un permis transitoire
    .short = À partir de ce jour, un permis de travail ouvert transitoire peut être demandé.
    .means = C’est { $months } mois avant la fin de votre permis de travail ({ $ends_on }). À partir de ce jour, vous pouvez demander un permis de travail ouvert transitoire pendant qu’IRCC étudie votre demande. À ce que je sais, il faut être demandeur principal, au Canada avec un statut valide, et que la demande soit jugée complète.
    .do = Demandez-le à IRCC avant le { $ends_on }. Un candidat des provinces a besoin d’une désignation sans restriction d’employeur.
deadline-invitation = { $is_over ->
    [yes] Ce sur quoi repose votre invitation a pris fin
   *[no] Dernier jour pour la demande
}
    .short = { $shortened ->
    [yes] { $by_when }
   *[no] { $stops ->
    [yes] Mais ne faites pas la demande en l’état : voyez /status.
   *[no] Après, l’invitation et le profil n’existent plus.{ $keeps }
}
}
    .means = { $shortened ->
    [yes] { $by_when }
   *[no] Après, l’invitation et le profil n’existent plus. Fiez-vous à votre compte IRCC.
}{ $keeps }
    .past = { $is_open ->
    [yes] { $head }
   *[no] Le délai pour la demande est passé. Dites-moi ce qui s’est passé : demande faite, refusée, ou devenue caduque ?
}
    .do = { $stops ->
    [yes] Vérifiez la réponse, ou refusez.
   *[no] Vérifiez que chaque point déclaré tient encore, puis faites la demande ou refusez.
}
deadline-invitation-over = Le délai pour faire la demande est passé
    .means = Si vous n’avez ni fait la demande ni refusé, l’invitation est caduque, et le profil avec elle. Un nouveau peut être soumis à partir de vos réponses gardées.
    .do = Dites-moi ce qui s’est passé.
deadline-birthday = Vous avez { $age } ans
    .short = { $points_text }
    .means = { $points_text }{ $effect }
    .past = { $points_text }{ $effect }
    .do = { $protected ->
    [yes] { "" }
   *[no] { $in_pool ->
    [yes] IRCC reprend l’âge de lui-même ; vous n’avez rien à faire. /whatif montre ce qui compenserait.
   *[no] Voyez /whatif pour ce qui compenserait.
}
}
deadline-work-anniversary-canadian = Une année de plus de travail au Canada
    .short = { $points_text }
    .means = Si le travail continue comme maintenant, vous complétez { $years } ans. { $points_text }
    .past = Si le travail a continué, vous avez complété { $years } ans. { $points_text }
    .do = { $in_pool ->
    [yes] Mettez votre profil à jour chez IRCC une fois l’année complète.
   *[no] { "" }
}
deadline-work-anniversary-foreign = Une année de plus de travail hors du Canada
    .short = { $points_text }
    .means = Si le travail continue comme maintenant, vous complétez { $years } ans. { $points_text }
    .past = Si le travail a continué, vous avez complété { $years } ans. { $points_text }
    .do = { $in_pool ->
    [yes] Mettez votre profil à jour chez IRCC une fois l’année complète.
   *[no] { "" }
}
deadline-ageing-out-fswp = Du travail devient trop ancien pour le Programme des travailleurs qualifiés
    .short = Le travail de plus de dix ans ne compte pas.
    .means = Le travail de plus de dix ans ne compte pas.{ $effect }
    .do = Si vous avez travaillé depuis sans me le dire, ajoutez-le sous /edit.
deadline-ageing-out-cec = Du travail devient trop ancien pour l’expérience canadienne
    .short = Le travail de plus de trois ans ne compte pas pour elle.
    .means = Le travail de plus de trois ans ne compte pas pour elle.{ $effect }
    .do = Si vous avez travaillé au Canada depuis sans me le dire, ajoutez-le sous /edit.
deadline-ageing-out-fstp = Du travail devient trop ancien pour les métiers spécialisés
    .short = Le travail de plus de cinq ans ne compte pas pour ce programme.
    .means = Le travail de plus de cinq ans ne compte pas pour ce programme.{ $effect }
    .do = Si vous avez exercé le métier depuis sans me le dire, ajoutez-le sous /edit.
deadline-ageing-out-crs-canadian = Du travail au Canada devient trop ancien pour les points
    .short = { $points_text }
    .means = Le travail de plus de dix ans ne rapporte aucun point. { $points_text }
    .do = Si vous avez travaillé au Canada depuis sans me le dire, ajoutez-le sous /edit.
deadline-ageing-out-crs-foreign = Du travail à l’étranger devient trop ancien pour les points
    .short = { $points_text }
    .means = Le travail de plus de dix ans ne rapporte aucun point. { $points_text }
    .do = Si vous avez travaillé depuis sans me le dire, ajoutez-le sous /edit.
deadline-biometrics = Dernier jour pour les données biométriques
    .short = Trente jours après la lettre.
    .means = Trente jours après la lettre d’instructions du { $letter_on }.
    .past = Le délai que donnait la lettre est passé. Si vous les avez données, dites-le-moi sous /status.
    .do = Prenez rendez-vous ; la lettre dit où. Une fois données, dites-le-moi.
deadline-medical = Votre examen médical a douze mois
    .short = Il compte pendant douze mois.
    .means = Il compte pendant douze mois à partir de l’examen du { $exam_on }.
    .do = Si la décision n’est pas là d’ici là, IRCC peut en demander un nouveau.
deadline-police = Certificat de police trop ancien ({ $which })
    .short = Il peut avoir au plus { $months } mois le jour de la demande.
    .means = Il peut avoir au plus { $months } mois le jour de la demande.
    .do = Si la demande n’est pas faite d’ici là, demandez-en un nouveau.
deadline-fees = Les frais du gouvernement changent
    .short = Ils sont indexés tous les deux ans.
    .means = Ils sont indexés tous les deux ans ; ce sont les frais du jour où IRCC reçoit la demande qui comptent.{ $has_fee ->
    [yes] { " " }Maintenant { $principal_before } pour vous, et { $right_of_permanent_residence_before } pour le droit de résidence permanente.
   *[no] { "" }
}
    .do = Vérifiez les sommes sur la liste des frais d’IRCC avant de payer.
deadline-funds-review = Nouveau tableau des fonds d’établissement, d’habitude à cette date
    .short = IRCC renouvelle le tableau chaque année, d’habitude au plus tard en juillet.
    .means = IRCC renouvelle le tableau chaque année, d’habitude au plus tard en juillet. Exigé pour votre famille maintenant : { $required }{ $has_settlement_funds ->
    [yes] { " " }; vous m’avez dit { $settlement_funds }
   *[no] { "" }
}.
    .do = { $in_pool ->
    [yes] Vérifiez le tableau sur la page d’IRCC, et mettez votre profil à jour si la somme a monté.
   *[no] Vérifiez le tableau sur la page d’IRCC.
}
deadline-funds-table = Nouveau tableau des fonds d’établissement
    .short = Exigé à partir de là : { $required_after }.
    .means = Exigé à partir de là pour votre famille : { $required_after }{ $has_settlement_funds ->
    [yes] { " " }; vous m’avez dit { $settlement_funds }{ $is_short ->
    [yes] , il manque { $short }
   *[no] { "" }
}
   *[no] { "" }
}.
    .do = { $in_pool ->
    [yes] Vérifiez que vos fonds y suffisent, et mettez votre profil à jour.
   *[no] Vérifiez que vos fonds y suffisent.
}
deadline-quarterly-check = Quelque chose a-t-il changé ?
    .short = Un rapide tour de ce qu’il faut signaler à IRCC.
    .means = IRCC doit savoir ce qui change au travail, dans la famille, dans les tests, les diplômes, le passeport et l’argent.{ $waiting ->
    [0] { "" }
    [1] { " " }<b>Un changement</b> que vous m’avez dit attend encore d’être signalé : /status.
   *[other] { " " }<b>{ $waiting } changements</b> que vous m’avez dits attendent encore d’être signalés : /status.
}
    .do = Parcourez la liste.

points-gain = { $past ->
    [yes] Cela a ajouté { $points } points{ $totals ->
    [yes] { " " }: la note est passée de { $before } à { $after }
   *[no] { "" }
}.
   *[no] Cela ajoute { $points } points{ $totals ->
    [yes] { " " }: la note passe de { $before } à { $after }
   *[no] { "" }
}.
}
points-loss = { $past ->
    [yes] Cela a coûté { $points } points{ $totals ->
    [yes] { " " }: la note est passée de { $before } à { $after }
   *[no] { "" }
}.
   *[no] Cela coûte { $points } points{ $totals ->
    [yes] { " " }: la note passe de { $before } à { $after }
   *[no] { "" }
}.
}
points-unscored = Je pourrai dire ce que cela fait en points une fois votre note connue.
points-none = Votre note reste la même.
effect-points-loss = { " " }{ $past ->
    [yes] Cela a coûté { $points } points{ $totals ->
    [yes] { " " }: la note est passée de { $before } à { $after }
   *[no] { "" }
}.
   *[no] Cela coûterait { $points } points{ $totals ->
    [yes] { " " }: la note passerait de { $before } à { $after }
   *[no] { "" }
}.
}
effect-points-gain = { " " }{ $past ->
    [yes] Cela a ajouté { $points } points{ $totals ->
    [yes] { " " }: la note est passée de { $before } à { $after }
   *[no] { "" }
}.
   *[no] Cela ajoute { $points } points{ $totals ->
    [yes] { " " }: la note passe de { $before } à { $after }
   *[no] { "" }
}.
}
effect-programs = { " " }Vous ne seriez plus admissible : { $programs }.
effect-apply-before = { " " }Faites la demande avant le { $date }.
deadline-untold = Avez-vous dit à IRCC { $kind ->
    [english] votre nouveau test d’anglais
    [french] votre nouveau test de français
    [partner_test] le nouveau test de votre partenaire
    [eca] votre nouvelle évaluation de diplôme
    [partner_eca] la nouvelle évaluation de votre partenaire
    [passport] votre nouveau passeport
   *[other] ceci : { $change }
} ?
    .means = { $theirs ->
    [yes] Votre partenaire l’a dit dans sa propre conversation.{ " " }
   *[no] { "" }
}{ $has_end ->
    [yes] Votre profil y montre encore l’ancien, qui { $kind ->
        [passport] vaut jusqu’au
       *[other] cesse de compter le
    } { $end }, { $when }.{ $leaves ->
        [yes] { " " }Sans mise à jour, le profil quitte le bassin ce jour-là.
       *[no] { "" }
    }
   *[no] Votre profil y montre encore l’ancienne réponse, et les invitations la suivent.
}
    .do = Mettez à jour votre profil sur le site d’IRCC, puis touchez « { $button } ».
deadline-invited = Vos { $days } jours pour la demande ont commencé
    .means = { $begun ->
        [all] Ce qui prend le plus de temps est déjà en route. La demande doit partir d’ici au { $by }.
        [some] Encore à commencer cette semaine : { $still }. La demande doit partir d’ici au { $by }.
       *[none] Les certificats de police, l’examen médical et les lettres des employeurs prennent le plus de temps. Commencez-les cette semaine : la demande doit partir d’ici au { $by }.
    }
    .do = Le plan donne une date à chaque chose : /status.
deadline-unbegun = Pas encore commencé : { $still }
    .means = C’est ce qui prend le plus de temps, et la demande doit partir d’ici au { $by }. Commencez aujourd’hui ; chaque jour de plus la retarde.
    .past = À ma connaissance, ce n’était pas commencé ce jour-là. La demande doit partir d’ici au { $by } : commencez maintenant.
    .do = Si c’est en route, cochez-le sous /checklist, et je n’en parlerai plus.
deadline-work = C’est le moment de commencer : { $which }
    .means = Pour envoyer votre demande d’ici au { $by }, commencez cela aujourd’hui au plus tard.
    .past = Cela devait commencer ce jour-là. Pour envoyer votre demande d’ici au { $by }, commencez maintenant.
    .do = Une fois que c’est fait, cochez-le sous /status.
deadline-biometrics-over = Avez-vous donné vos données biométriques ?
    .means = Le délai que donnait la lettre du { $letter_on } est passé.
    .do = Si c’est fait, dites-le-moi. Sinon, écrivez aujourd’hui à IRCC par son formulaire Web.
deadline-service-standard = Les { $months } mois d’IRCC pour la plupart des demandes prennent fin
    .short = Comptés depuis le jour de votre demande. C’est un objectif, pas une promesse.
    .means = IRCC vise à décider de la plupart des demandes dans les { $months } mois qui suivent le { $applied_on }. C’est un objectif, pas une promesse ; la vôtre peut durer plus longtemps.
    .do = Regardez s’il y a des messages dans votre compte IRCC. Si une lettre est arrivée, dites-le-moi sous /status.
deadline-passport-expired = Votre passeport a expiré
    .means = Il était valide jusqu’au { $expires_on }. Le profil et la demande exigent un passeport valide.
    .do = Une fois que vous avez le nouveau, dites-moi son dernier jour.
deadline-profile-over = Avez-vous soumis un nouveau profil ?
    .means = { $refused ->
    [yes] Votre demande a été refusée le { $ended_on }
   *[no] Le dernier a pris fin le { $ended_on }
}. Vos réponses sont gardées ici.
    .do = Si oui, dites-moi le jour. Sinon, le formulaire à copier contient chaque réponse.
deadline-no-program = { $gone_by ->
    [yes] Depuis ce jour, vous n’êtes admissible à aucun programme
   *[no] À partir d’aujourd’hui, vous n’êtes admissible à aucun programme
}
    .means = { $because }. Tant que rien ne change, un profil ne peut pas être soumis.
    .do = Votre note dit ce qui ouvrirait de nouveau un programme.
deadline-draft = Dernier jour pour soumettre le profil commencé
    .short = IRCC garde { $days } jours un profil non soumis.
    .means = Vous l’avez commencé le { $begun_on }. IRCC le garde { $days } jours ; ensuite, il faut recommencer.
    .past = IRCC garde { $days } jours un profil non soumis. Si le vôtre n’existe plus, recommencez : vos réponses sont gardées ici.
    .do = Soumettez-le avant : /sheet donne chaque réponse dans l’ordre du formulaire.
deadline-unsubmitted = Avez-vous soumis votre profil ?
    .means = Vous avez votre note depuis le { $scored_on }, et vous êtes admissible à un programme. Seul un profil dans le bassin peut recevoir une invitation ; soumettre ne coûte rien.
    .do = Si oui, dites-moi le jour, et je surveille son année. Sinon, /sheet donne chaque réponse à copier. Je ne le demande qu’une fois.
deadline-nomination-accept = Dernier jour pour accepter votre désignation
    .short = Environ { $days } jours après elle ; si le message d’IRCC indique une date, c’est elle qui compte.
    .means = Votre désignation date du { $nominated_on }. Vous avez environ { $days } jours pour l’accepter. Si le message de votre compte IRCC indique une autre date, c’est elle qui compte.
    .past = Si vous ne l’avez pas acceptée, regardez aujourd’hui dans votre compte IRCC et demandez à la province : elle n’existe peut-être plus.
    .do = Acceptez-la dans votre compte IRCC, puis dites-le-moi.
deadline-nomination-end = Votre désignation prend fin
    .short = C’est le dernier jour indiqué sur le certificat.
    .means = C’est le dernier jour indiqué sur le certificat. Je ne sais pas si elle doit encore valoir le jour de la demande : par prudence, faites la demande d’ici là.
    .past = C’était le dernier jour indiqué sur le certificat. Demandez à la province ce qui vaut maintenant.
    .do = Si c’est trop tôt, demandez maintenant à la province si elle peut être prolongée.
deadline-rules = Les règles changent
because-unknown = Quelque chose que vous m’avez dit change
paper-test = { $test ->
    [ielts_general] IELTS
    [celpip_general] CELPIP
    [pte_core] PTE Core
    [tcf_canada] TCF
   *[other] TEF
}
paper-eca = { $known ->
    [yes] évaluation de { $organization }
   *[no] évaluation de diplôme
}
saving-unknown = Regardez les programmes sous votre note : chacun dit ce qui vous y rendrait admissible.

reportable-family = Un changement dans la famille
reportable-language-test = Un test de langue nouveau ou repassé
reportable-education = Un nouveau diplôme ou une nouvelle évaluation (EDE)
reportable-work = Un emploi commencé, fini ou changé, ou une année complète de plus
reportable-passport = Un nouveau passeport
reportable-nomination = Une désignation reçue ou perdue
reportable-job-offer = Une offre d’emploi reçue ou perdue
reportable-funds = Un changement des fonds d’établissement
reportable-partner-status = Le partenaire vient ou non, ou a obtenu la citoyenneté ou la RP
reportable-address = Une nouvelle adresse

## Ce qui peut avoir changé : son bouton ; .words le veulent dire

news-marriage = Mariage, séparation, divorce, décès du partenaire
    .words = je me suis marié, je me suis mariée, nous nous sommes mariés, j'ai divorcé, nous avons divorcé, nous sommes séparés, je suis séparé, je suis séparée, mon mari est mort, ma femme est morte, mon mari est décédé, ma femme est décédée
news-children = Une naissance, ou un enfant qui n’est plus à charge
    .words = j'ai eu un bébé, nous avons eu un bébé, j'ai accouché, ma femme a accouché, mon fils est né, ma fille est née, nous avons adopté, mon enfant a eu 22 ans
news-relatives = Un proche maintenant au Canada, ou parti
    .words = ma famille a changé
    .words-sibling-in-canada = mon frère est au canada maintenant, ma soeur est au canada maintenant, mon frère a la résidence permanente, ma soeur a la résidence permanente
news-language-test = Un test de langue nouveau ou repassé
    .words = j'ai repassé le test, j'ai repassé mon test, nouveau test, nouveaux résultats, j'ai de nouveaux résultats
    .words-english = j'ai repassé l'ielts, j'ai repassé le celpip, j'ai passé l'ielts
    .words-french = j'ai passé le tef, j'ai passé le tcf, j'ai repassé le tef, j'ai repassé le tcf
    .words-partner-english = ma femme a passé un test, mon mari a passé un test, mon conjoint a passé un test
news-education = Un nouveau diplôme ou une nouvelle évaluation (EDE)
    .words = j'ai fini mes études, j'ai terminé mes études
    .words-credentials = j'ai eu mon diplôme, nouveau diplôme, j'ai un nouveau diplôme, j'ai reçu mon ede, nouvelle ede
    .words-certificate-of-qualification = j'ai mon certificat de compétence
news-work = Un nouvel emploi, ou un emploi fini ou changé
    .words-jobs = j'ai changé d'emploi, j'ai changé de travail, j'ai un nouvel emploi, j'ai un nouveau travail, j'ai perdu mon emploi, j'ai quitté mon emploi, j'ai démissionné, j'ai été licencié, j'ai été licenciée, j'ai été promu, j'ai été promue
news-passport = Un nouveau passeport
    .words = nouveau passeport, j'ai un nouveau passeport, j'ai renouvelé mon passeport
news-nomination = Une désignation reçue ou perdue
    .words = j'ai été désigné, j'ai été désignée, une province m'a désigné, j'ai reçu une désignation, j'ai perdu ma désignation
news-job-offer = Une offre d’emploi reçue ou perdue
    .words = j'ai une offre d'emploi, j'ai reçu une offre d'emploi, j'ai perdu mon offre
news-funds = Un changement des fonds d’établissement
    .words = mes fonds ont changé, mes économies ont changé, j'ai plus d'argent, j'ai moins d'argent
news-partner-status = Le partenaire vient ou non, ou a obtenu la citoyenneté ou la RP
    .words-partner-accompanying = ma femme ne vient plus, mon mari ne vient plus, ma femme vient aussi, mon mari vient aussi
    .words-partner-canadian = ma femme est citoyenne maintenant, mon mari est citoyen maintenant, ma femme est résidente permanente maintenant, mon mari est résident permanent maintenant
news-address = Une nouvelle adresse ou de nouvelles coordonnées
    .words = j'ai déménagé, nouvelle adresse, j'ai une nouvelle adresse, mon numéro a changé
    .note = Je ne garde ni rue, ni numéro de téléphone, ni adresse courriel : changez-les dans votre compte IRCC.
saving-fact = Pour le garder : { $fact }. /edit le change.
saving-test = Pour le garder : un nouveau résultat ({ $fact }) avant ce jour.
saving-eca = Pour le garder : un nouveau rapport d’évaluation, ou une réémission, avant ce jour.
saving-work = Pour le garder : du travail qualifié plus récent. Si le vôtre a continué, ou s’il en manque, ajoutez-le sous /edit.
saving-funds = Pour le garder : { $is_short ->
    [yes] { $short } de plus en fonds d’établissement que ce que vous m’avez dit.
   *[no] des fonds d’établissement qui atteignent le tableau de ce jour.
}

## Un test passé encore une fois

retake-which = Quel test repassez-vous ?
retake-no-test = Vous ne m’avez encore donné aucun résultat de test : il n’y a donc rien à repasser. Pour un premier test prévu, c’est ici :
retake-day = Quel jour repassez-vous { $test } ? Vos résultats actuels comptent jusque-là.
retake-scores = Quels résultats visez-vous au test { $test } ? Écrivez les quatre.
retake-past = Je lis le { $date }, qui est déjà passé. Un résultat que vous avez déjà s’indique sous /edit.
retake-over = { $test } du { $date } : ce jour est passé. Dites-moi les résultats sous /edit ; jusque-là, vos résultats actuels comptent.
retake-told = <b>{ $test }, { $date }.</b> Si votre nouvel essai donne { $scores }, { $same ->
    [yes] votre note reste à { $before } ce jour-là.
   *[no] votre note est de { $after } ce jour-là au lieu de { $before } ({ $difference }).
} C’est une projection.
retake-opens = Cela ouvrirait : { $programs }.
retake-closes = Avec cela, vous ne seriez plus admissible : { $programs }. Gardez alors les résultats que vous avez.
retake-until = Tant que vous ne m’avez pas dit les résultats, ceux que vous avez comptent, ici et dans votre profil. Vous choisissez lesquels saisir tant que les deux ont moins de deux ans.
retake-dropped = Annulé : aucun nouvel essai n’est prévu.
button-retake-later = Je ne sais pas encore
button-retake-day = Un autre jour
button-retake-scores = D’autres résultats
button-retake-drop = Finalement, pas de nouvel essai
lettered-score = { $ability ->
    [listening] CO
    [reading] CE
    [writing] EE
   *[speaking] EO
} { $score }

result-applied = <b>Demande faite : comptent l’invitation et le { $on }.</b> Ce qui expire ensuite n’enlève rien. Ci-dessous : les mêmes réponses aujourd’hui.
