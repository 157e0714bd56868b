package org.thinkuknow.shell;

import com.vaadin.flow.component.Component;

import java.util.List;
import java.util.Map;

/**
 * One public page: a tree of plain HTML components. Most are whole documents without Flow; where a page asks the server
 * while it is open, the same tree is sent with the first response and then shown by Flow (decision 0008).
 *
 * @param title       what the browser's tab says before the name of the site
 * @param description one sentence for search engines
 * @param address     the page's own address, with a slash in front
 * @param look        the CSS class of an age band, such as {@code band-4-7}; empty for no band
 * @param report      what the report button says and remembers
 * @param content     what stands between header and footer, without a UI until Flow attaches it
 * @param listed      whether search engines may show it
 * @param linkedData  what the page is in the words of schema.org, without its context; empty if nothing is said
 * @param needs       what its kind of page needs beside what every page has
 */
public record PublicPage(
        String title,
        String description,
        String address,
        String look,
        ReportLink report,
        Component content,
        boolean listed,
        Map<String, Object> linkedData,
        Needs needs) {

    /**
     * What one kind of page needs. A page fetches nothing that it does not need.
     *
     * @param styles  style sheets by name
     * @param scripts scripts by name
     * @param flow    whether Flow takes the page over
     */
    record Needs(List<String> styles, List<String> scripts, boolean flow) {}

    /** A page that search engines may show and that says nothing more to them. */
    public PublicPage(
            String title, String description, String address, String look, ReportLink report, Component content) {
        this(
                title,
                description,
                address,
                look,
                report,
                content,
                true,
                Map.of(),
                new Needs(List.of(), List.of(), false));
    }

    /** The same page, not to be shown by search engines. */
    public PublicPage unlisted() {
        return new PublicPage(title, description, address, look, report, content, false, linkedData, needs);
    }

    /** The same page with what it is in the words of schema.org. */
    public PublicPage as(Map<String, Object> data) {
        return new PublicPage(title, description, address, look, report, content, listed, data, needs);
    }

    /** The same page with the style sheets of its kind. */
    public PublicPage styled(String... names) {
        return needing(new Needs(List.of(names), needs.scripts(), needs.flow()));
    }

    /** The same page with the scripts of its kind. */
    public PublicPage scripted(String... names) {
        return needing(new Needs(needs.styles(), List.of(names), needs.flow()));
    }

    /** The same page, taken over by Flow. */
    public PublicPage withFlow() {
        return needing(new Needs(needs.styles(), needs.scripts(), true));
    }

    private PublicPage needing(Needs other) {
        return new PublicPage(title, description, address, look, report, content, listed, linkedData, other);
    }

    /** The title with the name of the site. */
    public String fullTitle() {
        return title + " – Think U Know";
    }
}
