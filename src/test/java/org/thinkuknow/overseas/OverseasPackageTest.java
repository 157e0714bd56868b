package org.thinkuknow.overseas;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.thinkuknow.centre.RefusedMove;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The moves of a package, without a database. */
class OverseasPackageTest {

    private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");
    private static final byte[] WORDS = {1};

    @Test
    void neitherWhoWroteItNorWhoChoseItApprovesOrReturnsIt() {
        for (var author : List.of("author", "second-author", "demo-officer")) {
            var found = handedOver();
            refused(() -> found.approve(author, List.of(), false, NOW), "You have written in this package yourself");
            refused(() -> found.giveBack(author, WORDS, NOW), "You have written in this package yourself");
        }
        var found = handedOver();
        found.approve("somebody-else", List.of(), false, NOW);
        assertThat(found.facts().approvedBy()).isEqualTo("somebody-else");
    }

    @Test
    void whoeverBeginsWhatTheyChoseIsItsOneAuthor() {
        assertThat(new OverseasPackage("P-1", SomePackage.begun("O-1"), "demo-officer", WORDS, NOW).authors())
                .containsExactly("demo-officer");
        assertThat(begun().authors()).containsExactly("author", "demo-officer");
    }

    @Test
    void whatIsMissingStopsEachStep() {
        var found = begun();
        refused(() -> found.handOver(List.of("Missing: Facts."), NOW), "Missing: Facts.");
        found.handOver(List.of(), NOW);
        refused(() -> found.approve("other", List.of("Missing: Facts."), false, NOW), "Missing: Facts.");
        found.approve("other", List.of(), false, NOW);
        refused(() -> found.send(List.of("Missing: Facts."), NOW), "Missing: Facts.");
        found.send(List.of(), NOW);
        assertThat(found.facts().state()).isEqualTo(PackageState.SENT);
    }

    @Test
    void nothingLeavesThatWasNotApprovedAndNothingChangesThatIsWithTheSecondOfficer() {
        refused(() -> begun().send(List.of(), NOW), "is a draft, so it cannot be sent now.");
        refused(() -> handedOver().send(List.of(), NOW), "with the second officer, so it cannot be sent now.");
        refused(() -> handedOver().change("author", Set.of("FR"), WORDS, NOW), "does not change now");
        refused(() -> begun().approve("other", List.of(), false, NOW), "is a draft");
    }

    @Test
    void whatIsReturnedMayBeChangedAndGivenAgainAndAnApprovalIsForgotten() {
        var found = handedOver();
        found.approve("other", List.of(), false, NOW);
        found.giveBack("other", WORDS, NOW);
        assertThat(found.facts().approvedBy()).isNull();
        found.change("author", Set.of("FR"), WORDS, NOW);
        found.handOver(List.of(), NOW);
        assertThat(found.facts().state()).isEqualTo(PackageState.WITH_SECOND_OFFICER);
    }

    @Test
    void whatHasLeftIsCorrectedAndNeverWithdrawn() {
        var found = handedOver();
        found.approve("other", List.of(), false, NOW);
        found.send(List.of(), NOW);
        refused(() -> found.withdraw(WORDS, NOW), "send a correction");
        var draft = begun();
        draft.withdraw(WORDS, NOW);
        assertThat(draft.facts().state()).isEqualTo(PackageState.WITHDRAWN);
        refused(() -> draft.withdraw(WORDS, NOW), "withdrawn already");
    }

    @Test
    void aShortAssessmentIsCompletedOnceWithinADay() {
        var found = handedOver();
        found.approve("other", List.of(), true, NOW);
        assertThat(found.facts().assessBy()).isEqualTo(NOW.plusSeconds(86_400));
        refused(() -> found.completeAssessment("author", List.of("Missing."), WORDS, NOW), "Missing.");
        found.completeAssessment("author", List.of(), WORDS, NOW);
        assertThat(found.facts().assessBy()).isNull();
        refused(() -> found.completeAssessment("author", List.of(), WORDS, NOW), "complete already");
    }

    @Test
    void moreAuthorsThanTheColumnHoldsAreRefusedKindlyAndNoneIsForgotten() {
        var found = begun();
        for (var author = 10; author < 25; author++) {
            found.change("u".repeat(58) + author, Set.of(), WORDS, NOW);
        }
        refused(() -> found.change("v".repeat(100), Set.of(), WORDS, NOW), "Too many people");
        assertThat(found.authors()).contains("author", "demo-officer", "u".repeat(58) + 10);
    }

    private static OverseasPackage begun() {
        return new OverseasPackage("P-1", SomePackage.begun("O-1"), "author", WORDS, NOW);
    }

    private static OverseasPackage handedOver() {
        var found = begun();
        found.change("second-author", Set.of("FR"), WORDS, NOW);
        found.handOver(List.of(), NOW);
        return found;
    }

    private static void refused(ThrowingCallable step, String because) {
        assertThatThrownBy(step)
                .isInstanceOf(PackageRefused.class)
                .hasMessageContaining(because)
                .satisfies(refusal -> assertThat(refusal instanceof RefusedMove)
                        .isEqualTo(refusal.getMessage().contains("so it cannot")));
    }
}
