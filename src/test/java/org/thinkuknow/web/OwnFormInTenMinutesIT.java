package org.thinkuknow.web;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A teacher who knows no Markdown writes a lesson of three steps with four questions, publishes it and starts it, pressing and typing
 * only what she sees. Counted at 250 keys a minute and three seconds a press, it takes less than ten minutes.
 */
@Tag("long")
class OwnFormInTenMinutesIT extends RunningApplication {

    private static final double KEYS_A_MINUTE = 250;
    private static final double SECONDS_A_PRESS = 3;
    private static final String FIELDS = """
            return [...document.querySelectorAll('vaadin-text-field, vaadin-text-area')]
                .filter(field => field.label === arguments[0] && field.checkVisibility())
                .map(field => field.querySelector('input, textarea')).filter(typedInto => typedInto)""";

    private static final String IN_VIEW = "arguments[0].scrollIntoView({block: 'center'})";
    private static final String TICKED = """
            return [...document.querySelectorAll('vaadin-checkbox')].filter(box => box.checkVisibility()).map(box => box.checked)""";

    private int presses;
    private int keys;

    @Test
    void aLessonOfThreeStepsAndFourQuestionsTakesTenMinutes() {
        try (var teacher = Browser.open()) {
            SignIn.as("demo-teacher", teacher, address("/sign-in"));
            teacher.goToView(address("/teach/own"));
            press(teacher, teacher.find("#begin-new"));
            teacher.await(() -> teacher.path().startsWith("/teach/own/L-")
                    && !teacher.all(".lesson-form").isEmpty());
            steps(teacher);
            questions(teacher);
            teacher.await(() -> teacher.find("#checks-said").getText().equals("The checks find nothing to put right"));
            movedByKeyboard(teacher);
            press(teacher, teacher.find("#publish"));
            teacher.await(() -> "publish-yes".equals(teacher.focused().getAttribute("id")));
            press(teacher, teacher.find("#publish-yes"));
            teacher.await(() -> teacher.find("#message").getText().startsWith("Published"));
            press(teacher, teacher.find(".beside .ways a[href^='/teach/start']"));
            teacher.await(() -> teacher.path().endsWith("/board"));
            var minutes = keys / KEYS_A_MINUTE + presses * SECONDS_A_PRESS / 60;
            System.out.printf("%d presses and %d keys: %.1f minutes%n", presses, keys, minutes);
            assertThat(minutes).isLessThan(10);
            assertThat(teacher.consoleErrors()).allMatch(error -> error.contains("about:srcdoc"));
        }
    }

    private void steps(Browser teacher) {
        type(teacher, "Title", 0, "Fair play online");
        type(teacher, "What pupils can say afterwards", 0, "I can play fair with others online.");
        type(teacher, "Name of the step", 0, "A game that is not fair");
        type(teacher, "Something to talk about", 0, "What makes a game feel unfair?");
        button(teacher, "Words", 0);
        type(teacher, "Words", 0, "Sam and Mia play a game. Sam wins and laughs at her. Mia feels sad.");
        type(teacher, "Name of the step", 1, "Three fair rules");
        type(teacher, "Something to do", 0, "Write three rules for a fair game with a partner.");
    }

    private void questions(Browser teacher) {
        oneRight(teacher, 0, "Mia feels sad in a game. What is kind?", "Stop and ask her", "Laugh at her");
        oneRight(teacher, 1, "What is a fair rule?", "We take turns", "I always win");
        button(teacher, "true or false", 0);
        type(teacher, "What is true or false?", 0, "It is fair to take turns.");
        whys(teacher, 4, "Yes. Each of you gets to play.", "Look again. Each of you gets to play.");
        button(teacher, "how sure are you?", 0);
        type(teacher, "Question", 2, "play fair?");
    }

    private void oneRight(Browser teacher, int place, String ask, String right, String wrong) {
        button(teacher, "one right answer", 0);
        type(teacher, "Question", place, ask);
        @SuppressWarnings("unchecked")
        var ticked = (List<Boolean>) teacher.script(TICKED);
        var first = ticked.get(place * 2);
        type(teacher, "Answer", place * 2, first ? right : wrong);
        type(teacher, "Answer", place * 2 + 1, first ? wrong : right);
        whys(
                teacher,
                place * 2,
                first ? "That is kind and fair." : "That can hurt.",
                first ? "That can hurt." : "That is kind and fair.");
    }

    private void whys(Browser teacher, int from, String... words) {
        for (var i = 0; i < words.length; i++) {
            type(teacher, "What a pupil reads who chooses it", from + i, words[i]);
        }
    }

    /** The order is changed and put back with the keyboard alone, and the focus stays where it was. */
    private static void movedByKeyboard(Browser teacher) {
        var down = teacher.all("button[aria-label='Move step 1 down']").getFirst();
        teacher.script("arguments[0].focus()", down);
        teacher.press(Keys.ENTER);
        teacher.await(() -> "Move step 2 down".equals(teacher.focused().getAttribute("aria-label")));
        teacher.press(Keys.chord(Keys.SHIFT, Keys.TAB));
        assertThat(teacher.focused().getAttribute("aria-label")).isEqualTo("Move step 2 up");
        teacher.press(Keys.ENTER);
        teacher.await(() ->
                teacher.all("button[aria-label='Move step 1 up']").stream().noneMatch(WebElement::isDisplayed));
        teacher.await(() -> teacher.find("#saved").getText().equals("Saved."));
    }

    private void button(Browser teacher, String words, int place) {
        press(
                teacher,
                teacher.all(".offers button").stream()
                        .filter(each -> each.isDisplayed() && each.getText().equals(words))
                        .toList()
                        .get(place));
    }

    private void press(Browser teacher, WebElement element) {
        teacher.script(IN_VIEW, element);
        assertThat(element.isDisplayed()).isTrue();
        element.click();
        presses++;
        teacher.awaitFlow();
    }

    private void type(Browser teacher, String label, int place, String words) {
        teacher.await(() -> fields(teacher, label).size() > place);
        var field = fields(teacher, label).get(place);
        teacher.script(IN_VIEW, field);
        field.click();
        field.sendKeys(Keys.END, words);
        presses++;
        keys += words.length();
    }

    @SuppressWarnings("unchecked")
    private static List<WebElement> fields(Browser teacher, String label) {
        return (List<WebElement>) teacher.script(FIELDS, label);
    }
}
