package org.thinkuknow.learning.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.thinkuknow.shell.PublicLayout;
import org.thinkuknow.shell.PublicView;

/** The first page: four doors, one for each age. */
@Route(value = "", layout = PublicLayout.class)
@AnonymousAllowed
class HomeView extends PublicView {

    HomeView(LearningPages pages) {
        super(pages);
    }
}
