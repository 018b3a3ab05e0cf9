### Réponses sur : après la demande.

topic-after-applying = D’abord un message automatique, puis la vérification que tout est là, puis la lettre de biométrie ({ $biometrics_days } jours pour donner les données). Les résultats médicaux, l’admissibilité, les antécédents et la sécurité suivent dans n’importe quel ordre, parfois avec une demande de documents ou une entrevue. Viennent les frais du droit de résidence permanente ({ $fee_right }), s’ils ne sont pas payés. Enfin la décision et la confirmation (CRP), à l’étranger avec un visa s’il en faut un. Signalez les changements par formulaire Web.
    .name = Les étapes après la demande

topic-processing-time = Chiffres d’IRCC du { $processing_on }, d’après une copie : environ { $processing_cec } mois pour l’expérience canadienne, { $processing_fswp } pour les travailleurs qualifiés, { $processing_pnp } pour les candidats des provinces par Entrée express, de la demande complète à la décision. La norme est de { $standard_months }. En mai 2026, l’expérience canadienne était à 7. Ce sont des estimations, ni limite ni promesse, et les vérifications supplémentaires prennent plus de temps. L’outil d’IRCC montre le chiffre du jour.{ own-program }
    .name = Combien de temps dure le traitement

topic-silence-normal = Le plus souvent, c’est normal. Les dossiers attendent dans des files, et les vérifications de sécurité se voient à peine. Le suivi dit Reçue, En cours ou Fermée, et pour chaque partie : Pas commencé, En cours, En attente de vous, Terminé ou Dispensé. Envoyer d’autres formulaires Web n’accélère rien. Agissez si quelque chose attend de vous, si une coordonnée a changé, si une lettre manque, ou si le délai publié est bien dépassé.
    .name = Rien ne se passe depuis des mois

topic-aor = C’est l’accusé de réception de la demande. Un message automatique arrive quand vous la soumettez. Celui qui compte dit que la demande a été jugée complète et qu’elle a un numéro (E et neuf chiffres). Avant, le suivi montre peu de chose. À ce que je sais, une demande incomplète revient avec ses frais, et vous ne pouvez la renvoyer que dans ce qui reste des { $apply_days } jours.
    .name = Accusé de réception

topic-change-after-applying = Dites-le tout de suite à IRCC par formulaire Web : naissance, adoption, mariage, séparation, décès, emploi commencé ou perdu, offre changée, nouveau diplôme ou test, passeport, adresse, courriel, représentant, désignation retirée, autre province prévue. Joignez une preuve. La plupart des changements ne nuisent pas ; en cacher un, si. Ce qui compte, ce sont les faits du jour de l’invitation et du jour de la demande.
    .name = Un changement après la demande

topic-fairness-letter = Un agent doute de quelque chose (souvent les fonctions, un emploi, l’argent ou un document) et vous laisse répondre avant de décider. Cela peut finir par un refus et même une interdiction de cinq ans. Le délai est dans la lettre, et il est court. Ne répondez pas à la hâte : rassemblez des preuves, et voyez tout de suite un avocat ou un consultant agréé. Vous pouvez demander plus de temps par écrit ; il n’est pas forcément accordé. Quoi répondre, ce n’est pas à moi de le dire.
    .name = Lettre relative à l’équité procédurale

topic-refused-what-now = Désolé. Lisez les motifs : les notes de l’agent sont peut-être jointes à la lettre, ou vous pouvez les demander. Sauf si la lettre nomme une interdiction, vous pouvez soumettre un nouveau profil et refaire une demande si vous recevez une invitation, de préférence avec quelque chose qui répond au motif. Il n’y a pas d’appel, seulement un contrôle judiciaire en Cour fédérale, si elle l’autorise : { RULE("process.refusal.review_days_in_canada") } jours pour une décision prise au Canada, { RULE("process.refusal.review_days_abroad") } à l’étranger. Les { $fee_right } sont remboursés. Vite, un avocat : je ne peux pas juger le refus.
    .name = Une demande refusée

topic-ppr-ecopr = Elles viennent à la fin. À l’étranger : IRCC demande votre passeport s’il vous faut un visa, et envoie la confirmation (CRP). Au Canada : un courriel d’une adresse finissant par cic.gc.ca vous demande de confirmer votre adresse et que vous êtes ici. IRCC ouvre pour vous un compte sur un portail (n’en créez pas), vous y ajoutez photo et adresse, et la CRP électronique suit. Je n’ai trouvé aucun délai officiel.
    .name = Demande de passeport, CRP et CRP électronique
