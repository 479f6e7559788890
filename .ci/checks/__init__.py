"""Checks of the exported files with the tools that read them in the field."""
