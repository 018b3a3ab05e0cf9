### Réponses sur : l'évaluation des diplômes.

topic-eca-where = La plupart prennent l’un de ceux-ci, tous égaux pour IRCC : { $eca_bodies }. Les médecins dont la profession principale est la CNP { $eca_mcc_noc } ont besoin du Conseil médical du Canada. Les pharmaciens ({ $eca_pebc_noc }) à qui il faut un permis d’exercice s’adressent au BEPC, les architectes ({ $eca_cacb_noc }) à qui il en faut un au CCCA ; pour eux, le rapport d’un autre organisme daté d’avant le { $eca_cacb_before } compte encore. Demandez la version pour l’immigration.{ own-eca }
    .name = Où obtenir une EDE ?

topic-eca-cost-time = Chaque organisme fixe son prix et son délai. Le plus lent est d’habitude votre école, qui doit d’abord envoyer les documents. D’après des pages non officielles de 2026, non confirmées : WES environ 264 $ plus taxe et envoi, et environ 7 jours ouvrables une fois tous les documents acceptés ; les autres, de quelques semaines à des mois. Regardez la page de l’organisme avant de choisir, et commencez tôt.{ own-eca }
    .name = Que coûte une EDE ?

topic-eca-which-degrees = D’habitude, seulement le plus élevé que vous avez terminé. Pour le niveau « deux ou plus », faites évaluer chaque diplôme étranger utilisé ; l’un doit durer trois ans ou plus. Des études inachevées ne rapportent rien. C’est l’équivalence canadienne du rapport qui décide, pas le titre d’origine : une licence de trois ans, un HND ou un bac+5 peut sortir plus haut ou plus bas. S’il n’équivaut à rien, faites évaluer le secondaire. Une EDE n’est pas un permis d’exercice.{ own-eca }
    .name = Quels diplômes faire évaluer ?
