### Les libellés des choix et, sous `.also`, ce que l'on peut écrire à leur place.

choice-yes = Oui
    .also = ouais, ouaip, bien sûr, exact, d'accord, vrai
choice-no = Non
    .also = nan, pas encore, jamais, faux


## Permis

permit-kind-pgwp = Permis de travail postdiplôme (PTPD)
    .also = ptpd, post diplôme, postdiplôme, permis postdiplôme
permit-kind-open = Permis de travail ouvert
    .also = ouvert, permis ouvert, ptot, transitoire, permis transitoire
permit-kind-closed = Permis lié à un employeur
    .also = fermé, permis fermé, lié à un employeur, employeur donné, eimt
permit-kind-study = Permis d’études
    .also = étudiant, étudiante, études
permit-kind-visitor = Visiteur
    .also = visiteuse, touriste, visa de visiteur, fiche de visiteur
permit-kind-maintained = Statut maintenu
    .also = statut conservé, maintenu, prolongation en attente, statut implicite
permit-kind-other = Autre, ou aucun
    .also = autre, aucun, sans permis, réfugié, réfugiée


## État matrimonial

marital-status-single = Célibataire
    .also = jamais marié, jamais mariée, pas marié, pas mariée
marital-status-married = Marié(e)
    .also = marié, mariée
marital-status-common_law = En union de fait
    .also = union de fait, conjoint de fait, conjointe de fait, union libre, concubinage, concubin, concubine
marital-status-separated = Séparé(e)
    .also = séparé, séparée
marital-status-divorced = Divorcé(e)
    .also = divorcé, divorcée, mariage annulé
marital-status-widowed = Veuf ou veuve
    .also = veuf, veuve


## Provinces et territoires

province-not_QC = N’importe où sauf au Québec
    .also = partout sauf au québec, partout sauf québec, hors québec, n'importe où, peu importe, pas décidé, je ne sais pas encore, aucune préférence
province-ON = Ontario
province-BC = Colombie-Britannique
    .also = cb, c.-b., colombie britannique
province-AB = Alberta
province-MB = Manitoba
province-SK = Saskatchewan
province-NS = Nouvelle-Écosse
    .also = nouvelle écosse
province-NB = Nouveau-Brunswick
    .also = nouveau brunswick
province-PE = Île-du-Prince-Édouard
    .also = ipé, île du prince édouard
province-NL = Terre-Neuve-et-Labrador
    .also = terre neuve, terre neuve et labrador
province-YT = Yukon
province-NT = Territoires du Nord-Ouest
    .also = territoires du nord ouest
province-NU = Nunavut
province-QC = Québec
    .also = montréal, ville de québec, gatineau


## Niveaux d'études, tels qu'obtenus

level-none = Pas de diplôme d’études secondaires
    .also = aucun diplôme, primaire, école primaire, brevet, bepc
level-secondary = Diplôme d’études secondaires
    .also = secondaire, lycée, bac, baccalauréat français, diplôme du secondaire, des
level-one_year = Certificat ou diplôme d’un an
    .also = un an, 1 an, certificat d'un an, bac+1
level-two_year = Diplôme de deux ans
    .also = deux ans, 2 ans, bts, dut, deug, bac+2, dec, deust
level-bachelors = Licence, ou programme de 3 ans ou plus
    .also = licence, bac+3, bachelor, baccalauréat universitaire, licence pro, licence professionnelle, but, trois ans, 3 ans, bac+4, maîtrise bac+4
level-two_or_more = Deux ou plus, dont un de 3 ans ou plus
    .also = deux diplômes, plusieurs, deux ou plus, plusieurs diplômes
level-masters = Master ou diplôme professionnel
    .also = master, maîtrise, bac+5, dess, dea, diplôme d'ingénieur, ingénieur, mba, master 2
level-doctorate = Doctorat (PhD)
    .also = doctorat, thèse, bac+8


## Tests de langue approuvés

