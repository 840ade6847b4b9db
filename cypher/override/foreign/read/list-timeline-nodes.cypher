// A database that somebody else filled may keep a date under any name, so the names are looked for in a bounded part of it.
MATCH (node)
WITH node LIMIT 50000
WHERE any(key IN keys(node) WHERE key =~ $keys)
RETURN node
LIMIT $limit
