package org.thinkuknow.oversight;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.centre.RefusedTry;
import org.thinkuknow.limits.Allowances;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.Visitor;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody sends who tries to get around the rules is counted, and a supervisor reads how much there was. */
class RefusedTriesIT extends RunningApplication {

    private static final String WORDS = "nobodys-words";

    @Autowired
    private RefusedTries tries;

    @Autowired
    private RecordDesk desk;

    @Autowired
    private Allowances allowances;

    @Autowired
    private Audit audit;

    private Visitor visitor;

    /** Another test may have written the line of this hour. */
    @BeforeEach
    void theHourBeginsHere() {
        visitor = new Visitor(address(""));
        ((Map<?, ?>) Objects.requireNonNull(ReflectionTestUtils.getField(tries, "byKind"))).clear();
    }

    private List<Recorded> lines(RefusedTry kind) {
        tries.write();
        return audit.of(kind.kind());
    }

    @Test
    void aFormWithoutItsTokenIsCountedAndNothingOfItKept() {
        visitor.signIn("demo-teacher", Visitor.DEMO_PASSWORD);
        var before = lines(RefusedTry.FORM).size();
        for (var each = 0; each < 5; each++) {
            assertThat(visitor.post("/account/recovery/stop", Map.of("_csrf", "forged", "why", WORDS))
                            .statusCode())
                    .isEqualTo(403);
        }
        var after = lines(RefusedTry.FORM);
        assertThat(after).hasSize(before + 1).last().satisfies(line -> {
            assertThat(line.who()).isEqualTo(Audit.SYSTEM);
            assertThat(line.act()).isEqualTo("refused tries");
            assertThat(line.detail()).matches("[1-5] since .*").doesNotContain(WORDS, "teacher");
        });
        assertThat(lines(RefusedTry.FORM)).as("once an hour").hasSize(before + 1);
    }

    @Test
    void aLinkWithAKeyThatWeDidNotMakeIsCounted() {
        var before = lines(RefusedTry.KEY).size();
        for (var path : List.of("/referral/AAAAA-AAAAA-1/" + WORDS, "/transfer/T-NOBODY/" + WORDS)) {
            assertThat(visitor.get(path).statusCode()).isEqualTo(404);
        }
        assertThat(visitor.post("/transfer/T-NOBODY/" + WORDS, Map.of("code", "12345678"))
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(lines(RefusedTry.KEY))
                .hasSize(before + 1)
                .last()
                .extracting(Recorded::detail)
                .asString()
                .matches("[1-9] since .*")
                .doesNotContain(WORDS);
    }

    @Test
    void anIdOfAFormThatSomebodyMadeAndAWordInPlaceOfANumberAreCounted() {
        var before = lines(RefusedTry.VALUE).size();
        var made = "A".repeat(22) + ".1." + "A".repeat(22);
        assertThat(visitor.post("/report", Map.of("submission", made, "what", WORDS))
                        .statusCode())
                .isEqualTo(422);
        assertThat(visitor.post("/referral/AAAAA-AAAAA-1/" + WORDS + "/acknowledge", Map.of("shown", WORDS))
                        .statusCode())
                .isEqualTo(400);
        assertThat(lines(RefusedTry.VALUE))
                .hasSize(before + 1)
                .last()
                .extracting(Recorded::detail)
                .asString()
                .matches("2 since .*")
                .doesNotContain(WORDS);
    }

    @Test
    void aChildWhoseFormHasLostItsIdTriesNothing() {
        var before = lines(RefusedTry.VALUE).size();
        assertThat(visitor.post("/report", Map.of("what", WORDS)).statusCode()).isEqualTo(422);
        assertThat(lines(RefusedTry.VALUE)).hasSize(before);
    }

    @Test
    void aFloodIsCountedByWhatItIsOf() {
        var kind = RefusedTry.tooMany("wrong secrets of other sites");
        var before = lines(kind).size();
        assertThat(allowances.secondsToWait("wrong secret", "192.0.2.77", 1)).isZero();
        assertThat(lines(kind)).as("nobody was refused").hasSize(before);
        for (var each = 0; each < 40; each++) {
            allowances.secondsToWait("wrong secret", "192.0.2.77", 1);
        }
        assertThat(lines(kind))
                .hasSize(before + 1)
                .last()
                .extracting(Recorded::detail)
                .asString()
                .startsWith("40 since ")
                .doesNotContain("192.0.2.77");
    }

    @Test
    void aClassThatTakesItsSeatsTriesNothing() {
        for (var each = 0; each < 40; each++) {
            allowances.secondsToWait("seat in a lesson", "192.0.2.78", 1);
        }
        assertThat(lines(RefusedTry.tooMany("seat in a lesson"))).isEmpty();
    }

    @Test
    void aSupervisorReadsThem() {
        visitor.get("/referral/AAAAA-AAAAA-1/" + WORDS);
        tries.write();
        var page = Acting.SUPERVISOR.get(() -> desk.look(RecordFilter.ALL));
        assertThat(page.lines())
                .anySatisfy(line -> assertThat(line.toString())
                        .contains(
                                "Wrong sign-ins, keys, codes, forms or steps were not let through",
                                RefusedTry.KEY.kind()));
    }
}
