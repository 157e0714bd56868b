package org.thinkuknow.disclosure;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.ChildWords;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** A week of a lead whose school has two hundred records at every stage: nothing is lost, and what is dangerous is first. */
class LeadsWeekIT extends TwoSchools {

    private static final String SCHOOL = "school-of-a-week";
    private static final Acting WRITER = new Acting("teacher-of-a-week", "TEACHER");
    private static final Acting DSL = new Acting("lead-of-a-week", "SAFEGUARDING_LEAD");
    private static final Acting DEPUTY = new Acting("deputy-of-a-week", "SAFEGUARDING_LEAD");
    private static final int RECORDS = 200;
    private static final List<String> CLASSES = List.of("3A", "4A", "5A", "5B", "6A");

    @Autowired
    private LeadTasks tasks;

    @Autowired
    private Replies replies;

    @Autowired
    private SecondReadings second;

    @Autowired
    private LaterText later;

    @Autowired
    private GovernorFigures figures;

    @Autowired
    private Clock clock;

    private final List<String> references = new ArrayList<>();

    @BeforeEach
    void aSchoolHasTwoHundredRecords() {
        isIn(SCHOOL, "School of a Week", WRITER);
        isIn(SCHOOL, "School of a Week", DSL);
        isIn(SCHOOL, "School of a Week", DEPUTY);
        for (var number = 0; number < RECORDS; number++) {
            references.add(record(number));
        }
    }

    @Test
    void fromMondaysDeskToTheFiguresForGovernors() {
        mondaysDesk();
        var sean = tuesdaysSearch();
        wednesdaysWork(sean);
        thursdaysDecisions(sean);
        fridaysFigures();
    }

    private void mondaysDesk() {
        var waiting = page(Stage.WAITING, null, "", false, DeskQuery.STEP);
        assertThat(waiting.total()).isEqualTo(RECORDS / 4);
        assertThat(waiting.records())
                .isSortedAccordingTo(Comparator.comparing((LeadDesk.DeskRecord record) -> !record.danger())
                        .thenComparing(LeadDesk.DeskRecord::waitsSince));
        assertThat(waiting.records().getFirst().danger()).isTrue();
        assertThat(waiting.records()).filteredOn(record -> !record.danger()).isNotEmpty();
        assertThat(total(Stage.WITH_US) + total(Stage.REFERRED) + total(Stage.CLOSED))
                .isEqualTo(3 * RECORDS / 4);
        var online = page(Stage.CLOSED, Category.ONLINE, "", false, 5);
        assertThat(online.records()).hasSize(5).allMatch(record -> record.category() == Category.ONLINE);
        assertThat(online.total())
                .isEqualTo(online.categories().get(Category.ONLINE))
                .isGreaterThan(5);
        var group = online.classes().getFirst();
        assertThat(page(Stage.CLOSED, null, group.inAddress(), false, RECORDS).records())
                .hasSize(group.records())
                .allMatch(record -> record.className().equals(group.name()));
        var mine = page(Stage.CLOSED, null, "", true, RECORDS);
        assertThat(mine.records())
                .hasSize(mine.mine())
                .allMatch(record -> record.acknowledger().equals(DSL.username()));
    }

    private String tuesdaysSearch() {
        var found = search("Shawn Quillington");
        assertThat(found)
                .singleElement()
                .satisfies(record -> assertThat(record.child()).startsWith("Sean"));
        return found.getFirst().reference();
    }

    private void wednesdaysWork(String sean) {
        DSL.run(() -> desk.open(sean));
        DSL.run(() -> desk.acknowledge(sean));
        DSL.run(() -> replies.reply(sean, UUID.randomUUID(), ChildWords.of("did he say when?")));
        assertThat(WRITER.get(replies::notRead)).containsExactly(sean);
        WRITER.run(() -> replies.read(sean));
        WRITER.run(() -> later.add(sean, UUID.randomUUID(), ChildWords.of("on Sunday")));
        assertThat(page(Stage.WAITING, null, "", false, RECORDS).records())
                .filteredOn(record -> record.reference().equals(sean))
                .singleElement()
                .matches(LeadDesk.DeskRecord::added);
        DSL.run(() -> desk.acknowledge(sean));
        DSL.run(() ->
                tasks.add(sean, UUID.randomUUID(), ChildWords.of("ring home"), UkTime.today(clock), DSL.username()));
        assertThat(DSL.get(tasks::soon)).hasSize(1);
        assertThat(DEPUTY.get(tasks::soon)).hasSize(1);
        assertThat(LEAD_ELSEWHERE.get(tasks::soon))
                .noneMatch(task -> task.subject().subject().equals(sean));
        DSL.run(() -> tasks.done(DSL.get(tasks::soon).getFirst().id()));
        assertThat(DSL.get(tasks::soon)).isEmpty();
        DSL.run(() -> second.ask(sean, DEPUTY.username(), ChildWords.of("refer it?")));
        assertThat(DEPUTY.get(second::askedOfMe)).containsExactly(sean);
        DEPUTY.run(() -> desk.open(sean));
        DEPUTY.run(() -> second.answer(sean, Opinion.AGREES, ChildWords.of("yes, today")));
    }

