//! What there is to see of a settings panel: the open page, its controls, the pages beneath; and all pages for paper.

use super::acts::{is_set, is_whole};
use super::read::{Control as Knob, Device, Limit, Page, Settings, Sort};
use super::{Setting, Told, Value};
use crate::activity::Target;
use crate::activity::part::{Control, Frame, Layout, Part, Role, Sign, Tone};
use crate::activity::worlds::still;
use crate::source::Text;
use crate::text::SafeText;
use crate::tr;
use crate::words::Words;

impl Settings {
    /// The whole page.
    pub(super) fn view(&self, state: &Setting) -> Vec<Part> {
        let mut parts = Vec::new();
        if state.over {
            parts.push(Part::Text(Tone::Good, self.feedback.words()));
        }
        parts.extend(self.told(state).map(|words| Part::Text(Tone::News, words)));
        let Some(page) = self.page(&state.page) else { return parts };
        let mut panel = vec![self.panel(state, page)];
        if state.over {
            still(&mut panel);
        }
        parts.extend(panel);
        parts
    }

    fn told(&self, state: &Setting) -> Option<Words> {
        match state.told.as_ref()? {
            Told::Slip(id) => self.slips.iter().find(|(rule, _)| rule.id == *id).map(|(_, text)| text.words()),
            Told::Closer => {
                let (done, of) = self.progress(state);
                Some(tr!("mail-closer", done = done, of = of))
            }
            Told::Beside => self.retry.as_ref().map(Text::words),
        }
    }

    fn panel(&self, state: &Setting, page: &Page) -> Part {
        let device = match self.device {
            Device::Phone => tr!("panel-phone"),
            Device::Tablet => tr!("panel-tablet"),
            Device::Box => tr!("panel-box"),
            Device::Console => tr!("panel-console"),
            Device::Browser => tr!("panel-browser"),
        };
        let mut parts = Vec::new();
        let name = match &page.parent {
            None => self.title.words(),
            Some(_) => {
                parts.push(Part::Row(vec![Control::new(Target::new("back"), Role::Button, tr!("panel-back")).sign(Sign::Back)]));
                page.title.words()
            }
        };
        for knob in self.controls.iter().filter(|knob| knob.page == page.id) {
            knob_parts(state, knob, &mut parts);
        }
        parts.extend(self.beneath(&page.id).map(|page| Part::Control(self.line(state, page))));
        if !self.controls.iter().any(|knob| knob.page == page.id) && self.beneath(&page.id).next().is_none() {
            parts.push(Part::Text(Tone::Quiet, tr!("panel-empty")));
        }
        Part::Frame(Frame { layout: Layout::Panel, title: tr!("panel-title", device = device, page = name), parts })
    }

    /// A page beneath, as a line to open; with how it is set, where it holds one thing only.
    fn line(&self, state: &Setting, page: &Page) -> Control {
        let line = Control::new(Target::of("page", &page.id), Role::Line, page.title.words());
        let mut knobs = self.controls.iter().filter(|knob| knob.page == page.id);
        match (knobs.next(), knobs.next(), self.beneath(&page.id).next()) {
            (Some(only), None, None) => match set_to(state, only) {
                Some(value) => line.value(value),
                None => line,
            },
            _ => line,
        }
    }

    /// Every page but the first as it stands at the start: for paper, where nothing opens.
    pub(super) fn spread(&self) -> Vec<Part> {
        let start = self.begin();
        self.pages.iter().skip(1).map(|page| self.panel(&start, page)).collect()
    }
}

fn amount(limit: &Limit, n: i64) -> Words {
    match &limit.unit {
        Some(unit) => tr!("panel-amount", n = n, unit = unit.words()),
        None => tr!("panel-number", n = n),
    }
}

/// How a control is set, in a few words.
fn set_to(state: &Setting, knob: &Knob) -> Option<Words> {
    Some(match (state.values.get(&knob.id)?, &knob.sort) {
        (Value::On(true), _) => tr!("panel-on"),
        (Value::On(false), _) => tr!("panel-off"),
        (Value::Chosen(chosen), Sort::Choice(options, _)) => options.iter().find(|(id, _)| Some(id) == chosen.as_ref())?.1.words(),
        (Value::Amount(n), Sort::Limit(limit)) => amount(limit, *n),
        (Value::Code(code), Sort::Code(digits)) if is_set(code, *digits) => tr!("panel-code-set"),
        (Value::Code(_), _) => tr!("panel-code-none"),
        _ => return None,
    })
}

fn knob_parts(state: &Setting, knob: &Knob, parts: &mut Vec<Part>) {
    let help = knob.help.as_ref().map(Text::words);
    let value = state.values.get(&knob.id);
    match (&knob.sort, value) {
        (Sort::Switch(_), Some(Value::On(on))) => {
            let switch = Control::new(Target::of("switch", &knob.id), Role::Switch, knob.text.words()).on(*on);
            parts.push(Part::Control(match help {
                Some(help) => switch.detail(Tone::Quiet, help),
                None => switch,
            }));
        }
        (Sort::Choice(options, _), Some(Value::Chosen(chosen))) => {
            parts.push(Part::Text(Tone::Plain, knob.text.words()));
            parts.extend(help.map(|help| Part::Text(Tone::Quiet, help)));
            parts.extend(options.iter().map(|(id, text)| {
                let target = Target::new(format!("option/{}/{id}", knob.id));
                Part::Control(Control::new(target, Role::One, text.words()).on(chosen.as_ref() == Some(id)))
            }));
        }
        (Sort::Limit(limit), Some(Value::Amount(n))) => {
            parts.push(Part::Text(Tone::Plain, tr!("panel-limit", text = knob.text.words(), amount = amount(limit, *n))));
            parts.extend(help.map(|help| Part::Text(Tone::Quiet, help)));
            let step = |name: &str, label: Words, live: bool| Control::new(Target::of(name, &knob.id), Role::Button, label).enabled(live);
            parts.push(Part::Row(vec![
                step("less", tr!("panel-less", step = amount(limit, limit.step)), *n > limit.least),
                step("more", tr!("panel-more", step = amount(limit, limit.step)), *n < limit.most),
            ]));
        }
        (Sort::Code(digits), Some(Value::Code(code))) => {
            let field = Control::new(Target::of("code", &knob.id), Role::Secret, knob.text.words()).value(SafeText::show_line(code).into());
            let (tone, detail) = code_detail(code, *digits);
            parts.push(Part::Control(field.detail(tone, detail)));
            // After its field: before it, it would be read with what stands above.
            parts.extend(help.map(|help| Part::Text(Tone::Quiet, help)));
        }
        _ => {}
    }
}

/// What a code still lacks.
fn code_detail(code: &str, digits: usize) -> (Tone, Words) {
    if code.is_empty() {
        (Tone::Quiet, tr!("panel-code-how", digits = digits))
    } else if is_set(code, digits) {
        (Tone::Quiet, tr!("panel-code-done"))
    } else if is_whole(code, digits) {
        (Tone::Trouble, tr!("panel-code-easy"))
    } else if code.bytes().all(|b| b.is_ascii_digit()) && code.len() < digits {
        (Tone::Quiet, tr!("panel-code-more", left = digits - code.len()))
    } else {
        (Tone::Trouble, tr!("panel-code-wrong", digits = digits))
    }
}
