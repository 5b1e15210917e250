"""Who states a figure: reporting words, the sources they belong to, quotations, chains and carry-over."""
