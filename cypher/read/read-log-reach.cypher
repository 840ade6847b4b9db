// How far back the log tells which data version a write made.
// In: nothing.
// Out: first (null where no write says it), commands, versioned; one row.
MATCH (command:_PosturaCommand)
WHERE command.dataset IS NOT NULL
RETURN min(command.dataVersion) AS first, count(command) AS commands, count(command.dataVersion) AS versioned
