// A database that somebody else filled holds no data set of ours.
UNWIND [] AS row
RETURN null AS dataset
