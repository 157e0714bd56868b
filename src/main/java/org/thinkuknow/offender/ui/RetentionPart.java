package org.thinkuknow.offender.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.account.Staff;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.offender.HeldRecord;
import org.thinkuknow.offender.OffenderRetention;
import org.thinkuknow.shell.Buttons;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

/** Whether a record is still needed: a review with its day, and a legal hold. */
class RetentionPart extends Section {

    private final String reference;
    private final transient OffenderRetention retention;
    private final transient Staff staff;
    private final transient OffenderSteps steps;

    RetentionPart(String reference, OffenderRetention retention, Staff staff, boolean supervises, OffenderSteps steps) {
        this.reference = reference;
        this.retention = retention;
        this.staff = staff;
        this.steps = steps;
        setId("retention");
        var holds = retention.holds(reference);
        add(
                new H2("How long it is kept"),
                new Paragraph(
                        "Nothing is deleted automatically. A record whose duty has ended stays on a list until somebody looks at it."));
        holds.forEach(hold -> add(new Paragraph(words(hold))));
        add(review());
        if (supervises) {
            add(holds.stream().anyMatch(HeldRecord::stands) ? release() : hold());
        }
    }

    private String words(HeldRecord hold) {
        var held = "Legal hold by %s, %s. %s"
                .formatted(staff.nameOf(hold.heldBy()), UkTime.words(hold.heldAt()), hold.reason());
        return hold.stands()
                ? held
                : "%s Released by %s, %s. %s"
                        .formatted(
                                held,
                                staff.nameOf(Objects.requireNonNull(hold.releasedBy())),
                                UkTime.words(Objects.requireNonNull(hold.releasedAt())),
                                hold.closing());
    }

    private Component review() {
        var id = UUID.randomUUID();
        var again = Fields.day("keep-again", "To be looked at again on");
        return form(
                "keep-review",
                "Looked at: it is kept",
                "Why it is still needed",
                reason -> steps.take("Noted.", () -> retention.review(reference, id, Fields.needed(again), reason)),
                again);
    }

    private Component hold() {
        var id = UUID.randomUUID();
        return form(
                "hold",
                "Put a legal hold",
                "Why it must be kept",
                reason -> steps.take("Held.", () -> retention.hold(reference, id, reason)));
    }

    private Component release() {
        return form(
                "release",
                "Release the legal hold",
                "Why it ends",
                reason -> steps.take("Released.", () -> retention.release(reference, reason)));
    }

    private static Component form(
            String name, String summary, String asks, Consumer<String> send, Component... before) {
        var reason = Fields.area(name + "-reason", asks, "");
        var refusal = new Refusal(name + "-refusal");
        var form = new Div(before);
        form.add(
                reason,
                refusal,
                Buttons.once(name, summary, () -> refusal.unlessTaken(() -> send.accept(reason.getValue()))));
        return new NativeDetails(summary, form);
    }
}
