/** By how many percent of what is alive a heap may grow until V8 goes through all of it: over a day's typing this halves the memory, at the same speed. */
export const growth = 60;
