use super::samples::all;
use super::unguarded;
use crate::screen::Scenario;
#[test]
fn show() {
    for page in all() {
        for size in [(80, 24), (40, 14)] {
            let s = Scenario::new(unguarded(page.clone()), size);
            eprintln!("==== {} {size:?}\n{}", page.id, s.text());
        }
    }
}
