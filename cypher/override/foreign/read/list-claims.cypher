// A label Claim in a database that somebody else filled is not ours, so nothing is called a claim there.
UNWIND [] AS row
RETURN null AS claim, [] AS asserters, [] AS deniers, [] AS assertedIn, [] AS deniedIn, false AS contradicted, $ids AS ids, $modality AS modality, $about AS about
