### What people ask about fees and settlement funds: the answer, the name of its button; see ways_*.ftl for
### how it is asked. Figures come from the rules (topics/figures.py).

topic-cost-total = { own-fees-first }To IRCC, since { $fees_since }, in Canadian dollars: each adult { $dollars_principal } + { $dollars_right } (right of permanent residence), each child { $dollars_child }, biometrics { $dollars_biometrics } a person, at most { $dollars_biometrics_family } a family. So one adult { $dollars_one_adult }, a couple { $dollars_couple }, a couple with two children { $dollars_couple_two_children }. The profile is free. Others set their prices (unofficial, 2026): test 280-410, ECA from about 264, medical 170-390 each, police certificates, translations. Funds are shown, not paid. /costs adds up your own.
    .name = How much does it all cost?

topic-funds-amount = By the table of { $funds_since }, in Canadian dollars, by family size: 1: { $funds_single }; 2: { $funds_two }; 3: { $funds_three }; 4: { $funds_four }; 5: { $funds_five }; 6: { $funds_six }; 7: { $funds_seven }; each more { $funds_each_more }. Count yourself, your partner and all dependent children, even those who stay abroad or are Canadian. Canadian Experience needs none.{ own-funds }
    .name = How much money must I show?
    .more = A new table is usual each summer; I had seen none up to 3 October 2026, so check IRCC's page.

topic-funds-history = No holding time is written down. But the bank letter shows the day each account was opened, its balance now and its average over six months, and the money must be there when you apply and when the visa is issued. In practice, explain a large recent deposit and prove where it came from. Stay above the table all the time: falling below can end your profile. That is as far as IRCC's page of November 2024 goes.{ own-funds }
    .name = How long must the money be there?

topic-funds-gift = A gift can count if it is truly yours: in your own account, nothing to pay back, free to be moved to Canada. Usual proof is a signed gift deed, the giver's bank record and a letter of explanation; IRCC's page, as I have it, names none of them. Money that stays in the account of a parent, friend or sponsor does not count, because you cannot show that you may use it.{ own-funds }
    .name = Money from my parents

topic-funds-loan = No. The money must be free of debts and other duties: bank loans, credit lines and money borrowed from relatives do not count, and the bank letter has to list your debts as well. If a loan turns out to stand behind your balance, it can look like misrepresentation.{ own-funds }
    .name = Can I use a loan?

topic-funds-property = No. The value of a house, flat or piece of land is not accepted as proof of funds. Only money you can reach and use counts. If you sell it, the money counts once it is in your account. In practice you then add the papers of the sale, so that they explain the deposit.{ own-funds }
    .name = House or land as funds

topic-funds-joint-account = If your partner comes with you, a joint account counts. An account in your partner's name alone may count, if you prove that you can use the money. If your partner stays abroad, rely on money you control yourself. IRCC's page, of November 2024 as I have it, does not say how a joint account with parents or others is judged: be ready to prove your legal access.{ own-funds }
    .name = Joint or partner's account

topic-funds-crypto = IRCC asks for letters from banks and financial institutions about bank and investment accounts. Fixed deposits, shares and funds are usually shown that way, if you can turn them into cash at any time. Crypto is not mentioned: a wallet has no such letter, so sell it and hold the cash, with proof. Locked pension money is hardly available.{ own-funds }
    .name = Crypto, shares, deposits
    .more = Beyond the letters, nothing of this is confirmed officially.

topic-funds-currency = Yes. IRCC's table is in Canadian dollars, so convert at the rate of the day, keep some margin for swings, and name the rate and the day in a short letter. I found no official rule about the rate. When I ask you for an amount, I mean Canadian dollars.{ own-funds }
    .name = Money in another currency

topic-refunds = If the application comes back as incomplete, both the processing fee and the right of permanent residence fee are returned. Once processing has begun, or after a refusal, the processing fee is kept; the { $fee_right } for the right of permanent residence comes back if you are refused or withdraw. Biometrics are refunded only if you have not given them. Reversing the card payment counts as fraud. Tests, ECA and doctors are not IRCC's to refund.
    .name = Do I get my fees back?
