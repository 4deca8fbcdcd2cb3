//! The form of an activity report: its fields in order, what may be chosen, what is counted, and the columns of its CSV.
//!
//! A form is a file, not code: `assets/reports/` has France's and a plain one; any other is a file that is handed in. Its labels are
//! the form's own, in its own language: they are no words of the interface.

mod read;

pub use read::{FORM_MAX, read_form};

use std::collections::BTreeMap;

use crate::ids::{ModuleId, Slug};
use crate::record::Level;
use crate::text::SafeText;

/// The forms that ship: the name by which one is asked for, and its file.
pub const FORMS: [(&str, &str); 2] =
    [("la-coop", include_str!("../../../assets/reports/la-coop.toml")), ("plain", include_str!("../../../assets/reports/plain.toml"))];

/// A form.
#[derive(Clone, Debug, PartialEq)]
pub struct Form {
    /// Its name, kept with what is declared by it.
    pub id: Slug,
    /// What it is called.
    pub title: SafeText,
    /// The language of its labels.
    pub lang: SafeText,
    /// What stands between a label and its value.
    pub colon: SafeText,
    /// How days are written on it; in a CSV they are always written as `2026-12-01`, which every program reads as a day.
    pub days: Days,
    /// What stands between the cells of its CSV.
    pub separator: Separator,
    /// Whether its CSV begins with a byte-order mark, by which Excel knows its accents.
    pub mark: bool,
    /// In order.
    pub fields: Vec<Field>,
    /// In order.
    pub columns: Vec<Column>,
}

/// How a day is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Days {
    /// `2026-12-01`
    Iso,
    /// `01/12/2026`
    DayFirst,
}

/// What stands between two cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Separator {
    /// `,`, where numbers are written with a point.
    Comma,
    /// `;`, where numbers are written with a comma.
    Semicolon,
}

impl Separator {
    /// Both, by name.
    pub const NAMES: [&'static str; 2] = ["comma", "semicolon"];

    /// The one of that name.
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "comma" => Some(Self::Comma),
            "semicolon" => Some(Self::Semicolon),
            _ => None,
        }
    }

    /// As it is written.
    pub const fn sign(self) -> char {
        match self {
            Self::Comma => ',',
            Self::Semicolon => ';',
        }
    }
}

/// One field.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Its name in answers and counts.
    pub id: Slug,
    /// Its label.
    pub label: SafeText,
    /// What the form says of it.
    pub hint: Option<SafeText>,
    /// Whether it cannot be left empty.
    pub required: bool,
    /// Asked only where that other field has one of these choices.
    pub when: Option<(Slug, Vec<Slug>)>,
    /// What it holds.
    pub kind: Kind,
}

/// What a field holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// The day of the workshop.
    Day,
    /// How long it lasted.
    Minutes {
        /// At most.
        most: u32,
    },
    /// Words.
    Text {
        /// What is proposed.
        from: From,
    },
    /// Choices.
    Choice {
        /// Whether several can be chosen.
        many: bool,
        /// In order.
        choices: Vec<Choice>,
    },
    /// How many people were there, but for those whom another field counts.
    Heads {
        /// That other field.
        without: Option<Slug>,
        /// At most.
        most: u32,
    },
    /// A number that is typed; never more than another field's, or than were there at all.
    Count {
        /// That other field.
        of: Option<Slug>,
    },
    /// Another field's people, told apart: each band typed, what is left is the rest.
    Bands {
        /// That other field.
        of: Slug,
        /// In order.
        bands: Vec<Band>,
    },
}

/// What is proposed as words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum From {
    /// Nothing.
    Nothing,
    /// The plan's title.
    Title,
    /// The plan's place.
    Place,
    /// The plan's group.
    Group,
    /// The titles of the units that were gone through.
    Covered,
}

/// One choice, and when it is proposed.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// Its name in answers.
    pub id: Slug,
    /// Its label.
    pub label: SafeText,
    /// What the form says of it.
    pub hint: Option<SafeText>,
    /// Proposed unless another is chosen.
    pub usual: bool,
    /// Proposed for a workshop of that level.
    pub level: Option<Level>,
    /// Proposed where one of these modules was gone through.
    pub modules: Vec<ModuleId>,
    /// Proposed where laptops were used, or where none was.
    pub laptops: Option<bool>,
}

/// One band.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Band {
    /// Its name in counts.
    pub id: Slug,
    /// Its label.
    pub label: SafeText,
    /// Whether it is what the others leave: never typed.
    pub rest: bool,
}

/// One column of the CSV.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Its heading, to the letter.
    pub heading: SafeText,
    /// What stands in it.
    pub holds: Holds,
}

