package org.thinkuknow.duties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;

/** A table of deadlines: each line has its answer, and what is wrong with one is said in a sentence while the others go on. */
class DeadlinesTest {

    private static final String HEAD = "id,jurisdiction,rule,facts,question\n";
    private static final String GOOD = "Z,EW,initial,relevant_date=2026-11-02,due\n";

    private final ByteArrayOutputStream answers = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @Test
    void eachLineHasItsAnswer() throws Exception {
        assertThat(write(HEAD + GOOD + "Y,NI,bank,account_opened=2026-11-17,due\n"))
                .isTrue();
        assertThat(printed(answers)).isEqualTo("id,expected\nZ,due=2026-11-04\nY,due=2026-11-19\n");
        assertThat(printed(errors)).isEmpty();
    }

    @Test
    void columnsMayStandInAnyOrderAndBesideOthers() throws Exception {
        assertThat(write("\ufeffwhy,question,facts,rule,jurisdiction,id\n"
                        + "so,due,relevant_date=2026-11-02,initial,EW,Z\n"))
                .isTrue();
        assertThat(printed(answers)).endsWith("Z,due=2026-11-04\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        A,FR,initial,relevant_date=2026-11-02,due | EW, SCO and NI
        A,EW,initial,,due | no facts
        A,EW,initial,relevant_date=2026-02-30,due | no day such as
        A,EW,initial,relevant_date=2.11.2026,due | no day such as
        A,EW,initial,relevant_date=2026-11-02T25:00,due | no day such as
        A,EW,initial,relevant_date=2027-03-28T01:30,due | clocks leave out
        A,EW,initial,relevant_date,due | key=value
        A,EW,initial,relevant_date=,due | key=value
        A,EW,initial,relevent_date=2026-11-02,due | do you mean `relevant_date`
        A,EW,initial,relevant_date=2026-11-02;custody=2026-11-05..2026-11-03,due | ends before it begins
        A,EW,initial,relevant_date=2026-11-02;custody=2026-11-05,due | needs both days
        A,EW,initial,relevant_date=2026-11-02;at_liberty=perhaps,due | yes or no
        A,EW,length,relevant_date=2026-11-02;sentence=12 months;age=old,last day | whole number
        A,EW,length,relevant_date=2026-11-02;sentence=12 months;fine=yes,last day | another thing
        A,EW,initial,relevant_date=2026-11-02;notified_at=2026-11-02;given=2026-11-03,in time | said twice
        A,EW,initial,relevant_date=2026-11-02,in time | when it was given
        A,EW,household-child,stay_end=2026-11-02,due | no beginning
        A,EW,travel-notice,departure=2026-12-05;notice_contents_missing=shoe size,complete | shoe size
        A,EW,engine,moved_from=EW;moved_to=Mars,which rules | EW, SCO and NI
        A,EW,offence,due=2026-11-04,state | which day
        A,EW,offence,notified=2026-11-04,state on 2026-11-09 | Nothing is due
        A,EW,engine,event=2026-11-04,rule used | fact is missing
        A,EW,initial,custody=2026-11-09..,due | Not enough facts: the relevant date is missing
        A,EW,initial,relevant_date=unknown,due | Not enough facts: the relevant date is missing
        A,EW,initial,colour=red,due | `colour` is not known
        A,EW,initial,relevant_date=2026-11-02;weather=rain;colour=red,due | `weather`, `colour`
        A,EW,nonsense,relevant_date=2026-11-02,due | no rule and no duty
        A,EW,initial,relevant_date=2026-11-02 | more or fewer fields
        A,EW,initial,relevant_date=2026-11-02,due,more | more or fewer fields
        """)
    void aLineThatCannotBeUnderstoodSaysWhyAndTheOthersGoOn(String line, String says) throws Exception {
        assertThat(write(HEAD + line + "\n" + GOOD)).isFalse();
        assertThat(printed(answers)).isEqualTo("id,expected\nA,error\nZ,due=2026-11-04\n");
        assertThat(printed(errors)).startsWith("Line 2 (A): ").contains(says);
    }

    /** A word that goes on after a known one is no slip. Whoever says so has what nobody knows left out, and reads that it was. */
    @ParameterizedTest
    @ValueSource(strings = {"weather", "agent", "custody_officer", "movedx"})
    void aKeyThatNobodyKnowsIsLeftOutOnlyIfThatIsWanted(String key) throws Exception {
        var table = HEAD + "A,EW,initial,relevant_date=2026-11-02;%s=rain,due\n".formatted(key) + GOOD;
        assertThat(new Deadlines(DutyExamples.RULES, true)
                        .write(new StringReader(table), stream(answers), stream(errors)))
                .isFalse();
        assertThat(printed(answers)).isEqualTo("id,expected\nA,due=2026-11-04\nZ,due=2026-11-04\n");
        assertThat(printed(errors))
                .isEqualTo("Line 2 (A): `%s` is not known; the answer leaves it out.%n".formatted(key));
    }

    /** Of a journey that is forbidden no notification is due: somebody has to look at it. */
    @Test
    void aJourneyUnderABanIsLookedAt() throws Exception {
        assertThat(write(HEAD + "A,EW,travel-notice,departure=2026-12-05;travel_ban=yes,due\n"
                        + "B,EW,travel-notice,departure=2026-12-05;foreign_travel_order=yes,is notice needed?\n"
                        + "C,EW,travel-notice,departure=2026-12-05;travel_ban=no,due\n"
                        + "D,EW,initial,relevant_date=2026-11-02;travel_ban=yes,due\n"))
                .isTrue();
        assertThat(printed(answers).lines().skip(1).toList())
                .contains("A,action=breach_alert", "B,action=breach_alert", "D,due=2026-11-04")
                .anyMatch(line -> line.startsWith("C,due="));
    }

    /** A day of which a part was spent in custody may be disputed, as one abroad is; a release that begins the count may not. */
    @Test
    void custodyThatInterruptsTheDaysHasALaterReading() throws Exception {
        assertThat(write(HEAD + "A,EW,initial,relevant_date=2026-11-02;custody=2026-11-03..2026-11-20,due\n"
                        + "B,EW,initial,relevant_date=2026-11-02;custody=2026-11-02..2026-11-20,due\n"
                        + "C,EW,initial,relevant_date=2026-11-02;custody=2026-11-05..2026-11-20,due\n"))
                .isTrue();
        assertThat(printed(answers).lines().skip(1))
                .containsExactly("A,due=2026-11-21;outer=2026-11-22", "B,due=2026-11-22", "C,due=2026-11-04");
    }

    /** Tables are typed by people: capitals, spaces, and words of a key in another order. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        E&W,Initial,Relevant_Date=2026-11-02;At_Liberty=YES,Due | due=2026-11-04
        england,travel notice,departure=2026-12-05;destination=Jersey,Is notice needed? | needed=yes
        Scotland,identity_document, lost-passport = 2026-11-17 ;,due | due=2026-11-19
        NI,advance,expected=2026-11-20;event=None,Tell of non-occurrence by | due=2026-11-25
        EW,initial,relevant_date=2026-11-02;notified_at=2026-11-04 23:50,was it on time? | in_time=yes
        """)
    void howALineIsTypedDoesNotMatter(String line, String expected) throws Exception {
        assertThat(write(HEAD + "A," + line + "\n")).isTrue();
        assertThat(printed(answers)).isEqualTo("id,expected\nA," + expected + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n", "id,rule,facts,question\nA,initial,relevant_date=2026-11-02,due\n", "words\nhello\n"})
    void aTableWithoutItsColumnsIsRefused(String table) throws Exception {
        assertThat(write(table)).isFalse();
        assertThat(printed(errors))
                .contains("The first line names the columns id, jurisdiction, rule, facts, question; ");
    }

    @Test
    void aTableOfColumnsAloneHasNoAnswers() throws Exception {
        assertThat(write(HEAD)).isTrue();
        assertThat(printed(answers)).isEqualTo("id,expected\n");
    }

    @Test
    void quotationMarksThatDoNotFitAreSaid() throws Exception {
        assertThat(write(HEAD + GOOD + "A,EW,\"initial\"x,relevant_date=2026-11-02,due\n"))
                .isFalse();
        assertThat(printed(answers)).startsWith("id,expected\nZ,due=2026-11-04\n");
        assertThat(printed(errors)).contains("quotation marks");
    }

    /** The hour that comes twice: without more the first of the two. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-25T13:30, 2026-10-25T01:30, 2026-10-25T00:30",
        "2026-10-25T13:30Z, 2026-10-25T01:30, 2026-10-25T00:30",
        "2026-10-25T13:00, 2026-10-25T01:00, 2026-10-25T00:00"
    })
    void hoursAreElapsedHoursWhereAnHourComesTwice(String departure, String due, String start) {
        var travel = When.parse(departure).hoursBefore(12);
        assertThat(travel).hasToString(due);
        assertThat(travel.moment()).isNotEqualTo(When.parse(due).moment());
        assertThat(When.parse(due).hoursBefore(1)).hasToString(start);
    }

    private boolean write(String table) throws IOException {
        return new Deadlines(DutyExamples.RULES).write(new StringReader(table), stream(answers), stream(errors));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String printed(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
