### Formas de preguntar por estos temas, en español, separadas por "|". Nunca se dicen, solo se leen;
### escritas como las teclea la gente, con la ortografía debida.

ways-quebec-experience = cuenta el trabajo en quebec | trabajo en montreal puedo usar express entry | estudié en quebec me dan puntos
    | experiencia en quebec para cec | vivo en montreal puedo aplicar a express entry | mi experiencia en montreal sirve | me gradué en mcgill cuenta
    | estoy en quebec y me quiero ir a ontario | diploma de quebec cuenta | tengo csq puedo aplicar a express entry
    | años trabajados en quebec cuentan como experiencia canadiense
