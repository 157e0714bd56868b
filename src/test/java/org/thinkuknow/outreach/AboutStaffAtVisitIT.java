package org.thinkuknow.outreach;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.disclosure.AboutStaff;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.Looks;
import org.thinkuknow.support.SignIn;

import java.time.Duration;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.EDUCATOR;

/** A child tells an educator of somebody who works at the school: nobody there gets it, and nobody there is waited for. */
class AboutStaffAtVisitIT extends TellingDesk {

    private static final String REFUSED = "Nobody there reads it";

    @Autowired
    private AcknowledgementWatch watch;

    @Autowired
    private Reports reports;

    @ParameterizedTest
    @EnumSource(value = AboutStaff.class, mode = EnumSource.Mode.EXCLUDE, names = "NOBODY")
    void itIsHandedToNobodyThereAndWaitsForNobodyThere(AboutStaff about) {
        var visit = confirmed();
        var record = newRecord();
        var report = reportOf(sign(visit, record, about(about)));
        for (var byMail : new boolean[] {false, true}) {
            assertThatThrownBy(() -> EDUCATOR.run(() -> school.makeCode(visit, record, byMail)))
                    .hasMessageContaining(REFUSED);
        }
        assertThatThrownBy(() -> EDUCATOR.run(
                        () -> school.acknowledge(visit, record, "Ms Example", AcknowledgedAs.LEAD, "123456")))
                .hasMessageContaining(REFUSED);
        database.sql("update visit_disclosure set signed_at = ? where disclosure = ?")
                .params(UtcColumns.of(clock.instant().minus(Duration.ofDays(1))), record)
                .update();
        watch.look();
        assertThat(audit.of(record)).extracting(Recorded::act).doesNotContain("alerted");
        assertThat(EDUCATOR.get(() -> telling.of(visit)).waiting()).isZero();
        assertThat(reports.look(report).words()).containsEntry(Field.HOME, "yes");
        assertThat(reports.look(report).words().get(Field.AT_SCHOOL))
                .contains("Do not tell that person.", "Refer it within one working day");
    }

    @Test
    void thePageAsksBeforeItIsSignedAndNamesTheOfficerInsteadOfTheLead() {
        var visit = confirmed();
        try (var browser = Browser.open().resize(360, 740)) {
            SignIn.as("demo-educator", browser, address("/sign-in"));
            browser.goToView(address("/visits/" + visit));
            browser.find("#a-child-tells").click();
            browser.await(() -> !browser.all("#told-words").isEmpty());
            browser.awaitFlow();
            var typed = new TypedOnAPhone(browser);
            typed.into(Map.of("#told-words", ChildWords.of("he holds my arm")));
            lookItThrough(browser);
            assertThat(browser.find("#missing").getText())
                    .contains(
                            "Please give the place", "about somebody who works at the school", "safe to go home today");
            assertThat(browser.all("#sign")).isEmpty();
            Looks.right(browser, "visit-look-back-missing");
            browser.resize(360, 740).find(".telling > a").click();
            browser.await(() -> !browser.all("#told-words").isEmpty());
            browser.awaitFlow();
            assertThat(browser.all("#told input[type=radio]:checked")).isEmpty();
            typed.into(Map.of("#told-place", "Corridor"));
            browser.find("input[name=home][value=YES]").click();
            browser.find("input[name=about][value=LEAD]").click();
            lookItThrough(browser);
            assertThat(browser.find("#who-gets-it").getText()).contains("nobody at the school");
            Looks.right(browser, "visit-look-back");
            browser.resize(360, 740).find("#sign").click();
            browser.await(() -> !browser.all("#not-for-school").isEmpty());
            browser.awaitFlow();
            assertThat(browser.find("#not-for-school").getText()).contains("LADO", "They ring");
            assertThat(browser.all("#acknowledge, #print")).isEmpty();
            Looks.right(browser, "visit-not-for-school");
            assertThat(browser.consoleErrors()).isEmpty();
        }
    }

    private static void lookItThrough(Browser browser) {
        browser.find("#told-send").click();
        browser.await(() -> browser.path().endsWith("/check"));
        browser.awaitFlow();
    }
}
