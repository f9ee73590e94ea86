// Loaded before the program: its clock stands still, so that what it dates is the same whenever it runs.
Date.now = () => Number(process.env.NOW);
