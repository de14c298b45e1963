"""A message as a line of words: typed forms undone, slips mended, words that look alike told apart."""
