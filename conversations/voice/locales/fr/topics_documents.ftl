### Réponses sur : les documents.

topic-which-documents = Pour le profil, vous ne téléversez rien. Pour la demande, IRCC fait votre propre liste : passeports, résultats de langue, diplômes et EDE, une lettre pour chaque emploi déclaré, certificats de police, preuve médicale, preuve de fonds ou lettre disant pourquoi pas, photos si elles sont demandées. Famille : acte de mariage, de divorce ou de décès, formulaire IMM 5409 pour l’union de fait, actes de naissance des enfants. Les traductions aussi. Un fichier par champ : réunissez les pages. /checklist montre les vôtres.
    .name = Les documents nécessaires

topic-police-start = IRCC dit : dès que vous êtes dans le bassin, car certains pays prennent des mois. Celui du pays où vous vivez peut avoir au plus { $police_months } mois le jour de la demande. Les autres doivent être postérieurs à votre dernier séjour de { $police_stay_months } mois. Il n’en faut ni pour le Canada ni pour le temps d’avant vos { $police_age } ans. S’il arrive trop tard, envoyez une lettre et la preuve que vous l’avez demandé. Si un pays exige une lettre d’IRCC, téléversez plutôt sa déclaration.{ own-apply-by }
    .name = Quand demander les certificats de police
    .more = Numérisez les originaux en couleur.

topic-medical-exam = Seul un médecin désigné de la liste d’IRCC peut le faire, partout dans le monde ; votre médecin, non. Réservez juste après l’invitation : depuis le { $medical_upfront_since }, la preuve (IMM 1017B ou fiche de renseignements) part avec la demande, pour chaque membre de la famille, qu’il vienne ou non. Vous payez la clinique ; les prix entendus vont de 170 à 390 $ CA par personne, rien d’officiel. Le médecin envoie les résultats à IRCC et ne décide pas. Les résultats valent { $medical_months } mois.{ own-apply-by }
    .name = L’examen médical : où et quand

topic-translation = Oui, tout ce qui n’est ni en français ni en anglais, tampons et sceaux compris. Vous envoyez la traduction d’un traducteur agréé (avec tampon et numéro de membre) et une copie numérisée de l’original. Seulement si c’est impossible : une traduction avec une déclaration sous serment. Vous, votre famille et votre représentant ne pouvez pas traduire, même avec les qualifications.
    .name = Traduire les documents

topic-letter-of-explanation = C’est une courte lettre signée sur tout ce qui peut étonner un agent : une période vide, un document en retard ou manquant, des noms ou des dates qui diffèrent, un gros dépôt, un employeur qui ne donne pas de lettre. Ou pourquoi il ne vous faut pas de preuve de fonds (expérience canadienne, ou une offre avec l’autorisation de travailler). Dites le fait, la raison, et la preuve ajoutée. C’est ainsi que l’on procède d’habitude. Téléversez-la avec le document concerné, ou dans le champ facultatif.
    .name = Lettre d’explication

topic-history-gaps = Après une invitation, le formulaire demande ce que vous avez fait et où vous avez vécu pendant une dizaine d’années, mois par mois, et vos voyages. Indiquez tout : aussi les mois sans travail, les études, les voyages, le temps pour la famille. Adresses et activités sont deux listes. Si vous ignorez une date, IRCC dit de donner votre meilleure estimation. Je n’ai pas pu lire les règles exactes du formulaire actuel : suivez ses propres notes. /sheet montre les mois encore ouverts.
    .name = Dix ans d’historique

topic-new-passport = Dans le bassin : saisissez-le dans votre profil. Après la demande : envoyez une copie numérisée par formulaire Web. IRCC conseille de renouveler un passeport qui expire dans les { $passport_renew_months } mois qui suivent la demande. Un visa ou un permis dans l’ancien reste valide : gardez les deux. Si un permis a été écourté à la fin de l’ancien passeport, il faut le prolonger. Les passeports diplomatiques et de service ne sont pas acceptés. Ceux du Venezuela comptent 5 ans de plus que la date imprimée, avec une lettre.{ $has_passport_expires ->
    [yes] { " " }Le vôtre expire le { $passport_expires }.
   *[no] { "" }
}
    .name = Un nouveau passeport
