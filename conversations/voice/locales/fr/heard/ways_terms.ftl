### Ways of asking about the topics of terms in French, separated by "|". Never said, only read;
### written as people type: spelt right at first, as in short messages behind.

ways-term-express-entry = c est quoi entrée express | comment fonctionne entrée express | explique moi entrée express
    | entrée express c est quoi exactement | expliquez simplement entrée express
    | c'est quel genre de programme entrée express | entrée express comment ça fonctionne
    | résumé d'entrée express | entrée express en quelques mots | je n'ai jamais entendu parler d'entrée express
    | à quoi sert entrée express | principe d'entrée express | c'est quoi ce machin entrée express
    | l'essentiel sur entrée express
    | c koi entree express | express entry ca veut dire koi | ca marche comment ce systeme
    | c'est un visa ou un programme | expliquez moi entree express simplement | EE c quoi au juste
    | cmt fonctionne entree express | j'entends parler d'entree express partout, c'est quoi
    | le principe d'entree express | c'est une loterie ou quoi
ways-term-ircc = c est quoi ircc | que veut dire ircc | qui est ircc | c'est qui ircc | que signifient les lettres ircc
    | quel ministère s'occupe de l'immigration | cic et ircc c'est pareil | rôle d'ircc
    | ircc c'est quel organisme | sigle ircc | ircc est-il un ministère
    | ircc c koi | c ki ircc | ircc ca veut dire quoi | cic et ircc c pareil
    | qui decide pour l'immigration au canada | c koi ces initiales ircc que je vois partout
    | le ministere qui gere les dossiers | ircc c une agence privée ou l'etat
    | la difference entre l'ambassade et ircc
ways-term-profile = c est quoi un profil | que veut dire profil entrée express | différence entre profil et demande
    | on parle de profil c'est quoi | le profil est-il la même chose que la demande
    | le profil entrée express expliqué | que contient le profil | avoir un profil c'est avoir postulé
    | à quoi sert le profil
    | c koi un profil | le profil c'est deja une demande | profil entree express ca veut dire quoi
    | le profil sert a koi | creer un profil c'est postuler ? | profil et demande de residence c la meme chose
    | dans le profil on met quoi | ca m'engage a quelque chose de faire un profil
ways-term-pool = c est quoi le bassin | ça veut dire quoi être dans le bassin | bassin de candidats définition
    | comment fonctionne le bassin | on parle de bassin c'est quoi | être dans le bassin signifie quoi
    | qui est dans le bassin | le bassin est-il une liste d'attente | que se passe t il dans le bassin
    | le bassin expliqué
    | c koi le bassin | le bassin de candidats ca veut dire quoi | le pool c'est quoi
    | etre dans le bassin ca signifie quoi | ils disent que je suis dans le bassin, c'est bien ?
    | on entre comment dans ce fameux bassin, c'est quoi deja | le pool d'entree express kesako
    | bassin ca veut dire que je suis accepté
ways-term-pr = c est quoi la résidence permanente | quels droits donne la résidence permanente
    | que veut dire résident permanent | différence entre résident permanent et citoyen
    | quels sont mes droits comme résident permanent | avantages de la rp | la rp est-ce la nationalité
    | les résidents permanents ont ils l'assurance maladie | un résident permanent peut il voter
    | la rp est valable combien de temps | combien de jours vivre au canada pour garder la rp
    | rp ou citoyen quelle différence | peut-on perdre la rp | que permet le statut de résident
    | ce statut m'apporte quoi | et après la rp la citoyenneté
    | c koi la residence permanente | rp ca donne droit a quoi | resident permanent et citoyen c pareil
    | avec la residence on peut quoi | la rp dure combien de temps | resident permanent ca veut dire quoi
    | les avantages de la residence permanente | etre resident permanent ou avoir la nationalité, difference
ways-term-principal-applicant = c est quoi le demandeur principal | qui est le requérant principal | définition demandeur principal
    | sens de demandeur principal | qui est considéré comme demandeur principal | demandeur principal expliqué
    | quel est le rôle du requérant principal | différence entre demandeur principal et personne à charge
    | c'est qui le principal
    | demandeur principal c qui | le requerant principal c koi | qui est le principal dans le dossier
    | ca veut dire quoi demandeur principal | dans un couple le demandeur principal c'est celui qui quoi
    | je suis le demandeur principal ou ma femme, c'est quoi la definition | principal applicant ca veut dire
ways-term-estimate = est-ce que la note est définitive | votre calcul est il exact | c est une estimation
    | la note est elle officielle | approximatif ou exact | le chiffre que vous donnez est-il sûr
    | votre total est-il exact | pourquoi dites vous environ | est-ce le résultat officiel
    | votre calcul est-il précis | la note est-elle définitive | estimation signifie qu'elle peut changer
    | fiabilité de votre résultat | je peux compter sur ce chiffre ? | approximatif ou définitif
    | c quoi une estimation | ton score est exact ou approximatif | pkoi tu dis environ
    | estimation ca veut dire que c pas sur | le chiffre que tu donnes est definitif | c'est precis ton calcul
    | vous dites a peu pres, ca veut dire quoi | pourquoi c marqué estimé
ways-term-fswp = c est quoi le programme des travailleurs qualifiés | conditions travailleurs qualifiés fédéral
    | que veut dire ptqf | comment fonctionne le volet travailleurs qualifiés
    | conditions du programme fédéral des travailleurs qualifiés | que demande le ptqf | expliquer le ptqf
    | pour qui est le programme des travailleurs qualifiés | critères du ptqf
    | règles des travailleurs qualifiés | comment se qualifier au ptqf
    | c koi fsw | travailleurs qualifiés federal c quoi les conditions
    | programme des travailleurs qualifiés expliquez | fswp kesako | le fst et le fsw difference
    | c'est quoi ce programme federal pour les diplomés a l'etranger | fsw ca s'adresse a qui
    | conditions du programme federal des travailleurs qualifiés
