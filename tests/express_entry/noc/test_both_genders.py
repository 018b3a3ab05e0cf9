"""An occupation said of a man and of a woman is one: both find the same groups."""

from __future__ import annotations

import pytest

from express_entry import noc

# Each with one of the groups it is, looked up by hand among the titles of NOC 2021; every one is
# searched in the masculine and in the feminine.
SPANISH = [
    ("enfermero", "enfermera", "31301"),
    ("auxiliar de enfermería", "auxiliar de enfermería", "33102"),
    ("contador", "contadora", "11100"),
    ("contador público", "contadora pública", "11100"),
    ("auxiliar contable", "auxiliar contable", "12200"),
    ("albañil", "albañila", "72320"),
    ("cocinero", "cocinera", "63200"),
    ("chofer", "chofera", "75200"),
    ("camionero", "camionera", "73300"),
    ("conductor", "conductora", "73300"),
    ("soldador", "soldadora", "72106"),
    ("maestro", "maestra", "41221"),
    ("maestro de primaria", "maestra de primaria", "41221"),
    ("profesor de secundaria", "profesora de secundaria", "41220"),
    ("profesor", "profesora", "41220"),
    ("ingeniero civil", "ingeniera civil", "21300"),
    ("ingeniero mecánico", "ingeniera mecánica", "21301"),
    ("ingeniero industrial", "ingeniera industrial", "21321"),
    ("ingeniero de sistemas", "ingeniera de sistemas", "21231"),
    ("programador", "programadora", "21230"),
    ("desarrollador de software", "desarrolladora de software", "21232"),
    ("electricista", "electricista", "72200"),
    ("plomero", "plomera", "72300"),
    ("fontanero", "fontanera", "72300"),
    ("mesero", "mesera", "65200"),
    ("camarero", "camarera", "65200"),
    ("vendedor", "vendedora", "64100"),
    ("secretario", "secretaria", "13110"),
    ("abogado", "abogada", "41101"),
    ("médico", "médica", "31102"),
    ("dentista", "dentista", "31110"),
    ("odontólogo", "odontóloga", "31110"),
    ("farmacéutico", "farmacéutica", "31120"),
    ("psicólogo", "psicóloga", "31200"),
    ("trabajador social", "trabajadora social", "41300"),
    ("niñero", "niñera", "44100"),
    ("estilista", "estilista", "63210"),
    ("peluquero", "peluquera", "63210"),
    ("mecánico", "mecánica", "72410"),
    ("mecánico automotriz", "mecánica automotriz", "72410"),
    ("carpintero", "carpintera", "72310"),
    ("agricultor", "agricultora", "80020"),
    ("gerente de ventas", "gerente de ventas", "60010"),
    ("diseñador gráfico", "diseñadora gráfica", "52120"),
    ("arquitecto", "arquitecta", "21200"),
    ("veterinario", "veterinaria", "31103"),
    ("fisioterapeuta", "fisioterapeuta", "31202"),
    ("nutricionista", "nutricionista", "31121"),
    ("panadero", "panadera", "63202"),
    ("carnicero", "carnicera", "63201"),
    ("pintor", "pintora", "73112"),
    ("cajero", "cajera", "65100"),
    ("recepcionista", "recepcionista", "14101"),
    ("periodista", "periodista", "51113"),
    ("traductor", "traductora", "51114"),
    ("economista", "economista", "41401"),
    ("analista de datos", "analista de datos", "21223"),
    ("cuidador de ancianos", "cuidadora de ancianos", "44101"),
    ("técnico en computación", "técnica en computación", "22221"),
    ("policía", "policía", "42100"),
    ("bombero", "bombera", "42101"),
    ("guardia de seguridad", "guardia de seguridad", "64410"),
    ("biólogo", "bióloga", "21110"),
    ("químico", "química", "21101"),
]

