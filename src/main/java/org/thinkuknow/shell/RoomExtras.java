package org.thinkuknow.shell;

import com.vaadin.flow.component.Component;

import java.util.List;
import java.util.Optional;

/**
 * What another module shows in the teacher's room. Every bean of this type takes part. The pages know nothing of its components,
 * so these are plain HTML, and whichever needs a script brings it. The room is opened in front of a class: nothing of a child
 * stands in what comes first.
 */
public interface RoomExtras {

    /** Builds what comes first in the room, before the lessons; empty if there is nothing. */
    default Optional<Component> first() {
        return Optional.empty();
    }

    /**
     * Builds what stands beside the results of a live lesson that the signed-in teacher has taught, in order.
     *
     * @param liveLesson its reference
     */
    default List<Component> afterLesson(String liveLesson) {
        return List.of();
    }
}
