### Ways of asking about the topics of documents in French, separated by "|". Never said, only read;
### written as people type: spelt right at first, as in short messages behind.

ways-which-documents = de quels documents ai je besoin | liste des documents pour entrée express
    | quels papiers pour la résidence permanente | que faut il téléverser
    | documents pour mon conjoint et mes enfants | faut il un acte de naissance
    | documents à préparer avant l invitation | liste des papiers à préparer | quels documents faut il
    | quels fichiers téléverser | que dois je rassembler | pièces à fournir pour la demande
    | papiers nécessaires pour ma famille | faut il l'acte de naissance | quelles preuves demandent ils
    | documents exigés après l'invitation | que dois je scanner | dossier complet quelles pièces
    | les justificatifs à joindre | documents pour mon conjoint | les trucs à fournir, une check-list ?
    | on doit donner quoi comme papiers | ils veulent voir quoi
    | une check list des trucs à fournir ? | quels papiers réunir | je téléverse quoi
    | faut koi comme papiers | la liste des documents svp | quels documents je dois preparer
    | on me demande quoi comme pieces | les papiers pour la demande finale | dossier complet c quoi dedans
    | quels papiers pour moi et mes enfants | je prepare quoi comme pieces justificatives
    | actes de naissance, casier, quoi encore | check list des pieces a fournir
    | les documents a telecharger apres l'invitation | faut scanner quoi | jai passeport et diplome, il manque quoi
    | ya quels justificatifs a joindre
    | quels papiers il faut | qu'est-ce que je dois fournir comme documents
    | quels documents préparer pour un couple | il faut joindre quoi
ways-police-start = quand demander les certificats de police | quels pays pour le certificat de police
    | validité du certificat de police | casier judiciaire vierge pour entrée express quand
    | faut il un certificat de police du canada | mon certificat de police prend des mois
    | certificat de police avant l invitation | dois je demander le casier avant d'être invité
    | quand commander le certificat de police | est-ce trop tôt pour le casier judiciaire
    | le certificat de police peut dater de quand | demander maintenant ou plus tard le casier
    | commander le certificat à l'avance | mon certificat de police va expirer
    | attendre l'invitation pour le casier | à quel moment demander l'extrait de casier
    | mon casier de l'an dernier est-il bon
    | je lance le casier maintenant alors que je suis juste dans le bassin ? | trop tôt, il sera périmé ?
    | j'attends ou je le demande déjà
    | je demande le casier maintenant ou j'attends | c'est trop tôt pour le certificat ?
    | quand lancer la demande de casier | si je l'ai trop tôt il périme ?
    | le casier judiciaire je le demande quand | faut deja faire le certificat de police ou attendre l'invitation
    | jai vecu en france et au maroc, je demande les casiers maintenant ?
    | le casier expire si je le prends trop tot | combien de temps avant demander l'extrait de casier
    | bulletin numero 3 c'est a quel moment | attendre l'ita pour le casier ou pas
    | l'extrait de casier de mon pays prend 2 mois, je lance deja
    | je suis dans le bassin, c'est trop tot pour le certificat de police
    | casier pris aujourd'hui sera t il encore bon dans 6 mois
    | commencer les demarches de casier avant d'etre invité
    | le casier prend 3 mois, je commence maintenant | je demande le casier judiciaire quand
    | on peut commander le casier avant l'invitation
ways-medical-exam = où passer la visite médicale et combien coûte t elle | prix de l examen médical immigration
    | médecin désigné où le trouver | quand faire la visite médicale
    | mon médecin de famille peut il faire l examen | validité de la visite médicale
    | examen médical pour les enfants | où trouver un médecin désigné | prix de la visite médicale
    | quelle clinique fait l'examen | coût de l'examen médical
    | comment prendre rendez vous pour la visite médicale | mon médecin de famille peut il la faire
    | liste des médecins agréés | médecin près de chez moi pour l'immigration
    | combien coûte la visite médicale à dakar | que se passe t il pendant l'examen médical
    | qu'apporter à la visite médicale | qui peut faire la visite à abidjan et à combien
    | n'importe quel médecin ou un spécial | à jeun pour la visite ?
    | quel médecin à dakar peut le faire | où prendre rendez vous pour la visite et le prix
    | mon médecin de famille peut il | prix de la visite pour quatre | médecin agréé près de lyon
    | la visite medicale se fait ou | c combien la visite medicale a dakar | medecin agréé a abidjan svp
    | la liste des medecins designés | faut prendre rdv chez quel docteur
    | mon medecin de famille peut faire l'examen | ou passer les examens medicaux pour le canada
    | tarif visite medicale immigration maroc | on paye combien pour la visite de toute la famille
    | cmt trouver le medecin agréé le plus proche | rendez vous visite medicale comment ca se passe
    | le bilan de santé se fait dans quelle clinique
    | on fait la visite médicale où et quand | mon médecin peut faire l'examen médical
    | les enfants passent aussi la visite médicale
ways-translation = mes documents doivent ils être traduits | qui peut traduire mes papiers | traducteur agréé pour ircc
    | puis je traduire moi même | affidavit de traduction | faut il traduire mon diplôme
    | mes documents sont en arabe | mes papiers sont en arabe que faire | faut il un traducteur agréé
    | un ami peut il traduire | relevé bancaire dans une autre langue | qui peut traduire
    | traduction assermentée nécessaire | acte de naissance pas en français | documents en portugais
    | faut il traduire du français vers l'anglais | tampon du traducteur | traduction officielle des documents
    | livret de famille en portugais, un assermenté ? | ma cousine est bilingue, elle peut le faire ?
    | tout est en wolof ou arabe
    | acte en arabe, qui peut traduire | je peux traduire moi même ?
    | faut traduire mes papiers | mes diplomes sont en arabe
    | acte de naissance en portugais, traduction obligatoire | qui a le droit de traduire
    | mon cousin est prof d'anglais il peut traduire | traducteur assermenté necessaire
    | documents en creole ou espagnol faut traduire | mes papiers sont en francais, faut les mettre en anglais
    | je traduis moi meme c bon | la traduction doit etre certifiée par qui | combien de documents a traduire
    | releves bancaires en arabe a traduire aussi | affidavit du traducteur
    | il faut traduire les documents | mon diplôme est en arabe, faut le traduire
    | acte de naissance en portugais, ça passe | je peux traduire moi-même
