-- What was read without scopes is read again: the reports are indexed anew.
DROP TABLE `mentions`;--> statement-breakpoint
CREATE TABLE `mentions` (
	`id` integer PRIMARY KEY NOT NULL,
	`report_id` integer NOT NULL,
	`key` text,
	`kind` text NOT NULL,
	`scope` text NOT NULL,
	`subject` text NOT NULL,
	`noun` text,
	`verb` text,
	`value` real NOT NULL,
	`unit` text NOT NULL,
	`raw` text NOT NULL,
	`approximate` integer NOT NULL,
	`year` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`sentence_start` integer NOT NULL,
	`sentence_end` integer NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "mentions_kind_known" CHECK("mentions"."kind" IN ('count', 'percent', 'change')),
	CONSTRAINT "mentions_scope_known" CHECK("mentions"."scope" IN ('whole', 'part', 'previous', 'other')),
	CONSTRAINT "mentions_within_sentence" CHECK("mentions"."sentence_start" <= "mentions"."start" AND "mentions"."start" < "mentions"."end" AND "mentions"."end" <= "mentions"."sentence_end")
) STRICT;
--> statement-breakpoint
CREATE INDEX `mentions_report` ON `mentions` (`report_id`);--> statement-breakpoint
CREATE INDEX `mentions_key` ON `mentions` (`key`,`report_id`);--> statement-breakpoint
CREATE TABLE `statements` (
	`id` integer PRIMARY KEY NOT NULL,
	`report_id` integer NOT NULL,
	`kind` text NOT NULL,
	`ordinal` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`text` text NOT NULL,
	`wording` text NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "statements_kind_known" CHECK("statements"."kind" IN ('problem', 'improvement', 'rectification')),
	CONSTRAINT "statements_not_empty" CHECK("statements"."start" < "statements"."end" AND length("statements"."text") > 0)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `statements_report` ON `statements` (`report_id`,`ordinal`);--> statement-breakpoint
CREATE INDEX `statements_wording` ON `statements` (`wording`);--> statement-breakpoint
CREATE TABLE `statement_themes` (
	`statement_id` integer NOT NULL,
	`theme` text NOT NULL,
	PRIMARY KEY(`statement_id`, `theme`),
	FOREIGN KEY (`statement_id`) REFERENCES `statements`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `statement_themes_theme` ON `statement_themes` (`theme`);