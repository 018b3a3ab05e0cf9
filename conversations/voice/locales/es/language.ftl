### Lo que este idioma es para el programa. Se ofrece cuando no le falta nada
### (python -m conversations.voice.missing) y aquí dice "yes".

language-offered = yes

## Los días: «3 de mayo de 2026»; abreviado, «3 may 2026».

form-date = d 'de' MMMM 'de' y
form-short-date = d MMM y
form-day = d MMM

answered-in = <i>Le respondo en español. Para volver: /{ $before }</i>
answered-in-already = <i>Ya le respondo en español. Otro idioma: /language</i>
