"""A file to canonical text and what is known of it; one module a format, one registry."""
