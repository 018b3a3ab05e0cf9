### Un partenaire qui répond pour soi, dans sa propre conversation.

command-partner = Votre partenaire, dans sa conversation
partner-title = <b>Votre partenaire, dans sa propre conversation</b>
partner-idea = Vous envoyez un lien qui sert une seule fois. Votre partenaire l’ouvre sur son propre téléphone et répond à ses propres questions, dans sa langue. Aucun de vous ne voit les réponses de l’autre : seulement ce que vous acceptez tous les deux.
partner-not-needed = Vous m’avez dit que votre partenaire a la citoyenneté canadienne ou la résidence permanente. Rien de ses réponses ne change votre note : il n’y a donc rien à partager.
partner-no-links = Un lien ne peut être créé que sur Telegram.
partner-terms-title = <b>Ce que vous partageriez</b>
partner-terms-facts = De chacun, dans la note de l’autre : plus haut niveau d’études (au Canada ou non) et son évaluation, tests de langue (nom, date, résultats), années de travail et études au Canada.
partner-terms-compare = Si vous acceptez tous les deux de comparer : la note de chacun comme demandeur principal, les programmes auxquels chacun est admissible, le nom de ce qui manque.
partner-terms-nothing = Rien d’autre : ni date de naissance, ni emploi, ni argent, ni pays, ni message.
partner-terms-end = Chacun peut y mettre fin avec /partner ou /delete : les copies partent, et les deux en sont avertis.
partner-terms-who = Votre partenaire apprend seulement que « la personne qui vous a envoyé ce lien » le demande.
partner-link-made = Envoyez le message suivant à votre partenaire, et à personne d’autre. Le lien sert une seule fois, jusqu’au { $date }. Quand il aura servi, je vous demanderai si c’était bien cette personne.
partner-link = Regardons Entrée express ensemble. Ouvrez ceci sur votre propre téléphone : { $link }
partner-link-open = Un lien attend d’être ouvert, jusqu’au { $date }. Je ne peux pas le montrer une deuxième fois : créez-en un autre s’il est perdu.
partner-link-gone = Le lien est retiré : il ne fonctionne plus.
partner-offer = <b>La personne qui vous a envoyé ce lien veut regarder Entrée express en couple avec vous.</b> Vous répondez ici à vos propres questions.
partner-joined = Vous avez accepté. Dès que la personne qui vous a envoyé le lien confirme qu’il était pour vous, vous êtes reliés. Vous pouvez déjà commencer à répondre à vos propres questions.
partner-declined = Vous avez refusé. Rien de vous n’a été partagé avec qui que ce soit.
partner-waiting = Vous avez accepté. La personne qui vous a envoyé le lien n’a pas encore confirmé qu’il était pour vous.
partner-question = <b>Quelqu’un a ouvert votre lien et accepté.</b> Était-ce votre partenaire ? Demandez-le-lui d’abord : je ne vois pas qui c’est. Rien n’est partagé avant que vous disiez oui.
partner-connected = <b>Votre partenaire et vous êtes reliés</b>, depuis le { $date }.
partner-now-connected = <b>Votre partenaire et vous êtes reliés.</b> Ce que chacun a accepté est partagé à partir de maintenant ; /partner le montre, et y met fin.
partner-their-part = De votre partenaire :
partner-their-part-empty = Votre partenaire n’a encore rien dit dont votre note ait besoin.
partner-fact = { $label } : { $value }
partner-fact-level = { $level } ({ $scale })
partner-compares-not-you = Vous n’avez pas accepté que vos notes soient comparées.
partner-compares-not-them = Votre partenaire n’a pas accepté que vos notes soient comparées.
partner-end-question = <b>Ne plus partager avec votre partenaire ?</b> Ce que chacun a reçu de l’autre est retiré, des deux côtés, et vous en êtes avertis tous les deux. Vos propres réponses restent.
partner-ended-by-you = Vous ne partagez plus. Ce qui venait de votre partenaire est retiré ; vos propres réponses sont toutes là.
partner-kept = Rien n’a changé : vous êtes toujours reliés.
partner-nobody = Vous ne partagez avec aucun partenaire.
partner-refused = Vous avez dit non : rien n’a été partagé avec la personne qui a ouvert le lien. Créez un nouveau lien pour votre partenaire quand vous voulez.
partner-too-late = Il n’est plus possible de l’utiliser : l’autre personne l’a retiré.
partner-link-invalid = Ce lien ne fonctionne pas : il a déjà servi, a été retiré ou est trop ancien. Demandez-en un nouveau à la personne qui l’a envoyé.
partner-link-often = Trop de liens qui ne fonctionnent pas ont été ouverts ici aujourd’hui. Réessayez demain.
partner-link-own = C’est votre propre lien. Envoyez-le à votre partenaire : il fonctionne dans sa conversation, pas dans la vôtre.
partner-link-taken = Vous partagez déjà avec un partenaire, ou êtes sur le point de le faire. Mettez-y d’abord fin, puis ouvrez le lien de nouveau.
partner-news-declined = La personne dont vous avez ouvert le lien dit qu’il n’était pas pour vous. Rien n’a été partagé.
partner-news-ended = <b>Le partage avec votre partenaire est terminé.</b> Ce qui venait de votre partenaire est retiré ici, et ce qui venait de vous est retiré là-bas. Vos propres réponses restent comme elles sont.
partner-news-ready = <b>Votre partenaire et vous en avez dit assez pour être comparés.</b> Voyez lequel de vous a la note la plus élevée comme demandeur principal, et si l’autre devrait venir aussi.
partner-news-changed = Ce que votre partenaire a dit de sa situation a changé. Votre note du SCG était de { $before } et elle est maintenant de <b>{ $after }</b>{ if-estimate-too }.
partner-on-score = Votre partenaire répond dans sa propre conversation : /partner compare lequel de vous devrait présenter la demande.

