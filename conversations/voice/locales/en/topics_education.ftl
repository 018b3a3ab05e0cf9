### What people ask about assessments of diplomas: the answer, the name of its button; see ways_*.ftl for
### how it is asked. Figures come from the rules (topics/figures.py).

topic-eca-where = Most people use one of { $eca_bodies }; IRCC takes them all alike. Doctors whose primary occupation is NOC { $eca_mcc_noc } need the Medical Council of Canada. Pharmacists ({ $eca_pebc_noc }) who need a licence go to PEBC, architects ({ $eca_cacb_noc }) who need one to CACB; for architects another body's report dated before { $eca_cacb_before } still counts. Be sure to order the version for immigration.{ own-eca }
    .name = Where do I get an ECA?

topic-eca-cost-time = Each body sets its own fee and time. The slow part is usually your school, which first has to send the papers. From unofficial pages of 2026, not confirmed: WES about $264 plus tax and delivery, and about 7 working days once every paper is accepted; others take from some weeks to months. Look at the body's own page before you choose, and start early.{ own-eca }
    .name = What does an ECA cost?

topic-eca-which-degrees = Usually only your highest finished one. For the level “two or more”, have every foreign credential assessed that you rely on; one of them must be of three years or longer. Unfinished studies earn nothing. What the report says it equals in Canada decides, not the title at home: a three-year degree, HND or bac+5 may come out higher or lower. If it equals nothing, secondary school can be assessed. An ECA is no licence to practise.{ own-eca }
    .name = Which degrees should be assessed?
