package org.thinkuknow.web;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.Looks;

import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** Does a whole quiz by keyboard only, whatever its questions are, and tries everything that can be tried. */
final class KeyboardQuiz {

    private static final String CARD = "section.question";
    private final Browser browser;
    private final Set<String> kinds;

    /**
     * Somebody who has nothing but a keyboard.
     *
     * @param kinds the kinds of question that have been tried; more are added
     */
    KeyboardQuiz(Browser browser, Set<String> kinds) {
        this.browser = browser;
        this.kinds = kinds;
    }

    /** Goes from the question that is shown to the result, and tries everything in the first question of each new kind. */
    void tryEveryKind() {
        while (!browser.all(CARD).isEmpty()) {
            var kind = kind();
            if (kinds.add(kind)) {
                tryAll(kind);
                assertEverybodyCanUse(kind);
            } else {
                answer(kind);
            }
            goOn();
        }
    }

    /** Goes from the question that is shown to the result, taking the first of everything. */
    void hurryThrough() {
        while (!browser.all(CARD).isEmpty()) {
            answer(kind());
            goOn();
        }
    }

    private String kind() {
        return browser.find(CARD).getDomAttribute("class").replaceAll(".*kind-([a-z-]+).*", "$1");
    }

    private void goOn() {
        press(CARD + " .next");
        assertThat(browser.focused().getTagName()).as("where the reader is").isEqualTo("h2");
    }

    private void answer(String kind) {
        switch (kind) {
            case "several" -> browser.tabTo(".tick input").sendKeys(Keys.SPACE);
            case "order" -> {}
            case "match" -> joinAcross();
            case "story" -> {
                while (choices() > 0) {
                    press(".story .option");
                    press(".story .go-on");
                }
            }
            default -> press(".option");
        }
        if (!browser.all(".check").isEmpty()) {
            press(".check");
        }
    }

    private void tryAll(String kind) {
        switch (kind) {
            case "one", "true-false" -> tryOptions(browser.all(".option").size());
            case "scale" -> tryOptions(1);
            case "several" -> tickAll();
            case "order" -> moveAll();
            case "match" -> chooseAll();
            case "story" -> tellTwice();
            default -> throw new AssertionError("Nobody has tried " + kind + " by keyboard");
        }
    }

    private void tryOptions(int marksInTheEnd) {
        for (var place = 1; place <= browser.all(".option").size(); place++) {
            press(".options > :nth-child(%d) .option".formatted(place));
            assertThat(said()).isNotBlank();
            assertThat(browser.focused().findElement(By.cssSelector(".mark")).getText())
                    .isIn("Yes", "Not quite", "Your answer");
        }
        assertThat(browser.all(".option .mark")).hasSize(marksInTheEnd);
    }

    private void tickAll() {
        press(".check");
        assertThat(said()).isEqualTo("Choose at least one first.");
        var options = browser.all(".tick input").size();
        for (var place = 1; place <= options; place++) {
            browser.tabTo(".options > :nth-child(%d) input".formatted(place)).sendKeys(Keys.SPACE);
            browser.awaitFlow();
        }
        press(".check");
        assertThat(said()).contains("You found");
        assertThat(browser.focused().getDomAttribute("class")).isEqualTo("why");
        assertThat(browser.all(".why-this")).hasSize(options);
        assertThat(browser.all(".tick .mark")).hasSize(options);
    }

    private void moveAll() {
        var entries = browser.all(".entry").size();
        var before = entriesInOrder();
        for (var place = 1; place < entries; place++) {
            var moved = entriesInOrder().get(place - 1);
            press(".entry:nth-child(%d) .moves :last-child".formatted(place));
            assertThat(browser.focused().getDomAttribute("aria-label")).isEqualTo("Move down: " + moved);
            assertThat(said()).isEqualTo("\"%s\" is now number %d of %d.".formatted(moved, place + 1, entries));
            browser.press(Keys.chord(Keys.SHIFT, Keys.TAB)).press(Keys.ENTER).awaitFlow();
            assertThat(browser.focused().getDomAttribute("aria-label")).isEqualTo("Move up: " + moved);
            assertThat(entriesInOrder()).isEqualTo(before);
        }
        press(".check");
        assertThat(browser.all(".entry .mark")).hasSize(entries);
        press(".show-me");
        var right = entriesInOrder();
        assertThat(right).isNotEqualTo(before).containsExactlyInAnyOrderElementsOf(before);
        assertThat(browser.all(".why-this")).hasSize(entries);
        assertThat(browser.focused().getDomAttribute("class")).isEqualTo("why");
    }

