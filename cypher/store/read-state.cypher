// Whose store this is.
// In: nothing.
// Out: one row: dataVersion (null without our marker) and nodes, 0 where the store has none at all, otherwise 1.
OPTIONAL MATCH (marker:_Postura {id: 'postura'})
CALL {
  MATCH (node)
  WITH node LIMIT 1
  RETURN count(node) AS nodes
}
RETURN marker.dataVersion AS dataVersion, nodes
