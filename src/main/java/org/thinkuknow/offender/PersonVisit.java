package org.thinkuknow.offender;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/** A visit to somebody at home or where they can be found. It ends once, and stays as it ended. */
@Entity
@Table(name = "offender_visit")
class PersonVisit {

    @Id
    private String id;

    private String offender;

    @Column(name = "visit_day")
    private LocalDate day;

    private boolean announced;

    @Enumerated(EnumType.STRING)
    private PersonVisitState state;

    private byte[] words;
    private String enteredBy;
    private Instant enteredAt;
    private @Nullable String endedBy;
    private @Nullable Instant endedAt;

    @Version
    private long version;

    protected PersonVisit() {}

    PersonVisit(String id, String offender, NewPersonVisit wanted, byte[] words, String enteredBy, Instant enteredAt) {
        this.id = id;
        this.offender = offender;
        this.day = wanted.day();
        this.announced = wanted.isAnnounced();
        this.state = PersonVisitState.PLANNED;
        this.words = words;
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
    }

    /** It was made, and this came of it. */
    void done(byte[] outcome, LocalDate today, String who, Instant now) {
        refuseBefore(today);
        end(PersonVisitState.DONE, outcome, who, now);
    }

    /** Somebody went and did not reach the person. */
    void failed(byte[] outcome, LocalDate today, String who, Instant now) {
        refuseBefore(today);
        end(PersonVisitState.FAILED, outcome, who, now);
    }

    /** Nobody went. */
    void callOff(byte[] reason, String who, Instant now) {
        end(PersonVisitState.CALLED_OFF, reason, who, now);
    }

    private void refuseBefore(LocalDate today) {
        if (day.isAfter(today)) {
            throw new OffenderRefused("Please write it up once its day has come.");
        }
    }

    private void end(PersonVisitState as, byte[] outcome, String who, Instant now) {
        if (state != PersonVisitState.PLANNED) {
            throw new OffenderRefused("This visit was written up already. Please open the record again and look.");
        }
        state = as;
        words = outcome;
        endedBy = who;
        endedAt = now;
    }

    String id() {
        return id;
    }

    boolean isTo(String reference) {
        return offender.equals(reference);
    }

    LocalDate day() {
        return day;
    }

    boolean isAnnounced() {
        return announced;
    }

    PersonVisitState state() {
        return state;
    }

    byte[] sealedWords() {
        return words;
    }

    String enteredBy() {
        return enteredBy;
    }

    @Nullable
    String endedBy() {
        return endedBy;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }
}
