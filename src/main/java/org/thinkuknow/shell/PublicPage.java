package org.thinkuknow.shell;

import com.vaadin.flow.component.Component;

import java.util.List;
import java.util.Map;

/**
 * One public page: the same tree of plain HTML components is sent with the first response and shown by Flow.
 *
 * @param title       what the browser's tab says before the name of the site
 * @param description one sentence for search engines
 * @param address     the page's own address, with a slash in front
 * @param look        the CSS class of an age band, such as {@code band-4-7}; empty for no band
 * @param report      what the report button says and remembers
 * @param content     what stands between header and footer, without a UI until Flow attaches it
 * @param listed      whether search engines may show it
 * @param linkedData  what the page is in the words of schema.org, without its context; empty if nothing is said
 * @param styles      the style sheets of its kind, by name, beside those of every page
 */
public record PublicPage(String title, String description, String address, String look, ReportLink report, Component content,
                         boolean listed, Map<String, Object> linkedData, List<String> styles) {

    /** A page that search engines may show and that says nothing more to them. */
    public PublicPage(String title, String description, String address, String look, ReportLink report, Component content) {
        this(title, description, address, look, report, content, true, Map.of(), List.of());
    }

    /** The same page, not to be shown by search engines. */
    public PublicPage unlisted() {
        return new PublicPage(title, description, address, look, report, content, false, linkedData, styles);
    }

    /** The same page with what it is in the words of schema.org. */
    public PublicPage as(Map<String, Object> data) {
        return new PublicPage(title, description, address, look, report, content, listed, data, styles);
    }

    /** The same page with the style sheets of its kind. */
    public PublicPage styled(String... names) {
        return new PublicPage(title, description, address, look, report, content, listed, linkedData, List.of(names));
    }

    /** The title with the name of the site. */
    public String fullTitle() {
        return title + " – Think U Know";
    }
}