ways-letter-of-explanation = c est quoi une lettre d explication | comment écrire une lettre d explication
    | lettre d explication pour un trou dans le parcours | où téléverser la lettre d explication
    | nom différent sur mes documents | rédiger une lettre d explication pour l agent
    | à quoi sert la lettre explicative | à quoi sert une lettre d'explication
    | ajouter une explication pour l'agent | quand faut il une lettre explicative
    | modèle de lettre d'explication | où téléverser la lettre | que dire à l'agent
    | expliquer un document manquant | mot à l'attention de l'agent des visas
    | clarifier quelque chose par lettre | mettre une note explicative au dossier
    | expliquer à l'agent pourquoi il manque un papier | où raconter ma version | un mot pour des dates bizarres
    | j'ajoute un mot pour expliquer ? | comment écrire la lettre explicative
    | où mettre l'explication
    | c koi une lettre d'explication | comment ecrire une LOE | faut une lettre explicative pour quoi
    | modele de lettre d'explication | a quoi ca sert la lettre d'explication
    | jai un souci dans mes papiers, je l'explique dans une lettre ?
    | quand est ce qu'on ajoute une lettre pour expliquer | loe en anglais ou francais
    | mon nom est ecrit differemment sur les papiers, j'explique comment
    | une note explicative pour l'agent ca se met ou | je dois justifier un papier manquant par ecrit
    | je peux leur écrire une explication | où expliquer une chose bizarre dans mon dossier
    | joindre une lettre pour expliquer ça
ways-history-gaps = comment remplir dix ans d antécédents sans interruption | antécédents personnels trous
    | j étais au chômage que mettre | historique des adresses sur 10 ans
    | je ne me souviens plus des dates exactes | historique de voyages entrée express
    | périodes sans activité dans le formulaire | historique personnel dix ans que déclarer
    | j'ai été sans travail 8 mois comment le montrer | que mettre pour les périodes sans emploi
    | dix ans d'adresses | période de chômage dans les antécédents | mois manquants dans mon historique
    | comment remplir les dix dernières années | dois je lister toutes mes adresses
    | entre les études et le travail je n'ai rien fait | section antécédents personnels comment la remplir
    | resté à la maison un an que mettre | trou dans mon parcours | justifier chaque mois
    | un tour du monde de 14 mois, je le déclare comment | resté chez mes parents un an, je mets quoi
    | les petits boulots dans l'historique ?
    | tour du monde de 14 mois, je le déclare comment | des mois sans rien à mettre
    | un an au chômage dans l'historique
    | jai un trou de 6 mois dans mon parcours | jetais au chomage qu'est ce que je mets dans l'historique
    | faut remplir les 10 ans sans trou | les mois ou jai rien fait je mets quoi
    | antecedents personnels, j'ai oublié des dates | periode sans activité entre deux jobs
    | apres la fac j'ai glandé un an, je declare quoi | les adresses des 10 dernieres années je m'en rappelle plus
    | voyage de 4 mois, je le mets dans l'historique
    | entre 2017 et 2018 je faisais rien, ils veulent que ce soit rempli
    | comment completer l'historique personnel quand on etait a la maison | femme au foyer 3 ans, j'indique comment
    | trou de 8 mois dans mon cv, ça dérange | j'étais au chômage un an, je mets quoi
    | une année sans rien faire, je l'écris comment | période sans travail, c'est mal vu
ways-new-passport = j ai un nouveau passeport que dois je faire | mon passeport expire bientôt
    | passeport renouvelé après le profil | mettre à jour le numéro de passeport
    | mon visa est dans l ancien passeport | combien de temps le passeport doit il être valide
    | mon passeport a été renouvelé après le profil | le numéro de passeport a changé
    | mon passeport expire bientôt dois je le renouveler | j'ai perdu mon passeport
    | passeport valable six mois seulement | dois je signaler mon nouveau passeport
    | ancien passeport dans le profil | renouveler le passeport avant ou après l'invitation
    | passeport qui finit l'an prochain | renouvelé la semaine passée, le numéro ne colle plus
    | carnet plein, j'en ai un neuf
    | passeport refait après l'envoi | il expire dans quatre mois, je le refais avant ?
    | nouveau numéro à mettre où
    | jai refait mon passeport apres le profil | mon passeport expire bientot je renouvelle avant
    | nouveau numero de passeport, je change ou | passeport perdu en plein dossier
    | le passeport du profil est plus le meme | jai recu un nouveau passeport apres l'envoi de la demande
    | mon passeport finit dans 4 mois c bon | renouveler le passeport avant ou apres l'invitation
    | changer de passeport ca pose probleme | mon ancien passeport est dans la demande, j'ai un neuf
    | passeport expiré pendant le traitement
    | mon passeport expire en mars, faut le renouveler avant
    | passeport bientôt fini, je le change maintenant ou après
    | nouveau passeport pendant le bassin, je fais quoi
    | passeport fini en mai, profil d'abord ou renouvellement d'abord
