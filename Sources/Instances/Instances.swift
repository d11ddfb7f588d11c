// Instances
