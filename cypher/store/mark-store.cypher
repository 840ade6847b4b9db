// Makes the node that says that this store is Postura's.
// In: schemaVersion.
// Out: dataVersion.
MERGE (marker:_Postura {id: 'postura'})
ON CREATE SET marker.dataVersion = 0
SET marker.schemaVersion = $schemaVersion
RETURN marker.dataVersion AS dataVersion
