package org.thinkuknow.learning.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.thinkuknow.shell.PublicLayout;
import org.thinkuknow.shell.PublicView;

/** One lesson. */
@Route(value = "learn/:band/:lesson", layout = PublicLayout.class)
@AnonymousAllowed
class LessonView extends PublicView {

    LessonView(LearningPages pages) {
        super(pages);
    }
}
