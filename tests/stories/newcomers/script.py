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


IN_CANADA = """
        On which permit are you in Canada now?          [Work permit for one employer
        On which day does your permit end?              31 December 2029
"""
"""Whoever is in Canada may work there, for longer than anything is looked ahead to."""


def living(*, country: str, education: str, here: str, abroad: str, permit: str = "[No]") -> str:
    """Where somebody lives, and the two answers in one line each."""
    here_now = "Canada" in country
    return f"""
        In which country do you live now?               {country}
        {IN_CANADA if here_now else f"Are you authorized to work in Canada now?       {permit}"}
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
CELPIP = "CELPIP-General"
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
        Have you ordered the ECA already?               [No]
        another completed credential                    [No]
    """


def studied(level: str, country: str, completed: str) -> str:
    return f"""
        Which level is this                             {level}
        In which country was it awarded?                {country}
        In which month did you complete it?             {completed}
    """


SECONDARY = "[Secondary (high school) diploma]"
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


def about_a_couple(
    *,
    born: str,
    country: str,
    education: str,
    here: str = "0",
    abroad: str = "0",
    permit: str = "[No]",
) -> str:
    """Who somebody is whose partner comes along and is no Canadian."""
    return f"""
        What is your date of birth?                     {born}
        What is your marital status?                    [Married]
        Will your spouse or partner come to Canada      [Yes]
        a Canadian citizen or a permanent resident      [No]
        In which province or territory                  [Ontario]
        {living(country=country, education=education, here=here, abroad=abroad, permit=permit)}
    """


def partners_test(test: str, on: str, scores: str) -> str:
    """The partner's test, all four scores in one line."""
    return f"""
        test has your partner taken?                    [{test}]
        On which day did your partner take the test?    {on}
        your partner's listening score                  {scores}
    """


def degree_of_partner(level: str, country: str, issued: str | None) -> str:
    """The partner's education abroad, and its assessment where there is one."""
    assessed = f"""
        Does your partner have an educational           [Yes]
        was your partner's ECA report issued            {issued}
        does your partner's report state                {level}
    """
    none = """
        Does your partner have an educational           [No]
    """
    return f"""
        highest education your partner has              {level}
        was your partner's credential awarded           {country}
        {none if issued is None else assessed}
    """


def work_of_partner(*, abroad: str) -> str:
    """No work in Canada."""
    return f"""
        has your partner done in Canada                 [0]
        Has your partner worked full time in Canada     [No]
        has your partner done outside Canada            {abroad}
    """


def the_rest_of_a_couple(
    *,
    funds: str,
    passport: str,
    born: str,
    city: str,
    sibling: str = "[No]",
    relative: str = "[No]",
    studied: str = "[No]",
    children: str = "[0]",
) -> str:
    """The last questions of a couple; ``born``: the partner."""
    other = "" if sibling == "[Yes]" else f"another close relative          {relative}"
    return f"""
        have a brother or sister                        {sibling}
        {other}
        for at least two academic years                 {studied}
        Has your partner studied full time in Canada    [No]
        nominated                                       [No]
        offer                                           [No]
        How many dependent children                     {children}
        How much money                                  {funds}
        On which day does your passport expire?         {passport}
        What is your partner's date of birth?           {born}
        Which city are you in?                          {city}
    """


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
