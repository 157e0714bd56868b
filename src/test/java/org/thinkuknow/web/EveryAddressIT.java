package org.thinkuknow.web;

import org.junit.jupiter.api.Test;
import org.thinkuknow.support.Repetitions;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SideBySide;
import org.thinkuknow.support.SiteAddresses;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

import static org.assertj.core.api.Assertions.assertThat;

/** Every public page there is, half of them on a day, each opened once in a real browser as on a phone. */
class EveryAddressIT extends RunningApplication {

    private static final String OUTSIDE =
            "return performance.getEntriesByType('resource').map(each => each.name).filter(name => "
                    + "!name.startsWith(location.origin) && !name.startsWith('data:'))";

    @Test
    void isUsableByEverybodyHasNoErrorAndFetchesNothingFromElsewhere() {
        var addresses = SiteAddresses.of(address(""));
        assertThat(addresses).hasSizeGreaterThanOrEqualTo(300);
        var wrong = new ConcurrentLinkedQueue<String>();
        SideBySide.inTwoBrowsers(Repetitions.ofToday(addresses), (browser, path) -> {
            browser.go(address(path)).awaitPage();
            browser.axe().forEach(rule -> wrong.add("%s: axe: %s".formatted(path, rule)));
            browser.consoleErrors().forEach(error -> wrong.add("%s: console: %s".formatted(path, error)));
            if (browser.script(OUTSIDE) instanceof List<?> outside) {
                outside.forEach(name -> wrong.add("%s: fetches %s".formatted(path, name)));
            }
        });
        assertThat(wrong).isEmpty();
    }
}
