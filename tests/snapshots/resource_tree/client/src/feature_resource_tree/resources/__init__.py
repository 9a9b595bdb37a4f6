"""The groups of methods that hang on the client. They are imported when they are first used."""
