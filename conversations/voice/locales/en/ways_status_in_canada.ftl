### Ways of asking about the topics of status in canada: English, and French in `.fr`, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-permit-ends = my work permit is about to expire | work permit expiring what are my options
    | permit ends next month and no ita | how to extend my work permit
    | extend status while waiting for express entry | when should i apply to renew my permit
    | can i stay in canada after my work permit expires | closed work permit ending soon
    | does an ita let me stay in canada | running out of status what should i do
    | work permit renewal 30 days before | lmia permit expiring pr not done | only 2 months left on my permit
    | permit about to end | visa is expiring soon in canada | my work authorization runs out
    .fr = mon permis de travail expire bientôt | prolonger mon permis de travail
        | mon permis finit le mois prochain et pas d invitation | puis je rester au canada après la fin du permis
        | quand renouveler mon permis de travail | plus que deux mois sur mon permis

ways-pgwp-ends = my pgwp ends soon | can i renew my pgwp | pgwp extension | pgwp expiring no invitation yet
    | post graduation work permit expired what next | options after pgwp | second pgwp after another course
    | stay in canada after pgwp | pgwp short because of passport | how to keep working after pgwp
    | graduate permit running out | will my experience still count after pgwp ends
    | pgwp finishes in 3 months crs too low | last months of my pgwp | pgwp cannot be extended now what
    | after my post grad permit
    .fr = mon permis de travail postdiplôme se termine bientôt | renouveler mon ptpd | que faire après le ptpd
        | mon ptpd expire et pas d invitation | prolonger le permis postdiplôme | rester au canada après le ptpd

ways-bowp = what is a bridging open work permit | bowp eligibility | when can i apply for bowp
    | can i get a bridging permit with only an ita | bowp before aor | how to apply bridging work permit
    | bowp documents | bridge permit while pr is processing | is my wife eligible for bowp
    | bowp for pnp nominee | work permit while pr application in process | bowp fee
    | can i change employer on bowp | bridging permit | open permit after i applied for pr
    | when am i allowed to ask for bridging
    .fr = c est quoi un permis de travail ouvert transitoire | ptot admissibilité | quand demander le ptot
        | permis transitoire avec seulement une invitation | permis de travail pendant le traitement de la rp
        | ptot pour candidat des provinces

ways-maintained-status = what is maintained status | implied status canada | can i work while my extension is pending
    | applied to extend before expiry can i keep working | on implied status can i travel
    | my permit expired but extension in process | does work on maintained status count for cec
    | how long does maintained status last | what happens if my extension is refused while on maintained status
    | leaving canada on maintained status | proof that i can keep working | wp127 letter
    | extension submitted waiting for decision | status while my renewal is in process
    | waiting for permit extension can i stay | keep working after applying to extend
    .fr = c est quoi le statut conservé | statut implicite canada
        | puis je travailler pendant que ma prolongation est en attente
        | mon permis a expiré mais la demande est en cours | voyager avec le statut conservé
        | preuve que je peux continuer à travailler

ways-status-lost = my permit has already expired | i am out of status in canada | restoration of status
    | lost my status what can i do | overstayed my visa by 2 weeks | how to restore work permit
    | i forgot to renew my permit | 90 days restoration period | no status and express entry
    | can i work while restoration is processing | my study permit expired last month
    | expired work permit still working | extension refused am i out of status | out of status
    | my visa ran out and i am still in canada | restore my status
    .fr = mon permis est déjà expiré | je suis sans statut au canada | rétablissement du statut
        | j ai oublié de renouveler mon permis | délai de 90 jours pour rétablir
        | puis je travailler pendant le rétablissement | mon permis d études a expiré | je n ai plus de statut

ways-visitor-apply = can i apply while visiting canada | apply for pr on tourist visa
    | i am in canada as a visitor can i do express entry | can i create a profile while on visitor visa
    | visitor record and express entry | can i stay until i get ita as a visitor
    | in canada on visit can i apply for permanent residence | do visitors get points for being in canada
    | extend my visitor visa while in the pool | came on eta can i apply | apply from inside canada as tourist
    | visiting family in canada and want to apply | can i come to canada as visitor and apply express entry
    | visitor visa and pool
    .fr = puis je présenter une demande en étant visiteur au canada | demander la rp avec un visa de touriste
        | je suis au canada comme visiteur entrée express possible | prolonger mon séjour de visiteur en attendant
        | venir en visiteur et postuler à entrée express | visiteur et résidence permanente

ways-dual-intent = does my profile hurt my visa or permit application | dual intent canada
    | will express entry affect my visitor visa | can i apply for study permit while in the pool
    | can my tourist visa be refused because of my ee profile
    | should i hide my express entry profile in visa application
    | applying for work permit and pr at the same time | visitor visa with pr application in process
    | does ircc see my profile when i apply for a visa | study permit and express entry together
    | will they think i will not go back | is it a problem to have a profile and ask for a visitor visa
    | visa officer will see my pr plans | ee profile and tourist visa | temporary visa while in express entry
    .fr = mon profil nuit il à ma demande de visa | double intention canada
        | visa de visiteur avec un profil entrée express | permis d études et entrée express en même temps
        | dois je cacher mon profil dans la demande de visa | visa temporaire et projet d immigrer
        | mon profil peut il faire refuser mon visa

ways-travel-waiting = can i travel while i wait | can i leave canada while pr is processing | travel outside canada after applying
    | vacation during express entry processing | can i go home while my application is in process
    | do i need to inform ircc if i travel | travel after ita | leave canada after ppr
    | can i visit my family while waiting for pr | will i be able to re enter canada | travel while in the pool
    | holiday trip before landing | out of canada for a month does it matter | go abroad while waiting for pr
    | trips during processing | can i exit canada during the process
    .fr = est ce que je peux voyager pendant l attente | quitter le canada pendant le traitement
        | vacances pendant la demande de rp | faut il prévenir ircc si je voyage
        | puis je rentrer chez moi pendant le traitement | voyager après l invitation

ways-work-waiting = can i work in canada while i wait | can i start working after ita | does an invitation allow me to work
    | can i work while my pr application is processing | work without work permit canada
    | can i work as a visitor waiting for pr | can i do a second job on closed permit
    | is freelance for foreign company ok while visiting | when can i start working in canada
    | does aor give the right to work | change employer on a closed permit while waiting
    | am i allowed to work before pr | job in canada before getting pr | can a tourist work in canada
    | work rights while application pending
    .fr = est ce que je peux travailler au canada pendant l attente | l invitation permet elle de travailler
        | travailler pendant le traitement de la rp | travailler sans permis au canada
        | quand puis je commencer à travailler
