"""Papers for signing, as Word files in the page style of Nghị định 30/2020/NĐ-CP; drafts, never numbered or signed."""