    private void thursdaysDecisions(String sean) {
        var before = total(Stage.REFERRED);
        DSL.run(() -> decisions.refer(sean));
        assertThat(total(Stage.REFERRED)).isEqualTo(before + 1);
        var next = page(Stage.WAITING, null, "", false, 1).records().getFirst().reference();
        DSL.run(() -> desk.open(next));
        DSL.run(() -> decisions.decide(next, Decision.CLOSED, ChildWords.of("spoken with both")));
        assertThat(search(next)).singleElement().matches(record -> record.stage() == Stage.CLOSED);
    }

    private void fridaysFigures() {
        var lastTerm = SchoolYear.termBegan(clock.instant()).minus(Duration.ofDays(1));
        var day = UtcColumns.of(lastTerm);
        database.sql("update disclosure_hand_over set handed_at = ? where school = ?")
                .params(day, SCHOOL)
                .update();
        database.sql("update disclosure_step set at = ? where disclosure in "
                        + "(select disclosure from disclosure_hand_over where school = ?)")
                .params(day, SCHOOL)
                .update();
        var year = DSL.get(() -> figures.of(SchoolYear.of(lastTerm))).orElseThrow();
        assertThat(year.school()).isEqualTo("School of a Week");
        assertThat(cell(year, "All records")).isEqualTo(String.valueOf(RECORDS));
        assertThat(cell(year, "Referred to the centre")).isNotEqualTo("0");
        assertThat(year.openTasks()).isEqualTo("0");
        assertThat(LEAD_OF_NOWHERE.get(() -> figures.of(SchoolYear.of(clock.instant()))))
                .isEmpty();
    }

    private static String cell(YearFigures year, String label) {
        return year.rows().stream()
                .filter(row -> row.label().equals(label))
                .findFirst()
                .orElseThrow()
                .cells()
                .getLast();
    }

    private int total(Stage stage) {
        return page(stage, null, "", false, 1).total();
    }

    private List<LeadDesk.DeskRecord> search(String words) {
        return DSL.get(() -> desk.page(
                        new DeskQuery(null, null, "", false, SchoolYear.of(clock.instant()), words, DeskQuery.STEP)))
                .records();
    }

    private DeskPage page(Stage stage, Category category, String group, boolean mine, int most) {
        return DSL.get(
                () -> desk.page(new DeskQuery(stage, category, group, mine, SchoolYear.of(clock.instant()), "", most)));
    }

    /** A quarter of them at each stage, most of them earlier in this school year. */
    private String record(int number) {
        var reference = WRITER.get(disclosures::begin);
        WRITER.run(() -> disclosures.sign(reference, text(number)));
        var who = number % 3 == 0 ? DEPUTY : DSL;
        if (number % 4 != 0) {
            who.run(() -> desk.open(reference));
            who.run(() -> desk.acknowledge(reference));
        }
        if (number % 4 == 2) {
            who.run(() -> decisions.refer(reference));
        } else if (number % 4 == 3) {
            who.run(() -> decisions.decide(reference, Decision.CLOSED, "spoken with all"));
        }
        back(reference, Duration.ofMinutes(number));
        return reference;
    }

    private static DisclosureText text(int number) {
        var other = calm();
        return new DisclosureText(
                        other.date(),
                        other.time(),
                        other.place(),
                        ChildWords.of(number == 40 ? "Sean Quillington" : "Child " + "abcdefghij".charAt(number % 10)),
                        other.childWords(),
                        "",
                        DangerAnswer.NO,
                        number % 8 == 0 ? DangerAnswer.YES : DangerAnswer.NO,
                        DangerAnswer.NO)
                .with(new SchoolPart(
                        CLASSES.get(number % CLASSES.size()),
                        DangerAnswer.YES,
                        number % 2 == 0 ? Category.HOME : Category.ONLINE,
                        AboutStaff.NOBODY));
    }

    private void back(String reference, Duration ago) {
        var at = UtcColumns.of(Instant.now().minus(ago));
        database.sql("update disclosure_hand_over set handed_at = ? where disclosure = ?")
                .params(at, reference)
                .update();
    }
}
