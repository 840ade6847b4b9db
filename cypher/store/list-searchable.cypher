// Everything that the search of the embedded store finds.
// In: nothing.
// Out: node.
MATCH (node:Entity)
RETURN node
UNION ALL
MATCH (node:Passage)
RETURN node
UNION ALL
MATCH (node:Source)
RETURN node
