### Ways of asking about the topics of provinces: English, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-pnp-how = how do i get nominated | how can a province nominate me
    | how do i get a provincial nomination | how does pnp work | how to apply for pnp
    | 600 points from province how | which province will nominate me | notification of interest
    | how to get nominated by ontario | apply to province directly or through express entry | pnp steps
    | can i apply for pnp without express entry | nomination adds how many points
    | noi from a province what is it | accept the nomination in my profile | easiest way to get pnp
    | paper based pnp vs enhanced | get nominated by a province | provincial nominee how does it work
    | how do i get chosen by a province | steps for provincial nomination | which province would nominate me
    | apply to ontario | how to get a notification of interest | how do i apply for pnp
    | easiest province to get nominated | what must i do for 600 points | how can a province select me
    | expression of interest to alberta | get nominated by saskatchewan | do i apply to province first or ircc
    | oinp how to apply | what is the way to a nomination | province contact me
    | how do we get ontario to notice us | which button for province interest | want a provincial pick, how
    | how do i get a province to notice me | steps for a nomination from ontario
    | do i apply to the province or wait | how does one get nominated
    | how do i get a province to pick me | want those 600, where do i apply
    | must i have a job there before ontario nominates me | got a notification of interest, what do i do with it
    | should i apply for pnp alberta | should i apply to a pnp | should i go for a pnp | how does a pnp work
    | how do i get nominated by alberta
    | how does one get picked by a province | how do i get a nomination
    | can a province nominate me | how do i apply to a province | what do i do to be nominated
    | does a pnp make sense for me

ways-pnp-streams = which provinces have express entry streams | oinp human capital priorities open | best province for pnp
    | bc pnp express entry | alberta opportunity stream | which pnp is open now
    | saskatchewan sinp occupation in demand | nova scotia nominee streams | do i qualify for ontario pnp
    | manitoba pnp requirements | list of pnp streams | is oinp closed | pnp without job offer
    | provinces accepting it workers | am i eligible for sinp | ontario nominee program open or not
    | which provinces are inviting | list of provinces that use express entry
    | which provinces pick from the pool | streams aligned with express entry
    | does bc have an express entry option | ontario human capital | provinces taking my occupation
    | names of pnp streams | is alberta express entry stream open | nova scotia express entry stream
    | enhanced nominations which provinces | pnp options linked with ee | does manitoba have one tied to ee
    | list the provinces in on this
    | does bc have something tied to express entry | what options in alberta and saskatchewan
    | ontario human capital still open? | is there a nova scotia stream for nurses
    | provinces for it people | easiest province right now
    | which provinces take people from the ee pool | im a nurse, which province is best for a nomination
    | any province that wants it people without an offer
    | which province should i choose | which province is good for me | which province is best for a driver
    | which province needs designers | which province takes truck drivers | which province is easier
    | what province wants cooks | is saskatchewan easier | should i choose ontario or alberta
    | which province would take me | which province fits my job | which province is easiest
    | is there a stream for truck drivers | which province wants nurses
    | what province should i choose
    | which province takes bakers | who takes welders, alberta or saskatchewan
    | saskatchewan or nova scotia for my job

ways-pnp-live-elsewhere = can i move to another province after a nomination | pnp live in different province
    | nominated by alberta but want to live in toronto | do i have to stay in the province
    | how long must i stay in nominating province | moving after pr with pnp | can they cancel my pr if i move
    | leave saskatchewan after landing | change of province after nomination | must i live where i was nominated
    | got job in another province before pr approved | nominee must live in province
    | settle in toronto with a bc nomination | free to move after pnp | leave the province that nominated me
    | relocate to another province after getting pr by pnp | nominated by manitoba but i want to live in toronto
    | must i stay in the province that nominated me | can i settle somewhere else after pnp
    | do i have to remain in saskatchewan | move out after getting pr through pnp
    | how long do i need to live in the nominating province | change province after nomination
    | leave the province after landing | nomination from alberta but job in bc
    | obligation to stay in the province | got sinp but jobs are in the gta | nominated by pei, heart in toronto
    | got sinp but the jobs are in the gta | nominated by manitoba, want vancouver
    | must i stay in the province forever | move after landing?
    | nominated by saskatchewan but my brother is in toronto, can i settle there
    | how long must i stay in the province that chose me | got pnp and a job in another province, trouble?
    | bc nominated me but i want ontario, is that trouble
    | nominated by one province can i live in another
    | do i have to stay in the province that nominated me | can i move after the nomination
