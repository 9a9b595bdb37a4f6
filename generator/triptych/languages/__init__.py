"""What is true of a language, whatever is generated in it: names, literals, types, layout."""
