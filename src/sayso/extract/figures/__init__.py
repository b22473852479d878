"""What a document claims in numbers and dates: values, units, hedges, what is counted, who vouches."""