ways-term-cec = c est quoi la catégorie de l expérience canadienne | conditions expérience canadienne
    | comment marche la cec | que veut dire cec | règles de la catégorie de l'expérience canadienne
    | pour qui est la cec | conditions de la cec | que demande la cec | comment se qualifier à la cec
    | un an de travail au canada suffit il pour la cec | critères cec | expliquer la cec
    | un an dans une banque à regina, c'est quelle catégorie | la cec exige argent ou diplôme ?
    | c koi cec | categorie experience canadienne c pour qui | la CEC faut koi | cec ca veut dire quoi
    | conditions pour l'experience canadienne | un an de travail au canada, c'est ça le programme cec
    | expliquez la categorie de l'experience canadienne | cec c pour ceux qui bossent deja la bas ?
ways-term-fstp = c est quoi le programme des métiers spécialisés | conditions métiers spécialisés
    | programme fédéral métiers spécialisés explication | programme pour les gens de métier
    | je suis soudeur quel programme | conditions du programme des métiers | plombier électricien quel programme
    | comment se qualifier aux métiers spécialisés
    | quels métiers sont dans le programme des métiers spécialisés | menuisier immigration programme
    | règles du ptmsf | couvreur de métier, par où | mécanicien d'engins quel programme
    | c koi le programme des metiers | fst c quoi | metiers specialisés conditions
    | programme pour les electriciens et plombiers | jsuis maçon ya un programme pour les manuels
    | le programme federal des metiers c pour qui | fstp ca veut dire quoi
    | macon soudeur mecanicien, quel programme est fait pour nous | travailleurs de metiers specialisés expliquez
ways-term-67-points = c est quoi les 67 points | comment on calcule les 67 points | grille de 67 points
    | les six facteurs de sélection | différence entre 67 points et scg | comment calcule t on les 67
    | six facteurs sur 100 | je n'atteins pas 67 | grille de sélection points | note de passage du ptqf
    | combien ai je sur la grille de sélection | détail des 67 points
    | qu'est-ce qui donne des points dans la grille | les 67 points et le scg c'est pareil
    | calcul sur cent points | seulement 64 sur l'autre grille | il y a une deuxième note sur cent ?
    | les 67 points c koi | la grille des 67 | 67 sur 100 c'est quoi ça | faut 67 points ou 470 je comprends pas
    | le calcul des 67 points de fsw | difference entre les 67 points et le crs | jai 65 sur 100, je suis recalé
    | la grille de selection a 6 facteurs | comment on compte les 67
ways-term-adaptability = c est quoi l adaptabilité | points d adaptabilité | facteur capacité d adaptation
    | qu'est-ce qui donne des points d'adaptabilité | capacité d'adaptation expliquée
    | comment avoir 10 en adaptation | facteur adaptation du ptqf | la famille et la capacité d'adaptation
    | sens de l'adaptabilité
    | c koi l'adaptabilité | capacité d'adaptation ca donne quoi | les points d'adaptation
    | facteur adaptabilité c'est quoi | comment avoir les 10 points d'adaptation
    | ma femme a etudié au canada, ca va dans l'adaptation | adaptabilité dans les 67 points expliquez
ways-term-arranged-employment = c est quoi un emploi réservé | emploi réservé définition | qu est-ce qu une offre d emploi valide
    | qu'est-ce qui compte comme emploi réservé | mon offre est elle un emploi réservé
    | conditions d'une offre valable | quand une offre est elle valide | qu'est-ce qu'une offre admissible
    | emploi reservé c koi | arranged employment ca veut dire quoi | c'est quoi un emploi reservé dans la grille
    | emploi reservé et offre d'emploi c pareil | les 10 points pour emploi reservé
    | mon contrat est un emploi reservé ou pas | reservé ca veut dire quoi pour un emploi
ways-term-provincial-nomination = c est quoi une désignation provinciale | que veut dire pcp
    | c est quoi le programme des candidats des provinces | combien de points donne une désignation
    | une désignation donne combien de points | candidat d'une province c'est quoi
    | programme provincial expliqué | avantages d'une désignation | 600 points d'une province
    | être désigné signifie quoi | le pcp c'est quoi
    | c'est quoi l'histoire des 600 points | pcp ça veut dire quoi
    | nomination provinciale c koi | pcp ca veut dire quoi | pnp c quoi au juste | candidat des provinces kesako
    | les 600 points de la province c'est quoi | c koi une designation
    | un certificat de nomination d'une province ca sert a quoi | expliquez le pnp svp
    | la province te nomme, ca veut dire quoi
ways-term-quebec = puis-je vivre à montréal avec entrée express | je veux m installer au québec | entrée express et québec
    | immigrer au québec | est-ce que le québec fait partie d entrée express | je veux m'installer à montréal
    | puis je choisir le québec comme destination | entrée express marche t elle pour le québec
    | vivre à québec après la rp | programme d'immigration du québec | csq et arrima | le québec est-il inclus
    | emploi à montréal par entrée express | déménager à montréal après la rp | pourquoi le québec est à part
    | pstq | faire tout ça et vivre à sherbrooke ? | montréal après, possible ?
    | faire tout ça puis s'installer à sherbrooke ? | ma cousine est à gatineau, je peux y vivre
    | je veux finir à montréal
    | jveux vivre a montreal avec entree express | quebec c dans entree express ou pas
    | on peut s'installer a gatineau avec EE | le quebec a son propre systeme ?
    | arrima et entree express difference | je veux aller au quebec, c'est par ici
    | montreal c possible avec ce programme | ma famille est a laval, je peux habiter la bas
    | entree express marche pour la province du quebec ?
    | on peut aller à québec avec entrée express | on peut y aller à québec avec entrée express ou pas
    | est-ce qu'entrée express marche pour le québec | peut-on s'installer à québec par entrée express
    | je rêve de vivre à québec c'est possible avec entrée express
    | on peut vivre à montréal avec ça | le québec c'est à part
    | je veux aller au québec, entrée express marche
