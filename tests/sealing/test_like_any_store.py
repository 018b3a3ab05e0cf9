"""A sealed store keeps the promises of any store: the same tests, on a sealed one."""

from __future__ import annotations

from tests.store import test_delivery, test_forgetting, test_pinned, test_reminders, test_turns

SAME_SECOND = "what is due at the same second comes in the order of what is stored"
NOT_OF_A_SEALED_STORE = {
    "test_a_refusal_caught_inside_still_undoes_everything": "the database refuses no sealed text",
    "test_reminders_due_at_the_same_second_are_claimed_together": SAME_SECOND,
    "test_a_plan_replaces_the_one_before": SAME_SECOND,
    "test_a_new_plan_ends_the_claim": SAME_SECOND,
    "test_claimers_at_once_never_get_the_same": "opens stores of its own",
    "test_plans_claims_and_blocks_at_once_never_wait_in_a_circle": "opens stores of its own",
    "test_a_killed_claimer_loses_its_claim_after_the_lease": "its process has no keys",
    "test_no_byte_of_it_stays_in_the_files": "opens a store of its own",
}
SHARED = (test_delivery, test_forgetting, test_pinned, test_reminders, test_turns)

for module in SHARED:
    for name, test in vars(module).items():
        if name.startswith("test_") and name not in NOT_OF_A_SEALED_STORE:
            globals()[name] = test


def test_what_is_left_out_is_there() -> None:
    assert all(any(hasattr(module, name) for module in SHARED) for name in NOT_OF_A_SEALED_STORE)
