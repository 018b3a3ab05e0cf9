### Ways of asking about the topics of status in canada: English, separated by "|".
### Never said, only read; written as people type, but spelt right.

ways-permit-ends = my work permit is about to expire | work permit expiring what are my options
    | permit ends next month and no ita | how to extend my work permit
    | extend status while waiting for express entry | when should i apply to renew my permit
    | can i stay in canada after my work permit expires | closed work permit ending soon
    | does an ita let me stay in canada | running out of status what should i do
    | work permit renewal 30 days before | lmia permit expiring pr not done | only 2 months left on my permit
    | permit about to end | visa is expiring soon in canada | my work authorization runs out
    | my work authorization finishes in two months | closed permit ending soon what are my options
    | permit running out before pr | how can i extend my work permit
    | what do i do when my permit is about to finish | my lmia permit ends
    | renew work permit while waiting for ita | can i stay when my permit is over | permit is near expiry
    | visa ending in three months | permit will finish before i get invited | what options when work permit ends
    | employer will not extend my permit | lmia permit dies in january, boss not renewing
    | two months left on my paper, still in pool | clock ticking on my work visa
    | lmia permit dies in january and boss won't renew | my permit is up soon and no ita
    | running out of status in march | what are my options when the closed permit ends
    | my closed permit is up in january and no invite yet, options
    | wp finishing soon and boss wont renew, how do i stay | only 50 days left on my work permit, what can i do
    | what happens when my permit ends | what if my permit expires before i am invited
    | my permit ends soon what can i do | my closed permit ends and my employer does not renew what do i do
    | my work permit ends soon, what happens to me | what can i do when my permit runs out
    | permit expires in may, what then | how do i stay after my permit ends
    | closed permit ends and no invitation yet

ways-pgwp-ends = my pgwp ends soon | can i renew my pgwp | pgwp extension | pgwp expiring no invitation yet
    | post graduation work permit expired what next | options after pgwp | second pgwp after another course
    | stay in canada after pgwp | pgwp short because of passport | how to keep working after pgwp
    | graduate permit running out | will my experience still count after pgwp ends
    | pgwp finishes in 3 months crs too low | last months of my pgwp | pgwp cannot be extended now what
    | after my post grad permit | my post graduation permit is nearly over | pgwp can it be extended
    | open permit after graduation ending no ita yet | three year pgwp finishing | pgwp extension 2026
    | what to do after pgwp | graduate permit runs out in april | pgwp renewal possible
    | pgwp expiring and crs too low | after my postgraduate permit what next
    | no invitation and pgwp about to finish | can i get a second pgwp
    | pgwp up in feb sitting at 488, panicking | last lap of my grad permit | pgwp finished what else
    | pgwp up in feb and no invite, panicking | post grad permit over soon, can it be extended
    | three months left on my pgwp | when pgwp runs out do i leave
    | graduated in 2023, my pgwp is over in march, crs 489, what now | can a pgwp be made longer
    | post grad permit nearly done and no ita
    | my pgwp ends in december what to do | pgwp till december what to do | what will i do after my pgwp
    | pgwp ends in june, anything i can do | what happens after my pgwp | can i extend my pgwp
    | pgwp over soon and no ita | how can i stay after the pgwp
    | keep working after the pgwp ends
    | after my pgwp do i have to pack my bags | do i have to leave when the pgwp is over

ways-bowp = what is a bridging open work permit | bowp eligibility | when can i apply for bowp
    | can i get a bridging permit with only an ita | bowp before aor | how to apply bridging work permit
    | bowp documents | bridge permit while pr is processing | is my wife eligible for bowp
    | bowp for pnp nominee | work permit while pr application in process | bowp fee
    | can i change employer on bowp | bridging permit | open permit after i applied for pr
    | when am i allowed to ask for bridging | permit to keep working after submitting pr
    | can i apply for a bridge after aor | open permit between my current permit and pr
    | when can i request the bridging permit | conditions for bowp
    | do i get a temporary permit while pr is processed | bowp cost and time | apply bowp before permit ends
    | bridging permit for pnp | extension of work rights after pr submission
    | is my spouse eligible with my bowp | what do i need for the bridge permit
    | that bridge thing so i do not stop working | can i get cover between permit and pr | bridge me till pr
    | bridge permit so i don't stop working | after acknowledgement can i get that bridging thing
    | pr submitted and permit ending, bridging?
    | already applied for pr and my permit is running out, is there something to bridge
    | what do i need for a bridging permit | can i get an open permit while my pr is being processed
    | what's this bridging permit | can i get a bridging open work permit
    | when may i ask for the bowp | bridging permit while i wait | do i qualify for a bowp

