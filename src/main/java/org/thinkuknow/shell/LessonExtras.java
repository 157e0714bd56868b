package org.thinkuknow.shell;

import com.vaadin.flow.component.Component;

import java.util.List;

/**
 * What another module shows on the pages of a lesson. Every bean of this type takes part.
 */
public interface LessonExtras {

    /**
     * What stands around the steps of a lesson.
     *
     * @param before above the first step
     * @param after  below the last step
     */
    record Around(List<Component> before, List<Component> after) {

        /** Nothing at all. */
        public static final Around NOTHING = new Around(List.of(), List.of());

        public Around {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /**
     * Builds what pupils see.
     *
     * @param lesson the lesson's address, such as {@code /learn/4-7/friends-on-a-screen}
     */
    Around forPupils(String lesson);

    /** Builds what the person sees who teaches the lesson at an address. */
    Around forTeachers(String lesson);
}