couple-title = <b>Qui devrait présenter la demande, et l’autre devrait-il venir ?</b>
couple-way = { $who ->
        [you] Vous présentez la demande
       *[partner] Votre partenaire présente la demande
    }, { $comes ->
        [yes] l’autre vient
       *[no] l’autre reste
    } : { $least ->
        [yes] au moins { "" }
       *[no] { "" }
    }<b>{ $score }</b>, { $programs }
couple-programs-met = { $programs }
couple-programs-none = aucun programme
couple-programs-perhaps = un programme pas encore certain
couple-best = <b>Le mieux : { $who ->
        [you] vous présentez la demande
       *[partner] votre partenaire présente la demande
    }, { $comes ->
        [yes] et l’autre vient aussi.
       *[no] et l’autre reste.
    }</b>
couple-best-none = <b>Aucun des quatre cas ne remplit avec certitude les exigences d’un programme.</b>
couple-stays = « Reste » veut dire que l’autre ne vient pas avec vous comme résident permanent.
couple-lacks-you = Il manque de votre côté : { $what }.
couple-lacks-partner = Il manque du côté de votre partenaire : { $what }.
couple-basis = Calculé aujourd’hui d’après ce que chacun de vous a dit dans sa propre conversation ; une estimation, et non la réponse d’IRCC.
couple-change-title = <b>Si vous vous mariez, ou vous séparez</b>
couple-change-line = { $who ->
        [you] Vous
       *[partner] Votre partenaire
    } : sans conjoint <b>{ $alone }</b> ; en couple, l’autre vient <b>{ $comes }</b> ; l’autre reste <b>{ $stays }</b>
couple-change-papers = Documents demandés alors : { $married } si vous êtes mariés, { $common } si vous êtes conjoints de fait ; { $separated } si vous vous séparez, { $divorced } après un divorce.
couple-change-declare = Un changement dans votre famille se déclare tout de suite à IRCC, dans le bassin comme après la demande.
couple-change-apart = Si vous vous séparez, mettez aussi fin au partage ici : il ne s’arrête pas tout seul.

button-partner = Mon partenaire
button-partner-invite = Inviter mon partenaire
button-partner-agree = J’accepte, et nous comparons
button-partner-agree-facts = J’accepte, sans comparer
button-partner-decline = Non, merci
button-partner-new-link = Créer un nouveau lien
button-partner-take-back = Retirer le lien
button-partner-yes = Oui, c’était mon partenaire
button-partner-no = Non, c’était quelqu’un d’autre
button-partner-withdraw = Je n’en veux plus
button-partner-compare = Qui devrait faire la demande ?
button-partner-may-compare = Comparer nos notes
button-partner-end = Ne plus partager
button-partner-stay = Continuer à partager
button-partner-change = Mariage ou séparation

privacy-partner = Si votre partenaire et vous l’acceptez tous les deux (/partner), ce dont la note de l’autre a besoin est copié dans sa conversation : études, tests de langue, travail et études au Canada, et rien d’autre. Chacun peut y mettre fin à tout moment ; les copies partent alors. Le fichier de données de /export ne contient aucune réponse de votre partenaire ; son PDF montre ce que votre note en utilise. /delete n’efface que vous.
