// A database that somebody else filled holds no stances of ours, whatever its types are called.
UNWIND [] AS row
RETURN null AS target, null AS role, null AS id, null AS node, $targets AS targets, $asOf AS asOf
