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

    private static final Duration PAUSE = Duration.ofMillis(30);
    private static final SealedColumn NOTES = new SealedColumn("note", "id", "words", "reference");
    private static final SealedColumn HOLDS = new SealedColumn("hold", "id", "reason", "reference");

    private final Resealing resealing = mock();
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
        Clock clock = mock();
        when(clock.instant()).thenAnswer(call -> {
            changes.add(Instant.EPOCH.plusNanos(System.nanoTime() - start));
            return changes.getLast();
        });
        rotation = new Rotation(keys, resealing, List.of(() -> List.of(NOTES), () -> List.of(HOLDS)), PAUSE, clock);
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

    @Test
    void eachNodeHasAPauseToReadAKeyBeforeItSeals() {
        rotation.rotate();
        assertThat(changes).hasSize(2);
        assertThat(Duration.between(changes.getFirst(), changes.getLast())).isGreaterThanOrEqualTo(PAUSE);
    }

    @Test
    void nothingIsSealedAnewBeforeEachNodeHasReadWhichKeySeals() {
        rotation.add();
        var sealed = new ArrayList<Long>();
        when(resealing.verify(any())).thenAnswer(call -> {
            sealed.add(System.nanoTime());
            return 0L;
        });
        var begun = System.nanoTime();
        rotation.rotate();
        assertThat(Duration.ofNanos(sealed.getFirst() - begun)).isGreaterThanOrEqualTo(PAUSE);
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
