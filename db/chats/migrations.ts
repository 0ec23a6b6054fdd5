/**
 * The steps by which the tables of `chats.sqlite` came to be, oldest first: a file of version n (SQLite's `user_version`) has
 * the first n of them. A step is never changed once it was released; what is new is a step of its own.
 *
 * Digests: a subscription is what a conversation wants to be told and when; a delivery is one digest of it, claimed before
 * it is sent; the observed reports and the events are how the bot notices what the indexer has changed in the archive,
 * which it only reads. A delivery is `claimed` until a message is handed to Telegram, `sending` while Telegram has it, and
 * then `sent`, `nothing` (there was nothing to tell), `unknown` (it may have arrived), `refused`, `failed` or `dropped` (the
 * subscription was paused or got another time). `claims` counts who has taken it: only the last one may go on with it.
 */
export const CHATS_MIGRATIONS: readonly string[] = [
  // Files that were made before versions were counted have some of these tables, or all.
  `
  CREATE TABLE IF NOT EXISTS conversations (
    chat INTEGER NOT NULL, thread INTEGER NOT NULL, context TEXT NOT NULL CHECK (json_valid(context)),
    saved_at INTEGER NOT NULL, PRIMARY KEY (chat, thread)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS answers (
    id INTEGER PRIMARY KEY AUTOINCREMENT, chat INTEGER NOT NULL, thread INTEGER NOT NULL,
    answer TEXT NOT NULL CHECK (json_valid(answer)), saved_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS answers_chat ON answers (chat, thread, id);
  CREATE TABLE IF NOT EXISTS updates (id INTEGER PRIMARY KEY, saved_at INTEGER NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS known_chats (
    id INTEGER PRIMARY KEY, chat INTEGER NOT NULL UNIQUE, user INTEGER NOT NULL, seen_at INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS shared_questions (
    id TEXT PRIMARY KEY, question TEXT NOT NULL CHECK (length(question) > 0),
    language TEXT NOT NULL CHECK (language IN ('zh', 'en')), context TEXT NOT NULL CHECK (json_valid(context)),
    understood TEXT NOT NULL, saved_at INTEGER NOT NULL, UNIQUE (question, language, context, understood)
  ) STRICT;
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
`,
  // Schedules of every kind, in the notation of schedule.ts.
  `
  ALTER TABLE subscriptions ADD COLUMN schedule TEXT NOT NULL DEFAULT 'change' CHECK (length(schedule) > 0);
  UPDATE subscriptions SET schedule = CASE cadence
    WHEN 'daily' THEN 'd@' || minute WHEN 'weekly' THEN 'w' || day || '@' || minute
    WHEN 'monthly' THEN 'm' || day || '@' || minute ELSE 'change' END;
  ALTER TABLE subscriptions DROP COLUMN cadence;
  ALTER TABLE subscriptions DROP COLUMN minute;
  ALTER TABLE subscriptions DROP COLUMN day;
  `,
  // What has been taken from Telegram and not answered yet, and broadcasts on their way.
  `
  CREATE TABLE inbox (
    id INTEGER PRIMARY KEY, body TEXT NOT NULL CHECK (json_valid(body)), taken_at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('taken', 'sending', 'excusing'))
  ) STRICT;
  CREATE TABLE broadcasts (
    id TEXT PRIMARY KEY, text TEXT NOT NULL CHECK (length(text) > 0), language TEXT NOT NULL CHECK (language IN ('zh', 'en')),
    chat INTEGER NOT NULL, thread INTEGER NOT NULL, message INTEGER,
    state TEXT NOT NULL CHECK (state IN ('proposed', 'begun')), saved_at INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE broadcast_chats (
    id INTEGER PRIMARY KEY, broadcast TEXT NOT NULL REFERENCES broadcasts (id) ON DELETE CASCADE,
    chat INTEGER NOT NULL, user INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'gone', 'failed', 'unknown', 'merged')),
    UNIQUE (broadcast, chat)
  ) STRICT;
  CREATE INDEX broadcast_chats_waiting ON broadcast_chats (broadcast, state, id);
  `,
  // In a group everyone has a talk of their own; person 0 in a private chat. An answer lives on when its talk is forgotten.
  `
  CREATE TABLE new_conversations (
    chat INTEGER NOT NULL, thread INTEGER NOT NULL, person INTEGER NOT NULL,
    context TEXT NOT NULL CHECK (json_valid(context)), saved_at INTEGER NOT NULL, PRIMARY KEY (chat, thread, person)
  ) STRICT;
  INSERT INTO new_conversations SELECT chat, thread, 0, context, saved_at FROM conversations;
  DROP TABLE conversations;
  ALTER TABLE new_conversations RENAME TO conversations;
  ALTER TABLE answers ADD COLUMN person INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE answers ADD COLUMN forgotten INTEGER NOT NULL DEFAULT 0 CHECK (forgotten IN (0, 1));
  `,
  // What was asked in which message (a sign of its words), so that edits without a change are known; language and rights in a chat;
  // questions that people keep; what became of questions, without who asked them.
  `
  CREATE TABLE asked_messages (
    chat INTEGER NOT NULL, message INTEGER NOT NULL, sign TEXT NOT NULL, saved_at INTEGER NOT NULL,
    PRIMARY KEY (chat, message)
  ) STRICT;
  CREATE TABLE chat_manners (
    chat INTEGER PRIMARY KEY, language TEXT CHECK (language IN ('zh', 'zh-Hant', 'en')),
    admins_only INTEGER NOT NULL CHECK (admins_only IN (0, 1))
  ) STRICT;
  CREATE TABLE saved_questions (
    id INTEGER PRIMARY KEY AUTOINCREMENT, chat INTEGER NOT NULL, person INTEGER NOT NULL,
    question TEXT NOT NULL CHECK (length(question) > 0), language TEXT NOT NULL CHECK (language IN ('zh', 'en')),
    context TEXT NOT NULL CHECK (json_valid(context)), UNIQUE (chat, person, question, context)
  ) STRICT;
  CREATE TABLE verdicts (
    question TEXT NOT NULL CHECK (length(question) > 0), verdict TEXT NOT NULL CHECK (verdict IN ('good', 'bad', 'unread')),
    times INTEGER NOT NULL, last_at INTEGER NOT NULL, PRIMARY KEY (question, verdict)
  ) STRICT;
  ALTER TABLE answers ADD COLUMN verdict TEXT CHECK (verdict IN ('good', 'bad'));
  `,
  // Verdicts keep a wording without what it names, and not before it came twice; what was kept word for word goes. What an archive was taught.
  `
  DROP TABLE verdicts;
  CREATE TABLE verdicts (
    id INTEGER PRIMARY KEY AUTOINCREMENT, sign TEXT NOT NULL, language TEXT NOT NULL CHECK (language IN ('zh', 'en')),
    verdict TEXT NOT NULL CHECK (verdict IN ('good', 'bad', 'unread', 'taken')), means TEXT NOT NULL,
    wording TEXT CHECK (length(wording) > 0), times INTEGER NOT NULL, last_at INTEGER NOT NULL,
    UNIQUE (sign, verdict, means)
  ) STRICT;
  CREATE TABLE lessons (
    id INTEGER PRIMARY KEY AUTOINCREMENT, sign TEXT NOT NULL UNIQUE, language TEXT NOT NULL CHECK (language IN ('zh', 'en')),
    wording TEXT NOT NULL CHECK (length(wording) > 0), means TEXT NOT NULL CHECK (length(means) > 0), taught_at INTEGER NOT NULL
  ) STRICT;
  `,
]
