package org.thinkuknow.ownlessons.ui.form;

import com.vaadin.flow.component.Component;

/** The browser asks before it leaves a page on which something is typed and not yet kept. */
public final class Unsaved {

    private static final String WATCH = """
            this.addEventListener('input', () => { this.dataset.unsaved = 'true'; });
            if (!window.ownLessonWatch) {
                window.ownLessonWatch = true;
                window.addEventListener('beforeunload', leaving => document.querySelector('[data-unsaved]') && \
                leaving.preventDefault());
            }""";

    private Unsaved() {}

    /** Notices what is typed into a component; whoever keeps it takes {@code data-unsaved} off again. */
    public static void watch(Component typedInto) {
        typedInto.getElement().executeJs(WATCH);
    }
}
