CREATE TABLE `mentions` (
	`id` integer PRIMARY KEY NOT NULL,
	`report_id` integer NOT NULL,
	`key` text,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`value` real NOT NULL,
	`unit` text NOT NULL,
	`approximate` integer NOT NULL,
	`year` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`sentence_start` integer NOT NULL,
	`sentence_end` integer NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "mentions_kind_known" CHECK("mentions"."kind" IN ('count', 'percent', 'change')),
	CONSTRAINT "mentions_within_sentence" CHECK("mentions"."sentence_start" <= "mentions"."start" AND "mentions"."start" < "mentions"."end" AND "mentions"."end" <= "mentions"."sentence_end")
) STRICT;
--> statement-breakpoint
CREATE INDEX `mentions_report` ON `mentions` (`report_id`);--> statement-breakpoint
CREATE INDEX `mentions_key` ON `mentions` (`key`);