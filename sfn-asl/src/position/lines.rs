//! From bytes to lines and columns.

/// Line and column of each of `offsets` in `text`, both from 1, columns in characters. A line ends with a line feed. One
/// pass over the text, in whatever order the offsets are.
pub(crate) fn line_columns(text: &str, offsets: &[usize]) -> Vec<(usize, usize)> {
    let mut order: Vec<usize> = (0..offsets.len()).collect();
    order.sort_by_key(|index| offsets.get(*index));
    let mut out = vec![(1, 1); offsets.len()];
    let (mut line, mut column, mut at) = (1, 1, 0);
    for index in order {
        let wanted = offsets.get(index).copied().unwrap_or(0).min(text.len());
        // An offset in the middle of a character belongs to the character.
        let wanted = (0..=wanted).rev().find(|byte| text.is_char_boundary(*byte)).unwrap_or(0);
        for character in text.get(at..wanted).unwrap_or("").chars() {
            if character == '\n' {
                line += 1;
                column = 1;
            } else {
                column += 1;
            }
        }
        at = at.max(wanted);
        if let Some(found) = out.get_mut(index) {
            *found = (line, column);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::line_columns;

    #[test]
    fn columns_are_characters() {
        let text = "a😀b\r\né\n";
        assert_eq!(line_columns(text, &[5, 0, 8, 10, 99, 3]), [(1, 3), (1, 1), (2, 1), (2, 2), (3, 1), (1, 2)]);
    }
}
