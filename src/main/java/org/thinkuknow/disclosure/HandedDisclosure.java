package org.thinkuknow.disclosure;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** A record that was handed to the safeguarding leads of a school. */
@Entity
@Table(name = "disclosure_hand_over")
class HandedDisclosure {

    @Id
    private String disclosure;

    private String school;
    private Instant handedAt;
    private @Nullable Instant acknowledgedAt;
    private @Nullable String acknowledgedBy;
    private @Nullable Instant remindedAt;

    protected HandedDisclosure() {}

    boolean isTo(String schoolKey) {
        return school.equals(schoolKey);
    }

    String school() {
        return school;
    }

    String disclosure() {
        return disclosure;
    }

    Instant handedAt() {
        return handedAt;
    }

    @Nullable
    Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    @Nullable
    String acknowledgedBy() {
        return acknowledgedBy;
    }
}
