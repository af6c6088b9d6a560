import { aStoryOnAnyDay } from "../support/a-story-on-any-day";

// A Thursday: everybody is at home until Monday, and again over the New Year.
aStoryOnAnyDay("2026-12-24T15:30:00Z");
