package org.thinkuknow.triage;

import java.util.List;

/** The level that the answers and the words suggest, and why, in plain words that quote nothing a child wrote. */
record Suggestion(Level level, List<String> reasons) {
}
