### Ways of asking about the topics of documents: English, and French in `.fr`, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-which-documents = which documents do i need | document list for express entry | what papers are required for pr application
    | documents after ita | what do i have to upload | checklist of documents for pr
    | do i need bank statements and reference letters | paperwork for canada pr
    | what should i prepare before ita | list of required docs | can i upload multiple files in one field
    | do i need birth certificate | what documents for my spouse and kids | proof of common law form
    | what documents are needed | docs needed for ee | papers for the application | list of papers to prepare
    | what paperwork is required | which files do i upload | what should i gather
    | documents checklist for pr application | papers needed for my family | what do i need to collect
    | which certificates are necessary | required documents after invitation | supporting evidence list
    | what proof do they ask for | what must i scan | things to get ready for the application
    | do i need tax papers | documents for the spouse | what all is needed | what stuff do i have to hand in
    | got a checklist somewhere? | what do they want to see from me and the wife
    | got a checklist? | papers to gather before submission | what all do i upload
    | what will they ask me to send
    .fr = de quels documents ai je besoin | liste des documents pour entrée express
        | quels papiers pour la résidence permanente | que faut il téléverser
        | documents pour mon conjoint et mes enfants | faut il un acte de naissance
        | documents à préparer avant l invitation | liste des papiers à préparer | quels documents faut il
        | quels fichiers téléverser | que dois je rassembler | pièces à fournir pour la demande
        | papiers nécessaires pour ma famille | faut il l'acte de naissance | quelles preuves demandent ils
        | documents exigés après l'invitation | que dois je scanner | dossier complet quelles pièces
        | les justificatifs à joindre | documents pour mon conjoint | les trucs à fournir, une check-list ?
        | on doit donner quoi comme papiers | ils veulent voir quoi
        | une check list des trucs à fournir ? | quels papiers réunir | je téléverse quoi

ways-police-start = when should i order police certificates | how to get pcc for express entry
    | when to apply for police clearance | police certificate from which countries
    | how old can the police certificate be | do i need a canadian police certificate | pcc validity for pr
    | police clearance for country i lived in 6 months | my police certificate takes months
    | do kids need police certificates | should i get pcc before ita | fbi check for canada pr
    | country asks for a letter from ircc for police certificate | is my old pcc still valid
    | police clearance timing | background check paper from my country when
    | should i get police clearance before being invited | when is the right time to order the pcc
    | is it too early for police clearance | apply for clearance now or later
    | can i order my police check in advance | my police certificate will expire
    | fbi check takes months should i start | when do i request the criminal record check
    | wait for ita to get clearance | how early should i ask for police papers
    | is my police certificate from last year ok | silly to order the fbi one while only in the pool?
    | get the clearance early or hold on | if i get it now will it be stale
    | should i get the pcc already or wait for ita | is it silly to order the fbi check now
    | when is the best time to apply for the police paper | if i get it too early does it go stale
    | fingerprints for fbi when to send
    .fr = quand demander les certificats de police | quels pays pour le certificat de police
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

ways-medical-exam = where do i do the medical exam and what does it cost | how much is the immigration medical
    | panel physician near me | when should i do the medical | upfront medical exam express entry
    | can my own doctor do the exam | is the medical exam before or after ita | ime for canada pr
    | do my children need a medical exam | medical for non accompanying family
    | what do they test in the medical | find a doctor for ircc medical | medical test price
    | book medical for pr where | immigration doctor list | medical fees | where to find a panel physician
    | price of the immigration medical | which clinic does the medical | cost of upfront medical
    | how do i book the medical exam | can my family doctor do it | approved doctors list
    | medical exam fee in india | how much is ime | doctor near me for immigration check up
    | what is done during the medical | what to bring to the medical | how to schedule the immigration medical
    | clinics authorized | who can do the check in lahore and ballpark price
    | does any doctor do or a special one | fasting before the medical?
    | which doctor in lahore can do it | where do i book the check up and what do they charge
    | can my own gp do the medical | price of medicals for a family | panel physician near mumbai
    | is upfront medical needed
    .fr = où passer la visite médicale et combien coûte t elle | prix de l examen médical immigration
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

