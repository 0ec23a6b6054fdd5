CREATE INDEX `reports_agency` ON `reports` (`agency_id`,`year`);--> statement-breakpoint
CREATE INDEX `reports_given` ON `reports` (`year`,`agency_id`) WHERE current = 1;