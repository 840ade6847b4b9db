// The relationship types that the store knows; one may be on no edge any more.
// Out: type.
CALL db.relationshipTypes() YIELD relationshipType
RETURN relationshipType AS type
ORDER BY type
LIMIT 1000
