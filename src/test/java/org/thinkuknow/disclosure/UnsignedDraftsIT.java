package org.thinkuknow.disclosure;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.retention.Drafts;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.StoredBytes;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.TEACHER;

/** Which records are drafts that can be erased, on the real database. */
class UnsignedDraftsIT extends RunningApplication {

    private static final DisclosureText TOLD = new DisclosureText(
                    LocalDate.of(2025, 1, 2),
                    LocalTime.of(9, 0),
                    "the playground",
                    "Ash",
                    ChildWords.of("he hurts me"),
                    ChildWords.of("pale"),
                    DangerAnswer.UNSURE,
                    DangerAnswer.UNSURE,
                    DangerAnswer.UNSURE)
            .with(new SchoolPart("", DangerAnswer.UNSAID, null, AboutStaff.NOBODY));

    @Autowired
    private Disclosures disclosures;

    @Autowired
    private Drafts drafts;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    private final Instant moment = Instant.now().minus(Duration.ofDays(28));

    @Test
    void aDraftThatNobodyHasChangedIsErasedToTheLastByte() {
        var reference = saved();
        var seal = database.sql("select words from disclosure where reference = ?")
                .param(reference)
                .query(byte[].class)
                .single();
        untouchedFor(reference, 29);
        assertThat(isFound(reference)).isTrue();
        assertThat(erased(reference))
                .hasValueSatisfying(changed -> assertThat(changed).isBefore(moment));
        assertThat(isKept(reference)).isFalse();
        assertThat(new StoredBytes(database).columnsThatHold(seal)).isEmpty();
        assertThat(erased(reference)).as("once").isEmpty();
    }

    @Test
    void aFreshDraftAndASignedRecordStay() {
        var fresh = saved();
        untouchedFor(fresh, 27);
        var signed = saved();
        TEACHER.run(() -> disclosures.sign(signed, TOLD));
        untouchedFor(signed, 400);
        for (var reference : new String[] {fresh, signed}) {
            assertThat(isFound(reference)).isFalse();
            assertThat(erased(reference)).isEmpty();
            assertThat(isKept(reference)).isTrue();
        }
    }

    @Test
    void aDraftThatIsOpenedAgainAndChangedStays() {
        var reference = saved();
        untouchedFor(reference, 29);
        TEACHER.run(() -> disclosures.save(reference, TOLD));
        assertThat(erased(reference)).isEmpty();
        assertThat(isKept(reference)).isTrue();
    }

    @Test
    void whatASafeguardingLeadWasHandedStays() {
        var reference = saved();
        untouchedFor(reference, 29);
        database.sql(
                        "insert into disclosure_hand_over (disclosure, school, handed_at) values (?, 'a-school', utc_timestamp(6))")
                .param(reference)
                .update();
        assertThat(isFound(reference)).isFalse();
        assertThat(erased(reference)).isEmpty();
        assertThat(isKept(reference)).isTrue();
    }

    @Test
    void aDraftThatSomebodyHasJustNowIsLeftAlone() {
        var reference = saved();
        untouchedFor(reference, 29);
        transaction.executeWithoutResult(status -> {
            database.sql("select reference from disclosure where reference = ? for update")
                    .param(reference)
                    .query(String.class)
                    .single();
            assertThat(AtOnce.run(() -> erased(reference)).getFirst().result()).hasValue(Optional.empty());
        });
        assertThat(erased(reference)).isPresent();
    }

    private String saved() {
        var reference = TEACHER.get(disclosures::begin);
        TEACHER.run(() -> disclosures.save(reference, TOLD));
        return reference;
    }

    private void untouchedFor(String reference, int days) {
        database.sql("update disclosure set saved_at = ? where reference = ?")
                .params(LocalDateTime.ofInstant(Instant.now().minus(Duration.ofDays(days)), ZoneOffset.UTC), reference)
                .update();
    }

    private boolean isFound(String reference) {
        return transaction
                .execute(status -> drafts.unchangedSince(moment, "", 1_000))
                .contains(reference);
    }

    private Optional<Instant> erased(String reference) {
        return transaction.execute(status -> drafts.eraseIfUnchangedSince(moment, reference));
    }

    private boolean isKept(String reference) {
        return database.sql("select count(*) from disclosure where reference = ?")
                        .param(reference)
                        .query(Integer.class)
                        .single()
                == 1;
    }
}
