// Everyone in the graph: people, organizations, groups, and places that act as states.
// Es: Todos los que están en el grafo: personas, organizaciones, grupos y lugares que actúan como Estados.
// Public.
// Topic: model, 1.
// $limit: integer = 200. The most rows.
// Es: El máximo de filas.
// Out: agent, kind; by kind, then name.
MATCH (agent:Entity)
WHERE agent:Person OR agent:Organization OR agent:Group OR agent:Place
RETURN agent, head([label IN labels(agent) WHERE label <> 'Entity']) AS kind
ORDER BY kind, agent.name, agent.id
LIMIT $limit
