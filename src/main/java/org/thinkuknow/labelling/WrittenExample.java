package org.thinkuknow.labelling;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.reader.Example.Urgency;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * An example that one supervisor wrote and another reads. It holds nothing that leads to a case, and whoever wrote it is forgotten once
 * that does not matter any more.
 */
@Entity
@Table(name = "labelling_example")
class WrittenExample {

    @Id
    private String reference;

    private @Nullable String id;

    @Enumerated(EnumType.STRING)
    private ExampleState state;

    @Enumerated(EnumType.STRING)
    private Urgency level;

    @Enumerated(EnumType.STRING)
    private @Nullable Urgency secondLevel;

    private String writer;
    private String age;
    private String voice;
    private String theme;
    private byte @Nullable [] words;
    private byte @Nullable [] ending;
    private @Nullable String writtenBy;

    @Version
    private long version;

    protected WrittenExample() {}

    /**
     * @param reference of the form that it was sent with
     * @param words     why and the message, sealed
     */
    WrittenExample(String reference, NewExample typed, byte[] words, String who) {
        this.reference = reference;
        this.state = ExampleState.WAITING;
        this.level = typed.level();
        this.writer = typed.writer();
        this.age = typed.age();
        this.voice = typed.voice();
        this.theme = typed.theme();
        this.words = words;
        this.writtenBy = who;
    }

    /**
     * Takes the level that a second person gives it before they know the first.
     *
     * @param number gives it its id for ever: one that was given earlier would tell when it was written
     */
    void readBy(String who, Urgency given, Supplier<String> number) {
        mustWaitForAnother(who);
        id = number.get();
        secondLevel = given;
        state = given == level ? ExampleState.AGREED : ExampleState.ARGUABLE;
        writtenBy = null;
    }

    /** Is not taken by a second person. */
    void refuse(String who, byte[] reason) {
        mustWaitForAnother(who);
        end(ExampleState.REFUSED, reason);
    }

    /** Is taken out, also by whoever wrote it; a waiting one of somebody else is refused instead. */
    void withdraw(String who, byte[] reason) {
        ExampleRefused.when(words == null, "This example is gone already.");
        ExampleRefused.when(
                state == ExampleState.WAITING && !isOf(who),
                "This example is still to be read: read it, or refuse it.");
        end(ExampleState.WITHDRAWN, reason);
    }

    private void end(ExampleState how, byte[] reason) {
        state = how;
        ending = reason;
        words = null;
        writtenBy = null;
    }

    private void mustWaitForAnother(String who) {
        ExampleRefused.when(state != ExampleState.WAITING, "A colleague has read this example meanwhile.");
        ExampleRefused.when(isOf(who), "You wrote this example. Somebody else has to read it.");
    }

    boolean isOf(String who) {
        return who.equals(writtenBy);
    }

    String reference() {
        return reference;
    }

    /** Its id for ever; empty until two have read it. */
    String id() {
        return Objects.requireNonNullElse(id, "");
    }

    ExampleState state() {
        return state;
    }

    Urgency level() {
        return level;
    }

    Optional<Urgency> secondLevel() {
        return Optional.ofNullable(secondLevel);
    }

    Optional<byte[]> words() {
        return Optional.ofNullable(words);
    }

    Optional<byte[]> ending() {
        return Optional.ofNullable(ending);
    }

    /** What was typed, once its words are opened. */
    NewExample typed(String why, String message) {
        return new NewExample(level, writer, age, voice, theme, why, message);
    }
}
