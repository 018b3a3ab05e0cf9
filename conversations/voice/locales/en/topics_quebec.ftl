### What people ask about Quebec: the answer, its name on a button. How it is asked: ways_*.ftl.

topic-quebec-experience = Yes, like work or study in the rest of Canada, as long as you can prove that you do not plan to settle in Quebec. IRCC says to include proof and that officers check it. It names no list. Examples of ours: a job or housing search, a lease, or family in another province. Name the province you mean to live in.
    .name = Work or study in Quebec
