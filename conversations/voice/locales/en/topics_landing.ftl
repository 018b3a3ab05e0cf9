### What people ask about arriving as a permanent resident: the answer, its name on a button. How it is asked: ways_*.ftl.

topic-landing-abroad = Arrive before the date on your COPR: it cannot be extended. Carry your passport, COPR and visa, proof of funds unless you are exempt, and two lists of goods: those with you, and those that follow. Tell the officer that you come to immigrate, and of any change such as a marriage or a birth. Declare 10,000 CAD or more. Give a Canadian address for the card. Your family lands with you or later. Free pre-arrival services help.
    .name = Landing in Canada

topic-pr-card = The first card comes by mail to a Canadian address, without asking. Give photo and address in the portal or at the border, and a new address within { RULE("process.landing.address_within_days") } days. About 40 days were shown for new cards on 3 June 2026, as I have it second-hand. Until then your COPR proves your status inside Canada. To fly back you need the card, or a travel document from abroad.
    .name = The PR card
