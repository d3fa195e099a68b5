/** What the caches of whole answers hold in the bench: all answers of a run, so that what is measured of them is hits. */
export const keptBytes = 512 * 1024 * 1024;
