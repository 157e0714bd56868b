package org.thinkuknow.triage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.Filed;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.report.ReplyText;
import org.thinkuknow.report.ReportSearch;
import org.thinkuknow.report.SearchedWords;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.triage.CaseSearch.CaseQuery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SUPERVISOR;
import static org.thinkuknow.support.Eventually.eventually;

/** A supervisor finds cases by what was told, with a reason; nobody else does. */
class WordSearchIT extends TriageDesk {

    /** Each test has a day of its own, however late what it told is written again. */
    private static final AtomicInteger TESTS = new AtomicInteger();

    private static final String WHY = "A second school asks about one man";

    @Autowired
    private CaseSearch search;

    @Autowired
    private ReportSearch reportSearch;

    private final LocalDate day = LocalDate.of(2018, 3, 14).plusDays(3L * TESTS.getAndIncrement());
    private final CaseQuery thatDay = on(day);
    private String first = "";
    private String second = "";

    @BeforeEach
    void twoChildrenToldOnTheSameDay() {
        first = told("Zoë met him by the old mill", "").reference();
        var filed = told("He wrote to me in a game", "BlueHeron77");
        reports.answer(filed.receipt(), new ReplyText(ChildWords.of("now he waits at the Mill")));
        second = filed.reference();
    }

    @Test
    void aWordIsFoundInWhatWasToldAndInAMessage() {
        assertThat(found(thatDay, "mill")).containsExactlyInAnyOrder(first, second);
        assertThat(found(thatDay, "ZOE OLD")).containsExactly(first);
        assertThat(found(thatDay, "game mill"))
                .as("one word in the report, one in a message")
                .containsExactly(second);
        assertThat(found(thatDay, "blueheron"))
                .as("whatever was told, not only the first answer")
                .containsExactly(second);
        assertThat(found(thatDay, "windmill")).isEmpty();
    }

    @Test
    void aWordIsFoundOnlyWithinTheDaysAndAmongTheCasesThatFit() {
        assertThat(found(on(day.plusDays(1)), "mill")).isEmpty();
        assertThat(found(on(day.minusDays(1)), "mill")).isEmpty();
        assertThat(found(new CaseQuery(day, day, Level.ONE, null, "", "", ""), "mill"))
                .isEmpty();
        assertThat(found(new CaseQuery(day, day, null, null, "", "", first), "mill"))
                .containsExactly(first);
        assertThat(SUPERVISOR
                        .get(() -> search.findByWords(
                                new CaseQuery(day, day, Level.ONE, null, "", "", ""), new SearchedWords("mill", WHY)))
                        .opened())
                .as("what does not fit is not opened")
                .isZero();
    }

    @Test
    void officersAndNobodyAreRefusedAndLeaveNoTrace() {
        var before = searches().size();
        assertThatThrownBy(() -> OFFICER.get(() -> search.findByWords(thatDay, new SearchedWords("mill", WHY))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() ->
                        OFFICER.get(() -> reportSearch.holding(List.of(first), "", new SearchedWords("mill", WHY))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> search.findByWords(thatDay, new SearchedWords("mill", WHY)))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThat(searches()).hasSize(before);
    }

    @Test
    void theSearchAndItsReasonAreRecordedAndNotTheWords() {
        found(thatDay, "mill");
        var last = searches().getLast();
        assertThat(last.who()).isEqualTo("demo-supervisor");
        assertThat(last.act()).isEqualTo("searched the words");
        assertThat(last.detail()).isEqualTo("2 reports of %s to %s. Reason: %s".formatted(day, day, WHY));
        SUPERVISOR.get(() -> desk.open(first));
        assertThat(acts(first))
                .as("a found case that is opened is recorded like any other")
                .last()
                .isEqualTo("read");
    }

    @Test
    void overManyReportsEachBatchIsLookedThrough() {
        var many = new ArrayList<String>();
        for (var number = 0; number < 401; number++) {
            many.add("NOT-THERE-" + number);
        }
        many.add(second);
        assertThat(SUPERVISOR.get(() -> reportSearch.holding(many, "", new SearchedWords("mill", WHY))))
                .containsExactly(second);
    }

    private Filed told(String what, String suspect) {
        var filed = reports.receive(new NewReport(
                UUID.randomUUID().toString(),
                Door.FORM,
                suspect.isEmpty()
                        ? Map.of(Field.WHAT, ChildWords.of(what))
                        : Map.of(Field.WHAT, ChildWords.of(what), Field.SUSPECT, suspect),
                new Dangers(DangerAnswer.UNSURE, DangerAnswer.UNSAID, DangerAnswer.UNSAID),
                "",
                ""));
        eventually(() -> assertThat(cases.findById(filed.reference())).isPresent());
        database.sql("update triage_case set received_at = ? where reference = ?")
                .params(day + " 12:00:00", filed.reference())
                .update();
        return filed;
    }

    private List<Recorded> searches() {
        return audit.of("reports");
    }

    private List<String> found(CaseQuery among, String words) {
        return SUPERVISOR.get(() -> search.findByWords(among, new SearchedWords(words, WHY))).first().stream()
                .map(each -> each.facts().reference())
                .toList();
    }

    private static CaseQuery on(LocalDate day) {
        return new CaseQuery(day, day, null, null, "", "", "");
    }
}
