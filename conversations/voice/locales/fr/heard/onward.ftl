## Ce que les gens demandent : que faire maintenant

onward-alone = que faire, quoi faire, la suite, prochaine étape, ma prochaine étape, la prochaine étape, étape suivante, les prochaines étapes, prochaines étapes, plan d action, mon plan, feuille de route, à faire, je fais quoi, on fait quoi, je fais quoi maintenant
onward-leads = alors, bon, ok, bonjour, bonsoir, salut, merci, super, parfait, très bien, d accord, oui, et, donc
onward-asks = que, qu, quoi, quel, quelle, quels, quelles, comment, où, qu est ce, qu est ce que, dites, dis, donnez, donne, montrez, montre, il faut
onward-what = que, quoi, qu est ce que, quel, quelle
onward-do = faire, je fais, fais je, on fait, dois je faire, je dois faire, faut il faire, il faut faire, me reste à faire, reste à faire
onward-now = maintenant, ensuite, après, après ça, après cela, à présent, tout de suite, d abord, en premier, pour commencer, par la suite, désormais
onward-step = étape, étapes, suite, pas, démarche, démarches, chemin
onward-go = commencer, commence, continuer, procéder, avancer, démarrer
onward-advise = conseillez, conseille, conseils, conseil, recommandez, propose, proposez, guide moi, guidez moi, aidez moi
onward-lost = perdu, perdue, bloqué, bloquée
onward-begins-lost = je suis, un peu, complètement
onward-and-now = et maintenant, et après, et ensuite, et alors, la suite
onward-fillers = je, j, moi, me, mon, ma, mes, nous, on, vous, tu, est, ce, c, que, qu, la, le, les, l, un, une, des, de, du, d, à, au, pour, dans, en, ai, suis, dois, faut, il, svp, stp, s il vous plaît, merci, vraiment, exactement, encore, bon, bah, ben, eh bien, du coup, au canada
