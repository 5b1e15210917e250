"""Claims to a file; one module a format, one registry."""
