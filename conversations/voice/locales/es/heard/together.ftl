### Lo que la gente escribe, para lo que se dice en together.ftl. Nunca se dice, solo se lee.

words-since = desde, a partir de
words-from-month = de, desde, entre, del
words-between-months = a, al, hasta, y
