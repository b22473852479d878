"""From the words of a document's statements to who speaks, to whom, through what, when and to what end."""
