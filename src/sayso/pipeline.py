"""The stages in order, as lazy generators; the only place that wires adapters in."""
