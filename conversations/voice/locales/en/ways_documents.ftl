### Ways of asking about the topics of documents: English, and French in `.fr`, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-which-documents = which documents do i need | document list for express entry | what papers are required for pr application
    | documents after ita | what do i have to upload | checklist of documents for pr
    | do i need bank statements and reference letters | paperwork for canada pr
    | what should i prepare before ita | list of required docs | can i upload multiple files in one field
    | do i need birth certificate | what documents for my spouse and kids | proof of common law form
    | what documents are needed | docs needed for ee | papers for the application
    .fr = de quels documents ai je besoin | liste des documents pour entrée express
        | quels papiers pour la résidence permanente | que faut il téléverser
        | documents pour mon conjoint et mes enfants | faut il un acte de naissance
        | documents à préparer avant l invitation

ways-police-start = when should i order police certificates | how to get pcc for express entry
    | when to apply for police clearance | police certificate from which countries
    | how old can the police certificate be | do i need a canadian police certificate | pcc validity for pr
    | police clearance for country i lived in 6 months | my police certificate takes months
    | do kids need police certificates | should i get pcc before ita | fbi check for canada pr
    | country asks for a letter from ircc for police certificate | is my old pcc still valid
    | police clearance timing | background check paper from my country when
    .fr = quand demander les certificats de police | quels pays pour le certificat de police
        | validité du certificat de police | casier judiciaire vierge pour entrée express quand
        | faut il un certificat de police du canada | mon certificat de police prend des mois
        | certificat de police avant l invitation

ways-medical-exam = where do i do the medical exam and what does it cost | how much is the immigration medical
    | panel physician near me | when should i do the medical | upfront medical exam express entry
    | can my own doctor do the exam | is the medical exam before or after ita
    | ime for canada pr | do my children need a medical exam | medical for non accompanying family
    | what do they test in the medical | find a doctor for ircc medical | medical test price
    | book medical for pr where | immigration doctor list | medical fees
    .fr = où passer la visite médicale et combien coûte t elle | prix de l examen médical immigration
        | médecin désigné où le trouver | quand faire la visite médicale
        | mon médecin de famille peut il faire l examen | validité de la visite médicale
        | examen médical pour les enfants

ways-translation = do my documents need translation | who can translate my papers | certified translator for ircc
    | can i translate my own documents | affidavit for translation | do i need to translate my degree
    | documents in spanish need translating | sworn translation canada immigration | is notarized translation ok
    | can my brother translate he is a translator | translation of birth certificate
    | translated documents requirements | bank letter is in arabic | papers not in english
    | language of documents | translate marriage certificate
    .fr = mes documents doivent ils être traduits | qui peut traduire mes papiers | traducteur agréé pour ircc
        | puis je traduire moi même | affidavit de traduction | faut il traduire mon diplôme
        | mes documents sont en arabe

ways-letter-of-explanation = what is a letter of explanation | what is loe | how to write an loe | do i need a letter of explanation
    | explanation letter for employment gap | where to upload loe | loe for large deposit
    | name is different on my documents what to do | letter to explain missing document
    | sample letter of explanation ircc | explanation for different dates on passport and degree | loe format
    | write explanation to the visa officer | explanation letter where do i attach it
    | letter explaining a gap or missing paper
    .fr = c est quoi une lettre d explication | comment écrire une lettre d explication
        | lettre d explication pour un trou dans le parcours | où téléverser la lettre d explication
        | nom différent sur mes documents | rédiger une lettre d explication pour l agent
        | à quoi sert la lettre explicative

ways-history-gaps = how do i fill in ten years of history without gaps | personal history gaps ircc
    | what to write for unemployed months | address history 10 years | i was unemployed for a year how to put it
    | do i need to list every job | travel history express entry form | i dont remember my old addresses
    | personal history month by month | how to fill gaps in employment history | what if i forgot exact dates
    | do i include jobs i did not claim points for | gap in my personal history is it a problem
    | 10 year activity history | no gaps allowed in history | personal history what to include
    | periods with no activity in the form
    .fr = comment remplir dix ans d antécédents sans interruption | antécédents personnels trous
        | j étais au chômage que mettre | historique des adresses sur 10 ans
        | je ne me souviens plus des dates exactes | historique de voyages entrée express
        | périodes sans activité dans le formulaire | historique personnel dix ans que déclarer

ways-new-passport = i have a new passport what must i do | my passport is expiring soon
    | renewed passport after submitting profile | update passport number in express entry
    | passport expires in 3 months can i apply | do i need to tell ircc about the new passport
    | visa is in my old passport | changed passport after applying for pr
    | should i renew my passport before ita | how long must my passport be valid
    | passport expired during processing | venezuelan passport expired | lost my passport while waiting
    | passport renewal during the process | change of passport number | passport validity requirement
    .fr = j ai un nouveau passeport que dois je faire | mon passeport expire bientôt
        | passeport renouvelé après le profil | mettre à jour le numéro de passeport
        | mon visa est dans l ancien passeport | combien de temps le passeport doit il être valide
