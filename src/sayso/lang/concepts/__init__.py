"""What news count and date, as concepts that English, Russian and Ukrainian words share."""
