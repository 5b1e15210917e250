"""Closed classes of English words and sets of part-of-speech tags that the reading of context shares."""

# A stretch of a sentence's words: the first, and the one after the last.
Range = tuple[int, int]

NOUNS = frozenset({"NN", "NNS", "NNP"})
NOMINAL = NOUNS | {"PRP", "CD", "DT", "EX"}
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
VERBAL = frozenset({"VB", "VBD", "VBZ", "VBP", "VBN", "VBG"})

QUOTES = frozenset({'"', "“", "”", "''", "``"})
SINGLE_QUOTES = frozenset({"'", "‘", "’"})
DASHES = frozenset({"-", "–", "—"})
BE = frozenset({"is", "are", "was", "were", "be", "been", "being", "'s", "'re", "'m", "am"})
HAVE = frozenset({"has", "have", "had", "'ve", "'d"})
MODALS = frozenset({"'ll", "will", "would", "may", "might", "can", "could", "shall", "should", "must"})
AUXILIARIES = BE | HAVE | MODALS | {"did", "does", "do", "'t"}
PRONOUNS = frozenset({"he", "she", "they", "it", "i", "we", "you"})
RELATIVES = frozenset({"who", "which", "that"})
# Words that open a subordinate clause which comes before its main clause: "When the bank said …, …".
CONDITIONS = frozenset(
    {"when", "if", "although", "while", "though", "because", "since", "once", "until", "unless", "whenever"}
)
SUBORDINATORS = (CONDITIONS - {"once", "whenever"}) | frozenset(
    {"that", "as", "after", "before", "where", "whether", "than", "so", "but", "who", "which", "whom", "whose"}
    | {"what", "how", "why"}
)
WEEKDAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})
MONTHS = frozenset(
    {"january", "february", "march", "april", "may", "june", "july", "august", "september", "october"}
    | {
        "november",
        "december",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sept",
        "sep",
        "oct",
        "nov",
        "dec",
    }
)
DAYTIMES = frozenset({"morning", "afternoon", "evening", "night", "weekend"})
DAYS = frozenset({"today", "yesterday", "tomorrow", "tonight"})
# Nouns of time that stand by themselves as adverbs; "may" and "mar" are more often verbs.
TIME_WORDS = WEEKDAYS | (MONTHS - {"may", "mar"}) | DAYTIMES | DAYS | {"week", "month", "year"}
