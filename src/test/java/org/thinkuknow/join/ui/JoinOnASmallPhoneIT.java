package org.thinkuknow.join.ui;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.RunningApplication;

import static org.assertj.core.api.Assertions.assertThat;

/** On a small phone, and with the notices of a test copy, the button that joins is pressed without scrolling. */
class JoinOnASmallPhoneIT extends RunningApplication {

    /** The button is what a finger meets at its lowest corner: nothing lies over it. */
    private static final String MET = """
            const button = document.querySelector('.join [type=submit]');
            const place = button.getBoundingClientRect();
            return document.elementFromPoint(place.left + place.width / 2, place.bottom - 2) === button""";

    private final Browser pupil = Browser.open().resize(360, 740);

    @AfterEach
    void close() {
        pupil.close();
    }

    @Test
    void theButtonLiesOverTheBarOfHelpBeforeAndAfterAWrongCode() {
        for (var page : new String[] {"/join", "/join?code=BBCCDD"}) {
            pupil.go(address(page));
            pupil.find(".join [type=submit]");
            assertThat(pupil.find(".about-copy").isDisplayed()).as("contrast").isTrue();
            assertThat(pupil.script(MET)).as(page).isEqualTo(true);
        }
    }
}
