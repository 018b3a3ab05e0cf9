### Mots que l'on tape en réponse à une question : ce qu'ils veulent dire (typed/lexicon.py).
typed-asks = es tu, tu es, t es, êtes vous, vous êtes, avez vous, as tu, peux tu, tu peux, pouvez vous, vous pouvez, peut il, savez vous, sais tu, tu sais, suis je, ai je, vais je, y a t il, qu est ce que, où, qui, quelles sont, c est combien

## Peu de mots qui demandent : par un besoin, par un doute

typed-needs = besoin, besoin de, besoin d, j ai besoin, il me faut, il nous faut, faut, il faut
typed-doubts = est valable, est valide, est reconnu, est reconnue, est accepté, suffit, compte, sont reconnus, valable
# That a test asked about as one to come was taken after all.
typed-taken-already = déjà, j ai eu, j ai obtenu, obtenu, j ai passé, j ai fait, mes résultats, mon résultat, j ai reçu
typed-asks-inside = comme quoi, est ce que ça compte, ça compte, ça donne quoi, ça vaut quoi
typed-what-comes-of-it = points, score, qu est ce, que se passe, combien, est ce que
