package org.thinkuknow.labelling;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thinkuknow.reader.Example.Urgency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** One writes, another reads blind, and what became of it stays so. */
class WrittenExampleTest {

    private static final byte[] REASON = {1};

    private final WrittenExample example = new WrittenExample(
            "a-form",
            new NewExample(Urgency.TWO, "child", "12", "plain", "other", "why", "a message"),
            new byte[] {2},
            "ada");

    @ParameterizedTest
    @EnumSource(Urgency.class)
    void theSameLevelTeachesAndAnotherIsArguable(Urgency given) {
        example.readBy("ben", given, () -> "Z0001");

        assertThat(example.state()).isEqualTo(given == Urgency.TWO ? ExampleState.AGREED : ExampleState.ARGUABLE);
        assertThat(example.id()).isEqualTo("Z0001");
        assertThat(example.secondLevel()).contains(given);
        assertThat(example.words()).isPresent();
    }

    @Test
    void whoeverWroteItDoesNotReadOrRefuseIt() {
        refused(() -> example.readBy("ada", Urgency.TWO, () -> "Z0001"), "You wrote this example.");
        refused(() -> example.refuse("ada", REASON), "You wrote this example.");
        assertThat(example.state()).isEqualTo(ExampleState.WAITING);
        assertThat(example.id()).isEmpty();
    }

    @Test
    void whoeverWroteItIsForgottenOnceItIsRead() {
        assertThat(example.isOf("ada")).isTrue();
        example.readBy("ben", Urgency.TWO, () -> "Z0001");
        assertThat(example.isOf("ada")).isFalse();
    }

    @Test
    void itIsReadOnce() {
        example.readBy("ben", Urgency.TWO, () -> "Z0001");
        refused(() -> example.readBy("cem", Urgency.ONE, () -> "Z0002"), "has read this example meanwhile");
        refused(() -> example.refuse("cem", REASON), "has read this example meanwhile");
        assertThat(example.id()).isEqualTo("Z0001");
    }

    @Test
    void aRefusedOneLosesItsWordsAndHasNoId() {
        example.refuse("ben", REASON);
        assertThat(example.state()).isEqualTo(ExampleState.REFUSED);
        assertThat(example.words()).isEmpty();
        assertThat(example.ending()).contains(REASON);
        assertThat(example.id()).isEmpty();
    }

    @Test
    void aWithdrawnOneLosesItsWordsAndKeepsItsId() {
        example.readBy("ben", Urgency.TWO, () -> "Z0001");
        example.withdraw("cem", REASON);
        assertThat(example.state()).isEqualTo(ExampleState.WITHDRAWN);
        assertThat(example.words()).isEmpty();
        assertThat(example.id()).isEqualTo("Z0001");
        refused(() -> example.withdraw("cem", REASON), "gone already");
    }

    @Test
    void aWaitingOneIsWithdrawnByItsWriterAlone() {
        refused(() -> example.withdraw("ben", REASON), "read it, or refuse it");
        example.withdraw("ada", REASON);
        assertThat(example.state()).isEqualTo(ExampleState.WITHDRAWN);
    }

    private static void refused(ThrowingCallable step, String why) {
        assertThatThrownBy(step).isInstanceOf(ExampleRefused.class).hasMessageContaining(why);
    }
}
