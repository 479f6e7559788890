//! The chapters of the guide, one test for each block of Rust.

macro_rules! chapters {
    ($($name:ident = $file:literal;)*) => { $(
        #[doc = include_str!(concat!("../docs/guide/", $file))]
        struct $name;
    )* };
}

chapters! {
    FirstWorkflow = "01-first-workflow.md";
    Flow = "02-flow.md";
    Errors = "03-errors.md";
    ParallelAndMap = "04-parallel-and-map.md";
    Services = "05-services.md";
    Callbacks = "06-callbacks.md";
    DistributedMaps = "07-distributed-maps.md";
    Reuse = "08-reuse.md";
    ExpressLintsJsonPath = "09-express-lints-jsonpath.md";
    Deploying = "10-deploying.md";
}
