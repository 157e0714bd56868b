package org.thinkuknow.learning.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.thinkuknow.shell.PublicLayout;
import org.thinkuknow.shell.PublicView;

/** What a teacher needs beside the plan: slides, worksheet, home sheet. */
@Route(value = "learn/:band/:lesson/teach/:part", layout = PublicLayout.class)
@AnonymousAllowed
class TeachPartView extends PublicView {

    TeachPartView(LearningPages pages) {
        super(pages);
    }
}
