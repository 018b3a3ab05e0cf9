### Ways of asking about the topics of language in French, separated by "|". Never said, only read;
### written as people type: spelt right at first, as in short messages behind.

ways-which-test-easier = quel test d'anglais est le plus facile | ielts ou celpip | pte core est-il plus facile | quel test choisir
    | quel examen d'anglais passer | celpip ou pte lequel est mieux | ielts ou celpip lequel choisir
    | est-ce que pte est plus simple | quel examen est le moins difficile | lequel donne de meilleurs résultats
    | vous me conseillez quel test | tef ou tcf lequel est plus facile | comparer les tests de langue
    | je suis faible à l'écrit quel test prendre | passer de ielts à celpip
    | quel examen d'anglais vous recommandez | quel test choisir pour avoir de bonnes notes
    | le plus accessible des tests | je me suis planté deux fois à l'ielts, je change ?
    | lequel passer à ma place | on dit que pte est du gâteau
    | raté l'écrit deux fois, l'autre test ? | celpip ou pte quand on stresse
    | tef ou tcf le plus simple
    | c koi le plus facile entre ielts et celpip | quel test d'anglais je prends jsuis nul en anglais
    | lequel est moins dur | pte ou ielts vous conseillez koi | on m'a dit que celpip c'est plus simple c vrai
    | quel examen choisir pour avoir une bonne note en anglais
    | mon anglais est moyen, quel test est le plus abordable | c'est quoi la difference entre les 3 tests d'anglais
    | le plus cool a passer c lequel | entre pte core et celpip jhesite | quel test francais choisir
    | jsuis timide a l'oral, quel test d'anglais me convient
    | ielts sur papier ou celpip sur ordi, le moins compliqué
    | tef ou tcf lequel choisir
    | lequel est plus facile le tef ou le tcf
    | quel test est le plus facile | tef ou tcf, lequel est plus simple
    | quel examen vous conseillez
ways-test-booking = où passer le test | combien coûte le tef | comment réserver le test | quand reçoit-on les résultats
    | prix de l'ielts | où m'inscrire au tcf canada | centre d'examen près de chez moi
    | délai des résultats du tef | comment s'inscrire à l'examen | prix du tef | les résultats arrivent quand
    | combien coûte l'ielts | où passer le tcf canada | réserver une date pour le test
    | délai pour recevoir les notes du test | frais d'inscription au test de langue | prochaine session d'examen
    | combien de jours pour les résultats | passer le test à dakar | peut-on passer le test en ligne
    | tarif de l'examen d'anglais | prendre rendez vous pour le test
    | le tef à tunis ça tourne autour de combien | les notes tombent quand
    | y a plus de place, où passer ailleurs | centre agréé à douala
    | plus de place pour le tcf avant janvier, où aller
    | ça coûte combien le test de langue et les résultats arrivent quand
    | où s'inscrire pour l'ielts à dakar | délai pour avoir les notes après l'examen
    | prochaine session près de chez moi et le prix
    | ou passer l'ielts a dakar | c combien le tef a casablanca | l'inscription au test se fait ou
    | ya un centre de celpip au cameroun | combien de jours pour avoir les resultats du tcf
    | cmt reserver une date pour l'examen de langue | ils donnent les notes du test au bout de combien de temps
    | le prix de l'ielts svp | ya plus de place au centre d'examen, je fais comment pour m'inscrire
    | le tef canada coute combien a abidjan | on passe le test ou en haiti
    | jhabite a lubumbashi, centre tcf le plus proche ? | pour s'inscrire au pte core on va sur quel site
    | les resultats du tef mettent combien de semaines
    | faut payer combien pour le test de francais et ou on s'inscrit | date dispo pour le tcf a tunis
    | le tef se passe ou a brazzaville et c'est a combien | on peut passer l'ielts a bamako ? le prix ?
    | où s'inscrire au tcf | comment réserver un test | prochaine date de test quand
    | résultats du tef sous combien de temps
