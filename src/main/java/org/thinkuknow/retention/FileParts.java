package org.thinkuknow.retention;

import java.util.List;

/** Gives what a module keeps about a report, for the child's whole file. A bean of each module that keeps something. */
public interface FileParts {

    /** The parts, in the order in which they are read; whoever calls has begun a transaction. */
    List<FilePart> of(String reference);
}
