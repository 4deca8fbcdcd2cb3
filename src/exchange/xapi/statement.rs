//! One event as one statement.

use serde_json::{Map, Value, json};

use super::Home;
use super::result::{duration, interaction, response, score};
use crate::clock::Millis;
use crate::ids::{LearnerId, ModuleId, TryId, UnitId, is_slug};
use crate::record::{Attempt, Event, Lifted, Orientation, Record, lift};

const VERBS: &str = "http://adlnet.gov/expapi/verbs/";
const TYPES: &str = "http://adlnet.gov/expapi/activities/";
const EARNED: &str = "http://id.tincanapi.com/verb/earned";
const BADGE: &str = "http://activitystrea.ms/schema/1.0/badge";
const ASSESSMENT: &str = "http://id.tincanapi.com/extension/assessment-type";
const MASTERY: &str = "https://w3id.org/xapi/cmi5/context/extensions/masteryscore";

/// The statement of an event, as the bytes that are kept for ever: one line of JSON. None for what is not told: whatever the table
/// in `docs/xapi.md` does not list, an event of a newer kit, and one whose ids are none.
pub fn statement(event: &Event, home: &Home) -> Option<String> {
    let learner = event.learner?;
    let Lifted::Known(record) = lift(event) else { return None };
    let told = told(&record, home)?;
    let mut context = told.context;
    let mut extensions = told.extensions;
    if !event.clock_ok {
        // No moment is invented: a store then puts the one at which it was told.
        extensions.insert(home.of("extension/clock-not-believed"), json!(true));
    }
    if !extensions.is_empty() {
        context.insert("extensions".to_owned(), Value::Object(extensions));
    }
    context.insert("platform".to_owned(), json!("Tremplin"));
    let mut whole = json!({
        "id": event.id.to_string(),
        "actor": actor(learner, home),
        "verb": { "id": told.verb },
        "object": told.object,
        "context": context,
    });
    let map = whole.as_object_mut()?;
    if !told.result.is_empty() {
        map.insert("result".to_owned(), Value::Object(told.result));
    }
    if event.clock_ok
        && let Some(at) = rfc3339(Millis(event.at))
    {
        map.insert("timestamp".to_owned(), json!(at));
    }
    Some(whole.to_string())
}

fn actor(learner: LearnerId, home: &Home) -> Value {
    json!({ "objectType": "Agent", "account": { "homePage": home.as_str(), "name": learner.to_string() } })
}

/// To the thousandth of a second, in UTC.
fn rfc3339(at: Millis) -> Option<String> {
    let utc = at.utc()?;
    let (date, time) = (utc.date(), utc.time());
    Some(format!("{date}T{:02}:{:02}:{:02}.{:03}Z", time.hour(), time.minute(), time.second(), time.millisecond()))
}

/// What differs from event to event.
struct Told {
    verb: String,
    object: Value,
    result: Map<String, Value>,
    context: Map<String, Value>,
    extensions: Map<String, Value>,
}

impl Told {
    fn new(verb: &str, id: &str, kind: &str) -> Self {
        Self {
            verb: format!("{VERBS}{verb}"),
            object: activity(id, &format!("{TYPES}{kind}")),
            result: Map::new(),
            context: Map::new(),
            extensions: Map::new(),
        }
    }

    fn result(mut self, key: &str, value: Option<Value>) -> Self {
        self.result.extend(value.map(|value| (key.to_owned(), value)));
        self
    }

    /// The run in which it was.
    fn of(mut self, run: TryId) -> Self {
        self.context.insert("registration".to_owned(), json!(run.to_string()));
        self
    }

    /// Where it belongs: what is next around it, and what is around that.
    fn within(mut self, parent: &Value, grouping: Vec<Value>) -> Self {
        let mut around = json!({ "parent": [parent] });
        if !grouping.is_empty() {
            around["grouping"] = Value::Array(grouping);
        }
        self.context.insert("contextActivities".to_owned(), around);
        self
    }

    /// The version of the module, where it is written like one.
    fn revision(mut self, version: &str) -> Self {
        let good = !version.is_empty() && version.len() <= 32 && version.bytes().all(|b| b.is_ascii_alphanumeric() || b"-.+".contains(&b));
        if good {
            self.context.insert("revision".to_owned(), json!(version));
        }
        self
    }

    fn extension(mut self, key: String, value: Value) -> Self {
        self.extensions.insert(key, value);
        self
    }
}

fn activity(id: &str, kind: &str) -> Value {
    json!({ "objectType": "Activity", "id": id, "definition": { "type": kind } })
}

fn course(home: &Home) -> Value {
    activity(&home.of("course"), &format!("{TYPES}course"))
}

fn module_id(home: &Home, module: &ModuleId) -> Option<String> {
    is_slug(module.as_str()).then(|| home.of(&format!("module/{module}")))
}

fn module_of(home: &Home, module: &ModuleId) -> Option<Value> {
    Some(activity(&module_id(home, module)?, &format!("{TYPES}module")))
}

