"""The statements of the PostgreSQL store; lists travel as arrays, one column each."""

from bot.store.plans import READY

LOCKED_CHATS = """
SELECT chat_id, session, version, next_seq, card_message_id, blocked_at, pinned_message_id
FROM chats WHERE chat_id = ANY($1::bigint[]) ORDER BY chat_id FOR UPDATE
"""

# A chat without a row is locked by its number; the numbers come in order.
LOCK_NUMBERS = "SELECT pg_advisory_xact_lock(chat_id) FROM unnest($1::bigint[]) AS chat_id"

HANDLED = "SELECT key FROM handled WHERE key = ANY($1::text[])"

HIGHEST_WAITING = """
SELECT chat_id, max(seq) FROM outbox WHERE chat_id = ANY($1::bigint[]) GROUP BY chat_id
"""

# Returns how many stored chats went, and how many that should not exist do.
FORGET = """
WITH asked AS (SELECT * FROM unnest($1::bigint[], $2::bigint[]) AS asked (chat_id, version)),
gone AS (
    DELETE FROM chats USING asked
    WHERE chats.chat_id = asked.chat_id AND chats.version = asked.version
    RETURNING 1
),
held AS MATERIALIZED (
    SELECT chat_id, seq FROM outbox
    WHERE chat_id = ANY($1::bigint[]) ORDER BY chat_id, seq FOR UPDATE
),
queue AS (
    DELETE FROM outbox USING held
    WHERE outbox.chat_id = held.chat_id AND outbox.seq = held.seq
),
plans AS (DELETE FROM reminders WHERE chat_id = ANY($1::bigint[])),
links AS (DELETE FROM partner_links WHERE chat_id = ANY($1::bigint[]))
SELECT (SELECT count(*) FROM gone) AS gone,
    (SELECT count(*) FROM chats JOIN asked USING (chat_id) WHERE asked.version = 0) AS unexpected
"""

# A whole round of turns; returns how many rows each part wrote.
RECORD = """
WITH causes AS (
    INSERT INTO handled (key, at)
    SELECT key, $2::bigint FROM unnest($1::text[]) AS key
    ON CONFLICT DO NOTHING RETURNING 1
),
changed AS (
    UPDATE chats
    SET session = new.session, next_seq = new.next_seq, version = chats.version + 1
    FROM unnest($3::bigint[], $4::bigint[], $5::text[], $6::bigint[])
        AS new (chat_id, version, session, next_seq)
    WHERE chats.chat_id = new.chat_id AND chats.version = new.version
    RETURNING 1
),
created AS (
    INSERT INTO chats (chat_id, session, version, next_seq)
    SELECT chat_id, session, 1, next_seq
    FROM unnest($7::bigint[], $8::text[], $9::bigint[]) AS new (chat_id, session, next_seq)
    ON CONFLICT DO NOTHING RETURNING 1
),
queued AS (
    INSERT INTO outbox (chat_id, seq, payload, created_at)
    SELECT chat_id, seq, payload, $2::bigint
    FROM unnest($10::bigint[], $11::bigint[], $12::text[]) AS new (chat_id, seq, payload)
)
SELECT (SELECT count(*) FROM causes) AS causes,
    (SELECT count(*) FROM changed) AS changed,
    (SELECT count(*) FROM created) AS created
"""

PASS_OVER = """
INSERT INTO handled (key, at) SELECT key, $2::bigint FROM unnest($1::text[]) AS key
ON CONFLICT DO NOTHING
"""

KEPT_REMINDERS = "SELECT key, due_at FROM reminders WHERE chat_id = $1 ORDER BY due_at, key"

KEPT_REPLIES = "SELECT payload FROM outbox WHERE chat_id = $1 ORDER BY seq"

SET_BLOCKED = """
WITH chat AS (UPDATE chats SET blocked_at = $2 WHERE chat_id = $1 RETURNING chat_id)
UPDATE reminders SET claimed_until = $3 FROM chat WHERE reminders.chat_id = chat.chat_id
"""