ways-translation = do my documents need translation | who can translate my papers | certified translator for ircc
    | can i translate my own documents | affidavit for translation | do i need to translate my degree
    | documents in spanish need translating | sworn translation canada immigration | is notarized translation ok
    | can my brother translate he is a translator | translation of birth certificate
    | translated documents requirements | bank letter is in arabic | papers not in english
    | language of documents | translate marriage certificate | my papers are in spanish what should i do
    | do i need a certified translator | can i translate my documents myself | can a friend translate
    | bank statement in arabic | who can translate | is notarised translation required
    | translation by ata member | birth certificate not in english | documents in hindi
    | documents in french need english version | stamp of the translator | original language documents accepted
    | cost of translating papers | family book in portuguese, sworn person?
    | my cousin is bilingual can he do it | all in cyrillic
    | birth certificate in arabic, who may translate | family book in portuguese, sworn translator?
    | can i translate it myself | translator in india ok?
    .fr = mes documents doivent ils être traduits | qui peut traduire mes papiers | traducteur agréé pour ircc
        | puis je traduire moi même | affidavit de traduction | faut il traduire mon diplôme
        | mes documents sont en arabe | mes papiers sont en arabe que faire | faut il un traducteur agréé
        | un ami peut il traduire | relevé bancaire dans une autre langue | qui peut traduire
        | traduction assermentée nécessaire | acte de naissance pas en français | documents en portugais
        | faut il traduire du français vers l'anglais | tampon du traducteur | traduction officielle des documents
        | livret de famille en portugais, un assermenté ? | ma cousine est bilingue, elle peut le faire ?
        | tout est en wolof ou arabe
        | acte en arabe, qui peut traduire | je peux traduire moi même ?

ways-letter-of-explanation = what is a letter of explanation | what is loe | how to write an loe | do i need a letter of explanation
    | explanation letter for employment gap | where to upload loe | loe for large deposit
    | name is different on my documents what to do | letter to explain missing document
    | sample letter of explanation ircc | explanation for different dates on passport and degree | loe format
    | write explanation to the visa officer | explanation letter where do i attach it
    | letter explaining a gap or missing paper | what is an loe for
    | should i add an explanation for the officer | when is a letter of explanation useful
    | sample explanation letter | what to write to the officer | explain a missing document
    | note to the visa officer | clarify something in my application with a letter | can i include a cover note
    | how long should the loe be | client information letter | want to tell the officer why something is missing
    | where do i write my side of the story | note for odd dates
    | do i add a note to explain the gap | how to write loe | where to upload explanation
    | should i explain the missing paper in a letter
    .fr = c est quoi une lettre d explication | comment écrire une lettre d explication
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

ways-history-gaps = how do i fill in ten years of history without gaps | personal history gaps ircc
    | what to write for unemployed months | address history 10 years | i was unemployed for a year how to put it
    | do i need to list every job | travel history express entry form | i dont remember my old addresses
    | personal history month by month | how to fill gaps in employment history | what if i forgot exact dates
    | do i include jobs i did not claim points for | gap in my personal history is it a problem
    | 10 year activity history | no gaps allowed in history | personal history what to include
    | periods with no activity in the form | i was jobless for 8 months how to show it in the form
    | what to write for periods with no work | ten years of addresses | unemployed period in personal history
    | missing months in my history | how do i fill the past ten years | do i list every address
    | travel years without job | between studies and work i did nothing
    | personal history section how to complete | i stayed home for a year what do i put | gap after graduation
    | account for every month | time not working in the history form
    | travelled the world for 14 months, how to declare | sat at home after college, what goes there
    | do odd jobs go in the history
    | backpacked 14 months, how do i list it | months with nothing to put
    | unemployed for a year in the history | overlap and gaps in personal history
    .fr = comment remplir dix ans d antécédents sans interruption | antécédents personnels trous
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

ways-new-passport = i have a new passport what must i do | my passport is expiring soon
    | renewed passport after submitting profile | update passport number in express entry
    | passport expires in 3 months can i apply | do i need to tell ircc about the new passport
    | visa is in my old passport | changed passport after applying for pr
    | should i renew my passport before ita | how long must my passport be valid
    | passport expired during processing | venezuelan passport expired | lost my passport while waiting
    | passport renewal during the process | change of passport number | passport validity requirement
    | my passport was renewed after creating the profile | passport number is different now
    | passport expires soon should i renew | lost my passport | got a new travel document
    | passport valid only six months | do i tell ircc about my new passport | old passport in profile
    | update passport number | can i apply with passport expiring next year | renew passport before or after ita
    | passport will end before the visa | renewed it last week, number no longer fits
    | booklet full, got a fresh one | dog ate my passport
    | passport renewed after submitting | it runs out in four months, renew first?
    | new number in the profile how
    .fr = j ai un nouveau passeport que dois je faire | mon passeport expire bientôt
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