fn unit_id(home: &Home, module: &ModuleId, unit: &UnitId) -> Option<String> {
    let module = module_id(home, module)?;
    is_slug(unit.as_str()).then(|| format!("{module}/unit/{unit}"))
}

fn told(record: &Record, home: &Home) -> Option<Told> {
    let lesson = |verb: &str, module: &ModuleId, unit: &UnitId| {
        let told = Told::new(verb, &unit_id(home, module, unit)?, "lesson");
        Some(told.within(&module_of(home, module)?, vec![course(home)]))
    };
    Some(match record {
        Record::LearnerAdded { .. } => Told::new("registered", &home.of("course"), "course"),
        Record::TryStarted { of_try, module, unit, version, right, of } => {
            let told = lesson("initialized", module, unit)?.of(*of_try).revision(version);
            match score(*right, *of) {
                Some(score) => told.extension(MASTERY.to_owned(), score["scaled"].clone()),
                None => told,
            }
        }
        Record::Attempt(attempt) => answered(attempt, home)?,
        Record::UnitDone { of_try, module, unit } => lesson("completed", module, unit)?.of(*of_try).result("completion", Some(json!(true))),
        Record::UnitMastered { of_try, module, unit, right, of } => {
            lesson("passed", module, unit)?.of(*of_try).result("success", Some(json!(true))).result("score", score(*right, *of))
        }
        Record::FormDone { of_try, module, moment } => {
            Told::new("completed", &format!("{}/form/{}", module_id(home, module)?, moment.name()), "assessment")
                .within(&module_of(home, module)?, vec![course(home)])
                .of(*of_try)
                .result("completion", Some(json!(true)))
        }
        Record::RecallDone { of_try, answered, kept } => Told::new("completed", &home.of("recall"), "assessment")
            .within(&course(home), Vec::new())
            .of(*of_try)
            .result("completion", Some(json!(true)))
            .result("score", score(*kept, *answered)),
        Record::DiagnosisDone { of_try, levels, orientation, .. } => {
            let advice = match orientation {
                Orientation::SelfStudy => "self-study",
                Orientation::Workshop => "workshop",
                Orientation::Person => "person",
            };
            let levels: Map<String, Value> = levels
                .iter()
                .filter(|(module, level)| is_slug(module.as_str()) && **level <= 3)
                .map(|(module, level)| (module.to_string(), json!(level)))
                .collect();
            let told = Told::new("completed", &home.of("diagnosis"), "assessment")
                .within(&course(home), Vec::new())
                .of(*of_try)
                .result("completion", Some(json!(true)))
                .extension(ASSESSMENT.to_owned(), json!("diagnostic"))
                .extension(home.of("extension/orientation"), json!(advice));
            if levels.is_empty() { told } else { told.extension(home.of("extension/levels"), Value::Object(levels)) }
        }
        Record::Attended { workshop, presence } if presence.was_there() => {
            Told::new("attended", &home.of(&format!("workshop/{workshop}")), "meeting")
                .extension(home.of("extension/presence"), json!(presence.name()))
        }
        Record::BadgeEarned { module, version, units, .. } => {
            let mut told = Told::new("", &format!("{}/badge", module_id(home, module)?), "").revision(version);
            EARNED.clone_into(&mut told.verb);
            told.object["definition"]["type"] = json!(BADGE);
            told.within(&module_of(home, module)?, vec![course(home)]).extension(home.of("extension/units"), json!(units.len()))
        }
        _ => return None,
    })
}

fn answered(attempt: &Attempt, home: &Home) -> Option<Told> {
    let unit = unit_id(home, &attempt.module, &attempt.unit)?;
    let ids = [attempt.activity.as_str(), attempt.item.as_str(), &attempt.kind, &attempt.face, &attempt.marks];
    if !ids.iter().all(|id| is_slug(id)) {
        return None;
    }
    let item = format!("{unit}/activity/{}/item/{}", attempt.activity, attempt.item);
    let mut told = Told::new("answered", &item, "cmi.interaction")
        .within(&activity(&unit, &format!("{TYPES}lesson")), vec![module_of(home, &attempt.module)?, course(home)])
        .of(attempt.of_try)
        .result("success", Some(json!(attempt.right)))
        .result("response", response(attempt).map(Value::String))
        .result("duration", duration(attempt.took_ms).map(Value::String))
        .extension(home.of("extension/activity-kind"), json!(attempt.kind))
        .extension(home.of("extension/counts"), json!(attempt.counts))
        .extension(home.of("extension/hints"), json!(attempt.hints))
        .extension(home.of("extension/face"), json!(attempt.face))
        .extension(home.of("extension/marks"), json!(attempt.marks));
    told.object["definition"]["interactionType"] = json!(interaction(&attempt.kind));
    if let Some(idea) = attempt.idea.as_ref().filter(|idea| is_slug(idea.as_str())) {
        told = told.extension(home.of("extension/idea"), json!(idea.as_str()));
    }
    if attempt.response == json!("solution") {
        told = told.extension(home.of("extension/solution-seen"), json!(true));
    }
    Some(told)
}
