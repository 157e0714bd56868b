package org.thinkuknow.disclosure;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.Visitor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.LEAD;
import static org.thinkuknow.support.Acting.TEACHER;

/** What a school's governors are told, counted from the records of its leads and of nobody else. */
class GovernorFiguresIT extends TwoSchools {

    private static final String SCHOOL = "school-of-figures";
    private static final Acting WRITER = new Acting("teacher-of-figures", "TEACHER");
    private static final Acting DSL = new Acting("lead-of-figures", "SAFEGUARDING_LEAD");
    private static final Acting HEAD = new Acting("head-of-figures", "SAFEGUARDING_LEAD");

    @Autowired
    private GovernorFigures figures;

    @Autowired
    private LeadSettings settings;

    @Autowired
    private LeadTasks tasks;

    @Autowired
    private Clock clock;

    @BeforeEach
    void aSchoolHasItsPeople() {
        isIn(SCHOOL, "School of Figures", WRITER);
        isIn(SCHOOL, "School of Figures", DSL);
        isIn(SCHOOL, "School of Figures", HEAD);
        DSL.run(() -> settings.name(Recipient.HEAD, HEAD.username()));
        database.sql("update disclosure_hand_over set handed_at = '2020-01-15' where school = ?")
                .param(SCHOOL)
                .update();
    }

    @Test
    void whatIsAboutSomebodyAtTheSchoolIsInNoFigureAndNoTotal() {
        several(12, text());
        var before = year(DSL);
        assertThat(cell(before, "All records")).isEqualTo("10");
        assertThat(cell(before, Category.PHYSICAL.words())).isEqualTo("10");
        several(20, about(AboutStaff.COLLEAGUE));
        var draft = WRITER.get(disclosures::begin);
        WRITER.run(() -> disclosures.save(draft, text()));
        WRITER.run(() -> disclosures.handOver(draft));
        for (var reader : List.of(DSL, HEAD)) {
            assertThat(year(reader)).as("the same for whoever reads them").isEqualTo(before);
        }
        var about = HEAD.get(() -> desk.at(Stage.WAITING)).stream()
                .filter(LeadDesk.DeskRecord::aboutStaff)
                .findFirst()
                .orElseThrow()
                .reference();
        for (var task = 0; task < 7; task++) {
            HEAD.run(() -> tasks.add(
                    about, UUID.randomUUID(), ChildWords.of("ask the LADO"), UkTime.today(clock), HEAD.username()));
        }
        assertThat(year(DSL).openTasks()).isEqualTo("0");
        several(10, text());
        assertThat(cell(year(DSL), "All records")).as("the contrast").isEqualTo("20");
    }

    /** Two prints a day apart would differ by the record between them. */
    @Test
    void whatHappensInATermIsToldOnceItIsOver() {
        several(12, text());
        var before = year(DSL);
        assertThat(cell(before, "All records")).isEqualTo("10");
        assertThat(cell(before, "Not decided yet")).isEqualTo("10");
        DSL.get(() -> desk.at(Stage.WAITING)).forEach(record -> {
            DSL.run(() -> desk.open(record.reference()));
            DSL.run(() -> desk.acknowledge(record.reference()));
        });
        database.sql(
                        "update disclosure_hand_over set handed_at = ? where school = ? and handed_at > '2021-01-01' limit 6")
                .params(UtcColumns.of(termBegan()), SCHOOL)
                .update();
        assertThat(cell(year(DSL), "Not yet")).as("acknowledged since").isEqualTo("5");
        lastTerm();
        assertThat(year(DSL)).isEqualTo(before);
    }

    @Test
    void aTeacherHasNoneAndEachSchoolItsOwn() {
        assertThatThrownBy(() -> TEACHER.run(() -> figures.of(SchoolYear.of(clock.instant()))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(year(LEAD_ELSEWHERE).school()).isEqualTo("School Elsewhere");
        assertThat(LEAD_OF_NOWHERE.get(() -> figures.of(SchoolYear.of(clock.instant()))))
                .isEmpty();
        assertThat(LEAD_OF_NOWHERE.get(figures::years)).hasSize(1);
    }

    @Test
    void theTableHasANameThatIsFoundAgainAndIsWrittenDown() {
        var lead = new Visitor(address("")).signIn(LEAD.username(), Visitor.DEMO_PASSWORD);
        var answer = lead.get("/safeguarding/figures.csv");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains(
                        "Safeguarding figures " + SchoolYear.of(clock.instant()).words() + ".csv");
        assertThat(answer.body()).startsWith("\ufeffgroup,line,").contains(",All records,", "Tasks,Open today,");
        assertThat(audit.newestOf("Demo School", 1))
                .singleElement()
                .satisfies(act -> assertThat(act.act()).isEqualTo("took the figures of the school"));
        assertThat(lead.get("/safeguarding/figures.csv?year=1999").statusCode()).isEqualTo(404);
    }

    private void several(int times, DisclosureText text) {
        for (var time = 0; time < times; time++) {
            var reference = WRITER.get(disclosures::begin);
            WRITER.run(() -> disclosures.sign(reference, text));
        }
        lastTerm();
    }

    private Instant termBegan() {
        return SchoolYear.termBegan(clock.instant());
    }

    /** All that the school's leads were given comes to lie in the last term that is over. */
    private void lastTerm() {
        database.sql("update disclosure_hand_over set handed_at = ? where school = ? and handed_at > '2021-01-01'")
                .params(UtcColumns.of(termBegan().minus(Duration.ofDays(1))), SCHOOL)
                .update();
    }

    private YearFigures year(Acting lead) {
        return lead.get(() -> figures.of(SchoolYear.of(termBegan().minusSeconds(1))))
                .orElseThrow();
    }

    private static String cell(YearFigures year, String label) {
        return year.rows().stream()
                .filter(row -> row.label().equals(label))
                .findFirst()
                .orElseThrow()
                .cells()
                .getLast();
    }
}
