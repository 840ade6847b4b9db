// Records one write: who did what to which data set, when, and how many things it changed. Repeatable, because a driver may retry a commit whose answer it lost.
// In: id, name, actor, dataset, at, changed.
// Out: nothing.
MERGE (command:_PosturaCommand {id: $id})
SET command.name = $name, command.actor = $actor, command.dataset = $dataset, command.at = $at, command.changed = $changed
