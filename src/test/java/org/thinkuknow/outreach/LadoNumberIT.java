package org.thinkuknow.outreach;

import org.junit.jupiter.api.Test;
import org.thinkuknow.disclosure.AboutStaff;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.Connected;
import org.thinkuknow.support.SignIn;

import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** An educator reads which designated officer (LADO) to ring, from the register of schools and the installation's list of numbers. */
class LadoNumberIT extends TellingDesk implements Connected {

    @Test
    void theRecordsPageHasTheNumberOfTheOfficerOfTheSchoolsOwnAuthority() {
        var number = "k" + UUID.randomUUID().toString().substring(0, 8);
        database.sql(
                        "insert into schools_school (number, nation, name, street, town, postcode, authority, authority_code, status, "
                                + "phase, host, as_of) values (?, 'ENGLAND', ?, '1 Lane', 'Canterbury', 'CT1 1EP', 'Kent', 'E10000016', "
                                + "'OPEN', 'PRIMARY', '', '2026-11-01')")
                .params(number, "School " + number)
                .update();
        try {
            thePageNamesTheOfficer(agreed(planned(number)));
        } finally {
            database.sql("delete from schools_school where number = ?")
                    .param(number)
                    .update();
        }
    }

    private void thePageNamesTheOfficer(String visit) {
        var record = newRecord();
        sign(visit, record, about(AboutStaff.COLLEAGUE));
        try (var browser = Browser.open()) {
            SignIn.as("demo-educator", browser, address("/sign-in"));
            browser.goToView(address("/visits/%s/told/%s".formatted(visit, record)));
            assertThat(browser.find("#not-for-school").getText())
                    .contains(
                            "Kent designated officer (LADO)",
                            "Call the LADO: 01632 960221",
                            "at the weekend: 01632 960222")
                    .doesNotContain("960111", "960331");
            assertThat(browser.all("#not-for-school a[href='tel:01632960221']")).hasSize(1);
        }
    }
}
