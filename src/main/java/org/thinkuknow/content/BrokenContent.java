package org.thinkuknow.content;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when content files cannot be used; the message names every file, line and mend. */
public class BrokenContent extends RuntimeException {
    BrokenContent(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    }
}
