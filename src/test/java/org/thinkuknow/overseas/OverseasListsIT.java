package org.thinkuknow.overseas;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.support.Visitor;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists go on page by page, each is somebody's own, and the log says what went where without a name. */
class OverseasListsIT extends OverseasDesk {

    private static final int MANY = 2 * OverseasLists.MOST + 3;
    private static final String NOBODY = "nobody-of-lists";

    @Autowired
    private OverseasLists lists;

    @AfterEach
    void nothingOfThisStays() {
        database.sql("delete from overseas_package where begun_by = ?")
                .param(NOBODY)
                .update();
    }

    @Test
    void everyPackageStandsOnOnePageAndWhatTheFilePlacesWronglyBeginsAnew() {
        for (var number = 0; number < MANY; number++) {
            put(number, "DRAFT");
        }
        var seen = new ArrayList<String>();
        var place = Optional.<String>empty();
        do {
            var from = place;
            var page = SUPERVISOR.get(() -> lists.packages(PackageList.DRAFTS, from));
            assertThat(page.lines()).hasSizeLessThanOrEqualTo(OverseasLists.MOST);
            page.lines().stream().map(PackageLine::reference).forEach(seen::add);
            place = page.next();
        } while (place.isPresent());
        assertThat(seen).doesNotHaveDuplicates();
        assertThat(seen.stream().filter(each -> each.startsWith("P-LIST-"))).hasSize(MANY);
        for (var forged : new String[] {"P-NO-SUCH", "", "' or 1 = 1", "P-É😀"}) {
            assertThat(SUPERVISOR
                            .get(() -> lists.packages(PackageList.DRAFTS, Optional.of(forged)))
                            .lines())
                    .isEqualTo(SUPERVISOR
                            .get(() -> lists.packages(PackageList.DRAFTS, Optional.empty()))
                            .lines());
        }
        assertThat(MANAGER.get(() -> lists.packages(PackageList.DRAFTS, Optional.empty()))
                        .lines())
                .extracting(PackageLine::reference)
                .as("of somebody else")
                .noneMatch(each -> each.startsWith("P-LIST-"));
    }

    @Test
    void theLogIsReadPageByPageByCountryAndAsATableWithoutAName() {
        for (var number = 0; number < MANY; number++) {
            put(number, "SENT");
            recipient(number, number % 2 == 0 ? "NR" : "TV", number == 0 ? "=HYPERLINK" : "ncb-nr");
        }
        var first = SUPERVISOR.get(() -> lists.log("NR", Optional.empty()));
        assertThat(first.lines()).hasSize(OverseasLists.MOST).allMatch(line -> "NR".equals(line.country()));
        var second = SUPERVISOR.get(() -> lists.log("NR", first.next()));
        assertThat(second.lines()).hasSize(MANY / 2 + 1 - OverseasLists.MOST);
        assertThat(second.next()).isEmpty();
        var table = new String(SUPERVISOR.get(() -> lists.csv("NR")), StandardCharsets.UTF_8);
        assertThat(table.lines()).hasSize(1 + MANY / 2 + 1);
        assertThat(table)
                .startsWith("reference,package,country")
                .contains("'=HYPERLINK")
                .doesNotContain("CANARY");
        assertThat(MANAGER.get(() -> lists.log("NR", Optional.empty())).lines()).isEmpty();
        var manager = new Visitor(address("")).signIn("demo-offender-manager", Visitor.DEMO_PASSWORD);
        assertThat(manager.get("/overseas/log.csv?country=NR").body().lines()).hasSize(1);
        assertThat(manager.get("/overseas/log.csv?country=x'").statusCode()).isEqualTo(200);
    }

    private void put(int number, String state) {
        var moment = UtcColumns.of(clock.instant().minus(Duration.ofMinutes(number / 3)));
        database.sql(
                        "insert into overseas_package (reference, state, tool, subject, countries, begun_by, authors, begun_at, changed_at,"
                                + " sent_at, words, version) values (?, ?, 'GREEN', '', 'NR', ?, ?, ?, ?, ?, 'CANARY', 0)")
                .params("P-LIST-%03d".formatted(number), state, NOBODY, NOBODY, moment, moment, moment)
                .update();
    }

    private void recipient(int number, String country, String bureau) {
        var reference = "P-LIST-%03d".formatted(number);
        database.sql(
                        "insert into overseas_recipient (reference, package, bureau, country, link, link_made_at, wrong_codes, corrected,"
                                + " correction_heard, chased, version) values (?, ?, ?, ?, 1, ?, 0, 0, 0, 0, 0)")
                .params(
                        reference + "-1",
                        reference,
                        bureau,
                        country,
                        UtcColumns.of(clock.instant().minus(Duration.ofMinutes(number / 3))))
                .update();
    }
}
