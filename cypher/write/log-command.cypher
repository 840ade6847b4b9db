// Records one write: who did what to which data set, when, how many things it changed, and which data version it made. Repeatable, because a driver may retry a commit whose answer it lost.
// In: id, name, actor, dataset, at, changed.
// Out: nothing.
MATCH (marker:_Postura {id: 'postura'})
MERGE (command:_PosturaCommand {id: $id})
SET command.name = $name, command.actor = $actor, command.dataset = $dataset, command.at = $at, command.changed = $changed, command.dataVersion = marker.dataVersion