test-ielts_general = IELTS General Training
test-celpip_general = CELPIP-General
test-pte_core = PTE Core
test-tef = TEF Canada
test-tcf_canada = TCF Canada
test-none = Aucun pour l’instant
    .also = aucun, pas encore, pas de test, pas passé, non, je n'en ai pas passé


## Tests prévus

plan-ielts_general = IELTS General Training
plan-celpip_general = CELPIP-General
plan-pte_core = PTE Core
plan-tef = TEF Canada
plan-tcf_canada = TCF Canada
plan-none = Aucun prévu
    .also = aucun, rien de prévu, pas prévu, non


## Échelles de l'attestation du TEF Canada

scale-equivalent = Équivalence ancien score
    .also = équivalence, ancien score, anciens scores, ancienne échelle
scale-nclc = Niveaux NCLC
    .also = niveaux, niveau nclc, les niveaux


## Langues officielles

official-language-en = anglais
    .also = l'anglais
official-language-fr = français
    .also = le français


## Organismes désignés pour l'évaluation des diplômes d'études

organization-WES = WES
organization-IQAS = IQAS (Alberta)
organization-ICAS = ICAS of Canada
organization-CES = CES (Toronto)
organization-ICES = ICES (BCIT)
organization-MCC = CMC (médecins)
    .also = conseil médical du canada, cmc, conseil médical
organization-PEBC = BEPC (pharmaciens)
    .also = bureau des examinateurs en pharmacie du canada, bepc
organization-CACB = CCCA (architectes)
    .also = conseil canadien de certification en architecture, ccca


## Équivalence canadienne telle que la donne un rapport d'évaluation

equivalent-none = Aucun équivalent canadien terminé
    .also = aucun, aucune équivalence, incomplet, rien
equivalent-secondary = Diplôme d’études secondaires
    .also = secondaire, diplôme du secondaire
equivalent-one_year = Certificat ou diplôme d’un an
    .also = un an, 1 an
equivalent-two_year = Diplôme de deux ans
    .also = deux ans, 2 ans
equivalent-bachelors = Baccalauréat, ou 3 ans ou plus
    .also = baccalauréat, licence, trois ans, 3 ans, quatre ans, 4 ans
equivalent-two_or_more = Deux ou plus, dont un de 3 ans ou plus
    .also = deux diplômes, plusieurs
equivalent-masters = Maîtrise ou diplôme professionnel
    .also = maîtrise, master, diplôme professionnel
equivalent-doctorate = Doctorat (PhD)
    .also = doctorat


## Sur quoi repose un permis de travail

permit-lmia = Une EIMT favorable
    .also = eimt favorable, eimt positive, eimt
permit-exempt = Dispensé d’EIMT, employeur nommé
    .also = dispensé, dispense, sans eimt, dispensé d'eimt
permit-open = Permis de travail ouvert
    .also = ouvert, permis ouvert, ptpd


## Les tests dans une phrase : avec leur échelle, et aussi ceux qui ne sont pas acceptés

named-test-ielts_general = IELTS General Training
named-test-celpip_general = CELPIP-General
named-test-pte_core = PTE Core
named-test-tef_canada = TEF Canada (échelle de 699)
named-test-tef_canada_equivalent = TEF Canada (colonne « Équivalence ancien score »)
named-test-tcf_canada = TCF Canada
named-test-tef_canada_nclc = TEF Canada (niveaux NCLC imprimés sur l’attestation)
named-test-ielts_academic = IELTS Academic
named-test-ielts_one_skill_retake = IELTS One Skill Retake
named-test-celpip_general_ls = CELPIP-General LS
named-test-pte_academic = PTE Academic
named-test-toefl_ibt = TOEFL iBT
named-test-toefl_essentials = TOEFL Essentials
named-test-duolingo = Duolingo English Test
named-test-oet = OET (Occupational English Test)
named-test-cambridge = un examen d’anglais de Cambridge
named-test-delf_dalf = DELF ou DALF
named-test-tefaq = TEFAQ (TEF pour le Québec)
named-test-tcf_other = un TCF autre que le TCF Canada