ways-term-crs = c est quoi le scg | comment est calculé le scg | comment marche le scg
    | système de classement global explication | comment sont calculés les points
    | comment la note est-elle calculée | expliquer le scg | de quoi se compose la note | détail du scg
    | comment les points sont attribués | système de classement expliqué | note maximum
    | quels facteurs comptent dans le scg | comment classent ils les gens | barème des points
    | tableau des points
    | tout le monde parle du scg, c'est quoi au juste | comment ils calculent les points sur 1200
    | explique moi le système de classement
    | crs c koi | scg ca veut dire quoi | cmt on calcule les points | le score c sur combien
    | c'est quoi ce systeme de points | systeme de classement global expliquez | comment les points sont comptés
    | le crs max c combien | score crs ca represente quoi | 1200 points c le maximum ?
ways-term-skill-transferability = c est quoi la transférabilité des compétences | points de transférabilité | points de combinaison
    | points pour la combinaison études et langue | transférabilité des compétences c'est quoi | points croisés
    | comment avoir 100 en transférabilité | transférabilité expliquée | combinaison travail étranger et langue
    | facteurs combinés
    | transferabilité des competences c koi | les 100 points de combinaison | skill transferability c quoi
    | diplome plus langue ca donne des points en plus comment | points de transférabilité expliquez
    | experience etrangere combinée avec l'anglais combien de points | c koi les combinaisons de points
ways-term-high-wage = le scg a t il changé en novembre 2026 | nouveaux points hauts salaires | nouvelles règles du scg
    | emplois à salaire élevé points | qu est-ce qui a changé en novembre
    | le nouveau scg a t il commencé en novembre 2026 | points pour les emplois bien payés
    | changement du 3 novembre | points selon le salaire | bonus professions à salaire élevé
    | nouveau système de points | connaissez vous les changements de novembre
    | les nouvelles règles sont elles en vigueur | dernière modification du scg
    | quelles professions à haut salaire | le truc de novembre pour gros salaires
    | les hauts revenus ont plus de points maintenant ?
    | le 3 novembre 2026 ils ont changé quoi | les nouveaux points pour salaire elevé
    | nouvelle regle des hauts salaires | c vrai qu'un gros salaire donne des points maintenant
    | le scg a changé en novembre | jai un emploi bien payé, des points en plus avec la nouvelle grille
    | high wage c quoi | la reforme du crs de novembre 2026 | emploi a haut salaire combien de points
ways-term-round = c est quoi un tirage | c est quoi une ronde d invitations | comment fonctionnent les tirages
    | que veut dire tirage | que se passe t il dans un tirage | sens de ronde | comment marche un tirage
    | qu'est-ce qu'une ronde d'invitations | un tirage c'est quoi | le tirage est-il une loterie
    | comment les gens sont choisis dans une ronde
    | c koi une ronde | c'est une loterie le tirage | ronde d'invitations ca veut dire quoi
    | comment marche un draw | cmt se passe un tirage | ils tirent au hasard ou c les points | draw kesako
ways-term-draw-cut-off = c est quoi le seuil | que veut dire note minimale | comment le seuil est il fixé | seuil définition
    | que veut dire seuil | sens de la note de passage d'un tirage | qui décide du minimum d'un tirage
    | le seuil expliqué | pourquoi le seuil change | qu'est-ce qui détermine la note la plus basse
    | c koi le seuil | cut off ca veut dire quoi | note minimale du tirage c'est quoi
    | le seuil de 479 ca veut dire quoi | comment ils fixent le seuil | coupure du tirage c koi
    | pourquoi le seuil change a chaque fois | le score de coupure expliquez
ways-term-tie-break = c est quoi la règle pour départager | que veut dire bris d égalité | si deux candidats ont la même note
    | date de départage | même note que d'autres qui passe en premier | si plusieurs ont les mêmes points
    | date et heure dans le résultat du tirage | règle de départage expliquée | le profil le plus ancien gagne
    | comment choisir entre des notes égales | règle du départage | ex aequo avec des milliers, qui gagne
    | c'est quoi cette heure bizarre dans les résultats
    | si plusieurs ont le meme score | tie break c koi | egalité de points ils font comment
    | date et heure de soumission ca joue quand on a pile le seuil | regle pour departager
    | jai exactement le score du tirage mais pas invité, l'heure compte | en cas d'egalité ki passe devant
    | tie breaking rule ca veut dire quoi | deux candidats a 480, lequel est pris
    | pile au seuil, on choisit comment
ways-term-category-based-selection = c est quoi la sélection par catégorie | comment fonctionnent les tirages par catégorie
    | quelles sont les catégories | liste des catégories | c'est quoi les tirages par catégorie
    | comment marchent les rondes par catégorie | expliquer la sélection par catégorie
    | liste des catégories cette année | quelles catégories existent | quels groupes sont ciblés
    | nouvelles catégories 2026 | tirages ciblés expliqués | les tirages spéciaux par métier c'est quoi
    | quels groupes ont leur tirage
    | c koi les tirages par categorie | selection par categories expliquez | c quoi les categories d'entree express
    | tirages ciblés c koi | quelles sont les categories cette année | la liste des categories 2026
    | comment marche la selection basée sur les categories | category based c quoi
    | comment marchent les tirages par catégorie | c'est quoi ces catégories
