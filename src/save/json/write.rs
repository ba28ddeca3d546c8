//! Writing a shape as JSON: no white space, pure ASCII. Knows nothing of lines and keys.

use serde::Serialize;
use serde::ser::{
    Impossible, SerializeSeq, SerializeStruct, SerializeTupleStruct, SerializeTupleVariant,
    Serializer,
};

use super::Error;

/// The text of a value.
pub(in crate::save) fn write<T: Serialize>(value: &T) -> Result<String, Error> {
    let mut json = String::new();
    value.serialize(Writer(&mut json))?;
    Ok(json)
}

/// A text in quotes. Characters outside ASCII become `\uXXXX`, in pairs if they need it.
pub(in crate::save) fn push_text(json: &mut String, text: &str) {
    json.push('"');
    for letter in text.chars() {
        let short = match letter {
            '"' | '\\' => letter,
            '\u{8}' => 'b',
            '\u{c}' => 'f',
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            ' '..='\u{7f}' => {
                json.push(letter);
                continue;
            }
            _ => {
                for unit in letter.encode_utf16(&mut [0; 2]) {
                    let unit = format!("\\u{unit:04x}");
                    json.push_str(&unit);
                }
                continue;
            }
        };
        json.push('\\');
        json.push(short);
    }
    json.push('"');
}

struct Writer<'a>(&'a mut String);

impl<'a> Writer<'a> {
    fn open(self, opening: &str, close: &'static str) -> Items<'a> {
        self.0.push_str(opening);
        Items { json: self.0, close, first: true }
    }

    fn name(&mut self, variant: &str) {
        self.0.push('{');
        push_text(self.0, variant);
        self.0.push(':');
    }
}

/// What stands between two brackets.
struct Items<'a> {
    json: &'a mut String,
    close: &'static str,
    first: bool,
}

impl Items<'_> {
    fn item<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), Error> {
        if !std::mem::take(&mut self.first) {
            self.json.push(',');
        }
        value.serialize(Writer(self.json))
    }
}

/// Numbers of every width are written as one.
macro_rules! numbers {
    ($($method:ident($number:ty))*) => {$(
        fn $method(self, value: $number) -> Result<(), Error> {
            self.serialize_i64(value.into())
        }
    )*};
}

/// What the shapes do not use.
macro_rules! refused {
    ($($method:ident($($argument:ty),*) -> $answer:ty;)*) => {$(
        fn $method(self, $(_: $argument),*) -> Result<$answer, Error> {
            Err(Error)
        }
    )*};
}

impl<'a> Serializer for Writer<'a> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Items<'a>;
    type SerializeTuple = Impossible<(), Error>;
    type SerializeTupleStruct = Items<'a>;
    type SerializeTupleVariant = Items<'a>;
    type SerializeMap = Impossible<(), Error>;
    type SerializeStruct = Items<'a>;
    type SerializeStructVariant = Impossible<(), Error>;

    numbers! {
        serialize_i8(i8) serialize_i16(i16) serialize_i32(i32)
        serialize_u8(u8) serialize_u16(u16) serialize_u32(u32)
    }

    refused! {
        serialize_u64(u64) -> ();
        serialize_f32(f32) -> ();
        serialize_f64(f64) -> ();
        serialize_char(char) -> ();
        serialize_bytes(&[u8]) -> ();
        serialize_unit() -> ();
        serialize_unit_struct(&'static str) -> ();
        serialize_tuple(usize) -> Self::SerializeTuple;
        serialize_map(Option<usize>) -> Self::SerializeMap;
        serialize_struct_variant(&'static str, u32, &'static str, usize)
            -> Self::SerializeStructVariant;
    }

    fn serialize_i64(self, value: i64) -> Result<(), Error> {
        self.0.push_str(&value.to_string());
        Ok(())
    }

    fn serialize_bool(self, value: bool) -> Result<(), Error> {
        self.0.push_str(if value { "true" } else { "false" });
        Ok(())
    }

    fn serialize_str(self, value: &str) -> Result<(), Error> {
        push_text(self.0, value);
        Ok(())
    }

    fn serialize_none(self) -> Result<(), Error> {
        self.0.push_str("null");
        Ok(())
    }

    fn serialize_some<T: ?Sized + Serialize>(self, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: ?Sized + Serialize>(
        self,
        _: &'static str,
        _: &T,
    ) -> Result<(), Error> {
        Err(Error)
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<(), Error> {
        self.serialize_str(variant)
    }

    fn serialize_newtype_variant<T: ?Sized + Serialize>(
        mut self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        self.name(variant);
        value.serialize(Writer(self.0))?;
        self.0.push('}');
        Ok(())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Items<'a>, Error> {
        Ok(self.open("[", "]"))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Items<'a>, Error> {
        Ok(self.open("[", "]"))
    }

    fn serialize_tuple_variant(
        mut self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Items<'a>, Error> {
        self.name(variant);
        Ok(self.open("[", "]}"))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Items<'a>, Error> {
        Ok(self.open("{", "}"))
    }
}

impl SerializeStruct for Items<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_field<T: ?Sized + Serialize>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        self.item(name)?;
        self.json.push(':');
        value.serialize(Writer(self.json))
    }

    fn end(self) -> Result<(), Error> {
        self.json.push_str(self.close);
        Ok(())
    }
}

/// Arrays by whatever name.
macro_rules! arrays {
    ($($kind:ident: $method:ident)*) => {$(
        impl $kind for Items<'_> {
            type Ok = ();
            type Error = Error;

            fn $method<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), Error> {
                self.item(value)
            }

            fn end(self) -> Result<(), Error> {
                self.json.push_str(self.close);
        Ok(())
            }
        }
    )*};
}

arrays! {
    SerializeSeq: serialize_element
    SerializeTupleStruct: serialize_field
    SerializeTupleVariant: serialize_field
}
