package org.thinkuknow.classroom;

import java.util.List;

/**
 * Who teaches a lesson, as one of them sees it.
 *
 * @param mine      whether the one who asks has started it
 * @param startedBy the name of whoever started it
 */
public record CoTeachers(boolean mine, String startedBy, List<Colleague> colleagues) {

    /** Somebody who was let in. */
    public record Colleague(String username, String name) {}
}
