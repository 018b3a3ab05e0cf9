### Ways of asking about the topics of family in French, separated by "|". Never said, only read;
### written as people type, but spelt right.

ways-who-can-come = qui peut venir avec moi | puis je amener ma femme et mes enfants
    | quels membres de la famille puis je inclure | âge limite pour un enfant à charge
    | mon fils de 23 ans peut il venir | ma copine peut elle venir | la famille peut elle partir avant moi
    | qui puis je emmener avec moi | quels membres de la famille dans ma demande | mes enfants sont ils inclus
    | puis je amener ma copine | toute ma famille peut elle venir | ma demande couvre t elle ma femme
    | mon fils peut il venir | qui est considéré comme famille | emmener mon petit frère
    | inclure mon conjoint et le bébé | mes enfants auront ils la résidence aussi | venir avec les siens
    | ma fille de 16 ans et ma nièce dont j'ai la garde suivent ? | toute la tribu peut venir ?
    | la nounou aussi ?
    | moi, ma femme, deux garçons et sa nièce, tous ensemble ? | ma fille étudiante de 22 ans suit ?
    | mon fils d'un premier mariage vit avec sa mère, il peut venir ?
    | qui j'ai le droit de mettre sur le dossier | le fils de ma compagne est compris ?
    | toute la famille dans une seule demande ?
    | est-ce que je peux inclure mes enfants | je peux mettre mes enfants dans la demande
    | inclure mes enfants | mes enfants dans ma demande
ways-parents-come = est ce que mes parents peuvent venir | puis je amener ma mère | ajouter mes parents à ma demande
    | mon frère peut il venir avec moi | parrainer mes parents après la rp | super visa pour les parents
    | puis je inclure ma soeur | emmener papa et maman | puis je parrainer mes parents plus tard
    | ma mère vit avec moi peut elle venir | ajouter mon père à la demande | grand mère peut elle venir
    | beaux parents dans ma demande | ma mère est à ma charge | emmener mes vieux parents au canada
    | comment faire venir mes parents | mes parents peuvent ils immigrer avec moi
    | ma mère veuve dépend de moi, je la mets dessus ? | emmener les vieux avec nous | papa veut venir aussi
ways-partner-who-first = qui de nous deux devrait être le demandeur principal | ma femme peut elle être la demandeuse principale
    | lequel de nous a le plus de points | changer de demandeur principal
    | mon conjoint a un meilleur anglais doit il postuler | comparer nos deux notes
    | lequel de nous deux doit être le demandeur principal | mieux si ma femme postule en premier
    | qui donne plus de points moi ou mon mari | mon conjoint devrait il être le principal
    | échanger les rôles avec ma femme | au nom de qui faire la demande
    | mon mari parle mieux anglais doit il être principal | elle a un master et moi une licence qui postule
    | quel profil est le plus fort dans le couple | le nom de qui en premier, elle ou moi
    | elle a un doctorat et moi du travail là-bas | on inverse les rôles ?
    | elle a le doctorat, moi l'expérience, qui en premier | on met qui en demandeur, elle ou moi
    | qui de nous deux passe devant | mari ou femme comme demandeur principal
    | c'est mieux moi ou lui en premier
ways-partner-not-coming = et si mon conjoint ne m accompagne pas | conjoint non accompagnant points
    | mon mari reste au pays suis je noté comme célibataire | ma femme est canadienne comment suis je noté
    | déclarer ma femme non accompagnante pour plus de points | parrainer mon conjoint plus tard
    | ma femme restera au pays | partir seul d'abord et la famille après | mon mari ne veut pas partir
    | laisser mon conjoint pour l'instant | ai je plus de points s'il reste
    | mettre le conjoint comme n'accompagnant pas | marié mais je postule seul
    | mon conjoint peut il me rejoindre après | parrainer ma femme plus tard | meilleure note comme célibataire
    | déclarer une épouse qui reste | mon mari refuse de quitter dakar | je le mets comme restant
    | je pars en solo mais marié
    | ma femme veut rester pour son travail, je mets quoi | mon mari ne bouge pas, je peux partir seul
    | plus de points sans ma conjointe, c'est permis ? | elle reste au pays, faut il ses papiers
    | je pars seul et la famille reste
