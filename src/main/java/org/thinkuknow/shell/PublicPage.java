package org.thinkuknow.shell;

import com.vaadin.flow.component.Component;

/**
 * One public page: the same tree of plain HTML components is sent with the first response and shown by Flow.
 *
 * @param title       what the browser's tab says before the name of the site
 * @param description one sentence for search engines
 * @param address     the page's own address, with a slash in front
 * @param look        the CSS class of an age band, such as {@code band-4-7}; empty for no band
 * @param report      what the report button says and remembers
 * @param content     what stands between header and footer, without a UI until Flow attaches it
 */
public record PublicPage(String title, String description, String address, String look, ReportLink report, Component content) {

    /** The title with the name of the site. */
    public String fullTitle() {
        return title + " – Think U Know";
    }
}
