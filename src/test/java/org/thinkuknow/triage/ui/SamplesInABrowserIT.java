package org.thinkuknow.triage.ui;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.Looks;
import org.thinkuknow.support.SignIn;
import org.thinkuknow.triage.Closing;
import org.thinkuknow.triage.Closing.Outcome;
import org.thinkuknow.triage.SampleNotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;

/** A supervisor says what she thinks of a closed case, and its officer reads the note on the desk and answers. */
@Tag("long")
class SamplesInABrowserIT extends CaseInHand {

    private static final String NOTE = ChildWords.of("ask for the age next time");

    @Autowired
    private JdbcClient database;

    @Autowired
    private SampleNotes notes;

    private String reference = "";

    @BeforeEach
    void oneCaseWasClosed() {
        database.sql("delete from triage_sample").update();
        database.sql("delete from triage_sample_week").update();
        database.sql("update triage_case set closed_at = closed_at - interval 200 day where state = 'CLOSED'")
                .update();
        reference = claimed();
        OFFICER.run(() -> {
            work.assess(reference, Level.THREE, "less than it seemed");
            work.close(reference, Closing.unanswered(Outcome.ADVICE_GIVEN, ChildWords.of("no way to write")), 0);
        });
    }

    @Test
    void theSheetIsFilledWithTheKeyboardAndTheNoteIsAnsweredOnTheDesk() {
        try (var supervisor = SignIn.as("demo-supervisor", Browser.open(), address("/sign-in"))) {
            supervisor.goToView(address("/triage/samples"));
            var sample = ".sample[data-reference='" + reference + "'] ";
            supervisor.find(sample + "[id^=sample-keep]").sendKeys(Keys.ENTER);
            supervisor.await(
                    () -> supervisor.find(sample + ".said-level").getText().contains("Choose one."));
            Looks.right(supervisor, "samples");
            supervisor.dark(false).resize(1440, 900);
            for (var question : new String[] {"level", "time", "steps", "words"}) {
                supervisor.find(sample + ".said-" + question + " input").sendKeys(Keys.SPACE);
            }
            supervisor.find(sample + "textarea").sendKeys(NOTE);
            supervisor.find(sample + "[id^=sample-keep]").sendKeys(Keys.ENTER);
            supervisor.await(() -> supervisor.find("#sample-told").getText().contains(reference));
            assertThat(supervisor.find("#sample-weeks").getText()).contains("1 of 1");
            supervisor.screenshot("samples-looked-at");
        }
        try (var officer = SignIn.as("demo-officer", Browser.open(), address("/sign-in"))) {
            officer.goToView(address("/triage"));
            officer.await(() -> officer.find("#notes-on-your-cases").getText().contains(reference));
            Looks.right(officer, "notes-on-your-cases");
            officer.resize(1440, 900);
            officer.find("#notes-on-your-cases textarea").sendKeys(ChildWords.of("thank you"));
            officer.find("#notes-on-your-cases [id^=read-note]").sendKeys(Keys.ENTER);
            officer.await(() -> officer.all("#notes-on-your-cases .sheet").isEmpty());
            assertThat(OFFICER.get(notes::mine)).isEmpty();
        }
    }
}
