import { aStoryOnAnyDay } from "../support/a-story-on-any-day";

// Easter Sunday, in the hour that does not exist in Denmark and Norway.
aStoryOnAnyDay("2027-03-28T01:30:00Z");