# Rows that stay the same are not written: most turns change nothing here.
PLAN = """
WITH wanted AS (
    SELECT wanted.*, CASE WHEN chats.blocked_at IS NOT NULL THEN $5::bigint END AS claimed_until
    FROM unnest($2::bigint[], $3::text[], $4::bigint[]) AS wanted (chat_id, key, due_at)
    LEFT JOIN chats USING (chat_id)
),
gone AS (
    DELETE FROM reminders WHERE chat_id = ANY($1::bigint[]) AND NOT EXISTS (
        SELECT FROM wanted
        WHERE wanted.chat_id = reminders.chat_id AND wanted.key = reminders.key
    )
)
INSERT INTO reminders (chat_id, key, due_at, claimed_until)
SELECT chat_id, key, due_at, claimed_until FROM wanted WHERE NOT EXISTS (
    SELECT FROM reminders AS stored
    WHERE stored.chat_id = wanted.chat_id AND stored.key = wanted.key
        AND stored.due_at = wanted.due_at
        AND stored.claimed_until IS NOT DISTINCT FROM wanted.claimed_until
)
ON CONFLICT (chat_id, key) DO UPDATE
SET due_at = excluded.due_at, claimed_until = excluded.claimed_until
"""

# A chat is taken by its longest ready row, so that two processes cannot share one between them.
# What a turn is writing at this moment, or another process claiming, is passed over: a claim that
# waited could wait in a circle. Rows are found again by their place (ctid), which holds within a
# statement: so there is one way to run each part, whatever the server believes about the table,
# where a join with all of it would take a second.
CLAIM = f"""
WITH ready AS MATERIALIZED (
    SELECT ctid AS place, chat_id, key, {READY} AS since FROM reminders
    WHERE {READY} <= $1 ORDER BY {READY} LIMIT $4
),
longest AS MATERIALIZED (
    SELECT DISTINCT ON (chat_id) place FROM ready ORDER BY chat_id, since, key
),
chosen AS MATERIALIZED (
    SELECT chat_id FROM reminders
    WHERE ctid = ANY (ARRAY(SELECT place FROM longest)) AND {READY} <= $1
    ORDER BY {READY} LIMIT $3 FOR UPDATE SKIP LOCKED
),
mine AS MATERIALIZED (
    SELECT ctid FROM reminders
    WHERE chat_id = ANY (ARRAY(SELECT chat_id FROM chosen)) AND {READY} <= $1
    FOR UPDATE SKIP LOCKED
)
UPDATE reminders SET claimed_until = $2 WHERE ctid = ANY (ARRAY(SELECT ctid FROM mine))
RETURNING chat_id, key, due_at
"""

# A row that a turn is writing loses its claim anyway.
RELEASE = """
UPDATE reminders SET claimed_until = NULL WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM reminders
    WHERE chat_id = ANY($1::bigint[]) AND claimed_until < $2 FOR UPDATE SKIP LOCKED
))
"""

RELEASE_BEYOND = """
UPDATE reminders SET claimed_until = NULL WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM reminders
    WHERE claimed_until > $1 AND claimed_until < $2 FOR UPDATE SKIP LOCKED
))
"""

ALL_WAITING = "SELECT chat_id, seq, payload, attempts FROM outbox ORDER BY chat_id, seq"

SOME_WAITING = """
SELECT chat_id, seq, payload, attempts FROM outbox
WHERE chat_id = ANY($1::bigint[]) ORDER BY chat_id, seq
"""

CHATS_AFTER = """
SELECT chat_id, session, version, next_seq, card_message_id, blocked_at, pinned_message_id
FROM chats WHERE chat_id > $1 ORDER BY chat_id LIMIT $2
"""

CHATS_BLOCKED = "SELECT chat_id FROM chats WHERE blocked_at < $1 ORDER BY blocked_at LIMIT $2"

CHATS_WAITING = """
SELECT DISTINCT chat_id FROM outbox WHERE chat_id > $1 ORDER BY chat_id LIMIT $2
"""

# A card counts only while its reply waits: a chat forgotten and begun anew has other cards. Chats
# are locked before replies, and each in order, as transactions do: so nobody waits in a circle.
DELIVERED = """
WITH locked AS MATERIALIZED (
    SELECT chat_id FROM chats WHERE chat_id = ANY($3::bigint[]) ORDER BY chat_id FOR UPDATE
),
done AS (SELECT * FROM unnest($1::bigint[], $2::bigint[]) AS done (chat_id, seq)),
named AS (
    SELECT * FROM unnest($6::bigint[], $7::bigint[], $8::text[]) AS named (chat_id, seq, payload)
),
held AS MATERIALIZED (
    SELECT chat_id, seq FROM outbox
    JOIN (SELECT * FROM done UNION ALL SELECT chat_id, seq FROM named) AS meant
        USING (chat_id, seq)
    WHERE (SELECT count(*) FROM locked) >= 0
    ORDER BY chat_id, seq FOR UPDATE OF outbox
),
gone AS (
    DELETE FROM outbox USING held JOIN done USING (chat_id, seq)
    WHERE outbox.chat_id = held.chat_id AND outbox.seq = held.seq
    RETURNING outbox.chat_id, outbox.seq
),
changed AS (
    UPDATE outbox SET payload = named.payload FROM held JOIN named USING (chat_id, seq)
    WHERE outbox.chat_id = held.chat_id AND outbox.seq = held.seq
)
UPDATE chats SET card_message_id = card.message_id, card_seq = card.seq
FROM unnest($3::bigint[], $4::bigint[], $5::bigint[]) AS card (chat_id, seq, message_id)
JOIN gone ON gone.chat_id = card.chat_id AND gone.seq = card.seq
JOIN locked ON locked.chat_id = card.chat_id
WHERE chats.chat_id = card.chat_id
"""

