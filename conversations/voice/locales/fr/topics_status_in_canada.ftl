### Réponses sur : le statut au Canada.

topic-permit-ends = Demandez la prolongation avant la fin ; IRCC dit au moins { RULE("process.temporary_status.extend_days_before") } jours avant. Vous pouvez alors rester jusqu’à la décision, et travailler aux anciennes conditions si c’est un permis de travail. Ni profil ni invitation ne donnent le droit de rester ou de travailler. Résidence permanente demandée ? Un permis transitoire se demande dès { RULE("process.temporary_status.bridging_months_before") } mois avant la fin. Déjà fini ? Vous avez { RULE("process.temporary_status.restoration_days") } jours pour demander le rétablissement, sans travailler. Ou attendez à l’étranger, dans le bassin.{ own-permit }
    .name = Un permis de travail bientôt fini

topic-pgwp-ends = Un permis postdiplôme (PTPD) n’est délivré qu’une fois et ne se renouvelle pas, sauf pour le temps perdu à cause d’un passeport trop court. La suite possible : être invité et faire la demande à temps, puis un permis transitoire ; un autre permis de travail par un employeur ou une désignation ; le statut de visiteur, sans travail ; ou attendre à l’étranger.{ own-permit }{ own-cutoff }
    .name = Un PTPD qui prend fin
    .more = Votre travail au Canada reste utilisable { $cec_years } ans pour l’expérience canadienne.

topic-bowp = Le permis de travail ouvert transitoire est pour le demandeur principal. À ma connaissance, il faut être au Canada avec un statut valide et un permis de travail qui finit dans { RULE("process.temporary_status.bridging_months_before") } mois ou moins, et avoir fait la demande par Entrée express. Un profil ou une invitation ne suffit pas ; la demande doit avoir été jugée complète. Candidats des provinces : seulement sans restriction d’employeur. Demandez-le avant la fin de l’ancien permis.{ own-permit }
    .name = Permis de travail ouvert transitoire
    .more = Il y a deux frais : ceux du permis de travail et ceux du permis ouvert.

topic-maintained-status = Si vous demandez la prolongation avant la fin de votre permis ou de votre séjour, vous restez légalement jusqu’à la décision, tant que vous demeurez au Canada. Si vous avez demandé un permis de travail, vous pouvez travailler aux anciennes conditions ; si c’était un permis d’études ou un séjour de visiteur, le travail s’arrête le dernier jour du permis. Si vous partez, vous perdez le droit de travailler jusqu’au nouveau permis.{ own-permit }
    .name = Statut maintenu
    .more = Les demandes en ligne comptent à l’heure UTC : n’attendez pas le dernier soir.

topic-status-lost = Cessez de travailler maintenant. Dans les { RULE("process.temporary_status.restoration_days") } jours après la perte du statut, vous pouvez demander son rétablissement, avec ses frais et ceux du permis. Vous pouvez rester entre-temps, mais pas travailler, et l’accord n’est pas sûr. Après { RULE("process.temporary_status.restoration_days") } jours, il faut partir et faire la demande de l’étranger. Le travail sans autorisation ne compte pas et peut vous rendre inadmissible. De l’étranger, vous pouvez rester dans le bassin. Je ne peux pas juger votre cas : prenez vite un avis agréé.{ own-permit }
    .name = Un permis déjà fini

topic-visitor-apply = Oui, Entrée express ne dépend pas de l’endroit où vous êtes. Mais un visiteur ne peut pas travailler, la visite n’apporte aucun point, et un profil ou une invitation ne prolonge pas le séjour. La plupart des visiteurs peuvent rester 6 mois. Demandez la prolongation au moins { RULE("process.temporary_status.extend_days_before") } jours avant la fin. Travailler sans permis peut ruiner tout le projet.
    .name = Faire la demande comme visiteur

topic-dual-intent = Pas en soi. La loi permet la double intention (paragraphe 22(2) de la Loi) : vouloir devenir résident permanent n’empêche pas d’obtenir un visa de visiteur, d’études ou de travail, si l’agent croit que vous partirez à la fin du séjour autorisé. Répondez la vérité si l’on vous demande vos projets d’immigration. Montrez votre but, vos moyens et vos attaches. Personne ne peut promettre le visa.
    .name = Un profil et une demande de visa

topic-travel-waiting = Oui, ni le bassin ni une demande ne l’interdit. Pour revenir, il faut un visa valide ou une AVE ; un permis n’est pas un visa. Si vous partez en statut maintenu, vous pouvez revenir comme visiteur, sans travail. Six mois ou plus dans un pays ajoutent un certificat de police, et de longues absences ne comptent pas comme travail au Canada. Une fois approuvé au Canada, dites-le à IRCC si vous partez avant la confirmation de votre statut.{ own-permit }
    .name = Voyager pendant l’attente

topic-work-waiting = Seulement avec votre propre autorisation de travailler : un profil, une invitation ou une demande n’en donne pas. Le travail sans elle ne compte pas, et vous risquez le renvoi, une interdiction de cinq ans et un refus. Avec un permis, respectez ses conditions : employeur, lieu, heures. Les étudiants peuvent travailler 24 heures par semaine hors campus pendant les sessions. Les voies : prolonger le permis, un permis transitoire après la demande, ou un permis par un employeur.{ own-permit }
    .name = Travailler pendant l’attente
