## Le formulaire d'IRCC : /sheet

form-line = { $label } : <code>{ $value }</code>
form-rough = { $label } : { $value } <i>(le formulaire demande plus précis)</i>
form-missing = { $label } : <i>à indiquer</i>
form-there = { $label } : <i>{ $value }</i>
form-elsewhere = à saisir là-bas ; je ne le garde jamais
form-child = Enfant { $number }
form-ask = { $entry ->
    [none] {""}
   *[other] <i>{ $entry }</i>{"\u000A"}
}<b>{ $label } ?</b>{ $kind ->
    [date] {" "}Par exemple : <i>3 avril 2019</i>.
    [month] {" "}Par exemple : <i>septembre 2018</i>.
    [country] {" "}Le nom du pays.
   *[text] {" "}Comme sur votre document ou passeport.
}
form-kept = Gardé seulement pour que vous puissiez le copier. Passez ce que vous préférez ne pas dire.
form-of-entry = { $label } ({ $entry })
form-told = Maintenant : <code>{ $value }</code>
form-unread-date = Je n’ai pas pu lire cela comme un jour. Écrivez le mois en lettres, par exemple <i>3 avril 2019</i>.
form-unread-month = Je n’ai pas pu lire cela comme un mois. Écrivez-le en lettres, par exemple <i>septembre 2018</i>.
form-unread-country = Je ne connais pas de pays de ce nom. Écrivez-le en entier.
form-unread-text = Écrivez-le en { $most } caractères au plus.
form-gone = Cette ligne n’est plus sur votre formulaire.
form-change = Quelle ligne voulez-vous changer ?
form-anew = { $doubts ->
    [0] Votre dernier profil a pris fin. Tout ce qu’il demande est encore ici, prêt à être saisi de nouveau.
   *[other] Votre dernier profil a pris fin. Tout ce qu’il demande est encore ici. Vérifiez d’abord ceci :
}
button-form-fill = Compléter ce qui manque ({ $count })
button-form-change = Changer une ligne
button-form-whole = Tout en une fois
button-form-application = Après une invitation
button-form-profile = Le profil
button-form-erase = Effacer ceci

form-family-name = Nom de famille
form-given-names = Prénoms
form-other-names = Autres noms utilisés
form-sex = Sexe ou genre, comme sur le passeport
form-birth-city = Ville de naissance
form-birth-country = Pays de naissance
form-union-date = Date du mariage ou de l’union
form-citizenship = Citoyenneté
form-passport-number = Numéro de passeport
form-passport-country = Passeport délivré par
form-passport-issued = Passeport délivré le
form-uci = Numéro de client (IUC)
form-home-address = Rue et numéro
form-email = Courriel
form-phone = Téléphone
form-english-report = Numéro du relevé d’anglais
form-french-report = Numéro de l’attestation de français
form-field-of-study = Domaine d’études
form-school = Établissement
form-school-city = Ville de l’établissement
form-study-start = Début des études
form-eca-number = Numéro de référence de l’EDE
form-nomination-number = Numéro du certificat de désignation
form-offer-employer = Employeur de l’offre
form-representative = Représentant, s’il y en a un
form-employer = Employeur
form-work-city = Ville du travail
form-partner-family-name = Partenaire : nom de famille
form-partner-given-names = Partenaire : prénoms
form-partner-birth-country = Partenaire : pays de naissance
form-partner-citizenship = Partenaire : citoyenneté
form-partner-passport-number = Partenaire : numéro de passeport
form-child-family-name = Nom de famille
form-child-given-names = Prénoms
form-child-birth-date = Date de naissance
form-child-birth-country = Pays de naissance
form-child-citizenship = Citoyenneté
form-mother-name = Mère : nom complet
form-mother-birth-date = Mère : date de naissance
form-mother-birth-country = Mère : pays de naissance
form-father-name = Père : nom complet
form-father-birth-date = Père : date de naissance
form-father-birth-country = Père : pays de naissance
form-earlier-applications = Demandes antérieures à IRCC
form-refusals = Visas ou entrées refusés, par tout pays
form-offences = Infractions et arrestations
form-health = Maladie grave
form-service = Service militaire, policier ou public
form-organizations = Appartenance à des organisations

## Dix ans sans trou

activity-work = Travail
activity-study = Études
activity-unemployed = Sans emploi
activity-home = À la maison, ou en famille
activity-travel = Voyage
activity-other = Autre chose
history-now = maintenant
history-period = { $start } – { $end }
between-places = { ", " }
history-named = { $kind } : { $what }
history-line = { $period } : <code>{ $what }</code>
history-gap = { $period } : <b>rien d’indiqué</b> ({ $months } mois)
history-open = Demandé depuis { $since }, mois par mois. Encore ouverts : { $months } mois.
history-whole = Demandé depuis { $since } : chaque mois est rempli.
history-trips = Voyages hors de votre pays de résidence, dans les dix dernières années, depuis { $since }.
history-how-activities = Touchez une période vide, ou écrivez-la : <i>janv. 2018 à mars 2019 : sans emploi, Rabat</i>. Les emplois que vous avez donnés sont déjà là.
history-how-addresses = Touchez une période vide, ou écrivez-la : <i>janv. 2018 à mars 2019 : 12 rue du Parc, Rabat, Maroc</i>.
history-how-trips = Écrivez chacun : <i>mars 2024 à mars 2024 : Dubaï, vacances</i>.
history-what = <b>{ $period } :</b> qu’avez-vous fait ? S’il y a eu plusieurs choses, écrivez-en une : <i>janv. 2018 à mars 2019 : sans emploi, Rabat</i>.
history-where-activities = <b>{ $period }, { $kind } :</b> où, et quoi ? Par exemple : <i>Rabat, Maroc</i>.
history-where-addresses = <b>{ $period } :</b> où viviez-vous ? L’adresse entière, avec le pays. S’il y en a eu plusieurs, écrivez-en une : <i>janv. 2018 à mars 2019 : 12 rue du Parc, Rabat, Maroc</i>.
history-kept = C’est noté : { $period }.
history-ends-first = La fin vient avant le début. Écrivez-le de nouveau.
history-to-come = C’est encore à venir ; le formulaire porte sur le passé.
history-full = J’en garde { $most } au plus.
history-change = Touchez ce qu’il faut retirer.
history-remove = { $period } : { $what }
