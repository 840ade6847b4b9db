// A database that somebody else filled holds no stances of ours, whatever its types are called.
UNWIND [] AS row
RETURN null AS edge, $agents AS agents, $asOf AS asOf, $limit AS most
