### Universities and colleges by what people call them, where the list of the world's universities
### (conversations/hearing/schools) has them not, or has them otherwise. They tell where somebody
### studied, never where they live.

words-told-school-little = of, the, de, des, du, da, do, das, dos, del, della, la, le, les, el, l, d, di, and, et, y, e, for, fur, der, und, at
words-told-school-university = university, univ, uni, varsity, universite, universities, universidad, universidade, universita, universitas, universitat, universiteit, universitet, universitesi, uniwersytet, univerzita, univerzitet, sveuciliste, u

words-told-school-none = agri, bio, chem, comp, econ, elec, eng, geo, info, ling, mech, micro, psych, soc, stat, stats, tech, arch, civil, hons, honors, class, upper, dut, iut, bts, hnd, gpa, cgpa, national university, state university, technical university, open university, medical university, american university, international university, federal university
words-told-school-around = graduated, graduate, did, it, this, was, that, i, my, here, there, batch, campus, passed, yr, yrs, year, years, with, gpa, cgpa, first, class, hons

words-told-school-ae = zayed university, higher colleges of technology
words-told-school-au = griffith, curtin, usq, uow, murdoch university, tafe, tafe nsw, holmesglen, uq, uts, qut, anu, uwa, vu melbourne, kaplan business school
words-told-school-bd = nsu, iub, diu, national university bangladesh, bup
words-told-school-br = usp, ufrj, ufmg, unicamp, unesp, puc rio, puc sp, senac, senai, fgv, mackenzie, estacio
words-told-school-ca = usb, université de saint boniface, ccnb, university of saint boniface, st clair, yorkville, york, york university, york univ, uofr, u of r regina, uofc, uofm, uofa, uofs, u of t, u of c, u of s, u of g, sask polytech, saskatchewan polytechnic, sask poly, nlc, northern lights college, selkirk, selkirk college, camosun, camosun college, capilano, capu, cdi college, ucw, university canada west, niagara college, fleming college, sir sandford fleming, st lawrence college, northern college, sault college, boreal, college boreal, la cite, conestoga, humber, sheridan, seneca, centennial, george brown, fanshawe, algonquin, durham college, georgian, georgian college, lambton, lambton college, st clair college, loyalist, loyalist college, mohawk, mohawk college, canadore, cambrian, confederation college, holland college, nscc, nbcc, cna, rrc polytech, rrc, red river college, red river, bow valley, bow valley college, norquest, norquest college, olds college, lakeland college, lethbridge college, medicine hat college, keyano, mount royal, mount royal university, macewan, grant macewan, nait, sait, bcit, langara, douglas college, kwantlen, kpu, vcc, okanagan college, coast mountain college, north island college, viu, vancouver island university, tru, ufv, unbc, uvic, ubc, ubco, sfu, trinity western, lakehead, nipissing, trent university, brock, brock university, carleton, uottawa, queen s university, queens university, mcmaster, mcgill, concordia, laurentian, ontario tech, uoit, tmu, ryerson, laurier, wlu, guelph humber, western university, uwo, uwindsor, univ of windsor, york u, yorku, algoma, algoma university, dalhousie, dal, smu halifax, saint mary s university, st mary s university halifax, acadia, stfx, cbu, cape breton university, mount allison, unb, upei, mun, memorial university, uwinnipeg, umanitoba, assiniboine, assiniboine college, yukon university, great plains college, lasalle college, herzing, triOS, trios, trios college, collège boréal, cégep, cegep, polytechnique montréal, hec montréal, éts, uqam, uqtr, uqac, uqo, udem, udes, ulaval
words-told-school-ci = ensea abidjan, una abidjan, ujlog, inp hb, inphb, esatic, uao, ufhb
words-told-school-cm = enspy, enspd, ucac, iut douala, fgi douala, supptic, enset, ensp yaoundé, polytechnique yaoundé, polytech yaoundé, essec douala, iric, saint jérôme douala, ub cameroon, uba bamenda
words-told-school-cn = sysu, sjtu, zju, hust, bupt, tongji
words-told-school-co = sena, unal, universidad nacional de colombia, javeriana, uniandes, politecnico grancolombiano
words-told-school-de = tum, rwth, fau, tu dresden, tu munich, tu berlin, tu darmstadt, lmu, kit karlsruhe, fh aachen
words-told-school-dz = usto, usto mb, ensti, enssea, ensia, hec alger, inelec, ummto, usthb, ummto, esi alger, enp alger, ensa alger
words-told-school-fr = sorbonne, la sorbonne, paris 1, paris 8, paris nanterre, assas, dauphine, hec paris, essec, edhec, em lyon, neoma, kedge, skema, insa, insa lyon, ensam, ensa, arts et métiers, centrale, centralesupélec, epita, epitech, esiea, sciences po, cnam, isep, ece paris
words-told-school-gb = warwick, aston university, york, york university, york univ, york st john, lse, ucl, kcl, uclan, uea, uwe, soas, leeds beckett, uws, rgu, oxbridge, imperial college, queen mary, royal holloway, heriot watt, open university uk
words-told-school-gh = knust, ucc ghana, ug legon, legon, gimpa, upsa, uds, uew, kstu, ttu takoradi, accra technical university
words-told-school-hk = hku, hkust, cuhk, polyu
words-told-school-ie = tcd, ucd, dcu, ul limerick, nuig, mtu cork, tu dublin, griffith college, dbs dublin
words-told-school-in = iit, iits, nit, nits, iiit, iim, bits, bits pilani, vit, vtu, jntu, jntuh, jntuk, ptu, ipu, ggsipu, du delhi, delhi university, mumbai university, anna university, osmania, gtu, aktu, uptu, rgpv, lpu, srm, kiit, amity, manipal, ignou, sppu, pune university, madras university, calcutta university, calcutta univ, panjab university, panjab univ, punjab university, punjab univ, gndu, pu chandigarh, kuk, mdu, rajiv gandhi university, rguhs, ktu, mg university, cusat, christ university, symbiosis, nmims, jadavpur, wbut, makaut, bhu, amu, jmi, thapar
words-told-school-ir = sharif, amirkabir, azad, azad university, islamic azad, iust, tarbiat modares, allameh, payame noor, pnu
words-told-school-ke = strathmore, jkuat, uon, egerton, maseno, moi university, usiu, mku, kenyatta
words-told-school-lb = aub, usj, lau, usek, université libanaise, lebanese university, balamand, ndu lebanon
words-told-school-lk = sliit, ousl, peradeniya, moratuwa, kelaniya, ruhuna, sri jayewardenepura, nibm
words-told-school-ma = insea, iav hassan ii, iav, enim, ensem, esith, ensias rabat, supmti, hem casablanca, fsjes, est casa, ensa, ensam, encg, emi rabat, ehtp, inpt, ensias, uir, ofppt, iscae, université hassan ii, hassan ii, cadi ayyad, ibn tofail, ibn zohr, mohammed v, mundiapolis
words-told-school-mx = unam, ipn, itesm, tec de monterrey, uam, uanl, buap, udg
words-told-school-my = utm, ukm, uitm, utar, taylor s university
words-told-school-ng = yabatech, yaba tech, yaba college of technology, fedpoly, federal polytechnic, laspotech, auchi poly, imt enugu, kwara poly, ibadan poly, polytechnic ibadan, the polytechnic ibadan, oau, ife, obafemi awolowo, unn, nsukka, unizik, abu zaria, buk, uniport, unical, uniuyo, unilorin, unijos, unimaid, unibadan, uniabuja, futminna, futa, futo, fuoye, lasu, lautech, funaab, delsu, aaua, eksu, covenant university, babcock, nda kaduna, noun
words-told-school-np = tribhuvan, tribhuwan, tu kirtipur, tu nepal, pokhara university, purbanchal, kathmandu university, pulchowk
words-told-school-nz = aut, vuw, unitec, wintec, ara institute
words-told-school-ph = ust, up diliman, upd, dlsu, ateneo, feu, pup, mapua, tip manila, usc cebu, ceu, adamson, lpu manila, slu baguio, silliman, xu cagayan, ama university, sti college, cpu iloilo
words-told-school-pk = uet, uet lahore, nust, lums, fast nuces, fast university, punjab university, punjab univ, nuces, comsats, giki, ned, gcu, gcu lahore, pu lahore, iiui, aiou, uol, vu pakistan, virtual university, bzu, punjab university lahore, qau, quaid i azam
words-told-school-sa = kfupm, ksu, kau
words-told-school-sg = nus, ntu, smu singapore
words-told-school-sn = ugb saint louis, uasz, ensae dakar, ism dakar, ept thiès, bem dakar, ucad, esp dakar, ugb, cheikh anta diop
words-told-school-tn = supcom, ept tunis, fseg, isi ariana, isimm, enau, essect, enit tunis, enit, insat, esprit, ihec, enis, iset, fst tunis, isg tunis, tunis el manar
words-told-school-ua = kpi, knu, lnu, lviv polytechnic, kharkiv polytechnic, karazin, kyiv mohyla
words-told-school-ug = makerere, mubs, kyambogo, must mbarara
words-told-school-us = ucsd, umich, mit, nyu, ucla, usc, asu, cuny, suny, utd, gatech, ut dallas, ut austin
words-told-school-vn = bach khoa, hust hanoi, ftu, neu hanoi
words-told-school-za = unisa, uct, wits, ukzn, cput, tut, stellenbosch, uj
words-told-school-zw = nust bulawayo, uz zimbabwe, msu gweru, midlands state, midlands state university
words-told-school-na = unam windhoek, nust windhoek
words-told-school-jm = utech, uwi mona, mico
words-told-school-tt = uwi st augustine, costaatt
words-told-school-eg = ain shams, guc, auc, asu cairo
words-told-school-tr = metu, odtu, itu, bogazici, bilkent, hacettepe
words-told-school-id = itb, unpad, ipb
words-told-school-kr = snu
words-told-school-uz = world languages university, university of world languages
words-told-school-cd = unikin, unilu, unikis, uob bukavu, ucb bukavu, upn kinshasa, isp gombe, ista kinshasa, ulpgl
words-told-school-bj = uac benin, uac bénin, epac, enam bénin, abomey calavi
words-told-school-tg = esgis lomé, ub lomé
words-told-school-bf = ujkz, 2ie, ouaga 2
words-told-school-ml = usttb, usjpb, ussgb
words-told-school-ga = uob libreville, ustm, inptic
words-told-school-mg = espa vontovorona, ispm antananarivo, inscae
words-told-school-be = uclouvain, ulb, uliège, unamur, ichec, heh mons, ephec