ways-marriage = je me suis marié que faire | je me marie pendant que je suis dans le bassin
    | ajouter mon épouse à ma demande | le mariage change t il ma note
    | mariée après la demande de résidence permanente | me marier avant ou après la rp
    | je me marie le mois prochain | marié après avoir soumis | se marier avant ou après l'invitation
    | mon mariage est en juin et mon profil | je vais me marier après la demande | ajouter ma nouvelle épouse
    | passé de célibataire à marié | fiancé et bientôt marié | mariage avant l'arrivée
    | dois je repousser mon mariage | on vient de se marier | mairie la semaine prochaine et profil en ligne
    | on s'est dit oui hier | mariage religieux seulement
    | on se marie le mois prochain, profil déjà en ligne
    | mariage civil la semaine prochaine, je change quoi | mariés après l'invitation
    | mieux vaut se marier avant ou après
ways-divorce = je suis séparé ou divorcé que faire | nous nous sommes séparés pendant la demande
    | retirer mon conjoint de la demande | divorce après la demande de rp
    | mon ex mari est le demandeur principal | le divorce change t il ma note
    | mon mari et moi nous sommes séparés | on se quitte | ma femme est partie | séparé mais pas encore divorcé
    | la relation est finie après la demande | enlever mon ex du dossier | divorce en cours
    | si je me sépare de mon conjoint | changer l'état civil en divorcé | garde des enfants papiers
    | rupture pendant que je suis dans le bassin | nous ne vivons plus ensemble
    | elle a demandé la séparation après le dépôt | c'est fini entre nous | on se sépare en plein dossier
    | elle a demandé le divorce après l'envoi | mon mari est parti, il est sur la demande
    | séparés depuis mai mais pas divorcés
ways-birth = nous attendons ou avons eu un bébé que faire | ma femme est enceinte entrée express
    | ajouter un nouveau né à ma demande | bébé né après la demande
    | enceinte et radiographie pour la visite médicale | un enfant change t il ma note
    | ma femme accouche en juin | bébé pendant la procédure | nouveau né après la demande
    | on a eu un fils la semaine dernière | ajouter un nouveau né au dossier
    | je suis enceinte est-ce que ça change quelque chose | enfant né après l'invitation
    | notre fille vient de naître | on attend des jumeaux | adoption pendant la procédure
    | prévenir ircc de la grossesse | bébé né avant l'arrivée | enceinte de sept mois et le dossier est chez eux
    | le petit est arrivé mardi | un heureux événement en cours de route
    | le bébé est né avant le visa | accouchement prévu en juin, je préviens ?
ways-undeclared-family = je n ai pas déclaré un enfant ou un conjoint que faire | j ai oublié d ajouter ma fille
    | j ai caché mon mariage | enfant non déclaré ircc | j ai dit célibataire mais je suis marié
    | enfant d une autre relation non déclaré | je n'ai pas mis mon fils dans la demande
    | j'ai oublié de mentionner ma femme | jamais parlé de mon enfant à ircc | ajouter plus tard un enfant omis
    | j'ai dit célibataire mais j'étais marié | membre de la famille omis
    | enfant d'une relation précédente non mentionné | conjoint caché
    | conséquences de ne pas déclarer un enfant | j'ai tu l'existence de mon enfant
    | jamais mentionné la fille de mon premier mariage | je n'ai pas mis mon aîné | un enfant passé sous silence
    | je n'ai jamais mis ma première fille | oublié l'enfant de mon ex
    | j'ai caché mon mariage sur un vieux formulaire
ways-partner-work-permit = est ce que mon conjoint peut travailler au canada pendant l attente | permis de travail ouvert pour conjoint
    | ma femme peut elle avoir un permis de travail | permis ouvert pour l époux d un travailleur qualifié
    | mon mari est visiteur peut il travailler | droit de travailler de mon conjoint
    | permis pour ma femme pendant que je travaille | ma femme pourra t elle travailler pendant le traitement
    | permis ouvert pour mon mari | mon conjoint peut il trouver un emploi en attendant
    | droits de travail de mon épouse | ma femme veut travailler aussi | permis du conjoint lié à mon emploi
    | ma copine peut elle travailler en me rejoignant | autorisation de travail pour époux
    | ma femme est visiteuse peut elle travailler | si je pars le premier mon mari pourra bosser ?
    | ma femme s'ennuie, elle peut prendre un emploi ? | un permis ouvert pour ma moitié
    | si je pars avant, il pourra bosser ? | permis pour ma femme pendant l'attente
    | mon conjoint peut avoir un permis ouvert ?