FRENCH = [
    ("éducateur", "éducatrice", "42202"),
    ("éducateur spécialisé", "éducatrice spécialisée", "42201"),
    ("vendeur", "vendeuse", "64100"),
    ("infirmier", "infirmière", "31301"),
    ("aide-soignant", "aide-soignante", "33102"),
    ("caissier", "caissière", "65100"),
    ("coiffeur", "coiffeuse", "63210"),
    ("serveur", "serveuse", "65200"),
    ("cuisinier", "cuisinière", "63200"),
    ("boulanger", "boulangère", "63202"),
    ("pâtissier", "pâtissière", "63202"),
    ("boucher", "bouchère", "63201"),
    ("directeur des ventes", "directrice des ventes", "60010"),
    ("directeur d'école", "directrice d'école", "40021"),
    ("enseignant", "enseignante", "41220"),
    ("instituteur", "institutrice", "41221"),
    ("professeur", "professeure", "41200"),
    ("avocat", "avocate", "41101"),
    ("ingénieur civil", "ingénieure civile", "21300"),
    ("informaticien", "informaticienne", "21222"),
    ("développeur", "développeuse", "21232"),
    ("programmeur", "programmeuse", "21230"),
    ("technicien informatique", "technicienne informatique", "22220"),
    ("chauffeur", "chauffeuse", "75200"),
    ("chauffeur de camion", "chauffeuse de camion", "73300"),
    ("conducteur de bus", "conductrice de bus", "73301"),
    ("mécanicien", "mécanicienne", "72410"),
    ("électricien", "électricienne", "72200"),
    ("plombier", "plombière", "72300"),
    ("soudeur", "soudeuse", "72106"),
    ("charpentier", "charpentière", "72310"),
    ("menuisier", "menuisière", "72310"),
    ("maçon", "maçonne", "72320"),
    ("agriculteur", "agricultrice", "80020"),
    ("pharmacien", "pharmacienne", "31120"),
    ("travailleur social", "travailleuse sociale", "41300"),
    ("traducteur", "traductrice", "51114"),
    ("rédacteur", "rédactrice", "51111"),
    ("acteur", "actrice", "53121"),
    ("couturier", "couturière", "64200"),
    ("assistant administratif", "assistante administrative", "13110"),
    ("agent de sécurité", "agente de sécurité", "64410"),
    ("formateur", "formatrice", "41210"),
    ("diététicien", "diététicienne", "31121"),
    ("opticien", "opticienne", "32100"),
    ("préposé aux bénéficiaires", "préposée aux bénéficiaires", "33102"),
    ("gardien d'enfants", "gardienne d'enfants", "44100"),
    ("femme de ménage", "homme de ménage", "65310"),
    ("livreur", "livreuse", "75201"),
    ("magasinier", "magasinière", "14401"),
    ("acheteur", "acheteuse", "12102"),
    ("conseiller financier", "conseillère financière", "11102"),
    ("courtier immobilier", "courtière immobilière", "63101"),
    ("agent immobilier", "agente immobilière", "63101"),
    ("technicien de laboratoire", "technicienne de laboratoire", "32120"),
    ("analyste financier", "analyste financière", "11101"),
    ("ambulancier", "ambulancière", "32102"),
    ("policier", "policière", "42100"),
    ("pompier", "pompière", "42101"),
    ("conseiller d'orientation", "conseillère d'orientation", "41320"),
    ("conseiller pédagogique", "conseillère pédagogique", "41405"),
    ("messager", "messagère", "74102"),
    ("gérant", "gérante", "60020"),
    ("gérant de restaurant", "gérante de restaurant", "60030"),
    ("agent de bord", "agente de bord", "64311"),
    ("adjoint administratif", "adjointe administrative", "13110"),
    ("chef cuisinier", "cheffe cuisinière", "62200"),
    ("consultant en informatique", "consultante en informatique", "21222"),
    ("assistant dentaire", "assistante dentaire", "33100"),
    ("technicien en génie civil", "technicienne en génie civil", "22300"),
    ("dessinateur", "dessinatrice", "22212"),
    ("concepteur web", "conceptrice web", "21233"),
    ("administrateur réseau", "administratrice réseau", "22220"),
    ("administrateur de bases de données", "administratrice de bases de données", "21223"),
    ("ouvrier agricole", "ouvrière agricole", "85100"),
    ("jardinier", "jardinière", "85121"),
    ("couvreur", "couvreuse", "73110"),
    ("plâtrier", "plâtrière", "73102"),
    ("carreleur", "carreleuse", "73101"),
    ("grutier", "grutière", "72500"),
    ("camionneur", "camionneuse", "73300"),
    ("routier", "routière", "73300"),
    ("agent d'assurance", "agente d'assurance", "63100"),
    ("musicien", "musicienne", "51122"),
    ("comédien", "comédienne", "53121"),
    ("sommelier", "sommelière", "65200"),
    ("nettoyeur", "nettoyeuse", "65310"),
    ("esthéticien", "esthéticienne", "63211"),
    ("masseur", "masseuse", "32201"),
    ("entraîneur", "entraîneuse", "53201"),
    ("danseur", "danseuse", "53120"),
    ("infirmier auxiliaire", "infirmière auxiliaire", "32101"),
]


@pytest.mark.parametrize(("his", "hers", "code"), SPANISH)
def test_both_genders_of_a_spanish_occupation_find_the_same_groups(
    his: str, hers: str, code: str
) -> None:
    _both_find(his, hers, code, "es")


@pytest.mark.parametrize(("his", "hers", "code"), FRENCH)
def test_both_genders_of_a_french_occupation_find_the_same_groups(
    his: str, hers: str, code: str
) -> None:
    _both_find(his, hers, code, "fr")


def _both_find(his: str, hers: str, code: str, language: str) -> None:
    found, of_hers = (noc.search(said, language, 6) for said in (his, hers))
    codes = [match.code for match in found.matches]
    assert code in codes, codes
    assert [match.code for match in of_hers.matches] == codes
    assert of_hers.ambiguous == found.ambiguous


@pytest.mark.parametrize(
    ("said", "codes"),
    [
        # Nurse aides; licensed practical nurses.
        ("enfermera auxiliar", ["33102", "32101"]),
        # Accounting clerks; accounting technicians.
        ("contadora auxiliar", ["14200", "12200"]),
        ("recursos humanos", ["11200", "12101"]),
        # Fields, by what most in them do: marketing professionals and managers; accountants,
        # accounting technicians, clerks; registered and practical nurses, aides.
        ("marketing", ["11202", "10022"]),
        ("contabilidad", ["11100", "12200", "14200"]),
        ("enfermería", ["31301", "32101", "33102"]),
        ("cocina", ["63200", "62200", "65201"]),
        # Trucks, buses, passengers, parcels.
        ("chofera", ["73300", "73301", "75200", "75201"]),
    ],
)
def test_what_several_groups_are_called_in_spanish(said: str, codes: list[str]) -> None:
    found = [match.code for match in noc.search(said, "es").matches]
    assert found[: len(codes)] == codes
