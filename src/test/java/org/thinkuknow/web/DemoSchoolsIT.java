package org.thinkuknow.web;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.thinkuknow.account.DemoSchool;
import org.thinkuknow.disclosure.LeadDesk;
import org.thinkuknow.disclosure.LeadDesk.DeskRecord;
import org.thinkuknow.disclosure.LeadSettings;
import org.thinkuknow.disclosure.LeadTasks;
import org.thinkuknow.disclosure.SecondReadings;
import org.thinkuknow.disclosure.Stage;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.planning.Classes;
import org.thinkuknow.planning.Plans;
import org.thinkuknow.planning.SchoolCalendar;
import org.thinkuknow.pupilfile.FileStatus;
import org.thinkuknow.pupilfile.PupilSearch;
import org.thinkuknow.results.TaughtLessons;
import org.thinkuknow.schooltransfer.ArrivedFiles;
import org.thinkuknow.schooltransfer.Outcome;
import org.thinkuknow.schooltransfer.SendingFiles;
import org.thinkuknow.schooltransfer.SentFile;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.DemoFilled;
import org.thinkuknow.support.RunningApplication;

import java.util.Arrays;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** The demo's secondary school is full by itself, apart from the primary school, and has what the primary school sent it. */
@TestPropertySource(properties = {"thinkuknow.demo-desk=true", "thinkuknow.reader.enabled=true"})
@DirtiesContext
class DemoSchoolsIT extends RunningApplication {

    private static final DemoSchool SECONDARY = DemoSchool.SECONDARY;
    private static final Acting TEACHER = new Acting(SECONDARY.teacher(), "TEACHER");
    private static final Acting LEAD = lead(SECONDARY.lead());
    private static final Acting PRIMARY_LEAD = lead(DemoSchool.PRIMARY.lead());

    @Autowired
    private Classes classes;

    @Autowired
    private Plans plans;

    @Autowired
    private SchoolCalendar calendar;

    @Autowired
    private TaughtLessons taught;

    @Autowired
    private LeadDesk desk;

    @Autowired
    private LeadSettings settings;

    @Autowired
    private LeadTasks tasks;

    @Autowired
    private SecondReadings second;

    @Autowired
    private PupilSearch search;

    @Autowired
    private ArrivedFiles arrived;

    @Autowired
    private SendingFiles sending;

    /** The files on their way are the last thing of a school that is written. */
    @BeforeEach
    void theSchoolFillsByItself(@Autowired JdbcClient database) {
        eventually(() -> assertThat(LEAD.get(arrived::waiting)).hasSize(1));
        DemoFilled.await(database);
    }

    /** Others begin with nobody on call; and whoever wants a full desk has it filled anew, because each class leaves an empty one. */
    @AfterAll
    static void theDemoIsOver(@Autowired JdbcClient database) {
        DemoFilled.over(database);
    }

    @Test
    void twoClassesOfOlderPupilsAreInTheMiddleOfTheirYear() {
        var year = calendar.thisYear();
        var weeks = Math.min(4, (int) calendar.weeks(year).stream()
                .filter(week -> week.isBefore(calendar.thisWeek()))
                .count());
        eventually(() -> assertThat(TEACHER.get(() -> plans.mine(year)))
                .hasSize(2)
                .allSatisfy(plan -> {
                    assertThat(plan.lessons()).hasSizeGreaterThan(weeks);
                    assertThat(plan.lessons().stream().filter(lesson -> lesson.isTaught()))
                            .hasSize(weeks);
                }));
        assertThat(TEACHER.get(() -> classes.mine(year)))
                .extracting(each -> each.band())
                .containsExactlyInAnyOrder(AgeBand.ELEVEN_TO_FOURTEEN, AgeBand.FOURTEEN_TO_EIGHTEEN);
        assertThat(TEACHER.get(taught::mine)).as("taught live").hasSize(2 * Math.max(0, weeks - 1));
    }

    @Test
    void thereAreRecordsAtEachStageAndEachReadsWhatIsForThem() {
        var stages = Arrays.stream(Stage.values())
                .map(stage -> LEAD.get(() -> desk.at(stage)))
                .toList();
        assertThat(stages).noneMatch(List::isEmpty);
        var all = stages.stream().flatMap(List::stream).toList();
        assertThat(all).noneMatch(DeskRecord::aboutStaff);
        assertThat(Acting.LEAD.get(() -> desk.at(Stage.WAITING)))
                .extracting(DeskRecord::child)
                .doesNotContain("Poppy Lunn", "Zac Penn");
        assertThat(lead(SECONDARY.head()).get(() -> desk.at(Stage.WAITING)))
                .filteredOn(DeskRecord::aboutStaff)
                .extracting(DeskRecord::child)
                .containsExactly("Beth Carrow");
        assertThat(lead(SECONDARY.deputy()).get(second::askedOfMe)).hasSize(1);
        assertThat(LEAD.get(tasks::soon)).hasSize(3);
        assertThat(LEAD.get(settings::leads))
                .extracting(LeadSettings.Lead::username)
                .containsExactly(SECONDARY.lead(), SECONDARY.deputy(), SECONDARY.head());
    }

    @Test
    void itsFilesAreItsOwnAndOneCameFromThePrimarySchool() {
        assertThat(LEAD.get(() -> search.all(false)))
                .extracting(found -> found.pupil().name())
                .containsExactlyInAnyOrder("Jake Doyle", "Hana Iqbal", "Tyler Marsh", "Leah Frost");
        assertThat(LEAD.get(() -> search.find("Leah Frost"))).first().satisfies(found -> {
            assertThat(found.pupil().className()).isEqualTo("7F");
            assertThat(found.status()).isEqualTo(FileStatus.EARLY_HELP);
        });
        assertThat(LEAD.get(arrived::answered)).extracting(SentFile::outcome).containsExactly(Outcome.RECEIVED);
        assertThat(PRIMARY_LEAD.get(sending::all))
                .filteredOn(sent -> sent.school().equals("Demo Secondary School"))
                .hasSize(2);
    }

    private static Acting lead(String username) {
        return new Acting(username, "SAFEGUARDING_LEAD");
    }
}
