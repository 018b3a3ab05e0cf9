## Le document que donne /export

paper-title = Entrée express : où j’en suis
paper-subtitle = { $name ->
    [none] Au { $date }
   *[other] { $name }, au { $date }
}
paper-for = Fait à partir de ce qui a été dit à un assistant de conversation : pour vous, ou pour qu’un consultant agréé ou un avocat le relise. IRCC n’en a rien vérifié, et ce n’est pas un avis juridique.
paper-chapter-where = En bref
paper-doubts = <b>À revoir</b>
paper-chapter-points = La note, point par point
paper-chapter-grid = Les 67 points
paper-chapter-doors = Rondes d’invitations
paper-chapter-dates = Les dates qui comptent
paper-chapter-papers = Documents pour le profil
paper-chapter-application = Documents pour la demande
paper-chapter-costs = Ce que cela coûte
paper-form = { $application ->
    [yes] Formulaire d’IRCC : la demande
   *[no] Formulaire d’IRCC : le profil
}
between-names = { " " }
paper-source = { " " }[{ $number }]
paper-source-listed = [{ $number }]{ " " }
paper-missing = à indiquer
paper-sources = Sources
paper-footer = Assistant Entrée express, { $date }. De l’information, pas un avis juridique ; pas IRCC.
paper-unwritable = « … » remplace des lettres pour lesquelles ce document n’a pas de police. Elles sont dans la conversation et dans le fichier JSON. Sur le formulaire d’IRCC, écrivez-les comme votre passeport, en lettres latines.
paper-caption = Un document à imprimer, ou à montrer à un consultant agréé : votre note avec chaque point, les rondes, les dates, les documents, les frais, et le formulaire d’IRCC, avec tout ce que vous m’avez dit.
paper-not-made = Le document n’a pas pu être fait ici. Tout ce qu’il contient se trouve sous /score, /draws, /deadlines, /checklist, /costs et /sheet.
