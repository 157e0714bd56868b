package org.thinkuknow.support;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.StaleElementReferenceException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A page that draws itself anew between two steps of a test is still the same page to it. */
class PatientElementIT {

    private static final String DRAW_ANEW =
            "const there = document.querySelector('#there'); there.outerHTML = there.outerHTML.replace('old', 'new')";

    private final Browser browser =
            Browser.open().go("data:text/html,<button id=there onclick=\"document.title += 'x'\">old</button>");

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void whatIsDrawnAnewIsReadAndPressedOnce() {
        var place = browser.find("#there");
        var node = browser.all("#there").getFirst();
        browser.script(DRAW_ANEW);
        assertThatExceptionOfType(StaleElementReferenceException.class).isThrownBy(node::getText);
        assertThat(place.getText()).isEqualTo("new");
        browser.script(DRAW_ANEW);
        place.click();
        assertThat(browser.script("return document.title")).isEqualTo("x");
    }

    @Test
    void whatCannotBePressedYetIsWaitedFor() {
        var place = browser.find("#there");
        browser.script("there.hidden = true; setTimeout(() => there.hidden = false, 300)");
        place.click();
        assertThat(browser.script("return document.title")).isEqualTo("x");
    }

    @Test
    void scriptsAreHandedTheNodeItself() {
        var place = browser.find("#there");
        assertThat(browser.script("return arguments[0] === there", place)).isEqualTo(true);
        assertThat(place).isEqualTo(browser.all("#there").getFirst());
    }
}
