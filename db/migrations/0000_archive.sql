CREATE TABLE `agencies` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`province` text,
	`city` text,
	`county` text,
	`level` text,
	`sector` text,
	CONSTRAINT "agencies_name_given" CHECK(length("agencies"."name") > 0)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `agencies_name` ON `agencies` (`name`);--> statement-breakpoint
CREATE INDEX `agencies_region` ON `agencies` (`province`,`city`,`county`);--> statement-breakpoint
CREATE TABLE `aliases` (
	`agency_id` integer NOT NULL,
	`alias` text NOT NULL,
	PRIMARY KEY(`agency_id`, `alias`),
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `aliases_alias` ON `aliases` (`alias`);--> statement-breakpoint
CREATE TABLE `build_info` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `codes` (
	`id` integer PRIMARY KEY NOT NULL,
	`code` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `codes_code_unique` ON `codes` (`code`);--> statement-breakpoint
CREATE TABLE `embeddings` (
	`passage_id` integer NOT NULL,
	`model` text NOT NULL,
	`vector` blob NOT NULL,
	PRIMARY KEY(`passage_id`, `model`),
	FOREIGN KEY (`passage_id`) REFERENCES `passages`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `figures` (
	`report_id` integer NOT NULL,
	`code_id` integer NOT NULL,
	`value` real,
	`state` text NOT NULL,
	`raw` text NOT NULL,
	`place_id` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	PRIMARY KEY(`code_id`, `report_id`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`code_id`) REFERENCES `codes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "figures_state_known" CHECK("figures"."state" IN ('number', 'blank', 'notApplicable')),
	CONSTRAINT "figures_number_has_value" CHECK(("figures"."state" = 'number') = ("figures"."value" IS NOT NULL))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `figures_report` ON `figures` (`report_id`);--> statement-breakpoint
CREATE TABLE `finding_cells` (
	`finding_id` integer NOT NULL,
	`code_id` integer NOT NULL,
	PRIMARY KEY(`finding_id`, `code_id`),
	FOREIGN KEY (`finding_id`) REFERENCES `findings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`code_id`) REFERENCES `codes`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `findings` (
	`id` integer PRIMARY KEY NOT NULL,
	`report_id` integer NOT NULL,
	`code` text NOT NULL,
	`severity` text NOT NULL,
	`parameters` text NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "findings_severity_known" CHECK("findings"."severity" IN ('error', 'warning', 'notice')),
	CONSTRAINT "findings_parameters_json" CHECK(json_valid("findings"."parameters"))
) STRICT;
--> statement-breakpoint
CREATE INDEX `findings_report` ON `findings` (`report_id`);--> statement-breakpoint
CREATE TABLE `passages` (
	`id` integer PRIMARY KEY NOT NULL,
	`report_id` integer NOT NULL,
	`section_id` integer,
	`section` text NOT NULL,
	`ordinal` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "passages_not_empty" CHECK("passages"."start" < "passages"."end" AND length("passages"."text") > 0)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `passages_report` ON `passages` (`report_id`,`ordinal`);--> statement-breakpoint
CREATE TABLE `places` (
	`id` integer PRIMARY KEY NOT NULL,
	`table_number` integer NOT NULL,
	`row` text NOT NULL,
	`column` text NOT NULL,
	CONSTRAINT "places_table_known" CHECK("places"."table_number" IN (2, 3, 4))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `places_printed` ON `places` (`table_number`,`row`,`column`);--> statement-breakpoint
CREATE TABLE `reports` (
	`id` integer PRIMARY KEY NOT NULL,
	`agency_id` integer NOT NULL,
	`year` integer NOT NULL,
	`edition` text NOT NULL,
	`title` text NOT NULL,
	`path` text NOT NULL,
	`file` text NOT NULL,
	`format` text NOT NULL,
	`sha256` text NOT NULL,
	`text` text NOT NULL,
	`current` integer NOT NULL,
	`indexed_at` integer NOT NULL,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reports_year_plausible" CHECK("reports"."year" BETWEEN 1990 AND 2100),
	CONSTRAINT "reports_current_flag" CHECK("reports"."current" IN (0, 1)),
	CONSTRAINT "reports_edition_known" CHECK("reports"."edition" IN ('2021', '2019', 'narrative'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `reports_path` ON `reports` (`path`);--> statement-breakpoint
CREATE UNIQUE INDEX `reports_one_current` ON `reports` (`agency_id`,`year`) WHERE current = 1;--> statement-breakpoint
CREATE INDEX `reports_year` ON `reports` (`year`);--> statement-breakpoint
CREATE TABLE `sections` (
	`id` integer PRIMARY KEY NOT NULL,
	`report_id` integer NOT NULL,
	`kind` text NOT NULL,
	`heading` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "sections_order" CHECK("sections"."start" <= "sections"."end")
) STRICT;
--> statement-breakpoint
CREATE INDEX `sections_report` ON `sections` (`report_id`);