-- Full text over passages. The rows are the terms that retrieval makes of a passage (Chinese bigrams, English words);
-- rowid is the passage's id. Contentless: the text itself stays in `passages`.
CREATE VIRTUAL TABLE `passages_fts` USING fts5(`terms`, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2 tokenchars '_'");