ways-term-ita = c est quoi une ipd | que veut dire ita | c est quoi une invitation à présenter une demande | ita définition
    | sens de l'invitation à présenter une demande | l'invitation expliquée | une ita est-elle une approbation
    | validité d'une invitation | l'ita c'est le visa
    | ita c koi | ipd ca veut dire quoi | invitation a presenter une demande c quoi | ITA kesako
    | recevoir une ita ca veut dire que c bon | c koi ce mot ita dans les groupes
    | l'invitation c la meme chose que le visa ?
ways-term-clb = c est quoi clb | que veut dire clb 9 | convertir ielts en clb | niveaux clb | c'est quoi clb 9
    | les niveaux clb expliqués | lien entre clb et ielts | tableau clb | équivalent clb de ma note
    | que veut dire clb | niveau de compétence linguistique en anglais | mes notes en clb svp
    | 8 7 7 6.5 ça donne quel niveau | convertir mes notes en nclb
    | clb c koi | nclb ca veut dire quoi | clb 9 ca correspond a quoi
    | niveaux de competence linguistique canadiens | clb 7 c'est b2 ? | mon ielts 6.5 donne quel clb
    | tableau de correspondance clb
ways-term-nclc = c est quoi nclc | ça correspond à quoi nclc 7 | que veut dire nclc | convertir tef en nclc | niveau nclc b2
    | nclc 7 correspond à quoi | les niveaux nclc expliqués | tableau nclc | équivalent nclc de ma note tcf
    | b2 c'est nclc combien | niveaux de compétence linguistique canadiens | b2 c'est quel nclc
    | mes notes de tef ça donne quel niveau canadien
    | nclc c koi | nclc 7 c quel niveau en tef | b2 ca fait nclc combien | niveau nclc expliquez
    | convertir mon tcf en nclc | c koi la difference entre nclc et clb | nclc ca veut dire quoi
    | tableau nclc pour le francais
ways-term-ielts = c est quoi ielts | ielts c est quoi comme test | que veut dire ielts | parlez moi de l'ielts
    | ielts general training expliqué | quelles parties dans l'ielts | c'est quoi l'examen ielts
    | les bandes de l'ielts | quel ielts passer
    | ielts c koi | c'est quoi ce test ielts | l'ielts ca se passe comment | ielts general training c quoi
    | ca note comment l'ielts | ya quoi comme epreuves dans l'ielts | ielts ca veut dire quoi
ways-term-celpip = c est quoi celpip | que veut dire celpip | celpip accepté | parlez moi de celpip
    | quel genre d'examen est celpip | niveaux celpip expliqués | jamais entendu parler de celpip
    | celpip général ou ls | celpip est-il canadien
    | celpip c koi | c quoi ce test celpip | celpip ca se passe comment | celpip general c quoi
    | les notes du celpip sur combien | celpip c un test canadien ?
ways-term-pte = c est quoi pte core | pte accepté | que veut dire pte | parlez moi de pte core | quel genre d'examen est pte
    | pte core expliqué | pte est-il accepté pour le canada | différence entre pte core et academic
    | notes pte en clb | le test de pearson
    | pte core c koi | c quoi le pte | pte core et pte academic difference | pte ca note sur combien
    | pearson test c quoi | pte core comment ca marche
ways-term-tef = c est quoi le tef | quelle colonne du tef utiliser | équivalence ancien score tef | tef canada c est quoi
    | quel score du tef inscrire | parlez moi du tef | le tef canada c'est quel examen | tef canada expliqué
    | quelle colonne du tef entrer | notes tef en nclc | tef sur 699 ou 450 | épreuves du tef
    | tef c koi | tef canada c quoi comme examen | le tef noté sur combien | quelle colonne du tef je prends
    | tef sur 699 ou ancien score | le tef ca se passe comment | mon attestation tef a deux colonnes
    | les epreuves du tef canada
ways-term-tcf = c est quoi le tcf | tcf canada c est quoi | quel tcf est accepté | que veut dire tcf | parlez moi du tcf
    | le tcf canada c'est quel examen | tcf canada expliqué | notes tcf en nclc | épreuves du tcf
    | différence entre tef et tcf
    | tcf c koi | tcf canada c quoi | le tcf noté comment | les epreuves du tcf canada | tcf ca se passe comment
    | le tcf sur 699 et 20 c quoi | c koi la difference entre tef et tcf
ways-term-eca = c est quoi une ede | l ede est elle obligatoire | ai je besoin d une évaluation des diplômes
    | évaluation des diplômes obligatoire | que veut dire ede | mon diplôme étranger doit il être évalué
    | c'est quoi un rapport d'ede | dois je faire wes | l'évaluation de diplôme est-elle obligatoire
    | ede nécessaire si j'ai étudié au canada | ede nécessaire pour la cec | créer un profil sans ede
    | faut il une équivalence de diplôme | à quoi sert l'évaluation | une ede est valable combien de temps
    | mon master français, faut le faire reconnaître avant ?
    | études au canada, évaluation nécessaire ?
    | c koi une EDE | eca ca veut dire quoi | faut faire l'equivalence ou pas
    | evaluation des diplomes obligatoire ? | mon diplome est francais, faut quand meme l'evaluer
    | l'evaluation c necessaire pour moi | jai un diplome canadien, besoin d'EDE
    | sans evaluation de diplome je peux deposer | mon diplome senegalais est reconnu directement ou pas
    | ede kesako et suis je concerné | diplome etranger reconnu au canada ? | ca sert a quoi l'evaluation wes
    | est-ce que je dois faire évaluer mon diplôme | dois-je faire évaluer mon diplôme
    | faut-il faire évaluer mon diplôme | faut-il une évaluation de mon diplôme
    | dois-je faire reconnaître mon diplôme | mon diplôme doit-il être évalué
    | l'évaluation wes est-elle obligatoire
    | mon diplôme doit être évalué ou pas | l'ede est nécessaire
