// The data sets that the store holds.
// Out: dataset, by id.
MATCH (dataset:_PosturaDataset)
RETURN dataset
ORDER BY dataset.id
LIMIT 100
