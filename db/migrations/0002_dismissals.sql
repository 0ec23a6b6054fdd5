CREATE TABLE `dismissals` (
	`key` text PRIMARY KEY NOT NULL,
	`parameters` text NOT NULL,
	`reason` text NOT NULL,
	`dismissed_at` integer NOT NULL,
	CONSTRAINT "dismissals_parameters_json" CHECK(json_valid("dismissals"."parameters")),
	CONSTRAINT "dismissals_reason_said" CHECK(length("dismissals"."reason") > 0)
) STRICT;
--> statement-breakpoint
ALTER TABLE `findings` ADD `key` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `findings_key` ON `findings` (`key`);