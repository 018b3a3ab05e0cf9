### Ways of asking about the topics of landing: English, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-landing-abroad = what do i need when i land in canada | landing documents for new pr | what to carry for first landing
    | copr expiry date can it be extended | how much cash can i bring | goods to follow list
    | soft landing canada | do i need proof of funds at the airport | when must i land
    | what questions at the border for new immigrants | can i land alone and bring family later
    | first entry as permanent resident | airport immigration checklist
    | moving to canada after visa what to pack in documents | arriving in canada first time as pr
    | what happens at the airport when i land | landing procedure | flying to canada with my copr what to carry
    | what to do at the airport as new immigrant | landing day documents | deadline on copr
    | can my family land later | goods list for customs | what happens at the border when i become pr
    | do i have to declare money when i arrive | land and go back home | validity of copr for entry
    | what will the officer ask at arrival | soft landing | new immigrant arrival procedure
    | which papers to bring when i fly in | we touch down on the 12th with kids, what in the hand bag
    | first day at customs | can i enter by car from the us as new pr
    | flying on the 12th with kids, which papers in hand luggage | what do they ask at the airport
    | first day as pr at the border
    | flying in next month with my copr, what should i carry | what do i show at the airport the first time
    | do i declare the goods i ship later
    | how do we land | do we have to fly in together | can i land alone and bring them later
    | by when must we enter canada | can we land and go back home
    | what do i do at the airport when we land

ways-pr-card = when do i get my pr card | pr card processing time | how long for pr card to arrive | pr card not received
    | can i travel without pr card | where is my pr card | first pr card how to apply
    | pr card mailing address change | pr travel document | do i have to apply for the pr card
    | photo for pr card | waiting for pr card want to travel | pr card after landing weeks
    | permanent resident card | when does the card come | card not arrived | when does the card come by post
    | waiting for my pr card | card not received yet | how do i get the pr card | travel without pr card
    | card processing weeks | do i apply for my first card | renew pr card | my card is late
    | where is my card sent | prtd without card | how long until the plastic card
    | been six weeks, where is my plastic | moved house before card came
    | landed in may, card still not here | how does the card reach me | can i travel before the card comes
    | landed three weeks ago, when does the card come | moved flat before my card arrived
    | can i travel before i get the plastic card
    | when does the pr card arrive | where do they send the card
    | no address in canada yet for the card | how do i get my pr card
    | pr card not here yet, can i travel
