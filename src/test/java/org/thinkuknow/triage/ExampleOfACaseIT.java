package org.thinkuknow.triage;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.labelling.ExampleRefused;
import org.thinkuknow.labelling.ExampleState;
import org.thinkuknow.labelling.Labelling;
import org.thinkuknow.labelling.NewExample;
import org.thinkuknow.labelling.ReadExample;
import org.thinkuknow.labelling.SecondReading;
import org.thinkuknow.labelling.UnreadExample;
import org.thinkuknow.reader.Example;
import org.thinkuknow.reader.Example.Urgency;
import org.thinkuknow.reader.Reader;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.ReplyText;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.triage.Closing.Outcome;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SUPERVISOR;
import static org.thinkuknow.support.Acting.TEACHER;
import static org.thinkuknow.support.Eventually.eventually;

/** From a closed case to what the reader learns from: written by one, read by another, joined to nothing. */
class ExampleOfACaseIT extends TriageDesk {

    private static final Acting COLLEAGUE = new Acting("second-supervisor", "SUPERVISOR");

    @Autowired
    private Labelling labelling;

    @Autowired
    private SecondReading reading;

    @Autowired
    private Reader reader;

    private final UUID form = UUID.randomUUID();
    private final String message = "a lad off a quiz app keeps on asking where my bus stops "
            + form.toString().replaceAll("[^a-f]", "x");

    @AfterEach
    void nothingIsLeftForOthersToLearnFrom() {
        SUPERVISOR.run(() -> reading.done().stream()
                .filter(each -> each.example().isPresent())
                .forEach(each -> reading.withdraw(each.reference(), "made by a test")));
        COLLEAGUE.run(() -> reading.waiting().stream()
                .filter(each -> !each.mine())
                .forEach(each -> reading.refuse(each.reference(), "made by a test")));
        eventually(() ->
                assertThat(reader.examples().all()).noneMatch(each -> each.id().startsWith("Z")));
    }

    @Test
    void whatTwoAgreeOnIsLearnedFromAndNothingJoinsItToTheCase() {
        var reference = closed();
        assertThat(SUPERVISOR.get(() -> labelling.like(reference)).level()).isEqualTo(Level.TWO);
        assertThat(written(reference)).isEmpty();
        assertThat(unread()).isPresent();
        assertThat(reader.examples().hold(message))
                .as("before a second has read it")
                .isFalse();
        var read = COLLEAGUE.get(() -> reading.read(form.toString(), Urgency.TWO));
        assertThat(read.state()).isEqualTo(ExampleState.AGREED);
        assertThat(read.id()).matches("Z\\d{4}");
        eventually(() -> assertThat(reader.examples().all())
                .filteredOn(Example::id, read.id())
                .extracting(Example::message, Example::level, Example::arguable)
                .containsExactly(tuple(message, Urgency.TWO, false)));
        assertThat(acts(reference)).contains("wrote an example of this kind");
        assertThat(audit.of(reference).toString()).doesNotContain(read.id(), form.toString(), "quiz app");
        assertThat(audit.of(read.id()).toString())
                .contains("read an example")
                .doesNotContain(reference, form.toString(), "quiz app");
        assertThat(row()).doesNotContain(reference, "quiz app", SUPERVISOR.username(), COLLEAGUE.username());
        assertThat(COLLEAGUE.get(reading::csv)).contains(read.id() + ",two,child,12,plain,en,other,,", message);
        assertThat(audit.of("examples").toString()).contains("took examples as a table");
    }

    @Test
    void twoLevelsMakeItArguableAndNothingIsLearnedFromIt() {
        written(closed());
        var read = COLLEAGUE.get(() -> reading.read(form.toString(), Urgency.ONE));
        assertThat(read.state()).isEqualTo(ExampleState.ARGUABLE);
        assertThat(read.example().orElseThrow().arguable()).isTrue();
        assertThat(COLLEAGUE.get(reading::csv)).doesNotContain(message);
        assertThat(reader.examples().all()).extracting(Example::id).doesNotContain(read.id());
    }

