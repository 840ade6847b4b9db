// A database that somebody else filled holds no passages of ours.
UNWIND [] AS row
RETURN null AS passage, null AS source, $ids AS ids