ways-term-two-or-more-credentials = c est quoi deux diplômes ou plus | j ai deux licences | deux diplômes ça compte comment
    | que veut dire deux titres ou plus | j'ai une licence et un diplôme est-ce deux ou plus
    | deux diplômes donnent ils plus de points | licence plus certificat | quand cocher deux diplômes ou plus
    | diplôme de trois ans et un d'un an | bts et licence ensemble | deux masters | niveau deux titres ou plus
    | licence de trois ans plus master de deux, je coche deux diplômes ? | deux bts ensemble
    | licence de 3 ans plus master, deux diplômes ?
    | deux diplomes ou plus c koi | jai une licence et un dut, ca compte comme deux diplomes
    | deux licences ca donne plus de points | two or more credentials ca veut dire quoi
    | mon bts et ma licence ca fait 2 diplomes | licence plus diplome d'un an, quel niveau
    | comment avoir les 128 points des deux diplomes | deux masters c quoi comme niveau
ways-term-professional-degree = c est quoi un diplôme professionnel | le doctorat en médecine compte comme quoi
    | diplôme de pharmacie équivalent | grade professionnel définition
    | mon diplôme de médecine équivaut il à un master | diplôme de dentiste quel niveau
    | diplôme de droit compté comment | doctorat en pharmacie professionnel
    | la médecine vétérinaire quel niveau | infirmier est-ce un diplôme professionnel
    | diplôme d'ingénieur est-il professionnel | diplôme de premier cycle professionnel
    | doctorat de médecine français niveau ? | avocat, mon diplôme vaut quoi
    | diplome professionnel c koi | medecin c un diplome professionnel | doctorat en pharmacie compte comme master
    | diplome de droit professionnel ? | professional degree ca veut dire quoi
    | dentiste, quel niveau d'etudes je choisis | veterinaire, mon diplome c au niveau master ou quoi
    | avocat, licence en droit c professionnel
ways-term-noc = comment trouver mon code cnp | c est quoi le cnp | quel est mon code cnp | trouver ma cnp
    | que veut dire cnp | comment trouver mon code de profession | quel code pour développeur
    | où chercher la cnp | cnp pour comptable | quel code utiliser | mon emploi dans la cnp
    | code à cinq chiffres | trouver mon cnp | cnp 2021 signification | code de ma profession
    | comment choisir le bon cnp | aidez moi à trouver mes cinq chiffres | je suis quel numéro comme rh
    | quel code pour un chargé de clientèle | quelle cnp pour un scrum master
    | c koi mon code cnp | comment trouver mon noc | jsuis magasinier c quel code
    | je cherche le code de mon metier | cnp ca veut dire quoi | le numero a 5 chiffres de ma profession
    | c quoi le code pour aide comptable | ou trouver le code noc | je sais pas quel code mettre pour mon boulot
    | classification nationale des professions c koi | responsable magasin, quel cnp je prends
    | cmt savoir mon code de profession | gardien de securité c quel numero cnp
    | trouver mon metier dans la liste cnp
    | quel est mon cnp | je suis dans quel cnp | quel code pour un comptable
ways-term-unit-group = c est quoi un groupe de base | groupe de base définition | groupe de base expliqué | sens de groupe de base
    | c'est quoi un groupe de la cnp | que désigne groupe de base | groupes de professions
    | groupe de base c koi | unit group ca veut dire quoi | c'est quoi un groupe de base dans la cnp
    | plusieurs metiers dans le meme groupe de base | groupe de base et code c pareil
    | dans la cnp ils parlent de groupe de base kesako
ways-term-teer = c est quoi féer | quel est mon féer | niveau féer | féer 4 est il qualifié | que veut dire teer
    | quelle féer pour caissier | les emplois féer 4 comptent ils | mon emploi est-il qualifié
    | niveaux féer expliqués | quelle féer est acceptée | chauffeur est-ce un travail qualifié
    | expérience féer 5 | serveur est-ce qualifié | emploi peu qualifié entrée express | que veut dire féer
    | travail d'entrepôt qualifié | aide-soignante c'est qualifié ? | barista ça compte pour rien ?
    | cariste quelle féer
    | aide soignante c'est qualifié ? | quel niveau pour un cariste
    | teer c koi | féer ca veut dire quoi | teer 4 c accepté | mon metier est teer combien | feer 5 ca passe ou pas
    | teer 2 ou 3 c'est quoi la difference | c quoi les niveaux teer | cmt savoir mon teer | caissier c teer quoi
    | metier qualifié ou pas c'est le teer ?
    | mon métier est de quelle catégorie teer | mon emploi est qualifié ou pas
ways-term-primary-occupation = c est quoi la profession principale | quel emploi mettre comme profession principale
    | profession principale définition | lequel de mes métiers mettre comme principal
    | sens de profession principale | la profession principale doit elle être l'actuelle
    | changer ma profession principale | comment choisir la profession principale
    | une ancienne profession comme principale | métier principal dans le profil
    | profession principale c koi | quel metier mettre comme principal
    | jai fait 3 metiers, lequel est ma profession principale | primary occupation ca veut dire quoi
    | ma profession principale doit etre mon dernier job | changer de profession principale
    | le metier principal dans le profil c lequel
