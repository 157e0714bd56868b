package org.thinkuknow.support;

import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

import java.util.LinkedHashSet;

/** Somebody who goes through a page with the Tab key alone. */
final class Keyboard {

    private static final int PATIENCE = 100;
    private static final String ARRIVED = "return document.activeElement.matches(arguments[0])";
    /** What has the focus, by its name alone: what can be read there may be somebody's words. */
    private static final String FOCUSED = """
            const here = document.activeElement;
            const named = here.closest('[id]');
            return here.localName + (named ? ' in #' + named.id : '')""";

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
            if (Boolean.TRUE.equals(driver.executeScript(ARRIVED, css))) {
                return driver.switchTo().activeElement();
            }
            way.add(driver.executeScript(FOCUSED));
        }
        throw new AssertionError("The keyboard cannot reach %s, but %s".formatted(css, way));
    }
}
