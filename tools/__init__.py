"""Tools for those who build the program; none of them is part of it."""
