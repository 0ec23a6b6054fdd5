/**
 * The tables of digests, in `chats.sqlite`. A subscription is what a conversation wants to be told and when; a delivery is
 * one digest of it, claimed before it is sent; the observed reports and the events are how the bot notices what the
 * indexer has changed in the archive, which it only reads.
 *
 * A delivery is `claimed` until a message is handed to Telegram, `sending` while Telegram has it, and then `sent`,
 * `nothing` (there was nothing to tell), `unknown` (it may have arrived), `refused`, `failed` or `dropped` (the
 * subscription was paused or got another time). `claims` counts who has taken it: only the last one may go on with it.
 */
export const DIGEST_TABLES = `
  CREATE TABLE IF NOT EXISTS chat_settings (
    chat INTEGER PRIMARY KEY, time_zone TEXT NOT NULL,
    quiet_from INTEGER CHECK (quiet_from BETWEEN 0 AND 1439), quiet_until INTEGER CHECK (quiet_until BETWEEN 0 AND 1439),
    CHECK ((quiet_from IS NULL) = (quiet_until IS NULL))
  ) STRICT;
  CREATE TABLE IF NOT EXISTS subscriptions (
    id INTEGER PRIMARY KEY AUTOINCREMENT, chat INTEGER NOT NULL, thread INTEGER NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('zh', 'en')),
    topic TEXT NOT NULL CHECK (topic IN ('question', 'reports', 'findings', 'themes', 'figures')),
    question TEXT NOT NULL CHECK ((topic = 'question') = (length(question) > 0)),
    context TEXT NOT NULL CHECK (json_valid(context)),
    cadence TEXT NOT NULL CHECK (cadence IN ('daily', 'weekly', 'monthly', 'change')),
    minute INTEGER NOT NULL CHECK (minute BETWEEN 0 AND 1439), day INTEGER NOT NULL CHECK (day BETWEEN 0 AND 31),
    silent INTEGER NOT NULL CHECK (silent IN (0, 1)),
    paused TEXT CHECK (paused IN ('user', 'refused')), refusals INTEGER NOT NULL DEFAULT 0,
    next_at INTEGER, stamp TEXT,
    baseline TEXT NOT NULL CHECK (json_valid(baseline)), baseline_at INTEGER,
    UNIQUE (chat, thread, topic, question, context)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS deliveries (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    subscription INTEGER NOT NULL REFERENCES subscriptions (id) ON DELETE CASCADE,
    slot INTEGER NOT NULL, missed INTEGER NOT NULL, forced INTEGER NOT NULL CHECK (forced IN (0, 1)),
    status TEXT NOT NULL
      CHECK (status IN ('claimed', 'sending', 'sent', 'nothing', 'unknown', 'refused', 'failed', 'dropped')),
    lease_until INTEGER NOT NULL, claims INTEGER NOT NULL DEFAULT 0, attempts INTEGER NOT NULL DEFAULT 0,
    parts TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(parts)), parts_sent INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL DEFAULT 'null' CHECK (json_valid(state)),
    told INTEGER NOT NULL DEFAULT 0 CHECK (told IN (0, 1)),
    UNIQUE (subscription, slot)
  ) STRICT;
  CREATE UNIQUE INDEX IF NOT EXISTS deliveries_one_open ON deliveries (subscription)
    WHERE status IN ('claimed', 'sending');
  CREATE TABLE IF NOT EXISTS observed_reports (
    agency TEXT NOT NULL, year INTEGER NOT NULL, file TEXT NOT NULL, sha256 TEXT NOT NULL, indexed_at INTEGER NOT NULL,
    figures TEXT NOT NULL CHECK (json_valid(figures)), PRIMARY KEY (agency, year)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS observed_findings (finding TEXT PRIMARY KEY) STRICT;
  CREATE TABLE IF NOT EXISTS archive_events (
    id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('new', 'corrected', 'gone', 'finding', 'figure')),
    agency TEXT NOT NULL, year INTEGER NOT NULL, details TEXT NOT NULL CHECK (json_valid(details))
  ) STRICT;
  CREATE TABLE IF NOT EXISTS observations (
    one INTEGER PRIMARY KEY CHECK (one = 1), stamp TEXT NOT NULL, since INTEGER NOT NULL, observed TEXT
  ) STRICT;
`