FAILED = """
UPDATE outbox SET attempts = attempts + 1, reason = $3 WHERE chat_id = $1 AND seq = $2
RETURNING attempts
"""

REWRITE_WAITING = "UPDATE outbox SET payload = $3 WHERE chat_id = $1 AND payload = $2"

LINKED = "SELECT digest, chat_id FROM partner_links WHERE digest = ANY($1::text[])"

DROP_LINK = "DELETE FROM partner_links WHERE chat_id = $1"

KEEP_LINK = """
INSERT INTO partner_links (chat_id, digest) VALUES ($1, $2)
ON CONFLICT (chat_id) DO UPDATE SET digest = excluded.digest
"""

SEALED_BY = "SELECT keys FROM sealing"

NOTE_SEALED_BY = "INSERT INTO sealing (place, keys) VALUES (1, $1) ON CONFLICT DO NOTHING"

CARDS = """
SELECT chat_id, card_message_id, card_seq FROM chats
WHERE chat_id = ANY($1::bigint[]) AND card_seq IS NOT NULL
"""

PINNED = "SELECT pinned_message_id FROM chats WHERE chat_id = $1"

NOTE_PINNED = """
UPDATE chats SET pinned_message_id = $3 WHERE chat_id = $1
    AND EXISTS (SELECT FROM outbox WHERE outbox.chat_id = $1 AND seq = $2)
"""

PRUNE_PARKED = "DELETE FROM parked WHERE at < $1"

PRUNE = """
WITH gone AS (
    DELETE FROM handled WHERE key IN (SELECT key FROM handled WHERE at < $1 LIMIT $2) RETURNING 1
)
SELECT count(*) FROM gone
"""

PARK = """
WITH handled AS (INSERT INTO handled (key, at) VALUES ($1, $3) ON CONFLICT DO NOTHING)
INSERT INTO parked (key, reason, at) VALUES ($1, $2, $3)
ON CONFLICT (key) DO UPDATE SET reason = excluded.reason, at = excluded.at
"""

PARKED = "SELECT key, reason, at FROM parked ORDER BY at, key"

ROUNDS = "SELECT number, source, told, changed_at FROM rounds ORDER BY number, source"

FEEDS = """
SELECT address, etag, last_modified, asked_at, read_at, outcome FROM feeds ORDER BY address
"""

# Both in one statement, so in one commit: what is noted as read is kept. Numbers come in order, so
# that two who write cannot wait for each other.
KEEP_ROUNDS = """
WITH kept AS (
    INSERT INTO rounds (number, source, told, changed_at)
    SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::bigint[])
    ON CONFLICT (number, source) DO UPDATE
    SET told = excluded.told, changed_at = excluded.changed_at
)
INSERT INTO feeds (address, etag, last_modified, asked_at, read_at, outcome)
SELECT * FROM unnest($5::text[], $6::text[], $7::text[], $8::bigint[], $9::bigint[], $10::text[])
ON CONFLICT (address) DO UPDATE SET etag = excluded.etag, last_modified = excluded.last_modified,
    asked_at = excluded.asked_at, read_at = excluded.read_at, outcome = excluded.outcome
"""

DROP_ROUND = "DELETE FROM rounds WHERE number = $1 AND source = $2 RETURNING number"

ANNOUNCED = "SELECT number FROM announced"

NOTE_ANNOUNCED = """
INSERT INTO announced (number) SELECT * FROM unnest($1::text[]) ON CONFLICT (number) DO NOTHING
"""

RULEBOOKS = "SELECT digest, files, since, is_told FROM rulebooks ORDER BY since, digest"

KEEP_RULEBOOK = """
INSERT INTO rulebooks (digest, files, since, is_told) VALUES ($1, $2, $3, $4)
ON CONFLICT (digest) DO UPDATE
SET files = excluded.files, since = excluded.since, is_told = excluded.is_told
"""

ANNOUNCE = "SELECT pg_notify($1, $2)"