    @Test
    void whatIsWithdrawnIsForgottenAndItsIdStays() {
        written(closed());
        var read = COLLEAGUE.get(() -> reading.read(form.toString(), Urgency.TWO));
        eventually(() ->
                assertThat(reader.examples().all()).extracting(Example::id).contains(read.id()));
        notTaken(() -> SUPERVISOR.run(() -> reading.withdraw(form.toString(), " ")), "Please write why.");
        SUPERVISOR.run(() -> reading.withdraw(form.toString(), "too near to somebody"));
        eventually(() ->
                assertThat(reader.examples().all()).extracting(Example::id).doesNotContain(read.id()));
        assertThat(done()).satisfies(each -> {
            assertThat(each.id()).isEqualTo(read.id());
            assertThat(each.example()).isEmpty();
            assertThat(each.reason()).isEqualTo("too near to somebody");
        });
        assertThat(database.sql("select words is null from labelling_example where reference = ?")
                        .param(form.toString())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void whoeverWroteItDoesNotReadItAndASecondReaderSeesNoLevelBefore() {
        written(closed());
        notTaken(() -> SUPERVISOR.run(() -> reading.read(form.toString(), Urgency.TWO)), "You wrote this example.");
        notTaken(() -> SUPERVISOR.run(() -> reading.refuse(form.toString(), "why")), "You wrote this example.");
        assertThat(UnreadExample.class.getRecordComponents())
                .as("what the second reader is told")
                .extracting(component -> component.getName())
                .containsExactly("reference", "writer", "age", "voice", "message", "mine");
    }

    @Test
    void theSameFormSentTwiceIsOneExample() {
        var reference = closed();
        assertThat(written(reference)).isEmpty();
        assertThat(written(reference)).isEmpty();
        assertThat(COLLEAGUE.get(reading::waiting))
                .filteredOn(each -> each.message().equals(message))
                .hasSize(1);
        notTaken(
                () -> SUPERVISOR.run(() -> labelling.write(UUID.randomUUID(), reference, typed(message.toUpperCase()))),
                "There is an example with this message already.");
    }

    @Test
    void noWordOfTheChildIsTakenWhetherFromTheReportOrALaterMessage() {
        var reference = closed();
        OFFICER.run(() -> reports.reply(reference, new ReplyText("thank you")));
        var traces = SUPERVISOR.get(() -> labelling.write(form, reference, typed("so I met a man in a game too")));
        assertThat(traces).singleElement().asString().contains("“I met a man in a game”");
        assertThat(SUPERVISOR.get(() -> labelling.write(form, reference, typed("they eat " + ChildWords.MARKER))))
                .isEmpty();
        assertThat(acts(reference)).contains("compared an example with this report");
    }

    @Test
    void anotherLanguageIsRefused() {
        var reference = closed();
        notTaken(
                () -> SUPERVISOR.run(() -> labelling.write(form, reference, typed("هو يريد أن يقابلني بعد المدرسة"))),
                "The reader learns from English alone");
    }

    @Test
    void onlyAClosedCaseWithAConfirmedLevelHasAnExample() {
        var open = assessed(Level.TWO);
        notTaken(() -> SUPERVISOR.run(() -> labelling.like(open)), "still open");
        notTaken(() -> written(open), "still open");
        notTaken(() -> written("no-such-case"), "no such case");
        assertThat(unread()).isEmpty();
    }

    @Test
    void nobodyButASupervisorWritesReadsOrTakesThemAway() {
        var reference = closed();
        for (var other : List.of(OFFICER, TEACHER)) {
            for (var step : List.<Runnable>of(
                    () -> labelling.like(reference),
                    () -> labelling.write(form, reference, typed(message)),
                    reading::waiting,
                    reading::done,
                    reading::csv,
                    () -> reading.read(form.toString(), Urgency.TWO),
                    () -> reading.refuse(form.toString(), "why"),
                    () -> reading.withdraw(form.toString(), "why"))) {
                assertThatThrownBy(() -> other.run(step)).isInstanceOf(AccessDeniedException.class);
            }
        }
    }

    /** A case of level two that is closed. */
    private String closed() {
        var reference = reported(DangerAnswer.UNSURE).reference();
        OFFICER.run(() -> {
            work.claim(reference);
            work.assess(reference, Level.TWO, "");
            work.close(reference, Closing.unanswered(Outcome.ADVICE_GIVEN, "told at school"), 0);
        });
        return reference;
    }

    private List<String> written(String reference) {
        return SUPERVISOR.get(() -> labelling.write(form, reference, typed(message)));
    }

    private static NewExample typed(String message) {
        return new NewExample(
                Urgency.TWO, "child", "12", "plain", "other", "somebody unknown wants to find a child", message);
    }

    private java.util.Optional<UnreadExample> unread() {
        return COLLEAGUE.get(reading::waiting).stream()
                .filter(each -> each.reference().equals(form.toString()))
                .findFirst();
    }

    private ReadExample done() {
        return SUPERVISOR.get(reading::done).stream()
                .filter(each -> each.reference().equals(form.toString()))
                .findFirst()
                .orElseThrow();
    }

    /** All that is stored of it, beside the reference of its own. */
    private String row() {
        return database
                .sql("select * from labelling_example where reference = ?")
                .param(form.toString())
                .query()
                .singleRow()
                .values()
                .stream()
                .map(value -> value instanceof byte[] bytes
                        ? new String(bytes, StandardCharsets.ISO_8859_1)
                        : String.valueOf(value))
                .reduce("", (one, other) -> one + " " + other);
    }

    private static void notTaken(ThrowingCallable step, String why) {
        assertThatThrownBy(step).isInstanceOf(ExampleRefused.class).hasMessageContaining(why);
    }
}
