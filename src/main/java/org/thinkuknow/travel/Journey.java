package org.thinkuknow.travel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.offender.OffenderRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A journey abroad. Its moves refuse the wrong state with a sentence (decision 0043). Its days and who manages the person are worked out
 * from its notifications and the record, and written beside it ({@link JourneyFlags}).
 */
@Entity
@DynamicUpdate
@Table(name = "travel_journey")
class Journey {

    /** Stands for a day of return that nobody knows. */
    static final LocalDate NOT_KNOWN = LocalDate.of(9999, 12, 31);

    @Id
    private String reference;

    private String offender;

    @Column(updatable = false)
    private String manager;

    @Column(updatable = false)
    private LocalDate departsOn;

    @Column(updatable = false)
    private LocalDate backBy;

    @Enumerated(EnumType.STRING)
    private JourneyState state = JourneyState.NOTIFIED;

    @Enumerated(EnumType.STRING)
    private @Nullable Choice choice;

    private byte @Nullable [] back;
    private Instant enteredAt;
    private Instant changedAt;

    @Version
    private long version;

    protected Journey() {}

    Journey(String reference, String offender, String manager, NotifiedJourney told, Instant now) {
        this.reference = reference;
        this.offender = offender;
        this.manager = manager;
        this.departsOn = told.departs();
        this.backBy = backBy(told.comesBack());
        this.enteredAt = now;
        this.changedAt = now;
    }

    static LocalDate backBy(@Nullable LocalDate comesBack) {
        return comesBack == null ? NOT_KNOWN : comesBack;
    }

    /** Notes that another notification came. */
    void change(Instant now) {
        if (state == JourneyState.CALLED_OFF) {
            throw refused("This journey did not take place. Please enter another as a journey of its own.");
        }
        changedAt = now;
    }

    /** Notes that the person is back; a second time, that the first record of it was wrong. */
    void comeBack(byte[] sealedReturn, Instant now) {
        if (state == JourneyState.CALLED_OFF) {
            throw refused("This journey did not take place, so nobody came back from it.");
        }
        become(JourneyState.RETURNED, now);
        back = sealedReturn;
    }

    /** Notes that the person is not back as they had notified. */
    void stayAway(Instant now) {
        if (state != JourneyState.NOTIFIED) {
            throw refused("This journey is recorded already: %s.".formatted(state.words()));
        }
        become(JourneyState.NOT_BACK, now);
    }

    /** Notes that it did not take place. */
    void callOff(Instant now) {
        if (state == JourneyState.RETURNED || state == JourneyState.CALLED_OFF) {
            throw refused("This journey is recorded already: %s.".formatted(state.words()));
        }
        become(JourneyState.CALLED_OFF, now);
    }

    /** Notes what was chosen; what was chosen before stays beside it. */
    void choose(Choice chosen, Instant now) {
        if (state == JourneyState.RETURNED || state == JourneyState.CALLED_OFF) {
            throw refused("This journey is over, so there is nothing to choose any more.");
        }
        choice = chosen;
        changedAt = now;
    }

    private void become(JourneyState next, Instant now) {
        state = next;
        changedAt = now;
    }

    private static OffenderRefused refused(String sentence) {
        return new OffenderRefused(List.of(sentence));
    }

    boolean isOf(String person) {
        return offender.equals(person);
    }

    String reference() {
        return reference;
    }

    String offender() {
        return offender;
    }

    JourneyState state() {
        return state;
    }

    byte @Nullable [] sealedReturn() {
        return back;
    }

    Instant enteredAt() {
        return enteredAt;
    }
}
