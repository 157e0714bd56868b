package org.thinkuknow.looks;

import org.thinkuknow.support.Browser;

import java.util.function.Consumer;

/**
 * A page as somebody has it before them.
 *
 * @param name    of its pictures
 * @param who     by username; empty if nobody is signed in
 * @param address its path
 * @param step    what is done on the page before it is looked at
 */
record PageState(String name, String who, String address, Consumer<Browser> step) {

    static final String NOBODY = "";

    /** Opens all that opens in place. */
    static final Consumer<Browser> ALL_OPEN = browser -> {
        browser.script("document.querySelectorAll('main details').forEach(each => { each.open = true; })");
        if (!browser.all("#outlet").isEmpty()) {
            browser.awaitFlow();
        }
    };

    /** A page as it opens, with all that opens in place. */
    static PageState page(String who, String address) {
        return page(who, address, ALL_OPEN);
    }

    /** A page after a step. */
    static PageState page(String who, String address, Consumer<Browser> step) {
        var name = who + address.replaceAll("[^a-zA-Z0-9]+", "-").replaceAll("[A-Z0-9]{4,}", "x");
        return new PageState(name, who, address, step);
    }

    PageState named(String other) {
        return new PageState(other, who, address, step);
    }

    /** Whether somebody is signed in. */
    boolean isStaff() {
        return !who.isEmpty();
    }

    @Override
    public String toString() {
        return name;
    }
}