ways-term-full-time = le temps partiel compte t il | combien d heures pour temps plein | je travaille 20 heures par semaine
    | deux emplois à temps partiel | temps plein définition | je travaille 20 heures par semaine est-ce compté
    | deux temps partiels ensemble | 25 heures suffisent elles | règle des 30 heures
    | combien d'heures par semaine | les heures supplémentaires comptent elles | mi-temps compté comment
    | je travaille 60 heures par semaine | temps plein c'est combien d'heures | cumuler des temps partiels
    | trois jours par semaine | deux jobs de 18 heures, ça s'additionne ?
    | trois jours sur cinq ça compte comment
    | deux emplois de 18 heures, un plein temps ? | 20 heures par semaine pendant deux ans
    | 25 heures c'est plein ou partiel | 60 heures comptent double ? | mi temps ça compte
    | mon employeur a réduit mes heures | mes heures ont été réduites
    | mon patron a baissé mes heures | on m'a mis à temps partiel
    | je fais moins d'heures maintenant | je suis passé à 25 heures par semaine
    | mes heures sont sous les 30 | réduction d'heures au travail
    | temps partiel ca compte | jai bossé 20h par semaine ca compte | mi temps accepté
    | temps plein c combien d'heures | 30 heures par semaine c le minimum
    | deux petits boulots de 15h ca fait un temps plein | 25h semaine ca compte combien
    | jai un contrat de 24 heures, c bon ou pas | jai fait 50h par semaine, ca va plus vite
    | le part time compte pour l'experience | travail a mi temps pendant 2 ans ca vaut combien
    | temps plein au sens canadien
    | 28 heures c'est un temps plein | combien d'heures pour un temps plein
ways-term-continuous-work = c est quoi l expérience continue | l expérience doit elle être continue | une année sans interruption
    | travail continu définition | l'année doit elle être sans trou | j'ai eu une pause entre deux emplois
    | additionner des petits contrats | travail en plusieurs morceaux | une coupure casse t elle mon année
    | une année ininterrompue exigée | six mois ici et six mois là | expérience non continue
    | changement d'emploi au milieu de l'année | un mois de trou entre deux boîtes
    | des missions courtes mises bout à bout
    | experience continue c koi | un an sans interruption obligatoire | jai changé de boite entre temps, c continu
    | travail continu ca veut dire quoi | jai eu une pause de 2 mois, l'année est cassée
    | jai fait 6 mois puis 6 mois ailleurs, ca compte comme un an | une année d'affilée ou on peut additionner
    | experience interrompue, ca passe pour fsw
    | une semaine entre deux emplois, l'année repart à zéro | faut-il un an sans interruption
ways-term-certificate-of-qualification = c est quoi un certificat de compétence | certificat de qualification définition | c est quoi le sceau rouge
    | le sceau rouge est-il utile | certificat de métier étranger accepté
    | comment obtenir un certificat de compétence | licence de métier d'une province
    | qui délivre le certificat de qualification | points pour un certificat de métier
    | ma licence d'électricien compte t elle | carte de compagnon | examen de métier
    | j'ai ma carte de compagnon | mes papiers de métier de france reconnus ?
    | c'est quoi un certificat d'aptitude | certificat d'aptitude d'un métier
    | certificat de competence c koi | comment avoir un certificat de competence d'une province
    | certificate of qualification c quoi | sceau rouge c quoi | red seal ca donne des points
    | mon cap de soudeur vaut certificat de competence | jai un certificat de plombier du pays, ca compte
    | un certificat de metier canadien comment l'obtenir
    | il faut un certificat de qualification | le sceau rouge est obligatoire
ways-term-lmia = c est quoi une eimt | que veut dire eimt | qui demande l eimt | étude d impact sur le marché du travail
    | comment mon employeur obtient une eimt | l'eimt est-elle nécessaire | eimt expliquée
    | coût de l'eimt pour l'employeur | mon offre exige t elle une eimt | offre dispensée d'eimt
    | le papier que mon patron doit demander | eimt qui paie
    | eimt c koi | lmia ca veut dire quoi | c qui qui demande l'eimt | faut une eimt pour mon offre
    | lmia c obligatoire ? | mon employeur doit faire quoi comme eimt
    | etude d'impact sur le marché du travail c quoi | eimt combien de temps et qui paye
ways-term-work-permit = c est quoi un permis de travail | différence entre permis ouvert et fermé
    | c est quoi un permis de travail ouvert | ai je besoin d un permis de travail
    | quels types de permis de travail | un permis de travail est-il un visa
    | faut il un permis de travail pour entrée express | permis lié à un employeur signification
    | permis ouvert signification | comment avoir un permis de travail | permis de travail expliqué
    | lié à un seul patron, je peux changer ? | les sortes de permis
    | permis de travail c koi | permis ouvert et fermé difference | c quoi un permis ouvert
    | faut un permis de travail pour entree express | visa de travail et permis de travail c pareil
    | permis fermé ca veut dire quoi
ways-term-accompanying-partner = que veut dire conjoint qui accompagne | conjoint accompagnant définition
    | c est quoi un époux qui n accompagne pas | c'est quoi un conjoint qui accompagne
    | sens de conjoint accompagnant | ma femme est elle accompagnante | conjoint accompagnant expliqué
    | accompagner signifie voyager ensemble | accompagnant ou non différence
    | conjoint qui accompagne c koi | accompagnant ca veut dire quoi
    | ma femme accompagnante ou non c'est quoi la difference | conjoint accompagnant dans le calcul
    | c quoi un epoux a charge qui accompagne | mon mari est canadien, il est accompagnant ?
    | non accompagnant ca veut dire qu'il vient jamais