/// What a column holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Holds {
    /// Nothing: what this kit does not know, or must not tell.
    Nothing,
    /// The same in every row.
    Text(SafeText),
    /// What a field says.
    Field(Slug),
    /// One band of a field.
    Band(Slug, Slug),
    /// How many people were there in all.
    Heads,
    /// The workshop's id.
    Id,
}

/// The name under which a number that is typed alone is kept: a field of one band.
pub const ALONE: &str = "count";

impl Form {
    /// A form that ships.
    pub fn shipped(name: &str) -> Option<Self> {
        FORMS.iter().find(|(known, _)| *known == name).and_then(|(_, text)| read_form(text).ok())
    }

    /// The field of that name.
    pub fn field(&self, id: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.id.as_str() == id)
    }

    /// What is typed as numbers, in order: field and band, as counts name them, and the band's label where there are several.
    pub fn typed(&self) -> Vec<(&Field, &str, Option<&SafeText>)> {
        let mut typed = Vec::new();
        for field in &self.fields {
            match &field.kind {
                Kind::Count { .. } => typed.push((field, ALONE, None)),
                Kind::Bands { bands, .. } => {
                    typed.extend(bands.iter().filter(|band| !band.rest).map(|band| (field, band.id.as_str(), Some(&band.label))));
                }
                _ => {}
            }
        }
        typed
    }
}

/// The titles of units, as the adviser's language has them.
pub type Titles = BTreeMap<(ModuleId, crate::ids::UnitId), SafeText>;

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use super::*;

    #[test]
    fn the_forms_that_ship_have_no_mistake() {
        for (name, text) in FORMS {
            let form = read_form(text).unwrap_or_else(|problems| panic!("{name}: {problems:?}"));
            assert_eq!(form.id.as_str(), name);
            assert_eq!(Form::shipped(name), Some(form));
        }
        assert_eq!(Form::shipped("klingon"), None);
    }

    /// The headings of the export, in its order: the reference is the code of La Coop of June 2026.
    #[test]
    fn the_columns_of_la_coop_are_those_of_its_export() {
        let form = Form::shipped("la-coop").unwrap();
        let headings: Vec<&str> = form.columns.iter().map(|column| column.heading.as_str()).collect();
        let wanted = "Date|Enregistré le|Dernière modification le|Type|Participants|Bénéficiaire|Canaux d’accompagnement|Nom du lieu|Adresse|\
            Commune|Code postal|Code Insee|Durée (min)|Nom de l’atelier|Matériel numérique utilisé|Thématique(s) d’accompagnement|Tags|\
            Nom de la démarche administrative|Niveau d’autonomie (ou de l’atelier)|Bénéficiaire réorienté|Structure de redirection|\
            Commune du bénéficiaire|Code postal du bénéficiaire|Code Insee du bénéficiaire|Genre du bénéficiaire|\
            Tranche d’âge du bénéficiaire|Statut du bénéficiaire|Notes supplémentaires|ID CRA";
        assert_eq!(headings, wanted.split('|').collect::<Vec<_>>());
    }

    #[test]
    fn the_choices_and_bands_of_la_coop_are_its_own() {
        let form = Form::shipped("la-coop").unwrap();
        let labels = |id: &str| -> Vec<String> {
            match &form.field(id).unwrap().kind {
                Kind::Choice { choices, .. } => choices.iter().map(|choice| choice.label.to_string()).collect(),
                Kind::Bands { bands, .. } => bands.iter().map(|band| band.label.to_string()).collect(),
                _ => Vec::new(),
            }
        };
        assert_eq!(labels("type-lieu"), ["Lieu d’activité", "Autre lieu", "À domicile", "À distance"]);
        assert_eq!(labels("materiel"), ["Ordinateur", "Téléphone", "Tablette", "Autre", "Pas de matériel"]);
        assert_eq!(labels("niveau"), ["Débutant", "Intermédiaire", "Avancé"]);
        assert_eq!(labels("genre"), ["Masculin", "Féminin", "Non communiqué"]);
        assert_eq!(labels("statut"), ["Retraité", "Sans emploi", "En emploi", "Scolarisé", "Non communiqué ou hétérogène"]);
        assert_eq!(labels("age").len(), 8);
        let Kind::Choice { choices, .. } = &form.field("thematiques").unwrap().kind else { panic!() };
        let themes: Vec<(&str, &str)> =
            choices.iter().flat_map(|choice| choice.modules.iter().map(|module| (module.as_str(), choice.label.as_str()))).collect();
        let wanted = [
            ("diagnostic", "Diagnostic numérique"),
            ("first-steps", "Prendre en main du matériel"),
            ("email", "E-mail"),
            ("scams", "Prévention en sécurité numérique"),
            ("parental-control", "Parentalité"),
            ("fake-news", "Culture numérique"),
        ];
        assert_eq!(themes, wanted);
        assert_eq!(form.typed().len(), 2 + 2 + 7 + 4);
    }
}
