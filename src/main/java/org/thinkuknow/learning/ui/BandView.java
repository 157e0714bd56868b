package org.thinkuknow.learning.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.thinkuknow.shell.PublicLayout;
import org.thinkuknow.shell.PublicView;

/** The lessons of one age. */
@Route(value = "learn/:band", layout = PublicLayout.class)
@AnonymousAllowed
class BandView extends PublicView {

    BandView(LearningPages pages) {
        super(pages);
    }
}
