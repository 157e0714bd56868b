package org.thinkuknow.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/**
 * What a child has read and done. It stays in the browser's own storage; these elements carry addresses to the browser
 * and bring nothing back. The script {@value #SCRIPT} brings them to life.
 */
public final class Progress {

    /** What a page needs to show or note any of it. */
    public static final String SCRIPT = "progress";

    private Progress() {}

    /** Notes that the lesson has been read, once its end has been on the screen. */
    @Tag("lesson-read")
    public static final class LessonRead extends HtmlContainer {
        public LessonRead(String lesson) {
            getElement().setAttribute("address", lesson);
        }
    }

    /** Notes that the lesson's quiz has been done. */
    @Tag("quiz-done")
    public static final class QuizDone extends HtmlContainer {
        public QuizDone(String lesson) {
            getElement().setAttribute("address", lesson);
        }
    }

    /** Says "You have read this" or "Quiz done" beside a lesson. */
    @Tag("lesson-progress")
    public static final class Seen extends HtmlContainer {
        public Seen(String lesson) {
            getElement().setAttribute("address", lesson);
        }
    }

    /** A button that forgets all of it; shown when there is something to forget. */
    @Tag("forget-progress")
    public static final class Forget extends HtmlContainer {}
}
