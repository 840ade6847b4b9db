// Raises the data version; the first step of every write, so that two writers wait for each other.
// In: nothing.
// Out: dataVersion; no row where the store is not Postura's.
MATCH (marker:_Postura {id: 'postura'})
SET marker.dataVersion = marker.dataVersion + 1
RETURN marker.dataVersion AS dataVersion
