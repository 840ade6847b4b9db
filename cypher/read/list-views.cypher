// The views that editors keep for everyone, without what they draw.
// In: nothing.
// Out: id, name, description, nodes (how many), createdAt, updatedAt; by name.
MATCH (view:_PosturaView)
RETURN view.id AS id, view.name AS name, view.description AS description, view.nodes AS nodes, view.createdAt AS createdAt, view.updatedAt AS updatedAt
ORDER BY name, id
LIMIT 1000
