// Records one write: who did what to which data set, when, and how many things it changed.
// In: id, name, actor, dataset, at, changed.
// Out: nothing.
CREATE (:_PosturaCommand {id: $id, name: $name, actor: $actor, dataset: $dataset, at: $at, changed: $changed})
