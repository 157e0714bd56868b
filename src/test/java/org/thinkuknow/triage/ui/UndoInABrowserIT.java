package org.thinkuknow.triage.ui;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.Looks;
import org.thinkuknow.support.SignIn;

import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Eventually.eventually;

/** An officer sends, thinks again and takes it back; or leaves, and it is sent all the same. The next step is always in view. */
@Tag("long")
class UndoInABrowserIT extends CaseInHand {

    private static final String MESSAGE = ChildWords.of("Thank you for telling us.");

    @Autowired
    private HeldSteps held;

    @Autowired
    private JdbcClient database;

    private String reference = "";
    private Browser officer;

    @BeforeEach
    void anOfficerHasACase() {
        reference = claimed();
        officer = Browser.open();
        SignIn.as("demo-officer", officer, address("/sign-in"));
        officer.goToView(address("/triage/" + reference));
    }

    @AfterEach
    void nothingIsHeldAnyMore() {
        OFFICER.run(held::takeBack);
        ReflectionTestUtils.setField(held, "time", Duration.ZERO);
        officer.close();
        database.sql("delete from triage_unsent where case_reference = ?")
                .param(reference)
                .update();
    }

    @Test
    void whatWasSentIsTakenBackWithOneKeyAndStandsInItsField() {
        ReflectionTestUtils.setField(held, "time", Duration.ofMinutes(20));
        type(MESSAGE);
        officer.find("#message textarea").sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
        officer.await(() -> !officer.all("#take-back").isEmpty());
        assertThat(officer.find("#held").getText())
                .contains("Message to the child in " + reference + ": goes in 1200 seconds.");
        Looks.right(officer, "held-step");
        officer.dark(false).resize(1440, 900);
        officer.find(".told-pane h1").sendKeys("u");
        officer.await(() -> officer.all("#take-back").isEmpty());
        assertThat(officer.find("#message-to-officer").getText()).startsWith("Taken back: nothing was sent");
        assertThat(officer.script("return document.querySelector('#message').value"))
                .isEqualTo(MESSAGE);
        assertThat(messages()).isZero();
        assertThat(officer.consoleErrors()).isEmpty();
    }

    @Test
    void whoeverGoesAwayHasSentIt() {
        ReflectionTestUtils.setField(held, "time", Duration.ofSeconds(2));
        type(MESSAGE);
        officer.find("#send-message").click();
        officer.await(() -> !officer.all("#take-back").isEmpty());
        officer.goToView(address("/on-call"));
        eventually(() -> assertThat(messages()).isOne());
    }

    @Test
    void aNoteThatIsTypedWhileAMessageLeavesStaysUnderTheHands() {
        ReflectionTestUtils.setField(held, "time", Duration.ofSeconds(3));
        type(MESSAGE);
        officer.find("#send-message").click();
        officer.await(() -> !officer.all("#take-back").isEmpty());
        officer.script("document.querySelector('#note').closest('details').open = true");
        officer.find("#note textarea").sendKeys("she lives with her aunt");
        officer.await(() -> officer.all("#take-back").isEmpty());
        officer.await(() -> !officer.all(".from-centre").isEmpty());
        officer.await(
                () -> "note".equals(officer.script("return document.activeElement.closest('vaadin-text-area')?.id")));
        assertThat(officer.script("return document.querySelector('#note').value"))
                .isEqualTo("she lives with her aunt");
        assertThat(officer.script("return document.querySelector('#message').value"))
                .isEqualTo("");
    }

    @Test
    void whoeverIsRefusedReadsItAtOnce() {
        ReflectionTestUtils.setField(held, "time", Duration.ofMinutes(20));
        type(MESSAGE);
        OFFICER.run(() -> work.release(reference));
        officer.find("#send-message").click();
        officer.await(() -> officer.find("#message-to-officer").getText().startsWith("Take the case first."));
        assertThat(officer.all("#take-back")).isEmpty();
    }

    @Test
    void theNextStepStaysInViewAndLeadsToItsField() {
        for (var height : new int[] {900, 740}) {
            officer.resize(height == 900 ? 1440 : 360, height);
            officer.script("document.querySelector('.past').scrollIntoView({block: 'end'})");
            var inView = officer.script("""
                    const at = document.querySelector('#next-step').getBoundingClientRect();
                    return at.top >= 0 && at.bottom <= innerHeight
                        && document.elementFromPoint(at.left + 20, at.top + 10).closest('#next-step') !== null""");
            assertThat(inView).as("%d px high", height).isEqualTo(true);
            officer.screenshot("next-step");
        }
        assertThat(officer.find("#next-step").getText()).contains("Next: confirm the level");
        officer.resize(1440, 900);
        officer.find("#next-step").sendKeys(Keys.ENTER);
        officer.await(() -> "confirm-level".equals(officer.script("return document.activeElement.id")));
        officer.script("document.activeElement.click()");
        officer.await(() -> officer.find("#next-step").getText().contains("Next: write to the child"));
        officer.find("#next-step").click();
        officer.await(() ->
                "message".equals(officer.script("return document.activeElement.closest('vaadin-text-area')?.id")));
    }

    private void type(String words) {
        officer.script("document.querySelector('#message').closest('details').open = true");
        officer.find("#message textarea").sendKeys(words);
    }

    private int messages() {
        return OFFICER.get(() -> desk.open(reference)).report().messages().size();
    }
}
