package org.thinkuknow.duties;

import java.util.Map;

/** Which laws that were passed two people have entered as started, beside what the files say. */
public interface StartedLaw {

    /** Where nothing is entered beside the files. */
    StartedLaw NONE = Map::of;

    /** By the ids of the rules; the same map while nothing changes. */
    Map<String, Started> entered();

    /**
     * A law that was started.
     *
     * @param transition who is under it from when
     */
    record Started(Commencement commencement, String transition) {}
}
