### Words that people type for what is worded in together.ftl. Never said, only read.

words-since = since, from, depuis
words-from-month = from, since, between, de, depuis
words-between-months = til, to, till, until, up to, through, and, jusqu'à, jusqu’à, à, au, et