ways-ielts-academic = l'ielts academic est accepté | j'ai l'ielts académique | ielts academic ou general
    | je peux utiliser mon ielts academic | quel ielts pour entrée express | mon ielts est académique ça compte
    | mon ielts est pour l'université est-ce que ça passe | j'ai passé l'ielts académique
    | il faut le general ou l'academic | j'ai pris le mauvais type d'ielts | ielts academic accepté pour la rp
    | l'ielts de mes études peut-il servir | j'ai 7.5 à l'academic | version académique valable ou non
    | est-ce que l'academic compte | le mien est marqué academic, inutilisable ?
    | je l'ai passé pour la fac, ça ressert ?
    | jai fait l'ielts academic pour la fac, ca marche | academic ou general c lequel qu'il faut
    | ielts academique accepté ou non | jme suis trompé jai passé l'academic
    | mon ielts c la version academique, jdois refaire
    | c quoi l'ielts a prendre pour l'immigration, general training ?
    | jai 8 en academic, ils le prennent pour entree express | faut general ou academic
    | le module academic ca sert a rien pour la rp | resultats academic valables pour immigrer
    | jai deja un academic de l'année derniere, inutile ? | quelle version de l'ielts pour express entry
    | j'ai l'ielts academic, ça marche | l'ielts academic est accepté ou pas
    | academic ou general
ways-other-tests = le toefl est accepté | duolingo est accepté | pte academic accepté | mon delf b2 compte
    | le dalf est accepté | quels tests sont acceptés | le tefaq est valable pour entrée express
    | certificat cambridge accepté | j'ai le duolingo est-ce bon | le toefl est-il reconnu
    | mon delf b2 est-il valable | le dalf c1 est-il accepté | j'ai passé le tefaq | le tcf québec marche-t-il
    | tcf tout public pris en compte | certificat cambridge | quels tests sont reconnus
    | liste des tests approuvés | le toeic suffit il | pte academic valable ou pas
    | diplôme de l'alliance française | d'autres tests que ielts et celpip | mon papier delf du lycée ça vaut
    | j'ai un c1 cambridge | duolingo 130 ça marche
    | le delf b2 passe ? | mon toefl de l'an dernier
    | le toefl ca passe | duolingo accepté ou pas | jai le delf b2 ca suffit | jai un dalf c1, faut refaire un test
    | ils acceptent le toeic | pte academic c bon | mon cambridge advanced ça vaut
    | le bright ou linguaskill ils prennent | jai un tcf tout public, c valable pour ça
    | toefl 105 points, est ce reconnu par immigration canada | le tefaq du quebec ca marche pour entree express
    | jai passé duolingo parce que c moins cher, ils acceptent
    | mon diplome de l'alliance francaise suffit a la place du tef | quels tests de langue sont acceptés par ircc
    | le tcf quebec peut remplacer le tcf canada
    | j'ai le delf b2, ça suffit | mon dalf compte ou il faut le tcf | duolingo ça passe
    | certificat cambridge valable | le delf remplace le tef non
    | l'oet ne compte pas pour entrée express
ways-one-skill-retake = ielts one skill retake accepté | combiner deux résultats | reprendre seulement l'écrit
    | mélanger les notes de deux tests | repasser une seule épreuve | je peux garder le meilleur résultat
    | combien de fois repasser le test | repasser seulement l'oral et garder le reste
    | refaire juste l'expression écrite | mélanger les meilleures notes de deux tests
    | prendre le meilleur de chaque passage | j'ai raté une épreuve puis je refaire seulement celle là
    | reprendre un seul module | garder ma lecture et refaire l'écoute | fusionner deux attestations de test
    | repasser une partie du test | le reste est bon, je repasse tout pour une seule épreuve ?
    | prendre le meilleur de mes deux passages | juste l'oral à repasser
    | seul l'écrit est mauvais, tout repasser ? | mélanger deux passages ?
    | jai raté juste l'ecrit, on peut refaire que ça | on peut combiner deux resultats d'ielts
    | repasser seulement le speaking c possible | le one skill retake ils acceptent
    | jai 6 en writing le reste c bon, refaire une seule partie
    | prendre les meilleures notes de 2 tests differents | jai passé le tef deux fois, je peux melanger les notes
    | refaire que la comprehension orale du tcf | osr ielts valable pour entree express ?
    | une seule epreuve a repasser, faut tout refaire
    | jai foiré une partie du test, c possible de reprendre cette partie uniquement
    | mon listening est mauvais dans le 2e test mais bon dans le 1er, j'utilise les deux
    | je peux repasser juste l'écrit | refaire une seule partie du test
    | seule la compréhension orale est basse
