package org.thinkuknow.labelling.ui;

import org.openqa.selenium.Keys;
import org.thinkuknow.support.Browser;

import static org.assertj.core.api.Assertions.assertThat;

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
        for (var width : new int[] {360, 768, 1440}) {
            browser.dark(false).resize(width, 900).screenshot("%s-%d".formatted(picture, width));
            assertThat(browser.axe()).as("%s, %d wide", picture, width).isEmpty();
            assertThat(browser.script(
                            "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as("%s, %d sideways", picture, width)
                    .isEqualTo(0L);
        }
        assertThat(browser.dark(true).axe()).as("%s by night", picture).isEmpty();
        assertThat(browser.script("""
                        return [...document.querySelectorAll('.reader vaadin-button, .reader summary, .reader > a')]
                            .filter(each => each.offsetHeight > 0 && each.offsetHeight < 44).map(each => each.id || each.textContent)
                            .join(', ')""")).as("%s: smaller than a thumb", picture).isEqualTo("");
        browser.dark(false);
    }
}
