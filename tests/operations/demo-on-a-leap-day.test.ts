import { aStoryOnAnyDay } from "../support/a-story-on-any-day";

// Thirty days on the clocks of two of the three countries have been put forward, and Easter is before the door.
aStoryOnAnyDay("2028-02-29T23:30:00Z");
