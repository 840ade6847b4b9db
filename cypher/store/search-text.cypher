// Candidates of a search, by the full-text index; the embedded store keeps its own index beside it and does not run this.
// In: query (in Lucene's syntax), labels (any of them; none: every label), limit.
// Out: node, score.
CALL db.index.fulltext.queryNodes('posturaText', $query)
YIELD node, score
WHERE size($labels) = 0 OR any(label IN labels(node) WHERE label IN $labels)
RETURN node, score
ORDER BY score DESC
LIMIT $limit
