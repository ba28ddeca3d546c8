//! One measurement of the bench, and how it is written as JSON.

use serde_json::{Value, json};

/// One measurement.
pub(crate) struct Row {
    /// Stays the same from version to version, so that runs can be compared.
    pub(crate) id: String,
    pub(crate) what: String,
    pub(crate) value: f64,
    pub(crate) unit: String,
    /// In words, such as `<= 220`; empty for a value that is only there to compare with.
    pub(crate) target: String,
    /// Is the target met? Nothing when there is none.
    pub(crate) holds: Option<bool>,
}

impl Row {
    pub(crate) fn to_json(&self) -> Value {
        json!({
            "id": self.id,
            "what": self.what,
            "value": self.value,
            "unit": self.unit,
            "target": self.target,
            "holds": self.holds,
        })
    }

    pub(crate) fn from_json(row: &Value) -> Result<Self, String> {
        let text = |field: &str| row[field].as_str().map(str::to_owned);
        Ok(Self {
            id: text("id").ok_or_else(|| format!("a row without id: {row}"))?,
            what: text("what").ok_or_else(|| format!("a row without what: {row}"))?,
            value: row["value"].as_f64().ok_or_else(|| format!("a row without value: {row}"))?,
            unit: text("unit").unwrap_or_default(),
            target: text("target").unwrap_or_default(),
            holds: row["holds"].as_bool(),
        })
    }
}
