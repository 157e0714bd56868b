package org.thinkuknow.triage.ui;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.SignIn;
import org.thinkuknow.triage.CaseComparing;
import org.thinkuknow.triage.CaseFacts;
import org.thinkuknow.triage.CaseTies;

import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Eventually.eventually;

/** Two cases that share something are compared and merged, kept apart or called the same, and nobody types a reference. */
@Tag("long")
class BesideInABrowserIT extends CaseInHand {

    @Autowired
    private CaseTies ties;

    @Autowired
    private CaseComparing comparing;

    @Autowired
    private Audit audit;

    private final String name =
            "otter_" + UUID.randomUUID().toString().substring(0, 8).replace("-", "");
    private String here = "";
    private String other = "";

    @BeforeEach
    void twoReportsShareAName() {
        here = told("he writes to me every night, his snap is " + name, "13", "Chatham");
        other = told("my friend gets messages from @" + name + " and he wants to meet her", "12", "Leeds");
        eventually(() -> assertThat(
                        OFFICER.get(() -> ties.of(reports.look(here)).strong()))
                .isNotEmpty());
        OFFICER.run(() -> work.claim(here));
    }

    @ParameterizedTest
    @CsvSource({"1440, 900", "768, 1024", "360, 740"})
    void theOtherCaseOpensBesideAndIsMergedByKeys(int width, int height) {
        try (var officer = onTheCase(width, height)) {
            officer.script("document.querySelector('#shares summary').focus()");
            officer.press(Keys.ENTER);
            officer.tabTo("#shares .beside-link").sendKeys(Keys.ENTER);
            officer.await(() -> officer.all(".beside").size() == 2);
            assertThat(officer.find("#both-have").getText()).contains("user name", name);
            assertThat(officer.find(".pair").getText())
                    .contains(here, other, "13", "12", "Chatham", "Leeds", "wants to meet");
            assertThat(officer.script("""
                    const [one, two] = [...document.querySelectorAll('.beside')].map(each => each.getBoundingClientRect());
                    return one.right <= two.left"""))
                    .as("beside each other, or below where there is no room")
                    .isEqualTo(width > 700);
            officer.tabTo("#merge-beside").sendKeys(Keys.ENTER);
            officer.await(() -> !officer.all("#merged-here").isEmpty());
            assertThat(facts(other).merge().into()).isEqualTo(here);
            assertThat(officer.consoleErrors()).isEmpty();
        }
    }

    @Test
    void whatIsNotTheSameIsNoLongerPointedOutUntilSomebodyThinksAgain() {
        try (var officer = onTheCase(1440, 900)) {
            officer.goToView(address("/triage/%s/beside/%s".formatted(here, other)));
            officer.find("#not-same").click();
            officer.await(() -> !officer.all("#apart").isEmpty());
            assertThat(officer.find("#shares").getDomProperty("textContent"))
                    .contains("Said not to be the same: " + other);
            assertThat(officer.all("#shares .tie-graph")).isEmpty();
            officer.goToView(address("/triage/%s/beside/%s".formatted(other, here)));
            officer.find("#maybe-same").click();
            officer.await(
                    () -> other.equals(officer.script("return document.querySelector('.told-pane h1')?.textContent")));
            assertThat(officer.find("#shares").getDomProperty("textContent")).contains("user name");
        }
        assertThat(audit.of(here).stream().map(Recorded::act))
                .contains("said not to be the same", "said that it may be the same");
    }

    @Test
    void aSecondPressChangesNothing() {
        OFFICER.run(() -> {
            comparing.notTheSame(here, other);
            comparing.notTheSame(other, here);
            comparing.maybeTheSame(here, other);
            comparing.maybeTheSame(here, other);
            comparing.merge(here, other);
            comparing.merge(here, other);
            comparing.sameReport(here, other);
        });
        assertThat(audit.of(other).stream().map(Recorded::act).filter(act -> !"read".equals(act)))
                .containsOnlyOnce("said not to be the same", "said that it may be the same", "merged");
        assertThat(facts(other).merge().sameReport()).isFalse();
    }

    @Test
    void whoHasNotTakenTheCaseReadsAndMergesNothing() {
        try (var officer = onTheCase(1440, 900)) {
            officer.goToView(address("/triage/%s/beside/%s".formatted(other, here)));
            assertThat(officer.find(".beside-steps").getText()).contains("Take %s first.".formatted(other));
            assertThat(officer.all("#merge-beside")).isEmpty();
            officer.goToView(address("/triage/%s/beside/NO-SUCH".formatted(here)));
            assertThat(officer.text()).contains("There is no case");
        }
    }

    private Browser onTheCase(int width, int height) {
        var officer = SignIn.as("demo-officer", Browser.open().resize(width, height), address("/sign-in"));
        officer.goToView(address("/triage/" + here));
        officer.find("#case-state");
        return officer;
    }

    private CaseFacts facts(String reference) {
        return OFFICER.get(() -> desk.standing(reference)).orElseThrow();
    }

    private String told(String what, String age, String place) {
        var reference = reports.receive(new NewReport(
                        UUID.randomUUID().toString(),
                        Door.FORM,
                        Map.of(Field.WHAT, ChildWords.of(what), Field.AGE, age, Field.PLACE, place),
                        new Dangers(DangerAnswer.UNSURE, DangerAnswer.NO, DangerAnswer.NO),
                        "",
                        ""))
                .reference();
        eventually(() -> assertThat(OFFICER.get(() -> desk.standing(reference))).isPresent());
        return reference;
    }
}
