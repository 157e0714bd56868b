package org.thinkuknow.learning.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.thinkuknow.shell.PublicLayout;
import org.thinkuknow.shell.PublicView;

/** One lesson for the person who teaches it. */
@Route(value = "learn/:band/:lesson/teach", layout = PublicLayout.class)
@AnonymousAllowed
class TeachView extends PublicView {

    TeachView(LearningPages pages) {
        super(pages);
    }
}
