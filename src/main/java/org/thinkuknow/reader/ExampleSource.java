package org.thinkuknow.reader;

import java.util.List;

/** Knows examples that people here have written and that two have agreed on; implemented above. */
public interface ExampleSource {

    /** Those that teach now, by id; the same list while nothing has changed. It is asked every few seconds. */
    List<Example> agreed();
}
