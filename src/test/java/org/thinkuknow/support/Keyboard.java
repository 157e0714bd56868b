package org.thinkuknow.support;

import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/** Somebody who goes through a page with the Tab key alone. */
final class Keyboard {

    private static final int PATIENCE = 100;
    /** Whether the focus is there, and what has it, by its name alone: what can be read there may be somebody's words. */
    private static final String FOCUSED = """
            const here = document.activeElement;
            const named = here.closest('[id]');
            return [here.matches(arguments[0]), here.localName + (named ? ' in #' + named.id : '')]""";

    private final ChromeDriver driver;

    Keyboard(ChromeDriver driver) {
        this.driver = driver;
    }

    /**
     * Moves the focus on until an element that matches has it.
     *
     * @throws AssertionError with the way that the focus took, if it does not come there within a hundred presses
     */
    WebElement tabTo(String css) {
        var way = new LinkedHashSet<Object>();
        for (var press = 0; press < PATIENCE; press++) {
            driver.switchTo().activeElement().sendKeys(Keys.TAB);
            var focused = (List<?>) Objects.requireNonNull(driver.executeScript(FOCUSED, css));
            if (Boolean.TRUE.equals(focused.getFirst())) {
                return driver.switchTo().activeElement();
            }
            way.add(focused.getLast());
        }
        throw new AssertionError("The keyboard cannot reach %s, but %s".formatted(css, way));
    }
}
