package org.thinkuknow.web;

import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.thinkuknow.support.Browser;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Somebody who presses every link of a page that can be seen, one after the other, goes back after each, and looks at where it leads.
 * Pages of one kind (two lessons, two cases, two weeks) count once, and so do links of one kind on them, and what stands in the
 * frame of all pages. What somebody else has pressed on a page of the same kind is asked of the server, and not pressed again.
 */
final class Presser {

    /** Opens what opens in the head, two at once. */
    private static final String OPENED = """
            document.querySelectorAll('.top [popover]:not(:popover-open)').forEach(places => {
                places.popover = 'manual';
                places.showPopover();
            });
            """;

    /**
     * The links that can be seen, each as its place in the document, its address, what can be read, and whether it is in
     * the frame of all pages.
     */
    private static final String VISIBLE = OPENED + """
            return [...document.querySelectorAll('a[href]')].map((link, place) => ({link, place}))
                .filter(each => each.link.origin === location.origin && each.link.checkVisibility({visibilityProperty: true})
                    && each.link.getBoundingClientRect().width > 2 && each.link.getBoundingClientRect().right > 0 && \
                    each.link.getBoundingClientRect().bottom > 0)
                .map(each => [String(each.place), each.link.pathname + each.link.search + each.link.hash, \
                each.link.textContent.trim(), each.link.closest('header, footer, .places') ? 'frame' : ''])""";
    /** What the server says to a link before it is pressed: its status, whether it is a page, and where that is. */
    private static final String ASKED = """
            return fetch(arguments[0]).then(answer => [answer.status, (answer.headers.get('Content-Type') ?? \
            '').startsWith('text/html'), new URL(answer.url).pathname], () => [0, false, ''])""";

    private static final String SOUGHT = OPENED + """
            window.before = location.href;
            const links = [...document.querySelectorAll('a[href]')];
            const leads = link => link && link.pathname + link.search + link.hash === arguments[1];
            const there = links[Number(arguments[0])];
            const seen = link => leads(link) && link.checkVisibility({visibilityProperty: true});
            const link = seen(there) ? there : links.find(seen);
            document.querySelectorAll('.top [popover]:popover-open').forEach(places => {
                if (!places.contains(link)) places.hidePopover(); // it would lie over what is pressed
            });
            link?.removeAttribute('target'); // one that opens a window of its own is followed in this one
            link?.scrollIntoView({block: 'center'});
            return link""";
    /** Whether a press has led anywhere: to another document, another address, or to where one is. */
    private static final String LEFT =
            "return !window.before || location.href !== window.before || location.pathname === arguments[0].replace(/[?#].*/, '')";

    private static final String HEADING = "return document.querySelector('h1')?.textContent ?? ''";
    private static final Set<String> DEAD =
            Set.of("We cannot find that page", "This page is for somebody else", "Something went wrong here", "");
    private static final Pattern OF_ITS_OWN = Pattern.compile(
            "[A-Z0-9]{5,}(-[A-Z0-9]+)*|[A-Z]-[0-9A-Fa-f-]{8,}|\\d{4}-\\d\\d-\\d\\d|\\d{4}-(?:W\\d\\d|Q\\d|\\d\\d)"
                    + "|(?<=/)\\d+(?=/|$)");

    private final Browser browser;
    private final UnaryOperator<String> address;
    private final Set<String> links = new HashSet<>();
    private final TreeMap<String, String> dead = new TreeMap<>();
    private final TreeSet<String> reached = new TreeSet<>();
    private final Set<String> byOthers;
    private final Set<String> byMe = new HashSet<>();
    private int pressed;
    private boolean isOpen;

    /** @param byOthers what somebody before has pressed without coming to a dead end; what is pressed here is added at the end */
    Presser(Browser browser, UnaryOperator<String> address, Set<String> byOthers) {
        this.browser = browser;
        this.address = address;
        this.byOthers = byOthers;
    }

    /** Presses what can be seen on a page. */
    Presser on(String page) {
        browser.goToView(address.apply(page));
        isOpen = true;
        for (var link : visible()) {
            if (links.add((link.getLast().isEmpty() ? kind(page) : "frame") + " " + kind(link.get(1)))) {
                press(page, link, kind(page) + " " + kind(link.get(1)));
            }
        }
        if (dead.isEmpty()) {
            byOthers.addAll(byMe);
        }
        return this;
    }

    private void press(String page, List<String> link, String what) {
        var answer = (List<?>) browser.script(ASKED, link.get(1));
        pressed++;
        if (!answer.getFirst().equals(200L)) {
            dead.put(
                    "%s: \"%s\"".formatted(kind(page), link.get(2)),
                    "is answered with %s".formatted(answer.getFirst()));
        } else if (answer.get(1).equals(true) && byOthers.contains(what)) {
            reached.add(kind((String) answer.getLast()));
        } else if (answer.get(1).equals(true)) {
            byMe.add(what);
            if (!isOpen) {
                goBackTo(page);
            }
            isOpen = false;
            try {
                browser.await(() -> click(link)); // a list that is drawn anew meanwhile has another link there
                browser.await(() -> Boolean.TRUE.equals(browser.script(LEFT, link.get(1))));
                look(page, link);
            } catch (TimeoutException e) {
                dead.put("%s: \"%s\"".formatted(kind(page), link.get(2)), "leads nowhere");
            }
        }
    }

    /** As a person would, with the browser's own button; where that leads elsewhere, the page is opened anew. */
    private void goBackTo(String page) {
        browser.back();
        if (!browser.awaitPage().path().equals(page.replaceFirst("[?#].*", ""))) {
            browser.goToView(address.apply(page));
        }
    }

    /** A list that others work on may have lost a link since it was seen; then its address is opened, which has answered. */
    private boolean click(List<String> link) {
        if (browser.script(SOUGHT, link.get(0), link.get(1)) instanceof WebElement there) {
            there.click();
        } else {
            browser.go(address.apply(link.get(1)));
        }
        return true;
    }

    private void look(String page, List<String> link) {
        var heading = (String) browser.awaitPage().script(HEADING);
        if (DEAD.contains(heading)) {
            dead.put(
                    "%s: \"%s\"".formatted(kind(page), link.get(2)),
                    "leads to \"%s\" at %s".formatted(heading, kind(browser.path())));
        } else {
            reached.add(kind(browser.path()));
        }
    }

    @SuppressWarnings("unchecked")
    private List<List<String>> visible() {
        return (List<List<String>>) browser.script(VISIBLE);
    }

    /** An address without what is only one of many: a reference, a code, a day, one lesson, one answer. */
    static String kind(String page) {
        var kind = OF_ITS_OWN
                .matcher(page.replaceFirst("(/learn/[^/]+/)[^/#?]+", "$1*")
                        .replaceFirst("^/ask/[^/#?]+", "/ask/*")
                        .replaceFirst("\\?.*", "?"))
                .replaceAll("*");
        return kind.replaceFirst("#.*", "#");
    }

    /** What each dead link said, by the page and the link. */
    Map<String, String> dead() {
        return dead;
    }

    Set<String> reached() {
        return reached;
    }

    int pressed() {
        return pressed;
    }
}
