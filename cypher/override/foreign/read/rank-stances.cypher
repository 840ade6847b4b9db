// A database that somebody else filled holds no stances of ours, whatever its types are called.
UNWIND [] AS row
RETURN null AS axis, null AS node, 0 AS stances, $agents AS agents, $targets AS targets, [$asOf, $agentLimit, $targetLimit] AS bounds