ways-test-validity = quand mes résultats expirent | combien de temps le test est valable | mon ielts expire bientôt
    | validité du tef | mon test a presque deux ans | le test doit être valide quand je postule
    | mon tcf a expiré | mon examen date de mars 2025 est-il encore bon | ielts valable combien de temps
    | quand expire mon tef | mes résultats ont 20 mois | faut il repasser le test après deux ans
    | mon test expire avant le tirage | durée de validité du tcf | mes notes seront périmées le mois prochain
    | jusqu'à quand puis je utiliser mon test | test de plus de deux ans
    | le test doit être valide à quel moment | expiration des résultats de langue
    | passé en janvier dernier, ça tient jusqu'à quand | mon tef va mourir bientôt
    | il faut un test frais de combien
    | passé l'ielts en janvier 2025, toujours bon ? | mon tcf a 20 mois, je repasse ?
    | une note de deux ans est elle acceptée | résultats valables combien de temps
    | mon test se termine avant l'invitation
    | mon ielts est valable cb de temps | mon tef date de 2024 il est encore bon
    | les resultats du tcf expirent quand | ca dure 2 ans ou plus le test de langue
    | jai passé le test il y a 18 mois, c encore valide | mon test de francais va perimer bientot, je fais koi
    | date d'expiration du celpip | si mon ielts expire pendant le traitement
    | jai eu mon attestation tcf en juin 2025, elle tient jusqua quand
    | faut repasser le test apres combien d'années | un test de 3 ans c'est mort ? | validité tef canada
    | jusqua quand mes notes d'anglais sont bonnes | l'attestation de langue doit etre valide a quel moment
    | mon test tombe a expiration apres l'invitation, grave ?
    | mon tef est encore valable | test de mars 2025, encore bon ou c'est fini
    | le test est valable combien de temps | mon ielts est périmé ou pas
    | il date de deux ans, il est encore valable | c'est périmé non
    | tef de 2023, faut le refaire | mon test a expiré en août
    | celpip de janvier 2025, bon jusqu'à quand | mon test est bon jusqu'à quand
ways-test-exempt = je suis francophone dois-je passer un test | le français est ma langue maternelle | j'ai étudié en anglais
    | suis-je dispensé du test | je peux éviter le test | mon conjoint doit passer un test
    | je suis français faut-il le tef | exemption de test de langue
    | le français est ma langue maternelle dois je passer un test | j'ai étudié toute ma vie en français
    | dispense de test de langue | je suis belge est-ce que je dois passer l'examen
    | mon diplôme était en anglais ça suffit comme preuve | puis je éviter le test
    | je suis sénégalais et scolarisé en français | tout le monde doit il passer un test
    | ma femme doit elle passer un test | être exempté du test | anglophone de naissance
    | je parle français depuis l'enfance pourquoi un test | le test est-il obligatoire pour les francophones
    | né à lille, on va quand même me tester ? | j'enseigne le français, un test vraiment ?
    | toute ma scolarité au lycée français
    | né à lille, on me fait passer un examen de français ? | études en anglais, dispense ?
    | langue maternelle française, test quand même ?
    | jsuis francais de naissance jdois faire le tef | jai fait toutes mes etudes en anglais, dispensé du test ?
    | ma langue maternelle c le francais faut quand meme un test | on peut eviter le test de langue
    | jai etudié au canada en anglais, le test est obligatoire quand meme
    | nigerian anglophone, dois-je passer ielts | belge francophone, pkoi prouver mon francais
    | mon pays c officiellement francophone, je suis exempté
    | une attestation de mon ecole que j'ai etudié en anglais suffit pas
    | je parle francais depuis toujours, c'est vraiment obligé leur examen | ya des dispenses de test de langue
    | jai grandi a londres, on m'oblige a passer un test d'anglais ? | meme un natif doit passer l'examen
    | dois-je passer l'ielts ou le tef suffit | dois-je passer un test d'anglais si j'ai le tef
    | le tef suffit ou il faut l'ielts | est-ce que le français suffit ou il faut l'anglais aussi
    | faut-il aussi un test d'anglais
    | je suis francophone, il faut un test quand même
    | toute ma scolarité en français, test obligatoire
    | faut vraiment passer un test quand on est français
