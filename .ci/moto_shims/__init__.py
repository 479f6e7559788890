"""A moto server that interprets state machines; each module mends one gap of stock moto."""