    private List<String> entriesInOrder() {
        return browser.all(".entry .say").stream().map(WebElement::getText).toList();
    }

    private void chooseAll() {
        var rows = browser.all(".pair").size();
        press(".check");
        assertThat(said()).isEqualTo("Choose one for each first.");
        for (var row = 1; row <= rows; row++) {
            browser.tabTo(".left .card:nth-child(%d)".formatted(row));
            browser.tabTo(".right .card:nth-child(%d)".formatted(row)).sendKeys(Keys.SPACE);
            browser.press(Keys.ARROW_LEFT).press(Keys.ENTER).awaitFlow();
            assertThat(browser.focused().getDomProperty("textContent")).contains("joined to");
        }
        assertThat(browser.all(".sides line")).hasSize(rows);
        browser.press(Keys.ENTER).awaitFlow();
        assertThat(browser.all(".sides line")).as("one is apart again").hasSize(rows - 1);
        browser.press(Keys.ENTER).press(Keys.ARROW_RIGHT).press(Keys.SPACE).awaitFlow();
        press(".check");
        assertThat(browser.all(".card .mark"))
                .extracting(WebElement::getText)
                .as("not all of them right as they are mixed")
                .contains("Not quite")
                .hasSize(rows);
        press(".show-me");
        assertThat(browser.all(".pair .with")).hasSize(rows);
        assertThat(browser.focused().getDomAttribute("class")).isEqualTo("why");
    }

    private void joinAcross() {
        for (var row = 1; row <= browser.all(".left .card").size(); row++) {
            browser.find(".left .card:nth-child(%d)".formatted(row)).sendKeys(Keys.SPACE);
            browser.press(Keys.ARROW_RIGHT).press(Keys.SPACE);
        }
        browser.awaitFlow();
    }

    /** The story twice: by the first choices, and another way by the last. Every way is gone without a browser. */
    private void tellTwice() {
        tell(":first-child");
        press(".story .again");
        tell(":last-child");
    }

    private void tell(String choice) {
        while (choices() > 0) {
            press(".story .options > %s .option".formatted(choice));
            assertThat(said()).isNotBlank();
            press(".story .go-on");
            assertThat(browser.focused().getDomAttribute("class")).isEqualTo("scene");
        }
        assertThat(browser.all(CARD + " .next"))
                .as("the way on, at the end of the story")
                .hasSize(1);
    }

    private int choices() {
        return browser.all(".story .option").size();
    }

    private void assertEverybodyCanUse(String kind) {
        Looks.right(browser, "quiz-" + kind);
        assertThat(fits()).as("%s at 360", kind).isTrue();
        browser.script("document.documentElement.style.fontSize = '225%'");
        assertThat(fits()).as("%s at 360 with text of double size", kind).isTrue();
        browser.script("document.documentElement.style.fontSize = ''");
        browser.resize(320, 740);
        assertThat(fits()).as("%s at 320", kind).isTrue();
        browser.resize(360, 740);
    }

    private boolean fits() {
        return (boolean) browser.script("""
                return [...document.querySelectorAll('section.question, section.question *')]
                    .every(each => each.getBoundingClientRect().right <= window.innerWidth)""");
    }

    private String said() {
        return browser.find(CARD + " .why:not(:empty)").getText();
    }

    private void press(String css) {
        browser.tabTo(css).sendKeys(Keys.ENTER);
        browser.awaitFlow();
    }
}
