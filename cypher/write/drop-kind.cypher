// Takes a kind label off entities that became another kind of thing.
// In: ids; slot kind.
// Out: nothing.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
REMOVE entity{{kind}}