ways-term-common-law = c est quoi un conjoint de fait | on est conjoints de fait | conjoint de fait définition
    | combien de temps pour être conjoint de fait | prouver une union de fait | on vit ensemble sans être mariés
    | mon copain et moi partageons un appart depuis deux ans | ma copine est-elle conjointe de fait
    | comment prouver l'union de fait | un an de vie commune | sommes nous conjoints de fait
    | partenaire du même sexe | emménagé ensemble il y a 8 mois | fiancés mais vivant séparément
    | pacsés est-ce conjoint de fait | preuve de vie commune | suis je célibataire si je vis avec quelqu'un
    | emménagés en octobre, je coche quoi | on vit en concubinage depuis deux ans
    | on vit ensemble depuis octobre, on compte comme couple ? | dix mois avec ma copine
    | pas le même bail mais même maison | couple à distance, ça compte ?
    | conjoint de fait c koi | on vit ensemble depuis 2 ans sans mariage | union libre reconnue ou pas
    | concubinage ca compte | pacs c accepté comme quoi | on vit ensemble depuis 8 mois c conjoint de fait ?
    | comment prouver qu'on vit ensemble | ma copine et moi meme toit 3 ans, quel statut
    | plaçage en haiti c reconnu | mariage traditionnel sans papier, conjoint de fait ?
    | il faut un an de vie commune
    | on compte comme conjoints de fait | on vit ensemble depuis 8 mois, on est quoi
    | en couple sans mariage, je mets quoi
    | neuf mois sous le même toit, faut cocher quoi
    | on partage un bail, célibataire ou conjoint de fait
ways-term-dependent-child = c est quoi un enfant à charge | âge limite pour les enfants | ma fille a 23 ans est elle à charge
    | mon fils de 22 ans | mon fils a 21 ans est il encore à charge | limite d'âge pour les enfants
    | ma fille de 23 ans peut elle venir | enfant de plus de 22 ans | quand un enfant est il trop âgé
    | définition d'enfant à charge | mon fils aura bientôt 22 ans | fille mariée à charge
    | âge figé pour les enfants | mon beau fils est il à charge | étudiant de plus de 22 ans
    | mon aîné a 22 ans et étudie, je le mets ? | il aura 22 ans en mai
    | enfant a charge c koi | jusqua quel age mon enfant est a charge | mon fils a 22 ans il compte
    | ma fille de 21 ans mariée | mon enfant de 20 ans qui travaille c a charge
    | l'enfant de ma femme compte comme le mien | enfant adopté c'est a charge | age limite des enfants
    | mon ainé aura 22 ans bientot
    | mon fils de 21 ans est encore à charge | jusqu'à quel âge les enfants comptent
    | ma fille étudiante compte encore
    | mon fils aura 22 ans, trop vieux pour nous suivre
    | ma fille est trop grande pour venir avec nous
ways-term-settlement-funds = qui doit avoir des fonds d établissement | ai je besoin de preuve de fonds | qui est dispensé de fonds
    | c est quoi les fonds d établissement | dois je montrer de l'argent sous la cec
    | qui doit montrer des fonds | suis je dispensé de fonds | l'argent est-il exigé si je travaille au canada
    | les fonds d'établissement sont ils obligatoires | pas besoin de fonds avec une offre
    | quand les fonds ne sont pas nécessaires | la cec demande t elle des fonds
    | qui est exempté de la preuve d'argent | ai je besoin d'économies si je vis déjà au canada
    | le formulaire me demande des fonds alors que je bosse à calgary | avec un ptpd l'argent est exigé ?
    | je travaille déjà à calgary, dois je montrer de l'argent ?
    | cec, pourquoi le formulaire demande le solde | suis je dispensé des fonds
    | qui doit prouver l'argent et qui non | j'ai une offre d'emploi, les fonds sont ils exigés
    | fonds d'etablissement c koi | ki doit montrer de l'argent | jsuis cec faut la preuve de fonds
    | je travaille deja au canada, dois je montrer des fonds | qui est dispensé de la preuve de fonds
    | pour cec ya pas besoin d'argent ? | settlement funds c quoi | les fonds c obligatoire pour tout le monde
    | invité en experience canadienne, on demande quand meme l'argent
    | avec une offre d'emploi je suis exempté des fonds
ways-term-proof-of-funds = c est quoi une preuve de fonds | que doit contenir la lettre de la banque | un relevé bancaire suffit il
    | lettre de la banque modèle | comment prouver mes fonds | que doit dire la lettre de la banque
    | format de l'attestation bancaire | les relevés suffisent ils | quel document prouve mon argent
    | contenu du certificat bancaire | comment montrer mes économies | exigences de la lettre de banque
    | ma banque ne fait pas ce genre de lettre | relevés en ligne acceptés
    | le banquier demande quoi écrire sur le papier | mon agence ne connaît pas cette attestation
    | que doit écrire la banque sur la lettre | quels papiers prouvent mon épargne
    | la banque refuse d'indiquer la moyenne | une capture d'écran du compte suffit ?
    | comment prouver l'argent
    | preuve de fonds c koi comme papier | la lettre de la banque doit dire quoi | attestation bancaire modele
    | releves ou lettre de banque | la banque ne veut pas mettre la moyenne des 6 mois
    | quel document bancaire pour montrer l'argent | pof c quoi | ma banque me donne juste un releve, ca suffit
    | l'attestation de solde doit contenir quoi | la lettre bancaire doit avoir quelles infos
    | faut-il prouver mon argent | preuve d'argent obligatoire ou non
    | quels papiers de la banque
ways-term-biometrics = c est quoi la biométrie | dois je refaire la biométrie | où donner mes empreintes
    | biométrie valide combien de temps | j'ai donné mes empreintes l'an dernier faut il encore
    | où donner la biométrie | quand arrive la lettre de biométrie | les enfants donnent ils leurs empreintes
    | rendez vous biométrie | déjà fait la biométrie pour le permis d'études | délai de 30 jours biométrie
    | la biométrie est valable dix ans | qui doit donner ses empreintes | encore les empreintes ? faites en 2023
    | où est le centre d'empreintes
    | biometrie c koi | les empreintes on les donne ou | biometrie combien ca coute
    | jai deja donné mes empreintes pour un visa, refaire ? | quand faire la biometrie
    | mes enfants doivent donner leurs empreintes | empreintes et photo ca se passe comment
    | lettre de biometrie recue, delai | vfs pour les empreintes c obligatoire
    | les donnees biometriques valables combien de temps
