package org.thinkuknow.triage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.notification.StandInServer.Answer;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.Connected;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** The own system of an agency hears of its referral, signed and without a word of it, until it takes it or has gone for good. */
class AgencyHooksIT extends ReferralNewsDesk implements Connected {

    private static final String PATH = HOOK;
    private static final String ELSEWHERE = "/elsewhere";

    @BeforeEach
    void theSystemTakesEverything() {
        SERVER.answers(PATH, Answer.status(204));
    }

    private static List<Map<String, String>> heard(String reference) {
        return SERVER.asked(PATH).stream()
                .map(asked -> new String(asked.body(), StandardCharsets.UTF_8))
                .filter(body -> body.contains(reference))
                .map(AgencyHooksIT::fields)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> fields(String body) {
        return JsonMapper.shared().readValue(body, Map.class);
    }

    private void done(String reference, String act) {
        eventually(() -> assertThat(audit.of(reference))
                .extracting(Recorded::act, Recorded::detail)
                .anySatisfy(line -> assertThat(line.toList())
                        .satisfies(cells -> assertThat(cells.getFirst()).isEqualTo(act))
                        .satisfies(
                                cells -> assertThat(cells.getLast()).asString().contains("Kent Police, made"))));
    }

    @Test
    void itHearsThatAReferralWasMadeAndNothingOfIt() {
        var reference = referred();
        done(reference, "told agency");
        assertThat(heard(reference)).singleElement().satisfies(news -> {
            assertThat(news).containsOnlyKeys("id", "event", "referral", "at");
            assertThat(news).containsEntry("event", "made").containsEntry("referral", reference + "-1");
            assertThat(news).containsEntry("id", reference + "-1.MADE");
        });
        var asked = SERVER.asked(PATH).getLast();
        assertThat(asked.header("Referral-Signature").orElseThrow()).matches("t=\\d{10},v1=[0-9a-f]{64}");
        assertThat(new String(asked.body(), StandardCharsets.UTF_8)).doesNotContain(ChildWords.of("please visit"));
    }

    @Test
    void itIsToldAgainUnderTheSameIdUntilItTakesIt() {
        SERVER.answers(PATH, Answer.status(503));
        var reference = referred();
        eventually(() -> assertThat(heard(reference)).isNotEmpty());
        SERVER.answers(PATH, Answer.status(200));
        done(reference, "told agency");
        assertThat(heard(reference))
                .hasSizeGreaterThan(1)
                .extracting(news -> news.get("id"))
                .containsOnly(reference + "-1.MADE");
    }

    @Test
    void whatHasGoneForGoodIsNotToldAgainAndStandsInTheRecord() {
        SERVER.answers(PATH, Answer.status(410));
        var reference = referred();
        done(reference, "could not tell");
        assertThat(heard(reference)).hasSize(1);
    }

    @Test
    void whoeverSendsItElsewhereIsNotFollowed() {
        SERVER.answers(PATH, Answer.redirect(SERVER.address(ELSEWHERE)));
        var reference = referred();
        eventually(() -> assertThat(heard(reference)).hasSizeGreaterThan(1));
        assertThat(SERVER.asked(ELSEWHERE)).isEmpty();
        SERVER.answers(PATH, Answer.status(200));
        done(reference, "told agency");
    }

    @Test
    void whatWasSentEndsWithTheReferral() {
        var reference = referred();
        done(reference, "told agency");
        assertThat(hooks(reference)).isOne();
        database.sql("delete from triage_referral where case_reference = ?")
                .param(reference)
                .update();
        assertThat(hooks(reference)).isZero();
    }

    private int hooks(String reference) {
        return database.sql("select count(*) from triage_referral_hook where referral like ?")
                .param(reference + "%")
                .query(Integer.class)
                .single();
    }
}
