### Ways of asking about the topics of family in French, separated by "|". Never said, only read;
### written as people type: spelt right at first, as in short messages behind.

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
    | qui peut partir avec moi | je peux emmener ma femme et mes enfants | ma copine peut venir sans mariage
    | je pars avec qui sur le dossier | mes freres peuvent venir
    | jai un enfant d'un premier mariage, il vient aussi | ma niece que j'eleve peut venir
    | on met qui dans la demande | famille accompagnante c qui | mon fils de 23 ans peut m'accompagner
    | deux epouses, je peux emmener qui | est ce que toute la famille part en meme temps
    | ma fiancée peut etre incluse | mon petit frere a ma charge je peux l'inclure
    | mes enfants viennent aussi | ma fille de 23 ans peut encore venir
    | mon neveu vit avec nous, il peut venir | mon frère peut-il venir avec nous
ways-parents-come = est ce que mes parents peuvent venir | puis je amener ma mère | ajouter mes parents à ma demande
    | mon frère peut il venir avec moi | parrainer mes parents après la rp | super visa pour les parents
    | puis je inclure ma soeur | emmener papa et maman | puis je parrainer mes parents plus tard
    | ma mère vit avec moi peut elle venir | ajouter mon père à la demande | grand mère peut elle venir
    | beaux parents dans ma demande | ma mère est à ma charge | emmener mes vieux parents au canada
    | comment faire venir mes parents | mes parents peuvent ils immigrer avec moi
    | ma mère veuve dépend de moi, je la mets dessus ? | emmener les vieux avec nous | papa veut venir aussi
    | mes parents peuvent venir avec moi | emmener ma mere au canada | mon pere est agé, je peux l'ajouter
    | je peux mettre ma maman sur mon dossier | faire venir les parents apres
    | mes vieux restent seuls au pays, ya une solution | inclure mon papa dans la demande
    | parrainer ma mere c quand | super visa pour mes parents ? | ma belle mere vit avec nous, elle peut venir
    | mes parents dependent de moi financierement, ils comptent | et pour papa et maman on fait comment
    | ma mère peut venir avec nous | mes parents pourraient venir aussi
    | mon père est à ma charge, je peux l'emmener | et ma mère, elle pourrait venir
    | emmener ma belle-mère
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
    | ma femme ou moi, qui met son nom en premier | qui doit etre le principal
    | c mieux que mon mari soit demandeur principal ? | on est tous les deux diplomés, lequel depose
    | j'ai plus d'anglais, elle a plus d'etudes, qui passe en principal | vaut mieux que madame soit devant
    | comment choisir le demandeur principal dans le couple
    | est ce qu'on gagne des points si c'est elle la principale | mon epouse est plus jeune, on met elle ?
    | monsieur ou madame comme requerant | tester les deux cas pour voir qui a le plus de points
    | lequel doit être principal | qui doit être principal | qui en principal | lequel de nous deux dépose
    | qui met-on en principal
    | lequel de nous deux fait la demande | qui de nous deux doit être principal
    | faut-il mieux que ce soit ma femme | ce serait mieux que mon mari postule
    | c'est elle qui doit postuler peut-être | je sais pas qui mettre en principal
    | qui met-on comme requérant principal | qui doit être le requérant principal
    | sommes-nous mieux avec elle en principale | ma femme principale ou moi
    | qui de nous deux a le meilleur score pour être principal
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
    | ma femme vient pas avec moi | mon mari reste au pays | je veux partir seul d'abord et laisser ma famille
    | si elle m'accompagne pas ca change les points | mettre mon epouse non accompagnante
    | ma femme veut pas quitter son boulot, je pars sans elle | declarer le conjoint qui reste
    | jai plus de points sans ma femme, je la mets pas | mon mari me rejoindra plus tard, comment je fais
    | laisser ma femme au maroc et la faire venir apres | conjoint qui ne vient pas, on le declare quand meme
    | mon conjoint vit dans un autre pays et viendra pas
    | et s'il ne vient pas avec moi | et si ma femme reste au pays | et si mon mari ne vient pas
    | ma femme reste au pays, je dois la déclarer quand même
    | mon mari ne vient pas, je le mets ou pas | je la déclare ou je me mets célibataire
    | conjoint qui ne m'accompagne pas, ça change quoi
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
    | je me marie le mois prochain ca change quoi | on vient de se marier je fais koi pour mon profil
    | mariage apres l'invitation | si je me marie pendant le traitement
    | jai epousé ma copine en juin, faut le dire | celibataire dans le profil mais je vais me marier
    | mariage prevu apres l'ita, on attend ou pas | vaut mieux se marier avant ou apres la demande
    | mes fiançailles sont faites, le mariage c en decembre, consequence sur mes points
    | jai ajouté personne et maintenant jsuis marié | mariage coutumier compte ou pas
    | on se marie religieusement bientot, je declare
    | je me marie en juin, qu'est-ce que ça change | mariage prévu, avant ou après le profil
    | je suis fiancé, je l'ajoute ou pas | si je me marie pendant le bassin
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
    | jsuis en train de divorcer | on s'est separés, mon profil change | ma femme m'a quitté apres l'invitation
    | separé mais pas encore divorcé, je mets quoi | mon divorce est pas prononcé
    | mon mari est parti, faut le dire a ircc | rupture pendant la procedure
    | jai divorcé l'an dernier faut quels papiers | si on se separe avant la residence
    | mon ex etait sur le dossier, je l'enleve comment | on vit plus ensemble depuis 3 mois, statut a mettre
    | jugement de divorce en attente | on se separe pendant que le dossier est en traitement, je dois prevenir qui
    | elle et moi c fini en pleine procedure, faut le signaler
    | mon divorce est en cours, ça bloque | divorce pas prononcé, je mets quoi
    | séparé mais pas divorcé, je suis quoi | toujours marié sur le papier
    | le divorce en cours pose problème
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
    | ma femme est enceinte | on attend un bébé | bébé né la semaine derniere, je l'ajoute comment
    | jvais accoucher pendant le traitement | un enfant qui arrive ca change le dossier
    | la naissance de ma fille apres la demande | enceinte de 7 mois et invitée, je fais quoi
    | nouveau né faut le declarer | jai eu des jumeaux depuis le depot
    | ma femme accouche en mars, on depose avant ou apres | le bébé doit avoir un passeport et une visite medicale
    | grossesse et radio pour la visite medicale
    | et si le bébé naît après la demande | et si je tombe enceinte pendant la demande
    | ma femme est enceinte, on déclare le bébé maintenant | bébé prévu en mai, je le dis quand
    | on attend un enfant, ça change quelque chose | enceinte dans le bassin
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
    | jai pas declaré mon fils | jai caché mon mariage dans la demande
    | un enfant hors mariage que j'ai pas mentionné | j'ai oublié de mettre ma fille sur le dossier
    | si on declare pas sa femme ca fait quoi | jai deja la rp et j'avais pas mis mon enfant
    | mon mari savait pas pour mon enfant, je l'ai pas inscrit
    | faut vraiment declarer tous les enfants meme ceux qu'on voit pas | omettre un enfant c grave
    | j'avais dit celibataire mais j'etais marié | comment rattraper un membre de famille non declaré
    | enfant né d'une autre femme, obligé de le dire
    | si j'oublie de déclarer un enfant | dois-je déclarer ma fille qui vit avec sa mère
    | ne pas mentionner ma femme, c'est grave
    | je peux l'ajouter plus tard si je ne le déclare pas
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
    | ma femme peut travailler en attendant | mon conjoint peut bosser au canada avec moi
    | quel permis pour mon epouse pendant que j'attends la rp | jai un permis de travail, mon mari peut en avoir un
    | elle est visiteuse, peut elle travailler | permis de travail du conjoint d'un travailleur qualifié
    | ma copine arrive avec moi, elle a le droit de bosser
    | pendant que mon dossier est en cours madame peut avoir un permis
    | est ce que mon mari pourra travailler avant la residence
    | ma femme pourra travailler | mon mari aura le droit de travailler là-bas
    | mon conjoint peut travailler en arrivant | elle aura un permis de travail aussi
