### Los nombres de las monedas que la gente escribe en español. «Pesos» a secas no está: son de muchos países.

words-money-USD = dólares americanos, dólar americano, dólares estadounidenses, dólares usa, dólares us, dólares gringos
words-money-MXN = pesos mexicanos, peso mexicano
words-money-COP = pesos colombianos, peso colombiano
words-money-ARS = pesos argentinos, peso argentino
words-money-CLP = pesos chilenos, peso chileno
words-money-DOP = pesos dominicanos, peso dominicano
words-money-PEN = soles, nuevos soles, sol peruano, soles peruanos
words-money-GTQ = quetzales, quetzal
words-money-VES = bolívares, ves
words-money-UYU = pesos uruguayos, uyu
words-money-BOB = bolivianos, bob
words-money-PYG = guaraníes, pyg
words-money-HNL = lempiras, hnl
words-money-CRC = colones, crc
words-money-NIO = córdobas, nio
words-money-GBP = libras, libras esterlinas
