CREATE TABLE `__new_figures` (
	`report_id` integer NOT NULL,
	`code_id` integer NOT NULL,
	`value` real,
	`state` text NOT NULL,
	`raw` text NOT NULL,
	`proof` text,
	`place_id` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	PRIMARY KEY(`code_id`, `report_id`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`code_id`) REFERENCES `codes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "figures_state_known" CHECK("__new_figures"."state" IN ('number', 'blank', 'notApplicable', 'unread')),
	CONSTRAINT "figures_number_has_value" CHECK(("__new_figures"."state" = 'number') = ("__new_figures"."value" IS NOT NULL)),
	CONSTRAINT "figures_proof_known" CHECK("__new_figures"."proof" IN ('label', 'order', 'identity')),
	CONSTRAINT "figures_unread_unproved" CHECK("__new_figures"."state" <> 'unread' OR "__new_figures"."proof" IS NULL)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_figures`("report_id", "code_id", "value", "state", "raw", "place_id", "start", "end") SELECT "report_id", "code_id", "value", "state", "raw", "place_id", "start", "end" FROM `figures`;--> statement-breakpoint
DROP TABLE `figures`;--> statement-breakpoint
ALTER TABLE `__new_figures` RENAME TO `figures`;--> statement-breakpoint
CREATE INDEX `figures_report` ON `figures` (`report_id`);