package org.thinkuknow.labelling.ui;

import org.openqa.selenium.Keys;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.Looks;

/** What people do on the reader's pages, and how these have to look. */
final class ReaderInABrowser {

    private ReaderInABrowser() {}

    static void press(Browser browser, String css) {
        browser.find(css).sendKeys(Keys.ENTER);
    }

    static void choose(Browser browser, String id, String label) {
        browser.script("""
                const box = document.getElementById(arguments[0]);
                box.opened = true;
                return new Promise(done => {
                    const look = () => {
                        const item = box.filteredItems?.find(each => each.label === arguments[1]);
                        if (item) { box.selectedItem = item; box.opened = false; done(); } else { setTimeout(look, 50); }
                    };
                    look();
                });""", id, label);
    }

    static void type(Browser browser, String id, String text) {
        browser.script("""
                const field = document.getElementById(arguments[0]);
                field.value = arguments[1];
                field.dispatchEvent(new CustomEvent('change', { bubbles: true }));""", id, text);
    }

    static void usableOnEveryWidth(Browser browser, String picture) {
        Looks.right(browser, picture);
    }
}
