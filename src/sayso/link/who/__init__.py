"""Which speakers of many documents are one, on what evidence; a person's judgement stands above it."""
