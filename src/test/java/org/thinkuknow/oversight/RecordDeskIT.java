package org.thinkuknow.oversight;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.Visitor;

import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.SUPERVISOR;

/** What a supervisor finds in the record, and what of their look is written down. */
class RecordDeskIT extends RunningApplication {

    private static final String LOOKED = "looked through the record";
    private static final String TOOK = "took the record as a table";
    private static final int MANY = 2 * RecordDesk.PAGE + 3;

    @Autowired
    private RecordDesk desk;

    @Autowired
    private RecordPeople people;

    @Autowired
    private Audit audit;

    @Autowired
    private TransactionTemplate transaction;

    private String reference = "";

    @BeforeEach
    void aReferenceOfItsOwn() {
        reference = RecordReference.of(
                        "v" + UUID.randomUUID().toString().replace("-", "").substring(0, 12))
                .orElseThrow();
    }

    @Test
    void linesComePageByPageAndTheLookIsWrittenDownOnce() {
        record("demo-officer", MANY);
        var filter = RecordFilter.ALL.about(reference);
        var before = looks(LOOKED);
        var first = SUPERVISOR.get(() -> desk.look(filter));
        assertThat(first.lines()).hasSize(RecordDesk.PAGE);
        assertThat(first.lines().getFirst().detail()).isEqualTo("line " + (MANY - 1));
        var second = SUPERVISOR.get(() -> desk.goOn(filter, first.next().orElseThrow()));
        var third = SUPERVISOR.get(() -> desk.goOn(filter, second.next().orElseThrow()));
        assertThat(third.lines()).hasSize(MANY - 2 * RecordDesk.PAGE);
        assertThat(third.next()).isEmpty();
        assertThat(third.lines().getLast().detail()).isEqualTo("line 0");
        assertThat(looks(LOOKED)).hasSize(before.size() + 1);
        assertThat(looks(LOOKED).getLast())
                .extracting(Recorded::who, Recorded::detail)
                .containsExactly("demo-supervisor", "of " + reference);
    }

    @Test
    void aLineHasOneNameAndPlainWordsAndLeadsToItsPage() {
        record("demo-officer", 1);
        var line = SUPERVISOR
                .get(() -> desk.look(RecordFilter.ALL.about(reference)))
                .lines()
                .getFirst();
        assertThat(line.who()).isEqualTo("Demo officer");
        assertThat(line.what()).isEqualTo("Read");
        assertThat(line.subject()).isEqualTo(reference);
        assertThat(line.page()).isEqualTo("/visits/" + reference);
        assertThat(line.ours()).isTrue();
        transaction.executeWithoutResult(status ->
                audit.recordAs("demo-officer", "handed over", reference, "from demo-officer to demo-officer-2"));
        assertThat(SUPERVISOR
                        .get(() -> desk.look(RecordFilter.ALL.about(reference)))
                        .lines()
                        .getFirst()
                        .detail())
                .startsWith("from Demo officer to ")
                .doesNotContain("demo-officer");
    }

    @Test
    void whoIsChosenByANumberThatTellsNobodyTheirName() {
        record("demo-officer", 1);
        record("demo-officer-2", 1);
        var officer = person("Demo officer");
        assertThat(officer).matches("[0-9a-f]{16}").doesNotContain("demo");
        var filter = RecordFilter.ALL.about(reference).by(officer);
        assertThat(SUPERVISOR.get(() -> desk.look(filter)).lines())
                .extracting(RecordPage.Line::who)
                .containsExactly("Demo officer");
        assertThat(looks(LOOKED).getLast().detail()).startsWith("by demo-officer; ");
        assertThat(SUPERVISOR
                        .get(() -> desk.look(filter.by("0123456789abcdef")))
                        .lines())
                .as("of nobody, and not of everybody")
                .isEmpty();
    }

    @Test
    void whatTheyDidIsChosenByKindByActAndByHowItBegins() {
        transaction.executeWithoutResult(status -> List.of("read", "claimed", "ticked rooms", "ticked", "exported file")
                .forEach(act -> audit.recordAs("demo-officer", act, reference, "")));
        assertThat(found("looked")).containsExactly("Read");
        assertThat(found("took-out")).containsExactly("Took out the file");
        assertThat(found("changed.ticked-any")).containsExactly("Ticked rooms");
        assertThat(found("worked.claimed")).containsExactly("Took the case");
        assertThat(found("sent")).isEmpty();
    }

    @Test
    void theTableIsHarmlessInASpreadsheetAndIsWrittenDown() {
        transaction.executeWithoutResult(
                status -> audit.recordAs("=cmd", "read", reference, "=HYPERLINK(\"https://x.example\")"));
        var supervisor = new Visitor(address("")).signIn("demo-supervisor", Visitor.DEMO_PASSWORD);
        var answer = supervisor.get(
                "/audit/record.csv" + RecordFilter.ALL.about(reference).query());
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"record.csv\"");
        assertThat(answer.body().lines()).hasSize(2);
        assertThat(answer.body()).contains(",'=cmd,Read,", "'=HYPERLINK", reference);
        assertThat(looks(TOOK).getLast().detail()).isEqualTo("1 lines; of " + reference);
    }

    @Test
    void aTableThatIsCutSaysSo() {
        var table = new RecordTable();
        assertThat(table.end(true)).contains("These are the newest 0 lines, and there are others. Choose fewer days.");
        assertThat(new RecordTable().end(false)).doesNotContain("newest");
    }

    @Test
    void nobodyElseLooks() {
        for (var other : List.of(Acting.OFFICER, Acting.ADMIN, Acting.TEACHER, Acting.MANAGER)) {
            assertThatThrownBy(() -> other.get(() -> desk.look(RecordFilter.ALL)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> other.get(() -> desk.table(RecordFilter.ALL)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> other.get(people::all)).isInstanceOf(AccessDeniedException.class);
        }
    }

    private List<String> found(String what) {
        return SUPERVISOR
                .get(() -> desk.look(RecordFilter.ALL
                        .about(reference)
                        .doing(Acts.choice(what).orElseThrow())))
                .lines()
                .stream()
                .map(RecordPage.Line::what)
                .toList();
    }

    private String person(String name) {
        return SUPERVISOR.get(people::all).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private List<Recorded> looks(String act) {
        return audit.of("the record").stream()
                .filter(line -> line.act().equals(act))
                .toList();
    }

    private void record(String who, int times) {
        transaction.executeWithoutResult(status -> {
            for (var number = 0; number < times; number++) {
                audit.recordAs(who, "read", reference, "line " + number);
            }
        });
    }
}
