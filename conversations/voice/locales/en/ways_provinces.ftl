### Ways of asking about the topics of provinces: English, and French in `.fr`, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-pnp-how = how do i get a provincial nomination | how does pnp work | how to apply for pnp
    | 600 points from province how | which province will nominate me | notification of interest
    | how to get nominated by ontario | apply to province directly or through express entry | pnp steps
    | can i apply for pnp without express entry | nomination adds how many points
    | noi from a province what is it | accept the nomination in my profile | easiest way to get pnp
    | paper based pnp vs enhanced | get nominated by a province | provincial nominee how does it work
    .fr = comment obtenir une désignation provinciale | comment fonctionne le pcp
        | demander une désignation à une province | les 600 points de la province comment
        | avis d intérêt d une province | pcp sans entrée express | confirmer la désignation dans mon profil

ways-pnp-streams = which provinces have express entry streams | oinp human capital priorities open | best province for pnp
    | bc pnp express entry | alberta opportunity stream | which pnp is open now
    | saskatchewan sinp occupation in demand | nova scotia nominee streams | do i qualify for ontario pnp
    | manitoba pnp requirements | list of pnp streams | is oinp closed | pnp without job offer
    | provinces accepting it workers | am i eligible for sinp | ontario nominee program open or not
    | which provinces are inviting
    .fr = quelles provinces ont des volets entrée express | quel pcp est ouvert maintenant
        | meilleure province pour une désignation | volets de l ontario | pcp sans offre d emploi
        | suis je admissible au pcp de la colombie britannique

ways-pnp-live-elsewhere = can i move to another province after a nomination | pnp live in different province
    | nominated by alberta but want to live in toronto | do i have to stay in the province
    | how long must i stay in nominating province | moving after pr with pnp | can they cancel my pr if i move
    | leave saskatchewan after landing | change of province after nomination | must i live where i was nominated
    | got job in another province before pr approved | nominee must live in province
    | settle in toronto with a bc nomination | free to move after pnp | leave the province that nominated me
    | relocate to another province after getting pr by pnp
    .fr = puis je déménager dans une autre province après une désignation | désigné par une province et vivre ailleurs
        | combien de temps rester dans la province | quitter la province après la rp
        | obligation de vivre dans la province de désignation | changer de province après la désignation
        | dois je rester dans la province qui m a désigné
