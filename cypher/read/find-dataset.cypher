// A data set by id, with its version and its curated first picture.
// In: dataset.
// Out: dataset, or no row.
MATCH (dataset:_PosturaDataset {id: $dataset})
RETURN dataset