ways-minimum-scores = quelle note ielts me faut-il | note minimum au tef | ielts 6 suffit | nclc 7 c'est combien au tef
    | score minimum celpip | combien au tcf pour nclc 7 | niveau de langue exigé | quel niveau d'anglais faut-il
    | quelle note d'ielts est exigée | niveau de langue minimum | combien faut il au tef
    | est-ce que 6 en écriture suffit | niveau d'anglais demandé | nclc minimum pour le programme
    | faut il quel niveau de français | note la plus basse acceptée à chaque épreuve | exigence linguistique
    | clb 5 suffit il | quel niveau pour les travailleurs qualifiés | notes requises aux tests | seuil de langue
    | il faut quel score à l'ielts | b2 partout sauf l'oral, ça suffit ?
    | 6 partout à l'ielts ça passe pour le programme | le strict minimum en anglais
    | j'ai 6 partout, ça suffit pour entrer ? | le niveau minimum d'anglais demandé c'est quoi
    | nclc 6 à l'oral et 7 ailleurs, je suis éliminé ? | combien faut il au tcf pour être pris
    | b2 ça suffit comme niveau | la note la plus basse acceptée
    | faut combien a l'ielts | la note minimum au tcf c combien | quel niveau de francais est exigé
    | b1 ca suffit ou faut b2 | clb 7 c combien a l'ielts | le minimum en anglais pour fsw
    | jai 5.5 partout ca passe | faut nclc combien pour postuler | quelle note minimale dans chaque epreuve
    | avec 6 6 6 5.5 je suis en dessous du minimum | niveau de langue requis pour l'experience canadienne
    | on exige quel score au tef pour etre accepté | le seuil a avoir en anglais
    | si une seule note est sous nclc 7 je suis éliminé | pour un metier teer 2 faut quel niveau de langue
    | quel niveau minimum il faut | quel niveau d'anglais il faut | nclc 5 ça suffit
    | quelle note minimum à l'ielts | il faut quel niveau de français
ways-french-worth-it = ça vaut la peine d'apprendre le français | combien de points pour le français | le français aide-t-il
    | je parle français quels avantages | points nclc 7 | les rondes francophones sont plus faciles
    | est-ce que le b2 suffit | points pour le bilinguisme | est-ce que parler français m'avantage
    | apprendre le français pour la rp vaut il la peine | combien de points rapporte le français
    | je parle français est-ce un plus | bonus pour les francophones | l'avantage du français
    | mon français peut-il me faire inviter plus vite | ça m'apporte quoi de passer le tef
    | être bilingue donne des points | le tcf vaut il le coup | je suis francophone quels avantages
    | points pour la deuxième langue officielle | mon français de naissance, un atout ?
    | ça vaut le coup de me mettre au français | les francophones entrent avec 380 c'est vrai
    | atteindre b2 c'est un raccourci ? | je suis francophone, j'ai un avantage ?
    | ça rapporte combien le français
    | c'est quoi le programme francophone | le programme pour francophones c'est quoi
    | comment marche le programme francophone | y a-t-il un programme pour les francophones
    | programme francophone entrée express
    | ca vaut le coup d'apprendre le francais | jsuis anglophone, le francais ca donne combien de points
    | mon francais est bon, ya un avantage | parler francais ca aide pour l'invitation
    | si je passe le tef en plus de l'ielts je gagne combien | les francophones sont avantagés ou pas
    | faut que je fasse aussi le test de francais si jai deja l'anglais | combien de points bonus pour nclc 7
    | ma femme parle francais, interessant de passer le tcf
    | ya des tirages speciaux pour ceux qui parlent francais, ca vaut la peine
    | jai un petit niveau b1 en francais, utile de le travailler | le bilinguisme rapporte combien
    | est ce que le francais m'ouvre des portes
    | apprendre le français vaut le coup | le français rapporte beaucoup
    | est-ce utile d'apprendre le français | le français aide vraiment
    | se mettre au français, rentable ou pas
