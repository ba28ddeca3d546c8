//! Numbers -> the geometry of a chart. No words and no colours.
