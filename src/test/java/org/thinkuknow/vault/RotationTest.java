package org.thinkuknow.vault;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

/** The steps of a new key over two columns whose rows the test plays. */
class RotationTest {

    private static final SealedColumn NOTES = new SealedColumn("note", "id", "words", "reference");
    private static final SealedColumn HOLDS = new SealedColumn("hold", "id", "reason", "reference");

    private final Resealing resealing = mock();
    private final Clock clock = mock();
    private final List<Instant> changes = new ArrayList<>();

    @TempDir
    private Path directory;

    private KeyRing keys;
    private Rotation rotation;

    @BeforeEach
    void oneKeySealsEverything() {
        KeyRing.createIn(directory);
        keys = KeyRing.open(directory);
        var start = System.nanoTime();
        when(clock.instant()).thenAnswer(call -> {
            changes.add(Instant.EPOCH.plusNanos(System.nanoTime() - start));
            return changes.getLast();
        });
        rotation = waiting(Duration.ZERO);
    }

    @Test
    void theColumnsOfAllModulesAreReached() {
        assertThat(rotation.columns()).containsExactly(NOTES, HOLDS);
    }

    @Test
    void theWholeWayEndsWithANewKeyThatSealsAndTheOldOneStillInTheRing() {
        var old = keys.sealing().ids();
        rotation.take("");
        assertThat(keys.sealing().ids()).hasSize(2).startsWith(old.getFirst());
        assertThat(keys.sealing().newestIsPrimary()).isTrue();
        verify(resealing).verify(NOTES);
        verify(resealing).verify(HOLDS);
    }

    /** The pause is long, so that no slow disk makes up for one that is missing. */
    @Test
    void eachNodeHasAPauseToReadAKeyBeforeItSealsAndBeforeAnythingIsSealedAnew() {
        var sealed = new ArrayList<Instant>();
        when(resealing.verify(any())).thenAnswer(call -> sealed.add(clock.instant()) ? 1L : 0L);
        var pause = Duration.ofSeconds(1);
        waiting(pause).rotate();
        assertThat(changes).hasSizeGreaterThanOrEqualTo(3);
        assertThat(Duration.between(changes.getFirst(), changes.get(1))).isGreaterThanOrEqualTo(pause);
        assertThat(Duration.between(changes.get(1), sealed.getFirst())).isGreaterThanOrEqualTo(pause);
    }

    @Test
    void eachStepHasItsWord() {
        rotation.take("add");
        assertThat(keys.sealing().ids()).hasSize(2);
        assertThat(keys.sealing().newestIsPrimary()).isFalse();
        rotation.take("promote");
        assertThat(keys.sealing().newestIsPrimary()).isTrue();
        verify(resealing, never()).verify(any());
        rotation.take("reseal");
        verify(resealing).verify(NOTES);
        rotation.take("retire");
        assertThat(keys.sealing().ids()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Add", "rotate", " "})
    void anotherWordIsRefusedAndChangesNothing(String step) {
        assertThatThrownBy(() -> rotation.take(step))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("add, promote, reseal and retire");
        assertThat(changes).isEmpty();
    }

    @Test
    void aKeyThatSealsAlreadyIsNotPromotedAgain() {
        rotation.promote();
        assertThat(changes).isEmpty();
    }

    @Test
    void aWayThatWasCutShortIsGoneOnWithTheKeyThatWasAdded() {
        rotation.add();
        var ids = keys.sealing().ids();
        rotation.rotate();
        assertThat(keys.sealing().ids()).isEqualTo(ids);
        when(resealing.underOtherKeys(HOLDS)).thenReturn(2L, 2L, 0L);
        rotation.rotate();
        assertThat(keys.sealing().ids()).as("what is left is sealed with it").isEqualTo(ids);
        verify(resealing).reseal(HOLDS);
    }

    @Test
    void aColumnIsGoneThroughUntilNothingIsLeftAndOpenedAtTheEnd() {
        when(resealing.underOtherKeys(NOTES)).thenReturn(9L, 4L, 0L);
        rotation.reseal();
        var steps = inOrder(resealing);
        steps.verify(resealing, times(2)).reseal(NOTES);
        steps.verify(resealing).verify(NOTES);
        steps.verify(resealing).verify(HOLDS);
        verify(resealing, never()).reseal(HOLDS);
    }

    /** Otherwise a node that has never read the new file would have it go on for ever. */
    @Test
    void aColumnThatIsStillSealedWithAnOlderKeyIsGivenUpAfterTwentyTimes() {
        when(resealing.underOtherKeys(NOTES)).thenReturn(1L);
        assertThatThrownBy(rotation::reseal)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "note.words is still being sealed with an older key: does every node have the new key file?");
        verify(resealing, times(20)).reseal(NOTES);
    }

    @Test
    void aKeyIsNotTakenOutWhileAnythingNeedsItOrTheNewestDoesNotSeal() {
        when(resealing.underOtherKeys(HOLDS)).thenReturn(1L);
        assertThatThrownBy(rotation::retire)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("hold.reason");
        when(resealing.underOtherKeys(HOLDS)).thenReturn(0L);
        rotation.add();
        assertThatThrownBy(rotation::retire)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("rotate first");
        assertThat(keys.sealing().ids()).hasSize(2);
    }

    @Test
    void aKeyThatAnotherNodeAddedIsPromotedAndNoOtherIsAdded() {
        var ids = anotherNodeAddsAKey();
        rotation.rotate();
        assertThat(keys.sealing().ids()).isEqualTo(ids);
        assertThat(keys.sealing().newestIsPrimary()).isTrue();
    }

    @Test
    void aKeyThatAnotherNodeAddedIsPromotedInAStepOfItsOwn() {
        var ids = anotherNodeAddsAKey();
        rotation.promote();
        assertThat(keys.sealing().ids()).isEqualTo(ids);
        assertThat(keys.sealing().newestIsPrimary()).isTrue();
    }

    @Test
    void aKeyThatAnotherNodeAddedIsNotTakenOutBeforeItSeals() {
        var ids = anotherNodeAddsAKey();
        assertThatThrownBy(rotation::retire)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("rotate first");
        assertThat(KeyRing.open(directory).sealing().ids()).isEqualTo(ids);
    }

    private Rotation waiting(Duration pause) {
        return new Rotation(keys, resealing, List.of(() -> List.of(NOTES), () -> List.of(HOLDS)), pause, clock);
    }

    private List<Integer> anotherNodeAddsAKey() {
        var there = KeyRing.open(directory);
        there.change(SealingKeys::withOneMore, Instant.parse("2026-11-24T22:00:00Z"));
        return there.sealing().ids();
    }

    @Test
    void onlyPlainNamesGoIntoSql() {
        for (var name : List.of("", "note; drop table note", "Note", "note.words")) {
            assertThatThrownBy(() -> new SealedColumn(name, "id", "words", "reference"))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new SealedColumn("note", "id", "words", name))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(new SealedColumn("own_note", "id", "words", "reference")).hasToString("own_note.words");
    }
}
