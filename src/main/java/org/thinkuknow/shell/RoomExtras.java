package org.thinkuknow.shell;

import com.vaadin.flow.component.Component;

import java.util.List;
import java.util.Optional;

/**
 * What another module shows in the teacher's room. Every bean of this type takes part. The pages know nothing of its components,
 * so these are plain HTML, and whichever needs a script brings it.
 */
public interface RoomExtras {

    /** Builds what comes first in the room; empty if there is nothing. */
    Optional<Component> first();

    /**
     * Builds what stands beside the results of a live lesson that the signed-in teacher has taught, in order.
     *
     * @param liveLesson its reference
     */
    List<Component> afterLesson(String liveLesson);
}
