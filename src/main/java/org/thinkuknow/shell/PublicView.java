package org.thinkuknow.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import org.jspecify.annotations.Nullable;

/** A Flow view that shows the public page of its address. */
public abstract class PublicView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PublicPages pages;
    private transient @Nullable PublicPage page;

    protected PublicView(PublicPages pages) {
        this.pages = pages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = pages.at(Paths.clean(event.getLocation().getPath()));
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(found.get());
    }

    /** Replaces what the view shows. */
    protected final void show(PublicPage next) {
        page = next;
        removeAll();
        add(next.content());
    }

    /** The page that is shown. */
    final PublicPage page() {
        if (page == null) {
            throw new IllegalStateException("The view has not been entered");
        }
        return page;
    }

    @Override
    public String getPageTitle() {
        return page().fullTitle();
    }
}