ways-maintained-status = what is maintained status | implied status canada | can i work while my extension is pending
    | applied to extend before expiry can i keep working | on implied status can i travel
    | my permit expired but extension in process | does work on maintained status count for cec
    | how long does maintained status last | what happens if my extension is refused while on maintained status
    | leaving canada on maintained status | proof that i can keep working | wp127 letter
    | extension submitted waiting for decision | status while my renewal is in process
    | waiting for permit extension can i stay | keep working after applying to extend
    | i applied to extend before expiry may i stay | waiting for permit renewal decision am i legal
    | can i keep working while extension is pending | status while renewal is in process
    | permit expired but extension submitted | applied in time for new permit
    | what if i leave canada during pending extension | do i remain legal until decision
    | renewal pending rights | same conditions until they decide | filed for extension before the end date
    | put in for extension two days before, ok to keep going to work | card is past date but renewal was sent
    | extension sent two days before it ended, can i keep working | waiting for renewal, still legal?
    | on implied status since may
    | asked for an extension before it ran out, no answer, can i keep working | what is implied status
    | permit expired but renewal pending, am i legal
    | applied for an extension, can i keep working
    | old permit finished yesterday but i applied in time
    | do i keep my rights while the extension is pending
    | extension pending, may i stay and work | is implied status still a thing
    | extension sent before the permit ended, may i show up at work
    | may i go to work on the old permit while they decide

ways-status-lost = my permit has already expired | i am out of status in canada | restoration of status
    | lost my status what can i do | overstayed my visa by 2 weeks | how to restore work permit
    | i forgot to renew my permit | 90 days restoration period | no status and express entry
    | can i work while restoration is processing | my study permit expired last month
    | expired work permit still working | extension refused am i out of status | out of status
    | my visa ran out and i am still in canada | restore my status | my permit expired last week | i overstayed
    | i am illegal now | forgot to renew my permit | no longer have valid papers | 90 days to restore
    | how to get my status back | i missed my permit date | my visa ended and i am still here
    | out of status can i apply for pr | i stayed after expiry | working without valid permit by mistake
    | totally forgot to extend, three weeks back | undocumented now | my papers lapsed, am i in trouble
    | totally forgot to extend, ran out three weeks ago | permit expired last month, still here
    | past 90 days, what do i do | overstayed
    | forgot to renew and it ran out last month, what do i do | ive overstayed by 3 weeks, is it over
    | no valid permit since june, how do i get status back
    | my permit expired weeks ago, is it over | i am out of status, what can i do
    | forgot to extend my permit | still here with an expired permit | can i get my status back
    | overstayed, is it finished for me
    | status ended, is there a way back | my status is gone, can it be repaired

ways-visitor-apply = can i apply while visiting canada | apply for pr on tourist visa
    | i am in canada as a visitor can i do express entry | can i create a profile while on visitor visa
    | visitor record and express entry | can i stay until i get ita as a visitor
    | in canada on visit can i apply for permanent residence | do visitors get points for being in canada
    | extend my visitor visa while in the pool | came on eta can i apply | apply from inside canada as tourist
    | visiting family in canada and want to apply | can i come to canada as visitor and apply express entry
    | visitor visa and pool | i am in canada as a tourist can i submit | create profile while visiting
    | apply for pr from inside on a visitor record | can i stay as visitor until pr
    | here on visit visa can i start express entry | came to see my sister can i apply now
    | convert tourist visa to pr | visitor changing to permanent resident | enter as tourist then apply
    | holiday in canada and apply | eta visitor apply | at friends in toronto on eta, launch from here?
    | came for holidays and liked it, file now?
    | here on a tourist visa at friends, can i begin from here | visiting my sister in surrey can i file
    | im here on a visitor visa at my sisters, can i apply from inside
    | came as a tourist and like it, can i make a profile now
    | i am here as a visitor can i apply | i came as a visitor can i apply from here
    | on a visitor visa since august can i apply from here | can i do this while i am a visitor here
    | can i still do cec as a visitor
    | i'm a visitor, can i apply from inside | can one apply on a visitor record
    | i'm in canada as a tourist can i apply | can i apply from inside canada
    | do i have to leave to apply | visitor visa now, may i apply for express entry

