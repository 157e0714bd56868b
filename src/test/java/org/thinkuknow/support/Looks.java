package org.thinkuknow.support;

import static org.assertj.core.api.Assertions.assertThat;

/** How a staff page has to look on a phone, a tablet and a desk, by day and by night. */
public final class Looks {

    /** Only its width and what is pressed are looked at here. */
    private static final int TABLET = 768;

    private static final int[][] SIZES = {{360, 740}, {TABLET, 1024}, {1440, 900}};
    private static final String SIDEWAYS =
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
    private static final String TOO_SMALL = """
            return [...document.querySelectorAll(arguments[0])]
                .filter(each => each.getClientRects().length && (each.offsetHeight < 44 || each.offsetWidth < 44)).map(each => \
                each.outerHTML)""";

    private Looks() {}

    /**
     * Takes a picture at each size, and finds nothing to scroll sideways, nothing too small to press, and nothing that axe minds on a
     * phone and on a desk; by night only colours are others.
     *
     * @param name    of the pictures
     * @param pressed selects what is pressed
     */
    public static void right(Browser browser, String name, String pressed) {
        for (var size : SIZES) {
            browser.resize(size[0], size[1]).screenshot(name);
            assertThat(browser.script(SIDEWAYS)).as("%s, %d px", name, size[0]).isEqualTo(0L);
            assertThat((Iterable<?>) browser.script(TOO_SMALL, pressed))
                    .as("%s, %d px: smaller than 44 px", name, size[0])
                    .isEmpty();
            if (size[0] != TABLET) {
                assertThat(browser.axe()).as("%s, %d px", name, size[0]).isEmpty();
            }
        }
        assertThat(browser.dark(true).axe("color-contrast", "link-in-text-block"))
                .as("%s by night", name)
                .isEmpty();
        browser.dark(false);
    }
}
