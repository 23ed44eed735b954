package se.stabsliggaren.api.load;
