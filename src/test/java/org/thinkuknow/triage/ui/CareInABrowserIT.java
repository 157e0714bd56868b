package org.thinkuknow.triage.ui;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.shift.Care;
import org.thinkuknow.shift.TalkRequests;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.Looks;
import org.thinkuknow.support.SignIn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;

/** An officer reads the reasons first and the words on a press, leaves a theme out today, and says that they would like to talk. */
@Tag("long")
class CareInABrowserIT extends CaseInHand {

    private static final String WORDS = ChildWords.of("he asks where i live");

    @Autowired
    private Care care;

    @Autowired
    private TalkRequests talks;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void nothingIsChosen() {
        database.sql("delete from triage_care").update();
        database.sql("delete from triage_theme_left_out").update();
        database.sql("delete from triage_talk").update();
    }

    @Test
    void theWordsAreFoldedUpUntilAKeyOpensThem() {
        var reference = claimed();
        OFFICER.run(() -> care.readReasonsFirst(true));
        try (var officer = SignIn.as("demo-officer", Browser.open(), address("/sign-in"))) {
            officer.goToView(address("/triage/" + reference));
            for (var width : new int[] {1440, 768, 360}) {
                officer.resize(width, width == 360 ? 740 : 900);
                officer.await(() -> officer.find("#folded-words summary").isDisplayed());
                assertThat(officer.find(".desk").getText()).doesNotContain(WORDS);
                officer.screenshot("reasons-first");
            }
            assertThat(officer.axe()).isEmpty();
            officer.resize(1440, 900);
            officer.find("#folded-words summary").sendKeys(Keys.ENTER);
            officer.await(() -> officer.find(".told-pane .words").getText().contains(WORDS));
            officer.find("#talk").sendKeys(Keys.ENTER);
            officer.await(() -> !officer.all("#talk-back").isEmpty());
            assertThat(OFFICER.get(talks::isAsked)).isTrue();
        }
        try (var supervisor = SignIn.as("demo-supervisor", Browser.open(), address("/sign-in"))) {
            supervisor.goToView(address("/load"));
            supervisor.await(
                    () -> supervisor.find("#talk-wanted").getText().contains("Demo officer would like to talk"));
            assertThat(supervisor.find("#talk-wanted").getText()).doesNotContain(reference);
            assertThat(supervisor.axe()).isEmpty();
            supervisor.screenshot("talk-wanted");
            supervisor.find("#talk-wanted [id^=hear-]").sendKeys(Keys.ENTER);
            supervisor.await(() -> supervisor.all("#talk-wanted [id^=hear-]").isEmpty());
        }
    }

    @Test
    void thePageForThemselvesIsUsedWithTheKeyboard() {
        try (var officer = SignIn.as("demo-officer", Browser.open(), address("/sign-in"))) {
            officer.goToView(address("/triage/care"));
            officer.find("#reasons-first").sendKeys(Keys.SPACE);
            officer.await(() -> OFFICER.get(care::readsReasonsFirst));
            officer.find("#theme-today input").sendKeys("bully");
            officer.await(() -> officer.find("vaadin-combo-box-item").getText().startsWith("Bullying"));
            officer.find("vaadin-combo-box-item").click();
            officer.find("#leave-out").sendKeys(Keys.ENTER);
            officer.await(() -> officer.all("#left-out li").size() == 1);
            assertThat(officer.find("#listeners").getText()).contains("Samaritans", "116 123");
            Looks.right(officer, "for-you");
            officer.find("#left-out [id^=take-again]").sendKeys(Keys.ENTER);
            officer.await(() -> officer.all("#left-out li").isEmpty());
        }
    }
}
