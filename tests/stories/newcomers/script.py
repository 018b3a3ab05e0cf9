"""The usual answers of an interview, to put a newcomer's conversation together from."""

from __future__ import annotations


def about(
    *,
    born: str,
    country: str,
    education: str,
    here: str = "0",
    abroad: str = "0",
    status: str = "[Single]",
    province: str = "[Ontario]",
    permit: str = "[No]",
) -> str:
    """Who somebody is; ``status`` of a person alone."""
    return f"""
        What is your date of birth?                     {born}
        What is your marital status?                    {status}
        In which province or territory                  {province}
        {living(country=country, education=education, here=here, abroad=abroad, permit=permit)}
    """


def living(*, country: str, education: str, here: str, abroad: str, permit: str = "[No]") -> str:
    """Where somebody lives, and the two answers in one line each."""
    return f"""
        In which country do you live now?               {country}
        Are you authorized to work in Canada now?       {permit}
        highest level of education                      {education}
        skilled work have you done in Canada            {here}
        skilled work have you done outside Canada       {abroad}
    """


def english(test: str, on: str, scores: str, name: str = "IELTS General Training") -> str:
    """A test of English, ``test`` as on its button, all four scores in one line."""
    return f"""
        Which approved English test have you taken?     [{test}]
        On which day did you take the English test?     {on}
        listening score in {name}       {scores}
    """


IELTS = "IELTS General Training"
NO_ENGLISH = """
        Which approved English test have you taken?     [I haven't taken one]
        Which English test do you plan to take?         [No plans]
"""
NO_FRENCH = """
        Which approved French test have you taken?      [I haven't taken one]
        Which French test do you plan to take?          [No plans]
"""


def degree(level: str, country: str, completed: str, *, body: str, issued: str, more: str) -> str:
    """A credential from abroad with its assessment, equal to what it is; ``more``: the answer to
    whether there is another one."""
    return f"""
        {studied(level, country, completed)}
        Do you have an educational credential           [Yes]
        Which organization issued the ECA report?       {body}
        On which day was the ECA report issued?         {issued}
        Which Canadian equivalency                      {level}
        another completed credential                    {more}
    """


def unassessed(level: str, country: str, completed: str) -> str:
    """The only credential, from abroad and without an assessment."""
    return f"""
        {studied(level, country, completed)}
        Do you have an educational credential           [No]
        another completed credential                    [No]
    """


def studied(level: str, country: str, completed: str) -> str:
    return f"""
        Which level is this                             {level}
        In which country was it awarded?                {country}
        In which month did you complete it?             {completed}
    """


BACHELORS = "[Bachelor's, or any 3+ year program]"
MASTERS = "[Master's or professional degree]"
TWO_YEARS = "[Two-year diploma]"
ONE_YEAR = "[One-year certificate or diploma]"


def job_abroad(
    title: str, noc: str, country: str, start: str, *, hours: str = "40", more: str = "[No]"
) -> str:
    """A paid job abroad that goes on."""
    return f"""
        {work(title, noc, country, start, "[I still work there]", hours)}
        Were you self-employed                          [No]
        another job to add?                             {more}
    """


def job_here(
    title: str,
    noc: str,
    start: str,
    *,
    end: str = "[I still work there]",
    hours: str = "40",
    more: str = "[No]",
) -> str:
    """A paid, authorized job in Canada, not beside full-time study."""
    return f"""
        {work(title, noc, "[Canada]", start, end, hours)}
        Were you self-employed                          [No]
        a temporary resident and authorized to work     [Yes]
        Were you a full-time student                    [No]
        another job to add?                             {more}
    """


def work(title: str, noc: str, country: str, start: str, end: str, hours: str) -> str:
    return f"""
        What is or was your job title?                  {title}
        these groups come closest                       [{noc}]
        Is this your work?                              [Yes, this is my work]
        In which country do or did you do this work?    {country}
        In which month did you start?                   {start}
        In which month did you stop?                    {end}
        How many hours a week                           {hours}
        Were you paid                                   [Yes]
    """


HAS_WORKED = """
        Have you done paid work                         [Yes]
"""
NO_CERTIFICATE = """
        certificate of qualification                    [No]
"""


def past_job_abroad(
    title: str, noc: str, country: str, start: str, end: str, *, more: str = "[No]"
) -> str:
    """A paid full-time job abroad that is over."""
    return f"""
        {work(title, noc, country, start, end, "40")}
        Were you self-employed                          [No]
        another job to add?                             {more}
    """


FROM_CANADA = """
        for at least 8 months?                          [Yes]
        another completed credential                    [No]
"""
"""After ``studied`` in Canada, full time: the last credential."""


def the_rest(
    *,
    funds: str,
    passport: str,
    city: str,
    sibling: bool = False,
    studied: str = "[No]",
    nominated: str = "[No]",
    children: str = "[0]",
) -> str:
    """Who is in Canada, study there, a nomination; no offer."""
    relatives = """
        have a brother or sister                        [Yes]
    """
    if not sibling:
        relatives = """
        have a brother or sister                        [No]
        another close relative                          [No]
    """
    return f"""
        {relatives}
        for at least two academic years                 {studied}
        nominated                                       {nominated}
        offer                                           [No]
        How many dependent children                     {children}
        How much money                                  {funds}
        On which day does your passport expire?         {passport}
        Which city are you in?                          {city}
    """
