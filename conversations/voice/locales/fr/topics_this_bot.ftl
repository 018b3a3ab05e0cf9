### Réponses sur : cet assistant.

topic-bot-official = Non. Je ne suis pas IRCC et n’ai pas son aval, et je ne vois ni votre compte ni votre dossier. Je ne peux ni soumettre, ni payer, ni parler pour vous. J’explique les règles avec leurs sources et leurs dates, je calcule vos points, et je vous envoie des rappels. Là où IRCC et moi différons, c’est IRCC qui a raison. Les pages officielles finissent par canada.ca ou gc.ca.
    .name = Est-ce officiel ?

topic-bot-free = Oui. Je ne demande pas d’argent, et il n’y a ni compte, ni publicité, ni partie payante. Le programme est libre (licence MIT) ; seule la personne qui exploite cette copie peut promettre qu’elle reste gratuite. Créer un profil chez IRCC est gratuit aussi ; les frais commencent avec la demande. Si quelqu’un vous demande de l’argent en mon nom, ne payez pas.
    .name = Est-ce gratuit ?

topic-bot-privacy = Je garde vos réponses, votre place dans l’entretien, vos réglages, les rappels prévus, les derniers boutons et messages par numéro, le numéro de cette conversation : seulement pour vous répondre et vous rappeler vos dates. Je ne demande ni numéro de passeport, ni IUC, ni faits médicaux ou de sécurité : ne les envoyez pas. Noms et adresses : seulement si vous les mettez sur /sheet. L’exploitant décide du chiffrement et peut techniquement lire. Telegram voit la conversation. /privacy dit combien de temps, /export montre, /delete efface.
    .name = Confidentialité

topic-bot-delete = Écrivez /delete, puis touchez une fois pour confirmer. Vos réponses, votre place, réglages et rappels sont effacés aussitôt et pour de bon. Prenez d’abord /export si vous voulez une copie. Les messages restent dans Telegram jusqu’à ce que vous vidiez la conversation. Les sauvegardes de l’exploitant, s’il y en a, peuvent garder quelque temps une copie plus ancienne.
    .name = Effacer vos données

topic-bot-languages = J’écris en français, en anglais et en espagnol, et je comprends les trois, même mêlés. Écrivez-moi dans n’importe laquelle : je réponds dans la vôtre. /language permet de choisir. Les pages d’IRCC sont en français et en anglais.
    .name = Les langues que je parle

topic-bot-maker = Les mainteneurs d’un projet libre (licence MIT, 2026), ni gouvernement, ni cabinet d’avocats ou de consultants. Les règles viennent de canada.ca, du Règlement sur l’immigration et de la liste des rondes d’IRCC, chacune avec sa date ; les professions, de Statistique Canada ; les noms de villes, de GeoNames. Qui fait tourner cette copie, seul son exploitant peut le dire.
    .name = Qui a fait cet assistant ?

topic-bot-human = Personne n’est derrière cette conversation. IRCC : par formulaire Web, ou au 1-888-242-2100 depuis le Canada (aide enregistrée jour et nuit, agents du lundi au vendredi de 8 h à 16 h). Ses agents ne conseillent pas sur le programme à prendre et n’accélèrent rien. Pour un avis sur votre cas : un avocat, un notaire du Québec, un parajuriste de l’Ontario, ou un consultant du Collège. Vérifiez d’abord l’agrément.
    .name = Parler à une personne

topic-bot-is-ai = Aucun modèle de langage ne répond ici : des règles fixes et des textes vérifiés, donc les mêmes faits donnent toujours la même réponse, avec source et date. Ce que je ne sais pas, je le dis. Les notes sont des estimations sur les règles du { $grid_from } ; les rondes connues finissent le { $rounds_as_of }. Je peux mal lire ce que vous écrivez : relisez donc ce que j’ai compris. C’est IRCC qui décide, d’après vos documents.
    .name = Est-ce une IA ? Peut-on s’y fier ?

topic-bot-reminders = Oui : les { $profile_months } mois du profil, les tests à { $test_years } ans, l’EDE à { $eca_years } ans, votre passeport, les { $apply_days } jours après une invitation, les anniversaires et dates de travail qui changent les points, les dates de biométrie, d’examen médical et de police, et les nouvelles rondes qui vous concernent. Ils viennent selon votre fuseau horaire, hors de vos heures de silence, avec report et arrêt. Je ne peux pas regarder dans votre compte IRCC : dites-moi quand vous soumettez, êtes invité ou faites la demande. /deadlines montre vos dates.
    .name = Rappels
