//! What a query does besides reading, as far as its first words say.
//!
//! Sources: Amazon Athena User Guide, "SQL reference for Athena" (the statements), "Configure access to databases and tables in the
//! AWS Glue Data Catalog" (actions of data definition), "Query Apache Iceberg tables" (which statements write and remove objects, and
//! that a commit updates the table); AWS Step Functions Developer Guide, "Run Athena queries with Step Functions" (the permissions
//! of any query).

/// What a query does besides reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Writes {
    /// Whether it writes objects of tables.
    pub(super) objects: bool,
    /// Whether it removes objects of tables.
    pub(super) removes_objects: bool,
    /// What it does to databases.
    pub(super) databases: &'static [&'static str],
    /// What it does to tables and partitions.
    pub(super) tables: &'static [&'static str],
}

const NOTHING: Writes = Writes { objects: false, removes_objects: false, databases: &[], tables: &[] };
const PARTITIONS: &[&str] = &["glue:BatchCreatePartition", "glue:CreatePartition"];
/// New rows: objects, partitions, and of an Iceberg table the table.
const ROWS: Writes = Writes {
    objects: true,
    tables: &["glue:BatchCreatePartition", "glue:CreatePartition", "glue:UpdateTable"],
    ..NOTHING
};

/// Statements by their first words; the first that fits.
const STATEMENTS: &[(&[&str], Writes)] = &[
    (&["SELECT"], NOTHING),
    (&["WITH"], NOTHING),
    (&["VALUES"], NOTHING),
    (&["SHOW"], NOTHING),
    (&["DESCRIBE"], NOTHING),
    (&["DESC"], NOTHING),
    (&["EXPLAIN"], NOTHING),
    (&["INSERT"], ROWS),
    (&["MERGE"], ROWS),
    (&["UPDATE"], ROWS),
    (&["DELETE"], ROWS),
    (&["OPTIMIZE"], ROWS),
    (&["VACUUM"], Writes { removes_objects: true, ..ROWS }),
    (&["UNLOAD"], Writes { objects: true, ..NOTHING }),
    (&["CREATE", "EXTERNAL", "TABLE"], Writes { tables: &["glue:CreateTable"], ..NOTHING }),
    (
        &["CREATE", "TABLE"],
        Writes {
            objects: true,
            tables: &["glue:BatchCreatePartition", "glue:CreatePartition", "glue:CreateTable", "glue:UpdateTable"],
            ..NOTHING
        },
    ),
    (&["CREATE", "VIEW"], Writes { tables: &["glue:CreateTable"], ..NOTHING }),
    (&["CREATE", "OR", "REPLACE", "VIEW"], Writes { tables: &["glue:CreateTable", "glue:UpdateTable"], ..NOTHING }),
    (&["CREATE", "DATABASE"], Writes { databases: &["glue:CreateDatabase"], ..NOTHING }),
    (&["CREATE", "SCHEMA"], Writes { databases: &["glue:CreateDatabase"], ..NOTHING }),
    (&["DROP", "TABLE"], Writes { removes_objects: true, tables: &["glue:DeleteTable"], ..NOTHING }),
    (&["DROP", "VIEW"], Writes { tables: &["glue:DeleteTable"], ..NOTHING }),
    (&["ALTER", "DATABASE"], Writes { databases: &["glue:UpdateDatabase"], ..NOTHING }),
    (&["ALTER", "SCHEMA"], Writes { databases: &["glue:UpdateDatabase"], ..NOTHING }),
    (
        &["ALTER", "TABLE"],
        Writes {
            objects: true,
            tables: &[
                "glue:BatchCreatePartition",
                "glue:BatchDeletePartition",
                "glue:CreatePartition",
                "glue:DeletePartition",
                "glue:UpdatePartition",
                "glue:UpdateTable",
            ],
            ..NOTHING
        },
    ),
    (&["MSCK"], Writes { tables: PARTITIONS, ..NOTHING }),
];

/// What a query with this text does, or one that begins so; `None` if the first words don't say it.
pub(super) fn writes(text: &str) -> Option<Writes> {
    let text = without_comments(text).to_ascii_uppercase();
    let words: Vec<&str> =
        text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').filter(|word| !word.is_empty()).take(4).collect();
    STATEMENTS.iter().find(|(first, _)| words.starts_with(first)).map(|(_, writes)| *writes)
}

/// The text behind the comments and the white space that it begins with.
fn without_comments(text: &str) -> &str {
    let mut rest = text.trim_start();
    loop {
        let behind = if let Some(comment) = rest.strip_prefix("--") {
            comment.split_once('\n').map_or("", |(_, behind)| behind)
        } else if let Some(comment) = rest.strip_prefix("/*") {
            comment.split_once("*/").map_or("", |(_, behind)| behind)
        } else {
            return rest;
        };
        rest = behind.trim_start();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_words_decide() {
        for reading in
            ["select 1", " (SELECT a FROM t)", "-- INSERT\nwith x as (select 1) select * from x", "/* a */ SHOW TABLES"]
        {
            assert_eq!(writes(reading), Some(NOTHING), "{reading}");
        }
        assert_eq!(writes("insert into t select * from u"), Some(ROWS));
        assert!(writes("CREATE TABLE t AS SELECT 1").is_some_and(|writes| writes.objects));
        assert!(writes("create external table t (a int)").is_some_and(|writes| !writes.objects));
        assert_eq!(
            writes("UNLOAD (SELECT 1) TO 's3://b/k/' WITH (format = 'PARQUET')").map(|writes| writes.tables),
            Some(&[][..])
        );
        assert!(writes("VACUUM t").is_some_and(|writes| writes.removes_objects));
        for unknown in ["", "EXECUTE prepared", "PREPARE p FROM SELECT 1", "CREATE ", "-- nothing", "/* open"] {
            assert_eq!(writes(unknown), None, "{unknown}");
        }
    }
}
