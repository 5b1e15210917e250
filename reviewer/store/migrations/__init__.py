"""Alembic's scripts, one a version of the tables; ``versions/NNNN_*.py`` leads to version NNNN.

To change the tables: change ``schema.py``, raise its ``VERSION``, write the next script, and add a test with
data from the version before. A script runs with foreign keys off, in the transaction that sets the version;
batch mode drops a table's triggers, so a script that rebuilds a table puts them back (``guards`` in the first).
"""
