// What is said of some claims and what they are said to be reasons for.
// In: ids.
// Out: claim (id), edge, start, end.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[edge:ARGUES_FOR|ARGUES_AGAINST|CONTRADICTS|ABOUT]->(end)
RETURN id AS claim, edge, claim AS start, end
UNION ALL
UNWIND $ids AS id
MATCH (start)-[edge:ASSERTS|DENIES|CONTRADICTS]->(claim:Claim {id: id})
RETURN id AS claim, edge, start, claim AS end
