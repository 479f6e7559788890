//! Names of workflow variables.

/// The name of a workflow variable that belongs to a state: the state's name in the letters that a variable may have,
/// and `suffix`. Different states get different names.
///
/// A variable's name has at most 80 characters, starts with a letter and goes on with letters, digits and `_`
/// (AWS Step Functions Developer Guide, "Passing data between states with variables").
pub fn variable_of_state(state: &str, suffix: &str) -> String {
    const LONGEST: usize = 80;
    let mut name = String::new();
    for letter in state.chars() {
        if letter.is_alphanumeric() || letter == '_' {
            name.push(letter);
        } else {
            name.push_str(&format!("_{:x}_", u32::from(letter)));
        }
    }
    if !name.starts_with(char::is_alphabetic) {
        name.insert_str(0, "state_");
    }
    let room = LONGEST.saturating_sub(suffix.chars().count() + 1);
    if name.chars().count() > room {
        // FNV-1a, so that names which are equal at their beginning differ.
        let hash = state
            .bytes()
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
        name = name.chars().take(room - 17).collect::<String>() + &format!("_{hash:016x}");
    }
    format!("{name}_{suffix}")
}

#[cfg(test)]
mod tests {
    use super::variable_of_state;

    #[test]
    fn names_are_legal_and_different() {
        assert_eq!(variable_of_state("TryAgain", "count"), "TryAgain_count");
        assert_eq!(variable_of_state("try again", "count"), "try_20_again_count");
        assert_eq!(variable_of_state("try-again", "count"), "try_2d_again_count");
        assert_eq!(variable_of_state("2nd", "count"), "state_2nd_count");
        let (one, other) = ("x".repeat(79) + "1", "x".repeat(79) + "2");
        let names = [&one, &other].map(|state| variable_of_state(state, "count"));
        assert_ne!(names[0], names[1]);
        for name in names {
            assert_eq!(name.chars().count(), 80);
        }
    }
}
