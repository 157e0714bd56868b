package org.thinkuknow.shell;

import com.vaadin.flow.component.Component;

/** The tasks of a school's safeguarding leads about one thing, for the page of that thing. One module has them and makes a bean of it. */
public interface SubjectTasks {

    /**
     * Builds the open and the ended tasks, with a form for another. It shows itself anew after each press.
     *
     * @param subject the reference of what they are about, which whoever is signed in may open
     */
    Component of(String subject);
}
