package org.thinkuknow.outreach;

import jakarta.mail.internet.MimeMessage;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.StoredBytes;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.EDUCATOR;
import static org.thinkuknow.support.Acting.SECOND_EDUCATOR;
import static org.thinkuknow.support.Eventually.eventually;

/** The school acknowledges what a child told before the educator leaves. */
class SchoolAcknowledgementIT extends TellingDesk {

    private static final Pattern CODE = Pattern.compile("Your code is (\\d{6})");

    private String visit;
    private String record;
    private String report;

    private void tell() {
        tell(confirmed());
    }

    private void tell(String at) {
        visit = at;
        var kept = signed(at);
        record = kept.reference();
        report = reportOf(kept);
    }

    @Test
    void aCodeOnTheScreenSaysToWhomItWasShownAndIsNoAcknowledgement() {
        tell();
        var code = shown();
        assertThat(code).matches("\\d{6}");
        acknowledge(" Ms Example ", code.substring(0, 3) + " " + code.substring(3));
        assertThat(EDUCATOR.get(() -> school.acknowledgedBy(visit, record))).contains("Ms Example");
        assertThat(row().acknowledgedAs()).isEqualTo(AcknowledgedAs.DEPUTY);
        assertThat(row().isOnlyShown()).isTrue();
        assertThat(row().isAcknowledged()).isFalse();
        assertThat(EDUCATOR.get(() -> telling.of(visit)).waiting()).isOne();
        assertThat(audit.of(record))
                .extracting(Recorded::act)
                .contains("made code", "shown")
                .doesNotContain("acknowledged");
        refused(this::shown, "It was shown to somebody already.");
        assertThat(new StoredBytes(database).columnsThatHold("Ms Example")).isEmpty();
    }

    @Test
    void whatWasShownIsAcknowledgedWithACodeThatWentToTheLead() {
        tell();
        acknowledge("Ms Example", shown());
        acknowledgeByMail();
        assertThat(row().isAcknowledged()).isTrue();
        assertThat(EDUCATOR.get(() -> telling.of(visit)).waiting()).isZero();
        assertThat(audit.of(record)).extracting(Recorded::act).contains("shown", "acknowledged");
        refused(() -> acknowledge("Another", "000000"), "The school has acknowledged this already.");
    }

    @Test
    void aWrongCodeIsCountedAndAfterFiveNoneIsGood() {
        tell();
        var code = shown();
        refused(() -> acknowledge("", code), "Please write the name");
        for (var wrong :
                IntStream.range(0, 5).mapToObj(tried -> other(code, tried)).toList()) {
            refused(() -> acknowledge("Ms Example", wrong), "That is not the code");
        }
        refused(() -> acknowledge("Ms Example", code), "tried too often");
        acknowledge("Ms Example", shown());
    }

    @Test
    void manyTriesAtOnceAreNoMoreThanFive() {
        tell();
        var code = shown();
        var ended = AtOnce.run(IntStream.range(0, 12)
                .mapToObj(tried -> (Callable<Boolean>) () -> {
                    acknowledge("Ms Example", other(code, tried));
                    return true;
                })
                .toList());
        assertThat(ended).noneMatch(AtOnce.Ended::succeeded);
        assertThat(ended.stream().map(each -> each.failure().orElseThrow().getMessage()))
                .filteredOn(said -> said.startsWith("That is not the code"))
                .hasSize(5);
    }

    @Test
    void aCodeThatIsOldOrReplacedIsNotGood() {
        tell();
        var first = shown();
        var second = shown();
        if (!first.equals(second)) {
            refused(() -> acknowledge("Ms Example", first), "That is not the code");
        }
        database.sql("update told_code set good_until = ? where reference = ?")
                .params(UtcColumns.of(clock.instant()), record)
                .update();
        refused(() -> acknowledge("Ms Example", second), "older than ten minutes");
        var third = shown();
        assertThat(database.sql("select code_hash from told_code where reference = ?")
                        .param(record)
                        .query(String.class)
                        .single())
                .startsWith("{argon2id}");
        acknowledge("Ms Example", third);
    }

    @Test
    void theCodeGoesToTheLeadsAddressAndNothingElseDoes() {
        tell();
        assertThat(acknowledgeByMail()).doesNotContain(record, report, visit, TellingDesk.SAID, "Example");
    }

    /** The mail with the code. */
    private String acknowledgeByMail() {
        assertThat(EDUCATOR.get(() -> school.makeCode(visit, record, true))).isEmpty();
        eventually(() -> assertThat(mailsWithCodes()).isNotEmpty());
        eventually(() -> assertThat(row().codeMail()).isEqualTo("SENT"));
        var good = mailsWithCodes().stream().filter(this::isGood).toList();
        assertThat(good).hasSize(1);
        return good.getFirst();
    }

    private SignedDisclosure row() {
        return EDUCATOR.get(() -> telling.of(visit)).signed().stream()
                .filter(each -> each.disclosure().equals(record))
                .findFirst()
                .orElseThrow();
    }

    private boolean isGood(String mail) {
        var found = CODE.matcher(mail);
        if (!found.find()) {
            return false;
        }
        try {
            acknowledge("Ms Example", found.group(1));
            return true;
        } catch (VisitRefused notOfThisRecord) {
            return false;
        }
    }

    @Test
    void withoutAnAddressTheCodeIsShown() {
        var planned = planned();
        tell(planned);
        refused(() -> EDUCATOR.run(() -> school.makeCode(visit, record, true)), "Please show the code here.");
    }

    @Test
    void aRecordOfAnotherVisitAndAForgedOneAreRefusedAlike() {
        tell();
        var other = confirmed();
        refused(
                () -> EDUCATOR.run(() -> school.makeCode(other, record, false)),
                "There is no signed record with that reference at this visit.");
        refused(
                () -> EDUCATOR.run(() -> school.makeCode(visit, "D-NO-SUCH", false)),
                "There is no signed record with that reference at this visit.");
        assertThat(EDUCATOR.get(() -> school.acknowledgedBy(other, record))).isEmpty();
        assertThat(SECOND_EDUCATOR.get(() -> school.makeCode(visit, record, false)))
                .as("a colleague who goes may hand it over")
                .isPresent();
    }

    private String shown() {
        return EDUCATOR.get(() -> school.makeCode(visit, record, false)).orElseThrow();
    }

    private void acknowledge(String name, String code) {
        EDUCATOR.run(() -> school.acknowledge(visit, record, name, AcknowledgedAs.DEPUTY, code));
    }

    private static String other(String code, int tried) {
        return "%06d".formatted((Integer.parseInt(code) + 1 + tried) % 1_000_000);
    }

    private static List<String> mailsWithCodes() {
        return Arrays.stream(mail().getReceivedMessages())
                .map(SchoolAcknowledgementIT::content)
                .filter(text -> CODE.matcher(text).find())
                .toList();
    }

    private static String content(MimeMessage message) {
        try {
            return String.valueOf(message.getContent());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void refused(ThrowingCallable step, String because) {
        assertThatThrownBy(step).isInstanceOf(VisitRefused.class).hasMessageContaining(because);
    }
}
