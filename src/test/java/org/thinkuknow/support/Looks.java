package org.thinkuknow.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;

import static org.assertj.core.api.Assertions.assertThat;

/** How a page has to look on a phone, a tablet and a desk, by day and by night. */
public final class Looks {

    private static final int[] PHONE = {360, 740};
    private static final int[] TABLET = {768, 1024};
    private static final int[] DESK = {1440, 900};

    /** The narrowest phone of all. */
    private static final int[] NARROW = {320, 640};

    private static final String SIDEWAYS =
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private static final String STICKS_OUT = """
            return [...document.querySelectorAll('body *')]
                .filter(each => !each.closest('.skip') && (each.getBoundingClientRect().left < 0
                    || each.getBoundingClientRect().right > document.documentElement.clientWidth))
                .slice(-3).map(each => each.outerHTML.slice(0, 120)).join(' and ')""";

    /** A line whose parts stand apart, so that one of them begins with a comma. */
    private static final String TORN = """
            return [...document.querySelectorAll('.room li > *')]
                .filter(part => /^[,.:;·)]/.test(part.textContent.trim()) && getComputedStyle(part.parentElement).display === 'flex')
                .map(part => part.outerHTML)""";

    private static final String OUTSIDE = """
            return performance.getEntriesByType('resource').map(each => each.name)
                .filter(name => !name.startsWith(location.origin) && !name.startsWith('data:'))""";

    private static final String COLOURS = Axe.script("colours");
    private static final String TOO_SMALL = Axe.script("too-small");
    private static final String SEEN = "window.seenOnPhone = new WeakSet([...document.querySelectorAll('body *')]"
            + ".filter(each => each.checkVisibility({visibilityProperty: true})))";

    /** Marks what the phone does not show, and says of which kinds it is, for axe to look at that alone. */
    private static final String ONLY_HERE = """
            document.querySelectorAll('[data-only-here]').forEach(each => each.removeAttribute('data-only-here'));
            const more = [...document.querySelectorAll('body *')]
                .filter(each => !window.seenOnPhone.has(each) && each.checkVisibility({visibilityProperty: true}));
            const all = new Set(more);
            const kind = each => each ? kind(each.parentElement) + ' ' + each.localName + each.classList : '';
            const tops = more.filter(each => !all.has(each.parentElement));
            tops.forEach(each => each.setAttribute('data-only-here', ''));
            return tops.map(kind)""";

    private static final Map<Browser, Set<String>> FOUND = Collections.synchronizedMap(new WeakHashMap<>());

    private Looks() {}

    /** Fails unless a page looks as it has to, and leaves it as large as it was. */
    public static void right(Browser browser, String name) {
        var size = (List<?>) Objects.requireNonNull(browser.script("return [innerWidth, innerHeight]"));
        assertThat(faults(browser, name)).as(name).isEmpty();
        screen(browser, ((Long) size.getFirst()).intValue(), ((Long) size.getLast()).intValue());
    }

    /**
     * What is wrong with a page, a line for each fault: nothing may have to be moved sideways or be too small to press at any size, axe
     * minds nothing on a phone nor of what only a desk shows, and by night only colours are others. Keeps a picture of phone and desk.
     */
    public static List<String> faults(Browser browser, String name) {
        var faults = new ArrayList<String>();
        touched(browser, true);
        screen(browser, NARROW);
        sideways(browser, "%d px".formatted(NARROW[0]), faults);
        fits(browser, PHONE, faults);
        browser.screenshot(name);
        browser.axe().forEach(rule -> faults.add("on a phone: " + rule));
        list(browser, TORN).forEach(line -> faults.add("torn: " + line));
        browser.script(SEEN);
        fits(browser, TABLET, faults);
        touched(browser, false);
        fits(browser, DESK, faults);
        browser.screenshot(name);
        if (findsMore(browser, ONLY_HERE)) {
            Axe.finds(browser.program().driver(), "[data-only-here]", List.of())
                    .forEach(rule -> faults.add("on a desk: " + rule));
        }
        if (findsMore(browser.dark(true), COLOURS)) {
            browser.axe("color-contrast", "link-in-text-block").forEach(rule -> faults.add("by night: " + rule));
        }
        browser.dark(false);
        list(browser, OUTSIDE).forEach(outside -> faults.add("fetches " + outside));
        return faults;
    }

    /** With letters as large as a reader may have them, and on a desk that is made twice as large, nothing has to be moved sideways. */
    public static List<String> faultsWhenLarge(Browser browser) {
        var faults = new ArrayList<String>();
        screen(browser, NARROW);
        browser.script("document.documentElement.dataset.letters = 'largest'");
        sideways(browser, "largest letters", faults);
        browser.script("delete document.documentElement.dataset.letters");
        sideways(browser.zoom(1280, 1024, 2), "200 %", faults);
        screen(browser, DESK);
        return faults;
    }

    /** The size of the page alone, while its window stays as it is. */
    private static void screen(Browser browser, int... size) {
        browser.program().metrics(size[0], size[1], 1);
    }

    private static void touched(Browser browser, boolean fingers) {
        browser.program().driver().executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", fingers));
    }

    /** Whether a script finds anything here that it has found on no page of this browser before. */
    private static boolean findsMore(Browser browser, String script) {
        return FOUND.computeIfAbsent(browser, unused -> new HashSet<>()).addAll(list(browser, script));
    }

    private static void fits(Browser browser, int[] size, List<String> faults) {
        screen(browser, size);
        sideways(browser, size[0] + " px", faults);
        list(browser, TOO_SMALL, size == DESK)
                .forEach(small -> faults.add("%d px: too small, %s".formatted(size[0], small)));
    }

    private static void sideways(Browser browser, String at, List<String> faults) {
        if (browser.script(SIDEWAYS) instanceof Long over && over > 0) {
            faults.add("%s: %d px to scroll sideways, %s".formatted(at, over, browser.script(STICKS_OUT)));
        }
    }

    private static List<String> list(Browser browser, String script, Object... arguments) {
        return ((List<?>) Objects.requireNonNull(browser.script(script, arguments)))
                .stream().map(String::valueOf).toList();
    }
}
