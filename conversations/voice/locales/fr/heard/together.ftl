### Ce que les gens écrivent, pour ce qui est dit dans together.ftl. Jamais dit, seulement lu.

words-since = depuis, dès, à partir de
words-from-month = de, depuis, entre, du, à partir de
words-between-months = à, au, jusqu'à, jusqu’à, jusqu'en, jusqu’en, et
