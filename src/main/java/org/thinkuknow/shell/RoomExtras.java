package org.thinkuknow.shell;

import com.vaadin.flow.component.Component;

import java.util.Optional;

/**
 * What another module shows in the teacher's room. Every bean of this type takes part. The pages know nothing of its components,
 * so these are plain HTML and need no script of their own.
 */
public interface RoomExtras {

    /** Builds what comes first in the room; empty if there is nothing. */
    Optional<Component> first();

    /**
     * Builds what follows from a live lesson that the signed-in teacher has taught.
     *
     * @param liveLesson its reference
     */
    Optional<Component> afterLesson(String liveLesson);
}
