package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.router.Location;
import org.junit.jupiter.api.Test;
import org.thinkuknow.disclosure.Category;
import org.thinkuknow.disclosure.DeskQuery;
import org.thinkuknow.disclosure.SchoolYear;
import org.thinkuknow.disclosure.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/** What the desk shows stands in its address, and what was searched for never does. */
class DeskAddressTest {

    private static final SchoolYear THIS_YEAR = new SchoolYear(2026);

    @Test
    void everyChoiceIsReadAsItWasWritten() {
        var query = new DeskQuery(
                Stage.CLOSED, Category.HOME, "0123456789ab", true, new SchoolYear(2024), "", 2 * DeskQuery.STEP);
        assertThat(DeskAddress.of(query, THIS_YEAR))
                .isEqualTo("safeguarding?show=closed&category=home&class=0123456789ab&mine=1&year=2024&shown=100");
        assertThat(read(DeskAddress.of(query, THIS_YEAR), "")).isEqualTo(query);
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        var plain = new DeskQuery(Stage.WAITING, null, "", false, THIS_YEAR, "", DeskQuery.STEP);
        assertThat(read("safeguarding", "")).isEqualTo(plain);
        assertThat(read("safeguarding?show=x&category=x&class=%3Cb%3E&year=x&shown=99999999999", ""))
                .isEqualTo(plain);
        assertThat(read("safeguarding?shown=9999", "").most()).isEqualTo(5_000);
    }

    @Test
    void aSearchIsNamedByAWordAndItsWordsStayInTheSession() {
        var found = read("safeguarding?show=found", "Sean");
        assertThat(found.isSearch()).isTrue();
        assertThat(DeskAddress.of(found, THIS_YEAR)).isEqualTo("safeguarding?show=found");
        assertThat(found.toString()).doesNotContain("Sean");
        assertThat(read("safeguarding?show=found", "").stage()).isEqualTo(Stage.WAITING);
        assertThat(read("safeguarding?show=closed", "Sean").isSearch()).isFalse();
    }

    private static DeskQuery read(String address, String words) {
        return DeskAddress.read(new Location(address), words, THIS_YEAR);
    }
}
