"""Whatever a profile: what is said of an invitation without a claim is what the engine says of the
profile without it; and no claim that adds is passed over.

``CLAIMS=2000 SEED=7`` in the environment asks that many other profiles (docs/architecture.md).
"""

from __future__ import annotations

import json
import os
from collections import Counter
from typing import Any

from express_entry.ahead.claims import claims_of
from express_entry.ahead.claims_checked import CheckedClaim, check_claims
from express_entry.ahead.no_program import held
from express_entry.assessment import assess
from express_entry.assessment.score_range import score_range
from express_entry.candidate.candidacy import Candidacy
from express_entry.candidate.profile import Profile
from express_entry.candidate.three_valued import RANK
from express_entry.rulebook import default
from tests.express_entry.ahead.invited import a_round
from tests.express_entry.merge import merged
from tests.express_entry.random_profiles import Chance

PROFILES = int(os.environ.get("CLAIMS", "60"))
SEED = int(os.environ.get("SEED", "20261129"))
KINDS = ("cec", "fswp", "fstp", "general", "pnp", "french", None)


def read(told: dict[str, Any]) -> Profile:
    return Profile.model_validate_json(json.dumps(told), strict=True)


def test_without_a_claim_is_what_the_engine_says_without_it() -> None:
    print(f"SEED={SEED}")
    kinds: Counter[str] = Counter()
    for number in range(PROFILES):
        chance = Chance(f"{SEED}.{number}")
        told, on = chance.profile(), chance.on
        profile, kind = read(told), KINDS[number % len(KINDS)]
        cutoff = score_range(held(profile), on).least - 20
        life = Candidacy(submitted_on=on, invited_on=on, invited_as=kind)
        rounds = (a_round(max(cutoff, 0), kind or "general", on=on),)
        found = check_claims(profile, life, on, history=rounds)
        assert found is not None
        where = f"SEED={SEED} number {number}: {told}"
        assert found.checked_on == on, where
        assert found.score.score == score_range(held(profile), on).least, where
        ids = [one.id for one in found.claims]
        assert len(set(ids)) == len(ids), where
        for one in found.claims:
            kinds[one.kind] += 1
            what = f"{one.id} {one.changed}, {where}"
            without = held(read(merged(told, one.changed)))
            assert without != held(profile), what
            assert one.score == score_range(without, on).least, what
            assert one.points == found.score.score - one.score, what
            assert one.points > 0 or one.lost, what
            met = {each.program: each.verdict for each in assess(without, on).programs}
            if found.program.named:
                assert one.program is met[found.program.program], what
            assert ("program" in one.lost) is (RANK[one.program] < RANK[found.program.verdict]), (
                what
            )
            assert one.below is (
                found.score.cutoff is not None and one.score < found.score.cutoff
            ), what
            assert _agrees(one), what
        adds = {
            claim.id
            for claim in claims_of(held(profile), default())
            if score_range(claim.without, on).least < found.score.score
        }
        assert adds <= set(ids), where
    if PROFILES >= 60:  # fewer may miss some
        assert set(kinds) >= COMMON, kinds


def _agrees(one: CheckedClaim) -> bool:
    lost = {"program": one.program, "round": one.round, "score": one.reaches}
    fails = any(lost[part] == "not_met" for part in one.lost)
    if one.outcome == "falls":
        return fails
    if one.outcome == "may_fall":
        return bool(one.lost) and not fails
    return not one.lost


COMMON = {
    "ability",
    "language_test",
    "credential",
    "eca",
    "job",
    "sibling",
    "partner_comes",
    "partner_language",
    "partner_education",
    "partner_work",
}