ways-dual-intent = does my profile hurt my visa or permit application | dual intent canada
    | will express entry affect my visitor visa | can i apply for study permit while in the pool
    | can my tourist visa be refused because of my ee profile
    | should i hide my express entry profile in visa application
    | applying for work permit and pr at the same time | visitor visa with pr application in process
    | does ircc see my profile when i apply for a visa | study permit and express entry together
    | will they think i will not go back | is it a problem to have a profile and ask for a visitor visa
    | visa officer will see my pr plans | ee profile and tourist visa | temporary visa while in express entry
    | will having a pr profile make my study visa refused | does express entry hurt my visitor visa
    | is it a problem for tourist visa that i want pr | ee profile affects trv
    | temporary visa and pr at the same time | do visa officers see my pr plans
    | applying for work permit while having express entry profile
    | should i hide my profile from the visa officer | both pr and visitor visa together
    | visa refused because of pr intention | study visa officer hold it against me that i have an ee number?
    | wanna visit while my ee is on
    | will the study visa officer mind my ee number | does having a profile hurt my tourist visa
    | applied for pr, will they refuse my trv | should i hide the profile on visa form
    | will having a profile get my visitor visa refused
    | want a study permit but im in the pool too, does it look bad
    | applied for pr and now need a trv, will they think ill stay
    | can i come as a visitor while my profile is in | will a pr profile hurt my visitor visa
    | is it a problem to ask for a study permit and pr | visit canada while in the pool

ways-travel-waiting = can i travel while i wait | can i leave canada while pr is processing | travel outside canada after applying
    | vacation during express entry processing | can i go home while my application is in process
    | do i need to inform ircc if i travel | travel after ita | leave canada after ppr
    | can i visit my family while waiting for pr | will i be able to re enter canada | travel while in the pool
    | holiday trip before landing | out of canada for a month does it matter | go abroad while waiting for pr
    | trips during processing | can i exit canada during the process
    | can i go home for a wedding during processing | leave canada while pr is pending
    | fly out while application is in progress | is it risky to travel after aor
    | can i visit my family abroad while waiting | re-entry during processing
    | holiday abroad while my file is open | my grandmother is sick can i go back
    | travel outside after submitting | do i have to stay in canada during processing
    | trip to the us while waiting for pr | what if i am abroad when approved
    | funeral in kerala, hop on a plane? | honeymoon in mexico mid process | stuck here till pr?
    | funeral back home, can i hop on a plane | leave the country after submitting?
    | two weeks in mexico during processing | outland applicant flying around
    | my grandma is ill back home, can i fly while they process | submitted in may, is a two week trip to goa ok
    | can i leave canada after applying and get back in
    | may i fly home meanwhile | can i travel while they process
    | my mother is sick, can i leave canada during processing | allowed to leave while i wait
    | must i stay in canada after applying | can i visit my family while the application runs
    | holiday during processing, risky or not | may i visit my family while my application runs
    | can i fly to see my mom while i wait
    | would leaving be stupid while they process | wedding at home during processing, can i go

ways-work-waiting = can i work in canada while i wait | can i start working after ita | does an invitation allow me to work
    | can i work while my pr application is processing | work without work permit canada
    | can i work as a visitor waiting for pr | can i do a second job on closed permit
    | is freelance for foreign company ok while visiting | when can i start working in canada
    | does aor give the right to work | change employer on a closed permit while waiting
    | am i allowed to work before pr | job in canada before getting pr | can a tourist work in canada
    | work rights while application pending | can i be employed while pr is processed
    | do i get work rights after submitting | am i allowed to work in canada before pr | does an ita let me work
    | i want to start a job while waiting | can i work without permit after aor | work legally during processing
    | does pending pr give work authorization | take a job before approval | can i change employer while waiting
    | working during pr process | can i clock in anywhere while they decide | start earning before the card
    | may i keep my job while they decide | can i start working once submitted
    | change employer while in process ok? | no permit but pr pending, work?
    | ita in hand, may i start a job in winnipeg already | applied from delhi, can i go work there while waiting
    | does the aor let me work
    | can i change jobs while waiting | must i keep my job until the pr
    | can i stop working after i applied | am i allowed to work while they process
