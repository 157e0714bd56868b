package org.thinkuknow.offender.ui;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.duties.Nation;
import org.thinkuknow.offender.Disposal;
import org.thinkuknow.offender.DisposalKind;
import org.thinkuknow.offender.Identity;
import org.thinkuknow.offender.NewOffender;
import org.thinkuknow.offender.Offenders;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.Looks;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.MANAGER;

/** Pages of registered offenders on a telephone, a tablet and a desk, and by keyboard alone. */
@Tag("long")
class OffenderPagesIT extends RunningApplication {

    @Autowired
    private Offenders offenders;

    @Autowired
    private JdbcClient database;

    private final Browser browser = Browser.open().resize(360, 740);
    private String reference = "";

    @AfterEach
    void leaveNobody() {
        browser.close();
        database.sql("delete from offender where reference = ?")
                .param(reference)
                .update();
    }

    @Test
    void aManagerArrivesAtTheListsOpensARecordByKeyboardAndNothingOfItStandsInTheAddress() {
        var identity = new Identity(
                "Ann", "Quenelle", List.of(), LocalDate.of(1971, 5, 9), List.of(), List.of("1 Invented Road ZZ9 9ZZ"));
        var caution = new Disposal(DisposalKind.CUSTODY, LocalDate.of(2024, 3, 4), "12 months", "");
        reference = MANAGER.get(
                () -> offenders.register(UUID.randomUUID(), new NewOffender(Nation.EW, identity, caution, true)));
        SignIn.as("demo-offender-manager", browser, address("/sign-in"));
        browser.goToView(address("/offenders?list=OVERDUE"));
        assertThat(browser.find("li[data-reference='%s']".formatted(reference)).getText())
                .contains("Ann Quenelle");
        browser.goToView(address("/offenders"));
        browser.resize(360, 740).goToView(address("/offenders/" + reference));
        browser.resize(360, 740);
        browser.tabTo("#reason vaadin-radio-button input");
        browser.press(Keys.SPACE);
        browser.tabTo("#open-record");
        browser.press(Keys.ENTER);
        browser.await(() -> browser.text().contains("Ann Quenelle"));
        browser.awaitFlow();
        assertThat(browser.path()).isEqualTo("/offenders/" + reference);
        browser.script("document.querySelectorAll('.offenders details').forEach(each => { each.open = true; })");
        Looks.right(browser, "offender-all-open");
    }
}
