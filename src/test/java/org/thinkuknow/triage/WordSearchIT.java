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

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SUPERVISOR;
import static org.thinkuknow.support.Eventually.eventually;

/** A supervisor finds cases by what was told, with a reason; nobody else does. */
class WordSearchIT extends TriageDesk {

    private static final LocalDate DAY = LocalDate.of(2018, 3, 14);
    private static final String WHY = "A second school asks about one man";
    private static final CaseQuery THAT_DAY = on(DAY);

    @Autowired
    private CaseSearch search;

    @Autowired
    private ReportSearch reportSearch;

    private String first = "";
    private String second = "";

    @BeforeEach
    void twoChildrenToldOnTheSameDay() {
        database.sql(
                        "update triage_case set received_at = '2017-01-01' where received_at >= '2018-03-14' and received_at "
                                + "< '2018-03-15'")
                .update();
        first = told("Zoë met him by the old mill", "").reference();
        var filed = told("He wrote to me in a game", "BlueHeron77");
        reports.answer(filed.receipt(), new ReplyText(ChildWords.of("now he waits at the Mill")));
        second = filed.reference();
    }

    @Test
    void aWordIsFoundInWhatWasToldAndInAMessage() {
        assertThat(found(THAT_DAY, "mill")).containsExactlyInAnyOrder(first, second);
        assertThat(found(THAT_DAY, "ZOE OLD")).containsExactly(first);
        assertThat(found(THAT_DAY, "game mill"))
                .as("one word in the report, one in a message")
                .containsExactly(second);
        assertThat(found(THAT_DAY, "blueheron"))
                .as("whatever was told, not only the first answer")
                .containsExactly(second);
        assertThat(found(THAT_DAY, "windmill")).isEmpty();
    }

    @Test
    void aWordIsFoundOnlyWithinTheDaysAndAmongTheCasesThatFit() {
        assertThat(found(on(DAY.plusDays(1)), "mill")).isEmpty();
        assertThat(found(on(DAY.minusDays(1)), "mill")).isEmpty();
        assertThat(found(new CaseQuery(DAY, DAY, Level.ONE, null, "", "", ""), "mill"))
                .isEmpty();
        assertThat(found(new CaseQuery(DAY, DAY, null, null, "", "", first), "mill"))
                .containsExactly(first);
        assertThat(SUPERVISOR
                        .get(() -> search.findByWords(
                                new CaseQuery(DAY, DAY, Level.ONE, null, "", "", ""), new SearchedWords("mill", WHY)))
                        .opened())
                .as("what does not fit is not opened")
                .isZero();
    }

    @Test
    void officersAndNobodyAreRefusedAndLeaveNoTrace() {
        var before = searches().size();
        assertThatThrownBy(() -> OFFICER.get(() -> search.findByWords(THAT_DAY, new SearchedWords("mill", WHY))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() ->
                        OFFICER.get(() -> reportSearch.holding(List.of(first), "", new SearchedWords("mill", WHY))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> search.findByWords(THAT_DAY, new SearchedWords("mill", WHY)))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThat(searches()).hasSize(before);
    }

    @Test
    void theSearchAndItsReasonAreRecordedAndNotTheWords() {
        found(THAT_DAY, "mill");
        var last = searches().getLast();
        assertThat(last.who()).isEqualTo("demo-supervisor");
        assertThat(last.act()).isEqualTo("searched the words");
        assertThat(last.detail()).isEqualTo("2 reports of 2018-03-14 to 2018-03-14. Reason: " + WHY);
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
        database.sql("update triage_case set received_at = '2018-03-14 12:00:00' where reference = ?")
                .param(filed.reference())
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
