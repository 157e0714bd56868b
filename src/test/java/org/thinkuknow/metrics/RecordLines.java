package org.thinkuknow.metrics;

import org.springframework.core.env.Environment;

/** Lines to a machine for the record, for tests of other modules. */
public final class RecordLines {

    private RecordLines() {}

    /** One by its settings. */
    public static RecordLine of(Environment settings) {
        return new RecordLine(settings);
    }
}
