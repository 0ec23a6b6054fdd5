ALTER TABLE `passages` ADD `kind` text;--> statement-breakpoint
ALTER TABLE `passages` ADD `theme` text;