// Keeps something that an editor wrote beside the graph, or what they changed of it. Repeatable, as the command is.
// In: id, properties (what is no text, number or list of them stands there as JSON); slot label.
// Out: nothing.
MERGE (kept{{label}} {id: $id})
SET kept = $properties
