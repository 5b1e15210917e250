"""What the program speaks of: articles, figures, claims, decisions. Standard library only."""
