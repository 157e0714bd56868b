package org.thinkuknow.support;

import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.support.ui.Sleeper;
import org.openqa.selenium.support.ui.WebDriverWait;

import java.time.Clock;
import java.time.Duration;

/** Looks at a page soon and then less and less often: each look takes time of the machine that the page may be waiting for. */
final class Patience implements Sleeper {

    private static final Duration FIRST = Duration.ofMillis(20);
    private static final Duration LONGEST = Duration.ofMillis(200);

    private Duration next = FIRST;

    private Patience() {}

    /** For one wait; a page that is being left or drawn is looked at again. */
    static WebDriverWait on(WebDriver page) {
        var wait = new WebDriverWait(page, Chromium.PATIENCE, FIRST, Clock.systemDefaultZone(), new Patience());
        wait.ignoring(StaleElementReferenceException.class, ElementNotInteractableException.class);
        return wait;
    }

    @Override
    public void sleep(Duration asked) throws InterruptedException {
        Thread.sleep(next);
        var longer = next.multipliedBy(3).dividedBy(2);
        next = longer.compareTo(LONGEST) < 0 ? longer : LONGEST;
    }
}
