### Réponses sur : l'invitation.

topic-after-ita = { $stage ->
    [invited] Félicitations ! Ce n’est pas encore une approbation.
   *[other] Une invitation n’est pas encore une approbation.
} Vous avez { $apply_days } jours pour la demande. Vérifiez d’abord, au jour près, que chaque point tient. Demandez aussitôt les certificats de police et l’examen médical de toute la famille ; puis les lettres d’employeurs et de banque, et les traductions. Remplissez le formulaire de votre compte (dix ans d’historique). Payez ({ $fee_one_adult } pour un adulte) et soumettez quelques jours avant.{ own-fees }{ own-apply-by }
    .name = Invitation reçue : que faire ?

topic-ita-extension = Non. Les { $apply_days } jours ne sont pas prolongés. Si seul un certificat de police est en retard, faites la demande à temps avec une lettre qui l’explique et la preuve de vos efforts, comme un reçu ou un numéro de suivi. Un agent décide ensuite. Je n’ai trouvé aucune règle semblable pour d’autres documents. Si vous ne pouvez pas être prêt, refusez avant le dernier jour : vous retournez dans le bassin, si vous êtes encore admissible. Ne rien faire met fin au profil.{ own-apply-by }
    .name = Plus de temps pour la demande

topic-ita-decline = Refusez si l’un de vos points ne tient pas, ou si votre note exacte est sous la plus basse de cette ronde. Vous retournez dans le bassin avec l’ancienne date d’expiration, si vous êtes encore admissible. Cela ne joue pas contre vous, mais aucune nouvelle invitation n’est promise. Si vous ne faites rien pendant { $apply_days } jours, le profil est retiré, et un nouveau reçoit une nouvelle heure de départage. Si tout tient, il n’y a d’habitude aucune raison de refuser.{ own-apply-by }
    .name = Refuser une invitation

topic-ita-mistake = Recalculez avec les bons faits de ce jour-là. Si vous êtes encore admissible au programme (et la catégorie) et atteignez la note la plus basse de la ronde, faites la demande, avec la vérité et une brève explication. Sinon, IRCC conseille de refuser : il peut rejeter la demande et garder les frais. N’adaptez jamais de documents à l’erreur. Risque de fausse déclaration : voyez d’abord un conseiller agréé.{ own-score }
    .name = Une erreur trouvée après l’invitation

topic-score-drop-after-ita = Vos faits sont vérifiés à deux dates : l’invitation et la réception de la demande. Une baisse ne nuit pas si elle ne vient que d’un anniversaire ultérieur, ni si vous êtes encore admissible au programme et la catégorie sans être sous le dernier rang de cette ronde. Si vous perdez une désignation ou une offre, si un test expire, si vous vous mariez, recalculez avant la demande. Sous cette note, refusez.{ own-score }
    .name = Une note plus basse après l’invitation

own-apply-by = { $has_apply_by ->
    [yes] { " " }Dernier jour pour votre demande : le { $apply_by }.
   *[no] { "" }
}
