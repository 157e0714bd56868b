package org.thinkuknow.wanted;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.thinkuknow.centre.RefusedMove;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The moves of a file, without a database. */
class WantedPersonTest {

    private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 1, 31);
    private static final byte[] WORDS = {1};

    @Test
    void whoeverWroteAWordOfItDoesNotApproveIt() {
        var file = proposed();
        file.change("second-author", WORDS, NOW);
        for (var author : List.of("author", "second-author")) {
            refused(() -> file.publish(author, List.of(), LAST_DAY, NOW), "You have written in this file yourself.");
        }
        var other = proposed();
        other.publish("second-author", List.of(), LAST_DAY, NOW);
        assertThat(other.facts().approvedBy()).isEqualTo("second-author");
        assertThat(other.isShown(NOW)).isTrue();
    }

    @Test
    void moreAuthorsThanTheColumnHoldsAreRefusedKindlyAndNoneIsForgotten() {
        var file = proposed();
        for (var author = 10; author < 26; author++) {
            file.change("u".repeat(58) + author, WORDS, NOW);
        }
        refused(() -> file.change("v".repeat(60), WORDS, NOW), "Too many people have written in this file.");
        refused(() -> file.publish("u".repeat(58) + 10, List.of(), LAST_DAY, NOW), "You have written");
        assertThat(file.authors()).hasSize(17);
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsShown() {
        refused(
                () -> proposed().publish("other", List.of("A photo is missing."), LAST_DAY, NOW),
                "A photo is missing.");
        refused(() -> proposed().publish("other", List.of(), null, NOW), "");
    }

    @Test
    void whatIsPublishedNeverChanges() {
        var file = published();
        refused(() -> file.change("author", WORDS, NOW), "can no longer be changed");
        file.locate(NOW);
        refused(() -> file.change("author", WORDS, NOW), "can no longer be changed");
    }

    @Test
    void eachMoveRefusesTheWrongState() {
        refused(() -> proposed().locate(NOW), "This file is proposed, so it cannot be located now.");
        refused(() -> proposed().expire(NOW), "cannot expire now");
        refused(() -> proposed().confirmWarrant(NOW), "nothing to confirm");
        refused(() -> published().publish("other", List.of(), LAST_DAY, NOW), "This file is published already.");
        var gone = published();
        gone.withdraw(false, WORDS, NOW);
        refused(() -> gone.withdraw(false, WORDS, NOW), "This file is withdrawn already.");
        refused(() -> gone.locate(NOW), "cannot be located now");
        refused(() -> gone.publish("other", List.of(), LAST_DAY, NOW), "cannot be published now");
        refused(() -> gone.confirmWarrant(NOW), "nothing to confirm");
        assertThat(gone.isShown(NOW)).isFalse();
    }

    @Test
    void withoutANewLookAtTheWarrantItIsOverAtTheEndOfTheNextDay() {
        var file = published();
        assertThat(file.facts().shownUntil()).isEqualTo("2026-11-29T00:00:00Z");
        assertThat(file.isShown(Instant.parse("2026-11-28T23:59:59Z"))).isTrue();
        assertThat(file.isShown(Instant.parse("2026-11-29T00:00:00Z"))).isFalse();
        assertThat(file.isOver(Instant.parse("2026-11-29T00:00:00Z"))).isTrue();
        file.confirmWarrant(Instant.parse("2026-11-28T12:00:00Z"));
        assertThat(file.isShown(Instant.parse("2026-11-29T23:59:59Z"))).isTrue();
        refused(() -> file.confirmWarrant(Instant.parse("2026-11-30T00:00:00Z")), "nothing to confirm");
    }

    @Test
    void theLastDayComesHoweverOftenTheWarrantIsConfirmed() {
        var file = proposed();
        file.publish("other", List.of(), LocalDate.of(2026, 11, 28), NOW);
        assertThat(file.facts().shownUntil()).isEqualTo("2026-11-28T00:00:00Z");
        file.confirmWarrant(NOW.plusSeconds(60));
        assertThat(file.isShown(Instant.parse("2026-11-28T00:00:00Z"))).isFalse();
    }

    /** In summer the day in London ends an hour earlier by the clock of the world. */
    @Test
    void daysEndInLondon() {
        var file = proposed();
        file.publish("other", List.of(), LocalDate.of(2027, 8, 30), Instant.parse("2027-07-01T23:30:00Z"));
        assertThat(file.facts().shownUntil()).isEqualTo("2027-07-03T23:00:00Z");
    }

    private static WantedPerson proposed() {
        return new WantedPerson("W-1", "author", WORDS, NOW);
    }

    private static WantedPerson published() {
        var file = proposed();
        file.publish("other", List.of(), LAST_DAY, NOW);
        return file;
    }

    private static void refused(ThrowingCallable step, String because) {
        assertThatThrownBy(step)
                .isInstanceOf(WantedRefused.class)
                .hasMessageContaining(because)
                .satisfies(refusal -> assertThat(refusal instanceof RefusedMove)
                        .isEqualTo(refusal.getMessage().contains("so it cannot")));
    }
}
