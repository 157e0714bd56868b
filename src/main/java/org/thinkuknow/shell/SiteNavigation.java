package org.thinkuknow.shell;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;

import java.util.List;
import java.util.Map;

/** A short list of places that one can go to from every public page; the one where the reader is says so. */
class SiteNavigation extends Nav {

    private static final String CURRENT = "aria-current";

    /** By the address that every page of the place begins with. */
    private final Map<String, PageLink> links;

    private SiteNavigation(String label, String look, Map<String, PageLink> links, Iterable<PageLink> order) {
        this.links = links;
        var list = new UnorderedList();
        order.forEach(link -> list.add(new ListItem(link)));
        add(list);
        addClassNames("places", look);
        setAriaLabel(label);
    }

    /** The places a child comes for, below the header; at its end, where there is room, the way in for staff and teachers. */
    static SiteNavigation row() {
        var lessons = new PageLink("/", "Lessons");
        var ask = new PageLink("/ask", "Ask");
        var help = new PageLink("/help", "Help");
        var join = new PageLink("/join", "Join a lesson");
        return new SiteNavigation(
                "Places",
                "row",
                Map.of("/learn/", lessons, "/ask", ask, "/help", help, "/join", join),
                List.of(lessons, ask, help, join, new PageLink("/staff", "Sign in").look("sign-in")));
    }

    /** All that the site is about, at the end of the page. */
    static SiteNavigation all() {
        return new SiteNavigation(
                "All of Think U Know",
                "all",
                Map.of(),
                List.of(
                        new PageLink("/", "Lessons"),
                        new PageLink("/ask", "Ask"),
                        new PageLink("/help", "Help"),
                        new PageLink("/join", "Join a lesson"),
                        new PageLink("/help/families", "For families"),
                        new PageLink("/help/teachers", "For teachers"),
                        new PageLink("/learn/map", "Curriculum map"),
                        new PageLink("/button", "For other sites"),
                        new PageLink("/privacy", "Privacy"),
                        new PageLink("/accessibility", "Accessibility"),
                        new PageLink("/help/about", "About")));
    }

    /** Marks the place that an address belongs to. */
    void mark(String address) {
        links.forEach((start, link) -> {
            if (address.startsWith(start)) {
                link.getElement().setAttribute(CURRENT, "true");
            } else {
                link.getElement().removeAttribute(CURRENT);
            }
        });
    }
}
