### Ways of asking about the topics of landing: English, and French in `.fr`, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-landing-abroad = what do i need when i land in canada | landing documents for new pr | what to carry for first landing
    | copr expiry date can it be extended | how much cash can i bring | goods to follow list
    | soft landing canada | do i need proof of funds at the airport | when must i land
    | what questions at the border for new immigrants | can i land alone and bring family later
    | first entry as permanent resident | airport immigration checklist
    | moving to canada after visa what to pack in documents | arriving in canada first time as pr
    | what happens at the airport when i land | landing procedure
    .fr = de quoi ai je besoin à mon arrivée au canada | documents pour l arrivée comme résident permanent
        | la crp peut elle être prolongée | combien d argent puis je apporter | liste des biens à suivre
        | preuve de fonds à l aéroport | arriver seul et la famille plus tard

ways-pr-card = when do i get my pr card | pr card processing time | how long for pr card to arrive | pr card not received
    | can i travel without pr card | where is my pr card | first pr card how to apply
    | pr card mailing address change | pr travel document | do i have to apply for the pr card
    | photo for pr card | waiting for pr card want to travel | pr card after landing weeks
    | permanent resident card | when does the card come | card not arrived
    .fr = quand vais je recevoir ma carte de résident permanent | délai pour la carte rp | carte rp non reçue
        | puis je voyager sans carte rp | changer d adresse pour la carte rp
        | faut il demander la carte de résident permanent
