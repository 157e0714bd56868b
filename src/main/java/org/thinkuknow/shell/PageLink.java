package org.thinkuknow.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;

/**
 * A link to another page that the browser follows by itself. The next page's text is in its first response, so this
 * is as quick as routing in the page, keeps the browser's own focus, scrolling and history, and works with no script
 * and after the session has ended.
 */
public final class PageLink extends Anchor {

    public PageLink(String address, String words) {
        super(address, words);
        setRouterIgnore(true);
    }

    public PageLink(String address, Component... content) {
        super(address, content);
        setRouterIgnore(true);
    }

    /** Adds CSS classes. */
    public PageLink look(String... classes) {
        addClassNames(classes);
        return this;
    }
}
