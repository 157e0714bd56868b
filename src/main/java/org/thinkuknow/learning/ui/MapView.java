package org.thinkuknow.learning.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.thinkuknow.shell.PublicLayout;
import org.thinkuknow.shell.PublicView;

/** The curriculum map. */
@Route(value = MapPage.PATH, layout = PublicLayout.class)
@AnonymousAllowed
class MapView extends PublicView {

    MapView(LearningPages pages) {
        super(pages);
    }
}