ways-term-medical-exam = c est quoi l examen médical | que vérifie t on à la visite médicale | examen médical obligatoire
    | visite médicale avant la demande | la visite médicale est-elle obligatoire pour tous
    | validité de l'examen médical | ma famille doit elle passer la visite aussi
    | l'examen médical est bon combien de temps | j'ai fait une visite l'an dernier puis je la réutiliser
    | la famille qui reste doit elle faire l'examen | l'examen médical avant de déposer
    | réutiliser l'ancien numéro d'examen | visite médicale avant ou après la demande
    | les enfants passent ils l'examen médical | le bébé doit voir le médecin aussi ?
    | mon ancienne visite du permis d'études est-elle bonne
    | ça consiste en quoi la visite médicale | prise de sang ou pas
    | la visite reste valable combien de temps | les enfants passent aussi la visite ?
    | visite medicale c koi | l'examen medical c quand | faut passer la visite avant de deposer
    | visite medicale valable combien de temps | toute la famille doit passer la visite medicale
    | examen medical d'immigration ca consiste en quoi
    | jai fait la visite l'an dernier pour mon permis, faut refaire
    | meme mon fils qui vient pas doit faire l'examen medical | ils verifient quoi dans l'examen medical
    | prise de sang et radio c dans la visite ?
ways-term-police-certificate = c est quoi un certificat de police | de quels pays faut il un certificat de police
    | certificat de police validité | casier judiciaire de quel pays
    | faut il un casier de chaque pays où j'ai vécu | vécu cinq ans à dubaï papier de police
    | faut il un certificat de la grc | certificat pour le canada nécessaire | resté six mois dans un autre pays
    | ma femme doit elle un certificat de police | certificat de police pour mon adolescent
    | casier du pays où j'ai étudié | original du certificat de police
    | un échange de neuf mois en allemagne, de là aussi ? | enfant au koweït, il en faut un ?
    | neuf mois en allemagne, il en faut un de là bas ? | de quels pays faut il le casier
    | ma femme doit aussi en fournir un ? | à partir de quel âge | et pour le canada lui même ?
    | certificat de police c koi | casier de quels pays | jai vecu 5 mois en chine faut un casier
    | le certificat de police valable combien de temps | j'ai vecu dans 3 pays, il faut 3 casiers
    | casier judiciaire pour les enfants | extrait de casier du canada aussi ?
    | certificat de bonne vie et moeurs c ça | ou demander mon casier pour les pays ou j'ai vecu
    | faut l'original du casier ou un scan | mon casier a 8 mois encore bon | casier exigé a partir de quel age
    | un casier de chaque pays | j'ai vécu au qatar, casier de là-bas demandé aussi
    | le casier de ma femme aussi
ways-term-rprf = c est quoi le frdrp | frais de droit de résidence permanente
    | quand payer les frais de droit de résidence permanente
    | combien coûtent les frais de droit de résidence permanente | quand payer les frais de droit de résidence
    | frais de droit de résidence pour les enfants | payer le frdrp maintenant ou plus tard | frdrp c'est quoi
    | montant du droit de résidence | frdrp remboursable | ces 600 dollars c'est pour quoi
    | payer le droit plus tard ?
    | frais de residence permanente c koi | c koi les 600 dollars | rprf ca veut dire quoi
    | frais relatifs au droit de residence | payer les frais de rp maintenant ou plus tard
    | les 575 ou 600 dollars de droit de residence | mes enfants payent aussi les frais de residence
    | le droit de residence permanente se paye quand | c koi ce supplement a payer pour devenir resident
ways-term-inadmissibility = c est quoi l interdiction de territoire | que veut dire interdit de territoire
    | motifs d interdiction de territoire | raisons d'être interdit de territoire
    | qui est interdit de territoire | qu'est-ce qui rend interdit de territoire
    | peut-on m'interdire d'entrer au canada | interdiction de territoire signification | motifs de sécurité
    | qu'est-ce qui ferme la porte du canada
    | interdiction de territoire c koi | inadmissible au canada ca veut dire quoi
    | pour quelles raisons on est interdit d'entrée | c koi les motifs d'interdiction
    | ils peuvent m'interdire d'entrer pourquoi | interdit de territoire a cause d'un membre de la famille
    | etre inadmissible ca signifie quoi | qui est interdit au canada
    | ça peut m'interdire le territoire | qui est interdit d'entrer
ways-term-misrepresentation = c est quoi une fausse déclaration | que se passe t il si je mens | faux documents conséquences
    | interdit 5 ans fausse déclaration | si j'exagère mon expérience | sanction pour mensonge
    | interdiction de cinq ans | fausse lettre d'expérience conséquences
    | mon agent a mis de fausses informations | qu'est-ce qu'une fausse déclaration
    | puis je cacher quelque chose | un petit mensonge est-il grave | j'ai acheté un faux certificat
    | faux documents punition | si je ne dis pas la vérité | erreur honnête ou fausse déclaration
    | l'agence a gonflé mon parcours sans me le dire | un petit arrangement sur les heures
    | interdit cinq ans pour un mensonge ? | petit mensonge, quelles conséquences
    | fausse declaration c koi | jai menti dans mon dossier | faux document ils font quoi
    | si on triche on risque quoi | mon agent a mis un faux papier | j'ai gonflé mon experience, consequences
    | banni 5 ans c pourquoi | une fausse attestation de travail si ils decouvrent
    | un oubli c considéré comme un mensonge | mentir sur son mariage, sanction
    | fausses informations dans la demande | j'ai mis un faux releve bancaire
    | ils verifient vraiment si les papiers sont faux
